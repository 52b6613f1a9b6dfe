"""Choices answered in words that no option lists and that mean one of them: "come to us" to "online or at your place?".

Only the choice that was just asked for. Each phrase speaks for the one option whose words mean the same
(`option_meanings.py`); an option must be spoken for clearly, and no other nearly as much. A plain yes says what the
question named in such words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from allears.facts.field import Field
from allears.languages.english import meant_words as english
from allears.languages.english import ranking_words as ranking
from allears.languages.english.clause_words import OTHERS
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.english.scope_words import UNDECIDED
from allears.languages.expression import Expression
from allears.listening.answers import is_confirmation
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.declined import declined
from allears.listening.denial import is_denied
from allears.listening.message import Message
from allears.listening.named_options import NamedOption
from allears.listening.option_meanings import Speaks, meanings_of
from allears.listening.pointed_heard import is_open_choice, option_for_both, takes_neither, tells_in_parts
from allears.listening.sense import Sense
from allears.listening.set_aside import are_served, is_set_aside
from allears.listening.statement import Statement
from allears.listening.vague import vague
from allears.listening.wording import Wording
from allears.values.choices import Choices
from allears.values.value import FieldType

_LEAST_ALONE, _LEAST_IN_SHORT, _LEAST, _LEAST_FURTHER_ON, _REST = 0.4, 0.6, 0.7, 0.85, 0.5
"""What must speak for an option in a word that stands alone, in few words, in the first sentence that tells something,
and in those after it; and how much of that may speak for another."""
_SEVERAL_FURTHER_ON = 0.95
"""What must speak for one option more, after others were told."""
_SENTENCES, _HARDLY_ANYTHING, _FEW_WORDS, _MANY_WORDS = 3, 2, 3, 16
_SURE, _SURE_OF_A_YES = 0.75, 0.85
WHY, WHY_BOTH, WHY_CONFIRMED = "means one of them", "both are named", "confirms what was asked back"

_OTHERS, _CONTRAST, _ALTERNATIVE, _NOT_OF_THEM, _DOES_SOMETHING, _REJECTED, _HOW_TO = (
    Expression(pattern)
    for pattern in (
        OTHERS,
        english.CONTRAST,
        english.ALTERNATIVE,
        english.NOT_OF_THEM,
        english.DOES_SOMETHING,
        english.REJECTED,
        english.HOW_TO,
    )
)
_UNDECIDED, _HALF, _SAID_BY_OTHERS, _ALL_LATER, _LATER = (
    Expression(pattern)
    for pattern in (
        UNDECIDED,
        english.HALF_OF_IT,
        ranking.SAID_BY_OTHERS,
        ranking.ALL_LATER,
        f"{ranking.NO_LONGER_FIRST}|{ranking.INDIFFERENT}",
    )
)


@dataclass(frozen=True, slots=True)
class Said:
    """Words at characters [`start`, `end`) of sentence number `sentence` that speak for an option."""

    speaks: Speaks
    start: int
    end: int
    sentence: int

    @property
    def option(self) -> str:
        """The option they speak for."""
        return self.speaks.option


def hear_meant(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of the choice just asked for: of one option where nothing else heard one, of several those that
    nothing else heard."""
    field = context.asked
    heard = [each for each in before if field and each.field == field.id]
    others = tuple(each for each in before if each not in heard)
    several = field is not None and field.type is FieldType.CHOICES
    if field is None or not is_open_choice(context, field, others if several else before):
        return
    if not heard and takes_neither(wording):
        return
    confirmed = [] if heard else list(_confirmed(wording, context, field))
    left_open = declined(wording, context, before) or vague(wording, context, before)
    if confirmed or left_open or _UNDECIDED.search(wording.lower):
        yield from confirmed
        return
    said = [one for one in _said(wording, field) if not one.speaks.is_own or _may_be_own(wording, one, heard)]
    said = [one for one in said if not _is_by_the_way(wording, context, field, one)]
    if several:
        yield from _several(
            wording, field, [one for one in said if not any(_overlap(one, each) for each in heard)], heard
        )
        return
    for number in sorted({one.sentence for one in said}):
        told = _one(wording, field, number, [one for one in said if one.sentence == number])
        if told:
            yield told
            return


def _is_by_the_way(wording: Wording, context: Context, field: Field, one: Said) -> bool:
    """True for what is named only to be set aside, and for whom they serve where it was asked what they are."""
    word = wording.lower[one.start : one.end]
    if context.vocabulary.senses[field.id] is Sense.KIND and any(
        are_served(wording, each.start, each.end) for each in wording.words if each.lower == word
    ):
        return True
    return is_set_aside(wording, field, one.start, one.end)


def without_parts_of_longer(wording: Wording, context: Context) -> Wording:
    """The message without options of the asked field that are named by a part of a longer phrase for another: an olive
    mill is a mill, no olives."""
    field = context.asked
    if field is None or not any(one.field == field.id and one.words == 1 for one in wording.options):
        return wording
    longer = [one for one in _said(wording, field) if " " in one.speaks.phrase]
    kept = tuple(one for one in wording.options if not any(_is_part(one, field, each) for each in longer))
    return wording if len(kept) == len(wording.options) else replace(wording, options=kept)


def _is_part(named: NamedOption, field: Field, longer: Said) -> bool:
    inside = longer.start <= named.start and named.end <= longer.end and named.words == 1
    return inside and named.field == field.id and named.option != longer.option


def _may_be_own(wording: Wording, one: Said, heard: list[Statement]) -> bool:
    """True for an option's own words at the beginning of an answer; further on others have passed them over."""
    return not heard and _telling(wording, 0, wording.clauses.sentence_bounds(one.sentence)[0]) <= _HARDLY_ANYTHING


def _by_own_words_alone(wording: Wording, number: int, option: str, said: list[Said]) -> bool:
    """True when nothing but own words speaks for an option, in a sentence that says more than a word: others have
    passed them over there, as in "we supply builders"."""
    own = all(one.speaks.is_own for one in said if one.option == option)
    return own and _telling(wording, *wording.clauses.sentence_bounds(number)) > 1


def _overlap(one: Said, heard: Statement) -> bool:
    return one.start < heard.end and heard.start < one.end


def _several(wording: Wording, field: Field, said: list[Said], heard: list[Statement]) -> Iterator[Statement]:
    """Every option that a sentence speaks for clearly and that was not heard."""
    known = {
        option for each in heard if isinstance(each.value, Choices) for option in (*each.value.has, *each.value.lacks)
    }
    for number in sorted({one.sentence for one in said}):
        inside = [one for one in said if one.sentence == number]
        start, end = wording.clauses.sentence_bounds(number)
        least = _SEVERAL_FURTHER_ON if known else _least(wording, start, end)
        for option, weight in _weights(inside).items():
            told = weight >= least and not _by_own_words_alone(wording, number, option, inside)
            if told and option not in known:
                known.add(option)
                at = min(one.start for one in inside if one.option == option)
                clause = wording.clause_at(at)
                span = wording.span(clause.start, clause.end)
                value = Choices(frozenset({option}))
                yield Statement(field.id, value, span.text, span.start, span.end, _SURE, WHY)


def _one(wording: Wording, field: Field, number: int, said: list[Said]) -> Statement | None:
    """The one option that a sentence speaks for."""
    start, end = wording.clauses.sentence_bounds(number)
    least = _least(wording, start, end)
    spoken = {option: weight for option, weight in _weights(said).items() if weight >= least}
    span = wording.span(start, end)
    if tells_in_parts(wording.lower[start:end]) and (both := option_for_both(field)):
        if len(spoken) > 1:
            return Statement(field.id, both, span.text, span.start, span.end, _SURE, WHY_BOTH)
        return None
    chosen = _that_stands_out(spoken) or _said_last(wording, said, least)
    if chosen is None or _by_own_words_alone(wording, number, chosen, said):
        return None
    return Statement(field.id, chosen, span.text, span.start, span.end, _SURE, WHY)


def _least(wording: Wording, start: int, end: int) -> float:
    """What must speak for an option in a sentence: less in a short one before which hardly anything was told."""
    told = _telling(wording, start, end)
    if told > _MANY_WORDS or _telling(wording, 0, start) > _HARDLY_ANYTHING:
        return _LEAST_FURTHER_ON
    if told <= _FEW_WORDS:
        return _LEAST_IN_SHORT if told > 1 else _LEAST_ALONE
    return _LEAST


def _telling(wording: Wording, start: int, end: int) -> int:
    return sum(word.is_word and word.lower not in FUNCTION_WORDS for word in wording.words_between(start, end))


def _weights(said: list[Said]) -> dict[str, float]:
    """Option -> the sum of what different words weigh for it."""
    weights: dict[str, float] = defaultdict(float)
    for one in said:
        weights[one.option] += one.speaks.weight
    return dict(weights)


def _that_stands_out(spoken: Mapping[str, float]) -> str | None:
    ranked = sorted(spoken, key=lambda option: -spoken[option])
    if not ranked or (len(ranked) > 1 and spoken[ranked[1]] > _REST * spoken[ranked[0]]):
        return None
    return ranked[0]


def _said_last(wording: Wording, said: list[Said], least: float) -> str | None:
    """Of two options told one against the other the later: "we have a shop, but most goes online"."""
    for before, after in pairwise(said):
        if before.option != after.option and _CONTRAST.search(wording.lower[before.end : after.start]):
            later = _weights([one for one in said if one.start >= after.start])
            return _that_stands_out({option: weight for option, weight in later.items() if weight >= least})
    return None


def _said(wording: Wording, field: Field) -> list[Said]:
    """What the first sentences say for the options of a field. What is denied, past or supposed says nothing."""
    until = wording.clauses.sentence_bounds(min(_SENTENCES, wording.clauses.sentences) - 1)[1]
    said: list[Said] = []
    after = 0
    found = meanings_of(field).find(wording.words, wording.stems)
    for each in sorted(found, key=lambda one: (one.first, -one.length)):
        first, last = wording.words[each.first], wording.words[each.after - 1]
        if (
            first.start >= until
            or each.first < after
            or (each.length == 1 and not each.meaning.is_said_by(first.lower))
        ):
            continue
        one = Said(each.meaning, first.start, last.end, wording.clause_at(first.start).sentence)
        if _holds(wording, one, each.length):
            after = each.after
            said.append(one)
    return said


def _is_put_further_down(wording: Wording, one: Said, clause: Clause) -> bool:
    """True for half of a thing, for what somebody else puts first, what came first once, and what comes after all the
    rest."""
    if (
        one.speaks.is_own
        and not tells_in_parts(clause.lower)
        and _HALF.search(wording.lower[max(0, one.start - 16) : one.start])
    ):
        return True
    if _SAID_BY_OTHERS.search(clause.lower) or _LATER.search(clause.lower):
        return True
    return bool(_ALL_LATER.search(wording.lower, one.end, wording.clauses.sentence_bounds(clause.sentence)[1]))


def _asks(wording: Wording, clause: Clause) -> bool:
    """True in a question; "how to say no", without a question mark, tells what is to be learned."""
    start, end = wording.clauses.sentence_bounds(clause.sentence)
    return clause.asks and ("?" in wording.lower[start:end] or not _HOW_TO.match(wording.lower, start))


def _holds(wording: Wording, one: Said, words: int) -> bool:
    """True when words speak of the lead, today. A phrase of several words tells by itself what is past, and a reason is
    one though it is denied."""
    clause = wording.clause_at(one.start)
    if _asks(wording, clause) or clause.hypothetical or clause.quoted or (clause.past and words == 1):
        return False
    if clause.others and _OTHERS.search(clause.lower[: max(0, one.start - clause.start)]):
        return False
    if _DOES_SOMETHING.match(wording.lower[one.end : one.end + 24]) or _NOT_OF_THEM.search(clause.lower):
        return False
    if (one.speaks.is_own or one.speaks.is_reason) and _is_put_further_down(wording, one, clause):
        return False
    if one.speaks.is_reason:
        return not _REJECTED.search(clause.lower[: max(0, one.start - clause.start)])
    return not is_denied(wording, one.start, one.end)


def _confirmed(wording: Wording, context: Context, field: Field) -> Iterator[Statement]:
    """A plain yes to "so just you and a coach?": what the last sentence of the question says, when it leaves no
    choice."""
    question = context.question
    if question is None or "?" not in question.text or not is_confirmation(wording):
        return
    if _CONTRAST.search(wording.lower):
        return
    asked_back = Wording.of(Message(question.id, question.by, question.text, question.said_at))
    start, end = asked_back.clauses.sentence_bounds(asked_back.clauses.sentences - 1)
    if _ALTERNATIVE.search(asked_back.lower[start:end]):
        return
    option = _that_stands_out(_weights_in_question(asked_back, field, start, end))
    if option:
        span = wording.span(*wording.clauses.sentence_bounds(0))
        value = Choices(frozenset({option})) if field.type is FieldType.CHOICES else option
        yield Statement(field.id, value, span.text, span.start, span.end, _SURE_OF_A_YES, WHY_CONFIRMED, confirms=True)


def _weights_in_question(asked_back: Wording, field: Field, start: int, end: int) -> dict[str, float]:
    """Option -> what our question weighs for it: its own words as they stand, all others turned round, for they are the
    lead's."""
    weights: dict[str, float] = defaultdict(float)
    turned = tuple(english.TURNED_ROUND.get(one, one) for one in asked_back.stems)
    for stems, is_own in ((asked_back.stems, True), (turned, False)):
        for each in meanings_of(field).find(asked_back.words, stems):
            first, last = asked_back.words[each.first], asked_back.words[each.after - 1]
            speaks = each.meaning
            if speaks.is_own is is_own and start <= first.start < end and speaks.is_said_by(first.lower):
                if is_denied(asked_back, first.start, last.end):
                    return {}
                weights[speaks.option] += speaks.weight
    return {option: weight for option, weight in weights.items() if weight >= _LEAST}
