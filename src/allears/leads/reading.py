"""What is kept of leads, for whoever may see it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, Connection, Row, Table, bindparam, func, select, tuple_

from allears.facts.notebook import Notebook
from allears.leads.lead import (
    KeptException,
    KeptLead,
    KeptTalk,
    KeptVerdict,
    Mark,
    PileRow,
    Suggestion,
    UnansweredQuestion,
)
from allears.leads.notation import read_back
from allears.leads.tables import (
    dismissal_table,
    exception_table,
    fact_table,
    suggestion_table,
    talk_table,
    unanswered_question_table,
    verdict_table,
)
from allears.policy.verdict import GrantedException
from allears.storage.prepared import Prepared
from allears.storage.workspace import Workspace

TALK, FACT, VERDICT = talk_table.c, fact_table.c, verdict_table.c
QUESTION, EXCEPTION = unanswered_question_table.c, exception_table.c
TALK_COLUMNS = tuple(TALK[field.name] for field in fields(KeptTalk))
VERDICT_COLUMNS = tuple(VERDICT[field.name] for field in fields(KeptVerdict))
QUESTION_COLUMNS = tuple(QUESTION[field.name] for field in fields(UnansweredQuestion))
MARK_COLUMNS = tuple(TALK[field.name] for field in fields(Mark))

LATER = "later"


def of_one(table: Table, columns: Iterable[Column[Any]], *order: Column[Any]) -> Prepared:
    """What a table keeps of one conversation. Every turn of the bot reads these."""
    here = (table.c.workspace_id == bindparam("workspace"), table.c.conversation_id == bindparam("conversation"))
    return Prepared(select(*columns).where(*here).order_by(*order))


THE_TALK = of_one(talk_table, TALK_COLUMNS)
FACTS = of_one(fact_table, [FACT.entry], FACT.number)
VERDICTS = of_one(verdict_table, VERDICT_COLUMNS, VERDICT.number)
EXCEPTIONS = of_one(exception_table, EXCEPTION, EXCEPTION.at, EXCEPTION.exclusion)
SUGGESTED = suggestion_table.c
SUGGESTION = of_one(
    suggestion_table, [SUGGESTED.message_id, SUGGESTED.text, SUGGESTED.choices, SUGGESTED.at, SUGGESTED.used_at]
)


def lead_of(connection: Connection, workspace: Workspace, conversation_id: str) -> KeptLead | None:
    """Everything kept of a conversation's lead; None when there is nothing."""
    lead = KeptLead(
        talk=talk_of(connection, workspace, conversation_id),
        notebook=notebook_of(connection, workspace, conversation_id),
        verdicts=verdicts_of(connection, workspace, conversation_id),
        exceptions=exceptions_of(connection, workspace, conversation_id),
        dismissals=dismissals_of(connection, workspace, conversation_id),
        suggestion=suggestion_of(connection, workspace, conversation_id),
        questions=questions_of(connection, workspace, conversation_id),
    )
    empty = KeptLead(None, Notebook(), (), (), frozenset(), None, ())
    return None if lead == empty else lead


def lead_to_consider(connection: Connection, workspace: Workspace, conversation_id: str) -> KeptLead:
    """What a turn looks at: talk, notebook, exceptions and the suggestion that stands. The rest is left empty."""
    talk = talk_of(connection, workspace, conversation_id)
    return KeptLead(
        talk=talk,
        notebook=notebook_of(connection, workspace, conversation_id),
        verdicts=(),
        exceptions=exceptions_of(connection, workspace, conversation_id),
        dismissals=frozenset(),
        suggestion=suggestion_of(connection, workspace, conversation_id) if talk else None,
        questions=(),
    )


def talk_of(connection: Connection, workspace: Workspace, conversation_id: str) -> KeptTalk | None:
    """Where the bot's talk stands; None when there is none."""
    rows = THE_TALK.rows(connection, {"workspace": workspace.id, "conversation": conversation_id})
    return KeptTalk(*rows[0]) if rows else None


def notebook_of(connection: Connection, workspace: Workspace, conversation_id: str) -> Notebook:
    """Every fact ever recorded, the oldest first."""
    rows = FACTS.rows(connection, {"workspace": workspace.id, "conversation": conversation_id})
    return Notebook(tuple(read_back(row.entry) for row in rows))


def notebooks_of(connection: Connection, workspace: Workspace, conversation_ids: Iterable[str]) -> dict[str, Notebook]:
    """The notebooks of several conversations; those with nothing in them are left out."""
    query = (
        select(FACT.conversation_id, FACT.entry)
        .where(FACT.workspace_id == workspace.id, FACT.conversation_id.in_(list(conversation_ids)))
        .order_by(FACT.conversation_id, FACT.number)
    )
    found: dict[str, Notebook] = {}
    for conversation_id, entry in connection.execute(query):
        found[conversation_id] = found.get(conversation_id, Notebook()).record([read_back(entry)])
    return found


def verdicts_of(connection: Connection, workspace: Workspace, conversation_id: str) -> tuple[KeptVerdict, ...]:
    """The verdicts as they changed, the oldest first."""
    rows = VERDICTS.rows(connection, {"workspace": workspace.id, "conversation": conversation_id})
    return tuple(_verdict(row) for row in rows)


def exceptions_of(connection: Connection, workspace: Workspace, conversation_id: str) -> tuple[KeptException, ...]:
    """The exceptions that people made for this lead, revoked ones too, the oldest first."""
    rows = EXCEPTIONS.rows(connection, {"workspace": workspace.id, "conversation": conversation_id})
    return tuple(
        KeptException(
            GrantedException(row.exclusion, row.by_name, row.reason, datetime.fromtimestamp(row.at / 1000, UTC)),
            row.by_id,
            row.revoked_at,
        )
        for row in rows
    )


def dismissals_of(connection: Connection, workspace: Workspace, conversation_id: str) -> frozenset[str]:
    """The keys of what reps do not want to be told any more."""
    table = dismissal_table.c
    query = select(table.key).where(table.workspace_id == workspace.id, table.conversation_id == conversation_id)
    return frozenset(connection.execute(query).scalars())


def suggestion_of(connection: Connection, workspace: Workspace, conversation_id: str) -> Suggestion | None:
    """What the bot would say, if it suggested anything."""
    rows = SUGGESTION.rows(connection, {"workspace": workspace.id, "conversation": conversation_id})
    return next((Suggestion(row[0], row[1], tuple(row[2]), row[3], row[4]) for row in rows), None)


def questions_of(connection: Connection, workspace: Workspace, conversation_id: str) -> tuple[UnansweredQuestion, ...]:
    """The questions of a conversation that could not be answered, the oldest first."""
    query = (
        select(*QUESTION_COLUMNS)
        .where(QUESTION.workspace_id == workspace.id, QUESTION.conversation_id == conversation_id)
        .order_by(QUESTION.at, QUESTION.id)
    )
    return tuple(UnansweredQuestion(*row) for row in connection.execute(query))


def unanswered(connection: Connection, workspace: Workspace, limit: int = 200) -> list[UnansweredQuestion]:
    """The questions that nobody has settled yet, the newest first."""
    query = (
        select(*QUESTION_COLUMNS)
        .where(QUESTION.workspace_id == workspace.id, QUESTION.settled_at.is_(None))
        .order_by(QUESTION.at.desc(), QUESTION.id.desc())
        .limit(limit)
    )
    return [UnansweredQuestion(*row) for row in connection.execute(query)]


def marks_of(connection: Connection, workspace: Workspace, conversation_ids: Iterable[str]) -> dict[str, Mark]:
    """Where these conversations lie; those without a talk are left out."""
    query = select(TALK.conversation_id, *MARK_COLUMNS).where(
        TALK.workspace_id == workspace.id, TALK.conversation_id.in_(list(conversation_ids))
    )
    return {row[0]: Mark(*row[1:]) for row in connection.execute(query)}


def no_leads(connection: Connection, workspace: Workspace) -> frozenset[str]:
    """Conversations of existing customers, job seekers, vendors, press and spam: they stay out of the figures."""
    query = select(TALK.conversation_id).where(TALK.workspace_id == workspace.id, TALK.is_lead.is_(False))
    return frozenset(connection.execute(query).scalars())


def pile_page(
    connection: Connection, workspace: Workspace, pile: str, cursor: tuple[int, str] | None, limit: int
) -> list[PileRow]:
    """A page of a pile behind `cursor` (the last row's `at` and conversation): of "later" what is due first, of the
    others what was laid there last."""
    at = func.coalesce(TALK.later_at, TALK.piled_at, TALK.updated_at) if pile == LATER else TALK.piled_at
    order = tuple_(at, TALK.conversation_id)
    query = select(TALK.conversation_id, at, *MARK_COLUMNS).where(TALK.workspace_id == workspace.id, TALK.pile == pile)
    if cursor is not None:
        query = query.where(order > cursor if pile == LATER else order < cursor)
    by = (at, TALK.conversation_id) if pile == LATER else (at.desc(), TALK.conversation_id.desc())
    rows = connection.execute(query.order_by(*by).limit(limit))
    return [PileRow(row[0], Mark(*row[2:]), row[1]) for row in rows]


def pile_counts(connection: Connection, workspace: Workspace) -> dict[str, int]:
    """How many conversations lie on each pile; empty piles are left out."""
    query = (
        select(TALK.pile, func.count())
        .where(TALK.workspace_id == workspace.id, TALK.pile.is_not(None))
        .group_by(TALK.pile)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def _verdict(row: Row[Any]) -> KeptVerdict:
    values = dict(zip((field.name for field in fields(KeptVerdict)), row, strict=True))
    return KeptVerdict(**values | {key: tuple(values[key]) for key in ("reasons", "open_fields")})
