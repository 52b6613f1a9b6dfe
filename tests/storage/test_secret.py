"""A secret is shown once, and recognised by its fingerprint."""

from __future__ import annotations

from allears.storage.secret import fingerprint, new_secret


def test_secrets_differ_and_go_into_a_header_as_they_are() -> None:
    made = {new_secret() for _ in range(50)}
    assert len(made) == 50
    assert all(len(secret) == 43 and secret.replace("-", "").replace("_", "").isalnum() for secret in made)


def test_a_fingerprint_recognises_a_secret_without_holding_it() -> None:
    assert fingerprint("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
