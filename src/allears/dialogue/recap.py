"""The recap: what was understood, each line a fact that can be changed."""

from __future__ import annotations

from allears.dialogue.steps import Recap, RecapLine
from allears.dialogue.talk import Setting
from allears.facts.answer import Absence
from allears.facts.evidence import Quote
from allears.facts.fact import Source
from allears.facts.field import Field
from allears.facts.notebook import Notebook
from allears.policy.wording import say_answer


def recap_of(notebook: Notebook, setting: Setting) -> Recap:
    """A line for every field that is known, in the policy's order; what was only seen in behaviour is left out."""
    lines = (_line(notebook, field, setting) for field in setting.policy.fields.values())
    return Recap(tuple(line for line in lines if line is not None))


def changes_of(shown: tuple[RecapLine, ...], now: Recap) -> tuple[RecapLine, ...]:
    """The lines that are new or say something else than when the recap was shown."""
    before = {line.field: line.said for line in shown}
    return tuple(line for line in now.lines if before.get(line.field) != line.said)


def _line(notebook: Notebook, field: Field, setting: Setting) -> RecapLine | None:
    standing = notebook.standing(field, setting.now)
    if isinstance(standing.answer, Absence) or standing.facts[0].source is Source.BEHAVIOUR:
        return None
    fact = standing.facts[0]
    quote = fact.evidence if isinstance(fact.evidence, Quote) else None
    said = say_answer(standing.answer, field, setting.language)
    we_think = fact.source in (Source.LOOKED_UP, Source.PROPOSED) and not fact.confirmed
    return RecapLine(field.id, field.title, said, standing.answer, fact.id, quote, fact.confirmed, we_think)
