"""The count fields of a policy made ready: the nouns that own a number, telling words, periods and units."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from allears.facts.field import Field
from allears.languages.english.count_words import ANYBODY, DEEDS, PERIOD_OF_FIELD, UNITS
from allears.languages.english.guest_words import GUESTS
from allears.languages.english.near_words import FUNCTION_WORDS, NEAR
from allears.languages.english.person_nouns import is_person_noun
from allears.languages.expression import Expression
from allears.languages.word_list import word_list
from allears.listening.phrase_table import PhraseTable
from allears.listening.word import stem, words_of

_HOW_MANY = Expression(
    r"(?i)\bhow many (?P<noun>(?:extra |paying |of your |of the |charging |other )?[\w-]+(?: points?)?)"
)
_COMMON = frozenset(
    stem(word)
    for word in word_list(
        """
        work company business use month year day week today normal altogether many total number want
        whole pay place project currently team site run make take come people person staff employee
        average hire all get people write carry big large
        """
    )
)


@dataclass(frozen=True, slots=True)
class CountField:
    """One count field: `telling` are the roots of words that a clause about it may hold ("sell", "market");
    `period` is the period it counts in, `unit` the unit, None when it has none; `of_people` when it counts people."""

    field: Field
    telling: frozenset[str]
    period: str | None
    unit: str | None
    of_people: bool


@dataclass(frozen=True, slots=True)
class CountFields:
    """All count fields, also by their ids, and a table of the nouns that own a number."""

    all: tuple[CountField, ...]
    nouns: PhraseTable[str]
    by_id: Mapping[str, CountField]
    guests: CountField | None
    """The field of the purchase that counts those who come, if there is one."""

    def of(self, field_id: str) -> CountField | None:
        """The ready count field with that id."""
        return self.by_id.get(field_id)

    @classmethod
    def made_of(cls, fields: Iterable[Field]) -> CountFields:
        """Makes the count fields of a policy ready."""
        known = tuple(fields)
        entries = [(noun, field.id) for field in known for noun in _nouns(field)]
        own = {noun for noun, _ in entries}
        entries += [(unit, field) for noun, field in tuple(entries) for unit in _same_unit(noun) if unit not in own]
        entries += _heads(known, own)
        entries += _doers(known, own)
        for field in known:
            for group in NEAR:
                if any(noun in field.nouns for noun in group if noun.endswith("s")):
                    entries += [
                        (near, field.id) for near in group if near not in own and near.endswith("s") and " " not in near
                    ]
        holders: dict[str, set[str]] = {}
        for field in filter(_counts_people, known):
            for root in _roots(field):
                holders.setdefault(root, set()).add(field.id)
        ready = [
            CountField(
                field,
                frozenset(root for root in _roots(field) if len(holders.get(root, ())) == 1),
                _period(field),
                _unit(field),
                _counts_people(field),
            )
            for field in known
        ]
        guests = next((each for each in ready if _counts_guests(each.field)), None)
        return cls(tuple(ready), PhraseTable(entries), {each.field.id: each for each in ready}, guests)


def _same_unit(noun: str) -> list[str]:
    """Other names of a unit: "m²" for "square metres"."""
    unit = UNITS.get(noun)
    return [name for name, other in UNITS.items() if unit == other and name != noun and len(name) > 1] if unit else []


def _heads(fields: tuple[Field, ...], own: set[str]) -> list[tuple[str, str]]:
    """The last word of a noun of two ("points" for "charge points"), when no other field has it and it means
    something by itself: the metres of "square metres" are another unit."""
    holders: dict[str, set[str]] = {}
    for field in fields:
        for noun in field.nouns:
            words = noun.lower().split()
            if len(words) == 2 and words[1].endswith("s") and noun.lower() not in UNITS:
                holders.setdefault(words[1], set()).add(field.id)
    return [
        (head, next(iter(ids)))
        for head, ids in holders.items()
        if len(ids) == 1 and head not in own and head not in ANYBODY and head not in _WEAK_HEADS
    ]


def _doers(fields: tuple[Field, ...], own: set[str]) -> list[tuple[str, str]]:
    """ "Payers" and "paying groups" for "paying customers": what they do tells them, when no other field has it."""
    holders: dict[str, set[str]] = {}
    for field in fields:
        for noun in field.nouns:
            words = noun.lower().split()
            if len(words) == 2 and words[0].endswith("ing"):
                holders.setdefault(words[0], set()).add(field.id)
    doing = [(deed, next(iter(ids))) for deed, ids in holders.items() if len(ids) == 1 and deed not in own]
    return [entry for deed, field in doing for entry in ((deed, field), (deed.removesuffix("ing") + "ers", field))]


_WEAK_HEADS = frozenset(("hires", "hours", "days", "units", "things", "items", "parts", "reps", "places"))


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """A stem without the endings that make doers of deeds: seller, selling and sells are one."""
    base = stem(word)
    for ending in ("er", "or"):
        if base.endswith(ending) and len(base) >= 6:
            base = base[: -len(ending)]
            break
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "aeious":
        base = base[:-1]
    return base.removesuffix("e")


_SHORT_FORMS = Expression(r"[A-Z]{2,5}s")
"""Whose plural people leave out: "4 SDR"."""


def _nouns(field: Field) -> list[str]:
    nouns = [noun.lower() for noun in field.nouns]
    short = [noun[:-1].lower() for noun in field.nouns if _SHORT_FORMS.fullmatch(noun)]
    nouns += [noun for noun in short if noun not in nouns and noun not in ANYBODY]
    asked = _HOW_MANY.search(str(field.ask or ""))
    if asked and not nouns:
        nouns.append(asked["noun"].lower())
    return nouns


def _roots(field: Field) -> set[str]:
    """Roots of the words of nouns, id and question that carry meaning."""
    words = " ".join([*field.nouns, field.id.replace("_", " "), str(field.ask or "")]).lower()
    known = {
        word.lower
        for word in words_of(words)
        if word.is_word and len(word.lower) > 2 and word.lower not in FUNCTION_WORDS
    }
    roots = {root(word) for word in known if word not in ANYBODY and stem(word) not in _COMMON}
    for group in NEAR:
        if any(phrase in known for phrase in group):
            roots |= {root(phrase) for phrase in group if " " not in phrase}
    for deeds in DEEDS:
        if any(deed in known for deed in deeds):
            roots |= {root(deed) for deed in deeds}
    return roots - _TOO_SHORT


_TOO_SHORT = frozenset(("a", "i", "account", "execut"))


def _period(field: Field) -> str | None:
    words = f"{field.id.replace('_', ' ')} {field.title} {field.ask or ''} {' '.join(field.nouns)}".lower()
    return next((period for period, pattern in PERIOD_OF_FIELD.items() if re.search(pattern, words)), None)


def _unit(field: Field) -> str | None:
    words = [word.lower for word in words_of(f"{field.ask or ''} {field.id.replace('_', ' ')} {' '.join(field.nouns)}")]
    return next((word for word in words if word in UNITS and len(word) > 1), None)


def _counts_people(field: Field) -> bool:
    asked = str(field.ask or "").lower()
    if re.search(r"\bhow many (?:\w+ ){0,3}(?:people|staff|employees|persons|colleagues|reps|of you)\b", asked):
        return True
    nouns = [noun.lower().split()[-1] for noun in field.nouns]
    return any(is_person_noun(noun) for noun in nouns) and not any(noun in _NOT_OF_THE_STAFF for noun in nouns)


def _counts_guests(field: Field) -> bool:
    return field.about == "purchase" and not GUESTS.isdisjoint(noun.lower() for noun in field.nouns)


_NOT_OF_THE_STAFF = frozenset(("customers", "users", "subscribers", "visitors"))
"""People whom the company serves: a number of people of no particular kind is none of these."""
