"""Values that the lead takes back, with or without a word such as "sorry".

Half of real changes carry no such word. So a value that does not fit an earlier one corrects it when the message takes
something back, puts something in its place, has a better source, tells of a change, names the old value beside the new
one, follows the lead's own message at once, or answers when we asked back. Everything else leaves the two in dispute.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from allears.facts.field import Field
from allears.languages.english import correction_words as english
from allears.languages.phrases import any_phrase
from allears.listening.compatibility import Fit
from allears.listening.context import Context, Noted
from allears.listening.statement import Statement
from allears.listening.word import words_of
from allears.listening.wording import Wording
from allears.values.choices import Choices
from allears.values.value import FieldType

_RETRACTION = any_phrase(english.RETRACTION, english.CLASSES)
_REPLACEMENT = any_phrase(english.REPLACEMENT, english.CLASSES)
_BETTER_SOURCE = any_phrase(english.BETTER_SOURCE, english.CLASSES)
_CHANGE = any_phrase(english.CHANGE, english.CLASSES)
_ADDITION = any_phrase(english.ADDITION, english.CLASSES)
_BETWEEN = any_phrase(english.BETWEEN_VALUES, english.CLASSES)
_STAR = re.compile(r"^\s*\*\s*\S|\S\*\s*$")
_DIGITS = re.compile(r"\d[\d.,']*")
_NEAR = 1
"""Sentences before and after the value in which a word that takes something back may stand."""
_APART = (Fit.APART, Fit.NOT_COMPARABLE)
_ANY_DIFFERENCE = (Fit.APART, Fit.NOT_COMPARABLE, Fit.WIDENS)
_LEAST_NAME = 3
_BETWEEN_AT_MOST = 60


def way_of_correcting(
    wording: Wording, context: Context, statement: Statement, earlier: Noted, fitting: Fit
) -> str | None:
    """How this message takes the earlier value back, or None when it does not. `fitting` is how the new value stands to
    it; a value that only refines the earlier one takes nothing back."""
    field = context.vocabulary.by_id[statement.field]
    own, near = _sentences_around(wording, statement)
    if field.type is FieldType.NAME and fitting is Fit.REFINES and _RETRACTION.search(own):
        return "takes it back"
    if fitting not in _ANY_DIFFERENCE or field.type is FieldType.TEXT:
        return None
    if field.type is FieldType.CHOICES and fitting is not Fit.APART:
        return _way_of_replacing_an_option(wording, statement, earlier)
    if fitting is Fit.WIDENS and _ADDITION.search(own):
        return None
    if _answers_our_asking_back(context, field):
        return "answers when asked back"
    if _STAR.search(wording.text.strip()) or _RETRACTION.search(near):
        return "takes it back"
    if _REPLACEMENT.search(own):
        return "puts another in its place"
    if _BETTER_SOURCE.search(near):
        return "has a better source"
    if _CHANGE.search(near):
        return "tells of a change"
    if _names_the_old_value(wording, statement, earlier):
        return "names both"
    if fitting in _APART and _follows_at_once(context, earlier):
        return "follows at once"
    return "answers what we noted" if fitting in _APART and _we_repeated(context, earlier) else None


def _sentences_around(wording: Wording, statement: Statement) -> tuple[str, str]:
    """The sentence that holds the value, and that sentence with its neighbours, in lower case."""
    number = wording.clause_at(statement.start).sentence
    start, end = wording.clauses.sentence_bounds(number)
    clauses = [clause for clause in wording.clauses.all if abs(clause.sentence - number) <= _NEAR]
    return wording.lower[start:end], wording.lower[clauses[0].start : clauses[-1].end]


def _answers_our_asking_back(context: Context, field: Field) -> bool:
    """True when the question just asked is after a field that had been heard before it was asked."""
    question = context.question
    return bool(question and question.asks == field.id and context.standing(field.id))


def _follows_at_once(context: Context, earlier: Noted) -> bool:
    """True when the earlier value stands in the lead's own message right before this one."""
    return earlier.turn == context.turn - 1


def _we_repeated(context: Context, earlier: Noted) -> bool:
    """True when our last message repeated the earlier value, so that the lead corrects what was noted."""
    question = context.question
    if question is None:
        return False
    if earlier.statement.quote.lower() in question.text.lower():
        return True
    ours = _tokens(question.text.lower())
    return any(token in ours for token in _tokens(earlier.statement.quote.lower()) if _DIGITS.match(token))


def _names_the_old_value(wording: Wording, statement: Statement, earlier: Noted) -> bool:
    """True when the message also names the earlier value, outside the words of the new one."""
    told = _tokens(earlier.statement.quote.lower()) - _tokens(statement.quote.lower())
    named = {token for token in told if _DIGITS.match(token) or _is_a_name(token, earlier.statement)}
    if not named:
        return False
    rest = _tokens(wording.lower[: statement.start]) | _tokens(wording.lower[statement.end :])
    return bool(named & rest)


def _tokens(text: str) -> set[str]:
    """Words and numbers of a lower-case text; number words as digits, "15th" as 15."""
    found = set()
    for word in words_of(text):
        number = english.NUMBERS.get(word.lower)
        digits = _DIGITS.match(word.lower)
        found.add(number or (digits.group().rstrip(".,'") if digits else word.lower))
    return found


def _is_a_name(token: str, statement: Statement) -> bool:
    """True for a word of the earlier quote that was written as a name: "Austria", "Salesforce"."""
    if len(token) < _LEAST_NAME:
        return False
    return token.capitalize() in statement.quote or token == str(statement.value).lower()


def _way_of_replacing_an_option(wording: Wording, statement: Statement, earlier: Noted) -> str | None:
    """An option takes the place of another when the message names the other as gone or denied: "Gmail, not Outlook"."""
    value = earlier.statement.value
    names = {earlier.statement.quote.lower(), *(value.has if isinstance(value, Choices) else ())}
    for match in re.finditer("|".join(re.escape(name) for name in sorted(names)), wording.lower):
        if statement.start <= match.start() < statement.end:
            continue
        clause = wording.clause_at(match.start())
        before = wording.lower[max(0, match.start() - 12) : match.start()]
        if clause.negated or clause.past or clause.others or re.search(r"\b(?:not|no|instead of|than)\s+$", before):
            return "names both"
    return None


def without_taken_back(wording: Wording, statements: Sequence[Statement], fields: Iterable[Field]) -> list[Statement]:
    """The statements of one message without the values it takes back itself: "200, no wait, 250" states 250."""
    sets = {field.id for field in fields if field.type in (FieldType.CHOICES, FieldType.TEXT)}
    ordered = sorted(statements, key=lambda each: each.start)
    gone = set()
    for place, first in enumerate(ordered):
        for second in ordered[place + 1 :]:
            if second.field == first.field and first.field not in sets and _replaces(wording, first, second):
                gone.add(place)
                break
    return [statement for place, statement in enumerate(ordered) if place not in gone]


def _replaces(wording: Wording, first: Statement, second: Statement) -> bool:
    if first.end > second.start or first.value == second.value or second.start - first.end > _BETWEEN_AT_MOST:
        return False
    return bool(_BETWEEN.search(wording.lower[first.end : second.start]))
