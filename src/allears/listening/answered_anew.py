"""A yes or no on record that is told otherwise in passing: "we have no electrician here", "they do need the
certificate".

Told by the thing that only this field's question names, beside words that say that it is there, or wanted, or not.
"""

from __future__ import annotations

from collections.abc import Iterator

from allears.facts.field import Field
from allears.languages.english import told_anew_words as english
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.expression import Expression
from allears.languages.phrases import any_phrase
from allears.listening.context import Context
from allears.listening.word import stem, words_of
from allears.listening.wording import Wording

_HAVING, _LACKING = any_phrase(english.HAVING, english.CLASSES), any_phrase(english.LACKING, english.CLASSES)
_DONE, _NOT_DONE = any_phrase(english.DONE), any_phrase(english.NOT_DONE)
_NOT_THERE_YET = any_phrase(english.NOT_THERE_YET, english.CLASSES)
_DENIES = Expression(r"\b(?:no|not|never|nobody|none|without|neither|nor|\w+n't)\b")
_SHORTEST = 5
_REACH = 60


def answered_anew(wording: Wording, context: Context, field: Field) -> Iterator[tuple[bool, int, int]]:
    """Every yes or no that the message tells of the field: value, start and end of its words."""
    things = _things_of(context, field)
    for word in wording.words:
        if stem(word.lower) not in things:
            continue
        clause = wording.clause_at(word.start)
        if clause.asks or clause.past or clause.others or clause.quoted:
            continue
        before = wording.lower[max(clause.start, word.start - _REACH) : word.start]
        after = wording.lower[word.end : min(clause.end, word.end + _REACH)]
        done = word.lower.endswith("ed")
        if done and _NOT_DONE.search(before):
            yield False, clause.start, clause.end
        elif done and _DONE.search(before) and not clause.hypothetical and not _DENIES.search(clause.lower):
            yield True, clause.start, clause.end
        elif done:
            continue
        elif _LACKING.search(before) or _NOT_THERE_YET.match(after):
            yield False, clause.start, clause.end
        elif _HAVING.search(before) and not clause.hypothetical and not _DENIES.search(clause.lower):
            yield True, clause.start, clause.end


def _things_of(context: Context, field: Field) -> set[str]:
    """The stems of the long words that this field's question has and no other field's words have."""
    return _words(field) - {word for other in context.vocabulary.fields if other is not field for word in _words(other)}


def _words(field: Field) -> set[str]:
    options = " ".join(f"{option.id} {option.label}" for option in field.options)
    text = f"{field.ask or ''} {options} {' '.join(field.nouns)}".lower()
    known = (word.lower for word in words_of(text) if word.is_word and len(word.lower) >= _SHORTEST)
    return {stem(word) for word in known if word not in FUNCTION_WORDS and word not in english.NO_THINGS}
