"""Each heading with text below it is a passage; marks stand in front matter or in a comment."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.knowledge import Passage, Stance
from allears.library.knowledge_error import KnowledgeFileError
from allears.library.markdown_pages import read_markdown

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


def passages_of(name: str, text: str) -> list[Passage]:
    return [passage for _, passage in read_markdown(text, name)]


def test_a_markdown_page_gives_a_passage_a_heading() -> None:
    top, cost, yearly, again = passages_of("sales/pricing.md", PRICING)
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


def test_front_matter_of_other_programs_is_left_alone() -> None:
    text = "---\nlayout: post\ntags:\n  - a\n  - b\nsidebar:\n  order: 3\n---\nText.\n"
    (passage,) = passages_of("a.md", text)
    assert (passage.id, passage.words, passage.is_price) == ("a.md#top", "Text.", False)


def test_other_shapes_of_headings_are_read_too() -> None:
    page = "Prices\n======\n\nFrom 29.\n\n## A *bold* [link](https://a.example) & `code`\n\nText.\n"
    prices, link = passages_of("p.md", page)
    assert (prices.title, prices.id) == ("Prices", "p.md#prices")
    assert (link.title, link.id) == ("A bold link & code", "p.md#a-bold-link--code")


def test_the_second_of_two_headings_gets_a_number_as_on_github() -> None:
    assert [one.id for one in passages_of("a.md", "# Q\n\na\n\n# Q\n\nb\n")] == ["a.md#q", "a.md#q-1"]


def test_lines_are_counted_through_front_matter() -> None:
    assert [line for line, _ in read_markdown("---\nmark: price\n---\n\n# A\n\na\n", "a.md")] == [5]


def test_an_ordinary_comment_is_neither_a_mark_nor_said() -> None:
    (passage,) = passages_of("a.md", "# A\n\nYes.\n\n<!-- note to self: check this -->\n\nAnd no.\n")
    assert passage.words == "Yes.\n\nAnd no."
    assert passage.also_asked == ()


def test_a_comment_shown_as_code_is_part_of_what_is_said() -> None:
    (passage,) = passages_of("a.md", "# Marks\n\n```\n<!-- mark: sold -->\n```\n")
    assert "<!-- mark: sold -->" in passage.words


def test_comments_that_never_end_do_no_harm() -> None:
    passages = passages_of("a.md", "# A\n\na\n" + "<!-- \n" * 3_000)
    assert [passage.title for passage in passages] == ["A"]


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="#-=<!>`abc: \n{}[]()*_~|\t", max_size=200))
def test_whatever_is_written_is_read_or_refused_with_its_place(text: str) -> None:
    try:
        found = passages_of("a.md", text)
    except KnowledgeFileError as error:
        assert str(error).startswith("a.md, line ")
        return
    assert all(passage.words.strip() and passage.id for passage in found)


def test_a_misspelt_mark_is_refused() -> None:
    with pytest.raises(KnowledgeFileError, match=r"'marc' is no mark. Did you mean 'mark'\?"):
        passages_of("a.md", "---\nmarc: price\n---\n")
