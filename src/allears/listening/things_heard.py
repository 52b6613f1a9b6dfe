"""Choices answered by a thing of a kind that an option names: "we build pumps" to "parts and machines, or food?".

Each telling word of the answer speaks for the options it means, is a thing of, or is a misspelling of. One option
must be spoken for, and all others hardly.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from allears.facts.field import Field, Option
from allears.languages.english.clause_words import NEGATION, OTHERS
from allears.languages.english.kinds_of_things import KINDS
from allears.languages.english.near_words import FUNCTION_WORDS, NEAR
from allears.languages.english.ranking_words import INDIFFERENT, NO_LONGER_FIRST, SAID_BY_OTHERS
from allears.languages.english.scope_words import UNDECIDED
from allears.languages.expression import Expression
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.declined import declined
from allears.listening.denial import is_denied
from allears.listening.named_options import is_too_general, own_phrases
from allears.listening.phrase_table import Found, PhraseTable
from allears.listening.pointed_heard import (
    may_be_answered_in_other_words,
    option_for_both,
    stands_for_both,
    tells_in_parts,
)
from allears.listening.sense import Sense
from allears.listening.set_aside import are_served, is_set_aside
from allears.listening.statement import Statement
from allears.listening.vague import vague
from allears.listening.word import singular, words_of
from allears.listening.wording import Wording
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType

_OWN, _NEAR, _OF_THAT_KIND, _OF_A_KIND = 1.0, 0.9, 0.85, 0.8
_LEAST, _REST = 0.75, 0.4
"""What speaks for an option must weigh so much, and for any other no more than that part of it."""
_LEAST_OF_MANY_WORDS = 1.5
_MOST_WORDS, _FEW_WORDS = 24, 3
_UNDECIDED = Expression(UNDECIDED)
_SURE = 0.75


def hear_things(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of the choice just asked for, when nothing else heard one."""
    field = context.asked
    if field is None or not may_be_answered_in_other_words(wording, context, field, before):
        return
    start, end = wording.clauses.sentence_bounds(0)
    if len(wording.words_between(start, end)) > _MOST_WORDS:
        return
    if declined(wording, context, before) or vague(wording, context, before) or _UNDECIDED.search(wording.lower):
        return
    if context.vocabulary.senses[field.id] is Sense.KIND and _names_whom_they_serve(wording, end):
        return
    spoken = _spoken_for(wording, field, end, _numbers_in(before))
    span = wording.span(start, end)
    if field.type is FieldType.CHOICE and tells_in_parts(wording.lower[start:end]):
        both = option_for_both(field)
        if both and sum(weight >= _LEAST for weight in spoken.values()) == _TWO:
            yield Statement(field.id, both, span.text, span.start, span.end, _SURE, "both are named")
        return
    for option in _that_stand_out(spoken, field, _LEAST if _is_short(wording, end) else _LEAST_OF_MANY_WORDS):
        value = Choices(frozenset({option})) if field.type is FieldType.CHOICES else option
        yield Statement(field.id, value, span.text, span.start, span.end, _SURE, "names a thing of its kind")


_TWO = 2


def options_meant_by(wording: Wording, field: Field, start: int, end: int) -> set[str]:
    """The options of which the words at characters [`start`, `end`) name a thing, or that they mean."""
    return {
        option
        for found in _meant_by(field).find(wording.words, wording.stems)
        if start <= wording.words[found.first].start < end
        for option, _, is_a_denial in found.meaning
        if not is_a_denial
    }


def _names_whom_they_serve(wording: Wording, end: int) -> bool:
    """True when the first sentence tells for whom they work, as in "we supply restaurants with fish"."""
    return any(are_served(wording, word.start, word.end) for word in wording.words if word.end <= end and word.is_word)


def _is_short(wording: Wording, end: int) -> bool:
    """True for an answer, which ends at `end`, of few words that tell something: there one of them says enough. Other
    matters may follow it; what speaks of the same thing again only begins to explain it: "lifts. We fix lifts"."""
    told, after = [], set[str]()
    for word, stemmed in zip(wording.words, wording.stems, strict=True):
        if not word.is_word or word.lower in FUNCTION_WORDS:
            continue
        if word.start < end:
            told.append(stemmed)
        else:
            after.add(stemmed)
    return len(told) <= _FEW_WORDS and after.isdisjoint(told)


def _that_stand_out(spoken: dict[str, float], field: Field, least: float) -> list[str]:
    ranked = sorted(spoken.items(), key=lambda each: -each[1])
    enough = [option for option, weight in ranked if weight >= least]
    if field.type is FieldType.CHOICES:
        return enough
    if not enough or (len(ranked) > 1 and ranked[1][1] > _REST * ranked[0][1]):
        return []
    return enough[:1]


def _numbers_in(before: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """What was heard of numbers, money and days, whose words tell nothing else: "400 people" is no kind of people."""
    return tuple(each for each in before if isinstance(each.value, Count | Money | DateInterval))


def _spoken_for(wording: Wording, field: Field, end: int, numbers: tuple[Statement, ...]) -> dict[str, float]:
    """Option -> what the words of the first sentence weigh for it. What is denied, past or supposed weighs nothing, nor
    does what belongs to one of the `numbers`."""
    spoken: dict[str, float] = defaultdict(float)
    after = 0
    for found in _longest(_meant_by(field).find(wording.words, wording.stems)):
        first, last = wording.words[found.first], wording.words[found.after - 1]
        clause = wording.clause_at(first.start)
        if first.start >= end or found.first < after:
            continue
        if any(each.start < last.end and first.start < each.end for each in numbers):
            continue
        after = found.after
        if clause.asks or clause.hypothetical or clause.past or _is_anothers(clause, first.start):
            continue
        if _NOT_WHAT_THEY_WANT.search(clause.lower) or is_set_aside(wording, field, first.start, last.end):
            continue
        denied = is_denied(wording, first.start, last.end)
        meant = [(option, weight) for option, weight, is_a_denial in found.meaning if denied == is_a_denial]
        for option, weight in meant:
            spoken[option] += weight / len(meant)
    return dict(spoken)


Meant = tuple[tuple[str, float, bool], ...]
"""What a phrase means: options, what it weighs for each, and whether only its denial does ("no production")."""


def _is_anothers(clause: Clause, offset: int) -> bool:
    """True after somebody else was named: not for the driving of "they drive to the customers"."""
    return clause.others and bool(_OTHERS.search(clause.lower[: max(0, offset - clause.start)]))


_OTHERS = Expression(OTHERS)
_NOT_WHAT_THEY_WANT = Expression(f"{SAID_BY_OTHERS}|{NO_LONGER_FIRST}|{INDIFFERENT}")


def _longest(found: list[Found[Meant]]) -> list[Found[Meant]]:
    return sorted(found, key=lambda each: (each.first, -each.length))


@lru_cache(maxsize=512)
def _meant_by(field: Field) -> PhraseTable[Meant]:
    """What each phrase weighs for which options of a field. An option that stands for others together has no words
    of its own, for whoever names one of those means that one."""
    weights: dict[str, dict[tuple[str, bool], float]] = defaultdict(dict)
    for option in field.options:
        for phrase, weight, denial in () if stands_for_both(option) else _phrases_for(option):
            known = weights[_key(phrase)]
            known[option.id, denial] = max(weight, known.get((option.id, denial), 0.0))
    return PhraseTable(((phrase, _of_the_nearest(by_option)) for phrase, by_option in weights.items()), key=str)


def _of_the_nearest(by_option: dict[tuple[str, bool], float]) -> Meant:
    """Only what lies nearest: what stands among the words of one option is no thing of another's kind."""
    nearest = max((weight for key, weight in by_option.items() if not key[1]), default=0.0)
    return tuple((key[0], by_option[key], key[1]) for key in sorted(by_option) if key[1] or by_option[key] == nearest)


def _phrases_for(option: Option) -> Iterator[tuple[str, float, bool]]:
    """The words that speak for an option: its own, those that mean the same, and things of the kinds it names; then
    those whose denial does."""
    own = []
    for phrase in own_phrases(option):
        if denied := _DENIES.search(phrase):
            yield from ((word.lower, _OWN, True) for word in words_of(phrase[denied.end() :]) if _tells(word.lower))
        else:
            own.append(phrase)
    yield from ((phrase, weight, False) for phrase, weight in _affirming(own))


_DENIES = Expression(NEGATION)


def _affirming(own: list[str]) -> Iterator[tuple[str, float]]:
    telling = {singular(word.lower) for phrase in own for word in words_of(phrase) if _tells(word.lower)}
    whole = {_key(phrase) for phrase in own}
    for phrase in own:
        for word in words_of(phrase):
            if _tells(word.lower):
                yield word.lower, _OWN
    near, kinds = _rows_of_near(), _rows_of_kinds()
    for row in sorted(near.named(whole) | near.touched(telling)):
        yield from ((phrase, _NEAR) for phrase in NEAR[row] if " " in phrase or _tells(phrase))
    of_that_kind = kinds.named(whole)
    for row in sorted(of_that_kind | kinds.touched(telling)):
        weight = _OF_THAT_KIND if row in of_that_kind else _OF_A_KIND
        yield from ((thing, weight) for thing in KINDS[row][1])


class _Rows:
    """The rows of a list by their names, and by those names that are one word."""

    def __init__(self, names_of_rows: Iterable[tuple[str, ...]]) -> None:
        self._by_name: dict[str, set[int]] = defaultdict(set)
        self._by_word: dict[str, set[int]] = defaultdict(set)
        for row, names in enumerate(names_of_rows):
            for name in names:
                self._by_name[_key(name)].add(row)
                if " " not in name:
                    self._by_word[singular(name)].add(row)

    def named(self, keys: set[str]) -> set[int]:
        """The rows with a name of one of these keys."""
        return {row for key in keys for row in self._by_name.get(key, ())}

    def touched(self, singulars: set[str]) -> set[int]:
        """The rows with one of these words, in the singular, for a name."""
        return {row for word in singulars for row in self._by_word.get(word, ())}


@lru_cache(maxsize=1)
def _rows_of_near() -> _Rows:
    return _Rows(NEAR)


@lru_cache(maxsize=1)
def _rows_of_kinds() -> _Rows:
    return _Rows(names for names, _ in KINDS)


@lru_cache(maxsize=16384)
def _key(phrase: str) -> str:
    return " ".join(word.stem for word in words_of(phrase) if word.is_word)


def _tells(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isalpha() and word not in FUNCTION_WORDS and not is_too_general(word)


_SHORTEST = 3
