"""Which texts are kept, and what identifies a body when the same message comes twice."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping

from allears.messenger.refusals import EmailRefused, TextRefused

LONGEST_TEXT = 10_000
LONGEST_NAME = 200
LONGEST_PAGE = 2_000
LONGEST_CLIENT_ID = 100
MOST_ATTRIBUTES = 50
LONGEST_ATTRIBUTE = 1_000

SURROGATE = re.compile("[\ud800-\udfff]")
in_json = json.JSONEncoder(ensure_ascii=False).encode
CLIENT_ID = re.compile(rf"[\x21-\x7e]{{1,{LONGEST_CLIENT_ID}}}")
EMAIL = re.compile(r"[^\s@<>\"',;:\\\x00-\x1f]{1,64}@[^\s@<>\"',;:\\\x00-\x1f]+\.[^\s@<>\"',;:\\\x00-\x1f]{2,}")


def checked_text(text: str, field: str = "text") -> str:
    """The text of a message or note as it is kept: 1 to 10,000 characters, not only spaces.

    NUL cannot be stored by PostgreSQL, and half a surrogate pair cannot be sent as UTF-8: both are refused, not
    silently taken out, because a message must come out as it went in.
    """
    if not text.strip():
        raise TextRefused("There is nothing to send yet: the text is empty.", field)
    if len(text) > LONGEST_TEXT:
        raise TextRefused(f"The text has {len(text):,} characters; {LONGEST_TEXT:,} fit. Send it in two parts.", field)
    return readable(text, field)


def readable(text: str, field: str) -> str:
    """The text, when every character of it can be stored and shown."""
    if "\x00" in text or SURROGATE.search(text):
        raise TextRefused("The text holds a character that cannot be shown. Remove it and send again.", field)
    return text


def checked_client_id(client_id: str) -> str:
    """The id by which a client knows its message before it is stored: 1 to 100 visible ASCII characters."""
    if not CLIENT_ID.fullmatch(client_id):
        raise TextRefused(f"client_id: expected 1 to {LONGEST_CLIENT_ID} visible ASCII characters.", "client_id")
    return client_id


def checked_name(name: str, field: str = "name") -> str | None:
    """A person's name, trimmed; nothing when it was only spaces."""
    name = " ".join(readable(name, field).split())
    if len(name) > LONGEST_NAME:
        raise TextRefused(f"{field}: at most {LONGEST_NAME} characters fit.", field)
    return name or None


def checked_page(page: str | None) -> str | None:
    """The address of a page, without what a browser would not ask for; nothing when it is none, or endless."""
    if page is None or len(page) > LONGEST_PAGE or not page.startswith(("http://", "https://")):
        return None
    return None if "\x00" in page or SURROGATE.search(page) else page.partition("#")[0]


def checked_email(email: str) -> str:
    """An e-mail address as it was typed, trimmed. Only its shape is looked at; whether it exists, mail will show."""
    email = readable(email, "email").strip()
    if len(email) > 254 or not EMAIL.fullmatch(email):
        raise EmailRefused(
            "This does not look like an e-mail address. Expected something like ana@example.com.", "email"
        )
    return email


def checked_attributes(attributes: Mapping[str, object]) -> dict[str, object]:
    """What the company's own site says of a visitor: at most 50 short texts, numbers or yes/no by name."""
    if len(attributes) > MOST_ATTRIBUTES:
        raise TextRefused(f"attributes: at most {MOST_ATTRIBUTES} fit, these are {len(attributes)}.", "attributes")
    return {checked_key(key): checked_attribute(key, value) for key, value in attributes.items()}


def checked_key(key: str) -> str:
    """The name of an attribute: 1 to 100 characters."""
    if not 1 <= len(key) <= LONGEST_CLIENT_ID:
        raise TextRefused(f"attributes: a name has 1 to {LONGEST_CLIENT_ID} characters.", "attributes")
    return readable(key, "attributes")


def checked_attribute(key: str, value: object) -> object:
    """The value of an attribute; nested values have no place in a profile and are refused."""
    if isinstance(value, str) and len(value) <= LONGEST_ATTRIBUTE:
        return readable(value, "attributes")
    if value is None or isinstance(value, bool) or (isinstance(value, int | float) and abs(value) < 1e15):
        return value
    raise TextRefused(
        f"attributes.{key}: expected a text of at most {LONGEST_ATTRIBUTE}, a number or yes/no.", "attributes"
    )


def body_hash(*parts: object) -> str:
    """A short fingerprint of a body, to tell a repetition from another message under the same client id."""
    return hashlib.sha256(in_json(parts).encode()).hexdigest()[:32]
