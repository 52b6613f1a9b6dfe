"""A lead goes to a person: whose turn it is, is offered it, and has the conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from allears.accounts.store_reps import RepStore
from allears.duty.handover import By, Handover
from allears.duty.room import Duty
from allears.messenger.message import Author
from allears.messenger.room import Messenger
from allears.messenger.speaking import held
from allears.reception.on_duty import RepsHere, duty_of
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace


def hand_over(
    unit: Unit,
    workspace: Workspace,
    conversation_id: str,
    reason: str,
    by: Author,
    reps_here: RepsHere,
    *,
    brief: Mapping[str, Any] | None = None,
    team_id: str | None = None,
) -> Handover:
    """Offer the conversation to the next in the circle who is there, and assign it to them, all in this unit.

    `to_rep_id` of the answer is None when nobody is there: then it stays unassigned, and whoever comes may accept it. A
    rep who hands over does not get it back by that. `reason` is one of `duty.handover.Reason`; `brief` holds ids and
    codes alone. Once more, while it is on offer, changes nothing.
    """
    held(unit, workspace, conversation_id)
    offered = duty_of(unit, workspace, reps_here).hand_over(
        conversation_id, reason, brief or {}, By(by.kind, by.id), team_id, {by.id} if by.kind == "rep" else ()
    )
    assign_offered(unit, workspace, offered, by)
    return offered


def accept(unit: Unit, workspace: Workspace, handover_id: str, rep: Author, reps_here: RepsHere) -> Handover:
    """The rep takes the lead: it is theirs, and the bot is silent from now on."""
    duty = duty_of(unit, workspace, reps_here)
    accepted = duty.accept(handover_id, rep.id)
    Messenger(unit, workspace).assign(accepted.conversation_id, rep, rep)
    duty.take_over(accepted.conversation_id, rep.id)
    return accepted


def return_it(
    unit: Unit, workspace: Workspace, handover_id: str, rep: Author, because: str, reps_here: RepsHere
) -> Handover:
    """The rep says why the lead is not theirs; the offer to the next in the circle, who sees the reason."""
    _, following = duty_of(unit, workspace, reps_here).return_it(handover_id, rep.id, because)
    assign_offered(unit, workspace, following, rep)
    return following


def assign_offered(unit: Unit, workspace: Workspace, offered: Handover, by: Author) -> None:
    """Whoever is offered the lead has the conversation; nobody has it while it is offered to nobody."""
    messenger = Messenger(unit, workspace)
    rep = RepStore(unit.connection, workspace).get(offered.to_rep_id) if offered.to_rep_id else None
    if rep is None:
        messenger.give_back(offered.conversation_id, by)
    elif offered.is_open:
        messenger.assign(offered.conversation_id, Author("rep", rep.id, rep.name), by)


def hand_to(unit: Unit, workspace: Workspace, conversation_id: str, rep_id: str, by: Author) -> Handover:
    """A rep offers the lead to a colleague of their choice."""
    held(unit, workspace, conversation_id)
    offered = Duty(unit, workspace).hand_to(conversation_id, rep_id, {}, By(by.kind, by.id))
    assign_offered(unit, workspace, offered, by)
    return offered
