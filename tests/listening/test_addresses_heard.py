"""Mail addresses and websites: whose they are, and which of the two."""

from __future__ import annotations

import pytest

from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import asked, hear

FIELDS = Vocabulary.of(
    (
        asked("email", FieldType.EMAIL, "Where can we write to you?", about="person"),
        asked("website", FieldType.URL, "Do you have a website?"),
    )
)


@pytest.mark.parametrize("text", ["security@…portoblue.pt", "info@ ... portoblue.pt", "office@***portoblue.pt"])
def test_the_end_of_a_mail_address_with_a_gap_is_no_site(text: str) -> None:
    assert "website" not in hear(text, "website", fields=FIELDS)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("none, but you can mail security@portoblue.pt", {"email": "security@portoblue.pt"}),
        ("it's portoblue.pt", {"website": "portoblue.pt"}),
        (
            "ana@portoblue.pt, and the site is www.portoblue.pt",
            {"email": "ana@portoblue.pt", "website": "portoblue.pt"},
        ),
    ],
)
def test_an_address_is_a_mail_address_or_a_site(text: str, heard: dict[str, str]) -> None:
    assert hear(text, "website", fields=FIELDS) == heard
