"""Who else must agree to a purchase."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import FIELDS, hear

APPROVER = Field("approver", FieldType.TEXT, ask=Words.of("And who else has to agree?"), about="person")
POLICY = Vocabulary.of((*FIELDS.by_id.values(), APPROVER))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Governors decide. I recommend, and hope.", "governors"),
        ("It's the owners that sign at the end of the day", "owners"),
        ("Doc Ferreira decides everything here", "doc ferreira"),
        ("that is my daughter's decision", "daughter"),
        ("final sign is by our COO, I put up the comparison", "coo"),
        ("Wei signs, I only look around", "wei"),
        ("the harbour master", "harbour master"),
        ("My husband is the other director, both of us will have to sign.", "husband"),
    ],
)
def test_whoever_is_named_for_the_decision(text: str, who: str) -> None:
    assert hear(text, "decision", "Who signs for this?", fields=POLICY)["approver"] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("my uncle puts up the money, nothing happens without his yes", "uncle"),
        ("the works council must say yes before any of this", "works council"),
        ("you must ask the director, it is he who decides in the end", "director"),
    ],
)
def test_whoever_must_agree_is_heard_unasked(text: str, who: str) -> None:
    assert hear(text, fields=POLICY)["approver"] == who


@pytest.mark.parametrize("text", ["no board, no boss, only me", "half of it is mine", "the price", "the cheapest"])
def test_nobody_must_agree(text: str) -> None:
    assert "approver" not in hear(text, "decision", "Who signs for this?", fields=POLICY)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Final sign-off is the COO's.", "coo"),
        ("sign-off belongs to our finance director, I run the comparison", "finance director"),
        ("Only the treasurer, Mr Halvorsen", "treasurer"),
        ("The board, seven people, and I as the treasurer am one of them", "board"),
        ("both signatures, mine and my sister's", "sister"),
        ("I pick, the FD signs", "fd"),
    ],
)
def test_the_whole_of_a_title_and_nothing_else(text: str, who: str) -> None:
    assert hear(text, "decision", "Who signs for this?", fields=POLICY)["approver"] == who
