"""Short answers to the question that was just asked: yes, no, and neither."""

from __future__ import annotations

import re

from allears.listening.wording import Wording

_OPENING = (
    r"^\W*(?:(?:oh|ah|well|um+|uh|hmm+|honestly|so honestly|sadly|unfortunately|luckily|of course|sir|ma'am|haha|"
    r"hah|lol|"
    r"actually|to be honest|frankly|hi|hello|thanks|thank you|in fact|i think|i'm afraid|ay|ah|aye aye|ok|"
    r"okay)\b[\s,:!.…-]*)*"
)
_YES = re.compile(
    _OPENING + r"(?:yes|yep|yeah(?! nah)|yup|ya|yea|aye|sure(?! about)|exactly|correct|right\b(?! now| after)|indeed|"
    r"absolutely|definitely|"
    r"certainly|of course|affirmative|that'?s (?:right|correct|it|true)|that is (?:right|correct|so|true)|true|"
    r"we (?:do|are|have|can|did|own)\b(?! not|n't)|i (?:do|am|have|can)\b(?! not|n't)|it (?:is|does|has)\b(?! not|n't)|"
    r"they (?:do|are|have)\b(?! not|n't)|there (?:is|are)\b(?! no)|already (?:do|have|done|there)|always|yess+|"
    r"very much|no doubt|confirmed|you (?:bet|got it|guessed it|are right|said it)|spot on|precisely|jep|si|oui)(?!\w)"
)
_NO = re.compile(
    _OPENING
    + r"(?:no(?!\s+(?:idea|clue|worries|problem|rush|limit|matter|wonder|doubt|preference|one|more than|less than|"
    r"later than))|"
    r"nope|nah|yeah[,]? nah|nay|not (?:yet|at all|really|any ?more|at the moment|now|currently|so far|a|us|today|"
    r"since|for now|one|"
    r"here|in this|there)|never|none|nothing|neither|nobody|zero|negative|we (?:don't|do not|dont|haven't|have not|"
    r"aren't|are not|"
    r"can't|cannot|didn't|never)|i (?:don't|do not|dont|haven't|am not|can't)|it (?:isn't|is not|doesn't|does not)|"
    r"they (?:don't|do not|aren't|haven't)|there (?:isn't|is no|are no|aren't)|non|nein|"
    r"haha[,]? no|hardly|no\.|don't (?:have|think so))(?!\w)"
)
_LATER_NO = re.compile(
    r"(?:\bso|honestly|:|,|-|–|—)\s*(?:honestly|so|then|in short)?[:,]?\s*(?:no|nope|not really)\s*[.!]*\s*$"
)
_LATER_YES = re.compile(
    r"(?:\bso|honestly|:|,|-|–|—)\s*(?:honestly|so|then|in short)?[:,]?\s*(?:yes|yep|yeah)\s*[.!]*\s*$"
)


def is_yes(wording: Wording) -> bool:
    """True when the message begins (or ends, "so in short: yes") as an affirmative answer."""
    return bool(_YES.match(wording.lower) or (not is_no(wording) and _LATER_YES.search(wording.lower)))


def is_no(wording: Wording) -> bool:
    """True when the message begins (or ends) as a negative answer."""
    return bool(_NO.match(wording.lower) or (not _YES.match(wording.lower) and _LATER_NO.search(wording.lower)))


def is_confirmation(wording: Wording) -> bool:
    """True for a plain yes to something asked back: "yes exactly", "that's correct, both", "yes, still 10"."""
    return bool(_YES.match(wording.lower))


def yes_or_no_end(wording: Wording) -> int:
    """Where the yes or no at the beginning ends; 0 when there is none."""
    match = _YES.match(wording.lower) or _NO.match(wording.lower)
    return match.end() if match else 0
