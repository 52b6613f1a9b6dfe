"""When they want to be running, apart from all other dates."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear
from tests.listening.trades_that_count import heard as heard_in


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("second half of January", "2027-01-16", "2027-01-31"),
        ("by the end of January", None, "2027-01-31"),
        ("Not before the holidays are over. From 18 January on", "2027-01-18", None),
        ("somewhere between 2 April and 15 May", "2027-04-02", "2027-05-15"),
        ("The board meets on 9 December, then by the end of January", None, "2027-01-31"),
        ("in 30 days", "2026-12-21", "2026-12-21"),
        ("within the next three months", None, "2027-02-21"),
        ("not before Easter", "2027-03-28", None),
        ("we cannot start before 1 June", "2027-06-01", None),
        ("August at the earliest", "2027-08-01", None),
        ("end of May, no, mid-June at the latest", None, "2027-06-20"),
        ("the season opens on 4 May and it must be on by that day", None, "2027-05-04"),
        ("not after January", None, "2027-01-31"),
        ("the end of June is our drop-dead date", None, "2027-06-30"),
        ("our contract ends on 30 June and we will not renew", None, "2027-06-30"),
        ("first quarter of next year. More precisely, early February", "2027-02-01", "2027-02-10"),
        ("In May. Hmm, no, let us say June", "2027-06-01", "2027-06-30"),
        ("we said January, but the partners have pushed it to March", "2027-03-01", "2027-03-31"),
        ("first week of March we start the tour, it must be running before that", None, "2027-02-28"),
        ("the fair is on 12 May so two weeks before at the latest", None, "2027-04-28"),
        ("on 5 April, two weeks before we open", "2027-04-05", "2027-04-05"),
        ("before the winter tyres, so by mid November next year", None, "2027-11-20"),
    ],
)
def test_an_answer(text: str, start: str | None, end: str | None) -> None:
    assert hear(text, "timeline", "When should they be fitted?")["timeline"] == {"from": start, "to": end}


def test_unasked_it_takes_words_of_a_start() -> None:
    assert hear("and we want it running in March")["timeline"] == {"from": "2027-03-01", "to": "2027-03-31"}


@pytest.mark.parametrize(
    "text", ["my holiday is in March", "we were founded in June 2019", "call me on Monday", "asap"]
)
def test_other_dates_are_none(text: str) -> None:
    assert "timeline" not in hear(text)


@pytest.mark.parametrize(
    "text",
    [
        "better yesterday than tomorrow",
        "when it breaks on a Sunday I want somebody there",
        "not in December, the yard is full then",
        "I'm away until 10 January",
        "the council meets on 9 December",
    ],
)
def test_days_that_are_only_talked_about_answer_nothing(text: str) -> None:
    assert "timeline" not in hear(text, "timeline", "When should they be fitted?")


def test_a_date_beside_numbers_that_were_asked_for_is_theirs() -> None:
    assert "timeline" not in hear("10 now, perhaps 25 by summer", "vehicles", "How many vehicles?")


@pytest.mark.parametrize(
    "text", ["Friday at 11:30 for the fitting", "we start at 3pm on Tuesday", "start monday around 10 am"]
)
def test_an_hour_is_a_time_to_talk_and_no_start(text: str) -> None:
    assert "timeline" not in hear(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("By 31st March, after that my accountant will not pass it", None, "2027-03-31"),
        ("Between June 20 and July 18, we've got a wedding after that", "2027-06-20", "2027-07-18"),
        ("The present one runs out on 31 May and I won't renew", None, "2027-05-31"),
        ("Contract with the supplier stops 31 December and I don't extend it", None, "2026-12-31"),
        ("when our contract ends, 30 June", None, "2027-06-30"),
        ("in the next 3 months", None, "2027-02-20"),
        ("If possible before May", None, "2027-04-30"),
        ("We reopen on 20 April, so all running by the 13th", None, "2027-04-13"),
        ("our term ends on 30 June, after that we can start", "2027-06-30", None),
    ],
)
def test_what_ends_and_what_comes_after_it(text: str, first: str | None, last: str | None) -> None:
    assert heard_in(text, "courier", "start")["start"] == {"from": first, "to": last}


@pytest.mark.parametrize("text", ["two new drivers start on Monday", "the fair opens on 3 March, we must be there"])
def test_who_else_begins_is_no_start_of_theirs(text: str) -> None:
    assert "start" not in heard_in(text, "courier")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("end of jan / early feb", "2027-01-21", "2027-02-10"),
        ("late jan early feb", "2027-01-21", "2027-02-10"),
        ("by the Sunday after Easter", None, "2027-04-04"),
        ("the monday after easter", "2027-03-29", "2027-03-29"),
        ("before we reopen on 1 may", None, "2027-04-30"),
        ("not this year", "2027-01-01", None),
        ("it was meant to be december, now january", "2027-01-01", "2027-01-31"),
        ("mid feb, our launch is 1 march", "2027-02-11", "2027-02-20"),
        ("their licence renews on 1 april", None, "2027-04-01"),
        ("start of the summer term, mid april", "2027-04-11", "2027-04-20"),
    ],
)
def test_plain_answers_to_when(text: str, start: str | None, end: str | None) -> None:
    assert hear(text, "timeline", "When should they be fitted?")["timeline"] == {"from": start, "to": end}


@pytest.mark.parametrize(
    "text", ["before chinese new year", "after february half term", "after the easter holidays", "summer sale"]
)
def test_days_of_other_calendars_and_terms_are_not_guessed(text: str) -> None:
    assert "timeline" not in hear(text, "timeline", "When should they be fitted?")
