"""E-mail addresses, phone numbers and websites, from the values found in the message."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import address_words as english
from allears.languages.english.count_words import TAKEN_BACK
from allears.languages.expression import Expression
from allears.languages.word_list import word_list
from allears.listening.context import Context
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType

_TAKEN_BACK = Pattern(TAKEN_BACK)
_NOT_THEIRS, _DEAD, _MINE, _FOUND_ON = (
    Expression(pattern) for pattern in (english.NOT_THEIRS, english.OUT_OF_USE, english.MINE, english.FOUND_ON)
)
_REACH = 70
_DOT = Expression(r"\bdot\b")
_KINDS = {FieldType.EMAIL: ReadingKind.EMAIL, FieldType.PHONE: ReadingKind.PHONE, FieldType.URL: ReadingKind.URL}


def hear_addresses(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of e-mail, phone and website fields; the first of a message counts unless it is taken back."""
    for type_, kind in _KINDS.items():
        fields = context.vocabulary.of_type(type_)
        if not fields:
            continue
        field = next((each for each in fields if context.is_asked(each)), fields[0])
        own = [
            reading
            for reading in wording.readings
            if reading.kind is kind and _is_own(wording, context, field, reading)
        ]
        if own:
            reading = _meant(wording, own)
            assert isinstance(reading.value, str)  # noqa: S101 - the kind of the reading fixes its value
            yield Statement(
                field.id, reading.value, reading.quote, reading.start, reading.end, 0.95, f"gives a {type_}"
            )
        elif type_ is FieldType.PHONE and (put_right := _ends_otherwise(wording, context, field)):
            yield put_right


def _meant(wording: Wording, own: list[Reading]) -> Reading:
    """Of several the one to reach the lead by: the one called theirs, the last where the first is taken back, else
    the first that is not somebody else's."""
    if len(own) == 1:
        return own[0]
    if mine := [each for each in own if _MINE.search(_before(wording, each))]:
        return mine[0]
    if wording.starts.search(_TAKEN_BACK, own[0].end, own[-1].start):
        return own[-1]
    return next((each for each in own if not _is_somebody_elses(wording, each)), own[0])


def _is_somebody_elses(wording: Wording, reading: Reading) -> bool:
    before = wording.lower[max(0, reading.start - 40) : reading.start]
    return bool(_SOMEBODY_ELSES.search(before) or _SOMEBODY_ELSES_BEHIND.match(wording.lower, reading.end))


def _ends_otherwise(wording: Wording, context: Context, field: Field) -> Statement | None:
    """ "0135 at the end": the number on record, with another end."""
    known = context.standing(field.id)
    match = _END_OF_NUMBER.search(wording.lower) if known else None
    if match is None or match.lastgroup is None or wording.clause_at(match.start()).asks:
        return None
    said, end = str(known[-1].statement.value), match[match.lastgroup].replace(" ", "")
    put_right = said[: -len(end)] + end
    if put_right == said:
        return None
    quote = wording.text[match.start() : match.end()]
    return Statement(field.id, put_right, quote, match.start(), match.end(), 0.85, "puts the end of a number right")


_SOMEBODY_ELSES, _SOMEBODY_ELSES_BEHIND, _FAX_BEFORE, _END_OF_NUMBER = (
    Expression(pattern)
    for pattern in (english.SOMEBODY_ELSES, english.SOMEBODY_ELSES_BEHIND, english.FAX_BEFORE, english.END_OF_NUMBER)
)


def _is_own(wording: Wording, context: Context, field: Field, reading: Reading) -> bool:
    """False for somebody else's address and for a site that is only talked about."""
    clause = wording.clause_at(reading.start)
    if field.type is FieldType.URL:
        if _IS_REST_OF_A_MAIL.search(wording.text, max(0, reading.start - 8), reading.start):
            return False
        told = clause.is_about_the_lead_now and not clause.asks and not _FOUND_ON.search(_before(wording, reading))
        return told and not _is_somebody_elses_site(context, reading)
    if _NOT_THEIRS.search(_before(wording, reading)) or _DEAD.match(wording.lower, reading.end):
        return False
    if _FAX_BEFORE.search(wording.lower[max(0, reading.start - 24) : reading.start]):
        return False
    quote = reading.quote.lower()
    plainly = "@" in quote or "." in quote or _DOT.search(quote) is not None or field.type is not FieldType.EMAIL
    return plainly and not clause.past


_IS_REST_OF_A_MAIL = Expression(r"@[\s.…*·_-]*$")
"""Right before a site: it is only the end of a mail address with a gap ("info@… example.com")."""


def _before(wording: Wording, reading: Reading) -> str:
    """What the sentence says before an address."""
    start = wording.clauses.sentence_bounds(wording.clause_at(reading.start).sentence)[0]
    return wording.lower[max(start, reading.start - _REACH) : reading.start]


def _is_somebody_elses_site(context: Context, reading: Reading) -> bool:
    """True for the site of a mail provider or of a network where everybody has a page, and for a tool named by its
    address: in answer to what is in use, or where the policy calls it so."""
    host = str(reading.value).removeprefix("www.")
    tools = (Sense.TOOLS_USED, Sense.TOOLS_NEEDED)
    asked = context.asked
    return (
        host in _MAIL_PROVIDERS
        or host in english.NETWORKS
        or (asked is not None and context.vocabulary.senses[asked.id] in tools)
        or (not asked and host in _names_of_tools(context.vocabulary.with_sense(*tools)))
    )


@lru_cache(maxsize=256)
def _names_of_tools(fields: tuple[Field, ...]) -> frozenset[str]:
    """What tools are called: some by an address, as "monday.com"."""
    options = [option for field in fields for option in field.options]
    return frozenset(name.lower() for option in options for name in (str(option.label), *option.also))


_MAIL_PROVIDERS = word_list(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk ymail.com icloud.com me.com
    aol.com proton.me protonmail.com gmx.de gmx.net gmx.com web.de t-online.de mail.com mail.ru yandex.ru zoho.com
    fastmail.com orange.fr free.fr wanadoo.fr laposte.net libero.it seznam.cz wp.pl onet.pl qq.com 163.com naver.com
    rediffmail.com comcast.net btinternet.com bigpond.com
    """
)
