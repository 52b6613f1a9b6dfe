"""Who of the company is there for leads: the accounts say who works here, the hub who looks at the inbox."""

from __future__ import annotations

from collections.abc import Callable, Collection

from sqlalchemy import Connection

from allears.accounts.store_reps import RepStore
from allears.duty.handover import Colleague
from allears.duty.room import Duty
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

RepsHere = Callable[[str], Collection[str]]
"""Workspace id -> the reps who have an inbox open, or had one within five minutes."""


def nobody_here(_: str) -> Collection[str]:
    """For who does not know who looks."""
    return ()


def duty_of(unit: Unit, workspace: Workspace, reps_here: RepsHere) -> Duty:
    """The room, knowing who works here and who is there."""
    return Duty(unit, workspace, colleagues(unit.connection, workspace, reps_here))


def colleagues(connection: Connection, workspace: Workspace, reps_here: RepsHere) -> list[Colleague]:
    """Everybody who may work here now."""
    here = frozenset(reps_here(workspace.id))
    found = RepStore(connection, workspace).all()
    return [Colleague(each.id, each.name, each.id in here) for each in found if each.disabled_at is None]
