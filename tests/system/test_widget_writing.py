"""What a visitor writes arrives, once, whatever happens on the way; what is answered is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.system.browser import OpenBrowser
from tests.system.shop import Shop
from tests.system.visiting import SEEN, SENT, WAITING, Visitor, refusing

if TYPE_CHECKING:
    from playwright.sync_api import Route


@pytest.fixture
def visitor(open_browser: OpenBrowser, shop: Shop) -> Visitor:
    """Somebody with the chat open."""
    return Visitor(open_browser().new_page()).goes_to(shop.website.address).opens_the_chat()


def test_both_sides_see_what_was_said(shop: Shop, visitor: Visitor) -> None:
    visitor.writes("do you have spanish?").sees_state(SENT)
    assert shop.transcript() == [("visitor", "do you have spanish?")]
    shop.reply("The app has, support answers in English.")
    visitor.sees("The app has, support answers in English.")
    assert visitor.conversation() == ["do you have spanish?", "The app has, support answers in English."]


def test_the_visitor_sees_that_their_words_were_read(shop: Shop, visitor: Visitor) -> None:
    visitor.writes("hello").sees_state(SENT)
    shop.reads()
    visitor.sees_state(SEEN)
    assert visitor.panel.get_by_text(SEEN, exact=True).count() == 1


def test_the_visitor_sees_somebody_writing_until_the_answer_is_there(shop: Shop, visitor: Visitor) -> None:
    visitor.writes("hello").sees_state(SENT)
    shop.reply("One moment")
    visitor.sees("One moment")
    shop.types()
    visitor.panel.get_by_text("Kim is writing").wait_for()
    shop.reply("Good morning")
    visitor.panel.get_by_text("Kim is writing").wait_for(state="detached")
    visitor.sees("Good morning")
    assert visitor.panel.locator(".typing").inner_text() == ""


def test_the_company_sees_that_its_answer_was_read_only_when_the_chat_is_open(shop: Shop, visitor: Visitor) -> None:
    visitor.writes("hello").sees_state(SENT)
    visitor.page.keyboard.press("Escape")
    shop.reply("Good morning")
    visitor.page.get_by_role("button", name="Open the chat, 1 unread").wait_for()
    assert not shop.has_been_read()
    visitor.opens_the_chat().sees("Good morning")
    assert shop.wait_until(shop.has_been_read)
    visitor.page.keyboard.press("Escape")
    visitor.page.get_by_role("button", name="Open the chat", exact=True).wait_for()


def test_what_is_written_offline_waits_and_arrives_once(shop: Shop, visitor: Visitor) -> None:
    visitor.writes("first").sees_state(SENT)
    visitor.is_offline().writes("are you there?").sees_state(WAITING)
    assert shop.transcript() == [("visitor", "first")]
    visitor.is_offline(False).sees_state(SENT).sees("are you there?")
    assert shop.transcript() == [("visitor", "first"), ("visitor", "are you there?")]


def test_the_very_first_words_may_be_written_offline(shop: Shop, visitor: Visitor) -> None:
    visitor.is_offline().writes("one").writes("two").sees_state(WAITING)
    visitor.is_offline(False).sees_state(SENT)
    assert shop.transcript() == [("visitor", "one"), ("visitor", "two")]


def test_a_message_whose_acknowledgement_was_lost_is_stored_once(shop: Shop, visitor: Visitor) -> None:
    lost: list[int] = []

    def lose_the_first_answer(route: Route) -> None:
        if lost or route.request.method != "POST":
            route.fallback()
            return
        lost.append(route.fetch().status)
        route.abort()

    visitor.page.route("**/widget/v1/conversations", lose_the_first_answer)
    visitor.writes("only once, please").sees_state(SENT).sees("only once, please")
    assert lost == [201]
    assert shop.transcript() == [("visitor", "only once, please")]
    assert shop.number_of_conversations() == 1


def test_a_page_that_is_left_while_sending_sends_after_coming_back(shop: Shop, visitor: Visitor) -> None:
    visitor.writes("first").sees_state(SENT)
    visitor.is_offline().writes("sent from the next page").sees_state(WAITING)
    visitor.page.evaluate("window.stop()")
    visitor.is_offline(False).goes_to(shop.website.address + "/next").sees("sent from the next page").sees_state(SENT)
    assert shop.transcript() == [("visitor", "first"), ("visitor", "sent from the next page")]


def test_a_refused_message_says_why_and_can_be_tried_again(shop: Shop, visitor: Visitor) -> None:
    no = refusing(422, "The text holds a character that cannot be shown.")
    visitor.page.route("**/widget/v1/conversations", no)
    visitor.writes("hm")
    visitor.panel.get_by_text("Not sent: The text holds a character that cannot be shown.").wait_for()
    visitor.panel.get_by_role("button", name="Try again").click()
    visitor.sees_state(SENT).sees("hm")
    assert shop.transcript() == [("visitor", "hm")]


def test_a_refused_message_does_not_hold_up_the_next_and_can_be_discarded(shop: Shop, visitor: Visitor) -> None:
    visitor.page.route("**/widget/v1/conversations", refusing(422, "No."))
    visitor.writes("refused").panel.get_by_text("Not sent: No.").wait_for()
    visitor.writes("fine").sees("fine")
    visitor.panel.get_by_role("button", name="Discard").click()
    visitor.sees("refused", times=0)
    assert shop.wait_until(lambda: shop.transcript() == [("visitor", "fine")])


def test_a_flooded_server_gets_the_message_later_and_an_address_meanwhile(shop: Shop, visitor: Visitor) -> None:
    visitor.writes("first").sees_state(SENT)
    visitor.page.route("**/messages", refusing(429, "Too many", retry_after=2))
    visitor.writes("second").panel.get_by_text("it goes out by itself in a moment").wait_for()
    visitor.panel.get_by_role("textbox", name="E-mail address").wait_for()
    visitor.sees_state(SENT)
    assert shop.transcript() == [("visitor", "first"), ("visitor", "second")]


def test_a_visitor_the_server_no_longer_knows_starts_anew_and_loses_no_word(shop: Shop, visitor: Visitor) -> None:
    visitor.writes("first").sees_state(SENT)
    shop.company.server.clock.move(minutes=5)
    visitor.page.route("**/messages", refusing(401, "Unknown"))
    visitor.writes("second").sees_state(SENT)
    assert shop.number_of_conversations() == 2
    assert ("visitor", "second") in shop.transcript()
    shop.reply("Welcome back")
    visitor.sees("Welcome back")


def test_answers_can_be_tapped_or_typed(shop: Shop, visitor: Visitor) -> None:
    visitor.writes("what does it cost?").sees_state(SENT)
    shop.reply("Do all 12 sell?", choices=["All 12 sell", "Some of them"])
    answers = visitor.panel.get_by_role("group", name="Do all 12 sell?")
    answers.get_by_role("button", name="Some of them").click()
    visitor.sees("Some of them").sees_state(SENT)
    assert answers.count() == 0
    assert shop.transcript()[-1] == ("visitor", "Some of them")
    assert shop.last_message().choice is not None
    shop.reply("And by phone?", choices=["Yes", "No"])
    visitor.panel.get_by_role("button", name="Yes").wait_for()
    visitor.writes("mostly by mail").sees_state(SENT)
    assert visitor.panel.get_by_role("group").count() == 0


def test_a_wish_for_a_person_is_one_tap(shop: Shop, visitor: Visitor) -> None:
    visitor.panel.get_by_role("button", name="Talk to a person").click()
    visitor.sees("I would like to talk to a person.").sees_state(SENT)
    assert shop.transcript() == [("visitor", "I would like to talk to a person.")]
    assert shop.last_message().wants_person
    assert not visitor.panel.get_by_role("button", name="Talk to a person").is_visible()


def test_enter_sends_and_shift_enter_breaks_the_line(shop: Shop, visitor: Visitor) -> None:
    visitor.composer.press_sequentially("one")
    visitor.composer.press("Shift+Enter")
    visitor.composer.press_sequentially("two")
    visitor.composer.press("Enter")
    visitor.sees("one\ntwo").sees_state(SENT)
    assert shop.transcript() == [("visitor", "one\ntwo")]


def test_the_composer_grows_to_five_lines(visitor: Visitor) -> None:
    def height(lines: int) -> int:
        visitor.composer.fill("\n".join(["word"] * lines))
        box = visitor.composer.bounding_box()
        assert box
        return round(box["height"])

    heights = [height(lines) for lines in (1, 2, 5, 6, 30)]
    assert heights[0] < heights[1] < heights[2]
    assert heights[2] <= heights[3] == heights[4] <= heights[2] + 8


def test_a_text_that_is_too_long_is_not_cut_but_said(visitor: Visitor) -> None:
    visitor.composer.fill("x" * 10_001)
    visitor.panel.get_by_text("10,001 characters; at most 10,000 fit in one message").wait_for()
    assert visitor.panel.get_by_role("button", name="Send").is_disabled()
    visitor.composer.fill("x" * 10_000)
    assert visitor.panel.get_by_role("button", name="Send").is_enabled()


def test_what_people_write_is_text_and_only_web_addresses_are_links(shop: Shop, visitor: Visitor) -> None:
    payload = "<img src=x onerror=alert(1)> <b>bold</b> javascript:alert(1) https://ringlane.example/a?b=1."
    visitor.page.on("dialog", lambda _: pytest.fail("a script ran"))
    visitor.writes(payload).sees(payload).sees_state(SENT)
    shop.reply(payload)
    visitor.sees(payload, times=2)
    assert visitor.panel.locator("img, b, script").count() == 0
    links = visitor.panel.get_by_role("link")
    assert [link.get_attribute("href") for link in links.all()] == ["https://ringlane.example/a?b=1"] * 2


def test_an_address_is_left_for_the_answer_when_nobody_is_there(shop: Shop, visitor: Visitor) -> None:
    visitor.writes("anybody?").sees_state(SENT)
    field = visitor.panel.get_by_role("textbox", name="E-mail address")
    field.fill("ada at example")
    field.press("Enter")
    visitor.panel.get_by_text("This does not look like an e-mail address yet").wait_for()
    field.fill("ada@ringlane.example")
    field.press("Enter")
    visitor.panel.get_by_text("Answers also go to ada@ringlane.example").wait_for()
    assert shop.emails() == ["ada@ringlane.example"]
