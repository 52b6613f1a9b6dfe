"""What a visitor sees of a message that came over the line: its words, buttons and card, nothing that only we know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from allears.dialogue.phrasing import ENGLISH
from allears.facts.written import read_written
from allears.policy.policy import Policy
from allears.rehearsal.seen import Line, Seen, Wanted
from allears.rehearsal.truth import Range


def look_at(message: Mapping[str, Any], within: Range) -> Seen:
    """The message as a visitor reacts to it. Which field is asked for is told by the words of its question."""
    text, card = str(message.get("text") or ""), message.get("card") or {}
    buttons = tuple(str(one["label"]) for one in message.get("choices") or ())
    wanted, field = _wanted(text, card, within.policy)
    again = wanted is Wanted.FIELD and any(_says(one, text) for one in AGAIN)
    return Seen(
        wanted,
        field,
        buttons,
        lines=tuple(_line(one, within) for one in card.get("lines", ()) if card.get("kind") == "recap"),
        open=tuple(str(one["field"]) for one in card.get("open", ())),
        changed=_says("changed", text),
        answered=card.get("kind") == "answer",
        gave=_gives(text, field, within.policy) if wanted in (Wanted.FIELD, Wanted.EVENT) else bool(text),
        refused=card.get("kind") == "no" or _lets_help_themselves(text, within.policy),
        handed_over=any(_says(one, text) for one in HANDING),
        again=again,
    )


def _gives(text: str, field: str, policy: Policy) -> bool:
    """Whether anything stands before the question; what they get for answering stands behind it."""
    asked = policy.fields[field].ask if field in policy.fields else None
    words = [str(asked)] if asked else []
    words += [ENGLISH.texts[one].partition("{")[0].strip() for one in (*AGAIN, *WHAT_HAPPENED)]
    return min((text.index(one) for one in words if one in text), default=1) > 0


def _lets_help_themselves(text: str, policy: Policy) -> bool:
    return str(policy.self_serve) in text if policy.self_serve else _says("self_serve", text)


HANDING = ("hand_over_now", "hand_over_later")


def _wanted(text: str, card: Mapping[str, Any], policy: Policy) -> tuple[Wanted, str]:
    if card.get("kind") == "recap":
        return Wanted.CONFIRMATION, ""
    asked = next((one.id for one in policy.fields.values() if one.ask and str(one.ask) in text), None)
    for phrase, wanted in PHRASES.items():
        if _says(phrase, text):
            field = _first(policy) if wanted is Wanted.EVENT else _address(policy) if wanted is Wanted.ADDRESS else ""
            return wanted, field
    if asked is None and _says("ask_narrower", text):
        asked = next((one.id for one in policy.fields.values() if f", {one.title}:" in text), None)
    if asked is not None:
        return Wanted.FIELD, asked
    return (Wanted.CLARITY, "") if text.rstrip().endswith("?") else (Wanted.NOTHING, "")


AGAIN = ("ask_again", "ask_back", "ask_narrower")
WHAT_HAPPENED = ("what_happened", "what_happened_again")
PHRASES = {
    "ask_address": Wanted.ADDRESS,
    "what_happened": Wanted.EVENT,
    "what_happened_again": Wanted.EVENT,
    "offer_time": Wanted.TIME,
    "ask_change": Wanted.CHANGE,
    "offer_answers": Wanted.CHOICE,
}


def _says(phrase: str, text: str) -> bool:
    """Whether the bot's own phrase stands in the text, as far as it is not filled in."""
    return ENGLISH.texts[phrase].partition("{")[0].strip() in text


def _first(policy: Policy) -> str:
    return next((one.id for one in policy.fields.values() if one.first), "")


def _address(policy: Policy) -> str:
    return next((one.id for one in policy.fields.values() if one.type == "email"), "")


def _line(line: Mapping[str, Any], within: Range) -> Line:
    field = within.policy.fields.get(str(line["field"]))
    said = str(line["said"])
    value = None if field is None else read_written(field, said, within.now)
    return Line(str(line["field"]), str(line["title"]), said, value)
