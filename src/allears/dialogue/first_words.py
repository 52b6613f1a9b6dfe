"""The first message, after a greeting that asks what brings them: most tell their need, some only say hello.

The greeting invites and does not insist, so more is asked of what counts as a need here: facts about the company, a
wish for a demo or a greeting are none, and a thing that is looked for is only half of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from allears.dialogue.steps import Greet, Reply
from allears.facts.field import Field
from allears.languages.english import opening_words as english
from allears.listening.heard import Heard
from allears.listening.statement import Statement

FEWEST_OTHER_WORDS = 5
"""A need has at least so many words that state no other fact."""
_REQUEST, _LOOKING_FOR, _REASON, _PLEASANTRY = (
    re.compile(pattern, re.IGNORECASE)
    for pattern in (english.REQUEST, english.LOOKING_FOR, english.REASON, english.PLEASANTRY)
)
_HEADED = re.compile(r"[^\W\d_][\w'’]*(?:[ \t]+[\w'’]+){0,5}:[ \t]+(?P<said>(?:(?![ \t][-–—][ \t])[^;.!?\n])+)")
"""A few words up to a colon, and what stands under them: "catering: you cook"."""
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def invites_need(reply: Reply) -> bool:
    """True for a greeting that asks something: what else could it ask."""
    return any(isinstance(step, Greet) and "?" in step.words for step in reply.steps)


def with_invited_need(heard: Heard, need: Field) -> Heard:
    """What was heard in the first message: a need only where one is told, and a thin one where something is sought."""
    told = next((one for one in heard.statements if one.field == need.id), None)
    if told is None or _tells(told, heard):
        return heard
    others = tuple(one for one in heard.statements if one is not told)
    is_thin = bool(_LOOKING_FOR.match(told.quote)) and not _REQUEST.match(told.quote)
    return replace(heard, statements=others, vague=(need.id,) if is_thin else heard.vague)


def _tells(told: Statement, heard: Heard) -> bool:
    if _REASON.search(told.quote):
        return True
    if _REQUEST.match(told.quote) or _LOOKING_FOR.match(told.quote):
        return False
    return _other_words(told, heard) >= FEWEST_OTHER_WORDS


def _other_words(told: Statement, heard: Heard) -> int:
    """Words of the need that belong to no other fact and to no question."""
    facts = [(one.start, one.end) for one in heard.statements if one is not told]
    taken = [*facts, *((one.start, one.end) for one in heard.questions), *_headed(heard.message.text, facts)]
    if polite := _PLEASANTRY.match(told.quote):
        taken.append((told.start, told.start + polite.end()))
    words = (told.start + found.start() for found in _WORD.finditer(told.quote))
    return sum(not any(start <= place < end for start, end in taken) for place in words)


def _headed(text: str, facts: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where facts stand under headings of their own, the heading included: that is another matter than a need."""
    for found in _HEADED.finditer(text):
        if any(found.start("said") <= start < found.end() for start, _ in facts):
            yield found.span()
