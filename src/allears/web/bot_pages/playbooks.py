"""The playbooks in their order: who greets whom, moved, switched and tried; three ready-made ones to start with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from allears.facts.words import Words
from allears.library.playbook_reader import read_playbook
from allears.library.playbook_writer import with_level, write_playbook
from allears.library.problem import PolicyError
from allears.library.ready_made import ReadyMade, ready, ready_made
from allears.playbooks.playbook import Level, Playbook
from allears.publications.publication import Kind
from allears.publications.refusals import OutOfDate
from allears.publications.room import Publications
from allears.web.access import Caller
from allears.web.account_pages.settings import Admin, AnyRep, render
from allears.web.api.entry import PathId
from allears.web.bot_pages.arrivals import try_arrival
from allears.web.bot_pages.greeters import all_greeters, the_scene
from allears.web.bot_pages.publishing import Wish, put_live
from allears.web.bot_pages.shelf import last_deed, the_shelf, the_version
from allears.web.forms import Form, read_form
from allears.web.parts import parts_of
from allears.web.problems import not_found

router = APIRouter(include_in_schema=False)
LISTED = "/settings/playbooks"
Name = Annotated[str, Query(max_length=100)]


@router.get(LISTED)
async def playbooks(request: Request, caller: AnyRep) -> Response:
    """All that are live, in the order in which they are tried."""
    shelf, scene = await the_shelf(request, caller, Kind.PLAYBOOK), await the_scene(request, caller)
    greeters = await all_greeters(scene)
    values = dict(request.query_params)
    trial = try_arrival(values, [one.playbook for one in greeters]) if "page" in values else None
    used = {one.publication.name for one in greeters}
    return await render(
        request, caller, "playbooks", "playbooks",
        shelf=shelf, greeters=greeters, site=scene.site, trial=trial, moved=values.get("moved", ""), values=values,
        ready=[(one, read_playbook(one.text), one.id in used) for one in ready_made("playbooks")], levels=list(Level),
        off=[name for name in shelf.names if name not in used], deed=await last_deed(request, caller),
    )  # fmt: skip


@router.post("/settings/playbooks/order")
async def order(request: Request, caller: Admin) -> Response:
    """Put them in another order: all names as they stand, and perhaps one to move (`up:name`, `down:name`)."""
    form = await read_form(request)
    names = moved(form.many.get("names", []), form.values.get("move", ""))
    about = form.values.get("move", "").partition(":")[2]
    try:
        await parts_of(request).database.writing(
            lambda unit: Publications(unit, caller.workspace).order(Kind.PLAYBOOK, names)
        )
    except OutOfDate:
        return RedirectResponse(f"{LISTED}?moved=not", 303)
    return RedirectResponse(f"{LISTED}?moved={about if about in names else 'yes'}", 303)


def moved(names: Sequence[str], move: str) -> list[str]:
    """The names with one of them a place further up or down."""
    where, _, name = move.partition(":")
    if name not in names:
        return list(names)
    others = [one for one in names if one != name]
    others.insert(max(0, names.index(name) + (-1 if where == "up" else 1)), name)
    return others


@router.post("/settings/playbooks/{publication_id}/level")
async def level(request: Request, caller: Admin, publication_id: PathId) -> Response:
    """How much it does by itself: a new version with nothing else changed."""
    version = await the_version(request, caller, publication_id, Kind.PLAYBOOK)
    form = await read_form(request)
    wanted = form.values.get("level", "")
    if wanted not in tuple(Level):
        raise not_found("There is no such level.")
    text = with_level(version.file[1], Level(wanted))
    wish = Wish(Kind.PLAYBOOK, version.name, {f"{version.name}.yaml": text})
    return await put_live(request, caller, wish, LISTED if form.values.get("back") == "list" else "")


# --- ready-made -------------------------------------------------------------------------------------------------------


@router.get("/settings/playbooks/ready")
async def ready_playbook(request: Request, caller: AnyRep, name: Name) -> Response:
    """A ready-made playbook with its blanks filled in: the second click puts it live."""
    found = the_ready_one(name)
    return await show_ready(request, caller, found, Form(blanks(read_playbook(found.text))))


@router.post("/settings/playbooks/ready")
async def start(request: Request, caller: Admin) -> Response:
    """It is live from now on, where visitors of campaigns and sites are greeted before all others."""
    form = await read_form(request)
    found = the_ready_one(form.values.get("name", ""))
    playbook = filled(read_playbook(found.text), form)
    if playbook is None:
        return await show_ready(request, caller, found, form, status=422)
    first = 1 if playbook.who.campaign or playbook.who.referrers else None
    files = {found.file_name: write_playbook(playbook)}
    return await put_live(request, caller, Wish(Kind.PLAYBOOK, playbook.id, files, place=first))


def the_ready_one(name: str) -> ReadyMade:
    """Raises Problem 404."""
    found = ready("playbooks", name)
    if found is None:
        raise not_found("There is no such ready-made playbook.")
    return found


def blanks(playbook: Playbook) -> dict[str, str]:
    """What is worth filling in, as a person types it."""
    return {
        "greeting": str(playbook.greeting),
        "pages": "\n".join(playbook.who.pages),
        "by": "campaign",
        "campaign": "\n".join(playbook.who.campaign.get("campaign", ())),
        "referrers": "\n".join(playbook.who.referrers),
    }


def filled(playbook: Playbook, form: Form) -> Playbook | None:
    """The playbook with what was typed; None when something cannot be, which is then noted beside its field."""
    greeting = form.values.get("greeting", "")
    if not greeting:
        form.problems["greeting"] = "Write the first words."
    who = replace(playbook.who, pages=tuple(form.values.get("pages", "").split()))
    if playbook.who.campaign:
        by = "referrers" if form.values.get("by") == "referrers" else "campaign"
        named = tuple(form.values.get(by, "").split())
        if not named:
            form.problems[by] = "Name at least one."
        campaign = {"campaign": named} if by == "campaign" else {}
        who = replace(who, campaign=campaign, referrers=named if by == "referrers" else ())
    changed = replace(playbook, who=who, greeting=Words.of(greeting))
    if form.problems:
        return None
    try:
        return read_playbook(write_playbook(changed))
    except PolicyError as error:
        form.problems["pages"] = f"Expected paths like /pricing or /blog/*: {error.problems[0].message}."
        return None


async def show_ready(request: Request, caller: Caller, found: ReadyMade, form: Form, status: int = 200) -> Response:
    """The page with what was typed, and how the greeting will look."""
    playbook = read_playbook(found.text)
    scene = await the_scene(request, caller)
    return await render(
        request, caller, "playbook_ready", "playbooks", status=status,
        ready=found, playbook=playbook, form=form, site=scene.site, live=scene.live,
        greeting=form.values.get("greeting") or str(playbook.greeting),
    )  # fmt: skip
