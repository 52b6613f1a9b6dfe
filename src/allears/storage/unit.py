"""A unit of work: what is written together or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar, cast

from sqlalchemy import Connection

from allears.storage.ids import Ids

Kept = TypeVar("Kept")


class Unit:
    """One transaction as the work inside it sees it.

    The work may be run again from the start: when PostgreSQL asks for it, or when another unit of the same group failed
    halfway. So it changes nothing outside the unit.
    It neither commits nor rolls back; an exception that leaves it rolls it back.
    """

    __slots__ = ("_announced", "_hooks", "_kept", "connection", "ids", "now")

    def __init__(
        self, connection: Connection, now: int, ids: Ids, hooks: Iterable[Callable[[Unit], None]] = ()
    ) -> None:
        self.connection = connection
        self.now = now
        self.ids = ids
        self._announced: list[object] = []
        self._hooks: list[Callable[[Unit], None]] = list(hooks)
        self._kept: dict[type, Any] = {}

    def before_commit(self, hook: Callable[[Unit], None]) -> None:
        """Run `hook` after the work, as the last statements of the unit, in the order in which hooks were added."""
        self._hooks.append(hook)

    def announce(self, value: object) -> None:
        """Hand `value` to the database's listeners once the unit is durable; never, if it fails."""
        self._announced.append(value)

    def keep(self, kind: type[Kept]) -> Kept:
        """The unit's one `kind`, made empty at the first call: where a room gathers what it writes at the end."""
        if kind not in self._kept:
            self._kept[kind] = kind()
        return cast("Kept", self._kept[kind])

    def finish(self) -> list[object]:
        """Run the hooks, also those that hooks add; what is to be announced after the commit."""
        for hook in self._hooks:
            hook(self)
        return self._announced
