"""Abuse: insults thrown at the company, its people or its bot, curses and threats.

Rude is not hostile, and neither is swearing at a bug, at another product or at oneself. Hearing abuse decides nothing:
bad manners are recorded by a person only.
"""

from __future__ import annotations

import re
from dataclasses import replace

from allears.languages.english import abuse_words as english
from allears.languages.expression import Expression
from allears.languages.phrases import any_phrase
from allears.listening.clause import Clause
from allears.listening.word import Word
from allears.listening.wording import Wording

_THROWN = any_phrase(english.THROWN, english.CLASSES)
_COMMANDS = any_phrase(english.COMMANDS, english.CLASSES)
_NOT_MEANT = any_phrase(english.NOT_MEANT)
_YOU = frozenset({"you", "u", "your", "ur", "you're", "youre", "y'all", "yourself"})
_NEAR = 5
"""An insult belongs to a "you" at most this many words away."""
_LEFT_OUT = 2
"""A masked word may have so many signs fewer than letters are hidden: "f**ing"."""
_SHORT = 4
"""A clause of so few words may be a name that is called, with nobody named: "bunch of thieves", "idiots."""


_MASKED = Expression(r"(?<![\w*#@$%!])[a-z@$][a-z*#@$%!]{2,14}[a-z*](?![\w@])")
"""A word of which signs hide letters: "f***ing", "sh*t"."""
_SIGNS = Expression(r"[*#@$%!]+")


def abuse(wording: Wording) -> bool:
    """True when something in a message is abusive. Linear in the message's length."""
    wording = _unmasked(wording)
    clauses = wording.clauses
    sharp = {clauses.number_at(word.start) for word in wording.words if word.lower in english.INSULTS}
    if any(not clauses.all[number].quoted and _is_abusive(clauses.all[number], wording) for number in sharp):
        return True
    commanding = (clause for clause in clauses.all if _COMMANDS.may_open(clause.lower))
    if any(not clause.quoted and _COMMANDS.match(clause.lower) for clause in commanding):
        return True
    thrown = _THROWN.search(wording.lower)
    return thrown is not None and not wording.clause_at(thrown.start()).quoted


def _unmasked(wording: Wording) -> Wording:
    """A message with the swear words in it written out."""
    if not _SIGNS.search(wording.lower):
        return wording
    text = _MASKED.sub(_written_out, wording.lower)
    return wording if text == wording.lower else Wording.of(replace(wording.message, text=text))


def _written_out(masked: re.Match[str]) -> str:
    """The swear word that a masked word stands for; the word itself when it stands for none."""
    written = masked.group()
    shown = [re.escape(part) for part in _SIGNS.split(written)]
    if len(shown) == 1:
        return written
    meant = re.compile("[a-z]{1,4}".join(shown))
    return next(
        (word for word in english.MASKED if 0 <= len(word) - len(written) <= _LEFT_OUT and meant.fullmatch(word)),
        written,
    )


def _is_abusive(clause: Clause, wording: Wording) -> bool:
    words = [word for word in wording.words_between(clause.start, clause.end) if word.is_word]
    insults = [place for place, word in enumerate(words) if word.lower in english.INSULTS]
    if not insults:
        return False
    if any(_is_thrown_at_you(words, place) for place in insults):
        return True
    if _NOT_MEANT.search(clause.lower) or clause.others:
        return False
    called = [words[place].lower for place in insults if words[place].lower not in english.MILD]
    if not called:
        return False
    return _is_called_out(words, insults) and (len(words) <= _SHORT or any(word in english.ALWAYS for word in called))


def _is_thrown_at_you(words: list[Word], place: int) -> bool:
    """ "you absolute clown", "your bunch of idiots", "you are such a liar": "you" before it, nobody else between."""
    start = max(0, place - _NEAR)
    for number in range(place - 1, start - 1, -1):
        lower = words[number].lower
        if lower in _YOU:
            between = " ".join(word.lower for word in words[number + 1 : place])
            return not _NOT_MEANT.search(between) and _is_a_name(words, number, place)
    return [word.lower for word in words[place + 1 : place + 3]] in (["like", "you"], ["like", "u"])


def _is_a_name(words: list[Word], you: int, insult: int) -> bool:
    """True when what lies between "you" and the insult joins them: "are a", "absolute", "bunch of"."""
    return all(word.lower in english.JOINING or word.lower in english.CUTTING for word in words[you + 1 : insult])


def _is_called_out(words: list[Word], insults: list[int]) -> bool:
    """True when the insult ends or makes up the clause, as a name that is called: "12 reps, clown"."""
    return insults[-1] == len(words) - 1 or insults[0] <= 1
