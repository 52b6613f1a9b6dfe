"""Publishing: a new version, and which version of each name is live."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from allears.publications.publication import Kind, Publication, Publisher, Publishing, hash_of
from allears.publications.refusals import NothingThere, NotLive, NotPublished, OutOfDate
from allears.publications.store import Store
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

MOST_FILES = 1_000
LARGEST = 8_000_000
"""Characters of all files of a publication together."""
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,99}")
LONGEST_PATH = 300


class Publications:
    """What is done with publications within one unit. Whether files can be read as what they claim to be is the
    caller's to check, before."""

    def __init__(self, unit: Unit, workspace: Workspace) -> None:
        self._unit = unit
        self._store = Store(unit.connection, workspace)

    def publish(self, kind: Kind, name: str, files: Mapping[str, str], by: Publisher) -> Publication:
        """A new version of that name, not live yet; the one there is, when the same files were published before.

        Raises NotPublished when it has no name, no file, or too much of them.
        """
        check(name, files)
        hash_ = hash_of(files)
        for known in self._store.versions(kind, name):
            if known.hash == hash_:
                return self._there(known.id)
        number = self._store.newest_number(kind, name) + 1
        id_ = self._unit.ids.new("pub")
        made = Publication(id_, kind, name, number, hash_, by, self._unit.now, dict(files))
        self._store.add(made)
        return made

    def put_live(self, publication_id: str, by: Publisher, place: int | None = None) -> Publication:
        """This version is live from now on, in place of any other of its name.

        It keeps that one's place, or takes `place` (from 1), or comes last. Raises NothingThere.
        """
        made = self._there(publication_id)
        order = [one.name for one in self._store.standing(made.kind)]
        if place is not None or made.name not in order:
            order = [name for name in order if name != made.name]
            order.insert(len(order) if place is None else max(place - 1, 0), made.name)
        self._store.put(made.kind, made.name, made.id, order.index(made.name) + 1, self._unit.now)
        self._place(made.kind, order)
        self._note(made.kind, made.name, made, by)
        return made

    def take_off(self, kind: Kind, name: str, by: Publisher) -> Publication:
        """Nothing of that name is live any more; the version that was. Raises NotLive when none was."""
        taken = self._live(kind, name)
        self._store.remove(kind, name)
        self._place(kind, [one.name for one in self._store.standing(kind)])
        self._note(kind, name, None, by)
        return taken

    def roll_back(self, kind: Kind, name: str, by: Publisher) -> Publication:
        """The version before the live one is live again. Raises NotLive when there is none before."""
        now = self._live(kind, name)
        for earlier in self._store.versions(kind, name):
            if earlier.number < now.number:
                return self.put_live(earlier.id, by)
        raise NotLive(f"Version {now.number} is the first of {name}; there is none to go back to.")

    def order(self, kind: Kind, names: Sequence[str]) -> None:
        """Put what is live of a kind in this order.

        Raises OutOfDate when these are not the names that are live, as when somebody else took one off meanwhile.
        """
        live = [one.name for one in self._store.standing(kind)]
        if sorted(live) != sorted(names):
            raise OutOfDate(f"Live are now {', '.join(live) or 'none'}. Look at the list again, then order those.")
        self._place(kind, names)

    def _place(self, kind: Kind, names: Sequence[str]) -> None:
        for place, name in enumerate(names, start=1):
            self._store.set_place(kind, name, place)

    def _live(self, kind: Kind, name: str) -> Publication:
        for one in self._store.standing(kind):
            if one.name == name:
                return self._there(one.publication_id)
        raise NotLive(f"No {kind} called {name} is live.")

    def _there(self, publication_id: str) -> Publication:
        found = self._store.get(publication_id)
        if found is None:
            raise NothingThere("There is no such version here.")
        return found

    def _note(self, kind: Kind, name: str, made: Publication | None, by: Publisher) -> None:
        id_, number = (made.id, made.number) if made else (None, None)
        self._store.note(Publishing(self._unit.ids.new("pbg"), kind, name, id_, number, by, self._unit.now))


def check(name: str, files: Mapping[str, str]) -> None:
    """Raises NotPublished for what no database would keep or nobody could read."""
    if not NAME.fullmatch(name):
        raise NotPublished(f"{name[:40]!r} is no name: 1 to 100 letters, digits, _ and -, beginning with a letter.")
    if not 1 <= len(files) <= MOST_FILES:
        raise NotPublished(f"There are {len(files):,} files; publish 1 to {MOST_FILES:,}.")
    size = sum(map(len, files.values()))
    if size > LARGEST:
        raise NotPublished(f"The files have {size:,} characters together; {LARGEST:,} are the most.")
    for path, text in files.items():
        if not 1 <= len(path) <= LONGEST_PATH:
            raise NotPublished(f"{path[:40]!r}: the path of a file has 1 to {LONGEST_PATH} characters.")
        if "\0" in path + text or not _is_text(path + text):
            raise NotPublished(f"{path!r} holds characters that are no text. Is it the right file?")


def _is_text(text: str) -> bool:
    """Whether it can be written as UTF-8: half of a pair of surrogates, which JSON lets through, cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
