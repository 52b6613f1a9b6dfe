"""Where the company is: countries, states and well-known cities, as ISO 3166-1 alpha-2.

A phone prefix, a web domain, a trip or a place of the past gives no country.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import city_words, placing_words
from allears.languages.english import whereabouts_words as english
from allears.languages.english.common_words import COMMON
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.english.region_words import REGIONS
from allears.languages.expression import Expression
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.gazetteer import cities, folded
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.whereabouts import standing_of_answer, without_parts, works_there
from allears.listening.wording import Wording
from allears.values.value import FieldType

_CAPITALISED = Expression(
    r"[A-ZÀ-ÖØ-ÞĀ-ŽŞİĞŁŚ](?<!\w.)[\w’'.-]{0,40}(?:[\s-]+(?:(?:of|de|do|da|del|la|le|el|al|upon|am|an der|and|on|sur|"
    r"den|der|"
    r"les)[\s-]+)?[A-ZÀ-ÖØ-ÞĀ-ŽŞİĞŁŚ][\w’'.-]{0,40}){0,3}"
)
_OF_US = Expression(r"\b(?:we|we're|i'm|our|us|here|based)\b")
_PLACE_HERE = Expression(r"^\W*(?P<place>[a-z]{4,14}) here\b")
_PLACING = Expression(english.PLACING)
_NOT_HERE = Expression(english.NOT_HERE)
_SOME_FIRM_IN = Expression(english.SOME_FIRM_IN)
_SHARE = Expression(r"\s*:?\s*\d")
"""A number after a place counts people there: one of several places."""


def country_of(name: str) -> str | None:
    """The country a place lies in, None when the place is not known or lies in several."""
    key = folded(name)
    return english.COUNTRIES.get(key) or REGIONS.get(key) or _city(key)


def _city(key: str) -> str | None:
    """The country of a city, by its folded name."""
    return city_words.WELL_KNOWN_CITIES.get(key) or cities().get(key)


def is_place(name: str) -> bool:
    """True when the words name a country, a state or a city as they stand."""
    return country_of(name) is not None


def is_country(name: str) -> bool:
    """True when the words name a country or a part of one."""
    key = folded(name)
    return key in english.COUNTRIES or key in REGIONS


def hear_places(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of place fields."""
    fields = context.vocabulary.of_type(FieldType.PLACE)
    if not fields:
        return
    field = next((each for each in fields if context.is_asked(each)), fields[0])
    taken = [each for each in before if context.vocabulary.by_id[each.field].type is FieldType.NAME]
    found = _place(wording, context, field, taken)
    if found:
        yield found


def _place(wording: Wording, context: Context, field: Field, taken: list[Statement]) -> Statement | None:
    """The surest place: a country named beats a city, an answer beats a mention."""
    best: tuple[float, Statement] | None = None
    elsewhere: set[tuple[float, str]] = set()
    places = without_parts(wording, list(named_places(wording, asked=context.is_asked(field))))
    larger = {start: country for start, _, country, kind in places if kind != "city"}
    for start, end, named, kind in places:
        inside = larger.get(end + 2) if kind != "country" and wording.text[end : end + 2] == ", " else None
        country = inside or named
        if any(start < other.end and other.start < end for other in taken):
            continue
        if context.on_record(field.id) and not context.is_asked(field):
            continue
        sure = _sureness(wording, context, field, start, end, kind)
        elsewhere.add((sure, country))
        if sure and (best is None or sure > best[0]):
            statement = Statement(
                field.id, country, wording.text[start:end], start, end, min(sure, 0.95), "names a place"
            )
            best = (sure, statement)
    as_sure = sum(sure == best[0] for sure, _ in elsewhere) if best else 0
    undecided = as_sure > 1 and not context.is_asked(field) and best is not None and best[0] < _OF_A_COUNTRY
    return best[1] if best and not undecided else None


_OF_A_COUNTRY = 0.75
"""Below it a place is a city that was mentioned: two of them, in two countries, tell nothing."""


def named_places(wording: Wording, *, asked: bool) -> Iterator[tuple[int, int, str, str]]:
    """Every place with its country and its kind: country, region or city."""
    for match in english.SHORT_COUNTRIES.finditer(wording.text):
        yield match.start(), match.end(), english.SHORT_NAMES[match.group().upper().replace(".", "")], "country"
    for match in _CAPITALISED.finditer(wording.text):
        yield from _within(wording.text, match.start(), match.end())
    for match in _GEORGIA.finditer(wording.text):
        yield match.start(), match.end(), "GE", "country"
    for match in wording.starts.finditer(english.LOWER_COUNTRIES):
        if not wording.text[match.start()].isupper():
            yield match.start(), match.end(), english.COUNTRIES[folded(match.group())], "country"
    for told in wording.starts.finditer(english.COMPANY_OF_A_PEOPLE):
        yield *told.span("people"), english.PEOPLES[told["people"]], "country"
    if wording.text.islower():
        yield from _in_small_letters(wording)
        yield from _small_sentences(wording)
    for seat in wording.starts.finditer(_SMALL_SEAT, written=wording.text):
        if (country := country_of(seat["town"])) and not _is_another_word(seat["town"]):
            yield *seat.span("town"), country, "city"
    here = _PLACE_HERE.match(wording.lower)
    if here and (country := country_of(here["place"])):
        yield *here.span("place"), country, "region"
    if asked:
        yield from _in_small_answer(wording)


def _in_small_answer(wording: Wording) -> Iterator[tuple[int, int, str, str]]:
    """Places of an answer to where they are, whose writer uses no capitals: "usa", "auckland"."""
    for short in english.SMALL_SHORT.finditer(wording.lower):
        if short.lastgroup:
            yield *short.span(short.lastgroup), short.lastgroup.upper(), "country"
    answer = wording.words if len(wording.words) <= _FEW_WORDS else wording.words_between(*_first_part(wording))
    if len(answer) > _FEW_WORDS or not wording.text.islower():
        return
    for first in range(len(answer)):
        for after in range(min(len(answer), first + 3), first, -1):
            start, end = answer[first].start, answer[after - 1].end
            country = country_of(wording.text[start:end]) if end - start > _SHORTEST_ANSWER else None
            if country and not _is_another_word(wording.lower[start:end]):
                yield start, end, country, "city"
                break


def _first_part(wording: Wording) -> tuple[int, int]:
    """Where the answer begins and ends: the first clause of words."""
    clause = wording.clauses.all[0]
    return clause.start, clause.end


def _is_another_word(name: str) -> bool:
    return name in city_words.WORDS_LIKE_CITIES and name not in city_words.SMALL_CITIES_AFTER_IN


_FEW_WORDS, _SHORTEST_ANSWER = 6, 3


def _in_small_letters(wording: Wording) -> Iterator[tuple[int, int, str, str]]:
    """Cities of whoever writes no capitals, where words of place stand beside them: "in austin", "bangalore based"."""
    for match in _SMALL_PLACE.finditer(wording.lower):
        for words in ("two", "one", "before"):
            name = match[words]
            if not name or _is_another_word(name) or set(name.split()) & (COMMON | FUNCTION_WORDS):
                continue
            if name in city_words.WORDS_LIKE_CITIES and not match[0].startswith("in "):
                continue
            if region := REGIONS.get(folded(name)):
                yield *match.span(words), region, "region"
                break
            if match[0].startswith("it"):
                continue
            if match[0].startswith("from") and _is_of_a_firm(wording, match.end(words)):
                continue
            if (country := _city(folded(name))) and len(name) >= _SHORTEST_SMALL:
                yield *match.span(words), country, "city"
                break


def _small_sentences(wording: Wording) -> Iterator[tuple[int, int, str, str]]:
    """Sentences that are nothing but a place: "six tugboats and a launch. county cork"."""
    for number in range(1, wording.clauses.sentences):
        start, end = wording.clauses.sentence_bounds(number)
        name = wording.lower[start:end].strip(" .,!;\n")
        if len(name) < _SHORTEST_SMALL or name.count(" ") > 2 or _is_another_word(name):
            continue
        if country := country_of(name):
            first = wording.lower.index(name, start)
            yield first, first + len(name), country, "region" if is_country(name) else "city"


_SMALL_SEAT = Pattern(placing_words.SMALL_SEAT)
_SMALL_PLACE = Expression(
    r"\b(?:in|from|near|out of|outta|around|its|it's)\s+(?P<two>(?P<one>[a-zà-ž]{4,20})(?:\s+[a-zà-ž]{3,20})?)\b|"
    r"\b(?P<before>[a-zà-ž]{4,20})[ -]based\b"
)


def _is_of_a_firm(wording: Wording, end: int) -> bool:
    goes_on = _NAME_GOES_ON.match(wording.lower, end)
    word = goes_on["word"] if goes_on else None
    return goes_on is not None and (word is None or not (word in COMMON | FUNCTION_WORDS or country_of(word)))


_NAME_GOES_ON = Expression(r"\s*[&+]|\s+(?P<word>[a-zà-ž]{3,})")
"""The town is part of a firm's name: "I'm from harlow & finch", "from marlow payroll"."""
_HERE = Expression(r" here\b|[ -]based\b")
_SHORTEST_SMALL = 5


def _within(text: str, start: int, end: int) -> Iterator[tuple[int, int, str, str]]:
    """The longest places inside a run of capitalised words."""
    bounds = _bounds_of_words(text, start, end)
    first = 0
    while first < len(bounds):
        for after in range(len(bounds), first, -1):
            left, right = bounds[first][0], bounds[after - 1][1]
            name = text[left:right].rstrip(".,;:!?")
            if name.endswith(("'s", "’s")):
                name = name[:-2]
            known = _known_as(name, likely=_is_city_here(text, left, name))
            if known is None:
                continue
            yield left, left + len(name), *known
            first = after - 1
            break
        first += 1


def _bounds_of_words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the words between two offsets start and end."""
    bounds = []
    for word in text[start:end].split():
        start = text.index(word, start)
        bounds.append((start, start := start + len(word)))
    return bounds


def _is_city_here(text: str, start: int, name: str) -> bool:
    """True for "in Austin", "based near Bath"."""
    return name.lower() in city_words.CITIES_AFTER_IN and _AFTER_IN.search(text, max(0, start - 12), start) is not None


_AFTER_IN = Expression(r"(?i:\b(?:in|near|outside|based in|around|outside of)\s+)$")


@lru_cache(maxsize=8192)
def _known_as(name: str, *, likely: bool = False) -> tuple[str, str] | None:
    """The country that a capitalised name tells, and as what: country, region or city. `likely`: the words before it
    make a city of a name that is first of all another word."""
    key = folded(name)
    if key in english.COUNTRIES:
        return english.COUNTRIES[key], "country"
    if key in REGIONS:
        return REGIONS[key], "region"
    country = _city(key) if len(key) > 2 and (key not in city_words.WORDS_LIKE_CITIES or likely) else None
    if country:
        return country, "city"
    return None


def _sureness(wording: Wording, context: Context, field: Field, start: int, end: int, kind: str) -> float:
    """How sure it is that the company is there; 0 when it is not told to be."""
    clause = wording.clause_at(start)
    asked = context.is_asked(field)
    before = wording.lower[max(0, start - 90) : start]
    helps, before = works_there(before), before[-40:]
    after = wording.lower[end : end + 16]
    if (
        (clause.others and not helps)
        or clause.hypothetical
        or (clause.past and not asked and not _WERE.match(clause.lower))
    ):
        return 0.0
    if wording.text[start - 1 : start] in ("@", ".") or _IS_SOMEBODY.search(before):
        return 0.0
    if not helps and _is_elsewhere(before, after):
        return 0.0
    weight = {"country": 0.3, "region": 0.2, "city": 0.1}[kind]
    weight += _OF_HEAD_OFFICE if _HEAD_OFFICE.search(before) else _OF_WHERE_WE_SIT if _WE_SIT.search(before) else 0.0
    if asked:
        return 0.65 + weight + standing_of_answer(wording, start, end)
    if clause.asks and not (_PLACING.search(before) and _OF_US.search(clause.lower[: start - clause.start])):
        return 0.0
    if _OF_ANYBODY.match(after) and start - clause.start < _OPENING:
        return 0.0
    may_be_theirs = _WE_SIT.search(before) is not None or _may_be_theirs(wording, context, clause)
    placed = helps or (may_be_theirs and (_PLACING.search(before) or _HERE.match(after)))
    if placed and (_told_of_us(wording, clause) or not _SOMEBODY_IS_THERE.search(before)):
        return 0.6 + weight
    if _SHARE.match(after):
        return 0.0
    if may_be_theirs and _OUR_PLACE.search(before) and _PART_OF_US.match(after):
        return 0.6 + weight
    alone = _STANDS_BEFORE.search(before) and _STANDS_BEHIND.match(after)
    if alone and (
        kind != "city" or end - start > _LONGER or folded(wording.text[start:end]) in city_words.SHORT_CITIES
    ):
        return 0.5 + weight
    return 0.45 + weight if kind == "country" and may_be_theirs and _speaks_of_us(wording, clause) else 0.0


def _is_elsewhere(before: str, after: str) -> bool:
    """True when the words around a place tell that the company is not there."""
    if _DENIED.search(before) or _NO_PLACE.match(after):
        return True
    if _NOT_HERE.search(before) and not _WE_ARE_ONE.search(before):
        return True
    if _SOME_FIRM_IN.search(before) and not _WE_ARE.search(before):
        return True
    return _A_FIRM_OF_IT.match(after) is not None and not _WE_ARE_OF_IT.search(before)


_IS_SOMEBODY = Expression(placing_words.TITLE_BEFORE_NAME)
_STANDS_BEFORE, _STANDS_BEHIND = Expression(placing_words.STANDS_BEFORE), Expression(placing_words.STANDS_BEHIND)
_LONGER = 4
_WE_ARE = Expression(
    r"\b(?:we're|we are|we have|i'm|i am|i have|i've|we've|i run|we run|i own|we own|our|my|as)\b[^,.;]{0,30}$"
)
_SOMEBODY_IS_THERE = Expression(english.SOMEBODY_IS_THERE)
_GEORGIA = Expression(placing_words.GEORGIA)
_DENIED = Expression(placing_words.DENIED_PLACE)
_WERE = Expression(r"\W*were (?:an?|the|based|in|from|\d)\b")
""" "We're", as many write it in small letters."""

_NO_PLACE = Expression(placing_words.NO_PLACE)
_A_FIRM_OF_IT = Expression(
    r"\s+(?:company|firm|supplier|vendor|provider|outfit|brand|competitor|rival|client|customer|maker|manufacturer|"
    r"crowd|"
    r"guys|lot)\b"
)
_WE_ARE_OF_IT = Expression(r"\b(?:we're|we are|i'm|i am|as|it's|for|being) an? (?:\w+ )?$")
_HEAD_OFFICE = Expression(r"\b(?:head ?quarters?|head office|main office|hq)(?: is| are)?(?: in|:)? $")
_WE_SIT = Expression(r"\b(?:we are|we're|we sit|i sit|i'm|i am|we live|so)\b[^,.;]{0,16}$")
_OF_HEAD_OFFICE, _OF_WHERE_WE_SIT = 0.25, 0.02
_OUR_PLACE = Expression(r"\b(?:our|the|my)\s+$")
_PART_OF_US = Expression(
    r"\s+(?:shop|base|office|branch|plant|site|store|yard|depot|warehouse|clinic|studio|factory|campus|team)\b"
)
"""Where one of the lead's places is: "our Port Harcourt base"."""


def _told_of_us(wording: Wording, clause: Clause) -> bool:
    """True when the sentence of a clause speaks of the lead."""
    return _SPEAKS_OF_US.search(wording.lower, *wording.clauses.sentence_bounds(clause.sentence)) is not None


_SPEAKS_OF_US = Expression(r"\b(?:we|i|my|our|us|ours|mine|here|based)\b")


def _speaks_of_us(wording: Wording, clause: Clause) -> bool:
    """True when the sentence of a clause speaks of the lead, and nobody else does something in the clause."""
    start, end = wording.clauses.sentence_bounds(clause.sentence)
    return _OF_US.search(wording.lower, start, end) is not None and _THIRD_PERSON_DOES.search(clause.lower) is None


_THIRD_PERSON_DOES = Expression(r"\b(?:he|she|they|retired|married|went|flew|moved|won)\b")
_OF_ANYBODY = Expression(r",?\s+(?:you|they|people|everyone|everybody|nobody|it's|it is|there's)\b")
_OPENING = 8
"""A clause that opens with a place and goes on so tells how things are there: "in Sweden you need two people"."""
_WE_ARE_ONE = Expression(
    r"\b(?:we're|we are|i'm|i am|as) (?:actually |just |only |currently |basically |"
    r"really )?an? (?:[\w&'-]+ ){1,4}(?:over |out |based |up |down )?(?:in|from|near|outside) $"
)
"""The firm in that place is the lead's own: "we're a roofing supplier in Leeds"."""

_ANSWERED_OTHERWISE = (FieldType.YES_NO, FieldType.CHOICE, FieldType.CHOICES, FieldType.TEXT)


_PEOPLE_INTRODUCE_THEMSELVES = (FieldType.NAME, FieldType.EMAIL, FieldType.PHONE, FieldType.ROLE, FieldType.URL)


def _may_be_theirs(wording: Wording, context: Context, clause: Clause) -> bool:
    """Unasked, after a question for something else, a place is the lead's when the words around speak of the lead, or
    when it stands in a list of what they are ("Perth, mining equipment hire, 70 staff")."""
    if context.question is None or context.question.asks is None or _OF_US.search(clause.lower):
        return True
    asked = context.asked
    if asked is not None and clause.sentence == 0 and asked.type in _ANSWERED_OTHERWISE:
        sentence = wording.clauses.sentence_bounds(clause.sentence)
        return context.vocabulary.senses[asked.id] is Sense.KIND or bool(
            _OF_US.search(wording.lower[sentence[0] : sentence[1]])
        )
    return True


def country_in(text: str) -> str | None:
    """The first country, state or city that a text names; good enough to read a phone number by, not for a fact."""
    for match in _CAPITALISED.finditer(text):
        for _, _, country, _ in _within(text, match.start(), match.end()):
            return country
    short = english.SHORT_COUNTRIES.search(text)
    return english.SHORT_NAMES[short.group().upper().replace(".", "")] if short else None
