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
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.expression import Expression
from allears.languages.phrases import any_phrase
from allears.listening.compatibility import Fit
from allears.listening.context import Context, Noted
from allears.listening.left_behind import is_left_behind, is_moved_to, is_turned_to
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.surroundings import Surroundings, surroundings
from allears.listening.unit_told_later import UNIT_PUT_RIGHT
from allears.listening.word import words_of
from allears.listening.wording import Wording
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.money import Money
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType

_APOLOGY = any_phrase(english.APOLOGY, english.CLASSES)
_RETRACTION = any_phrase(english.RETRACTION, english.CLASSES)
_REPLACEMENT = any_phrase(english.REPLACEMENT, english.CLASSES)
_BETTER_SOURCE = any_phrase(english.BETTER_SOURCE, english.CLASSES)
_CHANGE = {
    FieldType(kind): any_phrase(english.CHANGE, {**english.CLASSES, "gone": gone})
    for kind, gone in english.GONE.items()
}
_ASKED_BACK = any_phrase(english.ASKED_BACK)
_PREFERENCE = any_phrase(english.PREFERENCE, english.CLASSES)
_NO = any_phrase(english.NO, english.CLASSES)
_PLAIN_QUESTION = any_phrase(english.PLAIN_QUESTION)
_ADDITION = any_phrase(english.ADDITION, english.CLASSES)
_BETWEEN = any_phrase(english.BETWEEN_VALUES, english.CLASSES)
_MEANT, _ADDS_TO_A_LIST = any_phrase(english.MEANT, english.CLASSES), any_phrase(english.ADDS_TO_A_LIST)
READ_AS = {
    FieldType.COUNT: ReadingKind.COUNT,
    FieldType.MONEY: ReadingKind.MONEY,
    FieldType.DATE_INTERVAL: ReadingKind.DATE,
}
"""Type of field -> the kind of value that is read for it."""
_BARE = Expression(r"(?:the |by |on |in )*[\d.,']+(?:st|nd|rd|th)?")
_TAKES_NOTHING_BACK = any_phrase(english.TAKES_NOTHING_BACK)
_STAR = Expression(r"^\s*\*\s*\S|\S\*\s*$")
_DIGITS = Expression(r"\d[\d.,']*")
_RIGHT_BESIDE = 40
"""An excuse counts in the sentence of the value and this many characters before and after it."""
_MATTERS_OF_VIEW = frozenset({Sense.PRIORITY, Sense.AUTHORITY, Sense.WANTED, Sense.PAIN})
"""What another person says of these is another view and no better knowledge."""
_WAYS_TO_REACH = frozenset({FieldType.EMAIL, FieldType.PHONE, FieldType.URL})
_ALIKE = 85.0
"""Two addresses this much alike (0 to 100) are one address typed twice."""
_ANY_DIFFERENCE = (Fit.APART, Fit.NOT_COMPARABLE, Fit.WIDENS)
_LEAST_NAME = 3
_BARE_WORDS = 4
_BETWEEN_AT_MOST = 60


def way_of_correcting(
    wording: Wording,
    context: Context,
    statement: Statement,
    earlier: Noted,
    fitting: Fit,
    beside: Sequence[Statement] = (),
) -> str | None:
    """How this message takes the earlier value back, or None when it does not. `fitting` is how the new value stands to
    it; a value that only refines the earlier one takes nothing back. `beside` are all statements of the message: words
    that belong to another of them take nothing back here."""
    field = context.vocabulary.by_id[statement.field]
    if statement.why == UNIT_PUT_RIGHT:
        return None if fitting is Fit.REFINES else "takes it back"
    around = surroundings(wording, context, statement, beside).without(_TAKES_NOTHING_BACK)
    own = around.own
    if field.type is FieldType.NAME and fitting is Fit.REFINES and _RETRACTION.search(own):
        return "takes it back"
    if fitting is Fit.REFINES and field.type in READ_AS and _MEANT.search(own):
        return "takes it back"
    if fitting not in _ANY_DIFFERENCE or context.vocabulary.senses[field.id] is Sense.PAIN:
        return None
    if context.vocabulary.senses[field.id] is Sense.APPROVER:
        return _way_of_naming_another(wording, own, around.near, earlier)
    if field.type is FieldType.TEXT:
        return "takes it back" if _APOLOGY.search(own) or _RETRACTION.search(own) else None
    if field.type is FieldType.CHOICES and fitting is not Fit.APART:
        return _way_of_replacing_an_option(wording, own, statement, earlier)
    if fitting is Fit.WIDENS and _ADDITION.search(own):
        return None
    if not _is_another_unit(earlier, statement) and _answers_our_asking_back(wording, context, field, earlier, fitting):
        return "answers when asked back"
    if _tells_of_a_move(wording, field, statement):
        return "tells of a change"
    if field.type in _WAYS_TO_REACH and (way := _way_of_giving_another(own, statement, earlier)):
        return way
    one_must_go = fitting is Fit.APART or _is_another_unit(earlier, statement)
    return (
        _way_of_speaking(around, wording.text, field, context.vocabulary.senses[field.id])
        or ("names both" if names_the_old_value(wording, context, statement, earlier, beside) else None)
        or (_way_of_answering(wording, context, statement, earlier) if one_must_go else None)
    )


def _way_of_answering(wording: Wording, context: Context, statement: Statement, earlier: Noted) -> str | None:
    """The way in which a value takes the place of another by where it stands in the conversation."""
    if earlier.turn == context.turn - 1 and _stands_bare(wording, statement):
        return "follows at once"
    return "answers what we noted" if _goes_against_what_we_noted(wording, context, statement, earlier) else None


def _tells_of_a_move(wording: Wording, field: Field, statement: Statement) -> bool:
    """True for a day that a beginning was moved to, and for what a company turned or moved to."""
    if field.type is FieldType.DATE_INTERVAL:
        return is_moved_to(wording, statement.start, statement.end)
    return field.type in (FieldType.CHOICE, FieldType.PLACE) and is_turned_to(wording, statement.start)


def _way_of_naming_another(wording: Wording, own: str, near: str, earlier: Noted) -> str | None:
    """Somebody else takes the place of who was said to agree: "the CFO left, our COO approves now". Two may have to."""
    if takes_back(own) or _CHANGE[FieldType.TEXT].search(near):
        return None if _ADDS_TO_A_LIST.search(own) else "takes it back"
    name = str(earlier.statement.value).lower()
    at = wording.lower.find(name)
    left = at >= 0 and is_left_behind(wording, at, at + len(name))
    return "names both" if left else None


def _way_of_giving_another(own: str, statement: Statement, earlier: Noted) -> str | None:
    """An address, a number or a name takes the place of one that it is much like, or that it is preferred to."""
    from rapidfuzz.fuzz import ratio  # takes long to import, and few messages need it

    one, other = str(earlier.statement.value).lower(), str(statement.value).lower()
    if ratio(one, other) >= _ALIKE:
        return "spells it again"
    return "prefers another" if _PREFERENCE.search(own) else None


def _is_another_unit(earlier: Noted, statement: Statement) -> bool:
    """True for an amount in another currency: it may well be the same amount."""
    one, other = earlier.statement.value, statement.value
    return (
        isinstance(one, Money)
        and isinstance(other, Money)
        and None not in (one.currency, other.currency)
        and (one.currency != other.currency)
    )


def _way_of_speaking(around: Surroundings, text: str, field: Field, sense: Sense) -> str | None:
    """The way in which the sentence of the value and its neighbours take something back."""
    beside = around.before[-_RIGHT_BESIDE:] + around.own + around.after[:_RIGHT_BESIDE]
    if is_starred(text) or _RETRACTION.search(around.near) or _APOLOGY.search(beside) or _MEANT.search(around.whole):
        return "takes it back"
    if _REPLACEMENT.search(around.own):
        return "puts another in its place"
    if sense not in _MATTERS_OF_VIEW and _BETTER_SOURCE.search(around.near):
        return "has a better source"
    changed = _CHANGE.get(field.type)
    return "tells of a change" if changed and changed.search(around.near) else None


def is_starred(text: str) -> bool:
    """True for "*14" and "June*": the sign with which people who type put a slip right."""
    return bool(_STAR.search(text.strip()))


def takes_back(sentence: str) -> bool:
    """True when a lower-cased sentence takes something back or has it from a better source."""
    return any(pattern.search(sentence) for pattern in (_APOLOGY, _RETRACTION, _REPLACEMENT, _BETTER_SOURCE))


def _answers_our_asking_back(wording: Wording, context: Context, field: Field, earlier: Noted, fitting: Fit) -> bool:
    """True when the question just asked comes back to the earlier value: it repeats it, says that it asks again, or is
    told no ("So live by June?"). A value that contradicts nothing ("by June", then "by May") goes by the latest answer
    to any second question for it; what cannot both hold was not taken back by answering the same question twice."""
    question = context.question
    if question is None or question.asks != field.id:
        return False
    if _we_repeated(context, earlier) or _ASKED_BACK.search(question.text.lower()) or _NO.match(wording.lower):
        return True
    asked_before = sum(not message.is_from_lead and message.asks == field.id for message in context.earlier) > 1
    return fitting is not Fit.APART and asked_before


def _stands_bare(wording: Wording, statement: Statement) -> bool:
    """True when the clause of the value holds next to nothing else: "by 25 March, the 15th is a Sunday"."""
    clause = wording.clause_at(statement.start)
    end = max(clause.end, statement.end)
    others = wording.lower[clause.start : statement.start] + wording.lower[statement.end : end]
    return len(words_of(others)) <= _BARE_WORDS


def _goes_against_what_we_noted(wording: Wording, context: Context, statement: Statement, earlier: Noted) -> bool:
    """True when our last message repeated the earlier value or asked for nothing, and is told "no" or another value.
    Where it went on to another question, a value that is only mentioned in the answer goes against nothing."""
    question = context.question
    if question is None:
        return False
    ours = question.text.lower()
    asks_something = "?" in ours[-3:] and not _PLAIN_QUESTION.search(ours)
    denied = bool(_NO.match(wording.lower))
    if not _we_repeated(context, earlier):
        return denied and not asks_something
    at_once = wording.clause_at(statement.start).sentence == 0 and _stands_bare(wording, statement)
    return denied or at_once or not asks_something


def _we_repeated(context: Context, earlier: Noted) -> bool:
    """True when our last message repeated the earlier value, so that the lead corrects what was noted."""
    question = context.question
    if question is None:
        return False
    if earlier.statement.quote.lower() in question.text.lower():
        return True
    ours = _tokens(question.text.lower())
    return any(token in ours for token in _tokens(earlier.statement.quote.lower()) if _DIGITS.match(token))


def names_the_old_value(
    wording: Wording, context: Context, statement: Statement, earlier: Noted, beside: Iterable[Statement] = ()
) -> bool:
    """True when the message also names the earlier value, outside the words of the new one and of what else it states:
    "10 dollars a seat" names no ten reps."""
    told = (_tokens(earlier.statement.quote.lower()) | _number_of(earlier)) - _tokens(statement.quote.lower())
    named = {token for token in told if _DIGITS.match(token) or _is_a_name(token, earlier.statement)}
    if not named:
        return False
    text = _only_what_may_be_of(wording, context, statement, beside)
    return bool(named & (_tokens(text[: statement.start]) | _tokens(text[statement.end :])))


def _number_of(earlier: Noted) -> set[str]:
    """The number that a sum came to: "11 laptops and 4 desktops", later "13, not 15"."""
    value = earlier.statement.value
    return {f"{value.low:g}"} if isinstance(value, Count) and value.is_exact and value.low is not None else set()


def _only_what_may_be_of(wording: Wording, context: Context, statement: Statement, beside: Iterable[Statement]) -> str:
    """The message in lower case, with blanks for values that are another field's or of another kind. A number that is
    given to other people instead ("no, 12 is the whole company") stays."""
    spans = [(each.start, each.end) for each in beside if _is_another_matter(context, statement, each)]
    kind = READ_AS.get(context.vocabulary.by_id[statement.field].type)
    if kind:
        spans += [(each.start, each.end) for each in wording.readings if each.kind is not kind and _has_a_unit(each)]
    text = wording.lower
    for start, end in spans:
        if end <= statement.start or statement.end <= start:
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _has_a_unit(reading: Reading) -> bool:
    """True for "10 weeks" and "$10", which cannot be ten reps; a bare number can be anything, and so can "the 12"."""
    if reading.kind is ReadingKind.COUNT:
        return bool(reading.noun or reading.per)
    return _BARE.fullmatch(reading.quote.lower()) is None


def _is_another_matter(context: Context, statement: Statement, other: Statement) -> bool:
    if other.field == statement.field or context.vocabulary.by_id[other.field].type is FieldType.TEXT:
        return False
    owners = (context.vocabulary.counts.of(each.field) for each in (statement, other))
    return not all(owner is not None and owner.of_people for owner in owners)


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
    if len(token) < _LEAST_NAME or token in FUNCTION_WORDS:
        return False
    return token.capitalize() in statement.quote or token == str(statement.value).lower()


def _way_of_replacing_an_option(wording: Wording, own: str, statement: Statement, earlier: Noted) -> str | None:
    """An option takes the place of another when the message turns to it, or names the other as gone or denied: "Gmail,
    not Outlook"."""
    if is_turned_to(wording, statement.start):
        return "tells of a change"
    if not _ADDS_TO_A_LIST.search(own) and (_APOLOGY.search(own) or _RETRACTION.search(own)):
        return "takes it back"
    value = earlier.statement.value
    names = {earlier.statement.quote.lower(), *(value.has if isinstance(value, Choices) else ())}
    for match in re.finditer("|".join(re.escape(name) for name in sorted(names)), wording.lower):
        if statement.start <= match.start() < statement.end:
            continue
        clause = wording.clause_at(match.start())
        if clause.negated or clause.past or clause.others or is_left_behind(wording, *match.span()):
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
