"""Putting a policy live: chosen or pasted, checked, read as a salesperson reads it, and only then live."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import cache
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from allears.library.policy_file import read_policy
from allears.library.ready_made import ReadyMade, ready, ready_made
from allears.policy.policy import Policy
from allears.publications.publication import Kind, Publication
from allears.reception.published import Complaint, check, parse_policy
from allears.web.access import Caller
from allears.web.account_pages.settings import Admin, AnyRep, render
from allears.web.api.entry import PathId
from allears.web.bot_pages.portrait import Difference, differences, portrait
from allears.web.bot_pages.publishing import Wish, put_live
from allears.web.bot_pages.shelf import Shelf, last_deed, the_shelf, the_version
from allears.web.bot_pages.uploads import LARGEST_UPLOAD, read_uploads
from allears.web.forms import read_form
from allears.web.problems import not_found

router = APIRouter(include_in_schema=False)
Name = Annotated[str, Query(max_length=100)]
PASTED = "policy.yaml"


@dataclass(frozen=True, slots=True)
class Mistake:
    """One complaint with the line as it was typed."""

    line: int
    written: str
    words: str
    corrected: str


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody typed, dropped or chose, what is wrong with it, and the policy when nothing is."""

    text: str
    mistakes: tuple[Mistake, ...]
    policy: Policy | None


@router.get("/settings/policy")
async def policy(request: Request, caller: AnyRep, name: Name = "") -> Response:
    """The live policy, or how to come by a first one."""
    return await show(request, caller, await the_shelf(request, caller, Kind.POLICY, name))


@router.get("/settings/policy/ready")
async def ready_policy(request: Request, caller: AnyRep, name: Name) -> Response:
    """A ready-made policy to read, to change, to start with."""
    found = ready("policies", name)
    if found is None:
        raise not_found("There is no such ready-made policy.")
    shelf = await the_shelf(request, caller, Kind.POLICY)
    return await look_at(
        request, caller, shelf, await asyncio.to_thread(checked, found.text, found.file_name), ready=found
    )


@router.post("/settings/policy/look", max_body_size=LARGEST_UPLOAD)
async def look(request: Request, caller: Admin) -> Response:
    """What was typed or chosen, checked: as a salesperson reads it, and what it changes. Nothing is kept yet."""
    typed = await read_typed(request)
    shelf = await the_shelf(request, caller, Kind.POLICY)
    if typed.policy is None:
        return await show(request, caller, shelf, typed=typed, status=422)
    return await look_at(request, caller, await of_this_name(request, caller, shelf, typed.policy.id), typed)


@router.post("/settings/policy", max_body_size=LARGEST_UPLOAD)
async def publish(request: Request, caller: Admin) -> Response:
    """Live from now on; with mistakes nothing is, and nothing typed is lost."""
    typed = await read_typed(request)
    if typed.policy is None:
        shelf = await the_shelf(request, caller, Kind.POLICY)
        return await show(request, caller, shelf, typed=typed, status=422)
    form = await read_form(request)
    name = typed.policy.id
    wish = Wish(Kind.POLICY, name, {f"{name}.yaml": typed.text}, instead=form.values.get("instead", ""))
    return await put_live(request, caller, wish)


@router.get("/settings/policy/versions/{publication_id}")
async def version(request: Request, caller: AnyRep, publication_id: PathId) -> Response:
    """One version to read, beside what is live."""
    found = await the_version(request, caller, publication_id, Kind.POLICY)
    shelf = await the_shelf(request, caller, Kind.POLICY, found.name)
    return await look_at(request, caller, shelf, await typed_in(found), version=found)


async def read_typed(request: Request) -> Typed:
    """The file of the form where there is one, else its text. Read beside the event loop: a policy may be long."""
    uploads = await read_uploads(request)
    form = await read_form(request)
    text = next(iter(uploads.files.values()), form.values.get("text", "")).replace("\r\n", "\n")
    return await asyncio.to_thread(checked, text, next(iter(uploads.files), PASTED), tuple(uploads.complaints))


def checked(text: str, file_name: str, complaints: tuple[Complaint, ...] = ()) -> Typed:
    """The policy, or every mistake in it."""
    if not text and not complaints:
        complaints = (Complaint(file_name, 0, "choose a file, or paste the policy here"),)
    complaints = complaints or check(Kind.POLICY, {file_name: text})
    return Typed(text, tuple(mistakes(complaints, text)), None if complaints else read_policy(text, file_name))


@cache
def ready_names() -> tuple[tuple[ReadyMade, str], ...]:
    """Ready-made policies, each with its name for people."""
    return tuple((one, str(read_policy(one.text).name)) for one in ready_made("policies"))


async def typed_in(found: Publication) -> Typed:
    """A published policy as if it had just been typed."""
    return Typed(found.file[1], (), await asyncio.to_thread(parse_policy, found))


def mistakes(complaints: tuple[Complaint, ...], text: str) -> list[Mistake]:
    """Each with the line it is about."""
    lines = text.split("\n")
    return [
        Mistake(one.line, lines[one.line - 1].strip() if 0 < one.line <= len(lines) else "", one.words, one.corrected)
        for one in complaints
    ]


async def of_this_name(request: Request, caller: Caller, shelf: Shelf, name: str) -> Shelf:
    """The shelf on which a policy with this id will stand."""
    return await the_shelf(request, caller, Kind.POLICY, name) if name in shelf.names else shelf


async def show(
    request: Request, caller: Caller, shelf: Shelf, *, typed: Typed | None = None, status: int = 200
) -> Response:
    """The page of the live policy, or of none."""
    live = await asyncio.to_thread(parse_policy, shelf.live) if shelf.live else None
    return await render(
        request, caller, "policy", "policy", status=status,
        shelf=shelf, portrait=portrait(live) if live else None, typed=typed, deed=await last_deed(request, caller),
        ready=await asyncio.to_thread(ready_names),
    )  # fmt: skip


async def look_at(
    request: Request,
    caller: Caller,
    shelf: Shelf,
    typed: Typed,
    version: Publication | None = None,
    ready: ReadyMade | None = None,
) -> Response:
    """One policy that is not live, and what would change with it."""
    assert typed.policy is not None  # noqa: S101 - what has mistakes is not looked at
    same_name = shelf.live is not None and shelf.live.name == typed.policy.id
    changed: tuple[Difference, ...] | None = None
    if shelf.live is not None and same_name:
        changed = differences(await asyncio.to_thread(parse_policy, shelf.live), typed.policy)
    return await render(
        request, caller, "policy_look", "policy",
        shelf=shelf, typed=typed, portrait=portrait(typed.policy), version=version, ready=ready, differences=changed,
        others=[one.name for one in shelf.standing if one.name != typed.policy.id] if not same_name else [],
    )  # fmt: skip
