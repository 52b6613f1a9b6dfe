"""What is wrong with a file, said so that its author can put it right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import process


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, at `line` and `column` (both from 1; line 0 is the whole file).

    `code` is stable and meant for programs. `path` names the place as one would say it (`fields.sales_reps.type`).
    `nearest` is the right name that comes closest to what was written, `corrected` the line as it should read.
    """

    code: str
    message: str
    line: int
    column: int
    path: str = ""
    nearest: str | None = None
    corrected: str | None = None

    def show(self, file_name: str) -> str:
        """The problem in one or two lines, beginning with `file:line:column`."""
        place = f"{file_name}:{self.line}:{self.column}: " if self.line else f"{file_name}: "
        where = f"{self.path}: " if self.path else ""
        near = f". Did you mean {self.nearest!r}?" if self.nearest else ""
        better = f"\n    write: {self.corrected.strip()}" if self.corrected else ""
        return f"{place}{where}{self.message}{near} [{self.code}]{better}"


class PolicyError(ValueError):
    """A policy file that cannot be used; `problems` holds every one that was found, in the order of the file."""

    def __init__(self, file_name: str, problems: Iterable[Problem]) -> None:
        self.file_name = file_name
        self.problems = tuple(sorted(dict.fromkeys(problems), key=lambda one: (one.line, one.column)))
        super().__init__("\n".join(one.show(file_name) for one in self.problems))


def nearest_name(written: str, names: Iterable[str]) -> str | None:
    """The name that `written` was most likely meant to be, or None when none is like it."""
    by_plain = {name.casefold(): str(name) for name in names}
    found = process.extractOne(written.casefold(), list(by_plain), score_cutoff=60)
    return by_plain[found[0]] if found else None
