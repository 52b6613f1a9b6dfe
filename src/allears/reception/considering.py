"""When a conversation is considered: after a visitor's message, and after a rep changed what the verdict rests on.

Every message has its own job, and only the newest one's does anything, so that what was said in a burst is considered
once. How long the job waits is said in docs/why/bursts.md.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial

from allears.dialogue.talk import End
from allears.events.log import Pending
from allears.jobs.job import Finished, Job, NotYet, TryAgain
from allears.jobs.outbox import enqueue, finish
from allears.languages.english.dialogue_phrases import PHRASES
from allears.leads.keeping import kept_at_end
from allears.leads.lead import KeptTalk
from allears.leads.room import Leads
from allears.messenger.message import NewMessage
from allears.messenger.room import Messenger
from allears.playbooks.playbook import Level, Pile
from allears.publications.reading import has_bot
from allears.reception.consider import Desk, assistant, consider, still_true
from allears.reception.handing_over import hand_over
from allears.reception.published import parse_playbook
from allears.reception.scene import Scene
from allears.reception.thinker import ThinkerClosed
from allears.reception.typing_visitors import Typing
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

log = logging.getLogger(__name__)

KIND = "conversation.consider"
PAUSE = 400
"""Milliseconds that a fragment waits for the rest of its sentence."""
LONGEST_WAIT = 8_000
"""Milliseconds after the first unanswered message at which it is answered, whoever still types."""
SHORT = 3
"""Words; a message with more of them, or with an end, is no fragment."""
ENDS = (".", "!", "?", "…", ")", ":", "。", "？", "！")
MOST_TRIES = 3
NEXT_LOOK = 50
"""Milliseconds after which it is looked whether the turn that was under way has left anything to do."""
MOST_ROUNDS = 12
"""Times that a turn is thought anew because the world had moved on; each time somebody did something meanwhile."""
BECAUSE = "The bot failed; a person should look."
FAILED = "failed"


def follow(unit: Unit) -> None:
    """In every unit: what a visitor said is to be considered, where a bot is live."""
    for workspace_id, event in list(unit.keep(Pending)):
        said = event.type == "message.added" and event.actor.kind == "visitor"
        changed = event.type == "lead.changed" and bool(event.data.get("judge"))
        resumed = event.type == "takeover.ended"
        due = said or changed or resumed
        if due and event.conversation_id and has_bot(unit.connection, Workspace(workspace_id)):
            why = {"resume": True} if resumed else {"judge": True} if changed else {}
            data = {"conversation": event.conversation_id, **why}
            enqueue(unit, Workspace(workspace_id), KIND, data)


class Underway:
    """Conversations that this process considers right now. The messages of a burst come due together; one turn answers
    all of them, so thinking it once for each would be in vain."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._conversations: set[str] = set()

    @contextmanager
    def alone(self, conversation_id: str) -> Iterator[bool]:
        """Whether nobody else considers it; while this lasts nobody else begins to."""
        with self._lock:
            is_alone = conversation_id not in self._conversations
            self._conversations.add(conversation_id)
        try:
            yield is_alone
        finally:
            if is_alone:
                with self._lock:
                    self._conversations.remove(conversation_id)


@dataclass(frozen=True)
class Considering:
    """Does the jobs. `typing` knows who writes right now."""

    desk: Desk
    typing: Typing = field(default_factory=Typing)
    underway: Underway = field(default_factory=Underway)

    def perform(self, job: Job) -> Finished | None:
        """Consider the conversation; the turn notes itself that the job is done. Raises NotYet while the visitor is in
        the middle of a thought, or while another turn of the conversation is under way."""
        with self.underway.alone(str(job.data["conversation"])) as is_alone:
            if not is_alone:
                raise NotYet(self.desk.database.clock.now() + NEXT_LOOK)
            return self.take_turns(job)

    def take_turns(self, job: Job) -> Finished | None:
        """Take a turn, anew as long as the world moves on meanwhile. As `perform`."""
        failures = 0
        for _ in range(MOST_ROUNDS):
            scene = self.desk.look(job.workspace, str(job.data["conversation"]))
            if scene is not None and job.data.get("resume") and scene.taken_by is None:
                scene = replace(scene, resumes=True)
            if scene is None or not self.is_due(scene, judge=bool(job.data.get("judge"))):
                return None
            try:
                done = consider(self.desk, scene, job)
            except ThinkerClosed:
                raise NotYet(self.desk.database.clock.now()) from None
            except TimeoutError:
                # The machine has no time: that is no failure of the turn, and nobody is told of one.
                raise TryAgain("slow") from None
            except Exception:
                failures += 1
                log.exception("a turn of %s failed, try %d", scene.conversation.id, failures)
                done = failures == MOST_TRIES and self.give_up(scene, job)
            if done:
                return Finished()
        raise TryAgain("unsettled")

    def give_up(self, scene: Scene, job: Job) -> bool:
        """The bot failed and says so. False as `consider`."""
        return self.desk.database.write(partial(give_up, self.desk, scene, job)).result()

    def is_due(self, scene: Scene, *, judge: bool) -> bool:
        """Whether there is something to consider now. Raises NotYet when more is about to come."""
        if scene.unanswered:
            self.wait_for_the_rest(scene)
            return True
        return judge and scene.talk is not None

    def wait_for_the_rest(self, scene: Scene) -> None:
        """Raises NotYet when more is about to come."""
        now = self.desk.database.clock.now()
        first, last = scene.unanswered[0], scene.unanswered[-1]
        latest = first.at + LONGEST_WAIT
        if now >= latest:
            return
        if self.typing.types(scene.conversation.id, last.at, now):
            raise NotYet(min(now + PAUSE, latest))
        due = last.at + pause_after(scene)
        if now < due:
            raise NotYet(min(due, latest))


def pause_after(scene: Scene) -> int:
    """How long to wait for more after the newest message, in milliseconds.

    Whoever answers a question, taps a button or ends a sentence has finished a thought and is answered at once.
    "Hello" or "we are" is the beginning of one.
    """
    last = scene.unanswered[-1]
    text = last.text.strip()
    is_answer = last.choice is not None or last.about is not None or scene.talk is not None
    return 0 if is_answer or text.endswith(ENDS) or len(text.split()) > SHORT else PAUSE


def give_up(desk: Desk, scene: Scene, job: Job, unit: Unit) -> bool:
    """The bot failed: a person gets the conversation, and the visitor is told so. False as `commit`."""
    if not still_true(unit, scene):
        return False
    finish(unit, job)
    by = assistant(scene)
    speaks = scene.taken_by is None and parse_playbook(scene.bot.playbook).level is Level.SPEAKS
    if speaks and scene.unanswered:
        words = PHRASES["failed_now" if scene.is_anybody_here else "failed"]
        says = NewMessage(f"bot:{scene.unanswered[-1].id}", words)
        Messenger(unit, scene.workspace).say(by, says, scene.conversation.id)
    Leads(unit, scene.workspace).keep_talk(failed_talk(unit, scene))
    hand_over(unit, scene.workspace, scene.conversation.id, FAILED, by, desk.reps_here)
    return True


def failed_talk(unit: Unit, scene: Scene) -> KeptTalk:
    """The talk after a turn that could not be taken: those messages are considered, the rest stands."""
    seq = max((one.seq for one in scene.messages), default=0)
    ended = kept_at_end(End.HANDED_OVER)
    if scene.talk is not None:
        kept = {**ended, **scene.talk.kept}
        kept["talk"] = {**kept["talk"], "end": ended["talk"]["end"]}
        return replace(scene.talk, kept=kept, considered_seq=seq, because=BECAUSE, ended=End.HANDED_OVER.value)
    playbook_id, policy_id, knowledge_id = scene.bot.ids
    playbook = parse_playbook(scene.bot.playbook)
    return KeptTalk(
        scene.conversation.id, playbook_id, policy_id, knowledge_id, playbook.level.value, playbook.goal.value,
        ended,
        seq, unit.now, unit.now, pile=Pile.UNDECIDED.value, because=BECAUSE, ended=End.HANDED_OVER.value,
    )  # fmt: skip
