"""The name of the lead's company: introduced, with a legal form, beside a person or a site, or asked for.

"We are BPO", "we are Catholics", a rival, a customer and a brother's employer are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from allears.facts.field import Field
from allears.languages.beginnings import Pattern, WordStarts
from allears.languages.english import name_words as english
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.english.role_words import FREE_TITLE, TITLE, TITLE_START
from allears.languages.english.tool_words import COMMON_WORDS, PRODUCTS
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.name_shapes import (
    CAPITAL,
    COMPANY,
    COMPANY_WORD,
    LINK,
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

_LEGAL = Expression(rf"(?P<name>{CAPITAL}(?:\s+{COMPANY_WORD}){{0,4}}?,?\s+{english.LEGAL_FORMS})(?=$|[\s,.;:!?)])")
_COMPANY_INTRODUCED = Pattern(rf"(?P<cue>(?i:{english.BEFORE_A_COMPANY}))(?P<name>{COMPANY})")
_BEFORE_SITE = Expression(
    rf"(?:^|[.!?\n]\s*|,\s*)(?P<name>{COMPANY})\s*[,(–—-]\s*(?=(?:https?://|"
    rf"www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{{2,6}}\b(?!@))"
)
_PARENTHESIS = Expression(rf"(?i:customer|client|account|company|business|firm)\s*\(\s*(?P<name>{COMPANY})")
_ANSWER = Expression(
    rf"^\W*(?:(?i:hi|hello|hey|dear|thanks|thank you)\s+[A-Z]\w+\s*[,.!]+\s*(?=[\w\s,.'’!-]*[A-Z])|"
    rf"(?i:an?|the|our)(?:\s+[a-z]+){{1,3}},?\s+(?:(?:called|named)\s+)?(?=[A-Z])|(?i:hi|hello|sure|ok|okay|"
    rf"yes|well|it's|its|it is|"
    rf"that's|we are|we're|i'm|im|with|"
    rf"at|from|the company is|called|"
    rf"i am with|i'm with|i work (?:at|for)|name is|my name is|just|the name is|company name|"
    rf"my company is)\b[\s,:.!-]*)*(?P<name>{COMPANY})"
)
_SMALL_ANSWER = Expression(
    r"^\W*(?:(?:hi|hello|it's|its|we are|we're|were|called|the company is)\s+)*"
    r"(?P<name>(?!(?:an?|my|our)\s)[a-z][\w'’&.-]*"
    r"(?:\s(?:&|and|[a-z][\w'’.-]*)){1,4}?\s(?P<last>[a-z][\w'’-]*))\s*[.!]?\s*$"
)
"""An answer in small letters alone: "green acre farm", "brindle and daughters"."""

_WHAT_IT_IS = Expression(
    r"\s+(?:startup|start-up|company|companies|firm|agency|business|shop|store|team|vendor|provider|platform|"
    r"people|guys|customers?|users?|region|market)\b"
)

_IS_TITLE = Pattern(TITLE + r"(?![\w-])")


def company_name(wording: Wording, context: Context, field: Field) -> Statement | None:
    """The statement of the name of the lead's company; None where none is told."""
    asked = context.is_asked(field)
    if beside := _beside_a_person(wording):
        return Statement(field.id, beside.text, beside.text, beside.start, beside.end, 0.8, "names their company")
    if asked and (answer := _answered_company(wording, field)):
        return answer
    if context.asked and context.vocabulary.senses[context.asked.id] in _WHO_ARE_YOU:
        for match in _SENTENCE.finditer(wording.text):
            named = wording.span(match.start("name"), match.start("name") + len(match["name"].rstrip(".")))
            if names_a_firm(named.text) and not _inside_title(wording, named.start):
                return Statement(field.id, named.text, named.text, named.start, named.end, 0.85, "names their company")
    return _introduced(wording, field)


def _beside_a_person(wording: Wording) -> Span | None:
    """A company named in one sentence with a person: "Ana Berg, Northlight Software.", "Olu from Lekki Motors"."""
    stops = _stops(wording.text)
    for match in chain(*(_after(stops, each, wording.text) for each in (PERSON_AND_COMPANY, PERSON_OF_COMPANY))):
        span = wording.span(match.start("company"), match.start("company") + len(match["company"].rstrip(".")))
        if not (introduces(match) and _is_plain_name(match["name"])) or _foreign(wording, span.start):
            continue
        if (
            span.text.split()[0].lower() not in english.NOT_A_NAME
            and not is_place(span.text)
            and not _inside_title(wording, span.start + 1)
            and not _IS_TITLE.match(span.text.lower())
            and (names_a_firm(span.text) or len(span.text.split()) > 1 or match.re is PERSON_OF_COMPANY.compiled)
            and not _is_thing(span.text)
        ):
            return span
    return None


def _with_legal_forms(text: str) -> Iterator[re.Match[str]]:
    """Names that end with a legal form, first to last: looked for only before one."""
    after = 0
    for form in _FORM.finditer(text):
        if form.start() >= after and (match := _LEGAL.search(text, max(after, form.start() - _LONGEST), form.end())):
            after = match.end()
            yield match


_FORM, _LONGEST = Expression(rf"\s(?={english.LEGAL_FORM_BEGINS}){english.LEGAL_FORMS}(?=$|[\s,.;:!?)])"), 240
"""A legal form, and how many letters a name of five words before it may have."""


def _stops(text: str) -> list[int]:
    """Where what tells a person with a company may begin: at the beginning of a text, and at a stop or comma before a
    blank."""
    return [0, *(stop.start() for stop in _STOP.finditer(text))]


def _after(stops: list[int], pattern: Expression, text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begins at one of these stops."""
    after = 0
    for start in stops:
        if start >= after and (match := pattern.match(text, start)):
            after = match.end()
            yield match


_STOP = Expression(r"[.!?\n,]\s")


def _introduced(wording: Wording, field: Field) -> Statement | None:
    """A company with a legal form, beside its site or after words of introduction."""
    for match in _with_legal_forms(wording.text):
        if _is_a_town(wording, match):
            continue
        if not _foreign(wording, match.start("name")) and not _is_anothers(wording, match.start()):
            start, end = match.start("name"), _with_what_it_does(wording, match)
            span = wording.span(start + _after_the_person(match["name"]), end)
            return Statement(field.id, span.text, span.text, span.start, span.end, 0.9, "has a legal form")
    has_site = any(reading.kind is ReadingKind.URL for reading in wording.readings)
    for pattern, sure in ((_PARENTHESIS, 0.85), (_BEFORE_SITE, 0.85), (_COMPANY_INTRODUCED, 0.85)):
        for match in found(pattern, wording) if has_site or pattern is not _BEFORE_SITE else ():
            named = _trimmed_company(wording, match)
            if pattern is _BEFORE_SITE and not address_at(wording, match.end(), ReadingKind.URL):
                continue
            if named and not _foreign(wording, match.start("name")) and _fits_cue(wording, match, named):
                return Statement(field.id, named.text, named.text, named.start, named.end, sure, "names their company")
    return None


def _answered_company(wording: Wording, field: Field) -> Statement | None:
    """The name at the beginning of the answer to "which company is it?"."""
    if wording.clauses.all[0].asks:
        return None
    if told := _short_name(wording) or _IN_QUOTES.match(wording.text):
        named = wording.span(told.start("name"), told.start("name") + len(told["name"].rstrip(".")))
        return Statement(field.id, named.text, named.text, named.start, named.end, 0.9, "answers with a name")
    answer = _AFTER_SMALL_TALK.match(wording.text) or _ANSWER.match(wording.text)
    small = None if answer else _SMALL_ANSWER.match(wording.text)
    if small and (small["last"] in english.COMPANY_NOUNS or _FAMILY.search(small["name"])):
        answer = None if set(small["name"].split()) & (FUNCTION_WORDS - {"and", "the", "of"}) else small
    name = _trimmed_company(wording, answer) if answer else None
    return Statement(field.id, name.text, name.text, name.start, name.end, 0.9, "answers with a name") if name else None


def _short_name(wording: Wording) -> re.Match[str] | None:
    """The short name that the company would rather be written by: its words stand in the long one before."""
    match = _CALLED_SHORT.search(wording.text)
    told_before = match and match["name"].split()[0] in wording.text[: match.start()]
    return match if told_before else None


_CALLED_SHORT = Expression(
    rf"\b(?i:(?:you can|please|just|simply|we) (?:just |simply )?(?:write|put|say|call us|call it|are known as|go by|"
    rf"use)|for short|in short|known as)[:,]?\s+[\"'“]?(?P<name>{COMPANY})(?=[\"'”]?\s*(?:$|[.!,;\n]))"
)
_IN_QUOTES = Expression(
    rf"\W*(?:(?i:yes|sure|ok|okay|hello|hi|well|it's|its|we are|we're|the|called)\b\W*){{0,4}}"
    rf"(?:(?!(?i:say|says|said|made|fake|not|call|named)\b)[\w-]+\s+){{0,4}}[\"“«„](?P<name>{COMPANY})[.,]?[\"”»“]"
)
"""What a firm is, and its name in quotation marks: 'Weaving mill "Lotus & Sons", Dhaka'."""

_AFTER_SMALL_TALK = Expression(
    rf"\W*(?:(?i:sorry|oops|ok|okay|hi|hello|hey|ah|oh|wait|right|so|good \w+|thanks|wrong (?:window|chat|tab|"
    rf"button))\b[\s,.!:;-]*){{2,8}}(?P<name>{COMPANY})(?=\s*(?:$|[.!\n]|,\s+(?:we|a|an|the)\b))"
)
_WHO_ARE_YOU = (Sense.ROLE, Sense.SENIORITY, Sense.PERSON_NAME)
_SENTENCE = Expression(rf"(?:^|[.!?]\s+)(?P<name>{CAPITAL}(?:\s+{COMPANY_WORD}){{1,4}}?)\s*(?=[.!]|$)")
"""A whole sentence of capitalised words: "COO. Brightwater Dental Labs."."""

_FAMILY = Expression(r"(?:&|and) (?:sons?|daughters?|brothers?|sisters?|co|company|partners|family)$")


def _is_plain_name(name: str) -> bool:
    """True when words before a company can be a person's."""
    words = {word.strip(".").lower() for word in name.split()}
    return not (words & english.NOT_A_NAME or is_plural(name) or names_a_firm(name) or is_country(name))


def _is_anothers(wording: Wording, start: int) -> bool:
    """True when the words before a name with a legal form make it another firm: a rival, a customer, a supplier."""
    return bool(_ANOTHERS.search(wording.lower[max(0, start - 48) : start]))


def _is_a_town(wording: Wording, match: re.Match[str]) -> bool:
    """True for "near Paarl, SA", which only looks like a firm with its legal form."""
    town, comma, _ = match["name"].rpartition(",")
    before = wording.lower[max(0, match.start() - 24) : match.start()]
    return bool(comma) and " " not in town and (is_place(town) or bool(_IN_A_TOWN.search(before)))


_IN_A_TOWN = Expression(r"\b(?:in|near|from|at|around|outside)\s+$")
_ANOTHERS = Expression(english.ANOTHER_FIRM)


def _with_what_it_does(wording: Wording, match: re.Match[str]) -> int:
    """Where the name ends: "Pruitt & Sons" goes on with "Insurance"."""
    more = _WHAT_IT_DOES.match(wording.text, match.end("name"))
    return more.end() if more and more["noun"].lower() in english.COMPANY_NOUNS else match.end("name")


_WHAT_IT_DOES = Expression(r"\s(?:[A-Z]\w+\s)?(?P<noun>[A-Z][a-z]+)\b")


def _foreign(wording: Wording, start: int) -> bool:
    clause = wording.clause_at(start)
    return clause.others or clause.past or clause.hypothetical or clause.asks or clause.quoted


def _trimmed_company(wording: Wording, match: re.Match[str]) -> Span | None:
    """A company's name without the sentence around it; None when the words name something else."""
    start, end = match.span("name")
    if _INTRODUCES_A_PERSON.fullmatch((match.groupdict().get("cue") or "").strip().lower()):
        start += _after_the_person(wording.text[start:end])
    text = wording.text[start:end]
    stop = re.search(
        r"(?<!^[A-Z])(?<!\s[A-Z])(?<!\bSt)(?<!\bMt)(?<!\bDr)[.!?](?=\s|$)(?!\s*(?:&|Ltd|Co\b|com\b))", text
    )
    if stop:
        text = text[: stop.start()]
    words = text.split()
    while words and (words[-1].lower().strip(".,") in _WEAK_ENDS or words[-1] in ("&", "+")):
        words.pop()
    if not words or _WHAT_IT_IS.match(wording.lower[end:]) or _inside_title(wording, start):
        return None
    name = _YEAR.sub("", " ".join(words).rstrip(".,;:"))
    formed = _FORM_AND_TOWN.match(name)
    if formed and is_place(formed["town"]):
        name = formed["name"]
    first = words[0].lower().strip("'.,")
    if first in _FORMS_OF_ADDRESS:
        return None
    if first in english.NOT_A_NAME and (
        len(words) == 1 or first in ("i", "we", "i'm", "hi", "hello", "yes", "no", "not")
    ):
        return None
    if is_place(name) or len(name) < 2 or name.isdigit() or (re.fullmatch(r"[A-Z]{1,3}", name) and len(name) < 3):
        return None
    found = wording.text.find(words[0], start)
    return Span(wording.text[found : found + len(name)], found, found + len(name))


_YEAR = Expression(r"\s(?:19|20)\d\d$")
_FORM_AND_TOWN = Expression(rf"(?P<name>.*\b{english.LEGAL_FORMS}),?\s+(?P<town>[A-Z][\w -]+)$")
_INTRODUCES_A_PERSON = Expression(r"i am|i'm|im|this is|it's|it is|here is|name is")
_THE_PERSON = Expression(rf"{CAPITAL}(?:\s+(?:{LINK}){{0,2}}{CAPITAL}){{1,3}}\s+(?:of|from|at|with)\s+(?=[A-Z])")


def _after_the_person(words: str) -> int:
    """Where the company begins in "Thandi Nkosi of Ubuntu Partners"; 0 where no person is named before it."""
    person = _THE_PERSON.match(words)
    return person.end() if person else 0


def _inside_title(wording: Wording, start: int) -> bool:
    """True for the Partnerships of "Head of Partnerships"."""
    begin = max(0, start - 24)
    return any(
        begin + match.start() < start < begin + match.end()
        for match in WordStarts(wording.lower[begin : start + 30]).finditer(_ANY_TITLE)
    )


_FORMS_OF_ADDRESS = frozenset(("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "mister", "herr", "frau"))
_ANY_TITLE = Pattern(rf"\b{TITLE}(?![\w-])")
_WEAK_ENDS = frozenset(["and", "of", "the", "in", "at", "for", "from", "by", "hi", "i", "we", "my", "our", "but", "so"])


def _fits_cue(wording: Wording, match: re.Match[str], span: Span) -> bool:
    """Weak words of introduction ("is", "from", "for") need a name that looks like a company's, or the lead before."""
    cue = (match.groupdict().get("cue") or "").lower().strip()
    if not cue:
        return True
    last = span.text.split()[-1].lower().rstrip(".")
    looks = last in english.COMPANY_NOUNS or "&" in span.text or bool(re.search(english.LEGAL_FORMS + "$", span.text))
    lead_in = wording.lower[max(0, match.start() - 40) : match.start()]
    cue = cue.removesuffix(" the")
    if cue in ("for", "of", "with", "at", "from", "here at", "here from", "here with"):
        titled = re.search(
            r"(?:\b(?:i'm|i am|im|this is|here|speaking|(?:i|we|i've|who) (?:\w+ )?works?|working|"
            r"calling|writing|we are|we're|it is|"
            r"it's)(?: [\w'-]+){0,3}|" + TITLE_START + r"(?: [\w'-]+){0,2}|\b" + FREE_TITLE + r")\s*$",
            lead_in,
        )
        if cue == "of" and last in english.DEPARTMENTS:
            return False
        return bool(titled) and (looks or not _is_thing(span.text))
    if cue in ("we are", "we're") and not looks:
        introduced = " " in span.text or _INTRODUCES_A_FIRM.match(wording.text, span.end)
        return bool(introduced) and not (_ACRONYM.match(span.text) or _is_thing(span.text))
    if cue.endswith(("called", "named")) and _SOME_OTHER.search(lead_in):
        return False
    if cue in ("called", "it's called", "it is called", "known as") and not _NAMES_A_COMPANY.search(lead_in + cue):
        return False
    if cue in ("this is", "it's", "it is", "here is", "name is", "own", "run", "i run", "i own", "director of"):
        return looks
    return looks or not _is_thing(span.text)


_INTRODUCES_A_FIRM = Expression(r",?\s*(?:an?|the|based)\b|\s*[(–—-]")
_ACRONYM = Expression(r"(?:[A-Z]{2,5}|[A-Z]{2,5} \d+)\b(?! [A-Z])")
"""What people are, not what they are called: "we are BPO", "we are ISO 9001"."""

_SOME_OTHER = Expression(r"\b(?:an?|another|some|the other|this|one) (?:\w+ )?$")
_NAMES_A_COMPANY = Expression(
    r"(?<!\ba )(?<!\ban )(?<!other )(?<!some )\b(?:company|firm|business|shop|agency|startup|start-up|studio|practice|"
    r"restaurant|school|place|brand|clinic|brewery|bakery|farm|hotel|organi[sz]ation|charity|team|we|we're|us)\b"
    r"[^.!?]{0,24}$"
)
"""Something is called so: only a company, or whatever the question was about."""

_THINGS = frozenset(name for name in PRODUCTS if " " not in name and name not in COMMON_WORDS) | frozenset(
    ("google", "facebook", "b2b", "saas", "crm", "sales", "marketing", "english")
)


def _is_thing(name: str) -> bool:
    words = name.lower().split()
    return words[0] in _THINGS or all(word in english.NOT_A_NAME for word in words)
