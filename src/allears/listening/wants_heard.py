"""What the lead wants of us: choices of modules, extras, channels; and the tools that must connect are another's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from allears.facts.field import Field
from allears.languages.english import want_words as english
from allears.languages.english.count_words import TAKEN_BACK
from allears.languages.english.scope_words import DOUBTFUL_WISH, UNDECIDED
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.denial import is_denied
from allears.listening.named_options import ONE_WORD_OF_IT, NamedOption
from allears.listening.sense import Sense
from allears.listening.set_aside import is_set_aside
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.choices import Choices
from allears.values.value import FieldType, Value

_WANTS = Expression(english.WANTS)
_REJECTED, _GIVES_A_REASON = Expression(english.REJECTED), Expression(english.GIVES_A_REASON)
_ALREADY = Expression(english.DOES_IT_ALREADY)
_TAKEN_BACK = Expression(TAKEN_BACK)
_UNDECIDED = Expression(UNDECIDED)
_HALF = Expression(r"\bhalf (?:(?:of (?:it|them|us)|an?|the|by|on|in|via|over|at|with) )*$")
_DOUBTFUL = Expression(DOUBTFUL_WISH)
_ALL, _EXCEPT, _OR_ELSE = (Expression(pattern) for pattern in (english.ALL_OF_THEM, english.EXCEPT, english.OR_ELSE))
_MAYBE_AFTER = Expression(english.MAYBE_AFTER)


def hear_wants(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of choices that say what the lead wants, each option one statement."""
    fields = [
        field
        for field in context.vocabulary.with_sense(Sense.WANTED, Sense.OTHER)
        if field.options and (field.type is FieldType.CHOICES or context.vocabulary.senses[field.id] is Sense.WANTED)
    ]
    if not fields:
        return
    named = wording.options
    for field in fields:
        own = [one for one in named if one.field == field.id]
        if context.is_asked(field) and (everything := _all_options(wording, field, own)):
            yield from everything
        else:
            wanted = list(_wanted(wording, context, field, own))
            yield from _the_one(wording, wanted) if field.type is FieldType.CHOICE else wanted


def _the_one(wording: Wording, wanted: list[Statement]) -> list[Statement]:
    """Of several options where only one can be: the one that the first sentence names, if it names one alone. What the
    lead took back falls later."""
    if _UNDECIDED.search(wording.lower):
        return []
    wanted = [each for each in wanted if not _HALF.search(wording.lower[max(0, each.start - 12) : each.start])]
    if len({each.value for each in wanted}) <= 1 or _TAKEN_BACK.search(wording.lower):
        return wanted
    first = wording.clause_at(wanted[0].start).sentence
    named = [each for each in wanted if wording.clause_at(each.start).sentence == first]
    return named if len({each.value for each in named}) == 1 else []


def _wanted(wording: Wording, context: Context, field: Field, named: list[NamedOption]) -> Iterator[Statement]:
    asked = context.is_asked(field)
    seen: set[str] = set()
    for one in named:
        if one.option in seen:
            continue
        denied = is_denied(wording, one.start, one.end) and not (asked and _is_what_they_like(wording, field, one))
        if denied and not asked:
            continue
        if not denied and not _is_wanted(wording, one, asked=asked):
            continue
        if is_set_aside(wording, field, one.start, one.end) or _is_left_open(wording, one, named):
            continue
        if seen and _is_whom_it_is_for(wording, one, named[0]):
            continue
        seen.add(one.option)
        sure = (0.6 if asked else 0.45) + 0.35 * one.strength
        value = _as_value(field, one.option, wanted=not denied)
        if value is not None:
            quote = wording.text[one.start : one.end]
            yield Statement(field.id, value, quote, one.start, one.end, sure, "names what is wanted")


def _is_left_open(wording: Wording, one: NamedOption, named: list[NamedOption]) -> bool:
    """True for the last of "a battery, financing maybe", and for both of "repair or a new one, whichever is
    cheaper"."""
    others = [each for each in named if each.option != one.option]
    if not others:
        return False
    if _MAYBE_AFTER.match(wording.lower, one.end):
        return True
    end = wording.clauses.sentence_bounds(wording.clause_at(one.start).sentence)[1]
    last = max(named, key=lambda each: each.end if each.end <= end else 0)
    return _OR_ELSE.match(wording.lower, last.end, end) is not None and any(
        _OR.search(wording.lower, min(one.end, each.end), max(one.start, each.start)) for each in others
    )


_OR = Expression(r"\bor\b")


def _is_what_they_like(wording: Wording, field: Field, one: NamedOption) -> bool:
    """True for "winter would be nice" where only one can be chosen: there it is the choice, not a thing that can
    wait."""
    return field.type is FieldType.CHOICE and bool(_LIKED.match(wording.lower[one.end : one.end + 30]))


_LIKED = Expression(r"\s*(?:would|could) (?:really |also )?be (?:nice|lovely|great|good|perfect|best|fine|better)\b")


def _as_value(field: Field, option: str, *, wanted: bool) -> Value | None:
    if field.type is FieldType.CHOICE:
        return option if wanted else None
    return Choices(frozenset({option})) if wanted else Choices(lacks=frozenset({option}))


def _is_wanted(wording: Wording, one: NamedOption, *, asked: bool) -> bool:
    """An option named in answer to the question is wanted unless the sentence says that they do it themselves; named
    by the way it takes words of wanting in its own clause."""
    clause = wording.clause_at(one.start)
    if clause.asks or clause.hypothetical or clause.past or clause.others:
        return False
    if _REJECTED.match(wording.lower[one.end : clause.end]) or _GIVES_A_REASON.match(clause.lower):
        return False
    if _ALREADY.search(clause.lower) or _DOUBTFUL.search(wording.lower[clause.start : one.start]):
        return False
    sentence = wording.clauses.sentence(clause.sentence)
    following = [each.lower for each in sentence if each.start >= clause.start]
    if any(_ALREADY.search(words) and _speaks_of_before(words) for words in following[1:2]):
        return False
    if asked:
        return one.strength > ONE_WORD_OF_IT or _is_said_first(wording, one)
    before = wording.lower[clause.start : one.start]
    if one.strength <= ONE_WORD_OF_IT or (
        _IS_THEIRS.search(before) and not _IS_FOR_IT.fullmatch(wording.lower[sentence[0].start : one.start])
    ):
        return False
    if following[1:2] and _TOLD_OF_IT.match(following[1]):
        return True
    if _IS_WANTED.match(wording.lower[one.end : one.end + 30]):
        return True
    start = sentence[0].start
    return bool(_LEADS_TO_IT.search(wording.lower[max(start, one.start - 90) : one.start]))


def _is_said_first(wording: Wording, one: NamedOption) -> bool:
    """True for one telling word in a short clause that begins the answer, or goes on with its list; further on it is
    talk."""
    clause = wording.clause_at(one.start)
    in_a_list = clause.sentence == 0 and any(
        other.strength > ONE_WORD_OF_IT and other.start < one.start for other in wording.options
    )
    return (clause.start == 0 or in_a_list) and len(clause.lower.split()) <= _SHORT


def _is_whom_it_is_for(wording: Wording, one: NamedOption, first: NamedOption) -> bool:
    """True for the second of "English for the sales", not for that of "for the schedule and for the vacation"."""
    led_by = [bool(_WHOM_FOR.search(wording.lower[max(0, each.start - 16) : each.start])) for each in (first, one)]
    return led_by == [False, True]


_SHORT = 6
_WHOM_FOR = Expression(r"\bfor (?:the|our|my|their) $")
"""After one thing was named, "for the sales" tells whom it is for."""

_IS_THEIRS = Expression(r"\b(?:my|our|this|that|these|existing|current|cancel|to)\s+(?:\w+\s+)?$")
_IS_FOR_IT = Expression(r"\W*for (?:my|our) (?:\w+\s+)?")
"""A sentence that begins with what it is for: "for our annual conference we need"."""

_IS_WANTED = Expression(
    r"\s*(?:(?:is|are|would be) (?:a must|a need|needed|important|essential|required|musts|key|crucial)|(?:too|"
    r"also|as well),? please|please\b)"
)
_TOLD_OF_IT = Expression(
    r"[\s,–—-]*(?:and )?(?:that|this|it|which|those|they) (?:must|has to|have to|needs? to|should|is a must|"
    r"are a must|is needed|too)\b"
)
_LEADS_TO_IT = Expression(
    "(?:"
    + english.LEADS_TO_A_THING
    + r")(?:[\s,]+(?:a|an|the|some|something|anything|for|with|also|all|your|new|good|both|either|of|and|or|plus|"
    r"rota|kind|sort|us|me|only|just|maybe|somebody|to (?:come|have|get|cover|include|do|see)|in|that|(?!to\b|"
    r"not\b|no\b|if\b|when\b)[\w'-]+)){0,7}?[\s,]*$"
)


def _speaks_of_before(words: str) -> bool:
    return bool(re.match(r"[\s,–—-]*(?:we|i|they|that|these|those|this|it|which|no|and (?:we|i|burn))\b", words))


def _all_options(wording: Wording, field: Field, named: list[NamedOption]) -> list[Statement]:
    """ "All of them except payroll" in answer to the question."""
    match = _ALL.match(wording.lower)
    if match is None or field.type is not FieldType.CHOICES:
        return []
    exception = _EXCEPT.search(wording.lower, match.start("except"))
    left_out = {one.option for one in named if exception and one.start > exception.start()}
    if exception and not left_out:
        return []
    span = wording.span(match.start(), match.end())
    return [
        Statement(field.id, Choices(frozenset({option.id})), span.text, span.start, span.end, 0.85, "wants all of them")
        for option in field.options
        if option.id not in left_out and option.id not in ("other", "none")
    ]
