"""Short conversations for the tests of listening: a question, an answer, and what is heard in it."""

from __future__ import annotations

from datetime import date

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.listening.acts import heard_with_acts
from allears.listening.context import Context
from allears.listening.heard import Heard
from allears.listening.message import Message
from allears.listening.statement import Statement
from allears.listening.vocabulary import Vocabulary
from allears.listening.wording import Wording
from allears.values.value import FieldType, Value

TODAY = date(2026, 4, 14)


def choice(field_id: str, *options: str, asking: str = "") -> Field:
    """A field with these options."""
    chosen = tuple(Option(option, Words.of(option.replace("_", " "))) for option in options)
    return Field(field_id, FieldType.CHOICE, options=chosen, ask=Words.of(asking) if asking else None)


FIELDS = (
    Field("drivers", FieldType.COUNT, nouns=("drivers",)),
    Field("budget", FieldType.MONEY, about="purchase", ask=Words.of("What is your budget?")),
    Field("start", FieldType.DATE_INTERVAL, about="purchase", ask=Words.of("When should it be running?")),
    Field("email", FieldType.EMAIL, about="person"),
    Field("phone", FieldType.PHONE, about="person"),
    Field("name", FieldType.NAME, about="person", ask=Words.of("What is your name?")),
    Field("title", FieldType.ROLE, about="person", ask=Words.of("What is your role?")),
    Field("country", FieldType.PLACE),
    Field("trouble", FieldType.TEXT, ask=Words.of("What bothers you most today?")),
    Field("tools", FieldType.CHOICES, ask=Words.of("Which software do you use today?")),
    Field("has_depot", FieldType.YES_NO, ask=Words.of("Do you have a depot?")),
    choice("goal", "speed", "safety", "price", asking="What matters most to you?"),
    choice("decision", "decides", "shares_decision", "recommends", "no_say", asking="Who decides?"),
)
VOCABULARY = Vocabulary.of(FIELDS)


def context(asks: str | None = None, question: str = "May I ask?") -> Context:
    """What a message is heard against after a question for the field `asks`."""
    empty = Context(VOCABULARY, TODAY)
    return empty.after(Message("0", "bot", question, TODAY, asks), ()) if asks else empty


def says(text: str, field: str, value: Value, words: str) -> Statement:
    """The statement that `words` of `text` make."""
    start = text.index(words)
    return Statement(field, value, words, start, start + len(words))


def answer(text: str, asks: str | None = None, *stated: Statement) -> Heard:
    """What is heard in an answer to a question for `asks`, given the facts stated in it."""
    return heard_with_acts(Wording.of(Message("1", "lead", text, TODAY)), context(asks), stated)


class Talk:  # tidy: a conversation under way, for tests only
    """A conversation that goes on message by message, with the facts given."""

    def __init__(self) -> None:
        self.context = Context(VOCABULARY, TODAY)
        self.heard: list[Heard] = []

    def bot(self, text: str, asks: str | None = None) -> Talk:
        """The bot asks."""
        self.context = self.context.after(Message("b", "bot", text, TODAY, asks), ())
        return self

    def lead(self, text: str, *stated: tuple[str, Value, str], author: str | None = None) -> Heard:
        """The lead answers, stating `stated` (field, value, words)."""
        message = Message("l", "lead", text, TODAY, author=author)
        statements = tuple(says(text, *each) for each in stated)
        heard = heard_with_acts(Wording.of(message), self.context, statements)
        self.context = self.context.after(message, heard.statements, heard.corrections)
        self.heard.append(heard)
        return heard
