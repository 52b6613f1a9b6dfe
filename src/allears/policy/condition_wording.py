"""Conditions in the words of people who sell: plain sentences, in which no id of a file shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from allears.facts.answer import Absence, Answer
from allears.facts.field import Field
from allears.policy.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Between,
    Compare,
    Condition,
    Includes,
    IsKnown,
    Not,
    OneOf,
    StartsAfter,
    Test,
    Within,
    opposite,
)
from allears.policy.wording import say_answer, say_option
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

Fields = Mapping[str, Field]
MOST_SPELLED = 12
"""A longer list is told by its length and a few of it."""
EXAMPLES = 3
NUMBERS = {"<": "fewer than", "<=": "at most", "=": "exactly", "!=": "other than", ">=": "at least", ">": "more than"}
SIZES = {"<": "under", "<=": "at most", "=": "", "!=": "not", ">=": "at least", ">": "over"}
DAYS = {"<": "before", "<=": "by", "=": "on", "!=": "not on", ">=": "on or after", ">": "after"}
NAMES = frozenset({FieldType.TEXT, FieldType.NAME, FieldType.EMAIL, FieldType.PHONE, FieldType.URL, FieldType.ROLE})
"""Lists of these are told by their own name: who stands on them is nobody's business but the company's."""
CLAUSES = frozenset({"who", "whom", "whose", "what", "how", "where", "when", "which", "why"})
"""A title that begins so ("whom they sell to") is a clause: its value comes after a colon."""
VERBS = frozenset({"must", "can", "wants", "needs", "would", "will", "has", "have", "is", "are", "does", "do"})
"""A title that begins so ("must work with") is no noun."""
MEASURES = frozenset({FieldType.COUNT, FieldType.MONEY, FieldType.DATE_INTERVAL, FieldType.PLACE})
"""What a value of these is of goes before it without a colon: "country Norway", "timeline by 30 June 2027"."""
PREPOSITIONS = frozenset({"a", "an", "per", "of", "in", "at", "on", "with", "for", "by", "from", "to", "they", "who"})
GROUPS = (AllOf, AnyOf, AtLeast)


def say_condition(condition: Condition, fields: Fields, language: str = "en") -> str:
    """A condition as one would tell it: "between 5 and 15 salespeople, and country is Norway or Sweden"."""
    match condition:
        case Not(part):
            return _say_opposite(part, fields, language)
        case AllOf(parts):
            return ", and ".join(_part(part, fields, language, len(parts)) for part in parts) or "always"
        case AnyOf(parts):
            return ", or ".join(_part(part, fields, language, len(parts)) for part in parts) or "never"
        case AtLeast(number, parts):
            some = {len(parts): "all", 1: "at least one"}.get(number, f"at least {number}")
            return f"{some} of these: {_listed(parts, fields, language)}"
        case _:
            return _Said(fields[condition.field], language).told(condition)


def _say_opposite(condition: Condition, fields: Fields, language: str) -> str:
    match condition:
        case Not(part):
            return say_condition(part, fields, language)
        case AtLeast(number, parts):
            some = {1: "none", len(parts): "not all"}.get(number, f"fewer than {number}")
            return f"{some} of these: {_listed(parts, fields, language)}"
        case AllOf() | AnyOf():
            return say_condition(opposite(condition), fields, language)
        case _:
            return _Said(fields[condition.field], language).denied(condition)


def say_known(answer: Answer, field: Field, language: str = "en") -> str:
    """What is known with what it is of, for a list of what was said: "9 salespeople", "budget: would not say"."""
    said = say_answer(answer, field, language)
    if isinstance(answer, Absence):
        return f"{field.title}: {said}"
    around = words_around(field)
    return f"{around.before}{said}{around.after_one if said == '1' else around.after}"


@dataclass(frozen=True, slots=True)
class Around:
    """The words before and after a value; after the value "1" others."""

    before: str = ""
    after: str = ""
    after_one: str = ""


def words_around(field: Field) -> Around:
    """What a value is told with: "9 salespeople", "company size about 4,000", "selling style: by phone"."""
    if is_counted(field):
        return Around(after=f" {field.title}", after_one=f" {_one(field.title)}")
    is_measure = field.type in MEASURES and _opens(field.title) not in CLAUSES | VERBS
    return Around(f"{field.title} " if is_measure else f"{field.title}: ")


def is_counted(field: Field) -> bool:
    """Whether a number goes before the field's title: "5 salespeople", but not "5 company size"."""
    if field.type is not FieldType.COUNT:
        return False
    head = _head(field.title).lower()
    is_plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    return is_plural or head.endswith("people") or field.title.lower() in {one.lower() for one in field.nouns}


def say_any(said: Sequence[str], last: Literal["or", "and"] = "or") -> str:
    """`A`, `A or B`, `A, B or C`."""
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} {last} {said[-1]}" if said else "nothing"


class _Said:
    """Sentences about one field: `told` is the test, `denied` its opposite."""

    def __init__(self, field: Field, language: str) -> None:
        self.field, self.language = field, language
        self.title = field.title
        self.counted = is_counted(field)
        self.is_clause = _opens(self.title) in CLAUSES | VERBS

    def told(self, test: Test) -> str:
        match test:
            case Compare(_, comparison, literal):
                return self._compared(comparison, literal)
            case Between(_, low, high):
                return self._between(low, high)
            case OneOf(_, literals, name):
                return self._one_of(literals, name)
            case Includes(_, mode, options, name):
                return f"{self.title}: {self._included(mode, options, name)}"
            case Within(_, number, unit):
                return self._is(f"within {_times(number, unit)}")
            case StartsAfter(_, number, unit):
                return self._is(f"more than {_times(number, unit)} away")
            case IsKnown():
                return self._known("known")

    def denied(self, test: Test) -> str:
        match test:
            case Compare():
                return say_condition(opposite(test), {test.field: self.field}, self.language)
            case Between(_, low, high):
                return self._not_between(low, high)
            case OneOf(_, literals, name):
                return self._none_of(literals, name)
            case Includes(_, mode, options, name):
                return f"{self.title}: {self._not_included(mode, options, name)}"
            case Within(_, number, unit):
                return self._is(f"more than {_times(number, unit)} away")
            case StartsAfter(_, number, unit):
                return self._is(f"at most {_times(number, unit)} away")
            case IsKnown():
                return self._known("not known")

    def _is(self, rest: str) -> str:
        if self.is_clause:
            return f"{self.title}: {rest}"
        return f"{self.title} {'are' if self.counted else 'is'} {rest}"

    def _known(self, word: str) -> str:
        is_clause = _opens(self.title) in VERBS or self.field.type is FieldType.YES_NO
        title = f"“{self.title}”" if is_clause else self.title
        return f"{title} {'are' if self.counted else 'is'} {word}"

    def _say(self, value: Value) -> str:
        return say_answer(value, self.field, self.language)

    def _compared(self, comparison: str, literal: Value) -> str:
        if isinstance(literal, bool):
            return f"{self.title}: {'yes' if literal == (comparison == '=') else 'no'}"
        said = self._say(literal)
        if isinstance(literal, Count) and self.counted:
            title = _one(self.title) if said == "1" else self.title
            return f"{NUMBERS[comparison]} {said} {title}"
        words = DAYS if isinstance(literal, DateInterval) else SIZES
        if not isinstance(literal, Count | Money | DateInterval):
            said = self._options((str(literal),))[0]
        return self._is(" ".join(filter(None, (words[comparison], said))))

    def _between(self, low: Value, high: Value) -> str:
        if low == high:
            return self._compared("=", low)
        between = f"between {self._say(low)} and {self._say(high)}"
        return f"{between} {self.title}" if self.counted else self._is(between)

    def _not_between(self, low: Value, high: Value) -> str:
        if low == high:
            return self._compared("!=", low)
        if self.counted:
            return f"fewer than {self._say(low)} or more than {self._say(high)} {self.title}"
        words = DAYS if isinstance(low, DateInterval) else SIZES
        return self._is(f"{words['<']} {self._say(low)} or {words['>']} {self._say(high)}")

    def _one_of(self, literals: tuple[Value, ...], name: str | None) -> str:
        said = self._literals(literals)
        if self._is_told_by_name(name):
            return self._is(f"on the list “{_spaced(name)}”")
        if self.counted:
            return f"{_spelled(said)} {self.title}{_called(name)}"
        if len(said) > MOST_SPELLED:
            return self._is(f"one of {len(said)}{_called(name)}, such as {say_any(said[:EXAMPLES])}")
        several = "one of: " if len(said) > 2 and not self.is_clause else ""
        return self._is(f"{several}{say_any(said)}{_called(name)}")

    def _none_of(self, literals: tuple[Value, ...], name: str | None) -> str:
        said = self._literals(literals)
        if self._is_told_by_name(name):
            return self._is(f"not on the list “{_spaced(name)}”")
        if self.counted:
            return f"other than {_spelled(said)} {self.title}{_called(name)}"
        if len(said) > MOST_SPELLED:
            return self._is(f"none of {len(said)}{_called(name)}, such as {say_any(said[:EXAMPLES])}")
        none = {0: "nothing", 1: f"not {said[0]}" if said else ""}.get(len(said), f"none of {say_any(said)}")
        return self._is(f"{none}{_called(name)}")

    def _included(self, mode: str, options: tuple[str, ...], name: str | None) -> str:
        some, called = _spelled(self._options(options), "and" if mode == "all of" else "or"), _called(name)
        if mode == "only from":
            return f"nothing but {some}{called}"
        if len(options) == 1:
            return f"{some}{called}"
        return f"{'all' if mode == 'all of' else 'at least one'} of {some}{called}"

    def _not_included(self, mode: str, options: tuple[str, ...], name: str | None) -> str:
        some, called = _spelled(self._options(options), "and" if mode == "all of" else "or"), _called(name)
        if mode == "only from":
            return f"something besides {some}{called}"
        if len(options) == 1:
            return f"not {some}{called}"
        return f"{'not all' if mode == 'all of' else 'none'} of {some}{called}"

    def _literals(self, literals: tuple[Value, ...]) -> tuple[str, ...]:
        if all(isinstance(one, str) for one in literals):
            return self._options(tuple(str(one) for one in literals))
        return tuple(self._say(one) for one in literals)

    def _options(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Their labels; in quotation marks when one of them is a phrase, of which nobody could tell where it ends."""
        labels = tuple(say_option(one, self.field, self.language) for one in ids)
        return tuple(f"“{one}”" for one in labels) if self.field.options and any(map(_is_phrase, labels)) else labels

    def _is_told_by_name(self, name: str | None) -> bool:
        return name is not None and self.field.type in NAMES


def _part(part: Condition, fields: Fields, language: str, together: int) -> str:
    text = say_condition(part, fields, language)
    inner = opposite(part.part) if isinstance(part, Not) and isinstance(part.part, GROUPS) else part
    return f"({text})" if isinstance(inner, GROUPS) and together > 1 else text


def _listed(parts: tuple[Condition, ...], fields: Fields, language: str) -> str:
    return "; ".join(_part(part, fields, language, len(parts)) for part in parts)


def _spelled(said: Sequence[str], last: Literal["or", "and"] = "or") -> str:
    if len(said) <= MOST_SPELLED:
        return say_any(said, last)
    return f"{len(said)}, such as {say_any(said[:EXAMPLES], last)}"


def _called(list_name: str | None) -> str:
    return f" ({_spaced(list_name)})" if list_name else ""


def _spaced(name: str | None) -> str:
    return (name or "").replace("_", " ")


def _times(number: int, unit: str) -> str:
    return f"{number} {unit[:-1] if number == 1 else unit}"


def _opens(title: str) -> str:
    return title.split()[0].lower() if title.split() else ""


def _is_phrase(label: str) -> bool:
    return any(word[:1].islower() for word in label.split()[1:])


def _head(title: str) -> str:
    """The noun that a title is about: "calls" of "calls a month"."""
    words = title.split()
    place = next((at for at, word in enumerate(words) if at and word.lower() in PREPOSITIONS), len(words))
    return words[place - 1] if words else ""


def _one(title: str) -> str:
    """The title for one of them: "salesperson", "call a month"."""
    head = _head(title)
    for many, one in (("people", "person"), ("ies", "y"), ("sses", "ss"), ("s", "")):
        if head.endswith(many):
            return title.replace(head, head.removesuffix(many) + one, 1)
    return title
