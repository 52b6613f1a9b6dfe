"""A publication: one version of a policy, a playbook or a knowledge folder, as its files were. It never changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What can be published."""

    POLICY = "policy"
    PLAYBOOK = "playbook"
    KNOWLEDGE = "knowledge"


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes: the id of a rep or an API key, and the name that the history shows."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Version:
    """One version without its files. `number` counts those of its kind and name from 1; `hash` names the files."""

    id: str
    kind: Kind
    name: str
    number: int
    hash: str
    by: Publisher
    at: int


@dataclass(frozen=True, slots=True)
class Publication(Version):
    """One version with its files: path -> text. Policies and playbooks have one file, knowledge has any number."""

    files: Mapping[str, str]

    @property
    def file(self) -> tuple[str, str]:
        """Path and text of the only file, or of the first by path."""
        return min(self.files.items())


@dataclass(frozen=True, slots=True)
class Standing:
    """What is live under a name: which version, since when, and its place among those of its kind (from 1)."""

    kind: Kind
    name: str
    publication_id: str
    place: int
    at: int


@dataclass(frozen=True, slots=True)
class Publishing:
    """One line of the history: a version went live, or (without one) the name was taken off."""

    id: str
    kind: Kind
    name: str
    publication_id: str | None
    number: int | None
    by: Publisher
    at: int


@dataclass(frozen=True, slots=True)
class Live:
    """All that is live, each kind in its order. Playbooks are tried in theirs."""

    policies: tuple[Publication, ...] = ()
    playbooks: tuple[Publication, ...] = ()
    knowledge: tuple[Publication, ...] = ()

    def policy(self, name: str = "") -> Publication | None:
        """The live policy of that name; without a name the first one."""
        return _named(self.policies, name)

    def playbook(self, name: str) -> Publication | None:
        """The live playbook of that name."""
        return _named(self.playbooks, name) if name else None

    def knowledge_called(self, name: str = "") -> Publication | None:
        """The live knowledge of that name; without a name the first one."""
        return _named(self.knowledge, name)


def _named(live: tuple[Publication, ...], name: str) -> Publication | None:
    return next((one for one in live if not name or one.name == name), None)


def hash_of(files: Mapping[str, str]) -> str:
    """The SHA-256 of the files with their paths, in hexadecimal; their order makes no difference."""
    return hashlib.sha256(json.dumps(sorted(files.items())).encode()).hexdigest()
