"""Answers that hold several numbers: one of them stands, or together they make one.

"400, 450 on Mondays" is 400, "our best month was 900, on average it is 650" is 650, "80, maybe 85" is a range,
"14 vans and 2 pickups" are sixteen.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from allears.languages.english import scope_words as english
from allears.languages.english.count_words import AT_LAST, NO_NOUNS, OF_A_WIDER_GROUP, SUM, TAKEN_BACK
from allears.languages.english.person_nouns import may_be_people
from allears.languages.expression import Expression
from allears.listening.clause import Clause
from allears.listening.count_fields import CountField
from allears.listening.number_scene import Candidate
from allears.listening.people_for_things import are_people_for_things
from allears.listening.rates import in_the_fields_own_measure
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.reading import Reading

_EXCEPTIONAL, _USUAL, _WIDENS, _AND_ME, _NO_PART = (
    Expression(pattern)
    for pattern in (
        *(english.EXCEPTIONAL, english.USUAL, english.WIDENS),
        *(english.AND_ME, english.NO_PART),
    )
)
_JOINED = Expression(rf"(?P<noun>\s+[a-z][\w'’-]*(?:\s+[a-z][\w'’-]*){{0,3}}?)\s*{english.PART_OF_A_LIST}\s*$")
_LAST_PART = Expression(r"(?P<noun>\s+[a-z][\w'’-]*(?:\s+[a-z][\w'’-]*){0,3})?\s*(?:$|[.!;])")
_BEFORE_PARTS = Expression(
    r"\W*(?:(?:we|i|have|are|'ve|'re|there|is|it's|its|got|currently|now|well|um+|so|ok|yes|exactly)\W*)*$"
)
_FILLERS = Expression(english.FILLERS)
_OF_ANOTHER_KIND, _BINDS = Expression(english.OF_ANOTHER_KIND), Expression(english.BINDS)
_WORD_ONE = Expression(r"(?:an?|one|the|that|a couple(?: of)?)(?: \w+)?")
_FEW_WORDS, _SHORT = 5, 3
_ONLY_SUPPOSED = Expression(r"\b(?:then (?:i|we)|i'd|we'd|would|could|might|say)\b")
_IF_FOLLOWS = Expression(r"\W*if\b")
_PERIODS = frozenset(("day", "week", "month", "quarter", "season", "year"))
_MOST_PARTS = 5
_SOON = 40
"""Where no number was taken for the answer, a range must begin within so many characters."""
_FARTHEST = 2.5
"""A range is at most so many times as long as its lower end."""


def one_answer(
    wording: Wording, asked: CountField, numbers: tuple[Reading, ...], chosen: Candidate | None
) -> Candidate | None:
    """What stands for the field just `asked` for, of which `chosen` is a number (None where nothing was taken for one):
    itself where nothing speaks against it, another one, a range, a sum; None where there is none.

    `numbers` are the numbers of the message that no other field owns, in order.
    """
    field = asked.field.id
    numbers = _in_one_measure(wording, asked, numbers)
    if chosen is None:
        told = (
            _widened(wording, field, numbers)
            or _summed(wording, field, numbers)
            or _told_as_usual(wording, field, numbers)
        )
        return told or _only_number(wording, asked, numbers)
    if _WIDER.match(wording.lower, chosen.end):
        narrower = [each for each in numbers if each.start >= chosen.end]
        return _only_number(wording, asked, tuple(narrower[:1])) if narrower else chosen
    if later := _at_last(wording, field, numbers, chosen):
        return later
    if more := _with_me(wording, chosen) or _widened(wording, field, numbers, chosen):
        return more
    if chosen.why in ("a number with its noun", "adds up", "worked out"):
        return chosen
    if chosen.why == "answers with a number" and _SUMS_UP.search(wording.lower[: chosen.start]):
        return chosen
    told = _put_right(wording, field, numbers, chosen) or _summed(wording, field, numbers)
    if _OF_WHICH.match(wording.lower, chosen.end):
        return chosen
    if told or stands_alone(wording, chosen) or _is_explained(chosen, numbers):
        return told or chosen
    usual = _usual(wording, field, numbers, chosen)
    if usual is not chosen or _is_the_only_usual(wording, chosen, numbers):
        return usual
    return None if is_one_of_several(wording, chosen, numbers) else usual


def _is_the_only_usual(wording: Wording, chosen: Candidate, numbers: tuple[Reading, ...]) -> bool:
    """True for "4 to start with, 10 later"."""
    rivals = [each for each in numbers if each.end <= chosen.start or each.start >= chosen.end]
    if not _is(_USUAL, wording, chosen.start, chosen.end, numbers):
        return False
    return not any(_is(_USUAL, wording, each.start, each.end, numbers) for each in rivals)


def _at_last(wording: Wording, field: str, numbers: tuple[Reading, ...], chosen: Candidate) -> Candidate | None:
    """The later number on which the lead settles: "twelve hours, let's be generous, fourteen"."""
    for each in reversed(numbers):
        clause = wording.clause_at(each.start)
        if each.start < chosen.end or not isinstance(each.value, Count) or clause.asks or clause.past:
            continue
        start = wording.clauses.sentence_bounds(clause.sentence)[0]
        bare = each.noun is None or each.noun in NO_NOUNS
        before = wording.lower[max(start, chosen.end, each.start - 32) : each.start] + _hedge_of(each)
        if _A_PART.match(wording.lower, each.end):
            continue
        if bare and clause.sentence <= 2 and _AT_LAST.search(before):
            return Candidate(field, each.value, each.start, each.end, 2.0, "answers with a number")
    return None


def _hedge_of(reading: Reading) -> str:
    """The words that a reading took in before its digits ("at least 6")."""
    words = reading.quote.lower().split()[:-1]
    return " ".join(words) + " " if words and not words[0][0].isdigit() else ""


_A_PART = Expression(r"\s*(?:out )?of (?:them|those|these|which|whom|it)\b")
_OF_SOME = Expression(
    r"\s*(?:are|is|were|was|of (?:them|those|which|whom)) (?!(?:enough|plenty|left|normal|usual|here))"
)
_WITH_ME = Expression(r",?\s*(?:and|plus|\+|&|n)\s*(?:me|myself|i)\W*$")
_AT_LAST, _WIDER = Expression(AT_LAST), Expression(OF_A_WIDER_GROUP)
_OF_WHICH = Expression(
    r"\s*[,;:(–—-]?\s*(?:(?:out )?of (?:it|them|that|which|whom|those|these)|thereof|whereof|among them)\b"
)
"""After a whole: its parts follow."""


def _in_one_measure(wording: Wording, asked: CountField, numbers: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The numbers as the field counts: "twenty a week" by the month."""
    if asked.period is None and asked.unit is None:
        return numbers
    measured = [
        (each, in_the_fields_own_measure(each, asked, wording.lower[each.end : each.end + 24]))
        for each in numbers
        if isinstance(each.value, Count)
    ]
    return tuple(replace(each, value=value, per=None) for each, value in measured if value is not None)


def _put_right(wording: Wording, field: str, numbers: tuple[Reading, ...], chosen: Candidate) -> Candidate | None:
    """ "Six. Well, five": the later one stands."""
    for each in numbers:
        if each.start >= chosen.end and _WELL.fullmatch(wording.lower[chosen.end : each.start]):
            bare = each.noun is None or each.noun in NO_NOUNS
            if bare and isinstance(each.value, Count) and wording.clause_at(each.start).is_about_the_lead_now:
                return Candidate(field, each.value, each.start, each.end, 1.5, "answers with a number")
    return None


_WELL = Expression(
    r"[\s,.;:!?–—-]*(?:(?:well|no|nope|wait|sorry|actually|rather|or rather|hm+|i mean|make (?:it|that)|oh|hang on)\b"
    r"[\s,.;:!?–—-]*){1,3}"
)
_SUMS_UP, _TAKEN_BACK = Expression(SUM), Expression(TAKEN_BACK)
_JOINS = Expression(r"\b(?:and|plus|with)\s*$")


def stands_alone(wording: Wording, chosen: Candidate) -> bool:
    """True for a first sentence that is the number and nothing else; what follows only explains it."""
    start, end = wording.clauses.sentence_bounds(0)
    around = wording.lower[start : chosen.start] + " " + wording.lower[min(chosen.end, end) : end]
    return chosen.start < end and bool(_FILLERS.fullmatch(around.rstrip(" .!")))


def _is_explained(chosen: Candidate, numbers: tuple[Reading, ...]) -> bool:
    """True when the numbers that follow are its parts: "three, one here and two in Ghent"."""
    parts = [_size(each) or 0 for each in numbers if each.start >= chosen.end]
    return len(parts) > 1 and sum(parts) == _whole_of(chosen)


def is_one_of_several(wording: Wording, chosen: Candidate, numbers: tuple[Reading, ...]) -> bool:
    """True when other numbers of the same sentence might as well be the answer: "20 out and 5 in", "120 by day, 80 at
    night". Who asked for one number cannot tell which is meant, or whether they add up."""
    clause = wording.clause_at(chosen.start)
    first, last = wording.clauses.sentence_bounds(clause.sentence)
    if chosen.why != "answers with a number" or _TAKEN_BACK.search(wording.lower[first:last]):
        return False
    others = [
        each
        for each in numbers
        if (each.end <= chosen.start or each.start >= chosen.end)
        and wording.clause_at(each.start).sentence == clause.sentence
        and _may_be_meant(wording, each, numbers)
    ]
    sizes = [size for each in others if (size := _size(each))]
    whole = _whole_of(chosen)
    return bool(sizes) and (whole is None or sum(sizes) != whole)


def _whole_of(chosen: Candidate) -> float | None:
    return chosen.value.about if chosen.value.about is not None else chosen.value.low


def _may_be_meant(wording: Wording, reading: Reading, numbers: tuple[Reading, ...]) -> bool:
    """True for a number of today that is told to be neither exceptional nor a part nor of something else."""
    clause = wording.clause_at(reading.start)
    after = wording.lower[reading.end : reading.end + 24]
    if not clause.is_about_the_lead_now or clause.asks or clause.negated or clause.is_past_at(reading.start):
        return False
    if _OF_ANOTHER_KIND.match(after) or _IF_FOLLOWS.match(after) or _WORD_ONE.fullmatch(reading.quote.lower()):
        return False
    if wording.lower.endswith("(", 0, reading.start):
        return False
    before = _JOINS.sub("", wording.lower[max(0, reading.start - 16) : reading.start])
    if _is(_EXCEPTIONAL, wording, reading.start, reading.end, numbers) or _BINDS.search(before):
        return False
    return reading.noun is None or reading.noun in NO_NOUNS or reading.noun.split()[-1] in NO_NOUNS


def _with_me(wording: Wording, chosen: Candidate) -> Candidate | None:
    """ "6 and me" are seven."""
    match = _AND_ME.match(wording.lower[chosen.end : chosen.end + 24])
    low = chosen.value.low
    bare = chosen.why in ("answers with a number", "answers with a number of people")
    if match is None or low is None or not bare or not chosen.value.is_exact:
        return None
    return Candidate(chosen.field, Count.exactly(low + 1), chosen.start, chosen.end + match.end(), 2.0, "adds up")


def _widened(
    wording: Wording, field: str, numbers: tuple[Reading, ...], chosen: Candidate | None = None
) -> Candidate | None:
    """ "80ish, maybe 85": from the one to the other."""
    for one, other in pairwise(numbers):
        if chosen and not any(each.start < chosen.end and chosen.start < each.end for each in (one, other)):
            continue
        if chosen is None and not (_stands_hesitantly(wording, one) and one.start < _SOON):
            continue
        low, high = _size(one), _size(other)
        gap = wording.lower[one.end : other.start]
        gap = gap.removeprefix(f" {one.noun}") if one.noun and "." not in gap else gap
        gap = _without_hedges(gap, other.quote.lower())
        if _LATER.match(wording.lower, other.end):
            continue
        if low and high and low < high <= _FARTHEST * low and _WIDENS.fullmatch(gap):
            return Candidate(field, Count(low, high), one.start, other.end, 2.0, "from the one to the other")
    return None


_LATER = Expression(
    r"\s*(?:from|by|as of|after|next|later|soon|once|with the|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec))\w*\b"
)
"""After a second number: it is one to come, no end of a range."""


def _stands_hesitantly(wording: Wording, reading: Reading) -> bool:
    """True for a number of the lead's today, though a question mark follows it."""
    clause = wording.clause_at(reading.start)
    return reading.noun is None and clause.is_about_the_lead_now and not clause.negated


def _without_hedges(gap: str, quote: str) -> str:
    """The words between two numbers, with those that a reading already took in ("maybe 85")."""
    return gap + re.sub(r"(?:[\d.,]+\s?k?|[a-z]+)$", "", quote)


def _size(reading: Reading) -> float | None:
    value = reading.value
    if not isinstance(value, Count):
        return None
    if value.about is not None:
        return value.about
    if value.is_exact:
        return value.low
    return value.high if value.low is None else None


def _summed(wording: Wording, field: str, numbers: tuple[Reading, ...]) -> Candidate | None:
    """The sum of a first sentence that is nothing but a list of exact numbers, each with what it counts."""
    start, end = wording.clauses.sentence_bounds(0)
    parts = [each for each in numbers if start <= each.start < end]
    if not 2 <= len(parts) <= _MOST_PARTS or not _BEFORE_PARTS.fullmatch(wording.lower[start : parts[0].start]):
        return None
    for one, other in pairwise(parts):
        if not _is_part(_JOINED.fullmatch(wording.lower[one.end : other.start])):
            return None
    last = _LAST_PART.fullmatch(_WITH_ME.sub("", wording.lower[parts[-1].end : end]))
    if not _is_part(last):
        return None
    total = 1.0 if _AND_ME.match(wording.lower[parts[-1].end : end]) else 0.0
    for part in parts:
        if not isinstance(part.value, Count) or not part.value.is_exact or part.value.low is None:
            return None
        total += part.value.low
    return Candidate(field, Count.exactly(total), parts[0].start, parts[-1].end, 1.8, "adds up")


def _is_part(match: re.Match[str] | None) -> bool:
    return match is not None and not _NO_PART.search(match["noun"] or "")


def _told_as_usual(wording: Wording, field: str, numbers: tuple[Reading, ...]) -> Candidate | None:
    """The last number that is told to be the usual one, where none was taken for the answer."""
    for each in reversed(numbers):
        clause = wording.clause_at(each.start)
        before, after = wording.lower[clause.start : each.start], wording.lower[each.end : clause.end]
        if (
            _BINDS.search(before)
            or not _stands(wording, each)
            or not _FILLERS.fullmatch(_USUAL.sub(" ", before))
            or after.strip(" .!")
        ):
            continue
        if _USUAL.search(before):
            assert isinstance(each.value, Count)  # noqa: S101 - the kind of the reading fixes its value
            return Candidate(field, each.value, each.start, each.end, 1.2, "the usual number")
    return None


def _only_number(wording: Wording, asked: CountField, numbers: tuple[Reading, ...]) -> Candidate | None:
    """The one number of an answer that begins with it, whatever it is said to count ("1,900 companies"), or that has
    few words around it and nothing that makes a label, a length or a part of it."""
    if len(numbers) != 1:
        return None
    number = numbers[0]
    if _ONE_MOMENT.match(wording.lower, number.start) or are_people_for_things(wording, asked, number):
        return None
    clause = wording.clause_at(number.start)
    before, after = wording.lower[clause.start : number.start], wording.lower[number.end : number.end + 30]
    if _WORD_ONE.fullmatch(number.quote.lower()) and len(clause.lower.split()) > _SHORT:
        return None
    if clause.sentence > 1 or not clause.is_about_the_lead_now or clause.is_past_at(number.start):
        return None
    if (
        number.noun
        and number.noun not in NO_NOUNS
        and _AND_ANOTHER.search(wording.lower, number.end, wording.clauses.sentence_bounds(clause.sentence)[1])
    ):
        return None
    if _opens_a_question(clause, before) or _OF_ANOTHER_KIND.match(after) or _EXCEPTIONAL.search(clause.lower):
        return None
    opens = clause.start == 0 and bool(_FILLERS.fullmatch(before))
    if number.noun and asked.of_people and number.noun not in NO_NOUNS and not (opens and may_be_people(number.noun)):
        return None
    led = number.noun is None and len(before.split()) <= _FEW_WORDS and not _BINDS.search(before)
    if not (opens or led) or wording.lower[max(0, number.start - 4) : number.start].rstrip().endswith("("):
        return None
    assert isinstance(number.value, Count)  # noqa: S101 - the kind of the reading fixes its value
    sizes = (number.value.low, number.value.high)
    if any(size is not None and size != int(size) for size in sizes):
        return None
    return Candidate(asked.field.id, number.value, number.start, number.end, 1.0, "the only number of the answer")


_AND_ANOTHER = Expression(r"\b(?:and|plus|n|&|\+)\s+(?:an?|the|my|our|one|another|his|her) [a-z]")
"""After a number and its noun in a list: something that was not counted in."""

_ONE_MOMENT = Expression(
    r"(?:one|a|just a|1|two) (?:moment|second|sec|secs|seconds|minute|min|minutes|question|thing|things|word|"
    r"remark|problem|"
    r"request|favou?r|point|note|last|more|quick|small)\b"
)
"""Counts nothing: "one moment", "one question first"."""


def _opens_a_question(clause: Clause, before: str) -> bool:
    """True for a question and for what is only supposed; "around 25?" is neither."""
    if _ONLY_SUPPOSED.search(before):
        return True
    return clause.asks and (len(clause.lower.split()) > _FEW_WORDS or len(before.split()) > 1)


def _stands(wording: Wording, reading: Reading) -> bool:
    of_a_period = reading.noun is not None and reading.noun.split()[-1] in _PERIODS
    return (reading.noun is None or of_a_period) and wording.clause_at(reading.start).is_plain


def _usual(wording: Wording, field: str, numbers: tuple[Reading, ...], chosen: Candidate) -> Candidate | None:
    """The number that is told to be the usual one, where the one that was chosen is told to be exceptional."""
    rivals = [each for each in numbers if each.end <= chosen.start or each.start >= chosen.end]
    rivals = [each for each in rivals if not _IF_FOLLOWS.match(wording.lower[each.end :][:5])]
    rivals = [each for each in rivals if not _OF_SOME.match(wording.lower, each.end)]
    rivals = [each for each in rivals if isinstance(each.value, Count) and _stands(wording, each)]
    if not rivals or chosen.why != "answers with a number":
        return chosen
    usual = [each for each in rivals if _is(_USUAL, wording, each.start, each.end, numbers)]
    plain = [each for each in rivals if not _is(_EXCEPTIONAL, wording, each.start, each.end, numbers)]
    if not _is(_EXCEPTIONAL, wording, chosen.start, chosen.end, numbers) and (
        not usual or _is(_USUAL, wording, chosen.start, chosen.end, numbers)
    ):
        return chosen
    last = next(reversed(usual or plain), None)
    if last is None or not isinstance(last.value, Count):
        return chosen
    return Candidate(field, last.value, last.start, last.end, 1.5, "the usual number")


def _is(pattern: Expression, wording: Wording, start: int, end: int, numbers: tuple[Reading, ...]) -> bool:
    """True when the words told in one breath with a number match: its clause, up to the numbers beside it."""
    clause = wording.clause_at(start)
    left = max([clause.start, *(each.end for each in numbers if each.end <= start)])
    right = min([clause.end, *(each.start for each in numbers if each.start >= end)])
    return bool(pattern.search(wording.lower[left:right]))
