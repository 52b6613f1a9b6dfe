"""Who writes to the invented company: names from many countries, each with a company and an address that fits it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from allears.facts.answer import Absence
from allears.rehearsal.visitor import Visitor

FILE = Path(__file__).parent / "ringlane" / "people.txt"
SPELLED = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae"})
"""Letters that fall into no plain letter and a mark."""


@dataclass(frozen=True, slots=True)
class Invented:
    """Somebody who does not exist, and what their company is called."""

    name: str
    company: str

    @property
    def address(self) -> str:
        """Their e-mail address, at a domain that nobody can own."""
        return f"{plain(self.name.split()[0])}@{plain(self.company)}.example"


def plain(words: str) -> str:
    """The words in small letters from a to z, as addresses have them."""
    apart = unicodedata.normalize("NFKD", words.lower().translate(SPELLED))
    return re.sub(r"[^a-z]", "", apart)


@cache
def people() -> tuple[Invented, ...]:
    """Everybody in the file, in its order."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    pairs = (line.partition("|") for line in lines if "|" in line and not line.startswith("#"))
    return tuple(Invented(name.strip(), company.strip()) for name, _, company in pairs)


def become(visitor: Visitor, one: Invented) -> None:
    """The visitor of a rehearsal takes this name, address and company for theirs."""
    truth = visitor.character.truth
    answers = {**truth.answers, "name": one.name, "email": one.address}
    if not isinstance(answers.get("company_name", Absence.NOT_APPLICABLE), Absence):
        answers["company_name"] = one.company
    visitor.character = replace(visitor.character, truth=replace(truth, answers=answers))
