"""A language's words for time turned into look-up tables, once, and the reference day they are read against."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cache

from allears.languages.language import Language
from allears.values.lexicon import Lexicon, lexicon_of
from allears.values.phrases import Phrases
from allears.values.tokens import tokens_in


class DateLexicon:
    """The tables that the date readers look into."""

    def __init__(self, language: Language) -> None:
        words = language.dates
        self.words = words
        self.lexicon: Lexicon = lexicon_of(language)
        self.days = Phrases(words.days)
        self.holidays = Phrases(words.holidays)
        self.relatives = Phrases(
            dict.fromkeys(words.this, 0) | dict.fromkeys(words.last, -1) | dict.fromkeys(words.next, 1)
        )
        self.after_next = Phrases.of(words.after_next, True)
        self.units = Phrases(words.units)
        self.parts = Phrases(words.parts)
        self.week_names = Phrases.of(words.week_names, True)
        self.week_of = Phrases.of(words.week_of, True)
        self.year_names = Phrases.of(words.year_names, True)
        self.joiners = Phrases.of(words.range_joiners, True)
        self.between_joiners = Phrases.of(words.between_joiners, True)
        self.ago = Phrases.of(words.ago, True)
        self.ahead = Phrases.of(words.ahead, True)
        self.offset_after = Phrases.of(words.offset_after, True)
        self.offset_before = Phrases.of(words.offset_before, True)
        self.within = Phrases.of(words.within, True)
        self.inside = Phrases.of(words.inside, True)
        self.ranges = Phrases(dict.fromkeys(words.quiet_ranges, False) | dict.fromkeys(words.ranges, True))
        self.ends = Phrases(words.ends)
        self.new_year = Phrases.of(words.new_year, True)
        self.every = Phrases.of(words.every, True)
        self.weekend_of = Phrases.of(words.weekend_of, True)
        self.starting = Phrases.of(language.durations.starting, True)
        self.bounds = Phrases(
            dict.fromkeys(words.since, "since")
            | dict.fromkeys(words.after, "after")
            | dict.fromkeys(words.until, "until")
            | dict.fromkeys(words.before, "before")
            | dict.fromkeys(words.by, "by")
            | dict.fromkeys(words.not_before, "since")
        )
        self.bounds_after = Phrases(
            dict.fromkeys(words.after_not_before, "since") | dict.fromkeys(words.after_by, "by")
        )
        self._fill_words(language)

    def _fill_words(self, language: Language) -> None:
        """The words by where they can stand in a date."""
        words, numbers, lexicon = self.words, language.numbers, self.lexicon
        self.point_starts = self._point_starts()
        self.named_starts = self.new_year.firsts.union(self.holidays.firsts, self.days.firsts, self.ends.firsts)
        self.week_starts = self.week_of.firsts.union(self.weekend_of.firsts, self.week_names.firsts)
        edges = (self.bounds, self.within, self.inside, self.ranges)
        self.starts = self.point_starts.union(*(table.firsts for table in edges))
        self.counted = self._counted(language)
        """Units of time and weekdays: what lies a length of time away is told with one of them."""
        self.names = self._names(language)
        """Words that name a day or a stretch, and units of time."""
        self.cores = self.names.union(numbers.ordinals, numbers.tens, numbers.units, words.lasts)
        """Words of which a date holds one, unless it holds a number. Small words that lead to a date, bound it or count
        from it are none."""
        known = _every_word(words, language.durations, numbers, language.bounds, language.clock)
        self.inner = known | frozenset(",-–/.:('’")
        """Every word and sign that a date can hold."""
        weeks = {word for word, unit in words.units.items() if unit in ("week", "weekend")}
        self.offset_starts = lexicon.quantity_starts.union(lexicon.duration_starts, words.weekdays, words.the, weeks)
        """Every word with which a date can begin that lies a length of time from a day."""
        self.first_words = self.starts | (lexicon.quantity_starts & known)
        """Every word with which a date can begin."""

    def _counted(self, language: Language) -> frozenset[str]:
        weekdays, plural = self.words.weekdays, language.nouns.plural_ending
        days = (*weekdays, *(day + plural for day in weekdays))
        return self.units.telling.union(days, language.durations.units)

    def _names(self, language: Language) -> frozenset[str]:
        words = self.words
        tables = (
            *(self.days, self.holidays, self.week_names, self.week_of, self.year_names),
            *(self.ends, self.new_year, self.weekend_of),
        )
        singles: frozenset[str] = words.quarter_letters | words.half_letters | words.fiscal_letters
        singles = singles.union(words.months, words.weekdays, words.seasons, words.decades)
        singles = singles.union(self.counted, language.clock.day_parts)
        return singles.union(*(table.telling for table in tables))

    def _point_starts(self) -> frozenset[str]:
        """Every word with which a named stretch can begin; anything else need not be tried."""
        words = self.words
        tables = (
            *(self.days, self.holidays, self.relatives, self.parts, self.week_names, self.week_of, self.year_names),
            *(self.ends, self.weekend_of, self.new_year),
        )
        numbers = self.lexicon.language.numbers
        singles: frozenset[str] = words.quarter_letters | words.half_letters | words.fiscal_letters | words.the
        singles = singles.union(words.months, words.weekdays, words.seasons, words.decades)
        singles = singles.union(numbers.ordinals, numbers.tens, numbers.units, words.lasts)
        return singles.union(*(table.firsts for table in tables))


@dataclass(frozen=True, slots=True)
class DateContext:
    """The day that relative dates are counted from, and the words to read them with. `day_first` tells that dates in
    digits have their day first, whatever the language makes of them."""

    reference: date
    tables: DateLexicon
    day_first: bool = False


def _every_word(*of: object) -> frozenset[str]:
    """Every word of phrases that lie in mappings, sets, tuples and dataclasses of such."""
    found: set[str] = set()
    left = list(of)
    while left:
        one = left.pop()
        if isinstance(one, str):
            found.update(tokens_in(one.lower()))
        elif is_dataclass(one):
            left.extend(getattr(one, field.name) for field in fields(one))
        elif isinstance(one, Iterable):
            left.extend(one)
    return frozenset(found)


@cache
def date_lexicon_of(language: Language) -> DateLexicon:
    """The date tables of a language, built on first use."""
    return DateLexicon(language)
