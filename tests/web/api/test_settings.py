"""A program looks after team, websites and keys."""

from __future__ import annotations

import pytest

from allears.accounts.roles import Scope
from tests.system.server import Company, Server, open_company


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, reps=["Kim"])


def test_an_invitation_that_is_sent_again_is_one(company: Company) -> None:
    program = company.key(Scope.SETTINGS_READ, Scope.SETTINGS_WRITE)
    body = {"email": f"ana-{company.workspace.id}@ringlane.example"}
    first, again = (program.post("/api/v1/invitations", json=body, headers={"Idempotency-Key": "k"}) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["id"] == again.json()["id"]
    other = program.post("/api/v1/invitations", json={"email": "x@y.example"}, headers={"Idempotency-Key": "k"})
    assert other.status_code == 409
    [listed] = program.get("/api/v1/invitations").json()["data"]
    assert listed["link"] is None
    assert program.delete(f"/api/v1/invitations/{listed['id']}").status_code == 204
    assert program.get("/api/v1/invitations").json()["data"] == []


def test_a_key_gives_nobody_more_than_an_admin_has(company: Company) -> None:
    program = company.key(Scope.SETTINGS_WRITE)
    owner, kim = (f"/api/v1/reps/{rep.id}" for rep in (company.owner, company.reps[0]))
    assert program.patch(kim, json={"role": "owner"}).status_code == 403
    assert program.patch(owner, json={"disabled": True}).status_code == 403
    assert program.patch(kim, json={"role": "admin", "name": "Kim K"}).json()["role"] == "admin"
    assert program.patch(kim, json={"disabled": True}).json()["disabled_at"] is not None


def test_what_is_left_out_of_a_site_stays(company: Company) -> None:
    program = company.key(Scope.SETTINGS_READ, Scope.SETTINGS_WRITE)
    made = program.post("/api/v1/sites", json={"name": "Shop", "language": "de"}).json()
    path = f"/api/v1/sites/{made['id']}"
    changed = program.patch(path, json={"look": {"color": "#112233"}}).json()
    assert (changed["settings"]["language"], changed["settings"]["look"]["color"]) == ("de", "#112233")
    assert made["public_key"] in changed["script"]
    hours = {"zone": "Europe/Berlin", "week": {"mon": [["09:00", "17:00"]]}}
    assert program.patch(path, json={"office_hours": hours}).json()["settings"]["office_hours"] == hours
    refused = program.patch(path, json={"name": None, "allowed_origins": ["*"]})
    assert {error["field"] for error in refused.json()["errors"]} >= {"allowed_origins.0"}
    assert program.get(path).json()["settings"]["name"] == "Shop"


def test_identity_keys_and_api_keys_are_for_people(company: Company) -> None:
    owner = company.owner.browser
    made = owner.post(f"/api/v1/sites/{company.site.id}/identity-keys").json()
    assert len(made["key"]) == 43
    owner.post(f"/api/v1/sites/{company.site.id}/identity-keys")
    assert owner.delete(f"/api/v1/sites/{company.site.id}/identity-keys/old").json()["identity_keys"] == 1
    body = {"name": "CRM", "scopes": ["conversations:read"]}
    first, again = (owner.post("/api/v1/keys", json=body, headers={"Idempotency-Key": "k"}) for _ in range(2))
    assert first.json()["key"].startswith("allears_")
    assert (again.status_code, again.json()["key"]) == (200, None)
    assert owner.delete(f"/api/v1/keys/{first.json()['id']}").json()["ended_at"] is not None
