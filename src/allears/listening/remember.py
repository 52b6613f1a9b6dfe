"""From what was heard in a message to facts in the lead's notebook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from allears.facts.answer import Absence
from allears.facts.evidence import Quote
from allears.facts.fact import Fact, Source
from allears.facts.notebook import Notebook
from allears.listening.heard import Contradiction, Correction, Heard
from allears.listening.statement import Statement
from allears.listening.vocabulary import Vocabulary
from allears.values.choices import Choices
from allears.values.value import Value

READER_VERSION = 1


def remember(
    heard: Heard,
    notebook: Notebook,
    vocabulary: Vocabulary,
    message_ids: Sequence[str],
    said_at: datetime,
    asked: str | None = None,
) -> Notebook:
    """The notebook with what one message said.

    `message_ids` are the ids of the conversation's messages by number, so that a correction or contradiction finds the
    facts of the message it refers to. `said_at` has a time zone; `asked` is the field that was just asked for. A
    correction supersedes, a contradiction disputes, a value that was asked back and repeated is confirmed, a refusal
    to answer is a fact of its own. A set that was asked for and answered counts as listed in full.
    """
    facts: list[Fact] = []
    for statement in heard.statements:
        if vocabulary.field(statement.field) is None:
            continue
        quote = Quote(heard.message.id, statement.quote, statement.start, statement.end)
        value = _completed(statement.value) if statement.field == asked else statement.value
        fact = _fact(_id(notebook, facts), statement.field, value, quote, said_at)
        fact = replace(fact, confidence=statement.confidence, confirmed=statement.confirms)
        facts.append(_related(fact, heard, notebook, message_ids))
    whole = Quote(heard.message.id, heard.message.text, 0, len(heard.message.text))
    for name in heard.declined:
        facts.append(_fact(_id(notebook, facts), name, Absence.DECLINED, whole, said_at))
    return notebook.record(facts)


def remember_proposed(
    accepted: Sequence[Statement], message_id: str, notebook: Notebook, said_at: datetime
) -> Notebook:
    """The notebook with what a model proposed and our own readers read again (see `check_proposals`). Anything that
    the lead is known to have said, anybody entered or looked up stands before it."""
    facts: list[Fact] = []
    for statement in accepted:
        quote = Quote(message_id, statement.quote, statement.start, statement.end)
        fact = _fact(_id(notebook, facts), statement.field, statement.value, quote, said_at)
        facts.append(replace(fact, source=Source.PROPOSED, confidence=statement.confidence))
    return notebook.record(facts)


def confirm(notebook: Notebook, fact_ids: Sequence[str], said_at: datetime) -> Notebook:
    """The notebook once the lead agreed to a recap: each fact stands again, confirmed, in the place of the old one."""
    wanted = frozenset(fact_ids)
    confirmed: list[Fact] = []
    for fact in notebook.facts:
        if fact.id in wanted and not fact.confirmed:
            again = replace(fact.confirm(), id=_id(notebook, confirmed), supersedes=(fact.id,), recorded_at=said_at)
            confirmed.append(again)
    return notebook.record(confirmed)


def _id(notebook: Notebook, before: Sequence[Fact]) -> str:
    """The next free number of the notebook: the same on every run."""
    return f"f{len(notebook.facts) + len(before) + 1}"


def _fact(fact_id: str, field: str, value: Value | Absence, quote: Quote, said_at: datetime) -> Fact:
    return Fact(fact_id, field, value, quote, Source.SAID, said_at, said_at, reader_version=READER_VERSION)


def _completed(value: Value | Absence) -> Value | Absence:
    return replace(value, complete=True) if isinstance(value, Choices) and value.has else value


def _related(fact: Fact, heard: Heard, notebook: Notebook, message_ids: Sequence[str]) -> Fact:
    """The fact with what it corrects or contradicts."""
    superseded = tuple(
        former.id
        for correction in heard.corrections
        if correction.field == fact.field
        for former in _said_in(notebook, correction, message_ids)
    )
    if superseded:
        return replace(fact, supersedes=superseded)
    return replace(fact, disputes=_disputed(heard.contradictions, notebook, fact.field, message_ids))


def _said_in(notebook: Notebook, correction: Correction, message_ids: Sequence[str]) -> list[Fact]:
    """The facts that a correction takes back: those of that message, and whatever stood in dispute with them."""
    wanted = message_ids[correction.from_turn]
    history = notebook.history(correction.field)
    first = [fact for fact in history if isinstance(fact.evidence, Quote) and fact.evidence.message_id == wanted]
    ids = {fact.id for fact in first}
    disputing = [fact for fact in history if fact.disputes in ids and fact not in first]
    return first + disputing


def _disputed(
    contradictions: Sequence[Contradiction], notebook: Notebook, field: str, message_ids: Sequence[str]
) -> str | None:
    for contradiction in contradictions:
        if contradiction.field == field:
            wanted = message_ids[contradiction.turn_a]
            for fact in reversed(notebook.history(field)):
                if isinstance(fact.evidence, Quote) and fact.evidence.message_id == wanted:
                    return fact.id
    return None
