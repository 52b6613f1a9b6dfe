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
from allears.languages.english.role_words import TITLE, TITLE_START
from allears.languages.english.tool_words import COMMON_WORDS, PRODUCTS
from allears.languages.word_list import word_list
from allears.listening.context import Context
from allears.listening.places_heard import is_country, is_place
from allears.listening.sense import Sense
from allears.listening.statement import Span, Statement
from allears.listening.wording import Wording
from allears.values.reading import ReadingKind

_LETTERS = r"[^\W\d_]"
_CAPITAL = r"(?<!\w)(?:[A-ZÀ-ÖØ-ÞĀ-ŽŞİĞĆŁŚŹŻČĎŇŘŠŤŽ]" + _LETTERS + r"{0,30}(?:[’'\-]" + _LETTERS + r"{1,30}){0,4})"
_INITIAL = r"(?:[A-Z]\.)"
_LINK = r"(?:(?:de|da|di|do|dos|das|del|della|der|den|van|von|zu|la|le|el|al|bin|ibn|ter|ten|y|e|st\.?)\s+)"
_PERSON = rf"{_CAPITAL}(?:\s+(?:{_LINK}){{0,2}}{_CAPITAL}|\s+{_INITIAL}){{0,3}}"
_COMPANY_WORD = (
    r"(?:[A-ZÀ-ÖØ-ÞĀ-ŽŞİĞŁŚ0-9][\w’'\-.&]{0,40}|&|\+|and(?=\s+[A-Z])|of(?=\s+[A-Z])|de(?=\s+[A-Z])|the(?=\s+[A-Z])|der|"
    r"van(?=\s+[A-Z])|und)"
)
_COMPANY = rf"(?<!\w)(?:The\s+)?[A-ZÀ-ÖØ-ÞĀ-ŽŞİĞŁŚ][\w’'\-.&]{{0,40}}(?:\s+{_COMPANY_WORD}){{0,5}}"

_INTRODUCED = Pattern(rf"(?P<cue>(?i:{english.BEFORE_A_PERSON}))(?P<name>{_PERSON})")
_HERE = re.compile(
    rf"(?:^|[.!?,]\s+)(?:(?i:hi|hello|hey|good \w+|morning|evening|hi there|hi team|hi all)[,!.]?\s+)?"
    rf"(?P<name>{_PERSON})\s+(?:(?i:here|speaking|writing)\b|(?i:from|at)\s+(?=[A-Z]))"
)
_BESIDE = re.compile(
    rf"(?:^|[.!?:;\n]\s*|[-–—]\s+|,\s+)(?P<name>{_PERSON})(?P<after>\s*[,(:–—-]\s*|\s*[.]\s+|\s+|"
    rf"\s*\n\s*)(?=(?P<next>[\w+(@.-]{{1,64}}@|\+?\(?\d[\d ()./-]{{6,18}}))"
)
_AFTER_ADDRESS = re.compile(
    rf"(?:@[\w.-]{{1,80}}|\d[\d ()./-]{{6,18}}\d)\s*[,.;:–—-]?\s+(?:(?i:that's me|and i am|ask for|and the name is|i'm|"
    rf"name)[,:]?\s+)?(?P<name>{_PERSON})\s*[.!]?\s*$"
)
_TITLED = re.compile(
    rf"(?:^|[.!?\n]\s+)(?:(?i:sure|hi|hello|"
    rf"hey)[,.!]?\s+(?:[A-Z]\w+[.,!]\s+)?)?(?P<name>{_PERSON})\s*[,–—-]\s+(?=(?i:(?:the |a |an )?{TITLE_START}))"
)
_LEGAL = re.compile(rf"(?P<name>{_CAPITAL}(?:\s+{_COMPANY_WORD}){{0,4}}?,?\s+{english.LEGAL_FORMS})(?=$|[\s,.;:!?)])")
_COMPANY_INTRODUCED = Pattern(rf"(?P<cue>(?i:{english.BEFORE_A_COMPANY}))(?P<name>{_COMPANY})")
_BEFORE_SITE = re.compile(
    rf"(?:^|[.!?\n]\s*|,\s*)(?P<name>{_COMPANY})\s*[,(–—-]\s*(?=(?:https?://|"
    rf"www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{{2,6}}\b(?!@))"
)
_PARENTHESIS = re.compile(rf"(?i:customer|client|account|company|business|firm)\s*\(\s*(?P<name>{_COMPANY})")
_ANSWER = re.compile(
    rf"^\W*(?:(?i:hi|hello|sure|ok|okay|yes|well|it's|its|it is|that's|we are|we're|i'm|im|with|"
    rf"at|from|the company is|called|"
    rf"i am with|i'm with|i work (?:at|for)|name is|my name is|just|the name is|company name|"
    rf"my company is)\b[\s,:.!-]*)*(?P<name>{_COMPANY})"
)
_LOWER_ANSWER = re.compile(
    r"^\W*(?:(?:hi|hello|sure|ok|okay|yes|well|it's|its|im|i'm|i am|my name is|name is|"
    r"this is)\b[\s,:.!-]*)*(?P<name>[^\W\d_]{2,}(?:\s+[^\W\d_]{2,}){0,2})\s*[.!,]?\s*$",
    re.IGNORECASE,
)
_IS_TITLE = re.compile(TITLE + r"(?![\w-])")
_WHAT_IT_IS = re.compile(
    r"\s+(?:startup|start-up|company|companies|firm|agency|business|shop|store|team|vendor|provider|platform|"
    r"people|guys|customers?|users?|region|market)\b"
)
_WITH_COMPANY = re.compile(
    rf"(?:^|[.!?\n]\s+)(?P<name>[A-Z][\w’'-]+\s+(?:{_LINK}){{0,2}}[A-Z][\w’'-]+)\s*,\s*(?P<company>{_COMPANY})\s*(?=[.!\n]|$|,\s+[a-z])"
)
"""A whole sentence of a person's and a company's name: "Ana Berg, Northlight Software."."""
_TITLE_AND_NAME = re.compile(
    rf"\b(?i:i'm|i am|im) (?i:the|"
    rf"an?) (?:[a-z&-]+ ){{0,6}}[a-z&-]+(?: by the way)?,\s+(?P<name>{_PERSON})\s*(?=[.!\n]|$)"
)
"""The lead's place and then the name: "I'm the owner by the way, Joost."."""

_THATS_ME = re.compile(
    rf"(?P<name>{_PERSON}),?\s+(?i:that's me|thats me|that is me|it's me)\b|\b(?i:it is me|it's me|that's me|"
    rf"thats me),?\s+(?P<other>{_PERSON})"
)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:(?:my|our|the|his|her|your) (?:\w+ ){0,2}(?:is|was)? ?|mr\.? |mrs\.? |with |by |to |does |and |than |"
    r"like )$",
    re.IGNORECASE,
)


def hear_names(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of name fields: the lead's own name and their company's."""
    person = context.vocabulary.first_with_sense(Sense.PERSON_NAME)
    company = context.vocabulary.first_with_sense(Sense.COMPANY_NAME)
    taken: Statement | None = None
    if company:
        taken = _company(wording, context, company)
        if taken:
            yield taken
    if person:
        named = _person(wording, context, person, taken)
        if named:
            yield named


def _person(wording: Wording, context: Context, field: Field, company: Statement | None) -> Statement | None:
    asked = context.is_asked(field)
    for pattern, sure in ((_INTRODUCED, 0.9), (_HERE, 0.9), (_BESIDE, 0.85), (_TITLED, 0.85), (_AFTER_ADDRESS, 0.8)):
        for match in _found(pattern, wording):
            span = _trimmed_person(wording, match, company)
            if pattern is _BESIDE and not _address_at(
                wording, match.start("next"), ReadingKind.EMAIL, ReadingKind.PHONE
            ):
                continue
            weak = pattern in (_BESIDE, _AFTER_ADDRESS, _TITLED) or match.groupdict().get(
                "cue", ""
            ).lower().rstrip().endswith("from")
            if span and weak and is_place(span.text):
                continue
            if span and not _is_somebody_else(wording, match, pattern):
                return Statement(field.id, span.text, *_as_quote(span), sure, "introduces themselves")
    for match in chain(*(pattern.finditer(wording.text) for pattern in (_THATS_ME, _WITH_COMPANY, _TITLE_AND_NAME))):
        group = "name" if match["name"] else "other"
        span = wording.span(*match.span(group))
        words = {word.strip(".").lower() for word in span.text.split()}
        if not words & english.NOT_A_NAME and not is_country(span.text) and not wording.clause_at(span.start).others:
            return Statement(field.id, span.text, *_as_quote(span), 0.85, "introduces themselves")
    if (
        context.on_record(field.id)
        and _SPELLED_ANEW.search(wording.lower)
        and (alone := _NAME_ALONE.search(wording.text))
    ):
        span = wording.span(*alone.span("name"))
        return Statement(field.id, span.text, *_as_quote(span), 0.85, "spells their name anew")
    if asked and not wording.clauses.all[0].asks:
        return _answered_name(wording, field, company)
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
    last = wording.lower[kept[-1][0] : kept[-1][1]].rstrip(".")
    if (
        last in english.COMPANY_NOUNS
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


def _address_at(wording: Wording, start: int, *kinds: ReadingKind) -> bool:
    """True when an e-mail address, a number or a site begins here."""
    return any(reading.kind in kinds and start <= reading.start <= start + 2 for reading in wording.readings)


_NAME_ENDS = re.compile(r"\s*(?:$|[,.!;(–—-]|here\b|from\b|of\b|at\b|again\b|speaking\b|and\b|with\b)")
_BESIDE_ME = re.compile(r"\s+(?:and|&|\+|n|plus|or) (?:me|i|myself)\b")
_SPELLED_ANEW = re.compile(r"\b(?:autocorrect|typo|misspel\w+|spelled|spelling|my name|oops)\b")
_NAME_ALONE = re.compile(rf"(?:^|[.!?]\s+)(?P<name>{_PERSON})\s*[.!]?\s*$")


def _found(pattern: re.Pattern[str] | Pattern, wording: Wording) -> Iterator[re.Match[str]]:
    if isinstance(pattern, Pattern):
        return wording.starts.finditer(pattern, written=wording.text)
    return pattern.finditer(wording.text)


def _is_somebody_else(wording: Wording, match: re.Match[str], pattern: re.Pattern[str] | Pattern) -> bool:
    """True for "this is Toyota's plant", "our boss is Karim", "hi Anna"."""
    start = match.start("name")
    after = wording.lower[match.end("name") : match.end("name") + 12]
    if after.startswith("'s") or _BESIDE_ME.match(after):
        return True
    cue = (match.groupdict().get("cue") or "").lower().strip(" ,:")
    if cue in ("it is", "it's", "its", "this is", "here is", "here's", "here", "reach") and (
        match["name"].lower() in PRODUCTS or not _NAME_ENDS.match(after)
    ):
        return True
    clause = wording.clause_at(start)
    if clause.others or clause.quoted:
        return True
    if pattern in (_INTRODUCED, _HERE):
        cue = wording.lower[max(0, match.start() - 14) : match.start("name")]
        return bool(re.search(r"\b(?:hi|hello|hey|dear|thanks|thank you),?\s+$", cue)) and pattern is _INTRODUCED
    return bool(_SOMEBODY_ELSE.search(wording.text[max(0, start - 24) : start]))


def _answered_name(wording: Wording, field: Field, company: Statement | None) -> Statement | None:
    """The name at the beginning of the answer to "what is your name?"."""
    match = re.match(
        rf"\W*(?:(?i:sure|hi|hello|hey|ok|okay|yes|of course|bonjour|buongiorno|hola|well|oh|ah|it's|"
        rf"its|just|good day|"
        rf"good morning|good afternoon|hi there)\b[\s,!.:]*)*(?P<name>{_PERSON})",
        wording.text,
    )
    span = _trimmed_person(wording, match, company) if match else None
    if span is None and (lower := _LOWER_ANSWER.match(wording.text)):
        words = lower["name"].lower().split()
        if not any(word in english.NOT_A_NAME for word in words):
            span = wording.span(*lower.span("name"))
    return Statement(field.id, span.text, *_as_quote(span), 0.9, "answers with a name") if span else None


def _company(wording: Wording, context: Context, field: Field) -> Statement | None:
    asked = context.is_asked(field)
    for match in _WITH_COMPANY.finditer(wording.text):
        span = wording.span(*match.span("company"))
        last = span.text.split()[-1].lower().rstrip(".")
        if (
            not is_place(span.text)
            and not _inside_title(wording, span.start + 1)
            and not _IS_TITLE.match(span.text.lower())
            and (last in english.COMPANY_NOUNS or len(span.text.split()) > 1)
        ):
            return Statement(field.id, span.text, *_as_quote(span), 0.8, "names their company")
    if asked and (answer := _answered_company(wording, field)):
        return answer
    for match in _LEGAL.finditer(wording.text):
        if not _foreign(wording, match.start("name")):
            start, end = match.span("name")
            span = wording.span(start + _after_the_person(match["name"]), end)
            return Statement(field.id, span.text, *_as_quote(span), 0.9, "has a legal form")
    for pattern, sure in ((_PARENTHESIS, 0.85), (_BEFORE_SITE, 0.85), (_COMPANY_INTRODUCED, 0.85)):
        for match in _found(pattern, wording):
            named = _trimmed_company(wording, match)
            if pattern is _BEFORE_SITE and not _address_at(wording, match.end(), ReadingKind.URL):
                continue
            if named and not _foreign(wording, match.start("name")) and _fits_cue(wording, match, named):
                return Statement(field.id, named.text, *_as_quote(named), sure, "names their company")
    return None


def _answered_company(wording: Wording, field: Field) -> Statement | None:
    """The name at the beginning of the answer to "which company is it?"."""
    answer = None if wording.clauses.all[0].asks else _ANSWER.match(wording.text)
    name = _trimmed_company(wording, answer) if answer else None
    return Statement(field.id, name.text, *_as_quote(name), 0.9, "answers with a name") if name else None


def _foreign(wording: Wording, start: int) -> bool:
    clause = wording.clause_at(start)
    return clause.others or clause.past or clause.hypothetical or clause.asks or clause.quoted


def _trimmed_company(wording: Wording, match: re.Match[str]) -> Span | None:
    """A company's name without the sentence around it; None when the words name something else."""
    start, end = match.span("name")
    if _INTRODUCES_A_PERSON.fullmatch((match.groupdict().get("cue") or "").strip().lower()):
        start += _after_the_person(wording.text[start:end])
    text = wording.text[start:end]
    stop = re.search(r"(?<!^[A-Z])(?<!\s[A-Z])[.!?](?=\s|$)(?!\s*(?:&|Ltd|Co\b|com\b))", text)
    if stop:
        text = text[: stop.start()]
    words = text.split()
    while words and (words[-1].lower().strip(".,") in _WEAK_ENDS or words[-1] in ("&", "+")):
        words.pop()
    if not words or _WHAT_IT_IS.match(wording.lower[end:]) or _inside_title(wording, start):
        return None
    name = " ".join(words).rstrip(".,;:")
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


_INTRODUCES_A_PERSON = re.compile(r"i am|i'm|im|this is|it's|it is|here is|name is")
_THE_PERSON = re.compile(rf"{_CAPITAL}(?:\s+(?:{_LINK}){{0,2}}{_CAPITAL}){{1,3}}\s+(?:of|from|at|with)\s+(?=[A-Z])")


def _after_the_person(words: str) -> int:
    """Where the company begins in "Thandi Nkosi of Ubuntu Partners"; 0 where no person is named before it."""
    person = _THE_PERSON.match(words)
    return person.end() if person else 0


def _inside_title(wording: Wording, start: int) -> bool:
    """True for the Partnerships of "Head of Partnerships"."""
    begin = max(0, start - 24)
    return any(
        begin + match.start() < start < begin + match.end()
        for match in _ANY_TITLE.finditer(wording.lower[begin : start + 30])
    )


_FORMS_OF_ADDRESS = frozenset(("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "mister", "herr", "frau"))
_AFTER_A_NAME = re.compile(r"(?:^|[.!?,]\s+)(?:(?i:hi|hello|hey)\W+)?[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?\s*,?\s*$")
_DATE_WORDS = word_list(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday christmas easter q1 q2 q3 q4 spring summer autumn winter
    """
)
_ANY_TITLE = re.compile(rf"\b{TITLE}(?![\w-])")
_WEAK_ENDS = frozenset(["and", "of", "the", "in", "at", "for", "from", "by", "hi", "i", "we", "my", "our", "but", "so"])


def _fits_cue(wording: Wording, match: re.Match[str], span: Span) -> bool:
    """Weak words of introduction ("is", "from", "for") need a name that looks like a company's, or the lead before."""
    cue = (match.groupdict().get("cue") or "").lower().strip()
    if not cue:
        return True
    last = span.text.split()[-1].lower().rstrip(".")
    looks = last in english.COMPANY_NOUNS or "&" in span.text or bool(re.search(english.LEGAL_FORMS + "$", span.text))
    lead_in = wording.lower[max(0, match.start() - 40) : match.start()]
    if cue in ("for", "of", "with", "at", "from", "here at", "here from", "here with"):
        titled = re.search(
            r"(?:\b(?:i'm|i am|im|this is|here|speaking|work|works|working|calling|writing|we are|we're|it is|"
            r"it's)(?: [\w'-]+){0,3}|" + TITLE_START + r"(?: [\w'-]+){0,2})\s*$",
            lead_in,
        ) or _AFTER_A_NAME.search(wording.text[max(0, match.start() - 30) : match.start()])
        return bool(titled) and (looks or not _is_thing(span.text))
    if cue.endswith(("called", "named")) and _SOME_OTHER.search(lead_in):
        return False
    if cue in ("called", "it's called", "it is called", "known as") and not _NAMES_A_COMPANY.search(lead_in + cue):
        return False
    if cue in ("this is", "it's", "it is", "here is", "name is", "own", "run", "i run", "i own", "director of"):
        return looks
    return looks or not _is_thing(span.text)


_SOME_OTHER = re.compile(r"\b(?:an?|another|some|the other|this|one) (?:\w+ )?$")
_NAMES_A_COMPANY = re.compile(
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
