"""Numbers of people of no particular kind: the answer to the question just asked, or the size of the company.

"12 people" after "how many of you sell?" are those who sell; unasked they are the company only where the words around
say so ("we are 12 people"): two people who call the same customer are no size.
"""

from __future__ import annotations

from allears.languages.beginnings import Pattern
from allears.languages.english import company_size_words as english
from allears.languages.english.count_words import ANYBODY, SUM, TOTAL
from allears.languages.expression import Expression
from allears.listening.number_scene import Owner, Scene, quoted
from allears.listening.wording import Wording
from allears.values.reading import Reading

_WE_ARE, _WE, _OUR_STRENGTH, _MY_TEAM = (
    Pattern(pattern) for pattern in (english.WE_ARE, english.WE_BEFORE, english.OUR_STRENGTH, english.A_TEAM_OF_MINE)
)
_TOTAL, _SUM, _OF_THE_COMPANY, _OF_US, _ALL_BEFORE, _ALL_AFTER, _ELSES = (
    Expression(pattern)
    for pattern in (
        TOTAL,
        SUM,
        english.OF_THE_COMPANY,
        english.OF_US,
        english.ALL_OF_US_BEFORE,
        english.ALL_OF_US_AFTER,
        english.SOMEBODY_ELSES_TEAM,
    )
)
_THERE_ARE, _WHERE_WE_WORK, _EVERYBODY_HERE, _NOTHING_BEFORE = (
    Expression(pattern)
    for pattern in (english.THERE_ARE, english.WHERE_WE_WORK, english.EVERYBODY_HERE, english.NOTHING_BEFORE)
)
BELONGS_TO_OTHER = Expression(
    r"^\s*(?:years?|months?|weeks?|days?|hours?|minutes?|%|percent|times?|euros?|dollars?|pounds?|o'clock|am|pm|"
    r"a\.m|p\.m|st|nd|rd|th|km|miles|metres|meters|sq|sqm|m2|stars?|pages?|floors?)\b"
)
PART_OF_THEM = Expression(
    r"\s*(?:(?:on|in|at|from|of|out) (?:the |my |our )(?!company|firm|business|team|office|house|payroll|staff|"
    r"total|whole|group|organi[sz]ation|place|books|crew|shop\b|moment)|"
    r"(?:in|at) (?:the |my |our )(?:company|firm|business|team|office|house|group|organi[sz]ation) "
    r"(?:who|that|which)\b|"
    r"(?:under|below|beneath) (?:me|him|her)\b|(?:reporting|report) to\b|(?:that |whom )?i (?:lead|manage|supervise)\b|"
    r"on (?:[a-z]+ )?(?:leave|holiday|vacation)\b|(?:off|out|away) (?:sick|ill|on)\b|"
    r"who |left\b|quit\b|resigned\b|called\b|came\b|complain)"
)
"""What follows when only some of the people are meant."""

_A_PLACE_HAS = Expression(
    r"\b(?:building|park|complex|city|town|village|street|campus|mall|tower|estate) (?:has|houses|with|of)\b"
)
_WITH = Expression(r"\bwith (?:about |around |only |over |some |just )?$")
_ENDS = Expression(r"\s*(?:$|[,.;)\n–—+])")
_OWN = Expression(r"\b(?:we|we're|we've|our|us|i'm|i am|company|business|firm)\b")


BESIDE_THEM = Expression(r"\b(?:with|and|plus|\+|besides|next to)\s+(?:about |some |another )?$")
"""Before people of another kind than those asked for: "I am alone with two assistants"."""


def is_anybody(noun: str) -> bool:
    """True for people of no particular kind who need not be employed anywhere: "people", "guys", "persons"."""
    return noun in ANYBODY and noun not in english.ON_THE_PAYROLL


def as_people_asked_for(scene: Scene, reading: Reading) -> Owner | None:
    """People of no particular kind, in answer to how many of a particular kind there are."""
    asked, wording = scene.asked, scene.wording
    noun = _head(reading)
    if asked is None or not asked.of_people or not noun or not is_anybody(noun) or noun in ("us", "strong"):
        return None
    start, end = quoted(wording, reading)
    after = wording.lower[end : end + 24]
    if asked is scene.size or PART_OF_THEM.match(after) or _is_all_of_us(scene):
        return None
    if scene.is_answered and not _SUM.search(wording.lower[max(0, reading.start - 16) : reading.start]):
        return None
    if scene.clause.sentence > 1:
        return None
    return asked, start, end, 2.0, "answers with a number of people"


def is_a_places(scene: Scene, reading: Reading) -> bool:
    """True for the people of a building or a town: "the building has around 200 people"."""
    return bool(_A_PLACE_HAS.search(scene.wording.lower[scene.clause.start : reading.start]))


def is_framed_as_size(scene: Scene, reading: Reading) -> bool:
    """True where the words around a number of people say that it is everybody who works there."""
    wording, clause = scene.wording, scene.clause
    first = max(clause.start, reading.start - 44)
    before = wording.lower[first : reading.start]
    after = wording.lower[reading.end : reading.end + 40]
    if _ELSES.search(before) or _A_PLACE_HAS.search(before):
        return False
    if wording.starts.search(_OUR_STRENGTH, first, reading.start) and _ends_there(wording, reading):
        return True
    if _OF_US.match(after) or _head(reading) == "us":
        return bool(_ALL_BEFORE.search(before) and _ALL_AFTER.match(after))
    if _WITH.search(before) and _OWN.search(clause.lower[: reading.start - clause.start]):
        return True
    if _EVERYBODY_HERE.match(wording.lower, quoted(wording, reading)[1]) and _NOTHING_BEFORE.match(before):
        return True
    if (
        wording.starts.search(_WE_ARE, first, reading.start)
        or _OF_THE_COMPANY.match(after)
        or _TOTAL.search(clause.lower)
    ):
        return True
    start = wording.clauses.sentence_bounds(clause.sentence)[0]
    in_a_list = not before.strip(" ,~–—-(") and clause.start > start
    ends = bool(_ENDS.match(wording.lower[quoted(wording, reading)[1] :][:4]))
    return in_a_list and (ends or bool(_OWN.search(wording.lower[start : clause.start])))


def as_size(scene: Scene, reading: Reading) -> Owner | None:
    """A number of people of no particular kind: the size of the company, when the policy asks for it."""
    wording, size = scene.wording, scene.size
    if size is None or reading.per is not None:
        return None
    noun = _head(reading)
    after = wording.lower[reading.end : reading.end + 30]
    we_are = _says_we_are(scene, reading) and not BELONGS_TO_OTHER.match(after)
    of_whom = bool(_OF_US.match(after)) or noun == "us"
    if not (noun in ANYBODY or of_whom or we_are or _OF_THE_COMPANY.match(after)):
        return None
    before = wording.lower[max(0, reading.start - 40) : reading.start]
    all_there = of_whom and bool(_THERE_ARE.search(before) and _WHERE_WE_WORK.match(after))
    if not all_there and PART_OF_THEM.match(wording.lower[quoted(wording, reading)[1] :][:24]):
        return None
    asked = scene.asked
    if we_are and asked is not size and (_is_a_vote(scene) or _goes_on_with_a_noun(scene, reading)):
        return None
    if asked is size and not we_are and BESIDE_THEM.search(before):
        return None
    if asked is not size and not (we_are or all_there) and not is_framed_as_size(scene, reading):
        return None
    other_asked = asked and asked.of_people and asked is not size
    if other_asked and not scene.is_answered and not _is_all_of_us(scene):
        return None
    return size, *quoted(wording, reading), 2.0, "a number of people"


def _says_we_are(scene: Scene, reading: Reading) -> bool:
    """True for the number alone of "we are 12" and "our headcount is 12"."""
    wording, first = scene.wording, max(0, reading.start - 40)
    if (
        not reading.noun
        and wording.starts.search(_WE, first, reading.start)
        and wording.starts.search(_WE_ARE, first, reading.start)
        and not _answers_another(scene, reading)
    ):
        return True
    return wording.starts.search(_OUR_STRENGTH, first, reading.start) is not None and _ends_there(wording, reading)


def _answers_another(scene: Scene, reading: Reading) -> bool:
    """True for "we're 96" and nothing more, right after how many machines there are: it is no number of people."""
    asked, wording = scene.asked, scene.wording
    if asked is None or asked.of_people or scene.is_answered or scene.clause.sentence:
        return False
    return bool(_ENDS.match(wording.lower[reading.end : reading.end + 4]))


def is_a_teams(scene: Scene, reading: Reading) -> bool:
    """True for "I look after the phone team, that's 12"."""
    start = scene.wording.clauses.sentence_bounds(scene.clause.sentence)[0]
    return scene.wording.starts.search(_MY_TEAM, start, reading.start) is not None


def _is_a_vote(scene: Scene) -> bool:
    """True for "we are three, so we vote": those who decide."""
    start, end = scene.wording.clauses.sentence_bounds(scene.clause.sentence)
    return bool(_THEY_VOTE.search(scene.wording.lower, start, end))


def _goes_on_with_a_noun(scene: Scene, reading: Reading) -> bool:
    """True for "my mate has 45 consultants, we got 8": the noun of the number before is meant."""
    before = scene.counts[scene.place - 1] if scene.place else None
    if before is None or before.noun is None or is_anybody(before.noun.split()[-1]):
        return False
    wording = scene.wording
    led = _HAVE.search(wording.lower[max(0, reading.start - 20) : reading.start])
    return bool(led) and wording.clause_at(before.start).sentence == scene.clause.sentence


_THEY_VOTE = Expression(r"\b(?:votes?|decides?|agrees?|say yes|majority|unanimous\w*)\b")
_HAVE = Expression(r"\b(?:have|got|has|'ve)(?: got| only| just)* $")


def _ends_there(wording: Wording, reading: Reading) -> bool:
    """True where no noun follows the number."""
    return quoted(wording, reading)[1] == reading.end


def _head(reading: Reading) -> str:
    return reading.noun.split()[-1] if reading.noun else ""


def _is_all_of_us(scene: Scene) -> bool:
    return "employees" in scene.clause.lower or _TOTAL.search(scene.clause.lower) is not None
