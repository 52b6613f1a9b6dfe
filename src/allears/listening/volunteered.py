"""Options that people volunteer in the policy's own words: "tenant farmer here", "how much for a tent for a 21st".

Where nothing was asked, what somebody comes with is mostly what they are here for. A single word counts only in the
first messages and where it is the thing itself; several words in a row are no accident.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from allears.facts.field import Field
from allears.languages.english import volunteer_words as english
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.dealings_heard import is_of_dealings
from allears.listening.denial import is_denied
from allears.listening.named_options import EXACT, NamedOption, own_phrases
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.visitor_kind import visitor_signs
from allears.listening.word import singular
from allears.listening.wording import Wording
from allears.values.choices import Choices
from allears.values.value import FieldType, Value

_NOT_MEANT = Expression(english.NOT_MEANT_BEFORE)
_ASKS_FOR_IT = Expression(english.ASKS_FOR_IT)
_DEALS_IN, _GOES_ON = Expression(english.DEALS_IN), Expression(english.GOES_ON)
_SENSES = (Sense.WANTED, Sense.OTHER, Sense.KIND)
_DONE_TO = frozenset(("me", "us", "you", "him", "her", "them", "it"))
"""After a deed: "phone me" names no phone."""
_REST = frozenset(("other", "others", "something_else", "else", "none", "open", "unknown"))
"""Options for all the rest: nobody comes with "something else"."""
_OPENING, _SEVERAL, _SHORTEST, _MANY = 3, 2, 3, 6
_REACH = 60
_SURE = 0.75


def hear_volunteered(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of choices that were not asked for. A choice of one is heard only where a single option is named."""
    found = _named(wording, context, before)
    if not found or visitor_signs(wording):
        return
    for field_id, named in found.items():
        field = context.vocabulary.by_id[field_id]
        known = {option for each in before if each.field == field_id for option in _options_of(each)}
        meant = {each.option: each for each in reversed(named) if _is_meant(wording, context, field, each, before)}
        if field.type is FieldType.CHOICE and len({each.option for each in named}) > 1:
            continue
        for option, each in sorted(meant.items(), key=lambda item: item[1].start):
            if option in known:
                continue
            value: Value = Choices(frozenset({option})) if field.type is FieldType.CHOICES else option
            quote = wording.text[each.start : each.end]
            yield Statement(field_id, value, quote, each.start, each.end, _SURE, "volunteers an option")


def _named(wording: Wording, context: Context, before: tuple[Statement, ...]) -> dict[str, list[NamedOption]]:
    """The options that are named of each choice that might be volunteered now."""
    found: defaultdict[str, list[NamedOption]] = defaultdict(list)
    heard = {each.field for each in before if not isinstance(each.value, Choices) or each.value.complete}
    for each in wording.options:
        field = context.vocabulary.by_id[each.field]
        if field.id not in heard and _may_be_volunteered(context, field):
            found[field.id].append(each)
    return found


def _options_of(statement: Statement) -> frozenset[str]:
    """The options of a choice of several about which something was said."""
    value = statement.value
    return value.has | value.lacks if isinstance(value, Choices) else frozenset()


def _may_be_volunteered(context: Context, field: Field) -> bool:
    return (
        field.type in (FieldType.CHOICE, FieldType.CHOICES)
        and context.vocabulary.senses[field.id] in _SENSES
        and not context.is_asked(field)
        and not context.on_record(field.id)
        and not is_of_dealings(field)
    )


def _is_meant(
    wording: Wording, context: Context, field: Field, named: NamedOption, before: tuple[Statement, ...]
) -> bool:
    """True for the policy's own words of one option, about the lead today, that are no part of anything else."""
    if named.strength < EXACT or wording.lower[named.start : named.end] in FUNCTION_WORDS:
        return False
    if named.option in _REST:
        return False
    words = len(_form(wording.lower[named.start : named.end]).split())
    if words < _SEVERAL and not _may_be_one_word(context, field, wording.lower[named.start : named.end]):
        return False
    if context.asked is not None and context.vocabulary.senses[field.id] is not Sense.WANTED:
        return False
    return (
        _form(wording.lower[named.start : named.end]) in _forms(field)[named.option]
        and _is_theirs_now(wording, field, named)
        and not _belongs_to_another(wording, field, named, before)
    )


def _may_be_one_word(context: Context, field: Field, word: str) -> bool:
    """One word is enough in the first messages, while nothing was asked. What kind of company it is others hear."""
    told = sum(message.is_from_lead for message in context.earlier)
    is_first = told < _OPENING and context.asked is None
    return is_first and len(word) >= _SHORTEST and context.vocabulary.senses[field.id] is not Sense.KIND


def _is_theirs_now(wording: Wording, field: Field, named: NamedOption) -> bool:
    clause = wording.clause_at(named.start)
    if not clause.is_about_the_lead_now or is_denied(wording, named.start, named.end):
        return False
    before = wording.lower[max(0, named.start - _REACH) : named.start]
    if _NOT_MEANT.search(before) or (clause.asks and not _ASKS_FOR_IT.search(before)):
        return False
    deals = _DEALS_IN.search(wording.lower[max(clause.start, named.start - _REACH) : named.start])
    if deals is not None:
        return deals["deed"] in f"{field.title} {field.ask or ''}".lower()
    return _is_the_thing_itself(wording, named.end)


def _is_the_thing_itself(wording: Wording, end: int) -> bool:
    """False for the first half of another word, as in "wedding planner", and for a deed, as in "phone me"."""
    if _GOES_ON.match(wording.text, end):
        return True
    number = wording.word_number(end)
    following = wording.words[number].lower if number < len(wording.words) else ""
    return following in FUNCTION_WORDS and following not in _DONE_TO


def _belongs_to_another(wording: Wording, field: Field, named: NamedOption, before: tuple[Statement, ...]) -> bool:
    """True for words that are an option of another field too, or lie within what was heard of one: within a title, a
    name, a number with its noun. The words of a trouble tell other things as well."""
    if any(each.field != field.id and each.start < named.end and named.start < each.end for each in wording.options):
        return True
    taken = [(each.start, each.end) for each in before if each.quote.count(" ") < _MANY]
    taken += [(each.start, each.end) for each in wording.readings]
    return any(start <= named.start and named.end <= end for start, end in taken)


def _form(phrase: str) -> str:
    return " ".join(singular(word) for word in phrase.replace("-", " ").split())


@lru_cache(maxsize=512)
def _forms(field: Field) -> dict[str, frozenset[str]]:
    """Option -> its own phrases, each word in the singular."""
    return {option.id: frozenset(map(_form, own_phrases(option))) for option in field.options}
