"""People counted without a number: "just me", "me and Karen", "only Sipho does"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from allears.languages.english.noun_words import NOUNS
from allears.languages.english.number_words import NUMBERS
from allears.languages.english.person_nouns import is_person_noun
from allears.languages.english.scope_words import NOT_ONE
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.count_fields import CountField, CountFields, root
from allears.listening.word import singular
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.value import FieldType

_SMALL = {word: number for word, number in NUMBERS.units.items() if 0 < number < 10}
_OTHERS = "|".join([*_SMALL, r"\d"])
_ME_AND_SOME = Expression(
    rf"\b(?:me|myself|i)\s+(?:and|plus|with|\+|&)\s+(?:(?:the\s+)?other\s+(?P<a>{_OTHERS})\b|"
    rf"(?P<b>{_OTHERS})\s+(?:others?|more|colleagues|reps|people|guys|girls|lads|lasses|boys|mates|fellas|staff|drivers|helpers|partners|sdrs?|friends|partners|employees))"
)
_ME_AND_ONE = Expression(
    r"\b(?:me|myself)\s+(?:and|plus|with|\+|&)\s+(?:my|a|an|one|our|the|another)\s+(?!dogs?\b|cats?\b)[\w-]+(?:\s+(?:wife|partner|"
    r"founder|founders|rep|chef|brother|sister|second))?\b|\b(?:me|myself)\s+(?:and|plus|&)\s+(?!other|the\b|my\b|our\b|an?\b|two|three|"
    r"four|five|\d|all|so|we|i\b|that)[a-z]+\b|"
    r"\b(?:only|just) i (?:and|plus|with) (?:my|the|our|an?) [\w-]+\b|"
    r"\b(?:my|the|our) [\w-]+(?: [\w-]+)? and (?:i|me|myself)\b(?! (?:both |always |will |would |must |have to |"
    r"usually |need to |then )*(?:decide|choose|sign|agree|pick|vote|think|own|founded|started|talk|discuss|look|want|"
    r"need|would|are looking|are thinking)\b)|"
    r"\b(?:the two|both) of us\b"
)
_ONLY_ME = Expression(
    r"\b(?:just|only) (?:me|myself|i|yours truly)\b(?!\s*(?:and|&|\+|n|plus|with)\b)|\b(?:just|"
    r"only) the one of me\b|^\W*(?:me|"
    r"myself)(?: alone)?\W*$|\b(?:i am|i'm) (?:alone|on my own|the only one|by myself|solo|a one[- ]\w+ (?:band|"
    r"show))|\bone[- ](?:man|woman|person)[- ](?:band|show|team|company|business|operation|shop)\b|\bone of me\b|"
    r"\bit's me\b(?! and)|\bonly one is me\b"
)
_ONLY_ONE = Expression(
    r"^\W*(?:just|only) (?!me\b)[a-z][\w'-]*(?: [a-z]\w+)? (?:does|do|is the one|makes|writes|handles)\b|"
    r"^\W*(?:just|only) [a-z][\w'-]*\W*$|\b(?:is|'s|was) the only (?:one|person)\b(?! (?:who|that) (?:doesn't|"
    r"does not|isn't))|"
    r"^\W*(?:[\w'-]+ )?does (?:it |that )?(?:all )?alone\b"
)


_SO_MANY_OF_US = Expression(rf"\b(?:the|all)\s+(?P<a>{_OTHERS})(?P<b>)\s+of us\b")


_WAYS = ((_ME_AND_SOME, 0), (_SO_MANY_OF_US, 0), (_ME_AND_ONE, 2), (_ONLY_ME, 1), (_ONLY_ONE, 1))
"""Each with the number it comes to; 0 where its words say how many."""


def counted_in_words(wording: Wording, context: Context, fields: CountFields) -> Iterator[tuple[str, Count, int, int]]:
    """(field id, value, start, end) for people counted in words, of the asked field or of the one whose words "
    "follow."""
    for pattern, count in _WAYS:
        for match in pattern.finditer(wording.lower):
            number = count or _some(match) + (pattern is _ME_AND_SOME)
            if pattern is _ME_AND_ONE and not _is_somebody(match.group()):
                continue
            clause = wording.clause_at(match.start())
            if clause.hypothetical or clause.past or clause.others or clause.asks:
                continue
            first = wording.clauses.sentence_bounds(clause.sentence)[0]
            if pattern is _ME_AND_ONE and _are_others_told_of(wording, first, match):
                continue
            start, end = match.span()
            if number == 2 and (one_more := re.match(r"\s*,?\s*so (?:two|three|2|3)\b", wording.lower[end:])):
                end += one_more.end()
            field = _field(wording, context, fields, match.start(), match.end())
            if field is None or (not context.is_asked(field.field) and _may_be_some_of_all(wording, pattern, match)):
                continue
            if pattern is not _ONLY_ONE or context.is_asked(field.field):
                yield field.field.id, Count.exactly(number), start, end
                return


_WHO_DECIDES = Expression(
    r"\b(?:decid\w*|choos\w*|chose|sign|signs|agree|agrees|approve\w*|jointly|together|both vote)\b"
)
"""Before "my partner and me": those are who decide, not all there are."""
_DECIDE = Expression(
    r"(?:\s+(?!and\b|but\b|so\b|or\b|who\b)[\w'-]+){0,3}?"
    r"\s+(?:both |always |will |would |must |have to |usually |need to |then |jointly )*"
    r"(?:decide|choose|sign|agree|approve|pick|vote|discuss|have the final)\b"
)
"""Behind it: the same."""
_ALL_OF_THEM = Expression(r"\b(?:just|only|it's|its|it is|we're|we are|there's|that's)(?: only| just)? $")
_AND_THE_ONE = Expression(r"(?:me|myself)\s+(?:and|plus|with|\+|&)\s+(?:the|our)\b")


def _are_others_told_of(wording: Wording, first: int, match: re.Match[str]) -> bool:
    """True where "me and my partner", in a sentence that begins at `first`, are said to decide."""
    decided = _WHO_DECIDES.search(wording.lower, first, match.start())
    return decided is not None or _DECIDE.match(wording.lower, match.end()) is not None


def _may_be_some_of_all(wording: Wording, pattern: Expression, match: re.Match[str]) -> bool:
    """True for "me and the sales director", "me and the reps", of which nobody said that they are all."""
    if pattern is not _ME_AND_ONE or not _AND_THE_ONE.match(match.group()):
        return False
    return not _ALL_OF_THEM.search(wording.lower, max(0, match.start() - 20), match.start())


def _is_somebody(words: str) -> bool:
    """False for "the code and I", which pairs a thing with a person."""
    match = _SOMETHING_AND_ME.fullmatch(words)
    if match is None:
        return True
    noun = match["noun"].split("-")[-1]
    return noun in NOUNS.relatives or noun in NOUNS.units or is_person_noun(noun) or is_person_noun(f"{noun}s")


_SOMETHING_AND_ME = Expression(r"(?:my|the|our) (?:[\w-]+ )?(?P<noun>[\w-]+) and (?:i|me|myself)")


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _SMALL[word]


def counted_by_times(wording: Wording, context: Context) -> tuple[str, Count, int, int] | None:
    """ "Twice is enough" in answer to how many times."""
    asked = context.asked
    if asked is None or asked.type is not FieldType.COUNT:
        return None
    about = f"{asked.ask or ''} {' '.join(asked.nouns)} {context.question.text if context.question else ''}".lower()
    match = _TIMES.match(wording.lower)
    if match is None or not _ASKS_FOR_TIMES.search(about) or wording.clauses.all[0].past:
        return None
    return asked.id, Count.exactly({"once": 1, "twice": 2, "thrice": 3}[match["times"]]), *match.span("times")


_TIMES = Expression(
    r"^\W*(?:(?:just|only|maybe|about|i think|say|usually|at the moment|well|oh|we need|"
    r"we want)\W+)*(?P<times>once|twice|thrice)\b"
)
_ASKS_FOR_TIMES = Expression(r"\btimes\b|\bhow often\b|\bvisits\b")


def counted_by_names(wording: Wording, context: Context) -> tuple[str, Count, int, int] | None:
    """ "Warsaw and Lodz" in answer to how many: a list of names and of nothing else counts them.

    Two names with a comma alone between them are a place and what it lies in: "Ohio, USA" counts nothing.
    """
    asked = context.asked
    if asked is None or asked.type is not FieldType.COUNT:
        return None
    start, end = wording.clauses.sentence_bounds(0)
    match = _NAMES.match(wording.text[start:end])
    if match is None or _DIGIT.search(match["names"]):
        return None
    names = [part for part in _BETWEEN_NAMES.split(match["names"]) if part.strip()]
    if len(names) < _LEAST_NAMES and not match["only"]:
        return None
    if len(names) == _LEAST_NAMES and _COMMA_ALONE.search(match["names"]):
        return None
    return asked.id, Count.exactly(len(names)), start + match.start("names"), start + match.end("names")


_NAME = r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?"
_NAMES = Expression(
    rf"\W*(?P<only>(?:[Jj]ust|[Oo]nly|[Ss]o far|[Aa]t the moment|[Mm]ainly)\s+)?(?:in\s+|to\s+|into\s+)?"
    rf"(?P<names>{_NAME}(?:(?:\s*,\s*|\s*,?\s+(?:and|plus|&|n)\s+)(?:in\s+)?{_NAME}){{0,11}})\s*[.!]?\s*$"
)
_BETWEEN_NAMES = Expression(r"\s*,\s*(?:and\s+)?|\s+(?:and|plus|&|n)\s+")
_COMMA_ALONE = Expression(r",\s*(?!and\b|plus\b|&|n\b)")
_DIGIT = Expression(r"\d")
_LEAST_NAMES = 2


def _some(match: re.Match[str]) -> int:
    word = match["a"] or match["b"]
    return _number(word)


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


_NOT_ONE = Expression(NOT_ONE)


def none_of_them(wording: Wording, asked: CountField) -> tuple[int, int] | None:
    """Where an answer to "how many?" says none of them; None when it does not."""
    match = _NOT_ONE.match(wording.lower)
    if match is None or (match["nobody"] and not asked.of_people):
        return None
    if match["noun"] and singular(match["noun"].split()[0]) not in _singulars(asked):
        return None
    start = match.start() + len(match.group()) - len(match.group().lstrip(" ,.–—-"))
    return start, match.start() + len(match.group().rstrip(" ,.;!:–—-"))


def _singulars(asked: CountField) -> set[str]:
    """The words of a field's nouns, each in the singular."""
    return {singular(word) for noun in asked.field.nouns for word in noun.lower().split()}
