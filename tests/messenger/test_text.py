"""Which texts are kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.messenger.refusals import EmailRefused, TextRefused
from allears.messenger.text import (
    body_hash,
    checked_attributes,
    checked_client_id,
    checked_email,
    checked_name,
    checked_text,
)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1))
def test_what_is_kept_is_kept_as_it_is(text: str) -> None:
    if text.strip():
        assert checked_text(text) == text
    else:
        with pytest.raises(TextRefused):
            checked_text(text)


@pytest.mark.parametrize("client_id", ["", " ", "a b", "x" * 101, "ä", "a\n"])
def test_a_client_id_is_visible_ascii(client_id: str) -> None:
    with pytest.raises(TextRefused):
        checked_client_id(client_id)


@pytest.mark.parametrize("email", ["ana@example.com", "a.b+c@mail.example.co.uk", "änna@bücher.example"])
def test_addresses_keep_their_writing(email: str) -> None:
    assert checked_email(f" {email} ") == email


@pytest.mark.parametrize("email", ["a@b", "a@b@c.de", "a@b.c\r\nBcc: x@y.zz", "<a@b.cd>", "a@b.c d"])
def test_nothing_that_could_steer_a_mail_is_an_address(email: str) -> None:
    with pytest.raises(EmailRefused):
        checked_email(email)


def test_names_are_trimmed_and_not_endless() -> None:
    assert checked_name("  Ada \n Berg ") == "Ada Berg"
    assert checked_name("   ") is None
    with pytest.raises(TextRefused):
        checked_name("x" * 201)


@pytest.mark.parametrize("attributes", [{"": 1}, {"a": []}, {"a": "x" * 1_001}, {str(n): n for n in range(51)}])
def test_attributes_are_few_short_and_flat(attributes: dict[str, object]) -> None:
    with pytest.raises(TextRefused):
        checked_attributes(attributes)


def test_bodies_that_differ_have_different_fingerprints() -> None:
    assert body_hash("a", None) == body_hash("a", None)
    assert len({body_hash("a", None), body_hash("a", "b"), body_hash("ab", None), body_hash("a,null")}) == 4
