"""The words of a question as the knowledge base may know them."""

from __future__ import annotations

from allears.knowledge import Knowledge, Passage
from allears.knowledge.concepts import MOST_CONCEPTS, concepts_of

SMALL = Knowledge.build(
    [Passage(1, "Backup of your data", "Every hour."), Passage(2, "Data export", "As CSV."), Passage(3, "Data", "…")]
)


def meanings(question: str) -> list[set[str]]:
    return [set(concept.meanings) for concept in concepts_of(question, SMALL)]


def test_what_says_most_comes_first() -> None:
    backup, data = concepts_of("is data in the backup", SMALL)
    assert (set(backup.meanings), set(data.meanings)) == ({"backup"}, {"data"})
    assert backup.rarity > data.rarity


def test_neighbours_that_are_one_word_here_are_looked_for_as_one() -> None:
    assert {"backup"} in meanings("do you back up everything")


def test_a_number_nobody_wrote_about_asks_nothing() -> None:
    assert meanings("data for 8") == meanings("data for")


def test_a_word_nobody_wrote_about_weighs_but_finds_nothing() -> None:
    assert set() in meanings("data giraffes")


def test_an_endless_question_has_an_end() -> None:
    assert len(concepts_of(" ".join(f"w{number}x" for number in range(3_000)), SMALL)) == MOST_CONCEPTS
