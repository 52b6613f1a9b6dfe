"""Every door, tried by everybody who may not come through: nothing is opened, and nothing is told.

Who belongs to another company learns not even that a thing exists: it is as if it were not there (404).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import httpx
import pytest

from allears.accounts.roles import Role, Scope
from allears.accounts.room import SESSION_LASTS
from allears.web.access import SAFE, Open, Reps, Visitors
from tests.moved_clock import MovedClock
from tests.system.server import Company, Person, Server, anonymous, client, open_company
from tests.web.doors import BODIES, ELSEWHERE, FORMS, OPEN, Door, Things, doors, furnish


@dataclass(frozen=True)
class House:
    """A furnished company, a neighbour, and every door."""

    company: Company
    things: Things
    neighbour: Company
    doors: list[Door]

    def guarded(self) -> Iterator[tuple[Door, Reps]]:
        """Doors for reps and keys; the way out comes last, because whoever takes it is gone."""
        for door in sorted(self.doors, key=lambda door: door.path == "/sign-out"):
            if isinstance(door.access, Reps):
                yield door, door.access

    @property
    def secrets(self) -> tuple[str, ...]:
        """What nobody else may read."""
        people = [self.company.owner, *self.company.reps]
        return ("secret visitor", "secret note", "Olga", *(person.rep.email for person in people))

    def must_refuse(self, answer: httpx.Response, door: Door, *statuses: int) -> None:
        """A refusal that tells nothing. Pages send to the sign-in instead of 401."""
        sent_to_sign_in = answer.status_code == 303 and answer.headers["location"].startswith("/sign-in")
        assert answer.status_code in statuses or (401 in statuses and sent_to_sign_in), (str(door), answer.text[:300])
        assert self.told_by(answer) == [], str(door)

    def told_by(self, answer: httpx.Response) -> list[str]:
        """Our secrets in an answer."""
        return [secret for secret in self.secrets if secret in answer.text]


@pytest.fixture
def house(server: Server) -> House:
    company = open_company(server, reps=["Kim"])
    return House(company, furnish(company), open_company(server, "Other", owner="Eve"), list(doors(server.application)))


def test_every_door_is_tried(house: House) -> None:
    untried = []
    for door in house.doors:
        match door.access:
            case Open():
                known = door.path in OPEN
            case Visitors():
                known = any(door.path.startswith(path) for path in ELSEWHERE)
            case Reps():
                with_body = door.method in SAFE or (door.method, door.path) in BODIES or door.path in FORMS
                known = house.things.knows(door.path) and with_body
        if not known:
            untried.append(str(door))
    assert untried == [], "give these an example in tests/web/doors.py"


def test_nobody_comes_in_without_signing_in(house: House, server: Server) -> None:
    for door, _ in house.guarded():
        house.must_refuse(door.knock(anonymous(server), house.things), door, 401)


@pytest.mark.parametrize("authorization", ["Bearer allears_wsp_x.y", "Basic b2xnYTpvbGdh", "Bearer"])
def test_what_is_no_key_opens_nothing(house: House, server: Server, authorization: str) -> None:
    with client(server, {"Authorization": authorization}) as program:
        for door, _ in list(house.guarded())[:5]:
            house.must_refuse(door.knock(program, house.things), door, 401)


def test_a_session_that_has_expired_opens_nothing(house: House, clock: MovedClock) -> None:
    clock.move(seconds=SESSION_LASTS / 1000)
    for door, _ in house.guarded():
        house.must_refuse(door.knock(house.company.owner.browser, house.things), door, 401)


def test_a_rep_who_was_shut_out_opens_nothing(house: House, server: Server) -> None:
    kim = house.company.reps[0]
    server.write(lambda unit: house.company.accounts(unit).disable(kim.id, Role.OWNER))
    for door, _ in house.guarded():
        house.must_refuse(door.knock(kim.browser, house.things), door, 401)


def test_a_role_that_is_too_low_is_told_so_and_nothing_else(house: House) -> None:
    for door, access in house.guarded():
        answer = door.knock(house.company.reps[0].browser, house.things)
        if access.role is not Role.REP:
            house.must_refuse(answer, door, 403)
        else:
            assert answer.status_code not in (401, 403), (str(door), answer.text[:300])


def test_a_key_without_the_scope_is_refused_and_a_key_is_no_person(house: House) -> None:
    all_scopes = house.company.key()
    for door, access in house.guarded():
        if access.scope is None:
            house.must_refuse(door.knock(all_scopes, house.things), door, 403)
        else:
            others = [scope for scope in Scope if scope is not access.scope]
            house.must_refuse(door.knock(house.company.key(*others), house.things), door, 403)


def test_a_key_that_was_ended_opens_nothing(house: House, server: Server) -> None:
    company = house.company
    key, text = server.write(lambda unit: company.accounts(unit).make_key("a program", tuple(Scope)))
    with client(server, {"Authorization": f"Bearer {text}"}) as program:
        assert program.get("/api/v1/me").status_code == 200
        server.write(lambda unit: company.accounts(unit).end_key(key.id))
        for door, _ in house.guarded():
            house.must_refuse(door.knock(program, house.things), door, 401)


def test_for_another_company_nothing_of_ours_is_there(house: House) -> None:
    eve, program = house.neighbour.owner.browser, house.neighbour.key()
    before = everything(house.company.owner)
    for door, access in house.guarded():
        if door.path in FORMS:
            continue
        named = "{" in door.path
        for browser in (eve, program) if access.scope else (eve,):
            answer = door.knock(browser, house.things)
            if named:
                house.must_refuse(answer, door, 404)
            else:
                assert house.told_by(answer) == [], str(door)
    assert everything(house.company.owner) == before


def test_no_form_of_another_page_does_anything(house: House) -> None:
    """A signed-in browser without the page's token, with a wrong one, or sent there by another site."""
    owner = house.company.owner
    del owner.browser.headers["X-CSRF-Token"]
    tries: list[dict[str, str]] = [{}, {"X-CSRF-Token": "0" * 64}, {"Origin": "https://evil.example"}]
    before = everything(owner)
    for door, _ in house.guarded():
        if door.method in SAFE:
            continue
        for headers in tries:
            house.must_refuse(door.knock(owner.browser, house.things, headers=headers), door, 403)
    assert everything(owner) == before


def everything(person: Person) -> list[object]:
    """What a rep sees of their company."""
    paths = ("conversations", "reps", "invitations", "sites", "keys", "changes", "tags", "sessions")
    return [person.browser.get(f"/api/v1/{path}").json()["data"] for path in paths]
