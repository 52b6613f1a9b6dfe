"""The column that says what became of each past lead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlglot import exp

from allears.bulk.column_search import Columns
from allears.bulk.lead_file import Column
from allears.bulk.lead_file_error import LeadFileError
from allears.languages.english import outcome_words
from allears.languages.english.cell_words import NOT_ANSWERED
from allears.policy.leaf import fold_text

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

MOST_VALUES = 1000
SHOWN = 12


@dataclass(frozen=True, slots=True)
class AskedOutcome:
    """`--outcome COLUMN` or `--outcome COLUMN=VALUE`: `good` is the value that says "became a customer"."""

    written: str
    column: Column
    good: str | None


@dataclass(frozen=True, slots=True)
class OutcomeCells:
    """Each distinct cell of the outcome column with the number of its rows, sorted into good, bad and none."""

    column: Column
    good: tuple[tuple[str, int], ...]
    bad: tuple[tuple[str, int], ...]
    none: int

    @property
    def leads(self) -> int:
        """How many rows have an outcome."""
        return sum(rows for _, rows in (*self.good, *self.bad))

    def truth(self) -> exp.Expr:
        """True for a customer, false for none, NULL without an outcome; over the view `raw`."""
        cell = exp.cast(exp.column(self.column.name, "raw"), "VARCHAR")
        case = exp.Case()
        for cells, value in ((self.good, exp.true()), (self.bad, exp.false())):
            if cells:
                texts = [exp.Literal.string(text) for text, _ in cells]
                case = case.when(exp.In(this=cell.copy(), expressions=texts), value)
        return case if self.leads else exp.cast(exp.null(), "BOOLEAN")


def find_outcome(written: str, columns: Columns) -> AskedOutcome:
    """The column that `--outcome` names, and the good value when it names one. Raises LeadFileError."""
    exact = written.strip() in [column.title for column in columns.columns]
    whole = columns.named(written.strip()) if exact or "=" not in written else None
    if whole is not None:
        return AskedOutcome(written, whole, None)
    places = [place for place, letter in enumerate(written) if letter == "="]
    for place in places:
        column = columns.named(written[:place].strip())
        if column is not None:
            return AskedOutcome(written, column, _value(written, written[place + 1 :]))
    title = written[: places[0]] if places else written
    return AskedOutcome(written, columns.must_have(title.strip(), "--outcome"), None)


def _value(written: str, text: str) -> str:
    if not text.strip():
        raise LeadFileError(f"--outcome {written}: names no value. Write --outcome COLUMN=VALUE, or only the column.")
    return text.strip()


def read_outcomes(asked: AskedOutcome, connection: DuckDBPyConnection) -> OutcomeCells:
    """Sort the cells of the column in the view `raw`. Raises LeadFileError when they cannot be sorted, or are empty."""
    name = asked.column.name
    rows = connection.execute(
        f"SELECT CAST({name} AS VARCHAR) AS cell, count(*) FROM raw GROUP BY 1 ORDER BY 2 DESC, 1 "  # noqa: S608
        f"LIMIT {MOST_VALUES + 1}"
    ).fetchall()
    found = [(str(cell or ""), int(count)) for cell, count in rows]
    none = sum(count for cell, count in found if _is_silent(cell))
    spoken = [one for one in found if not _is_silent(one[0])]
    if not spoken:
        raise LeadFileError(f"--outcome {asked.written}: column {asked.column.title!r} is empty in all {none:,} rows.")
    if len(found) > MOST_VALUES:
        raise LeadFileError(
            f"--outcome {asked.written}: column {asked.column.title!r} holds over {MOST_VALUES:,} different values, "
            f"such as {_listed(spoken)}. Expected one that says what became of each lead, such as yes and no."
        )
    good, bad = _by_value(asked, spoken) if asked.good is not None else _by_word(asked, spoken)
    return OutcomeCells(asked.column, tuple(good), tuple(bad), none)


Counted = Sequence[tuple[str, int]]


def _by_value(asked: AskedOutcome, cells: Counted) -> tuple[Counted, Counted]:
    wanted = fold_text(asked.good or "")
    good = [one for one in cells if fold_text(one[0]) == wanted]
    if not good:
        raise LeadFileError(
            f"--outcome {asked.written}: no row of column {asked.column.title!r} says {asked.good!r}. "
            f"It holds {_listed(cells)}."
        )
    return good, [one for one in cells if one not in good]


def _by_word(asked: AskedOutcome, cells: Counted) -> tuple[Counted, Counted]:
    good = [one for one in cells if fold_text(one[0]) in outcome_words.GOOD]
    bad = [one for one in cells if fold_text(one[0]) in outcome_words.BAD]
    unread = [one for one in cells if one not in good and one not in bad]
    if unread:
        raise LeadFileError(
            f"--outcome {asked.written}: cannot tell what {_listed(unread)} in column {asked.column.title!r} says of a "
            "lead; expected words such as yes and no, 1 and 0, won and lost. "
            f"Name the value that says it became a customer: --outcome '{asked.column.title}=VALUE'."
        )
    return good, bad


def must_differ(cells: OutcomeCells) -> None:
    """Raises LeadFileError when all leads came to the same: then no rule can be told from another."""
    if not cells.good or not cells.bad:
        raise LeadFileError(
            f"--outcome: all {cells.leads:,} leads with an outcome say {_listed(cells.good or cells.bad)} in column "
            f"{cells.column.title!r}. Customers and others are both needed, to compare them."
        )


def _is_silent(cell: str) -> bool:
    folded = fold_text(cell)
    return not folded or folded in NOT_ANSWERED


def _listed(cells: Counted) -> str:
    shown = ", ".join(f"{cell[:40]!r} ({rows:,})" for cell, rows in cells[:SHOWN])
    return shown + (f" and {len(cells) - SHOWN:,} more" if len(cells) > SHOWN else "")
