"""Where a visit came from, as people say it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.tracking.source import Source, path_of, source_of

HERE = "https://ringlane.example/pricing"


@pytest.mark.parametrize(
    ("referrer", "kind", "name"),
    [
        ("", "direct", ""),
        ("https://www.google.com/", "search", "Google"),
        ("https://www.google.co.uk/", "search", "Google"),
        ("https://duckduckgo.com/", "search", "DuckDuckGo"),
        ("https://l.facebook.com/l.php?u=x", "social", "Facebook"),
        ("https://x.com/somebody", "social", "X"),
        ("https://blog.partner.example/best-tools", "site", "blog.partner.example"),
        ("https://www.ringlane.example/", "inside", "ringlane.example"),
        ("about:blank", "direct", ""),
        ("http://[broken", "direct", ""),
    ],
)
def test_a_link_is_named_after_who_linked(referrer: str, kind: str, name: str) -> None:
    source = source_of(HERE, referrer)
    assert (source.kind, source.name) == (kind, name)


def test_a_host_that_only_sounds_like_a_search_is_a_site() -> None:
    assert source_of(HERE, "https://googleplex-fans.example/").kind == "site"


def test_a_campaign_says_more_than_the_link() -> None:
    source = source_of(f"{HERE}?utm_source=newsletter&utm_medium=email&utm_campaign=May", "https://mail.google.com/")
    campaign = {"source": "newsletter", "medium": "email", "campaign": "May"}
    assert source == Source("campaign", "newsletter / email", campaign)


def test_an_empty_campaign_is_none() -> None:
    assert source_of(f"{HERE}?utm_source=&utm_medium=%20", "").kind == "direct"


def test_the_query_of_a_page_is_not_kept() -> None:
    assert path_of("https://ringlane.example/reset?token=secret#top") == "/reset"


@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_a_browser_sends_has_a_source_of_bounded_size(url: str, referrer: str) -> None:
    source = source_of(url, referrer)
    assert len(source.name) <= 403
    assert all(len(value) <= 200 for value in source.campaign.values())
    assert 1 <= len(path_of(url)) <= 1000
