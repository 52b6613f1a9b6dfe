"""Patterns are looked for only where one of their first words stands, and nothing is missed by it."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from allears.languages.beginnings import Pattern, WordStarts
from allears.languages.english import (
    clause_words,
    company_size_words,
    count_words,
    dealing_words,
    decision_words,
    money_context_words,
    ranking_words,
    start_words,
    visitor_words,
    wish_words,
)
from allears.languages.phrases import any_phrase

_PATTERNS = (
    *map(
        Pattern,
        (
            *(clause_words.PAST, clause_words.PLANNED, clause_words.OTHERS, clause_words.OWN, clause_words.NEGATION),
            *(clause_words.HYPOTHETICAL, decision_words.NO_SAY, decision_words.DECIDES, decision_words.SHARES),
            *(count_words.TAKEN_BACK, count_words.ONLY, count_words.LABELS_BEFORE, count_words.WISHED_FOR),
            *(company_size_words.WE_ARE, company_size_words.WE_BEFORE, company_size_words.OUR_STRENGTH),
            *(money_context_words.TO_SPEND, money_context_words.PAID_TODAY, money_context_words.OTHER_MONEY),
            *(decision_words.RECOMMENDS, ranking_words.RANKED_FIRST, start_words.COUNTS_BACK),
            *(start_words.BY_THEN, start_words.FROM_THEN, start_words.SAME_THEN, start_words.SO_LONG_BEFORE),
            *(dealing_words.BY_PHONE, dealing_words.ON_THE_ROAD),
        ),
    ),
    *(any_phrase(phrases, visitor_words.CLASSES) for phrases in visitor_words.VISITORS.values()),
    *(any_phrase(phrases, wish_words.CLASSES) for phrases in wish_words.WISHES.values()),
)
_WORDS = sorted({word for pattern in _PATTERNS for word in re.findall(r"[a-z']{1,12}|\d", pattern.pattern)})
_TEXTS = st.lists(
    st.tuples(
        st.sampled_from(_WORDS) | st.sampled_from(("12", "é", "Straße", "_", "o'clock")), st.sampled_from(" ,.-")
    ),
    max_size=40,
).map(lambda pieces: "".join(word + sign + " " * (sign != "-") for word, sign in pieces))


@settings(max_examples=150, deadline=None)
@given(text=_TEXTS, number=st.integers(0, len(_PATTERNS) - 1))
def test_what_is_found_by_its_first_words_is_what_is_found_anywhere(text: str, number: int) -> None:
    pattern, starts = _PATTERNS[number], WordStarts(text)
    everywhere = [match.span() for match in pattern.finditer(text)]
    assert [match.span() for match in starts.finditer(pattern)] == everywhere
    first = starts.search(pattern)
    assert (first.span() if first else None) == next(iter(everywhere), None)
    assert not everywhere or starts.may_hold(pattern, 0, len(text))


@settings(max_examples=150, deadline=None)
@given(texts=st.lists(_TEXTS, min_size=1, max_size=3), number=st.integers(0, len(_PATTERNS) - 1))
def test_what_is_found_before_the_whole_is_compiled_is_what_is_found_after(texts: list[str], number: int) -> None:
    new = Pattern(_PATTERNS[number].pattern)
    for text in texts:
        found = [match.span() for match in WordStarts(text).finditer(new)]
        assert found == [match.span() for match in _PATTERNS[number].finditer(text)]


_ROAD_AND_PHONE = (
    (Pattern(dealing_words.BY_PHONE), Pattern(dealing_words.SPEAKS_OF_THE_PHONE)),
    (Pattern(dealing_words.ON_THE_ROAD), Pattern(dealing_words.SPEAKS_OF_THE_ROAD)),
)
_SAID_OF_SELLING = (
    *("we sell by phone", "we sell only by e-mail and phone", "they sit in the call center all day and call"),
    *("reps sell from the office", "we call first and then we go", "calls are done", "the phone team", "6 callers"),
    *("cold-calling", "telesales", "dialling agents", "girls who ring 40 patients", "zoom or phone, never travel"),
    *("out on the road", "travelling", "drive around", "in the van", "by car", "the guys go out to the farms"),
    *("visit them", "sold mostly in person", "door to door", "see our customers", "open houses", "trade fairs"),
    *("face to face", "in the field", "site visits", "showings", "knocking on doors", "outside reps", "out all day"),
)


@settings(max_examples=100, deadline=None)
@given(said=st.lists(st.sampled_from(_SAID_OF_SELLING) | _TEXTS, max_size=8).map(" ".join))
def test_what_is_found_before_a_word_that_it_must_hold_is_what_is_found_anywhere(said: str) -> None:
    for pattern, word in _ROAD_AND_PHONE:
        found = WordStarts(said).finditer_before(pattern, word, dealing_words.MOST_BEFORE_IT)
        assert [match.span() for match in found] == [match.span() for match in pattern.finditer(said)]


def test_a_long_pattern_that_starts_nowhere_is_not_compiled() -> None:
    asks = any_phrase(visitor_words.VISITORS["job seeker"], visitor_words.CLASSES)
    assert WordStarts("hello, do they sell to schools").search(asks) is None
    assert "compiled" not in vars(asks)
    assert WordStarts("are you hiring?").search(asks)
    assert "compiled" in vars(asks)


@settings(max_examples=100, deadline=None)
@given(text=_TEXTS, number=st.integers(0, 8), data=st.data())
def test_between_two_words_only_what_lies_between_them_is_found(text: str, number: int, data: st.DataObject) -> None:
    edges = [0, *(match.end() for match in re.finditer(r"\s", text)), len(text)]
    start, end = sorted(data.draw(st.tuples(st.sampled_from(edges), st.sampled_from(edges))))
    pattern = _PATTERNS[number]
    found = [match.span() for match in WordStarts(text).finditer(pattern, start, end)]
    assert found == [match.span() for match in pattern.compiled.finditer(text, start, end)]


@settings(max_examples=100, deadline=None)
@given(text=_TEXTS, number=st.integers(0, len(_PATTERNS) - 1), data=st.data())
def test_the_first_in_each_piece_is_what_a_search_finds_there(text: str, number: int, data: st.DataObject) -> None:
    pattern = _PATTERNS[number]
    starts = WordStarts(text)
    cuts = data.draw(st.sets(st.integers(0, len(text)), max_size=6))
    bounds = sorted({0, *cuts, len(text)})
    found = starts.first_in_each(pattern, bounds)
    for piece, (start, end) in enumerate(pairwise(bounds)):
        match = starts.search(pattern, start, end)
        assert (piece in found) == (match is not None)
        assert match is None or match.span() == found[piece].span()


@settings(max_examples=100, deadline=None)
@given(text=_TEXTS, number=st.integers(0, len(_PATTERNS) - 1), data=st.data())
def test_all_in_each_piece_is_what_is_found_piece_by_piece(text: str, number: int, data: st.DataObject) -> None:
    pattern = _PATTERNS[number]
    starts = WordStarts(text)
    bounds = sorted({0, *data.draw(st.sets(st.integers(0, len(text)), max_size=6)), len(text)})
    found = [match.span() for match in starts.all_in_each(pattern, bounds)]
    assert found == [match.span() for start, end in pairwise(bounds) for match in starts.finditer(pattern, start, end)]


@settings(max_examples=150, deadline=None)
@given(text=st.text(st.sampled_from("abé½7_-.,'’\n\t€ "), max_size=40))
def test_a_word_begins_at_every_edge_of_one(text: str) -> None:
    anything = Pattern("|".join(rf"\b{letter}" for letter in "abé½7_"))
    begins = [match.start() for match in re.finditer(r"\b\w", text)]
    assert list(WordStarts(text).places(anything)) == begins


def test_capital_letters_are_looked_at_in_the_text_as_it_was_written() -> None:
    pattern = Pattern(r"\b(?i:my name is) (?P<name>[A-Z]\w+)")
    text = "Hello. MY NAME is Ann"
    found = next(WordStarts(text.lower()).finditer(pattern, written=text))
    assert found["name"] == "Ann"
