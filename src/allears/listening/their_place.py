"""The place where somebody works, told by what it is or by its name: "Sanne from a design office", "Brandt & Kole
Roofing"."""

from __future__ import annotations

import re

from allears.languages.english import identity_words as english
from allears.languages.english.person_nouns import is_person_noun
from allears.languages.expression import Expression
from allears.listening.named_options import NamedOption
from allears.listening.wording import Wording

_WORKS_AT = Expression(english.WORKS_AT)


def is_theirs(wording: Wording, one: NamedOption) -> bool:
    """True for the place where they work, by what it is or by its name."""
    return _is_where_they_work(wording, one) or _is_in_company_name(wording, one)


def _is_where_they_work(wording: Wording, one: NamedOption) -> bool:
    """True for "teacher from a girls' school" and "Sanne here from a design office"."""
    clause = wording.clause_at(one.start)
    match = _WORKS_AT.search(wording.lower, clause.start, one.start)
    if match is None or match.end() != one.start:
        return False
    who = match["who"]
    return not who or who in english.SPEAKERS or _is_somebody(wording, who, match.start("who"))


def _is_somebody(wording: Wording, who: str, at: int) -> bool:
    return who not in english.NOT_OF_THE_HOUSE and (is_person_noun(f"{who}s") or wording.text[at].isupper())


def _is_in_company_name(wording: Wording, one: NamedOption) -> bool:
    """ "Brandt & Kole Roofing" tells the trade in the name."""
    before = wording.text[max(0, one.start - 24) : one.start]
    if not wording.text[one.start].isupper():
        return False
    return bool(re.search(r"[A-Z][\w&'.-]* $", before)) or (
        bool(NAME_FOLLOWS.match(wording.text, one.end)) and bool(_INTRODUCED.search(before.lower()))
    )


NAME_FOLLOWS = Expression(r" [A-ZÀ-ÖØ-Ý][\w'’-]+")
_INTRODUCED = Expression(r"(?:^|[,.:;!–—-]\s*|\b(?:from|of|at|are|run|own|called|it's|is)\s+(?:the )?)$")
