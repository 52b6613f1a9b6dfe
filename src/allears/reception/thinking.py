"""One turn as thought: values in, values out, no database. It may happen in another process: see `thinker`.

What a publication says is read from its files once a process; a task names publications by their ids.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from allears.dialogue.conversation import Conversation, Said
from allears.dialogue.phrasing import ENGLISH
from allears.dialogue.standing import standing_verdict
from allears.dialogue.steps import AdmitNotKnowing, ConfirmForgetting, HandOver, HandoverReason, NoteTime, Reply
from allears.dialogue.talk import Setting, Talk
from allears.dialogue.turn import Burst, begin_with, listen, opening, take_burst
from allears.facts.fact import Fact
from allears.facts.notebook import Notebook
from allears.knowledge import Knowledge
from allears.leads.keeping import keep, take_up
from allears.leads.lead import KeptVerdict
from allears.leads.notation import NotationError
from allears.listening.vocabulary import Vocabulary
from allears.messenger.speaking import GREETING
from allears.playbooks.playbook import FollowUp, Level, Pile, Playbook
from allears.policy.policy import Policy
from allears.policy.verdict import GrantedException
from allears.publications.publication import Publication
from allears.reception.called import called
from allears.reception.judging import because_of, kept_verdict
from allears.reception.known_before import NOTHING_BEFORE, Before, with_known
from allears.reception.published import parse_knowledge, parse_playbook, parse_policy
from allears.reception.wording import Worded, worded

REPLY = "reply"
"""What the reply is called until it is stored and has an id."""
MOST_KEPT = 64
PRACTICE = "Hello! We are 12 people in Leeds and would like to start in May. What does it cost?"
PRACTICE_AT = datetime(2000, 1, 3, tzinfo=UTC)
REASONS: Mapping[HandoverReason, str] = {
    HandoverReason.ASKED_FOR: "asked",
    HandoverReason.FAST_LANE: "fast_lane",
    HandoverReason.HOT: "hot",
    HandoverReason.UPSET: "upset",
    HandoverReason.NO_ANSWER: "no_answer",
    HandoverReason.NOT_UNDERSTOOD: "stuck",
    HandoverReason.SEES_IT_DIFFERENTLY: "argued",
    HandoverReason.QUALIFIED: "qualified",
    HandoverReason.UNDECIDED: "undecided",
    HandoverReason.STUCK: "stuck",
    HandoverReason.CALL: "call",
}
"""Why the dialogue hands over -> how the duty room calls that."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be thought about.

    `kept` is where the talk stood (None: it begins), `texts` the words of its messages by id, `facts` the notebook.
    `said` came since. `at` is the site's own time. `silent`: a rep has the conversation, so the bot only listens.
    `greeting` is what the visitor was greeted with, in the message `greeting_id`.
    """

    playbook_id: str
    policy_id: str
    knowledge_id: str | None
    company: str
    at: datetime
    available: bool
    expected: str | None
    kept: Mapping[str, Any] | None
    texts: Mapping[str, str]
    facts: tuple[Fact, ...]
    said: tuple[Said, ...]
    before: Before = NOTHING_BEFORE
    exceptions: tuple[GrantedException, ...] = ()
    silent: bool = False
    greeting: str = ""
    greeting_id: str = GREETING

    @property
    def publication_ids(self) -> tuple[str, ...]:
        """The publications it rests on."""
        return tuple(filter(None, (self.playbook_id, self.policy_id, self.knowledge_id)))


@dataclass(frozen=True, slots=True)
class Thought:
    """What came of it: what to keep, what is known now, and what to say and do.

    `says` is None for silence; `level` tells whether it is said, suggested, or only heard. `handover` is a reason of
    the duty room. `unanswered` are (message id, words). `follow_up` is the playbook's rule for the pile once the bot's
    part has ended now.
    """

    kept: Mapping[str, Any]
    facts: tuple[Fact, ...]
    verdict: KeptVerdict
    because: str
    level: str
    goal: str
    ended: str | None
    visitor_kind: str | None = None
    is_lead: bool = True
    says: Worded | None = None
    handover: str | None = None
    unanswered: tuple[tuple[str, str], ...] = ()
    wished_time: str | None = None
    forgets: bool = False
    follow_up: FollowUp | None = None
    team: str = ""
    heard_name: str | None = None
    heard_company: str | None = None


class Unread(Exception):  # noqa: N818 it is a wish, not an error
    """Publications that this process has not seen yet; `ids` names them."""

    def __init__(self, ids: tuple[str, ...]) -> None:
        super().__init__(ids)
        self.ids = ids


@dataclass
class Memory:
    """The publications that were brought here, the newest used last."""

    kept: OrderedDict[str, Publication] = field(default_factory=OrderedDict)

    def bring(self, publications: tuple[Publication, ...]) -> None:
        """Remember these."""
        for one in publications:
            self.kept[one.id] = one
            self.kept.move_to_end(one.id)
        while len(self.kept) > MOST_KEPT:
            self.kept.popitem(last=False)

    def check(self, ids: tuple[str, ...]) -> None:
        """Raises Unread when one of them was never brought."""
        missing = tuple(one for one in ids if one not in self.kept)
        if missing:
            raise Unread(missing)


MEMORY = Memory()


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a task means once its publications are read: the conversation as it stands, with what was known before."""

    playbook: Playbook
    policy: Policy
    knowledge: Knowledge | None
    setting: Setting
    conversation: Conversation


def prepare(task: Task, brought: tuple[Publication, ...] = ()) -> Prepared:
    """Everything to take the turn with. Raises Unread when a publication has to be brought along first."""
    MEMORY.bring(brought)
    MEMORY.check(task.publication_ids)
    playbook = parse_playbook(MEMORY.kept[task.playbook_id])
    policy = parse_policy(MEMORY.kept[task.policy_id])
    knowledge = parse_knowledge(MEMORY.kept[task.knowledge_id]) if task.knowledge_id else None
    setting = setting_of(task, playbook, policy)
    conversation = taken_up(task, setting)
    notebook = with_known(Notebook(task.facts), task.before, policy, task.at)
    conversation = replace(conversation, talk=replace(conversation.talk, notebook=notebook))
    return Prepared(playbook, policy, knowledge, setting, conversation)


def think(task: Task, brought: tuple[Publication, ...] = ()) -> Thought:
    """The turn. Raises Unread when a publication has to be brought along first."""
    found = prepare(task, brought)
    if not any(one.by == "lead" for one in task.said):
        return judged_anew(task, found.playbook, found.policy, found.conversation)
    return considered(task, found.playbook, found.setting, found.conversation, found.knowledge)


def practice(ids: tuple[str, str, str | None]) -> Task:
    """A turn that nobody waits for, so that what these publications say is read before the first visitor writes."""
    return Task(
        *ids, company="", at=PRACTICE_AT, available=False, expected=None, kept=None, texts={}, facts=(),
        said=(Said("practice", PRACTICE),),
    )  # fmt: skip


def setting_of(task: Task, playbook: Playbook, policy: Policy) -> Setting:
    """What holds for this conversation now."""
    return Setting(
        policy=policy,
        company=task.company,
        now=task.at.date(),
        available=task.available,
        expected=task.expected,
        language=policy.language,
        destinations={kind: words.read_in(policy.language) for kind, words in playbook.destinations.items()},
        most_questions=playbook.most_questions,
        goal=playbook.goal.value,
        exceptions=task.exceptions,
    )


def taken_up(task: Task, setting: Setting) -> Conversation:
    """The conversation as it stood. What a rep sent of the bot's suggestion, the bot has said."""
    texts = {**task.texts, task.greeting_id: task.greeting}
    vocabulary = vocabulary_of(setting.policy)
    if task.kept is None:
        return begin_with(setting, task.at, task.greeting, task.greeting_id, vocabulary)
    suggested = task.kept.get("suggested")
    sent = _sent(task, str(suggested["text"])) if suggested else None
    kept = _with_reply_called(suggested["kept"], sent) if suggested and sent else task.kept
    try:
        return take_up(kept, texts, setting, vocabulary)
    except (NotationError, KeyError):
        # Kept by an older version, or about fields that the policy no longer has: the facts stand, the talk begins.
        return Conversation(opening(setting, task.at, vocabulary), Talk(lead_messages=1), Reply())


def _sent(task: Task, text: str) -> str | None:
    """The rep's message that is the bot's suggestion, word for word."""
    plain = " ".join(text.split())
    return next((one.id for one in task.said if one.by == "rep" and " ".join(one.text.split()) == plain), None)


def _with_reply_called(kept: Mapping[str, Any], message_id: str) -> dict[str, Any]:
    messages = [[message_id if mark[0] == REPLY else mark[0], *mark[1:]] for mark in kept["messages"]]
    return {**kept, "messages": messages}


def rewound(conversation: Conversation, said: set[str]) -> Conversation:
    """The conversation before the first of these messages: what was only listened to is answered now."""
    context = conversation.context
    place = next((number for number, one in enumerate(context.earlier) if one.id in said), None)
    if place is None:
        return conversation
    return replace(
        conversation,
        context=replace(
            context,
            earlier=context.earlier[:place],
            record=tuple(one for one in context.record if one.turn < place),
            corrections=tuple(one for one in context.corrections if one.turn < place),
        ),
    )


def without_repeated(facts: tuple[Fact, ...], known: int) -> tuple[Fact, ...]:
    """Facts without those that say again, with the same words, what is among the first `known`; numbered as if they
    had never been there. What confirms or corrects is something new."""
    there = {(one.field, one.evidence, one.value, one.confirmed, one.supersedes): one.id for one in facts[:known]}
    kept, named = list(facts[:known]), {one.id: one.id for one in facts[:known]}
    for one in facts[known:]:
        same = there.get((one.field, one.evidence, one.value, one.confirmed, one.supersedes))
        named[one.id] = same or f"f{len(kept) + 1}"
        if same is None:
            supersedes = tuple(named[former] for former in one.supersedes)
            disputes = named[one.disputes] if one.disputes else None
            kept.append(replace(one, id=named[one.id], supersedes=supersedes, disputes=disputes))
    return tuple(kept)


def considered(
    task: Task, playbook: Playbook, setting: Setting, conversation: Conversation, knowledge: Knowledge | None
) -> Thought:
    """Something was said: heard, noted, judged; and what to do."""
    conversation = rewound(conversation, {one.id for one in task.said if one.by == "lead"})
    known = {one.id for one in conversation.context.earlier}
    said = tuple(one for one in task.said if one.id not in known)
    level = Level.LISTENS if task.silent else playbook.level
    if level is Level.LISTENS:
        burst = listen(conversation, said, task.at, setting, knowledge)
        return _thought(task, playbook, setting, burst, level)
    burst = take_burst(conversation, said, task.at, setting, knowledge, ENGLISH, REPLY)
    if level is Level.SPEAKS:
        return _spoken(_thought(task, playbook, setting, burst, level), conversation, burst, playbook)
    heard = listen(conversation, said, task.at, setting, knowledge)
    thought = _thought(task, playbook, setting, heard, level)
    says = worded(burst.reply)
    suggested = {"text": says.text, "kept": _kept(burst.conversation)} if says else None
    return replace(thought, kept={**thought.kept, "suggested": suggested}, says=says)


def _spoken(thought: Thought, before: Conversation, burst: Burst, playbook: Playbook) -> Thought:
    """What the bot says and does when it speaks."""
    steps = burst.reply.steps
    handing = next((step for step in steps if isinstance(step, HandOver)), None)
    has_ended_now = burst.conversation.talk.end is not None and burst.conversation.talk.end is not before.talk.end
    pile = Pile(thought.verdict.pile) if thought.verdict.pile else None
    rule = playbook.follow_up(pile) if has_ended_now and pile else None
    return replace(
        thought,
        says=worded(burst.reply),
        handover=REASONS[handing.reason] if handing else None,
        wished_time=next((step.wish for step in steps if isinstance(step, NoteTime)), None),
        forgets=any(isinstance(step, ConfirmForgetting) for step in steps),
        follow_up=rule,
    )


def _thought(task: Task, playbook: Playbook, setting: Setting, burst: Burst, level: Level) -> Thought:
    """What was heard and judged, whatever is done about it."""
    talk = burst.conversation.talk
    thought = judged_anew(task, playbook, setting.policy, burst.conversation, burst.turn.visitor_kind)
    unanswered = tuple(
        (one.message.id, span.text)
        for one in burst.heard
        for span in one.questions
        if any(isinstance(step, AdmitNotKnowing) for step in burst.reply.steps) and _is_open(span.text, burst)
    )
    return replace(thought, level=level.value, ended=talk.end.value if talk.end else None, unanswered=unanswered)


def _is_open(words: str, burst: Burst) -> bool:
    """Whether the company's words held nothing for this question."""
    admitted = [step for step in burst.reply.steps if isinstance(step, AdmitNotKnowing)]
    named = [step.question for step in admitted if step.question]
    return not named or words in named


def judged_anew(
    task: Task, playbook: Playbook, policy: Policy, conversation: Conversation, visitor_kind: str | None = None
) -> Thought:
    """The verdict on what is known now, without a word being said."""
    talk, setting = conversation.talk, setting_of(task, playbook, policy)
    kind = visitor_kind or (task.kept or {}).get("visitor_kind")
    is_lead = kind is None
    name, company = called(talk.notebook, policy, setting.now)
    verdict = standing_verdict(talk, setting)
    kept = kept_verdict(verdict, task.policy_id, talk.end, is_lead=is_lead)
    because = because_of(verdict, talk, kept.sentence)
    return Thought(
        kept={**_kept(conversation), "visitor_kind": kind},
        facts=without_repeated(talk.notebook.facts, len(task.facts)),
        verdict=kept,
        because=because if is_lead else f"No lead: {kind}.",
        level=(Level.LISTENS if task.silent else playbook.level).value,
        goal=playbook.goal.value,
        ended=talk.end.value if talk.end else None,
        visitor_kind=kind,
        is_lead=is_lead,
        team=playbook.team,
        heard_name=name,
        heard_company=company,
    )


def _kept(conversation: Conversation) -> dict[str, Any]:
    """The conversation without its notebook, which is kept apart."""
    return keep(replace(conversation, talk=replace(conversation.talk, notebook=Notebook())))


@lru_cache(maxsize=MOST_KEPT)
def _vocabulary(key: _ById) -> Vocabulary:
    return Vocabulary.of(key.policy.fields.values(), key.policy.lists)


def vocabulary_of(policy: Policy) -> Vocabulary:
    """The policy's fields made ready for listening; once a policy."""
    return _vocabulary(_ById(policy))


class _ById:
    """A policy as a key: two are the same when they are one object."""

    def __init__(self, policy: Policy) -> None:
        self.policy = policy

    def __hash__(self) -> int:
        return id(self.policy)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ById) and other.policy is self.policy
