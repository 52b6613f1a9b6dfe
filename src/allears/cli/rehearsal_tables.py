"""The tables of `allears rehearse`."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from allears.dialogue.talk import Setting
    from allears.rehearsal.conversing import Rehearsed
    from allears.rehearsal.figures import Figures
    from allears.visiting.rehearsing import Visited


def share(part: int, whole: int) -> str:
    """ "12 of 40, 30.0 %"; a dash of nothing."""
    return f"{part:,} of {whole:,}, {part / whole * 100:.1f} %" if whole else "–"


def show_figures(figures: Figures, policy: str) -> None:
    """The figures of a rehearsal without a server."""
    table = _table(policy)
    table.add_row("stayed", share(figures.stayed, figures.visitors))
    table.add_row("decided, of those who stayed", share(figures.decided, figures.stayed))
    table.add_row("right, of those decided", share(figures.matched, figures.decided))
    table.add_row("good fits turned away", share(figures.turned_away, figures.good_fits))
    table.add_row("questions asked of who stayed", f"{figures.questions:.2f} on average")
    table.add_row("their own questions answered", share(figures.theirs_answered, figures.theirs))
    table.add_row("conversations with a broken rule", share(figures.broken, figures.visitors))
    if figures.left_at:
        table.add_row("left at", ", ".join(f"{field} {number}" for field, number in figures.left_at[:5]))
    Console().print(table)


def show_visited(found: list[Visited], policy: str) -> None:
    """The figures of a rehearsal over the line."""
    stayed = [one for one in found if not one.talked.left_at]
    looked = [one for one in stayed if one.kept is not None]
    decided = [one for one in looked if one.is_decided]
    table = _table(policy)
    table.add_row("stayed", share(len(stayed), len(found)))
    if looked:
        table.add_row("decided, of those who stayed", share(len(decided), len(looked)))
        table.add_row("right, of those decided", share(sum(one.matches for one in decided), len(decided)))
    questions = sum(one.talked.questions for one in stayed) / max(1, len(stayed))
    table.add_row("questions asked of who stayed", f"{questions:.2f} on average")
    table.add_row("handed to a person", share(sum(one.talked.handed_over for one in found), len(found)))
    table.add_row("slowest reply", f"{max((one.talked.slowest for one in found), default=0):.1f} s")
    table.add_row("conversations with a broken rule", share(sum(bool(one.talked.broken) for one in found), len(found)))
    left = Counter(one.talked.left_at for one in found if one.talked.left_at).most_common(5)
    if left:
        table.add_row("left at", ", ".join(f"{field} {number}" for field, number in left))
    Console().print(table)


def show_conversation(one: Rehearsed, setting: Setting) -> None:
    """Word for word, with what was heard, as a story."""
    from allears.stories.telling import tell_story

    truth = one.character.truth
    console = Console(markup=False, highlight=False)
    console.print(tell_story(one.turns, setting, setting.policy.id, title=f"Visitor {one.character.number}"))
    console.print(
        f"They are {one.character.mood.name}; the truth is {truth.outcome}, the verdict {one.ended.outcome}.\n"
    )


def _table(policy: str) -> Table:
    table = Table("rehearsal", policy, box=None, pad_edge=False, title_justify="left")
    table.columns[0].style = "dim"
    return table
