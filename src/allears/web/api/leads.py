"""What reps do with a lead: enter what they know, make an exception, say no kindly, put a hint away."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path
from pydantic import Field, StringConstraints
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from allears.facts.answer import Absence
from allears.facts.field import Field as PolicyField
from allears.facts.written import read_written
from allears.guidance.pitching import PITCH, pitches_too_early
from allears.leads.lead import By
from allears.leads.reading import lead_of, suggestion_of, talk_of
from allears.leads.room import Leads
from allears.messenger.message import Choice, NewMessage
from allears.messenger.reading import messages
from allears.messenger.room import Messenger
from allears.messenger.showing import message_shown
from allears.messenger.speaking import held
from allears.partings.parting import LONGEST_REASON, NewParting, Parting
from allears.policy.policy import Policy
from allears.policy.wording import say_answer
from allears.reception import excepting, parting
from allears.reception.guiding import policy_of, so_far_of
from allears.storage.unit import Unit
from allears.values.value import Value
from allears.web.access import Caller
from allears.web.api import shapes
from allears.web.api.entry import Body, ConversationId, Text, WritesConversations, answers, author, reading, writing
from allears.web.problems import FieldProblem, Problem, not_found

router = APIRouter(prefix="/api/v1/conversations/{conversation_id}", tags=["Leads"], responses=answers(404))
FieldId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,59}$")]
Reason = Annotated[Text, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_REASON)]
Key = Annotated[str, Field(pattern=r"^[\w.:-]{1,200}$")]
PathKey = Annotated[str, Path(pattern=r"^[\w.:-]{1,200}$")]
ABSENCES = {"declined": Absence.DECLINED, "not_applicable": Absence.NOT_APPLICABLE}


class FactBody(Body):
    """What a rep knows. `value` is written as people write it ("10-15", "by March", "Gmail"); or `state` says that
    the lead would not say, or that the field does not apply. With a line of `reason` ("said on the phone") it stands
    before the lead's own words, without one behind them."""

    field: FieldId
    value: Annotated[Text, Field(max_length=2_000)] = ""
    state: Literal["declined", "not_applicable"] | None = None
    reason: Annotated[Text, Field(max_length=LONGEST_REASON)] = ""


class ExceptionBody(Body):
    """Serve this lead although the exclusion holds, and why."""

    exclusion: Annotated[str, Field(pattern=r"^[\w-]{1,60}$")]
    reason: Reason


class PartingBody(Body):
    """A kind no: the written exclusion or none, its reason in a few words, and the whole message."""

    exclusion: Annotated[str | None, Field(pattern=r"^[\w-]{1,60}$")] = None
    reason: Reason
    text: Annotated[Text, StringConstraints(strip_whitespace=True, min_length=1, max_length=10_000)]


class DismissalBody(Body):
    """The hint that is to be put away."""

    key: Key


class SentBody(Body):
    """Your own name for the message: sent again with it, it is stored once."""

    client_id: Annotated[str, Field(pattern=r"^[\x21-\x7e]{1,100}$")]


class DraftBody(Body):
    """What a rep is writing; it is not stored."""

    text: Annotated[Text, Field(max_length=10_000)]


@router.post("/facts", response_model=shapes.EnteredFact, status_code=201)
async def enter_fact(
    request: Request, caller: WritesConversations, conversation_id: ConversationId, body: FactBody
) -> Any:
    """Enters what you know of the lead. What was said before stays on record."""

    def work(unit: Unit) -> dict[str, str]:
        policy = known(unit.connection, caller, conversation_id)
        field = policy.fields.get(body.field)
        if field is None:
            raise Problem(422, "not-understood", "Not understood", "The policy has no such field.",
                          [FieldProblem("field", f"one of {', '.join(policy.fields)}")])  # fmt: skip
        value = ABSENCES[body.state] if body.state else read_value(field, body.value, unit.now, policy)
        fact = Leads(unit, caller.workspace).note_fact_by_rep(
            conversation_id, field.id, value, by(caller), body.reason or None
        )
        return {"id": fact.id, "field": field.id, "said": say_answer(value, field, policy.language)}

    return await writing(request, work)


def read_value(field: PolicyField, text: str, now: int, policy: Policy) -> Value:
    """What was written as a value of the field. Raises Problem 422 with an example of what is read."""
    written = text.strip()
    value = read_written(field, written, datetime.fromtimestamp(now / 1000, UTC).date()) if written else None
    if value is None:
        said = f"“{written[:60]}” cannot be read as {field.title}." if written else f"Say what {field.title} is."
        options = ", ".join(one.label.read_in(policy.language) for one in field.options[:8])
        expected = options or EXAMPLES.get(field.type.value, "a value in words")
        raise Problem(422, "not-understood", "Not understood", f"{said} For example: {expected}.",
                      [FieldProblem("value", expected)])  # fmt: skip
    return value


EXAMPLES = {
    "count": "12, 10-15, about 40, at least 100",
    "money": "40 USD a seat a month, about 5k EUR",
    "date_interval": "by March 2027, next month, 15 June",
    "yes_no": "yes, no",
    "place": "Norway, Ohio",
    "email": "ana@fieldkit.example",
    "phone": "+47 22 12 34 56",
    "url": "fieldkit.example",
}


@router.delete("/facts/{fact_id}", status_code=204)
async def take_back_fact(
    request: Request,
    caller: WritesConversations,
    conversation_id: ConversationId,
    fact_id: Annotated[str, Path(pattern=r"^f\d{1,6}$")],
) -> Response:
    """Takes an entry of a rep back; it stays on record and counts no more."""

    def work(unit: Unit) -> None:
        known(unit.connection, caller, conversation_id)
        if not Leads(unit, caller.workspace).take_back_fact(conversation_id, fact_id, by(caller)):
            raise not_found("There is no such entry, or it was taken back before.")

    await writing(request, work)
    return Response(status_code=204)


@router.post("/exception", status_code=204)
async def make_exception(
    request: Request, caller: WritesConversations, conversation_id: ConversationId, body: ExceptionBody
) -> Response:
    """Serves the lead although a written exclusion holds. It stays visible."""

    def work(unit: Unit) -> None:
        policy = known(unit.connection, caller, conversation_id)
        written = [one.id for one in policy.not_ideal]
        if body.exclusion not in (*written, excepting.OTHER):
            raise Problem(422, "not-understood", "Not understood", "The policy has no such exclusion.",
                          [FieldProblem("exclusion", f"one of {', '.join(written)}")])  # fmt: skip
        excepting.make_exception(unit, caller.workspace, conversation_id, body.exclusion, body.reason, author(caller))

    await writing(request, work)
    return Response(status_code=204)


@router.delete("/exception/{exclusion}", status_code=204)
async def revoke_exception(
    request: Request,
    caller: WritesConversations,
    conversation_id: ConversationId,
    exclusion: Annotated[str, Path(pattern=r"^[\w-]{1,60}$")],
) -> Response:
    """The exception holds no more; it stays on record."""

    def work(unit: Unit) -> None:
        if not excepting.revoke_exception(unit, caller.workspace, conversation_id, exclusion, author(caller)):
            raise not_found("No such exception holds.")

    await writing(request, work)
    return Response(status_code=204)


@router.post("/parting", response_model=shapes.WaitingParting, status_code=201, responses=answers(404, 409))
async def part(
    request: Request, caller: WritesConversations, conversation_id: ConversationId, body: PartingBody
) -> Any:
    """Says no, kindly. It waits a minute, in which it can be taken back; what the visitor writes meanwhile holds it."""

    def work(unit: Unit) -> dict[str, Any]:
        new = NewParting(body.exclusion, body.reason, body.text)
        return shown(parting.part(unit, caller.workspace, conversation_id, new, author(caller)))

    return await writing(request, work)


@router.post("/parting/send", status_code=204)
async def say_parting_now(request: Request, caller: WritesConversations, conversation_id: ConversationId) -> Response:
    """Says it without waiting for the minute."""

    def work(unit: Unit) -> None:
        if not parting.say_now(unit, caller.workspace, conversation_id):
            raise not_found("No such message waits: it went out, or was taken back.")

    await writing(request, work)
    return Response(status_code=204)


@router.delete("/parting", status_code=204)
async def take_back_parting(request: Request, caller: WritesConversations, conversation_id: ConversationId) -> Response:
    """Takes it back before anybody has read it."""

    def work(unit: Unit) -> None:
        if not parting.take_back(unit, caller.workspace, conversation_id, author(caller)):
            raise not_found("It went out already; the visitor may have read it.")

    await writing(request, work)
    return Response(status_code=204)


@router.post("/dismissals", status_code=204)
async def dismiss(
    request: Request, caller: WritesConversations, conversation_id: ConversationId, body: DismissalBody
) -> Response:
    """Puts a hint away, for all reps."""

    def work(unit: Unit) -> None:
        held(unit, caller.workspace, conversation_id)
        Leads(unit, caller.workspace).dismiss(conversation_id, body.key, by(caller))

    await writing(request, work)
    return Response(status_code=204)


@router.delete("/dismissals/{key}", status_code=204)
async def bring_back(
    request: Request, caller: WritesConversations, conversation_id: ConversationId, key: PathKey
) -> Response:
    """Shows a hint again."""

    def work(unit: Unit) -> None:
        held(unit, caller.workspace, conversation_id)
        Leads(unit, caller.workspace).bring_back(conversation_id, key, by(caller))

    await writing(request, work)
    return Response(status_code=204)


@router.post("/suggestion/send", response_model=shapes.Message, status_code=201)
async def send_suggestion(
    request: Request, caller: WritesConversations, conversation_id: ConversationId, body: SentBody
) -> Any:
    """Says what the bot suggests, with its buttons, in your name."""

    def work(unit: Unit) -> Any:
        held(unit, caller.workspace, conversation_id)
        suggested = suggestion_of(unit.connection, caller.workspace, conversation_id)
        if suggested is None:
            raise not_found("The bot suggests nothing now.")
        choices = tuple(Choice(str(one["id"]), str(one["label"])) for one in suggested.choices)
        new = NewMessage(body.client_id, suggested.text, choices)
        received = Messenger(unit, caller.workspace).say(author(caller), new, conversation_id)
        Leads(unit, caller.workspace).use_suggestion(conversation_id)
        return message_shown(received.message)

    return await writing(request, work)


@router.post("/draft", response_model=shapes.DraftSeen)
async def look_at_draft(
    request: Request, caller: WritesConversations, conversation_id: ConversationId, body: DraftBody
) -> Any:
    """Whether a draft pitches before anything is known. Said once a conversation; the draft itself is not stored."""

    def look(connection: Connection) -> bool:
        lead = lead_of(connection, caller.workspace, conversation_id)
        said = messages(connection, caller.workspace, conversation_id, limit=100)
        if not said:
            raise not_found("There is no such conversation here.")
        so_far = so_far_of(connection, caller.workspace, lead, said, said[-1].at) if lead else None
        return so_far is not None and pitches_too_early(body.text, so_far)

    pitches = await reading(request, look)
    if pitches:
        await writing(request, lambda unit: Leads(unit, caller.workspace).dismiss(conversation_id, PITCH, by(caller)))
    return {"pitch": pitches}


def known(connection: Connection, caller: Caller, conversation_id: str) -> Policy:
    """The policy that the lead goes by. Raises Problem 404 where no bot takes part."""
    talk = talk_of(connection, caller.workspace, conversation_id)
    policy = policy_of(connection, caller.workspace, talk) if talk else None
    if policy is None:
        raise not_found("No bot takes part in this conversation, so nothing is judged here.")
    return policy


def by(caller: Caller) -> By:
    """As the leads name whoever did it."""
    return By(caller.id, caller.name)


def shown(waiting: Parting) -> dict[str, Any]:
    """A no that waits, as the API shows it."""
    return {"id": waiting.id, "exclusion": waiting.exclusion, "reason": waiting.reason, "due_at": waiting.due_at}
