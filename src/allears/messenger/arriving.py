"""Visitors: how they arrive, what they say of themselves, and what proves that two of them are one person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from allears.events.log import Actor
from allears.messenger.message import Author
from allears.messenger.refusals import LinkRefused, MergeRefused, UnknownVisitor
from allears.messenger.speaking import held, tell
from allears.messenger.store_visitor import VisitorStore, same_person
from allears.messenger.text import checked_attributes, checked_email, checked_name
from allears.messenger.visitor import Arrival, How, Identity, Merging, Return, Visitor
from allears.storage.secret import fingerprint, new_secret
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

LINK_LIVES = 14 * 24 * 3600 * 1000
"""Milliseconds for which a link in a mail leads back."""


def new_token(workspace: Workspace) -> str:
    """A secret that says itself in which workspace it opens something."""
    return f"{workspace.id}.{new_secret()}"


def workspace_of_token(token: str) -> Workspace | None:
    """The workspace that a token or link names; whether it opens anything there, only its fingerprint says."""
    workspace_id, dot, secret = token.partition(".")
    looks_right = dot and secret and workspace_id.startswith("wsp_") and len(token) <= 120 and token.isascii()
    return Workspace(workspace_id) if looks_right else None


def arrive(unit: Unit, workspace: Workspace, site_id: str, time_zone: str | None = None) -> Arrival:
    """Somebody nobody knows yet, with the token by which they will be known again."""
    token = new_token(workspace)
    visitor = Visitor(
        id=unit.ids.new("vis"),
        site_id=site_id,
        name=None,
        email=None,
        email_confirmed_at=None,
        external_id=None,
        attributes={},
        first_seen_at=unit.now,
        last_seen_at=unit.now,
        time_zone=time_zone,
    )
    VisitorStore(unit, workspace).add(visitor, fingerprint(token))
    return Arrival(visitor, token)


def found(unit: Unit, workspace: Workspace, visitor_id: str) -> Visitor:
    """The visitor, held for this unit."""
    visitor = VisitorStore(unit, workspace).held(visitor_id)
    if visitor is None:
        raise UnknownVisitor(f"There is no visitor {visitor_id[:40]} here.", "visitor")
    return visitor


def in_zone(unit: Unit, workspace: Workspace, visitor: Visitor, time_zone: str | None) -> Visitor:
    """The visitor, whose clock is set to this zone now. None: nobody said, and what was known stays."""
    if time_zone is None or time_zone == visitor.time_zone:
        return visitor
    VisitorStore(unit, workspace).change(visitor.id, time_zone=time_zone)
    return replace(visitor, time_zone=time_zone)


def identify(
    unit: Unit,
    workspace: Workspace,
    visitor: Visitor | None,
    site_id: str,
    identity: Identity,
    time_zone: str | None = None,
) -> Arrival:
    """Whoever the company's server vouches for; `token` is empty when the visitor keeps the one they have.

    On a computer that several people use, a browser that belonged to somebody else gets a fresh visitor: the next
    person must not read what the last one wrote.
    """
    store = VisitorStore(unit, workspace)
    arrival = Arrival(visitor, "") if visitor is not None else arrive(unit, workspace, site_id)
    if is_somebody_else(unit, workspace, arrival.visitor, identity.external_id):
        arrival = arrive(unit, workspace, site_id)
    arrival = replace(arrival, visitor=in_zone(unit, workspace, arrival.visitor, time_zone))
    known = store.by_external_id(site_id, identity.external_id)
    if known is None:
        store.change(arrival.visitor.id, external_id=identity.external_id)
        known = replace(arrival.visitor, external_id=identity.external_id)
    elif known.id not in same_person(unit.connection, workspace, arrival.visitor.id, proven=True):
        join(unit, workspace, arrival.visitor.id, known.id, "identity", None)
    person = describe(
        unit,
        workspace,
        known,
        Author("company", "identity"),
        name=identity.name or known.name,
        email=identity.email or known.email,
        attributes={**known.attributes, **identity.attributes},
    )
    return Arrival(person, arrival.token)


def is_somebody_else(unit: Unit, workspace: Workspace, visitor: Visitor, external_id: str) -> bool:
    """Whether this browser already belongs to another person whom the company's server knows."""
    store = VisitorStore(unit, workspace)
    family = same_person(unit.connection, workspace, visitor.id, proven=True)
    known = {person.external_id for each in family if (person := store.find(each)) and person.external_id}
    return bool(known - {external_id})


def describe(
    unit: Unit,
    workspace: Workspace,
    visitor: Visitor,
    by: Author,
    *,
    name: str | None,
    email: str | None,
    attributes: Mapping[str, object],
) -> Visitor:
    """Write what is known of a visitor. A new address is unconfirmed until a link sent there is clicked."""
    same_address = (email or "").casefold() == (visitor.email or "").casefold()
    after = replace(
        visitor,
        name=name,
        email=email,
        email_confirmed_at=visitor.email_confirmed_at if same_address else None,
        attributes=dict(attributes),
    )
    if after == visitor:
        return visitor
    VisitorStore(unit, workspace).change(
        visitor.id,
        name=after.name,
        email=after.email,
        email_confirmed_at=after.email_confirmed_at,
        attributes=after.attributes,
    )
    tell(unit, workspace, "visitor.changed", None, by, visitor=visitor.id)
    return after


def leave_email(unit: Unit, workspace: Workspace, visitor_id: str, email: str) -> Visitor:
    """The address where the visitor wants the answer. It is a fact about them, and opens nothing to anybody."""
    visitor = found(unit, workspace, visitor_id)
    author = Author("visitor", visitor.id)
    return describe(
        unit,
        workspace,
        visitor,
        author,
        name=visitor.name,
        email=checked_email(email),
        attributes=visitor.attributes,
    )


def edit_profile(
    unit: Unit,
    workspace: Workspace,
    visitor_id: str,
    by: Author,
    changes: Mapping[str, object],
) -> Visitor:
    """What a rep enters: `name`, `email`, `attributes` (merged; null takes one out). What is left out stays."""
    visitor = found(unit, workspace, visitor_id)
    name, email = changes.get("name", visitor.name), changes.get("email", visitor.email)
    entered = changes.get("attributes")
    attributes = {**visitor.attributes, **checked_attributes(entered if isinstance(entered, Mapping) else {})}
    return describe(
        unit,
        workspace,
        visitor,
        by,
        name=checked_name(str(name)) if name else None,
        email=checked_email(str(email)) if email else None,
        attributes={key: value for key, value in attributes.items() if value is not None},
    )


def join(unit: Unit, workspace: Workspace, visitor_id: str, into_id: str, how: How, by: Author | None) -> Merging:
    """Record that two visitors are one person. Nothing is moved, so that it can be taken back."""
    store = VisitorStore(unit, workspace)
    for each in sorted({visitor_id, into_id}):
        found(unit, workspace, each)
    if into_id in same_person(unit.connection, workspace, visitor_id, proven=how != "rep"):
        raise MergeRefused("These two are one person already.", "into")
    merging = Merging(unit.ids.new("mrg"), visitor_id, into_id, how, by.id if by else None, unit.now, undone_at=None)
    store.join(merging)
    who = by or Actor("visitor", visitor_id)
    tell(unit, workspace, "visitor.joined", None, who, visitor=visitor_id, into=into_id, merging=merging.id, how=how)
    return merging


def part(unit: Unit, workspace: Workspace, merging_id: str, by: Author) -> Merging:
    """Take back that two visitors are one person."""
    store = VisitorStore(unit, workspace)
    merging = store.merging(merging_id)
    if merging is None or merging.undone_at is not None:
        raise MergeRefused("These two are not joined, or were parted before.", "merging")
    store.part(merging.id)
    tell(
        unit,
        workspace,
        "visitor.parted",
        None,
        by,
        visitor=merging.visitor_id,
        into=merging.into_id,
        merging=merging.id,
    )
    return replace(merging, undone_at=unit.now)


def way_back(unit: Unit, workspace: Workspace, conversation_id: str, email: str) -> str:
    """A token for the link of a mail to `email`: it leads back to the visitor's conversations, once, for 14 days."""
    token = new_token(workspace)
    visitor_id = held(unit, workspace, conversation_id).visitor_id
    expires_at = unit.now + LINK_LIVES
    VisitorStore(unit, workspace).add_way_back(fingerprint(token), visitor_id, conversation_id, email, expires_at)
    return token


def come_back(unit: Unit, workspace: Workspace, token: str, current: Visitor | None) -> Return:
    """Whoever clicked the link holds the mailbox: their browser now opens the visitor's conversations.

    The address is confirmed by it, if it is still the visitor's. `token` is empty when the browser keeps its own.
    """
    store = VisitorStore(unit, workspace)
    used = store.use_way_back(fingerprint(token))
    if used is None:
        raise LinkRefused(
            "This link was used before, or is too old. Write to us again; we will send a new one.", "token"
        )
    target = found(unit, workspace, used[0])
    if target.email is not None and target.email.casefold() == used[2].casefold():
        store.change(target.id, email_confirmed_at=unit.now)
        tell(unit, workspace, "visitor.changed", None, Author("visitor", target.id), visitor=target.id)
    arrival = browser_of(unit, workspace, current, target)
    if target.id not in same_person(unit.connection, workspace, arrival.visitor.id, proven=True):
        join(unit, workspace, arrival.visitor.id, target.id, "link", None)
    return Return(found(unit, workspace, target.id), arrival.token, used[1])


def browser_of(unit: Unit, workspace: Workspace, current: Visitor | None, target: Visitor) -> Arrival:
    """The visitor that this browser is; a fresh one when it is nobody yet, or signed in as somebody else."""
    if current is None or current.site_id != target.site_id:
        return arrive(unit, workspace, target.site_id)
    if target.external_id and is_somebody_else(unit, workspace, current, target.external_id):
        return arrive(unit, workspace, target.site_id)
    return Arrival(current, "")
