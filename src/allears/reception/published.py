"""What publications say: read from their files, checked with every mistake at its place, and remembered by hash."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Any, TypeVar

from allears.knowledge import Knowledge
from allears.library.knowledge_check import mistakes_in
from allears.library.knowledge_files import read_texts
from allears.library.playbook_reader import read_playbook
from allears.library.policy_file import read_policy
from allears.library.problem import PolicyError, Problem
from allears.playbooks.playbook import Playbook
from allears.policy.policy import Policy
from allears.publications.publication import Kind, Publication

MOST_KEPT = 64
"""Publications that stay read; the one that was asked for longest ago goes first."""
Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class Complaint:
    """One mistake: in which file and line (from 1; 0 is the whole file), what is expected there, and, where it can be
    said, how the line should read."""

    file: str
    line: int
    words: str
    corrected: str = ""


class Shelf:
    """Publications that were read before, by kind and hash. What was published never changes, so nothing goes stale."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self._most = most
        self._kept: OrderedDict[tuple[Kind, str], Any] = OrderedDict()
        self._lock = Lock()

    def take(self, publication: Publication, read: Callable[[Publication], Read]) -> Read:
        """What the publication says; `read` is called only when it is not there yet."""
        key = (publication.kind, publication.hash)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                found: Read = self._kept[key]
                return found
        made = read(publication)
        with self._lock:
            self._kept[key] = made
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return made


_SHELF = Shelf()


def parse_policy(publication: Publication) -> Policy:
    """The policy of a publication. Raises PolicyError when it is none."""
    return _SHELF.take(publication, lambda one: read_policy(one.file[1], one.file[0]))


def parse_playbook(publication: Publication) -> Playbook:
    """The playbook of a publication. Raises PolicyError when it is none."""
    return _SHELF.take(publication, lambda one: read_playbook(one.file[1], one.file[0]))


def parse_knowledge(publication: Publication) -> Knowledge:
    """The knowledge of a publication, ready for questions. Raises KnowledgeFileError when it is none."""
    return _SHELF.take(publication, lambda one: Knowledge.build(read_texts(sorted(one.files.items())).passages))


def check(kind: Kind, files: Mapping[str, str]) -> tuple[Complaint, ...]:
    """Every mistake in files that are to be published, in their order; none when they can be."""
    if kind is Kind.KNOWLEDGE:
        return tuple(
            Complaint(one.file, one.line or 0, f"{one.problem}. {one.remedy[:1].upper()}{one.remedy[1:]}.")
            for one in mistakes_in(files)
        )
    if len(files) != 1:
        return (Complaint(", ".join(sorted(files)), 0, f"a {kind} is one file; these are {len(files)}"),)
    [(name, text)] = files.items()
    try:
        _read_one(kind, text, name)
    except PolicyError as error:
        return tuple(_complaint(name, problem) for problem in error.problems)
    return ()


def name_of(kind: Kind, files: Mapping[str, str], name: str = "") -> str:
    """What checked files are published as: a policy and a playbook by their id, knowledge by `name`."""
    if kind is Kind.KNOWLEDGE:
        return name or "knowledge"
    [(file_name, text)] = files.items()
    return _read_one(kind, text, file_name).id


def _read_one(kind: Kind, text: str, file_name: str) -> Policy | Playbook:
    return read_policy(text, file_name) if kind is Kind.POLICY else read_playbook(text, file_name)


def _complaint(file: str, problem: Problem) -> Complaint:
    where = f"{problem.path}: " if problem.path else ""
    near = f". Did you mean {problem.nearest!r}?" if problem.nearest else ""
    return Complaint(file, problem.line, f"{where}{problem.message}{near}", (problem.corrected or "").strip())
