"""Where the leads of a CSV stand: the row as a spreadsheet counts it, and the line on which it starts."""

from __future__ import annotations

import csv
from array import array
from bisect import bisect_right
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple


class Place(NamedTuple):
    """A row's number, the header being row 1, and the line it starts on; None where lines are not told apart.

    `of_data` says that only leads are counted, from 1, because it is not known what stands between them.
    """

    row: int
    line: int | None = None
    of_data: bool = False


@dataclass
class Shifts:
    """A number for each lead that runs along with the leads but for some jumps, which are kept."""

    first: array[int] = field(default_factory=lambda: array("q", [0]))
    added: array[int] = field(default_factory=lambda: array("q", [0]))

    def note(self, lead: int, number: int) -> None:
        """The number of a lead; leads come in their order."""
        if number - lead != self.added[-1]:
            self.first.append(lead)
            self.added.append(number - lead)

    def of(self, lead: int) -> int:
        """The number of a lead that may not have been noted itself."""
        return lead + self.added[bisect_right(self.first, lead) - 1]


@dataclass(frozen=True)
class RowPlaces:
    """The places of all leads of a CSV: a blank line counts as a row, a cell with line breaks makes no more of them."""

    rows: Shifts
    lines: Shifts
    leads: int

    def of(self, lead: int) -> Place:
        """Where a lead stands, counted from 0 among those that could be loaded."""
        return Place(self.rows.of(lead), self.lines.of(lead))


def find_places(text: Path, delimiter: str, longest: int, broken: Container[int], one_column: bool) -> RowPlaces:
    """Read the file for where its rows begin. Rows whose number is in `broken` are no leads.

    `longest` is the most characters of a cell. With `one_column` a blank line is a lead of which nothing is known.
    """
    rows, lines, lead = Shifts(), Shifts(), 0
    for number, (line, is_blank) in enumerate(_records(text, delimiter, longest), start=1):
        if number == 1 or number in broken or (is_blank and not one_column):
            continue
        rows.note(lead, number)
        lines.note(lead, line)
        lead += 1
    return RowPlaces(rows, lines, lead)


def _records(text: Path, delimiter: str, longest: int) -> Iterator[tuple[int, bool]]:
    """The line each row starts on, and whether it is blank."""
    before = csv.field_size_limit(longest)
    try:
        with text.open(encoding="utf-8", newline="") as file:
            reader, line = csv.reader(file, delimiter=delimiter), 1
            for cells in reader:
                yield line, not cells
                line = reader.line_num + 1
    finally:
        csv.field_size_limit(before)
