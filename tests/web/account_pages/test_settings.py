"""Settings as an owner meets them: forms keep what was typed, deeds can be taken back, secrets are shown once."""

from __future__ import annotations

import re

import httpx
import pytest

from allears.accounts.office_hours import OfficeHours
from allears.accounts.roles import Role, Scope
from allears.accounts.store_reps import RepStore
from allears.accounts.store_sites import SiteStore
from allears.messenger.message import NewMessage
from allears.messenger.room import Messenger
from allears.messenger.store_invented import INVENTED
from allears.messenger.visitor import Identity
from allears.storage.unit import Unit
from allears.web.account_pages.site import stretches, typed
from tests.system.server import PASSWORD, Company, Server, anonymous, client, open_company

HTML = {"Accept": "text/html"}


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, reps=["Kim"])


def page(company: Company, path: str) -> str:
    answer = company.owner.browser.get(path, headers=HTML, follow_redirects=True)
    assert answer.status_code == 200, answer.text[:500]
    return answer.text


def send(company: Company, path: str, form: dict[str, str]) -> httpx.Response:
    return company.owner.browser.post(path, data=form, headers=HTML, follow_redirects=True)


def settings_of(company: Company) -> dict[str, str]:
    """The site's settings as the form shows them."""
    found = company.server.database.read(lambda c: SiteStore(c, company.workspace).get(company.site.id)).result()
    assert found is not None
    return typed(found.settings)


def test_the_owner_lands_on_the_script_line_and_a_rep_on_their_own_page(company: Company) -> None:
    assert f"data-site=&#34;{company.site.public_key}&#34;" in page(company, "/settings")
    kim = company.reps[0].browser.get("/settings", headers=HTML, follow_redirects=True)
    assert kim.url.path == "/settings/you"
    assert "/settings/team" not in kim.text


def test_a_site_is_set_by_one_form(company: Company) -> None:
    path = f"/settings/sites/{company.site.id}"
    form = settings_of(company) | {
        "allowed_origins": "https://WWW.Ringlane.example/\nhttps://shop.ringlane.example",
        "language": "de",
        "color": "#AA3300",
        "text_greeting": "Guten Tag",
        "hide": "/checkout/*",
        "hours": "some",
        "zone": "Europe/Berlin",
        "mon": "9-12, 13:00 – 17:30",
    }
    assert "Saved" in send(company, path, form).text
    saved = settings_of(company)
    assert saved["allowed_origins"] == "https://www.ringlane.example\nhttps://shop.ringlane.example"
    assert (saved["color"], saved["mon"], saved["text_greeting"]) == (
        "#aa3300",
        "09:00-12:00, 13:00-17:30",
        "Guten Tag",
    )


def pressed_undo(company: Company, shown: str) -> httpx.Response:
    """The button beside what was just saved."""
    path, seen = re.findall(r'action="(/settings/sites/\w+/undo)".*?name="seen" value="(\w+)"', shown, re.DOTALL)[0]
    return send(company, path, {"seen": seen})


def test_what_was_saved_is_taken_back_and_taken_back_again(company: Company) -> None:
    path, before = f"/settings/sites/{company.site.id}", settings_of(company)
    form = before | {"text_greeting": "Guten Tag", "language": "de", "hours": "some", "zone": "UTC", "mon": "9-12"}
    undone = pressed_undo(company, send(company, path, form).text)
    assert "It is as it was before." in undone.text
    assert settings_of(company) == before
    pressed_undo(company, undone.text)
    assert settings_of(company)["text_greeting"] == "Guten Tag"


def test_what_somebody_has_set_since_is_not_taken_back(company: Company) -> None:
    path, before = f"/settings/sites/{company.site.id}", settings_of(company)
    first = send(company, path, before | {"text_greeting": "Guten Tag"}).text
    send(company, path, before | {"text_greeting": "Good morning"})
    refused = pressed_undo(company, first)
    assert refused.status_code == 409
    assert "Somebody has changed the website&#39;s settings since." in refused.text
    assert settings_of(company)["text_greeting"] == "Good morning"


def test_where_nothing_was_changed_there_is_nothing_to_take_back(company: Company) -> None:
    shown = send(company, f"/settings/sites/{company.site.id}", settings_of(company)).text
    assert "Nothing was changed." in shown
    assert "/undo" not in shown


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("allowed_origins", "ringlane.example", "an origin like https://www.example.com"),
        ("logo", "http://ringlane.example/logo.png", "starts with https://"),
        ("zone", "Berlin", "a time zone like Europe/Berlin"),
        ("mon", "nine to five", "times like 09:00-12:00"),
        ("mon", "17:00-09:00", "a start before its end"),
        ("name", "", "a name of 1 to 100 characters"),
        ("show", "pricing", "a path like /pricing"),
        ("color", "red", "a colour like"),
    ],
)
def test_a_mistake_is_told_beside_its_field_and_nothing_typed_is_lost(
    company: Company, field: str, value: str, told: str
) -> None:
    before = settings_of(company)
    form = before | {"hours": "some", "zone": "Europe/Berlin", "text_greeting": "Kept <b>"} | {field: value}
    answer = send(company, f"/settings/sites/{company.site.id}", form)
    assert answer.status_code == 422
    assert told in answer.text
    assert "Kept &lt;b&gt;" in answer.text
    assert settings_of(company) == before


def test_hours_are_read_as_people_write_them() -> None:
    assert stretches(" 9-12 , 13:30-17 ") == [["09:00", "12:00"], ["13:30", "17:00"]]
    assert OfficeHours("Europe/Berlin", {}) == OfficeHours("Europe/Berlin", {})


def test_an_identity_key_is_shown_once(company: Company) -> None:
    answer = send(company, f"/settings/sites/{company.site.id}/identity-keys", {})
    found = re.search(r'id="identity-key">([\w-]{43})<', answer.text)
    assert found
    assert found[1] not in page(company, "/settings/site")


def test_one_more_website(company: Company) -> None:
    assert "Shop" in send(company, "/settings/sites", {"name": "Shop"}).text
    assert page(company, "/settings/site").count('class="button quiet" href="/settings/sites/') == 1


def test_the_test_page_holds_the_widget_and_is_there_for_no_other_key(company: Company, server: Server) -> None:
    shown = anonymous(server).get(f"/try/{company.site.public_key}").text
    assert f'data-site="{company.site.public_key}"' in shown
    for wrong in ("site_none", "%00", "x" * 500):
        assert anonymous(server).get(f"/try/{wrong}").status_code == 404


def test_who_is_invited_follows_the_link_and_is_in(company: Company, server: Server) -> None:
    email = f"ana-{company.workspace.id}@ringlane.example"
    answer = send(company, "/settings/team/invitations", {"email": email, "name": "Ana", "role": "admin"})
    link = re.search(r'id="invitation-link">([^<]+)<', answer.text)
    assert link
    path, _, token = link[1].removeprefix(server.url).partition("#")
    guest = anonymous(server)
    assert guest.get(path).status_code == 200
    short = guest.post(path, data={"token": token, "name": "Ana", "password": "short"})
    assert (short.status_code, 'value="Ana"' in short.text) == (422, True)
    joined = guest.post(path, data={"token": token, "name": "Ana", "password": PASSWORD})
    assert joined.headers["location"] == "/inbox"
    assert guest.get("/api/v1/me").json()["role"] == "admin"
    again = anonymous(server).post(path, data={"token": token, "name": "Eve", "password": PASSWORD})
    assert "not open any more" in again.text


def test_who_works_elsewhere_too_joins_with_the_password_they_have(company: Company, server: Server) -> None:
    other = open_company(server, "Other", owner="Eve")
    _, token = server.write(lambda unit: company.accounts(unit).invite(other.owner.rep.email, "", Role.REP, Role.OWNER))
    typed_ = {"token": token.text, "name": "Eve"}
    wrong = anonymous(server).post("/invitation", data=typed_ | {"password": "not the one I have"})
    assert "You have a password here already" in wrong.text
    right = anonymous(server).post("/invitation", data=typed_ | {"password": PASSWORD})
    assert right.headers["location"] == "/inbox"


def test_shutting_out_can_be_taken_back(company: Company, server: Server) -> None:
    kim = company.reps[0]
    answer = send(company, f"/settings/team/{kim.id}/disable", {})
    assert "Kim is signed out and cannot sign in" in answer.text
    assert kim.browser.get("/api/v1/me").status_code == 401
    assert f"/settings/team/{kim.id}/enable" in answer.text
    assert "Kim can sign in again" in send(company, f"/settings/team/{kim.id}/enable", {}).text
    rep = server.database.read(lambda c: RepStore(c, company.workspace).get(kim.id)).result()
    assert rep is not None
    assert rep.disabled_at is None


def test_the_last_owner_cannot_give_the_company_away(company: Company) -> None:
    answer = send(company, f"/settings/team/{company.owner.id}/role", {"role": "rep"})
    assert answer.status_code == 409
    assert "This is the only owner" in answer.text


def test_a_key_is_shown_once_and_ending_it_can_be_taken_back(company: Company, server: Server) -> None:
    answer = send(company, "/settings/keys", {"name": "CRM", "scopes": Scope.SETTINGS_READ.value})
    found = re.search(r'id="new-key">([^<]+)<', answer.text)
    assert found
    with client(server, {"Authorization": f"Bearer {found[1]}"}) as program:
        key_id = program.get("/api/v1/me").json()["id"]
        assert "Undo" in send(company, f"/settings/keys/{key_id}/end", {}).text
        assert program.get("/api/v1/me").status_code == 401
        send(company, f"/settings/keys/{key_id}/restore", {})
        assert program.get("/api/v1/me").status_code == 200
    assert found[1] not in page(company, "/settings/keys")
    assert "Choose what the key may touch" in send(company, "/settings/keys", {"name": "CRM"}).text


def test_a_new_password_needs_the_present_one_and_signs_others_out(company: Company, server: Server) -> None:
    other = anonymous(server)
    other.post("/sign-in", data={"email": company.owner.rep.email, "password": PASSWORD})
    assert other.get("/api/v1/me").status_code == 200
    wrong = send(company, "/settings/you/password", {"password": "guess guess", "new_password": "four other words"})
    assert "This is not your present password" in wrong.text
    done = send(company, "/settings/you/password", {"password": PASSWORD, "new_password": "four other words"})
    assert "The new password holds" in done.text
    assert other.get("/api/v1/me").status_code == 401


def test_sessions_are_seen_and_ended(company: Company, server: Server) -> None:
    other = anonymous(server)
    other.headers["User-Agent"] = "Chromium <script>"
    other.post("/sign-in", data={"email": company.owner.rep.email, "password": PASSWORD})
    shown = page(company, "/settings/you")
    assert "Chromium &lt;script&gt;" in shown
    path = re.search(r'action="(/settings/you/sessions/ses_\w+/end)"', shown)
    assert path
    assert "Signed out there" in send(company, path[1], {}).text
    assert other.get("/api/v1/me").status_code == 401
    assert "Sign out everywhere else" not in page(company, "/settings/you")


def test_a_link_sets_a_new_password_once(company: Company, server: Server) -> None:
    token = server.write(lambda unit: company.accounts(unit).password_link(company.owner.id)).text
    guest = anonymous(server)
    assert guest.get("/password").status_code == 200
    done = guest.post("/password", data={"token": f"{server.url}/password#{token}", "password": "four other words"})
    assert done.headers["location"] == "/inbox"
    assert company.owner.browser.get("/api/v1/me").status_code == 401
    again = anonymous(server).post("/password", data={"token": token, "password": "four other words"})
    assert "not open any more" in again.text


def test_the_log_tells_who_changed_what_without_names_in_it(company: Company) -> None:
    send(company, f"/settings/team/{company.reps[0].id}/role", {"role": "admin"})
    shown = page(company, "/settings/changes")
    assert "rep.role_changed" in shown
    log = company.owner.browser.get("/api/v1/changes").json()["data"]
    assert company.owner.rep.email not in str(log)
    assert {"before": "rep", "after": "admin"} in [line["data"] for line in log]


def test_nothing_that_was_typed_becomes_markup(company: Company) -> None:
    """Words in a variable are escaped, also where they are translated."""
    email = "<img/src/onerror=alert(1)>@ringlane.example"
    answers = [
        send(company, "/settings/team/invitations", {"email": email, "name": "<b>Kim"}),
        send(company, "/settings/keys", {"name": "<script>alert(1)</script>", "scopes": "conversations:read"}),
        send(company, "/settings/sites", {"name": "<script>alert(1)</script>"}),
        send(company, f"/settings/sites/{company.site.id}", {"name": '"><script>alert(1)</script>', "logo": "<img>"}),
        send(company, "/settings/you/name", {"name": "<script>alert(1)</script>"}),
    ]
    assert [a.url.path for a in answers if re.search(r"<script>alert|<img[/>]|<b>Kim", a.text)] == []


def test_the_demos_leads_go_with_one_click(company: Company) -> None:
    assert "Leads of the demo" not in page(company, "/settings/site")
    identity = Identity(f"{INVENTED}1", "Dana", None, {})

    def invent(unit: Unit) -> None:
        messenger = Messenger(unit, company.workspace)
        visitor = messenger.visitor_arrives(company.site.id, None, identity).visitor
        messenger.receive(visitor, NewMessage("m1", "hi"))

    company.server.write(invent)
    assert "One invented person is here" in page(company, "/settings/site")
    told = send(company, "/settings/invented/delete", {})
    assert "The invented leads are deleted" in told.text
    assert "Leads of the demo" not in told.text
