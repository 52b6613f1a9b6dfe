"""Questions and answers, one record a line or row."""

from __future__ import annotations

from collections import Counter

import pytest

from allears.knowledge import Stance
from allears.library.knowledge_error import KnowledgeFileError
from allears.library.question_records import read_csv, read_jsonl


def test_records_keep_their_own_ids_and_say_their_first_answer() -> None:
    line = '{"id": 3, "question": "Do you export?", "answers": ["Yes.", "As CSV."], "paraphrases": ["x"]}'
    not_read: Counter[str] = Counter()
    ((_, passage),) = read_jsonl(line + "\n\n", "faq.jsonl", not_read)
    assert (passage.id, passage.title, passage.words, passage.more_words) == (3, "Do you export?", "Yes.", ("As CSV.",))
    assert not_read == {"paraphrases": 1}


def test_rows_carry_marks_and_other_phrasings() -> None:
    head = "ID,Question,Answer,Also_asked,Mark,Who does\n"
    rows = head + 'hq,"Where, then?",Bergen,,,\n,Fax?,"No,\nnever.",Telefax?|By fax?,never,FaxCo\n'
    (two, bergen), (four, fax) = read_csv(rows, "faq.csv", Counter())
    assert (two, four) == (2, 4)
    assert (bergen.id, bergen.title) == ("hq", "Where, then?")
    assert (fax.id, fax.words, fax.also_asked) == ("faq.csv#4", "No,\nnever.", ("Telefax?", "By fax?"))
    assert (fax.stance, fax.who_does) == (Stance.NEVER, "FaxCo")


def test_a_list_in_jsonl_is_as_good_as_one_text() -> None:
    lines = [
        '{"question": "a", "answer": "b", "also_asked": ["c", "d"], "mark": "price"}',
        '{"question": "e", "answer": "f", "also asked": "g", "mark": ["price", "not yet"], "who_does": "h"}',
    ]
    (_, first), (_, second) = read_jsonl("\n".join(lines), "a.jsonl", Counter())
    assert (first.also_asked, first.is_price) == (("c", "d"), True)
    assert (second.also_asked, second.is_price, second.stance) == (("g",), True, Stance.NOT_YET)


def test_a_row_may_leave_cells_out_but_not_add_some() -> None:
    ((_, passage),) = read_csv("question,answer,url\nQ,A\n", "a.csv", Counter())
    assert passage.source == "a.csv, a.csv#2"
    with pytest.raises(KnowledgeFileError, match="3 cells under 2 columns"):
        list(read_csv("question,answer\na,b,c\n", "a.csv", Counter()))
