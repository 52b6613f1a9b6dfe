"""A reply as a message of the chat: its words, its buttons, and the card that lays the same words out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from allears.dialogue.phrasing import ENGLISH, Phrases, say_step, shorten
from allears.dialogue.steps import (
    Ask,
    Change,
    GiveAnswer,
    OfferAnswers,
    PartKindly,
    Recap,
    RecapLine,
    Recommend,
    Reply,
    Step,
)

DECLINE = "decline"
MOST_BUTTONS = 12
"""A question with more answers than this is answered in words."""
CARDS = (Recap, Change, Recommend, PartKindly)


@dataclass(frozen=True, slots=True)
class Worded:
    """`text` says everything; `choices` are (id, label); `card` is what docs/widget-api.md describes."""

    text: str
    choices: tuple[tuple[str, str], ...] = ()
    card: Mapping[str, Any] | None = None


def worded(reply: Reply, phrases: Phrases = ENGLISH) -> Worded | None:
    """The message; None for silence."""
    said = [(step, say_step(step, phrases)) for step in reply.steps]
    text = _joined(words for _, words in said)
    if not text:
        return None
    return Worded(text, _choices(reply, phrases), _card(said, phrases))


def _joined(several: Any) -> str:
    return "\n\n".join(words for words in several if words)


def _choices(reply: Reply, phrases: Phrases) -> tuple[tuple[str, str], ...]:
    """The buttons of the last step that has some."""
    for step in reversed(reply.steps):
        match step:
            case Ask(_, _, _, buttons, may_decline):
                offered = buttons if len(buttons) <= MOST_BUTTONS else ()
                last = ((DECLINE, phrases("rather_not")),) if may_decline else ()
                return (*_numbered(offered), *last)
            case OfferAnswers(_, titles):
                return _numbered(titles)
            case Recap():
                return (("right", phrases("that_is_right")),)
            case PartKindly():
                return (("differently", phrases("see_differently")),)
    return ()


def _numbered(labels: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((str(number), label) for number, label in enumerate(labels, start=1))


def _card(said: list[tuple[Step, str]], phrases: Phrases) -> dict[str, Any] | None:
    place = next((place for place, (step, _) in enumerate(said) if isinstance(step, CARDS)), None)
    sources = _sources(step for step, _ in said)
    if place is None:
        text = _joined(words for _, words in said)
        return {"kind": "answer", "before": text, "after": "", "sources": sources} if sources else None
    before = _joined(words for _, words in said[:place])
    after = _joined(words for _, words in said[place + 1 :])
    card = _laid_out(said[place][0], phrases) | {"sources": sources}
    if isinstance(said[place][0], Recap | Change):
        words = said[place][1].split("\n")
        asks = "\n".join(one for one in words[1:] if not one.startswith("- "))
        before, after = _joined((before, words[0])), _joined((asks, after))
    if isinstance(said[place][0], PartKindly):
        after = _joined((phrases("door"), after))
    return card | {"before": before, "after": after}


def _sources(steps: Iterable[Step]) -> list[dict[str, str | None]]:
    """Where the answers stand, each passage once: by its title, and with a link where the page is on the web."""
    named = {(one.title, one.link or None): None for one in steps if isinstance(one, GiveAnswer) and one.title}
    return [{"title": title, "link": link} for title, link in named]


def _laid_out(step: Step, phrases: Phrases) -> dict[str, Any]:
    match step:
        case Recap(lines, left_open):
            unfilled = [{"field": line.field, "title": line.title} for line in left_open]
            return {"kind": "recap", "lines": [line_shown(line, phrases) for line in lines], "open": unfilled}
        case Change(lines):
            return {"kind": "changed", "lines": [line_shown(line, phrases) for line in lines]}
        case Recommend():
            title = f"{step.row.plan}{phrases('recommend_quantity', quantity=step.quantity) if step.quantity else ''}"
            first = phrases("recommend_first", first_step=step.first_step.rstrip(".")) if step.first_step else ""
            return {"kind": "recommendation", "title": title, "lines": [one for one in (step.price, first) if one]}
        case PartKindly():
            suggested = zip(step.exclusion.suggest, step.alternatives, strict=True)
            return {
                "kind": "no",
                "reason": step.words,
                "alternatives": [
                    {"name": one.name, "reason": str(one.reason), "link": one.link} for one, _ in suggested
                ],
                "would_change": step.would_change,
            }
        case _:
            raise TypeError(f"{type(step).__name__} has no card")


def line_shown(line: RecapLine, phrases: Phrases = ENGLISH) -> dict[str, Any]:
    """One line of what was understood, and where the lead said it; `aside` is what is said beside it, or null."""
    quote = line.quote
    return {
        "field": line.field,
        "title": line.title,
        "said": shorten(line.said),
        "confirmed": line.confirmed,
        "aside": phrases("we_think") if line.we_think else None,
        "message": quote.message_id if quote else None,
        "start": quote.start if quote else None,
        "end": quote.end if quote else None,
    }
