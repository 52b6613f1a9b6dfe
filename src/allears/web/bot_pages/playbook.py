"""One playbook: how it greets, whom and when, what follows; its rules moved, its text changed, its versions."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from allears.library.playbook_reader import read_playbook
from allears.library.playbook_writer import write_playbook
from allears.playbooks.playbook import Level, Playbook
from allears.publications.publication import Kind, Publication
from allears.reception.published import Complaint, check, parse_playbook
from allears.web.access import Caller
from allears.web.account_pages.settings import Admin, AnyRep, render
from allears.web.api.entry import PathId
from allears.web.bot_pages.greeters import the_scene
from allears.web.bot_pages.playbooks import moved
from allears.web.bot_pages.policy import Mistake, mistakes
from allears.web.bot_pages.publishing import Wish, put_live
from allears.web.bot_pages.shelf import Shelf, last_deed, the_shelf, the_version
from allears.web.bot_pages.uploads import LARGEST_UPLOAD, read_uploads
from allears.web.forms import read_form

router = APIRouter(include_in_schema=False)
PASTED = "playbook.yaml"


@dataclass(frozen=True, slots=True)
class Draft:
    """A playbook's text as it was typed or chosen, what is wrong with it, and the playbook when nothing is."""

    text: str
    mistakes: tuple[Mistake, ...]
    playbook: Playbook | None


@router.get("/settings/playbook")
async def playbook(request: Request, caller: AnyRep, name: Annotated[str, Query(max_length=100)]) -> Response:
    """The playbook of that name: the live version, else the newest."""
    shelf = await the_shelf(request, caller, Kind.PLAYBOOK, name)
    shown = shelf.live or await the_version(request, caller, shelf.versions[0].id)
    return await show(request, caller, shelf, shown)


@router.get("/settings/playbook/versions/{publication_id}")
async def version(request: Request, caller: AnyRep, publication_id: PathId) -> Response:
    """One version to read."""
    found = await the_version(request, caller, publication_id, Kind.PLAYBOOK)
    return await show(request, caller, await the_shelf(request, caller, Kind.PLAYBOOK, found.name), found)


@router.get("/settings/playbook/new")
async def new(request: Request, caller: Admin) -> Response:
    """A file to choose or a text to paste."""
    return await show_draft(request, caller, Draft("", (), None))


@router.post("/settings/playbook/look", max_body_size=LARGEST_UPLOAD)
async def look(request: Request, caller: Admin) -> Response:
    """What was typed or chosen, checked, and how it would greet. Nothing is kept yet."""
    draft = await read_draft(request)
    return await show_draft(request, caller, draft, status=422 if draft.mistakes else 200)


@router.post("/settings/playbook", max_body_size=LARGEST_UPLOAD)
async def publish(request: Request, caller: Admin) -> Response:
    """Live from now on; with mistakes nothing is, and nothing typed is lost."""
    draft = await read_draft(request)
    if draft.playbook is None:
        return await show_draft(request, caller, draft, status=422)
    name = draft.playbook.id
    return await put_live(request, caller, Wish(Kind.PLAYBOOK, name, {f"{name}.yaml": draft.text}))


@router.post("/settings/playbook/{publication_id}/rules")
async def rules(request: Request, caller: Admin, publication_id: PathId) -> Response:
    """Its follow-up rules in another order: the first that fits is followed."""
    found = await the_version(request, caller, publication_id, Kind.PLAYBOOK)
    form = await read_form(request)
    before = parse_playbook(found)
    places = moved([str(place) for place in range(len(before.follow_ups))], form.values.get("move", ""))
    text = write_playbook(replace(before, follow_ups=tuple(before.follow_ups[int(place)] for place in places)))
    return await put_live(request, caller, Wish(Kind.PLAYBOOK, found.name, {f"{found.name}.yaml": text}))


async def read_draft(request: Request) -> Draft:
    """The file of the form where there is one, else its text."""
    uploads, form = await read_uploads(request), await read_form(request)
    text = next(iter(uploads.files.values()), form.values.get("text", "")).replace("\r\n", "\n")
    file_name = next(iter(uploads.files), PASTED)
    return await asyncio.to_thread(drafted, text, file_name, tuple(uploads.complaints))


def drafted(text: str, file_name: str = PASTED, complaints: tuple[Complaint, ...] = ()) -> Draft:
    """The playbook, or every mistake in it."""
    if not text and not complaints:
        complaints = (Complaint(file_name, 0, "choose a file, or paste the playbook here"),)
    complaints = complaints or check(Kind.PLAYBOOK, {file_name: text})
    return Draft(text, tuple(mistakes(complaints, text)), None if complaints else read_playbook(text, file_name))


async def show(request: Request, caller: Caller, shelf: Shelf, shown: Publication) -> Response:
    """The page of a version, live or not."""
    scene = await the_scene(request, caller)
    return await render(
        request, caller, "playbook", "playbooks",
        shelf=shelf, greeter=await asyncio.to_thread(scene.greeter, shown), site=scene.site, levels=list(Level),
        deed=await last_deed(request, caller),
    )  # fmt: skip


async def show_draft(request: Request, caller: Caller, draft: Draft, status: int = 200) -> Response:
    """The text with its mistakes, or with how it would greet."""
    scene = await the_scene(request, caller)
    names = [one.name for one in scene.live.playbooks]
    return await render(
        request, caller, "playbook_new", "playbooks", status=status,
        draft=draft, site=scene.site, replaces=draft.playbook is not None and draft.playbook.id in names,
    )  # fmt: skip
