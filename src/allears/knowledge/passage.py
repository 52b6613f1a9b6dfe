"""One piece of what a company says about itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

PassageId = str | int
"""A Markdown passage's "path#anchor", or the id its record had in the file, text or number as it stood there."""


class Stance(StrEnum):
    """Whether the company does what the passage is about; anything but `DOES` makes the passage an honest no."""

    DOES = "do"
    DOES_NOT = "don't"
    NOT_YET = "not yet"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Passage:
    """A title or question, and the company's words about it.

    `also_asked` are other ways to ask for the same; they are searched like the title. `more_words` are searched
    but never said (further answers of a record that has several). `is_price` allows the passage to answer a
    question about price. `who_does` names who does what we don't. `source` says where it
    stands, for those who write; `link` is the web page on which visitors can read it, empty without one.
    """

    id: PassageId
    title: str
    words: str
    also_asked: tuple[str, ...] = ()
    more_words: tuple[str, ...] = ()
    page: str = ""
    is_price: bool = False
    stance: Stance = Stance.DOES
    who_does: str | None = None
    source: str = ""
    link: str = ""

    @property
    def ways_to_ask(self) -> tuple[str, ...]:
        """The title, then the other ways to ask for the same."""
        return (self.title, *self.also_asked)
