"""Lines of a recap that nobody has filled: what is missing for the profile that is nearest."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from allears.asking.open_field import may_be_asked
from allears.dialogue.steps import OpenLine
from allears.dialogue.talk import Setting, Talk
from allears.facts.answer import Absence
from allears.policy.compiled import Trace
from allears.policy.condition import AllOf
from allears.policy.judge import judge
from allears.policy.verdict import Outcome, Verdict

MOST_OPEN_LINES = 4
"""A recap shows no more lines that nobody has filled."""


def open_lines(talk: Talk, setting: Setting) -> tuple[OpenLine, ...]:
    """What would settle the verdict, of all that may be asked and got no answer yet: what the nearest profile needs,
    then what an exclusion or "not now" hangs on. None when nothing is open."""
    verdict = judge(talk.notebook, setting.policy, setting.now)
    if verdict.outcome is not Outcome.UNDECIDED:
        return ()
    fields = setting.policy.fields

    def may_fill(name: str) -> bool:
        known = verdict.answers.get(name, Absence.UNKNOWN)
        return may_be_asked(fields[name], known, _answered(talk, verdict)) and not fields[name].delicate

    names = filter(may_fill, dict.fromkeys(_missing(verdict, may_fill)))
    return tuple(OpenLine(name, fields[name].title) for name in names)[:MOST_OPEN_LINES]


def _answered(talk: Talk, verdict: Verdict) -> tuple[str, ...]:
    """What was asked and got an answer. A line for the others costs nobody anything."""
    return tuple(one for one in talk.asked if verdict.answers.get(one, Absence.UNKNOWN) is not Absence.UNKNOWN)


def _missing(verdict: Verdict, may_fill: Callable[[str], bool]) -> Iterator[str]:
    possible = [one for one in verdict.segments if one.truth is None]
    wanted = [
        [*_fields(one.we_can_help_them, may_fill), *_fields(one.they_can_help_us, may_fill)]
        for one in (possible if not any(one.truth for one in verdict.segments) else ())
    ]
    yield from min(wanted, key=lambda names: len(set(names)), default=[])
    for one in verdict.exclusions:
        yield from _fields(one.trace, may_fill)
    yield from _fields(verdict.later, may_fill)


def _fields(trace: Trace, may_fill: Callable[[str], bool]) -> Iterator[str]:
    """The fields that would make it true: of alternatives the first whose fields may be filled."""
    if trace.truth is not None:
        return
    field = getattr(trace.condition, "field", None)
    if field is not None:
        yield field
    parts = [list(_fields(part, may_fill)) for part in trace.parts if part.truth is None]
    if not isinstance(trace.condition, AllOf):
        parts = [next((names for names in parts if all(map(may_fill, names))), [])]
    for names in parts:
        yield from names
