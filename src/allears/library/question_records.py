"""Questions and answers, one record a line (JSONL) or row (CSV)."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from allears.knowledge import Passage, PassageId
from allears.library.knowledge_error import KnowledgeFileError
from allears.library.passage_marks import Marks, known_key, marks_of

_SEPARATOR = "|"


def read_jsonl(text: str, name: str, not_read: Counter[str]) -> Iterator[tuple[int, Passage]]:
    """Records {"id"?, "question", "answer" or "answers", "also_asked"?, "mark"?, "who_does"?, "url"?}.

    The first of several answers is what is said, all are searched. Other fields are counted in `not_read`.
    """
    for line, raw in enumerate(text.split("\n"), start=1):
        if raw.strip():
            yield line, _passage_of(_record(raw, name, line), name, line, not_read)


def read_csv(text: str, name: str, not_read: Counter[str]) -> Iterator[tuple[int, Passage]]:
    """Rows with the columns of `read_jsonl` (several phrasings or marks in a cell are divided by "|")."""
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = next(rows, [])
        columns = [_field_name(column) for column in header]
        for column in ("question", "answer"):
            if column not in columns:
                found = ", ".join(header) or "nothing"
                problem = f"there is no column {column!r} (found: {found})"
                raise KnowledgeFileError(name, 1, problem, "name the columns question and answer in the first row")
        for cells in rows:
            if any(cell.strip() for cell in cells):
                yield (
                    rows.line_num,
                    _passage_of(_row(columns, cells, name, rows.line_num), name, rows.line_num, not_read),
                )
    except csv.Error as error:
        raise KnowledgeFileError(name, rows.line_num, f"is no proper CSV ({error})", "close every quote") from error


def _record(raw: str, name: str, line: int) -> dict[str, object]:
    try:
        record = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise KnowledgeFileError(name, line, f"is no JSON ({error})", "write one JSON object a line") from error
    if not isinstance(record, dict):
        raise KnowledgeFileError(name, line, "is no JSON object", 'write {"id": …, "question": …, "answer": …}')
    return {_field_name(key): value for key, value in record.items()}


def _row(columns: Sequence[str], cells: Sequence[str], name: str, line: int) -> dict[str, object]:
    if len(cells) > len(columns):
        problem = f"has {len(cells)} cells under {len(columns)} columns"
        raise KnowledgeFileError(name, line, problem, "put text that has commas in quotes")
    filled = {column: cell.strip() for column, cell in zip(columns, cells, strict=False) if cell.strip()}
    listed = {"mark", "also asked"}
    return {column: _parts(cell) if column in listed else cell for column, cell in filled.items()}


def _passage_of(record: Mapping[str, object], name: str, line: int, not_read: Counter[str]) -> Passage:
    question = _text(record, "question", name, line)
    answers = _answers(record, name, line)
    pairs = {key: (line, _texts(record[key], key, name, line)) for key in record if known_key(key) == key}
    not_read.update(
        key for key in record if known_key(key) != key and key not in ("id", "question", "answer", "answers")
    )
    marks: Marks = marks_of(pairs, name)
    passage_id = _id_of(record, name, line)
    return Passage(
        id=passage_id,
        title=question,
        words=answers[0],
        also_asked=marks.also_asked,
        more_words=tuple(answers[1:]),
        page=marks.title or "",
        is_price=marks.is_price,
        stance=marks.stance,
        who_does=marks.who_does,
        source=marks.url or f"{name}, {passage_id}",
        link=marks.url or "",
    )


def _id_of(record: Mapping[str, object], name: str, line: int) -> PassageId:
    given = record.get("id", f"{name}#{line}")
    if isinstance(given, bool) or not isinstance(given, str | int) or given == "":
        raise KnowledgeFileError(
            name, line, f"the id {given!r} is neither text nor a whole number", "give it a short name"
        )
    return given


def _answers(record: Mapping[str, object], name: str, line: int) -> list[str]:
    if "answers" in record:
        answers = _texts(record["answers"], "answers", name, line)
        if not answers:
            raise KnowledgeFileError(name, line, "'answers' is empty", "write at least one answer")
        return answers
    return [_text(record, "answer", name, line)]


def _text(record: Mapping[str, object], key: str, name: str, line: int) -> str:
    value = record.get(key)
    if not isinstance(value, str) or not value.strip():
        found = "is missing" if key not in record else "is empty" if value in ("", None) else "is no text"
        raise KnowledgeFileError(name, line, f"{key!r} {found}", f"write the {key} as text")
    return value.strip()


def _texts(value: object, key: str, name: str, line: int) -> list[str]:
    """One text or a list of texts, without empty ones."""
    texts: list[str] = []
    for one in value if isinstance(value, list) else [value]:
        if not isinstance(one, str):
            raise KnowledgeFileError(
                name, line, f"{key!r} holds {one!r}, which is no text", "write text or a list of texts"
            )
        texts.append(one.strip())
    return [text for text in texts if text]


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(_SEPARATOR) if part.strip()]


def _field_name(written: str) -> str:
    """How a column or field is known here: our marks under their own name, everything else in lower case."""
    return known_key(written) or written.strip().lower()
