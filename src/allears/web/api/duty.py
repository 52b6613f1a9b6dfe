"""Duty: teams, who is away, hand-overs, and where alerts go."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field, SecretStr
from sqlalchemy import Connection
from starlette.requests import Request

from allears.accounts.store_reps import RepStore
from allears.duty.handover import AlertHook, Colleague, Handover, Team
from allears.duty.hooks import AlertHooks, add_hook, hint_of, remove_hook
from allears.duty.reading import away_since, open_handovers, teams
from allears.reception import handing_over
from allears.reception.alerts import try_hook
from allears.reception.on_duty import colleagues, duty_of
from allears.reception.speed import Figure, speed_of
from allears.routing.rotation import Seat
from allears.storage.unit import Unit
from allears.web.access import Caller
from allears.web.api.entry import (
    Body,
    ConversationId,
    PathId,
    ReadsConversations,
    ReadsSettings,
    SignedInRep,
    Text,
    WritesConversations,
    WritesSettings,
    answers,
    author,
    reading,
    writing,
)
from allears.web.parts import parts_of
from allears.web.problems import FieldProblem, Problem

router = APIRouter(prefix="/api/v1", tags=["Duty"], responses=answers())

AlertKindName = Literal["handover", "unclaimed", "waiting"]


class MemberShape(BaseModel):
    """A rep of a team. `here`: an inbox is open, or was within five minutes; `away_since`: when they said "away"."""

    rep: str
    name: str
    here: bool
    away_since: int | None


class TeamShape(BaseModel):
    """Reps who share the leads that come to them, in alphabetical order: the order of the circle."""

    id: str
    name: str
    members: list[MemberShape]


class TeamList(BaseModel):
    """Everybody first, then the others by name."""

    data: list[TeamShape]


class HandoverShape(BaseModel):
    """A lead that was offered to `rep`; null: to nobody, so that whoever comes may accept it."""

    id: str
    conversation: str
    reason: str
    team: str
    rep: str | None
    by: dict[str, str]
    at: int
    accepted_at: int | None
    accepted_by: str | None
    returned_at: int | None
    returned_by: str | None
    returned_because: str | None


class HandoverList(BaseModel):
    """The oldest first."""

    data: list[HandoverShape]


class HandOverBody(Body):
    """To a colleague by id, or to the next in the circle of a team; of everybody when neither is named."""

    rep: Annotated[str | None, Field(pattern=r"^rep_[0-9a-z]{26}$")] = None
    team: Annotated[str | None, Field(pattern=r"^tem_[0-9a-z]{26}$")] = None


class ReturnBody(Body):
    """Why it is not yours; the next in the circle reads it."""

    because: Annotated[Text, Field(min_length=1, max_length=500)]


class FigureShape(BaseModel):
    """Half waited at most `median`, nine in ten at most `p90`, in milliseconds.

    Null where that many were not answered, or (`enough` false) where fewer than five conversations say nothing.
    """

    conversations: int
    answered: int
    enough: bool
    median: int | None
    p90: int | None


class SpeedShape(BaseModel):
    """From a visitor's first message to the first useful answer: a person's, or a bot's that gives one."""

    days: int
    overall: FigureShape
    in_hours: FigureShape
    by_bot: FigureShape
    by_person: FigureShape


class HookShape(BaseModel):
    """Where alerts are posted. The address is a secret: `hint` is its host and its last four characters."""

    id: str
    hint: str
    kinds: list[str]
    at: int
    failing_since: int | None
    last_error: str | None


class HookList(BaseModel):
    """The oldest first."""

    data: list[HookShape]


class HookBody(Body):
    """A Slack-compatible address, and what it is told of."""

    url: Annotated[SecretStr, Field(max_length=2_000)]
    kinds: Annotated[list[AlertKindName], Field(min_length=1)]


class TriedShape(BaseModel):
    """What became of a test; `error` is a code, null when it was taken."""

    error: str | None


@router.get("/teams", response_model=TeamList)
async def list_teams(request: Request, caller: ReadsSettings) -> Any:
    """Teams with who belongs to them and who is there."""
    around = parts_of(request).hub.reps_around

    def work(connection: Connection) -> list[dict[str, Any]]:
        people = colleagues(connection, caller.workspace, around)
        away = away_since(connection, caller.workspace)
        return [team_shown(each, people, away) for each in teams(connection, caller.workspace)]

    return {"data": await reading(request, work)}


@router.post("/away", status_code=204)
async def away(request: Request, caller: SignedInRep) -> None:
    """You get no more leads until you are back; what you have stays yours."""
    around = parts_of(request).hub.reps_around
    await writing(request, lambda unit: duty_of(unit, caller.workspace, around).goes_away(caller.id))


@router.post("/back", status_code=204)
async def back(request: Request, caller: SignedInRep) -> None:
    """You wait for your turn again."""
    around = parts_of(request).hub.reps_around
    await writing(request, lambda unit: duty_of(unit, caller.workspace, around).comes_back(caller.id))


@router.get("/handovers", response_model=HandoverList)
async def list_handovers(request: Request, caller: ReadsConversations) -> Any:
    """Leads that wait for somebody to accept them."""
    found = await reading(request, lambda connection: open_handovers(connection, caller.workspace))
    return {"data": [handover_shown(each) for each in found.values()]}


@router.post(
    "/conversations/{conversation_id}/hand-over",
    response_model=HandoverShape,
    status_code=201,
    responses=answers(404, 409),
)
async def hand_over(
    request: Request, caller: WritesConversations, conversation_id: ConversationId, body: HandOverBody
) -> Any:
    """Offers the lead to a colleague, or to the next in the circle. While it is on offer that offer is the answer."""
    around = parts_of(request).hub.reps_around

    def work(unit: Unit) -> Handover:
        if body.rep is None:
            by = author(caller)
            return handing_over.hand_over(
                unit, caller.workspace, conversation_id, "by_rep", by, around, team_id=body.team
            )
        rep = RepStore(unit.connection, caller.workspace).get(body.rep)
        if rep is None or rep.disabled_at is not None:
            raise Problem(
                422, "not-understood", "Not understood", errors=[FieldProblem("rep", "a rep of this company")]
            )
        return handing_over.hand_to(unit, caller.workspace, conversation_id, rep.id, author(caller))

    return handover_shown(await writing(request, work))


@router.post("/handovers/{handover_id}/accept", response_model=HandoverShape, responses=answers(404, 409))
async def accept(request: Request, caller: SignedInRep, handover_id: PathId) -> Any:
    """The lead is yours, and the conversation with it."""
    around = parts_of(request).hub.reps_around
    rep = author(caller)
    accepted = await writing(
        request, lambda unit: handing_over.accept(unit, caller.workspace, handover_id, rep, around)
    )
    return handover_shown(accepted)


@router.post("/handovers/{handover_id}/return", response_model=HandoverShape, responses=answers(404, 409))
async def return_it(request: Request, caller: SignedInRep, handover_id: PathId, body: ReturnBody) -> Any:
    """It is not yours: the answer is the offer to the next in the circle, who reads your reason."""
    around = parts_of(request).hub.reps_around
    rep = author(caller)
    following = await writing(
        request,
        lambda unit: handing_over.return_it(unit, caller.workspace, handover_id, rep, body.because, around),
    )
    return handover_shown(following)


@router.get("/speed-to-lead", response_model=SpeedShape)
async def speed_to_lead(
    request: Request, caller: ReadsConversations, days: Annotated[int, Query(ge=1, le=90)] = 7
) -> Any:
    """How long visitors waited for their first useful answer, over the conversations of the last days."""
    now = parts_of(request).database.clock.now()
    found = await reading(request, lambda connection: speed_of(connection, caller.workspace, now, days))
    figures = ("overall", "in_hours", "by_bot", "by_person")
    return {"days": days} | {name: figure_shown(getattr(found, name)) for name in figures}


@router.get("/alert-hooks", response_model=HookList)
async def list_hooks(request: Request, caller: ReadsSettings) -> Any:
    """Where alerts are posted, and whether that works."""
    found = await reading(request, lambda connection: AlertHooks(connection, caller.workspace).all())
    return {"data": [hook_shown(each) for each in found]}


@router.post("/alert-hooks", response_model=HookShape, status_code=201)
async def make_hook(request: Request, caller: WritesSettings, body: HookBody) -> Any:
    """Alerts of these kinds are posted there from now on. The address is never shown whole again."""
    url = body.url.get_secret_value().strip()
    if problem := parts_of(request).alerting.problem_with(url):
        raise Problem(422, "not-understood", "Not understood", errors=[FieldProblem("url", problem)])
    return hook_shown(await writing(request, lambda unit: add_hook(unit, caller.workspace, url, body.kinds)))


@router.delete("/alert-hooks/{hook_id}", status_code=204, responses=answers(404))
async def end_hook(request: Request, caller: WritesSettings, hook_id: PathId) -> None:
    """Nothing is posted there any more."""
    await writing(request, lambda unit: remove_hook(unit, caller.workspace, hook_id))


@router.post("/alert-hooks/{hook_id}/test", response_model=TriedShape, responses=answers(404))
async def test_hook(request: Request, caller: WritesSettings, hook_id: PathId) -> Any:
    """Posts a line that says it is a test, now."""
    return {"error": await tried(request, caller, hook_id)}


async def tried(request: Request, caller: Caller, hook_id: str) -> str | None:
    """What became of a test: nothing, or the code of what went wrong."""
    parts = parts_of(request)
    return await try_hook(parts.database, caller.workspace, hook_id, parts.alerting)


def team_shown(team: Team, people: list[Colleague], away: dict[str, int]) -> dict[str, Any]:
    """As the API shows it, in the order of the circle."""
    members = [each for each in people if team.rep_ids is None or each.id in team.rep_ids]
    members.sort(key=lambda each: Seat.of(each.name, each.id))
    shown = [
        {"rep": each.id, "name": each.name, "here": each.is_here, "away_since": away.get(each.id)} for each in members
    ]
    return {"id": team.id, "name": team.name, "members": shown}


def handover_shown(handover: Handover) -> dict[str, Any]:
    """As the API shows it."""
    return {
        "id": handover.id,
        "conversation": handover.conversation_id,
        "reason": handover.reason,
        "team": handover.team_id,
        "rep": handover.to_rep_id,
        "by": {"kind": handover.by.kind, "id": handover.by.id},
        "at": handover.at,
        "accepted_at": handover.accepted_at,
        "accepted_by": handover.accepted_by,
        "returned_at": handover.returned_at,
        "returned_by": handover.returned_by,
        "returned_because": handover.returned_because,
    }


def figure_shown(figure: Figure) -> dict[str, Any]:
    """As the API shows it."""
    return {
        "conversations": figure.number,
        "answered": figure.answered,
        "enough": figure.is_enough,
        "median": figure.median,
        "p90": figure.slow,
    }


def hook_shown(hook: AlertHook) -> dict[str, Any]:
    """As the API shows it: without the address."""
    return {
        "id": hook.id,
        "hint": hint_of(hook.url),
        "kinds": list(hook.kinds),
        "at": hook.at,
        "failing_since": hook.failing_since_at,
        "last_error": hook.last_error,
    }
