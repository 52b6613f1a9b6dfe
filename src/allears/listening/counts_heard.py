"""Counts: each number goes to the field that owns it; of several for one field, what was taken back falls and a
total beats its parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from allears.facts.field import Field
from allears.languages.english import count_words as english
from allears.languages.english.scope_words import ONE_OF_THEM
from allears.languages.expression import Expression
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.corrections import takes_back
from allears.listening.count_fields import CountField, CountFields
from allears.listening.counted_alone import (
    counted_by_names,
    counted_by_times,
    counted_in_words,
    none_of_them,
)
from allears.listening.counted_time import counts_of
from allears.listening.lone_values import is_only_money
from allears.listening.multiplied import is_for_one_of_them, multiplied
from allears.listening.named_options import ONE_WORD_OF_IT
from allears.listening.not_a_number import (
    is_a_time_that_passed,
    is_of_a_few,
    is_told_by_so_many,
    is_told_of_us,
    is_wished_for,
)
from allears.listening.number_owner import owner_of
from allears.listening.number_scene import Candidate, Scene, quoted
from allears.listening.number_that_stands import the_one_that_stands
from allears.listening.number_turned import as_they_are_now, has_turned_to, tells_how_it_is_now
from allears.listening.own_number import is_a_part_told_beside_the_whole, is_all_they_have, is_an_option
from allears.listening.price_asked import is_priced_for
from allears.listening.rates import in_the_fields_own_measure
from allears.listening.roll_call import roll_call
from allears.listening.sense import Sense
from allears.listening.several_numbers import one_answer
from allears.listening.statement import Statement
from allears.listening.two_views import worked_out
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.reading import Reading
from allears.values.value import FieldType

_SUM = Expression(english.SUM)
_TO_OTHERS = Expression(
    r"\b(?:into|sold to|wrong to|to|against|among|versus|vs\.?) (?:about |over |some |around |the )?$"
)
_OURS = Expression(r"\b(?:we|we're|we've|our|us|i|my|there are|employ|in total)\b")
"""Asked what is wrong, only numbers told to be the lead's count: "two reps call the same lead" tells none."""

_VAGUE_ONE = Expression(r"(?:(?:more than |another |at least |the |only )?one|an?)(?: [a-z]+)?")
_JUST_ONE = Expression(r"\s+(?:only|altogether|in total)\b")
_SITES = frozenset(("sites", "locations", "branches", "outlets", "stores", "offices", "shops", "venues", "properties"))


def hear_counts(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of count fields."""
    fields = context.vocabulary.counts
    if not fields.all or is_only_money(wording, context):
        return
    candidates: list[Candidate] = []
    owners = fields.nouns.find(wording.words, wording.stems)
    nouns = [(wording.words[o.first].start, wording.words[o.after - 1].end, o.meaning, o.length) for o in owners]
    nouns += _kinds_as_sites(wording, context)
    counts = counts_of(wording, fields, context.asked.id if context.asked else None)
    counts = as_they_are_now(wording, counts)
    asked = fields.of(context.asked.id) if context.asked else None
    shared = wording, context, fields, tuple(sorted(nouns)), counts, asked, _size_field(context, fields)
    for place, reading in enumerate(counts):
        clause = wording.clause_at(reading.start)
        if not (clause.hypothetical or clause.others or clause.past):
            candidates.extend(_candidates(Scene(*shared, place, clause, tuple(candidates[-8:])), reading))
    for field, value, start, end in counted_in_words(wording, context, fields):
        weight = 3.0 if (value.low or 0) > 2 else 1.0
        candidates.append(Candidate(field, value, start, end, weight, "counts people without a number"))
    for told in (counted_by_times(wording, context), counted_by_names(wording, context)):
        if told and not any(each.field == told[0] for each in candidates):
            candidates.append(Candidate(*told, 1.8, "counts without a number"))
    parts = roll_call(wording, context, fields)
    if parts and not _counts_others_too(asked, shared[-1], candidates, *parts[2:]):
        candidates.append(Candidate(*parts, 4.0, "adds up"))
    worked = filter(None, (worked_out(wording, context, fields), multiplied(wording, asked, counts)))
    candidates.extend(Candidate(*told, 5.0, "worked out") for told in worked)
    candidates.extend(_none(wording, asked, candidates))
    asked_id = [asked.field.id] if asked else []
    for field_id in dict.fromkeys([*(candidate.field for candidate in candidates), *asked_id]):
        own = [each for each in candidates if each.field == field_id]
        chosen = the_one_that_stands(wording, own) if own else None
        if asked and field_id == asked.field.id:
            chosen = one_answer(wording, asked, _free_numbers(wording, counts, candidates, asked), chosen)
        if chosen is not None:
            yield _statement(wording, chosen)


def _counts_others_too(
    asked: CountField | None, size: CountField | None, candidates: list[Candidate], start: int, end: int
) -> bool:
    """True for a list, at characters [`start`, `end`), in which another field owns a number: "9, plus 3 in the office".
    All of them together are a company."""
    others = (each for each in candidates if asked and each.field != asked.field.id and each.weight > _SURE)
    return asked is not size and any(start <= each.start < end for each in others)


_SURE = 2.1


def _size_field(context: Context, fields: CountFields) -> CountField | None:
    """The field that asks how many people the company has."""
    senses = context.vocabulary.senses
    return next((each for each in fields.all if senses[each.field.id] is Sense.SIZE), None)


def _statement(wording: Wording, chosen: Candidate) -> Statement:
    sure = min(0.95, 0.5 + 0.15 * chosen.weight)
    words = wording.text[chosen.start : chosen.end]
    return Statement(chosen.field, chosen.value, words, chosen.start, chosen.end, sure, chosen.why)


def _free_numbers(
    wording: Wording, counts: tuple[Reading, ...], candidates: list[Candidate], asked: CountField
) -> tuple[Reading, ...]:
    """The numbers of a message that are neither another field's nor of a few of many."""
    taken = [each for each in candidates if each.field != asked.field.id]
    free = (each for each in counts if not any(one.start < each.end and each.start < one.end for one in taken))
    return tuple(each for each in free if not (is_of_a_few(wording, each) or is_for_one_of_them(wording, asked, each)))


def _kinds_as_sites(wording: Wording, context: Context) -> list[tuple[int, int, str, int]]:
    """ "Three bakeries" counts the sites of somebody whose kind of place is a choice."""
    sites = next((each.field.id for each in context.vocabulary.counts.all if _SITES & set(each.field.nouns)), None)
    kinds = {field.id for field in context.vocabulary.with_sense(Sense.KIND)}
    if sites is None or not kinds:
        return []
    asked = context.asked is not None and context.asked.id == sites
    return [
        (each.start, each.end, sites, each.words)
        for each in wording.options
        if each.field in kinds and each.strength > ONE_WORD_OF_IT
        if asked or _JUST_ONE.match(wording.lower[each.end : each.end + 12])
    ]


def _none(wording: Wording, asked: CountField | None, candidates: list[Candidate]) -> Iterator[Candidate]:
    """ "None" in answer to how many."""
    if (
        asked
        and not any(each.field == asked.field.id for each in candidates)
        and (span := none_of_them(wording, asked))
    ):
        yield Candidate(asked.field.id, Count.exactly(0), *span, 2.0, "none of them")


def _candidates(scene: Scene, reading: Reading) -> Iterator[Candidate]:
    """What is proposed for a number. Most have no owner: that is asked first, and what speaks against one then."""
    wording, clause = scene.wording, scene.clause
    found = owner_of(scene, reading)
    if found is None or _counts_nothing_of_theirs(wording, reading, clause) or _is_left_open(scene, reading):
        return
    if scene.asked is None and _tells_no_number(wording, reading, clause):
        return
    field, start, end, weight, why = found
    if field is not scene.asked and _is_a_part(wording, reading):
        return
    if clause.planned and not _is_of_what_is_to_come(scene.context, field.field):
        return
    if field is not scene.asked and not _is_theirs(scene, field, reading, (start, end), why):
        return
    assert isinstance(reading.value, Count)  # noqa: S101 - the kind of the reading fixes its value
    reading = _in_the_period_before(scene, _without_plus(wording, reading))
    around = wording.lower[reading.end : reading.end + 24], wording.lower[clause.start : reading.start]
    value = in_the_fields_own_measure(reading, field, *around)
    if value is not None:
        yield Candidate(field.field.id, value, start, end, weight, why)


def _is_left_open(scene: Scene, reading: Reading) -> bool:
    """True for a number in a question that is none of theirs, and for one that only goes with an answer in words."""
    wording, clause, asked = scene.wording, scene.clause, scene.context.asked
    if (
        clause.asks
        and not _SPEAKS_OF_US.search(clause.lower[: reading.start - clause.start])
        and not _definite(wording, reading)
        and not is_priced_for(wording, reading)
    ):
        return True
    in_words = asked is not None and asked.type is FieldType.TEXT
    return in_words and not _is_told_beside(wording, scene.context, reading)


def _tells_no_number(wording: Wording, reading: Reading, clause: Clause) -> bool:
    """True for what counts nothing where no number was asked for: an option's own words, one of others, "one"."""
    if is_an_option(wording, reading) or _ONE_OF_THEM.match(clause.lower) or _WE_TWO.fullmatch(clause.lower):
        return True
    return (
        _VAGUE_ONE.fullmatch(reading.quote.lower()) is not None
        and not _OURS.search(clause.lower)
        and not _JUST_ONE.match(wording.lower[reading.end : reading.end + 40].partition(" ")[2])
    )


def _counts_nothing_of_theirs(wording: Wording, reading: Reading, clause: Clause) -> bool:
    """True for what is denied, was, is ours or somebody else's, and for one of many."""
    return (
        clause.is_past_at(reading.start)
        or _is_denied_number(wording, reading)
        or (
            _TO_OTHERS.search(wording.lower[max(0, reading.start - 16) : reading.start]) is not None
            and not has_turned_to(wording, reading)
        )
        or bool(_OF_WHOM.match(wording.lower, reading.end))
        or bool(_FULL_OF.match(wording.lower[reading.end : reading.end + 30]))
        or _goes_on_with_what_was(wording, clause)
        or is_told_of_us(wording, reading)
        or is_of_a_few(wording, reading)
        or bool(_ANOTHER_ONES.match(clause.lower))
    )


def _is_theirs(scene: Scene, field: CountField, reading: Reading, where: tuple[int, int], why: str) -> bool:
    """False for a number that nobody asked for and that does not show to be all of the lead's. Of what is on record the
    noun alone tells: it is spoken of again."""
    if _is_of_time(reading) and is_a_time_that_passed(scene.wording, reading, *where):
        return False
    if is_told_by_so_many(scene.wording, reading):
        return False
    if field.field.about == "purchase" or why not in _BY_ITS_NOUN or scene.context.on_record(field.field.id):
        return True
    if is_wished_for(scene.wording, reading):
        return False
    if why == _DOES and scene.place:
        earlier = scene.counts[scene.place - 1]
        if is_a_part_told_beside_the_whole(scene.wording, reading.start, earlier.end):
            return True
    return is_all_they_have(scene.wording, reading, *where)


def _is_of_time(reading: Reading) -> bool:
    return reading.noun is not None and reading.noun.split()[-1] in _TIMES


_TIMES = frozenset(("hours", "hour", "days", "day", "nights", "night", "weeks", "week", "months", "month", "minutes"))


_DOES = "people, and what they do"
_BY_ITS_NOUN = frozenset(("a number with its noun", _DOES))


def _is_a_part(wording: Wording, reading: Reading) -> bool:
    """True for "3 of the reps are new" and "3 new reps", not for "all 12 of our reps"."""
    if _BESIDE_OTHERS.match(wording.lower, reading.end):
        return True
    before = wording.lower[max(0, reading.start - 24) : reading.start]
    return bool(_OF_THOSE.match(wording.lower, reading.end)) and not _ALL_OF_THEM.search(before)


_BESIDE_OTHERS = Expression(r"\s*(?:brand[- ])?(?:new|newer|extra|additional|further|other|remaining) [a-z]")
_OF_WHOM = Expression(r"\s*(?:out )?of (?:whom|which)\b")
_OF_THOSE = Expression(r"\s*of (?:the|those|these|my|our|your|their)\b")
_ALL_OF_THEM = Expression(r"\b(?:all|every one of|each of|total of|team of|staff of|the) (?:\w+ )?$")


def _is_of_what_is_to_come(context: Context, field: Field) -> bool:
    """True for a count of what they want or plan (guests, seats): "there will be 60 of us" states it. How many they
    will be one day states nothing of how many they are."""
    question = context.question.text if context.question and context.is_asked(field) else ""
    return field.about == "purchase" or bool(_TO_COME.search(f"{field.ask or ''} {question}".lower()))


_TO_COME = Expression(r"\b(?:will|would|expect\w*|going to|plan\w*|invit\w*|come|coming)\b")


def _is_told_beside(wording: Wording, context: Context, reading: Reading) -> bool:
    """True where a number beside an answer in words is the lead's own: "we are 12", "no wait, it's 14 reps", and what
    stands in a sentence of its own after it, "… every week. 14 reps". A few only tell more of what happened: "2 reps,
    one customer"."""
    clause = wording.clause_at(reading.start)
    if _OURS.search(clause.lower) or _is_all_that_is_said(wording, reading):
        return True
    start, end = wording.clauses.sentence_bounds(clause.sentence)
    if clause.sentence and not _TELLING.search(wording.lower[start : reading.start]):
        return isinstance(reading.value, Count) and (reading.value.low or 0) > _A_FEW
    return bool(context.record) and takes_back(wording.lower[start:end])


def _is_all_that_is_said(wording: Wording, reading: Reading) -> bool:
    """True for "about 120 people" and nothing else: a number with its noun."""
    end = quoted(wording, reading)[1]
    return end > reading.end and not _TELLING.search(wording.lower[: reading.start] + wording.lower[end:])


_A_FEW = 3
_TELLING = Expression(r"[a-z]{3,}")
"""A word before a number: it stands in a sentence that tells something."""

_ONE_OF_THEM = Expression(ONE_OF_THEM)
_ANOTHER_ONES = Expression(
    r"\W*(?:(?:and|but|well|oh) )?(?:he|she)(?:'s got| has| had| runs| owns| got| uses| keeps)\b"
)
"""Begins a clause about somebody else: "he has 99 kW"."""

_WE_TWO = Expression(r"\W*(?:(?:we|us|the|all) ){1,2}(?:two|three|four|five|both)(?: of us)?(?: do)?\W*")
"""After another question than how many: who answers it, not how many there are."""

_FULL_OF = Expression(r"\s+\w+ (?:full of|filled with|for (?:storage|archives?))\b")
"""A room full of folders is none that anybody works in."""


def _goes_on_with_what_was(wording: Wording, clause: Clause) -> bool:
    """True for a few words that only go on with a clause about the past or about others: "in my last job we used you, 2
    apps, 12 grand"."""
    words = clause.lower
    if len(words.split()) > _FEW_WORDS or _OURS.search(words) or tells_how_it_is_now(words):
        return False
    earlier = [each for each in wording.clauses.sentence(clause.sentence) if each.end <= clause.start]
    return bool(earlier) and (earlier[0].past or earlier[0].others or bool(_BACK_THEN.match(earlier[0].lower)))


_FEW_WORDS = 3
_BACK_THEN = Expression(r"\W*(?:in|at|with|from) (?:my|our) (?:last|previous|former|old|first) \w+\b")


def _without_plus(wording: Wording, reading: Reading) -> Reading:
    """ "3 + a hygienist" are three and somebody else, not three or more."""
    value = reading.value
    plus = _PLUS_WORDS.search(wording.lower, reading.start, reading.end + 40)
    if isinstance(value, Count) and value.high is None and plus:
        return replace(reading, value=Count(value.low, value.low))
    return reading


_PLUS_WORDS = Expression(r"(?: \+|,? plus) (?:an?|one|the|me|myself|my|our|another|\d)\b")


def _in_the_period_before(scene: Scene, reading: Reading) -> Reading:
    """ "60 a day each, that's 300 between us": a sum counts in the period of what it sums up."""
    before = scene.wording.lower[max(0, reading.start - 24) : reading.start]
    if reading.per or not scene.place or not _SUM.search(before):
        return reading
    return replace(reading, per=scene.counts[scene.place - 1].per)


def _definite(wording: Wording, reading: Reading) -> bool:
    return _DEFINITE.search(wording.lower[max(0, reading.start - 8) : reading.start]) is not None


def _is_denied_number(wording: Wording, reading: Reading) -> bool:
    before = wording.lower[max(0, reading.start - 24) : reading.start]
    return _DENIES_IT.search(before) is not None and not _BOUNDS_IT.search(before)


_SPEAKS_OF_US, _DEFINITE = Expression(r"\b(?:our|we|my|us)\b"), Expression(r"\b(?:the|these|those|all)\s*$")
_DENIES_IT, _BOUNDS_IT = (
    Expression(
        r"\b(?:i said|said|told you|i wrote|scratch|scrap|instead of|forget|not|isn't|aren't|never|"
        r"no longer)\s+(?:the\s+|a\s+|exactly\s+|all\s+)?$"
    ),
    Expression(r"\bnot (?:more|less|only|just)"),
)
