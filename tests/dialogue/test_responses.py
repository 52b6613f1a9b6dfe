"""How the lead takes what was just shown."""

import pytest

from allears.dialogue.responses import agrees, chosen_of, leaves, names_time_to_meet, objects, takes_back


@pytest.mark.parametrize(
    "text",
    ["yes", "Yep, that's right", "exactly", "looks good to me", "ok", "That’s correct.", "spot on", "sure, go ahead"],
)
def test_a_yes_is_heard(text: str) -> None:
    assert agrees(text) and not objects(text)


@pytest.mark.parametrize(
    "text",
    [
        "I see it differently",
        "are you sure? we only need it for one team",
        "can you make an exception?",
        "Yes but we still want to try",
        "that's not fair",
    ],
)
def test_an_objection_is_heard_and_is_no_yes(text: str) -> None:
    assert objects(text) and not agrees(text)


@pytest.mark.parametrize("text", ["", "no, we are 12", "yesterday we were 12", "we use pipedrive", "x" * 5000])
def test_other_words_are_neither(text: str) -> None:
    assert not agrees(text) and not objects(text)


@pytest.mark.parametrize("text", ["no", "Nope, that's wrong", "not quite", "that is not right, we are 12"])
def test_a_no_to_what_was_read_back_is_heard(text: str) -> None:
    assert takes_back(text)


@pytest.mark.parametrize("text", ["bye", "ok thanks, bye!", "That's all, thanks", "great, have a nice day"])
def test_a_good_bye_is_heard(text: str) -> None:
    assert leaves(text)


@pytest.mark.parametrize("text", ["byebye is our brand", "that's all we sell, nothing else", "", "is that all?"])
def test_what_only_sounds_like_a_good_bye_is_none(text: str) -> None:
    assert not leaves(text)


@pytest.mark.parametrize("text", ["Thursday after 2", "any morning", "10:30 would be good", "next week", "whenever"])
def test_a_time_to_meet_is_heard(text: str) -> None:
    assert names_time_to_meet(text)


@pytest.mark.parametrize("text", ["just mail it to me", "ok", "jo@lindenmoor.com", ""])
def test_other_answers_to_the_offer_of_a_time_name_none(text: str) -> None:
    assert not names_time_to_meet(text)


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("the first one", (0,)),
        ("second", (1,)),
        ("both please", (0, 1)),
        ("I meant the minutes", (1,)),
        ("the set-up fee", (0,)),
        ("neither of them", ()),
        ("", ()),
    ],
)
def test_the_lead_chooses_by_place_or_by_words(text: str, chosen: tuple[int, ...]) -> None:
    assert chosen_of(text, ("Is there a set-up fee?", "Do calls cost extra minutes?")) == chosen


def test_where_they_are_is_no_yes() -> None:
    assert agrees("we're in") and agrees("I'm in!")
    assert not agrees("we're in Toronto")
