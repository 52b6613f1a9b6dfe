"""Requests for information, with and without a question mark, each with its words.

A question mark alone finds most of them and as many that ask nothing: guesses ("around 40?"), echoes ("My budget?
About 5k."), tags ("cold, isn't it?"), rhetoric ("was that so hard?"). So form and meaning both count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from allears.languages.english import asking_words as english
from allears.languages.phrases import any_phrase
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.statement import Span
from allears.listening.wording import Wording

_OPENING = any_phrase(english.OPENING, english.CLASSES)
_NOT_ASKING = any_phrase(english.NOT_ASKING, english.CLASSES)
_REQUEST = any_phrase(english.REQUEST, english.CLASSES)
_BARE = any_phrase(english.BARE, english.CLASSES)
_RHETORICAL = any_phrase(english.RHETORICAL, english.CLASSES)
_TAG = any_phrase(english.TAG, english.CLASSES)
_ABOUT_US = any_phrase(english.ABOUT_US, english.CLASSES)
_GUESS = any_phrase(english.GUESS, english.GUESS_CLASSES)
_REPORTED = any_phrase(english.REPORTED, english.CLASSES)
_LEADING = " ,.:;-–—()!?'\"\n\t*"
_TRAILING = " ,;:-–—(\n\t"
_JOINED = any_phrase(english.JOINED)
_FEW_WORDS = 5
_LONG_SENTENCE = 600
_MANY = 200


def questions(wording: Wording, context: Context) -> tuple[Span, ...]:
    """The words of each request for information, in order; several in one message are told apart.

    Rhetorical questions, tags, echoes of our own question and guesses are none. Takes time linear in the length.
    """
    sentences = list(_sentences(wording))
    found: list[Span] = []
    for place, clauses in enumerate(sentences[:_MANY]):
        start, end = clauses[0].start, clauses[-1].end
        sentence = wording.lower[start : min(end, start + _LONG_SENTENCE)]
        if not sentence.strip(_LEADING):
            continue
        if _ends_with_mark(sentence):
            found.extend(_marked(wording, context, clauses, sentence, is_last=place == len(sentences) - 1))
        else:
            found.extend(_unmarked(wording, clauses, sentence))
    return tuple(found)


def _sentences(wording: Wording) -> Iterator[list[Clause]]:
    current: list[Clause] = []
    for clause in wording.clauses.all:
        if current and clause.sentence != current[0].sentence:
            yield current
            current = []
        current.append(clause)
    if current:
        yield current


def _ends_with_mark(sentence: str) -> bool:
    return "?" in sentence[-6:]


def _marked(
    wording: Wording, context: Context, clauses: Sequence[Clause], sentence: str, *, is_last: bool
) -> Iterator[Span]:
    """The questions of a sentence that ends with a question mark."""
    if _RHETORICAL.search(sentence):
        return
    tag = _TAG.search(sentence)
    asking_to = clauses[0].start + (tag.start() if tag else len(sentence))
    opens = [clause for clause in clauses if clause.start + 1 < asking_to and _opens(clause)]
    if not opens:
        if _asks_without_form(context, sentence, is_last=is_last):
            yield wording.span(clauses[0].start, clauses[-1].end)
        return
    yield from _spans(wording, [clause.start for clause in opens], clauses[-1].end)


def _asks_without_form(context: Context, sentence: str, *, is_last: bool) -> bool:
    """Whether a sentence with a question mark but not the form of a question asks something."""
    if _REQUEST.search(sentence):
        return True
    if _TAG.search(sentence):
        return bool(_ABOUT_US.search(_TAG.sub("", sentence)))
    if _GUESS.match(sentence):
        return bool(_ABOUT_US.search(sentence))
    is_echo = context.question is not None and not is_last and len(sentence.split()) <= _FEW_WORDS
    return not is_echo


def _unmarked(wording: Wording, clauses: Sequence[Clause], sentence: str) -> Iterator[Span]:
    """The questions of a sentence without a question mark."""
    end = clauses[-1].end
    starts = [clause.start for place, clause in enumerate(clauses) if _asks_unmarked(wording, clauses, place)]
    request = _REQUEST.search(sentence)
    if request and not any(start <= clauses[0].start + request.start() for start in starts):
        at = wording.clause_at(clauses[0].start + request.start())
        if not (at.quoted or at.hypothetical) or at.lower.lstrip(_LEADING).startswith(("let me know", "tell me")):
            starts = [start for start in starts if start > at.start]
            starts.insert(0, at.start)
    elif not starts and _BARE.match(sentence.strip(_LEADING)):
        starts = [clauses[0].start]
    yield from _spans(wording, starts, end)


def _asks_unmarked(wording: Wording, clauses: Sequence[Clause], place: int) -> bool:
    clause = clauses[place]
    if clause.quoted or not _opens(clause):
        return False
    rest = wording.lower[clause.start : min(clauses[-1].end, clause.start + _LONG_SENTENCE)].lstrip(_LEADING)
    if _NOT_ASKING.match(rest) or _RHETORICAL.search(rest):
        return False
    before = wording.lower[clauses[0].start : clause.start]
    return not _REPORTED.search(before)


def _opens(clause: Clause) -> bool:
    return bool(_OPENING.match(clause.lower.lstrip(_LEADING)))


def _spans(wording: Wording, starts: Sequence[int], end: int) -> Iterator[Span]:
    """The words from each start to the next, without the signs and the "and" that join them."""
    for place, (start, stop) in enumerate(pairwise([*starts, end])):
        words = wording.lower[start:stop]
        joined = _JOINED.match(words) if place else None
        lead = joined.end() if joined else len(words) - len(words.lstrip(_LEADING))
        tail = len(words.rstrip(_TRAILING))
        yield wording.span(start + lead, start + max(tail, lead))
