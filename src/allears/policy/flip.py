"""What would change a verdict: the smallest change of what is known that gives another outcome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations, product

from allears.facts.answer import Absence, Answer, Answers
from allears.policy.condition import fields_of
from allears.policy.judge import Judge, judge_for
from allears.policy.regions import outcome_conditions, representatives
from allears.policy.verdict import Outcome, Verdict
from allears.policy.wording import say_answer
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import Value

MOST_TRIALS = 4000
"""So many changed leads are judged at most before the search gives up."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field with the value it would have instead."""

    field: str
    title: str
    now: str
    instead: str
    value: Value


@dataclass(frozen=True, slots=True)
class Flip:
    """Changes that, made together, give another `outcome`."""

    changes: tuple[Change, ...]
    outcome: Outcome


def find_flips(verdict: Verdict, most: int = 3) -> tuple[Flip, ...]:
    """The smallest changes that would flip the verdict, at most `most`, each to another outcome or by another field.

    One field is changed before two are; of one field the nearest value is taken. Empty when nothing up to two fields
    flips it within the bound.
    """
    judge = judge_for(verdict.policy, verdict.final)
    options = _options(verdict)
    trials = 0
    for size in (1, 2):
        found: dict[tuple[frozenset[str], Outcome], Flip] = {}
        for fields in combinations(options, size):
            for values in product(*(options[field] for field in fields)):
                trials += 1
                if trials > MOST_TRIALS:
                    return _best(found, verdict, most)
                changed = dict(zip(fields, values, strict=True))
                outcome = _outcome(judge, {**verdict.answers, **changed}, verdict)
                if outcome is not verdict.outcome and (frozenset(fields), outcome) not in found:
                    nearest = {field: _approach(field, changed, judge, verdict, outcome) for field in fields}
                    changes = _changes(nearest if size == 1 else changed, verdict)
                    found[frozenset(fields), outcome] = Flip(changes, outcome)
        if found:
            return _best(found, verdict, most)
    return ()


def _outcome(judge: Judge, answers: Answers, verdict: Verdict) -> Outcome:
    exceptions = [one.exception for one in verdict.exclusions if one.exception is not None]
    if exceptions:
        return judge.judge(answers, verdict.judged_on, exceptions).outcome
    return judge.decide(answers, verdict.judged_on).outcome


def _approach(field: str, changed: dict[str, Value], judge: Judge, verdict: Verdict, wanted: Outcome) -> Value:
    """The value nearest to what is known that still gives the outcome: whole numbers and days are halved towards it."""
    value = changed[field]
    far, near = _place(value), _place(verdict.answers.get(field, Absence.UNKNOWN))
    if far is None or near is None or isinstance(value, Money):
        return value
    low, high = round(near), round(far)
    while abs(high - low) > 1:
        middle = (low + high) // 2
        outcome = _outcome(judge, {**verdict.answers, field: _at(middle, value)}, verdict)
        low, high = (low, middle) if outcome is wanted else (middle, high)
    return _at(high, value)


def _at(place: int, like: Value) -> Value:
    if isinstance(like, DateInterval):
        day = date.fromordinal(place)
        return DateInterval(day, day)
    return Count.exactly(place)


def _options(verdict: Verdict) -> dict[str, list[Value]]:
    """For each field that decides, the values it could have instead, the nearest first."""
    named: dict[str, None] = {}
    for condition in outcome_conditions(verdict.policy):
        named.update(dict.fromkeys(sorted(fields_of(condition))))
    return {
        field: sorted(
            representatives(field, verdict.policy, verdict.judged_on, _without(field, verdict)),
            key=lambda value, field=field: _distance(verdict.answers.get(field, Absence.UNKNOWN), value),  # type: ignore[misc]
        )
        for field in named
        if verdict.answers.get(field) is not Absence.NOT_APPLICABLE
    }


def _without(field: str, verdict: Verdict) -> Answers:
    return {name: answer for name, answer in verdict.answers.items() if name != field}


def _distance(now: Answer, instead: Value) -> float:
    """How far a value lies from what is known; 0 where there is no axis to measure on."""
    places = _place(now), _place(instead)
    if places[0] is None or places[1] is None:
        return 0.0
    return abs(places[0] - places[1])


def _place(value: Answer) -> float | None:
    match value:
        case Count(low, high) | Money(low, high):
            ends = [end for end in (low, high) if end is not None]
            return sum(ends) / len(ends)
        case DateInterval(start, end):
            days = [day.toordinal() for day in (start, end) if day is not None]
            return sum(days) / len(days)
        case _:
            return None


def _changes(changed: dict[str, Value], verdict: Verdict) -> tuple[Change, ...]:
    return tuple(_change(field, value, verdict) for field, value in changed.items())


def _change(name: str, value: Value, verdict: Verdict) -> Change:
    field = verdict.policy.fields[name]
    now = say_answer(verdict.answers.get(name, Absence.UNKNOWN), field, verdict.policy.language)
    return Change(name, field.title, now, say_answer(value, field, verdict.policy.language), value)


def _best(found: dict[tuple[frozenset[str], Outcome], Flip], verdict: Verdict, most: int) -> tuple[Flip, ...]:
    """Known fields first (they are what the verdict rests on), then the nearest, then the policy's own order."""

    def weight(flip: Flip) -> tuple[int, float]:
        known = [verdict.answers.get(one.field, Absence.UNKNOWN) for one in flip.changes]
        unknown = sum(isinstance(answer, Absence) for answer in known)
        distance = sum(_distance(answer, one.value) for answer, one in zip(known, flip.changes, strict=True))
        return unknown, distance

    ranked: Iterator[Flip] = iter(sorted(found.values(), key=weight))
    return tuple(flip for _, flip in zip(range(most), ranked, strict=False))
