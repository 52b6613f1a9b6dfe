"""Noes that wait: written, held back, taken back, said."""

from __future__ import annotations

from typing import Any

from sqlalchemy import insert, update

from allears.events.log import Actor, NewEvent, append
from allears.partings.parting import LONGEST_REASON, WAITS, By, NewParting, Parting
from allears.partings.reading import parting_by_id, waiting
from allears.partings.refusals import WaitsAlready
from allears.partings.tables import parting_table
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

PARTING = parting_table.c


class Partings:
    """The noes of one workspace inside one unit of work. The caller holds the conversation."""

    def __init__(self, unit: Unit, workspace: Workspace) -> None:
        self._unit, self._workspace = unit, workspace

    def wait(
        self, conversation_id: str, new: NewParting, by: By, seq: int, held_before_by: str | None = None
    ) -> Parting:
        """A no that goes out in a minute. Raises WaitsAlready while another one waits."""
        if waiting(self._unit.connection, self._workspace, conversation_id) is not None:
            raise WaitsAlready
        made = Parting(
            self._unit.ids.new("prt"), conversation_id, new.exclusion, new.reason[:LONGEST_REASON], new.text, by, seq,
            self._unit.now, self._unit.now + WAITS, held_before_by=held_before_by,
        )  # fmt: skip
        self._unit.connection.execute(
            insert(parting_table).values(
                workspace_id=self._workspace.id, id=made.id, conversation_id=conversation_id,
                exclusion=made.exclusion, reason=made.reason, text=made.text, by_id=by.id, by_name=by.name, seq=seq,
                at=made.at, due_at=made.due_at, held_before_by=held_before_by,
            )
        )  # fmt: skip
        self._tell("parting.waiting", made, Actor("rep", by.id))
        return made

    def take_back(self, conversation_id: str, by: By) -> Parting | None:
        """The no is not said after all; None when none waits."""
        there = waiting(self._unit.connection, self._workspace, conversation_id)
        if there is not None:
            self._change(there.id, taken_back_at=self._unit.now)
            self._tell("parting.taken_back", there, Actor("rep", by.id))
        return there

    def hold_back(self, parting_id: str) -> None:
        """The visitor wrote meanwhile: it waits until the rep has read that."""
        there = parting_by_id(self._unit.connection, self._workspace, parting_id)
        if there is not None and there.is_waiting and there.held_at is None:
            self._change(parting_id, held_at=self._unit.now)
            self._tell("parting.held", there, Actor("system"))

    def said(self, parting: Parting) -> None:
        """It went out; its words are a message now."""
        self._change(parting.id, sent_at=self._unit.now, text="")
        self._tell("parting.sent", parting, Actor("rep", parting.by.id))

    def forget(self, conversation_id: str) -> None:
        """The words of every no in the conversation are emptied; one that waits is not said any more."""
        these = (PARTING.workspace_id == self._workspace.id, PARTING.conversation_id == conversation_id)
        there = waiting(self._unit.connection, self._workspace, conversation_id)
        if there is not None:
            self._change(there.id, taken_back_at=self._unit.now)
            self._tell("parting.taken_back", there, Actor("system"))
        self._unit.connection.execute(update(parting_table).where(*these).values(text="", reason=""))

    def _change(self, parting_id: str, **values: Any) -> None:
        this = (PARTING.workspace_id == self._workspace.id, PARTING.id == parting_id)
        self._unit.connection.execute(update(parting_table).where(*this).values(**values))

    def _tell(self, type_: str, parting: Parting, who: Actor) -> None:
        data = {"exclusion": parting.exclusion}
        append(self._unit, self._workspace, NewEvent(type_, who, "reps", parting.conversation_id, None, data))
