"""What a message does to what was said before: it corrects a value, or leaves two that cannot both hold.

Typed facts over time: a value is held against the one that stands, by the rules of its field. Two people of one company
are no contradiction, and neither is a value nobody is sure of; the past, the hypothetical and other people's numbers
never become statements. What cannot be settled is disputed: it decides nothing and earns one question back.
"""

from __future__ import annotations

from collections.abc import Iterable

from allears.listening.compatibility import Fit, fit
from allears.listening.context import Context, Noted
from allears.listening.corrections import way_of_correcting
from allears.listening.heard import Contradiction, Correction
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.value import FieldType

Change = Correction | Contradiction


def changes(wording: Wording, context: Context, statements: Iterable[Statement]) -> tuple[Change, ...]:
    """The corrections and contradictions that this message brings, at most one a field."""
    found: dict[str, Change] = {}
    listed = tuple(statements)
    for statement in listed:
        if statement.field in found or statement.field not in context.vocabulary.by_id:
            continue
        change = _change(wording, context, statement, listed)
        if change is not None:
            found[statement.field] = change
    roles = _changed_titles(context, listed, found.values())
    return (*found.values(), *roles)


def _change(wording: Wording, context: Context, statement: Statement, listed: tuple[Statement, ...]) -> Change | None:
    """What one statement does to the values of its field that stand, the latest first."""
    field = context.vocabulary.by_id[statement.field]
    sense = context.vocabulary.senses[field.id]
    standing = [noted for noted in context.standing(field.id) if _may_be_compared(noted, statement, wording, context)]
    for place, earlier in enumerate(reversed(standing)):
        fitting = fit(earlier.statement.value, statement.value, field.type, sense)
        asked_back = place == 0 or context.is_asked(field)
        if fitting is Fit.SAME and not asked_back:
            return None
        way = way_of_correcting(wording, context, statement, earlier, fitting, listed)
        if way:
            return Correction(context.turn, field.id, earlier.turn, way)
        if (
            fitting is Fit.APART
            and place == 0
            and not _is_one_of_several(statement, listed, earlier, field.type, sense)
        ):
            return Contradiction(field.id, earlier.turn, context.turn, earlier.statement.span, statement.span)
    return None


def _may_be_compared(noted: Noted, statement: Statement, wording: Wording, context: Context) -> bool:
    """Both sure enough to decide, and said by the same person (as far as anybody knows)."""
    field = context.vocabulary.by_id[statement.field]
    earlier, now = context.earlier[noted.turn].author, wording.message.author
    same_person = earlier is None or now is None or earlier == now
    return same_person and min(noted.statement.confidence, statement.confidence) >= field.decides_from


def _is_one_of_several(
    statement: Statement, listed: tuple[Statement, ...], earlier: Noted, field_type: FieldType, sense: Sense
) -> bool:
    """True when the message gives several values of the field and another of them fits what stands."""
    others = [each for each in listed if each.field == statement.field and each is not statement]
    return any(fit(earlier.statement.value, each.value, field_type, sense) is not Fit.APART for each in others)


def _changed_titles(context: Context, listed: Iterable[Statement], found: Iterable[Change]) -> tuple[Change, ...]:
    """A title goes with the seniority that it implies: who is owner and then intern contradicts both."""
    senses = context.vocabulary.senses
    ranks = [change for change in found if senses[change.field] is Sense.SENIORITY]
    done = {change.field for change in found}
    titles = [each for each in listed if senses.get(each.field) is Sense.ROLE and each.field not in done]
    if not ranks or not titles:
        return ()
    rank, title = ranks[0], titles[0]
    earlier = next((noted for noted in reversed(context.standing(title.field)) if noted.statement != title), None)
    if earlier is None:
        return ()
    if isinstance(rank, Correction):
        return (Correction(context.turn, title.field, earlier.turn, rank.way),)
    return (Contradiction(title.field, earlier.turn, context.turn, earlier.statement.span, title.span),)
