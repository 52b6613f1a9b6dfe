"""Every mistake of a knowledge folder is named at once."""

from __future__ import annotations

import pytest

from allears.library.knowledge_check import MOST_OF_A_FILE, mistakes_in


def places(files: dict[str, str]) -> list[tuple[str, int | None]]:
    return [(one.file, one.line) for one in mistakes_in(files)]


def test_good_files_have_no_mistakes() -> None:
    assert mistakes_in({"a.md": "# Hours\n\nNine to five.\n", "b.md": "# Only a heading\n"}) == ()


def test_every_line_of_every_file_that_is_wrong_is_named() -> None:
    files = {
        "prices.md": "# Team\n\n49 a seat\n\n<!--\nmark: prize\n-->\n\n# Starter\n\n29\n\n<!--\nmarc: price\n-->\n",
        "faq.jsonl": '{"question": "a", "answer": "b"}\n{"question": "c"}\n[1]\n{"question": "d", "answer": "e"}\n',
        "old.csv": 'question,answer\nA,\nB,b\nC,c,d\n"two\nlines",\nD,\n',
        "logo.png": "x",
    }
    assert places(files) == [
        ("faq.jsonl", 2),
        ("faq.jsonl", 3),
        ("logo.png", None),
        ("old.csv", 2),
        ("old.csv", 4),
        ("old.csv", 6),
        ("prices.md", 6),
        ("prices.md", 14),
    ], "what follows a row over several lines is read once that row is right"


def test_a_table_without_its_columns_has_one_mistake() -> None:
    assert places({"a.csv": "q,a\n1,2\n3,4\n"}) == [("a.csv", 1)]


def test_nothing_to_read_at_all_is_a_mistake_of_the_whole() -> None:
    [mistake] = mistakes_in({"a.md": "# Only a heading\n"})
    assert (mistake.line, mistake.problem) == (None, "no passage was found")


def test_an_id_in_two_files_is_named_with_both_places() -> None:
    record = '{"id": "hours", "question": "When?", "answer": "Nine"}'
    [mistake] = mistakes_in({"a.jsonl": record, "b.jsonl": record})
    assert (mistake.file, mistake.line) == ("b.jsonl", 1)
    assert "a.jsonl, line 1" in mistake.problem


@pytest.mark.parametrize("line", ["{", "\x00", '"'])
def test_a_file_of_something_else_ends_the_list_soon(line: str) -> None:
    assert len(mistakes_in({"a.jsonl": f"{line}\n" * 5_000})) == MOST_OF_A_FILE
