"""The sheets a rep fills in about a lead: a fact, a kind no, an exception. Pieces for the dialog above the columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from allears.facts.answer import Absence
from allears.facts.field import Field
from allears.guidance.parting import partings
from allears.guidance.so_far import SoFar
from allears.languages.english.guidance_phrases import DOOR
from allears.leads.reading import lead_of
from allears.messenger.reading import conversation, messages
from allears.policy.wording import say_answer
from allears.reception.excepting import OTHER
from allears.reception.guiding import MOST_MESSAGES, so_far_of
from allears.storage.workspace import Workspace
from allears.values.value import FieldType
from allears.web.access import Caller, Reps
from allears.web.inbox.lead_facts import quote_of
from allears.web.inbox.reading import read
from allears.web.inbox.who import full_name
from allears.web.inbox.words import Reader
from allears.web.pages import page_for
from allears.web.parts import parts_of
from allears.web.problems import not_found

router = APIRouter(prefix="/inbox/pieces/conversations/{conversation_id}/sheet", include_in_schema=False)
Rep = Annotated[Caller, Depends(Reps())]
Id = Annotated[str, Path(max_length=64)]
MANY = 40
"""A choice with more options than this is typed."""


@dataclass(frozen=True, slots=True)
class Lead:
    """Whom the sheet is about."""

    name: str
    so_far: SoFar


async def lead_for(request: Request, caller: Caller, conversation_id: str) -> Lead:
    """The lead of the conversation. Raises Problem 404 where no bot takes part."""

    def work(connection: Connection, workspace: Workspace, reader: Reader) -> Lead | None:
        whole = conversation(connection, workspace, conversation_id)
        lead = lead_of(connection, workspace, conversation_id)
        said = messages(connection, workspace, conversation_id, limit=MOST_MESSAGES)
        so_far = so_far_of(connection, workspace, lead, said, reader.now) if lead else None
        if whole is None or lead is None or so_far is None:
            return None
        mark = lead.talk.mark if lead.talk else None
        return Lead(full_name(whole.row.visitor, None, reader, mark), so_far)

    found = await read(request, caller, work)
    if found is None:
        raise not_found("No bot takes part in this conversation, so nothing is judged here.")
    return found


def sheet(request: Request, caller: Caller, template: str, **said: Any) -> Response:
    """A form without the page around it."""
    return parts_of(request).pages.render(request, f"inbox/{template}", page=page_for(request, caller), **said)


@router.get("/fact")
async def fact(
    request: Request, caller: Rep, conversation_id: Id, field: Annotated[str, Query(max_length=60)] = ""
) -> Response:
    """What a rep knows: one field of the policy."""
    lead = await lead_for(request, caller, conversation_id)
    fields = lead.so_far.policy.fields
    chosen = fields.get(field) or next(iter(fields.values()))
    standing = lead.so_far.standing(chosen.id)
    known = not isinstance(standing.answer, Absence)
    quote = quote_of(standing.facts[0]) if known else None
    return sheet(
        request,
        caller,
        "sheet_fact.html",
        who=lead.name,
        fields=list(fields.values()),
        field=chosen,
        known=say_answer(standing.answer, chosen, lead.so_far.language) if known else "",
        quote=quote.text if quote else "",
        options=options_of(chosen, lead.so_far.language),
        example=", ".join(band.label for band in chosen.bands),
        again=f"/inbox/pieces/conversations/{conversation_id}/sheet/fact?field=",
    )


def options_of(field: Field, language: str) -> list[str]:
    """The answers to choose from; none where one writes."""
    if field.type is FieldType.YES_NO:
        return ["yes", "no"]
    if field.type is not FieldType.CHOICE or len(field.options) > MANY:
        return []
    return [one.label.read_in(language) for one in field.options]


@router.get("/parting")
async def parting(request: Request, caller: Rep, conversation_id: Id) -> Response:
    """A kind no: the policy's own words for each exclusion, to be changed."""
    lead = await lead_for(request, caller, conversation_id)
    found = partings(lead.so_far)
    return sheet(
        request,
        caller,
        "sheet_parting.html",
        who=lead.name,
        partings=found,
        better=found[0].better if found else "",
        door=DOOR,
    )


@router.get("/exception")
async def exception(request: Request, caller: Rep, conversation_id: Id) -> Response:
    """Serve the lead although a written exclusion holds."""
    lead = await lead_for(request, caller, conversation_id)
    exclusion, language = lead.so_far.verdict.exclusion, lead.so_far.language
    return sheet(
        request,
        caller,
        "sheet_exception.html",
        who=lead.name,
        exclusion=exclusion.id if exclusion else OTHER,
        exclusion_name=exclusion.name.read_in(language) if exclusion else "",
        because=exclusion.because.read_in(language) if exclusion else "",
    )
