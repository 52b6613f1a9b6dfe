"""What a visitor sees of a reply: enough to react to, whether it came from the mind itself or over the line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from allears.dialogue.steps import (
    AcceptRefusal,
    AdmitNotKnowing,
    Ask,
    AskAddress,
    AskChange,
    AskWhatHappened,
    Change,
    Clarify,
    GiveAnswer,
    HandOver,
    OfferAnswers,
    OfferTime,
    PartKindly,
    Recap,
    Reply,
    SelfServe,
)
from allears.values.value import Value


class Wanted(StrEnum):
    """What the visitor is asked for, if anything."""

    FIELD = "an answer"
    CLARITY = "which of two things holds"
    EVENT = "what happened"
    ADDRESS = "an address"
    CONFIRMATION = "whether the recap is right"
    CHANGE = "what to change"
    TIME = "a time"
    CHOICE = "which of two answers"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a recap as the visitor reads it: the field, and what it says (`value` where that is known)."""

    field: str
    title: str
    said: str
    value: Value | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """One reply.

    `field` is what is asked for (`again`: once more, in other words), `buttons` the answers offered, `open` the lines
    of a recap that nobody has filled, `changed` that one just was; `gave` that the visitor got an answer or something
    else worth having, `refused` and `handed_over` how it may have ended.
    """

    wanted: Wanted
    field: str = ""
    buttons: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    open: tuple[str, ...] = ()
    changed: bool = False
    answered: bool = False
    gave: bool = False
    refused: bool = False
    handed_over: bool = False
    again: bool = False


def see(reply: Reply) -> Seen:
    """What a visitor sees of the mind's reply."""
    wanted, field, again = Wanted.NOTHING, "", False
    buttons: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    left_open: tuple[str, ...] = ()
    for step in reply.steps:
        match step:
            case Ask(name, _, _, offered):
                wanted, field, buttons, again = Wanted.FIELD, name, offered, step.again
            case Clarify(name):
                wanted, field = Wanted.CLARITY, name
            case AskWhatHappened(name):
                wanted, field = Wanted.EVENT, name
            case AskAddress(name):
                wanted, field = Wanted.ADDRESS, name
            case Recap(shown, empty):
                wanted, left_open = Wanted.CONFIRMATION, tuple(one.field for one in empty)
                lines = tuple(Line(one.field, one.title, one.said, one.value) for one in shown)
            case AskChange():
                wanted = Wanted.CHANGE
            case OfferTime():
                wanted = Wanted.TIME
            case OfferAnswers():
                wanted = Wanted.CHOICE
    kinds = {type(step) for step in reply.steps}
    return Seen(
        wanted,
        field,
        buttons,
        lines,
        left_open,
        changed=Change in kinds,
        answered=bool(kinds & {GiveAnswer, AdmitNotKnowing, OfferAnswers}),
        gave=bool(kinds - {AcceptRefusal, Ask, AskWhatHappened, AskAddress}),
        refused=bool(kinds & {PartKindly, SelfServe}),
        handed_over=HandOver in kinds,
        again=again,
    )
