"""Choices answered by what is needed, feared or to be done, without naming an option: "if it gets damp it's ruined".

Only the choice just asked for, of what matters or of what is wanted. What a phrase tells it tells denied and supposed
too: nobody wants break-ins, and "if I can't trust the forecast" is about forecasts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from allears.facts.field import Field, Option
from allears.languages.english import ranking_words as english
from allears.languages.english.everyday_needs import NEEDS
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.english.scope_words import UNDECIDED
from allears.languages.expression import Expression
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.declined import declined
from allears.listening.named_options import own_phrases
from allears.listening.phrase_table import PhraseTable
from allears.listening.sense import Sense
from allears.listening.set_aside import is_set_aside
from allears.listening.statement import Span, Statement
from allears.listening.vague import vague
from allears.listening.word import words_of
from allears.listening.wording import Wording
from allears.values.choices import Choices
from allears.values.value import FieldType

_PHRASE, _WORD = 1.0, 0.7
_LEAST, _REST = 1.0, 0.4
"""What speaks for an option must weigh so much, or be a single word of a short answer; for any other option of a choice
no more than that part of it."""
_SHORT = 8
_SURE = 0.75
_SENTENCES = 2
_INDIFFERENT, _SAID_BY_OTHERS, _UNDECIDED = (
    Expression(pattern) for pattern in (english.INDIFFERENT, english.SAID_BY_OTHERS, UNDECIDED)
)
_PART = Expression(r"[,;.!?]|\b(?:and|plus|n|&)\b")


def hear_needs(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of the choice just asked for, where what is said of a need speaks for its options."""
    field = context.asked
    if field is None or not _asks_for_a_need(context, field) or _UNDECIDED.search(wording.lower):
        return
    heard = [each for each in before if each.field == field.id]
    if (heard and field.type is FieldType.CHOICE) or declined(wording, context, before):
        return
    if not heard and vague(wording, context, before):
        return
    spoken = _spoken_for(wording, field, heard, wishes=context.vocabulary.senses[field.id] is Sense.WANTED)
    for option, span in _that_stand_out(wording, spoken, field):
        value = Choices(frozenset({option})) if field.type is FieldType.CHOICES else option
        yield Statement(field.id, value, span.text, span.start, span.end, _SURE, "tells a need")


def _asks_for_a_need(context: Context, field: Field) -> bool:
    sense = context.vocabulary.senses[field.id]
    return bool(field.options) and sense in (Sense.PRIORITY, Sense.WANTED) and field not in context.vocabulary.how_often


Spoken = dict[str, list[tuple[float, int]]]
"""Option -> what speaks for it: how much each phrase weighs, and where it begins."""


def _spoken_for(wording: Wording, field: Field, heard: list[Statement], *, wishes: bool) -> Spoken:
    until = wording.clauses.sentence_bounds(min(_SENTENCES, wording.clauses.sentences) - 1)[1]
    spoken: Spoken = defaultdict(list)
    after = 0
    for found in sorted(
        _told_by(field).find(wording.words, wording.stems), key=lambda each: (each.first, -each.length)
    ):
        start = wording.words[found.first].start
        if start >= until or found.first < after:
            continue
        after = found.after
        clause = wording.clause_at(start)
        if clause.asks or clause.quoted or (wishes and (clause.past or clause.others)) or _is_no_need(clause):
            continue
        if heard and _is_said_with_one_heard(wording, start, heard):
            continue
        if wishes and is_set_aside(wording, field, start, wording.words[found.after - 1].end):
            continue
        for option in found.meaning:
            spoken[option].append(((_PHRASE if found.length > 1 else _WORD) / len(found.meaning), start))
    return spoken


def _is_no_need(clause: Clause) -> bool:
    """True for what they do not mind, and for what somebody else finds important."""
    return bool(_INDIFFERENT.search(clause.lower) or _SAID_BY_OTHERS.search(clause.lower))


def _is_said_with_one_heard(wording: Wording, at: int, heard: list[Statement]) -> bool:
    """True when the same part of a list names an option of the field: that is what it means."""
    start = max((match.end() for match in _PART.finditer(wording.lower, 0, at)), default=0)
    following = _PART.search(wording.lower, at)
    end = following.start() if following else len(wording.lower)
    return any(each.start < end and start < each.end for each in heard)


def _that_stand_out(wording: Wording, spoken: Spoken, field: Field) -> Iterator[tuple[str, Span]]:
    sums = {option: sum(weight for weight, _ in told) for option, told in spoken.items()}
    least = _WORD if _telling(wording) <= _SHORT else _LEAST
    ranked = sorted(sums, key=lambda option: -sums[option])
    enough = [option for option in ranked if sums[option] >= least]
    if field.type is FieldType.CHOICE:
        if not enough or (len(ranked) > 1 and sums[ranked[1]] > _REST * sums[ranked[0]]):
            return
        enough = enough[:1]
    for option in enough:
        clause = wording.clause_at(min(start for _, start in spoken[option]))
        yield option, wording.span(clause.start, clause.end)


def _telling(wording: Wording) -> int:
    return sum(word.is_word and word.lower not in FUNCTION_WORDS for word in wording.words)


@lru_cache(maxsize=512)
def _told_by(field: Field) -> PhraseTable[tuple[str, ...]]:
    """Which options each phrase speaks for."""
    options: dict[str, dict[str, None]] = defaultdict(dict)
    for option in field.options:
        for phrase in _phrases_for(option):
            options[phrase][option.id] = None
    own = {_key(phrase) for option in field.options for phrase in own_phrases(option)}
    return PhraseTable((phrase, tuple(meant)) for phrase, meant in options.items() if _key(phrase) not in own)


def _phrases_for(option: Option) -> Iterator[str]:
    by_name = _rows_by_name()
    for row in sorted({row for phrase in own_phrases(option) for row in by_name.get(_key(phrase), ())}):
        yield from NEEDS[row][1]


@lru_cache(maxsize=1)
def _rows_by_name() -> Mapping[str, list[int]]:
    """Which rows of everyday needs speak for an option of that name."""
    rows: dict[str, list[int]] = defaultdict(list)
    for row, (names, _) in enumerate(NEEDS):
        for name in names:
            rows[_key(name)].append(row)
    return rows


@lru_cache(maxsize=16384)
def _key(phrase: str) -> str:
    return " ".join(word.stem for word in words_of(phrase) if word.text != "-")
