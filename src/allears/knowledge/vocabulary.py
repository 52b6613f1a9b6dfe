"""The words a knowledge base knows, and which of them a question's word may mean."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from allears.knowledge.terms import terms_of
from allears.languages.question_words import QuestionWords

SHORTEST_MISSPELT = 4
"""Below this a shared piece says nothing: "crm" and "crn" may be two things."""
ALIKE_FROM = 0.55
"""The share of three-letter pieces (Dice) from which two words are taken for forms or misspellings of one."""
ALIKE_WEIGHT = 0.6
"""What such a word counts, times the share, beside the word itself."""
KINDRED_WEIGHT = 0.3
"""What a word of the same meaning counts beside the word itself."""
HALF_WEIGHT = 0.6
"""What each half of a word counts that the knowledge base writes as two."""
SHORTEST_HALF = 3
SLIP_WEIGHT = 0.9
"""What a word counts that nobody here knows and that is one slip of the finger away: "outlok", "moblie"."""
SHORTEST_SLIP = 5
MOST_ALIKE = 6
PIECES_READ = 20_000
"""At most so many entries are looked through for one word."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All terms of a knowledge base, by their three-letter pieces; and the groups of terms that mean the same."""

    known: frozenset[str]
    by_piece: Mapping[str, tuple[str, ...]]
    kindred: Mapping[str, tuple[str, ...]]

    @classmethod
    def build(cls, terms: Iterable[str], language: QuestionWords) -> Vocabulary:
        """Take in the terms of every text of the knowledge base."""
        known = frozenset(terms)
        by_piece: dict[str, list[str]] = defaultdict(list)
        for term in sorted(known):
            if len(term) >= SHORTEST_MISSPELT and term.isalpha():
                for piece in pieces_of(term):
                    by_piece[piece].append(term)
        return cls(known, {piece: tuple(of) for piece, of in by_piece.items()}, _kindred_terms(known, language))

    def meanings_of(self, term: str) -> dict[str, float]:
        """The known terms that `term` may stand for, each with its weight in 0..1; 1 is the term itself."""
        meant = {term: 1.0} if term in self.known else dict.fromkeys(self._halves(term), HALF_WEIGHT)
        for alike, weight in self._alike(term):
            meant[alike] = max(meant.get(alike, 0.0), weight)
        for other in self.kindred.get(term, ()):
            meant[other] = max(meant.get(other, 0.0), KINDRED_WEIGHT)
        return meant

    def _halves(self, term: str) -> tuple[str, ...]:
        """The two known terms that an unknown one is written together from ("autodial": "auto", "dial"), or none."""
        for cut in range(SHORTEST_HALF, len(term) - SHORTEST_HALF + 1):
            if term[:cut] in self.known and term[cut:] in self.known:
                return term[:cut], term[cut:]
        return ()

    def _alike(self, term: str) -> list[tuple[str, float]]:
        """Forms and misspellings of a term with what each counts; a slip alone where there is one."""
        if len(term) < SHORTEST_MISSPELT or not term.isalpha():
            return []  # a wrong digit is another thing, not a slip
        pieces = pieces_of(term)
        shared: Counter[str] = Counter()
        left = PIECES_READ
        for piece in sorted(pieces, key=lambda piece: (len(self.by_piece.get(piece, ())), piece)):
            entries = self.by_piece.get(piece, ())
            left -= len(entries)
            if left < 0:
                break
            shared.update(entries)
        slips = [] if term in self.known else sorted(other for other in shared if is_slip(term, other))
        if slips:
            return [(other, SLIP_WEIGHT) for other in slips[:MOST_ALIKE]]
        found = [(other, 2 * count / (len(pieces) + len(other))) for other, count in shared.items()]
        near = [(other, share * ALIKE_WEIGHT) for other, share in found if share >= ALIKE_FROM and other != term]
        return sorted(near, key=lambda pair: (-pair[1], pair[0]))[:MOST_ALIKE]


def is_slip(written: str, meant: str) -> bool:
    """True when the first is the second with two neighbours swapped, a letter left out, or a letter struck twice.

    Another letter in its place is no slip: that makes other words ("track", "trick"). The first letter stays.
    """
    if min(len(written), len(meant)) < SHORTEST_SLIP - 1 or max(len(written), len(meant)) < SHORTEST_SLIP:
        return False
    place = next((place for place, (one, other) in enumerate(zip(written, meant, strict=False)) if one != other), None)
    place = min(len(written), len(meant)) if place is None else place
    if place == 0 or written == meant:
        return False
    left, right = written[place:], meant[place:]
    swapped = len(left) == len(right) > 1 and left[:2] == right[1::-1] and left[2:] == right[2:]
    left_out = left == right[1:]
    twice = left[:1] == written[place - 1] and left[1:] == right
    return swapped or left_out or twice


def pieces_of(term: str) -> frozenset[str]:
    """The three-letter pieces of a term, its beginning and end marked: as many as it has letters, or a few less."""
    marked = f"^{term}$"
    return frozenset(marked[start : start + 3] for start in range(len(marked) - 2))


def _kindred_terms(known: frozenset[str], language: QuestionWords) -> dict[str, tuple[str, ...]]:
    """For each stem of a kindred group, the other stems of its groups that the knowledge base knows."""
    kindred: dict[str, set[str]] = defaultdict(set)
    for group in language.kindred:
        stems = {terms[-1] for word in group if (terms := terms_of(word, language))}  # the last one is the whole word
        for stem in stems:
            kindred[stem] |= (stems & known) - {stem}
    return {stem: tuple(sorted(others)) for stem, others in kindred.items() if others}
