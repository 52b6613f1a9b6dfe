"""Every door with an example of how one comes through: what the tests of access try with the wrong people.

A route that is missing here fails `test_every_door_is_tried`. Paths hold `{names}` that `Things.fill` knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy import update

from allears.accounts.roles import Role
from allears.duty.handover import By
from allears.duty.hooks import add_hook
from allears.duty.room import Duty
from allears.jobs.outbox import enqueue
from allears.jobs.tables import job_table
from allears.library.ready_made import ready_made
from allears.messenger.message import Author, NewMessage
from allears.messenger.room import Messenger
from allears.publications.publication import Kind, Publisher
from allears.publications.room import Publications
from allears.storage.unit import Unit
from allears.web.access import Access, access_of
from tests.moved_clock import START
from tests.system.server import PASSWORD, Company

DAY = 24 * 60 * 60 * 1000
TEXT = {"client_id": "one", "text": "Hello"}
SITE = {"name": "Shop"}
PAGES = {"kind": "knowledge", "files": {"hours.md": "# Hours\n\nNine to five."}}

BODIES: dict[tuple[str, str], Any] = {
    ("POST", "/api/v1/conversations/{conversation_id}/messages"): TEXT,
    ("POST", "/api/v1/conversations/{conversation_id}/notes"): TEXT,
    ("POST", "/api/v1/conversations/{conversation_id}/assign"): {"rep": None},
    ("POST", "/api/v1/conversations/{conversation_id}/snooze"): {"until": START + DAY},
    ("POST", "/api/v1/conversations/{conversation_id}/wake"): None,
    ("POST", "/api/v1/conversations/{conversation_id}/close"): None,
    ("POST", "/api/v1/conversations/{conversation_id}/reopen"): None,
    ("POST", "/api/v1/conversations/{conversation_id}/tags"): {"name": "price"},
    ("DELETE", "/api/v1/conversations/{conversation_id}/tags/{tag_id}"): None,
    ("POST", "/api/v1/conversations/{conversation_id}/seen"): {"seq": 1},
    ("POST", "/api/v1/conversations/{conversation_id}/typing"): None,
    ("POST", "/api/v1/conversations/{conversation_id}/hand-over"): {},
    ("POST", "/api/v1/conversations/{conversation_id}/facts"): {"field": "sales_reps", "value": "12"},
    ("DELETE", "/api/v1/conversations/{conversation_id}/facts/{fact_id}"): None,
    ("POST", "/api/v1/conversations/{conversation_id}/exception"): {"exclusion": "too_large", "reason": "A pilot."},
    ("DELETE", "/api/v1/conversations/{conversation_id}/exception/{exclusion}"): None,
    ("POST", "/api/v1/conversations/{conversation_id}/parting"): {"reason": "Too large", "text": "Not us, sadly."},
    ("POST", "/api/v1/conversations/{conversation_id}/parting/send"): None,
    ("DELETE", "/api/v1/conversations/{conversation_id}/parting"): None,
    ("POST", "/api/v1/conversations/{conversation_id}/dismissals"): {"key": "pitch"},
    ("DELETE", "/api/v1/conversations/{conversation_id}/dismissals/{key}"): None,
    ("POST", "/api/v1/conversations/{conversation_id}/suggestion/send"): {"client_id": "one"},
    ("POST", "/api/v1/conversations/{conversation_id}/draft"): {"text": "Let me tell you about our product."},
    ("POST", "/api/v1/handovers/{handover_id}/accept"): None,
    ("POST", "/api/v1/handovers/{handover_id}/return"): {"because": "Not my region."},
    ("POST", "/api/v1/away"): None,
    ("POST", "/api/v1/back"): None,
    ("POST", "/api/v1/alert-hooks"): {"url": "https://hooks.example.com/T1/secret", "kinds": ["handover"]},
    ("DELETE", "/api/v1/alert-hooks/{hook_id}"): None,
    ("POST", "/api/v1/alert-hooks/{hook_id}/test"): None,
    ("PATCH", "/api/v1/visitors/{visitor_id}"): {"name": "Doris"},
    ("PATCH", "/api/v1/reps/{rep_id}"): {"name": "Kim"},
    ("POST", "/api/v1/invitations"): {"email": "new@ringlane.example"},
    ("DELETE", "/api/v1/invitations/{invitation_id}"): None,
    ("DELETE", "/api/v1/sessions/{session_id}"): None,
    ("POST", "/api/v1/sites"): SITE,
    ("PATCH", "/api/v1/sites/{site_id}"): SITE,
    ("POST", "/api/v1/sites/{site_id}/identity-keys"): None,
    ("DELETE", "/api/v1/sites/{site_id}/identity-keys/old"): None,
    ("POST", "/api/v1/keys"): {"name": "CRM", "scopes": ["conversations:read"]},
    ("DELETE", "/api/v1/keys/{key_id}"): None,
    ("POST", "/api/v1/publications"): PAGES,
    ("POST", "/api/v1/publications/check"): PAGES,
    ("POST", "/api/v1/publications/roll-back"): {"kind": "policy", "name": "crm"},
    ("PUT", "/api/v1/publications/order"): {"kind": "playbook", "names": []},
    ("POST", "/api/v1/publications/{publication_id}/live"): {"place": 1},
    ("POST", "/api/v1/publications/{publication_id}/off"): None,
}
"""What changes something, with a body that would be taken. What only reads needs no entry but its path's names."""

FORMS: dict[str, dict[str, str]] = {
    "/sign-out": {},
    "/company": {"company": "wsp_none"},
    "/settings/you/name": {"name": "Olga"},
    "/settings/you/password": {"password": PASSWORD, "new_password": PASSWORD},
    "/settings/you/sessions/others/end": {},
    "/settings/you/sessions/{session_id}/end": {},
    "/settings/team/invitations": {"email": "new@ringlane.example"},
    "/settings/team/invitations/{invitation_id}/withdraw": {},
    "/settings/team/{rep_id}/role": {"role": "rep"},
    "/settings/team/{rep_id}/disable": {},
    "/settings/team/{rep_id}/enable": {},
    "/settings/keys": {"name": "CRM", "scopes": "conversations:read"},
    "/settings/keys/{key_id}/end": {},
    "/settings/keys/{key_id}/restore": {},
    "/settings/mail/{job_id}/retry": {},
    "/settings/invented/delete": {},
    "/settings/alerts": {"url": "https://hooks.example.com/T1/secret", "kinds": "handover"},
    "/settings/alerts/{hook_id}/test": {},
    "/settings/alerts/{hook_id}/remove": {},
    "/settings/sites": {"name": "Shop"},
    "/settings/sites/{site_id}": {"name": "Shop", "language": "en", "consent": "required"},
    "/settings/sites/{site_id}/undo": {"seen": "what somebody saw"},
    "/settings/sites/{site_id}/identity-keys": {},
    "/settings/sites/{site_id}/identity-keys/old/end": {},
    "/settings/policy/look": {"text": "format: 1"},
    "/settings/policy": {"text": "format: 1"},
    "/settings/knowledge": {"how": "replace"},
    "/settings/knowledge/remove": {"path": "a.md"},
    "/settings/playbooks/order": {"names": "pricing-page"},
    "/settings/playbooks/ready": {"name": "pricing-page", "greeting": "Hello", "pages": "/pricing"},
    "/settings/playbooks/{publication_id}/level": {"level": "listens"},
    "/settings/playbook/look": {"text": "format: 1"},
    "/settings/playbook": {"text": "format: 1"},
    "/settings/playbook/{publication_id}/rules": {"move": "up:0"},
    "/settings/questions/settle": {"questions": "que_none"},
    "/settings/questions/open": {"settled": "1"},
    "/settings/publications/{publication_id}/live": {},
    "/settings/publications/{publication_id}/off": {},
}
"""Pages that take a form, with what is typed."""

QUERIES = {
    "/api/v1/search": {"q": "hello"},
    "/api/v1/events": {"after": "0"},
    "/inbox/search": {"words": "hello"},
    "/api/v1/publications/versions": {"kind": "policy", "name": "crm"},
    "/settings/policy/ready": {"name": "online-school"},
    "/settings/playbooks/ready": {"name": "pricing-page"},
    "/settings/playbook": {"name": "pricing-page"},
    "/settings/ready-made": {"shelf": "policies", "name": "online-school"},
    "/inbox/pieces/found": {"words": "hello"},
    "/inbox/pieces/rows": {"ids": "cnv_none"},
    "/inbox/pieces/conversations/{conversation_id}/earlier": {"before": "2"},
}
"""What is asked for in the address."""

OPEN = {
    "/",
    "/start",
    "/sign-in",
    "/invitation",
    "/password",
    "/try/{public_key}",
    "/health",
    "/ready",
    "/metrics",
    "/assets/{name:path}",
    "/styles/{name:path}",
    "/api/v1/openapi.json",
    "/api/v1/docs",
    "/unsubscribe",
    "/forgotten-password",
    "/widget.js",
    "/widget/{name}",
    "/widget/v1/site/{public_key}",
    "/widget/v1/visitors",
    "/widget/v1/return",
    "/widget/v1/greeting",
}
"""Doors for everybody: each has a test of its own for what it shows and guards."""

ELSEWHERE: dict[str, str] = {"/widget/v1/": "tests/web/widget/test_conversations.py"}
"""Doors for holders of a visitor's token -> the test file that tries the wrong tokens on them."""


@dataclass(frozen=True)
class Door:
    """One method of one route."""

    method: str
    path: str
    access: Access

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    def knock(self, browser: httpx.Client, things: Things, **extra: Any) -> httpx.Response:
        """Tries to come through with everything right but, perhaps, who it is."""
        path = things.fill(self.path)
        if self.path in FORMS and self.method == "POST":
            return browser.post(path, data=FORMS[self.path], **extra)
        body = BODIES.get((self.method, self.path))
        if path.endswith("/stream"):
            return head_of(browser, path, **extra)
        return browser.request(self.method, path, json=body, params=QUERIES.get(self.path), **extra)


def head_of(browser: httpx.Client, path: str, **extra: Any) -> httpx.Response:
    """How a stream begins; it would never end. A refusal is read to its end."""
    with browser.stream("GET", path, **extra) as answer:
        told = b"" if answer.status_code == 200 else answer.read()
        return httpx.Response(answer.status_code, headers=answer.headers, content=told)


@dataclass(frozen=True)
class Things:
    """One of everything in a company, to name in a path."""

    ids: dict[str, str] = field(default_factory=dict)

    def fill(self, path: str) -> str:
        return path.format(**self.ids)

    def knows(self, path: str) -> bool:
        try:
            self.fill(path)
        except KeyError:
            return False
        return True


def doors(application: FastAPI) -> Iterator[Door]:
    """Every method of every route, as the application has them."""
    for route in application.routes:
        access = access_of(route)
        assert access is not None
        for method in sorted(getattr(route, "methods", None) or {"GET"}):
            if method != "HEAD":
                yield Door(method, getattr(route, "path", ""), access)


def furnish(company: Company) -> Things:
    """A conversation with a note and a tag, an invitation, a key, a rep, in this company."""
    owner = Author("rep", company.owner.id, "Olga")

    def work(unit: Unit) -> dict[str, str]:
        messenger, accounts = Messenger(unit, company.workspace), company.accounts(unit)
        visitor = messenger.visitor_arrives(company.site.id).visitor
        conversation = messenger.receive(visitor, NewMessage("first", "hello from a secret visitor")).conversation_id
        messenger.note(owner, conversation, "first", "a secret note")
        invitation, _ = accounts.invite(f"{visitor.id}@ringlane.example", "", Role.REP, Role.OWNER)
        session, _ = accounts.sign_in(company.owner.id, "Chromium")
        job_id = enqueue(unit, company.workspace, "mail.answers", {"conversation": conversation})
        this = (job_table.c.workspace_id == company.workspace.id) & (job_table.c.id == job_id)
        unit.connection.execute(update(job_table).where(this).values(dead_at=unit.now, last_error="refused"))
        publications, by = Publications(unit, company.workspace), Publisher(company.owner.id, "Olga")
        policy = publications.publish(Kind.POLICY, "secret", {"secret.yaml": ready_made("policies")[0].text}, by)
        publications.put_live(policy.id, by)
        return {
            "publication_id": policy.id,
            "fact_id": "f1",
            "exclusion": "too_large",
            "key": "pitch",
            "conversation_id": conversation,
            "visitor_id": visitor.id,
            "tag_id": messenger.tag(conversation, "price", owner).id,
            "invitation_id": invitation.id,
            "key_id": accounts.make_key("CRM", ())[0].id,
            "session_id": session.id,
            "job_id": job_id,
            "site_id": company.site.id,
            "rep_id": company.reps[0].id,
            "handover_id": Duty(unit, company.workspace)
            .hand_to(conversation, company.owner.id, {}, By("bot", "bot"))
            .id,
            "hook_id": add_hook(unit, company.workspace, "https://192.0.2.1/T1/secret", ["handover"]).id,
        }

    return Things(company.server.write(work))
