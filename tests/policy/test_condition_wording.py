"""Conditions as a salesperson would tell them, in which nothing of the file shows."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.facts.answer import Answer
from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.policy.condition import Condition, Not, OneOf, fields_of
from allears.policy.condition_text import Vocabulary, parse_condition
from allears.policy.condition_wording import is_counted, say_condition, say_known
from allears.policy.literal import read_literal
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.value import FieldType
from tests.policies_generated import conditions

STYLES = (
    Option("inside_sales", Words.of("By phone")),
    Option("field_sales", Words.of("On the road")),
    Option("both_ways", Words.of("Both")),
)
TRADES = (Option("saas_b2b", Words.of("Software")), Option("real_estate", Words.of("Property")))
TOOLS = tuple(Option(f"tool_{name.lower()}", Words.of(name)) for name in ("Gmail", "Outlook", "SAP"))
FIELDS = {
    field.id: field
    for field in (
        Field("sales_reps", FieldType.COUNT, name=Words.of("salespeople"), nouns=("salespeople",)),
        Field("monthly_calls", FieldType.COUNT, name=Words.of("calls a month")),
        Field("head_count", FieldType.COUNT, name=Words.of("company size"), nouns=("employees",)),
        Field("max_budget", FieldType.MONEY, name=Words.of("budget")),
        Field("start_day", FieldType.DATE_INTERVAL, name=Words.of("timeline")),
        Field("selling_style", FieldType.CHOICE, name=Words.of("selling style"), options=STYLES),
        Field("sold_to", FieldType.CHOICE, name=Words.of("whom they sell to"), options=STYLES),
        Field("trade_code", FieldType.CHOICE, name=Words.of("industry"), options=TRADES),
        Field("needs_tools", FieldType.CHOICES, name=Words.of("must work with"), options=TOOLS),
        Field("country_code", FieldType.PLACE, name=Words.of("country")),
        Field("company_name", FieldType.NAME, name=Words.of("company")),
        Field("main_pain", FieldType.TEXT, name=Words.of("the problem")),
        Field("other_says", FieldType.TEXT, name=Words.of("who else must agree")),
        Field("news_letter", FieldType.YES_NO, name=Words.of("newsletter")),
    )
}
LISTS = {
    "nordic": ("NO", "SE"),
    "english_first": ("US", "CA", "GB", "IE", "AU", "NZ"),
    "named_accounts": ("Acme", "Fabrikam"),
    "far_away": ("AR", "AU", "BR", "CL", "CN", "IN", "ID", "JP", "KR", "MX", "NZ", "PE", "PH", "TH"),
}
VOCABULARY = Vocabulary(FIELDS, LISTS, read_literal)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("sales_reps between 5 and 15", "between 5 and 15 salespeople"),
        ("sales_reps <= 1", "at most 1 salesperson"),
        ("sales_reps > 15", "more than 15 salespeople"),
        ("monthly_calls = 1", "exactly 1 call a month"),
        ("monthly_calls in (100, 200)", "100 or 200 calls a month"),
        ("head_count >= 1,000", "company size is at least 1,000"),
        ("head_count between 50 and 200", "company size is between 50 and 200"),
        ("max_budget < 300 USD a month", "budget is under 300 USD a month"),
        ("start_day <= 2027-06-30", "timeline is by 30 June 2027"),
        ("start_day within 30 days", "timeline is within 30 days"),
        ("start_day within 1 months", "timeline is within 1 month"),
        ("start_day starts after 6 months", "timeline is more than 6 months away"),
        ("country_code = NO", "country is Norway"),
        ("country_code in list nordic", "country is Norway or Sweden (nordic)"),
        (
            "country_code in list english_first",
            "country is one of: United States, Canada, United Kingdom, Ireland, Australia or New Zealand "
            "(english first)",
        ),
        ("country_code in list far_away", "country is one of 14 (far away), such as Argentina, Australia or Brazil"),
        ("trade_code in (saas_b2b, real_estate)", "industry is Software or Property"),
        ("selling_style in (inside_sales, both_ways)", "selling style is “By phone” or “Both”"),
        ("selling_style != field_sales", "selling style is not “On the road”"),
        ("sold_to = inside_sales", "whom they sell to: “By phone”"),
        ("needs_tools includes any of (tool_gmail)", "must work with: Gmail"),
        (
            "needs_tools includes any of (tool_gmail, tool_outlook)",
            "must work with: at least one of Gmail or Outlook",
        ),
        ("needs_tools includes all of (tool_gmail, tool_sap)", "must work with: all of Gmail and SAP"),
        ("needs_tools only from (tool_gmail, tool_sap)", "must work with: nothing but Gmail or SAP"),
        ("company_name in list named_accounts", "company is on the list “named accounts”"),
        ("news_letter = yes", "newsletter: yes"),
        ("news_letter != yes", "newsletter: no"),
        ("other_says is known", "who else must agree is known"),
        ("main_pain is not known", "the problem is not known"),
        ("needs_tools is known", "“must work with” is known"),
    ],
)
def test_each_kind_of_condition_has_its_sentence(text: str, said: str) -> None:
    assert say_condition(parse_condition(text, VOCABULARY), FIELDS) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("sales_reps between 5 and 15", "fewer than 5 or more than 15 salespeople"),
        ("head_count between 5 and 15", "company size is under 5 or over 15"),
        ("sales_reps >= 5", "fewer than 5 salespeople"),
        ("monthly_calls in (100, 200)", "other than 100 or 200 calls a month"),
        ("country_code in list nordic", "country is none of Norway or Sweden (nordic)"),
        ("country_code in list far_away", "country is none of 14 (far away), such as Argentina, Australia or Brazil"),
        ("trade_code in (saas_b2b)", "industry is not Software"),
        ("company_name in list named_accounts", "company is not on the list “named accounts”"),
        ("needs_tools includes any of (tool_gmail, tool_sap)", "must work with: none of Gmail or SAP"),
        ("needs_tools includes all of (tool_gmail, tool_sap)", "must work with: not all of Gmail and SAP"),
        ("needs_tools only from (tool_gmail, tool_sap)", "must work with: something besides Gmail or SAP"),
        ("needs_tools includes any of (tool_gmail)", "must work with: not Gmail"),
        ("start_day within 30 days", "timeline is more than 30 days away"),
        ("start_day starts after 6 months", "timeline is at most 6 months away"),
        ("main_pain is known", "the problem is not known"),
        ("news_letter = yes", "newsletter: no"),
        ("sales_reps < 5 and main_pain is known", "at least 5 salespeople, or the problem is not known"),
    ],
)
def test_its_opposite_is_said_without_brackets_around_it(text: str, said: str) -> None:
    assert say_condition(Not(parse_condition(text, VOCABULARY)), FIELDS) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("sales_reps < 5 or main_pain is known", "fewer than 5 salespeople, or the problem is known"),
        (
            "selling_style = both_ways and (main_pain is known or country_code = NO)",
            "selling style is Both, and (the problem is known, or country is Norway)",
        ),
        (
            "country_code in list nordic and not news_letter = yes",
            "country is Norway or Sweden (nordic), and newsletter: no",
        ),
    ],
)
def test_several_are_joined_by_commas(text: str, said: str) -> None:
    assert say_condition(parse_condition(text, VOCABULARY), FIELDS) == said


def _with_lists(condition: Condition) -> Condition:
    is_place = isinstance(condition, OneOf) and condition.field == "country_code"
    return OneOf("country_code", LISTS["nordic"], "all_nordic") if is_place else condition


@settings(max_examples=150, deadline=None)
@given(conditions(FIELDS, leaves=5).map(_with_lists), st.booleans())
def test_every_condition_has_words_and_nothing_of_the_file_shows(condition: Condition, denied: bool) -> None:
    said = say_condition(Not(condition) if denied else condition, FIELDS)
    assert said.strip()
    assert "_" not in said
    assert "  " not in said
    for name in fields_of(condition):
        assert FIELDS[name].title in said or is_counted(FIELDS[name])


@settings(max_examples=100, deadline=None)
@given(conditions(FIELDS, leaves=1).filter(lambda one: not isinstance(one, Not)))
def test_a_condition_and_its_opposite_are_told_apart(condition: Condition) -> None:
    assert say_condition(condition, FIELDS) != say_condition(Not(condition), FIELDS)


@pytest.mark.parametrize(
    ("field", "answer", "said"),
    [
        ("sales_reps", Count.exactly(9), "9 salespeople"),
        ("sales_reps", Count.exactly(1), "1 salesperson"),
        ("monthly_calls", Count(3200, 4800, 4000), "about 4,000 calls a month"),
        ("head_count", Count.exactly(40), "company size 40"),
        ("country_code", "NO", "country Norway"),
        ("sold_to", "inside_sales", "whom they sell to: By phone"),
        ("selling_style", "both_ways", "selling style: Both"),
        ("needs_tools", Choices(frozenset({"tool_sap"})), "must work with: SAP"),
    ],
)
def test_a_value_is_named_with_what_it_is_of(field: str, answer: Answer, said: str) -> None:
    assert say_known(answer, FIELDS[field]) == said
