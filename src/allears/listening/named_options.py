"""Which options of the policy's choices a message names, in whatever words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from allears.facts.field import Field, Option
from allears.languages.english.identity_words import GENERIC_PLACES
from allears.languages.english.near_words import FUNCTION_WORDS, NEAR
from allears.languages.english.trade_words import AUDIENCES, SELLING, TRADES
from allears.languages.expression import Expression
from allears.listening.phrase_table import PhraseTable
from allears.listening.word import Word, singular, stem, words_of
from allears.listening.wording import Wording

_PARTS = Expression(r",|/|;|\bor\b|\band\b|\(|\)")
_LEADING = Expression(r"^(?:more|a|an|the|lower|other|some|any|our|my|your|i|we|both|keeping|having)\s+")
_NO_OPTION_WORDS = Expression(
    r"^(?:something|someone|anything|other|others|none|else|another(?! (?!way|day|time|kind|one|"
    r"thing|place|option)[a-z]{4,})|not sure|don't know)\b"
)

EXACT, NEAR_WORD, NEAR_GROUP, ONE_WORD_OF_IT = 1.0, 0.85, 0.8, 0.6
"""How sure a naming is: the policy's own words, words for a trade or a way of selling, words of the same group,
one telling word of a longer phrase."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """The option a phrase means and how sure that is."""

    field: str
    option: str
    strength: float
    phrase: str = ""
    exact_form: bool = False


class NamedOption(NamedTuple):
    """An option named at characters [`start`, `end`) of a message."""

    field: str
    option: str
    start: int
    end: int
    strength: float
    words: int


def options_table(
    fields: Iterable[Field], exact_forms: frozenset[str], counted: frozenset[str] = frozenset()
) -> PhraseTable[Meaning]:
    """The phrases that mean the options of these fields: the policy's own, near words, and telling single words. Of
    the fields in `exact_forms` single words count only in their own form, singular or plural. The stems in `counted`
    are what other fields count ("machines"), and tell no option by themselves."""
    entries: dict[tuple[str, str, str], float] = {}
    for field in fields:
        own = {option.id: tuple(own_phrases(option)) for option in field.options}
        for option_id, phrases in own.items():
            for phrase in phrases:
                entries[phrase, field.id, option_id] = EXACT
        _add_near_words(field, own, entries)
        _add_telling_words(field, own, entries, counted)
        _add_trades(field, entries)
    return PhraseTable(
        (phrase, Meaning(field, option, sure, phrase, field in exact_forms))
        for (phrase, field, option), sure in entries.items()
    )


def _add_trades(field: Field, entries: dict[tuple[str, str, str], float]) -> None:
    """Words for lines of business, where the options of a field are the usual ones ("staffing firm": recruiting)."""
    ids = {option.id for option in field.options}
    for table in (TRADES, AUDIENCES, SELLING):
        if len(ids & set(table.values())) >= 2:
            for phrase, trade in table.items():
                if trade in ids:
                    entries.setdefault((phrase, field.id, trade), NEAR_WORD)


def own_phrases(option: Option) -> Iterator[str]:
    """The phrases a policy gives: id, label and its parts, and the others."""
    if _NO_OPTION_WORDS.match(option.id.replace("_", " ").lower()):
        for _, label in option.label.texts:
            bare = _LEADING.sub("", label.lower().strip())
            if _SAYS_NOT.search(bare) and not _NO_OPTION_WORDS.match(bare) and not _is_empty(bare):
                yield bare
    else:
        yield option.id.replace("_", " ")
        for _, label in option.label.texts:
            whole = label.lower().strip()
            for part in (whole, *_PARTS.split(whole)):
                bare = _LEADING.sub("", part.strip())
                if bare and not _NO_OPTION_WORDS.match(bare) and not _is_empty(bare):
                    yield bare
    for phrase in option.also:
        yield phrase.lower()


_SAYS_NOT = Expression(r"\b(?:not|don't|never)\b")
"""In the label of an option that stands for nothing: "We do not produce"."""


def _is_empty(phrase: str) -> bool:
    return all(word.lower in FUNCTION_WORDS for word in words_of(phrase))


def _key(phrase: str) -> str:
    return " ".join(stem(word.lower) for word in words_of(phrase) if word.text != "-")


_GROUPS_OF: dict[str, list[tuple[str, ...]]] = defaultdict(list)
for _group in NEAR:
    for _phrase in _group:
        _GROUPS_OF[_key(_phrase)].append(_group)


def _add_near_words(field: Field, own: dict[str, tuple[str, ...]], entries: dict[tuple[str, str, str], float]) -> None:
    """A near word counts only when no other option of the field has it, or is as near to it."""
    taken = {_key(phrase) for phrases in own.values() for phrase in phrases}
    claims: dict[str, set[str]] = defaultdict(set)
    for option_id, phrases in own.items():
        for phrase in phrases:
            for group in () if _is_short_for_something(phrase) else _GROUPS_OF.get(_key(phrase), ()):
                for near in group:
                    if _key(near) not in taken:
                        claims[near].add(option_id)
    for near, options in claims.items():
        if len(options) == 1:
            entries.setdefault((near, field.id, next(iter(options))), NEAR_GROUP)


def _is_short_for_something(phrase: str) -> bool:
    """True for "B&B", which may be short for other things than its near words are near to."""
    return len(phrase) <= _ABBREVIATION and "&" in phrase


_ABBREVIATION = 5


def _add_telling_words(
    field: Field,
    own: dict[str, tuple[str, ...]],
    entries: dict[tuple[str, str, str], float],
    counted: frozenset[str],
) -> None:
    """One word of a longer phrase tells the option when no other option of the field has that word."""
    holders: dict[str, set[str]] = defaultdict(set)
    written: dict[str, str] = {}
    for option_id, phrases in own.items():
        for phrase in phrases:
            for word in words_of(phrase):
                holders[word.stem].add(option_id)
                tells = word.is_word and word.lower not in FUNCTION_WORDS
                if len(word.lower) >= 4 and (tells or word.lower.isdigit()):
                    written[word.stem] = word.lower
    seen = Counter({key: len(options) for key, options in holders.items()})
    for key, telling in written.items():
        if seen[key] == 1 and key not in _TOO_GENERAL and key not in counted:
            entries.setdefault((telling, field.id, next(iter(holders[key]))), ONE_WORD_OF_IT)


_TOO_GENERAL = frozenset(
    stem(word)
    for word in (
        "software",
        "system",
        "people",
        "company",
        "business",
        "work",
        "works",
        "working",
        "other",
        "house",
        "room",
        "rooms",
        "center",
        "point",
        "points",
        "free",
        "full",
        "part",
        "time",
        "power",
        "service",
        "services",
        "house",
        "building",
        "place",
        "kind",
        "first",
        "number",
        "good",
        "best",
        "better",
        "high",
        "lower",
        "little",
        "less",
        "project",
        "site",
        "sites",
        "team",
        "teams",
        "small",
        "large",
        "right",
        "rules",
        "staff",
        "requests",
        "return",
        "everything",
        "planning",
        "application",
        "hours",
        "mistakes",
        "training",
        "public",
        "private",
        "general",
        "request",
        "files",
        "search",
        "joint",
        "food",
        "kitchen",
        "event",
        "events",
        "hall",
        "green",
        "known",
        "goes",
        "down",
        "during",
        "market",
        "case",
        "sharing",
        "others",
        "together",
        "alone",
        "someone",
        "data",
        "calls",
        "percentage",
        "dining",
        "party",
        "show",
        "home",
        "door",
        "year",
        "month",
        "week",
        "day",
        "evening",
        "morning",
        "night",
        "weekend",
        "times",
        "months",
        "weeks",
        "years",
        "today",
        "soon",
        "later",
        "never",
        "always",
        "line",
        "lines",
        "level",
        "basic",
        "only",
        "half",
        "own",
        "another",
        "course",
        "lesson",
        "class",
        "trainer",
        "manager",
        "person",
        "somebody",
        "employed",
        "user",
        "users",
    )
)
"""Words of longer phrases that tell nothing by themselves."""


def is_too_general(word: str) -> bool:
    """True for a lower-case word that tells nothing by itself, in whatever phrase it stands."""
    return stem(word) in _TOO_GENERAL


def named_options(wording: Wording, table: PhraseTable[Meaning], asked: str | None = None) -> tuple[NamedOption, ...]:
    """The options a message names, in order. Of two that overlap within one field the longer one stays, then the
    surer one. Of the field `asked` for also "inside" and "outside" are told, which elsewhere only say where."""
    named = []
    for found in table.find(wording.words, wording.stems):
        first, last = wording.words[found.first], wording.words[found.after - 1]
        meaning = found.meaning
        before = wording.lower[max(0, first.start - 12) : first.start]
        is_answer = meaning.field == asked and first.lower == meaning.phrase and first.lower in _WHERE
        if found.length == 1 and not is_answer and not _is_the_same_word(first, meaning, before):
            continue
        named.append(NamedOption(meaning.field, meaning.option, first.start, last.end, meaning.strength, found.length))
    return tuple(_told_by_their_first_half(wording, tuple(_longest(named))))


_WHERE = frozenset(("inside", "outside", "above", "below", "near"))


def _told_by_their_first_half(wording: Wording, named: tuple[NamedOption, ...]) -> Iterator[NamedOption]:
    """A notary's office is a notary, no office: the first half of a name tells the kind where the second would do for
    any."""
    halves = {(one.field, one.end): one for one in named}
    for one in named:
        if one.words == 1 and wording.lower[one.start : one.end] in GENERIC_PLACES:
            before = (one.start - len(gap) for gap in ("'s ", " ") if wording.lower.endswith(gap, 0, one.start))
            half = next((halves[one.field, end] for end in before if (one.field, end) in halves), None)
            if half is not None and half.option != one.option:
                yield NamedOption(one.field, half.option, half.start, one.end, max(half.strength, NEAR_WORD), 2)
                continue
        yield one


def _is_the_same_word(word: Word, meaning: Meaning, before: str) -> bool:
    """False for "it" where IT is meant, for "account" where an accounting firm is, and for "closes" where closing
    is."""
    if word.lower in FUNCTION_WORDS:
        return word.text.isupper() and len(word.text) > 1
    if meaning.phrase.endswith("ly") and not word.lower.endswith("ly"):
        return False
    if _is_a_deed(word.lower, meaning.phrase) or _IDIOM.search(before + word.lower):
        return False
    if meaning.exact_form:
        return singular(word.lower) == singular(meaning.phrase)
    return True


_IDIOM = Expression(r"\b(?:of|in due) course$|\bon (?:his|her|my|our|their|your|its) own$")


def _is_a_deed(word: str, phrase: str) -> bool:
    """True for a finite verb where the policy has the noun of doing it."""
    return phrase.endswith("ing") and word.endswith(("s", "ed")) and not word.endswith("ings")


def _longest(named: list[NamedOption]) -> Iterator[NamedOption]:
    by_field: dict[str, list[NamedOption]] = defaultdict(list)
    for one in named:
        kept = by_field[one.field]
        while kept and kept[-1].end > one.start and _rank(one) > _rank(kept[-1]):
            kept.pop()
        if not kept or kept[-1].end <= one.start:
            kept.append(one)
    yield from sorted((one for kept in by_field.values() for one in kept), key=lambda one: (one.start, one.end))


def _rank(one: NamedOption) -> tuple[int, float]:
    return one.words, one.strength
