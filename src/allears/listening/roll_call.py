"""An answer that names those who are there one after the other, counted.

"Three of my old pupils, plus me on Sundays" is four, "me, my brother and two drivers" is four, "2 and a little one for
babies" is three. A list of people of several trades says how many work there, and not how many of the one trade.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from allears.languages.english import roll_call_words as english
from allears.languages.english.count_words import ANYBODY
from allears.languages.english.noun_words import NOUNS
from allears.languages.english.number_words import NUMBERS
from allears.languages.english.person_nouns import is_person_noun
from allears.languages.english.scope_words import EXCEPTIONAL
from allears.languages.english.things_of_a_kind import SAME_KIND
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.count_fields import CountField, CountFields
from allears.listening.sense import Sense
from allears.listening.word import singular
from allears.listening.wording import Wording
from allears.values.count import Count

_SMALL = {**NUMBERS.units, **NUMBERS.tens}
_NUMBER = rf"\d{{1,4}}|(?:{'|'.join(NUMBERS.tens)})[- ](?:{'|'.join(list(NUMBERS.units)[1:10])})|{'|'.join(_SMALL)}"
_WORDS = r"(?: (?!(?:and|plus|of|in|on|at|for|from|with|who|that|when)\b)[a-z][\w'-]*){0,3}?"
_BEFORE, _BETWEEN, _NOT_COUNTED = (
    Expression(pattern) for pattern in (english.BEFORE, english.BETWEEN, english.NOT_COUNTED)
)
_EXCEPTIONAL = Expression(EXCEPTIONAL)
_OTHERS_ASKED, _ALL_ASKED = Expression(english.ABOUT_THE_OTHERS), Expression(english.ABOUT_ALL_OF_YOU)
_SELF = Expression(rf"(?P<self>{english.SELF}|us (?P<us>{_NUMBER})){english.WHERE}?$")
_SOME = Expression(rf"(?:{english.OURS} )?(?P<n>{_NUMBER})(?P<noun>{_WORDS}){english.WHERE}?$")
_SINGLE = Expression(rf"(?P<one>{english.ONE})(?P<noun>{_WORDS}){english.WHERE}?$")
_COMMA_ALONE = Expression(r"[^,+&]*,(?!\s*(?:and|plus|n)\b)(?:(?!\b(?:and|plus|n|me|myself|i)\b)[^,+&])*")
_PAIR = 2
_MOST, _LONGEST = 8, 160


@dataclass(frozen=True, slots=True)
class Called:
    """One of those who are named: how many, the last word of their noun ("" where there is none), whether it is whoever
    speaks, whether it is a single one without a number, and whether anything but its number is told."""

    count: int
    noun: str = ""
    is_self: bool = False
    single: bool = False
    told: bool = True


def roll_call(wording: Wording, context: Context, fields: CountFields) -> tuple[str, Count, int, int] | None:
    """The field just asked for, its value, and where its words stand; None where the first sentence is no such list."""
    asked = fields.of(context.asked.id) if context.asked else None
    if asked is None or asked.period or wording.clauses.all[0].asks:
        return None
    first, last = wording.clauses.sentence_bounds(0)
    sentence = wording.lower[first : min(last, first + _LONGEST + 1)].rstrip(" .!…")
    lead = _BEFORE.match(sentence)
    start = lead.end() if lead else 0
    if len(sentence) > _LONGEST or _NOT_COUNTED.search(sentence, start):
        return None
    called = _called(sentence[start:])
    question = f"{asked.field.ask or ''} {context.question.text if context.question else ''}".lower()
    if called is None or not _belong_together(called, asked, fields, context, question):
        return None
    total = sum(each.count for each in called)
    if len(called) > 2 and 2 * called[0].count == total:
        total = called[0].count
    return asked.field.id, Count.exactly(total), first + start, first + len(sentence)


def _called(words: str) -> tuple[Called, ...] | None:
    """Those who are named, None where one of them cannot be counted."""
    parts = _BETWEEN.split(words)
    if not words or len(parts) > _MOST:
        return None
    called = [_one_called(part.strip()) for part in parts if part.strip()]
    known = tuple(each for each in called if each)
    if len(parts) == len(known) == _PAIR and _COMMA_ALONE.fullmatch(words) and _is_of_them(*known):
        return None
    return known if len(known) == len(called) and any(each.told for each in known) else None


def _is_of_them(first: Called, second: Called) -> bool:
    """ "7 tugs, one in dry dock" and "22, 12 front of house": a part of them."""
    is_whole = first.noun or (not first.told and second.count < first.count)
    return bool(is_whole) and not second.noun


def _one_called(part: str) -> Called | None:
    if match := _SELF.match(part):
        return Called(_number(match["us"]) if match["us"] else 1, is_self=True)
    if (match := _SOME.match(part)) and not _EXCEPTIONAL.search(part):
        return Called(_number(match["n"]), _head(match["noun"]), told=match.end() > match.end("n"))
    if (match := _SINGLE.match(part)) and (match["noun"] or match["one"] in ("one", "another", "one more")):
        return Called(1, _head(match["noun"]), single=True)
    return None


def _head(noun: str) -> str:
    words = noun.split()
    joined = "-".join(words[-2:])
    return joined if joined in english.PART_TIME else words[-1] if words else ""


def _number(words: str) -> int:
    if words.isdigit():
        return int(words)
    return sum(_SMALL[word] for word in re.split(r"[- ]", words))


def _belong_together(
    called: tuple[Called, ...], asked: CountField, fields: CountFields, context: Context, question: str
) -> bool:
    """True when all are of the kind that was asked for, so that their sum is the answer."""
    people = asked.of_people or any(is_person_noun(noun.lower().split()[-1]) for noun in asked.field.nouns)
    if any(each.is_self for each in called) and (not people or _OTHERS_ASKED.search(question)):
        return False
    if len(called) == 1:
        return _is_one_answer(called[0], asked, question)
    own = {
        word for noun in asked.field.nouns for word in (noun.lower().split()[-1], singular(noun.lower().split()[-1]))
    }
    nouns = [each.noun for each in called if each.noun and each.noun not in english.STAND_INS | english.PART_TIME]
    if not people:
        kind = _things_of_its_kind(asked)
        of_others = any(singular(noun) in kind for noun in set(nouns) - own)
        return all(noun in own or singular(noun) in kind for noun in nouns) and (
            of_others or any(each.single or not each.noun for each in called)
        )
    known = {noun.lower() for field in fields.all if field.of_people for noun in field.field.nouns}
    if not all(noun in own or noun in known or _is_person(noun) for noun in nouns):
        return False
    if _asks_for_a_team(asked, context):
        return True
    trades = set(nouns) - own - ANYBODY - NOUNS.relatives - english.STATUSES
    trades = {noun for noun in trades if singular(noun) not in NOUNS.relatives}
    return not trades or (asked.field.about == "purchase" and not _anothers(trades, asked, fields))


def _things_of_its_kind(asked: CountField) -> frozenset[str]:
    """Things that count together where a field asks for their kind: vans and diggers as vehicles."""
    said = {word for noun in asked.field.nouns for word in noun.lower().split()}
    return frozenset().union(*(things for kinds, things in SAME_KIND if kinds & said))


def _asks_for_a_team(asked: CountField, context: Context) -> bool:
    """True for a field that counts all who work somewhere, whatever their trade: a company, a team."""
    said = {word for noun in asked.field.nouns for word in noun.lower().split()}
    return context.vocabulary.senses[asked.field.id] is Sense.SIZE or bool(said & (ANYBODY | english.TEAMS))


def _anothers(nouns: set[str], asked: CountField, fields: CountFields) -> bool:
    """True when another field counts one of them."""
    others = {noun.lower() for field in fields.all if field is not asked for noun in field.field.nouns}
    return bool(nouns & others)


def _is_one_answer(only: Called, asked: CountField, question: str) -> bool:
    """ "My wife", "my two sisters": whoever is named and nobody else. One of them is no answer to how many they are
    with whoever speaks."""
    if not asked.of_people or only.is_self or _ALL_ASKED.search(question):
        return False
    return singular(only.noun) in NOUNS.relatives


def _is_person(noun: str) -> bool:
    return is_person_noun(noun) or is_person_noun(f"{noun}s") or noun in NOUNS.relatives
