"""How a reply is worded: calm, short, exact."""

import re

import pytest

from allears.dialogue.phrasing import ENGLISH, LONGEST_LINE, say, say_benefit, say_price, shorten
from allears.dialogue.steps import (
    AcceptRefusal,
    Acknowledge,
    AdmitNotKnowing,
    Ask,
    AskAddress,
    AskChange,
    AskWhatHappened,
    ConfirmForgetting,
    HandOver,
    HandoverReason,
    NoteTime,
    OfferAnswers,
    OfferTime,
    Redirect,
    Reply,
    SeeLater,
    SelfServe,
    StayNear,
    Step,
    Thank,
)
from allears.languages.english.dialogue_phrases import PHRASES
from allears.values.money import Money


@pytest.mark.parametrize(
    ("benefit", "said"),
    [
        ("then I can name your plan and its price", "Then I can name your plan and its price."),
        ("so that I answer for your case", "I ask so that I answer for your case."),
        ("you get the offer in writing", "That way you get the offer in writing."),
        ("", ""),
    ],
)
def test_every_question_says_what_the_lead_gets_for_it(benefit: str, said: str) -> None:
    assert say_benefit(benefit) == said


def test_a_question_is_followed_by_its_benefit() -> None:
    reply = Reply((Ask("sales_reps", "How many people sell?", "then I can name your plan"),))
    assert say(reply) == "How many people sell? Then I can name your plan."


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (HandOver(HandoverReason.ASKED_FOR, True), "I'm getting a colleague; they will have everything you said."),
        (OfferAnswers("export?", ("Export", "Import")), "Do you mean “Export” or “Import”?"),
        (AskAddress("email", "answer"), "Which e-mail address may I use to send you the answer?"),
        (NoteTime("Tuesday at ten"), "Noted: “Tuesday at ten”."),
        (SeeLater(""), "That is a good fit, just not now. I'll have somebody write to you when it is time."),
        (Redirect("vendor", "Write to office@ringlane.example."), "Write to office@ringlane.example."),
        (AdmitNotKnowing("fax?"), "“fax?”: I don't know that, and I won't guess."),
        (AdmitNotKnowing("Etsy?", ("Etsy", "Wix")), "I don't know about Etsy or Wix, and I won't guess."),
        (SelfServe("", "Come on any Sunday."), "Come on any Sunday."),
        (AcceptRefusal(), "That is fine, we can do without."),
        (Thank("jo@lindenmoor.com"), "Thank you, I've noted jo@lindenmoor.com."),
    ],
)
def test_a_step_is_said_plainly(step: Step, said: str) -> None:
    assert say(Reply((step,))) == said


@pytest.mark.parametrize(
    "step",
    [
        AskWhatHappened("pain", True),
        AskChange(),
        Thank(),
        OfferTime(),
        SelfServe("For small teams."),
        StayNear(),
        ConfirmForgetting(),
        Acknowledge(),
    ],
)
def test_every_step_has_words(step: Step) -> None:
    assert say(Reply((step,)))


def test_a_long_line_of_a_recap_is_cut_between_two_words() -> None:
    said = shorten("we are eight people who sell by phone in Ohio and " * 9)
    assert len(said) <= LONGEST_LINE and said.endswith("…") and said[-2].isalnum()
    assert said[:-1] in "we are eight people who sell by phone in Ohio and " * 9
    assert shorten("x" * 500).endswith("x…") and shorten("two\n lines ") == "two lines"


def test_the_voice_is_kept() -> None:
    for name, words in PHRASES.items():
        assert "!" not in words, f"{name} shouts"
        assert not re.search(r"\b(oops|invalid|unfortunately|at this time|sorry for the inconvenience)\b", words, re.I)


def test_a_phrase_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        ENGLISH("no such phrase")


def test_a_price_is_said_with_its_unit() -> None:
    assert say_price(Money(29, 29, "USD", "month", True)) == "29 USD a seat a month"
