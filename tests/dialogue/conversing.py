"""A lead of the small CRM, and what they do, in a few words; shared by the tests of the dialogue."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from allears.dialogue.next_step import next_reply
from allears.dialogue.steps import Reply
from allears.dialogue.talk import LeadTurn, Setting, Talk
from allears.facts.evidence import Entry, Quote
from allears.facts.fact import Fact, Source
from allears.facts.field import Field
from allears.facts.words import Words
from allears.knowledge import Decision, Findings, Passage, Ranked
from allears.policy.condition_text import Vocabulary, parse_condition
from allears.policy.literal import read_literal
from allears.policy.policy import Alternative, Meaning, Policy
from allears.values.value import FieldType, Value
from tests.policy.test_judge import FIELDS, TODAY, crm_policy

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
EMAIL = Field("email", FieldType.EMAIL, "person", ask=Words.of("Which address?"))
PAIN = replace(FIELDS["pain"], first=True, ask=Words.of("What made you look for a new tool?"))
ASKED = {
    "sales_reps": "How many people sell at your company?",
    "selling_style": "Do they sell by phone or on the road?",
    "employees": "How many people work at your company?",
    "timeline": "When would you like to be running?",
}


def policy() -> Policy:
    """The CRM policy with words for its questions, a meaning, an alternative, and a no that the bot may say."""
    plain = crm_policy()
    fields = {
        name: replace(one, ask=Words.of(ASKED[name]), benefit=Words.of("then I can name your plan"))
        if name in ASKED
        else one
        for name, one in plain.fields.items()
    } | {"pain": PAIN, "email": EMAIL}
    vocabulary = Vocabulary(fields, {}, read_literal)
    inside = parse_condition("selling_style = inside", vocabulary)
    return replace(
        plain,
        fields=fields,
        meanings=(Meaning("selling_style", inside, Words.of("Then their calls log themselves.")),),
        not_ideal=tuple(
            replace(one, no_by="bot", suggest=(Alternative("Salesforce", Words.of("made for large teams")),))
            for one in plain.not_ideal
        ),
    )


def setting(**changes: object) -> Setting:
    """Ringlane's chat on an ordinary Saturday, with somebody there."""
    return replace(Setting(policy(), "Ringlane", TODAY), **changes)  # type: ignore[arg-type]


def noting(talk: Talk, source: Source = Source.SAID, confirmed: bool = False, **values: Value) -> Talk:
    """The talk with more facts in its notebook, said by the lead unless told otherwise."""
    facts = [
        Fact(
            f"f{len(talk.notebook.facts) + place}",
            name,
            value,
            Quote("m", str(value), 0, 1) if source is Source.SAID else Entry("import"),
            source,
            NOON,
            NOON,
            confirmed=confirmed,
        )
        for place, (name, value) in enumerate(values.items())
    ]
    return replace(talk, notebook=talk.notebook.record(facts))


def reply_to(talk: Talk, turn: LeadTurn | None = None, where: Setting | None = None) -> tuple[Reply, Talk]:
    """What the bot says to the lead's turn."""
    return next_reply(talk, turn or LeadTurn(), where or setting())


def kinds(reply: Reply) -> list[str]:
    """The steps of a reply by name."""
    return [type(step).__name__ for step in reply.steps]


def found(question: str, words: str | None) -> Findings:
    """A question of the lead with the company's words to it, or with none."""
    if words is None:
        return Findings(question, (), Decision.PASS, 0.0)
    passage = Passage(id="pricing.md#starter", title="Starter", words=words)
    return Findings(question, (Ranked(passage, 1.0),), Decision.ANSWER, 1.0)
