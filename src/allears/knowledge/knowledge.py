"""A knowledge base made ready for questions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from allears.knowledge.meaning import Compare, IndexMeaning, outline_of
from allears.knowledge.passage import Passage, PassageId
from allears.knowledge.term_index import TermIndex
from allears.knowledge.terms import terms_of, without_markup
from allears.knowledge.vocabulary import Vocabulary
from allears.languages.english.question_words import ENGLISH
from allears.languages.question_words import QuestionWords


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Passages with everything that is worked out once for all questions.

    `asked` indexes every way to ask (title or other phrasing), `asker` says whose passage each belongs to, by
    number; `said` indexes what the passages say, one text a passage. `compare` is there when sentence embeddings are.
    """

    passages: tuple[Passage, ...]
    asked: TermIndex
    asker: tuple[int, ...]
    said: TermIndex
    vocabulary: Vocabulary
    language: QuestionWords
    compare: Compare | None = None

    @classmethod
    def build(
        cls,
        passages: Iterable[Passage],
        language: QuestionWords = ENGLISH,
        index_meaning: IndexMeaning | None = None,
    ) -> Knowledge:
        """Index the passages, by words and, given a sentence model, by meaning too.

        Raises ValueError when two passages have the same id.
        """
        kept = tuple(passages)
        _refuse_same_ids(kept)
        ways = [(number, way) for number, passage in enumerate(kept) for way in passage.ways_to_ask]
        asked = TermIndex.build(terms_of(way, language) for _, way in ways)
        said = TermIndex.build(terms_of(_said_in(passage), language) for passage in kept)
        vocabulary = Vocabulary.build(asked.rarity.keys() | said.rarity.keys(), language)
        compare = index_meaning([outline_of(one) for one in kept]) if index_meaning else None
        return cls(kept, asked, tuple(number for number, _ in ways), said, vocabulary, language, compare)


def _said_in(passage: Passage) -> str:
    return without_markup("\n".join((passage.page, passage.words, *passage.more_words)))


def _refuse_same_ids(passages: tuple[Passage, ...]) -> None:
    titles: dict[PassageId, str] = {}
    for passage in passages:
        if passage.id in titles:
            raise ValueError(f"two passages have the id {passage.id!r}: {titles[passage.id]!r} and {passage.title!r}")
        titles[passage.id] = passage.title
