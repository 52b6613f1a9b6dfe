"""Who is there, and who the visitor is: on another device, after signing out, coming back by a mail."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime

from allears.accounts.office_hours import OfficeHours
from tests.system.browser import OpenBrowser
from tests.system.shop import Shop
from tests.system.visiting import SENT, Visitor


def signed_for(shop: Shop, person: str) -> str:
    """The token with which the website's own server vouches for who is signed in there."""

    def packed(value: bytes) -> bytes:
        return base64.urlsafe_b64encode(value).rstrip(b"=")

    server, site = shop.company.server, shop.company.site
    _, key = server.write(lambda unit: shop.company.accounts(unit).new_identity_key(site.id))
    server.clock.move(minutes=2)  # for so long the server may answer with what it knew
    claims = {"sub": person, "aud": site.public_key, "exp": server.clock.now() // 1000 + 3600, "name": "Ada"}
    signed = packed(json.dumps({"alg": "HS256"}).encode()) + b"." + packed(json.dumps(claims).encode())
    return (signed + b"." + packed(hmac.new(key.encode(), signed, hashlib.sha256).digest())).decode()


def comes(shop: Shop, open_browser: OpenBrowser, path: str = "/") -> Visitor:
    visitor = Visitor(open_browser().new_page()).goes_to(shop.website.address + path)
    visitor.launcher.wait_for()
    return visitor


def test_a_signed_in_person_finds_their_conversation_on_another_device(shop: Shop, open_browser: OpenBrowser) -> None:
    token = signed_for(shop, "customer-7")
    desk = comes(shop, open_browser)
    desk.page.evaluate("token => allears('identify', token)", token)
    desk.opens_the_chat().writes("hello from my desk").sees_state(SENT)
    phone = comes(shop, open_browser).opens_the_chat()
    assert phone.conversation() == []
    phone.page.evaluate("token => allears('identify', token)", token)
    phone.sees("hello from my desk")
    shop.reply("Good morning")
    phone.sees("Good morning")
    assert desk.sees("Good morning").conversation() == phone.conversation()


def test_whoever_signs_out_leaves_nothing_to_the_next(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = comes(shop, open_browser)
    visitor.page.evaluate("token => allears('identify', token)", signed_for(shop, "customer-7"))
    visitor.opens_the_chat().writes("a private matter").sees_state(SENT)
    visitor.page.evaluate("allears('forget')")
    visitor.sees("a private matter", times=0)
    visitor.page.reload()
    visitor.composer.wait_for()
    visitor.writes("somebody else").sees_state(SENT)
    assert visitor.conversation() == ["somebody else"]
    assert shop.number_of_conversations() == 2


def test_a_token_that_nobody_signed_is_refused_on_the_console(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = comes(shop, open_browser).opens_the_chat()
    with visitor.page.expect_console_message(lambda told: told.text.startswith('allears("identify")')) as told:
        visitor.page.evaluate("allears('identify', 'not.a.token')")
    assert "identity" in told.value.text


def test_a_link_in_a_mail_leads_back_on_a_click_and_once(shop: Shop, open_browser: OpenBrowser) -> None:
    comes(shop, open_browser).opens_the_chat().writes("write me by mail").sees_state(SENT)
    shop.reply("Here is the answer")
    conversation = shop.newest().conversation.id
    link = shop.do(lambda messenger: messenger.way_back(conversation, "ada@ringlane.example"))
    elsewhere = comes(shop, open_browser, f"/#allears-return={link}")
    button = elsewhere.panel.get_by_role("button", name="Continue your conversation")
    button.wait_for()
    assert elsewhere.page.url == shop.website.address + "/"
    assert elsewhere.conversation() == []
    button.click()
    elsewhere.sees("Here is the answer")
    elsewhere.writes("thank you").sees_state(SENT)
    assert shop.transcript()[-1] == ("visitor", "thank you")
    assert shop.number_of_conversations() == 1
    again = comes(shop, open_browser, f"/#allears-return={link}")
    again.panel.get_by_role("button", name="Continue your conversation").click()
    again.panel.get_by_text("This link was used already or is too old").wait_for()


def test_it_says_who_is_there_and_how_soon_they_answer_when_that_was_measured(
    shop: Shop, open_browser: OpenBrowser
) -> None:
    shop.answered_within(minutes=3)
    with shop.at_the_inbox():
        visitor = comes(shop, open_browser).opens_the_chat()
        visitor.must_be_greeted_by("Kim is here", "Usually answers in 3 mins")
        visitor.writes("hello").sees_state(SENT)
        assert not visitor.panel.get_by_role("textbox", name="E-mail address").is_visible()


def test_outside_office_hours_it_says_when_somebody_is_back(shop: Shop, open_browser: OpenBrowser) -> None:
    shop.setting(office_hours=OfficeHours("Europe/Oslo", {"tue": (("09:30", "17:00"),)}))
    page = open_browser().new_page()
    page.clock.install(time=datetime.fromtimestamp(shop.company.server.clock.now() / 1000, UTC))
    visitor = Visitor(page).goes_to(shop.website.address).opens_the_chat()
    visitor.must_be_greeted_by("Back tomorrow 09:30")


def test_who_takes_the_conversation_is_named(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = comes(shop, open_browser).opens_the_chat().writes("hello").sees_state(SENT)
    shop.do(lambda messenger: messenger.take(shop.newest().conversation.id, shop.kim))
    visitor.panel.get_by_text("You are talking with Kim").wait_for()
    assert not visitor.panel.get_by_role("button", name="Talk to a person").is_visible()
