"""Which words before a verb of deciding name somebody whose yes counts, and how they are written down.

"Our head of works", "Dr Adeyemi" and "exco" can decide; "get into who signs what" and "the vet signs the passports"
tell nothing of who does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from allears.languages.beginnings import Pattern, WordStarts
from allears.languages.english import consent_words
from allears.languages.english import decision_words as english
from allears.languages.english.common_words import COMMON
from allears.languages.english.name_words import NOT_A_NAME
from allears.languages.expression import Expression

_OTHERS_DECIDE = Expression(english.OTHERS_DECIDE)
_DECIDERS = frozenset(english.DECIDERS.split())
_NO_SUBJECT = frozenset(english.NO_SUBJECT.split())
_NOT_SOMEBODY = Expression(english.NOT_SOMEBODY)
_TITLE = Expression(r"\b(?:mr|mrs|ms|dr|sir|madam|prof)\b\.?")
_TITLED = Expression(english.TITLED_PERSON + r"$")
_OF_SOMETHING = Expression(r"(?P<head>[\w'-]+) of (?:the )?[\w'-]+$")
_AFTER_DETERMINER = Expression(r"\b(?:my|our|his|her|their)\s+(?P<head>(?:[\w'’&-]+\s+){0,2}[\w'’&-]+)$")
_BUYING = Expression(english.ABOUT_BUYING)


VERB_OF_DECIDING = Pattern(r"\b" + english.VERB_OF_DECIDING)
"""Without one of these nobody is said to decide."""

SHARES, NOTHING_WITHOUT, WHOSE_IT_IS = (
    Pattern(pattern) for pattern in (english.SHARES, english.NOTHING_WITHOUT, english.WHOSE_IT_IS)
)


class Told:
    """What the sentences of a message say of who decides: each thing is looked for once, in all of them at a time."""

    def __init__(self, starts: WordStarts, bounds: list[int]) -> None:
        """`bounds` is where each sentence begins, and where the last one ends."""
        self._starts = starts
        self._bounds = bounds
        self._first: dict[Pattern, dict[int, re.Match[str]]] = {}
        self._others: dict[int, tuple[re.Match[str], ...]] = {}

    def first(self, pattern: Pattern) -> Mapping[int, re.Match[str]]:
        """Number of a sentence -> the first match of a pattern in it, for the sentences that have one."""
        found = self._first.get(pattern)
        if found is None:
            found = self._first[pattern] = self._starts.first_in_each(pattern, self._bounds)
        return found

    def holding(self, patterns: Iterable[Pattern]) -> set[int]:
        """The numbers of the sentences in which any of these patterns matches."""
        return {number for pattern in patterns for number in self.first(pattern)}

    def others(self, number: int) -> tuple[re.Match[str], ...]:
        """Where others are said to decide in a sentence."""
        if number not in self.first(VERB_OF_DECIDING):
            return ()
        found = self._others.get(number)
        if found is None:
            start, end = self._bounds[number], self._bounds[number + 1]
            found = self._others[number] = tuple(others_decide(self._starts, start, end, self._starts.lower))
        return found


def others_decide(starts: WordStarts, start: int, end: int, text: str) -> Iterator[re.Match[str]]:
    """Where somebody is said to decide between two offsets of `text`, a text of `starts` in small letters. Looked for
    around the verbs alone: the subject may be many words, and to look for it everywhere takes long."""
    stretches: list[tuple[int, int]] = []
    for verb in starts.finditer(VERB_OF_DECIDING, start, end):
        left, right = max(start, verb.start() - _LONGEST_SUBJECT), verb.end() + _LONGEST_VERB
        if stretches and left <= stretches[-1][1]:
            left = stretches.pop()[0]
        stretches.append((left, right))
    for left, right in stretches:
        at_word = max(start, text.rfind(" ", start, left) + 1)
        yield from _OTHERS_DECIDE.finditer(text, at_word, min(right, end))


_LONGEST_SUBJECT, _LONGEST_VERB = 120, 48


def decider(words: str) -> str | None:
    """A person or body out of the lower-case words before a verb of deciding, without "my", "our" and "the"; None when
    they end with nobody known to decide."""
    if titled := _TITLED.search(words.strip()):
        return titled.group()
    parts = re.split(r"\b(?:my|our|the|his|her|their|a)\s+", words)
    name = re.split(r"[,;:()]|\b(?:and|but|so|because|before|then|who|which|that|no|half)\b", parts[-1])[-1].strip(" '")
    name = _IN_A_PLACE.sub("", _TITLE.split(name)[0].strip())
    if body := _BODY.search(name):
        return body["who"]
    tokens = name.split()
    while tokens and tokens[0] in _NO_SUBJECT:
        tokens.pop(0)
    if _OF_SOMETHING.search(name) and tokens and any(is_decider(token) for token in tokens):
        return " ".join(tokens)
    while tokens and not is_decider(tokens[-1]):
        tokens.pop()
    return " ".join(tokens).removesuffix("'s") if tokens and len(tokens) <= _LONGEST else None


_LONGEST = 4
_IN_A_PLACE = Expression(r"(?<=\w) (?:over |down |up |back )?(?:in|at|from) [\w' -]+$")
_BODY = Expression(consent_words.BODIES)


def is_body(words: str) -> bool:
    """True for a body whose last word tells nothing by itself: "head office"."""
    return _BODY.search(words) is not None


def is_decider(word: str) -> bool:
    """True for a word that names somebody who is asked for their yes."""
    return word.removesuffix("'s") in _DECIDERS or word.endswith("-in-law")


def is_somebody(who: str, written: str, *, asked: bool) -> bool:
    """True when the words before a verb of deciding name a third person. Whoever was asked who decides may name them by
    any noun of their own ("our verger") or by name ("Lotte decides"); `written` is the same words as they were
    written."""
    words = who.split()
    last = words[-1].strip("'").removesuffix("'ll")
    if last in _NOT_THIRD or _NOT_SOMEBODY.search(who):
        return False
    if last in _PRONOUNS or decider(who):
        return True
    return asked and bool(_AFTER_DETERMINER.search(who) or is_first_name(written.split()[-1]))


def is_first_name(word: str) -> bool:
    """True for a capitalised word that is no everyday one."""
    lower = word.lower()
    return word[:1].isupper() and word[1:].islower() and lower not in COMMON and lower not in NOT_A_NAME


_NOT_THIRD = frozenset(("i", "we", "you", "who", "to", "not", "us", "me", "that", "myself", "nobody", "which", "one"))
_PRONOUNS = frozenset(("he", "she", "they"))


def are_many(who: str) -> bool:
    """True for "the trustees", who decide without an -s."""
    last = who.split()[-1].strip("'")
    return last in ("they", "must", "board", "parents") or (last.endswith("s") and is_decider(last))


def is_about_buying(after: str) -> bool:
    """True unless what is decided, picked or signed is daily work: "which patients get called", "every weld"."""
    return bool(_BUYING.match(after))


def is_the_lead(sentence: str, name: str) -> bool:
    """True for "Lotte decides, and I'm Lotte"."""
    if name in _NO_SUBJECT:
        return False
    return re.search(rf"\b(?:i'm|i am|im|that's me,?|it's me,?) {re.escape(name)}\b", sentence) is not None
