"""Where in a policy file something stands that is named by its path."""

from __future__ import annotations

from collections.abc import Iterator

from allears.library.document import Entries, Items, Node, Place, Text

NAMING_KEYS = ("id", "name", "plan")


def locate(document: Node, path: str) -> Place:
    """The place of `ideal.small-teams.they_can_help_us.2`, or of the nearest thing around it that is there."""
    node, place, rest = document, document.place, path
    while rest:
        step = next(_steps(node, rest), None)
        if step is None:
            return place
        node, place, rest = step
    return place


def _steps(node: Node, path: str) -> Iterator[tuple[Node, Place, str]]:
    """Each way into the node along the path: what lies there, where it begins, and the rest of the path."""
    if isinstance(node, Entries):
        for key, value in node.entries:
            if path == key.value or path.startswith(f"{key.value}."):
                yield value, key.place, path[len(key.value) + 1 :]
    elif isinstance(node, Items):
        for number, item in enumerate(node.items, 1):
            for name in (_name_of(item), str(number)):
                if name and (path == name or path.startswith(f"{name}.")):
                    yield item, item.place, path[len(name) + 1 :]
    elif path == "1":
        yield node, node.place, ""


def _name_of(node: Node) -> str | None:
    if isinstance(node, Entries):
        for key, value in node.entries:
            if key.value in NAMING_KEYS and isinstance(value, Text):
                return value.value
    return None
