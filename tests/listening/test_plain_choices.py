"""Choices and tools in the words of the person at the next desk: this and not that, all but one, before and now."""

from __future__ import annotations

import pytest

from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import asked, hear, options

FIELDS = Vocabulary.of(
    (
        asked(
            "music",
            FieldType.CHOICES,
            "What kind of music would you like?",
            about="purchase",
            options=options(jazz="Jazz, swing", rock="Rock", pop="Pop", folk="Folk, ceilidh"),
        ),
        asked(
            "line_up",
            FieldType.CHOICE,
            "How big a band do you want?",
            about="purchase",
            options=options(duo="Duo", trio="Trio", full_band="Full band"),
        ),
        asked(
            "dock",
            FieldType.CHOICE,
            "Dry dock or afloat?",
            about="purchase",
            options=options(dry_dock="Dry dock, slipway", afloat="Afloat, at the quay"),
        ),
        asked(
            "fuel",
            FieldType.CHOICE,
            "What do you heat with today?",
            options=options(gas="Gas", oil="Oil", electric="Electricity, electric", wood="Wood"),
        ),
        asked(
            "job",
            FieldType.CHOICES,
            "What do you need done on the boiler?",
            about="purchase",
            options=options(
                repair="Repair", replacement="Replacement", service="Annual service", radiators="Radiators"
            ),
        ),
        asked("tools", FieldType.CHOICES, "Which software do you use today?"),
        asked(
            "built_by",
            FieldType.CHOICES,
            "Which programs are you using for the bookings?",
            options=options(planday="Planday", own="Something of our own, homemade", none="None"),
        ),
        asked("connects", FieldType.CHOICES, "Which tools must it integrate with?"),
    )
)


def told(text: str, asks: str | None = None) -> dict[str, object]:
    """Field -> option, or options in order of their names."""
    heard = hear(text, asks, "And?", FIELDS)
    return {field: sorted(map(str, value)) if isinstance(value, list) else value for field, value in heard.items()}


@pytest.mark.parametrize(
    ("asks", "text", "value"),
    [
        ("dock", "dry dock not afloat", "dry_dock"),
        ("dock", "afloat, not on the slipway", "afloat"),
        ("fuel", "gas, not oil", "gas"),
        ("fuel", "not gas, oil", "oil"),
        ("music", "rock not pop", "rock"),
        ("music", "jazz and rock but not folk", ["jazz", "rock"]),
        ("connects", "gmail not outlook", "gmail"),
        ("connects", "quickbooks, not sage", "quickbooks"),
        ("music", "jazz not really", None),
        ("music", "folk, not so much", None),
        ("connects", "outlook not needed", None),
        ("fuel", "gas is not what we have", None),
        ("fuel", "oil boiler not gas", "oil"),
        ("music", "jazz would not be right", None),
        ("music", "nobody wants folk, lots of pop", "pop"),
        ("music", "all", ["folk", "jazz", "pop", "rock"]),
        ("dock", "dry dock, afloat doesnt work for us", "dry_dock"),
    ],
)
def test_this_and_not_that(asks: str, text: str, value: object) -> None:
    assert told(text, asks).get(asks) == value


@pytest.mark.parametrize(
    ("asks", "text", "value"),
    [
        ("music", "all but folk", ["jazz", "pop", "rock"]),
        ("music", "everything bar jazz", ["folk", "pop", "rock"]),
        ("music", "all except the folk", ["jazz", "pop", "rock"]),
        ("job", "everything apart from the radiators", ["repair", "replacement", "service"]),
        ("job", "the first two", ["repair", "replacement"]),
        ("line_up", "the middle one", "trio"),
        ("music", "anything but jazz", None),
        ("music", "everything except the silly stuff", None),
    ],
)
def test_all_but_one_and_the_first_two(asks: str, text: str, value: object) -> None:
    assert told(text, asks).get(asks) == value


@pytest.mark.parametrize(
    ("asks", "text", "value"),
    [
        ("music", "jazz definitely, folk maybe", "jazz"),
        ("job", "a service, radiators later on", "service"),
        ("job", "repair or replacement, whichever is cheaper", None),
        ("music", "jazz or rock, what do you recommend", None),
        ("music", "jazz or rock", ["jazz", "rock"]),
        ("music", "jazz maybe", "jazz"),
    ],
)
def test_what_is_left_open(asks: str, text: str, value: object) -> None:
    assert told(text, asks).get(asks) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("moved from pipedrive to zoho in march", "zoho"),
        ("zoho, moving to dynamics next year", "zoho"),
        ("not excel any more, we use notion", "notion"),
        ("we switched from hubspot last year, now airtable", "airtable"),
        ("we will move to hubspot soon", None),
        ("used hubspot till june. now google sheets", "google sheets"),
        ("still on excel, looking at hubspot", "excel"),
        ("we left pipedrive for zoho", "zoho"),
        ("our other branch has sage, here it's xero", "xero"),
    ],
)
def test_before_and_now(text: str, value: object) -> None:
    assert told(text, "tools").get("tools") == value


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("we want to move away from salesforce", {"tools": "salesforce"}),
        ("thinking of switching from zoho", {"tools": "zoho"}),
        ("we use notion and it is a mess", {"tools": "notion"}),
        ("we use hubspot and it needs to connect to gmail", {"tools": "hubspot", "connects": "gmail"}),
        ("thinking of switching to zoho", {}),
        ("we use google sheets and need it to sync with gmail", {"tools": "google sheets", "connects": "gmail"}),
        ("must have: slack integration", {"connects": "slack"}),
        ("everyone at work is slack about it", {}),
        ("we switched from zoho years ago", {}),
        ("we close at five and act fast", {}),
        ("leaving close to noon, call me before", {}),
    ],
)
def test_tools_that_nobody_asked_for(text: str, heard: dict[str, object]) -> None:
    found = told(text)
    assert {field: found[field] for field in ("tools", "connects") if field in found} == heard


def test_what_took_the_place_of_another() -> None:
    assert told("we had oil, switched to gas 2 years ago", "fuel")["fuel"] == "gas"
    assert told("gas since last year, oil before", "fuel")["fuel"] == "gas"


@pytest.mark.parametrize(
    ("text", "value"), [("something we built ourselves", "own"), ("our own system", "own"), ("planday", "planday")]
)
def test_a_tool_of_their_own(text: str, value: str) -> None:
    vocabulary = Vocabulary.of(field for field in FIELDS.fields if field.id == "built_by")
    assert hear(text, "built_by", "And?", vocabulary) == {"built_by": value}


def test_what_would_be_nice_need_not_connect() -> None:
    assert told("mailchimp, and xero if possible", "connects")["connects"] == "mailchimp"


def test_two_that_matter_alike_rank_nothing_first() -> None:
    first = options(price="Price, cheap", quiet="Quiet, noise", service="Service")
    vocabulary = Vocabulary.of((asked("top", FieldType.CHOICE, "What matters most?", about="purchase", options=first),))
    assert hear("both price and noise", "top", "And?", vocabulary) == {}
    assert hear("quiet first, price second", "top", "And?", vocabulary) == {"top": "quiet"}
