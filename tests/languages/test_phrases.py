"""Phrases of a language, as people write them down."""

from __future__ import annotations

import pytest

from allears.languages.phrases import any_phrase


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("don't call", "please dont call"),
        ("talk to [a|an] human", "talk to human"),
        ("talk to [a|an] human", "talk to a human"),
        ("(book|fix) a call", "can we fix a call on monday"),
        ("not ~2 telling", "i'm not really gonna telling"),
        ("hir*", "are you hiring"),
        ("at least #", "at least 12"),
        ("skip that >", "skip that, please"),
        ("skip that >>", "let's skip that."),
        ("< skip", "  skip"),
        ("{hello}* how much", "hi, hello how much"),
    ],
)
def test_a_phrase_finds_the_ways_of_saying_it(phrase: str, text: str) -> None:
    assert any_phrase(phrase, {"hello": "hi|hello|good day"}).search(text)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("rather not (!change)", "rather not change"),
        ("not ~1 telling", "not that i mind telling"),
        ("skip that >>", "skip that step in the process"),
        ("< skip", "we skip lunch"),
        ("call", "recall it"),
        ("call", "callous"),
    ],
)
def test_a_phrase_leaves_other_words_alone(phrase: str, text: str) -> None:
    assert not any_phrase(phrase).search(text)


@pytest.mark.parametrize("line", ["talk to (a|b", "good [morning", "{nobody} knows", "a ) b"])
def test_a_slip_in_a_phrase_is_named_with_its_line(line: str) -> None:
    with pytest.raises(ValueError, match=r"phrase '.+'"):
        any_phrase(line).search("")


def test_phrases_that_begin_alike_are_found_each_in_its_place() -> None:
    pattern = any_phrase(
        "< {hello}* how much\n< {hello}* what time\n< stop\ncall me\nring me", {"hello": "hi|hello|hello there"}
    )
    for text in ("hi, hello how much", "hello there what time", "stop", "please call me", "then ring me"):
        assert pattern.search(text), text
    for text in ("so how much", "what a time", "please stop", "recall me"):
        assert not pattern.search(text), text
