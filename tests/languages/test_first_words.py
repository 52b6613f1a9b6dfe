"""With which words an expression can begin, and what is left of it where the word is known."""

from __future__ import annotations

import pytest

from allears.languages.first_words import FirstWords


@pytest.mark.parametrize(
    ("expression", "beginnings"),
    [
        (r"\b(?:tell me|we will)\b", {"tel", "we"}),
        (r"\b(?:i'?m|i am) new\b", {"i", "im"}),
        (r"\b(?:all|any(?:body|one)?)\b", {"all", "any"}),
        (r"\b(?:(?:not|no) )?longer\b", {"not", "no", "lon"}),
        (r"(?<!\w)(?:pre-?)?order", {"pre", "ord"}),
        (r"\b(?=[a-z])(?P<who>my|our) boss", {"my", "our"}),
        (r"\b[nm]o\b", {"no", "mo"}),
        (r"^\W*well|\bwell then", {"^", "wel"}),
        (r"\b(?:4\w* of|5\b)", {"4", "4*", "5"}),
    ],
)
def test_an_expression_tells_with_which_words_it_can_begin(expression: str, beginnings: set[str]) -> None:
    assert FirstWords(expression).beginnings == beginnings


@pytest.mark.parametrize("expression", [r"boss", r"\b\w+ decides", r"[,;] but", r"\b(?:my|\w{3}) boss", r"\ba*"])
def test_an_expression_that_may_begin_with_anything_is_refused(expression: str) -> None:
    with pytest.raises(ValueError, match="may begin with"):
        assert FirstWords(expression).beginnings


def test_a_bracket_that_is_not_closed_is_named() -> None:
    with pytest.raises(ValueError, match="not closed"):
        assert FirstWords(r"\b(?:a|b").beginnings


@pytest.mark.parametrize(
    ("expression", "word", "start"),
    [
        (r"\b(?:tell me|we will|i)\b", "we", r"\b(?:we will)\b"),
        (r"\b(?:tell me|we will|i)\b", "who", r"(?!)"),
        (r"\b(?:(?:not|no) )?longer\b", "lon", r"\blonger\b"),
        (r"\b(?:all|any(?:body|one)?|some) of\b|\bnone", "any", r"\b(?:any(?:body|one)?) of\b"),
        (r"\b(?:a (?:few|lot)|(?:some|many) of)\b", "man", r"\b(?:(?:many) of)\b"),
        (r"\bour (?P<who>boss|owner)\b", "our", r"\bour (?P<who>boss|owner)\b"),
        (r"(?:\b(?:we|you) do|^[^\w]{0,20}(?:so|well))", "we", r"(?:\b(?:we) do)"),
        (r"(?<!\w)(?!we are)(?:pre|ord)er", "pre", r"(?<!\w)(?!we are)(?:pre)er"),
        (
            r"\bwe (?:cannot )*wait any longer for our phones, or",
            "we",
            r"\bwe (?:cannot )*wait any longer for our phones",
        ),
        (r"\b(?:(?:so|and) )*(?:we|so) go", "so", r"\b(?:(?:so|and) )*(?:we|so) go"),
    ],
)
def test_where_the_word_is_known_a_short_expression_tells_how_it_starts(expression: str, word: str, start: str) -> None:
    assert FirstWords(expression).start(word) == start


def test_at_the_start_of_a_text_the_first_word_behind_signs_counts() -> None:
    expression = FirstWords(r"(?:\b(?:we|you) do|^[^\w]{0,20}(?:so|well)|^\W*oh)")
    assert expression.start("", "so") == r"(?:^[^\w]{0,20}(?:so)|^\W*oh)"
