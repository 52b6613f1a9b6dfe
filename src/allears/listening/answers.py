"""Short answers to the question that was just asked: yes, no, and neither."""

from __future__ import annotations

import re

from allears.languages.english import yes_no_words as english
from allears.languages.expression import Expression
from allears.listening.wording import Wording

_YES = Expression(english.OPENING + english.YES)
_NO = Expression(english.OPENING + english.NO)
_ASKS_FOR_ONE, _NAMES_ONE, _EVER_DONE, _AT_A_TIME, _TO_COME = (
    Expression(pattern)
    for pattern in (english.ASKS_FOR_ONE, english.NAMES_ONE, english.EVER_DONE, english.AT_A_TIME, english.TO_COME)
)
_UNTIL_THEN, _INSIDE_YES, _INSIDE_NO, _AFFIRMED, _DENIED = (
    Expression(pattern)
    for pattern in (english.UNTIL_THEN, english.INSIDE_YES, english.INSIDE_NO, english.AFFIRMED, english.DENIED)
)
_IN_HAND, _ASKS_FOR_A_NEED, _MORE_OR_LESS = (
    Expression(pattern) for pattern in (english.IN_HAND, english.ASKS_FOR_A_NEED, english.MORE_OR_LESS)
)
_PLAIN = Expression(english.OPENING + english.PLAIN)
_LATER_NO = Expression(english.IN_SHORT + r"(?:no|nope|not really)\s*(?:[.!]|$)")
_LATER_YES = Expression(english.IN_SHORT + r"(?:yes|yep|yeah)\s*(?:[.!]|$)")
_ECHO = Expression(english.ECHO)
_SINCE_THEN, _BACK_THEN, _HEARSAY = (
    Expression(pattern) for pattern in (english.SINCE_THEN, english.BACK_THEN, english.HEARSAY)
)
_WILLING, _ASKS_WILLING, _BUT_SOMEBODY, _HAD_ONCE, _ASKS_OF_NOW = (
    Expression(pattern)
    for pattern in (english.WILLING, english.ASKS_WILLING, english.BUT_SOMEBODY, english.HAD_ONCE, english.ASKS_OF_NOW)
)
_ASKS_WHETHER_DONE, _SORTED, _UNDER_WAY, _NO_CLUE, _ASKS_WHETHER_KNOWN = (
    Expression(pattern)
    for pattern in (
        english.ASKS_WHETHER_DONE,
        english.SORTED,
        english.UNDER_WAY,
        english.NO_CLUE,
        english.ASKS_WHETHER_KNOWN,
    )
)
_FEW = 4
_OTHERS_NOT = Expression(english.OTHERS_NOT)
_DENYING_SUBJECT = Expression(r"\b(?:nobody|no one|none|nothing|not|neither|never)\b")


def is_yes(wording: Wording, question: str = "") -> bool:
    """True when the message begins (or ends, "so in short: yes") as an affirmative answer, or takes up the verb of the
    `question` ("does anybody outside do it?" - "one boutique does")."""
    if _YES.match(wording.lower):
        return True
    if is_no(wording):
        return False
    return bool(_LATER_YES.search(wording.lower)) or _takes_up_the_verb(wording, question)


def is_no(wording: Wording) -> bool:
    """True when the message begins (or ends) as a negative answer."""
    return bool(_NO.match(wording.lower) or (not _YES.match(wording.lower) and _LATER_NO.search(wording.lower)))


def begins_with_either(wording: Wording) -> bool:
    """True when the message begins with a plain yes or no, whatever follows."""
    return bool(_PLAIN.match(wording.lower))


def is_confirmation(wording: Wording) -> bool:
    """True for a plain yes to something asked back: "yes exactly", "that's correct, both", "yes, still 10"."""
    return bool(_YES.match(wording.lower))


def _takes_up_the_verb(wording: Wording, question: str) -> bool:
    match = _ECHO.match(wording.lower)
    if match is None or not re.search(rf"\b{match['verb']}\b", question.lower()):
        return False
    rest = wording.lower[match.end() : wording.clauses.sentence_bounds(0)[1]]
    return not _DENYING_SUBJECT.search(match.group()) and not _OTHERS_NOT.search(rest)


def is_past_yes(wording: Wording) -> bool:
    """True for what was so and is no more: "we did, until June"."""
    return bool(_UNTIL_THEN.search(wording.lower[: wording.clauses.sentence_bounds(0)[1]]))


def answered_by_naming(wording: Wording, question: str) -> bool | None:
    """Yes where somebody asked for one names one, or asked whether it was ever done says when; no where it is still to
    come; else None."""
    first = wording.clauses.all[0].lower
    question = question.lower()
    asks_for_one, ever = _ASKS_FOR_ONE.search(question), _EVER_DONE.search(question)
    if "?" in wording.lower or not (asks_for_one or ever):
        return None
    if _TO_COME.match(first):
        return False
    if wording.clauses.all[0].negated or _DENYING_SUBJECT.search(first):
        return None
    named = (asks_for_one and _NAMES_ONE.match(first)) or (ever and _AT_A_TIME.match(first))
    return True if named else None


def answered_as_in_hand(wording: Wording, question: str) -> bool | None:
    """What "that's taken care of" answers: yes to whether there is one, no to whether one is needed; None for other
    answers."""
    question = question.lower()
    if not _IN_HAND.search(wording.lower[: wording.clauses.sentence_bounds(0)[1]]) or wording.clauses.all[0].asks:
        return None
    if _ASKS_FOR_A_NEED.search(question):
        return False
    return True if _ASKS_FOR_ONE.search(question) else None


def answered_since(wording: Wording) -> tuple[bool, int, int] | None:
    """How it is now, and where that stands, in an answer that first tells how it was: "one tried in August. Since then
    nobody". None for other answers."""
    end = wording.clauses.sentence_bounds(0)[1]
    if not _BACK_THEN.search(wording.lower[:end]):
        return None
    for number in range(1, min(_FEW, wording.clauses.sentences)):
        start, last = wording.clauses.sentence_bounds(number)
        match = _SINCE_THEN.match(wording.lower[start:last])
        if match and not wording.clause_at(start).asks:
            return match["none"] is None, start, last
    return None


def is_hearsay(wording: Wording) -> bool:
    """True for "my husband says he is", which tells nothing of the lead."""
    return bool(_HEARSAY.match(wording.lower))


def is_more_or_less(wording: Wording) -> bool:
    """True for "kind of" and "more or less", alone or before a stop."""
    return bool(_MORE_OR_LESS.match(wording.lower))


def answered_by_statement(wording: Wording) -> bool | None:
    """Yes or no as the first sentence says it without beginning with either ("in summer yes", "has to be", "a stamp
    isn't necessary"); None when it says neither."""
    first = wording.lower[: wording.clauses.sentence_bounds(0)[1]]
    if "?" in first and not _DENIED.search(first):
        return None
    if _INSIDE_NO.search(first) and _INSIDE_YES.search(first):
        return None
    for pattern, holds in ((_INSIDE_NO, False), (_INSIDE_YES, True), (_DENIED, False), (_AFFIRMED, True)):
        if pattern.search(first):
            return holds
    return None


def answered_plainly(wording: Wording, question: str) -> bool | None:
    """Yes or no said by what the question leads one to say: willing ("can do"), done ("all booked"), once ("we had
    one"), by somebody else ("I can't, but my wife will"), or not to be told ("no clue"); None for other answers."""
    first, question = wording.lower[: wording.clauses.sentence_bounds(0)[1]], question.lower()
    if first.rstrip().endswith("?"):
        return None
    if _ASKS_WILLING.search(question):
        if _WILLING.match(first):
            return True
        if (other := _BUT_SOMEBODY.search(first)) and re.search(rf"\b{other['verb']}\b", question):
            return True
    if _ASKS_OF_NOW.search(question) and not wording.clauses.all[0].hypothetical and _HAD_ONCE.match(first):
        return None if _STILL.search(first) else False
    if _ASKS_WHETHER_KNOWN.search(question) and _NO_CLUE.search(first):
        return False
    return _answered_as_done(first, question)


_STILL = Expression(r"\b(?:still|now|since|and have|always)\b")


def _answered_as_done(first: str, question: str) -> bool | None:
    """Whether what was asked is done, as the first sentence tells it: "booked and paid for", "still looking"."""
    done = _ASKS_WHETHER_DONE.search(question)
    if done is None:
        return None
    word = re.escape(done["done"])
    if re.search(english.NOT_DONE.format(done=word), first) or _UNDER_WAY.search(first):
        return False
    return True if re.match(english.IS_DONE.format(done=word), first) or _SORTED.search(first) else None
