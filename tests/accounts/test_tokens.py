"""Tokens name their workspace, and show their secret to nobody else."""

from __future__ import annotations

import pytest

from allears.accounts.tokens import KEY_PREFIX, csrf_token, new_token, read_token

WORKSPACE = f"wsp_{'0' * 26}"


def test_a_token_is_read_back_with_and_without_the_prefix_of_keys() -> None:
    token = new_token(WORKSPACE)
    assert read_token(token.text) == read_token(KEY_PREFIX + token.text) == token
    assert token.secret not in repr(token)
    assert token.secret not in token.digest


@pytest.mark.parametrize("text", ["", "x", f"{WORKSPACE}.short", f"{WORKSPACE}.{'a' * 43}\n", "a" * 10_000])
def test_anything_else_is_no_token(text: str) -> None:
    assert read_token(text) is None


def test_each_session_has_its_own_csrf_token() -> None:
    assert csrf_token("one") != csrf_token("two")
