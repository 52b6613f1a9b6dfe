"""What is wrong, told in a few words that only name it: "late deliveries", "mice in the kitchen", "overtime mostly"."""

from __future__ import annotations

from allears.languages.english import naming_words as english
from allears.languages.english.common_words import COMMON
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.expression import Expression
from allears.listening.asides import without_asides
from allears.listening.statement import Span, Statement
from allears.listening.word import words_of
from allears.listening.wording import Wording

_HEDGE_BEFORE, _HEDGE_AFTER, _TALK, _NO_NAME = (
    Expression(pattern) for pattern in (english.HEDGE_BEFORE, english.HEDGE_AFTER, english.TALK, english.NO_NAME)
)
_MOST_WORDS = 8


def named_alone(wording: Wording, before: tuple[Statement, ...]) -> Span | None:
    """The first sentence of an answer where it is a few words that name something and are nothing else: no greeting, no
    other field's value (`before`), no refusal, no talk about the talk, no aside."""
    start, end = without_asides(wording.lower, *wording.clauses.sentence_bounds(0))
    clauses = wording.clauses.sentence(0)
    if any(clause.asks or clause.hypothetical or clause.others or clause.quoted for clause in clauses):
        return None
    if any(each.start < end for each in before) or _TALK.search(wording.lower[start:end]):
        return None
    hedged = _HEDGE_AFTER.search(wording.lower, start, end)
    end = hedged.start() if hedged else end
    opened = _HEDGE_BEFORE.match(wording.lower[start:end])
    start += opened.end() if opened else 0
    span = wording.span(start, end)
    span = Span(text := span.text.rstrip(" .,;:!–—-"), span.start, span.start + len(text))
    return span if _names_something(span, is_hedged=bool(hedged)) else None


def _names_something(span: Span, *, is_hedged: bool) -> bool:
    words = [word for word in words_of(span.text) if word.is_word]
    telling = [word for word in words if word.lower not in COMMON and word.lower not in FUNCTION_WORDS]
    if not telling or not (1 if is_hedged else 2) <= len(words) <= _MOST_WORDS or _NO_NAME.match(span.text.lower()):
        return False
    if len(words) > 1 and len({word.lower for word in words}) == 1:
        return False
    is_a_name = not span.text.isupper() and all(word.text[:1].isupper() for word in words)
    return not is_a_name or len(words) == 1
