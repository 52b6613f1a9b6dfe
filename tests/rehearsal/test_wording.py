"""True answers in people's own words."""

from random import Random

import pytest

from allears.facts.answer import Absence, Answer
from allears.rehearsal.wording import choose_part, say_amount, tap, word
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.money import Money
from allears.values.read import read_money
from tests.rehearsal.visitors import TODAY, policy, sayings


def said(field: str, answer: Answer, asked: bool = True, name: str = "inside-sales-crm") -> set[str | None]:
    return {word(policy(name).fields[field], answer, sayings(name), Random(seed), asked) for seed in range(40)}


def test_a_number_is_said_bare_only_when_it_was_asked_for() -> None:
    asked, unasked = said("sales_reps", Count.exactly(7)), said("sales_reps", Count.exactly(7), asked=False)
    assert {"7", "we're 7"} & asked
    assert not {"7", "we're 7"} & unasked
    assert any("7" in str(one) or "seven" in str(one) for one in unasked)


def test_one_alone_speaks_for_themselves() -> None:
    assert said("sales_reps", Count.exactly(1), asked=False) <= set(sayings().of("sales_reps 1"))


def test_several_options_are_listed() -> None:
    answer = Choices(frozenset({"excel", "hubspot"}), complete=True)
    assert all(" and " in str(one) for one in said("current_tool", answer))


def test_nobody_brings_up_what_does_not_apply() -> None:
    assert said("approver", Absence.NOT_APPLICABLE) == {None}
    assert said("timeline", Absence.NOT_APPLICABLE) <= set(sayings().of("no date"))


@pytest.mark.parametrize("amount", [Money(9000, 9000, "GBP"), Money(12500, 12500, "EUR", "month")])
def test_amounts_read_back_as_they_were_meant(amount: Money) -> None:
    for seed in range(20):
        read = read_money(say_amount(amount, Random(seed)))
        assert read is not None
        assert (read.low, read.high, read.currency, read.per) == (amount.low, amount.high, amount.currency, amount.per)


def test_buttons_are_tapped_where_one_fits() -> None:
    reps, style = policy().fields["sales_reps"], policy().fields["selling_style"]
    assert tap(Count.exactly(7), tuple(band.label for band in reps.bands), reps) == "5-15"
    assert tap("both", ("By phone and e-mail", "On the road", "Both"), style) == "Both"
    assert tap("both", (), style) is None


def test_who_is_asked_on_which_side_of_a_limit_it_lies_says_that() -> None:
    field = policy("wedding-venue").fields["guests"]
    assert choose_part(Count.exactly(32), ("26 to 29", "30 to 38"), field, TODAY) == "30 to 38"
    bands = tuple(band.label for band in field.bands)
    assert choose_part(Count.exactly(32), bands, field, TODAY) is None
