"""YAML read as text: nodes with their places, and nothing typed that the author did not type.

`NO` is Norway and `12:30` is no number, because every scalar stays the text it is until a field gives it a type.
Anchors, aliases, tags, keys that occur twice and second documents are refused: a policy says what it means where it
says it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import yaml

from allears.library.problem import Problem

LARGEST = 1024 * 1024
"""Characters and bytes that a policy may have."""
DEEPEST = 20
"""Lists and maps that may lie inside one another."""


@dataclass(frozen=True, slots=True)
class Place:
    """A line and a column, both from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar as written; `quoted` ones and blocks are text even where a list or a map could stand."""

    place: Place
    value: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `in_brackets` when written as `[a, b]`."""

    place: Place
    items: tuple[Node, ...]
    in_brackets: bool = False


@dataclass(frozen=True, slots=True)
class Entries:
    """A map: keys with their places, in the order of the file; `in_brackets` when written as `{a: b}`."""

    place: Place
    entries: tuple[tuple[Text, Node], ...]
    in_brackets: bool = False


Node = Text | Items | Entries


class DocumentError(Exception):
    """The text is not a document that can be read at all; `problem` says why, at the first place where it fails."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def read_document(text: str) -> tuple[Node, tuple[Problem, ...]]:
    """The nodes of a YAML text, and the problems that do not keep it from being read (a key twice, a tag).

    Raises DocumentError when it is too large, too deep, empty, or no YAML.
    """
    if len(text) > LARGEST:
        raise _refuse("too-large", f"a policy has at most {LARGEST:,} characters; this one has {len(text):,}", 1, 1)
    try:
        builder = _Builder(yaml.parse(text, Loader=yaml.BaseLoader))
        node = builder.document()
    except yaml.MarkedYAMLError as error:
        raise _as_document_error(error) from error
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        column = error.position - (text.rfind("\n", 0, error.position) + 1) + 1
        message = f"the character U+{_code_point(error.character):04X} cannot stand in a text file; delete it"
        raise _refuse("yaml-syntax", message, line, column) from error
    return node, tuple(builder.problems)


def _as_document_error(error: yaml.MarkedYAMLError) -> DocumentError:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    said = " ".join(part for part in (error.context, error.problem) if part)
    if "'\\t'" in said:
        return _refuse("yaml-syntax", "a tab stands where YAML wants spaces", line, column)
    return _refuse("yaml-syntax", f"this is not YAML ({said})", line, column)


def _refuse(code: str, message: str, line: int, column: int) -> DocumentError:
    return DocumentError(Problem(code, message, line, column))


class _Builder:
    """Builds nodes from the parser's events, one after the other."""

    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self.events = events
        self.problems: list[Problem] = []
        self.depth = 0

    def document(self) -> Node:
        next(self.events)
        start = next(self.events)
        if not isinstance(start, yaml.DocumentStartEvent):
            raise _refuse("empty", "the file is empty; a policy begins with `format: 1`", 1, 1)
        node = self.node(next(self.events))
        next(self.events)
        after = next(self.events)
        if isinstance(after, yaml.DocumentStartEvent):
            self.note("not-plain", "a file holds one policy; delete the second document", after)
        return node

    def note(self, code: str, message: str, event: yaml.Event) -> None:
        place = _place(event)
        self.problems.append(Problem(code, message, place.line, place.column))

    def node(self, event: yaml.Event) -> Node:
        self.refuse_tricks(event)
        match event:
            case yaml.ScalarEvent():
                return Text(_place(event), event.value, quoted=bool(event.style))
            case yaml.SequenceStartEvent():
                return self.inside(event, self.items)
            case yaml.MappingStartEvent():
                return self.inside(event, self.entries)
            case _:
                return Text(_place(event), "")

    def refuse_tricks(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent):
            self.note("not-plain", f"`*{event.anchor}` repeats something from elsewhere; write it out here", event)
        elif isinstance(event, yaml.NodeEvent) and event.anchor:
            self.note("not-plain", f"`&{event.anchor}` is not needed; delete it (a value that begins with & or * needs "
                      "quotes)", event)  # fmt: skip
        if getattr(event, "tag", None):
            message = "a tag (`!…`) has no meaning here; delete it, or quote a value that begins with !"
            self.note("not-plain", message, event)

    def inside(self, event: yaml.CollectionStartEvent, read: Callable[[Place, bool], Node]) -> Node:
        self.depth += 1
        if self.depth > DEEPEST:
            place = _place(event)
            message = f"lists and maps lie at most {DEEPEST} deep inside one another"
            raise _refuse("too-deep", message, place.line, place.column)
        node = read(_place(event), bool(event.flow_style))
        self.depth -= 1
        return node

    def items(self, place: Place, in_brackets: bool) -> Node:
        found = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            found.append(self.node(event))
        return Items(place, tuple(found), in_brackets)

    def entries(self, place: Place, in_brackets: bool) -> Node:
        found: dict[str, tuple[Text, Node]] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.node(event)
            value = self.node(next(self.events))
            if not isinstance(key, Text):
                self.note("not-plain", "a key is a plain word; a value that begins with ?, [ or { needs quotes", event)
            elif key.value in found:
                before = found[key.value][0].place.line
                self.note("duplicate-key", f"{key.value!r} stands here a second time (first in line {before})", event)
            else:
                found[key.value] = (key, value)
        return Entries(place, tuple(found.values()), in_brackets)


def _place(event: yaml.Event) -> Place:
    mark = event.start_mark
    return Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)


def _code_point(character: object) -> int:
    return character if isinstance(character, int) else ord(str(character))
