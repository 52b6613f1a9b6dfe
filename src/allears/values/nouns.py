"""The noun phrase that owns a number, found without a grammar of the language: by small words and plural endings."""

from __future__ import annotations

from allears.values.lexicon import Lexicon
from allears.values.tokens import WORD, Tokens

_LONGEST = 4
_LONGEST_BEFORE = 3
_MOST_LINKS = 4


def noun_after(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[str | None, int]:
    """The noun phrase that starts at `index`, in lower case, and the index after it; (None, index) without one.

    It ends with the first plural noun ("paying teams" in "95 paying teams pay for it"), or before the first word that
    can be no part of it.
    """
    nouns = lexicon.language.nouns
    if tokens.lower[index] in lexicon.language.numbers.of and tokens.lower[index + 1] in nouns.members:
        return tokens.lower[index + 1], index + 2
    start = index + (tokens.lower[index] == "-" and tokens.glued(index) and tokens.glued(index + 1))
    end = _phrase_end(tokens, start, lexicon)
    if end == start or (end == start + 1 and tokens.lower[start].endswith(nouns.adverbial_endings)):
        return None, index
    return " ".join(tokens.quote(start, end).lower().split()), end


def _phrase_end(tokens: Tokens, start: int, lexicon: Lexicon) -> int:
    """The index after the noun phrase that starts at `start`."""
    nouns = lexicon.language.nouns
    at = start
    while at - start < _LONGEST and tokens.kinds[at] == WORD and tokens.lower[at] not in nouns.stops:
        word = tokens.lower[at]
        if at > start and word.endswith(nouns.verbal_endings):
            break
        at += 1
        if tokens.lower[at] == "-" and tokens.glued(at) and tokens.glued(at + 1) and tokens.kinds[at + 1] == WORD:
            at += 1
        elif _plural(word, lexicon) and not _goes_on(tokens, at, word, lexicon):
            break
    return at


def _plural(word: str, lexicon: Lexicon) -> bool:
    nouns = lexicon.language.nouns
    if word in nouns.plurals:
        return True
    ends = len(word) > 3 and word.endswith(nouns.plural_ending) and not word.endswith(nouns.no_plural_endings)
    return ends and word not in nouns.singular_plurals


def _goes_on(tokens: Tokens, index: int, word: str, lexicon: Lexicon) -> bool:
    """True when a plural-looking word only describes the next one: "sales guys", "accounts people"."""
    nouns = lexicon.language.nouns
    follower = tokens.lower[index]
    if tokens.kinds[index] != WORD or follower in nouns.stops:
        return False
    return word in nouns.attributive or follower in nouns.plurals


def noun_before(tokens: Tokens, index: int, lexicon: Lexicon) -> str | None:
    """The noun phrase that owns a number from before: "headcount is 40", "a team of 12", "reps: 8".

    None behind a sign that parts it from a subject of the number's own: "what a mess - we're 12".
    """
    nouns = lexicon.language.nouns
    at = index - 1
    begins = False
    while at >= 0 and index - at <= _MOST_LINKS and tokens.lower[at] in nouns.links:
        if begins and tokens.kinds[at] != WORD:
            return None
        begins = begins or tokens.lower[at].partition("'")[0] in nouns.subjects
        at -= 1
    if at == index - 1 or at < 0 or tokens.lower[at] in nouns.subjects:
        return None
    end = at + 1
    while at >= 0 and end - at <= _LONGEST_BEFORE and tokens.kinds[at] == WORD:
        if tokens.lower[at] in nouns.stops or tokens.lower[at] in nouns.links:
            break
        at -= 1
    return None if at + 1 == end else " ".join(tokens.quote(at + 1, end).lower().split())
