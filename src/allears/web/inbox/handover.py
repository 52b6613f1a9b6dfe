"""The hand-over that waits on top of a conversation, as its receiver and the colleagues see it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from allears.duty.handover import Handover
from allears.duty.reading import away_since, handovers_of
from allears.reception.lead_story import REASONS
from allears.storage.workspace import Workspace
from allears.web.inbox.row import Holder, holder_of
from allears.web.inbox.words import Reader

RETURNS = (
    "Not my kind of company",
    "Not my region or language",
    "Already with a colleague",
    "No time for it today",
    "Not what I was told",
)
"""The reasons that are one tap away."""


@dataclass(frozen=True, slots=True)
class ReturnShown:
    """Who returned it before, and why."""

    name: str
    because: str


@dataclass(frozen=True, slots=True)
class HandoverShown:
    """What inbox/handover.html shows. `holder`: to whom it is offered, from where the reader stands."""

    id: str
    holder: Holder
    name: str
    reason: str
    at: int
    returned: tuple[ReturnShown, ...]


def read_handover(
    connection: Connection, workspace: Workspace, conversation_id: str, reader: Reader
) -> HandoverShown | None:
    """The offer that waits for a yes or no; None when there is none."""
    found = handovers_of(connection, workspace, conversation_id)
    return handover_shown(found, reader) if found and found[-1].is_open else None


def handover_shown(found: list[Handover], reader: Reader) -> HandoverShown:
    """The newest of them, with the returns since somebody last had the lead."""
    offer = found[-1]
    since = max((each.number for each in found if each.accepted_by), default=0)
    returned = [each for each in found if each.returned_because and each.number > since]
    return HandoverShown(
        id=offer.id,
        holder=holder_of(offer.to_rep_id, reader.id),
        name=reader.rep(offer.to_rep_id) if offer.to_rep_id else "",
        reason=reader.say(REASONS.get(offer.reason, offer.reason)),
        at=offer.at,
        returned=tuple(ReturnShown(reader.rep(each.returned_by), str(each.returned_because)) for each in returned),
    )


def is_away(connection: Connection, workspace: Workspace, rep_id: str) -> bool:
    """Whether the rep said so."""
    return rep_id in away_since(connection, workspace)
