"""Reads a knowledge base: a folder or file of Markdown pages, or of questions and answers as CSV or JSONL."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from allears.knowledge import Passage
from allears.library.knowledge_error import KnowledgeFileError
from allears.library.markdown_pages import read_markdown
from allears.library.page_addresses import base_urls, linked
from allears.library.question_records import read_csv, read_jsonl

LARGEST_FILE = 50_000_000
"""Bytes; a larger file is no knowledge base but an export of something else."""

PassageReader = Callable[[str, str, Counter[str]], Iterator[tuple[int, Passage]]]
"""Takes a file's text, its name, and a counter for fields that are not read; gives line numbers and passages."""

_READERS: dict[str, PassageReader] = {
    ".md": lambda text, name, _: read_markdown(text, name),
    ".markdown": lambda text, name, _: read_markdown(text, name),
    ".csv": read_csv,
    ".jsonl": read_jsonl,
}


@dataclass(frozen=True, slots=True)
class KnowledgeFiles:
    """What was read, and which fields of records were not: field name -> number of records that have it."""

    passages: tuple[Passage, ...]
    not_read: Mapping[str, int]


def read_knowledge(path: Path) -> KnowledgeFiles:
    """Read one file, or every Markdown, CSV and JSONL file below a folder (hidden ones left out), in order of path.

    Markdown passages get the id "path#anchor", the path as seen from the folder; records keep their own id.
    Raises KnowledgeFileError with file and line when something cannot be read, two passages have the same id,
    or there is nothing to read.
    """
    if not path.exists():
        raise KnowledgeFileError(str(path), None, "there is no such file or folder", "check the path")
    return read_texts(((name, _text_of(file, name)) for file, name in _files_of(path)), str(path))


def read_texts(texts: Iterable[tuple[str, str]], whole: str = "knowledge") -> KnowledgeFiles:
    """As `read_knowledge`, from names and texts that were read already; `whole` names them all together in errors."""
    texts = list(texts)
    bases = base_urls(texts)
    passages: list[Passage] = []
    first_place: dict[object, str] = {}
    not_read: Counter[str] = Counter()
    for name, text in texts:
        for line, passage in _reader_of(name)(text, name, not_read):
            place = first_place.setdefault(passage.id, f"{name}, line {line}")
            if place != f"{name}, line {line}":
                raise KnowledgeFileError(
                    name,
                    line,
                    f"the id {passage.id!r} is already used in {place}",
                    "give each passage an id of its own",
                )
            passages.append(linked(passage, name, bases))
    if not passages:
        raise KnowledgeFileError(whole, None, "no passage was found", "add a .md, .csv or .jsonl file with text in it")
    return KnowledgeFiles(tuple(passages), dict(not_read))


def is_read(name: str) -> bool:
    """Whether a file of that name belongs to a knowledge folder: by its ending, and nothing in its path is hidden."""
    path = PurePosixPath(name)
    return path.suffix.lower() in _READERS and not any(part.startswith(".") for part in path.parts)


def _reader_of(name: str) -> PassageReader:
    ending = PurePosixPath(name).suffix
    if ending.lower() not in _READERS:
        raise KnowledgeFileError(
            name, None, f"{ending or 'a file without ending'} is not read", f"use {', '.join(_READERS)}"
        )
    return _READERS[ending.lower()]


def _files_of(path: Path) -> Iterator[tuple[Path, str]]:
    if path.is_file():
        _reader_of(path.name)
        yield path, path.name
        return
    for file in sorted(path.rglob("*")):
        name = file.relative_to(path).as_posix()
        if file.is_file() and is_read(name):
            yield file, name


def _text_of(file: Path, name: str) -> str:
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise KnowledgeFileError(
                name,
                None,
                f"is larger than {LARGEST_FILE // 1_000_000} MB",
                "split it, or keep only what answers questions",
            )
        raw = file.read_bytes()
    except OSError as error:
        raise KnowledgeFileError(name, None, f"cannot be read ({error.strerror})", "check its permissions") from error
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise KnowledgeFileError(
            name, line, f"is not UTF-8 (byte 0x{raw[error.start]:02x})", "save the file as UTF-8"
        ) from error
