"""Cells written the plain way, 12 or 2027-03-01: DuckDB turns these into values by itself, with nothing to read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlglot import exp

from allears.bulk.lead_file import Column
from allears.facts.field import Field
from allears.values.value import FieldType

FORMATTED_FROM = 1000
"""Whole numbers below need no thousands separated, and DuckDB writes them five times as fast."""


@dataclass(frozen=True)
class PlainCells:
    """What DuckDB makes of a plain cell: a value of `type` from `lowest` to `highest` (SQL literals).

    Only what DuckDB would write in the same characters counts, so "007", "1e3" and " 12" are left to the readers.
    """

    type: str
    lowest: str
    highest: str
    pattern: str

    def value_of(self, cell: str) -> str:
        """SQL: the value of a text, NULL where the text is not plain."""
        value = f"TRY_CAST({cell} AS {self.type})"
        plain = f"{value} BETWEEN {self.lowest} AND {self.highest} AND CAST({value} AS VARCHAR) = {cell}"
        return f"CASE WHEN {plain} THEN {value} END"

    def is_plain(self, cell: str) -> bool:
        """Whether a text looks like such a value."""
        return re.fullmatch(self.pattern, cell.strip()) is not None


PLAIN: Mapping[FieldType, PlainCells] = {
    FieldType.COUNT: PlainCells("INTEGER", "0", "999999999", r"\d+"),
    FieldType.DATE_INTERVAL: PlainCells("DATE", "DATE '1900-01-01'", "DATE '2199-12-31'", r"\d{4}-\d\d-\d\d"),
}


def plain_columns(found: Mapping[str, Column], fields: Mapping[str, Field]) -> dict[str, PlainCells]:
    """The text columns whose cells may be plain, by their short names; for the first field that each is found for."""
    columns: dict[str, PlainCells] = {}
    for name, column in found.items():
        plain = PLAIN.get(fields[name].type)
        if plain is not None and column.type == "VARCHAR":
            columns.setdefault(column.name, plain)
    return columns


def plain_name(column: str) -> str:
    """The column of the view `raw` that holds the plain values of another."""
    return f"{column}_plain"


def said_whole(number: exp.Expr) -> exp.Expr:
    """A whole number as people read it: thousands separated."""
    written = exp.Anonymous(this="FORMAT", expressions=[exp.Literal.string("{:,}"), number])
    limit = exp.Literal.number(FORMATTED_FROM - 1)
    short = exp.Between(this=number, low=exp.Neg(this=limit), high=limit)
    return exp.Case().when(short, exp.cast(number, "VARCHAR")).else_(written)


def said_day(day: exp.Expr) -> exp.Expr:
    """A day as people read it: 1 March 2027."""
    return exp.Anonymous(this="STRFTIME", expressions=[day, exp.Literal.string("%-d %B %Y")])
