"""What a company writes down is read with its marks, and mistakes are named with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from allears.knowledge import Stance
from allears.library.knowledge_error import KnowledgeFileError
from allears.library.knowledge_files import read_knowledge

PRICING = """---
title: Pricing
mark: price
url: https://example.com/pricing
---
Three plans.

# What does it cost?

<!-- also asked: How much is it? | What are your rates? -->

29 USD a seat.

## Yearly billing {#yearly}

Two months free.

```
# no heading
```

## Nothing below

## Yearly billing

<!--
mark: not yet
who does: Ledgerly
-->

Not in euros.
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def test_a_markdown_page_gives_a_passage_a_heading(tmp_path: Path) -> None:
    write(tmp_path, "sales/pricing.md", PRICING)
    top, cost, yearly, again = read_knowledge(tmp_path).passages
    assert [p.id for p in (top, cost, yearly, again)] == [
        "sales/pricing.md#top",
        "sales/pricing.md#what-does-it-cost",
        "sales/pricing.md#yearly",
        "sales/pricing.md#yearly-billing",
    ]
    assert (top.title, top.words) == ("Pricing", "Three plans.")
    assert cost.also_asked == ("How much is it?", "What are your rates?")
    assert cost.words == "29 USD a seat."
    assert cost.source == "https://example.com/pricing#what-does-it-cost"
    assert "# no heading" in yearly.words
    assert yearly.is_price and not again.is_price
    assert (again.stance, again.who_does) == (Stance.NOT_YET, "Ledgerly")


def test_front_matter_of_other_programs_is_left_alone(tmp_path: Path) -> None:
    path = write(tmp_path, "a.md", "---\nlayout: post\ntags:\n  - a\n  - b\nsidebar:\n  order: 3\n---\nText.\n")
    (passage,) = read_knowledge(path).passages
    assert (passage.id, passage.words, passage.is_price) == ("a.md#top", "Text.", False)


def test_records_keep_their_own_ids_and_say_their_first_answer(tmp_path: Path) -> None:
    line = '{"id": 3, "question": "Do you export?", "answers": ["Yes.", "As CSV."], "paraphrases": ["x"]}'
    files = read_knowledge(write(tmp_path, "faq.jsonl", line + "\n\n"))
    (passage,) = files.passages
    assert (passage.id, passage.title, passage.words, passage.more_words) == (3, "Do you export?", "Yes.", ("As CSV.",))
    assert files.not_read == {"paraphrases": 1}


def test_rows_carry_marks_and_other_phrasings(tmp_path: Path) -> None:
    head = "ID,Question,Answer,Also_asked,Mark,Who does\n"
    rows = head + 'hq,"Where, then?",Bergen,,,\n,Fax?,"No,\nnever.",Telefax?|By fax?,never,FaxCo\n'
    bergen, fax = read_knowledge(write(tmp_path, "faq.csv", rows)).passages
    assert (bergen.id, bergen.title) == ("hq", "Where, then?")
    assert (fax.id, fax.words, fax.also_asked) == ("faq.csv#4", "No,\nnever.", ("Telefax?", "By fax?"))
    assert (fax.stance, fax.who_does) == (Stance.NEVER, "FaxCo")


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


def test_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"# A\n\nCaf\xe9\n")
    with pytest.raises(KnowledgeFileError, match=r"a.md, line 3: is not UTF-8 \(byte 0xe9\)"):
        read_knowledge(tmp_path)


def test_a_path_that_does_not_exist_is_named() -> None:
    with pytest.raises(KnowledgeFileError, match="nowhere: there is no such file or folder"):
        read_knowledge(Path("nowhere"))
