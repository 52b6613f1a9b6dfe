"""The post room asks the messenger and the accounts, and a mail leads back to where it began."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from allears.accounts.roles import Role
from allears.accounts.site import Site, SiteSettings
from allears.accounts.tokens import read_token
from allears.messenger.message import Choice, NewMessage
from allears.messenger.refusals import LinkRefused
from allears.messenger.visitor import Identity, Visitor
from allears.reception.mailing import page_to_return_to
from tests.moved_clock import MovedClock
from tests.notices.ringlane import page_of, text_of
from tests.reception.company import Company, colleague_link_in, link_in


def asked_and_answered(company: Company) -> tuple[Visitor, str]:
    doris = company.visitor("doris@kestrel.example")
    conversation_id = company.writes(doris, "Liefern Sie freitags?")
    company.answers(conversation_id, "Ja, auch freitags.")
    return doris, conversation_id


def test_an_answer_finds_who_left_an_address_in_the_words_and_colour_of_the_site(
    company: Company, clock: MovedClock
) -> None:
    asked_and_answered(company)
    clock.move(minutes=2)
    (mail,) = company.mails()
    assert mail["Subject"] == "Ringlane shop hat Ihnen geantwortet"
    assert "Ana:\n  Ja, auch freitags." in text_of(mail)
    assert "https://ringlane.example/#allears-return=wsp_" in text_of(mail)
    assert "#7c2d12" in page_of(mail)
    assert "Liefern Sie" not in text_of(mail) + page_of(mail)


def test_the_link_leads_back_once_and_confirms_the_address(company: Company, clock: MovedClock) -> None:
    doris, conversation_id = asked_and_answered(company)
    clock.move(minutes=2)
    (mail,) = company.mails()
    back = company.chat(lambda room: room.come_back(link_in(mail)))
    assert (back.visitor.id, back.conversation_id) == (doris.id, conversation_id)
    assert back.visitor.email_confirmed_at == clock.now()
    with pytest.raises(LinkRefused):
        company.chat(lambda room: room.come_back(link_in(mail)))
    company.answers(conversation_id, "Bis Freitag.")
    clock.move(minutes=2)
    assert "Liefern Sie freitags?" in text_of(company.mails()[1]), "a confirmed address reads its own question"


def test_the_link_leads_to_the_page_where_the_visitor_wrote(company: Company, clock: MovedClock) -> None:
    doris = company.visitor("doris@kestrel.example")
    wrote = NewMessage("first", "Hallo?", page="https://ringlane.example/pricing?from=mail#top")
    conversation_id = company.chat(lambda room: room.receive(doris, wrote)).conversation_id
    company.answers(conversation_id, "Guten Tag.")
    clock.move(minutes=2)
    (mail,) = company.mails()
    assert "https://ringlane.example/pricing#allears-return=" in text_of(mail)


def test_what_was_seen_is_not_mailed(company: Company, clock: MovedClock) -> None:
    doris, conversation_id = asked_and_answered(company)
    seen = company.answers(conversation_id, "Bis zwölf Uhr.")
    company.chat(lambda room: room.visitor_sees(doris, conversation_id, seen))
    clock.move(minutes=2)
    assert company.mails() == []


def test_who_writes_again_has_seen_what_stood_above(company: Company, clock: MovedClock) -> None:
    doris, conversation_id = asked_and_answered(company)
    company.writes(doris, "Danke!", conversation_id)
    clock.move(minutes=2)
    assert company.mails() == []


def test_who_left_no_address_gets_no_mail(company: Company, clock: MovedClock) -> None:
    company.answers(company.writes(company.visitor(), "Hallo?"), "Guten Tag.")
    clock.move(hours=1)
    assert company.mails() == []


def test_who_is_known_to_the_companys_server_is_mailed_at_the_address_known_there(
    company: Company, clock: MovedClock
) -> None:
    """On a second device, whose visitor never typed an address."""
    doris = Identity("customer-7", "Doris", "doris@kestrel.example", {})
    company.chat(lambda room: room.visitor_arrives(company.site.id, None, doris))
    phone = company.visitor()
    company.chat(lambda room: room.visitor_arrives(company.site.id, phone, doris))
    company.answers(company.writes(phone, "Hallo?"), "Guten Tag.")
    clock.move(minutes=2)
    (mail,) = company.mails()
    assert mail["To"] == "doris@kestrel.example"


def test_an_address_left_while_the_answer_is_on_its_way_is_in_time_for_the_next(
    company: Company, clock: MovedClock
) -> None:
    visitor = company.visitor()
    conversation_id = company.writes(visitor, "Hallo?")
    company.answers(conversation_id, "Guten Tag.")
    company.chat(lambda room: room.leave_email(visitor.id, "doris@kestrel.example"))
    company.answers(conversation_id, "Wie kann ich helfen?")
    clock.move(minutes=2)
    (mail,) = company.mails()
    assert "Guten Tag." in text_of(mail)
    assert "Wie kann ich helfen?" in text_of(mail)


def test_what_was_offered_as_buttons_stands_as_lines(company: Company, clock: MovedClock) -> None:
    conversation_id = company.writes(company.visitor("doris@kestrel.example"), "Hallo?")
    choices = (Choice("a", "Preise"), Choice("b", "Termine"))
    offer = NewMessage("offer", "Worum geht es?", choices)
    company.chat(lambda room: room.say(company.ana, offer, conversation_id))
    clock.move(minutes=2)
    (mail,) = company.mails()
    assert "Worum geht es?\n  – Preise\n  – Termine" in text_of(mail)


def test_an_invitation_is_taken_up_by_the_mailed_link_and_by_the_copied_one(company: Company) -> None:
    made, copied = company.do(
        lambda unit: company.accounts(unit).invite("ben@ringlane.example", "Ben", Role.REP, Role.OWNER)
    )
    company.do(lambda unit: company.post.send_invitation(unit, company.workspace, made.id))
    (mail,) = company.mails()
    page, text = colleague_link_in(mail)
    token = read_token(text)
    assert page == "invitation"
    assert token is not None
    assert token != copied
    rep = company.do(lambda unit: company.accounts(unit).take_up(token, "Ben", "no hash"))
    assert rep.email == "ben@ringlane.example"


@pytest.mark.parametrize("what", ["withdrawn", "too old"])
def test_an_invitation_that_is_not_open_is_not_mailed(company: Company, clock: MovedClock, what: str) -> None:
    made, _ = company.do(
        lambda unit: company.accounts(unit).invite("ben@ringlane.example", "Ben", Role.REP, Role.OWNER)
    )
    company.do(lambda unit: company.post.send_invitation(unit, company.workspace, made.id))
    if what == "withdrawn":
        company.do(lambda unit: company.accounts(unit).withdraw(made.id, Role.OWNER))
    else:
        clock.move(days=15)
    assert company.mails() == []


def test_a_new_password_is_set_by_the_mailed_link(company: Company) -> None:
    company.do(lambda unit: company.post.send_password_link(unit, company.workspace, company.owner.id))
    (mail,) = company.mails()
    page, text = colleague_link_in(mail)
    token = read_token(text)
    assert (page, mail["To"]) == ("password", "olga@ringlane.example")
    assert token is not None
    rep = company.do(lambda unit: company.accounts(unit).set_password_by_link(token, "another hash"))
    assert rep.id == company.owner.id


def test_nobody_who_is_shut_out_or_unknown_gets_a_new_password(company: Company) -> None:
    ben = company.do(lambda unit: company.accounts(unit).welcome("Ben", "ben@ringlane.example", "hash", Role.REP))
    company.do(lambda unit: company.accounts(unit).disable(ben.id, Role.OWNER))
    for rep_id in (ben.id, "rep_unknown"):
        company.do(partial(company.post.send_password_link, workspace=company.workspace, rep_id=rep_id))
    assert company.mails() == []


SITE = Site("sit_1", "site_key", SiteSettings("Ringlane", ("https://ringlane.example", "https://*.example")), 0)
HERE = "https://chat.ringlane.example"


@pytest.mark.parametrize(
    ("page", "confirmed", "stranger"),
    [
        ("https://ringlane.example/pricing", "https://ringlane.example/pricing", "https://ringlane.example/pricing"),
        ("https://ringlane.example/a?b=c#d", "https://ringlane.example/a?b=c", "https://ringlane.example/a"),
        ("https://ringlane.example", "https://ringlane.example/", "https://ringlane.example/"),
        (
            "https://ringlane.example/" + "win-a-prize-at-evil-dot-example-" * 2,
            "https://ringlane.example/" + "win-a-prize-at-evil-dot-example-" * 2,
            "https://ringlane.example/",
        ),
        ("https://ringlane.example/%0d%0aBcc", "https://ringlane.example/%0d%0aBcc", "https://ringlane.example/"),
        ("https://ringlane.example/a b", "https://ringlane.example/", "https://ringlane.example/"),
        ("https://evil.example/pricing", "https://ringlane.example/", "https://ringlane.example/"),
        ("https://ringlane.example@evil.example/", "https://ringlane.example/", "https://ringlane.example/"),
        ("https://ringlane.example.evil.example/", "https://ringlane.example/", "https://ringlane.example/"),
        ("javascript:alert(1)//https://ringlane.example", "https://ringlane.example/", "https://ringlane.example/"),
        ("https://[ringlane", "https://ringlane.example/", "https://ringlane.example/"),
        ("", "https://ringlane.example/", "https://ringlane.example/"),
        (f"{HERE}/try/site_key", f"{HERE}/try/site_key", f"{HERE}/try/site_key"),
        (f"{HERE}/inbox", "https://ringlane.example/", "https://ringlane.example/"),
    ],
)
def test_a_link_leads_to_one_of_the_companys_pages(page: str, confirmed: str, stranger: str) -> None:
    assert page_to_return_to(SITE, page, HERE, whole_path=True) == confirmed
    assert page_to_return_to(SITE, page, HERE, whole_path=False) == stranger


def test_without_a_page_of_its_own_a_site_is_tried_on_ours() -> None:
    site = replace(SITE, settings=SiteSettings("Ringlane"))
    assert page_to_return_to(site, "https://evil.example/", HERE, whole_path=True) == f"{HERE}/try/site_key"
