"""What a visitor sees of a message that came over the line."""

from typing import Any

from allears.dialogue.phrasing import ENGLISH, say
from allears.dialogue.steps import Ask, AskAddress, OfferTime, Reply, Show
from allears.rehearsal.seen import Wanted
from allears.values.count import Count
from allears.visiting.looking import look_at
from tests.rehearsal.visitors import policy, within


def message(text: str, card: dict[str, Any] | None = None, choices: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"text": text, "card": card, "choices": [{"id": one, "label": one} for one in choices]}


def test_a_question_is_known_by_its_words() -> None:
    asked = policy().fields["sales_reps"]
    seen = look_at(message(f"Thank you. {asked.ask} Then I can name your plan.", choices=("5-15",)), within())
    assert (seen.wanted, seen.field, seen.buttons) == (Wanted.FIELD, "sales_reps", ("5-15",))


def test_a_recap_shows_its_lines_and_what_is_open() -> None:
    card = {
        "kind": "recap",
        "lines": [{"field": "sales_reps", "title": "salespeople", "said": "7"}],
        "open": [{"field": "country", "title": "country"}],
    }
    seen = look_at(message("Did I get that right?", card), within())
    assert seen.wanted is Wanted.CONFIRMATION
    assert [(line.field, line.value) for line in seen.lines] == [("sales_reps", Count.exactly(7))]
    assert seen.open == ("country",)


def test_our_own_phrases_are_known() -> None:
    assert look_at(message(say(Reply((OfferTime(),)))), within()).wanted is Wanted.TIME
    address = look_at(message(say(Reply((AskAddress("email", "reach"),)))), within())
    assert (address.wanted, address.field) == (Wanted.ADDRESS, "email")
    assert look_at(message("Honestly, you would be happier elsewhere.", {"kind": "no"}), within()).refused
    assert look_at(message("Of course. I'm here if something comes up."), within()).wanted is Wanted.NOTHING


def test_a_question_that_is_put_once_more_is_told_from_the_first() -> None:
    once_more = Ask("sales_reps", ENGLISH("ask_again", question=str(policy().fields["sales_reps"].ask)), "", again=True)
    seen = look_at(message(say(Reply((Show("x", "Thank you."), once_more)))), within())
    assert (seen.wanted, seen.field, seen.again, seen.gave) == (Wanted.FIELD, "sales_reps", True, True)
    narrower = Ask("employees", ENGLISH("ask_narrower", title="company size", parts="1 or 2"), "", again=True)
    seen = look_at(message(say(Reply((narrower,)))), within())
    assert (seen.field, seen.again, seen.gave) == ("employees", True, False)
