"""Conditions of a policy file: one line of text, or a list under `any of:`, `all of:`, `at least N of:`, `not:`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from allears.facts.field import Field
from allears.library.document import Entries, Items, Node, Text
from allears.library.problem import Problem, nearest_name
from allears.library.section import Notes
from allears.policy.condition import AllOf, AnyOf, AtLeast, Condition, Not
from allears.policy.condition_text import ConditionError, Vocabulary, parse_condition
from allears.policy.literal import read_literal

AT_LEAST = re.compile(r"at least (\d{1,4}) of")
GROUPS = ("any of", "all of", "at least 2 of", "not")
UNREADABLE: Condition = AllOf(())
"""Stands for a condition with a problem; the policy it would belong to is never made."""


@dataclass(frozen=True, slots=True)
class ConditionReader:
    """Reads conditions over the fields and lists of one policy.

    Nothing is said of conditions on `doubtful` fields: their type could not be read, which was noted already.
    """

    fields: Mapping[str, Field]
    lists: Mapping[str, tuple[str, ...]]
    notes: Notes
    doubtful: frozenset[str] = frozenset()

    def read(self, node: Node, path: str) -> Condition:
        """One condition; with a problem noted it is `UNREADABLE`."""
        match node:
            case Text():
                return self.read_text(node, path)
            case Entries(_, ((key, value),)):
                return self.read_group(key, value, path)
            case Entries():
                message = f"expected one condition, or one of {_names(GROUPS)} with a list below it"
            case Items():
                message = "a list of conditions needs `any of:` or `all of:` before it"
        self.notes.add("condition", message, node, path)
        return UNREADABLE

    def read_all(self, node: Node, path: str) -> tuple[Condition, ...]:
        """A list of conditions; a single one is a list of one."""
        items = node.items if isinstance(node, Items) else (node,)
        return tuple(self.read(item, f"{path}.{number}") for number, item in enumerate(items, 1))

    def read_group(self, key: Text, value: Node, path: str) -> Condition:
        name = " ".join(key.value.lower().split())
        inside = f"{path}.{name}"
        if name == "not":
            return Not(self.read(value, inside))
        at_least = AT_LEAST.fullmatch(name)
        if at_least is None and name not in ("any of", "all of"):
            return self.refuse_key(key, value, path)
        parts = self.read_all(value, inside)
        if not parts:
            self.notes.add("condition", f"`{name}` needs a list of conditions below it", key, path)
            return UNREADABLE
        if at_least is None:
            return AnyOf(parts) if name == "any of" else AllOf(parts)
        number = int(at_least[1])
        if not 1 <= number <= len(parts):
            message = f"`at least {number} of` needs a number from 1 to {len(parts)}, as many as stand below it"
            self.notes.add("condition", message, key, path)
            return UNREADABLE
        return AtLeast(number, parts)

    def refuse_key(self, key: Text, value: Node, path: str) -> Condition:
        if isinstance(value, Text) and not value.value:
            message = "a question mark alone makes a key of what follows; write the condition without it"
            corrected = f"- {key.value}"
            self.notes.problems.append(
                Problem("split-value", message, key.place.line, key.place.column, path, corrected=corrected)
            )
        else:
            near = nearest_name(key.value, GROUPS)
            message = f"expected one of {_names(GROUPS)}, found `{key.value}:`; a condition with a colon needs quotes"
            self.notes.add("condition", message, key, path, near)
        return UNREADABLE

    def read_text(self, node: Text, path: str) -> Condition:
        vocabulary = Vocabulary(self.fields, self.lists, read_literal)
        try:
            return parse_condition(node.value, vocabulary)
        except ConditionError as error:
            if self.doubtful.intersection(re.findall(r"\w+", node.value)):
                return UNREADABLE
            column = node.place.column + error.column + (1 if node.quoted else 0)
            message = f"{error.message} (in `{node.value}`)"
            self.notes.problems.append(
                Problem("condition", message, node.place.line, column, path, nearest=error.suggestion)
            )
            return UNREADABLE


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}:`" for name in names)
