"""Patterns of pages, as somebody who owns a website writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.playbooks.pattern import fits_any, fits_host


@pytest.mark.parametrize(
    ("page", "pattern", "fits"),
    [
        ("/pricing", "/pricing", True),
        ("/pricing/", "/pricing", True),
        ("/Pricing", "/pricing", True),
        ("/pricing/teams", "/pricing", False),
        ("/", "/", True),
        ("/about", "/", False),
        ("/blog/a", "/blog/*", True),
        ("/blog/a/b", "/blog/*", False),
        ("/docs", "/docs/**", True),
        ("/docs/a/b", "/docs/**", True),
        ("/docs-old", "/docs/**", False),
        ("/anything/at/all", "**", True),
        ("/a.b", "/a?b", False),
        ("spring-2027", "spring-*", True),
    ],
)
def test_a_pattern_fits_what_it_says(page: str, pattern: str, fits: bool) -> None:
    assert fits_any(page, (pattern,)) is fits


@given(st.text(max_size=40))
def test_whatever_is_written_fits_itself_and_never_breaks(text: str) -> None:
    plain = text.replace("*", "")
    assert fits_any(plain, (plain,))
    assert not fits_any(text, ())


@pytest.mark.parametrize(
    ("host", "wanted", "fits"),
    [
        ("producthunt.com", "producthunt.com", True),
        ("www.producthunt.com", "producthunt.com", True),
        ("producthunt.com", "www.producthunt.com", True),
        ("notproducthunt.com", "producthunt.com", False),
        ("", "producthunt.com", False),
    ],
)
def test_a_host_stands_for_what_lies_below_it(host: str, wanted: str, fits: bool) -> None:
    assert fits_host(host, wanted) is fits
