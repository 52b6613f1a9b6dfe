"""An invented visitor talks with the real server, and what came back is held against what was said."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from allears.rehearsal.seen import Seen, Wanted
from allears.rehearsal.visitor import Said, Visitor
from allears.visiting.browser import Browser
from allears.visiting.looking import look_at

MOST_MESSAGES = 16
QUESTIONS = (Wanted.FIELD, Wanted.CLARITY, Wanted.EVENT, Wanted.ADDRESS)


@dataclass(frozen=True, slots=True)
class Talked:
    """One conversation over the line. `broken` says in words which rule did not hold; `slowest` is the longest wait for
    a reply, in seconds."""

    number: int
    conversation: str
    questions: int
    left_at: str
    refused: bool
    handed_over: bool
    slowest: float
    broken: tuple[str, ...]


def at_once() -> object:
    """Somebody who answers without a pause."""
    return None


def talk(
    visitor: Visitor,
    browser: Browser,
    page: str,
    patience: float = 40.0,
    pause: Callable[[], object] = at_once,
    person: Callable[[Mapping[str, Any]], Said | None] | None = None,
) -> Talked:
    """The whole conversation of one visitor, who pauses before each message. A reply is waited for `patience` seconds.

    `person` says what the visitor answers when a rep writes instead of the bot. Raises ServerRefused and OSError.
    """
    seen: list[Seen] = []
    replies: list[dict[str, Any]] = []
    broken: list[str] = []
    slowest = 0.0
    said: Said | None = visitor.open()
    while said is not None and len(seen) < MOST_MESSAGES:
        pause()
        began = time.monotonic()
        send(browser, said, replies, page)
        heard = browser.hear(patience)
        if not heard:
            break
        slowest = max(slowest, time.monotonic() - began)
        replies += heard
        looked = [look_at(one, visitor.within) for one in heard]
        broken += [f"message {len(seen) + 1}: {one}" for one in broken_rules(seen, looked)]
        seen += looked
        by_rep = person is not None and heard[-1]["author"]["kind"] == "rep"
        said = person(heard[-1]) if person and by_rep else visitor.answer(looked[-1])
    broken += lost_or_doubled(browser)
    return Talked(
        visitor.character.number,
        browser.conversation,
        questions=sum(one.wanted in QUESTIONS for one in seen),
        left_at=visitor.left_at,
        refused=any(one.refused for one in seen),
        handed_over=any(one.handed_over for one in seen),
        slowest=slowest,
        broken=tuple(broken),
    )


def send(browser: Browser, said: Said, replies: list[dict[str, Any]], page: str) -> None:
    """The words; or the tap on the button that says them, where there is one. A line of the recap is changed there."""
    last = replies[-1] if replies else {}
    tapped = next((one["id"] for one in last.get("choices") or () if one["label"] == said.text), None)
    if tapped is not None:
        browser.choose(tapped, last["id"])
        return
    recap = next((one for one in reversed(replies) if (one.get("card") or {}).get("kind") == "recap"), None)
    browser.write(said.text, page, said.about, recap["id"] if recap else None)


def broken_rules(before: list[Seen], looked: list[Seen]) -> Iterator[str]:
    """What these replies broke, as a visitor can tell."""
    asked = [one.field for one in before if one.wanted is Wanted.FIELD and not one.again]
    again = [one.field for one in before if one.wanted is Wanted.FIELD and one.again]
    for one in looked:
        if one.wanted is Wanted.FIELD and one.field in (again if one.again else asked):
            yield f"{one.field} is asked {'a third time' if one.again else 'twice'}"
        if one.wanted in (Wanted.FIELD, Wanted.EVENT) and not one.gave:
            yield "a question is asked and nothing is given"
    if len(looked) > 1:
        yield "one message is answered twice"
    if sum(one.handed_over for one in (*before, *looked)) > 1 and any(one.handed_over for one in looked):
        yield "it is handed over twice"


def lost_or_doubled(browser: Browser) -> Iterator[str]:
    """Whether a fresh look shows every message once, in the order and with the words that were sent."""
    if not browser.conversation:
        return
    messages = browser.state()
    mine = [one["client_id"] for one in messages if one["author"]["kind"] == "visitor"]
    if mine != [f"m{number}" for number in range(1, browser.sent + 1)]:
        yield f"messages {', '.join(mine)} are stored, and {browser.sent} were sent"
    if len({one["id"] for one in messages}) != len(messages):
        yield "a message is there twice"
    places = [one["seq"] for one in messages]
    if places != sorted(places):
        yield "messages are out of order"
