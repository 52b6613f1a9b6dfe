"""People counted without a number: "just me", "me and Karen", "only Sipho does"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from allears.languages.english.number_words import NUMBERS
from allears.listening.context import Context
from allears.listening.count_fields import CountField, CountFields, root
from allears.listening.wording import Wording
from allears.values.count import Count

_SMALL = {word: number for word, number in NUMBERS.units.items() if 0 < number < 10}
_OTHERS = "|".join([*_SMALL, r"\d"])
_ME_AND_SOME = re.compile(
    rf"\b(?:me|myself|i)\s+(?:and|plus|with|\+|&)\s+(?:(?:the\s+)?other\s+(?P<a>{_OTHERS})\b|"
    rf"(?P<b>{_OTHERS})\s+(?:others?|more|colleagues|reps|people|guys|girls|sdrs?|friends|partners|employees))"
)
_ME_AND_ONE = re.compile(
    r"\b(?:me|myself)\s+(?:and|plus|with|\+|&)\s+(?:my|a|an|one|our|the|another)\s+[\w-]+(?:\s+(?:wife|partner|"
    r"founder|founders|rep|chef|brother|sister|second))?\b|\b(?:me|myself)\s+(?:and|plus|&)\s+(?!other|two|three|"
    r"four|five|\d|all|so|we|i\b|that)[a-z]+\b|"
    r"\b(?:my|the|our) [\w-]+(?: [\w-]+)? and (?:i|me|myself)\b|\b(?:the two|both) of us\b"
)
_ONLY_ME = re.compile(
    r"\b(?:just|only) (?:me|myself|i|yours truly)\b|\b(?:just|only) the one of me\b|^\W*(?:me|"
    r"myself)(?: alone)?\W*$|\b(?:i am|i'm) (?:alone|on my own|the only one|by myself|solo|a one[- ]\w+ (?:band|"
    r"show))|\bone[- ](?:man|woman|person)[- ](?:band|show|team|company|business|operation|shop)\b|\bone of me\b|"
    r"\bit's me\b(?! and)|\bonly one is me\b"
)
_ONLY_ONE = re.compile(
    r"^\W*(?:just|only) (?!me\b)[a-z][\w'-]*(?: [a-z]\w+)? (?:does|do|is the one|makes|writes|handles)\b|"
    r"^\W*(?:just|only) [a-z][\w'-]*\W*$|\b(?:is|'s|was) the only (?:one|person)\b(?! (?:who|that) (?:doesn't|"
    r"does not|isn't))|"
    r"^\W*(?:[\w'-]+ )?does (?:it |that )?(?:all )?alone\b"
)


def counted_in_words(wording: Wording, context: Context, fields: CountFields) -> Iterator[tuple[str, Count, int, int]]:
    """(field id, value, start, end) for people counted in words, of the asked field or of the one whose words "
    "follow."""
    for pattern, count in ((_ME_AND_SOME, 0), (_ME_AND_ONE, 2), (_ONLY_ME, 1), (_ONLY_ONE, 1)):
        for match in pattern.finditer(wording.lower):
            number = count or _some(match) + 1
            clause = wording.clause_at(match.start())
            if clause.hypothetical or clause.past or clause.others or clause.asks:
                continue
            start, end = match.span()
            if number == 2 and (one_more := re.match(r"\s*,?\s*so (?:two|three|2|3)\b", wording.lower[end:])):
                end += one_more.end()
            field = _field(wording, context, fields, match.start(), match.end())
            if field and (pattern is not _ONLY_ONE or context.is_asked(field.field)):
                yield field.field.id, Count.exactly(number), start, end
                return


def _some(match: re.Match[str]) -> int:
    word = match["a"] or match["b"]
    return int(word) if word.isdigit() else _SMALL[word]


def _field(wording: Wording, context: Context, fields: CountFields, start: int, end: int) -> CountField | None:
    sentence = wording.clauses.sentence_bounds(wording.clause_at(start).sentence)
    near = wording.words_between(max(sentence[0], start - 40), min(sentence[1], end + 50))
    roots = {root(word.lower) for word in near if word.is_word}
    for field in fields.all:
        if field.of_people and field.telling & roots:
            return field
    asked = fields.of(context.asked.id) if context.asked else None
    if asked and asked.of_people and start < 40:
        return asked
    return None
