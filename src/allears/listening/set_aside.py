"""Whether a thing is named only to be set aside: in other hands, fine as it is, put off, or a landmark.

"The food we order from the Thai lady", "our roof is fine", "solar later maybe" and "before the survey" name things
that nobody asks us for.
"""

from __future__ import annotations

from allears.facts.field import Field
from allears.languages.english import set_aside_words as english
from allears.languages.english.identity_words import SERVED
from allears.languages.expression import Expression
from allears.listening.clause import Clause
from allears.listening.named_options import NamedOption
from allears.listening.statement import Statement
from allears.listening.wording import Wording

_IN_OTHER_HANDS, _FINE_AS_IT_IS, _DONE_BY_OTHERS, _BY_ONESELF, _ASKS_WHAT_THERE_IS = (
    Expression(pattern)
    for pattern in (
        english.IN_OTHER_HANDS,
        english.FINE_AS_IT_IS,
        english.DONE_BY_OTHERS,
        english.BY_ONESELF,
        english.ASKS_WHAT_THERE_IS,
    )
)
_LANDMARK, _PICTURE, _NOT_NOW, _DEPENDS, _NOTHING_BESIDE, _HEARSAY = (
    Expression(pattern)
    for pattern in (
        english.LANDMARK,
        english.PICTURE,
        english.NOT_NOW,
        english.DEPENDS,
        english.NOTHING_BESIDE,
        english.HEARSAY,
    )
)
_OWN, _SERVED = Expression(english.OWN), Expression(SERVED)


def is_set_aside(wording: Wording, field: Field, start: int, end: int) -> bool:
    """True when the thing at characters [`start`, `end`) is named for another reason than that `field` is so."""
    clause = wording.clause_at(start)
    return _is_only_mentioned(wording, clause, start, end) or (
        _is_to_be_done(field) and _is_in_hand(wording, clause, start, end)
    )


def _does_it_oneself(clause: Clause, at: int) -> bool:
    """True when somebody is said after `at` to do it without us: "he fits them himself"."""
    return _BY_ONESELF.search(clause.lower[at:]) is not None and _WANTED_OTHERWISE.search(clause.lower) is None


def are_served(wording: Wording, start: int, end: int) -> bool:
    """True for the many of "websites to plumbers", "we clean offices" and "we get hospitals their nurses": they tell
    whom somebody works for, not what they are."""
    before = wording.lower[max(wording.clause_at(start).start, start - _BEFORE) : start]
    return wording.lower[start:end].endswith("s") and _SERVED.search(before) is not None


_BEFORE = 40
_WANTED_OTHERWISE = Expression(english.WANTED_OTHERWISE)


def not_served(wording: Wording, named: list[NamedOption]) -> list[NamedOption]:
    """The namings without those of whom they serve, wherever else the same word stands."""
    served = {
        wording.lower[one.start : one.end]
        for one in named
        if one.words == 1 and are_served(wording, one.start, one.end)
    }
    return [one for one in named if wording.lower[one.start : one.end] not in served]


def is_ranked_or_wanted(wording: Wording, at: int, until: int) -> bool:
    """True for what matters to somebody or what they want, at characters [`at`, `until`): a pump maker whose first
    wish is "predictive maintenance" offers no maintenance."""
    start, end = wording.clauses.sentence_bounds(wording.clause_at(at).sentence)
    before = wording.lower[max(start, at - _FAR) : at]
    return bool(_RANKED_OR_WANTED.search(before) or _RANKED_AFTER.match(wording.lower, until, end))


_FAR = 100
_RANKED_OR_WANTED, _RANKED_AFTER = Expression(english.RANKED_OR_WANTED), Expression(english.RANKED_AFTER)


def is_their_job(before: tuple[Statement, ...], one: NamedOption) -> bool:
    """True for what somebody is by profession: an accountant's company need not do accounts. `before` has the title."""
    titles = (each for each in before if each.why == "says their title")
    return one.words == 1 and any(each.start <= one.start and one.end <= each.end for each in titles)


def _is_only_mentioned(wording: Wording, clause: Clause, start: int, end: int) -> bool:
    """True for what only tells when or where ("before the survey"), for what is put off or weighed, for a picture
    and for hearsay."""
    before = wording.lower[clause.start : start]
    if _LANDMARK.search(before) or _DEPENDS.search(before) or _PICTURE.search(clause.lower):
        return True
    sentence = wording.clauses.sentence_bounds(clause.sentence)
    if _NOTHING_BESIDE.match(wording.lower, end, sentence[1]) or _HEARSAY.search(wording.lower[sentence[0] : start]):
        return True
    return _NOT_NOW.match(wording.lower, end) is not None


def _is_to_be_done(field: Field) -> bool:
    """True for a field after what should be done, not after what there is: "do you have?" is answered by having."""
    return _ASKS_WHAT_THERE_IS.search(str(field.ask or "").lower()) is None


def _is_in_hand(wording: Wording, clause: Clause, start: int, end: int) -> bool:
    """True for what somebody else does, or what is well as it is: "the food we order from the Thai lady", "my son fits
    the panels himself", "our roof is fine"."""
    until = wording.clauses.sentence_bounds(clause.sentence)[1]
    before = wording.lower[clause.start : start]
    if _IN_OTHER_HANDS.match(wording.lower, end, until) or _DONE_BY_OTHERS.search(before):
        return True
    if _OWN.search(before) and _FINE_AS_IT_IS.match(wording.lower, end, until):
        return True
    return not clause.negated and end < clause.end and _does_it_oneself(clause, end - clause.start)
