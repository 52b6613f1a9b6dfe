"""What is wrong today, in the lead's own words."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear


def test_an_answer_keeps_the_words() -> None:
    text = "Every Monday I chase drivers for their sheets and half of them come back illegible"
    assert hear(text, "pain")["pain"] == text


@pytest.mark.parametrize("text", ["yes just us two", "2", "only three of us"])
def test_a_number_answers_nothing_about_it(text: str) -> None:
    assert "pain" not in hear(text, "pain")


def test_unasked_a_plain_complaint_counts() -> None:
    assert "fuel receipts get lost" in str(hear("Hi, our fuel receipts get lost every week")["pain"])


@pytest.mark.parametrize(
    "text",
    [
        "I can't find my keys",
        "I have no idea",
        "you useless clowns get lost",
        "hard to say right now",
        "no problem at all",
    ],
)
def test_small_troubles_insults_and_refusals_are_none(text: str) -> None:
    assert "pain" not in hear(text)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("We're 12 in Porto, two vans have died since June, want to start in May", "two vans have died since June"),
        ("9 drivers, bit of both, our fuel receipts get lost evry week", "our fuel receipts get lost evry week"),
        ("I'm Ann from Lark, the tracker app crashes whenever it rains", "the tracker app crashes whenever it rains"),
        ("our workshop takes four days to fix a brake", "our workshop takes four days to fix a brake"),
        ("we spend half of Friday chasing receipts", "we spend half of Friday chasing receipts"),
        ("the yard has become too small for all of them", "the yard has become too small for all of them"),
    ],
)
def test_the_quote_holds_the_trouble_without_who_they_are_and_what_they_want(text: str, trouble: str) -> None:
    assert hear(text)["pain"] == trouble


@pytest.mark.parametrize(
    "text",
    [
        "the others were too expensive",
        "One company quoted 49, that is a joke",
        "my mother thinks the van is too small",
        "I keep counting them, it is seven",
        "no showroom, no visits, we sell it all over the phone",
        "is your app always this slow?",
        "any idea what yours are like",
        "my brother's garage has forty vans and they pay a fortune",
        "my ticket is open since Tuesday and nobody answers",
    ],
)
def test_other_offers_and_what_others_think_are_no_trouble_of_theirs(text: str) -> None:
    assert "pain" not in hear(text)


def test_who_only_wants_a_price_has_told_no_trouble() -> None:
    assert "pain" not in hear("Just want a price for 20 trackers", "pain")


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("the brakes. last year a van rolled into the canal", "the brakes. last year a van rolled into the canal"),
        ("rust. two years ago we had to scrap half of them", "rust. two years ago we had to scrap half of them"),
        ("The noise.", "The noise"),
        ("too many phone calls", "too many phone calls"),
    ],
)
def test_the_thing_that_an_answer_begins_with_belongs_to_the_trouble(text: str, trouble: str) -> None:
    assert hear(text, "pain")["pain"] == trouble


@pytest.mark.parametrize("text", ["Nothing, they are good vans", "my boss", "the same", "Price"])
def test_a_few_words_that_name_no_trouble(text: str) -> None:
    assert "pain" not in hear(text, "pain")


@pytest.mark.parametrize(
    "text",
    [
        "I do the choosing, nobody checks behind me",
        "Nobody tells me what to buy, we are a small firm",
        "I run our fleet alone and nobody interferes",
    ],
)
def test_who_decides_alone_does_not_complain(text: str) -> None:
    assert "pain" not in hear(text)


@pytest.mark.parametrize(
    "text",
    [
        "Laundry for four hotels. Two pressers quit last month over the heat",
        "Our drivers leave after six months on average",
        "rep leaves, customers leave with him",
        "Half of them are exhausted and the season has not begun",
        "The juniors went to a competitor in March",
        "the skippers hate each other, separate lunch tables",
        "The two partners haven't spoken to each other since Easter",
        "The brothers argue about every single invoice",
        "we fight over the rota every Sunday",
        "Last week I forgot to invoice a customer for a whole roof",
        "We missed three deliveries in October",
        "somebody forgot an order of 300 rolls, I still hear about it",
        "not one of the foremen writes his hours down",
        "We had to throw away two hundred kilos of prawns",
        "we had to refund half the parents",
        "They had to send the children home twice",
        "everything about the routes is in Mauro's head",
        "we know nothing about who came to the trial lesson",
        "every season we start from scratch",
        "power cut every Tuesday in the mill",
        "we had nine accidents at the crossing this year",
        "the dryer tripped again on Saturday",
        "the tug's radar died twice this winter",
        "The till takes twenty minutes to boot",
        "half a day for one quotation",
        "pallets pile up in the corridor",
        "What worries me is the winter, the boilers are from 1970",
        "I'm awake with the payroll every night",
        "the bill for heating came and I nearly had a stroke",
        "guests walk away at the bar because nobody serves them",
        "when the ferry is off, the whole kitchen stands still",
        "every time it rains the classroom goes dark and we lose a lesson",
        "whenever Anna is on holiday nobody can open the safe",
        "the moment the baler breaks we lose the day",
        "my boss screams at the apprentices",
        "The florist let us down the week before the wedding",
        "customers wait outside in the rain and go to the competitor",
        "We got 12 complaints about the towels in one week",
        "the compressor stalled three times yesterday",
        "nobody has updated the price list since 2021",
    ],
)
@pytest.mark.parametrize("asks", [None, "features"])
def test_what_hurts_is_told_in_many_ways_though_nobody_asked(text: str, asks: str | None) -> None:
    assert "pain" in hear(text, asks)


@pytest.mark.parametrize(
    "text",
    [
        "I forgot to mention we are in Porto",
        "I forgot to attach the file, sorry",
        "I missed your call yesterday",
        "my phone died twice today, sorry for the late reply",
        "load-shedding again, so if I vanish that's why",
        "we repair leaks, forty burst pipes every winter",
        "our customers have breakdowns every day, that is what we live on",
        "the last supplier let us down, we are done with them",
        "a shop that loses its keys is no shop",
        "nobody complained so far",
        "nobody here orders without a call first",
        "when the lease ends we want something bigger",
        "If the line stops we would lose a day",
        "we want a system so that nobody loses orders",
        "what happens when the power is off, do we lose the data?",
        "I can't say before the board meets",
        "we cannot tell yet",
        "they say 40 is too big",
        "90 people of whom most never drive",
        "the scooters are a joke compared with the vans",
        "an old Access file nobody touches",
        "I do the ordering, nobody checks on me",
        "two of them quit smoking",
        "we start from scratch, it's a new company",
        "when someone leaves we buy a cake",
        "I have a number in my head",
        "when he is on holiday his wife answers",
        "would you let us down if we paid late?",
        "we go home at five",
        "my daughter sent you the wrong link",
        "we train teams who fight over everything",
        "they would fight over the last biscuit if we let them",
        "the bakery opens at 4, people wait outside already, it's lovely",
        "our competitor had three accidents last year",
        "I was stuck in traffic, sorry",
        "our teachers never quit, they stay ten years",
        "nobody quit last year",
        "we had 11 apprentices in two years",
        "the ship leaves after six days",
        "guests leave after two nights",
    ],
)
def test_what_only_looks_like_a_trouble_is_none(text: str) -> None:
    assert "pain" not in hear(text, "features")


@pytest.mark.parametrize("text", ["18. two just left us", "Oops, 31. Two resigned on Friday"])
def test_who_left_only_explains_the_number_that_was_asked_for(text: str) -> None:
    assert "pain" not in hear(text, "drivers")


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("Guests sleep badly. It costs us a fortune.", "Guests sleep badly. It costs us a fortune"),
        ("Need training for the skipper. He screams", "Need training for the skipper. He screams"),
    ],
)
def test_a_short_sentence_keeps_the_one_that_holds_its_subject(text: str, trouble: str) -> None:
    assert hear(text, "features")["pain"] == trouble


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        (
            "The hoist broke twice. We had to send a roofer home. I am really angry.",
            "The hoist broke twice. We had to send a roofer home",
        ),
        ("Laundry carts. Eleven of them went missing in May.", "Laundry carts. Eleven of them went missing in May"),
        ("Trouble is a big word. It is slow, an hour for one route sheet.", "It is slow, an hour for one route sheet"),
        (
            "The young ones. They look at the phone while they steer.",
            "The young ones. They look at the phone while they steer",
        ),
    ],
)
def test_an_answer_is_quoted_from_what_names_the_trouble_and_without_how_it_feels(text: str, trouble: str) -> None:
    assert hear(text, "pain")["pain"] == trouble


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("reps forget to follow up and deals slip through the cracks", "reps forget to follow up"),
        ("hard to tell which van is where", "hard to tell which van is where"),
        ("our invoices go out late because nobody signs them off", "our invoices go out late"),
        ("We have a hard time keeping track of the tools", "a hard time keeping track of the tools"),
        ("the boiler keeps cutting out", "the boiler keeps cutting out"),
        ("we have rats in the bin store", "rats in the bin store"),
        ("no hot water since Sunday in our hostel", "no hot water since Sunday"),
        ("our supplier keeps sending the wrong burs", "our supplier keeps sending the wrong burs"),
        ("bookings have been falling since June", "bookings have been falling since June"),
        ("we get plenty of visitors but hardly anyone signs up", "hardly anyone signs up"),
        ("our tugs wait 4 hours on average for a pilot", "wait 4 hours on average"),
        ("the drivers don't fill in their sheets", "the drivers don't fill in their sheets"),
    ],
)
def test_troubles_told_in_a_level_voice_are_heard(text: str, trouble: str) -> None:
    assert trouble in str(hear(text)["pain"])


@pytest.mark.parametrize(
    "text",
    [
        "we don't have any problems with deliveries",
        "it's not hard to tell which van is where",
        "does it stop reps forgetting to log calls?",
        "our last supplier kept sending the wrong parts, the new one is good",
        "no rats so far",
        "we can wait two weeks",
        "if drivers forget to log out can it remind them?",
        "I was scammed",
        "we are 14, forgot the two who started on Monday",
        "my phone cuts out here, one moment",
    ],
)
def test_what_is_told_in_the_same_words_and_is_no_trouble(text: str) -> None:
    assert "pain" not in hear(text)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        (
            "we have a cold store in Polokwane and load shedding is costing us stock",
            "load shedding is costing us stock",
        ),
        ("We use a paper diary now but bookings get lost", "but bookings get lost"),
    ],
)
def test_the_quote_begins_after_who_they_are(text: str, trouble: str) -> None:
    assert str(hear(text)["pain"]).endswith(trouble.removeprefix("but "))
    assert not str(hear(text)["pain"]).lower().startswith("we ")


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("40 vans in Leeds", None),
        ("we have 40 vans, couriers, in Leeds", None),
        ("we have 40 vans and half of them stand still every Monday", "half of them stand still"),
    ],
)
def test_an_answer_that_only_tells_other_things_leaves_the_trouble_open(text: str, trouble: str | None) -> None:
    heard = hear(text, "pain").get("pain")
    assert trouble in str(heard) if trouble else heard is None
