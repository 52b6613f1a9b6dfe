"""Options of choices, in whatever words: what they are, what they want, what they rank first, yes and no."""

from __future__ import annotations

import pytest

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.count import Count
from allears.values.value import FieldType, Value
from tests.listening.invented_trade import hear
from tests.listening.talk import TODAY


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We're a groundworks contractor", "construction"),
        ("I run a small firm with coaches, passenger transport", "passenger"),
    ],
)
def test_what_they_are(text: str, kind: str) -> None:
    assert hear(text)["trade"] == kind


@pytest.mark.parametrize(
    "text",
    [
        "can I book a taxi?",
        "we sell tyres to builders",
        "my neighbour is in parcels",
        "the other 12 are builders",
        "they retype it in the office and again in construction",
        "when do I get my parcels?",
        "I missed the taxi",
    ],
)
def test_what_is_only_mentioned_is_not_what_they_are(text: str) -> None:
    assert "trade" not in hear(text)


def test_wishes_without_what_they_do_themselves() -> None:
    text = "live map obviously, dashcams, and the tacho downloads. Fuel cards we already do ourselves"
    assert hear(text, "features")["features"] == ["map", "cameras", "tachograph"]


def test_everything_except() -> None:
    assert hear("everything except cameras", "features")["features"] == ["map", "tachograph", "fuel"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("price, nothing else comes close", "price"),
        ("no more theft, then the price", "theft"),
        ("the fuel bills come first, then the price", "fuel"),
    ],
)
def test_what_is_ranked_first(text: str, first: str) -> None:
    assert hear(text, "main_goal")["main_goal"] == first


@pytest.mark.parametrize(
    ("text", "owns"),
    [
        ("yes", True),
        ("all leased I'm afraid", False),
        ("Most of them belong to us", True),
        ("nope, rented", False),
        ("we did, until June", False),
        ("the big ones yes", True),
        ("has to be", True),
        ("that isn't necessary", False),
    ],
)
def test_yes_and_no_in_other_words(text: str, owns: bool) -> None:
    assert hear(text, "owns_vehicles", "Do you own them?")["owns_vehicles"] is owns


def test_a_bare_word_answers_the_question_and_not_what_they_are() -> None:
    assert "trade" not in hear("Construction.", "decision", "Who must be convinced?")


def test_one_telling_word_deep_in_a_story_names_nothing() -> None:
    assert "features" not in hear("Honestly I lost the whole card of one fellow last year", "features")


VENUE = Vocabulary.of(
    (
        Field("has_kitchen", FieldType.YES_NO, ask=Words.of("Is there a kitchen at the venue?")),
        Field("tested", FieldType.YES_NO, ask=Words.of("Has anybody tested it before?")),
        Field(
            "serving",
            FieldType.CHOICE,
            about="purchase",
            options=(
                Option("buffet", Words.of("Buffet")),
                Option("plated", Words.of("At the table"), also=("plated",)),
            ),
            ask=Words.of("How should the food be served?"),
        ),
    )
)


def at_the_venue(text: str, asks: str) -> Value | None:
    """What an answer states of the field that was asked for."""
    talk = [Message("0", "bot", str(VENUE.by_id[asks].ask), TODAY, asks), Message("1", "lead", text, TODAY)]
    stated = [each for _, one in hear_conversation(talk, VENUE, TODAY).heard for each in one.statements]
    return next((each.value for each in stated if each.field == asks), None)


@pytest.mark.parametrize("text", ["a full one, next to the hall", "two of them", "one in the cellar"])
def test_who_is_asked_for_one_and_names_one_says_yes(text: str) -> None:
    assert at_the_venue(text, "has_kitchen") is True


@pytest.mark.parametrize("text", ["next year hopefully", "planned for 2028", "not yet"])
def test_what_is_still_to_come_is_not_there(text: str) -> None:
    assert at_the_venue(text, "has_kitchen") is False


@pytest.mark.parametrize("text", ["who would use it?", "depends", "a friend of mine has one"])
def test_what_names_nothing_of_theirs_is_neither(text: str) -> None:
    assert at_the_venue(text, "has_kitchen") is None


def test_a_time_at_which_it_was_done_says_that_it_was() -> None:
    assert at_the_venue("In 2021, by a university", "tested") is True


def test_of_two_options_where_only_one_can_be_neither_is_taken() -> None:
    assert at_the_venue("first plated, then a buffet for the mains", "serving") is None
    assert at_the_venue("Plated. A buffet is for people one doesn't like.", "serving") == "plated"
    assert at_the_venue("She wants a buffet, I don't. Not decided.", "serving") is None


def test_what_may_come_later_is_not_wanted_now() -> None:
    assert hear("live map first, later maybe cameras", "features")["features"] == "map"


def test_half_of_it_is_no_choice() -> None:
    assert at_the_venue("half buffet, the other half we don't know", "serving") is None


def test_whoever_finds_everything_important_ranks_nothing_first() -> None:
    assert "main_goal" not in hear("price and theft, everything is important", "main_goal")


def test_unasked_what_they_are_or_sell_answers_a_choice_of_their_goods() -> None:
    parts, food = Option("parts", Words.of("Spare parts"), also=("screws",)), Option("food", Words.of("Food"))
    store = Vocabulary.of(
        (Field("goods", FieldType.CHOICE, about="company", options=(parts, food), ask=Words.of("What is stored?")),)
    )

    def told(text: str) -> list[Value]:
        heard = hear_conversation([Message("0", "lead", text, TODAY)], store, TODAY).heard
        return [each.value for _, one in heard for each in one.statements]

    assert told("We are a wholesaler of screws near Leeds.") == ["parts"]
    assert told("The screws of our chairs are loose.") == []


def test_a_sentence_that_begins_with_what_it_is_for_wants_that() -> None:
    talk = [Message("0", "lead", "For our buffet on Friday we need help.", TODAY)]
    stated = [each for _, one in hear_conversation(talk, VENUE, TODAY).heard for each in one.statements]
    assert [each.value for each in stated] == ["buffet"]


@pytest.mark.parametrize(
    ("question", "text", "holds"),
    [
        ("Do you have somebody who washes them?", "nah that's taken care of", True),
        ("Do you need somebody who washes them?", "nah that's handled", False),
        ("Do you need somebody who washes them?", "we've got someone for that", False),
        ("Should we wash them too?", "another company does that", False),
        ("Is there a place to wash them?", "sort of", True),
        ("Is there a place to wash them?", "more or less, behind the hall", True),
    ],
)
def test_what_is_done_already_is_there_and_not_needed(question: str, text: str, holds: bool) -> None:
    field = Field("washed", FieldType.YES_NO, ask=Words.of(question))
    messages = [Message("0", "bot", question, TODAY, "washed"), Message("1", "lead", text, TODAY)]
    heard = hear_conversation(messages, Vocabulary.of((field,)), TODAY).heard[0][1].statements
    assert [one.value for one in heard] == [holds]


def test_what_is_not_wanted_beside_it_does_not_deny_it() -> None:
    heard = hear("cameras please, we don't want fuel cards", "features")["features"]
    assert "cameras" in (heard if isinstance(heard, list) else [heard])


def test_what_would_be_nice_is_the_choice_where_only_one_can_be() -> None:
    assert hear("theft protection would be nice", "main_goal")["main_goal"] == "theft"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("I'd take a low price over any lower fuel bill you can show me", "price"),
        ("The last one went on about fuel. I couldn't care less. No more theft.", "theft"),
        ("No more theft. Then we can talk price", "theft"),
        ("price over everything", "price"),
        ("Fuel. I couldn't care less about price.", "fuel"),
    ],
)
def test_what_is_waved_away_does_not_come_first(text: str, first: str) -> None:
    assert hear(text, "main_goal")["main_goal"] == first


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("we supply builders", None),
        ("Websites for couriers. Couriers for websites would be nicer", None),
        ("parcels", "delivery"),
        ("taxis, eleven of them", "passenger"),
    ],
)
def test_whom_they_serve_is_not_what_they_are(text: str, kind: str | None) -> None:
    assert hear(text, "trade").get("trade") == kind


COUPLES = Vocabulary.of(
    (
        Field("guests", FieldType.COUNT, ask=Words.of("How many will there be?"), nouns=("guests", "of us")),
        Field(
            "comes_along",
            FieldType.CHOICE,
            ask=Words.of("Who would you like to see the house with?"),
            options=(
                Option("we_two", Words.of("The two of us"), ("just us", "my partner and I")),
                Option("with_parents", Words.of("With our parents"), ("my mother", "family")),
            ),
        ),
    )
)


@pytest.mark.parametrize(
    ("text", "asks", "heard"),
    [
        ("just the two of us", "comes_along", {"comes_along": "we_two"}),
        ("who comes along: just the two of us", None, {"comes_along": "we_two"}),
        ("my fiancé and I", "comes_along", {"comes_along": "we_two"}),
        ("just the two of us", "guests", {"guests": "2"}),
        ("60 of us", "guests", {"guests": "60"}),
    ],
)
def test_a_number_in_an_options_own_words_counts_only_where_it_was_asked_for(
    text: str, asks: str | None, heard: dict[str, str]
) -> None:
    question = [Message("0", "bot", str(COUPLES.by_id[asks].ask), TODAY, asks=asks)] if asks else []
    (_, told), *_ = reversed(hear_conversation([*question, Message("1", "lead", text, TODAY)], COUPLES, TODAY).heard)
    assert {
        each.field: f"{each.value.low:g}" if isinstance(each.value, Count) else each.value for each in told.statements
    } == heard
