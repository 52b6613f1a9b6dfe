"""What can go wrong with the database, in words for whoever has to do something about it."""

from __future__ import annotations


class DatabaseProblem(Exception):  # noqa: N818 what is wrong is a problem; what is busy or closed is no error
    """The database cannot be used as asked; the message says why and what to do."""


class DatabaseBusy(DatabaseProblem):
    """More waits to be written or read than the queue holds. Nothing was done; ask again in a moment."""


class DatabaseClosed(DatabaseProblem):
    """The database was closed. Nothing was done."""
