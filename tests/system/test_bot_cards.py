"""What the bot's messages look and feel like in the widget: buttons, cards, changing a line, what was noted."""

from __future__ import annotations

import re
from itertools import count
from typing import Any

import pytest
from playwright.sync_api import Route, expect

from allears.messenger.message import Author, Choice, NewMessage
from tests.system.bot_at_the_door import DESK, THINKS, Lead, bot_server, comes, door
from tests.system.browser import ROOT, OpenBrowser
from tests.system.shop import Shop
from tests.system.visiting import MOVING, Visitor, fits, serious_problems

__all__ = ["bot_server", "door"]

SMALL: dict[str, Any] = {"viewport": {"width": 320, "height": 568}, "has_touch": True, "is_mobile": True}
TWICE: dict[str, Any] = {"viewport": {"width": 640, "height": 410}}
"""1280 by 820 at 200 % zoom."""
IN_THE_DARK = "<style>html { background: #131316 }</style>"
LOOKS = [(DESK, ""), (SMALL, IN_THE_DARK)]

LARGE = "our managers can't see who called whom, we're a group with around 4000 employees"
REPS = "nobody ever follows up on our leads. we have 8 reps"
STYLES = ["By phone and e-mail", "On the road", "Both", "Rather not say"]
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
HEBREW = "שלום, אנחנו חברה קטנה מתל אביב"
NUMBERS = count(1)


# --- what the bot says, in our own words ------------------------------------------------------------------------------


def line(field: str, title: str, said: str, *, confirmed: bool = False) -> dict[str, Any]:
    return {"field": field, "title": title, "said": said, "confirmed": confirmed}


def recap(*lines: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"kind": "recap", "lines": list(lines), "open": [], "before": "So far:", "after": "Right?", **more}


RECAP = recap(
    line("pain", "the problem", "callbacks get lost " * 6, confirmed=True),
    *(line(f"field{number}", f"thing {number}", LONG if number == 3 else f"answer {number}") for number in range(1, 8)),
    line("name", "name", HEBREW),
    open=[{"field": "budget", "title": "budget"}],
)
RECOMMENDATION = {
    "kind": "recommendation", "title": f"Team for {LONG}", "lines": ["49 USD a seat a month", HEBREW],
    "before": "", "after": "Shall somebody go through it with you?",
}  # fmt: skip
NO = {
    "kind": "no", "reason": f"We have decided not to build {LONG}.", "would_change": "company size under 1,000",
    "alternatives": [
        {"name": "Larger", "reason": HEBREW, "link": "https://larger.example/"},
        {"name": LONG, "reason": "made for it", "link": None},
    ],
    "before": "", "after": "If that changes, tell me.",
    "sources": [{"title": "Pricing", "link": "https://ringlane.example/pricing"}, {"title": LONG, "link": None}],
}  # fmt: skip


def bot_says(door: Shop, text: str, card: dict[str, Any] | None = None, choices: tuple[str, ...] = ()) -> None:
    """Puts a message of the bot's into the newest conversation."""
    offered = tuple(Choice(str(number), label) for number, label in enumerate(choices, start=1))
    new = NewMessage(f"staged-{next(NUMBERS)}", text, offered, card=card)
    where = door.newest().conversation.id
    door.do(lambda messenger: messenger.say(Author("bot", "bot", "Ringlane's assistant"), new, where))


def talks(door: Shop, open_browser: OpenBrowser, said: str = REPS, **options: Any) -> Lead:
    """Somebody has told the bot something, and was asked something."""
    lead = comes(door, open_browser, "/", **options).takes_up_the_greeting()
    lead.says(said).panel.locator(".choices button").first.wait_for(timeout=THINKS)
    return lead


def buttons(visitor: Visitor) -> list[str]:
    return visitor.panel.locator(".choices button").all_inner_texts()


def focused(visitor: Visitor) -> str:
    """The name of what has the focus."""
    name: str = visitor.page.evaluate(
        "(it => it?.ariaLabel ?? it?.textContent ?? '')(document.activeElement.shadowRoot?.activeElement)"
    )
    return name


def goes_back_to(visitor: Visitor, name: str) -> None:
    """By the keyboard alone, at most eight stops back."""
    for _ in range(8):
        visitor.page.keyboard.press("Shift+Tab")
        if focused(visitor) == name:
            return
    raise AssertionError(f"the keyboard does not reach {name}")


# --- everybody can read them ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("options", "head"), LOOKS, ids=["desktop", "small and dark"])
def test_axe_finds_nothing_serious_in_any_card_and_nothing_is_cut_off(
    door: Shop, open_browser: OpenBrowser, options: dict[str, Any], head: str
) -> None:
    door.website.page("/", head=head)
    lead = talks(door, open_browser, **options)
    assert serious_problems(lead) == []
    bot_says(door, "A recap", RECAP, ("That's right", LONG))
    bot_says(door, "A recommendation", RECOMMENDATION, ("Yes", HEBREW))
    bot_says(door, "It now says", recap(line("field1", "thing 1", "answer"), kind="changed"))
    bot_says(door, "A no", NO, ("I see it differently",))
    lead.panel.get_by_role("button", name="I see it differently").wait_for()
    assert serious_problems(lead) == []
    assert fits(lead)
    lead.panel.get_by_role("button", name="Change: thing 3").click()
    lead.line.wait_for()
    lead.noted.locator("summary").click()
    lead.taps("Delete what I said").panel.get_by_role("button", name="Delete it").wait_for()
    assert serious_problems(lead) == []
    assert fits(lead)


@pytest.mark.parametrize("options", [SMALL, TWICE], ids=["keyboard on a phone", "200%"])
def test_where_there_is_little_room_the_messages_get_it(
    door: Shop, open_browser: OpenBrowser, options: dict[str, Any]
) -> None:
    lead = talks(door, open_browser, **options)
    if options is SMALL:
        lead.page.set_viewport_size({"width": 320, "height": 300})
    expect(lead.panel.locator(".status")).to_be_hidden()
    expect(lead.noted.locator("summary")).to_be_in_viewport()
    room = lead.panel.locator(".log").bounding_box()
    assert room and room["height"] >= 120
    assert fits(lead)


def test_it_says_everything_in_every_language() -> None:
    """Which words a language has is what the types say; here, that each has them for the bot and the greeting too."""
    texts = ROOT / "widget" / "texts"
    languages = {file.stem for file in texts.glob("??.ts")}
    assert {file.stem for file in (texts / "bot").glob("??.ts")} == languages
    greetings = set(re.findall(r"^  (\w\w): \[", (texts / "greeting.ts").read_text(), re.MULTILINE))
    assert greetings == languages | {"en"}
    named = set(re.findall(r"^  (\w\w): ", (texts.parent / "panel" / "bot.ts").read_text(), re.MULTILINE))
    assert named == languages


def test_a_german_visitor_reads_german_around_what_the_bot_says(door: Shop, open_browser: OpenBrowser) -> None:
    door.website.script = door.website.script.replace(" data-site", ' data-language="de" data-site')
    lead = comes(door, open_browser, "/", locale="de-DE", **DESK).is_greeted()
    lead.page.clock.resume()
    lead.greeting.locator(".words").click()
    lead.panel.get_by_role("textbox", name="Nachricht schreiben").fill(LARGE)
    lead.page.keyboard.press("Enter")
    lead.panel.get_by_role("button", name="Ändern: company size").click(timeout=THINKS)
    assert lead.panel.locator(".changing").get_by_role("button").all_inner_texts() == ["Abbrechen", "Speichern"]
    expect(lead.panel.locator(".status")).to_contain_text("Ein Bot antwortet sofort")
    expect(lead.noted.locator("summary")).to_contain_text("Was wir notiert haben")


# --- by keyboard and by ear -------------------------------------------------------------------------------------------


def test_a_whole_qualification_by_keyboard(door: Shop, open_browser: OpenBrowser) -> None:
    lead = comes(door, open_browser, "/", **DESK).is_greeted()
    lead.page.clock.resume()
    keyboard = lead.page.keyboard
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(lead.composer).to_be_focused()
    keyboard.type(LARGE)
    keyboard.press("Enter")
    lead.is_shown("about 4,000").noted.locator("summary").wait_for()
    goes_back_to(lead, "That's right")
    goes_back_to(lead, "Change: company size")
    keyboard.press("Enter")
    expect(lead.line).to_be_focused()
    assert (focused(lead), lead.line.input_value()) == ("Changing company size", "about 4,000")
    keyboard.type("nine")
    keyboard.press("Escape")
    expect(lead.panel.get_by_role("button", name="Change: company size")).to_be_focused()
    expect(lead.panel).to_be_visible()
    expect(lead.line).to_have_count(0)
    lead.composer.focus()
    goes_back_to(lead, "That's right")
    keyboard.press("Enter")
    lead.is_shown("What may suit you better")
    expect(lead.composer).to_be_focused()
    goes_back_to(lead, "I see it differently")
    ring: Any = lead.panel.get_by_role("button", name="I see it differently").evaluate(
        "it => (({ outlineStyle, outlineWidth }) => [outlineStyle, outlineWidth])(getComputedStyle(it))"
    )
    assert ring == ["solid", "2px"]
    keyboard.press("Enter")
    lead.is_told("A person will look at it")


def test_whoever_leaves_a_line_stays_where_they_were_whatever_came_meanwhile(
    door: Shop, open_browser: OpenBrowser
) -> None:
    lead = talks(door, open_browser)
    bot_says(door, "So far", recap(line("sales_reps", "salespeople", "8"), line("name", "name", "Mina")), ("It is",))
    lead.is_shown("Mina")
    lead.noted.locator("summary").click()
    for where, meanwhile in ((lead.panel.locator(".log"), "One more thing"), (lead.noted, "And another")):
        change = where.get_by_role("button", name="Change: salespeople")
        change.click()
        expect(lead.line).to_be_focused()
        bot_says(door, meanwhile)
        lead.is_told(meanwhile)
        lead.line.press("Escape")
        expect(lead.line).to_have_count(0)
        expect(change).to_be_focused()


HEARS = """() => {
  window.heard = [];
  const log = document.querySelector("allears-widget").shadowRoot.querySelector("[role=log]");
  const silent = node => (node.closest ? node : node.parentElement)?.closest("[aria-live=off], [aria-hidden=true]");
  new MutationObserver(changes => {
    for (const change of changes)
      for (const node of change.addedNodes) if (!silent(node)) heard.push(node.textContent);
  }).observe(log, { childList: true, subtree: true });
}"""
"""Gathers what a screen reader is told of in the log: what is added, outside of what is silent."""


def test_nothing_is_read_out_twice(door: Shop, open_browser: OpenBrowser) -> None:
    lead = talks(door, open_browser)
    lead.page.evaluate(HEARS)
    lead.taps_and_is_answered("By phone and e-mail")
    bot_says(door, "So far", recap(line("sales_reps", "salespeople", "8"), after="Is that right?"), ("It is",))
    lead.panel.get_by_role("button", name="Change: salespeople").click()
    lead.line.press("Escape")
    lead.changes("salespeople", "12").is_shown("12")
    bot_says(door, "The last words")
    lead.is_told("The last words")
    heard: list[str] = lead.page.evaluate("heard")
    for words in ("on the road, or both?", "So far:salespeople8", "Is that right?", "The last words"):
        assert sum(words in each for each in heard) <= 1, words
    assert sum("The last words" in each for each in heard) == 1


# --- buttons ----------------------------------------------------------------------------------------------------------


def test_what_was_tapped_is_shown_and_cannot_be_tapped_again(door: Shop, open_browser: OpenBrowser) -> None:
    lead = talks(door, open_browser)
    assert buttons(lead) == STYLES
    lead.taps("Both")
    answered = lead.panel.locator(".answered")
    expect(answered).to_have_text("By phone and e-mailOn the road✓ Both")
    expect(lead.panel.get_by_role("button", name="Both")).to_have_count(0)
    expect(lead.panel.locator(".state").last).to_have_text("Sent", timeout=THINKS)
    other = Lead(lead.opens_another_tab(door.website.address + "/").page)
    other.opens_the_chat()
    expect(other.panel.locator(".answered")).to_have_text("By phone and e-mailOn the road✓ Both")
    lead.page.reload()
    expect(lead.panel.locator(".answered")).to_have_text("By phone and e-mailOn the road✓ Both")
    assert [text for kind, text in door.transcript() if kind == "visitor"] == [REPS, "Both"]


def test_who_writes_the_answer_needs_no_button(door: Shop, open_browser: OpenBrowser) -> None:
    lead = talks(door, open_browser).says("they are on the phone all day")
    expect(lead.panel.get_by_role("button", name="On the road")).to_have_count(0)
    expect(lead.panel.locator(".answered")).to_have_count(0)
    expect(lead.noted).to_contain_text("By phone and e-mail", timeout=THINKS)


def test_what_is_tapped_without_a_connection_goes_out_once(door: Shop, open_browser: OpenBrowser) -> None:
    lead = talks(door, open_browser)
    lead.noted.wait_for()  # it is fetched after the answer, and could not come any more
    lead.is_offline()
    lead.taps("Both")
    lead.sees_state("Waiting for a connection; it goes out by itself")
    expect(lead.panel.locator(".answered b")).to_have_text("✓ Both")
    lead.is_offline(offline=False)
    lead.page.evaluate("dispatchEvent(new Event('online'))")
    lead.stays_for(5).sees_state("Sent")
    assert [text for kind, text in door.transcript() if kind == "visitor"] == [REPS, "Both"]


# --- changing a line --------------------------------------------------------------------------------------------------


def test_a_changed_line_says_what_it_was(door: Shop, open_browser: OpenBrowser) -> None:
    lead = comes(door, open_browser, "/").takes_up_the_greeting().says(LARGE).is_shown("about 4,000")
    recapped = lead.panel.locator(".card").first.locator("li", has_text="company size")
    lead.composer.fill("half a sentence")
    lead.panel.get_by_role("button", name="Change: company size").click()
    lead.line.press("Enter")
    expect(lead.line).to_have_count(0)
    assert len(door.transcript()) == 3, "nothing was changed, so nothing is sent"
    lead.changes("company size", "400")
    expect(recapped.locator(".value")).to_have_text("400", timeout=THINKS)
    expect(recapped.locator(".was")).to_have_text("was about 4,000")
    expect(lead.panel.locator(".card").nth(1)).to_contain_text("was about 4,000")
    assert lead.composer.input_value() == "half a sentence"
    lead.page.reload()
    expect(recapped.locator(".was")).to_have_text("was about 4,000")


def test_what_was_noted_is_changed_where_it_stands(door: Shop, open_browser: OpenBrowser) -> None:
    lead = talks(door, open_browser)
    lead.noted.locator("summary").click()
    lead.noted.get_by_role("button", name="Change: salespeople").click()
    bot_says(door, "Something comes in while they write.")
    lead.is_told("Something comes in")
    expect(lead.line).to_be_focused()
    lead.line.fill("12")
    lead.line.press("Enter")
    expect(lead.noted.locator("li", has_text="salespeople").locator(".value")).to_have_text("12", timeout=THINKS)


def test_what_was_tapped_and_read_back_is_deleted_too(door: Shop, open_browser: OpenBrowser) -> None:
    lead = talks(door, open_browser).taps_and_is_answered("Both")
    bot_says(door, "A recap", recap(line("selling_style", "selling style", "Both")), ("Yes, both",))
    lead.panel.get_by_role("button", name="Yes, both").wait_for()
    lead.noted.locator("summary").click()
    lead.noted.get_by_role("button", name="Delete what I said").click()
    lead.noted.get_by_role("button", name="Delete it").click()
    expect(lead.panel.locator(".bubble.gone")).to_have_text(["Deleted"] * 5)
    expect(lead.panel.locator(".answered, .card")).to_have_count(0)
    expect(lead.noted.get_by_role("button")).to_have_count(0)


# --- staying where one reads ------------------------------------------------------------------------------------------


def test_who_reads_above_stays_there_and_a_long_message_begins_at_its_beginning(
    door: Shop, open_browser: OpenBrowser
) -> None:
    lead = talks(door, open_browser)
    bot_says(door, "A recap", RECAP, ("That's right",))
    expect(lead.panel.get_by_text("So far:")).to_be_in_viewport()
    expect(lead.panel.get_by_text("Right?", exact=True)).not_to_be_in_viewport()
    log = lead.panel.locator(".log")
    log.evaluate(
        "it => new Promise(done => { it.addEventListener('scroll', done, { once: true }); it.scrollTop = 40 })"
    )
    bot_says(door, "One more thing")
    lead.panel.get_by_role("button", name="New messages").wait_for()
    assert log.evaluate("it => it.scrollTop") == 40


def test_the_round_button_is_marked_as_long_as_a_greeting_waits(door: Shop, open_browser: OpenBrowser) -> None:
    lead = comes(door, open_browser, "/").is_greeted()
    marked = lead.page.locator("allears-widget .launcher.greeted")
    expect(marked).to_have_count(1)
    lead.stays_for(60)
    expect(lead.greeting).to_have_count(0)
    expect(marked).to_have_count(1)
    lead.opens_the_chat()
    expect(marked).to_have_count(0)


def test_whoever_asked_for_less_motion_sees_none(door: Shop, open_browser: OpenBrowser) -> None:
    lead = talks(door, open_browser, reduced_motion="reduce")
    assert lead.page.evaluate(MOVING) == 0


def test_what_was_noted_earlier_never_hides_what_was_noted_since(door: Shop, open_browser: OpenBrowser) -> None:
    lead = comes(door, open_browser, "/").takes_up_the_greeting()
    first: list[Route] = []
    # The first look at what was noted is held back; those after it go on.
    lead.page.route("**/noted", lambda route: route.continue_() if first else first.append(route))
    lead.says("We keep losing track of our callbacks. We have 9 reps.").is_told("on the road, or both?")
    lead.says("By phone and e-mail.").is_told("how many people work there")
    expect(lead.noted).to_contain_text("salespeople")
    with lead.page.expect_response("**/noted"):
        first[0].fulfill(json={"lines": []}, headers={"Access-Control-Allow-Origin": "*"})
    lead.page.evaluate("new Promise(requestAnimationFrame)")
    expect(lead.noted).to_be_visible()
