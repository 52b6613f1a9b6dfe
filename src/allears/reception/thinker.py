"""Where turns are thought: in a process of their own, so that nobody who chats waits for it; in tests right here."""

from __future__ import annotations

import logging
import multiprocessing
import multiprocessing.resource_tracker
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from allears.publications.publication import Publication
from allears.reception.live_bots import Bot
from allears.reception.thinking import Task, Thought, Unread, practice, think
from allears.reception.thinking_apart import Answer, Question, Ready, Settle, serve

log = logging.getLogger(__name__)

PATIENCE = 60.0
"""Seconds that one turn may take in a warm process, with those before it. Work is bounded by counted steps, so this is
reached only where something hangs, or where the machine has no time at all."""
WARMING = 10.0
"""Seconds that a turn waits for the process to get warm; after that it is thought here."""
ENDING = 2.0
"""Seconds that the process has to end by itself."""
Fetch = Callable[[tuple[str, ...]], tuple[Publication, ...]]
"""Brings publications with their files, by id."""
Bots = Sequence[Bot]


class Thinker(Protocol):
    """Whatever thinks."""

    def think(self, task: Task, fetch: Fetch) -> Thought:
        """The thought. `fetch` is asked for publications that were not seen before."""

    def start(self) -> None:
        """Be ready soon."""

    def close(self) -> None:
        """Think no more."""


class InProcess:
    """Thinks in the caller's thread."""

    def think(self, task: Task, fetch: Fetch) -> Thought:
        """At once."""
        try:
            return think(task)
        except Unread as unread:
            return think(task, fetch(unread.ids))

    def start(self) -> None:
        """Nothing to make ready."""

    def close(self) -> None:
        """Nothing to end."""


class ThinkingFailed(Exception):  # noqa: N818 it tells what failed elsewhere
    """A turn failed in the other process; its traceback is the message."""


class ProcessDied(Exception):  # noqa: N818 it tells what became of another process
    """The other process is there no more."""


class ThinkerClosed(Exception):  # noqa: N818 it tells what became of the thinker
    """Nothing is thought any more, since the server stops."""


class Process:
    """Another process that thinks, and the line to it: one question at a time."""

    def __init__(self) -> None:
        self._line, theirs = multiprocessing.Pipe()
        spawning = multiprocessing.get_context("spawn")
        self._process = spawning.Process(target=serve, args=(theirs,), name="allears-thinks", daemon=True)
        with deaf_to_ctrl_c():
            self._process.start()
        theirs.close()
        self._turns = threading.Lock()
        self.settled = threading.Event()
        self.is_usable = self._is_ended = False

    def get_warm(self, bots: Callable[[], Bots]) -> None:
        """Have everything read that is read once, and let it practise with these bots."""
        try:
            self.ask(Ready())
            for bot in bots():
                self._practise(bot)
            self.ask(Settle())
            self.is_usable = True
        except (ProcessDied, ThinkingFailed, TimeoutError) as problem:
            if not self._is_ended:
                log.warning("the process that thinks could not start: %s", problem)
        finally:
            self.settled.set()

    def _practise(self, bot: Bot) -> None:
        try:
            self.ask(Question(practice(bot.ids), bot.publications))
        except ThinkingFailed as problem:
            log.warning("the playbook %s could not be practised: %s", bot.playbook.name, problem)

    def ask(self, question: Any) -> Answer:
        """The answer. Raises ThinkingFailed, ProcessDied, and TimeoutError when it takes too long."""
        if not self._turns.acquire(timeout=PATIENCE):
            raise TimeoutError
        try:
            self._line.send(question)
            if not self._line.poll(PATIENCE):
                raise TimeoutError
            answer: Answer = self._line.recv()
        except (EOFError, OSError) as problem:
            if isinstance(problem, TimeoutError):
                raise
            raise ProcessDied("the process that thinks has ended") from problem
        finally:
            self._turns.release()
        if answer.problem:
            raise ThinkingFailed(answer.problem)
        return answer

    def end(self) -> None:
        """End it: between two answers, or at once when that takes too long."""
        self._is_ended = True
        self._process.terminate()
        self._process.join(ENDING)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._line.close()


class WorkerProcess:
    """Thinks in another process, which begins anew when it died.

    That process gets warm for seconds (it reads word lists, cities and what is published); turns wait for it, since
    reading all of that here would make everybody wait. Only where it could not start are they thought here.
    """

    def __init__(self, bots: Callable[[], Bots] = tuple) -> None:
        """`bots` says which ones a process that begins should practise with."""
        self._lock = threading.Lock()
        self._process: Process | None = None
        self._bots = bots
        self._is_closed = False
        self._here = InProcess()

    def think(self, task: Task, fetch: Fetch) -> Thought:
        """Raises ThinkingFailed, ProcessDied when the process died over it, TimeoutError when it takes too long, and
        ThinkerClosed."""
        process = self._warm_one()
        if process is None:
            return self._here.think(task, fetch)
        try:
            answer = process.ask(Question(task))
            if answer.unread:
                answer = process.ask(Question(task, fetch(answer.unread)))
        except (ProcessDied, TimeoutError):
            if self._is_closed:
                raise ThinkerClosed from None
            log.warning("the process that thinks is begun anew")
            self._drop(process)
            raise
        if answer.thought is None:
            raise ThinkingFailed(f"publications were not brought along: {', '.join(answer.unread)}")
        return answer.thought

    def start(self) -> None:
        """Begin the process, which gets warm while nobody waits for it. Raises ThinkerClosed."""
        with self._lock:
            if self._is_closed:
                raise ThinkerClosed
            if self._process is None:
                self._process = Process()
                threading.Thread(target=self._process.get_warm, args=(self._bots,), daemon=True).start()

    def close(self) -> None:
        """End the process."""
        with self._lock:
            self._is_closed = True
            process, self._process = self._process, None
        if process is not None:
            process.end()

    def _warm_one(self) -> Process | None:
        """The process, once it is warm. One that could not start is begun anew."""
        self.start()
        with self._lock:
            process = self._process
        if process is None or not process.settled.wait(WARMING):
            return None
        if not process.is_usable:
            self._drop(process)
            return None
        return process

    def _drop(self, process: Process) -> None:
        with self._lock:
            if self._process is not process:
                return
            self._process = None
        process.end()


@contextmanager
def deaf_to_ctrl_c() -> Iterator[None]:
    """What begins in here does not hear Ctrl+C: a terminal sends it to every process at once, and only the first one
    decides what happens."""
    # It would open our ears again, were it begun in here.
    multiprocessing.resource_tracker.ensure_running()
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
