"""What the lead wishes for in the conversation itself."""

from __future__ import annotations

import pytest

from allears.listening.wishes import Wish
from tests.listening.talk import answer


@pytest.mark.parametrize(
    ("wish", "text"),
    [
        (Wish.PERSON, "can I speak to a real person please"),
        (Wish.PERSON, "I don't want to chat with a bot"),
        (Wish.PERSON, "human"),
        (Wish.PERSON, "live chat please"),
        (Wish.PERSON, "I see it differently"),
        (Wish.JUST_LOOKING, "just browsing, thanks"),
        (Wish.BE_FORGOTTEN, "please delete everything I said"),
        (Wish.NO_MORE_MAIL, "take me off your mailing list"),
        (Wish.NOT_NOW, "sorry, I have to run"),
        (Wish.NOT_NOW, "gtg"),
        (Wish.NOT_NOW, "bye for now"),
        (Wish.NOT_INTERESTED, "we went with another vendor"),
        (Wish.TIME_TO_TALK, "could we book a demo for Thursday"),
    ],
)
def test_a_wish_is_heard_with_its_words(wish: Wish, text: str) -> None:
    wished = {each.wish: each.words.text for each in answer(text).wishes}
    assert wish in wished
    assert wished[wish] in text


@pytest.mark.parametrize(
    "text",
    [
        "We talk to 30 people a day",
        "we sell by phone, me and a colleague",
        "our reps book a call with every lead and then log it by hand",
        "we need to delete old duplicates from the list",
        "12 drivers",
        "we want live chat on our site",
    ],
)
def test_telling_about_the_business_wishes_for_nothing(text: str) -> None:
    assert {each.wish for each in answer(text).wishes} <= {Wish.TIME_TO_TALK}


@pytest.mark.parametrize(
    "text", ["our sales people don't log anything", "we never record our calls", "they never keep it"]
)
def test_a_complaint_about_ones_own_records_is_no_wish_to_be_forgotten(text: str) -> None:
    assert Wish.BE_FORGOTTEN not in [one.wish for one in answer(text).wishes]
