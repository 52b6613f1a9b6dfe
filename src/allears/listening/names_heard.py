"""The names of the person and of the company.

Rules of capitals and of introduction; a name that nobody introduces is believed only beside an e-mail address, a
phone number or a title, or in answer to the question for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import name_words as english
from allears.languages.english.common_words import COMMON
from allears.languages.english.role_words import FREE_TITLE, TITLE, TITLE_START
from allears.languages.english.tool_words import PRODUCTS
from allears.languages.expression import Expression
from allears.listening.company_names import company_name
from allears.listening.context import Context
from allears.listening.name_shapes import (
    CAPITAL,
    HONOUR,
    HONOURS,
    LINK,
    PERSON,
    PERSON_AND_COMPANY,
    PERSON_OF_COMPANY,
    address_at,
    found,
    introduces,
    is_plural,
    names_a_firm,
)
from allears.listening.places_heard import is_country, is_place
from allears.listening.sense import Sense
from allears.listening.statement import Span, Statement
from allears.listening.wording import Wording
from allears.values.reading import ReadingKind

_INTRODUCED = Pattern(rf"(?P<cue>(?i:{english.BEFORE_A_PERSON}))(?P<name>{PERSON})")
_HERE = Expression(
    rf"(?:^|[.!?,]\s+)(?:(?i:hi|hello|hey|good \w+|morning|evening|hi there|hi team|hi all)[,!.]?\s+)?{HONOUR}?"
    rf"(?P<name>{PERSON})\s+(?:(?i:here|this side)(?=\s*(?:$|[,.!;:(–—-]|(?:from|at|again|in|and|speaking|writing|with|"
    rf"the|your|i|i'm|i’m)\b))|(?i:speaking|writing)\b)"
)
_BY_THE_WAY = Expression(rf"(?:^|[.!?]\s+)(?P<name>{PERSON})\s+(?i:btw|by the way)\s*[.!]?\s*$")
_BESIDE = Expression(
    rf"(?:^|[.!?:;\n]\s*|[-–—]\s+|,\s+)(?P<name>{PERSON})(?P<after>\s*[,(:–—-]\s*|\s*[.]\s+|\s+|"
    rf"\s*\n\s*)(?=(?P<next>[\w+(@.-]{{1,64}}@|\+?\(?\d[\d ()./-]{{6,18}}))"
)
_AFTER_ADDRESS = Expression(
    rf"(?:@[\w.-]{{1,80}}|\d[\d ()./-]{{6,18}}\d)\s*[,.;:–—-]?\s+(?:(?i:that's me|and i am|ask for|and the name is|i'm|"
    rf"name)[,:]?\s+)?(?P<name>{PERSON}\s*(?=[.!]?\s*$)|{CAPITAL}\s+(?:{LINK})?{CAPITAL}(?=[.!]\s))"
)
_TITLED = Pattern(
    rf"(?:^|[.!?\n]\s+)(?:(?i:sure|hi|hello|"
    rf"hey)[,.!]?\s+(?:[A-Z]\w+[.,!]\s+)?)?{HONOUR}?(?P<name>{PERSON})\s*[,–—-]\s+"
    rf"(?=(?i:(?:the |a |an |his |her )?(?:{TITLE_START}|{FREE_TITLE}(?=\s*(?:[,.!(–—-]|$|at\b|of\b|here\b)))))"
)
_LOWER_ANSWER = Expression(
    r"(?i)^\W*(?:(?:hi|hello|sure|ok|okay|yes|well|it's|its|im|i'm|i am|my name is|name is|"
    r"this is|hey|bot|there|again|everyone)\b[\s,:.!-]*)*(?P<name>[^\W\d_]{2,}(?:\s+(?!(?:btw|lol|haha|thx|"
    r"pls)\b)[^\W\d_]{2,}){0,2})"
    r"(?:,?\s+(?:btw|by the way|lol|haha|thanks|thx|please|pls|here))?\s*[.!,]?\s*(?:$|(?<=[.!,]\s)(?=\w))"
)
_IS_TITLE = Pattern(TITLE + r"(?![\w-])")
_TITLE_AND_NAME = Expression(
    rf"\b(?i:i'm|i am|im) (?i:the|"
    rf"an?) (?:[a-z&-]+ ){{0,6}}[a-z&-]+(?: by the way)?,\s+(?P<name>{PERSON})\s*(?=[.!\n]|$)"
)
"""The lead's place and then the name: "I'm the owner by the way, Joost."."""

_THATS_ME = Expression(
    rf"(?P<name>{PERSON}),?\s+(?i:that's me|thats me|that is me|it's me)\b|\b(?i:it is me|it's me|that's me|"
    rf"thats me),?\s+(?P<other>{PERSON})"
)
_MY_NAME_TOO = Expression(rf"(?i:\bmy name\b[^.!?,]{{0,24}}),\s+(?P<name>{CAPITAL}\s+{PERSON})")
""" "Put my name on it too, Göran Lind"."""

_AFTER_TITLE = Pattern(
    rf"(?:^|[.!?]\s+)(?i:{TITLE}|{FREE_TITLE})\s*[,.–—-]\s+(?P<name>(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+{CAPITAL}|"
    rf"{CAPITAL}\s+(?:{LINK})?{CAPITAL})"
    rf"(?=\s*(?:[.!(]|$|,\s*(?:of|from|at)\b))"
)
"""A title asked for, and then the name: "Finance director. Margaret Holm, of Tidemark Legal."."""

_SOMEBODY_ELSE = Expression(
    r"(?i)\b(?:(?:my|our|the|his|her|your) (?:\w+ ){0,2}(?:is|was)? ?|mr\.? |mrs\.? |with |by |to |does |and |than |"
    r"like )$"
)


def hear_names(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of name fields: the lead's own name and their company's."""
    person = context.vocabulary.first_with_sense(Sense.PERSON_NAME)
    company = context.vocabulary.first_with_sense(Sense.COMPANY_NAME)
    taken: Statement | None = None
    if company:
        taken = company_name(wording, context, company)
        if taken:
            yield taken
    if person:
        named = _person(wording, context, person, taken)
        if named:
            yield named


def _person(wording: Wording, context: Context, field: Field, company: Statement | None) -> Statement | None:
    asked = context.is_asked(field)
    for pattern, sure in (
        (_INTRODUCED, 0.9),
        (_HERE, 0.9),
        (_BESIDE, 0.85),
        (_TITLED, 0.85),
        (_AFTER_ADDRESS, 0.8),
        (_BY_THE_WAY, 0.8),
    ):
        for match in found(pattern, wording):
            span = _trimmed_person(wording, match, company)
            if pattern is _BESIDE and not address_at(
                wording, match.start("next"), ReadingKind.EMAIL, ReadingKind.PHONE
            ):
                continue
            weak = pattern in (_BESIDE, _AFTER_ADDRESS, _TITLED, _BY_THE_WAY) or match.groupdict().get(
                "cue", ""
            ).lower().rstrip().endswith("from")
            if span and weak and is_place(span.text):
                continue
            if span and pattern is _BESIDE and _is_label(wording, match, span):
                continue
            if span and not _is_somebody_else(wording, match, pattern):
                return Statement(field.id, span.text, *_as_quote(span), sure, "introduces themselves")
    if named := _named_beside(wording, context, asked=asked):
        return Statement(field.id, named.text, *_as_quote(named), 0.85, "introduces themselves")
    if (
        context.on_record(field.id)
        and _SPELLED_ANEW.search(wording.lower)
        and (alone := _NAME_ALONE.search(wording.text))
    ):
        span = wording.span(*alone.span("name"))
        return Statement(field.id, span.text, *_as_quote(span), 0.85, "spells their name anew")
    if asked and not wording.clauses.all[0].asks:
        return _answered_name(wording, field, company, context.question.text if context.question else "")
    return None


def _is_label(wording: Wording, match: re.Match[str], span: Span) -> bool:
    """True for one word and a colon before an address in which it does not stand: "Scrivete: info@…"."""
    if " " in span.text or ":" not in match["after"]:
        return False
    return span.text.lower()[:3] not in wording.lower[match.start("next") : match.start("next") + 64]


def _named_beside(wording: Wording, context: Context, *, asked: bool) -> Span | None:
    """A name beside "that's me", a title or the lead's company."""
    told: list[Expression] = [_THATS_ME, _TITLE_AND_NAME, _MY_NAME_TOO]
    question = context.asked
    if question is None or context.vocabulary.senses[question.id] is not Sense.COMPANY_NAME:
        told += [PERSON_AND_COMPANY, PERSON_OF_COMPANY]
    if asked or (question is not None and context.vocabulary.senses[question.id] in (Sense.ROLE, Sense.SENIORITY)):
        told.append(_AFTER_TITLE)
    for match in chain(*(pattern.finditer(wording.text) for pattern in told)):
        span = wording.span(*match.span("name" if match["name"] else "other"))
        words = {word.strip(".").lower() for word in span.text.split()}
        if words & (english.NOT_A_NAME - HONOURS) or is_country(span.text) or wording.clause_at(span.start).others:
            continue
        if names_a_firm(span.text) or is_plural(span.text) or not introduces(match):
            continue
        return span
    return None


def _as_quote(span: Span) -> tuple[str, int, int]:
    return span.text, span.start, span.end


def _trimmed_person(wording: Wording, match: re.Match[str], company: Statement | None) -> Span | None:
    """The words of a match that can be a person's name; None when they name a place, a company or nothing."""
    start, end = match.span("name")
    words = [(m.start() + start, m.end() + start) for m in re.finditer(r"\S+", wording.text[start:end])]
    kept: list[tuple[int, int]] = []
    for left, right in words:
        word = wording.lower[left:right].rstrip(".")
        if word in english.NOT_A_NAME or (kept and word.rstrip("s") in _TITLES):
            break
        kept.append((left, right))
    while kept and wording.lower[kept[-1][0] : kept[-1][1]] in english.NAME_LINKS:
        kept.pop()
    if not kept:
        return None
    span = wording.span(kept[0][0], kept[-1][1])
    bare = span.text.rstrip(".")
    if (
        names_a_firm(bare)
        or is_country(bare)
        or (len(bare) < 2)
        or _IS_TITLE.match(wording.lower[start:])
        or (bare.isupper() and len(bare) <= 4)
    ):
        return None
    if company and span.start < company.end and company.start < span.end:
        return None
    return Span(bare, span.start, span.start + len(bare))


_TITLES = frozenset(["ceo", "cfo", "cto", "coo", "vp", "head", "director", "manager", "founder", "owner"])


_NAME_ENDS = Expression(r"\s*(?:$|[,.!;(–—-]|here\b|from\b|of\b|at\b|again\b|speaking\b|and\b|with\b)")
_BESIDE_ME = Expression(r"\s+(?:and|&|\+|n|plus|or) (?:me|i|myself)\b(?!')")
_NAME_OF_A_FIRM = Expression(r"\b(?:company|firm|business|shop|brand|farm|school|hotel|product|trade|trading)\s+$")
_OF_MYSELF = Expression(r"\b(?:name|i'm|i am|im|call me|calls me|call me|myself|i go by)\b")
""" "My name is Olga and I" goes on with what she does."""

_SPELLED_ANEW = Expression(r"\b(?:autocorrect|typo|misspel\w+|spelled|spelling|my name|oops)\b")
_NAME_ALONE = Expression(rf"(?:^|[.!?]\s+)(?P<name>{PERSON})\s*[.!]?\s*$")


def _is_somebody_else(wording: Wording, match: re.Match[str], pattern: Expression) -> bool:
    """True for "this is Toyota's plant", "our boss is Karim", "hi Anna"."""
    start = match.start("name")
    after = wording.lower[match.end("name") : match.end("name") + 12]
    cue = (match.groupdict().get("cue") or "").lower().strip(" ,:")
    if after.startswith("'s") or (_BESIDE_ME.match(after) and not _OF_MYSELF.search(cue)):
        return True
    if match["name"].lower() in PRODUCTS and not _OF_MYSELF.search(cue):
        return True
    if cue in ("it is", "it's", "its", "this is", "here is", "here's", "here", "reach") and (
        match["name"].lower() in PRODUCTS or not _NAME_ENDS.match(after)
    ):
        return True
    if cue.startswith("name") and _NAME_OF_A_FIRM.search(wording.lower, max(0, match.start() - 60), match.start()):
        return True
    clause = wording.clause_at(start)
    if clause.others or clause.quoted:
        return True
    if pattern in (_INTRODUCED, _HERE):
        cue = wording.lower[max(0, match.start() - 14) : match.start("name")]
        return bool(re.search(r"\b(?:hi|hello|hey|dear|thanks|thank you),?\s+$", cue)) and pattern is _INTRODUCED
    return bool(_SOMEBODY_ELSE.search(wording.text[max(0, start - 24) : start]))


_GOES_ON = Expression(
    r"\s+(?!(?:here|from|of|at|again|and|with|is|in|on|but|the|or|by|for|i|please|pls|will do|though|if|who|"
    r"hi|hello|aka)\b)"
    r"[a-z]+(?<!ing)\b(?!\s*[,.!])"
)
"""One capitalised word and a verb begin a sentence about something else: "Sales called me four times"."""


def _greets_us(match: re.Match[str], question: str) -> bool:
    """True for the Ines of "Hi Ines, Mark Adeyemi" after "Ines here, who is it?"."""
    greets = _GREETS.search(match.string, 0, match.start("name"))
    return bool(greets and re.search(rf"\b{re.escape(match['name'].split()[0])}\b", question))


_GREETS = Expression(
    r"(?i:\b(?:hi|hello|hey|dear|thanks|thank you|morning|afternoon|evening|day|bonjour|hola)[,!]?\s*)$"
)
_NEXT_NAME = Expression(
    rf"\s*[,.!]\s*(?:(?i:this is|i'm|i am|it's|my name is|name's)\s+)?(?P<honour>{HONOUR}?)(?P<name>{PERSON})"
    rf"(?=\s*(?:$|[,.!;(–—-]|here\b|from\b|at\b|of\b))"
)


def _whole_name(wording: Wording, span: Span) -> Span | None:
    """The name with the surname, when the next sentence says it: "Kobus. Kobus Pretorius"."""
    again = re.compile(rf"\s*[,.!]\s*(?P<name>{re.escape(span.text)}(?:\s+(?:{LINK}){{0,2}}{CAPITAL}){{1,2}})").match(
        wording.text, span.end
    )
    return wording.span(*again.span("name")) if again else None


def _answered_name(wording: Wording, field: Field, company: Statement | None, question: str) -> Statement | None:
    """The name at the beginning of the answer to "what is your name?"."""
    match = re.match(
        rf"\W*(?:(?i:sure|hi|hello|hey|ok|okay|yes|of course|bonjour|buongiorno|hola|well|oh|ah|it's|"
        rf"its|just|good day|"
        rf"good morning|good afternoon|hi there)\b[\s,!.:]*)*(?P<honour>{HONOUR}?)(?P<name>{PERSON})",
        wording.text,
    )
    if match and _greets_us(match, question):
        match = _NEXT_NAME.match(wording.text, match.end("name"))
        if match is None:
            return None
    span = _trimmed_person(wording, match, company) if match else None
    if match and span and " " not in span.text:
        if whole := _whole_name(wording, span):
            return Statement(field.id, whole.text, *_as_quote(whole), 0.9, "answers with a name")
        if _GOES_ON.match(wording.lower, span.end) or span.text.lower() in COMMON:
            return None
        span = wording.span(match.start("honour"), span.end)
    if span is None and (lower := _LOWER_ANSWER.match(wording.text)):
        words = lower["name"].lower().split()
        ends = lower.end() == len(wording.text)
        may_be = ends or (lower["name"].islower() and not COMMON.intersection(words))
        if may_be and not any(word in english.NOT_A_NAME for word in words):
            span = wording.span(*lower.span("name"))
    return Statement(field.id, span.text, *_as_quote(span), 0.9, "answers with a name") if span else None
