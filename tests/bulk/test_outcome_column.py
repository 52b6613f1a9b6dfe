"""Reading what became of each lead from one column."""

from __future__ import annotations

import duckdb
import pytest

from allears.bulk.column_search import Columns
from allears.bulk.lead_file import Column
from allears.bulk.lead_file_error import LeadFileError
from allears.bulk.outcome_column import OutcomeCells, find_outcome, must_differ, read_outcomes

COLUMNS = Columns("past.csv", [Column("Stage", "c0"), Column("won=sold", "c1")])


def outcomes(written: str, *cells: object) -> OutcomeCells:
    with duckdb.connect() as engine:
        engine.execute("CREATE TABLE raw (c0 VARCHAR, c1 VARCHAR)")
        for cell in cells:
            engine.execute("INSERT INTO raw VALUES ($1, $1)", [cell])
        return read_outcomes(find_outcome(written, COLUMNS), engine)


@pytest.mark.parametrize(
    ("good", "bad"), [("1", "0"), ("yes", "No"), ("TRUE", "false"), ("Won", "lost"), ("Closed  Won", "closed lost")]
)
def test_the_usual_words_are_understood(good: str, bad: str) -> None:
    found = outcomes("stage", good, bad, bad, None, "", "n/a")
    assert (found.good, found.bad, found.none, found.leads) == (((good, 1),), ((bad, 2),), 3, 3)


def test_a_named_value_is_the_good_one_and_all_others_are_not() -> None:
    found = outcomes("Stage = signed", "Signed", "Open", "lost", "")
    assert found.good == (("Signed", 1),) and {cell for cell, _ in found.bad} == {"Open", "lost"}


def test_a_column_may_have_an_equals_sign_in_its_name() -> None:
    assert outcomes("won=sold", "yes", "no").column.name == "c1"
    assert outcomes("won=sold=no", "yes", "no").good == (("no", 1),)


@pytest.mark.parametrize(
    ("written", "cells", "named"),
    [
        ("stag", ["yes"], "no column 'stag'"),
        ("stage=", ["yes"], "names no value"),
        ("stage", ["", None], "is empty in all 2 rows"),
        ("stage", ["yes", "handshake", "handshake", "open"], "cannot tell what 'handshake' (2), 'open' (1)"),
        ("stage=gone", ["yes", "no"], "says 'gone'. It holds 'no' (1), 'yes' (1)"),
        ("stage", [f"{number} EUR" for number in range(1500)], "over 1,000 different values"),
    ],
)
def test_what_cannot_be_read_is_listed(written: str, cells: list[object], named: str) -> None:
    with pytest.raises(LeadFileError) as error:
        outcomes(written, *cells)
    assert named in str(error.value)


def test_one_outcome_alone_compares_nothing() -> None:
    with pytest.raises(LeadFileError, match="all 2 leads with an outcome say 'yes' \\(2\\)"):
        must_differ(outcomes("stage", "yes", "yes", ""))
