"""Reading one map of a policy file: each value by its key, with every problem noted at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from allears.facts.words import Words
from allears.library.document import Entries, Items, Node, Text
from allears.library.policy_format import Shape
from allears.library.problem import Problem, nearest_name

YES = frozenset({"true", "yes"})
NO = frozenset({"false", "no"})
ID = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(slots=True)
class Notes:
    """What was found wrong so far, and the language that plain texts are in."""

    problems: list[Problem] = field(default_factory=list)
    language: str = "en"

    def add(self, code: str, message: str, node: Node, path: str, nearest: str | None = None) -> None:
        """Note a problem where `node` begins."""
        self.problems.append(Problem(code, message, node.place.line, node.place.column, path, nearest))


class Section:
    """A map that should have the keys of `shape`. Reading never raises: what is wrong is noted, and None returned."""

    def __init__(self, node: Node, path: str, shape: Shape, notes: Notes) -> None:
        self.node = node
        self.path = path
        self.shape = shape
        self.notes = notes
        self.nodes: dict[str, Node] = {}
        if not isinstance(node, Entries):
            wanted = ", ".join(key.name for key in shape.keys[:4])
            self.note("wrong-kind", f"expected a map with keys such as {wanted}", node)
            return
        self.nodes = {key.value: value for key, value in node.entries}
        self.check_keys(node)

    def check_keys(self, node: Entries) -> None:
        known = self.shape.by_name
        for key, value in node.entries:
            if key.value not in known and self.shape.others is None:
                near = nearest_name(key.value, known)
                message = f"a {self.shape.name} has no key {key.value!r}; it has {', '.join(known)}"
                if isinstance(value, Text) and not value.value and near is None:
                    message = f"{key.value!r} stands here without a value; put quotes around a value that has commas"
                self.notes.add("unknown-key", message, key, self.path, near)
        for wanted in self.shape.keys:
            if wanted.required and wanted.name not in self.nodes:
                message = f"`{wanted.name}` is missing. {wanted.about}"
                self.notes.add("missing-key", message, node, self.path)

    def __contains__(self, key: str) -> bool:
        return key in self.nodes

    def path_of(self, key: str) -> str:
        """The key's place as one would say it."""
        return f"{self.path}.{key}" if self.path else key

    def note(self, code: str, message: str, node: Node, nearest: str | None = None, key: str = "") -> None:
        """Note a problem in this map, or at one of its keys."""
        self.notes.add(code, message, node, self.path_of(key) if key else self.path, nearest)

    def text(self, key: str) -> str | None:
        """The text under `key`; None when there is none."""
        node = self.nodes.get(key)
        if node is None:
            return None
        if not isinstance(node, Text) or not node.value:
            self.note("wrong-kind", "expected a text", node, key=key)
            return None
        return node.value

    def id(self, key: str = "id") -> str:
        """A name made of letters, digits, `_` and `-`."""
        written = self.text(key) or ""
        if written and not ID.fullmatch(written):
            message = f"{written!r} is no id: letters, digits, _ and - only, beginning with a letter"
            self.note("bad-id", message, self.nodes[key], re.sub(r"[^a-z0-9]+", "-", written.lower()).strip("-"), key)
        return written

    def one_of(self, key: str) -> str | None:
        """One of the values that the format allows."""
        written = self.text(key)
        allowed = self.shape.by_name[key].values
        if written is None or written in allowed:
            return written
        message = f"{written!r} is not possible here; expected {', '.join(allowed)}"
        self.note("wrong-value", message, self.nodes[key], nearest_name(written, allowed), key)
        return None

    def yes_no(self, key: str) -> bool:
        """yes or no (true or false); no when the key is missing."""
        written = self.text(key)
        if written is not None and written.lower() not in YES | NO:
            self.note("wrong-value", f"expected yes or no, found {written!r}", self.nodes[key], key=key)
        return written is not None and written.lower() in YES

    def number(self, key: str, low: float, high: float, whole: bool = False) -> float | None:
        """A number from `low` to `high`."""
        written = self.text(key)
        if written is None:
            return None
        pattern = r"\d{1,9}" if whole else r"\d{1,9}(\.\d{1,9})?"
        if not re.fullmatch(pattern, written) or not low <= float(written) <= high:
            kind = "a whole number" if whole else "a number"
            message = f"expected {kind} from {low:g} to {high:g}, found {written!r}"
            self.note("wrong-value", message, self.nodes[key], key=key)
            return None
        return float(written)

    def words(self, key: str) -> Words | None:
        """A text for people: plain, or a map language -> text."""
        node = self.nodes.get(key)
        if not isinstance(node, Entries):
            written = self.text(key)
            return Words.of(written, self.notes.language) if written is not None else None
        return self.words_in_languages(key, node)

    def words_in_languages(self, key: str, node: Entries) -> Words | None:
        texts = []
        for language, value in node.entries:
            if not LANGUAGE.fullmatch(language.value):
                message = f"{language.value!r} is no language code such as en or pt-BR"
                self.note("wrong-value", message, language, key=key)
            elif not isinstance(value, Text) or not value.value:
                self.note("wrong-kind", "expected a text", value, key=key)
            else:
                texts.append((language.value, value.value))
        return Words(tuple(texts)) if texts else None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; a single text is a list of one."""
        node = self.nodes.get(key)
        return () if node is None else read_texts(node, self.path_of(key), self.notes)

    def items(self, key: str) -> tuple[Node, ...]:
        """The items of a list."""
        node = self.nodes.get(key)
        if node is None:
            return ()
        if not isinstance(node, Items):
            self.note("wrong-kind", "expected a list: lines that begin with `-`", node, key=key)
            return ()
        return node.items

    def sections(self, key: str, shape: Shape) -> Iterator[Section]:
        """The items of a list of maps; each path names the item by its `id`, `name` or number."""
        for number, node in enumerate(self.items(key)):
            yield Section(node, f"{self.path_of(key)}.{_name_of(node, number)}", shape, self.notes)

    def named(self, key: str) -> tuple[tuple[Text, Node], ...]:
        """The entries of a map whose keys are names of one's own."""
        node = self.nodes.get(key)
        if node is None:
            return ()
        if not isinstance(node, Entries):
            self.note("wrong-kind", "expected a map: lines such as `name: …`", node, key=key)
            return ()
        return node.entries


def read_texts(node: Node, path: str, notes: Notes) -> tuple[str, ...]:
    """A list of texts, or a single one."""
    items = node.items if isinstance(node, Items) else (node,)
    found = []
    for item in items:
        if isinstance(item, Text) and item.value:
            found.append(item.value)
        else:
            notes.add("wrong-kind", "expected a text", item, path)
    return tuple(found)


def _name_of(node: Node, number: int) -> str:
    if isinstance(node, Entries):
        for key, value in node.entries:
            if key.value in ("id", "name", "plan") and isinstance(value, Text) and value.value:
                return value.value
    return str(number + 1)
