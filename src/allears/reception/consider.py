"""One turn of a conversation, told on one page: look, think, and commit if it is still true.

    hear -> note -> judge -> next step -> say, ask, hand over, offer, part kindly -> remember -> outbox

Looking is one read. Thinking holds no transaction and knows no database. Then one unit writes all of it, or, when
anything it rests on has changed meanwhile, nothing: then the conversation is considered anew. So nothing is said twice
however often this is tried, and a process that dies in between has said nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import Connection

from allears.duty.reading import takeover_of
from allears.events.reading import events_of_conversation
from allears.jobs.job import Job
from allears.jobs.outbox import finish
from allears.leads.lead import KeptTalk
from allears.leads.room import Leads
from allears.messenger.message import Author, Choice, Message, NewMessage
from allears.messenger.room import Messenger
from allears.messenger.speaking import held
from allears.publications.publication import Publication
from allears.publications.reading import standing
from allears.reception.following_up import follow_up, hand_to
from allears.reception.forgetting import forget
from allears.reception.live_bots import LiveBots, assistant_of
from allears.reception.on_duty import RepsHere, nobody_here
from allears.reception.published import parse_playbook
from allears.reception.scene import Scene, look
from allears.reception.thinker import InProcess, Thinker
from allears.reception.thinking import REPLY, Thought
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

SPEAKS, SUGGESTS = "speaks", "suggests"


@dataclass(frozen=True)
class Desk:
    """What a turn needs around it: the database, who thinks, what is live, and who is there."""

    database: Database
    thinker: Thinker = field(default_factory=InProcess)
    bots: LiveBots = field(default_factory=LiveBots)
    reps_here: RepsHere = nobody_here

    def look(self, workspace: Workspace, conversation_id: str) -> Scene | None:
        """The conversation as it is now; None where no bot leads it."""
        now = self.database.clock.now()
        return self.database.read(
            lambda connection: look(connection, workspace, conversation_id, self.bots, self.reps_here, now)
        ).result()

    def think(self, scene: Scene) -> Thought:
        """What to do, thought elsewhere."""

        def fetch(ids: tuple[str, ...]) -> tuple[Publication, ...]:
            return tuple(one for one in scene.bot.publications if one.id in ids)

        return self.thinker.think(scene.task(self.database.clock.now()), fetch)


def consider(desk: Desk, scene: Scene, job: Job | None = None) -> bool:
    """Take the turn, and note that `job`, its cause, is done. False when the world has moved on meanwhile: nothing was
    written, and it is to be done anew."""
    thought = desk.think(scene)
    work = partial(commit, scene=scene, thought=thought, reps_here=desk.reps_here, job=job)
    return desk.database.write(work).result()


def commit(unit: Unit, scene: Scene, thought: Thought, reps_here: RepsHere, job: Job | None = None) -> bool:
    """Everything that the turn changes, together; or nothing of it. Once it is still true, the talk and the facts are
    those of the scene, and are not asked for again."""
    if not still_true(unit, scene):
        return False
    if job is not None:
        finish(unit, job)
    leads = Leads(unit, scene.workspace)
    answered = speak(unit, scene, thought)
    if thought.forgets:
        leads.keep_talk(kept_talk(unit, scene, thought, answered))
        forget(unit, scene.workspace, scene.conversation.id, assistant(scene), answered.client_id if answered else None)
        return True
    leads.note_facts(scene.conversation.id, thought.facts, scene.number_of_facts)
    leads.note_verdict(scene.conversation.id, thought.verdict)
    for message_id, words in thought.unanswered:
        leads.note_unanswered(scene.conversation.id, message_id, words)
    leads.keep_talk_after(scene.talk, kept_talk(unit, scene, thought, answered))
    if thought.ended and (scene.talk is None or scene.talk.ended != thought.ended):
        leads.end_talk(scene.conversation.id)
    if thought.level == SPEAKS:
        hand_to(unit, scene, thought, reps_here, assistant(scene))
        follow_up(unit, scene, thought, assistant(scene))
    return True


def still_true(unit: Unit, scene: Scene) -> bool:
    """Whether all that was looked at is as it was: no newer message of the visitor, no takeover, no other bot live, no
    word that somebody entered, and no reply yet."""
    workspace, conversation_id = scene.workspace, scene.conversation.id
    now = held(unit, workspace, conversation_id)
    if now.last_visitor_seq != scene.conversation.last_visitor_seq:
        return False
    taken = takeover_of(unit.connection, workspace, conversation_id)
    if (taken.rep_id if taken else None) != scene.taken_by:
        return False
    leads = Leads(unit, workspace)
    talk = leads.held_talk(conversation_id)
    if (talk.revision if talk else 0) != scene.revision:
        return False
    if leads.number_of_facts(conversation_id) != scene.number_of_facts:
        return False
    return not (scene.talk is None and is_deleted(unit.connection, scene)) and is_live(unit.connection, scene)


def is_deleted(connection: Connection, scene: Scene) -> bool:
    """Whether the visitor has had their words deleted since. Once there is a talk, its revision says so."""
    deleted = events_of_conversation(connection, scene.workspace, scene.conversation.id, ["conversation.forgotten"])
    return any((event.seq or 0) > scene.conversation.seq for event in deleted)


def is_live(connection: Connection, scene: Scene) -> bool:
    """Whether what leads the conversation is still what is published."""
    ids = {one.publication_id for one in standing(connection, scene.workspace)}
    return {one for one in scene.bot.ids if one} <= ids


def speak(unit: Unit, scene: Scene, thought: Thought) -> Message | None:
    """Say it, or suggest it to the reps, if there is anything to say."""
    leads, last = Leads(unit, scene.workspace), scene.unanswered[-1] if scene.unanswered else None
    if thought.says is None or last is None:
        if scene.lead.suggestion is not None and last is not None:
            leads.withdraw_suggestion(scene.conversation.id)
        return None
    if thought.level == SUGGESTS:
        choices = [{"id": id_, "label": label} for id_, label in thought.says.choices]
        leads.suggest(scene.conversation.id, last.id, thought.says.text, choices)
        return None
    says = NewMessage(
        client_id=f"bot:{last.id}",
        text=thought.says.text,
        choices=tuple(Choice(id_, label) for id_, label in thought.says.choices),
        card=thought.says.card,
    )
    return Messenger(unit, scene.workspace).say(assistant(scene), says, scene.conversation.id).message


def kept_talk(unit: Unit, scene: Scene, thought: Thought, answered: Message | None) -> KeptTalk:
    """Where the talk stands now."""
    playbook_id, policy_id, knowledge_id = scene.bot.ids
    before, verdict = scene.talk, thought.verdict
    return KeptTalk(
        conversation_id=scene.conversation.id,
        playbook_id=playbook_id,
        policy_id=policy_id,
        knowledge_id=knowledge_id,
        level=parse_playbook(scene.bot.playbook).level.value,
        goal=thought.goal,
        kept=with_reply_called(thought, answered),
        considered_seq=max((one.seq for one in scene.messages), default=0),
        started_at=before.started_at if before else unit.now,
        updated_at=unit.now,
        outcome=verdict.outcome,
        pile=verdict.pile,
        segment=verdict.segment,
        hot=verdict.hot,
        fast_lane=verdict.fast_lane,
        ended=thought.ended,
        because=thought.because,
        is_lead=thought.is_lead,
        visitor_kind=thought.visitor_kind,
        later_at=before.later_at if before else None,
        heard_name=thought.heard_name,
        heard_company=thought.heard_company,
    )


def with_reply_called(thought: Thought, answered: Message | None) -> dict[str, object]:
    """What is kept, with the reply under the id that it was stored with."""
    if answered is None:
        return dict(thought.kept)
    marks = [[answered.id if mark[0] == REPLY else mark[0], *mark[1:]] for mark in thought.kept["messages"]]
    return {**thought.kept, "messages": marks}


def assistant(scene: Scene) -> Author:
    """Who speaks for the bot."""
    return assistant_of(scene.site)
