"""A process that writes events, and says the number of each as soon as it is acknowledged. It runs until it is killed.

Run as a program: `writing_process.py URL WORKSPACE AT_ONCE MOST`; it begins with a line, or the end, of its input.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import Future
from functools import partial
from threading import Semaphore

from allears.events.log import Actor, NewEvent, append
from allears.storage.clock import SystemClock
from allears.storage.database import Database, open_database
from allears.storage.ids import Ids
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace


def write(unit: Unit, workspace: Workspace, number: int) -> None:
    append(unit, workspace, NewEvent("message.added", Actor("system"), data={"number": number}))


def acknowledge(number: int, room: Semaphore, future: Future[None]) -> None:
    """In the thread that has just committed: nothing lies between the commit and these bytes."""
    try:
        future.result()
        os.write(1, f"{number}\n".encode())
    finally:
        room.release()


def write_for_ever(database: Database, workspace: Workspace, at_once: int, most: int) -> None:
    """Keep `at_once` units waiting, so that they are committed in groups.

    A unit makes room when its number has been said, not when it is committed: another writer could commit the next
    one between the two.
    """
    room = Semaphore(at_once)
    for number in range(most):
        room.acquire()
        future = database.write(partial(write, workspace=workspace, number=number))
        future.add_done_callback(partial(acknowledge, number, room))


if __name__ == "__main__":
    url, workspace_id, at_once, most = sys.argv[1:]
    sys.stdin.readline()
    clock = SystemClock()
    database = open_database(url, ids=Ids(clock), clock=clock)
    write_for_ever(database, Workspace(workspace_id), int(at_once), int(most))
    database.close()
