"""How sure a statement is by the way it was heard: as often as that way was right where it was measured.

Ways that were right too seldom say nothing: a wrong fact costs more than a missed one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from allears.listening.context import Context
from allears.listening.measured_ways import MEASURED_WAYS
from allears.listening.statement import Statement

Way = tuple[str, bool]
"""What `Statement.why` names, and whether its field was just asked for."""

LEAST = 0.7
"""A way that is right less often says nothing."""
_EXPECTED, _WEIGHT = 0.85, 4.0
"""What a way is worth that was never measured, and how many cases that expectation weighs (a Beta prior), so that one
miss of a rare way does not make it worthless."""


def precision_of(way: Way, measured: Mapping[Way, tuple[float, float]] = MEASURED_WAYS) -> float:
    """How often a way is right, 0 to 1, drawn towards what is to be expected where it was seldom heard."""
    right, heard = measured.get(way, (0.0, 0.0))
    return (right + _EXPECTED * _WEIGHT) / (heard + _WEIGHT)


def as_sure_as_measured(
    statements: Iterable[Statement], context: Context, least: float = LEAST
) -> tuple[Statement, ...]:
    """The statements whose way was right often enough, none surer than that way was."""
    asked = context.asked.id if context.asked else None
    kept = []
    for statement in statements:
        sure = precision_of((statement.why, statement.field == asked))
        if sure >= least:
            kept.append(replace(statement, confidence=min(statement.confidence, sure)))
    return tuple(kept)
