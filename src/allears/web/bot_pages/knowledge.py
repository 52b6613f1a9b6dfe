"""Putting knowledge live: pages as a zip or file by file, checked, listed, tried with a question."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from allears.knowledge import Knowledge, Passage
from allears.library.knowledge_error import KnowledgeFileError
from allears.library.knowledge_files import read_texts
from allears.publications.publication import Kind, Publication
from allears.publications.refusals import NotPublished
from allears.publications.room import Publications
from allears.reception.published import Complaint, check, parse_knowledge
from allears.storage.unit import Unit
from allears.web.access import Caller
from allears.web.account_pages.settings import Admin, AnyRep, render
from allears.web.api.entry import PathId
from allears.web.bot_pages.publishing import Wish, put_live
from allears.web.bot_pages.shelf import Shelf, last_deed, publisher, the_shelf, the_version
from allears.web.bot_pages.trying import try_question
from allears.web.bot_pages.uploads import LARGEST_UPLOAD, Uploads, read_uploads
from allears.web.forms import Form, read_form
from allears.web.parts import parts_of

router = APIRouter(include_in_schema=False)
Name = Annotated[str, Query(max_length=100)]
Question = Annotated[str, Query(max_length=2_000)]


@dataclass(frozen=True, slots=True)
class Page:
    """One file with its passages."""

    path: str
    title: str
    passages: tuple[Passage, ...]

    @property
    def is_price(self) -> bool:
        """Whether all of it may answer questions about price."""
        return all(one.is_price for one in self.passages)


@dataclass(frozen=True, slots=True)
class PageChange:
    """A file that is new, gone or changed beside what is live."""

    path: str
    how: str


@router.get("/settings/knowledge")
async def knowledge(request: Request, caller: AnyRep, name: Name = "", question: Question = "") -> Response:
    """The live pages, a question tried on them, or how to come by the first."""
    return await show(request, caller, await the_shelf(request, caller, Kind.KNOWLEDGE, name), question=question)


@router.post("/settings/knowledge", max_body_size=LARGEST_UPLOAD)
async def upload(request: Request, caller: Admin) -> Response:
    """A new version of files that were chosen or dropped; with mistakes nothing is kept."""
    uploads, form = await read_uploads(request), await read_form(request)
    shelf = await the_shelf(request, caller, Kind.KNOWLEDGE, form.values.get("name", ""))
    files = dict(uploads.files)
    if form.values.get("how") == "add" and shelf.live is not None:
        files = {**shelf.live.files, **files}
    complaints = await wrong_with(uploads, files)
    if complaints:
        return await show(request, caller, shelf, mistakes=complaints, form=form, status=422)

    def work(unit: Unit) -> Publication:
        room = Publications(unit, caller.workspace)
        return room.publish(Kind.KNOWLEDGE, shelf.name or "knowledge", files, publisher(caller))

    try:
        made = await parts_of(request).database.writing(work)
    except NotPublished as refusal:
        told = (Complaint("", 0, refusal.words),)
        return await show(request, caller, shelf, mistakes=told, form=form, status=422)
    left = f"?left={len(uploads.left_alone)}" if uploads.left_alone else ""
    return RedirectResponse(f"/settings/knowledge/versions/{made.id}{left}", 303)


@router.post("/settings/knowledge/remove")
async def remove(request: Request, caller: Admin) -> Response:
    """A version without one page, live from now on."""
    form = await read_form(request)
    shelf = await the_shelf(request, caller, Kind.KNOWLEDGE, form.values.get("name", ""))
    path = form.values.get("path", "")
    if shelf.live is None or path not in shelf.live.files:
        return RedirectResponse(shelf.address, 303)
    files = {name: text for name, text in shelf.live.files.items() if name != path}
    complaints = await wrong_with(Uploads(files), files)
    if complaints:
        return await show(request, caller, shelf, mistakes=complaints, form=form, status=422)
    return await put_live(request, caller, Wish(Kind.KNOWLEDGE, shelf.name, files))


@router.get("/settings/knowledge/versions/{publication_id}")
async def version(
    request: Request, caller: AnyRep, publication_id: PathId, question: Question = "", left: int = 0
) -> Response:
    """One version: its pages, what it changes, and a question tried on it."""
    found = await the_version(request, caller, publication_id, Kind.KNOWLEDGE)
    shelf = await the_shelf(request, caller, Kind.KNOWLEDGE, found.name)
    return await render(
        request, caller, "knowledge_look", "knowledge",
        shelf=shelf, version=found, left=left, changes=changes(shelf.live, found.files),
        **await read(found, question),
    )  # fmt: skip


async def wrong_with(uploads: Uploads, files: Mapping[str, str]) -> tuple[Complaint, ...]:
    """Every mistake; read beside the event loop, for the files may be many."""
    if uploads.complaints or files:
        return (*uploads.complaints, *await asyncio.to_thread(check, Kind.KNOWLEDGE, files))
    words = "choose a zip of a folder, or Markdown, CSV or JSONL files"
    if uploads.left_alone:
        words = f"holds no Markdown, CSV or JSONL file, only {', '.join(uploads.left_alone[:3])}"
    return (Complaint("", 0, words),)


async def show(
    request: Request,
    caller: Caller,
    shelf: Shelf,
    *,
    question: str = "",
    mistakes: tuple[Complaint, ...] = (),
    form: Form | None = None,
    status: int = 200,
) -> Response:
    """The page of the live knowledge, or of none."""
    shown = await read(shelf.live, question) if shelf.live else {"pages": (), "tried": None, "count": 0}
    return await render(
        request, caller, "knowledge", "knowledge", status=status,
        shelf=shelf, mistakes=mistakes, form=form or Form(), deed=await last_deed(request, caller), **shown,
    )  # fmt: skip


async def read(publication: Publication, question: str) -> dict[str, Any]:
    """What the page shows of a version."""

    def work() -> dict[str, Any]:
        found: Knowledge = parse_knowledge(publication)
        tried = try_question(question, found) if question.strip() else None
        return {"pages": pages(publication.files), "tried": tried, "count": len(found.passages)}

    return await asyncio.to_thread(work)


def pages(files: Mapping[str, str]) -> tuple[Page, ...]:
    """The files that have passages, by path."""
    found = [(path, passages_of(path, text)) for path, text in sorted(files.items())]
    return tuple(Page(path, title_of(path, passages), passages) for path, passages in found if passages)


def passages_of(path: str, text: str) -> tuple[Passage, ...]:
    """Those of one file; a page with nothing but headings has none."""
    try:
        return read_texts([(path, text)]).passages
    except KnowledgeFileError:
        return ()


def title_of(path: str, passages: tuple[Passage, ...]) -> str:
    """The page's title, or its path."""
    return next((one.page for one in passages if one.page), path)


def changes(live: Publication | None, files: Mapping[str, str]) -> tuple[PageChange, ...]:
    """What differs from the live files, by path."""
    before = live.files if live else {}
    found = []
    for path in sorted({*before, *files}):
        if before.get(path) != files.get(path):
            how = "removed" if path not in files else "added" if path not in before else "changed"
            found.append(PageChange(path, how))
    return tuple(found)
