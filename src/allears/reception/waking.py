"""A snoozed conversation wakes when its time has come, whoever is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from allears.events.log import Pending
from allears.jobs.job import Job
from allears.jobs.outbox import enqueue
from allears.messenger.refusals import UnknownConversation
from allears.messenger.room import Messenger
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

KIND = "conversation.wake"


def follow(unit: Unit) -> None:
    """In every unit: what was snoozed is to be woken."""
    for workspace_id, event in unit.keep(Pending):
        if event.type == "conversation.snoozed":
            data = {"conversation": event.conversation_id}
            enqueue(unit, Workspace(workspace_id), KIND, data, int(event.data["until"]))


def perform(job: Job) -> Callable[[Unit], None]:
    """Wake it, together with the note that the job is done. One that was snoozed anew, or woken, is left alone."""
    return partial(wake, workspace=job.workspace, conversation_id=str(job.data["conversation"]))


def wake(unit: Unit, workspace: Workspace, conversation_id: str) -> None:
    """One that is not there any more needs no waking."""
    try:
        Messenger(unit, workspace).wake_if_due(conversation_id)
    except UnknownConversation:
        return
