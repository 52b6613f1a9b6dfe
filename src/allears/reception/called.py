"""What a lead is called, as far as they said it: their name, else their address; and their company."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from allears.facts.answer import Absence
from allears.facts.fact import Source
from allears.facts.field import About, Field
from allears.facts.notebook import Notebook
from allears.policy.policy import Policy
from allears.values.value import FieldType

TOLD = frozenset({Source.ENTERED_WITH_REASON, Source.SAID, Source.ENTERED})
"""The lead said it, or a rep wrote it down: nobody is called by what was only looked up."""
LONGEST = 80


def called(notebook: Notebook, policy: Policy, today: date) -> tuple[str | None, str | None]:
    """(name or e-mail address, company), each None while nobody said it."""
    fields = policy.fields.values()
    name = _first(_names(fields, "person"), notebook, today)
    address = _first((one for one in fields if one.type is FieldType.EMAIL), notebook, today)
    return name or address, _first(_names(fields, "company"), notebook, today)


def _names(fields: Iterable[Field], about: About) -> Iterator[Field]:
    return (one for one in fields if one.type is FieldType.NAME and one.about == about)


def _first(fields: Iterable[Field], notebook: Notebook, today: date) -> str | None:
    for field in fields:
        standing = notebook.standing(field, today)
        answer = standing.answer
        is_value = isinstance(answer, str) and not isinstance(answer, Absence)
        if is_value and standing.facts and standing.facts[0].source in TOLD:
            return " ".join(str(answer).split())[:LONGEST]
    return None
