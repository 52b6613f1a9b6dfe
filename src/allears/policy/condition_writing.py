"""Conditions as text, for people and for files: the text reads back as the same condition."""

from __future__ import annotations

from allears.policy.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Between,
    Compare,
    Condition,
    Includes,
    IsKnown,
    Not,
    OneOf,
    StartsAfter,
    Test,
    Within,
)
from allears.policy.literal import write_literal

LOOSENESS = {AnyOf: 3, AllOf: 2, Not: 1}


def write_condition(condition: Condition) -> str:
    """The condition in the language that `parse_condition` reads.

    `at least N of` has no one-line form in a file, where it is a list; here it is written for people as
    `at least N of (a; b)`.
    """
    match condition:
        case Not(IsKnown(field)):
            return f"{field} is not known"
        case Not(OneOf(field) as test):
            return write_test(test).replace(f"{field} in ", f"{field} not in ", 1)
        case Not(part):
            return f"not {_inside(part, 1)}"
        case AllOf(parts):
            return " and ".join(_inside(part, 1) for part in parts)
        case AnyOf(parts):
            return " or ".join(_inside(part, 2) for part in parts)
        case AtLeast(number, parts):
            return f"at least {number} of ({'; '.join(write_condition(part) for part in parts)})"
        case _:
            return write_test(condition)


def write_test(test: Test) -> str:
    """One leaf as text."""
    match test:
        case Compare(field, operator, literal):
            return f"{field} {operator} {write_literal(literal)}"
        case Between(field, low, high):
            return f"{field} between {write_literal(low)} and {write_literal(high)}"
        case OneOf(field, literals, name):
            return f"{field} in {_list(name, tuple(write_literal(one) for one in literals))}"
        case Includes(field, mode, options, name):
            verb = "" if mode == "only from" else "includes "
            return f"{field} {verb}{mode} {_list(name, tuple(write_literal(one) for one in options))}"
        case Within(field, number, unit):
            return f"{field} within {number} {unit}"
        case StartsAfter(field, number, unit):
            return f"{field} starts after {number} {unit}"
        case IsKnown(field):
            return f"{field} is known"


def _list(name: str | None, literals: tuple[str, ...]) -> str:
    return f"list {name}" if name else f"({', '.join(literals)})"


def _inside(part: Condition, allowed: int) -> str:
    text = write_condition(part)
    return text if LOOSENESS.get(type(part), 0) <= allowed else f"({text})"
