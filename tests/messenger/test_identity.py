"""The company's server vouches for who is signed in: only with a key of the site, for this site, for a day at most."""

from __future__ import annotations

import base64
import hmac
import json
from typing import Any

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.messenger.identity import read_identity
from allears.messenger.refusals import IdentityRefused
from allears.messenger.visitor import Identity

NOW = 1_800_000_000
KEY, OLD_KEY = "k" * 43, "o" * 43


def signed(key: str = KEY, algorithm: str = "HS256", **changes: Any) -> str:
    claims = {"sub": "crm-1", "aud": "site_key", "exp": NOW + 3600} | changes
    return jwt.encode({name: value for name, value in claims.items() if value is not None}, key, algorithm)


def read(token: str) -> Identity:
    return read_identity(token, audience="site_key", keys=(KEY, OLD_KEY), now=NOW * 1000)


def test_a_signed_identity_says_who_it_is() -> None:
    token = signed(name="Ada Berg", email="ada@example.com", attributes={"plan": "team"})
    assert read(token) == Identity("crm-1", "Ada Berg", "ada@example.com", {"plan": "team"})


def test_while_keys_are_changed_both_hold() -> None:
    assert read(signed(OLD_KEY)).external_id == "crm-1"


@pytest.mark.parametrize(
    "changes",
    [
        {"aud": "another_site"},
        {"aud": None},
        {"exp": None},
        {"exp": NOW - 61},
        {"exp": NOW + 24 * 3600 + 61},
        {"nbf": NOW + 61},
        {"iat": NOW + 61},
        {"sub": None},
        {"sub": ""},
        {"attributes": [1]},
        {"attributes": {"a": {"b": 1}}},
        {"email": "nobody"},
        {"name": "x" * 201},
    ],
)
def test_what_does_not_hold_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(IdentityRefused):
        read(signed(**changes))


def test_only_this_sites_keys_and_only_this_algorithm() -> None:
    unsigned = base64.urlsafe_b64encode(json.dumps({"alg": "none"}).encode()).decode().rstrip("=")
    _, body, signature = signed().split(".")
    for token in (signed("x" * 43), signed(algorithm="HS512"), f"{unsigned}.{body}.", f"{unsigned}.{body}.{signature}"):
        with pytest.raises(IdentityRefused):
            read(token)


def test_an_empty_key_signs_nothing() -> None:
    head, body, _ = signed().split(".")
    signature = hmac.digest(b"", f"{head}.{body}".encode(), "sha256")
    token = f"{head}.{body}.{base64.urlsafe_b64encode(signature).decode().rstrip('=')}"
    with pytest.raises(IdentityRefused):
        read_identity(token, audience="site_key", keys=("", KEY), now=NOW * 1000)


@given(st.text() | st.from_regex(r"[\w-]{0,20}\.[\w-]{0,20}\.[\w-]{0,20}"))
def test_anything_else_is_refused_with_words(token: str) -> None:
    with pytest.raises(IdentityRefused):
        read(token)


@given(st.integers(0, 200), st.integers(1, 255))
def test_no_changed_byte_goes_unnoticed(place: int, change: int) -> None:
    token = bytearray(signed().encode())
    place %= len(token) - 1  # the last character carries padding bits that mean nothing
    token[place] ^= change
    try:
        text = token.decode("ascii")
    except UnicodeDecodeError:
        return
    with pytest.raises(IdentityRefused):
        read(text)
