"""The conversation stays: over reloads, tabs, days, cut lines, and browsers that store nothing."""

from __future__ import annotations

import json

from tests.system.browser import OpenBrowser
from tests.system.shop import Shop
from tests.system.visiting import SENT, Visitor, once


def test_a_reload_keeps_the_conversation_and_the_open_panel(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = Visitor(open_browser().new_page()).goes_to(shop.website.address).opens_the_chat()
    visitor.writes("hello").sees_state(SENT)
    shop.reply("Good morning")
    visitor.sees("Good morning")
    visitor.page.reload()
    visitor.sees("hello").sees("Good morning")
    shop.reply("Still here")
    visitor.sees("Still here")
    assert visitor.conversation() == ["hello", "Good morning", "Still here"]


def test_what_is_half_written_survives_a_reload(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = Visitor(open_browser().new_page()).goes_to(shop.website.address).opens_the_chat()
    visitor.composer.fill("we are about 12 people and")
    visitor.page.reload()
    visitor.composer.wait_for()
    assert visitor.composer.input_value() == "we are about 12 people and"


def test_on_another_day_the_conversation_is_there_and_what_was_missed_is_counted(
    shop: Shop, open_browser: OpenBrowser
) -> None:
    first = open_browser()
    visitor = Visitor(first.new_page()).goes_to(shop.website.address).opens_the_chat()
    visitor.writes("hello").sees_state(SENT)
    kept = first.storage_state()
    first.close()
    shop.reply("Good morning")
    shop.reply("Are you there?")
    visitor = Visitor(open_browser(storage_state=kept).new_page()).goes_to(shop.website.address)
    visitor.page.get_by_role("button", name="Open the chat, 2 unread").click()
    visitor.sees("Are you there?")
    assert visitor.conversation() == ["hello", "Good morning", "Are you there?"]


def test_two_tabs_show_the_same_over_one_line(shop: Shop, open_browser: OpenBrowser) -> None:
    one = Visitor(open_browser().new_page()).goes_to(shop.website.address).opens_the_chat()
    streams: list[str] = []
    one.browser.on("request", lambda request: streams.append(request.url) if request.url.endswith("/stream") else None)
    one.writes("from the first tab").sees_state(SENT)
    other = one.opens_another_tab(shop.website.address).opens_the_chat().sees("from the first tab")
    other.writes("from the second").sees_state(SENT)
    one.sees("from the second")
    shop.reply("I see both")
    one.sees("I see both")
    other.sees("I see both")
    assert one.conversation() == other.conversation() == ["from the first tab", "from the second", "I see both"]
    assert len(streams) == 1


def test_when_the_tab_that_listens_is_closed_another_listens(shop: Shop, open_browser: OpenBrowser) -> None:
    one = Visitor(open_browser().new_page()).goes_to(shop.website.address).opens_the_chat()
    one.writes("hello").sees_state(SENT)
    other = one.opens_another_tab(shop.website.address).opens_the_chat().sees("hello")
    one.page.close()
    shop.reply("Good morning")
    other.sees("Good morning")
    assert other.conversation() == ["hello", "Good morning"]


def test_words_first_written_in_two_tabs_become_one_conversation(shop: Shop, open_browser: OpenBrowser) -> None:
    one = Visitor(open_browser().new_page()).goes_to(shop.website.address).opens_the_chat()
    other = one.opens_another_tab(shop.website.address).opens_the_chat()
    one.is_offline().writes("from one")
    other.writes("from the other")
    one.is_offline(False).sees("from one").sees("from the other").sees_state(SENT)
    assert shop.wait_until(lambda: len(shop.transcript()) == 2)
    assert shop.number_of_conversations() == 1
    assert sorted(shop.transcript()) == [("visitor", "from one"), ("visitor", "from the other")]


def test_a_browser_that_refuses_storage_can_still_talk(shop: Shop, open_browser: OpenBrowser) -> None:
    browser = open_browser()
    refuse = (
        "Object.defineProperty(window, '{0}', {{ get() {{ throw new DOMException('refused', 'SecurityError') }} }});"
    )
    browser.add_init_script(refuse.format("localStorage") + refuse.format("sessionStorage"))
    visitor = Visitor(browser.new_page()).goes_to(shop.website.address).opens_the_chat()
    visitor.writes("hello").sees_state(SENT)
    shop.reply("Good morning")
    visitor.sees("Good morning").writes("second").sees_state(SENT)
    assert [text for _, text in shop.transcript()] == ["hello", "Good morning", "second"]


def test_in_a_sandbox_without_storage_and_locks_one_can_still_talk(shop: Shop, open_browser: OpenBrowser) -> None:
    shop.website.headers["Content-Security-Policy"] = "sandbox allow-scripts"
    visitor = Visitor(open_browser().new_page()).goes_to(shop.website.address).opens_the_chat()
    visitor.writes("hello").sees_state(SENT)
    shop.reply("Good morning")
    visitor.sees("Good morning")
    assert visitor.conversation() == ["hello", "Good morning"]


def test_what_was_said_while_the_line_was_cut_is_caught_up(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = Visitor(open_browser().new_page()).goes_to(shop.website.address).opens_the_chat()
    visitor.writes("hello").sees_state(SENT)
    visitor.is_offline()
    for text in ("one", "two", "three"):
        shop.reply(text)
    visitor.is_offline(False).sees("three")
    assert visitor.conversation() == ["hello", "one", "two", "three"]


def test_where_a_proxy_holds_the_stream_back_messages_still_come(shop: Shop, open_browser: OpenBrowser) -> None:
    page = open_browser().new_page()
    page.clock.install()
    page.route("**/stream", lambda _: None)  # never answered, as a buffering proxy does
    visitor = Visitor(page).goes_to(shop.website.address).opens_the_chat()
    visitor.writes("hello").sees_state(SENT)
    with page.expect_request("**/events?after=*&wait=25"):
        page.clock.run_for(8_000)
    shop.reply("Good morning")
    visitor.sees("Good morning")
    shop.reply("and again")
    page.clock.run_for(1_000)
    visitor.sees("and again")
    assert visitor.conversation() == ["hello", "Good morning", "and again"]


def test_a_hole_in_what_comes_in_is_noticed_and_filled(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = Visitor(open_browser().new_page())
    late = {"type": "conversation.seen", "seq": 99, "after": 98, "data": {"by": "reps", "up_to": 0}}
    body = f": hello\n\nid: 99\ndata: {json.dumps(late)}\n\n"
    visitor.page.route("**/stream", once(lambda route: route.fulfill(body=body, content_type="text/event-stream")))
    visitor.goes_to(shop.website.address).opens_the_chat()
    with visitor.page.expect_request(lambda request: "?after=" in request.url and "after=0" not in request.url):
        visitor.writes("hello")
    shop.reply("Good morning")
    visitor.sees("Good morning").sees("hello")
    assert visitor.conversation() == ["hello", "Good morning"]


def test_a_reset_fetches_everything_anew(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = Visitor(open_browser().new_page())
    body = ': hello\n\nevent: reset\ndata: {"type": "reset", "cursor": 1}\n\n'
    visitor.page.route("**/stream", once(lambda route: route.fulfill(body=body, content_type="text/event-stream")))
    visitor.goes_to(shop.website.address).opens_the_chat()
    fetched: list[str] = []
    visitor.page.on("request", lambda request: fetched.append(request.url) if "?after=0" in request.url else None)
    visitor.writes("hello").sees_state(SENT)
    assert shop.wait_until(lambda: bool(visitor.page.evaluate("1")) and len(fetched) == 2)
    shop.reply("Good morning")
    visitor.sees("Good morning").sees("hello")
    assert visitor.conversation() == ["hello", "Good morning"]


def test_a_long_conversation_opens_at_its_end_and_shows_more_on_request(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = Visitor(open_browser().new_page()).goes_to(shop.website.address).opens_the_chat()
    visitor.writes("message 0").sees_state(SENT)
    for number in range(1, 131):
        shop.reply(f"message {number}")
    visitor.sees("message 130")
    visitor.page.reload()
    visitor.sees("message 130")
    assert visitor.messages.count() == 100
    visitor.panel.get_by_role("button", name="Show earlier messages").click()
    visitor.sees("message 0")
    assert visitor.messages.count() == 131


def test_reading_further_up_is_not_disturbed_by_a_new_message(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = Visitor(open_browser().new_page()).goes_to(shop.website.address).opens_the_chat()
    visitor.writes("hello").sees_state(SENT)
    for number in range(30):
        shop.reply(f"message {number}")
    visitor.sees("message 29")
    log = visitor.panel.get_by_role("log")
    # The last message may still be scrolling into view: whoever wants to read further up scrolls until they are there.
    visitor.page.wait_for_function(
        """() => {
            const log = document.querySelector("allears-widget").shadowRoot.querySelector(".log");
            const isThere = log.scrollTop === 0;
            log.scrollTop = 0;
            return isThere;
        }"""
    )
    shop.reply("the newest")
    visitor.panel.get_by_role("button", name="New messages").wait_for()
    assert log.evaluate("log => log.scrollTop") == 0
    visitor.panel.get_by_role("button", name="New messages").click()
    assert log.evaluate("log => log.scrollHeight - log.scrollTop - log.clientHeight < 2")
