"""A rep says no, kindly: it waits a minute, goes out, closes the conversation and lays the lead on its pile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from allears.jobs.job import Job
from allears.jobs.outbox import enqueue
from allears.leads.lead import By as LeadBy
from allears.leads.room import Leads
from allears.messenger.message import Author, NewMessage
from allears.messenger.refusals import UnknownConversation
from allears.messenger.room import Messenger
from allears.messenger.speaking import held
from allears.partings.parting import By, NewParting, Parting
from allears.partings.reading import parting_by_id, waiting
from allears.partings.room import Partings
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

KIND = "parting.say"
PILE = "turned_away"


def part(unit: Unit, workspace: Workspace, conversation_id: str, new: NewParting, rep: Author) -> Parting:
    """Let the no wait its minute. Whoever says it has the conversation: an objection comes to them. Raises
    WaitsAlready."""
    conversation = held(unit, workspace, conversation_id)
    by, seq = By(rep.id, rep.name or ""), conversation.last_visitor_seq
    made = Partings(unit, workspace).wait(conversation_id, new, by, seq, conversation.rep_id)
    Messenger(unit, workspace).assign(conversation_id, rep, rep)
    data = {"parting": made.id, "conversation": conversation_id}
    enqueue(unit, workspace, KIND, data, made.due_at, f"job_{made.id.removeprefix('prt_')}")
    return made


def take_back(unit: Unit, workspace: Workspace, conversation_id: str, rep: Author) -> bool:
    """The no is not said after all, and whoever had the conversation before has it again. False when none waits."""
    conversation = held(unit, workspace, conversation_id)
    there = Partings(unit, workspace).take_back(conversation_id, By(rep.id, rep.name or ""))
    if there is None:
        return False
    if conversation.rep_id == there.by.id != there.held_before_by:
        _give_to(unit, workspace, conversation_id, there.held_before_by, rep)
    return True


def _give_to(unit: Unit, workspace: Workspace, conversation_id: str, rep_id: str | None, by: Author) -> None:
    messenger = Messenger(unit, workspace)
    if rep_id is None:
        messenger.give_back(conversation_id, by)
    else:
        messenger.assign(conversation_id, Author("rep", rep_id), by)


def say_now(unit: Unit, workspace: Workspace, conversation_id: str) -> bool:
    """Do not wait for the minute, nor for what the visitor wrote meanwhile. False when none waits."""
    held(unit, workspace, conversation_id)
    there = waiting(unit.connection, workspace, conversation_id)
    if there is not None:
        _say(unit, workspace, there)
    return there is not None


def perform(job: Job) -> Callable[[Unit], None]:
    """Say it when its minute is over."""
    return partial(
        say_if_due,
        workspace=job.workspace,
        conversation_id=str(job.data["conversation"]),
        parting_id=str(job.data["parting"]),
    )


def say_if_due(unit: Unit, workspace: Workspace, conversation_id: str, parting_id: str) -> None:
    """Say it, unless it was taken back or said already. What the visitor wrote meanwhile holds it back: nobody gets a
    no as the answer to words that were not read."""
    try:
        conversation = held(unit, workspace, conversation_id)
    except UnknownConversation:
        return
    there = parting_by_id(unit.connection, workspace, parting_id)
    if there is None or not there.is_waiting:
        return
    if conversation.last_visitor_seq > there.seq:
        Partings(unit, workspace).hold_back(parting_id)
    else:
        _say(unit, workspace, there)


def _say(unit: Unit, workspace: Workspace, there: Parting) -> None:
    rep, messenger = Author("rep", there.by.id, there.by.name), Messenger(unit, workspace)
    messenger.say(rep, NewMessage(f"parting:{there.id}", there.text), there.conversation_id)
    messenger.close(there.conversation_id, rep)
    Leads(unit, workspace).lay_on(there.conversation_id, PILE, there.reason, LeadBy(there.by.id, there.by.name))
    Partings(unit, workspace).said(there)
