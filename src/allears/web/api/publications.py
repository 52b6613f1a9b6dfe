"""Publications: policies, playbooks and knowledge in versions, and which of them are live."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from allears.publications import reading as published
from allears.publications.publication import Kind, Publication, Publisher, Version
from allears.publications.room import MOST_FILES, Publications
from allears.reception.published import Complaint, check, name_of
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace
from allears.web.access import Caller
from allears.web.api.entry import (
    Body,
    IdempotencyKey,
    Limit,
    PathId,
    ReadsSettings,
    WritesSettings,
    answers,
    made_once,
    reading,
    writing,
)
from allears.web.problems import FieldProblem, Problem, not_found

router = APIRouter(prefix="/api/v1/publications", tags=["Publications"], responses=answers())
LARGEST_BODY = 10 * 1024 * 1024
PublishedName = Annotated[str, Field(max_length=100, pattern=r"^[A-Za-z_][A-Za-z0-9_-]*$")]


class Files(Body):
    """What is to be checked: a policy or a playbook is one YAML file, knowledge any number of Markdown, CSV, JSONL."""

    kind: Kind
    files: dict[str, str] = Field(
        min_length=1, max_length=MOST_FILES, description="Path to text.", examples=[{"policy.yaml": "format: 1\n…"}]
    )


class PublishBody(Files):
    """What is to be published."""

    name: PublishedName | None = Field(
        None, description="For knowledge; `knowledge` without it. A policy and a playbook go by the id in their file."
    )
    live: bool = Field(False, description="Whether it goes live at once.")
    place: int | None = Field(None, ge=1, le=1000, description="Its place among those of its kind, when it goes live.")


class LiveBody(Body):
    """Where it is to stand."""

    place: int | None = Field(None, ge=1, le=1000, description="From 1. Without it: where it stood, else last.")


WHERE_IT_STOOD = LiveBody(place=None)


class NameBody(Body):
    """What is meant by its name."""

    kind: Kind
    name: PublishedName


class OrderBody(Body):
    """All that are live of a kind, in the order that is wanted."""

    kind: Kind
    names: list[PublishedName] = Field(max_length=1000)


class VersionShape(BaseModel):
    """One version, without its files. `place` is null while it is not live."""

    id: str
    kind: Kind
    name: str
    number: int
    hash: str
    by: dict[str, str]
    at: int
    place: int | None


class PublicationShape(VersionShape):
    """One version with its files."""

    files: dict[str, str]


class VersionList(BaseModel):
    """Versions."""

    data: list[VersionShape]


class ComplaintShape(BaseModel):
    """One mistake. `line` counts from 1, 0 is the whole file; `corrected` is how the line should read, where known."""

    file: str
    line: int
    expected: str
    corrected: str


class CheckShape(BaseModel):
    """Every mistake; none when it can be published."""

    data: list[ComplaintShape]


@router.get("", response_model=VersionList)
async def live(request: Request, caller: ReadsSettings, kind: Kind | None = None) -> Any:
    """What is live, each kind in its order: of playbooks the first that fits a visitor greets."""

    def look(connection: Connection) -> list[dict[str, Any]]:
        found = published.live(connection, caller.workspace)
        kinds = (found.policies, found.knowledge, found.playbooks)
        every = [shown(one, place) for of_kind in kinds for place, one in enumerate(of_kind, start=1)]
        return [one for one in every if kind in (None, one["kind"])]

    return {"data": await reading(request, look)}


@router.get("/versions", response_model=VersionList)
async def versions(
    request: Request,
    caller: ReadsSettings,
    kind: Kind,
    name: Annotated[str, Query(max_length=100)],
    limit: Limit = 50,
) -> Any:
    """The versions of a name, the newest first."""

    def look(connection: Connection) -> list[dict[str, Any]]:
        found = published.versions(connection, caller.workspace, kind, name.replace("\0", ""))[:limit]
        return [shown(one, place_of(connection, caller.workspace, one)) for one in found]

    return {"data": await reading(request, look)}


@router.post("/check", response_model=CheckShape, max_body_size=LARGEST_BODY)
async def check_only(_: Request, __: WritesSettings, body: Files) -> Any:
    """Every mistake with its file and line. Nothing is kept."""
    found = await asyncio.to_thread(check, body.kind, body.files)
    return {"data": [complaint_shown(one) for one in found]}


@router.post(
    "",
    status_code=201,
    response_model=PublicationShape,
    responses={200: {"model": PublicationShape, "description": "It was published before."}, **answers(404, 409)},
    max_body_size=LARGEST_BODY,
)
async def publish(
    request: Request,
    response: Response,
    caller: WritesSettings,
    body: PublishBody,
    idempotency_key: IdempotencyKey = None,
) -> Any:
    """A new version, live at once if `live` says so. The same files under the same name are the same version.

    With mistakes nothing is published; `errors` names file and line of each.
    """
    name = await asyncio.to_thread(checked_name, body)

    def work(unit: Unit) -> tuple[dict[str, Any], bool]:
        room = Publications(unit, caller.workspace)

        def make() -> str:
            made = room.publish(body.kind, name, body.files, publisher(caller))
            if body.live:
                room.put_live(made.id, publisher(caller), body.place)
            return made.id

        known = {one.id for one in published.versions(unit.connection, caller.workspace, body.kind, name)}
        made_id, _ = made_once(unit, caller, idempotency_key, body, make)
        return one_shown(unit.connection, caller.workspace, made_id), made_id in known

    found, is_known = await writing(request, work)
    response.status_code = 200 if is_known else 201
    return found


@router.post("/roll-back", response_model=PublicationShape, responses=answers(404, 409))
async def roll_back(request: Request, caller: WritesSettings, body: NameBody) -> Any:
    """The version before the live one is live again."""

    def work(unit: Unit) -> dict[str, Any]:
        made = Publications(unit, caller.workspace).roll_back(body.kind, body.name, publisher(caller))
        return one_shown(unit.connection, caller.workspace, made.id)

    return await writing(request, work)


@router.put("/order", response_model=VersionList, responses=answers(409))
async def order(request: Request, caller: WritesSettings, body: OrderBody) -> Any:
    """Puts what is live of a kind in this order. 409 when these are not the names that are live."""
    await writing(request, lambda unit: Publications(unit, caller.workspace).order(body.kind, body.names))
    return await live(request, caller, body.kind)


@router.get("/{publication_id}", response_model=PublicationShape, responses=answers(404))
async def one(request: Request, caller: ReadsSettings, publication_id: PathId) -> Any:
    """One version with its files, live or not."""
    return await reading(request, lambda connection: one_shown(connection, caller.workspace, publication_id))


@router.post("/{publication_id}/live", response_model=PublicationShape, responses=answers(404, 409))
async def put_live(
    request: Request, caller: WritesSettings, publication_id: PathId, body: LiveBody = WHERE_IT_STOOD
) -> Any:
    """This version is live from now on, in place of any other of its name."""

    def work(unit: Unit) -> dict[str, Any]:
        Publications(unit, caller.workspace).put_live(publication_id, publisher(caller), body.place)
        return one_shown(unit.connection, caller.workspace, publication_id)

    return await writing(request, work)


@router.post("/{publication_id}/off", response_model=PublicationShape, responses=answers(404, 409))
async def take_off(request: Request, caller: WritesSettings, publication_id: PathId) -> Any:
    """Nothing under the name of this version is live any more. Answers with the version that was."""

    def work(unit: Unit) -> dict[str, Any]:
        named = one_shown(unit.connection, caller.workspace, publication_id)
        taken = Publications(unit, caller.workspace).take_off(named["kind"], named["name"], publisher(caller))
        return one_shown(unit.connection, caller.workspace, taken.id)

    return await writing(request, work)


def checked_name(body: PublishBody) -> str:
    """What it is published as. Raises Problem 422 with every mistake."""
    found = check(body.kind, body.files)
    if found:
        errors = [FieldProblem("files", one.words, one.file, one.line) for one in found]
        raise Problem(422, "not-published", "Not published", "The files have mistakes; nothing was published.", errors)
    return name_of(body.kind, body.files, body.name or "")


def one_shown(connection: Connection, workspace: Workspace, publication_id: str) -> dict[str, Any]:
    """A version with its files. Raises Problem 404."""
    found = published.version(connection, workspace, publication_id)
    if found is None:
        raise not_found("There is no such version.")
    return shown(found, place_of(connection, workspace, found))


def place_of(connection: Connection, workspace: Workspace, version: Version) -> int | None:
    """Its place among those of its kind, while it is live."""
    standing = published.standing(connection, workspace, version.kind)
    return next((one.place for one in standing if one.publication_id == version.id), None)


def shown(version: Version, place: int | None) -> dict[str, Any]:
    """A version, for programs; its files come along where they were read."""
    return {
        "id": version.id,
        "kind": version.kind,
        "name": version.name,
        "number": version.number,
        "hash": version.hash,
        "by": {"id": version.by.id, "name": version.by.name},
        "at": version.at,
        "place": place,
        **({"files": dict(version.files)} if isinstance(version, Publication) else {}),
    }


def complaint_shown(complaint: Complaint) -> dict[str, Any]:
    """A mistake, for programs."""
    return {
        "file": complaint.file,
        "line": complaint.line,
        "expected": complaint.words,
        "corrected": complaint.corrected,
    }


def publisher(caller: Caller) -> Publisher:
    """As the history names who it was."""
    return Publisher(caller.id, caller.name)
