"""Where turns are thought: in a process of their own once it is warm, right here until then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from allears.dialogue.conversation import Said
from allears.publications.publication import Kind, Publication, Publisher
from allears.reception import thinker as where
from allears.reception.thinker import InProcess, WorkerProcess
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


def fetch(ids: tuple[str, ...]) -> tuple[Publication, ...]:
    return tuple(BOT[one] for one in ids)


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    worker = WorkerProcess()
    yield worker
    worker.close()


def test_another_process_thinks_the_same(worker: WorkerProcess) -> None:
    here = InProcess().think(TASK, fetch)
    assert worker.think(TASK, fetch) == here, "while it gets warm, it is thought here"
    assert worker._warm is not None
    worker._warm.result(60)
    assert worker.think(TASK, fetch) == here
    assert worker.think(TASK, lambda _: ()) == here, "publications are brought once"


def test_a_process_that_cannot_start_is_replaced_and_the_turn_is_thought_here(
    worker: WorkerProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(where, "make_ready", "no function")
    worker.start()
    assert worker._warm is not None
    assert worker._warm.exception(60) is not None
    assert worker.think(TASK, fetch).says is not None
    assert worker._pool is None
