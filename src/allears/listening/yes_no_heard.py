"""Yes-or-no fields: answered with yes or no, or by a statement that settles it ("our accountant in town does that").

The field's own question is the proposition. Its telling words and what stands for them or against them are looked
for in the answer, and, when two of them come together, anywhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from allears.facts.field import Field
from allears.languages.english.near_words import FUNCTION_WORDS, NEAR
from allears.languages.english.opposites import PAIRS
from allears.languages.english.volunteered_words import ANOTHERS, GAVE_UP
from allears.languages.expression import Expression
from allears.listening.answers import (
    answered_as_in_hand,
    answered_by_naming,
    answered_by_statement,
    answered_plainly,
    answered_since,
    begins_with_either,
    is_hearsay,
    is_more_or_less,
    is_no,
    is_past_yes,
    is_yes,
)
from allears.listening.context import Context
from allears.listening.denial import is_denied
from allears.listening.money_granted import money_granted
from allears.listening.phrase_table import PhraseTable
from allears.listening.sense import Sense
from allears.listening.state_told import asks_for_another, is_told_of_others, told_bound, told_state
from allears.listening.statement import Statement
from allears.listening.word import singular, stem, words_of
from allears.listening.wording import Wording
from allears.listening.yes_no_unasked import volunteered
from allears.values.value import FieldType

_UNSURE = Expression(
    r"\b(?:hard to say|not sure|don't know|dont know|no idea|depends|maybe|perhaps|i'd have to (?:ask|check)|can't say|"
    r"couldn't say|have to (?:ask|check)|who knows|dunno|idk)\b"
)
_ASKS_FOR_EXISTENCE = Expression(
    r"\b(?:do you (?:already |currently )?have|is (?:there|another|any|an)|are there|have you (?:got|already)|"
    r"working for you|already have)\b"
)
_OUR = Expression(
    r"\b(?:our|my|we (?:already )?have (?:a|an|some|got)?|we've got (?:a|an|some)?)\s+(?:current |existing |own |"
    r"present |old )?(?P<thing>[a-z]+)\b|"
    r"\b(?P<other>[a-z]+) (?:that )?(?:we|i) (?:already |still )?(?:have|have got)\b"
)
_GAVE_UP, _ANOTHERS = Expression(GAVE_UP), Expression(ANOTHERS)
_NO_THINGS = frozenset(
    (
        "working",
        "work",
        "moment",
        "already",
        "today",
        "house",
        "staff",
        "company",
        "business",
        "place",
        "outside",
        "current",
        "currently",
        "team",
        "month",
        "year",
        "set",
        "aside",
        "time",
    )
)
_NOT_YET = Expression(r"^\W*not (?:yet|at the moment|so far|really|for now|now)\b")


@dataclass(frozen=True, slots=True)
class Proposition:
    """What a yes-or-no question asks, as words: `topic` names its matter, `affirms` and `denies` settle it."""

    topic: frozenset[str]
    affirms: PhraseTable[bool]
    denies: PhraseTable[bool]
    things: frozenset[str]


@lru_cache(maxsize=256)
def proposition_of(question: str) -> Proposition:
    """The proposition of a question. "Do you own the building?" is affirmed by "belongs to us", denied by "tenant"."""
    told = [word for word in words_of(question) if word.is_word and len(word.lower) > 2]
    topic = {word.stem for word in told if word.lower not in FUNCTION_WORDS}
    for group in NEAR:
        if any(_within(phrase, topic) for phrase in group):
            topic |= {stem(phrase) for phrase in group if " " not in phrase}
    affirms: list[str] = []
    denies: list[str] = []
    for yes, no in PAIRS:
        if any(_within(phrase, topic) for phrase in yes):
            affirms += yes
            denies += no
        elif any(_within(phrase, topic) for phrase in no):
            affirms += no
            denies += yes
    nouns = [word.stem for word in told if word.lower not in FUNCTION_WORDS and word.lower not in _NO_THINGS]
    return Proposition(
        frozenset(topic),
        PhraseTable(((phrase, True) for phrase in affirms), singular),
        PhraseTable(((phrase, True) for phrase in denies), singular),
        frozenset(nouns),
    )


def _within(phrase: str, topic: set[str]) -> bool:
    """True when the question speaks a phrase: all its telling words stand in it."""
    telling = _telling_of(phrase)
    return bool(telling) and telling <= topic


@cache
def _telling_of(phrase: str) -> frozenset[str]:
    """The stems of those words of a phrase of the language that tell its matter."""
    words = [word for word in words_of(phrase) if word.is_word]
    return frozenset(
        word.stem for word in words if word.lower not in FUNCTION_WORDS and (word.lower != "own" or len(words) == 1)
    )


def hear_yes_no(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of yes-or-no fields."""
    for field in context.vocabulary.of_type(FieldType.YES_NO):
        proposition = proposition_of(str(field.ask or field.title))
        if context.is_asked(field):
            question = f"{context.question.text if context.question else ''} {field.ask or ''}"
            statement = _answered(wording, field, proposition, question)
            if statement is None and context.vocabulary.senses[field.id] is Sense.BUDGET_ALLOCATED:
                statement = money_granted(wording, field, asked=True)
        elif context.vocabulary.senses[field.id] is Sense.BUDGET_ALLOCATED:
            statement = money_granted(wording, field)
        else:
            statement = (
                _told(wording, field, proposition)
                or _volunteered(wording, context, field)
                or _owns_one(wording, field, proposition)
                or _bound(wording, field)
            )
        if statement:
            yield statement


def _answered(wording: Wording, field: Field, proposition: Proposition, question: str) -> Statement | None:
    """The answer to the question just asked. What settles it in words beats the yes or no before it."""
    start, end = wording.clauses.sentence_bounds(0)
    span = wording.span(start, end)
    if is_hearsay(wording):
        return None
    if since := answered_since(wording):
        now = wording.span(since[1], since[2])
        return Statement(field.id, since[0], now.text, now.start, now.end, 0.8, "says how it is now")
    settled = _settles(wording, proposition, asked=True)
    if _UNSURE.search(wording.lower[:80]) and settled is None:
        return None
    done = answered_as_in_hand(wording, question)
    plain = answered_plainly(wording, question) if done is None else done
    if plain is not None and settled is None:
        return Statement(field.id, plain, span.text, span.start, span.end, 0.78, "says it without yes or no")
    state = None if begins_with_either(wording) else told_state(wording, str(field.ask or question))
    if state is not None:
        holds, at, until = state
        return Statement(field.id, holds, wording.text[at:until], at, until, 0.8, "tells how things stand")
    if is_no(wording) or is_past_yes(wording):
        return Statement(field.id, False, span.text, span.start, span.end, 0.9, "answers no")
    if settled is None and (is_yes(wording, question) or is_more_or_less(wording)):
        return Statement(field.id, True, span.text, span.start, span.end, 0.9, "answers yes")
    if settled is not None:
        holds, at, until = settled
        return Statement(field.id, holds, wording.text[at:until], at, until, 0.8, "settles it in other words")
    if is_told_of_others(wording):
        return None
    told = None if wording.clauses.all[0].hypothetical else answered_by_statement(wording)
    if told is None and not _UNSURE.search(wording.lower[:80]) and not asks_for_another(question):
        told = answered_by_naming(wording, question)
    if told is not None:
        return Statement(field.id, told, span.text, span.start, span.end, 0.78, "answers by a statement")
    return None


def _owns_one(wording: Wording, field: Field, proposition: Proposition) -> Statement | None:
    """ "Our agency in Boulder" says that there is one, where the question is whether there is; "no panels" that not."""
    if not _ASKS_FOR_EXISTENCE.search(str(field.ask or "").lower()):
        return None
    for match in _OUR.finditer(wording.lower):
        clause = wording.clause_at(match.start())
        if (
            clause.is_about_the_lead_now
            and not clause.asks
            and stem(match["thing"] or match["other"]) in proposition.things
        ):
            start, end = match.span()
            holds = _GAVE_UP.search(wording.lower, clause.start, start) is None
            return Statement(field.id, holds, wording.text[start:end], start, end, 0.7, "speaks of their own")
    return None


def _told(wording: Wording, field: Field, proposition: Proposition) -> Statement | None:
    """Said unasked: words that settle it, together with another word of its matter in the same sentence."""
    settled = _settles(wording, proposition, asked=False)
    if settled is None:
        return None
    holds, at, until = settled
    if _ANOTHERS.search(wording.lower, at, until):
        return None
    return Statement(field.id, holds, wording.text[at:until], at, until, 0.7, "settles it unasked")


def _volunteered(wording: Wording, context: Context, field: Field) -> Statement | None:
    """Said unasked: "there's a kitchen on site", "we haven't booked a venue yet"."""
    matter = context.vocabulary.matters.get(field.id)
    told = volunteered(wording, matter) if matter else None
    if told is None:
        return None
    holds, at, until = told
    return Statement(field.id, holds, wording.text[at:until], at, until, 0.7, "tells it unasked")


def _bound(wording: Wording, field: Field) -> Statement | None:
    """Said unasked: "our lease runs until March" says that they are bound to one."""
    told = told_bound(wording, str(field.ask or ""))
    if told is None:
        return None
    holds, at, until = told
    return Statement(field.id, holds, wording.text[at:until], at, until, 0.7, "tells how things stand")


def _settles(wording: Wording, proposition: Proposition, *, asked: bool) -> tuple[bool, int, int] | None:
    """Whether the message settles the proposition, and the clause that does; the last such clause counts."""
    found = None
    marks = [(mark, True) for mark in proposition.affirms.find(wording.words, wording.singulars)]
    marks += [(mark, False) for mark in proposition.denies.find(wording.words, wording.singulars)]
    for mark, affirms in sorted(marks, key=lambda each: each[0].first):
        at = wording.words[mark.first].start
        clause = wording.clause_at(at)
        if clause.asks or not clause.is_about_the_lead_now:
            continue
        if not asked and not _speaks_of_it(wording, clause.sentence, proposition, mark.first, mark.after):
            continue
        denied = is_denied(wording, at, wording.words[mark.after - 1].end)
        span = wording.span(clause.start, clause.end)
        found = (affirms != denied, span.start, span.end)
    return found


def _speaks_of_it(wording: Wording, sentence: int, proposition: Proposition, first: int, after: int) -> bool:
    """True when the sentence has another word of the matter than the one at words [`first`, `after`)."""
    start, end = wording.clauses.sentence_bounds(sentence)
    low, high = wording.word_number(start), wording.word_number(end)
    others = {wording.stems[place] for place in range(low, high) if not first <= place < after}
    settling = {wording.stems[place] for place in range(first, after)}
    return bool((others - settling) & proposition.topic)
