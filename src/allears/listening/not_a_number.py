"""Numbers beside the noun of a field that count nothing of the lead's: labels, attributes, and what once happened.

"Package 88213" is a label, "a 40 page agreement" an agreement, and "they lost 2 pallets" tells an event.
"""

from __future__ import annotations

from allears.languages.beginnings import Pattern
from allears.languages.english import count_words as english
from allears.languages.english.company_size_words import A_BODY, ON_THE_PAYROLL
from allears.languages.expression import Expression
from allears.listening.people_owner import BELONGS_TO_OTHER
from allears.listening.word import singular
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.reading import Reading

_EVENT, _IN_THE = Expression(english.EVENT_BEFORE), Expression(r"\b(?:in|at|on|for|of|from) (?:the|our|my|a) $")
_ON_ONE = Expression(r"\b(?:on|in|at|per) (?:just |only )?(?:one|a single|1)?\s*$")
"""One of them and no count of all: "we'd try it on one line first"."""
_EVENT_AFTER, _ROOM_FOR = Expression(english.EVENT_AFTER), Expression(english.ROOM_FOR)
_TOLD_OF_US, _WISHED_FOR = Pattern(english.TOLD_OF_US), Pattern(english.WISHED_FOR)
_A_THING_BEFORE, _A_THING_AFTER, _LASTED, _AS_TIME, _BY_SO_MANY, _OUT_OF, _SAID = (
    Expression(pattern)
    for pattern in (
        english.OF_A_THING_BEFORE,
        english.OF_A_THING_AFTER,
        english.LASTED,
        english.GOES_ON_AS_TIME,
        english.SAID_BY_SO_MANY,
        english.OUT_OF_SO_MANY,
        english.SAID,
    )
)
_FOR_ONE, _EACH_OF_THEM, _OLD_ONE = (
    Expression(pattern) for pattern in (english.FOR_ONE_OF_THEM, english.EACH_OF_THEM, english.THE_OLD_ONE)
)
_OF_EACH, _A_BODY = Expression(english.OF_EACH_OF_THEIRS), Expression(A_BODY)
_ANOTHER_NOUN = Expression(r"\s(?!" + english.AFTER_A_NOUN + r"\b)[a-z]{3,}")


_EACH = Expression(
    r"\b(?:each|every|per) (?:\w+ ){0,2}?(?:does|do|makes?|drives?|has|have|gets?|uses?|takes?|handles?|sells?|is|"
    r"needs?|costs?|with|carr(?:y|ies)|calls?|works?|runs?|earns?|sees?|brings?)\b"
)
"""One of many: the number is not the total."""


def is_attribute(wording: Wording, reading: Reading, start: int, end: int) -> bool:
    """True for a noun in the singular, at characters [`start`, `end`), that only describes the noun after it."""
    noun = wording.lower[start:end]
    if noun in english.UNITS:
        before = wording.lower[max(0, reading.start - 12) : reading.start]
        return bool(_A_THING_BEFORE.search(before) and _A_THING_AFTER.match(wording.lower, end))
    if noun.endswith("ing"):
        return False
    one = isinstance(reading.value, Count) and reading.value.high == 1
    last = noun.split()[-1]
    is_plural = (
        singular(last) != last
        or last.endswith(("people", "men", "women"))
        or noun in ON_THE_PAYROLL
        or noun in english.ANYBODY
    )
    return not one and not is_plural and bool(_ANOTHER_NOUN.match(wording.lower[end : end + 24]))


def is_label(wording: Wording, start: int, end: int, reading: Reading) -> bool:
    """True for a noun before its number that names a single thing ("order 4711"), or stands in a place of its own
    ("18 in the office, 40 in the plant")."""
    gap = wording.lower[end : reading.start]
    noun = wording.lower[start:end].split()[-1]
    if "," in gap:
        return bool(_IN_THE.search(wording.lower[max(0, start - 12) : start]))
    is_one = singular(noun) == noun and noun not in ON_THE_PAYROLL and noun not in english.ANYBODY
    return not gap.strip() and is_one and noun not in english.COLLECTIVES


def is_of_an_event(wording: Wording, reading: Reading, end: int) -> bool:
    """True right after a verb of something that happened, and for a number with its noun (up to character `end`) right
    before one; so is what would only fit, and one of them ("on one line")."""
    before = wording.lower[max(0, reading.start - 70) : reading.start]
    if isinstance(reading.value, Count) and reading.value.high == 1 and _ON_ONE.search(before[-24:]):
        return True
    return bool(
        _EVENT.search(before[-32:]) or _EVENT_AFTER.match(wording.lower[end : end + 48]) or _ROOM_FOR.search(before)
    )


def is_told_of_us(wording: Wording, reading: Reading) -> bool:
    """True for a number of ours that the lead only repeats ("your site says up to 120"), and for the last or the first
    few of something."""
    clause = wording.clause_at(reading.start)
    first = max(clause.start, reading.start - 70)
    return wording.starts.search(_TOLD_OF_US, first, reading.start) is not None


def is_of_a_few(wording: Wording, reading: Reading) -> bool:
    """True for those who sit on a board, for what each of the lead's own customers has, for what one of several takes
    ("60 a day each"), and for what the old one has."""
    clause = wording.clause_at(reading.start)
    sentence = wording.clauses.sentence_bounds(clause.sentence)[0]
    before = wording.lower[max(sentence, reading.start - 80) : reading.start]
    if _OF_EACH.search(before) or _FOR_ONE.search(before) or _EACH_OF_THEM.match(wording.lower, reading.end):
        return True
    if _OLD_ONE.match(clause.lower) or _EACH.search(wording.lower[clause.start : reading.start]):
        return True
    of_people = reading.noun is None or reading.noun.split()[-1] in english.ANYBODY
    return of_people and bool(_A_BODY.search(before))


def is_a_time_that_passed(wording: Wording, reading: Reading, start: int, end: int) -> bool:
    """True for a length of time, at characters [`start`, `end`) with its unit, that tells how long something took or
    when it was: "talked for two hours", "three months on they cry"."""
    clause = wording.clause_at(reading.start)
    before = wording.lower[max(clause.start, start - 40) : start]
    return bool(_LASTED.search(before) or _AS_TIME.match(wording.lower, end))


def is_told_by_so_many(wording: Wording, reading: Reading) -> bool:
    """True for both numbers of "9 of 11 said so", and for "two of every kind"."""
    if _BY_SO_MANY.match(wording.lower, reading.end):
        return True
    before = wording.lower[max(0, reading.start - 16) : reading.start]
    return bool(_OUT_OF.search(before) and _SAID.match(wording.lower, reading.end))


def is_a_side(wording: Wording, reading: Reading) -> bool:
    """True for one side of "20 by 12 metres"."""
    before = wording.lower[max(0, reading.start - 16) : reading.start]
    return bool(_BY_SO_MUCH.match(wording.lower, reading.end) or _SO_MUCH_BY.search(before))


_LENGTH = r"(?: ?(?:m|cm|mm|ft|metres?|meters?|feet|foot|inch(?:es)?|yards?))?"
_BY_SO_MUCH = Expression(rf"{_LENGTH} ?(?:by|x|×) ?\d")
_SO_MUCH_BY = Expression(rf"\d{_LENGTH} ?(?:by|x|×) ?$")


def is_wished_for(wording: Wording, reading: Reading) -> bool:
    """True right after a word of wishing: how many they would like to be, not how many they are."""
    return wording.starts.search(_WISHED_FOR, max(0, reading.start - 48), reading.start) is not None


_ONE_ALONE = Expression(
    r"\s+(?:for now|at the moment|so far|only|right now|currently|to (?:start|begin) with|(?:very )?(?:big|large|small|"
    r"old|huge|main|single|new)(?: one)?(?: (?:in|at|on|for)\b[^.;!?]*)?\s*(?:$|[.,;!]))"
)
"""After "one": it is the number."""


def is_no_quantity(wording: Wording, reading: Reading) -> bool:
    """True for labels, lengths, the one of "one who", a remark in parentheses, and the numbers of a list."""
    first = max(0, reading.start - 40)
    before, after = wording.lower[first : reading.start], wording.lower[reading.end : reading.end + 30]
    labelled = wording.starts.search(_LABEL, first, reading.start)
    return (
        before.rstrip().endswith("(")
        or (labelled is not None and not _NO_OTHER.search(before))
        or bool(BELONGS_TO_OTHER.match(after))
        or (
            reading.quote.lower() == "one"
            and after.strip()[:1] not in ("", ".", "!", ",")
            and not _ONE_ALONE.match(after)
        )
        or "." in reading.quote[-2:-1]
    )


_LABEL, _NO_OTHER = Pattern(english.LABELS_BEFORE), Expression(r"\d\W+no $")
