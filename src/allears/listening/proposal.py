"""The port for a language model that helps to understand: it proposes, our own readers decide.

A proposal counts only when its quote stands word for word in the lead's own message, the words speak of this lead's
present, and our readers make the same value of them. So whatever a model invents, or a message tricks it into, never
becomes a fact. Without a model everything works.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from allears.facts.field import Field
from allears.languages.english.language import ENGLISH
from allears.listening.answers import is_no, is_yes
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.count_fields import root
from allears.listening.fact_shapes import value_shape
from allears.listening.found_values import readings_of
from allears.listening.message import Message
from allears.listening.named_options import named_options
from allears.listening.places_heard import country_in
from allears.listening.statement import Statement
from allears.listening.word import words_of
from allears.listening.wording import Wording
from allears.values.choices import Choices
from allears.values.find import find_values
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType, Value

MOST = 30
"""Proposals of one message beyond this many are not looked at."""
_LONGEST_QUOTE = 400
_CONFIDENCE = 0.5
_MOST_PLACES = 5


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a model believes a message says: a field's id, a value as plain JSON (in the shapes of the conversation
    files; a choice as its option id), and the words of the message that say it."""

    field: str
    value: object
    quote: str


class Proposer(Protocol):
    """Whoever proposes: an adapter to a model, outside of the mind. What it returns is checked, never trusted."""

    def propose(self, message: Message, context: Context) -> Iterable[Proposal]:
        """What it believes `message` says of the fields in `context`."""
        ...


class Refused(StrEnum):
    """Why a proposal does not count."""

    NOT_THE_LEAD = "the message is not the lead's"
    NO_SUCH_FIELD = "the policy has no such field"
    NOT_VERBATIM = "the quote does not stand in the message"
    NOT_OF_THE_LEAD_NOW = "the words ask, suppose, deny, or speak of somebody else or another time"
    ANOTHER_VALUE = "our own readers do not make this value of the quote"
    HEARD_ALREADY = "our own hearing has something of this field"
    TOO_MANY = "too many proposals for one message"


@dataclass(frozen=True, slots=True)
class CheckedProposals:
    """What counts, as statements with their place in the message, and what does not, with the reason."""

    accepted: tuple[Statement, ...]
    refused: tuple[tuple[Proposal, Refused], ...]


def check_proposals(
    proposals: Iterable[Proposal], message: Message, context: Context, heard: Iterable[Statement] = ()
) -> CheckedProposals:
    """Checks proposals for one message against its own words. Pure; never raises on any proposal.

    `heard` are the statements that our own hearing made of the message: of a field that it heard, nothing is accepted.
    """
    known = {statement.field for statement in heard}
    wording = Wording.of(message, readings_of(message, context))
    accepted: list[Statement] = []
    refused: list[tuple[Proposal, Refused]] = []
    for number, proposal in enumerate(proposals):
        if number >= MOST:
            refused.append((proposal, Refused.TOO_MANY))
            break
        result = Refused.HEARD_ALREADY if proposal.field in known else _check(proposal, wording, context)
        if isinstance(result, Statement):
            accepted.append(result)
            known |= set() if isinstance(result.value, Choices) else {proposal.field}
        else:
            refused.append((proposal, result))
    return CheckedProposals(tuple(accepted), tuple(refused))


def _check(proposal: Proposal, wording: Wording, context: Context) -> Statement | Refused:
    if not wording.message.is_from_lead:
        return Refused.NOT_THE_LEAD
    field = context.vocabulary.field(proposal.field)
    if field is None:
        return Refused.NO_SUCH_FIELD
    places = list(_places(proposal.quote, wording.text))
    if not places:
        return Refused.NOT_VERBATIM
    speaking = [start for start in places if _speaks_of_the_lead_now(wording, start, len(proposal.quote), field)]
    if not speaking:
        return Refused.NOT_OF_THE_LEAD_NOW
    for start in speaking:
        end = start + len(proposal.quote)
        for value in _values(field, wording, context, start, end):
            if _is_the_same(value, proposal.value):
                return Statement(field.id, value, proposal.quote, start, end, _CONFIDENCE, "proposed, and read again")
    return Refused.ANOTHER_VALUE


def _places(quote: object, text: str) -> Iterator[int]:
    """Where a quote stands word for word; nowhere when it begins or ends inside a word, or is no text at all."""
    if not isinstance(quote, str) or not quote.strip() or len(quote) > _LONGEST_QUOTE:
        return
    pattern = re.compile(r"(?<!\w)" + re.escape(quote) + r"(?!\w)")
    for count, match in enumerate(pattern.finditer(text)):
        if count >= _MOST_PLACES:
            return
        yield match.start()


def _speaks_of_the_lead_now(wording: Wording, start: int, length: int, field: Field) -> bool:
    first, last = wording.clauses.number_at(start), wording.clauses.number_at(start + length - 1)
    return all(_is_sound(clause, field) for clause in wording.clauses.all[first : last + 1])


def _is_sound(clause: Clause, field: Field) -> bool:
    """True for a clause that may state something of the field."""
    if clause.asks or not clause.is_about_the_lead_now:
        return False
    return not clause.negated or field.type in (FieldType.YES_NO, FieldType.TEXT)


def _values(field: Field, wording: Wording, context: Context, start: int, end: int) -> Iterator[Value]:
    """What our readers make of the words between two places, for this field."""
    quote = wording.text[start:end]
    match field.type:
        case FieldType.TEXT:
            yield quote
        case FieldType.NAME | FieldType.ROLE:
            yield from _wordings_within(quote)
        case FieldType.PLACE:
            if (country := country_in(quote)) is not None:
                yield country
        case FieldType.CHOICE | FieldType.CHOICES:
            yield from _options(field, quote, wording, context)
        case FieldType.YES_NO:
            answer = Wording.of(Message("", "lead", quote, wording.message.said_at))
            if context.is_asked(field) and is_yes(answer) != is_no(answer):
                yield is_yes(answer)
        case _:
            yield from _found(field, wording, context, start, end)


def _wordings_within(quote: str) -> Iterator[str]:
    """Every run of whole words of a quote: a name or a title may be any of them."""
    words = words_of(quote)[:12]
    for first in range(len(words)):
        for last in range(first, len(words)):
            yield quote[words[first].start : words[last].end]


def _options(field: Field, quote: str, wording: Wording, context: Context) -> Iterator[Value]:
    alone = Wording.of(Message("", "lead", quote, wording.message.said_at))
    named = {one.option for one in named_options(alone, context.vocabulary.options) if one.field == field.id}
    plain = quote.lower()
    named |= {option.id for option in field.options if re.search(rf"\b{re.escape(option.id.lower())}\b", plain)}
    for option in sorted(named):
        yield Choices(frozenset({option})) if field.type is FieldType.CHOICES else option


_KINDS = {
    FieldType.COUNT: ReadingKind.COUNT,
    FieldType.MONEY: ReadingKind.MONEY,
    FieldType.DATE_INTERVAL: ReadingKind.DATE,
    FieldType.EMAIL: ReadingKind.EMAIL,
    FieldType.PHONE: ReadingKind.PHONE,
    FieldType.URL: ReadingKind.URL,
}


def _found(field: Field, wording: Wording, context: Context, start: int, end: int) -> Iterator[Value]:
    """The values found at the quote in the whole message, so that no noun, sign or bound can be cut away."""
    readings = wording.readings
    if field.type is FieldType.MONEY:
        readings = find_values(wording.text, context.reference, ENGLISH, FieldType.MONEY)
    for reading in readings:
        if reading.kind is not _KINDS[field.type] or reading.end <= start or end <= reading.start:
            continue
        if field.type is FieldType.COUNT and not _may_own(field, reading, context):
            continue
        yield reading.value  # type: ignore[misc] # the kind of the reading is that of the field


def _may_own(field: Field, reading: Reading, context: Context) -> bool:
    """A count belongs to the field when its own noun does; a bare number only when the field was just asked for."""
    if reading.noun is None:
        return context.is_asked(field)
    nouns = {root(word.lower) for noun in field.nouns for word in words_of(noun) if word.is_word}
    return bool(nouns & {root(word.lower) for word in words_of(reading.noun) if word.is_word})


def _is_the_same(value: Value, proposed: object) -> bool:
    """True when a value as plain JSON says the same as ours; a plain number stands for an exact count."""
    if isinstance(value, Choices):
        return isinstance(proposed, str) and value.has == {proposed}
    shape = value_shape(value)
    if isinstance(shape, Mapping) and isinstance(proposed, Mapping):
        return all(shape.get(key) == proposed.get(key) for key in {*shape, *proposed} if key != "about")
    if isinstance(shape, Mapping) and isinstance(proposed, int | float) and not isinstance(proposed, bool):
        return shape.get("min") == shape.get("max") == proposed
    if isinstance(shape, str) and isinstance(proposed, str):
        return shape.casefold() == proposed.casefold()
    return shape is proposed
