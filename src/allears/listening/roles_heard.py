"""The lead's title, and how senior it makes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import role_words as english
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.name_shapes import CAPITAL, HONOUR, PERSON
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.wording import Wording

_TITLE = Pattern(rf"\b{english.TITLE}(?![\w-])")
_ABOUT_ME = Pattern(rf"{english.ABOUT_ME}(?P<title>{english.TITLE})(?![\w-])")
_BESIDE_NAME = Pattern(
    rf"^\W*(?:(?:hi|hello|hey|sure|"
    rf"good \w+)[\s,!.]+(?:[\w-]+[\s,!.]+)??)?(?:[\w'-]+\s+){{1,3}}?[,–—(-]\s*(?:the\s+|"
    rf"a\s+)?(?P<title>{english.TITLE})(?=\s*(?:at|of|for|with|here|in|[,.);&–—-]|$))"
)
_OPENING = Pattern(
    rf"(?i)(?:^|[.!?:]\s+|,\s+|\bbtw\s+)(?:(?:sure|hi|hello|hey|yes|ok|"
    rf"well)[,.!]?\s+)*(?P<title>{english.TITLE})\s+(?:at|for|of|with|here at|in charge)\s+(?=[A-Z0-9])"
)
_IS_ME = Pattern(
    rf"\bthe (?P<title>{english.TITLE}),? (?:(?:which|who|that)(?: is|'s| would be) me|is me|that's me|(?:so )?me)\b"
)
""" "Counting the owner, which is me"."""

_IN_BRACKETS = Pattern(rf"\b(?:me|myself|i)\s*[(\[]\s*(?:the |an? )?(?P<title>{english.TITLE})\s*[)\],;]")
""" "Me (CEO)"."""

_SOMEBODYS_ASSISTANT = Pattern(r"\b(?:[Hh]is|[Hh]er|their|the \w+'s) (?P<title>PA|EA)\b")
_I_AM_FREE = Pattern(
    r"(?:\bi'm|\bi am|\bim|\bmyself|\bmy (?:role|title|job|position)(?: here)? is|\bi work as|\bi serve as)"
    r"(?:\s+(?:the|an?|their|our|your|currently|actually|basically|officially|still|now|in fact))*\s+"
    rf"(?P<title>{english.FREE_TITLE})(?![\w'-])(?! (?:is|was|has|needs?|who|we|for hire)\b)"
)
_BESIDE_NAME_FREE = Pattern(
    r"(?:^|[.!?]\s+)(?:(?:Hi|Hello|Hey|Good \w+|Guten Tag)[,.!]?\s+)?"
    rf"(?:(?:I am|I'm|This is|My name is)\s+)?{HONOUR}?{CAPITAL}\s+{PERSON}\s*[,–—(-]\s*(?:the\s+|an?\s+)?"
    rf"(?P<title>(?i:{english.FREE_TITLE}))(?=\s*(?:(?:at|of|for|with|here|in|from)\b|[,.);&–—-]|$))"
)
_SO_LONG = Pattern(
    rf"\bi(?:'ve| have) been (?:the |an? |their )?(?P<title>{english.TITLE})(?=,? (?:for|since|here|long|all)\b)"
)
_IN_ENGLISH = Pattern(
    rf"\b(?:in english|meaning|that is|i\.e\.|so)\s*:?\s+(?:a\s+|the\s+)?(?P<title>{english.TITLE})(?![\w-])"
)
_AFTER_NAME = Pattern(
    rf"\b(?:i'm|i am|im|this is|my name is|name is|name's|myself)\s+[\w'’-]+(?:\s+[\w'’-]+){{0,2}}?,?\s+(?:and )?"
    rf"(?:(?:the|an?|your|our|i'm the|i'm a)\s+)?(?P<title>{english.TITLE})(?=\s*(?:$|[.,;!)]|at\b|of\b|for\b|here\b|"
    rf"in\b|with\b|and\b))"
)
_RUNS_IT = Pattern(english.RUNS_IT + r"\s*(?P<what>" + english.OWN_PLACE + ")")
_OWNS = Pattern(english.OWNS)
_FREE_ANSWER = Pattern(
    r"^\W*(?:(?:hi|hello|yes|well|oh|i'm|im|i am|the|an?|just|only|sure|currently)\W+)*"
    rf"(?P<title>{english.FREE_TITLE})(?=\s*(?:[.,;!(–—-]|$|(?:at|of|for|here|in|since|until|now)\b))"
)
_AREA_ALONE = Expression(english.AREA_ALONE)
_ANY_TITLE = Pattern(rf"\b{english.TITLE_WITHOUT_AREA}(?![^\W\d_])")
"""One of the titles that are known. Without any the ways that name one need not be tried."""

_WITH_A_TITLE = (_IN_BRACKETS, _IN_ENGLISH, _ABOUT_ME, _AFTER_NAME, _IS_ME, _SO_LONG)
_AS_WRITTEN = (_OPENING, _SOMEBODYS_ASSISTANT, _BESIDE_NAME_FREE)
"""Looked for in the text as it was written: capitals tell."""

_LEVELS = tuple(sorted(english.SENIORITY_WORDS.items(), key=lambda each: -len(each[0])))


def hear_roles(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of the fields of title and seniority."""
    role = context.vocabulary.first_with_sense(Sense.ROLE)
    seniority = context.vocabulary.first_with_sense(Sense.SENIORITY)
    if role is None and seniority is None:
        return
    title = _title(wording, context, role, seniority)
    if title:
        start, end = title
        words = wording.lower[start:end]
        if role:
            yield Statement(role.id, words, wording.text[start:end], start, end, 0.9, "says their title")
        if seniority and (level := _level(words, seniority)):
            yield Statement(seniority.id, level, wording.text[start:end], start, end, 0.85, "the title implies it")
            return
    if seniority and seniority.option("founder") and not context.on_record(seniority.id):
        owns = _OWNS.search(wording.lower) or _RUNS_IT.search(wording.lower)
        if owns and (_FOUNDED.match(owns.group()) or not _elsewhere(wording, owns.start())):
            text = wording.text[owns.start() : owns.end()]
            yield Statement(seniority.id, "founder", text, owns.start(), owns.end(), 0.85, "runs or owns the place")


_FOUNDED = Expression(r"(?:i )?(?:founded|started|began|built|set up)\b")
"""Lies in the past by its nature."""


def _elsewhere(wording: Wording, start: int) -> bool:
    clause = wording.clause_at(start)
    return clause.past or clause.others or clause.hypothetical or clause.quoted


def _title(wording: Wording, context: Context, role: Field | None, seniority: Field | None) -> tuple[int, int] | None:
    """Where the lead says their own title."""
    named = wording.starts.search(_ANY_TITLE) is not None
    for pattern in (*(_WITH_A_TITLE if named else ()), _I_AM_FREE, *(_AS_WRITTEN if named else _AS_WRITTEN[1:])):
        for match in _matches(pattern, wording):
            start, end = match.span("title")
            if not _elsewhere_by_now(wording, start, end) and not _is_no_title(wording, start, end):
                return start, end
    beside = _BESIDE_NAME.match(wording.lower) if named and _PAUSE.search(wording.lower) else None
    if beside and wording.text[: beside.start("title")].strip()[:1].isupper():
        return beside.span("title")
    asked = (role and context.is_asked(role)) or (seniority and context.is_asked(seniority))
    if asked and (answer := _FREE_ANSWER.match(wording.lower) or _AREA_ALONE.match(wording.lower)):
        return answer.span("title")
    if asked:
        for match in _TITLE.finditer(wording.lower):
            before = wording.lower[max(0, match.start() - 12) : match.start()]
            if re.search(r"\b(?:my|our|the|to|his|her|not|no)\s+(?:\w+\s+)?$", before):
                continue
            if _SINCE.match(wording.lower, match.end()) or not _elsewhere(wording, match.start()):
                return match.span()
    return None


def _elsewhere_by_now(wording: Wording, start: int, end: int) -> bool:
    """The same for a title, which "I joined as sales manager in May" tells of today too."""
    if _JOINED.search(wording.lower, 0, start):
        return _BY_NOW.search(wording.lower, end) is not None
    return _elsewhere(wording, start)


_JOINED = Expression(r"\bi(?:'ve)? (?:just |only |recently )?(?:joined|was hired|got hired|was promoted)\b[^.;]{0,24}$")
_BY_NOW = Expression(r"\b(?:now|today|since|then|later|left)\b")

_SINCE = Expression(r"\W*since\b")
_PAUSE, _AT_SOMETHING = Expression(r"[,–—(-]"), Expression(r"\b(?:at|for|of|with|charge)\s+[A-Za-z0-9]")


def _matches(pattern: Pattern, wording: Wording) -> Iterator[re.Match[str]]:
    """Where a title is told in one of these ways. The list of titles is long: what must stand beside it is looked for
    first."""
    if pattern not in _AS_WRITTEN:
        return wording.starts.finditer(pattern)
    beside = _AT_SOMETHING if pattern is _OPENING else _PAUSE
    may_be = pattern is _SOMEBODYS_ASSISTANT or beside.search(wording.text)
    return pattern.finditer(wording.text) if may_be else iter(())


_IS_NOT = Expression(r"\b(?:not|no longer|never|nor|isn't) (?:the |an? |your |our )?$")
"""Right before a title: it is not theirs."""


def _is_no_title(wording: Wording, start: int, end: int) -> bool:
    """True for "I'm sales manager's assistant", "just lead generation", "as partner program", and for whole clauses."""
    if _IS_NOT.search(wording.lower, max(0, start - 24), start):
        return True
    after = wording.lower[end : end + 14]
    word = wording.lower[start:end]
    if _WHOLE_CLAUSE.search(word):
        return True
    if re.match(
        r"'s\b|\s+(?:program|tool|software|position|job|positions|jobs|list|generation|gen|management|"
        r"role (?:is )?open|of (?:your|this|that)|at heart)\b",
        after,
    ):
        return True
    return word in ("lead", "partner", "rep", "executive", "associate", "student") and not re.search(
        r"\b(?:i'm|i am|im|as|my (?:role|title|job) is|myself)\s+(?:a|an|the|currently|just)*\s*$",
        wording.lower[max(0, start - 24) : start],
    )


_WHOLE_CLAUSE = Expression(r"[;!?]|\b(?:is|are)\b")


def _level(title: str, field: Field) -> str | None:
    """The seniority of a title among the options of a field, None when it implies none."""
    words = re.sub(r"[/,&]", " ", title)
    if "student" in words and "working" not in words:
        return None
    for level in ("intern", "founder", "vp"):
        if any(re.search(rf"\b{re.escape(word)}\b", words) for word, meant in _LEVELS if meant == level) and not (
            level == "founder" and "product owner" in words
        ):
            return level if field.option(level) else None
    if re.search(
        r"\b(?:chief (?!of staff)|c[efotmirspd]o\b|president|managing director|md\b|executive director|chair)", words
    ):
        return "c_level" if field.option("c_level") else None
    for level in ("director", "manager", "c_level", "individual"):
        if any(re.search(rf"\b{re.escape(word)}\b", words) for word, meant in _LEVELS if meant == level):
            return level if field.option(level) else None
    return None
