"""A lead as JSON is read by the readers that read a lead's own words."""

import json
from datetime import date

import pytest

from allears.facts.answer import Absence, Answer
from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.library.lead_json import LeadError, read_lead
from allears.policy.policy import Policy
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import FieldType

NOW = date(2026, 11, 21)
TOOLS = tuple(Option(one, Words.of(one.title())) for one in ("gmail", "outlook", "slack"))
POLICY = Policy(
    "crm",
    Words.of("CRM"),
    {
        field.id: field
        for field in (
            Field("employees", FieldType.COUNT, columns=("Company Size",), empty_cells=("Select",)),
            Field("country", FieldType.PLACE),
            Field("budget", FieldType.MONEY),
            Field("tools", FieldType.CHOICES, options=TOOLS),
            Field("do_not_call", FieldType.YES_NO),
            Field("pain", FieldType.TEXT, name=Words.of("the problem")),
        )
    },
    (),
)


def read(**lead: object) -> dict[str, Answer]:
    return read_lead(json.dumps(lead), POLICY, NOW)


def test_values_are_read_like_a_lead_s_words() -> None:
    lead = read(employees="about 40", country="Norway", budget="300 USD a month", do_not_call=False, pain="calls")
    assert isinstance(lead["employees"], Count)
    assert lead["employees"].about == 40
    assert lead["country"] == "NO"
    assert lead["budget"] == Money(300, 300, "USD", "month")
    assert lead["do_not_call"] is False
    assert lead["pain"] == "calls"


def test_plain_numbers_are_exact() -> None:
    assert read(employees=40) == {"employees": Count.exactly(40)}


@pytest.mark.parametrize(
    ("written", "state"),
    [
        ({"declined": True}, Absence.DECLINED),
        ({"not_applicable": True}, Absence.NOT_APPLICABLE),
        ({"disputed": True}, Absence.DISPUTED),
        (None, Absence.UNKNOWN),
        ("", Absence.UNKNOWN),
        ("select", Absence.UNKNOWN),
    ],
)
def test_every_way_of_having_no_value_is_kept_apart(written: object, state: Absence) -> None:
    assert read(employees=written) == {"employees": state}


def test_sets_are_open_until_they_are_said_to_be_complete() -> None:
    assert read(tools=["gmail", "Slack"]) == {"tools": Choices(frozenset({"gmail", "slack"}))}
    closed = read(tools={"has": ["gmail"], "lacks": ["outlook"], "complete": True})
    assert closed == {"tools": Choices(frozenset({"gmail"}), frozenset({"outlook"}), complete=True)}


def test_a_field_may_be_named_by_its_column_or_title() -> None:
    assert set(read(**{"company size": 4, "The problem": "calls"})) == {"employees", "pain"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("employees: 4", "is no JSON"),
        ("[1]", "expected one JSON object"),
        ('{"employes": 4}', "there is no field 'employes'. Did you mean 'employees'?"),
        ('{"employees": 4, "Company Size": 5}', "employees is given twice"),
        ('{"employees": "plenty"}', 'employees: expected a count, such as 12, "11-50"'),
        ('{"employees": {"refused": true}}', "employees: expected a count"),
        ('{"employees": [1, 2]}', "employees: expected a count"),
        ('{"employees": NaN}', "employees: expected a count"),
        ('{"tools": ["fax"]}', "tools: expected some of gmail, outlook, slack"),
        ('{"tools": {"has": ["gmail"], "lacks": ["gmail"]}}', "tools: expected some of"),
        ('{"do_not_call": 7}', "do_not_call: expected true or false, yes or no"),
    ],
)
def test_errors_name_the_field_and_what_was_expected(text: str, message: str) -> None:
    with pytest.raises(LeadError) as error:
        read_lead(text, POLICY, NOW, "lead.json")
    assert message in str(error.value)
    assert str(error.value).startswith("lead.json")


def test_all_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(LeadError) as error:
        read(employes=4, budget="much")
    assert len(str(error.value).splitlines()) == 2


def test_a_file_that_is_no_lead_is_refused_by_its_size() -> None:
    with pytest.raises(LeadError, match="at most"):
        read_lead(" " * 1_000_001, POLICY, NOW)


def test_a_map_says_the_same_as_its_json() -> None:
    lead = {"employees": "about 40"}
    assert read_lead(lead, POLICY, NOW) == read_lead(json.dumps(lead), POLICY, NOW)
