"""An option, a product or a place that takes the place of the one on record.

"Sorry, HubSpot, not Salesforce", "I told you Excel but it's Google Sheets", "let me correct: phone and visits, both".
The recognisers leave alone what is known, for most later mentions mean something else; here either the old one is told
to hold no longer, or a short sentence that takes something back names another.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from allears.facts.field import Field
from allears.languages.expression import Expression
from allears.listening.compatibility import Fit, fit
from allears.listening.context import Context
from allears.listening.corrections import takes_back
from allears.listening.left_behind import is_left_behind, is_turned_to
from allears.listening.named_options import NEAR_GROUP
from allears.listening.named_tools import may_be_in_use, named_tools
from allears.listening.places_heard import named_places
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.choices import Choices
from allears.values.value import FieldType, Value

_THINGS = frozenset({FieldType.CHOICE, FieldType.CHOICES, FieldType.PLACE})
_TOOLS = frozenset({Sense.TOOLS_USED, Sense.TOOLS_NEEDED})
_HEARD_OTHERWISE = frozenset({Sense.AUTHORITY, Sense.SENIORITY})
_SURE = 0.75
_SHORT = 9
"""A sentence of at most so many words that takes something back is about the one thing that it names."""
_FEW = 6
"""A message of at most so many words is about one thing from end to end: "tomatoes! autocorrect"."""
_SAID_BY_ANOTHER = Expression(r"(?<!\bi )(?<!\bwe )\b(?:says|thinks|reckons|claims|insists|told (?:me|us))\b")
_WHY = "takes the place of another"


@dataclass(frozen=True, slots=True)
class Named:
    """A value of a field named at characters [`start`, `end`)."""

    value: Value
    start: int
    end: int


def hear_put_right(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of choices, products and places on record that the message names another for."""
    heard = {statement.field for statement in before}
    for name in dict.fromkeys(noted.statement.field for noted in context.record):
        field = context.vocabulary.by_id[name]
        sense = context.vocabulary.senses[name]
        if name in heard or field.type not in _THINGS or sense in _HEARD_OTHERWISE or not context.standing(name):
            continue
        taken = [(each.start, each.end) for each in before if context.vocabulary.by_id[each.field].type in _THINGS]
        found = _replacing(wording, context, field, taken)
        if found is not None:
            words = wording.text[found.start : found.end]
            yield Statement(name, found.value, words, found.start, found.end, _SURE, _WHY)


def _replacing(wording: Wording, context: Context, field: Field, taken: list[tuple[int, int]]) -> Named | None:
    """What takes the place of the value that stands; None when nothing does, or several could."""
    standing = context.standing(field.id)[-1].statement.value
    named = [each for each in _named(wording, context, field) if not _overlaps(each, taken)]
    old = [each for each in named if _holds(standing, each.value)]
    new = [each for each in named if not _holds(standing, each.value) and _is_told(wording, each)]
    told = [each for each in new if _takes_its_place(wording, each, old, new)]
    if len({str(each.value) for each in told}) != 1:
        return None
    sense = context.vocabulary.senses[field.id]
    return None if fit(standing, told[0].value, field.type, sense) is Fit.SAME else told[0]


def _named(wording: Wording, context: Context, field: Field) -> Iterator[Named]:
    """Every value of the field that the message names."""
    if field.type is FieldType.PLACE:
        for start, end, country, _ in named_places(wording, asked=False):
            yield Named(country, start, end)
    elif context.vocabulary.senses[field.id] in _TOOLS:
        used = context.vocabulary.senses[field.id] is Sense.TOOLS_USED
        for tool in named_tools(wording, context, [field], ()):
            if used and not may_be_in_use(field, tool.name):
                continue
            yield Named(Choices(frozenset({tool.name})), tool.start, tool.end)
    else:
        for one in wording.options:
            if one.field == field.id and one.strength >= NEAR_GROUP:
                value = Choices(frozenset({one.option})) if field.type is FieldType.CHOICES else one.option
                yield Named(value, one.start, one.end)


def _overlaps(named: Named, taken: list[tuple[int, int]]) -> bool:
    return any(named.start < end and start < named.end for start, end in taken)


def _holds(standing: object, value: Value) -> bool:
    if isinstance(standing, Choices) and isinstance(value, Choices):
        return value.has <= standing.has
    return standing == value


def _is_told(wording: Wording, named: Named) -> bool:
    """True for what is told of the lead, neither asked, supposed nor denied."""
    clause = wording.clause_at(named.start)
    if clause.asks or clause.hypothetical or clause.quoted:
        return False
    if _SAID_BY_ANOTHER.search(wording.lower, clause.start, named.start):
        return False
    return not is_left_behind(wording, named.start, named.end)


def _takes_its_place(wording: Wording, named: Named, old: list[Named], new: list[Named]) -> bool:
    """True when the same sentence leaves the old value behind, or, in few words, takes something back."""
    number = wording.clause_at(named.start).sentence
    start, end = wording.clauses.sentence_bounds(number)
    next_one = min(number + 1, wording.clauses.sentences - 1)
    ends_at = wording.clauses.sentence_bounds(next_one)[1]
    for each in old:
        if start <= each.start < ends_at and is_left_behind(wording, each.start, each.end):
            return True
    beside = {str(each.value) for each in new if start <= each.start < end}
    few = len(wording.lower[start:end].split()) <= _SHORT and len(beside) == 1
    clause = wording.clause_at(named.start)
    if clause.others or not few:
        return False
    said = wording.lower if len(wording.words) <= _FEW else wording.lower[start:end]
    return is_turned_to(wording, named.start) or (not clause.past and takes_back(said))
