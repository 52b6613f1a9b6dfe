"""The typed columns that hold one field in SQL: what a lead table looks like before it is judged.

| type | columns | not known |
|---|---|---|
| count | `x_low`, `x_high` (DOUBLE; an open end is NULL) | both NULL |
| money | `x_low`, `x_high`, `x_currency`, `x_per` (month, year, once), `x_per_seat` | both ends NULL |
| date_interval | `x_start`, `x_end` (DATE; an open end is NULL) | both NULL |
| yes_no | `x` (BOOLEAN) | NULL |
| choices | `x_has`, `x_lacks` (lists of option ids), `x_complete` (BOOLEAN) | `x_has` NULL |
| all others | `x` (text; a choice or a place holds its id) | NULL |

`x_state`, where a table has it, says `declined`, `not applicable` or `disputed` of a field; NULL otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlglot import exp

from allears.facts.field import Field
from allears.values.value import FieldType

PARTS: Mapping[FieldType, Mapping[str, str]] = {
    FieldType.COUNT: {"low": "DOUBLE", "high": "DOUBLE"},
    FieldType.MONEY: {
        "low": "DOUBLE",
        "high": "DOUBLE",
        "currency": "VARCHAR",
        "per": "VARCHAR",
        "per_seat": "BOOLEAN",
    },
    FieldType.DATE_INTERVAL: {"start": "DATE", "end": "DATE"},
    FieldType.YES_NO: {"": "BOOLEAN"},
    FieldType.CHOICES: {"has": "ARRAY<VARCHAR>", "lacks": "ARRAY<VARCHAR>", "complete": "BOOLEAN"},
}
"""Field type -> part of its value -> SQL type. Types that are not listed hold one text."""
TEXT_PARTS: Mapping[str, str] = {"": "VARCHAR"}
STATE = "state"


def parts_of(field_type: FieldType) -> Mapping[str, str]:
    """The parts in which a type is held, with the SQL type of each."""
    return PARTS.get(field_type, TEXT_PARTS)


def column_name(field_id: str, part: str) -> str:
    """The name of the column that holds one part of a field."""
    return f"{field_id}_{part}" if part else field_id


@dataclass(frozen=True)
class FieldColumns:
    """Where SQL finds one field: an expression for each part, and for the state when there is one.

    `folded` says that texts were already folded (letter case, spacing) when the column was made.
    """

    field: Field
    parts: Mapping[str, exp.Expr]
    state: exp.Expr | None = None
    folded: bool = False

    def __getitem__(self, part: str) -> exp.Expr:
        """A fresh copy of the expression that holds `part`, free to be placed in a statement."""
        return self.parts[part].copy()

    def is_known(self) -> exp.Expr:
        """True when there is a value, false when not; never NULL."""
        match self.field.type:
            case FieldType.COUNT | FieldType.MONEY:
                return _either_is_known(self["low"], self["high"])
            case FieldType.DATE_INTERVAL:
                return _either_is_known(self["start"], self["end"])
            case FieldType.CHOICES:
                return is_not_null(self["has"])
            case _:
                return is_not_null(self[""])

    def has_state(self, state: str) -> exp.Expr:
        """True when the field is in that state, false when not; never NULL."""
        if self.state is None:
            return exp.false()
        return exp.and_(is_not_null(self.state.copy()), exp.EQ(this=self.state.copy(), expression=text(state)))


def named_columns(fields: Iterable[Field], states: bool = True, table: str | None = None) -> dict[str, FieldColumns]:
    """Each field under its documented column names, as a warehouse's table holds it."""
    return {
        field.id: FieldColumns(
            field,
            {part: exp.column(column_name(field.id, part), table) for part in parts_of(field.type)},
            exp.column(column_name(field.id, STATE), table) if states else None,
        )
        for field in fields
    }


def is_null(expression: exp.Expr) -> exp.Expr:
    """`expression IS NULL`."""
    return exp.Is(this=_bracketed(expression), expression=exp.null())


def is_not_null(expression: exp.Expr) -> exp.Expr:
    """`expression IS NOT NULL`."""
    return exp.not_(is_null(expression))


def text(literal: str) -> exp.Expr:
    """A text literal, quoted for whatever dialect it is printed in."""
    return exp.Literal.string(literal)


def _bracketed(expression: exp.Expr) -> exp.Expr:
    return (
        exp.paren(expression, copy=False)
        if isinstance(expression, exp.Binary | exp.Unary | exp.Between | exp.In)
        else expression
    )


def _either_is_known(low: exp.Expr, high: exp.Expr) -> exp.Expr:
    if low == high:
        return is_not_null(low)
    return exp.or_(is_not_null(low), is_not_null(high))
