"""An expression waits to be compiled until it is used, and then does what a compiled one does."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.languages.expression import Expression, by_first_letter, compile_all


def test_it_finds_what_the_compiled_expression_finds() -> None:
    seats = Expression(r"(?i)(\d+) seats?")
    told = "12 Seats now, 1 seat later"
    assert seats.search(told)[1] == "12"  # type: ignore[index]
    assert seats.match(told, 14)[1] == "1"  # type: ignore[index]
    assert seats.fullmatch("3 seats") and not seats.fullmatch(told)
    assert [match.start() for match in seats.finditer(told)] == [0, 14]
    assert seats.findall(told) == ["12", "1"]
    assert seats.split("now 3 seats or") == ["now ", "3", " or"]
    assert seats.sub("#", told) == "# now, # later"
    assert seats.pattern == r"(?i)(\d+) seats?"


def test_it_is_compiled_when_it_is_first_used() -> None:
    seats = Expression(r"\d+ seats")
    assert "compiled" not in vars(seats)
    assert seats.search("12 seats")
    assert "compiled" in vars(seats)


def test_an_expression_that_is_made_when_it_is_needed_is_made_once() -> None:
    made = []

    def seats() -> str:
        made.append("seats")
        return r"\d+ seats"

    expression = Expression(seats)
    assert not made
    assert expression.search("12 seats") and expression.match("12 seats")
    assert made == ["seats"]


def test_all_of_them_are_compiled_at_once_before_the_first_message() -> None:
    seats = Expression(r"\d+ seats")
    compile_all()
    assert "compiled" in vars(seats)


def test_what_is_no_expression_is_told_where_it_stands() -> None:
    with pytest.raises(re.error, match="unterminated"):
        Expression("(seats").search("12 seats")


_KINDS = st.sampled_from(("bars", "bar", "b&bs?", "bak(?:er|ri)(?:y|es)", "(?:small |new )?(?:shops|firms)", "s?hops"))


@given(kinds=st.lists(_KINDS, min_size=1, max_size=6), text=st.text("barskeinwmlhopf &y", max_size=12))
def test_alternatives_set_apart_by_their_first_letter_match_the_same_names(kinds: list[str], text: str) -> None:
    plain, apart = (rf"\b{one}(?!\w)" for one in (f"(?:{'|'.join(kinds)})", by_first_letter("|".join(kinds))))
    for said in (text, f"{text} small shops", f"bars & {text}", f"bakeries {text}", "shops"):
        assert re.findall(apart, said) == re.findall(plain, said)


def test_a_bracket_in_a_class_is_refused() -> None:
    with pytest.raises(ValueError, match="brackets do not close"):
        by_first_letter(r"bars(?=[.)])|shops")
