"""What a yes-or-no question is about: a thing that may be there, a deed, a state or a need, and what names it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from allears.facts.field import Field
from allears.languages.english import volunteered_words as english
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.expression import Expression
from allears.listening.word import stem, words_of
from allears.values.value import FieldType

_ASKS_FOR_A_THING, _ASKS_FOR_A_DEED, _ASKS_FOR_A_STATE, _ASKS_FOR_A_NEED, _WEIGHS_TWO = (
    Expression(pattern)
    for pattern in (
        english.ASKS_FOR_A_THING,
        english.ASKS_FOR_A_DEED,
        english.ASKS_FOR_A_STATE,
        english.ASKS_FOR_A_NEED,
        english.WEIGHS_TWO,
    )
)
_TOLD_BY_WORDS = (FieldType.COUNT, FieldType.CHOICE, FieldType.CHOICES, FieldType.YES_NO)
_HAD = Expression(r"\bhave (?:you|they|the \w+|your \w+) (?:ever |already )?had\b")
_SHORTEST = 3


class MatterKind(StrEnum):
    """What may be so or not."""

    THING = "is there one"
    DEED = "is it done"
    STATE = "is it so"
    NEED = "is it needed"
    HAD = "was it had once"


@dataclass(frozen=True, slots=True)
class Matter:
    """`heads` are the stems that name it alone, `wholes` those of names of several words, `around` the stems that may
    stand beside them in its name; `deed` is the stem of what is done to it."""

    kind: MatterKind
    heads: frozenset[str]
    wholes: tuple[tuple[str, ...], ...] = ()
    around: frozenset[str] = frozenset()
    deed: str = ""


def matters_of(fields: Iterable[Field]) -> dict[str, Matter]:
    """The matter of each yes-or-no field whose question names one, by the field's id."""
    known = tuple(fields)
    told = {field.id: _words(field) for field in known if field.type in _TOLD_BY_WORDS and field.about != "person"}
    found: dict[str, Matter] = {}
    for field in known:
        if field.type is FieldType.YES_NO:
            others = frozenset(word for id_, words in told.items() if id_ != field.id for word in words)
            if (matter := matter_of(str(field.ask or ""), others)) is not None:
                found[field.id] = matter
    return found


def _words(field: Field) -> frozenset[str]:
    options = " ".join(f"{option.id} {option.label} {' '.join(option.also)}" for option in field.options)
    text = f"{field.ask or ''} {options} {' '.join(field.nouns)}".lower()
    return frozenset(word.stem for word in words_of(text) if word.is_word and word.lower not in FUNCTION_WORDS)


def matter_of(question: str, others: frozenset[str]) -> Matter | None:
    """The matter of a question; None where its words name none of their own. `others` are the stems that other fields
    are told by."""
    lower = question.lower()
    if _WEIGHS_TWO.search(lower):
        return None
    if deed := _ASKS_FOR_A_DEED.search(lower):
        return _named(MatterKind.DEED, deed["named"], frozenset(), stem(deed["deed"]))
    if thing := _ASKS_FOR_A_THING.search(lower):
        kind = MatterKind.HAD if _HAD.search(lower) else MatterKind.THING
        return _named(kind, thing["named"] or thing["other"], others)
    if state := _ASKS_FOR_A_STATE.search(lower):
        words = tuple(stem(word) for word in state["named"].split())
        subject = _telling(state["subject"] or state["of"])
        if len(words) > 1:
            whole = (*subject[-1:], *words) if len(subject) > 1 else words
            return Matter(MatterKind.STATE, frozenset(), (whole,), frozenset(subject))
        return _alone(MatterKind.STATE, words, others, subject)
    if need := _ASKS_FOR_A_NEED.search(lower):
        return _alone(MatterKind.NEED, _telling(need["rest"])[-1:], others)
    return None


def _telling(text: str) -> tuple[str, ...]:
    words = [word for word in words_of(text) if word.is_word]
    return tuple(
        word.stem
        for word in words
        if word.lower not in FUNCTION_WORDS and word.lower not in english.ARTICLES and word.lower != "well"
    )


def _alone(
    kind: MatterKind, words: tuple[str, ...], others: frozenset[str], around: tuple[str, ...] = ()
) -> Matter | None:
    heads = frozenset(word for word in words if word not in others and len(word) >= _SHORTEST)
    return Matter(kind, heads - _GENERIC, around=frozenset(around)) if heads - _GENERIC else None


_GENERIC = frozenset(stem(word) for word in english.GENERIC)


def _named(kind: MatterKind, named: str, others: frozenset[str], deed: str = "") -> Matter | None:
    """The matter of a name such as "your own mooring crew" or "any pets or animals"."""
    heads: set[str] = set()
    wholes: list[tuple[str, ...]] = []
    around: set[str] = set()
    for name in named.split(" or "):
        words = _telling(name)
        if not words:
            continue
        around |= set(words)
        if words[-1] not in _GENERIC and words[-1] not in others and len(words[-1]) >= _SHORTEST:
            heads.add(words[-1])
        elif len(words) > 1:
            wholes.append(words[:-1] if words[-1] in _GENERIC and len(words) > 2 else words)
    return Matter(kind, frozenset(heads), tuple(wholes), frozenset(around), deed) if heads or wholes else None
