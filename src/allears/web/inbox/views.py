"""The views of the list, and which conversations belong to each: five by who has them, six by the pile they lie on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

from allears.messenger.conversation import Conversation, State
from allears.messenger.reading import NOBODY, Counts, Cursor, Filter
from allears.web.inbox.lead_words import PILES, SHAPES, PileName, pile_words
from allears.web.inbox.words import Reader

StateName = Literal["mine", "unassigned", "open", "snoozed", "closed"]
ViewName = Literal[StateName, PileName]
STATES: tuple[StateName, ...] = get_args(StateName)


@dataclass(frozen=True, slots=True)
class View:
    """One of the pills above the list. A pile has a `shape`."""

    name: ViewName
    words: str
    count: int
    shape: str = ""


def pile_of(view: ViewName) -> PileName | None:
    """The pile that a view shows; None when it goes by who has the conversations."""
    return next((pile for pile in PILES if pile == view), None)


def shown_in(view: ViewName, me: str) -> Filter:
    """What the view asks of a conversation, for the rep who looks."""
    match view:
        case "mine":
            return Filter("open", me)
        case "unassigned":
            return Filter("open", NOBODY)
        case _:
            return Filter(cast("State", view))


def belongs(conversation: Conversation, view: ViewName, me: str) -> bool:
    """Whether a conversation is in the view now."""
    match view:
        case "mine":
            return conversation.state == "open" and conversation.rep_id == me
        case "unassigned":
            return conversation.state == "open" and conversation.rep_id is None
        case _:
            return conversation.state == view


def views(counts: Mapping[State, Counts], reader: Reader) -> tuple[View, ...]:
    """All views with how many conversations are in each."""
    opened = counts["open"]
    return (
        View("mine", reader.say("Mine"), opened.by_rep.get(reader.id, 0)),
        View("unassigned", reader.say("Unassigned"), opened.unassigned),
        View("open", reader.say("Open"), opened.all),
        View("snoozed", reader.say("Snoozed"), counts["snoozed"].all),
        View("closed", reader.say("Closed"), counts["closed"].all),
    )


def pile_views(counts: Mapping[str, int], reader: Reader) -> tuple[View, ...]:
    """All piles with how many conversations lie on each; none where no bot ever took part."""
    if not counts:
        return ()
    return tuple(View(pile, pile_words(pile, reader), counts.get(pile, 0), SHAPES[pile]) for pile in PILES)


def first_view(shown: tuple[View, ...]) -> ViewName:
    """Where work waits: the first view that is not empty; one's own when all are."""
    return next((each.name for each in shown if each.count), "mine")


def written(cursor: Cursor | None) -> str:
    """A page's end as it travels in an address."""
    return f"{cursor.last_message_at}.{cursor.id}" if cursor else ""


def cursor_from(text: str) -> Cursor | None:
    """What `written` wrote; None for anything else, which begins at the newest."""
    at, _, conversation_id = text.partition(".")
    return (
        Cursor(int(at), conversation_id) if at.isascii() and at.isdigit() and len(at) < 16 and conversation_id else None
    )
