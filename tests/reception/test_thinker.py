"""Where turns are thought: in a process of their own with what is live at hand; right here where that cannot be."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing.process import BaseProcess

import pytest

from allears.dialogue.conversation import Said
from allears.publications.publication import Kind, Publication, Publisher
from allears.reception import thinker as where
from allears.reception.live_bots import Bot
from allears.reception.thinker import InProcess, Process, ProcessDied, ThinkingFailed, WorkerProcess
from allears.reception.thinking import Task
from tests.reception.bot import PAGES, pages_of, text_of

OLGA = Publisher("rep_olga", "Olga")
BOT = {
    "pub_playbook": Publication("pub_playbook", Kind.PLAYBOOK, "home", 1, "h1", OLGA, 1, {
        "home.yaml": text_of("playbooks/homepage-welcome.yaml")}),
    "pub_policy": Publication("pub_policy", Kind.POLICY, "crm", 1, "h2", OLGA, 1, {
        "crm.yaml": text_of("policies/inside-sales-crm.yaml")}),
    "pub_knowledge": Publication("pub_knowledge", Kind.KNOWLEDGE, "knowledge", 1, "h3", OLGA, 1, pages_of(PAGES)),
}  # fmt: skip
TASK = Task(
    "pub_playbook", "pub_policy", "pub_knowledge", "Ringlane", datetime(2026, 11, 21, 12, tzinfo=UTC), True, None,
    None, {}, (), (Said("msg_1", "We are 12 sales reps. What does it cost?"),),
)  # fmt: skip


def children() -> list[BaseProcess]:
    return [each for each in multiprocessing.active_children() if each.name == "allears-thinks"]


def unable(*_: object) -> None:
    raise ProcessDied("no memory")


def fetch(ids: tuple[str, ...]) -> tuple[Publication, ...]:
    return tuple(BOT[one] for one in ids)


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerProcess]:
    """One for all of these tests, since it takes seconds to get warm; here it is waited for, however long that takes.

    One of the bots that are live is broken.
    """
    broken = replace(BOT["pub_policy"], id="pub_broken", files={"crm.yaml": "no policy"}, hash="h4")
    good = Bot(BOT["pub_playbook"], BOT["pub_policy"], BOT["pub_knowledge"])
    worker = WorkerProcess(lambda: [Bot(BOT["pub_playbook"], broken, None), good])
    worker.start()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(where, "WARMING", where.PATIENCE)
        yield worker
    worker.close()


@pytest.fixture
def another(monkeypatch: pytest.MonkeyPatch) -> Iterator[WorkerProcess]:
    monkeypatch.setattr(where, "ENDING", 0.0)
    another = WorkerProcess()
    yield another
    another.close()


def test_a_terminal_cannot_interrupt_it(worker: WorkerProcess) -> None:
    (child,) = children()
    assert child.pid is not None
    os.kill(child.pid, signal.SIGINT)
    assert worker.think(TASK, fetch).says is not None
    os.kill(child.pid, signal.SIGINT)
    assert worker.think(TASK, fetch).says is not None
    assert children() == [child]


def test_another_process_thinks_the_same_and_knows_what_is_live_before_anybody_writes(worker: WorkerProcess) -> None:
    assert worker.think(TASK, lambda _: ()) == InProcess().think(TASK, fetch)


def test_what_it_never_saw_is_brought_once(worker: WorkerProcess) -> None:
    other = replace(TASK, playbook_id="pub_other")
    brought = replace(BOT["pub_playbook"], id="pub_other")
    assert worker.think(other, lambda _: (brought,)) == InProcess().think(other, lambda _: (brought, *BOT.values()))
    assert worker.think(other, lambda _: ()).says is not None
    with pytest.raises(ThinkingFailed, match="pub_nowhere"):
        worker.think(replace(TASK, playbook_id="pub_nowhere"), lambda _: ())


def test_a_turn_that_fails_there_tells_where(worker: WorkerProcess) -> None:
    with pytest.raises(ThinkingFailed, match="Traceback"):
        worker.think(replace(TASK, facts=("no fact",)), fetch)  # type: ignore[arg-type]
    assert worker.think(TASK, fetch).says is not None, "the next one is thought as if nothing had been"


def test_a_process_that_dies_is_replaced_and_a_closed_one_leaves_by_itself(worker: WorkerProcess) -> None:
    (first,) = children()
    first.kill()
    with pytest.raises(ProcessDied):
        worker.think(TASK, fetch)
    assert worker.think(TASK, lambda _: ()).says is not None, "the new one has practised too"
    (second,) = children()
    worker.close()
    assert not children()
    assert second.exitcode == 0


def test_where_no_process_can_start_turns_are_thought_here(
    another: WorkerProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Process, "ask", unable)
    assert another.think(TASK, fetch) == InProcess().think(TASK, fetch)
    assert not children()


def test_while_it_gets_warm_for_too_long_turns_are_thought_here(
    another: WorkerProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(where, "WARMING", 0.0)
    assert another.think(TASK, fetch) == InProcess().think(TASK, fetch)
