"""Questions that the bot could not answer: the same words together, each with a way to answer it for good."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from allears.leads.lead import By, UnansweredQuestion
from allears.leads.reading import unanswered
from allears.leads.room import Leads
from allears.publications.publication import Kind
from allears.storage.unit import Unit
from allears.web.account_pages.settings import AnyRep, back, render
from allears.web.bot_pages.shelf import the_shelf
from allears.web.forms import read_form
from allears.web.parts import parts_of

router = APIRouter(include_in_schema=False, prefix="/settings/questions")
MOST_SHOWN = 500
NO_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Asked:
    """One question as it was last asked, with everybody who asked it in the same words, the newest first."""

    words: str
    at: int
    questions: tuple[UnansweredQuestion, ...]

    @property
    def conversations(self) -> tuple[str, ...]:
        """Where it was asked, each conversation once."""
        return tuple(dict.fromkeys(one.conversation_id for one in self.questions))


@router.get("")
async def questions(
    request: Request, caller: AnyRep, settled: Annotated[int, Query(ge=0, lt=2**53)] = 0, done: str = ""
) -> Response:
    """What is open, the newest first."""
    found = await parts_of(request).database.reading(lambda c: unanswered(c, caller.workspace, MOST_SHOWN))
    shelf = await the_shelf(request, caller, Kind.KNOWLEDGE)
    return await render(
        request, caller, "questions", "questions",
        asked=grouped(found), settled=settled, done=done, has_knowledge=shelf.live is not None,
    )  # fmt: skip


@router.post("/settle")
async def settle(request: Request, caller: AnyRep) -> Response:
    """They need no answer any more."""
    form = await read_form(request)
    ids = form.many.get("questions", [])

    def work(unit: Unit) -> int:
        leads = Leads(unit, caller.workspace)
        number = sum(leads.settle_question(one, By(caller.id, caller.name)) for one in ids)
        return unit.now if number else 0

    settled = await parts_of(request).database.writing(work)
    return back("/settings/questions", "settled" if settled else "", settled=str(settled) if settled else "")


@router.post("/open")
async def open_again(request: Request, caller: AnyRep) -> Response:
    """What was settled a moment ago is open again."""
    at = (await read_form(request)).values.get("settled", "")
    if at.isdecimal() and len(at) < 16:
        by = By(caller.id, caller.name)
        await parts_of(request).database.writing(lambda unit: Leads(unit, caller.workspace).open_questions(int(at), by))
    return back("/settings/questions", "opened")


def grouped(found: list[UnansweredQuestion]) -> list[Asked]:
    """By their words, without regard to case and punctuation; in the order of their newest."""
    groups: dict[str, list[UnansweredQuestion]] = {}
    for one in found:
        groups.setdefault(NO_WORD.sub(" ", one.words.casefold()).strip(), []).append(one)
    return [Asked(group[0].words, group[0].at, tuple(group)) for group in groups.values()]
