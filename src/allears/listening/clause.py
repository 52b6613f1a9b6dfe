"""A message cut into clauses, each marked with whose, when and whether it speaks of.

"We were 8, but now we are 12. If we merged we'd be 50" has four clauses; only "now we are 12" is about this lead's
present. The marks are hints for the recognisers: an e-mail in a hypothetical clause is still an e-mail.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from allears.languages.beginnings import Pattern, WordStarts
from allears.languages.english import clause_words as english
from allears.languages.expression import Expression

_SENTENCE_END = Expression(
    r"[.!?…\n;|•](?:(?<=[.!?…])[.!?…]*[\"'”’)\]]*(?=\s|$)|(?<=\n)\n*|(?<=;)(?=\s|$)|(?<=\s[|•])(?=\s))"
)
"""Its sign stands first, before what is asked of each: so all other letters are skipped at once."""
_LAST_WORD = Expression(r"[^\s]+$")
_SIGN = Expression(r"[,:–—()+-](?:(?<=,)(?!\d)|(?<=:)(?=\s)|(?<=[–—()])|(?<=\s[+-])(?=\s))")
"""A sign behind which a clause begins; written as the end of a sentence is."""
_STARTER = Pattern(rf"\b(?:{english.CLAUSE_STARTERS})\b")
_QUESTION = Pattern(rf"\b(?:{english.QUESTION_OPENERS})")
_HYPOTHETICAL = Pattern(english.HYPOTHETICAL)
_WOULD = Expression(english.WOULD)
_PLANNED = Pattern(english.PLANNED)
_PAST = Pattern(english.PAST)
_PRESENT = Expression(english.PRESENT)
_OTHERS = Pattern(english.OTHERS)
_OWN = Pattern(english.OWN)
_NEGATION = Pattern(english.NEGATION)
_MOCK_NEGATION = Expression(english.MOCK_NEGATION)
_QUOTED = Expression(r"[\"“”][^\"“”]{2,200}[\"“”]")
_LONGEST_SENTENCE = 1_000
_LONGEST_CLAUSE = 400
"""Longer ones are cut at a blank, so that what looks at a whole clause or sentence takes bounded time."""


class Clause(NamedTuple):
    """One clause at characters [`start`, `end`) of a message, in sentence number `sentence` (from 0).

    `lower` is its text in lower case with straight apostrophes, of the same length. `asks`: its sentence is a
    question. `hypothetical`: what might be. `past`: what has been, and is not said to be still so. `planned`: what
    is to come. `others`: somebody else's. `quoted`: inside quotation marks. `negated`: it holds a word that denies
    something; what is denied is for the recogniser to tell.
    """

    start: int
    end: int
    sentence: int
    lower: str
    asks: bool = False
    hypothetical: bool = False
    past: bool = False
    planned: bool = False
    others: bool = False
    quoted: bool = False
    negated: bool = False

    @property
    def is_about_the_lead_now(self) -> bool:
        """True when a state told here is this lead's and holds today."""
        return not (self.hypothetical or self.past or self.planned or self.others or self.quoted)

    def is_past_at(self, offset: int) -> bool:
        """True when the last word of time before the character at `offset` of the message is one of the past: the
        first half of "last year it was 45 and people are still complaining"."""
        before = self.lower[: max(0, offset - self.start)]
        past = _last(_PAST, before)
        return past >= 0 and past > _last(_PRESENT, before)

    @property
    def is_plain(self) -> bool:
        """True when it tells a state of this lead today, neither asked nor denied."""
        return self.is_about_the_lead_now and not self.asks and not self.negated


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of one message in order, without gaps."""

    all: tuple[Clause, ...]
    starts: tuple[int, ...]
    first_of_sentence: tuple[int, ...]

    @classmethod
    def of(cls, clauses: tuple[Clause, ...]) -> Clauses:
        """These clauses, in order."""
        firsts = [
            place for place, each in enumerate(clauses) if not place or each.sentence != clauses[place - 1].sentence
        ]
        return cls(clauses, tuple(clause.start for clause in clauses), tuple(firsts))

    def at(self, offset: int) -> Clause:
        """The clause that holds the character at `offset`."""
        return self.all[max(0, bisect_right(self.starts, offset) - 1)]

    def number_at(self, offset: int) -> int:
        """The place of that clause in `all`."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def sentence(self, number: int) -> tuple[Clause, ...]:
        """The clauses of one sentence."""
        after = self.first_of_sentence[number + 1] if number + 1 < len(self.first_of_sentence) else len(self.all)
        return self.all[self.first_of_sentence[number] : after]

    def sentence_bounds(self, number: int) -> tuple[int, int]:
        """Where a sentence starts and ends."""
        firsts = self.first_of_sentence
        last = firsts[number + 1] - 1 if number + 1 < len(firsts) else -1
        return self.starts[firsts[number]], self.all[last].end

    @property
    def bounds_of_sentences(self) -> list[int]:
        """Where each sentence starts, and where the last one ends."""
        return [*(self.starts[first] for first in self.first_of_sentence), self.all[-1].end]

    @property
    def sentences(self) -> int:
        """How many sentences there are."""
        return len(self.first_of_sentence)


def _last(pattern: Expression, text: str) -> int:
    """Where the last match begins; -1 where there is none."""
    found = -1
    for match in pattern.finditer(text):
        found = match.start()
    return found


def plain_lower(text: str) -> str:
    """`text` in lower case with straight apostrophes, letter for letter (offsets stay)."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    if not lower.isascii():
        for sign, plain in _PLAIN_SIGNS:
            lower = lower.replace(sign, plain)
    return lower


_PLAIN_SIGNS = (*((apostrophe, "'") for apostrophe in "’ʼ´`‘"), ("\u00a0", " "), ("\u202f", " "))


def clauses_of(text: str, starts: WordStarts | None = None) -> Clauses:
    """The clauses of a message. Never raises; an empty text is one empty clause. Linear in the text's length. `starts`
    are those of its `plain_lower`, for who has them already."""
    starts = WordStarts(plain_lower(text)) if starts is None else starts
    lower = starts.lower
    pieces = _pieces(starts, _sentences(text, lower))
    if not pieces:
        return Clauses.of((Clause(0, len(text), 0, lower),))
    bounds = [*(piece.start for piece in pieces), len(text)]
    hypothetical = _hypothetical(pieces, starts.first_in_each(_HYPOTHETICAL, bounds))
    past = starts.first_in_each(_PAST, bounds)
    planned = starts.first_in_each(_PLANNED, bounds)
    negations = starts.first_in_each(_NEGATION, bounds)
    others = _of_others(pieces, starts, bounds)
    quoted = _inside_quotes(pieces, text)
    return Clauses.of(
        tuple(
            [
                Clause(
                    *(piece.start, piece.end, piece.sentence, piece.words, asks),
                    hypothetical=place in hypothetical,
                    past=place in past and _is_past(past[place], piece, lower),
                    planned=place in planned,
                    others=place in others,
                    quoted=place in quoted,
                    negated=place in negations and _denies(piece.words),
                )
                for place, (piece, asks) in enumerate(zip(pieces, _asking(pieces, starts), strict=True))
            ]
        )
    )


def _sentences(text: str, lower: str) -> list[tuple[int, int]]:
    """Where each sentence starts and ends."""
    bounds, start = [], 0
    for match in _SENTENCE_END.finditer(lower):
        if match.group().startswith(".") and _is_abbreviation(text, lower, start, match):
            continue
        if match.end() > start:
            bounds.append((start, match.end()))
            start = match.end()
    if start < len(lower):
        bounds.append((start, len(lower)))
    return [piece for left, right in bounds for piece in _short_enough(lower, left, right, _LONGEST_SENTENCE)]


def _short_enough(lower: str, start: int, end: int, longest: int) -> Iterator[tuple[int, int]]:
    """A stretch in pieces of at most `longest` characters, cut at blanks where there are any."""
    while end - start > longest:
        blank = lower.rfind(" ", start + longest // 2, start + longest)
        cut = blank + 1 if blank > 0 else start + longest
        yield start, cut
        start = cut
    yield start, end


def _is_abbreviation(text: str, lower: str, start: int, stop: re.Match[str]) -> bool:
    """True when a full stop only shortens a word: "ca. 1,100", "Mr. Ono", "sp. z o.o.", an initial."""
    if stop.group() != "." or stop.end() >= len(lower):
        return False
    last = _LAST_WORD.search(lower[max(start, stop.start() - 12) : stop.start()])
    if last is None:
        return False
    word = last.group().lstrip("(\"'")
    if word in english.MEASURES:
        return bool(_AMOUNT_FOLLOWS.match(lower, stop.end()))
    if word in english.SHORTENED:
        return not text[stop.end() :].lstrip()[:1].isupper()
    return word in english.ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word not in "ia")


_AMOUNT_FOLLOWS = Expression(r"\s*[\d$€£~]")


class _Piece(NamedTuple):
    """A clause before it is marked; `opens` its sentence when it is the first, and `words` are its own."""

    start: int
    end: int
    sentence: int
    words: str
    opens: bool


def _pieces(starts: WordStarts, sentences: list[tuple[int, int]]) -> list[_Piece]:
    """The pieces of all sentences, which follow each other without gaps."""
    lower = starts.lower
    bounds = [start for start, _ in sentences] + [len(lower)]
    cuts = [match.end() for match in _SIGN.finditer(lower)]
    cuts += [match.start() for match in starts.all_in_each(_STARTER, bounds)]
    cuts.sort()
    pieces: list[_Piece] = []
    after = 0
    for number, (start, end) in enumerate(sentences):
        edges = [start]
        first, after = after, bisect_left(cuts, end, after)
        for edge in cuts[first:after]:
            if edge - edges[-1] > 1:
                edges.append(edge)
        edges.append(end)
        for left, right in pairwise(edges):
            for begin, stop in _short_enough(lower, left, right, _LONGEST_CLAUSE):
                pieces.append(_Piece(begin, stop, number, lower[begin:stop], begin == start))
    return pieces


def _opening(words: str) -> str:
    return words.lstrip(" ,.:;-–—()!?'\"")


def _hypothetical(pieces: list[_Piece], supposing: Mapping[int, re.Match[str]]) -> set[int]:
    """The numbers of the pieces that suppose something, and of those that go on in the same sentence with what would
    be then."""
    found = set(supposing)
    supposed_in = -1
    for place, piece in enumerate(pieces) if supposing else ():
        if supposed_in == piece.sentence:
            if _opening(piece.words).startswith(("but ", "for now", "today", "now ")):
                supposed_in = -1
            elif _WOULD.search(piece.words) or _opening(piece.words).startswith("otherwise "):
                found.add(place)
        if place in supposing:
            supposed_in = piece.sentence
    return found


def _asking(pieces: list[_Piece], starts: WordStarts) -> list[bool]:
    """Which of the pieces ask. A question mark makes a question of those from the first one on that opens like a
    question, else of the last one alone ("we have 12 reps, what does it cost?" asks only in its second half)."""
    may_ask = frozenset(starts.places(_QUESTION))
    openings = [piece.end - len(_opening(piece.words)) for piece in pieces]
    asks = [
        opening in may_ask and _opens_like_a_question(starts.lower, opening, piece)
        for opening, piece in zip(openings, pieces, strict=True)
    ]
    first = 0
    for place, piece in enumerate(pieces):
        first = place if piece.opens else first
        ends_sentence = place + 1 == len(pieces) or pieces[place + 1].opens
        if ends_sentence and "?" in starts.lower[max(pieces[first].start, piece.end - 5) : piece.end]:
            opener = next((number for number in range(first, place) if asks[number]), place)
            asks[opener : place + 1] = [True] * (place + 1 - opener)
    return asks


def _opens_like_a_question(lower: str, opening: int, piece: _Piece) -> bool:
    """True for "how much is it", not for the "which is mad" that only goes on with a sentence."""
    goes_on = not piece.opens and lower.startswith(_GOING_ON, opening, piece.end)
    return not goes_on and _QUESTION.match(lower, opening, piece.end) is not None


_GOING_ON = ("which", "who ", "when", "that ")


def _inside_quotes(pieces: list[_Piece], text: str) -> set[int]:
    """The numbers of the pieces between quotation marks."""
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    return {
        place
        for place, piece in enumerate(pieces if quoted else ())
        if any(start <= piece.start and piece.end <= end + 1 for start, end in quoted)
    }


def _is_past(past: re.Match[str], piece: _Piece, lower: str) -> bool:
    """True for what has been; "used to be 8, now 12" is cut before "now" and each half judged alone."""
    present = _PRESENT.search(lower, piece.start, piece.end)
    return present is None or past.group() == "used to" or past.start() > present.start()


def _denies(words: str) -> bool:
    """True when of the words that deny, of which there is one, some is left without those that only look so."""
    left = _MOCK_NEGATION.sub(" ", words)
    return left == words or bool(_NEGATION.search(left))


def _of_others(pieces: list[_Piece], starts: WordStarts, bounds: list[int]) -> set[int]:
    """The numbers of somebody else's pieces. "They", "he" and "it" go on with the subject before them; "we" ends it."""
    others = starts.first_in_each(_OTHERS, bounds)
    owns = starts.first_in_each(_OWN, bounds) if others else {}
    found: set[int] = set()
    of_others = False
    for place, piece in enumerate(pieces) if others else ():
        other, own = others.get(place), owns.get(place)
        if other:
            of_others = not (own and own.start() < other.start() and not _asks_for_them(piece.words))
        elif of_others:
            of_others = not own and not piece.words.lstrip(" ,").startswith("my ") and _goes_on(piece.words)
        if of_others:
            found.add(place)
    return found


def _asks_for_them(words: str) -> bool:
    """True when "I" speaks and the matter is still another's: "I'm advising a client", "I was quoted 18 thousand"."""
    return bool(_FOR_OTHERS.search(words))


_FOR_OTHERS = Expression(
    r"\b(?:i|we)(?:'m|'ve| am| was| were| have)? ?(?:been )?(?:advising|quoted|asking for|do the books)"
)


def _goes_on(words: str) -> bool:
    """True when a clause keeps the subject of the one before it."""
    return bool(_SAME_SUBJECT.match(words) or _IN_APPOSITION.match(words))


_SAME_SUBJECT = Expression(
    r"[\s,(\-–—]*(?:and|who|which|that|he|she|it|they|they're|his|her|its|their|him|them|with|has|have|wants?|"
    r"pays?|uses?"
    r"|needs|runs|owns|employs|sells|buys|sends|gets|keeps|takes|makes|does|now|so|in|on|at|for)\b"
)
_IN_APPOSITION = Expression(
    r"[\s,(\-–—]*(?:an?|the)(?: (?!(?:is|are|was|were|has|have|had|do|does|can|will|need|want)\b)[\w'&-]{1,30}){1,12}"
    r"[\s,)–—-]*$"
)
"""A noun phrase without a verb only says more of whoever was spoken of: "my client, a bank with 3000 staff"."""
