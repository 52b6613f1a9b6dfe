"""Addresses that alerts are posted to: kept, changed and marked when they fail."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Connection, delete, insert, select, update

from allears.duty.handover import AlertHook
from allears.duty.refusals import DutyRefused, NotOffered
from allears.duty.tables import alert_hook_table
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

HOOK = alert_hook_table.c
ALERT_KINDS = ("handover", "unclaimed", "waiting")
MOST_HOOKS = 10
LONGEST_URL = 2_000


class AlertHooks:
    """Hooks of one workspace, as rows."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection, self._workspace = connection, workspace

    def all(self) -> list[AlertHook]:
        """The oldest first."""
        query = select(HOOK.id, HOOK.url, HOOK.kinds, HOOK.at, HOOK.failing_since_at, HOOK.last_error)
        found = self._connection.execute(query.where(HOOK.workspace_id == self._workspace.id).order_by(HOOK.id))
        return [AlertHook(id_, url, tuple(kinds), at, since, error) for id_, url, kinds, at, since, error in found]

    def get(self, hook_id: str) -> AlertHook | None:
        """One by its id."""
        return next((each for each in self.all() if each.id == hook_id), None)

    def worked(self, hook_id: str) -> None:
        """It took an alert: whatever failed before is over."""
        self._change(hook_id, failing_since_at=None, last_error=None)

    def failed(self, hook_id: str, at: int, error: str) -> None:
        """It took none; since when stays the first moment."""
        found = self.get(hook_id)
        if found is not None:
            self._change(hook_id, failing_since_at=found.failing_since_at or at, last_error=error)

    def _change(self, hook_id: str, **values: Any) -> None:
        this = (HOOK.workspace_id == self._workspace.id, HOOK.id == hook_id)
        self._connection.execute(update(alert_hook_table).where(*this).values(**values))


def add_hook(unit: Unit, workspace: Workspace, url: str, kinds: Sequence[str]) -> AlertHook:
    """Post alerts of these kinds there from now on. Whether the address may be posted to is the caller's to check."""
    chosen = tuple(each for each in ALERT_KINDS if each in kinds)
    if not chosen:
        raise DutyRefused(f"Choose what it is told of: {', '.join(ALERT_KINDS)}.", "kinds")
    if len(url) > LONGEST_URL:
        raise DutyRefused(f"An address of at most {LONGEST_URL} characters.", "url")
    if len(AlertHooks(unit.connection, workspace).all()) >= MOST_HOOKS:
        raise DutyRefused(f"There are {MOST_HOOKS} addresses already. Remove one first.", "url")
    made = AlertHook(unit.ids.new("hok"), url, chosen, unit.now)
    values = {"id": made.id, "url": url, "kinds": list(chosen), "at": unit.now}
    unit.connection.execute(insert(alert_hook_table).values(workspace_id=workspace.id, **values))
    return made


def remove_hook(unit: Unit, workspace: Workspace, hook_id: str) -> None:
    """Nothing is posted there any more."""
    this = (HOOK.workspace_id == workspace.id, HOOK.id == hook_id)
    if unit.connection.execute(delete(alert_hook_table).where(*this)).rowcount == 0:
        raise NotOffered("There is no such address for alerts.", "hook")


def hint_of(url: str) -> str:
    """What may be shown of a secret address: whose it is, and its last four characters."""
    return f"{urlsplit(url).hostname or ''}/…{url[-4:]}"
