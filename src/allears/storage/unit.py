"""A unit of work: what is written together or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar, cast

from sqlalchemy import Connection

from allears.storage.ids import Ids

Kept = TypeVar("Kept")


class Together:
    """What the units that are committed together gather, to be written once instead of by each of them."""

    __slots__ = ("_hooks", "_kept")

    def __init__(self) -> None:
        self._hooks: list[Callable[[Connection], None]] = []
        self._kept: dict[type, Any] = {}

    def keep(self, kind: type[Kept]) -> Kept:
        """The one `kind` of all these units, made empty at the first call.

        A unit that fails before it has changed the database leaves the others as they are: it must leave this as it
        was, too. One that fails later takes all of it back, and they begin anew.
        """
        if kind not in self._kept:
            self._kept[kind] = kind()
        return cast("Kept", self._kept[kind])

    def at_end(self, hook: Callable[[Connection], None]) -> None:
        """Run `hook` when all of these units are done, as the last statements of their transaction."""
        self._hooks.append(hook)

    def finish(self, connection: Connection) -> None:
        """Run the hooks."""
        for hook in self._hooks:
            hook(connection)


class Unit:
    """One transaction as the work inside it sees it.

    The work may be run again from the start: when PostgreSQL asks for it, or when another unit of the same group failed
    halfway. So it changes nothing outside the unit.
    It neither commits nor rolls back; an exception that leaves it rolls it back.
    """

    __slots__ = ("_announced", "_hooks", "_kept", "connection", "ids", "now", "together")

    def __init__(
        self,
        connection: Connection,
        now: int,
        ids: Ids,
        hooks: Iterable[Callable[[Unit], None]] = (),
        together: Together | None = None,
    ) -> None:
        """`together` is shared with the units committed with this one; who ends the transaction finishes it."""
        self.connection = connection
        self.together = together or Together()
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
