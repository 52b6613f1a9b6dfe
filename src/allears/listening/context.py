"""What was going on when a message was written: what was asked, and what had been heard before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from allears.facts.field import Field
from allears.listening.heard import Correction
from allears.listening.message import Message
from allears.listening.statement import Statement
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType


@dataclass(frozen=True, slots=True)
class Noted:
    """A statement and the number of the message (from 0) it was heard in."""

    turn: int
    statement: Statement


@dataclass(frozen=True)
class Context:
    """What a message is heard against.

    `vocabulary` is the policy's fields made ready for listening. `earlier` are all messages before this one, oldest
    first; `record` is what was heard in them, in order; `corrections` are the values that were taken back.
    `reference` is the lead's today. `language` is the language of the conversation.
    """

    vocabulary: Vocabulary
    reference: date
    earlier: tuple[Message, ...] = ()
    record: tuple[Noted, ...] = ()
    corrections: tuple[Correction, ...] = ()
    language: str = "en"

    @cached_property
    def question(self) -> Message | None:
        """The bot's or rep's message that this one answers: the last of theirs before it, None at the beginning."""
        for message in reversed(self.earlier):
            if message.by != "lead":
                return message
        return None

    @cached_property
    def asked(self) -> Field | None:
        """The field that was just asked for."""
        question = self.question
        return self.vocabulary.field(question.asks) if question and question.asks else None

    @property
    def turn(self) -> int:
        """The number of the message that is being heard."""
        return len(self.earlier)

    def is_asked(self, field: Field) -> bool:
        """True when `field` was just asked for."""
        question = self.question
        return question is not None and question.asks == field.id

    def about(self, field: Field) -> Context:
        """The same for words that can only be about one field: nothing is listened for on behalf of the others."""
        return replace(self, vocabulary=replace(self.vocabulary, fields=(field,)))

    def on_record(self, field_id: str) -> tuple[Noted, ...]:
        """What was heard of a field before, oldest first."""
        return tuple(noted for noted in self.record if noted.statement.field == field_id)

    def standing(self, field_id: str) -> tuple[Noted, ...]:
        """What was heard of a field and not taken back since, oldest first."""
        back = [each for each in self.corrections if each.field == field_id]
        if not back:
            return self.on_record(field_id)
        if self.vocabulary.by_id[field_id].type is FieldType.CHOICES:
            gone = {each.from_turn for each in back}
            return tuple(noted for noted in self.on_record(field_id) if noted.turn not in gone)
        return tuple(noted for noted in self.on_record(field_id) if noted.turn >= back[-1].turn)

    def after(
        self, message: Message, statements: tuple[Statement, ...], corrections: tuple[Correction, ...] = ()
    ) -> Context:
        """The context for the message that follows `message`."""
        noted = tuple(Noted(self.turn, statement) for statement in statements)
        return replace(
            self,
            earlier=(*self.earlier, message),
            record=(*self.record, *noted),
            corrections=(*self.corrections, *corrections),
        )
