"""What a lead writes in one breath, and the values heard in it."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.find import find_values
from allears.values.money import Money
from allears.values.reading import Duration, Percent, Reading, ReadingKind
from allears.values.value import FieldType

TODAY = date(2026, 11, 21)  # a Saturday


def only(text: str, expect: FieldType | None = None) -> Reading:
    readings = find_values(text, TODAY, expect=expect)
    assert len(readings) == 1, readings
    return readings[0]


def test_a_lead_who_says_everything_in_one_message() -> None:
    text = "We're 12 reps, about 40 people in total. Budget 15-20k EUR for the year, live by Q2: jo@acme.com"
    assert [(r.kind, r.quote, r.value) for r in find_values(text, TODAY)] == [
        (ReadingKind.COUNT, "12", Count(12, 12)),
        (ReadingKind.COUNT, "about 40", Count(32, 48, about=40)),
        (ReadingKind.MONEY, "15-20k EUR for the year", Money(15000, 20000, "EUR", "year")),
        (ReadingKind.DATE, "by Q2", DateInterval(None, date(2027, 6, 30))),
        (ReadingKind.EMAIL, "jo@acme.com", "jo@acme.com"),
    ]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("25 reps", "reps"),
        ("1,240 paying groups", "paying groups"),
        ("all 11 sales guys", "sales guys"),
        ("95 teams pay for it", "teams"),
        ("a team of 12", "team"),
        ("headcount is 40", "headcount"),
        ("Marketing people: zero", "marketing people"),
        ("13 of them to be exact", "them"),
        ("40", None),
        ("we are 12", None),
    ],
)
def test_a_count_names_its_owner(text: str, noun: str | None) -> None:
    assert only(text).noun == noun


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a couple of reps", Count(2, 2)),
        ("half a dozen sellers", Count(6, 6)),
        ("a hundred and fifty people", Count(150, 150)),
        ("forty-two reps", Count(42, 42)),
        ("40ish", Count(32, 48, about=40)),
        ("~40 of us", Count(32, 48, about=40)),
        ("twenty-odd people", Count(16, 24, about=20)),
        ("Almost 400 customers", Count(320, 480, about=400)),
        ("maybe 6 or 7 reps", Count(6, 7)),
        ("between 8 000 and 10 000 calls", Count(8000, 10000)),
        ("5 to 15 reps", Count(5, 15)),
        ("15, 16 thousand visitors", Count(15000, 16000)),
        ("ca. 1.100 worldwide", Count(880, 1320, about=1100)),
        ("1'200 people", Count(1200, 1200)),
        ("no more than 10 reps", Count(None, 10)),
        ("100+ reps", Count(100, None)),
        ("Minimum 45,000 calls", Count(45000, None)),
        ("3 lakh visitors", Count(300000, 300000)),
        ("2 mio users", Count(2000000, 2000000)),
        ("1.5k calls", Count(1500, 1500)),
    ],
)
def test_counts_as_people_say_them(text: str, value: Count) -> None:
    assert only(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$40k-$50k/yr", Money(40000, 50000, "USD", "year")),
        ("€60 per user per month", Money(60, 60, "EUR", "month", per_seat=True)),
        ("AUD 49 a seat a month, tops", Money(None, 49, "AUD", "month", per_seat=True)),
        ("Rs 900 per user per month max", Money(None, 900, "INR", "month", per_seat=True)),
        ("ten grand for the first year, pounds", Money(10000, 10000, "GBP", "year")),
        ("a hundred thousand kroner a year, Danish", Money(100000, 100000, "DKK", "year")),
        ("no more than twelve hundred bucks a month", Money(None, 1200, "USD", "month")),
        ("like 45k dirhams each quarter", Money(12000, 18000, "AED", "month", about=15000)),
        ("between KSh 40,000 and 45,000 per month", Money(40000, 45000, "KES", "month")),
        ("R$ 3.000 per month", Money(3000, 3000, "BRL", "month")),
        ("under €180,000", Money(None, 180000, "EUR")),
        ("₨ 5000 a month", Money(5000, 5000, "INR", "month")),
        ("80 lakh to 1 crore rupees", Money(8000000, 10000000, "INR")),
        ("1,4 mln zł", Money(1400000, 1400000, "PLN")),
        ("€1.000,50", Money(1000.5, 1000.5, "EUR")),
    ],
)
def test_money_with_its_currency_period_and_seats(text: str, value: Money) -> None:
    assert only(text).value == value


def test_a_bare_amount_is_money_only_when_money_was_asked_for() -> None:
    assert only("2k a month", expect=FieldType.MONEY).value == Money(2000, 2000, None, "month")
    assert only("2k a month").kind == ReadingKind.COUNT
    assert only("2k a month").per == "month"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("by Q2", None, "2027-06-30"),
        ("in May", "2027-05-01", "2027-05-31"),
        ("end of May", "2027-05-21", "2027-05-31"),
        ("mid-June", "2027-06-11", "2027-06-20"),
        ("early March", "2027-03-01", "2027-03-10"),
        ("this summer", "2027-06-01", "2027-08-31"),
        ("in six weeks", "2027-01-02", "2027-01-02"),
        ("by end of November", None, "2026-11-30"),
        ("mid-June at the latest", None, "2027-06-20"),
        ("from the 1st of February on", "2027-02-01", None),
        ("not before September 2027", "2027-09-01", None),
        ("before Christmas", None, "2026-12-24"),
        ("In calendar week 14", "2027-04-05", "2027-04-11"),
        ("the week of March 15", "2027-03-15", "2027-03-21"),
        ("between May and July", "2027-05-01", "2027-07-31"),
        ("Q2 next year", "2027-04-01", "2027-06-30"),
        ("two weeks from today", "2026-12-05", "2026-12-05"),
        ("On the 5th of April", "2027-04-05", "2027-04-05"),
        ("end of next month", "2026-12-21", "2026-12-31"),
        ("after the summer", "2027-09-01", None),
        ("next Tuesday", "2026-11-24", "2026-11-24"),
    ],
)
def test_dates_counted_from_the_day_of_the_message(text: str, start: str | None, end: str | None) -> None:
    day = date.fromisoformat
    assert only(text).value == DateInterval(day(start) if start else None, day(end) if end else None)


def test_lengths_of_time_and_shares() -> None:
    assert only("it took us 3 months").value == Duration(3, 3, "month")
    assert only("two to three weeks").value == Duration(2, 3, "week")
    assert only("10-15 % churn").value == Percent(10, 15)


@pytest.mark.parametrize(
    "text",
    [
        "Which one do you prefer?",
        "We use Office 365",
        "version 3 please",
        "we sell B2B",
        "support is 24/7",
        "call me at 3pm",
        "It may be enough, I march on",
        "This may take longer than expected.",
        "at the end of the day it has to work",
        "a six-figure deal",
    ],
)
def test_numbers_and_words_that_state_no_value(text: str) -> None:
    assert find_values(text, TODAY) == ()


@pytest.mark.parametrize("expect", [FieldType.COUNT, FieldType.MONEY])
@pytest.mark.parametrize("text", ["around 2000", "up to 2000", "between 1500 and 1800", "over 1800"])
def test_a_bounded_number_in_answer_to_how_many_is_no_year(text: str, expect: FieldType) -> None:
    assert only(text, expect).kind is not ReadingKind.DATE


@pytest.mark.parametrize("text", ["founded around 2010", "since 2000", "by 2027"])
def test_a_year_stays_one(text: str) -> None:
    assert only(text, FieldType.COUNT).kind is ReadingKind.DATE


def test_plus_another_cost_is_no_bound() -> None:
    assert only("3k a month plus delivery", FieldType.MONEY).value == Money(3000, 3000, None, "month")
    assert only("500 plus a month", FieldType.MONEY).value == Money(500, None, None, "month")
    assert only("100+ USD").value == Money(100, None, "USD")
