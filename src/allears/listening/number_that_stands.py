"""Of several numbers for one field the one that stands: what was taken back falls, a total beats its parts."""

from __future__ import annotations

import re
from itertools import pairwise

from allears.languages.english import count_words as english
from allears.languages.expression import Expression
from allears.listening.number_scene import TAKEN_BACK, Candidate
from allears.listening.several_numbers import stands_alone
from allears.listening.wording import Wording
from allears.values.count import Count

_SUM, _ONLY = Expression(english.SUM), Expression(english.ONLY)


def the_one_that_stands(wording: Wording, candidates: list[Candidate]) -> Candidate:
    """The candidate of a field's `candidates`, at least one, that its message means."""
    first = min(candidates, key=lambda each: each.start)
    if first.why == "answers with a number" and stands_alone(wording, first) and not _is_put_right(wording, first):
        return first
    standing = _without_parts(candidates)
    for earlier, later in pairwise(tuple(standing)):
        if earlier in standing and wording.starts.search(TAKEN_BACK, earlier.end, later.start):
            standing = [each for each in standing if each.start >= later.start] or [later]
    if len(standing) == 1:
        return standing[0]
    if added := _added(wording, standing):
        return added
    return max(standing, key=lambda each: (_standing(wording, each), -each.start))


def _without_parts(candidates: list[Candidate]) -> list[Candidate]:
    """Without the numbers that another candidate was worked out of."""
    spans = [(each.start, each.end) for each in candidates if each.why == "worked out"]
    return [
        each
        for each in candidates
        if each.why == "worked out" or not any(start < each.end and each.start < end for start, end in spans)
    ]


def _is_put_right(wording: Wording, first: Candidate) -> bool:
    """True where what follows takes a number back or sums others up."""
    after = wording.lower[first.end :]
    return bool(wording.starts.search(TAKEN_BACK, first.end) or re.search(english.TOTAL, after) or _MAKES.search(after))


_MAKES = Expression(r"\b(?:so|makes?|making|total)\b[^.;?!]{0,16}\d")


def _added(wording: Wording, parts: list[Candidate]) -> Candidate | None:
    """ "8 SDRs and 3 AEs" are eleven: exact numbers of one field's nouns, joined by and. Smaller numbers further on are
    parts of them."""
    joined = [parts[0]]
    for other in parts[1:]:
        if not _AND.fullmatch(wording.lower[joined[-1].end : other.start]):
            break
        joined.append(other)
    most = sum(each.value.low or 0 for each in joined)
    if len(joined) > 1 and all((each.value.low or 0) < most for each in parts):
        parts = joined
    if not 2 <= len(parts) <= _MOST_PARTS or any(
        part.why != "a number with its noun" or not part.value.is_exact for part in parts
    ):
        return None
    if not all(_AND.fullmatch(wording.lower[one.end : other.start]) for one, other in pairwise(parts)):
        return None
    if any(_TOTAL.match(wording.lower, part.end) for part in parts):
        return None
    nouns = {wording.lower[part.start : part.end].split()[-1] for part in parts}
    total = sum(part.value.low or 0 for part in parts)
    if len(nouns) < len(parts):
        return None
    return Candidate(parts[0].field, Count.exactly(total), parts[0].start, parts[-1].end, 2.0, "adds up")


_MOST_PARTS = 4
_TOTAL = Expression(r"[\s,]*" + english.TOTAL)
_AND = Expression(r"\s+|(?:\s*(?:,|\.|and|n|plus|&|\+|, and|as well as|oh and)){1,2}\s*(?:another |some |also |then )?")


def _standing(wording: Wording, candidate: Candidate) -> float:
    before = wording.lower[max(0, candidate.start - 40) : candidate.start]
    after = wording.lower[candidate.end : candidate.end + 24]
    total = 2.5 if _SUM.search(before) else 2.0 if _TOTAL.match(after) else 0.0
    total = 3.0 if _TOTAL_IS.search(before) else total
    of_part = _OF_PART.match(wording.lower[candidate.end : candidate.end + 24])
    return candidate.weight + total + (2.2 if _ONLY.search(before) and not of_part else 0.0)


_TOTAL_IS = Expression(english.TOTAL + r",? (?:we are|we're|we have|is|are|it's|there are)\W*(?:about |around )?$")
_OF_PART = Expression(r"\s*(?:of (?:them|those|these) )?(?:is|are|were|was|gets?|has|have|can)\b")
"""After "only 1": a part of them, not the number that stands."""
