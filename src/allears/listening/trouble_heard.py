"""What is wrong today, in the lead's own words: the quote itself is the value."""

from __future__ import annotations

import re
from collections.abc import Iterator

from allears.languages.english import trouble_words as english
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.sense import Sense
from allears.listening.statement import Span, Statement
from allears.listening.wording import Wording

_STRONG, _NO_TROUBLE, _SMALL_TALK = (
    re.compile(pattern) for pattern in (english.STRONG, english.NO_TROUBLE, english.SMALL_TALK)
)
_LEADING = re.compile(
    r"^[\s,;:.–—-]*(?:(?:and|but|so|because|bc|well|oh|honestly|frankly|yeah|yes|so basically)\b[\s,]*)*"
)
_THIN = re.compile(
    r"^\W*(?:we )?(?:just )?(?:need|want|looking for|look for|a|an|some)?\s*(?:a|an|some)?\s*(?:better|new|good|"
    r"proper|cheaper|other)?\s*(?:tool|system|crm|software|solution|thing|something)\W*$"
)
_FEWEST_WORDS = 4


def hear_trouble(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of the field that asks what is wrong."""
    field = context.vocabulary.first_with_sense(Sense.PAIN)
    if field is None:
        return
    asked = context.is_asked(field)
    told = [span for number in range(wording.clauses.sentences) if (span := _complaint(wording, number))]
    if told:
        known = bool(context.on_record(field.id))
        if known and not asked:
            return
        span = _joined(wording, told) if asked else told[0]
        yield Statement(field.id, span.text, span.text, span.start, span.end, 0.85 if asked else 0.7, "tells a trouble")
    elif asked and (span := _answer(wording, before)):
        yield Statement(field.id, span.text, span.text, span.start, span.end, 0.7, "answers what is wrong")


def _complaint(wording: Wording, sentence: int) -> Span | None:
    """The part of a sentence that complains: from its first to its last clause of trouble, greetings left out."""
    clauses = wording.clauses.sentence(sentence)
    if clauses[-1].asks and len(clauses) == 1:
        return None
    told = [
        place
        for place, clause in enumerate(clauses)
        if not (clause.asks or clause.hypothetical or clause.others or clause.quoted)
        and _STRONG.search(clause.lower)
        and not _NO_TROUBLE.search(clause.lower)
    ]
    if not told:
        return None
    return _bare(wording, clauses[_start_of_thought(clauses, told[0])].start, clauses[told[-1]].end)


def _start_of_thought(clauses: tuple[Clause, ...], first: int) -> int:
    """A clause that only goes on ("and nobody follows up", "that breaks") needs the one before it."""
    while (
        first > 0
        and (
            re.match(r"[\s,]*(?:which|that|who|so|because|and|but|it|they)\b", clauses[first].lower)
            or len(clauses[first].lower.split()) < _FEWEST_WORDS
        )
        and not clauses[first - 1].asks
        and not clauses[first - 1].others
        and len(clauses[first].lower.split()) < 6
    ):
        first -= 1
    return first


def _bare(wording: Wording, start: int, end: int) -> Span | None:
    words = wording.lower[start:end]
    for pattern in (_SMALL_TALK, _LEADING):
        match = pattern.match(words)
        if match and match.end() < len(words):
            start += match.end()
            words = words[match.end() :]
    span = wording.span(start, end)
    text = span.text.rstrip(" .,;:!–—-")
    return Span(text, span.start, span.start + len(text)) if len(text.split()) >= 3 else None


def _joined(wording: Wording, told: list[Span]) -> Span:
    """One quote over neighbouring complaints."""
    first, last = told[0], told[-1]
    if last.end - first.start > 300:
        return first
    return wording.span(first.start, last.end)


def _answer(wording: Wording, before: tuple[Statement, ...]) -> Span | None:
    """The first sentence of an answer that says something, though it complains in no known words."""
    for number in range(wording.clauses.sentences):
        start, end = wording.clauses.sentence_bounds(number)
        clauses = wording.clauses.sentence(number)
        span = _bare(wording, start, end)
        if (
            span is None
            or clauses[-1].asks
            or len(span.text.split()) < _FEWEST_WORDS + 1
            or _THIN.match(span.text.lower())
        ):
            continue
        if _NO_TROUBLE.search(span.text.lower()) or any(
            each.start < span.end and span.start < each.end for each in before
        ):
            continue
        return span
    return None
