"""What is true of an invented visitor and known to nobody else: an answer to every field of a policy."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from allears.asking.expectation import expect_from_field
from allears.asking.open_field import OpenField, find_open_fields
from allears.facts.answer import Absence, Answer
from allears.facts.field import Field
from allears.policy.judge import decide, judge
from allears.policy.policy import Policy
from allears.policy.verdict import Outcome, Verdict
from allears.policy.wording import NO_COUNTRY
from allears.rehearsal.sayings import Sayings
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

TRIES = 4000
"""So many truths are drawn for an outcome before it counts as one that the policy never reaches."""
SECOND_TOOL = 0.3
NO_DATE, HAS_APPROVER = 0.4, 0.5
LARGEST_OF_OPEN = 5
"""A range without an upper end is taken to reach so many times as far as it begins."""
VISITS, TIMES_HERE = "visits", (1, 1, 1, 2, 2, 3, 5)
"""The field that counts visits to the website, and how often visitors have been there."""
ZONE_TELLS, ZONE_MISLEADS = 0.9, 0.05
"""How often the time zone of a browser lies in the visitor's country, and in another one."""
SPOKEN = (FieldType.TEXT, FieldType.ROLE, FieldType.NAME)


@dataclass(frozen=True, slots=True)
class Truth:
    """Every answer of one visitor, and what the policy says of them once all of it is known. `zone_country` is the
    country that the time zone of their browser tells, None when it tells none."""

    answers: Mapping[str, Answer]
    verdict: Verdict
    zone_country: str | None = None

    @property
    def outcome(self) -> Outcome:
        """The right verdict."""
        return self.verdict.outcome

    @property
    def is_urgent(self) -> bool:
        """True when a person should be there at once."""
        urgent = self.verdict.hot is True or self.verdict.fast_lane is True
        return urgent and self.outcome is not Outcome.DISQUALIFIED


@dataclass(frozen=True, slots=True)
class Range:
    """What truths of one policy are drawn from: the regions of each field that decides, and how people talk."""

    policy: Policy
    now: date
    sayings: Sayings
    open_fields: Mapping[str, OpenField]

    @classmethod
    def of(cls, policy: Policy, now: date, sayings: Sayings) -> Range:
        """The range of a policy on a day."""
        fields = find_open_fields(policy, {}, now, received_answer=True, already_asked=())
        return cls(policy, now, sayings, {one.field.id: one for one in fields})

    def draw(self, dice: Random) -> dict[str, Answer]:
        """An answer to every field that may be asked, each as likely as the field itself says."""
        fields = (one for one in self.policy.fields.values() if one.asked)
        seen = {VISITS: Count.exactly(dice.choice(TIMES_HERE))} if VISITS in self.policy.fields else {}
        return {**seen, **{one.id: self._draw(one, dice) for one in fields}}

    def _draw(self, field: Field, dice: Random) -> Answer:
        if field.type in SPOKEN and not field.options:
            return self._spoken(field, dice)
        if field.type is FieldType.CHOICES:
            return draw_options(field, dice)
        if field.options:
            return dice.choice(field.options).id
        return self._figure(field, dice)

    def _spoken(self, field: Field, dice: Random) -> Answer:
        known = self.sayings.of(field.id)
        if not known or (not field.first and field.type is FieldType.TEXT and dice.random() > HAS_APPROVER):
            return Absence.NOT_APPLICABLE
        return dice.choice(known)

    def _figure(self, field: Field, dice: Random) -> Answer:
        one = self.open_fields.get(field.id)
        match field.type:
            case FieldType.YES_NO:
                return dice.random() < 0.5
            case FieldType.PLACE:
                return self._place(one, dice)
            case FieldType.DATE_INTERVAL if dice.random() < NO_DATE:
                return Absence.NOT_APPLICABLE
            case FieldType.COUNT | FieldType.MONEY | FieldType.DATE_INTERVAL if one is not None:
                return draw_within(dice.choice(one.regions.spans[_region(one, dice)]), self.now, dice)
            case FieldType.COUNT | FieldType.MONEY if field.bands:
                return draw_within(dice.choice(field.bands).value, self.now, dice)
            case FieldType.EMAIL:
                return f"{dice.choice(('dana', 'tom', 'office', 'm.sand', 'pete'))}@{dice.choice(DOMAINS)}"
            case _:
                return Absence.NOT_APPLICABLE

    @property
    def places(self) -> list[str]:
        """The countries that visitors come from."""
        return [place.split(" ", 1)[1] for place in self.sayings.sections if place.startswith("place ")]

    def _place(self, one: OpenField | None, dice: Random) -> str:
        named = self.places
        if one is None:
            return dice.choice(named)
        chosen = one.regions.values[_region(one, dice)]
        inside = {value for value in one.regions.values if value != NO_COUNTRY}
        others = [place for place in named if place not in inside]
        spans = one.regions.spans[one.regions.values.index(chosen)]
        said = [place for place in spans if place in named]
        return str(dice.choice(said)) if said else dice.choice(others)


DOMAINS = ("pennineroofing.example", "kestrel.example", "northgate.example", "harlowfinch.example")


def draw_truth(within: Range, wanted: Outcome | None, dice: Random) -> Truth | None:
    """A truth whose right verdict is `wanted` (None: any); None when the policy does not seem to reach it."""
    for _ in range(TRIES):
        answers = within.draw(dice)
        if not _is_sane(answers, within.policy):
            continue
        if wanted is None or decide(answers, within.policy, within.now, final=True).outcome is wanted:
            verdict = judge(answers, within.policy, within.now, final=True)
            return Truth(answers, verdict, _zone_country(answers, within, dice))
    return None


def _zone_country(answers: Mapping[str, Answer], within: Range, dice: Random) -> str | None:
    name = next((one.id for one in within.policy.fields.values() if one.type is FieldType.PLACE), None)
    told, country = dice.random(), answers.get(name or "")
    if not isinstance(country, str) or told >= ZONE_TELLS + ZONE_MISLEADS:
        return None
    return country if told < ZONE_TELLS else dice.choice(within.places)


def reachable_outcomes(within: Range, dice: Random) -> tuple[Outcome, ...]:
    """The verdicts that complete answers can come to: what visitors are balanced over."""
    wanted = (one for one in Outcome if one is not Outcome.UNDECIDED)
    return tuple(one for one in wanted if draw_truth(within, one, dice) is not None)


def _is_sane(answers: Mapping[str, Answer], policy: Policy) -> bool:
    """Nobody has more seats than people."""
    seats = answers.get(policy.seats or "")
    staff = [answers[one.id] for one in policy.fields.values() if "employees" in one.nouns and one.id in answers]
    return not any(
        isinstance(seats, Count) and isinstance(one, Count) and (one.low or 0) < (seats.low or 0) for one in staff
    )


def _region(one: OpenField, dice: Random) -> int:
    shares = expect_from_field(one)[:-1]
    return dice.choices(range(len(shares)), shares)[0]


def draw_options(field: Field, dice: Random) -> Answer:
    """The one option, or sometimes two, that hold, as a complete list."""
    if not field.options:
        return Absence.NOT_APPLICABLE
    first = dice.choice(field.options).id
    held = {first}
    if first != "none" and dice.random() < SECOND_TOOL:
        held.add(dice.choice([one.id for one in field.options if one.id != "none"]))
    return Choices(frozenset(held), complete=True)


def draw_within(span: Value, now: date, dice: Random) -> Value:
    """One exact value inside a range, small ones as likely as large ones."""
    match span:
        case Count(low, high):
            number = round(_spread(low, high, dice))
            return Count.exactly(number)
        case Money(low, high, currency, per, per_seat):
            amount = _rounded(_spread(low, high, dice), low, high)
            return Money(amount, amount, currency, per, per_seat)
        case DateInterval(start, end):
            first = start or max(now, (end or now) - timedelta(days=300))
            last = end or first + timedelta(days=200)
            first = min(max(first, now + timedelta(days=1)), last)
            day = first + timedelta(days=dice.randint(0, (last - first).days))
            return DateInterval(day, day)
        case _:
            return span


def _spread(low: float | None, high: float | None, dice: Random) -> float:
    least = max(low if low is not None else 1, 1)
    most = high if high is not None else least * LARGEST_OF_OPEN
    if most <= least:
        return most if low is None else least
    return min(max(math.exp(dice.uniform(math.log(least), math.log(most))), least), most)


def _rounded(amount: float, low: float | None, high: float | None) -> float:
    """An amount as people say it: two leading digits, as long as it stays inside."""
    step = 10 ** max(0, math.floor(math.log10(amount)) - 1)
    rounded = round(amount / step) * step
    inside = (low is None or rounded >= low) and (high is None or rounded <= high)
    return float(rounded if inside else math.ceil(amount))


def is_wrong(said: Answer, truth: Answer, name: str, within: Range) -> bool:
    """Whether what a recap says of a field is not so: another region, unless the truth lies inside what it says."""
    if isinstance(said, Absence) or isinstance(truth, Absence):
        return False
    if _lies_inside(truth, said):
        return False
    if within.policy.fields[name].type in SPOKEN:
        return False
    found = within.open_fields.get(name)
    return said != truth if found is None else found.regions.find(said) != found.regions.find(truth)


def _lies_inside(truth: Value, said: Value) -> bool:
    match truth, said:
        case (Count(number, _), Count(low, high)) | (Money(number, _), Money(low, high)):
            return number is not None and (low is None or low <= number) and (high is None or number <= high)
        case DateInterval(day, _), DateInterval(start, end):
            return day is not None and (start is None or start <= day) and (end is None or day <= end)
        case Choices(held), Choices(read):
            return read <= held
        case _:
            return False
