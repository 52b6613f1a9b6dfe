"""The steps of a reply in the words of stories."""

from __future__ import annotations

from allears.dialogue.steps import (
    AcceptRefusal,
    Acknowledge,
    AdmitNotKnowing,
    Ask,
    AskAddress,
    AskChange,
    AskWhatHappened,
    Change,
    Clarify,
    ConfirmForgetting,
    GiveAnswer,
    Greet,
    HandOver,
    NoteTime,
    OfferAnswers,
    OfferTime,
    PartKindly,
    Recap,
    Recommend,
    Redirect,
    Reply,
    SeeLater,
    SelfServe,
    Show,
    StayNear,
    Step,
    Thank,
)

PLAIN: dict[type, str] = {
    Greet: "greets",
    GiveAnswer: "answers",
    OfferAnswers: "offers two answers",
    AdmitNotKnowing: "does not know",
    AcceptRefusal: "does without",
    Show: "gives",
    AskWhatHappened: "asks what happened",
    Recap: "recaps",
    Change: "shows the change",
    AskChange: "asks what to change",
    OfferTime: "offers a time",
    NoteTime: "notes the time",
    AskAddress: "asks for an address",
    Thank: "thanks",
    SelfServe: "lets them try",
    SeeLater: "comes back later",
    StayNear: "stays near",
    ConfirmForgetting: "forgets",
    Acknowledge: "acknowledges",
}
SILENCE = "says nothing"


def say_steps(reply: Reply) -> str:
    """A reply as a story's `bot:` line: "answers, gives, asks sales_reps"."""
    return ", ".join(map(say_step_name, reply.steps)) or SILENCE


def say_step_name(step: Step) -> str:
    """One step in a story's words."""
    match step:
        case Ask(field):
            return f"asks {field}"
        case Clarify(field):
            return f"clarifies {field}"
        case Recommend(row):
            return f"recommends {row.plan}"
        case HandOver(reason):
            return f"hands over ({reason})"
        case PartKindly(exclusion):
            return f"parts kindly ({exclusion.id})"
        case Redirect(kind):
            return f"sends on ({kind})"
        case _:
            return PLAIN[type(step)]
