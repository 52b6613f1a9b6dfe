"""How invented visitors say things: read from phrase files that were written apart from everything that listens."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import Value

_SECTION = re.compile(r"^\[(?P<name>[^\]]+)\]$")
_RANGE = re.compile(r"^(?P<low>\d+)(?:-(?P<high>\d*))?$")


class SayingsError(ValueError):
    """A phrase file that cannot be read: the file, the line, and what was expected."""

    def __init__(self, file: str, line: int, problem: str) -> None:
        super().__init__(f"{file}:{line}: {problem}")


@dataclass(frozen=True, slots=True)
class Sayings:
    """Phrases by section. A section is named for a mood ("joke"), a field ("sales_reps"), or a field and a value:
    an option, yes or no, a place's code, or a range of numbers ("sales_reps 1", "guests 100-")."""

    sections: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def of(self, section: str) -> Sequence[str]:
        """The phrases of a section; empty when there is none."""
        return self.sections.get(section, ())

    def of_value(self, name: str, value: Value) -> Sequence[str]:
        """The phrases for a field with this value, else those for the field whatever it is."""
        match value:
            case bool():
                found = self.of(f"{name} {'yes' if value else 'no'}")
            case Count(low, _) | Money(low, _):
                found = self._of_number(name, low or 0)
            case str():
                found = self.of(f"{name} {value}")
            case _:
                found = ()
        return found or self.of(name)

    def _of_number(self, name: str, number: float) -> Sequence[str]:
        for section, phrases in self.sections.items():
            named, _, written = section.partition(" ")
            if named == name and (span := _RANGE.match(written)):
                low, high = int(span["low"]), span["high"]
                top = low if high is None else int(high) if high else float("inf")
                if low <= number <= top:
                    return phrases
        return ()

    def over(self, general: Sayings) -> Sayings:
        """These sayings, and what they leave out from the general ones."""
        return Sayings({**general.sections, **self.sections})


def read_sayings(text: str, file: str = "sayings") -> Sayings:
    """Read a phrase file: `[section]`, then one phrase a line; `#` begins a comment. Raises SayingsError."""
    sections: dict[str, list[str]] = {}
    name = ""
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if found := _SECTION.match(line):
            name = found["name"].strip()
            if name in sections:
                raise SayingsError(file, number, f"the section [{name}] stands here twice")
            sections[name] = []
        elif not name:
            raise SayingsError(file, number, f"expected a section such as [hello] before {line!r}")
        else:
            sections[name].append(line)
    empty = next((one for one, phrases in sections.items() if not phrases), None)
    if empty is not None:
        raise SayingsError(file, len(text.splitlines()), f"the section [{empty}] holds no phrase")
    return Sayings({one: tuple(phrases) for one, phrases in sections.items()})
