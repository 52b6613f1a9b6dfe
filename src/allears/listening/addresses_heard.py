"""E-mail addresses, phone numbers and websites, from the values found in the message."""

from __future__ import annotations

from collections.abc import Iterator

from allears.facts.field import Field
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

_TAKEN_BACK = Expression(TAKEN_BACK)
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
            taken_back = len(own) > 1 and _TAKEN_BACK.search(wording.lower[own[0].end : own[-1].start])
            mine = [each for each in own if _MINE.search(_before(wording, each))] if len(own) > 1 else []
            reading = mine[0] if mine else own[-1] if taken_back else own[0]
            assert isinstance(reading.value, str)  # noqa: S101 - the kind of the reading fixes its value
            yield Statement(
                field.id, reading.value, reading.quote, reading.start, reading.end, 0.95, f"gives a {type_}"
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
    address in answer to what is in use."""
    host = str(reading.value).removeprefix("www.")
    tools = (Sense.TOOLS_USED, Sense.TOOLS_NEEDED)
    asked = context.asked
    return (
        host in _MAIL_PROVIDERS
        or host in english.NETWORKS
        or (asked is not None and context.vocabulary.senses[asked.id] in tools)
    )


_MAIL_PROVIDERS = word_list(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk ymail.com icloud.com me.com
    aol.com proton.me protonmail.com gmx.de gmx.net gmx.com web.de t-online.de mail.com mail.ru yandex.ru zoho.com
    fastmail.com orange.fr free.fr wanadoo.fr laposte.net libero.it seznam.cz wp.pl onet.pl qq.com 163.com naver.com
    rediffmail.com comcast.net btinternet.com bigpond.com
    """
)
