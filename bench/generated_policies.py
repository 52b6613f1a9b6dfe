"""Seeded policies for benchmarks: a few fields with limits, profiles of and / or / at least, exclusions, unknowable
answers, efforts from 1 to 5."""

from __future__ import annotations

from random import Random

from allears.facts.field import Field
from allears.facts.words import Words
from allears.policy.condition import AllOf, AnyOf, AtLeast, Between, Compare, Condition, IsKnown, Not, OneOf
from allears.policy.policy import Exclusion, IfUnknown, Policy, Recommendation, Segment
from allears.values.count import Count
from allears.values.value import FieldType

COUNTRIES = ("NO", "SE", "DK", "FI", "DE", "GB", "US")


def seeded_policy(seed: int, fewest: int = 4, most: int = 8) -> Policy:
    """The policy of a seed, with `fewest` to `most` fields. Every field is used by at least one condition."""
    dice = Random(seed)
    names = [f"field_{number}" for number in range(dice.randint(fewest, most))]
    fields = {name: _field(dice, name) for name in names}
    tests = [_test(dice, field) for field in fields.values()]
    tests += [_test(dice, fields[dice.choice(names)]) for _ in range(dice.randint(0, len(names) // 2))]
    dice.shuffle(tests)
    excluding = [tests.pop() for _ in range(dice.randint(0, min(3, len(tests) - 2)))]
    middle = dice.randint(1, len(tests))
    groups = [tests[:middle], tests[middle:]]
    recommending = [_test(dice, fields[dice.choice(names)])] if dice.random() < 0.5 else []
    return Policy(
        id=f"seed-{seed}",
        name=Words.of(f"Policy of seed {seed}"),
        fields=fields,
        ideal=tuple(_segment(dice, place, group) for place, group in enumerate(groups) if group),
        not_ideal=tuple(_exclusion(dice, place, test) for place, test in enumerate(excluding)),
        recommend=(*(Recommendation("Team", one) for one in recommending), Recommendation("Starter")),
        by_segment=dice.random() < 0.3,
    )


def _field(dice: Random, name: str) -> Field:
    kind = dice.choice((FieldType.COUNT, FieldType.COUNT, FieldType.YES_NO, FieldType.PLACE, FieldType.TEXT))
    return Field(name, kind, ask=Words.of(f"What about {name}?"), effort=float(dice.randint(1, 5)))


def _test(dice: Random, field: Field) -> Condition:
    match field.type:
        case FieldType.COUNT:
            limit = float(dice.randint(1, 4) * 10)
            if dice.random() < 0.3:
                return Between(field.id, Count.exactly(limit), Count.exactly(limit + 20))
            return Compare(field.id, dice.choice(("<", ">=")), Count.exactly(limit))
        case FieldType.YES_NO:
            return Compare(field.id, "=", dice.random() < 0.5)
        case FieldType.PLACE:
            return OneOf(field.id, tuple(dice.sample(COUNTRIES, dice.randint(1, 3))))
        case _:
            return IsKnown(field.id)


def _segment(dice: Random, place: int, tests: list[Condition]) -> Segment:
    middle = len(tests) // 2
    return Segment(
        f"ideal-{place}", Words.of(f"Ideal {place}"), _side(dice, tests[:middle]), _side(dice, tests[middle:])
    )


def _side(dice: Random, tests: list[Condition]) -> tuple[Condition, ...]:
    """One to three criteria made of the tests."""
    if not tests:
        return ()
    shape = dice.choice(("and", "or", "at least", "nested"))
    if shape == "and" or len(tests) == 1:
        return tuple(Not(one) if dice.random() < 0.1 else one for one in tests)
    if shape == "or":
        return (AnyOf(tuple(tests)),)
    if shape == "at least":
        return (AtLeast(dice.randint(1, len(tests)), tuple(tests)),)
    return (AnyOf((AllOf(tuple(tests[1:])), tests[0])),)


def _exclusion(dice: Random, place: int, test: Condition) -> Exclusion:
    unknown: IfUnknown = dice.choice(("ignore", "ask", "review"))
    words = Words.of("we would not serve them well")
    return Exclusion(f"not-{place}", Words.of(f"Not ideal {place}"), test, words, words, if_unknown=unknown)
