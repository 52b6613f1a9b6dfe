"""Which rows count: comparisons of a column's cells with a number, a day or a word."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import pytest

from allears.bulk.column_search import Columns
from allears.bulk.lead_file import Column
from allears.bulk.lead_file_error import LeadFileError
from allears.bulk.row_filter import read_filter, restrict

COLUMNS = Columns(
    "past.csv", [Column("won on", "c0"), Column("Seats", "c1"), Column("stage", "c2"), Column("a=b", "c3")]
)


@pytest.fixture
def engine() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        connection.execute(
            "CREATE VIEW raw AS SELECT * FROM (VALUES ('2018-03-31 10:00:00', '5', 'Won', 'x'), "
            "('2018-04-01', '12', ' closed   WON', 'y'), ('', '', '', 'x'), "
            "(NULL, NULL, NULL, 'y')) AS cells(c0, c1, c2, c3)"
        )
        yield connection


@pytest.mark.parametrize(
    ("written", "rows"),
    [
        ("won on < 2018-04-01", 1),
        ("won on <= 2018-03-31", 1),
        ("Won On >= 2018-03-31", 2),
        ("won on = 2018-03-31", 1),
        ("seats >= 5", 2),
        ("seats>5", 1),
        ("seats = 12.0", 1),
        ("seats != 12", 1),
        ("stage = closed won", 1),
        ("stage != won", 1),
        ("stage =", 2),
        ("stage !=", 2),
        ("a=b = x", 2),
        ("stage = it's", 0),
    ],
)
def test_rows_pass_when_their_cell_compares_so(engine: duckdb.DuckDBPyConnection, written: str, rows: int) -> None:
    restrict(engine, [read_filter(written, COLUMNS)])
    assert engine.execute("SELECT count(*) FROM raw").fetchone() == (rows,)


def test_several_filters_must_all_hold(engine: duckdb.DuckDBPyConnection) -> None:
    restrict(engine, [read_filter("seats > 1", COLUMNS), read_filter("stage = won", COLUMNS)])
    assert engine.execute("SELECT c1 FROM raw").fetchall() == [("5",)]


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("won on", "expected a column, one of"),
        ("< 5", "expected a column, one of"),
        ("won_at < 2018-04-01", "no column 'won_at'"),
        ("won on < April", "needs a number or a day"),
        ("seats <", "needs a number or a day"),
        ("stage > 5", "holds 'Won', 'closed   WON'; expected numbers"),
        ("seats < 2018-04-01", "expected days such as 2018-03-31"),
    ],
)
def test_a_filter_that_cannot_be_used_says_why(engine: duckdb.DuckDBPyConnection, written: str, named: str) -> None:
    with pytest.raises(LeadFileError) as error:
        restrict(engine, [read_filter(written, COLUMNS)])
    assert named in str(error.value)
