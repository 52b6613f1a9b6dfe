"""Whose a number is: the field that owns it by its noun, by what the people do, by the question.

"25 reps" is no company size and "80 trucks" is nobody's. "10 of us on the phones" goes to the field whose words the
rest of the clause speaks.
"""

from __future__ import annotations

from collections.abc import Iterator

from allears.languages.beginnings import Pattern
from allears.languages.english import count_words as english
from allears.languages.english.count_words import SUM
from allears.languages.english.multiplied_words import EACH_DOES
from allears.languages.english.person_nouns import is_person_noun
from allears.languages.expression import Expression
from allears.listening.count_fields import CountField, root
from allears.listening.guest_owner import as_guests
from allears.listening.not_a_number import is_a_side, is_attribute, is_label, is_no_quantity, is_of_an_event
from allears.listening.number_put_right import put_right_in_passing, puts_an_old_one_right
from allears.listening.number_scene import TAKEN_BACK, Owner, Scene, quoted
from allears.listening.people_owner import (
    BELONGS_TO_OTHER,
    BESIDE_THEM,
    PART_OF_THEM,
    as_people_asked_for,
    as_size,
    is_a_places,
    is_a_teams,
    is_anybody,
    is_framed_as_size,
)
from allears.listening.sense import Sense
from allears.listening.wording import Wording
from allears.values.reading import Reading

_TOTAL = Expression(english.TOTAL)
_ONLY = Pattern(english.ONLY)
_BARE_LEAD = Expression(
    r"^[\s,.:;!–—-]*(?:(?:but|barely|hardly|almost|nearly|up to|over|under|closer to|near|do|we do|well|oh|ok|okay|hi|"
    r"hello|sure|yes|no|so|it's|its|it is|there's|theres|there are|there is|"
    r"we're|we are|we have|we've|i have|i've|got|we got|that's|thats|make that|make it|"
    r"rather|sorry|actually|i meant|i mean|more like|currently|presently|now|today|right now|at the moment|"
    r"at the mo|atm|still|"
    r"just|only|exactly|about|all|maybe|probably|i think|i guess|i'd say|say|let's say|"
    r"like|something like|roughly|around|hmm+|um+|uh|around|a total of|total|in total|altogether|together|for|the|"
    r"our|and|then|meant|count|they are|they're|those are|technically|officially|strictly speaking|basically|"
    r"effectively|realistically|all told|all in all|put|be|will be|would be|will|we'll|we'd|that would|"
    r"that will|that makes|which makes|"
    r"it'll|it'd|that'd|that'll|there'll|i'd|expect|"
    r"expecting|we expect|planning|hoping for|inviting|invite|usually|normally|typically|on average|average|"
    r"went|gone|grew|grown|dropped|down|up|fell|shrunk|cut|reduced|expanded|increased|since|to|for sure|"
    r"hr|number is|answer is|as of today|correction|pardon|oops|wait|no wait|not|not \d+|honestly|"
    r"sir|ma'am|count|counting|with|would|do|make|makes|is|are|have|of)\b[\s,.:;!–—-]*)*$"
)
"""What may stand before a number that is itself the answer."""

_LED_BY_PURPOSE = Expression(r"^[\s,.:;–—-]*(?:and |but )?for (?:\w+ ){1,3}$")


def owner_of(scene: Scene, reading: Reading) -> Owner | None:
    """The field a number belongs to, the words to quote, and how sure that is."""
    for way in _WAYS:
        found = way(scene, reading)
        if found is not None:
            is_size = scene.context.vocabulary.senses[found[0].field.id] is Sense.SIZE
            return None if _is_of_one(scene, reading) or (is_size and is_a_teams(scene, reading)) else found
    return None


def _is_of_one(scene: Scene, reading: Reading) -> bool:
    """True for "60 each", and for one side of a thing."""
    after = scene.wording.lower[reading.end : reading.end + 20]
    return _PER_ONE.match(after) is not None or is_a_side(scene.wording, reading)


def _carried_on(scene: Scene, reading: Reading) -> Owner | None:
    """The noun of a number that is not the lead's goes on to one that is: "they have 200 trucks, we have 12"."""
    if reading.noun or not scene.place:
        return None
    before, earlier = scene.before(), scene.counts[scene.place - 1]
    if before.clause.is_about_the_lead_now or reading.start - earlier.end > _FAR:
        return None
    if not _OURS_NOW.search(scene.wording.lower[scene.clause.start : reading.start]):
        return None
    owner = _by_noun(before, earlier) or _by_telling_words(before, earlier)
    return (owner[0], reading.start, reading.end, 1.8, "goes on with the noun before") if owner else None


def _narrower(scene: Scene, size: CountField, start: int, end: int) -> CountField | None:
    """ "17 sales people" are no company size where a field counts those who sell."""
    roots = {root(word.lower) for word in scene.wording.words_between(start, end) if word.is_word}
    others = (each for each in scene.fields.all if each.of_people and each is not size)
    return next((each for each in others if each.telling & roots), None)


_FAR = 120
_SUMS_UP = Expression(SUM)
_TOTAL_BEFORE = Expression(r"\b(?:total|altogether|in all|all in all|overall)(?: is| of| are| then)?:? $")
_TOTAL_AFTER = Expression(r"[\s,]*" + english.TOTAL)
_OF_A_WHOLE = Expression(r"\s*(?:out )?of (?:our |the |my )?\d")
_PER_ONE = Expression(
    rf"\s*(?:\w+ )?(?:is |are )?(?:per|each|apiece|a head)\b(?! (?:day|week|month|year|quarter|hour|{EACH_DOES}))"
)
_OURS_NOW = Expression(r"\b(?:we|we've|we're|ours?|i|now|today|here)\b[^.,;]{0,30}$")


def _as_answer(scene: Scene, reading: Reading) -> Owner | None:
    """A number that nothing else owns, in answer to "how many"; or one that corrects a number on record."""
    wording, ready = scene.wording, scene.asked
    if ready is None:
        return put_right_in_passing(scene, reading)
    noun = (reading.noun or "").split()[-1:]
    after = wording.lower[reading.end : reading.end + 30]
    before = wording.lower[max(0, reading.start - 40) : reading.start]
    if is_no_quantity(wording, reading):
        return None
    bare = not noun or noun[0] in english.NO_NOUNS
    if (noun == ["us"] and _TOTAL.search(after)) or (bare and reading.per and ready.of_people and not ready.period):
        return None
    first = scene.clause.sentence == wording.clause_at(0).sentence
    before_in_clause = wording.lower[scene.clause.start : reading.start]
    led = bool(_BARE_LEAD.search(before_in_clause))
    ends = not after.strip(" .!,") or after.lstrip()[:1] in ".!,"
    if bare and ends and not first and not scene.is_answered and _LED_BY_PURPOSE.match(before_in_clause):
        return ready, *quoted(wording, reading), 1.0, "answers with a number"
    if (
        bare
        and led
        and (
            first
            or scene.is_first_now
            or wording.starts.search(TAKEN_BACK, 0, reading.start)
            or _only(wording, reading)
            or _SUMS_UP.search(before)
        )
    ):
        return ready, *quoted(wording, reading), 1.5 if first else 1.0, "answers with a number"
    if bare and (_SUMS_UP.search(before) or _TOTAL_BEFORE.search(before) or _TOTAL_AFTER.match(after)):
        return ready, *quoted(wording, reading), 1.5, "answers with a number"
    if bare and _only(wording, reading):
        return ready, *quoted(wording, reading), 1.0, "answers with a number"
    if bare and first and reading.per and not scene.is_answered:
        return ready, *quoted(wording, reading), 1.0, "answers with a rate"
    people = noun and ready.of_people and (is_person_noun(noun[0]))
    if people and noun[0] not in english.ANYBODY and BESIDE_THEM.search(before):
        return None
    if people and first and not PART_OF_THEM.match(after) and not scene.is_answered:
        if noun[0] in english.ANYBODY and _TOTAL.search(scene.clause.lower):
            return None
        return ready, *quoted(wording, reading), 1.2, "answers with a number of people"
    return None


def _only(wording: Wording, reading: Reading) -> bool:
    return wording.starts.search(_ONLY, max(0, reading.start - 40), reading.start) is not None


def _by_noun(scene: Scene, reading: Reading) -> Owner | None:
    """The nearest noun of a field to the right within the number's own noun phrase, else one linked on the left."""
    wording, counts, place = scene.wording, scene.counts, scene.place
    following = counts[place + 1].start if place + 1 < len(counts) else len(wording.text)
    preceding = counts[place - 1].end if place else 0
    best: tuple[float, str, int, int] | None = None
    for start, end, field_id, length in _nouns_for(scene, reading):
        if reading.end <= start < following and start - reading.end < 60:
            if _people_between(wording.lower[reading.end : start]) or is_attribute(wording, reading, start, end):
                continue
            cost = _right_cost(wording.lower[reading.end : start], wording.lower[end : end + 14])
        elif preceding <= start and end <= reading.start and reading.start - end < 40:
            if place and _right_cost(wording.lower[preceding:start], "") is not None:
                continue
            cost = None if is_label(wording, start, end, reading) else _left_cost(wording, end, reading)
        else:
            continue
        if cost is not None:
            cost -= 0.5 * length + (0.8 if scene.asked and scene.asked.field.id == field_id else 0.0)
            if best is None or cost < best[0]:
                best = (cost, field_id, min(start, reading.start), max(end, reading.end))
    field = scene.fields.of(best[1]) if best else None
    if (
        best is None
        or field is None
        or _FOR_EACH.match(wording.lower[best[3] : best[3] + 16])
        or (field is not scene.asked and is_of_an_event(wording, reading, best[3]))
    ):
        return None
    is_size = scene.context.vocabulary.senses[field.field.id] is Sense.SIZE
    if is_size and (narrower := _narrower(scene, field, reading.end, best[3])):
        return narrower, best[2], best[3], 2.4, "people, and what they do"
    if (
        is_size
        and field.field.about != "purchase"
        and is_anybody(scene.wording.lower[best[2] : best[3]].split()[-1])
        and not _is_size(scene, field, reading)
    ):
        return None
    if is_size and PART_OF_THEM.match(wording.lower[best[3] : best[3] + 24]):
        return None
    return field, best[2], best[3], 2.6, "a number with its noun"


def _nouns_for(scene: Scene, reading: Reading) -> Iterator[tuple[int, int, str, int]]:
    """The nouns near a number that may own it."""
    for each in scene.nouns_near(reading.start - 70, reading.end + 60):
        if not _is_a_deed(scene, each[2], each[0], each[1]) and not _is_compound(scene.wording, reading, each[0]):
            yield each


def _is_a_deed(scene: Scene, field_id: str, start: int, end: int) -> bool:
    """True for "planted" beside a field of plants: what is done to them is none of them."""
    word = scene.wording.lower[start:end].split()[-1]
    field = scene.fields.of(field_id)
    return (
        word.endswith("ed") and field is not None and not any(noun.lower().endswith(word) for noun in field.field.nouns)
    )


def _is_compound(wording: Wording, reading: Reading, start: int) -> bool:
    """True for "a two-doctor practice": the hyphen binds the number to another word than the noun."""
    return wording.lower[reading.end : reading.end + 1] == "-" and start > reading.end + 1


def _is_size(scene: Scene, size: CountField, reading: Reading) -> bool:
    return is_framed_as_size(scene, reading) or (scene.asked is size and not is_a_places(scene, reading))


def _people_between(gap: str) -> bool:
    """ "11 folks dialing": the people are counted, not what they do."""
    return any(word in english.ANYBODY and word not in _DESCRIBES_NOUNS for word in gap.split())


_DESCRIBES_NOUNS = frozenset(("team", "staff", "crew", "employee", "member", "head"))
_FOR_EACH = Expression(
    rf"\s+(?:for each|for every|each\b(?! (?:(?:day|week|month|year|quarter)\b|{EACH_DOES}))|"
    r"per (?!day|week|month|year|quarter)|apiece)"
)
_GAP = Expression(r"^(?:[\s-]+(?:[\w'’&/-]+[\s,-]+){0,4}?|\s*)$")
_STOPS = Expression(
    r"[.;:!?()]|\b(?:and|or|but|with|in|on|at|for|to|from|by|is|are|was|were|have|has|who|which|that|because|so|if|"
    r"when|per|a|an|the|each|every|than|as|we|i|they|it|our|my|"
    r"sell|sells|want|need|do|does|can|will|would|over|under|into|between|including|incl|counting|excluding|excl|plus|"
    r"without|besides|rooms?|trucks?|years?|months?|weeks?|"
    r"days?|hours?|million|percent)\b|%"
)
_MORE_OR_LESS = Expression(r" (?:give or take|more or less|or thereabouts|plus or minus)\b")
_OF = Expression(r"\bnos?\b\.?(?: of)?|\bof (?:our|the|them|my|these|those|his|her)?\b")


def _right_cost(gap: str, after_noun: str) -> float | None:
    """How far a noun to the right is; None when the words between belong to another phrase."""
    gap = _MORE_OR_LESS.sub("", gap)
    plain = _OF.sub(" ", gap)
    if not (_GAP.match(gap) or _GAP.match(plain)) or _STOPS.search(plain):
        return None
    if _DESCRIBES_ANOTHER.match(after_noun):
        return None
    return 0.4 * len(plain.split())


_DESCRIBES_ANOTHER = Expression(r"[- ](?:based|owned|free|led|facing|related)\b|'s\b")
_LINK = Expression(
    r"^(?:\s*(?::|=|-|–|,)?\s*(?:(?:i have|we have|we are|are|is|of|be|will be|would be|now|currently|ones|guys|"
    r"people|staff|strength|strength is|only|about|around|roughly|count|number|total|size|at|we're|we've|come|"
    r"stands?|the|around|approx\.?|"
    r"ca\.?|some|just|today|presently|it's|=|that do it|on it|are now|altogether|all|in all|there are|has|have|"
    r"totals?|amounts? to)\s*)*)$"
)


def _left_cost(wording: Wording, end: int, reading: Reading) -> float | None:
    """How far a noun to the left is; only words that link a noun to its number may stand between."""
    gap = wording.lower[end : reading.start]
    if not _LINK.match(gap) or BELONGS_TO_OTHER.match(wording.lower[reading.end : reading.end + 24]):
        return None
    noun = (reading.noun or "").split()[-1:]
    on_the_right = bool(noun) and wording.lower.find(noun[0], reading.end, reading.end + 40) >= 0
    if on_the_right and noun[0] not in ("pieces", "them", "us", "people", "total", "ones", "altogether"):
        return None
    return 1.6 + 0.2 * len(gap.split())


def _by_telling_words(scene: Scene, reading: Reading) -> Owner | None:
    """ "10 of us on the phones", "28 in sales", "5 of them do the roster": people, and the words that say which."""
    wording, place = scene.wording, scene.place
    noun = (reading.noun or "").split()[-1:]
    if noun and not (is_person_noun(noun[0]) or noun[0] in ("them", "ones")):
        return None
    if not noun and not _goes_on_with_deeds(wording, reading):
        return None
    following = scene.counts[place + 1].start if place + 1 < len(scene.counts) else len(wording.text)
    reach = scene.clause.end
    if wording.lower[reach : reach + 6].lstrip().startswith(("who ", "that ")):
        reach = wording.clause_at(reach).end
    if _OF_A_WHOLE.match(wording.lower[reading.end : reading.end + 16]):
        following = len(wording.text)
    words = wording.words_between(reading.end, min(reach, following, reading.end + 70))
    if not noun and not words:
        return None
    roots = {root(word.lower): word for word in words if word.is_word}
    for field in scene.fields.all:
        if field.of_people and (hits := field.telling & roots.keys()):
            return field, reading.start, max(roots[hit].end for hit in hits), 2.2, "people, and what they do"
    return None


def _goes_on_with_deeds(wording: Wording, reading: Reading) -> bool:
    """True where a word follows that leads to what those do who are counted: "28 in sales"."""
    number = wording.word_number(reading.end)
    return number < len(wording.words) and wording.words[number].lower in english.BEFORE_DEEDS


_WAYS = (
    puts_an_old_one_right,
    as_guests,
    as_people_asked_for,
    _by_noun,
    _by_telling_words,
    _carried_on,
    as_size,
    _as_answer,
)
"""How a number is owned; the first that finds an owner is right."""
