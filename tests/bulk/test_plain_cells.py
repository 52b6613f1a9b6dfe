"""What DuckDB makes of a plain cell is what the reader of cells makes of it; everything else is left to the reader."""

from __future__ import annotations

from datetime import date

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.bulk.cell_reading import read_cell
from allears.bulk.lead_file import Column
from allears.bulk.plain_cells import PLAIN, plain_columns
from allears.facts.field import Field
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.value import FieldType

TODAY = date(2026, 11, 21)
FIELDS = {"reps": Field("reps", FieldType.COUNT), "start": Field("start", FieldType.DATE_INTERVAL)}


def values_of(kind: FieldType, cells: list[str]) -> list[object]:
    statement = f"SELECT {PLAIN[kind].value_of('cell')} FROM (SELECT unnest($1::VARCHAR[]) AS cell)"
    return [row[0] for row in duckdb.execute(statement, [cells]).fetchall()]


@settings(max_examples=60, deadline=None)
@given(cells=st.lists(st.text(alphabet="0123456789 -+.,_ek", max_size=11), max_size=30))
def test_a_plain_count_is_the_one_that_the_reader_reads(cells: list[str]) -> None:
    for cell, value in zip(cells, values_of(FieldType.COUNT, cells), strict=True):
        if value is not None:
            assert isinstance(value, int)
            assert read_cell(cell, FIELDS["reps"], TODAY) == Count.exactly(value)


@settings(max_examples=60, deadline=None)
@given(days=st.lists(st.dates(), max_size=20))
def test_a_plain_day_is_the_one_that_the_reader_reads(days: list[date]) -> None:
    cells = [one.isoformat() for one in days]
    for cell, value in zip(cells, values_of(FieldType.DATE_INTERVAL, cells), strict=True):
        if value is not None:
            assert isinstance(value, date)
            assert read_cell(cell, FIELDS["start"], TODAY) == DateInterval(value, value)


@pytest.mark.parametrize(
    ("kind", "cell"),
    [
        (FieldType.COUNT, one)
        for one in ("007", "+5", "-5", " 5", "5.0", "1e3", "1_000", "1,000", "0x10", "1234567890", "about 40", "")
    ]
    + [(FieldType.DATE_INTERVAL, one) for one in ("2027-1-5", "01.02.2027", "2027-02-30", "12027-01-01", "Q1 2027")],
)
def test_what_is_not_plain_is_left_to_the_reader(kind: FieldType, cell: str) -> None:
    assert values_of(kind, [cell]) == [None]


def test_only_columns_of_text_have_plain_cells() -> None:
    found = {"reps": Column("Reps", "c1"), "start": Column("Start", "c2", "DATE")}
    assert plain_columns(found, FIELDS) == {"c1": PLAIN[FieldType.COUNT]}
