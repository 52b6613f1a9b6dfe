"""What the lead ranks first: only what they put before everything else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import ranking_words as english
from allears.languages.expression import Expression
from allears.listening.answers import is_confirmation
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.denial import is_denied
from allears.listening.message import Message
from allears.listening.named_options import ONE_WORD_OF_IT, NamedOption, named_options
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.wording import Wording

_FIRST, _NUMBER_ONE = Pattern(english.RANKED_FIRST), Expression(english.NUMBER_ONE)
_LATER = Expression(english.RANKED_LATER)
_ALL_LATER, _NO_LONGER, _SAID_BY_OTHERS = (
    Expression(pattern) for pattern in (english.ALL_LATER, english.NO_LONGER_FIRST, english.SAID_BY_OTHERS)
)
_OVER_IT, _COULD_NOT_CARE, _ONLY_THEN = (
    Expression(pattern) for pattern in (english.OVER_IT, english.COULD_NOT_CARE, english.ONLY_THEN)
)
_COMES_AFTER = Expression(r"\W*(?:and |only )*(?:then|after that|next|followed by|second(?:ly)?)\b")
_SWITCH = Expression(r"\b(?:but|however|actually|thinking (?:better|about it)|rather|instead|no[,]? wait|scrap|put)\b")


def hear_priority(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of fields that ask what matters most."""
    fields = context.vocabulary.with_sense(Sense.PRIORITY)
    if not fields:
        return
    named = wording.options
    for field in fields:
        own = [one for one in named if one.field == field.id]
        statement = _ranked(wording, field, own)
        if statement is None and context.is_asked(field):
            statement = _answered(wording, field, own) or _confirmed(wording, context, field)
        if statement:
            yield statement


def _ranked(wording: Wording, field: Field, named: list[NamedOption]) -> Statement | None:
    """What stands in a sentence with words of ranking: the nearest option that nothing puts further down."""
    best: Statement | None = None
    for number in sorted({wording.clause_at(one.start).sentence for one in named}):
        start, end = wording.clauses.sentence_bounds(number)
        cues = _cues(wording, start, end)
        if not cues or wording.clauses.sentence(number)[-1].asks:
            continue
        inside = [one for one in named if start <= one.start < end and _is_put_forward(wording, one)]
        apart = [min(_distance(one, cue) for cue in cues) for one in inside]
        if not inside or min(apart) > _NEAR:
            continue
        nearest = inside[apart.index(min(apart))]
        span = wording.span(start, end)
        best = Statement(field.id, nearest.option, span.text, span.start, span.end, 0.9, "ranked first")
    return best


_NEAR = 60
"""So many characters from words of ranking an option may stand that they rank."""


def _cues(wording: Wording, start: int, end: int) -> list[re.Match[str]]:
    """The words of ranking between two offsets."""
    return [*wording.starts.finditer(_FIRST, start, end), *_NUMBER_ONE.finditer(wording.lower, start, end)]


def _is_put_forward(wording: Wording, one: NamedOption) -> bool:
    """True for an option that nothing denies or puts further down."""
    return not is_denied(wording, one.start, one.end) and not _put_later(wording, one)


def _distance(one: NamedOption, cue: re.Match[str]) -> int:
    """How many characters lie between an option and a cue; an option before the cue is likelier its subject."""
    cue_start, cue_end = cue.span()
    if one.end <= cue_start:
        return cue_start - one.end
    return max(0, one.start - cue_end) + 6


def _put_later(wording: Wording, one: NamedOption) -> bool:
    """True for what comes after another thing, what came first once, and what somebody else puts first."""
    clause = wording.clause_at(one.start)
    if _NO_LONGER.search(clause.lower) or _SAID_BY_OTHERS.search(wording.lower, clause.start, one.start):
        return True
    if _is_waved_away(wording, clause, one):
        return True
    if _ALL_LATER.search(wording.lower, one.end, wording.clauses.sentence_bounds(clause.sentence)[1]):
        return True
    if _COMES_AFTER.match(clause.lower):
        return True
    return bool(_LATER.search(clause.lower)) and not _cues(wording, clause.start, clause.end)


def _is_waved_away(wording: Wording, clause: Clause, one: NamedOption) -> bool:
    """True for what another thing is preferred to, what the next sentence does not care for, and "then we can talk"."""
    start, end = wording.clauses.sentence_bounds(clause.sentence)
    if _OVER_IT.search(wording.lower, start, one.start) or _ONLY_THEN.match(wording.lower[start:end]):
        return True
    if clause.sentence + 1 >= wording.clauses.sentences:
        return False
    following = wording.clauses.sentence_bounds(clause.sentence + 1)
    return _COULD_NOT_CARE.match(wording.lower[following[0] : following[1]]) is not None


def _answered(wording: Wording, field: Field, named: list[NamedOption]) -> Statement | None:
    """The first option of an answer to the question itself."""
    named = [one for one in named if not is_denied(wording, one.start, one.end)]
    if len({one.option for one in named}) > 1 and _ALL_ALIKE.search(wording.lower):
        return None
    sure = [one for one in named if not _put_later(wording, one) and not wording.clause_at(one.start).asks]
    if not sure:
        return None
    one = max(sure, key=lambda each: (each.strength > ONE_WORD_OF_IT, -each.start))
    span = wording.span(*wording.clauses.sentence_bounds(wording.clause_at(one.start).sentence))
    return Statement(
        field.id, one.option, span.text, span.start, span.end, 0.6 + 0.3 * one.strength, "answers what matters most"
    )


_ALL_ALIKE = Expression(
    r"\b(?:everything|all (?:of (?:them|it|those)|three|four)?|each|both|equally)\b[^.;!?]{0,12}"
    r"\b(?:important|matters?|equal(?:ly)?|the same|needed|count)\b|\bboth\b[^.;!?]{2,40}\b(?:and|&)\b"
)
"""Whoever names several and says so ranks none of them first."""


def _confirmed(wording: Wording, context: Context, field: Field) -> Statement | None:
    """A plain yes to "is it keeping to the law, then?"."""
    question = context.question
    if question is None or not is_confirmation(wording):
        return None
    asked_back = Wording.of(Message(question.id, question.by, question.text, question.said_at))
    options = {one.option for one in named_options(asked_back, context.vocabulary.options) if one.field == field.id}
    if len(options) != 1:
        return None
    span = wording.span(*wording.clauses.sentence_bounds(0))
    return Statement(
        field.id, options.pop(), span.text, span.start, span.end, 0.85, "confirms what was asked back", confirms=True
    )
