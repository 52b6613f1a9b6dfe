"""`allears rehearse`: invented visitors with a hidden truth talk with the bot; every step is held against its rules."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import click

from allears.cli.bad_input import BadInput

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from allears.demo.rehearsal_server import RehearsalServer
    from allears.rehearsal.truth import Range
    from allears.visiting.rehearsing import Visited

FILE = click.Path(path_type=Path)


@click.command()
@click.option("--policy", "policy_file", type=FILE, help="The policy; without it a small-team CRM that comes along.")
@click.option("--knowledge", type=FILE, help="The company's own answers; without it visitors ask nothing.")
@click.option("--sayings", type=FILE, help="How visitors talk, a phrase file (docs/rehearsal.md).")
@click.option("--visitors", type=click.IntRange(1, 100_000), default=100, show_default=True, help="How many come.")
@click.option("--seed", type=int, default=7, show_default=True, help="The same seed, the same visitors.")
@click.option("--visitor", type=click.IntRange(0), help="Only this one, word for word.")
@click.option("--server", metavar="URL", help="A server that runs; without it one of its own, gone afterwards.")
@click.option("--site", metavar="KEY", help="The public key of the site at that server.")
@click.option("--in-mind", is_flag=True, help="Without any server: the bot's turn alone. Quicker, and shows more.")
@click.option("--now", type=click.DateTime(["%Y-%m-%d"]), help="The day of the rehearsal. Default: today.")
def command(
    policy_file: Path | None,
    knowledge: Path | None,
    sayings: Path | None,
    visitors: int,
    seed: int,
    visitor: int | None,
    server: str | None,
    site: str | None,
    in_mind: bool,
    now: datetime | None,
) -> None:
    """Let invented visitors talk with the bot, and count what came of it.

    Each has a truth that nobody is told. At every step is checked that nothing is asked twice, that every question
    gives something, that theirs are answered first, that nothing is lost or doubled. Exit status 1 when a rule broke.
    """
    if (server is None) != (site is None):
        raise BadInput("--server and --site: only one of them is given; a rehearsal elsewhere needs both.")
    if in_mind and server:
        raise BadInput("--in-mind: there is no server then; leave out --server and --site.")
    day = (now or datetime.now(UTC)).date()
    rehearsal = _prepare(policy_file, knowledge, sayings, day)
    numbers = [visitor] if visitor is not None else list(range(visitors))
    broken = rehearsal.in_mind(numbers, seed) if in_mind else rehearsal.over_the_line(numbers, seed, server, site)
    if broken:
        raise SystemExit(1)


class _Rehearsal:
    """A policy with everything that visitors of it need."""

    def __init__(self, text: str, within: Range, knowledge: dict[str, str]) -> None:
        from allears.rehearsal.truth import reachable_outcomes

        self.text, self.within, self.knowledge = text, within, knowledge
        self.outcomes = reachable_outcomes(within, Random(1))  # noqa: S311 - seeded
        if not self.outcomes:
            raise BadInput(f"{within.policy.id}: no complete answers come to a verdict; allears policy check says why.")

    def in_mind(self, numbers: list[int], seed: int) -> bool:
        """With the turn alone. True when a rule broke."""
        from rich.progress import track

        from allears.cli.rehearsal_tables import show_conversation, show_figures
        from allears.dialogue.talk import Setting
        from allears.knowledge import Knowledge
        from allears.library.knowledge_files import read_texts
        from allears.rehearsal.conversing import converse, draw_visitor
        from allears.rehearsal.figures import Figures

        pages = Knowledge.build(read_texts(sorted(self.knowledge.items())).passages) if self.knowledge else None
        setting = Setting(self.within.policy, "Ringlane", self.within.now)
        found = []
        for number in track(numbers, "Visitors", transient=True):
            drawn = draw_visitor(number, seed, self.outcomes, self.within, may_ask=pages is not None)
            found.append(converse(drawn, setting, pages))
        if len(found) == 1:
            show_conversation(found[0], setting)
        show_figures(Figures.of(found), self.within.policy.id)
        return _tell_broken([(one.character.number, one.broken) for one in found], seed, in_mind=True)

    def over_the_line(self, numbers: list[int], seed: int, server: str | None, site: str | None) -> bool:
        """With a server. True when a rule broke."""
        from allears.cli.rehearsal_tables import show_visited
        from allears.visiting.browser import ServerRefused
        from allears.visiting.rehearsing import Place, visit_all

        with self._server(server) as own:
            address = server or (own.address if own else "")
            key = site or (own.site_key if own else "")
            page = "https://ringlane.example/pricing"
            place = Place(address.rstrip("/"), key, page, self.within, self.outcomes, seed, bool(self.knowledge))
            found: list[Visited] = []
            try:
                found += _shown(visit_all(place, numbers, own.look if own else None), len(numbers))
            except (ServerRefused, OSError) as problem:
                raise BadInput(f"{address}: {problem}") from problem
        show_visited(found, self.within.policy.id)
        return _tell_broken([(one.talked.number, one.talked.broken) for one in found], seed, in_mind=False)

    def _server(self, server: str | None) -> AbstractContextManager[RehearsalServer | None]:
        from allears.demo.rehearsal_server import rehearsal_server

        if server is not None:
            return nullcontext()
        name = self.within.policy.id
        return rehearsal_server(name, {f"{name}.yaml": self.text}, self.knowledge)


def _prepare(policy_file: Path | None, knowledge: Path | None, sayings: Path | None, day: date) -> _Rehearsal:
    """Everything read. Raises BadInput."""
    from allears.cli.policy_files import open_policy
    from allears.demo.ringlane import POLICY, knowledge_files
    from allears.library.policy_file import read_policy
    from allears.library.ready_made import ready
    from allears.rehearsal.sayings import SayingsError
    from allears.visiting.phrase_files import range_of

    along = ready("policies", POLICY)
    if policy_file is None and along is not None:
        text, policy = along.text, read_policy(along.text)
        pages = knowledge_files() if knowledge is None else _pages(knowledge)
    else:
        policy = open_policy(policy_file or Path(f"{POLICY}.yaml"))
        text = (policy_file or Path()).read_text(encoding="utf-8")
        pages = {} if knowledge is None else _pages(knowledge)
    try:
        return _Rehearsal(text, range_of(policy, day, sayings), pages)
    except (SayingsError, OSError) as problem:
        raise BadInput(str(problem)) from problem


def _pages(folder: Path) -> dict[str, str]:
    found = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.md"))}
    if not found:
        raise BadInput(f"--knowledge {folder}: there is no .md file in it.")
    return found


def _shown(visited: Iterator[Visited], number: int) -> Iterator[Visited]:
    from rich.progress import track

    yield from track(visited, "Visitors", total=number, transient=True)


def _tell_broken(found: list[tuple[int, tuple[str, ...]]], seed: int, in_mind: bool) -> bool:
    """Every broken rule, with how to see it again. True when there is one."""
    broken = [(number, rule) for number, rules in found for rule in rules]
    for number, rule in broken[:20]:
        again = f"--seed {seed} --visitor {number}{' --in-mind' if in_mind else ''}"
        click.echo(f"broken: {rule}   again: allears rehearse {again}", err=True)
    return bool(broken)
