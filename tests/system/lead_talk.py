"""A bot that listens beside a conversation, without waiting for its job: what a guest writes is heard at once.

What it keeps is what the real turn keeps; tests of the turn itself are in tests/reception.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from allears.facts.notebook import Notebook
from allears.leads.lead import KeptTalk, KeptVerdict
from allears.leads.reading import notebook_of, talk_of
from allears.leads.room import Leads
from allears.listening.context import Context
from allears.listening.hear import hear_turn
from allears.listening.message import Message as HeardMessage
from allears.listening.remember import remember
from allears.listening.vocabulary import Vocabulary
from allears.messenger.message import Author, Choice, NewMessage
from allears.messenger.reading import messages
from allears.messenger.room import Messenger
from allears.policy.explain import explain
from allears.policy.judge import judge
from allears.policy.policy import Policy
from allears.publications.publication import Kind, Publisher
from allears.publications.room import Publications
from allears.reception.called import called
from allears.reception.published import parse_policy
from allears.storage.unit import Unit
from tests.system.server import Company
from tests.system.talk import NUMBERS, Guest

POLICY = Path(__file__).parents[2] / "policies" / "inside-sales-crm.yaml"
KNOWLEDGE = {
    "product.md": "# Does it work with Gmail?\n\nYes, Gmail works from the first day.\n\n"
    "# Can I use it on my phone?\n\nYes, there is an app for iPhone and Android.\n"
}
OUTCOME_PILES = {
    "qualified": "qualified",
    "later": "later",
    "outside": "outside",
    "undecided": "undecided",
    "disqualified": "turned_away",
}


@cache
def policy_text() -> str:
    return POLICY.read_text()


@dataclass
class Ears:
    """The bot of one company. `level` is what it does there."""

    company: Company
    level: str = "listens"
    policy: Policy = field(init=False)
    policy_id: str = field(init=False)
    knowledge_id: str = field(init=False)

    def __post_init__(self) -> None:
        by = Publisher(self.company.owner.id, self.company.owner.rep.name)

        def publish(unit: Unit) -> tuple[Any, Any]:
            room = Publications(unit, self.company.workspace)
            policy = room.publish(Kind.POLICY, "inside-sales-crm", {"policy.yaml": policy_text()}, by)
            knowledge = room.publish(Kind.KNOWLEDGE, "product", KNOWLEDGE, by)
            return policy, knowledge

        policy, knowledge = self.company.server.write(publish)
        self.policy, self.policy_id, self.knowledge_id = parse_policy(policy), policy.id, knowledge.id

    def hear(self, guest: Guest, asks: dict[str, str] | None = None) -> None:
        """Everything that the guest wrote is heard anew. `asks` maps ids of messages to the field they ask for."""
        self.company.server.write(lambda unit: self._hear(unit, guest.conversation_id, asks or {}))

    def asks(self, guest: Guest, text: str, field: str, *labels: str, card: dict[str, Any] | None = None) -> None:
        """The bot says something that asks for a field."""
        choices = tuple(Choice(f"choice{place}", label) for place, label in enumerate(labels))
        new = NewMessage(f"bot{next(NUMBERS)}", text, choices, card=card)

        def say(unit: Unit) -> str:
            bot = Author("bot", "bot", "Ringlane")
            return Messenger(unit, self.company.workspace).say(bot, new, guest.conversation_id).message.id

        self.hear(guest, {self.company.server.write(say): field})

    def suggests(self, guest: Guest, text: str, *labels: str) -> None:
        """What the bot would say now."""
        choices = [{"id": f"choice{place}", "label": label} for place, label in enumerate(labels)]

        def work(unit: Unit) -> None:
            said = messages(unit.connection, self.company.workspace, guest.conversation_id)
            Leads(unit, self.company.workspace).suggest(guest.conversation_id, said[-1].id, text, choices)

        self.company.server.write(work)

    def _hear(self, unit: Unit, conversation_id: str, asks: dict[str, str]) -> None:
        workspace, policy = self.company.workspace, self.policy
        talk = talk_of(unit.connection, workspace, conversation_id)
        known = {mark[0]: mark[3] for mark in talk.kept["messages"] if mark[3]} if talk else {}
        asks = known | asks
        context = Context(Vocabulary.of(policy.fields.values(), policy.lists), _moment(unit.now).date())
        notebook, marks = Notebook(), []
        for one in messages(unit.connection, workspace, conversation_id, limit=200):
            speaker = {"visitor": "lead", "bot": "bot"}.get(one.author.kind, "rep")
            message = HeardMessage(one.id, speaker, one.text, _moment(one.at).date(), asks.get(one.id))  # type: ignore[arg-type]
            heard = hear_turn(message, context)
            asked = context.question.asks if context.question else None
            ids = [*(each.id for each in context.earlier), message.id]
            notebook = remember(heard, notebook, context.vocabulary, ids, _moment(one.at), asked)
            context = context.after(message, heard.statements, heard.corrections)
            marks.append([one.id, speaker, message.said_at.isoformat(), asks.get(one.id), None])
        before = notebook_of(unit.connection, workspace, conversation_id)
        if len(notebook.facts) > len(before.facts):
            Leads(unit, workspace).note_facts(conversation_id, notebook.facts)
        self._judge(unit, conversation_id, notebook, {"messages": marks, "talk": {}})

    def _judge(self, unit: Unit, conversation_id: str, notebook: Notebook, kept: dict[str, Any]) -> None:
        leads = Leads(unit, self.company.workspace)
        verdict = judge(notebook, self.policy, _moment(unit.now).date())
        sentence = explain(verdict).sentence
        pile = "fast_lane" if verdict.fast_lane else OUTCOME_PILES[verdict.outcome.value]
        name, of = called(notebook, self.policy, _moment(unit.now).date())
        talk = KeptTalk(
            conversation_id, "pub_playbook", self.policy_id, self.knowledge_id, self.level, "qualify", kept, 1,
            unit.now, unit.now, outcome=verdict.outcome.value, pile=pile, because=sentence, hot=verdict.hot,
            heard_name=name, heard_company=of,
        )  # fmt: skip
        leads.note_verdict(
            conversation_id,
            KeptVerdict(self.policy_id, verdict.outcome.value, sentence, (), verdict.open_fields, pile, verdict.hot),
        )
        leads.keep_talk(talk)


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, UTC)
