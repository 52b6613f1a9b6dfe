"""What is wrong today, in the lead's own words: the quote itself is the value."""

from __future__ import annotations

import re
from collections.abc import Iterator

from allears.languages.english import trouble_words as english
from allears.languages.english.common_words import COMMON
from allears.languages.english.ranking_words import SAID_BY_OTHERS
from allears.languages.expression import Expression
from allears.listening.asides import without_asides
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.sense import Sense
from allears.listening.statement import Span, Statement
from allears.listening.wording import Wording

_STRONG, _PLAIN, _NO_TROUBLE, _SMALL_TALK = (
    Expression(pattern) for pattern in (english.STRONG, english.PLAIN, english.NO_TROUBLE, english.SMALL_TALK)
)
_BREAKS, _ABOUT_ANOTHER, _INTRODUCES, _TURNS_TO_US, _TOLD_NOTHING, _SAID_BY_OTHERS = (
    Expression(pattern)
    for pattern in (
        english.BREAKS,
        english.ABOUT_ANOTHER,
        english.INTRODUCES,
        english.TURNS_TO_US,
        english.TOLD_NOTHING,
        SAID_BY_OTHERS,
    )
)
_ASKS_FOR_TROUBLE = Expression(english.ASKS_FOR_TROUBLE)
_LEADING = Expression(
    r"^[\s,;:.–—-]*(?:(?:and|but|so|because|bc|well|oh|honestly|frankly|yeah|yes|so basically)\b[\s,]*)*"
)
_THIN = Expression(
    r"^\W*(?:we )?(?:just )?(?:need|want|looking for|look for|a|an|some)?\s*(?:a|an|some)?\s*(?:better|new|good|"
    r"proper|cheaper|other)?\s*(?:tool|system|crm|software|solution|thing|something)\W*$"
)
_FEWEST_WORDS = 4


def hear_trouble(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of the field that asks what is wrong. Unasked, only a plain complaint about their own affairs counts,
    and only the first: the more somebody complains, the less each further one tells."""
    field = context.vocabulary.first_with_sense(Sense.PAIN)
    if field is None or _IS_NO_LEAD.search(wording.lower):
        return
    asked = context.is_asked(field)
    if asked:
        span = _answer(wording)
        if span:
            yield Statement(field.id, span.text, span.text, span.start, span.end, 0.8, "answers what is wrong")
        return
    if not _ASKS_FOR_TROUBLE.search(f"{field.id.replace('_', ' ')} {field.title} {field.ask or ''}".lower()):
        return
    if context.on_record(field.id) or any(
        _IS_NO_LEAD.search(each.text.lower()) for each in context.earlier if each.is_from_lead
    ):
        return
    if context.question is None and not _OF_THE_BUSINESS.search(wording.lower):
        return
    for number in range(wording.clauses.sentences):
        span = _complaint(wording, number)
        if span and len(span.text.split()) > _FEWEST_WORDS:
            yield Statement(field.id, span.text, span.text, span.start, span.end, 0.7, "tells a trouble")
            return


_OF_THE_BUSINESS = Expression(
    r"\b(?:we|we're|we've|our|ours|us|nobody|no one|everyone|everybody|(?:my|the) (?:\w+ )?(?:team|girls|guys|"
    r"people|staff|reps?|boss|crew|drivers?|managers?|"
    r"colleagues|customers|clients|boys|lads|office|company|business|shop|restaurant|farm|clinic|practice|firm|"
    r"\w+ers)|somebody|someone)\b"
)
"""An opening complaint without any of these is a visitor's own, not a company's."""

_IS_NO_LEAD = Expression(
    r"\b(?:my ticket|ticket (?:is|number|no)|order (?:number|no|\d)|my order|already (?:a |your )?(?:customer|client)|"
    r"existing (?:customer|client)|account (?:number|no)|"
    r"our account manager|your (?:invoice|support|dialer|app)|"
    r"client of yours|customer of yours|error \d+|hiring|looking for a job|my cv|my thesis|unsubscribe|"
    r"stop (?:emailing|mailing|calling))\b"
)
"""Whoever writes this complains about us, or has no need of their own."""


def _complaint(wording: Wording, sentence: int) -> Span | None:
    """A sentence in which a clause about the lead's own affairs complains: from where the thought begins to where it
    ends, without who they are and what they want."""
    clauses = wording.clauses.sentence(sentence)
    told = [place for place, clause in enumerate(clauses) if _complains(clause)]
    if not told or (clauses[-1].asks and len(told) == 1 and clauses[told[0]].asks):
        return None
    start, end = wording.clauses.sentence_bounds(sentence)
    if _ABOUT_ANOTHER.search(wording.lower[start:end]):
        return None
    if end - start > _LONG_SENTENCE:
        start, end = clauses[_start_of_thought(clauses, told[0])].start, clauses[told[-1]].end
    else:
        start, end = _without_introduction(clauses)
    return _bare(wording, start, end)


_LONG_SENTENCE = 200


def _without_introduction(clauses: tuple[Clause, ...]) -> tuple[int, int]:
    """Where the trouble of a sentence starts and ends: who they are comes before it, what they want after it."""
    first, last = 0, len(clauses) - 1
    while first < last and _INTRODUCES.match(clauses[first].lower) and not _complains(clauses[first]):
        first += 1
    while last > first and not _complains(clauses[last]) and _TURNS_TO_US.search(clauses[last].lower):
        last -= 1
    return clauses[first].start, clauses[last].end


def _complains(clause: Clause) -> bool:
    if clause.asks or clause.hypothetical or clause.others or clause.quoted:
        return False
    if re.search(r"\byou(?:rs?)?\b", clause.lower) and not re.search(r"\b(?:we|our|i|my|us)\b", clause.lower):
        return False
    if _WISH.search(clause.lower) or _NO_TROUBLE.search(clause.lower) or _SAID_BY_OTHERS.search(clause.lower):
        return False
    return bool(_PLAIN.search(clause.lower) or _BREAKS.search(clause.lower))


_WISH = Expression(r"\b(?:want|wants|looking for|would like|we'd like|i'd like|wish|hoping for|should|shall)\b")
"""What they want is no complaint, though it says what must not happen."""


def _start_of_thought(clauses: tuple[Clause, ...], first: int) -> int:
    """A clause that only goes on ("and nobody follows up") needs the one before it."""
    while first > 0 and len(clauses[first].lower.split()) < _FEWEST_WORDS and not clauses[first - 1].asks:
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


def _answer(wording: Wording) -> Span | None:
    """The sentences of an answer that say something: from the first complaint to the last, else the first statement
    that is neither thin nor a refusal."""
    spans = []
    for number in range(wording.clauses.sentences):
        clauses = wording.clauses.sentence(number)
        start, end = without_asides(wording.lower, *_without_introduction(clauses))
        span = _bare(wording, start, end) if start < end else None
        if span is None or clauses[-1].asks or _tells_none(span.text.lower()):
            continue
        spans.append((span, any(_STRONG.search(each.lower) or _BREAKS.search(each.lower) for each in clauses)))
    told = [span for span, complains in spans if complains]
    if topic := _topic(wording):
        after = [span for span in told or [span for span, _ in spans] if span.start > topic.start]
        if after or " " in topic.text:
            return _joined(wording, [topic, *(after if told else after[:1])])
    if told:
        return _joined(wording, told)
    plain = [
        span for span, _ in spans if len(span.text.split()) > _FEWEST_WORDS and not _ABOUT_THEM.match(span.text.lower())
    ]
    return plain[0] if plain else None


def _topic(wording: Wording) -> Span | None:
    """The thing that an answer begins with, in few words, before it goes on to tell of it: "the mud. last year …"."""
    clause = wording.clauses.all[0]
    match = _TOPIC.fullmatch(wording.lower[: wording.clauses.sentence_bounds(0)[1]])
    if (
        match is None
        or match["topic"] in COMMON
        or clause.asks
        or _tells_none(match["topic"])
        or not clause.is_about_the_lead_now
    ):
        return None
    return wording.span(*match.span("topic"))


_TOPIC = Expression(english.TOPIC)


def _tells_none(words: str) -> bool:
    """True for a thin need, for no trouble at all, and for a wish to know a price."""
    return bool(_THIN.match(words) or _NO_TROUBLE.search(words) or _TOLD_NOTHING.search(words))


_ABOUT_THEM = Expression(
    r"(?:i'm|i am|we're|we are|this is|my name(?:'s| is)?) (?:an?|the|in|from|at|with|based|called|"
    r"[\w-]+ from)\b[^,]{0,40}$|(?:i'm|i am) (?:the|a) "
)


def _joined(wording: Wording, told: list[Span]) -> Span:
    """One quote over neighbouring complaints."""
    first, last = told[0], told[-1]
    if last.end - first.start > 300:
        return first
    return wording.span(first.start, last.end)
