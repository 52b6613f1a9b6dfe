"""From all that the recognisers propose for one message to what the message states."""

from __future__ import annotations

from collections.abc import Iterable

from allears.listening.context import Context
from allears.listening.statement import Statement


def settle(proposed: Iterable[Statement], context: Context) -> tuple[Statement, ...]:
    """What stands: a value that the same message takes back is dropped, and so is one that is on record already and
    was not asked for again. In the order of the words."""
    standing: list[Statement] = []
    for statement in sorted(proposed, key=lambda each: (each.start, each.end)):
        if any(statement.field == other.field and statement.value == other.value for other in standing):
            continue
        if _is_old_news(statement, context):
            continue
        standing.append(statement)
    return tuple(standing)


def _is_old_news(statement: Statement, context: Context) -> bool:
    if statement.confirms:
        return False
    known = context.on_record(statement.field)
    question = context.question
    asked_again = question is not None and question.asks == statement.field
    return bool(known) and known[-1].statement.value == statement.value and not asked_again
