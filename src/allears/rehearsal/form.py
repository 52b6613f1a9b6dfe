"""The same visitors before a form: as many fields as forms have, the same patience, nothing given in between."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from allears.asking.open_field import DELICATE_TIMES, find_open_fields
from allears.facts.field import Field
from allears.policy.policy import Policy
from allears.policy.verdict import Outcome
from allears.rehearsal.conversing import Rehearsed
from allears.rehearsal.truth import Range
from allears.values.value import FieldType

FORM_FIELDS = 11
"""How many fields forms have on average."""
REACHABLE = (FieldType.NAME, FieldType.EMAIL)


def form_fields(policy: Policy, within: Range) -> tuple[Field, ...]:
    """Eleven fields as a form would have them: who they are, then everything that decides, in the policy's order."""
    deciding = {one.field.id for one in find_open_fields(policy, {}, within.now, True, ())}
    asked = [one for one in policy.fields.values() if one.asked]
    reach = [one for one in asked if one.type in REACHABLE]
    rest = [one for one in asked if one not in reach]
    chosen = [*reach, *(one for one in rest if one.id in deciding), *(one for one in rest if one.id not in deciding)]
    return tuple(chosen[:FORM_FIELDS])


def fill_form(visitors: list[Rehearsed], fields: tuple[Field, ...], seed: int) -> Iterator[str]:
    """For each visitor the field at which they leave the form, empty when they send it off."""
    for one in visitors:
        dice = Random(f"form {seed}:{one.character.number}")  # noqa: S311 - seeded, so that it replays
        patience = one.character.mood.impatience
        yield next(
            (field.id for field in fields if dice.random() < patience * field.effort * _times(field)),
            "",
        )


def good_fits_kept(visitors: list[Rehearsed], left_at: list[str]) -> tuple[int, int]:
    """Of the good fits: how many sent the form off, and how many there were."""
    good = [
        left for one, left in zip(visitors, left_at, strict=True) if one.character.truth.outcome is Outcome.QUALIFIED
    ]
    return good.count(""), len(good)


def _times(field: Field) -> float:
    return DELICATE_TIMES if field.delicate else 1.0
