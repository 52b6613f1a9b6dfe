"""The steps a reply is made of."""

from allears.dialogue.steps import Ask, AskAddress, HandOver, HandoverReason, Reply, Show


def test_a_question_alone_is_a_defect_and_its_benefit_is_no_gift() -> None:
    ask = Ask("sales_reps", "How many people sell?", "then I can name your plan")
    assert Reply((ask,)).is_bare_question
    assert not Reply((Show("price:from", "Plans start at 29 USD."), ask)).is_bare_question


def test_asking_where_to_send_something_is_no_bare_question() -> None:
    reply = Reply((HandOver(HandoverReason.ASKED_FOR, False), AskAddress("email", "answer")))
    assert not reply.is_bare_question and reply.asks == "email"


def test_silence_asks_nothing() -> None:
    assert Reply().asks is None and not Reply().is_bare_question
