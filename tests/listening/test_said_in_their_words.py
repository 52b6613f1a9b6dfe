"""What visitors say in their own words, of fields of several trades: as an answer, beside an answer, or unasked."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from allears.library.policy_file import load_policy
from allears.listening.hear import hear_conversation
from allears.listening.heard import Heard
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval

POLICIES = Path(__file__).parents[2] / "policies"
DAY = date(2026, 11, 3)
NAMES = {"crm": "inside-sales-crm", "data": "data-platform", "wed": "wedding-venue"}


@cache
def vocabulary(policy: str) -> Vocabulary:
    return Vocabulary.of(load_policy(POLICIES / f"{NAMES[policy]}.yaml").fields.values())


def hear(policy: str, asked: str | None, text: str) -> Heard:
    """What is heard in a message, after the policy's own question for `asked`."""
    known = vocabulary(policy)
    question = str(known.by_id[asked].ask) if asked else "Hello! What brings you here?"
    messages = [Message("0", "bot", question, DAY, asked), Message("1", "lead", text, DAY)]
    return hear_conversation(messages, known, DAY).heard[0][1]


def shown(value: object) -> str:
    """A value in few words: the middle of a count, the end of an interval, the options of a set."""
    if isinstance(value, Count):
        return f"{value.about or value.low:g}"
    if isinstance(value, DateInterval):
        return str(value.end)
    return "+".join(sorted(value.has)) if isinstance(value, Choices) else str(value)


@pytest.mark.parametrize(
    ("policy", "asked", "text", "field", "value"),
    [
        (
            "crm",
            "pain",
            "when somebody is ill their deals just stop",
            "pain",
            "when somebody is ill their deals just stop",
        ),
        ("crm", "pain", "nobody followed up and we're in sydney", "country", "AU"),
        ("crm", "pain", "deals rot in the inbox; our old system is so slow. we're in toronto", "country", "CA"),
        ("crm", "selling_style", "bit of both, phone first, we're up in calgary", "selling_style", "both"),
        ("crm", "selling_style", "bit of both, phone first, we're up in calgary", "country", "CA"),
        ("crm", None, "our CFO has to agree", "approver", "cfo"),
        ("crm", None, "the managing director has to say yes", "approver", "managing director"),
        ("data", "signs", "my boss signs and she knows about it", "signs", "known_and_involved"),
        ("data", "makes", "we only distribute, no production", "makes", "none"),
        ("data", "makes", "We do not produce", "makes", "none"),
        ("wed", "guests", "there will be 60 of us", "guests", "60"),
        ("wed", None, "there will be 60 of us", "guests", "60"),
        ("wed", None, "we're expecting 60 guests", "guests", "60"),
        ("wed", "guests", "we're expecting 60 guests", "guests", "60"),
        ("wed", "guests", "we'll be 97", "guests", "97"),
        ("wed", "guests", "that would be 133", "guests", "133"),
        ("wed", "guests", "there will be 82 of us", "guests", "82"),
        ("wed", "guests", "it'll be around 70 I think", "guests", "70"),
        ("wed", "wants_to_visit", "a visit would be great", "wants_to_visit", "True"),
        ("wed", "wants_to_visit", "yes please, a Sunday would work", "wants_to_visit", "True"),
        ("wed", "wants_to_visit", "love to!", "wants_to_visit", "True"),
        ("wed", "wants_to_visit", "gladly, any sunday in may", "wants_to_visit", "True"),
        ("wed", "wants_to_visit", "rather not", "wants_to_visit", "False"),
        ("wed", "caterer", "we don't mind who cooks", "caterer", "open"),
        ("wed", "caterer", "no idea yet, either is fine", "caterer", "open"),
        ("wed", "caterer", "haven't decided", "caterer", "open"),
        ("wed", "caterer", "our own people cook", "caterer", "own"),
        ("wed", "caterer", "your kitchen please", "caterer", "ours"),
        ("crm", "country", "usa", "country", "US"),
        ("crm", "country", "the us", "country", "US"),
        ("crm", "country", "the us, texas", "country", "US"),
        ("crm", "country", "vancouver", "country", "CA"),
        ("crm", "country", "auckland", "country", "NZ"),
        ("crm", "country", "we're from hamburg", "country", "DE"),
        ("crm", "country", "us", "country", "US"),
        ("crm", "selling_style", "calls mostly, and email", "selling_style", "inside"),
        ("crm", "selling_style", "we call all day", "selling_style", "inside"),
        ("crm", "selling_style", "we drive out to customers", "selling_style", "field"),
        ("crm", "selling_style", "our guys are in the car all day visiting customers", "selling_style", "field"),
        (
            "crm",
            None,
            "we're a roofing supplier in Leeds, 9 reps on the phone and everything lives in one giant google sheet",
            "country",
            "GB",
        ),
        (
            "crm",
            None,
            "we're a roofing supplier in Leeds, 9 reps on the phone and everything lives in one giant google sheet",
            "current_tool",
            "google sheets",
        ),
        (
            "crm",
            None,
            "we're a roofing supplier in Leeds, 9 reps on the phone and everything lives in one giant google sheet",
            "sales_reps",
            "9",
        ),
        (
            "crm",
            None,
            "our CRM shuts down on the 5th of next month, I'm the owner and decide",
            "timeline",
            "2026-12-05",
        ),
        ("crm", None, "our CRM shuts down on the 5th of next month, I'm the owner and decide", "authority", "decides"),
        ("crm", None, "it must work with Gmail", "needs_integration", "gmail"),
        ("crm", None, "it has to work with Outlook and Slack", "needs_integration", "outlook"),
        ("crm", None, "we need it to work together with gmail", "needs_integration", "gmail"),
        ("crm", None, "we live in outlook so that has to work", "needs_integration", "outlook"),
        ("crm", None, "must connect to our Gmail", "needs_integration", "gmail"),
        ("crm", None, "What does it cost for 12 sales reps?", "sales_reps", "12"),
        ("crm", None, "how much is it for 12 reps and email sync", "sales_reps", "12"),
        ("crm", None, "price for 12 reps?", "sales_reps", "12"),
    ],
)
def test_what_was_said_is_heard(policy: str, asked: str | None, text: str, field: str, value: str) -> None:
    assert value in [shown(each.value) for each in hear(policy, asked, text).statements if each.field == field]


@pytest.mark.parametrize(
    ("policy", "asked", "text", "field"),
    [
        ("crm", "pain", "downtime is a guess, three people give me three different figures", "employees"),
        ("crm", None, "does it work with Gmail?", "needs_integration"),
        ("crm", None, "what would it cost for 5 vs 10 reps?", "sales_reps"),
        ("crm", None, "what do you charge for 10 or 20 sales reps?", "sales_reps"),
        ("crm", None, "what would it cost if we had 50 reps?", "sales_reps"),
        ("crm", None, "is there a discount for more than 100 reps?", "sales_reps"),
    ],
)
def test_what_was_not_said_is_not_heard(policy: str, asked: str | None, text: str, field: str) -> None:
    assert field not in {each.field for each in hear(policy, asked, text).statements}


@pytest.mark.parametrize(
    ("policy", "asked", "text", "asks"),
    [
        ("crm", "pain", "when somebody is ill their deals just stop", False),
        ("crm", None, "why is this always so complicated; we make garden furniture", False),
        ("crm", None, "why does everything have to be so hard", False),
        ("crm", None, "why do you need my budget?", True),
        ("crm", None, "when somebody is ill, who takes over in your tool?", True),
        ("crm", None, "What does it cost for 12 sales reps?", True),
        ("crm", None, "what's the price per month for 12 users", True),
    ],
)
def test_a_sigh_is_no_question(policy: str, asked: str | None, text: str, asks: bool) -> None:
    assert bool(hear(policy, asked, text).questions) is asks
