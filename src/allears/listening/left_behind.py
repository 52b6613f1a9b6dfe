"""Whether a message leaves a thing behind that it names: "not Salesforce", "I said Excel but", "March is too tight"."""

from __future__ import annotations

from allears.languages.english import replacing_words as english
from allears.languages.expression import Expression
from allears.languages.phrases import any_phrase
from allears.listening.wording import Wording

_LEFT_BEFORE, _LEFT_AFTER, _TURNED_TO, _MOVED_TO, _INSTEAD = (
    any_phrase(text, english.CLASSES)
    for text in (english.LEFT_BEFORE, english.LEFT_AFTER, english.TURNED_TO, english.MOVED_TO, english.INSTEAD)
)
_LEADING = Expression(r"(?:(?:in|on|by|from|before|until|till|to|the|not|after)\s+)*")
_REACH = 60


def is_left_behind(wording: Wording, start: int, end: int) -> bool:
    """True when the words at characters [`start`, `end`) are told to hold no longer, or to have been said in error."""
    first, last = wording.clauses.sentence_bounds(wording.clause_at(start).sentence)
    before, after = wording.lower[max(first, start - _REACH) : start], wording.lower[end : min(last, end + _REACH)]
    return bool(_LEFT_BEFORE.search(before) or _LEFT_AFTER.search(after))


def is_turned_to(wording: Wording, start: int) -> bool:
    """True when what begins at the character `start` is told to have taken another's place: "we switched to Excel"."""
    first = wording.clauses.sentence_bounds(wording.clause_at(start).sentence)[0]
    return bool(_TURNED_TO.search(wording.lower[max(first, start - _REACH) : start]))


def is_moved_to(wording: Wording, start: int, end: int) -> bool:
    """True when the day at characters [`start`, `end`) is told to be the new one: "it got pushed to May", "let's say
    June"."""
    first, last = wording.clauses.sentence_bounds(wording.clause_at(start).sentence)
    led = _LEADING.match(wording.lower[start:end])
    before = wording.lower[max(first, start - _REACH) : start + (led.end() if led else 0)]
    return bool(_MOVED_TO.search(before) or _INSTEAD.search(wording.lower[end : min(last, end + _REACH)]))
