"""What is denied: "no Slack", "Slack we don't need", "anything but Slack"."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.languages.expression import Expression
from allears.listening import denial
from allears.listening.denial import is_denied
from allears.listening.message import Message
from allears.listening.wording import Wording


def wording(text: str) -> Wording:
    return Wording.of(Message("m1", "lead", text, date(2026, 11, 22)))


def denies(text: str, thing: str = "slack") -> bool:
    start = text.lower().index(thing)
    return is_denied(wording(text), start, start + len(thing))


@pytest.mark.parametrize(
    "text",
    [
        "No Slack please",
        "We don't need Slack",
        "Slack we don't need",
        "Anything other than Slack",
        "Slack, no thanks",
        "Leave out Slack",
        "Slack can wait",
    ],
)
def test_what_is_denied_before_or_behind_it_is_denied(text: str) -> None:
    assert denies(text)


@pytest.mark.parametrize(
    "text",
    [
        "We use Slack",
        "Not only Slack",
        "No, we have Slack",
        "We don't have Teams but Slack",
        "Slack, and we are not sure about Teams",
        "We can't connect Slack ourselves",
    ],
)
def test_what_only_stands_near_a_denial_is_not_denied(text: str) -> None:
    assert not denies(text)


_WORDS = (
    *(
        "no",
        "not",
        "don't",
        "never",
        "but",
        "only",
        "slack",
        "we",
        "need",
        "teams",
        "it",
        "isn't",
        "can",
        "wait",
        "yes",
    ),
    *("not only", "no problem", "other than", "ourselves", "can't", "later", "so", "leave out", "none of", "instead"),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(_WORDS), st.sampled_from((" ", " ", ", ", ". ", "; "))), max_size=24))
def test_a_quick_look_at_the_words_around_misses_no_denial(pieces: list[tuple[str, str]]) -> None:
    text = "".join(word + sign for word, sign in [*pieces[::2], ("thing", " "), *pieces[1::2]])
    heard = wording(text)
    start = text.index("thing")
    assert is_denied(heard, start, start + 5) == _told_by_every_look(heard, start, start + 5)


def _told_by_every_look(heard: Wording, start: int, end: int) -> bool:
    """The same without the quick looks."""
    clause = heard.clause_at(start)
    if Expression(denial._NOT_BY_OURSELVES.pattern).search(clause.lower):
        return False
    before = denial._NOT_DENIAL.sub(" ", heard.lower[max(clause.start, start - 60) : start])
    match = denial._DENIES_AFTER.search(before)
    if match and not denial._ENDS_SCOPE.search(match["between"]):
        return True
    last = heard.clauses.sentence_bounds(heard.clause_at(end - 1).sentence)[1]
    return denial._DENIED_BY_WHAT_FOLLOWS.match(heard.lower[end : min(end + 60, last)]) is not None
