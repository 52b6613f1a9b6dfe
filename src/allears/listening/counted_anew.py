"""A number on record told anew and otherwise, in passing: "our 20 salespeople fight over leads", "all 200 of us".

Where another thing was asked for, a number is left alone, for it may count anything. With its own noun and words that
mean all of them it is told again.
"""

from __future__ import annotations

from collections.abc import Iterator

from allears.facts.field import Field
from allears.languages.english import told_anew_words as english
from allears.languages.english.clause_words import WOULD
from allears.languages.english.person_nouns import is_person_noun
from allears.languages.expression import Expression
from allears.languages.phrases import any_phrase
from allears.listening.context import Context
from allears.listening.count_fields import CountField, root
from allears.listening.people_owner import PART_OF_THEM
from allears.listening.rates import in_the_fields_own_measure
from allears.listening.sense import Sense
from allears.listening.word import words_of
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.reading import Reading, ReadingKind

_ALL_BEFORE, _WITH_BEFORE, _FOR_BEFORE, _GOES_ON, _NONE_OF_THEM, _THAT_WE_ARE = (
    any_phrase(text, english.CLASSES)
    for text in (
        english.ALL_BEFORE,
        english.WITH_BEFORE,
        english.FOR_BEFORE,
        english.GOES_ON_AFTER,
        english.NONE_OF_THEM,
        english.THAT_WE_ARE,
    )
)
_WOULD = Expression(WOULD)
_OF_US = Expression(r"\s+of us\b")
_OURS_FOLLOW = Expression(r"\s+of (?:our|my)\b")
_ALL = Expression(r"\ball(?: of)?(?: the)?\s*$")
_RELATIVE = Expression(r"\s+(?:who|that|which|left|quit)\b")
_REACH = 40


def counted_anew(wording: Wording, context: Context, field: Field) -> Iterator[tuple[Count, int, int]]:
    """Every number that the message gives for all that the field counts: value, start and end of its words."""
    own = context.vocabulary.counts.of(field.id)
    if own is None:
        return
    for reading in wording.readings:
        if reading.kind is not ReadingKind.COUNT or not isinstance(reading.value, Count):
            continue
        clause = wording.clause_at(reading.start)
        if clause.asks or clause.hypothetical or clause.past or clause.others or clause.quoted:
            continue
        end = _end_of_noun(wording, context, own, reading)
        if end is None:
            continue
        supposed = bool(_WOULD.search(clause.lower))
        if not _means_all(wording, reading, end, supposed=supposed) and not _is_more_than_stands(
            wording, context, field, reading, end
        ):
            continue
        value = in_the_fields_own_measure(reading, own, wording.lower[reading.end : reading.end + 24])
        if value is not None:
            yield value, reading.start, end


def _end_of_noun(wording: Wording, context: Context, own: CountField, reading: Reading) -> int | None:
    """Where the field's own noun right after the number ends; None when another follows. The noun that the lead used
    before is the field's own too: who has "23 brokers" speaks of as many in "our 21 brokers"."""
    is_size = context.vocabulary.senses[own.field.id] is Sense.SIZE
    if is_size and (match := _OF_US.match(wording.lower, reading.end)):
        return match.end() if _ALL.search(wording.lower[max(0, reading.start - 16) : reading.start]) else None
    ours = _OURS_FOLLOW.match(wording.lower, reading.end)
    after = (
        ours.end() if ours and _ALL.search(wording.lower[max(0, reading.start - 16) : reading.start]) else reading.end
    )
    near = wording.words_between(after, after + _REACH)
    place = wording.word_number(after)
    found = context.vocabulary.counts.nouns.find(near, wording.stems[place : place + len(near)])
    ends = [near[each.after - 1].end for each in found if each.first == 0 and each.meaning == own.field.id]
    if not ends and near and near[0].lower in said_before(context, own):
        ends = [near[0].end]
    if ends or reading.noun is None or is_size:
        return max(ends, default=None)
    said = words_of(reading.noun)
    start = wording.lower.find(reading.noun, reading.end, reading.end + 2 + len(reading.noun))
    tells = is_person_noun(said[-1].lower) and own.telling & {root(word.lower) for word in said}
    return start + len(reading.noun) if tells and start >= 0 else None


def said_before(context: Context, own: CountField) -> set[str]:
    """The nouns with which the lead told the number that stands: plurals of its quote that are no other field's."""
    others = {noun.lower() for field in context.vocabulary.counts.all if field is not own for noun in field.field.nouns}
    words = [word.lower for noted in context.standing(own.field.id)[-1:] for word in words_of(noted.statement.quote)]
    return {word for word in words if word.endswith("s") and word.isalpha() and word not in others | _NO_NOUN}


_NO_NOUN = frozenset(("us", "is", "was", "has", "plus", "perhaps", "less", "always", "sometimes", "calls", "sells"))


def _means_all(wording: Wording, reading: Reading, end: int, *, supposed: bool) -> bool:
    """True where the words around say that there are no more of them."""
    start, last = wording.clauses.sentence_bounds(wording.clause_at(reading.start).sentence)
    before, after = wording.lower[max(start, reading.start - _REACH) : reading.start], wording.lower[end:last]
    told = _THAT_WE_ARE.match(after)
    if not told and (PART_OF_THEM.match(after) or _RELATIVE.match(after)):
        return False
    if told or _ALL_BEFORE.search(before):
        return True
    if _GOES_ON.match(after) and (_WITH_BEFORE.search(before) or (not supposed and _FOR_BEFORE.search(before))):
        return True
    return not before.strip(" ,-–—(") and bool(_NONE_OF_THEM.match(after))


def _is_more_than_stands(wording: Wording, context: Context, field: Field, reading: Reading, end: int) -> bool:
    """True for "the 180 trees" where 130 stand on record: more than all there were can be no part of them."""
    definite = _THE.search(wording.lower[max(0, reading.start - 8) : reading.start])
    standing = context.standing(field.id)[-1:]
    known = standing[0].statement.value if standing else None
    if not definite or not isinstance(known, Count) or not isinstance(reading.value, Count):
        return False
    after = wording.lower[end : end + _REACH]
    return known.high is not None and (reading.value.low or 0) > known.high and not _RELATIVE.match(after)


_THE = Expression(r"\bthe\s+$")
