"""What an owner does with the team, its keys and its sites."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

import pytest

from allears.accounts.founding import Founded, found, found_first
from allears.accounts.people import Actor, Rep
from allears.accounts.reading import key_of, session_of, site_of
from allears.accounts.refusals import Conflict, NotThere, NotYours
from allears.accounts.roles import Role, Scope
from allears.accounts.room import INVITATION_LASTS, SESSION_LASTS, Accounts
from allears.accounts.site import SiteSettings, fingerprint
from allears.accounts.store_companies import companies, company_name, has_company
from allears.accounts.store_logins import LoginStore
from allears.accounts.store_reps import InvitationStore, RepStore, SessionStore
from allears.accounts.store_sites import ChangeStore, KeyStore, RequestStore, SiteStore
from allears.accounts.tokens import read_token
from allears.storage.database import Database
from tests.moved_clock import MovedClock

Result = TypeVar("Result")


@dataclass(frozen=True)
class Ringlane:
    """A company whose owner does things."""

    database: Database
    clock: MovedClock
    founded: Founded

    def does(self, work: Callable[[Accounts], Result]) -> Result:
        """In a unit of its own, by the owner, a second after what was done before."""
        self.clock.move(seconds=1)
        actor = Actor("rep", self.founded.owner.id)
        return self.database.write(lambda unit: work(Accounts(unit, self.founded.workspace, actor))).result()

    def changes(self) -> list[str]:
        """The kinds in the audit log, the oldest first."""
        log = self.database.read(lambda c: ChangeStore(c, self.founded.workspace).before(None, 100)).result()
        return [change.kind for change in reversed(log)]

    def rep(self, rep_id: str) -> Rep | None:
        return self.database.read(lambda c: RepStore(c, self.founded.workspace).get(rep_id)).result()


@pytest.fixture
def ringlane(database: Database, clock: MovedClock) -> Ringlane:
    email = f"olga-{database.ids.new('lgn')}@ringlane.example"
    founded = database.write(lambda unit: found(unit, "Ringlane", "Olga", email, "hash")).result()
    return Ringlane(database, clock, founded)


def kim(accounts: Accounts) -> Rep:
    return accounts.welcome("Kim", f"kim-{secrets.token_hex(8)}@ringlane.example", "hash", Role.REP)


def test_a_company_starts_with_an_owner_and_a_site(ringlane: Ringlane) -> None:
    assert ringlane.founded.owner.role is Role.OWNER
    assert ringlane.founded.site.settings == SiteSettings(name="Ringlane")
    read = ringlane.database.read(lambda c: site_of(c, ringlane.founded.site.public_key)).result()
    assert read == (ringlane.founded.workspace, ringlane.founded.site)
    assert ringlane.database.read(lambda c: company_name(c, ringlane.founded.workspace)).result() == "Ringlane"


def test_the_first_run_is_over_once_there_is_a_company(fresh_database: Database) -> None:
    assert fresh_database.read(has_company).result() is False
    first = fresh_database.write(lambda u: found_first(u, "Ringlane", "Olga", "o@ringlane.example", "hash")).result()
    with pytest.raises(Conflict):
        fresh_database.write(lambda u: found_first(u, "Other", "Eve", "eve@other.example", "hash")).result()
    assert fresh_database.read(companies).result() == [(first.workspace, "Ringlane")]


def test_who_is_invited_joins_once(ringlane: Ringlane) -> None:
    address = f"  Kim-{ringlane.founded.workspace.id}@Ringlane.example "
    invitation, token = ringlane.does(lambda a: a.invite(address, "Kim", Role.REP, Role.OWNER))
    assert invitation.email == address.strip().lower()
    rep = ringlane.does(lambda a: a.take_up(token, "Kim K", "hash"))
    assert (rep.name, rep.role) == ("Kim K", Role.REP)
    with pytest.raises(NotThere, match="Ask for a new one"):
        ringlane.does(lambda a: a.take_up(token, "Eve", "hash"))
    assert ringlane.changes()[-2:] == ["rep.invited", "rep.welcomed"]


def test_an_invitation_ends(ringlane: Ringlane, clock: MovedClock) -> None:
    _, token = ringlane.does(lambda a: a.invite("kim@late.example", "Kim", Role.REP, Role.OWNER))
    clock.move(seconds=INVITATION_LASTS / 1000)
    with pytest.raises(NotThere):
        ringlane.does(lambda a: a.take_up(token, "Kim", "hash"))


def test_a_second_invitation_replaces_the_first_and_can_be_withdrawn(ringlane: Ringlane) -> None:
    _, first = ringlane.does(lambda a: a.invite("kim@twice.example", "Kim", Role.REP, Role.OWNER))
    second, token = ringlane.does(lambda a: a.invite("kim@twice.example", "Kim", Role.ADMIN, Role.OWNER))
    with pytest.raises(NotThere):
        ringlane.does(lambda a: a.take_up(first, "Kim", "hash"))
    ringlane.does(lambda a: a.withdraw(second.id, Role.OWNER))
    with pytest.raises(NotThere):
        ringlane.does(lambda a: a.take_up(token, "Kim", "hash"))
    assert ringlane.database.read(lambda c: InvitationStore(c, ringlane.founded.workspace).all()).result() == []


def test_nobody_gives_more_than_they_have(ringlane: Ringlane) -> None:
    with pytest.raises(NotYours):
        ringlane.does(lambda a: a.invite("eve@more.example", "Eve", Role.OWNER, Role.ADMIN))
    with pytest.raises(NotYours):
        ringlane.does(lambda a: a.change_role(ringlane.founded.owner.id, Role.REP, Role.ADMIN))
    with pytest.raises(NotYours):
        ringlane.does(lambda a: a.invite("eve@more.example", "Eve", Role.REP, Role.REP))


def test_the_last_owner_stays(ringlane: Ringlane) -> None:
    owner = ringlane.founded.owner.id
    with pytest.raises(Conflict, match="only owner"):
        ringlane.does(lambda a: a.change_role(owner, Role.REP, Role.OWNER))
    with pytest.raises(Conflict, match="only owner"):
        ringlane.does(lambda a: a.disable(owner, Role.OWNER))
    other = ringlane.does(kim)
    ringlane.does(lambda a: a.change_role(other.id, Role.OWNER, Role.OWNER))
    assert ringlane.does(lambda a: a.change_role(owner, Role.REP, Role.OWNER)).role is Role.REP


def test_a_disabled_rep_is_signed_out_everywhere_and_can_come_back(ringlane: Ringlane) -> None:
    rep = ringlane.does(kim)
    _, token = ringlane.does(lambda a: a.sign_in(rep.id, "Firefox"))
    now = ringlane.database.clock.now()
    signed_in = ringlane.database.read(lambda c: session_of(c, token, now)).result()
    assert signed_in is not None
    assert signed_in.rep == rep
    ringlane.does(lambda a: a.disable(rep.id, Role.OWNER))
    assert ringlane.database.read(lambda c: session_of(c, token, now)).result() is None
    assert ringlane.database.read(lambda c: LoginStore(c).reps_of(rep.login_id)).result() == []
    assert ringlane.does(lambda a: a.enable(rep.id, Role.OWNER)) == rep
    assert ringlane.database.read(lambda c: session_of(c, token, now)).result() is None


def test_a_session_ends_after_a_month_unseen(ringlane: Ringlane, clock: MovedClock) -> None:
    _, token = ringlane.does(lambda a: a.sign_in(ringlane.founded.owner.id, "Firefox"))
    clock.move(seconds=SESSION_LASTS / 1000)
    assert ringlane.database.read(lambda c: session_of(c, token, clock.now())).result() is None


def test_a_new_password_signs_out_every_other_browser(ringlane: Ringlane) -> None:
    owner = ringlane.founded.owner.id
    kept, _ = ringlane.does(lambda a: a.sign_in(owner, "Firefox"))
    ringlane.does(lambda a: a.sign_in(owner, "Chromium"))
    ringlane.does(lambda a: a.set_password(owner, "other hash", keep_session=kept.id))
    now = ringlane.database.clock.now()
    left = ringlane.database.read(lambda c: SessionStore(c, ringlane.founded.workspace).of(owner, now)).result()
    assert left == [kept]
    login = ringlane.database.read(lambda c: LoginStore(c).by_email(ringlane.founded.owner.email)).result()
    assert login is not None
    assert login.password_hash == "other hash"


def test_a_key_opens_until_it_is_ended_and_its_text_is_never_stored(ringlane: Ringlane) -> None:
    key, text = ringlane.does(lambda a: a.make_key("CRM", (Scope.CONVERSATIONS_READ,)))
    token = read_token(text)
    assert token is not None
    assert text.startswith("allears_wsp_")
    assert text.endswith(key.hint)
    assert ringlane.database.read(lambda c: key_of(c, token)).result() == key
    ringlane.does(lambda a: a.end_key(key.id))
    assert ringlane.database.read(lambda c: key_of(c, token)).result() is None
    [listed] = ringlane.database.read(lambda c: KeyStore(c, ringlane.founded.workspace).all()).result()
    assert listed.ended_at is not None


def test_a_site_is_changed_and_the_inbox_hears_of_it(ringlane: Ringlane) -> None:
    site = ringlane.founded.site
    settings = replace(site.settings, language="de", allowed_origins=("https://ringlane.example",))
    assert ringlane.does(lambda a: a.change_site(site.id, settings)).settings == settings
    stored = ringlane.database.read(lambda c: SiteStore(c, ringlane.founded.workspace).get(site.id)).result()
    assert stored is not None
    assert stored.settings == settings
    assert ringlane.changes()[-1] == "site.changed"


def test_a_change_of_a_site_is_taken_back_unless_it_was_changed_since(ringlane: Ringlane) -> None:
    site = ringlane.founded.site
    with pytest.raises(Conflict):
        ringlane.does(lambda a: a.undo_site(site.id, fingerprint(site.settings)))
    german = ringlane.does(lambda a: a.change_site(site.id, replace(site.settings, language="de"))).settings
    assert ringlane.does(lambda a: a.undo_site(site.id, fingerprint(german))).settings == site.settings
    with pytest.raises(Conflict, match="since"):
        ringlane.does(lambda a: a.undo_site(site.id, fingerprint(german)))


def test_two_identity_keys_count_while_one_replaces_the_other(ringlane: Ringlane) -> None:
    site = ringlane.founded.site.id
    _, first = ringlane.does(lambda a: a.new_identity_key(site))
    _, second = ringlane.does(lambda a: a.new_identity_key(site))
    _, third = ringlane.does(lambda a: a.new_identity_key(site))
    assert ringlane.does(lambda a: a.site(site)).identity_keys == (third, second)
    assert first not in (second, third)
    assert ringlane.does(lambda a: a.end_old_identity_key(site)).identity_keys == (third,)


def test_another_company_is_as_if_it_were_not_there(ringlane: Ringlane, database: Database) -> None:
    other = database.write(lambda u: found(u, "Other", "Eve", f"{u.ids.new('lgn')}@other.example", "hash")).result()
    for attempt in (
        lambda a: a.rep(other.owner.id),
        lambda a: a.disable(other.owner.id, Role.OWNER),
        lambda a: a.site(other.site.id),
        lambda a: a.end_key(other.owner.id),
        lambda a: a.end_session(other.owner.id, "ses_none"),
    ):
        with pytest.raises(NotThere):
            ringlane.does(attempt)


def test_the_same_request_is_remembered_by_its_key(ringlane: Ringlane, database: Database) -> None:
    workspace = ringlane.founded.workspace
    database.write(lambda u: RequestStore(u.connection, workspace).remember("key_1", "k", "h", "inv_1", u.now)).result()
    assert database.read(lambda c: RequestStore(c, workspace).made("key_1", "k")).result() == ("h", "inv_1")
    assert database.read(lambda c: RequestStore(c, workspace).made("key_2", "k")).result() is None


def test_the_copied_link_and_the_mailed_one_take_up_the_same_invitation(ringlane: Ringlane) -> None:
    invitation, copied = ringlane.does(lambda a: a.invite("kim@links.example", "Kim", Role.REP, Role.OWNER))
    mailed = ringlane.does(lambda a: a.another_link(invitation.id))
    ringlane.does(lambda a: a.take_up(copied, "Kim", "hash"))
    for link in (copied, mailed):
        with pytest.raises(NotThere):
            ringlane.does(partial(Accounts.take_up, token=link, name="Kim", password_hash="hash"))
    with pytest.raises(NotThere):
        ringlane.does(lambda a: a.another_link(invitation.id))


def test_a_link_for_a_new_password_works_once_and_for_an_hour(ringlane: Ringlane, clock: MovedClock) -> None:
    owner = ringlane.founded.owner.id
    link, other = (ringlane.does(lambda a: a.password_link(owner)) for _ in range(2))
    assert ringlane.does(lambda a: a.set_password_by_link(link, "new hash")).id == owner
    for used in (link, other):
        with pytest.raises(NotThere):
            ringlane.does(partial(Accounts.set_password_by_link, token=used, password_hash="newer hash"))
    late = ringlane.does(lambda a: a.password_link(owner))
    clock.move(hours=1)
    with pytest.raises(NotThere):
        ringlane.does(lambda a: a.set_password_by_link(late, "late hash"))
