"""The lead's questions that nobody has answered."""

from allears.guidance.open_questions import open_questions
from tests.guidance.overheard import overheard

QUESTION = ("lead", "Leads get lost here. Does it work with QuickBooks?")


def words(*lines: tuple[str, ...], **changes: object) -> list[str]:
    return [quote.text for quote in open_questions(overheard(*lines, **changes))]  # type: ignore[arg-type]


def test_a_question_waits_until_somebody_tells_something() -> None:
    assert words(QUESTION) == ["Does it work with QuickBooks?"]


def test_asking_back_answers_nothing() -> None:
    assert words(QUESTION, ("rep", "Hi! How many people sell at your company?")) == ["Does it work with QuickBooks?"]


def test_a_plain_yes_and_a_sentence_both_answer() -> None:
    assert words(QUESTION, ("rep", "Yes")) == []
    assert words(QUESTION, ("rep", "Contacts and invoices go both ways. Why do you ask?")) == []


def test_what_the_bot_answered_is_answered_and_what_it_could_not_waits_for_a_person() -> None:
    bot = ("bot", "I don't know that. A colleague will tell you.")
    assert words(QUESTION, bot) == []
    assert words(QUESTION, bot, unanswered=frozenset({"m0"})) == ["Does it work with QuickBooks?"]
    assert words(QUESTION, bot, ("rep", "It does, both ways, every 15 minutes."), unanswered=frozenset({"m0"})) == []


def test_several_questions_are_told_apart() -> None:
    assert len(words(("lead", "What does it cost? And can the owner log in from his phone?"))) == 2
