"""API keys: made and ended by people, never by other keys."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.requests import Request
from starlette.responses import Response

from allears.accounts.people import ApiKey
from allears.accounts.roles import Scope
from allears.accounts.room import Accounts
from allears.accounts.store_sites import KeyStore
from allears.storage.unit import Unit
from allears.web.api.entry import (
    Body,
    IdempotencyKey,
    Name,
    PathId,
    SignedInAdmin,
    answers,
    made_once,
    reading,
    writing,
)

router = APIRouter(prefix="/api/v1/keys", tags=["API keys"], responses=answers())


class KeyBody(Body):
    """What the key is for, and what it may touch."""

    name: Name
    scopes: Annotated[set[Scope], Field(min_length=1)]


class KeyShape(BaseModel):
    """`hint` is the key's last four characters. `key` is the whole text: only in the answer that makes it."""

    id: str
    name: str
    hint: str
    scopes: list[Scope]
    created_by: str
    created_at: int
    last_used_at: int | None
    ended_at: int | None
    key: str | None = None


class KeyList(BaseModel):
    """Those that were ended too."""

    data: list[KeyShape]


@router.get("", response_model=KeyList)
async def keys(request: Request, caller: SignedInAdmin) -> Any:
    """Every key there was."""
    found = await reading(request, lambda c: KeyStore(c, caller.workspace).all())
    return {"data": [key_shown(key) for key in found]}


@router.post(
    "",
    status_code=201,
    response_model=KeyShape,
    responses={200: {"model": KeyShape, "description": "It was made before; its text is not shown again."},
               **answers(409)},
)  # fmt: skip
async def make_key(
    request: Request, response: Response, caller: SignedInAdmin, body: KeyBody, idempotency_key: IdempotencyKey = None
) -> Any:
    """A new key. Its text is in this answer and nowhere else."""

    def work(unit: Unit) -> tuple[ApiKey | None, str | None]:
        texts: list[str] = []

        def make() -> str:
            key, text = Accounts(unit, caller.workspace, caller.actor).make_key(body.name, tuple(sorted(body.scopes)))
            texts.append(text)
            return key.id

        made_id, _ = made_once(unit, caller, idempotency_key, KeyBody(name=body.name, scopes=body.scopes), make)
        return KeyStore(unit.connection, caller.workspace).get(made_id), texts[0] if texts else None

    key, text = await writing(request, work)
    assert key is not None  # noqa: S101 - keys are never taken out of the table
    response.status_code = 201 if text else 200
    return key_shown(key) | {"key": text}


@router.delete("/{key_id}", response_model=KeyShape, responses=answers(404))
async def end_key(request: Request, caller: SignedInAdmin, key_id: PathId) -> Any:
    """It opens nothing from now on."""
    ended = await writing(request, lambda unit: Accounts(unit, caller.workspace, caller.actor).end_key(key_id))
    return key_shown(ended)


def key_shown(key: ApiKey) -> dict[str, Any]:
    """A key without its text."""
    return {name: getattr(key, name) for name in KeyShape.model_fields if name != "key"}
