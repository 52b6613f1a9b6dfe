"""A conversation written down in a few words, as guidance looks at it; shared by the tests of guidance."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import cast

from allears.facts.notebook import Notebook
from allears.guidance.so_far import SoFar
from allears.knowledge import Knowledge, Passage
from allears.library.policy_file import load_policy
from allears.listening.context import Context
from allears.listening.hear import hear_turn
from allears.listening.message import Message, Speaker
from allears.listening.remember import remember
from allears.listening.vocabulary import Vocabulary
from allears.policy.policy import Policy

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
POLICIES = Path(__file__).parents[2] / "policies"
PAGES = Knowledge.build(
    [
        Passage("gmail", "Does it work with Gmail?", "Yes, Gmail works from the first day."),
        Passage("price", "What does it cost?", "Starter is 29 USD a seat a month.", is_price=True),
        Passage("phone", "Can I use it on my phone?", "Yes, there is an app for iPhone and Android."),
    ]
)
Line = tuple[str, str] | tuple[str, str, str]
"""Who says what, and (of bot or rep) which field they ask for with it."""


@cache
def crm() -> Policy:
    """The ready-made policy of a small CRM."""
    return load_policy(POLICIES / "inside-sales-crm.yaml")


def overheard(*lines: Line, knowledge: Knowledge | None = PAGES, **changes: object) -> SoFar:
    """What is known after these lines; the lead's words are heard as they are in a real conversation."""
    policy = crm()
    context = Context(Vocabulary.of(policy.fields.values(), policy.lists), NOON.date())
    notebook = Notebook()
    for place, (by, text, *asks) in enumerate(lines):
        message = Message(f"m{place}", cast("Speaker", by), text, NOON.date(), asks[0] if asks else None)
        heard = hear_turn(message, context)
        asked = context.question.asks if context.question else None
        ids = [*(one.id for one in context.earlier), message.id]
        notebook = remember(heard, notebook, context.vocabulary, ids, NOON, asked)
        context = context.after(message, heard.statements, heard.corrections)
    asked_for = tuple(one.asks for one in context.earlier if one.asks)
    so_far = SoFar(policy, notebook, NOON.date(), context.earlier, asked_for, knowledge=knowledge, company="Ringlane")
    return replace(so_far, **changes)  # type: ignore[arg-type]


ROOFERS: tuple[Line, ...] = (
    (
        "lead",
        "hi, im the office manager at Brandt & Kole Roofing and calls about estimates get lost all the time",
    ),
    ("bot", "That is what we fix first. How many people sell at your company?", "sales_reps"),
    ("lead", "5 of us sell, all by phone. we are in Ohio, USA. the owner decides together with me"),
)
"""An office manager whose calls get lost, and who fits."""
