"""How a reply is worded: the company's own words where there are some, and few of ours around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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
    HandoverReason,
    NoteTime,
    OfferAnswers,
    OfferTime,
    OpenLine,
    PartKindly,
    Recap,
    RecapLine,
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
from allears.facts.field import Field
from allears.languages.english.dialogue_phrases import PHRASES
from allears.policy.wording import say_answer
from allears.values.money import Money
from allears.values.value import FieldType

AMOUNT = Field("price", FieldType.MONEY)


@dataclass(frozen=True, slots=True)
class Phrases:
    """The bot's own phrases in one language, by name. Raises KeyError for a phrase that does not exist."""

    texts: Mapping[str, str]

    def __call__(self, name: str, **filled: str) -> str:
        return self.texts[name].format(**filled)


ENGLISH = Phrases(PHRASES)
OPENINGS = {
    HandoverReason.UPSET: "upset",
    HandoverReason.NOT_UNDERSTOOD: "not_understood",
    HandoverReason.SEES_IT_DIFFERENTLY: "sees_differently",
    HandoverReason.HOT: "hot",
    HandoverReason.STUCK: "stuck",
}


def say(reply: Reply, phrases: Phrases = ENGLISH) -> str:
    """The whole message; paragraphs between what is given and what is asked."""
    return "\n\n".join(filter(None, (say_step(step, phrases) for step in reply.steps)))


def say_step(step: Step, phrases: Phrases = ENGLISH) -> str:
    """The words of one step."""
    match step:
        case Greet(words) | GiveAnswer(_, words) | Show(_, words) | Clarify(_, words):
            return words
        case Ask(_, words, benefit):
            return " ".join(filter(None, (words, say_benefit(benefit, phrases))))
        case Recap(lines, left_open):
            return "\n".join(
                filter(None, (phrases("recap"), *_say_lines(lines, phrases), *_invite(left_open, phrases)))
            )
        case Change(lines):
            return "\n".join((phrases("changed"), *_say_lines(lines, phrases)))
        case Recommend():
            return _say_recommendation(step, phrases)
        case HandOver():
            return _say_handover(step, phrases)
        case PartKindly():
            return _say_parting(step, phrases)
        case _ if type(step) in FIXED:
            return phrases(FIXED[type(step)])
        case _:
            return _say_filled(step, phrases)


def _say_filled(step: Step, phrases: Phrases) -> str:
    """Our own phrase with something of the conversation in it."""
    match step:
        case OfferAnswers(_, titles):
            return phrases("offer_answers", first=titles[0], second=titles[-1])
        case AskAddress(_, purpose):
            return phrases("ask_address", purpose=phrases(f"purpose_{purpose}"))
        case Redirect(_, words):
            return words or phrases("redirect_unknown")
        case NoteTime(wish):
            return phrases("note_time", wish=wish)
        case SeeLater(when):
            return phrases("see_later", when=when or phrases("when_time"))
        case AskWhatHappened(_, again):
            return phrases("what_happened_again" if again else "what_happened")
        case Thank(noted):
            return phrases("thank_noted", noted=noted) if noted else phrases("thank")
        case AcceptRefusal(again):
            return phrases("accept_refusal_again" if again else "accept_refusal")
        case SelfServe(made_for, words):
            reason = phrases("self_serve_reason", made_for=made_for) if made_for else ""
            return " ".join(filter(None, (reason, words or phrases("self_serve"))))
        case AdmitNotKnowing(question, names):
            if names:
                return phrases("admit_names", names=phrases("join_or").join(names))
            return phrases("admit_one", question=question) if question else phrases("admit")
        case _:
            raise TypeError(f"{type(step).__name__} has no words")


FIXED: dict[type, str] = {
    AskChange: "ask_change",
    OfferTime: "offer_time",
    StayNear: "stay_near",
    ConfirmForgetting: "forgotten",
    Acknowledge: "acknowledge",
}
"""Steps whose words never change."""


def _invite(left_open: tuple[OpenLine, ...], phrases: Phrases) -> tuple[str, ...]:
    """The closing question of a recap, after what the lead may add."""
    if not left_open:
        return (phrases("recap_ask"),)
    names = [line.title for line in left_open]
    listed = phrases("join_and").join(filter(None, (", ".join(names[:-1]), names[-1])))
    return phrases("recap_open", fields=listed), phrases("recap_ask")


LONGEST_LINE = 120
"""So many characters of what was said are read back in one line of a recap."""


def _say_lines(lines: Iterable[RecapLine], phrases: Phrases) -> list[str]:
    return [f"- {_say_line(line, phrases)}" for line in lines]


def _say_line(line: RecapLine, phrases: Phrases) -> str:
    said = phrases("recap_line", title=line.title, said=shorten(line.said))
    return f"{said} ({phrases('we_think')})" if line.we_think else said


def shorten(text: str, longest: int = LONGEST_LINE) -> str:
    """The text as one line of at most `longest` characters, cut between two words where one can."""
    plain = " ".join(text.split())
    if len(plain) <= longest:
        return plain
    cut = plain[: longest - 1]
    return (cut[: cut.rfind(" ")] if " " in cut[longest // 2 :] else cut).rstrip(" ,;:.-") + "…"


def say_benefit(benefit: str, phrases: Phrases = ENGLISH) -> str:
    """What the lead gets for answering, as a sentence. Policies write it as "so that …", "then …", or what happens."""
    plain = benefit.strip().rstrip(".")
    if not plain:
        return ""
    if plain.lower().startswith("because "):
        return phrases("benefit_because", benefit=plain[:1].lower() + plain[1:])
    if plain.lower().startswith("so "):
        return phrases("benefit_so", benefit=plain[:1].lower() + plain[1:])
    if plain.lower().startswith("then "):
        return phrases("benefit_then", benefit=plain[:1].upper() + plain[1:])
    return phrases("benefit_other", benefit=plain[:1].lower() + plain[1:])


def say_price(price: Money) -> str:
    """A price for people: "29 USD a seat a month"."""
    return say_answer(price, AMOUNT)


def _say_recommendation(step: Recommend, phrases: Phrases) -> str:
    quantity = phrases("recommend_quantity", quantity=step.quantity) if step.quantity else ""
    price = phrases("recommend_price", price=step.price) if step.price else ""
    first = phrases("recommend_first", first_step=step.first_step.rstrip(".")) if step.first_step else ""
    said = phrases("recommend", plan=step.row.plan, quantity=quantity, price=price)
    return " ".join(filter(None, (said, first)))


def _say_handover(step: HandOver, phrases: Phrases) -> str:
    opening = phrases(OPENINGS[step.reason]) if step.reason in OPENINGS else ""
    if step.available:
        closing = phrases("hand_over_now")
    elif step.expected:
        closing = phrases("hand_over_expected", expected=step.expected)
    else:
        closing = phrases("hand_over_later")
    return " ".join(filter(None, (opening, closing)))


def _say_parting(step: PartKindly, phrases: Phrases) -> str:
    named = [phrases("part_alternative", alternative=one) for one in step.alternatives]
    better = "\n".join((phrases("part_alternatives"), *named)) if named else ""
    change = phrases("would_change", condition=step.would_change) if step.would_change else ""
    return "\n\n".join(filter(None, (step.words, better, " ".join(filter(None, (change, phrases("door")))))))
