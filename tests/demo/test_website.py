"""The invented company's website: three pages with the widget, on an origin of their own."""

import http.client
from urllib.parse import urlsplit

import pytest

from allears.demo.ports import free_port
from allears.demo.website import PAGES, open_website, page

SERVER, KEY = "http://localhost:8320", "site_abc"


@pytest.mark.parametrize("path", sorted(PAGES))
def test_every_page_carries_the_widget_and_says_that_it_is_invented(path: str) -> None:
    text = page(path, SERVER, KEY)
    assert text is not None
    assert f'<script async src="{SERVER}/widget.js" data-site="{KEY}"></script>' in text
    assert "is invented" in text
    assert "{" not in text.replace("{k}", "")
    assert 'aria-current="page"' in text


def test_it_is_served_until_it_is_closed() -> None:
    with open_website(0, SERVER, KEY) as website:
        at = urlsplit(website.address)
        line = http.client.HTTPConnection(at.hostname or "", at.port, timeout=10)
        for path, status, kind in (
            ("/pricing?x=1", 200, "text/html"),
            ("/style.css", 200, "text/css"),
            ("/no", 404, ""),
        ):
            line.request("GET", path)
            answer = line.getresponse()
            answer.read()
            assert answer.status == status
            assert kind in answer.headers["Content-Type"]
        line.close()
        assert website.launch.endswith("utm_campaign=launch-autumn")
        assert free_port(at.port or 0) != at.port, "a port in use is not chosen"
        assert free_port(8999, but=(8999,)) != 8999
