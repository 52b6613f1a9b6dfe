"""Lines that YAML reads otherwise than their author meant, and how they should be written.

In `{when: style in (inside, both), say: Fine.}` YAML ends the value at the comma inside the parenthesis; in
`{ask: How many?, first: true}` it stumbles over the question mark; `when: >= 5` begins a block of text. Quotes help
each time, so the mended line is the same line with quotes around the values that need them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from allears.library.document import DocumentError, Entries, Items, Node, Text, read_document
from allears.library.problem import Problem

ROUNDS = 20
"""Lines that are mended in one reading; a file with more is reported with these."""
OPEN, CLOSE = "([{", ")]}"
NEEDS_QUOTES_INSIDE = re.compile(r"""[,?\[\]{}]|:\s|\s#|^[-?:,&*!|>%@`"'#]""")
LINE = re.compile(r"""^(?P<lead>\s*(?:-\s+)*)(?P<key>(?:[^\s:'"\[{#][^:'"\[{]*?):\s+)?(?P<value>\S.*?)(?P<rest>\s*)$""")


def read_mended(text: str) -> tuple[Node | None, tuple[Problem, ...]]:
    """The nodes of a YAML text with broken lines read as they were meant, and every problem found on the way.

    None when the text cannot be read even so.
    """
    broken: list[Problem] = []
    for _ in range(ROUNDS):
        problem, node, others = _read(text)
        if problem is None:
            return node, (*broken, *others)
        mended = _mend(text, problem)
        broken.append(replace(problem, corrected=mended[1]) if mended else problem)
        if mended is None:
            return node, (*broken, *others)
        text = mended[0]
    return None, tuple(broken)


def _read(text: str) -> tuple[Problem | None, Node | None, tuple[Problem, ...]]:
    """The first broken line, the nodes, and what else is wrong with them."""
    try:
        node, problems = read_document(text)
    except DocumentError as error:
        return error.problem, None, ()
    return next(_split_values(node), None), node, problems


def _split_values(node: Node, in_brackets: bool = False) -> Iterator[Problem]:
    """Values that YAML cut at a comma."""
    match node:
        case Text(place, written, quoted=False) if in_brackets and written.count("(") > written.count(")"):
            message = f"YAML ended this value at a comma: it reads {written!r}; put quotes around all of it"
            yield Problem("split-value", message, place.line, place.column)
        case Items(_, items):
            for item in items:
                yield from _split_values(item, node.in_brackets)
        case Entries(_, entries):
            for pair in entries:
                for part in pair:
                    yield from _split_values(part, node.in_brackets)
            if node.in_brackets:
                yield from _cut_off_ends(node)


def _cut_off_ends(node: Entries) -> Iterator[Problem]:
    """In `{say: Small, but fast}` the end of the text became a key without a value."""
    for (_, before), (key, value) in pairwise(node.entries):
        cut = isinstance(before, Text) and before.value and not before.quoted
        if cut and isinstance(value, Text) and not value.value and not value.quoted:
            message = f"YAML ended the value before {key.value!r} at a comma; put quotes around all of it"
            yield Problem("split-value", message, key.place.line, key.place.column)


def _mend(text: str, problem: Problem) -> tuple[str, str] | None:
    """The text with the broken line mended, and that line; None when quotes do not help."""
    lines = text.split("\n")
    for number in (problem.line - 1, problem.line - 2):
        if not 0 <= number < len(lines):
            continue
        better = mend_line(lines[number])
        if better == lines[number]:
            continue
        mended = "\n".join([*lines[:number], better, *lines[number + 1 :]])
        still = _read(mended)[0]
        if still is None or (still.code, still.line) != (problem.code, problem.line):
            return mended, better
    return None


def mend_line(line: str) -> str:
    """The line with quotes around each value that YAML would otherwise misread."""
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent:
        return indent.replace("\t", "  ") + line[len(indent) :]
    found = LINE.match(line)
    if found is None:
        return line
    lead, key, value, rest = found["lead"], found["key"] or "", found["value"], found["rest"]
    value, comment = _without_comment(value)
    if not key and value.startswith("? "):
        return f"{lead}{value[2:]}{comment}{rest}"
    if value[0] in "[{":
        return f"{lead}{key}{_mend_flow(value)}{comment}{rest}"
    if value[-1] in "]},":
        return f"{lead}{_mend_middle(key + value)}{comment}{rest}"
    return f"{lead}{key}{_quoted(value)}{comment}{rest}"


def _without_comment(value: str) -> tuple[str, str]:
    found = re.search(r"\s+#", value)
    return (value[: found.start()], value[found.start() :]) if found else (value, "")


def _mend_flow(value: str) -> str:
    """A list or map in brackets with each of its values mended; also one that goes on in the next line."""
    closed = value[-1:] == {"[": "]", "{": "}"}[value[0]]
    if not closed:
        return f"{value[0]}{_mend_middle(value[1:])}"
    parts = _parts(value[1:-1])
    if parts is None:
        return value
    in_map = value[0] == "{"
    mended = [_mend_part(part, in_map) for part in (_joined(parts) if in_map else parts)]
    return f"{value[0]}{', '.join(mended)}{value[-1]}"


def _mend_middle(value: str) -> str:
    """A line in the middle of a list or map in brackets that began above, or ends below."""
    ends = re.search(r"[\]}]*,?$", value)
    tail = ends.group() if ends else ""
    parts = _parts(value[: len(value) - len(tail)])
    if parts is None:
        return value
    in_map = all(re.search(r":\s", part) for part in parts)
    return ", ".join(_mend_part(part, in_map) for part in parts) + tail


def _joined(parts: list[str]) -> list[str]:
    """The entries of a map, each with what was cut off it."""
    entries: list[str] = []
    for part in parts:
        if entries and not re.search(r":(\s|$)", part) and not entries[-1].endswith(("]", "}", '"', "'")):
            entries[-1] = f"{entries[-1]}, {part}"
        else:
            entries.append(part)
    return entries


def _mend_part(part: str, in_map: bool) -> str:
    key, colon, value = part.partition(": ") if in_map else ("", "", part)
    if in_map and not colon:
        return part
    value = value.strip()
    if value[:1] in ("[", "{"):
        return f"{key}{colon}{_mend_flow(value)}"
    return f"{key}{colon}{_quoted(value) if NEEDS_QUOTES_INSIDE.search(value) else value}"


def _parts(inside: str) -> list[str] | None:
    """What stands between the commas, where a comma in brackets, parentheses or quotes does not count."""
    parts, depth, start, quote = [], 0, 0, ""
    for at, character in enumerate(inside):
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'" and not inside[start:at].rsplit(":", 1)[-1].strip():
            quote = character
        elif character in OPEN:
            depth += 1
        elif character in CLOSE:
            depth -= 1
        elif character == "," and depth == 0:
            parts.append(inside[start:at].strip())
            start = at + 1
        if depth < 0:
            return None
    return [*parts, inside[start:].strip()] if depth == 0 and not quote else None


def _quoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" and value[0] not in value[1:-1]:
        return value
    return f"'{value.replace(chr(39), chr(39) * 2)}'" if set('"\\') & set(value) else f'"{value}"'
