"""The statements that change what is kept of a lead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Table, bindparam, delete, func, insert, select, update

from allears.facts.evidence import Quote
from allears.facts.fact import Fact
from allears.leads.lead import KeptTalk, KeptVerdict
from allears.leads.notation import write_down
from allears.leads.reading import TALK_COLUMNS, VERDICT, notebook_of
from allears.leads.tables import (
    dismissal_table,
    exception_table,
    fact_table,
    suggestion_table,
    talk_table,
    unanswered_question_table,
    verdict_table,
)
from allears.storage.prepared import Prepared
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

OF_A_CONVERSATION: tuple[Table, ...] = (
    fact_table, verdict_table, unanswered_question_table, exception_table, dismissal_table, suggestion_table,
    talk_table,
)  # fmt: skip


def of_one(table: Table) -> tuple[Any, ...]:
    """What is kept of one conversation."""
    return (table.c.workspace_id == bindparam("workspace"), table.c.conversation_id == bindparam("conversation"))


# What every turn of the bot does.
HOLD_TALK = Prepared(select(*TALK_COLUMNS).where(*of_one(talk_table)).with_for_update())
CHANGED = [column.name for column in TALK_COLUMNS if column.name != "conversation_id"]
CHANGE_TALK = Prepared(
    update(talk_table)
    .where(*of_one(talk_table))
    .values({name: bindparam(f"new_{name}") for name in CHANGED})
    .returning(talk_table.c.conversation_id)
)
COUNT_FACTS = Prepared(select(func.count().label("number")).select_from(fact_table).where(*of_one(fact_table)))
ADD_FACT = Prepared(insert(fact_table), *fact_table.c.keys())
ADD_VERDICT = Prepared(insert(verdict_table), *verdict_table.c.keys())
GIST = ("policy_id", "outcome", "sentence", "pile", "hot", "fast_lane", "segment", "exclusion", "number")
LAST_VERDICT = Prepared(
    select(*(VERDICT[name] for name in GIST)).where(*of_one(verdict_table)).order_by(VERDICT.number.desc()).limit(1)
)


class LeadStore:
    """What is kept of the leads of one workspace, inside a unit."""

    def __init__(self, unit: Unit, workspace: Workspace) -> None:
        self._unit, self._workspace = unit, workspace

    def held_talk(self, conversation_id: str) -> KeptTalk | None:
        """The talk, held until the unit ends."""
        rows = HOLD_TALK.rows(self._unit.connection, self._key(conversation_id))
        return KeptTalk(*rows[0]) if rows else None

    def put_talk(self, talk: KeptTalk) -> None:
        """The talk as it stands now."""
        values = {f"new_{name}": getattr(talk, name) for name in CHANGED}
        if not CHANGE_TALK.run(self._unit.connection, self._key(talk.conversation_id) | values):
            self._add(talk_table, talk.conversation_id, _as_row(talk))

    def put_facts(self, conversation_id: str, facts: Sequence[Fact], known: int | None = None) -> int:
        """The notebook as it stands now: what is new is added. Returns how many facts were added.

        Facts are never changed, so those that are there already stay as they are: `known`, for who has counted them.
        """
        known = self.number_of_facts(conversation_id) if known is None else known
        new = enumerate(facts[known:], start=known + 1)
        ADD_FACT.run_for_each(self._unit.connection, [self._row_of(conversation_id, *each) for each in new])
        return max(0, len(facts) - known)

    def number_of_facts(self, conversation_id: str) -> int:
        """How many facts are recorded."""
        return int(COUNT_FACTS.run(self._unit.connection, self._key(conversation_id))[0][0])

    def facts(self, conversation_id: str) -> tuple[Fact, ...]:
        """The facts as they are recorded."""
        return notebook_of(self._unit.connection, self._workspace, conversation_id).facts

    def last_verdict(self, conversation_id: str) -> KeptVerdict | None:
        """The last one's gist and number, without its reasons."""
        rows = LAST_VERDICT.rows(self._unit.connection, self._key(conversation_id))
        return next((KeptVerdict(**dict(zip(GIST, row, strict=True))) for row in rows), None)

    def add_verdict(self, conversation_id: str, verdict: KeptVerdict, number: int) -> None:
        """One more verdict."""
        scope = {"workspace_id": self._workspace.id, "conversation_id": conversation_id}
        values = _as_row(verdict) | {"number": number, "at": self._unit.now}
        values |= {"reasons": [dict(each) for each in verdict.reasons], "open_fields": list(verdict.open_fields)}
        ADD_VERDICT.run(self._unit.connection, scope | values)

    def add_question(self, conversation_id: str, message_id: str, words: str) -> str:
        """A question that could not be answered; its id."""
        question_id = self._unit.ids.new("que")
        values = {"id": question_id, "message_id": message_id, "words": words, "at": self._unit.now}
        self._add(unanswered_question_table, conversation_id, values)
        return question_id

    def settle_question(self, question_id: str, by_id: str) -> str | None:
        """The conversation whose question was settled now; None when there is none, or it was settled before."""
        table = unanswered_question_table
        change = (
            update(table)
            .where(table.c.workspace_id == self._workspace.id, table.c.id == question_id, table.c.settled_at.is_(None))
            .values(settled_at=self._unit.now, settled_by_id=by_id)
            .returning(table.c.conversation_id)
        )
        return self._unit.connection.execute(change).scalar()

    def open_questions(self, settled_at: int, by_id: str) -> set[str]:
        """Open again what this person settled at that moment; the conversations that it concerns."""
        table = unanswered_question_table
        mine = (table.c.workspace_id == self._workspace.id, table.c.settled_at == settled_at)
        change = (
            update(table)
            .where(*mine, table.c.settled_by_id == by_id)
            .values(settled_at=None, settled_by_id=None)
            .returning(table.c.conversation_id)
        )
        return set(self._unit.connection.execute(change).scalars())

    def put_exception(self, conversation_id: str, exclusion: str, values: Mapping[str, Any]) -> None:
        """The exception as it stands now."""
        self._put(exception_table, conversation_id, {"exclusion": exclusion, **values})

    def revoke_exception(self, conversation_id: str, exclusion: str, by_id: str) -> bool:
        """Whether there was one that held; it stays as a record."""
        table = exception_table
        this = (*self._of(table, conversation_id), table.c.exclusion == exclusion, table.c.revoked_at.is_(None))
        change = update(table).where(*this).values(revoked_at=self._unit.now, revoked_by_id=by_id)
        return bool(self._unit.connection.execute(change).rowcount)

    def put_dismissal(self, conversation_id: str, key: str, by_id: str) -> None:
        """Once more changes nothing but who said it last."""
        self._put(dismissal_table, conversation_id, {"key": key, "by_id": by_id, "at": self._unit.now})

    def remove_dismissal(self, conversation_id: str, key: str) -> bool:
        """Whether it was there."""
        this = (*self._of(dismissal_table, conversation_id), dismissal_table.c.key == key)
        return bool(self._unit.connection.execute(delete(dismissal_table).where(*this)).rowcount)

    def put_suggestion(self, conversation_id: str, values: Mapping[str, Any]) -> None:
        """What the bot would say now."""
        self._put(suggestion_table, conversation_id, values)

    def use_suggestion(self, conversation_id: str) -> bool:
        """Whether there was one that was not used before."""
        table = suggestion_table
        this = (*self._of(table, conversation_id), table.c.used_at.is_(None))
        return bool(self._unit.connection.execute(update(table).where(*this).values(used_at=self._unit.now)).rowcount)

    def remove_suggestion(self, conversation_id: str) -> None:
        """There is nothing to say any more."""
        self._unit.connection.execute(delete(suggestion_table).where(*self._of(suggestion_table, conversation_id)))

    def forget(self, conversation_id: str) -> None:
        """Everything that is kept of the conversation's lead."""
        for table in OF_A_CONVERSATION:
            self._unit.connection.execute(delete(table).where(*self._of(table, conversation_id)))

    def resting_on(self, message_ids: Sequence[str]) -> list[str]:
        """The conversations with a fact from these messages."""
        table = fact_table.c
        these = (table.workspace_id == self._workspace.id, table.message_id.in_(list(message_ids)))
        query = select(table.conversation_id).where(*these).distinct().order_by(table.conversation_id)
        return list(self._unit.connection.execute(query).scalars())

    def _row_of(self, conversation_id: str, number: int, fact: Fact) -> dict[str, Any]:
        return {
            "workspace_id": self._workspace.id,
            "conversation_id": conversation_id,
            "number": number,
            "id": fact.id,
            "field": fact.field,
            "message_id": fact.evidence.message_id if isinstance(fact.evidence, Quote) else None,
            "entry": write_down(fact),
            "at": self._unit.now,
        }

    def _key(self, conversation_id: str) -> dict[str, Any]:
        return {"workspace": self._workspace.id, "conversation": conversation_id}

    def _add(self, table: Table, conversation_id: str, values: Mapping[str, Any]) -> None:
        scope = {"workspace_id": self._workspace.id, "conversation_id": conversation_id}
        self._unit.connection.execute(insert(table).values(scope | dict(values)))

    def _put(self, table: Table, conversation_id: str, values: Mapping[str, Any]) -> None:
        """Change the row if it is there, else add it; its key is the conversation and whatever else makes the key."""
        keys = [key.name for key in table.primary_key if key.name not in ("workspace_id", "conversation_id")]
        this = (*self._of(table, conversation_id), *(table.c[key] == values[key] for key in keys))
        changed = self._unit.connection.execute(update(table).where(*this).values(**values))
        if not changed.rowcount:
            self._add(table, conversation_id, values)

    def _of(self, table: Table, conversation_id: str) -> tuple[Any, ...]:
        return (table.c.workspace_id == self._workspace.id, table.c.conversation_id == conversation_id)


def _as_row(kept: KeptTalk | KeptVerdict) -> dict[str, Any]:
    return {field.name: getattr(kept, field.name) for field in fields(kept)}
