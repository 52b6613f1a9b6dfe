"""Requests for information, with and without a question mark, each with its words.

A question mark alone finds most of them and as many that ask nothing: guesses ("around 40?"), echoes ("My budget?
About 5k."), tags ("cold, isn't it?"), rhetoric ("was that so hard?"). So form and meaning both count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from allears.languages.beginnings import WordStarts
from allears.languages.english import asking_words as english
from allears.languages.expression import Expression
from allears.languages.phrases import any_phrase
from allears.listening.clause import Clause, plain_lower
from allears.listening.context import Context
from allears.listening.statement import Span
from allears.listening.wording import Wording

_COMMAND = any_phrase(english.COMMAND, english.CLASSES)
_CONNECTED = any_phrase(english.CONNECTED, english.CLASSES)
_OPENING_ANYWHERE = any_phrase(english.OPENING_ANYWHERE, english.CLASSES)
_OPENING_AT_START = any_phrase(english.OPENING_AT_START, english.CLASSES)
_OWN = any_phrase(english.OWN)
_DENIED = Expression(r"(?:\b(?:not|cannot|never|rather|no|nobody|no one)|n't|dont|wont|cant)\s+(?:\w+\s+){0,2}$")
_OPENING = any_phrase(english.OPENING, english.CLASSES)
_NOT_ASKING = any_phrase(english.NOT_ASKING, english.CLASSES)
_REQUEST = any_phrase(english.REQUEST, english.CLASSES)
_BARE = any_phrase(english.BARE, english.CLASSES)
_RHETORICAL = any_phrase(english.RHETORICAL, english.CLASSES)
_TAG = any_phrase(english.TAG, english.CLASSES)
_ABOUT_US = any_phrase(english.ABOUT_US, english.CLASSES)
_GUESS = any_phrase(english.GUESS, english.GUESS_CLASSES)
_OFFERED = any_phrase(english.OFFERED)
_REPORTED = any_phrase(english.REPORTED, english.CLASSES)
_LABEL = Expression(
    r"(?:(?:and|also|plus)\s+)?(?:who|what|how|when|where|which)\b"
    r"(?:(?!\b(?:you|your|do|does|did|can|could|is|are)\b)[^,;.?!:\n]){0,40}:\s*\S"
)
"""A heading that the same message fills: "who decides: my wife and I"."""
_LEADING = " ,.:;-–—()!?'\"\n\t*"
_TRAILING = " ,;:-–—(\n\t"
_JOINED = any_phrase(english.JOINED)
_FEW_WORDS = 5
_LONGEST_TAG = 60
_LONG_SENTENCE = 600
_SHORT_CLAUSE = 7
"""A clause this short goes on with the next: "what | if we cancel", "why | so expensive"."""
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
            found.extend(_unmarked(wording, context, clauses, sentence))
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
    tag_at = _tag_at(wording, clauses[0].start, sentence)
    opens = [clause.start for clause in clauses if clause.start + 1 < tag_at and _OPENING.match(_opening_of(clause))]
    if opens:
        yield from (span for span in _spans(wording, opens, clauses[-1].end) if not _is_rhetorical(span))
    elif _asks_without_form(context, sentence, is_last=is_last):
        yield wording.span(clauses[0].start, clauses[-1].end)


def _tag_at(wording: Wording, start: int, sentence: str) -> int:
    """Where the tag of the sentence that begins at `start` begins ("…, isn't it?"); its end when there is none."""
    end = start + len(sentence)
    tag = wording.starts.search(_TAG, max(start, end - _LONGEST_TAG), end)
    return tag.start() if tag else end


def _opening_of(clause: Clause) -> str:
    return clause.lower.lstrip(_LEADING)


def _is_rhetorical(span: Span) -> bool:
    return _speaks_to_nobody(plain_lower(span.text[:_LONG_SENTENCE]))


def _speaks_to_nobody(words: str) -> bool:
    """True for "was that so hard"."""
    return WordStarts(words).search(_RHETORICAL) is not None


def _asks_without_form(context: Context, sentence: str, *, is_last: bool) -> bool:
    """Whether a sentence with a question mark but not the form of a question asks something."""
    if _speaks_to_nobody(sentence):
        return False
    if _REQUEST.search(sentence):
        return True
    if _TAG.search(sentence):
        told = _TAG.sub("", sentence)
        if _is_own_number(told, context):
            return False
        return not _COMMAND.match(told) and bool(_ABOUT_US.search(told) or not _OWN.search(told))
    if _GUESS.match(sentence):
        return bool(_ABOUT_US.search(sentence))
    is_echo = context.question is not None and not is_last and len(sentence.split()) <= _FEW_WORDS
    return not is_echo


def _is_own_number(told: str, context: Context) -> bool:
    """True for a number that the lead gives and wants nodded at, "12 reps, right?": it answers what was asked, or
    counts what a field counts. "30 days, right?" asks."""
    if not _GUESS.match(told) or _ABOUT_US.search(told) or _OFFERED.search(told):
        return False
    question, words = context.question, told.strip(_LEADING).split()
    answers = question is not None and question.asks is not None and len(words) <= _FEW_WORDS
    return answers or any(told.strip(_LEADING).endswith(noun) for noun in _counted(context))


def _counted(context: Context) -> Iterator[str]:
    """The nouns that the policy's fields count."""
    return (noun.lower() for each in context.vocabulary.counts.all for noun in each.field.nouns)


def _unmarked(wording: Wording, context: Context, clauses: Sequence[Clause], sentence: str) -> Iterator[Span]:
    """The questions of a sentence without a question mark."""
    first, end = clauses[0].start, clauses[-1].end
    tag_at = _tag_at(wording, first, sentence)
    starts = [
        clause.start
        for place, clause in enumerate(clauses)
        if clause.start + 1 < tag_at and _asks_unmarked(wording, clauses, place)
    ]
    request = _requested(wording, first, sentence)
    if request is not None and not any(start <= request for start in starts):
        starts.insert(0, wording.clause_at(request).start)
    elif not starts and not _is_answering(context, clauses[0]) and _BARE.match(sentence.strip(_LEADING)):
        starts = [first]
    yield from _spans(wording, starts, end)


def _requested(wording: Wording, first: int, sentence: str) -> int | None:
    """Where a sentence asks without the form of a question: "tell me what it costs". What is denied or quoted asks
    nothing ("they don't tell me anything")."""
    for match in wording.starts.finditer(_REQUEST, first, first + len(sentence)):
        clause = wording.clause_at(match.start())
        if not clause.quoted and not _DENIED.search(wording.lower[max(first, match.start() - 20) : match.start()]):
            return match.start()
    return None


def _is_answering(context: Context, clause: Clause) -> bool:
    """True at the beginning of an answer, where "price." is what was asked for and no question."""
    question = context.question
    return clause.start == 0 and question is not None and (question.asks is not None or "." in clause.lower)


def _asks_unmarked(wording: Wording, clauses: Sequence[Clause], place: int) -> bool:
    """Whether a clause asks without a question mark. A label does not, whatever it begins with: "who decides: me"."""
    clause = clauses[place]
    opening = _opening_of(clause)
    if len(opening) < _SHORT_CLAUSE and place + 1 < len(clauses):
        place += 1
        opening += clauses[place].lower
    if opening.rstrip().endswith(":") and place + 1 < len(clauses):
        return False
    anywhere = _OPENING_ANYWHERE.may_open(opening) and _OPENING_ANYWHERE.match(opening)
    if clause.quoted or not (anywhere or (_OPENING_AT_START.may_open(opening) and _OPENING_AT_START.match(opening))):
        return False
    rest = wording.lower[clause.start : min(clauses[-1].end, clause.start + _LONG_SENTENCE)].lstrip(_LEADING)
    if _NOT_ASKING.match(rest) or _speaks_to_nobody(rest) or _LABEL.match(rest):
        return False
    before = wording.lower[max(clauses[0].start, clause.start - 200) : clause.start]
    if anywhere:
        return not _REPORTED.search(before)
    return (
        opening.startswith(("and ", "but ", "so ", "or ", "also "))
        or before.rstrip().endswith(":")
        or bool(_CONNECTED.search(before))
    )


def _spans(wording: Wording, starts: Sequence[int], end: int) -> Iterator[Span]:
    """The words from each start to the next, without the signs and the "and" that join them."""
    for place, (start, stop) in enumerate(pairwise([*starts, end])):
        words = wording.lower[start:stop]
        joined = _JOINED.match(words) if place else None
        lead = joined.end() if joined else len(words) - len(words.lstrip(_LEADING))
        tail = len(words.rstrip(_TRAILING))
        yield wording.span(start + lead, start + max(tail, lead))
