"""Any version put live, rolled back to, taken off and downloaded: the same for policies, knowledge and playbooks."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response

from allears.library.ready_made import ready
from allears.publications import reading
from allears.publications.publication import Kind, Publication
from allears.publications.room import Publications
from allears.storage.unit import Unit
from allears.web.access import Caller
from allears.web.account_pages.settings import Admin, AnyRep
from allears.web.api.entry import PathId
from allears.web.bot_pages.shelf import after_deed, page_of, publisher, the_version
from allears.web.forms import read_form
from allears.web.parts import parts_of
from allears.web.problems import not_found

router = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to go live: a version, or files of a kind and name; at which place, and instead of which other name."""

    kind: Kind
    name: str
    files: dict[str, str] | None = None
    publication_id: str = ""
    place: int | None = None
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Put:
    """What went live, what was live under that name (or instead of it) before, and at which place."""

    now: Publication
    before: str
    place: int


def put(unit: Unit, caller: Caller, wish: Wish) -> Put:
    """In one unit: publish where there are files, take off what it replaces, put it live."""
    room, by = Publications(unit, caller.workspace), publisher(caller)
    now_id = wish.publication_id
    if wish.files is not None:
        now_id = room.publish(wish.kind, wish.name, wish.files, by).id
    standing = {one.name: one for one in reading.standing(unit.connection, caller.workspace, wish.kind)}
    before = standing.get(wish.name)
    place = wish.place
    if wish.instead and wish.instead != wish.name and wish.instead in standing:
        before = standing[wish.instead]
        room.take_off(wish.kind, wish.instead, by)
        place = before.place
    now = room.put_live(now_id, by, place)
    is_same = before is not None and before.publication_id == now_id
    return Put(now, before.publication_id if before and not is_same else "", before.place if before else 0)


async def put_live(request: Request, caller: Caller, wish: Wish, path: str = "") -> Response:
    """Does it, and shows the page about it, or the one at `path`. Raises NotPublished for what cannot be."""
    done = await parts_of(request).database.writing(lambda unit: put(unit, caller, wish))
    return after_deed(path or page_of(done.now.kind, done.now.name), "live", done.now.id, done.before, done.place)


@router.post("/settings/publications/{publication_id}/live")
async def live(request: Request, caller: Admin, publication_id: PathId) -> Response:
    """This version is live from now on."""
    version = await the_version(request, caller, publication_id)
    form = await read_form(request)
    place = form.values.get("place", "")
    wish = Wish(
        version.kind,
        version.name,
        publication_id=version.id,
        place=int(place) if place.isdecimal() and 0 < len(place) < 6 else None,
        instead=form.values.get("instead", ""),
    )
    return await put_live(request, caller, wish)


@router.post("/settings/publications/{publication_id}/off")
async def off(request: Request, caller: Admin, publication_id: PathId) -> Response:
    """Nothing under the name of this version is live any more."""
    version = await the_version(request, caller, publication_id)

    def work(unit: Unit) -> tuple[Publication, int]:
        standing = reading.standing(unit.connection, caller.workspace, version.kind)
        place = next((one.place for one in standing if one.name == version.name), 0)
        return Publications(unit, caller.workspace).take_off(version.kind, version.name, publisher(caller)), place

    taken, place = await parts_of(request).database.writing(work)
    return after_deed(page_of(taken.kind, taken.name), "off", taken.id, place=place)


@router.get("/settings/publications/{publication_id}/files")
async def download(request: Request, caller: AnyRep, publication_id: PathId) -> Response:
    """The files of a version as they were published: one as it is, several as a zip."""
    version = await the_version(request, caller, publication_id)
    if version.kind is not Kind.KNOWLEDGE:
        return as_file(version.file[1].encode(), f"{version.name}.yaml", "application/yaml")
    return as_file(zipped(version.files), f"{version.name}-{version.number}.zip", "application/zip")


@router.get("/settings/ready-made")
async def ready_made(
    _: AnyRep, shelf: Literal["policies", "playbooks"], name: Annotated[str, Query(max_length=100)]
) -> Response:
    """A ready-made file to change and publish."""
    found = ready(shelf, name)
    if found is None:
        raise not_found("There is no such ready-made file.")
    return as_file(found.text.encode(), found.file_name, "application/yaml")


def zipped(files: Mapping[str, str]) -> bytes:
    """Paths and texts as a zip; the same files always give the same bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(path), text)
    return packed.getvalue()


def as_file(data: bytes, name: str, kind: str) -> Response:
    """For the browser to keep, never to show."""
    return Response(data, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
