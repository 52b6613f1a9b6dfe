"""The lead's questions that nobody has answered yet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from allears.facts.evidence import Quote
from allears.guidance.so_far import SoFar
from allears.languages.english.response_words import SMALL_WORDS
from allears.listening.message import Message
from allears.listening.questions import questions
from allears.listening.wording import Wording

REACH = 12
"""So many of the lead's last messages are looked at."""
_SENTENCE = re.compile(r"[^.?!\n]+[.?!]*")
_WORD = re.compile(r"[\w'-]{3,}")
_SAYS_SOMETHING = 4
"""A sentence of so many words that is no question tells something."""
_PLAIN_ANSWER = re.compile(r"^\W*(?:yes|yep|yeah|no|nope|not yet|sure|of course|unfortunately)\b", re.IGNORECASE)


def open_questions(so_far: SoFar) -> tuple[Quote, ...]:
    """The words of each question that no answer followed, the oldest first.

    The bot answers or says that it cannot (`so_far.unanswered` names those messages). A rep's message answers when it
    tells something; one that only asks back, or greets, does not.
    """
    found: list[Quote] = []
    lead_places = [place for place, one in enumerate(so_far.messages) if one.is_from_lead][-REACH:]
    for place in lead_places:
        message = so_far.messages[place]
        later = so_far.messages[place + 1 :]
        if message.id not in so_far.unanswered and any(one.by == "bot" for one in later):
            continue
        asked = _asked_in(so_far, place)
        found.extend(quote for quote in asked if not any(_answers(one, quote.text) for one in later))
    return tuple(found)


def _asked_in(so_far: SoFar, place: int) -> Iterator[Quote]:
    message = so_far.messages[place]
    for span in questions(Wording.of(message), so_far.context_at(place)):
        yield Quote(message.id, span.text, span.start, span.end)


def _answers(message: Message, question: str) -> bool:
    """Whether a rep's message tells something that may answer."""
    if message.by != "rep":
        return False
    if _PLAIN_ANSWER.match(message.text):
        return True
    asked = _telling_words(question)
    return any(_tells(sentence, asked) for sentence in _SENTENCE.findall(message.text))


def _tells(sentence: str, asked: frozenset[str]) -> bool:
    if sentence.rstrip().endswith("?"):
        return False
    return len(sentence.split()) >= _SAYS_SOMETHING or bool(asked & _telling_words(sentence))


def _telling_words(text: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in _WORD.findall(text.lower())) - SMALL_WORDS
