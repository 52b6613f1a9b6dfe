"""Conditions read and written."""

import pytest

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.policy.condition import AllOf, AnyOf, Between, Compare, Includes, IsKnown, Not, OneOf, StartsAfter, Within
from allears.policy.condition_text import ConditionError, Vocabulary, parse_condition
from allears.policy.condition_writing import write_condition
from allears.policy.literal import read_literal
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import FieldType

STYLES = (
    Option("inside", Words.of("By phone")),
    Option("field", Words.of("On the road")),
    Option("both", Words.of("Both")),
)
FIELDS = {
    field.id: field
    for field in (
        Field("sales_reps", FieldType.COUNT),
        Field("budget", FieldType.MONEY),
        Field("timeline", FieldType.DATE_INTERVAL),
        Field("selling_style", FieldType.CHOICE, options=STYLES),
        Field("needs_integration", FieldType.CHOICES),
        Field("country", FieldType.PLACE),
        Field("origin", FieldType.CHOICE),
        Field("pain", FieldType.TEXT),
        Field("newsletter", FieldType.YES_NO),
    )
}
VOCABULARY = Vocabulary(FIELDS, {"nordic": ("NO", "SE")}, read_literal)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("sales_reps >= 5", Compare("sales_reps", ">=", Count.exactly(5))),
        ("sales_reps between 5 and 15", Between("sales_reps", Count.exactly(5), Count.exactly(15))),
        ("sales_reps < 1,000", Compare("sales_reps", "<", Count.exactly(1000))),
        ("selling_style in (inside, both)", OneOf("selling_style", ("inside", "both"))),
        ("selling_style = By phone", Compare("selling_style", "=", "inside")),
        ("country in list nordic", OneOf("country", ("NO", "SE"), "nordic")),
        (
            "needs_integration only from (gmail, outlook)",
            Includes("needs_integration", "only from", ("gmail", "outlook")),
        ),
        ("needs_integration includes all of (sap)", Includes("needs_integration", "all of", ("sap",))),
        ("origin = Lead Add Form", Compare("origin", "=", "Lead Add Form")),
        ('origin = "Search and ads"', Compare("origin", "=", "Search and ads")),
        ("timeline within 30 days", Within("timeline", 30, "days")),
        ("timeline starts after 6 months", StartsAfter("timeline", 6, "months")),
        ("budget >= 300 USD a month", Compare("budget", ">=", Money(300, 300, "USD", "month"))),
        ("newsletter = no", Compare("newsletter", "=", False)),
        ("pain is known", IsKnown("pain")),
        ("pain is not known", Not(IsKnown("pain"))),
    ],
)
def test_a_condition_reads_as_it_is_meant_and_writes_back_the_same(text: str, condition: object) -> None:
    read = parse_condition(text, VOCABULARY)
    assert read == condition
    assert parse_condition(write_condition(read), VOCABULARY) == read


def test_not_binds_closer_than_and_and_and_closer_than_or() -> None:
    read = parse_condition("not pain is known and newsletter = yes or (country = NO or country = SE)", VOCABULARY)
    norway, sweden = Compare("country", "=", "NO"), Compare("country", "=", "SE")
    both = AllOf((Not(IsKnown("pain")), Compare("newsletter", "=", True)))
    assert read == AnyOf((both, AnyOf((norway, sweden))))


@pytest.mark.parametrize(
    ("text", "column", "suggestion"),
    [
        ("sales_rep >= 5", 0, "sales_reps"),
        ("country in list nordics", 16, "nordic"),
        ("selling_style = fields", 16, "field"),
        ("sales_reps >= many", 14, None),
        ("sales_reps >=", 13, None),
        ("pain > 3", 7, None),
        ("needs_integration = sap", 20, "needs_integration includes any of (sap)"),
        ("selling_style in (inside, both", 30, None),
        ("timeline within a fortnight", 16, "30 days"),
        ("pain is known?", 5, None),
        ("", 0, None),
    ],
)
def test_a_mistake_is_placed_and_the_nearest_right_name_is_offered(
    text: str, column: int, suggestion: str | None
) -> None:
    with pytest.raises(ConditionError) as caught:
        parse_condition(text, VOCABULARY)
    assert caught.value.column == column
    assert caught.value.suggestion == suggestion
