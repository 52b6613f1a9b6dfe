"""A lead whose words were heard and kept, as a turn of the bot leaves it; without a bot at work."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from allears.facts.notebook import Notebook
from allears.leads.lead import KeptTalk
from allears.leads.room import Leads
from allears.listening.context import Context
from allears.listening.hear import hear_turn
from allears.listening.message import Message
from allears.listening.remember import remember
from allears.listening.vocabulary import Vocabulary
from allears.messenger.reading import messages
from allears.publications.publication import Kind, Publisher
from allears.publications.room import Publications
from allears.reception.published import parse_policy
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

POLICY = Path(__file__).parents[2] / "policies" / "inside-sales-crm.yaml"
BY = Publisher("rep_olga", "Olga")


def keep_lead(unit: Unit, workspace: Workspace, conversation_id: str) -> None:
    """Hear what stands in the conversation by the policy of a small CRM, and keep it."""
    room = Publications(unit, workspace)
    published = room.publish(Kind.POLICY, "crm", {POLICY.name: POLICY.read_text(encoding="utf-8")}, BY)
    policy, now = parse_policy(published), datetime.fromtimestamp(unit.now / 1000, UTC)
    context, notebook = Context(Vocabulary.of(policy.fields.values(), policy.lists), now.date()), Notebook()
    for said in messages(unit.connection, workspace, conversation_id):
        message = Message(said.id, "lead" if said.author.kind == "visitor" else "bot", said.text, now.date())
        heard = hear_turn(message, context)
        ids = [*(one.id for one in context.earlier), message.id]
        notebook = remember(heard, notebook, context.vocabulary, ids, now, None)
        context = context.after(message, heard.statements, heard.corrections)
    leads = Leads(unit, workspace)
    kept = KeptTalk(conversation_id, "pub_none", published.id, None, "speaks", "qualify", {}, 0, unit.now, unit.now)
    leads.keep_talk(kept)
    leads.note_facts(conversation_id, notebook.facts)
