"""Ready-made policies and playbooks, as they come with Allears: something to start from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

Shelf = Literal["policies", "playbooks"]
INSTALLED = Path(__file__).parent / "ready"
CHECKOUT = Path(__file__).parents[3]


@dataclass(frozen=True, slots=True)
class ReadyMade:
    """A file to start from: its id (also the id inside it), its text, and what its author says of it."""

    id: str
    text: str

    @property
    def file_name(self) -> str:
        """What it is called when it is downloaded."""
        return f"{self.id}.yaml"

    @property
    def about(self) -> str:
        """The comment it begins with, as one paragraph; empty without one."""
        lines = self.text.splitlines()
        end = next((number for number, line in enumerate(lines) if not line.startswith("#")), len(lines))
        said = (line.lstrip("#").strip() for line in lines[:end])
        return " ".join(line for line in said if not line.startswith("yaml-language-server"))


@cache
def ready_made(shelf: Shelf) -> tuple[ReadyMade, ...]:
    """Those of one kind, by id. A wheel carries them beside this file, a checkout in a folder of their own."""
    folder = INSTALLED / shelf
    if not folder.is_dir():
        folder = CHECKOUT / shelf
    return tuple(ReadyMade(file.stem, file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.yaml")))


def ready(shelf: Shelf, wanted: str) -> ReadyMade | None:
    """The one with that id, or None."""
    return next((one for one in ready_made(shelf) if one.id == wanted), None)
