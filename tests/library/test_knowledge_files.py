"""What a company writes down is read with its marks, and mistakes are named with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from allears.library.knowledge_error import KnowledgeFileError
from allears.library.knowledge_files import read_knowledge


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.jsonl", '{"question": "a", "answer": "b"}\n{"question": \n', "a.jsonl, line 2: is no JSON"),
        ("a.jsonl", '{"question": "a"}', "a.jsonl, line 1: 'answer' is missing"),
        ("a.jsonl", '{"question": "a", "answers": []}', "line 1: 'answers' is empty"),
        ("a.jsonl", '{"question": "a", "answers": ["x", 4]}', "'answers' holds 4"),
        ("a.jsonl", '{"id": 1.5, "question": "a", "answer": "b"}', "the id 1.5 is neither"),
        ("a.jsonl", "[1]", "line 1: is no JSON object"),
        (
            "a.jsonl",
            '{"id": 1, "question": "a", "answer": "b"}\n' * 2,
            "line 2: the id 1 is already used in a.jsonl, line 1",
        ),
        ("a.csv", "q,a\n1,2\n", "a.csv, line 1: there is no column 'question' (found: q, a)"),
        ("a.csv", "question,answer\na,b,c\n", "a.csv, line 2: has 3 cells under 2 columns"),
        ("a.csv", 'question,answer\na,"b\n', "a.csv, line 2: is no proper CSV"),
        ("a.csv", "question,answer\na,\n", "line 2: 'answer' is missing"),
        ("a.md", "---\nmark: prize\n---\n", "a.md, line 2: 'prize' is no mark. Use one or more of: price"),
        ("a.md", "---\nmarc: price\n---\n", "line 2: 'marc' is no mark. Did you mean 'mark'?"),
        ("a.md", "---\nmark: price\n", "a.md, line 1: the front matter has no end"),
        ("a.md", "# A\n\ntext\n\n<!--\nmark: sold\n-->\n", "a.md, line 6: 'sold' is no mark"),
        ("a.md", "# Only a heading\n", "no passage was found"),
        ("a.pdf", "x", ".pdf is not read"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, name: str, text: str, message: str) -> None:
    with pytest.raises(KnowledgeFileError) as error:
        read_knowledge(write(tmp_path, name, text))
    assert message in str(error.value)


def test_files_below_a_folder_are_read_in_order_and_hidden_ones_left_alone(tmp_path: Path) -> None:
    write(tmp_path, "b.md", "# B\n\nb\n")
    write(tmp_path, "a/z.csv", "question,answer\nQ,A\n")
    write(tmp_path, ".git/c.md", "# C\n\nc\n")
    write(tmp_path, "notes.txt", "not read")
    assert [passage.id for passage in read_knowledge(tmp_path).passages] == ["a/z.csv#2", "b.md#b"]


def test_one_id_in_two_files_is_named_with_both_places(tmp_path: Path) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        write(tmp_path, name, '{"id": "x", "question": "a", "answer": "b"}')
    with pytest.raises(KnowledgeFileError, match=r"b.jsonl, line 1: the id 'x' is already used in a.jsonl, line 1"):
        read_knowledge(tmp_path)


def test_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"# A\n\nCaf\xe9\n")
    with pytest.raises(KnowledgeFileError, match=r"a.md, line 3: is not UTF-8 \(byte 0xe9\)"):
        read_knowledge(tmp_path)


def test_a_path_that_does_not_exist_is_named() -> None:
    with pytest.raises(KnowledgeFileError, match="nowhere: there is no such file or folder"):
        read_knowledge(Path("nowhere"))
