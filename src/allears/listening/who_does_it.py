"""Who does a job today, where the options are we ourselves, a firm, somebody on his own, or nobody.

"Me, at midnight" names no option of "Who ships your orders?", and everybody understands it.
"""

from __future__ import annotations

from allears.facts.field import Field
from allears.languages.english import doer_words as english
from allears.languages.expression import Expression
from allears.listening.statement import Statement
from allears.listening.wording import Wording

_WAYS = (
    (Expression(english.ONE_PERSON_DOES), Expression(english.OPTION_ONE_PERSON)),
    (Expression(english.NOBODY_DOES), Expression(english.OPTION_NOBODY)),
    (Expression(english.WE_DO), Expression(english.OPTION_OURSELVES)),
    (Expression(english.A_FIRM_DOES), Expression(english.OPTION_A_FIRM)),
)
_LEAST_KINDS = 2
_ASKS_WHO = Expression(r"\b(?:who|how do you|how are|how is)\b")
_REACH = 160


def answered_who(wording: Wording, field: Field) -> Statement | None:
    """What an answer that names no option says of who does it; None where the options are of another kind."""
    if not _ASKS_WHO.search(str(field.ask or "").lower()):
        return None
    start, end = wording.clauses.sentence_bounds(0)
    answer = wording.lower[start : min(end, start + _REACH)]
    first = wording.clauses.all[0]
    if first.asks or first.hypothetical or first.past:
        return None
    kinds = [_option(field, option) for _, option in _WAYS]
    if len({kind for kind in kinds if kind}) < _LEAST_KINDS:
        return None
    for (way, _), kind in zip(_WAYS, kinds, strict=True):
        if kind and way.search(answer):
            span = wording.span(start, end)
            return Statement(field.id, kind, span.text, span.start, span.end, 0.78, "says who does it")
    return None


def _option(field: Field, pattern: Expression) -> str | None:
    """The one option whose words are of that kind; None when there is none or several."""
    found = [
        option.id
        for option in field.options
        if pattern.search(f"{option.id.replace('_', ' ')} {option.label} {' '.join(option.also)}".lower())
    ]
    return found[0] if found else None
