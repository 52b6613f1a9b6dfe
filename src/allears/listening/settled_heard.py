"""Which of two values holds, told without saying it again: "the second one"."""

from __future__ import annotations

from collections.abc import Iterator

from allears.listening.context import Context
from allears.listening.follow_up import disputed_pair, settled
from allears.listening.heard import Settled
from allears.listening.statement import Statement
from allears.listening.wording import Wording

POINTS_AT_IT = "points at one of two"


def hear_settled(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """The statement of the field that was asked back, when the lead points at one of its two values."""
    pair = disputed_pair(context)
    if pair is None:
        return
    way = settled(wording, context)
    if way not in (Settled.FIRST, Settled.SECOND):
        return
    meant = pair[0] if way is Settled.FIRST else pair[1]
    text = wording.text.strip()
    start = wording.text.index(text)
    yield Statement(meant.statement.field, meant.statement.value, text, start, start + len(text), 0.85, POINTS_AT_IT)


def only_what_it_points_at(statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """The statements without what else was read into "the second one" (which is no 1)."""
    pointed = {statement.field for statement in statements if statement.why == POINTS_AT_IT}
    if not pointed:
        return statements
    return tuple(each for each in statements if each.field not in pointed or each.why == POINTS_AT_IT)
