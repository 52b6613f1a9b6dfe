"""What there is to consider in a conversation: read in one moment of the database, before anything is thought."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import Connection

from allears.accounts.office_hours import is_open
from allears.accounts.site import Site
from allears.accounts.store_sites import SiteStore
from allears.dialogue.conversation import Said
from allears.duty.reading import away_since, takeover_of, teams
from allears.events.reading import events_of_conversation
from allears.facts.fact import Fact
from allears.leads.lead import KeptLead, KeptTalk
from allears.leads.reading import lead_to_consider, notebooks_of
from allears.listening.message import Speaker
from allears.messenger import reading
from allears.messenger.conversation import Conversation
from allears.messenger.message import Message
from allears.messenger.speaking import GREETING
from allears.messenger.store_visitor import same_person
from allears.messenger.visitor import Visitor
from allears.publications.publication import Live
from allears.publications.reading import version
from allears.reception.arriving import Arriving, arrival_of
from allears.reception.expecting import expected_at, local_time
from allears.reception.known_before import Before, Behaviour
from allears.reception.live_bots import Bot, LiveBots, bot_of, playbook_for
from allears.reception.on_duty import RepsHere, colleagues
from allears.reception.published import parse_playbook
from allears.reception.thinking import Task
from allears.storage.workspace import Workspace
from allears.tracking.room import visits

MOST_MESSAGES = 500
"""Messages of a conversation that are taken up; what lies further back is known by its facts."""
MOST_VISITS = 50
MOST_EARLIER = 20
SPEAKERS: dict[str, Speaker] = {"visitor": "lead", "bot": "bot", "rep": "rep", "company": "rep"}


@dataclass(frozen=True, slots=True)
class Scene:
    """One conversation as it is now, with everything a turn looks at.

    `last_seq` is the newest message of the visitor, `new` what was said since the bot last looked; `taken_by` the rep
    who has the conversation instead of the bot. `resumes`: the bot just got it back, and takes up what is open.
    """

    workspace: Workspace
    conversation: Conversation
    visitor: Visitor
    site: Site
    bot: Bot
    lead: KeptLead
    messages: tuple[Message, ...]
    taken_by: str | None
    before: Before
    is_anybody_here: bool
    resumes: bool = False

    @property
    def talk(self) -> KeptTalk | None:
        """Where the bot's talk stood."""
        return self.lead.talk

    @property
    def considered_seq(self) -> int:
        """The last message that the bot has looked at."""
        return self.talk.considered_seq if self.talk else 0

    @property
    def new(self) -> tuple[Message, ...]:
        """What others than the bot said since; what a rep left open too, when the bot takes it up."""
        after = min(self.considered_seq, self.answered_seq) if self.resumes else self.considered_seq
        return tuple(one for one in self.messages if one.seq > after and one.author.kind != "bot")

    @property
    def answered_seq(self) -> int:
        """The last word of a rep, or of the bot in answer to the visitor."""
        answers = (one.seq for one in self.messages if is_answer(one))
        return max(answers, default=0)

    @property
    def unanswered(self) -> tuple[Message, ...]:
        """The visitor's messages among those."""
        return tuple(one for one in self.new if one.author.kind == "visitor")

    @property
    def number_of_facts(self) -> int:
        """How many facts were recorded."""
        return len(self.lead.notebook.facts)

    @property
    def revision(self) -> int:
        """Grows with every change of what is kept."""
        return self.talk.revision if self.talk else 0

    def task(self, now: int) -> Task:
        """What is to be thought about."""
        playbook_id, policy_id, knowledge_id = self.bot.ids
        greeted = next((one for one in self.messages if one.client_id == GREETING and one.author.kind == "bot"), None)
        hours = self.site.settings.office_hours
        return Task(
            playbook_id=playbook_id,
            policy_id=policy_id,
            knowledge_id=knowledge_id,
            company=self.site.settings.name,
            at=local_time(now, hours),
            available=self.is_anybody_here,
            expected=expected_at(hours, now),
            kept=self.talk.kept if self.talk else None,
            texts={one.id: one.text for one in self.messages},
            facts=self.lead.notebook.facts,
            said=tuple(said(one) for one in self.new),
            before=self.before,
            exceptions=self.lead.granted,
            silent=self.taken_by is not None,
            greeting=greeted.text if greeted else "",
            greeting_id=greeted.id if greeted else GREETING,
        )


def is_answer(message: Message) -> bool:
    """Whether it answers the visitor: a person's words, or a turn of the bot; not that the bot is back."""
    return message.author.kind in ("rep", "company") or message.client_id.startswith("bot:")


def said(message: Message) -> Said:
    """A message as the mind hears it."""
    by = SPEAKERS[message.author.kind]
    author = message.author.id if by == "rep" else None
    return Said(message.id, message.text, by, message.about, author, message.wants_person)


def look(
    connection: Connection, workspace: Workspace, conversation_id: str, bots: LiveBots, reps_here: RepsHere, now: int
) -> Scene | None:
    """The conversation as it is; None when there is none, or no bot that leads it."""
    live = bots.of(connection, workspace)
    if not live.playbooks or not live.policies:
        return None
    found = reading.conversation_and_visitor(connection, workspace, conversation_id)
    site = SiteStore(connection, workspace).get(found[0].site_id) if found else None
    if found is None or site is None:
        return None
    there, visitor = found
    lead = lead_to_consider(connection, workspace, conversation_id)
    name = playbook_name(connection, workspace, conversation_id, lead.talk, live)
    playbook = live.playbook(name or "")
    if playbook is None and lead.talk is None:
        known = bool(visitor.external_id or visitor.email_confirmed_at)
        open_now = is_open(site.settings.office_hours, now)
        arriving = Arriving(there.page or "/", known=known, in_office_hours=open_now)
        playbook = playbook_for(live, arrival_of(arriving))
    bot = bot_of(live, playbook)
    if bot is None:
        return None
    taken = takeover_of(connection, workspace, conversation_id)
    return Scene(
        workspace=workspace,
        conversation=there,
        visitor=visitor,
        site=site,
        bot=bot,
        lead=lead,
        messages=tuple(reading.messages(connection, workspace, conversation_id, limit=MOST_MESSAGES)),
        taken_by=taken.rep_id if taken else None,
        before=known_of(connection, workspace, visitor, conversation_id, is_new=lead.talk is None),
        is_anybody_here=is_anybody_here(connection, workspace, parse_playbook(bot.playbook).team, reps_here),
    )


def playbook_name(
    connection: Connection, workspace: Workspace, conversation_id: str, talk: KeptTalk | None, live: Live
) -> str | None:
    """The playbook that leads the conversation: that of its talk, else the one the visitor was greeted by; None when
    it is still to be chosen."""
    if talk is not None:
        same = next((one.name for one in live.playbooks if one.id == talk.playbook_id), None)
        if same is not None:
            return same
        led_by = version(connection, workspace, talk.playbook_id)
        return led_by.name if led_by else ""
    opened = events_of_conversation(connection, workspace, conversation_id, ["conversation.opened"])
    return next((str(event.data["playbook"]) for event in opened if event.data.get("playbook")), None)


def known_of(
    connection: Connection, workspace: Workspace, visitor: Visitor, conversation_id: str, *, is_new: bool
) -> Before:
    """What is known of the visitor beside this conversation; earlier conversations are read when it begins."""
    seen = visits(connection, workspace, [visitor.id], MOST_VISITS)
    behaviour = Behaviour(
        visits=len(seen),
        pages=sum(one.page_count for one in seen),
        seconds=sum(one.last_at - one.started_at for one in seen) // 1000,
    )
    return Before(
        name=visitor.name,
        email=visitor.email,
        is_identified=visitor.external_id is not None,
        attributes=visitor.attributes,
        behaviour=behaviour,
        earlier=facts_before(connection, workspace, visitor, conversation_id) if is_new else (),
        time_zone=visitor.time_zone,
    )


def facts_before(
    connection: Connection, workspace: Workspace, visitor: Visitor, conversation_id: str
) -> tuple[Fact, ...]:
    """What the same visitor said in earlier conversations, the oldest first."""
    family = same_person(connection, workspace, visitor.id, proven=True)
    rows = reading.visitor_conversations(connection, workspace, family, MOST_EARLIER)
    earlier = sorted((row.conversation for row in rows), key=lambda one: (one.opened_at, one.id))
    ids = [one.id for one in earlier if one.id != conversation_id]
    books = notebooks_of(connection, workspace, ids) if ids else {}
    return tuple(
        fact for number, id_ in enumerate(ids) if id_ in books for fact in renumbered(books[id_].facts, number)
    )


def renumbered(facts: tuple[Fact, ...], conversation: int) -> tuple[Fact, ...]:
    """Facts of several notebooks side by side: what supersedes what stays told apart."""

    def named(fact_id: str) -> str:
        return f"{conversation}.{fact_id}"

    return tuple(
        replace(
            fact,
            id=named(fact.id),
            supersedes=tuple(map(named, fact.supersedes)),
            disputes=named(fact.disputes) if fact.disputes else None,
        )
        for fact in facts
    )


def is_anybody_here(connection: Connection, workspace: Workspace, team_name: str, reps_here: RepsHere) -> bool:
    """Whether a lead handed over now would get to somebody."""
    away = away_since(connection, workspace)
    team = team_called(connection, workspace, team_name)
    return any(
        each.is_here and each.id not in away and (team is None or each.id in team)
        for each in colleagues(connection, workspace, reps_here)
    )


def team_called(connection: Connection, workspace: Workspace, name: str) -> frozenset[str] | None:
    """The reps of the team of that name; None for everybody."""
    found = next((team for team in teams(connection, workspace) if team.name.casefold() == name.casefold()), None)
    return found.rep_ids if found else None
