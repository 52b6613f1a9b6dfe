"""Every mistake in knowledge files at once, so that their author puts all of them right in one go."""

from __future__ import annotations

from collections.abc import Mapping

from allears.library.knowledge_error import KnowledgeFileError
from allears.library.knowledge_files import read_texts

MOST_OF_A_FILE = 20
"""Mistakes that are named of one file; with more than that something else is wrong with it."""


def mistakes_in(files: Mapping[str, str]) -> tuple[KnowledgeFileError, ...]:
    """What is wrong with each file, in order of path and line; ids used twice only once the files can be read."""
    found = [mistake for name in sorted(files) for mistake in _mistakes_of(name, files[name])]
    if not found:
        try:
            read_texts(sorted(files.items()))
        except KnowledgeFileError as mistake:
            found.append(mistake)
    return tuple(found)


def _mistakes_of(name: str, text: str) -> list[KnowledgeFileError]:
    """A file is read again without each line that is wrong, for as long as that is possible."""
    lines = text.replace("\r\n", "\n").split("\n")
    found: list[KnowledgeFileError] = []
    while len(found) < MOST_OF_A_FILE:
        try:
            read_texts([(name, "\n".join(lines))])
        except KnowledgeFileError as mistake:
            if mistake.line is None and (found or "no passage" in mistake.problem):
                break  # a file may be empty where others are not
            found.append(mistake)
            if mistake.line is None or not _can_do_without(name, lines, mistake.line):
                break
            lines[mistake.line - 1] = ""
        else:
            break
    return sorted(found, key=lambda one: one.line or 0)


def _can_do_without(name: str, lines: list[str], line: int) -> bool:
    """Whether the rest of the file means the same without that line: not so for a table's first row, or a row that
    goes over several lines."""
    written = lines[line - 1] if line <= len(lines) else ""
    is_table = name.lower().endswith(".csv")
    return bool(written) and not (is_table and (line == 1 or written.count('"') % 2))
