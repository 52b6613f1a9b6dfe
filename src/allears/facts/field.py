"""A field: one thing worth knowing about a person, a company or a purchase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from allears.facts.words import Words
from allears.values.value import FieldType, Value

About = Literal["person", "company", "purchase"]


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice: its id (what is stored), its label for people, and other words that mean it."""

    id: str
    label: Words
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """An answer offered as a button for a figure: what it shows and the value it stands for."""

    label: str
    value: Value


@dataclass(frozen=True, slots=True)
class Field:
    """What a policy says of one field.

    `nouns` make a number mean this field ("reps", "salespeople"). `effort` is what answering costs the lead, 1 (a tap)
    to 5 (has to look it up). `first` fields are heard before all others; `delicate` ones wait until the lead has
    received something; `asked` False means never ask. `valid_days` is how long a value holds (None: for ever). A fact
    whose confidence lies below `decides_from` (0 to 1) counts as unknown and may be confirmed. `columns` are names
    under which files and customer systems carry the field; `empty_cells` are cell texts that mean "not answered".
    A choice without options is open: any text is its own option.
    """

    id: str
    type: FieldType
    about: About = "company"
    name: Words | None = None
    nouns: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    ask: Words | None = None
    benefit: Words | None = None
    bands: tuple[Band, ...] = ()
    effort: float = 1.0
    first: bool = False
    delicate: bool = False
    asked: bool = True
    valid_days: int | None = None
    decides_from: float = 0.5
    columns: tuple[str, ...] = ()
    empty_cells: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """Of what tells the fields of a policy apart; hashing every option of each field costs a message its time."""
        return hash((self.id, self.type))

    @property
    def title(self) -> str:
        """The field's name for people; its id with spaces when the policy gives none."""
        return str(self.name) if self.name else self.id.replace("_", " ")

    def option(self, option_id: str) -> Option | None:
        """The option with that id, or None."""
        return next((option for option in self.options if option.id == option_id), None)
