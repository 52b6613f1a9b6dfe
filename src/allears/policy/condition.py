"""Conditions as a small typed tree. No functions, no arithmetic, no points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from allears.values.value import Value

Operator = Literal["<", "<=", "=", "!=", ">=", ">"]  # tidy: a comparison's operator, no person
TimeUnit = Literal["days", "weeks", "months", "years"]
SetMode = Literal["any of", "all of", "only from"]


@dataclass(frozen=True, slots=True)
class Compare:
    """`sales_reps >= 5`, `country = NO`, `timeline <= 2027-06-30`. The literal has the field's own kind of value."""

    field: str
    operator: Operator  # tidy: a comparison's operator, no person
    literal: Value


@dataclass(frozen=True, slots=True)
class Between:
    """`sales_reps between 5 and 15`, both ends included."""

    field: str
    low: Value
    high: Value


@dataclass(frozen=True, slots=True)
class OneOf:
    """`country in (NO, SE)` or `country in list nordic` (then `list_name` is kept for people)."""

    field: str
    literals: tuple[Value, ...]
    list_name: str | None = None


@dataclass(frozen=True, slots=True)
class Includes:
    """`needs_integration only from (gmail, outlook)`: a test on a set of options."""

    field: str
    mode: SetMode
    options: tuple[str, ...]
    list_name: str | None = None


@dataclass(frozen=True, slots=True)
class Within:
    """`timeline within 30 days`: it happens by then, counted from now."""

    field: str
    number: int
    unit: TimeUnit


@dataclass(frozen=True, slots=True)
class StartsAfter:
    """`timeline starts after 6 months`: it cannot happen before then, counted from now."""

    field: str
    number: int
    unit: TimeUnit


@dataclass(frozen=True, slots=True)
class IsKnown:
    """`approver is known`: somebody said something that counts."""

    field: str


@dataclass(frozen=True, slots=True)
class Not:
    """True when the part is false."""

    part: Condition


@dataclass(frozen=True, slots=True)
class AllOf:
    """True when every part is; an empty one is true."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when at least one part is; an empty one is false."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """True when at least `number` parts are true."""

    number: int
    parts: tuple[Condition, ...]


Test = Compare | Between | OneOf | Includes | Within | StartsAfter | IsKnown
"""A leaf: a question about one field."""
Condition = Test | Not | AllOf | AnyOf | AtLeast


def walk_tests(condition: Condition) -> Iterator[Test]:
    """Every leaf, in the order written."""
    match condition:
        case Not(part):
            yield from walk_tests(part)
        case AllOf(parts) | AnyOf(parts) | AtLeast(_, parts):
            for part in parts:
                yield from walk_tests(part)
        case _:
            yield condition


def fields_of(condition: Condition) -> frozenset[str]:
    """The fields a condition names (not the seats field that money may need besides)."""
    return frozenset(test.field for test in walk_tests(condition))


OPPOSITES: dict[Operator, Operator] = {"<": ">=", "<=": ">", "=": "!=", "!=": "=", ">=": "<", ">": "<="}


def opposite(condition: Condition) -> Condition:
    """The condition that is true exactly when this one is false, with the negation pushed down to the leaves."""
    match condition:
        case Not(part):
            return part
        case Compare(field, operator, literal):
            return Compare(field, OPPOSITES[operator], literal)
        case AllOf(parts):
            return AnyOf(tuple(opposite(part) for part in parts))
        case AnyOf(parts):
            return AllOf(tuple(opposite(part) for part in parts))
        case AtLeast(number, parts):
            return AtLeast(len(parts) - number + 1, tuple(opposite(part) for part in parts))
        case _:
            return Not(condition)
