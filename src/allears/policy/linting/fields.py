"""What the linter looks for in fields, lists and the framework."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from allears.facts.field import Field
from allears.policy.condition import Condition, Includes, OneOf, walk_tests
from allears.policy.linting.finding import Finding, Severity
from allears.policy.linting.search import all_conditions, fields_used, is_about_money
from allears.policy.policy import Policy
from allears.values.value import FieldType

BLUNT: Mapping[str, str] = {
    r"decision[- ]?maker|are you (the one who|authori[sz]ed|allowed)|do you have (the )?authority": (
        "Who else will want a say in this?"
    ),
    r"(what is|what's|do you have) (your|a|the) budget|how much (can|could) you (spend|afford)": (
        "Teams like yours usually spend between … and …. Is that near what you thought of?"
    ),
    r"when (will|do) you (plan to )?(buy|purchase|decide)": "Is there something that forces a date?",
}
"""English questions that sound like a filter, and what to ask instead."""
REACHING = frozenset({FieldType.NAME, FieldType.EMAIL, FieldType.PHONE})
"""Types that serve to reach somebody; they need not change an outcome."""


def check_fields(policy: Policy) -> Iterator[Finding]:
    """Fields, the framework's letters, and lists."""
    deciding = fields_used(deciding_conditions(policy)) | _seats_used(policy)
    marking = fields_used((*policy.hot, *policy.fast_lane, *policy.never_refuse))
    yield from _check_idle(policy, deciding, marking)
    for field in policy.fields.values():
        yield from _check_questions(field, field.id in deciding | marking)
        yield from _check_tact(field)
    yield from _check_framework(policy)
    yield from _check_lists(policy)
    yield from _check_columns(policy)


def deciding_conditions(policy: Policy) -> Iterable[Condition]:
    """The conditions that verdicts and recommendations rest on."""
    for segment in policy.ideal:
        yield from (*segment.we_can_help_them, *segment.they_can_help_us)
    yield from (one.when for one in policy.not_ideal)
    yield from policy.later
    yield from (row.when for row in policy.recommend if row.when is not None)


def _seats_used(policy: Policy) -> frozenset[str]:
    named = {row.quantity for row in policy.recommend if isinstance(row.quantity, str)}
    compares_money = any(is_about_money(test) for one in all_conditions(policy) for test in walk_tests(one))
    return frozenset(named | ({policy.seats} if policy.seats and compares_money else set()))


def _check_idle(policy: Policy, deciding: frozenset[str], marking: frozenset[str]) -> Iterator[Finding]:
    idle = [one.id for one in policy.fields.values() if one.id not in deciding | marking and one.type not in REACHING]
    if idle:
        yield Finding(
            "never-decides",
            Severity.HINT,
            f"fields.{idle[0]}",
            f"these can never change an outcome: {', '.join(idle)}",
            "if in doubt, leave it out: they are never asked, only noted when a lead volunteers them",
            "use them in a condition, or delete what nobody will look at",
        )


def _check_questions(field: Field, is_used: bool) -> Iterator[Finding]:
    path = f"fields.{field.id}"
    if is_used and field.asked and field.ask is None:
        yield Finding(
            "never-asked",
            Severity.WARNING,
            path,
            f"conditions use {field.id}, but it has no question",
            "what nobody is asked stays unknown, and leads stay undecided because of it",
            "add `ask` with the question, or `ask: never` for behaviour and imports",
        )
    if field.asked and field.ask is not None and field.benefit is None:
        yield Finding(
            "no-benefit",
            Severity.HINT,
            path,
            "its question does not say what the lead gets for answering",
            "every question says why it asks and how answering helps",
            "add `benefit`",
        )
    if field.asked and field.ask is not None and not field.bands and _wants_bands(field):
        yield Finding(
            "no-bands",
            Severity.WARNING,
            path,
            "a delicate figure is asked without ranges to choose from",
            "people who would not type a figure do tap a range",
            "add `bands`, for example `[up to 500 USD a month, 500-2000 USD a month, 2000+ USD a month]`",
        )


def _check_tact(field: Field) -> Iterator[Finding]:
    asked = field.ask.read_in("en") if field.ask is not None else ""
    for blunt, better in BLUNT.items():
        if re.search(blunt, asked, re.IGNORECASE):
            yield Finding(
                "blunt-question",
                Severity.HINT,
                f"fields.{field.id}.ask",
                f"few people like to be asked this: {asked}",
                "a question that sounds like a filter is answered like one, or not at all",
                f"ask it as a colleague would, for example: {better}",
            )


def _wants_bands(field: Field) -> bool:
    return field.type is FieldType.MONEY or (field.type is FieldType.COUNT and field.delicate)


def _check_framework(policy: Policy) -> Iterator[Finding]:
    if policy.framework is None:
        return
    for criterion in policy.framework.criteria:
        if not policy.criteria.get(criterion.id):
            yield Finding(
                "empty-letter",
                Severity.WARNING,
                "criteria" if policy.criteria else "framework",
                f"no field stands for {criterion.name} of {policy.framework.name}",
                f"the checklist would show it empty for ever ({criterion.meaning})",
                f"add `{criterion.name}: [a field]` under `criteria`, or take the letter out of the framework",
            )


def _check_lists(policy: Policy) -> Iterator[Finding]:
    used = {
        test.list_name
        for one in all_conditions(policy)
        for test in walk_tests(one)
        if isinstance(test, OneOf | Includes)
    }
    for name in policy.lists:
        if name not in used:
            yield Finding(
                "unused-list",
                Severity.HINT,
                f"lists.{name}",
                f"no condition uses the list {name}",
                "a list that nothing looks at gives a false sense of being served",
                f"use it (`… in list {name}`) or delete it",
            )


def _check_columns(policy: Policy) -> Iterator[Finding]:
    owners: dict[str, str] = {}
    for field in policy.fields.values():
        for column in field.columns:
            first = owners.setdefault(column.casefold(), field.id)
            if first != field.id:
                yield Finding(
                    "shared-column",
                    Severity.WARNING,
                    f"fields.{field.id}.columns",
                    f"the column {column!r} also belongs to {first}",
                    "a file's cell would be read twice and mean two things",
                    "keep it in one of the two",
                )
