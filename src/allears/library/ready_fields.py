"""Fields that come ready made, for policies that name them without describing them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from allears.library.document import Entries, Node, Text, read_document

LANGUAGE = "en"
FOR_PEOPLE = frozenset({"name", "ask", "benefit", "label"})


@cache
def ready_field_nodes() -> Mapping[str, Entries]:
    """Field id -> its description, as it would stand in a policy file; every text says that it is English."""
    document, _ = read_document(files("allears.library").joinpath("ready_fields.yaml").read_text(encoding="utf-8"))
    fields = _entries(_entries(document)["fields"])
    named = {name: _in_english(node) for name, node in fields.items()}
    return {name: node for name, node in named.items() if isinstance(node, Entries)}


def complete(node: Node, field_id: str) -> Node:
    """The description of a field with what is missing taken from the ready-made one of that name.

    A description with a type of its own stays as it is.
    """
    own = _entries(node)
    empty = isinstance(node, Text) and not node.value
    if "type" in own or not (own or empty) or field_id not in ready_field_nodes():
        return node
    ready = ready_field_nodes()[field_id]
    kept = tuple((key, value) for key, value in ready.entries if key.value not in own)
    return Entries(node.place, (*kept, *(node.entries if isinstance(node, Entries) else ())))


def _entries(node: Node) -> dict[str, Node]:
    return {key.value: value for key, value in node.entries} if isinstance(node, Entries) else {}


def _in_english(node: Node, key: str = "") -> Node:
    """The node with each text for people turned into a map language -> text."""
    if isinstance(node, Text) and key in FOR_PEOPLE:
        return Entries(node.place, ((Text(node.place, LANGUAGE), node),))
    if isinstance(node, Entries) and key not in FOR_PEOPLE:
        return Entries(node.place, tuple((one, _in_english(value, one.value)) for one, value in node.entries))
    return node
