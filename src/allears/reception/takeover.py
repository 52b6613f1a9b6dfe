"""A rep who takes a conversation silences the bot, and is not let sit on it: asked after five minutes without a reply,
and after ten the bot has it back and the visitor is told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlalchemy import Connection

from allears.accounts.store_reps import RepStore
from allears.accounts.store_sites import SiteStore
from allears.duty.handover import By, Takeover
from allears.duty.reading import open_handovers, takeover_of
from allears.duty.room import Duty
from allears.events.log import NewEvent, Pending
from allears.jobs.job import Job
from allears.jobs.outbox import enqueue
from allears.leads.reading import talk_of
from allears.messenger.conversation import Conversation
from allears.messenger.message import ASSISTANT, Author, NewMessage
from allears.messenger.refusals import UnknownConversation
from allears.messenger.room import Messenger
from allears.messenger.speaking import held
from allears.publications.publication import Kind
from allears.publications.reading import standing
from allears.reception.live_bots import assistant_of
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

KIND = "takeover.watch"
ASK_AFTER = 5 * 60_000
"""Milliseconds without a reply after which the rep is asked whether they are still there."""
GIVE_BACK_AFTER = 10 * 60_000
"""Milliseconds after which the bot has it back."""
TIME_TO_ANSWER = GIVE_BACK_AFTER - ASK_AFTER
"""What a rep always has after being asked, also when the server was down while they should have been."""
GIVEN_BACK = (
    "My colleague was held up and could not write to you yet. I am the assistant, and I am back: ask me, or leave your "
    "e-mail and a person will write to you."
)
"""What the visitor is told where the company wrote nothing of its own (a site's text `given_back`)."""
WORKS = By("system", "takeover")


def follow(unit: Unit) -> None:
    """In every unit: a rep who takes, is given a conversation by a person, or writes, has it instead of the bot."""
    for workspace_id, event in list(unit.keep(Pending)):
        if event.conversation_id and event.actor.kind in ("rep", "company"):
            note(unit, Workspace(workspace_id), event, event.conversation_id)


def note(unit: Unit, workspace: Workspace, event: NewEvent, conversation_id: str) -> None:
    """What one event means for who has the conversation."""
    duty, actor_id = Duty(unit, workspace), event.actor.id or ""
    match event.type:
        case "message.added" if event.actor.kind == "rep":
            wrote(unit, workspace, conversation_id, actor_id)
        case "conversation.assigned":
            assigned(unit, workspace, conversation_id, str(event.data["rep"]), actor_id)
        case "conversation.unassigned" | "conversation.closed":
            duty.give_back(conversation_id, By(event.actor.kind, actor_id))


def wrote(unit: Unit, workspace: Workspace, conversation_id: str, rep_id: str) -> None:
    """A rep wrote to the visitor. A lead that was on offer, also to a colleague, is theirs by that."""
    duty = Duty(unit, workspace)
    offered = open_handovers(unit.connection, workspace, [conversation_id]).get(conversation_id)
    rep = RepStore(unit.connection, workspace).get(rep_id) if offered else None
    if rep is not None:
        duty.settle(conversation_id, rep.id)
        author = Author("rep", rep.id, rep.name)
        Messenger(unit, workspace).take(conversation_id, author)
    duty.take_over(conversation_id, rep_id, replied=True)


def assigned(unit: Unit, workspace: Workspace, conversation_id: str, rep_id: str, by_id: str) -> None:
    """A rep was given the conversation. What is only offered to them is theirs once they accept it."""
    offered = open_handovers(unit.connection, workspace, [conversation_id]).get(conversation_id)
    if offered is not None and offered.to_rep_id == rep_id != by_id:
        return
    duty = Duty(unit, workspace)
    duty.settle(conversation_id, rep_id)
    taken = duty.take_over(conversation_id, rep_id)
    if taken.at == unit.now and taken.replied_at is None and may_speak(unit.connection, workspace, conversation_id):
        watch_again(unit, workspace, taken, unit.now + ASK_AFTER)


def may_speak(connection: Connection, workspace: Workspace, conversation_id: str) -> bool:
    """Whether there is a bot that would speak here if no rep had taken over. Without one nobody is hurried."""
    talk = talk_of(connection, workspace, conversation_id)
    if talk is not None:
        return talk.level == "speaks"
    return bool(standing(connection, workspace, Kind.PLAYBOOK))


def watch_again(unit: Unit, workspace: Workspace, taken: Takeover, due_at: int) -> None:
    """Look at the takeover then; the job names it by its rep and moment, so that a later one is another."""
    data = {"conversation": taken.conversation_id, "rep": taken.rep_id, "at": taken.at}
    enqueue(unit, workspace, KIND, data, due_at)


def perform(job: Job) -> Callable[[Unit], None]:
    """Look at it together with the note that the job is done."""
    return partial(watch, job=job)


def watch(unit: Unit, job: Job) -> None:
    """Ask the rep who took over and said nothing; later give the conversation back. One that changed is left alone."""
    conversation_id = str(job.data["conversation"])
    try:
        conversation = held(unit, job.workspace, conversation_id)
    except UnknownConversation:
        return
    taken = takeover_of(unit.connection, job.workspace, conversation_id)
    if taken is None or taken.replied_at is not None or (taken.rep_id, taken.at) != (job.data["rep"], job.data["at"]):
        return
    if not may_speak(unit.connection, job.workspace, conversation_id):
        return
    if taken.asked_at is None:
        Duty(unit, job.workspace).ask_whether_there(taken)
        watch_again(unit, job.workspace, taken, unit.now + TIME_TO_ANSWER)
    else:
        give_back(unit, job.workspace, conversation)


def give_back(unit: Unit, workspace: Workspace, conversation: Conversation) -> None:
    """The bot has it again, and says so to a visitor who is still waiting."""
    taken = Duty(unit, workspace).give_back(conversation.id, WORKS)
    site = SiteStore(unit.connection, workspace).get(conversation.site_id)
    bot = assistant_of(site) if site else Author("bot", ASSISTANT)
    messenger = Messenger(unit, workspace)
    messenger.give_back(conversation.id, bot)
    if conversation.state == "open" and taken is not None:
        words = (site.settings.look.texts.get("given_back") if site else None) or GIVEN_BACK
        messenger.say(bot, NewMessage(f"given-back:{taken.at}", words), conversation.id)
