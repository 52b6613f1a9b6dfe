"""What is a request for information, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.listening.talk import answer


def asked(text: str, asks: str | None = None) -> list[str]:
    return [span.text for span in answer(text, asks).questions]


@pytest.mark.parametrize(
    "text",
    [
        "Can your drivers' app work offline?",
        "we have 40 vans. what does it cost",
        "how long does the training take",
        "Please tell me whether you ship to Malta",
        "I was wondering if there is a student price",
        "send me your price list please",
        "do u have an android app",
        "You plug into Xero, right?",
        "30 days trial, right?",
        "free for 5 drivers, right?",
        "price?",
        "and the minimum term is",
        "i'd like to know more about the warranty",
        "not sure whether your app runs on tablets",
    ],
)
def test_a_request_for_information_is_heard_in_any_form(text: str) -> None:
    assert asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "What we need is a better overview",
        "12 drivers, right?",
        "so about 12 drivers, ok?",
        "We have some weather here today, don't we?",
        "Was that so hard?",
        "Who knows?",
        "when the new depot opens",
        "They asked twice, which is annoying.",
        "My boss keeps asking me how many calls we make",
        "Thanks, have a nice day",
        "how lovely",
        "looking for a venue and who decides: my mother wants to see it too",
        "who signs: the managing director",
        "how we'd go about it: a pilot first",
    ],
)
def test_rhetoric_tags_and_reports_ask_nothing(text: str) -> None:
    assert asked(text) == []


def test_a_guess_with_a_question_mark_is_an_answer() -> None:
    assert asked("around 40?", "drivers") == []


def test_an_echo_of_our_question_is_an_answer() -> None:
    assert asked("My budget? Two thousand a month.", "budget") == []


def test_several_questions_of_one_message_are_told_apart() -> None:
    text = "Hi! Does it speak Dutch, and do you offer a trial? Also tell me who hosts it."
    assert asked(text) == ["Does it speak Dutch", "do you offer a trial?", "Also tell me who hosts it."]


def test_the_words_of_a_question_are_verbatim() -> None:
    text = "ok: HOW much is it for 5 vans??"
    assert all(words in text for words in asked(text))
    assert asked(text)
