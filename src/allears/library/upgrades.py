"""Older formats of policy files, brought to the newest one by code.

`UPGRADES[n]` turns the nodes of format n into those of format n + 1. Formats only ever gain an entry here; a file
that was published once can be read for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from allears.library.document import Entries, Node, Text
from allears.library.policy_format import FORMAT
from allears.library.problem import Problem

Upgrade = Callable[[Entries], Entries]
UPGRADES: Mapping[int, Upgrade] = {}


def upgrade(
    node: Node, upgrades: Mapping[int, Upgrade] = UPGRADES, newest: int = FORMAT
) -> tuple[Node, tuple[Problem, ...]]:
    """The nodes in the newest format; with a problem when the file names a format that is not known."""
    if not isinstance(node, Entries):
        return node, ()
    written = next((value for key, value in node.entries if key.value == "format"), None)
    if not isinstance(written, Text):
        return node, ()
    number = int(written.value) if written.value.isdecimal() and len(written.value) < 6 else 0
    if not 1 <= number <= newest:
        known = "1" if newest == 1 else f"1 to {newest}"
        message = f"expected format {known}, found {written.value!r}; a newer Allears may know it"
        return node, (Problem("unknown-format", message, written.place.line, written.place.column, "format"),)
    for older in range(number, newest):
        node = upgrades[older](node)
    return node, ()
