"""One lead as JSON: what is known of each field, read by the readers that read a lead's own words.

`{"employees": "about 40", "country": "Norway", "tools": ["gmail"], "budget": {"declined": true}}`
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from math import isfinite
from typing import Any

from allears.facts.answer import Absence, Answer
from allears.facts.field import Field
from allears.facts.written import read_written
from allears.library.problem import nearest_name
from allears.policy.policy import Policy
from allears.values.choices import Choices
from allears.values.value import FieldType

LARGEST = 1_000_000
STATES: Mapping[str, Absence] = {
    "declined": Absence.DECLINED,
    "not_applicable": Absence.NOT_APPLICABLE,
    "disputed": Absence.DISPUTED,
    "unknown": Absence.UNKNOWN,
}
"""How a lead's JSON says that there is no value: `{"declined": true}`."""
SET_PARTS = frozenset({"has", "lacks", "complete"})
EXPECTED: Mapping[FieldType, str] = {
    FieldType.COUNT: 'a count, such as 12, "11-50" or "about 40"',
    FieldType.MONEY: 'an amount, such as "300 USD a month" or "10k EUR"',
    FieldType.DATE_INTERVAL: 'a day or a time, such as "2027-03-01", "by Q2" or "in six weeks"',
    FieldType.YES_NO: "true or false, yes or no",
    FieldType.PLACE: "a country",
    FieldType.EMAIL: "an e-mail address",
    FieldType.PHONE: 'a phone number with its country, such as "+1 212 555 0100"',
    FieldType.URL: "a web address",
}


class LeadError(ValueError):
    """A lead that cannot be read; the message names the field, what was expected, and the nearest right name."""


def read_lead(lead: str | Mapping[str, Any], policy: Policy, now: date, place: str = "lead") -> dict[str, Answer]:
    """What a JSON object, or the map it stands for, says of each field it names; relative dates count from `now`.

    A field may be named by its id, its title or a column it is imported from. `place` opens every error. Raises
    LeadError with everything that is wrong.
    """
    pairs = _read_object(lead, place) if isinstance(lead, str) else lead.items()
    answers: dict[str, Answer] = {}
    problems: list[str] = []
    for name, written in pairs:
        field = find_field(name, policy)
        if field is None:
            problems.append(f"{place}: there is no field {name!r}.{_nearest(name, policy)}")
        elif field.id in answers:
            problems.append(f"{place}: {field.id} is given twice; leave one out.")
        else:
            answer = read_answer(field, written, now)
            if answer is None:
                problems.append(f"{place}, {field.id}: expected {expected_of(field)}, found {json.dumps(written)}.")
            else:
                answers[field.id] = answer
    if problems:
        raise LeadError("\n".join(problems))
    return answers


def find_field(name: str, policy: Policy) -> Field | None:
    """The field with that id; else the only one with that title or column, letter case and spacing aside."""
    if name in policy.fields:
        return policy.fields[name]
    wanted = _plain(name)
    found = [
        field
        for field in policy.fields.values()
        if wanted in {_plain(field.id), _plain(field.title), *map(_plain, field.columns)}
    ]
    return found[0] if len(found) == 1 else None


def read_answer(field: Field, written: Any, now: date) -> Answer | None:
    """What one JSON value says of a field; None when it cannot be read. null and "" are not known."""
    match written:
        case None:
            return Absence.UNKNOWN
        case dict():
            return _read_parts(field, written)
        case bool():
            return written if field.type is FieldType.YES_NO else None
        case int() | float():
            return read_text(field, _spell(written), now) if isfinite(written) else None
        case str():
            return read_text(field, written, now)
        case list() if field.type is FieldType.CHOICES:
            return _read_set(field, {"has": written})
        case _:
            return None


def read_text(field: Field, text: str, now: date) -> Answer | None:
    """What a text says of a field; None when it cannot be read. Nothing, or one of its `empty_cells`, is not known."""
    if not text.strip() or _plain(text) in map(_plain, field.empty_cells):
        return Absence.UNKNOWN
    return read_written(field, text, now)


def expected_of(field: Field) -> str:
    """What a value of the field looks like, for an error."""
    if not field.options:
        return EXPECTED.get(field.type, "a text")
    names = ", ".join(option.id for option in field.options[:12])
    more = " …" if len(field.options) > 12 else ""
    return f"{'some' if field.type is FieldType.CHOICES else 'one'} of {names}{more}"


def _read_object(text: str, place: str) -> list[tuple[str, Any]]:
    if len(text) > LARGEST:
        raise LeadError(f"{place}: a lead has at most {LARGEST:,} characters; is this the right file?")
    try:
        pairs = json.loads(text, object_pairs_hook=_Pairs)
    except (ValueError, RecursionError) as error:
        raise LeadError(f'{place}: is no JSON ({error}). Write an object, such as {{"employees": 40}}.') from error
    if not isinstance(pairs, _Pairs):
        raise LeadError(f'{place}: expected one JSON object, such as {{"employees": 40}}.')
    return [(name, dict(value) if isinstance(value, _Pairs) else value) for name, value in pairs]


class _Pairs(list[tuple[str, Any]]):
    """An object's names and values as written, so that a field given twice is seen."""


def _read_parts(field: Field, written: Mapping[str, Any]) -> Answer | None:
    states = [state for state in written if state in STATES]
    if len(written) == 1 and states and written[states[0]] is True:
        return STATES[states[0]]
    return _read_set(field, written) if field.type is FieldType.CHOICES and SET_PARTS.issuperset(written) else None


def _read_set(field: Field, written: Mapping[str, Any]) -> Choices | None:
    """A set of options: those it `has`, those it `lacks`, and whether that is `complete`."""
    has, lacks = (_read_options(field, written.get(part, [])) for part in ("has", "lacks"))
    complete = written.get("complete", False)
    if has is None or lacks is None or has & lacks or not isinstance(complete, bool):
        return None
    return Choices(has, lacks, complete)


def _read_options(field: Field, written: Any) -> frozenset[str] | None:
    if not isinstance(written, list):
        return None
    found: set[str] = set()
    for one in written:
        value = read_written(field, one, date.min) if isinstance(one, str) else None
        if not isinstance(value, Choices):
            return None
        found |= value.has
    return frozenset(found)


def _nearest(name: str, policy: Policy) -> str:
    near = nearest_name(name, policy.fields)
    return f" Did you mean {near!r}?" if near else f" The fields are {', '.join(policy.fields)}."


def _spell(number: float) -> str:
    return str(number) if isinstance(number, int) else f"{number:f}".rstrip("0").rstrip(".")


def _plain(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())
