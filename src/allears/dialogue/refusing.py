"""Who may say no, and when. The policy decides that a lead is not ideal; this decides whether the bot may say so."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from allears.facts.fact import Fact, Source
from allears.policy.condition import fields_of
from allears.policy.verdict import Verdict

OWN_WORD = frozenset({Source.SAID, Source.ENTERED, Source.ENTERED_WITH_REASON})
"""Sources a no may rest on. A looked-up, imported or proposed value must be confirmed first; behaviour never counts."""


class Hindrance(StrEnum):
    """Why the bot may not say no now."""

    PERSON_ONLY = "only a person may say this no"
    NEVER_REFUSE = "the company is on the never-refuse list"
    QUESTION_OPEN = "the lead's question is open"
    FIRST_MESSAGE = "never in the first message"
    NOT_CONFIRMED = "a value was not said by the lead and is not confirmed"
    BEHAVIOUR = "never on behaviour"


def hindrance_to_refusing(verdict: Verdict, lead_messages: int, question_open: bool) -> Hindrance | None:
    """What stands in the way of the bot saying this verdict's no, the weightiest first; None when nothing does.

    The bot answers the lead's `lead_messages`-th message, so the first message never hears a no.
    """
    exclusion = verdict.exclusion
    if exclusion is None:
        raise ValueError(f"a verdict that is {verdict.outcome} has no exclusion to refuse by")
    if verdict.never_refuse:
        return Hindrance.NEVER_REFUSE
    if exclusion.no_by == "person":
        return Hindrance.PERSON_ONLY
    deciding = list(deciding_facts(verdict))
    if any(fact.source is Source.BEHAVIOUR for fact in deciding):
        return Hindrance.BEHAVIOUR
    if question_open:
        return Hindrance.QUESTION_OPEN
    if not deciding or not all(fact.confirmed or fact.source in OWN_WORD for fact in deciding):
        return Hindrance.NOT_CONFIRMED
    return Hindrance.FIRST_MESSAGE if lead_messages < 2 else None


def deciding_facts(verdict: Verdict) -> Iterable[Fact]:
    """The facts that the verdict's exclusion rests on: the deciding fact of each field it names that has one."""
    if verdict.exclusion is None or verdict.notebook is None:
        return
    for field_id in sorted(fields_of(verdict.exclusion.when)):
        standing = verdict.notebook.standing(verdict.policy.fields[field_id], verdict.judged_on)
        if standing.facts:
            yield standing.facts[0]
