"""What differs between two policies, part by part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Literal

from allears.facts.field import Field
from allears.policy.condition import Condition
from allears.policy.condition_writing import write_condition
from allears.policy.policy import Exclusion, Policy, Segment

How = Literal["added", "removed", "changed", "moved"]
CONDITIONS = ("later", "hot", "fast_lane", "never_refuse")
SETTINGS = (
    "name", "language", "currency", "rates", "seats", "otherwise", "self_serve", "by_segment", "framework", "criteria",
    "recommend", "meanings",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One part that differs: what it is ("segment", "field", "hot" …), its id, how, and the words of the difference."""

    part: str
    id: str
    how: How
    words: tuple[str, ...] = ()


def changes(old: Policy, new: Policy) -> tuple[Change, ...]:
    """Every difference: segments, exclusions, fields and lists by id, then marks and settings."""
    return (
        *_by_id("segment", _ids(old.ideal), _ids(new.ideal)),
        *_by_id("exclusion", _ids(old.not_ideal), _ids(new.not_ideal)),
        *_moved("segment", old.ideal, new.ideal),
        *_moved("exclusion", old.not_ideal, new.not_ideal),
        *_by_id("field", old.fields, new.fields),
        *_by_id("list", old.lists, new.lists),
        *_conditions(old, new),
        *(Change("setting", name, "changed") for name in SETTINGS if getattr(old, name) != getattr(new, name)),
    )


Part = Segment | Exclusion | Field | Sequence[str]


def _ids(parts: Iterable[Segment | Exclusion]) -> dict[str, Segment | Exclusion]:
    return {one.id: one for one in parts}


def _by_id(part: str, old: Mapping[str, Part], new: Mapping[str, Part]) -> Iterator[Change]:
    for name in dict.fromkeys((*old, *new)):
        if name not in new:
            yield Change(part, name, "removed")
        elif name not in old:
            yield Change(part, name, "added", tuple(_say_new(new[name])))
        elif old[name] != new[name]:
            yield Change(part, name, "changed", tuple(_say_difference(old[name], new[name])))


def _say_new(part: Part) -> Iterator[str]:
    if isinstance(part, Exclusion):
        yield f"when {write_condition(part.when)}"
    elif isinstance(part, Segment):
        yield from (f"+ {write_condition(one)}" for one in (*part.we_can_help_them, *part.they_can_help_us))


def _say_difference(old: Part, new: Part) -> Iterator[str]:
    match old, new:
        case Segment(), Segment():
            yield from _said_of_conditions(old.we_can_help_them, new.we_can_help_them)
            yield from _said_of_conditions(old.they_can_help_us, new.they_can_help_us)
            yield from _named(old, new, leave_out=("we_can_help_them", "they_can_help_us"))
        case Exclusion(), Exclusion():
            yield from _said_of_conditions((old.when,), (new.when,))
            yield from _named(old, new, leave_out=("when",))
        case Field(), Field():
            yield from _named(old, new)
        case tuple(), tuple():
            yield from (f"- {one}" for one in old if one not in new)
            yield from (f"+ {one}" for one in new if one not in old)


def _said_of_conditions(old: Sequence[Condition], new: Sequence[Condition]) -> Iterator[str]:
    """Conditions that came and went; one whose text stayed names a list that changed."""
    gone = [write_condition(one) for one in old if one not in new]
    come = [write_condition(one) for one in new if one not in old]
    for words in dict.fromkeys((*gone, *come)):
        if words in gone and words in come:
            yield f"{words}: with other values than before"
        else:
            yield f"{'-' if words in gone else '+'} {words}"


def _named(
    old: Segment | Exclusion | Field, new: Segment | Exclusion | Field, leave_out: Sequence[str] = ()
) -> list[str]:
    """The names of the other attributes that differ, as one text; none when none does."""
    names = [
        one.name
        for one in fields(old)
        if one.name not in leave_out and getattr(old, one.name) != getattr(new, one.name)
    ]
    return [f"other {', '.join(names)}"] if names else []


def _moved(part: str, old: Sequence[Segment | Exclusion], new: Sequence[Segment | Exclusion]) -> Iterator[Change]:
    """When those that stayed stand in another order; the first that holds gives its name to the verdict."""
    before = [one.id for one in old if one.id in _ids(new)]
    after = [one.id for one in new if one.id in _ids(old)]
    if before != after:
        yield Change(part, ", ".join(after), "moved")


def _conditions(old: Policy, new: Policy) -> Iterator[Change]:
    for name in CONDITIONS:
        words = tuple(_said_of_conditions(getattr(old, name), getattr(new, name)))
        if words:
            yield Change(name, "", "changed", words)
