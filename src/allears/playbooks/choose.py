"""Which playbook greets a visitor, and why the others do not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from allears.playbooks.arrival import Arrival
from allears.playbooks.playbook import Playbook


@dataclass(frozen=True, slots=True)
class Passed:
    """A playbook that was looked at before and does not fit; `because` says what kept the visitor out."""

    playbook: Playbook
    because: str


@dataclass(frozen=True, slots=True)
class Choice:
    """The playbook that greets (None: nobody does), and those before it that do not fit, in their order."""

    playbook: Playbook | None
    passed: tuple[Passed, ...]


def choose(playbooks: Sequence[Playbook], arrival: Arrival) -> Choice:
    """The first playbook that fits, in the order the workspace put them in."""
    passed: list[Passed] = []
    for playbook in playbooks:
        because = next(playbook.who.missing(arrival), None)
        if because is None:
            return Choice(playbook, tuple(passed))
        passed.append(Passed(playbook, because))
    return Choice(None, tuple(passed))
