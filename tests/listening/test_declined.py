"""Refusing to tell is not the same as not knowing, and not the same as answering."""

from __future__ import annotations

import pytest

from allears.values.count import Count
from tests.listening.talk import answer, says


@pytest.mark.parametrize(
    ("asks", "text"),
    [
        ("budget", "I'd rather not say"),
        ("budget", "we dont disclose that to suppliers"),
        ("budget", "That's none of your business."),
        ("budget", "skip"),
        ("budget", "You'll hear that once I have seen a proposal"),
        ("drivers", "sorry, company policy, I can't share any figures"),
        ("phone", "No thanks, I get enough spam calls"),
        ("email", "nope"),
        ("decision", "I'm not allowed to name anyone"),
        ("budget", "I'd rather hear yours first"),
        ("budget", "figures I don't write in a chat"),
        ("budget", "let's see your offer first, then we talk"),
        ("budget", "not yours to know yet"),
        ("budget", "that one I will share when I have seen something"),
        ("phone", "I prefer that nobody calls"),
        ("name", "not needed for a quote"),
        ("budget", "please no budget games"),
        ("drivers", "is that really necessary?"),
        ("drivers", "we keep headcount private"),
        ("drivers", "you can find that on LinkedIn"),
        ("email", "it stands in your papers"),
        ("email", "just show it here"),
        ("name", "let's keep that between us for now, I won't give my name"),
        ("name", "I would prefer to remain discreet for the time being"),
        ("budget", "I am afraid it is a little difficult to answer that."),
        ("budget", "I cannot tell before the board approves"),
        ("budget", "the last one laughed at my figure, so you tell me first"),
        ("phone", "no number for you crooks"),
        ("phone", "find it out yourselves"),
    ],
)
def test_a_refusal_is_heard(asks: str, text: str) -> None:
    assert answer(text, asks).declined == (asks,)


@pytest.mark.parametrize(
    ("asks", "text"),
    [
        ("budget", "No idea, I would have to ask my boss"),
        ("budget", "no"),
        ("drivers", "we don't share vans between drivers"),
        ("phone", "I don't have a phone"),
        ("name", "no im a person who wants a parcel"),
        ("budget", "is that necessary to get a demo in May?"),
        ("trouble", "Reps rather not log their calls because it takes ages, that changes nothing"),
    ],
)
def test_not_knowing_having_none_and_plain_talk_are_no_refusal(asks: str, text: str) -> None:
    assert answer(text, asks).declined == ()


def test_a_value_beside_a_refusal_is_an_answer() -> None:
    text = "I'd rather not be exact, but at least 20 drivers"
    assert answer(text, "drivers", says(text, "drivers", Count(20, None), "at least 20 drivers")).declined == ()


def test_nothing_is_declined_that_was_not_asked() -> None:
    assert answer("I'd rather not say").declined == ()


def test_words_of_refusal_are_no_answer() -> None:
    text = "no comment on that one"
    heard = answer(text, "has_depot", says(text, "has_depot", value=False, words=text))
    assert (heard.declined, heard.statements) == (("has_depot",), ())


def test_rather_not_answers_a_yes_or_no() -> None:
    text = "rather not"
    heard = answer(text, "has_depot", says(text, "has_depot", value=False, words=text))
    assert (heard.declined, len(heard.statements)) == ((), 1)


@pytest.mark.parametrize(
    ("asks", "text"),
    [
        ("drivers", "difficult to say, it depends on the season"),
        ("drivers", "I cannot tell before Monday, 12 I think"),
        ("budget", "hard to answer without a drawing, say 5000 euro"),
        ("drivers", "we figured it out ourselves: 14"),
    ],
)
def test_not_knowing_exactly_is_no_refusal(asks: str, text: str) -> None:
    assert answer(text, asks).declined == ()
