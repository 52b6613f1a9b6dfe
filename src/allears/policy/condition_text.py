"""Conditions as people write them: from text to the typed tree and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, cast, get_args

from rapidfuzz import process

from allears.facts.field import Field
from allears.policy.condition import (
    AllOf,
    AnyOf,
    Between,
    Compare,
    Condition,
    Includes,
    IsKnown,
    Not,
    OneOf,
    Operator,
    SetMode,
    StartsAfter,
    TimeUnit,
    Within,
)
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

ORDERED = frozenset({FieldType.COUNT, FieldType.MONEY, FieldType.DATE_INTERVAL})
KEYWORDS = frozenset({"and", "or", "not"})
TOKEN = re.compile(
    r"""\s*(?:(?P<quoted>"[^"]*"|'[^']*')|(?P<operator><=|>=|!=|<|>|=)|(?P<mark>[(),])|(?P<word>[^\s(),<>=!]+))"""
)

ReadLiteral = Callable[[Field, str], Value | None]
"""From a literal as written to a value of the field's kind; None when it is none."""


class ConditionError(ValueError):
    """A condition that cannot be read: what is wrong, at which `column` (from 0), and perhaps what was meant."""

    def __init__(self, message: str, column: int, suggestion: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.column = column
        self.suggestion = suggestion


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the names in a condition may refer to."""

    fields: Mapping[str, Field]
    lists: Mapping[str, tuple[str, ...]]
    read_literal: ReadLiteral


class Token(NamedTuple):
    """A piece of the text: its kind (quoted, operator, mark, word, end), what it says, and where."""

    kind: str
    text: str
    start: int
    end: int


def parse_condition(text: str, vocabulary: Vocabulary) -> Condition:
    """Read one condition, for example `sales_reps between 5 and 15 or not authority = no_say`.

    `not` binds closest, then `and`, then `or`; parentheses group. A literal of several words needs no quotes unless
    one of them is `and`, `or`, `not` or a mark. Raises ConditionError.
    """
    return _Reader(text, vocabulary).read()


def tokenize(text: str) -> tuple[Token, ...]:
    """The pieces of a condition's text, closed by one `end`. Raises ConditionError on a character that fits nowhere."""
    tokens, at = [], 0
    while at < len(text.rstrip()):
        found = TOKEN.match(text, at)
        if found is None:
            at += len(text[at:]) - len(text[at:].lstrip())
            raise ConditionError(f"did not expect {text[at]!r} here", at)
        kind = str(found.lastgroup)
        tokens.append(Token(kind, found[kind], found.start(kind), found.end(kind)))
        at = found.end()
    return (*tokens, Token("end", "", len(text), len(text)))


class _Reader:
    """Reads tokens from left to right; each method reads one thing the grammar names."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text = text
        self.vocabulary = vocabulary
        self.tokens = tokenize(text)
        self.at = 0
        self.depth = 0

    def read(self) -> Condition:
        condition = self.any_of()
        if self.token.kind != "end":
            raise ConditionError(f"expected `and`, `or` or the end, found {self.token.text!r}", self.token.start)
        return condition

    @property
    def token(self) -> Token:
        return self.tokens[self.at]

    def take(self, *words: str) -> bool:
        """Step over `words` when they come next, whatever their case."""
        ahead = self.tokens[self.at : self.at + len(words)]
        if [one.text.lower() for one in ahead if one.kind != "quoted"] != list(words):
            return False
        self.at += len(words)
        return True

    def expect(self, *words: str) -> None:
        if not self.take(*words):
            wanted = " ".join(words)
            raise ConditionError(f"expected `{wanted}`, found {self.token.text or 'the end'!r}", self.token.start)

    def any_of(self) -> Condition:
        parts = [self.all_of()]
        while self.take("or"):
            parts.append(self.all_of())
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def all_of(self) -> Condition:
        parts = [self.single()]
        while self.take("and"):
            parts.append(self.single())
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def single(self) -> Condition:
        if self.take("not"):
            return Not(self.single())
        if self.take("("):
            self.depth += 1
            if self.depth > 20:
                raise ConditionError("parentheses are nested more than 20 deep", self.token.start)
            inside = self.any_of()
            self.expect(")")
            self.depth -= 1
            return inside
        return self.test()

    def test(self) -> Condition:
        field = self.field()
        at = self.token
        if at.kind == "operator":
            self.at += 1
            return self.compare(field, cast(Operator, at.text))
        if self.take("is", "not", "known"):
            return Not(IsKnown(field.id))
        if self.take("is", "known"):
            return IsKnown(field.id)
        if self.take("between"):
            return self.between(field)
        if self.take("not", "in"):
            return Not(self.one_of(field))
        if self.take("in"):
            return self.one_of(field)
        if self.take("includes") or (at.text.lower() == "only" and at.kind == "word"):
            return self.includes(field)
        if self.take("within"):
            return Within(self.of_type(field, FieldType.DATE_INTERVAL, at), *self.span())
        if self.take("starts", "after"):
            return StartsAfter(self.of_type(field, FieldType.DATE_INTERVAL, at), *self.span())
        wanted = "`=`, `<`, `between`, `in`, `includes`, `within`, `starts after` or `is known`"
        raise ConditionError(f"expected {wanted} after {field.id}, found {at.text or 'the end'!r}", at.start)

    def field(self) -> Field:
        token = self.token
        field = self.vocabulary.fields.get(token.text) if token.kind == "word" else None
        if field is None:
            near = _nearest(token.text, self.vocabulary.fields)
            named = f"no field is called {token.text!r}" if token.text else "expected a condition, found the end"
            raise ConditionError(named, token.start, near)
        self.at += 1
        return field

    def of_type(self, field: Field, wanted: FieldType, token: Token) -> str:
        if field.type is not wanted:
            raise ConditionError(f"{field.id} is a {field.type}; `{token.text}` needs a {wanted}", token.start)
        return field.id

    def compare(self, field: Field, operator: Operator) -> Compare:  # tidy: a comparison, no person
        token = self.token
        if operator not in ("=", "!=") and field.type not in ORDERED:
            raise ConditionError(f"{field.id} is a {field.type} and has no order; use `=` or `in`", token.start)
        if field.type is FieldType.CHOICES:
            hint = f"{field.id} includes any of ({token.text})"
            raise ConditionError(f"{field.id} holds several options; ask what it includes", token.start, hint)
        return Compare(field.id, operator, self.limit(field) if field.type in ORDERED else self.literal(field))

    def between(self, field: Field) -> Between:
        start = self.token.start
        if field.type not in ORDERED:
            raise ConditionError(f"{field.id} is a {field.type} and has no order; use `in`", start)
        low = self.limit(field)
        self.expect("and")
        return Between(field.id, low, self.limit(field))

    def limit(self, field: Field) -> Value:
        """A literal that is one exact place on its axis."""
        start = self.token.start
        value = self.literal(field)
        if not _is_exact(value):
            raise ConditionError(f"expected one exact {field.type}, not a range", start)
        return value

    def one_of(self, field: Field) -> OneOf:
        if field.type is FieldType.CHOICES:
            raise ConditionError(f"{field.id} holds several options; use `includes any of`", self.token.start)
        if field.type in (FieldType.MONEY, FieldType.DATE_INTERVAL):
            raise ConditionError(f"{field.id} is a {field.type}; use `between`", self.token.start)
        literals, name = self.literals(field)
        return OneOf(field.id, literals, name)

    def includes(self, field: Field) -> Includes:
        at = self.token
        self.of_type(field, FieldType.CHOICES, self.tokens[self.at - 1] if at.text.lower() != "only" else at)
        mode = next((one for one in get_args(SetMode) if self.take(*one.split())), None)
        if mode is None:
            raise ConditionError("expected `any of`, `all of` or `only from`", at.start, "includes any of")
        literals, name = self.literals(field)
        return Includes(field.id, mode, tuple(str(one) for one in literals), name)

    def literals(self, field: Field) -> tuple[tuple[Value, ...], str | None]:
        if self.take("list"):
            return self.named_list(field)
        self.expect("(")
        found = [self.literal(field)]
        while self.take(","):
            found.append(self.literal(field))
        self.expect(")")
        return tuple(found), None

    def named_list(self, field: Field) -> tuple[tuple[Value, ...], str]:
        token = self.token
        items = self.vocabulary.lists.get(token.text)
        if items is None:
            near = _nearest(token.text, self.vocabulary.lists)
            raise ConditionError(f"no list is called {token.text!r}", token.start, near)
        self.at += 1
        return tuple(self.value(field, item, token) for item in items), token.text

    def literal(self, field: Field) -> Value:
        first = self.token
        if first.kind == "quoted":
            self.at += 1
            return self.value(field, first.text[1:-1], first)
        last = first
        while self.token.kind == "word" and self.token.text.lower() not in KEYWORDS:
            last = self.token
            self.at += 1
        if (last is first and first.kind != "word") or first.text.lower() in KEYWORDS:
            raise ConditionError(f"expected a value for {field.id}, found {first.text or 'the end'!r}", first.start)
        while self.joins_number(field):
            last = self.tokens[self.at + 1]
            self.at += 2
        return self.value(field, self.text[first.start : last.end], first)

    def joins_number(self, field: Field) -> bool:
        """A comma between digits belongs to the number ("1,000"), not to a list."""
        if field.type not in ORDERED or self.token.text != ",":
            return False
        before, after = self.tokens[self.at - 1], self.tokens[self.at + 1]
        touching = before.end == self.token.start and self.token.end == after.start
        return touching and before.text[-1:].isdigit() and re.match(r"\d{3}(?!\d)", after.text) is not None

    def value(self, field: Field, written: str, token: Token) -> Value:
        value = self.vocabulary.read_literal(field, written)
        if value is None:
            labels = [option.id for option in field.options]
            expected = f"one of {', '.join(labels)}" if labels else f"a {field.type}"
            near = _nearest(written, {one: one for one in labels})
            raise ConditionError(f"{written!r} is no value of {field.id}; expected {expected}", token.start, near)
        return value

    def span(self) -> tuple[int, TimeUnit]:
        number, unit = self.token, self.tokens[min(self.at + 1, len(self.tokens) - 1)]
        name = unit.text.lower().rstrip("s") + "s"
        if not number.text.isdigit() or len(number.text) > 5 or name not in get_args(TimeUnit):
            raise ConditionError("expected a whole number of days, weeks, months or years", number.start, "30 days")
        self.at += 2
        return int(number.text), cast(TimeUnit, name)


def _nearest(written: str, names: Mapping[str, object]) -> str | None:
    found = process.extractOne(written, list(names), score_cutoff=60) if written else None
    return found[0] if found else None


def _is_exact(value: Value) -> bool:
    match value:
        case Count(low, high) | Money(low, high):
            return low is not None and low == high
        case DateInterval(start, end):
            return start is not None and start == end
        case _:
            return False
