"""Where turns are thought: in a process of their own, so that nobody who chats waits for it; in tests right here."""

from __future__ import annotations

import logging
import multiprocessing
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Protocol

from allears.listening.ready import make_ready
from allears.publications.publication import Publication
from allears.reception.thinking import Task, Thought, Unread, think

log = logging.getLogger(__name__)

PATIENCE = 60.0
"""Seconds that one turn may take in a warm process, with those before it. Work is bounded by counted steps, so this is
reached only where something hangs, or where the machine has no time at all."""
Fetch = Callable[[tuple[str, ...]], tuple[Publication, ...]]
"""Brings publications with their files, by id."""


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


class WorkerProcess:
    """Thinks in another process, which begins anew when it died.

    Until that process is warm (it reads word lists and cities for seconds) turns are thought right here: starting is
    not thinking, and nobody waits for it.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pool: ProcessPoolExecutor | None = None
        self._warm: Future[None] | None = None
        self._here = InProcess()

    def think(self, task: Task, fetch: Fetch) -> Thought:
        """Raises BrokenProcessPool when the process died over it, TimeoutError when it takes too long."""
        pool = self._warm_one()
        if pool is None:
            return self._here.think(task, fetch)
        try:
            try:
                return pool.submit(think, task).result(PATIENCE)
            except Unread as unread:
                return pool.submit(think, task, fetch(unread.ids)).result(PATIENCE)
        except (BrokenProcessPool, TimeoutError):
            log.warning("the process that thinks is begun anew")
            self._drop(pool)
            raise

    def start(self) -> None:
        """Begin the process, which gets warm while nobody waits for it."""
        with self._lock:
            if self._pool is None:
                kind = "forkserver" if sys.platform == "linux" else "spawn"
                self._pool = ProcessPoolExecutor(1, mp_context=multiprocessing.get_context(kind))
                self._warm = self._pool.submit(make_ready)

    def close(self) -> None:
        """End the process."""
        with self._lock:
            pool, self._pool, self._warm = self._pool, None, None
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)

    def _warm_one(self) -> ProcessPoolExecutor | None:
        """The process, once it is warm. One that could not start is begun anew."""
        self.start()
        with self._lock:
            pool, warm = self._pool, self._warm
        if pool is None or warm is None or not warm.done():
            return None
        if warm.cancelled() or warm.exception() is not None:
            log.warning("the process that thinks could not start: %s", warm.exception())
            self._drop(pool)
            return None
        return pool

    def _drop(self, pool: ProcessPoolExecutor) -> None:
        with self._lock:
            if self._pool is pool:
                self._pool = self._warm = None
        pool.shutdown(wait=False, cancel_futures=True)
