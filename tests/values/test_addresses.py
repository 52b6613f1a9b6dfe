"""E-mail addresses and web sites."""

from __future__ import annotations

import pytest

from allears.languages.english.language import ENGLISH
from allears.values.addresses import find_emails, find_urls, host_of


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Write to Jo.Doe+crm@Acme.co.uk.", "jo.doe+crm@acme.co.uk"),
        ("jo at acme dot com", "jo@acme.com"),
        ("it's jo dot doe [at] acme [dot] io", "jo.doe@acme.io"),
        ("jo(at)acme.com", "jo@acme.com"),
    ],
)
def test_addresses_plain_and_spelled_out(text: str, address: str) -> None:
    (reading,) = find_emails(text, ENGLISH)
    assert reading.value == address
    assert text[reading.start : reading.end] == reading.quote


def test_every_address_of_a_long_message_is_found_past_signs_that_are_none() -> None:
    filler = "we are a small shop and meet @ noon, " * 20
    text = f"{filler}jo@acme.com, {filler}ann.lee@acme.io and bo@acme.de @ any time"
    assert [reading.value for reading in find_emails(text, ENGLISH)] == ["jo@acme.com", "ann.lee@acme.io", "bo@acme.de"]


@pytest.mark.parametrize("text", ["we met at acme. Com on", "jo@acme", "a@b", "look at me dot dot dot", "Bob@abc.c"])
def test_what_is_no_address(text: str) -> None:
    assert find_emails(text, ENGLISH) == []


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("see www.acme.com/pricing?x=1.", "acme.com"),
        ("https://shop.acme.co.uk/", "shop.acme.co.uk"),
        ("acme.io", "acme.io"),
        ("http://localhost:8080/x", "localhost"),
        ("May 5th.https://t.co/x", "t.co"),
        ("our site is notion.so", "notion.so"),
    ],
)
def test_web_addresses(text: str, host: str) -> None:
    (reading,) = find_urls(text, ENGLISH)
    assert reading.value == host


@pytest.mark.parametrize(
    "text", ["leads.csv", "it works.in my view", "e.g. this", "v1.2.3", "done.So we go", "https:// is"]
)
def test_dots_that_make_no_web_address(text: str) -> None:
    assert find_urls(text, ENGLISH) == []


def test_a_rare_suffix_is_looked_up_in_the_list_that_comes_with_the_package() -> None:
    assert host_of("acme.museum") == "acme.museum"
    assert host_of("acme.notasuffix") is None
