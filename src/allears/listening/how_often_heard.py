"""How often: choices whose options are frequencies, answered in whatever other words say the same frequency.

"Mon wed fri", "2x week" and "Tuesdays and Thursdays" all come to the option "two or three times a week".
"""

from __future__ import annotations

from collections.abc import Iterator

from allears.languages.english.want_words import LEADS_TO_A_THING
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.denial import is_denied
from allears.listening.frequency import Frequency, frequencies, option_of
from allears.listening.statement import Statement
from allears.listening.wording import Wording

_WANTS = Expression(LEADS_TO_A_THING)


def hear_how_often(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of choices that ask how often: what the lead was just asked, or says of what they want or do."""
    for field in context.vocabulary.how_often:
        said = [each for each in frequencies(wording.lower) if _stands(wording, each)]
        if not context.is_asked(field):
            said = [each for each in said if _WANTS.search(wording.clause_at(each.start).lower)]
        if said and (option := option_of(field, said[-1])):
            one = said[-1]
            words = wording.text[one.start : one.end]
            yield Statement(field.id, option, words, one.start, one.end, 0.85, "says how often")


def _stands(wording: Wording, said: Frequency) -> bool:
    clause = wording.clause_at(said.start)
    return clause.is_about_the_lead_now and not clause.asks and not is_denied(wording, said.start, said.end)
