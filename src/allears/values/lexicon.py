"""A language's words turned into look-up tables, once."""

from __future__ import annotations

from functools import cache

from allears.languages.language import BoundWords, Language
from allears.values.currencies import CODES, PREFIXES, SIGNS
from allears.values.phrases import Phrases
from allears.values.tokens import VULGAR, WORD, Tokens, tokens_in

_CODES_IN_SMALL = frozenset(code.lower() for code in CODES)
AT_LEAST, AT_MOST, HEDGE, SOFTENER = "at_least", "at_most", "hedge", "softener"


class Lexicon:
    """The tables that the number, money, count and duration readers look into."""

    def __init__(self, language: Language) -> None:
        self.language = language
        numbers, bounds, money, durations = language.numbers, language.bounds, language.money, language.durations
        self.number_words = frozenset(numbers.units) | frozenset(numbers.tens)
        self.spelled_starts = (
            self.number_words
            | numbers.articles
            | frozenset(numbers.fractions)
            | frozenset(numbers.hundreds)
            | frozenset(numbers.scales) - numbers.short_scales
            | frozenset(numbers.groups)
            | numbers.minus
        )
        decades = frozenset(numbers.decades)
        self.number_cores = self.spelled_starts.union(VULGAR, decades) - numbers.articles - numbers.minus
        self._fill_bounds(bounds)
        self.currencies = Phrases(money.currencies)
        self.coins = frozenset(money.cents) | self.currencies.firsts
        self.nationalities = Phrases(money.nationalities)
        self.percent = Phrases.of(money.percent, True)
        self.per_bare = Phrases.of(money.per_bare, True)
        self.asides = Phrases.of(money.asides, True)
        self.per = Phrases(dict.fromkeys(money.per_loose, False) | dict.fromkeys(money.per, True))
        self.periods = Phrases(money.periods)
        self.period_adverbs = Phrases(money.adverbs)
        self.seat_adverbs = Phrases.of(money.seat_adverbs, True)
        self.vague = Phrases(durations.vague)
        self.relatives = Phrases.of(language.nouns.relatives, True)
        self.alone = Phrases(numbers.alone)
        self.out_of = Phrases(dict.fromkeys(numbers.out_of, False) | dict.fromkeys(numbers.out_of_loosely, True))
        self.atom_starts = self.spelled_starts.union(
            *(self.currencies.firsts, money.nationalities, SIGNS, VULGAR, ".-−"),
            *(_CODES_IN_SMALL, (Tokens(prefix).lower[0] for prefix in PREFIXES)),
        )
        self.quantity_starts = self.atom_starts.union(
            self.bounds_before.firsts,
            self.between.firsts,
            self.denied_bounds.firsts,
            self.money_at_most.firsts,
            numbers.decade_thirds,
        )
        self.quantity_leads = self._quantity_leads()
        self.duration_starts = self.vague.firsts | durations.whole | durations.half | numbers.articles
        self.duration_leads = self.duration_starts.union(
            *("-", durations.working, durations.modifiers, self.vague.words, self.bounds_before.words)
        )

        self._fill_tails()

    def _fill_tails(self) -> None:
        """The words that belong to the number before them: those that count on, a currency, a bound, a period, a unit
        of time. Codes of currencies are not among them."""
        self.rate_starts = frozenset(",").union(
            *(self.asides.firsts, self.per.firsts, self.per_bare.firsts),
            *(self.period_adverbs.firsts, self.seat_adverbs.firsts),
        )
        self.currency_starts = self.currencies.firsts.union(
            *(self.nationalities.firsts, Phrases.of(SIGNS, True).firsts, _CODES_IN_SMALL)
        )
        numbers, money, durations = self.language.numbers, self.language.money, self.language.durations
        tables = (
            *(self.percent, self.currencies, self.nationalities, self.alternatives, self.joiners, self.between_joiners),
            *(self.bounds_after, self.bounds_before, self.conjunctions, self.out_of, self.between),
        )
        self.number_tails = self.number_words.union(
            *(numbers.hundreds, numbers.scales, numbers.groups, numbers.joiners, numbers.over, numbers.points),
            *(numbers.fractions, numbers.of, self.language.bounds.upwards, money.cents, money.late, SIGNS),
            *(durations.units, durations.working, durations.modifiers, self.rate_starts),
            *(table.firsts for table in tables),
        )

    def stands_apart(self, tokens: Tokens, index: int) -> bool:
        """True for a word that can be no part of the number or amount before it: the "reps" of "12 reps"."""
        if tokens.kinds[index] != WORD or tokens.lower[index] in self.number_tails or tokens.glued(index):
            return False
        return tokens.lower[index][-3:] not in _CODES_IN_SMALL or tokens.original(index)[-3:] not in CODES

    def _quantity_leads(self) -> frozenset[str]:
        """Every word that can stand before the number of a quantity."""
        tables = (self.bounds_before, self.between, self.denied_bounds, self.money_at_most, self.currencies)
        nations = frozenset[str]().union(*map(tokens_in, self.language.money.nationalities))
        prefixes = frozenset[str]().union(*map(tokens_in, (*PREFIXES, *SIGNS)))
        return self.quantity_starts.union(",:", nations, prefixes, *(table.words for table in tables))

    def _fill_bounds(self, bounds: BoundWords) -> None:
        self.bounds_before = Phrases(
            dict.fromkeys(bounds.softeners, SOFTENER)
            | dict.fromkeys(bounds.hedges, HEDGE)
            | dict.fromkeys(bounds.at_least, AT_LEAST)
            | dict.fromkeys(bounds.at_most, AT_MOST)
        )
        self.bounds_after = Phrases(
            dict.fromkeys(bounds.after_hedges, HEDGE)
            | dict.fromkeys(bounds.after_at_least, AT_LEAST)
            | dict.fromkeys(bounds.after_at_most, AT_MOST)
        )
        self.denied_bounds = Phrases.of(bounds.denied_at_least, AT_LEAST)
        self.bound_starts = self.bounds_before.firsts | self.denied_bounds.firsts
        self.money_at_most = Phrases.of(bounds.money_at_most, True)
        self.between = Phrases.of(bounds.between, True)
        self.joiners = Phrases.of(bounds.range_joiners, True)
        self.between_joiners = Phrases.of(bounds.between_joiners, True)
        self.conjunctions = Phrases.of(bounds.conjunctions, True)
        self.alternatives = Phrases.of(bounds.alternatives, True)


@cache
def lexicon_of(language: Language) -> Lexicon:
    """The tables of a language, built on first use."""
    return Lexicon(language)
