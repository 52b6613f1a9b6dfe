"""A policy as a salesperson reads it: plain sentences for a page, in the order in which one would tell them."""

from __future__ import annotations

from dataclasses import dataclass

from allears.facts.field import Field
from allears.policy.changes import Change, changes
from allears.policy.condition import Condition
from allears.policy.condition_wording import say_condition
from allears.policy.policy import Exclusion, Policy, Recommendation, Segment
from allears.policy.wording import say_answer
from allears.values.value import FieldType

PRICE = Field("price", FieldType.MONEY)
MARKS = ("never_refuse", "later", "hot", "fast_lane")


@dataclass(frozen=True, slots=True)
class Kept:
    """One kind of customer whom we serve, with its two sides."""

    name: str
    we_can_help_them: tuple[str, ...]
    they_can_help_us: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """One kind of customer whom we turn away: when, why, and in which words."""

    name: str
    when: str
    because: str
    say: str
    suggest: tuple[tuple[str, str], ...]
    no_by: str
    if_unknown: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in its wording, what the lead gets for it, and the answers that are offered as buttons."""

    ask: str
    benefit: str
    offers: tuple[str, ...]
    first: bool
    delicate: bool


@dataclass(frozen=True, slots=True)
class Advice:
    """What is recommended to whom; `whom` is empty for everybody else."""

    plan: str
    whom: str
    price: str
    quantity: str
    first_step: str


@dataclass(frozen=True, slots=True)
class Portrait:
    """A whole policy. `marks` maps never_refuse, later, hot and fast_lane to when they hold."""

    name: str
    id: str
    segments: tuple[Kept, ...]
    exclusions: tuple[TurnedAway, ...]
    otherwise: str
    self_serve: str
    marks: dict[str, tuple[str, ...]]
    recommends: tuple[Advice, ...]
    questions: tuple[Asked, ...]
    never_asked: tuple[str, ...]
    framework: str
    criteria: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs from the live policy: which part, its name for people, how, and line by line what came and went."""

    part: str
    name: str
    how: str
    words: tuple[str, ...]


def portrait(policy: Policy) -> Portrait:
    """The policy in words, in its own language."""
    framework = policy.framework
    criteria = () if framework is None else framework.criteria
    asked = [one for one in policy.fields.values() if one.asked and one.ask is not None]
    asked.sort(key=lambda one: (not one.first, one.delicate))
    return Portrait(
        name=str(policy.name),
        id=policy.id,
        segments=tuple(_kept(one, policy) for one in policy.ideal),
        exclusions=tuple(_turned_away(one, policy) for one in policy.not_ideal),
        otherwise=policy.otherwise,
        self_serve=str(policy.self_serve or "") if policy.otherwise == "self_serve" else "",
        marks={name: _all(getattr(policy, name), policy) for name in MARKS if getattr(policy, name)},
        recommends=tuple(_advice(one, policy) for one in policy.recommend),
        questions=tuple(_asked(one, policy.language) for one in asked),
        never_asked=tuple(one.title for one in policy.fields.values() if not one.asked),
        framework=framework.name if framework else "",
        criteria=tuple(
            (str(one.name), tuple(policy.fields[name].title for name in policy.criteria.get(one.id, ())))
            for one in criteria
        ),
    )


def differences(old: Policy, new: Policy) -> tuple[Difference, ...]:
    """What changes with the new one, part by part, by the names that people gave the parts."""
    return tuple(Difference(one.part, _name_of(one, old, new), one.how, one.words) for one in changes(old, new))


def _name_of(change: Change, old: Policy, new: Policy) -> str:
    parts: dict[str, Segment | Exclusion] = {}
    for policy in (old, new):
        parts |= {one.id: one for one in policy.ideal} | {one.id: one for one in policy.not_ideal}
    if change.part == "field" and change.id in {**old.fields, **new.fields}:
        return {**old.fields, **new.fields}[change.id].title
    return ", ".join(str(parts[one].name) if one in parts else one.replace("_", " ") for one in change.id.split(", "))


def _all(conditions: tuple[Condition, ...], policy: Policy) -> tuple[str, ...]:
    return tuple(_say(one, policy) for one in conditions)


def _say(condition: Condition, policy: Policy) -> str:
    return say_condition(condition, policy.fields, policy.language)


def _kept(segment: Segment, policy: Policy) -> Kept:
    return Kept(str(segment.name), _all(segment.we_can_help_them, policy), _all(segment.they_can_help_us, policy))


def _turned_away(exclusion: Exclusion, policy: Policy) -> TurnedAway:
    return TurnedAway(
        str(exclusion.name),
        _say(exclusion.when, policy),
        str(exclusion.because),
        str(exclusion.say),
        tuple((one.name, str(one.reason)) for one in exclusion.suggest),
        exclusion.no_by,
        exclusion.if_unknown,
    )


def _asked(field: Field, language: str) -> Asked:
    offers = tuple(one.label for one in field.bands) or tuple(one.label.read_in(language) for one in field.options)
    return Asked(str(field.ask), str(field.benefit or ""), offers, field.first, field.delicate)


def _advice(row: Recommendation, policy: Policy) -> Advice:
    quantity = policy.fields[row.quantity].title if isinstance(row.quantity, str) else row.quantity
    return Advice(
        plan=row.plan,
        whom="" if row.when is None else _say(row.when, policy),
        price="" if row.price is None else say_answer(row.price, PRICE),
        quantity="" if quantity is None else str(quantity),
        first_step=str(row.first_step or ""),
    )
