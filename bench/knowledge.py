"""How well questions find their answers, and how often the decision to answer is right.

    ALLEARS_DATA=… python -m bench.knowledge [--misses]

Two knowledge bases: StackFAQ (faq/stackfaq.jsonl, questions as people rephrased them) and the sample company in
examples/knowledge with the questions in bench/ringlane_questions.jsonl, some of which have no answer there. Shares
carry 95 % intervals, from a bootstrap over answers: the rephrasings of one question are no independent cases. For
"no answer" each question is asked once more with its own answer taken out of the knowledge base.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from allears.knowledge import Decision, Findings, Knowledge, Passage, PassageId, find_answers
from allears.knowledge.meaning import IndexMeaning, Outline
from allears.knowledge.term_index import TermIndex
from allears.knowledge.terms import terms_of
from allears.languages.english.question_words import ENGLISH
from allears.library.knowledge_files import read_knowledge
from allears.library.sentence_model import DIMENSIONS, SentenceModel, is_installed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ROOT = Path(__file__).parents[1]
RESAMPLES = 2_000


@dataclass(frozen=True, slots=True)
class Case:
    """A question, and the passage that answers it (None when none does)."""

    question: str
    answer: PassageId | None


@dataclass(frozen=True, slots=True)
class Suite:
    """A knowledge base and questions to it."""

    name: str
    passages: tuple[Passage, ...]
    cases: tuple[Case, ...]


Ranker = Callable[[str], PassageId | None]
"""Names the passage that comes first for a question."""


def stackfaq(data: Path) -> Suite:
    path = data / "faq" / "stackfaq.jsonl"
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    cases = [Case(asked, record["id"]) for record in records for asked in record["paraphrases"]]
    return Suite("StackFAQ", read_knowledge(path).passages, tuple(cases))


def ringlane() -> Suite:
    lines = (ROOT / "bench" / "ringlane_questions.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [Case(record["question"], record["answer"]) for record in map(json.loads, lines)]
    return Suite("Ringlane", read_knowledge(ROOT / "examples" / "knowledge").passages, tuple(cases))


class Remembering(SentenceModel):
    """The model, except that no text is embedded twice in this run: a vector depends on its text alone."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        for text in texts:
            if text not in REMEMBERED:
                REMEMBERED[text] = super().embed([text])[0]
        return np.array([REMEMBERED[text] for text in texts], np.float32).reshape(len(texts), DIMENSIONS)


REMEMBERED: dict[str, NDArray[np.float32]] = {}


# --- ranking ---------------------------------------------------------------------------------------------------------


def plain_bm25(passages: Sequence[Passage]) -> Ranker:
    """The peer: one text a passage, stemmed, function words left out."""
    texts = ("\n".join((*one.ways_to_ask, one.words, *one.more_words)) for one in passages)
    index = TermIndex.build(terms_of(text, ENGLISH) for text in texts)

    def first(question: str) -> PassageId | None:
        scores = [0.0] * len(passages)
        for term in terms_of(question, ENGLISH):
            for number, impact in index.postings.get(term, ()):
                scores[number] += impact
        return passages[max(range(len(scores)), key=scores.__getitem__)].id

    return first


def meaning_alone(passages: Sequence[Passage], index: IndexMeaning) -> Ranker:
    """The peer of the extra: the passage with the title or phrasing nearest in meaning."""
    ways = [(number, way) for number, one in enumerate(passages) for way in one.ways_to_ask]
    compare_ways = index([Outline((way,), way) for _, way in ways])

    def compare(question: str) -> list[float]:
        nearest = [-1.0] * len(passages)
        for (number, _), cosine in zip(ways, compare_ways(question), strict=True):
            nearest[number] = max(nearest[number], cosine)
        return nearest

    def first(question: str) -> PassageId | None:
        cosines = compare(question)
        return passages[max(range(len(cosines)), key=cosines.__getitem__)].id

    return first


def ours(knowledge: Knowledge) -> Ranker:
    def first(question: str) -> PassageId | None:
        ranked = find_answers(question, knowledge).ranked
        return ranked[0].passage.id if ranked else None

    return first


def hits(suite: Suite, rank: Ranker) -> list[bool]:
    return [rank(case.question) == case.answer for case in suite.cases if case.answer is not None]


def interval(suite: Suite, hit: Sequence[bool]) -> tuple[float, float]:
    """95 % of the shares when the answers, each with all its questions, are drawn again."""
    by_answer: dict[PassageId, list[bool]] = {}
    answered = [case.answer for case in suite.cases if case.answer is not None]
    for answer, one in zip(answered, hit, strict=True):
        by_answer.setdefault(answer, []).append(one)
    groups, dice = list(by_answer.values()), random.Random(1)
    shares = []
    for _ in range(RESAMPLES):
        drawn = dice.choices(groups, k=len(groups))
        shares.append(sum(map(sum, drawn)) / sum(map(len, drawn)))
    shares.sort()
    return shares[RESAMPLES // 40], shares[-RESAMPLES // 40]


def mcnemar(one: Sequence[bool], other: Sequence[bool]) -> tuple[int, int, float]:
    """How many cases only the one, and only the other, has right; and the exact two-sided chance of that."""
    only_one = sum(a and not b for a, b in zip(one, other, strict=True))
    only_other = sum(b and not a for a, b in zip(one, other, strict=True))
    n = only_one + only_other
    tail = sum(math.comb(n, k) for k in range(min(only_one, only_other) + 1)) / 2**n
    return only_one, only_other, min(1.0, 2 * tail)


def rankings(suite: Suite, index: IndexMeaning | None, console: Console, misses: bool) -> None:
    table = Table(title=f"{suite.name}: the right passage comes first")
    for column in ("", "hit@1", "95 %", "limit", "met"):
        table.add_column(column, justify="left" if not column else "right")
    words = hits(suite, ours(Knowledge.build(suite.passages)))
    lines: list[tuple[str, list[bool], float | None]] = [
        ("BM25, one text a passage (peer)", hits(suite, plain_bm25(suite.passages)), None),
        ("by words", words, 0.75 if suite.name == "StackFAQ" else None),
    ]
    if index:
        alone = hits(suite, meaning_alone(suite.passages, index))
        both = hits(suite, ours(Knowledge.build(suite.passages, index_meaning=index)))
        lines += [("MiniLM alone (peer)", alone, None), ("by meaning and words", both, sum(alone) / len(alone))]
    for name, hit, limit in lines:
        low, high = interval(suite, hit)
        share = sum(hit) / len(hit)
        met = "" if limit is None else "yes" if share >= limit else "no"
        table.add_row(name, f"{share:.3f}", f"{low:.3f}-{high:.3f}", "" if limit is None else f"{limit:.3f}", met)
    console.print(table)
    if index:
        only_ours, only_peer, p = mcnemar(both, alone)
        console.print(
            f"Pair by pair against MiniLM alone: better {only_ours}, worse {only_peer}, p = {p:.4f} (McNemar)\n"
        )
    if misses:
        answered = [case for case in suite.cases if case.answer is not None]
        for case, right in zip(answered, lines[-1][1], strict=True):
            if not right:
                console.print(f"  missed {case.answer!r}: {case.question}", markup=False)


# --- decisions -------------------------------------------------------------------------------------------------------


def asked(suite: Suite, index: IndexMeaning | None) -> list[tuple[Case, Findings]]:
    knowledge = Knowledge.build(suite.passages, index_meaning=index)
    return [(case, find_answers(case.question, knowledge)) for case in suite.cases]


def asked_without_answer(suite: Suite, index: IndexMeaning | None) -> Iterator[Findings]:
    """Every question that has an answer, asked of the knowledge base without it."""
    for answer in dict.fromkeys(case.answer for case in suite.cases if case.answer is not None):
        rest = [passage for passage in suite.passages if passage.id != answer]
        knowledge = Knowledge.build(rest, index_meaning=index)
        yield from (find_answers(case.question, knowledge) for case in suite.cases if case.answer == answer)


def share(part: int, whole: int) -> str:
    return f"{part / whole:.3f} ({part}/{whole})" if whole else "none"


def decisions(suites: Sequence[Suite], index: IndexMeaning | None, console: Console) -> None:
    table = Table(title="The decision")
    for column in (
        "",
        "answered",
        "of these right",
        "offered",
        "right one offered",
        "no answer there: answered",
        "…: offered",
    ):
        table.add_column(column, justify="left" if not column else "right")
    ways: list[tuple[str, IndexMeaning | None]] = [("by words", None)]
    if index:
        ways.append(("by meaning and words", index))
    for suite in suites:
        for name, way in ways:
            found = asked(suite, way)
            known = [(case.answer, one) for case, one in found if case.answer is not None]
            said = [answer == one.ranked[0].passage.id for answer, one in known if one.decision is Decision.ANSWER]
            offered = [
                answer in [ranked.passage.id for ranked in one.ranked[:2]]
                for answer, one in known
                if one.decision is Decision.OFFER
            ]
            without = [one for case, one in found if case.answer is None] + list(asked_without_answer(suite, way))
            table.add_row(
                f"{suite.name}, {name}",
                share(len(said), len(known)),
                share(sum(said), len(said)),
                share(len(offered), len(known)),
                share(sum(offered), len(offered)),
                share(sum(one.decision is Decision.ANSWER for one in without), len(without)),
                share(sum(one.decision is Decision.OFFER for one in without), len(without)),
            )
    console.print(table)


# --- time ------------------------------------------------------------------------------------------------------------


def times(suite: Suite, semantic: bool, console: Console, passages: int = 10_000) -> None:
    """Milliseconds a question over many passages, invented from the words of the real ones.

    The mean processor time is what a question takes on a machine that does nothing else.
    """
    words = [word for one in suite.passages for text in (one.words, *one.more_words) for word in text.split()]
    dice = random.Random(1)

    def text(length: int) -> str:
        return " ".join(dice.choices(words, k=length))

    invented = [Passage(number, text(8), text(60), (text(7),)) for number in range(passages)]
    table = Table(title=f"Milliseconds a question, {passages:,} passages")
    for column in ("", "median", "p99", "processor", "limit (median)", "met"):
        table.add_column(column, justify="left" if not column else "right")
    for name, knowledge in _to_time(invented, semantic):
        taken, worked = [], time.process_time()
        for case in suite.cases[:200]:
            start = time.perf_counter()
            find_answers(case.question, knowledge)
            taken.append((time.perf_counter() - start) * 1000)
        median, last = statistics.median(taken), statistics.quantiles(taken, n=100)[-1]
        processor = (time.process_time() - worked) * 1000 / len(taken)
        table.add_row(name, f"{median:.1f}", f"{last:.1f}", f"{processor:.1f}", "20", "yes" if median < 20 else "no")
    console.print(table)


def _to_time(passages: Sequence[Passage], semantic: bool) -> Iterator[tuple[str, Knowledge]]:
    yield "by words", Knowledge.build(passages)
    if semantic:
        yield (
            "by meaning and words (vectors mixed of real ones)",
            Knowledge.build(passages, index_meaning=MixedVectors.load().index),
        )


class MixedVectors(SentenceModel):
    """Embeds questions for real; any other text gets the mean of two vectors met in this run, which costs nothing."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        import numpy as np

        if len(texts) == 1:
            return super().embed(texts)
        met, dice = np.array(list(REMEMBERED.values())), np.random.default_rng(1)
        mixed = met[dice.integers(len(met), size=len(texts))] + met[dice.integers(len(met), size=len(texts))]
        unit: NDArray[np.float32] = mixed / np.linalg.norm(mixed, axis=1, keepdims=True)
        return unit


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.knowledge", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--misses", action="store_true", help="list the questions whose passage does not come first")
    arguments = parser.parse_args()
    console = Console(width=140)
    if "ALLEARS_DATA" not in os.environ:
        sys.exit("bench.knowledge needs ALLEARS_DATA: the folder that holds faq/stackfaq.jsonl")
    suites = [stackfaq(Path(os.environ["ALLEARS_DATA"])), ringlane()]
    index = Remembering.load().index if is_installed() else None
    if index is None:
        console.print("allears[semantic] is not installed: by words only.")
    for suite in suites:
        rankings(suite, index, console, arguments.misses)
    decisions(suites, index, console)
    times(suites[0], is_installed(), console)


if __name__ == "__main__":
    main()
