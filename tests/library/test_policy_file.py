"""A policy as a company writes it down, and what it hears back when something in it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.library.policy_file import load_policy, read_policy
from allears.library.policy_writer import write_policy
from allears.library.problem import PolicyError, Problem
from allears.policy.condition import AllOf, AnyOf, AtLeast, Compare, Includes, IsKnown, Not, OneOf, StartsAfter, Within
from allears.policy.frameworks import BUILT_IN
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import FieldType
from tests.tidy.repository import ROOT

SMALL = """\
format: 1
id: bikes
fields:
  riders: {type: count, of: [riders], ask: Who rides to work with you}
  wish: {type: text, first: yes}
  bike:
    type: choice
    options: {city: [town bike], cargo: {label: Cargo bike, also: [box bike]}}
  country: {type: place}
ideal:
  - id: fleets
    we_can_help_them: [riders >= 5]
    they_can_help_us: [wish is known]
"""


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(PolicyError) as raised:
        read_policy(text, "bikes.yaml")
    return raised.value.problems


def broken(old: str, new: str) -> tuple[Problem, ...]:
    text = SMALL.replace(old, new)
    assert text != SMALL
    return problems_of(text)


def test_the_example_of_the_documentation_loads() -> None:
    policy = load_policy(ROOT / "tests" / "library" / "example.yaml")
    assert policy.id == "inside-sales-crm"
    assert policy.framework == BUILT_IN["CHAMP"]
    assert policy.criteria["prioritization"] == ("timeline", "top_priority")
    assert policy.rates is not None
    assert policy.rates.worth == {"EUR": 1.08, "GBP": 1.27}
    (segment,) = policy.ideal
    style, places = segment.we_can_help_them[1:]
    assert style == OneOf("selling_style", ("inside", "both"))
    assert isinstance(places, AtLeast)
    assert places.number == 1
    assert Includes("needs_integration", "only from", ("gmail", "outlook")) in places.parts
    assert isinstance(segment.they_can_help_us[0], AnyOf)
    (enterprise,) = policy.not_ideal
    assert (enterprise.no_by, enterprise.if_unknown, enterprise.suggest[0].name) == ("bot", "ignore", "Salesforce")
    assert policy.later == (StartsAfter("timeline", 6, "months"),)
    assert policy.hot == (AllOf((Within("timeline", 30, "days"), Compare("authority", "=", "decides"))),)
    assert policy.recommend[0].price == Money(29, 29, "USD", "month", per_seat=True)
    assert [band.value for band in policy.fields["sales_reps"].bands][2:] == [
        Count(5, 15),
        Count(16, 50),
        Count(51, None),
    ]


def test_a_ready_made_field_needs_no_description() -> None:
    policy = read_policy(SMALL.replace("riders >= 5", "employees >= 5"))
    assert policy.fields["employees"].type is FieldType.COUNT
    assert "employees" in policy.fields["employees"].nouns
    assert "budget" not in policy.fields


def test_a_ready_made_field_may_be_described_in_part() -> None:
    policy = read_policy(SMALL.replace("country: {type: place}", "country: {ask: Your country}"))
    assert str(policy.fields["country"].ask) == "Your country"
    assert policy.fields["country"].type is FieldType.PLACE
    assert policy.fields["country"].columns == ("Country",)


def test_norway_is_no_no() -> None:
    policy = read_policy(SMALL.replace("[riders >= 5]", '["country in (NO, SE)"]'))
    assert policy.ideal[0].we_can_help_them == (OneOf("country", ("NO", "SE")),)


def test_texts_may_come_in_several_languages() -> None:
    in_two = "ask: {en: Who rides, de: Wer radelt}"
    policy = read_policy(SMALL.replace("ask: Who rides to work with you", in_two))
    ask = policy.fields["riders"].ask
    assert ask is not None
    assert ask.read_in("de-AT") == "Wer radelt"


def test_nested_conditions_read_as_they_stand() -> None:
    criteria = """
      - not:
          any of:
            - riders < 2
            - not: wish is known
"""
    policy = read_policy(SMALL.replace(" [riders >= 5]", criteria))
    inner = AnyOf((Compare("riders", "<", Count.exactly(2)), Not(IsKnown("wish"))))
    assert policy.ideal[0].we_can_help_them == (Not(inner),)


def test_never_asked_fields_have_no_question() -> None:
    policy = read_policy(SMALL.replace("ask: Who rides to work with you", "ask: never"))
    assert not policy.fields["riders"].asked
    assert policy.fields["riders"].ask is None


def test_every_problem_is_found_at_once_with_its_place() -> None:
    text = (
        SMALL.replace("type: count", "type: cuont")
        .replace("riders >= 5", "rider >= 5")
        .replace("id: bikes", "id: bikes\notherwhise: review")
    )
    found = problems_of(text)
    assert [(one.code, one.line, one.nearest) for one in found] == [
        ("unknown-key", 3, "otherwise"),
        ("wrong-value", 5, "count"),
        ("condition", 13, "riders"),
    ]
    assert found[1].path == "fields.riders.type"
    shown = found[2].show("bikes.yaml")
    assert shown.startswith("bikes.yaml:13:24: ideal.fleets.we_can_help_them.1: no field is called 'rider'")
    assert "Did you mean 'riders'?" in shown


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("id: bikes\n", "", "missing-key"),
        ("format: 1", "format: 9", "unknown-format"),
        ("type: place", "type: place, first: perhaps", "wrong-value"),
        ("type: place", "type: place, options: [NO]", "wrong-kind"),
        ("type: place", "type: place, effort: 9", "wrong-value"),
        ("type: place", "type: place, valid: soon", "wrong-value"),
        ("of: [riders]", "of: [riders], bands: [many]", "band"),
        ("id: fleets", "id: big fleets", "bad-id"),
        ("id: bikes", "id: bikes\nid: cars", "duplicate-key"),
        ("id: bikes", "id: bikes\nframework: CHIMP", "wrong-value"),
        ("id: bikes", "id: bikes\nseats: country", "unknown-field"),
        ("id: bikes", "id: bikes\nlists: {nordic: &n [NO]}", "not-plain"),
        ("id: bikes", "id: bikes\nhot: !now [riders > 3]", "not-plain"),
        ("id: bikes", "id: bikes\ncurrency: dollars", "wrong-value"),
        ("id: bikes", "id: bikes\nrates: {as_of: soon, EUR: 1}", "wrong-value"),
        ("[riders >= 5]", "[riders >= many]", "condition"),
        ("[riders >= 5]", "{any of: riders >= 5, all of: riders >= 6}", "condition"),
        ("[riders >= 5]", '{at least 3 of: ["riders >= 5", "wish is known"]}', "condition"),
        ("[riders >= 5]", "[{some of: [riders >= 5]}]", "condition"),
        ("[riders >= 5]", "[bike = tandem]", "condition"),
    ],
)
def test_each_mistake_has_its_code(old: str, new: str, code: str) -> None:
    assert code in [one.code for one in broken(old, new)]


def test_a_second_segment_of_the_same_id_is_refused() -> None:
    (problem,) = problems_of(SMALL + "  - {id: fleets, we_can_help_them: [riders < 5]}\n")
    assert (problem.code, problem.line) == ("duplicate-id", 14)


def test_a_row_that_never_ends_is_refused_without_a_traceback() -> None:
    assert problems_of("a: " + "[" * 500)[0].code in ("too-deep", "yaml-syntax")
    assert problems_of("x" * 2_000_000)[0].code == "too-large"
    assert problems_of("")[0].code == "empty"
    assert problems_of("- a\n- b\n")[0].code == "wrong-kind"


def test_the_version_is_the_content_and_not_the_layout() -> None:
    policy = read_policy(SMALL)
    again = read_policy("# a comment\n" + SMALL.replace("[riders >= 5]", "\n      - riders   >= 5"))
    assert policy.version == again.version
    assert policy.version != read_policy(SMALL.replace(">= 5", ">= 6")).version
    assert len(policy.version) == 64


def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    file = tmp_path / "bikes.yaml"
    file.write_bytes(SMALL.encode().replace(b"Cargo", b"C\xe4rgo"))
    with pytest.raises(PolicyError) as raised:
        load_policy(file)
    (problem,) = raised.value.problems
    assert (problem.code, problem.line) == ("not-utf8", 8)
    assert str(file) in str(raised.value)


def test_a_byte_order_mark_is_no_trouble(tmp_path: Path) -> None:
    file = tmp_path / "bikes.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + SMALL.encode())
    assert load_policy(file).id == "bikes"


def test_what_is_written_reads_back() -> None:
    policy = read_policy(SMALL)
    assert read_policy(write_policy(policy)) == policy


@given(
    st.text(max_size=200) | st.tuples(st.integers(0, len(SMALL)), st.text("{}[]()?:,#&*!|>'\"\n\t -<=~", max_size=4))
)
def test_whatever_stands_in_a_file_nothing_but_a_policy_error_comes(change: str | tuple[int, str]) -> None:
    text = change if isinstance(change, str) else SMALL[: change[0]] + change[1] + SMALL[change[0] :]
    try:
        assert read_policy(text).id
    except PolicyError as error:
        assert error.problems
        assert all(problem.line >= 1 and problem.message for problem in error.problems)
