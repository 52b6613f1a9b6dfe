"""What is known of a lead, field by field: the value, the words it stands on, and what else was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from allears.facts.answer import Absence
from allears.facts.evidence import Entry, Quote
from allears.facts.fact import Fact, Source
from allears.facts.field import Field
from allears.guidance.guide import Guidance
from allears.guidance.so_far import SoFar
from allears.policy.checklist import SURE, ChecklistEntry
from allears.policy.wording import say_answer
from allears.web.inbox.lead_words import sureness_words
from allears.web.inbox.words import Reader


@dataclass(frozen=True, slots=True)
class FactShown:
    """One thing that is known, or missing.

    `quotes` are the words it stands on; `entered` is what a rep wrote with it; `fact_id` names a rep's own entry, so
    that it can be taken back. `others` say what else was said or entered and differs: both are kept.
    """

    field: str
    title: str
    said: str
    known: bool
    sureness: str
    sureness_code: str
    quotes: tuple[Quote, ...] = ()
    origin: str = ""
    fact_id: str = ""
    others: tuple[tuple[str, str, Quote | None], ...] = ()


@dataclass(frozen=True, slots=True)
class LetterShown:
    """One letter of the framework: what is known of it, and what is missing."""

    name: str
    meaning: str
    facts: tuple[FactShown, ...]
    missing: tuple[tuple[str, str], ...]


def letters_of(so_far: SoFar, guidance: Guidance, reader: Reader) -> tuple[LetterShown, ...]:
    """The framework's checklist as it fills itself."""
    language = so_far.language
    return tuple(
        LetterShown(
            row.criterion.name.read_in(language),
            row.criterion.meaning.read_in(language),
            tuple(
                entry_shown(entry, so_far, reader)
                for entry in row.entries
                if entry.is_known or entry.answer in (Absence.DISPUTED, Absence.DECLINED) or entry.words
            ),
            tuple((field.id, field.title) for field in row.missing),
        )
        for row in guidance.checklist
    )


def entry_shown(entry: ChecklistEntry, so_far: SoFar, reader: Reader) -> FactShown:
    """A field of the checklist."""
    return shown(entry.field, so_far, entry.sureness, reader)


def fact_shown(field: Field, so_far: SoFar, reader: Reader) -> FactShown:
    """A field that the framework does not name."""
    standing = so_far.standing(field.id)
    if isinstance(standing.answer, Absence):
        sureness = {Absence.DISPUTED: "disputed", Absence.DECLINED: "declined"}.get(standing.answer, "not known")
    else:
        sureness = "confirmed" if standing.confirmed else "sure" if standing.confidence >= SURE else "likely"
    return shown(field, so_far, sureness, reader)


def shown(field: Field, so_far: SoFar, sureness: str, reader: Reader) -> FactShown:
    """What stands of a field, on which words, and what else was said of it."""
    standing = so_far.standing(field.id)
    facts = standing.facts
    deciding = facts[0] if facts else None
    disputed = standing.answer is Absence.DISPUTED
    others = [one for one in facts[1:] if one.value != facts[0].value and not isinstance(one.value, Absence)]
    unsure = deciding is not None and standing.answer is Absence.UNKNOWN
    answer = deciding.value if deciding is not None and unsure else standing.answer
    said = reader.say("Two things were said") if disputed else say_answer(answer, field, so_far.language)
    told = facts if disputed else others
    return FactShown(
        field=field.id,
        title=field.title,
        said=said,
        known=not isinstance(standing.answer, Absence),
        sureness=sureness_words("likely" if unsure else sureness, reader),
        sureness_code="likely" if unsure else sureness.replace(" ", "_"),
        quotes=() if disputed else quotes_of(agreeing(facts)),
        origin=origin_of(deciding, reader) if deciding is not None and not disputed else "",
        fact_id=entry_id(facts),
        others=tuple(
            (say_answer(one.value, field, so_far.language), origin_of(one, reader), quote_of(one)) for one in told
        ),
    )


def agreeing(facts: Sequence[Fact]) -> list[Fact]:
    """The deciding fact and those that say the same."""
    return [one for one in facts if one.value == facts[0].value]


def entry_id(facts: Sequence[Fact]) -> str:
    """A rep's own entry among them, which can be taken back."""
    entered = (Source.ENTERED, Source.ENTERED_WITH_REASON)
    return next((one.id for one in facts if one.source in entered), "")


def quote_of(fact: Fact) -> Quote | None:
    """The lead's words, if they said it."""
    return fact.evidence if isinstance(fact.evidence, Quote) else None


def quotes_of(facts: Sequence[Fact]) -> tuple[Quote, ...]:
    """At most two quotes, each once."""
    return tuple(dict.fromkeys(filter(None, (quote_of(one) for one in facts))))[:2]


def origin_of(fact: Fact, reader: Reader) -> str:
    """Where a value comes from when the lead did not say it."""
    match fact.evidence:
        case Entry(by, _) if fact.source is Source.LOOKED_UP:
            said = "from %(name)s" if fact.confirmed else "we think, from %(name)s"
            return reader.say(said, name=by)
        case Entry(by, reason) if reason:
            return reader.say("%(name)s: %(reason)s", name=by, reason=reason)
        case Entry(by, _):
            return reader.say("entered by %(name)s", name=by)
        case Quote():
            return ""
        case _:
            return str(fact.source.value)


def heard_in(so_far: SoFar, reader: Reader) -> dict[str, tuple[tuple[Quote, str], ...]]:
    """The words that something was heard in, by message: what is underlined, and what it tells."""
    found: dict[str, list[tuple[Quote, str]]] = {}
    gone = {former for fact in so_far.notebook.facts for former in fact.supersedes}
    again = {fact.evidence for fact in so_far.notebook.facts if fact.confirmed}
    for fact in so_far.notebook.facts:
        field, quote = so_far.policy.fields.get(fact.field), quote_of(fact)
        if field is None or quote is None or fact.value is Absence.DECLINED:
            continue
        if fact.id in gone and quote in again:
            continue
        said = say_answer(fact.value, field, so_far.language)
        words = f"{field.title}: {shortened(said)}"
        if fact.id in gone:
            words = reader.say("%(words)s (corrected since)", words=words)
        found.setdefault(quote.message_id, []).append((quote, words))
    return {message: tuple(heard) for message, heard in found.items()}


def shortened(text: str, longest: int = 80) -> str:
    """One line."""
    plain = " ".join(text.split())
    return plain if len(plain) <= longest else plain[: longest - 1].rsplit(" ", 1)[0] + "…"
