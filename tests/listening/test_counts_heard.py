"""Numbers go to the field whose noun owns them; a bare one answers the question."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear, number


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("We run 46 vans and the guys are fine", "vehicles", number(46, 46)),
        ("the trucks are 17 now", "vehicles", number(17, 17)),
        ("we've got 14 trucks and 3 vans", "vehicles", number(17, 17)),
        ("11 trucks n 4 vans", "vehicles", number(15, 15)),
        ("having 180 nos. of vehicles", "vehicles", number(180, 180)),
        ("12 vans, no wait, 13 vans", "vehicles", number(13, 13)),
        ("His firm has 200 trucks, but we only have 12", "vehicles", number(12, 12)),
        ("If we take over Dawson's we'd have 30 more vans. For now it's 22.", "vehicles", number(22, 22)),
        ("what does it cost for our crew of 9 drivers?", "drivers", number(9, 9)),
    ],
)
def test_a_number_with_its_noun(text: str, field: str, value: object) -> None:
    assert hear(text)[field] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("31, it was 38 before the layoffs", number(31, 31)),
        ("2 but only 1 is used", number(2, 2)),
        ("Five of us. Sorry, meant four", number(4, 4)),
        ("we are 2 partners and 4 employed drivers", number(6, 6)),
        ("only I and my cousin Farah", number(2, 2)),
        ("around sixty, give or take", number(48, 72, 60)),
        ("somewhere between 20 and 25", number(20, 25)),
        ("we used to have 80. Now barely 50", number(50, 50)),
        ("just me", number(1, 1)),
        ("me and my brother", number(2, 2)),
        ("the four of us", number(4, 4)),
        ("me, my wife and two helpers", number(4, 4)),
        ("couple of dozen", number(24, 24)),
    ],
)
def test_a_bare_answer_belongs_to_the_question(text: str, value: object) -> None:
    assert hear(text, "drivers", "How many drivers do you employ?")["drivers"] == value


def test_a_pair_that_does_it_all_is_counted_unasked() -> None:
    assert hear("it's just me and the wife who drive")["drivers"] == number(2, 2)


def test_a_rate_becomes_a_month_with_about() -> None:
    assert hear("2000 a week", "monthly_km")["monthly_km"] == number(6934, 10400, 8667)
    assert hear("120,000 a year", "monthly_km")["monthly_km"] == number(10000, 10000)


@pytest.mark.parametrize(
    "text",
    [
        "the yard has 14 rooms",
        "if we had 50 vans we'd call you",
        "my neighbour has 80 trucks",
        "last year we had 30 vans",
        "what's your price for 80 or 100 trucks?",
        "our account number is 4711",
        "me and the driver manager decide together",
        "me and my lead driver usually pick the supplier",
        "me and the drivers are fed up",
    ],
)
def test_numbers_of_nobody_of_others_of_the_past_and_of_dreams_are_no_facts(text: str) -> None:
    assert {"vehicles", "drivers"}.isdisjoint(hear(text))


def test_a_plain_yes_confirms_the_number_asked_back() -> None:
    assert hear("yes, exactly", "vehicles", "So it's 26 vans?")["vehicles"] == number(26, 26)


def test_a_list_of_names_counts_them() -> None:
    assert hear("Warsaw and Lodz", "vehicles")["vehicles"] == number(2, 2)
    assert "vehicles" not in hear("Warsaw", "vehicles")
    assert hear("Warsaw, Lodz and Krakow", "vehicles")["vehicles"] == number(3, 3)


def test_a_place_and_the_country_it_lies_in_count_nothing() -> None:
    assert "vehicles" not in hear("Ohio, USA", "vehicles")
    assert "vehicles" not in hear("Austin, Texas.", "vehicles")


def test_a_job_seeker_tells_nothing_of_a_company_that_buys() -> None:
    text = "I'm looking for a job as a driver, I worked 6 years for a firm with 80 trucks, are you hiring?"
    assert {"vehicles", "drivers"}.isdisjoint(hear(text))


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("fuel receipts get lost every week. 14 vans", {"vehicles": number(14, 14)}),
        ("fuel receipts get lost every week. 2 vans, one receipt", {}),
        ("fuel receipts get lost every week. 14 vans have no tracker", {}),
        ("fuel receipts get lost, 14 vans", {}),
    ],
)
def test_beside_a_trouble_a_number_in_a_sentence_of_its_own_is_theirs(text: str, facts: dict[str, object]) -> None:
    said = hear(text, "pain")
    assert {field: value for field, value in said.items() if field != "pain"} == facts


def test_those_who_decide_together_are_not_all_there_are() -> None:
    assert "drivers" not in hear("the drivers ring in, and we decide it jointly, my co-founder and me")
    assert hear("my co-founder and me", "drivers")["drivers"] == number(2, 2)


def test_a_number_with_its_noun_and_nothing_else_counts_whatever_was_asked() -> None:
    assert hear("about 12 vans", "pain")["vehicles"] == number(10, 14, 12)
    assert "vehicles" not in hear("2 vans, one driver, no plan", "pain")
