"""What kind of company, place or thing the lead speaks of: choices that describe them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from allears.facts.field import Field
from allears.languages.english import identity_words as english
from allears.languages.english.person_nouns import is_person_noun
from allears.languages.expression import Expression
from allears.listening.answers import is_confirmation
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.denial import is_denied
from allears.listening.left_behind import is_turned_to
from allears.listening.message import Message
from allears.listening.named_options import EXACT, NEAR_GROUP, NEAR_WORD, ONE_WORD_OF_IT, NamedOption, named_options
from allears.listening.pointed_heard import takes_neither
from allears.listening.sense import Sense
from allears.listening.set_aside import is_ranked_or_wanted, is_their_job, not_served
from allears.listening.statement import Statement
from allears.listening.their_place import NAME_FOLLOWS, is_theirs
from allears.listening.who_does_it import answered_who
from allears.listening.wording import Wording
from allears.values.reading import ReadingKind
from allears.values.value import FieldType

_BOTH = Expression(r"\bboth\b|\bmixed\b|\bcombin|\bhybrid\b|\bbit of each\b|\beach\b")


def hear_kind(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of choice fields that describe the lead's company, site or way of working."""
    for field in context.vocabulary.with_sense(Sense.KIND, Sense.OTHER):
        if field.options and field.type is FieldType.CHOICE and not any(each.field == field.id for each in before):
            own = named = [one for one in wording.options if one.field == field.id]
            if context.vocabulary.senses[field.id] is Sense.KIND:
                own = [one for one in not_served(wording, own) if not is_their_job(before, one)]
                own = [one for one in own if not is_ranked_or_wanted(wording, one.start, one.end)]
            own = [one for one in own if _holds(wording, context, field, named, one)]
            if context.is_asked(field) and takes_neither(wording):
                own = [one for one in own if one.strength >= EXACT]
            statement = _chosen(wording, context, field, own)
            if statement:
                yield statement
            elif context.is_asked(field):
                told = answered_who(wording, field)
                yield from (told,) if told else _confirmed(wording, context, field)


def _holds(wording: Wording, context: Context, field: Field, named: list[NamedOption], one: NamedOption) -> bool:
    """True when a naming, one of those `named` of the field, is about the lead, today, and not denied. Unasked, what is
    on record is not told anew."""
    clause = wording.clause_at(one.start)
    before = wording.lower[max(clause.start, one.start - 60) : one.start]
    asked = context.is_asked(field)
    if clause.others or clause.hypothetical or clause.quoted or (clause.planned and not asked):
        return False
    if one.strength <= ONE_WORD_OF_IT and not (asked and _is_short_answer(wording, one)):
        return False
    if not asked and (_is_of_a_relative(wording, one, clause, before) or _is_by_the_way(wording, one, clause)):
        return False
    of_the_company = context.vocabulary.senses[field.id] is Sense.KIND and not asked
    if of_the_company and (
        (one.words == 1 and one.strength <= NEAR_GROUP) or _is_one_of_several_kinds(wording, named, one)
    ):
        return False
    if _counts_people(wording, one) or (
        of_the_company
        and (_ABOUT_SOME.search(before) or (_PLACE_OF_SOMETHING.search(before) and not _FOR_WHICH.search(before)))
    ):
        return False
    if _is_of_before(wording, one, before, asked=asked) or is_denied(wording, one.start, one.end):
        return False
    if _is_in_a_set_phrase(wording, field, one, before):
        return False
    if not asked and (context.on_record(field.id) or not _describes(wording, context, field, one, before)):
        return False
    if not asked and one.words == 1 and _IN_OR_AT.search(before) and wording.lower[one.end - 1] == "s":
        return False
    if of_the_company and _asks_for_tools(context):
        return False
    if wording.text[one.start : one.end] == "IT" and (
        _COMPANYS_IT.search(before) or _IT_PEOPLE.match(wording.lower[one.end :])
    ):
        return False
    return asked or one.words > 1 or not _is_a_customer(wording, one) or is_theirs(wording, one)


_CATCH_ALL = Expression(r"(?:something|anything|someone|anyone) else\b|others?\b|another\b")
"""Whoever was not asked means some other matter, not the option for all the rest."""


def _is_by_the_way(wording: Wording, one: NamedOption, clause: Clause) -> bool:
    """True for what a question mentions, for "somebody else", and for half of a title ("VP Inside Sales")."""
    if _TITLED.search(wording.lower[max(0, one.start - 40) : one.start]):
        return True
    return (clause.asks and one.words == 1) or bool(_CATCH_ALL.match(wording.lower, one.start))


def _is_of_a_relative(wording: Wording, one: NamedOption, clause: Clause, before: str) -> bool:
    """True for "my brother runs a hotel", "an agency sold us that" and "the cafe next door": it is not they."""
    if _KIN_DO.search(before) and not _FIRST_PERSON.match(wording.lower[one.start : one.start + 4]):
        return True
    following = wording.lower[one.end : clause.end]
    return bool(_SOLD_US.match(following) or _NEARBY.match(following))


def _is_one_of_several_kinds(wording: Wording, named: list[NamedOption], one: NamedOption) -> bool:
    """True when the sentence names another option of the field, of all that are `named`: "general dentists, an
    orthodontist". Whom they sell to, and the first half of a longer name ("hospice charity"), are no other kind."""
    start, end = wording.clauses.sentence_bounds(wording.clause_at(one.start).sentence)
    return any(
        start <= each.start < end
        and each.option != one.option
        and each.strength > NEAR_GROUP
        and not _is_a_customer(wording, each)
        and wording.lower[each.end : one.start] != " "
        for each in named
    )


def _is_a_customer(wording: Wording, one: NamedOption) -> bool:
    return one.words == 1 and bool(_CUSTOMERS_FOLLOW.search(wording.lower[max(0, one.start - 40) : one.start]))


def _asks_for_tools(context: Context) -> bool:
    """True after a question for tools: "LinkedIn Recruiter" is one, and no line of business."""
    asked = context.asked
    return asked is not None and context.vocabulary.senses[asked.id] in (Sense.TOOLS_USED, Sense.TOOLS_NEEDED)


def _is_short_answer(wording: Wording, one: NamedOption) -> bool:
    """True for a naming in the first clause of an answer, when that has few words: "freelancer", "an outside guy"."""
    clause = wording.clause_at(one.start)
    return clause.start == 0 and len(clause.lower.split()) <= _FEW_WORDS


def _counts_people(wording: Wording, one: NamedOption) -> bool:
    """True for "21 brokers" and "the other 19 are techs": people of the lead's, who do not tell what the company is."""
    last = wording.lower[one.start : one.end].split()[-1]
    if not is_person_noun(last) or not last.endswith(("s", "men")):
        return False
    return any(
        reading.kind is ReadingKind.COUNT and reading.end <= one.start and one.start - reading.end < _NEAR
        for reading in wording.readings_over(max(0, one.start - _NEAR - 8), one.start)
    )


def _is_in_a_set_phrase(wording: Wording, field: Field, one: NamedOption, before: str) -> bool:
    """True for "of course", "the head office", "call a lawyer", and for half of a thing."""
    if wording.lower.startswith("course", one.start) and _COURSE.search(before):
        return True
    return bool(_COMPOUND.search(before)) or _is_idle(field, before)


_COURSE = Expression(r"\b(?:of|due|main|crash)\s$")


def _is_idle(field: Field, before: str) -> bool:
    """True for an option in a set phrase, and for half of a thing where no option stands for all of them together."""
    return bool(_IDIOM.search(before)) or (bool(_HALF_OF_IT.search(before)) and _both(field) is None)


_HALF_OF_IT = Expression(r"\b(?:half|partly|part)(?: of (?:it|them|us))?(?: (?:is|are|in|on|at|with))? $")
"""Right before an option: it is so only in part."""
_FEW_WORDS, _NEAR, _OPENING_WORDS, _BARE = 5, 14, 4, 2


def _describes(wording: Wording, context: Context, field: Field, one: NamedOption, before: str) -> bool:
    """True when the words around tell what the lead is, has or sells, and do not only mention something."""
    clause = wording.clause_at(one.start)
    if one.strength >= EXACT and one.words > 1 and _FIRST_PERSON.match(wording.lower, one.start):
        return True
    if context.vocabulary.senses[field.id] is not Sense.KIND:
        if one.words > 1 and _SELLERS.search(clause.lower) is not None:
            return True
        return field.about == "company" and one.strength >= EXACT and _says_what_they_are(wording, one, before)
    if {option.id for option in field.options} >= _AUDIENCE_IDS or wording.lower.startswith("we ", one.start):
        return one.words > 1 or one.strength >= NEAR_WORD
    if _FOR_WHICH.search(before) and _is_whole(wording, one):
        return True
    if _MENTIONED.search(before) or not _is_whole(wording, one):
        return False
    if _IDENTITY.search(before) or is_theirs(wording, one):
        return True
    if _OWNED.search(before):
        return one.strength >= EXACT or one.words > 1
    return _opens_a_sentence(wording, context, one)


def _is_whole(wording: Wording, one: NamedOption) -> bool:
    """True when the naming ends its noun phrase, or goes on with a name: "a hotel in Porto", "the restaurant Da Carlo",
    not "hotel booking"."""
    return bool(_HEAD.match(wording.lower[one.end : one.end + 16]) or NAME_FOLLOWS.match(wording.text, one.end))


def _says_what_they_are(wording: Wording, one: NamedOption, before: str) -> bool:
    """True for the screws of "we are a wholesaler of screws": what they are, have or sell, up to the end of its noun
    phrase."""
    if _MANNER.match(wording.lower[one.start : one.end]):
        return False
    followed = _HEAD.match(wording.lower[one.end : one.end + 16])
    return bool(followed and _WE_ARE.search(before)) and not _MENTIONED.search(before)


_MANNER = Expression(r"(?:in|on|at|by|from|with|to) ")
"""An option that begins so tells where or how, not what."""
_AUDIENCE_IDS = frozenset(("b2b", "b2c"))

_WE_ARE, _TITLED, _NEARBY = Expression(english.WE_ARE), Expression(english.TITLED), Expression(english.NEARBY)
_KIN_DO, _SOLD_US, _FOR_WHICH, _SOLD, _BEFORE_THAT = (
    Expression(pattern)
    for pattern in (english.KIN_DO, english.SOLD_US, english.FOR_WHICH, english.SOLD_IT, english.BEFORE_THAT)
)
_HEAD, _MENTIONED = Expression(english.HEAD), Expression(english.MENTIONED)
_REQUEST, _SELLERS, _COMPOUND, _IDIOM, _CUSTOMERS_FOLLOW = (
    Expression(pattern)
    for pattern in (english.REQUEST, english.SELLERS, english.COMPOUND, english.IDIOM, english.CUSTOMERS_FOLLOW)
)
_FIRST_PERSON = Expression(r"(?:my|our|we|i)\b")
_IDENTITY = Expression(f"{english.WE_ARE}|{english.FRAGMENT}")
_SO = Expression(r"\b(?:so|in short|basically|overall|all in all|in a word)\W+(?:we are |we're |it's |it is |a |an )?$")
_ABOUT_SOME = Expression(english.ABOUT_SOME)
_IN_PARTS, _BOTH_IN_SHORT = Expression(english.IN_PARTS), Expression(english.BOTH_IN_SHORT)


def _opens_a_sentence(wording: Wording, context: Context, one: NamedOption) -> bool:
    """ "Dairy farm in mid Wales here": a sentence that begins with what they are, and asks for nothing."""
    if not _leaves_room(wording, context, one):
        return False
    start, end = wording.clauses.sentence_bounds(wording.clause_at(one.start).sentence)
    clause = wording.clause_at(one.start)
    before = wording.lower[clause.start : one.start]
    if len(before.split()) > _OPENING_WORDS or _SOMEBODY_DOES.search(before):
        return False
    return not _REQUEST.search(wording.lower[start:end])


_SOMEBODY_DOES = Expression(r"\b(?:i|we|you|they|he|she|it)\b")
"""A sentence with a subject says what somebody does: "I tried the app"."""


def _leaves_room(wording: Wording, context: Context, one: NamedOption) -> bool:
    """True when what was just asked can be answered by saying what one is; a bare word answers the question itself."""
    question, asked = context.question, context.asked
    if question is None or not context.earlier:
        return True
    sentence = wording.clause_at(one.start).sentence
    start, end = wording.clauses.sentence_bounds(sentence)
    if wording.lower.find(wording.lower[one.start : one.end], 0, start) >= 0:
        return False
    if sentence == 0 and "?" in question.text and len(wording.lower[start:end].split()) <= _BARE:
        return False
    return sentence > 0 or asked is None or asked.type in _OPEN_TYPES


_OPEN_TYPES = (FieldType.TEXT, FieldType.NAME, FieldType.COUNT, FieldType.PLACE)


_PLACE_OF_SOMETHING = Expression(r"(?<!work )(?<!working )(?<!are )(?<!'re )\b(?:in|at|on|from|for) (?:the|our|my) $")
"""Something is done there; it is not what they are."""

_IN_OR_AT = Expression(r"\b(?:in|at) $")
_COMPANYS_IT = Expression(r"\b(?:of|our|the|my|with|ask|by)\s+$")
_IT_PEOPLE = Expression(r"\s+(?:guy|guys|department|team|manager|people|person|head|director|lead|admin|side)\b")
_OWNED = Expression(r"\b(?:my|our|of my|of our|we have|we've|i have|i've|we run|i run|we own|i own)\s+(?:\w+\s+){0,2}$")


def _is_of_before(wording: Wording, one: NamedOption, before: str, *, asked: bool) -> bool:
    past = _is_past_or_asked(wording.clause_at(one.start), before) and not is_turned_to(wording, one.start)
    return past or (asked and bool(_SOLD.search(before) or _BEFORE_THAT.match(wording.lower, one.end)))


def _is_past_or_asked(clause: Clause, before: str) -> bool:
    """True for what was, and what a question only mentions: nothing in either says that they own it."""
    if clause.past and _OVER.search(clause.lower):
        return True
    if not (clause.past or clause.asks) or _OWNED.search(before):
        return False
    return not (clause.asks and _owned_in(before))


_OVER = Expression(r"\b(?:used to|no longer|any ?more)\b")


def _owned_in(words: str) -> bool:
    """True when a question speaks of what they are or have, not only of what they may do: "can I", "do we"."""
    return bool(re.search(r"\b(?:our|my|we|i)\b", _ASKING_SUBJECT.sub(" ", words)))


_ASKING_SUBJECT = Expression(
    r"\b(?:can|could|may|might|shall|should|do|does|did|will|would|am|are|have|must) (?:i|we)\b"
)


def _chosen(wording: Wording, context: Context, field: Field, named: list[NamedOption]) -> Statement | None:
    if not named:
        return None
    options = list(dict.fromkeys(one.option for one in named))
    first = named[0]
    both = _both(field)
    if both and context.is_asked(field) and (summed := _BOTH_IN_SHORT.search(wording.lower)):
        span = wording.span(*wording.clauses.sentence_bounds(wording.clause_at(summed.start()).sentence))
        return Statement(field.id, both, span.text, span.start, span.end, 0.9, "says both")
    if both and options != [both] and len(options) == 1 and _tells_a_part(wording, first):
        return None
    if len(options) > 1:
        together = _option_for_both(field, options, wording, named)
        if together:
            last = named[-1]
            span = wording.span(first.start, last.end)
            return Statement(field.id, together, span.text, span.start, span.end, 0.85, "both are named")
        named = _of_first_sentence(wording, named)
        summed_up = [one for one in named if _SO.search(wording.lower[max(0, one.start - 16) : one.start])]
        if not named:
            return None
        first = max(
            summed_up or named, key=lambda one: (one.words > 1 or one.strength >= 0.9, one.strength, -one.start)
        )
    sure = 0.55 + 0.35 * first.strength if context.is_asked(field) else 0.5 + 0.4 * first.strength
    quote = wording.text[first.start : first.end]
    return Statement(field.id, first.option, quote, first.start, first.end, sure, "names what they are")


def _of_first_sentence(wording: Wording, named: list[NamedOption]) -> list[NamedOption]:
    """The options of the first sentence that names any."""
    sentence = wording.clause_at(named[0].start).sentence
    return [one for one in named if wording.clause_at(one.start).sentence == sentence]


def _both(field: Field) -> str | None:
    """The option that stands for all the others at once."""
    return next(_together(field), None)


def _together(field: Field) -> Iterator[str]:
    return (o.id for o in field.options if _BOTH.search(f"{o.id} {o.label} {' '.join(o.also)}".lower()))


def _tells_a_part(wording: Wording, one: NamedOption) -> bool:
    start, end = wording.clauses.sentence_bounds(wording.clause_at(one.start).sentence)
    return bool(_IN_PARTS.search(wording.lower[start:end]))


def _option_for_both(field: Field, options: list[str], wording: Wording, named: list[NamedOption]) -> str | None:
    """The option that stands for two others at once, when both are named in one sentence."""
    if len({wording.clause_at(each.start).sentence for each in (named[0], named[-1])}) > 1:
        return None
    return next((option for option in _together(field) if option not in options[:1]), None)


def _confirmed(wording: Wording, context: Context, field: Field) -> Iterator[Statement]:
    """A plain yes to "so it's a primary school?", or a bare "both"."""
    span = wording.span(*wording.clauses.sentence_bounds(0))
    if re.match(r"\W*(?:we do |we sell to )?(?:both|mixed|a mix|bit of both|half (?:and )?half)\b", wording.lower):
        if both := _both(field):
            yield Statement(field.id, both, span.text, span.start, span.end, 0.9, "says both")
        return
    question = context.question
    if question is None or not is_confirmation(wording):
        return
    asked_back = Wording.of(Message(question.id, question.by, question.text, question.said_at))
    options = {one.option for one in named_options(asked_back, context.vocabulary.options) if one.field == field.id}
    if len(options) == 1:
        why = "confirms what was asked back"
        yield Statement(field.id, options.pop(), span.text, span.start, span.end, 0.85, why, confirms=True)
