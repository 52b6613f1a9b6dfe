"""What the readers must know about one human language, as plain data.

A language is one package of constants (see `allears.languages.english`). Nothing here does anything: the readers turn
these words into tables once and walk over the text with them. Phrases are written in lower case with single spaces.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class NumberWords:
    """Words for numbers, and the words that show that a number is no quantity."""

    units: Mapping[str, int]
    """zero to nineteen"""
    tens: Mapping[str, int]
    hundreds: Mapping[str, int]
    """words that multiply what stands before them and may be followed by smaller numbers: hundred"""
    scales: Mapping[str, int]
    """thousand, million, …, also as short forms after digits (k, mio, bn)"""
    short_scales: frozenset[str]
    """scales that count only right after digits"""
    glued_scales: frozenset[str]
    """short scales that must touch the digits (or be a capital letter), because the letter alone means too much else"""
    groups: Mapping[str, int]
    """dozen, couple, pair"""
    lone_groups: frozenset[str]
    """groups that count without "a" or "of": dozen"""
    uncounted: frozenset[str]
    """words before hundred or dozen that leave open how many of them: (a) few (hundred)"""
    decades: Mapping[str, int]
    """tens in the plural and where they begin: twenties"""
    decade_thirds: Mapping[str, int]
    """words for the first (0), second and third part of ten: low, mid, high"""
    fractions: Mapping[str, float]
    """half, quarter, third"""
    ordinals: Mapping[str, int]
    ordinal_endings: frozenset[str]
    """st, nd, rd, th after digits"""
    articles: frozenset[str]
    joiners: frozenset[str]
    """and"""
    over: frozenset[str]
    """between the two numbers of a fraction: one over three"""
    out_of: tuple[str, ...]
    """phrases between the part and the whole of a share: (nine) out of (ten)"""
    out_of_loosely: tuple[str, ...]
    """such phrases that mean time as well: (one) in (five)"""
    points: frozenset[str]
    """point, the spoken decimal sign"""
    minus: frozenset[str]
    of: frozenset[str]
    pronouns: frozenset[str]
    """number words that are often no number: one"""
    pronoun_before: frozenset[str]
    pronoun_after: frozenset[str]
    labels: frozenset[str]
    """words before a number that make it a name: version, page, step"""
    kinds: frozenset[str]
    """words behind a number that make it a kind: (two-)factor, (3-)star"""
    pronoun_leads: frozenset[str]
    """words after which a lone "one" counts: only, just, is"""
    alone: Mapping[str, int]
    """what a whole answer of this wording counts: just me"""


@dataclass(frozen=True, eq=False)
class BoundWords:
    """Phrases that turn a number into an interval."""

    at_least: tuple[str, ...]
    at_most: tuple[str, ...]
    hedges: tuple[str, ...]
    softeners: tuple[str, ...]
    """phrases before a number that change nothing: exactly, only"""
    no_hedge_after: Mapping[str, frozenset[str]]
    """first word of a hedge -> words before it that make it something else: (would) like"""
    than: frozenset[str]
    """words that make "or more" the beginning of the next bound instead of the end of this one"""
    conjunctions: tuple[str, ...]
    """what joins two bounds of one number: more than 5 and less than 10"""
    after_at_least: tuple[str, ...]
    after_at_most: tuple[str, ...]
    after_hedges: tuple[str, ...]
    glued_hedges: frozenset[str]
    """endings of a number that hedge it: ish, odd"""
    between: tuple[str, ...]
    """openers of a range: between, from"""
    comparing: frozenset[str]
    """last words of a bound that a denial turns round: (not) more than, (won't go) below"""
    denials: frozenset[str]
    """words that deny what follows: not, won't, never"""
    denied_through: frozenset[str]
    """words that may stand between a denial and its bound: (won't) want to go (over)"""
    denied_at_least: tuple[str, ...]
    """phrases that are a bound only when they are denied: (can't go) past, (should not) exceed"""
    coin_leads: frozenset[str]
    """words between a denial and a single coin: (not even) a single (cent more)"""
    money_at_most: tuple[str, ...]
    """upper bounds of money that before other numbers mean time: until"""
    upwards: frozenset[str]
    """words that open a range upwards: (from 500 euros) on"""
    range_joiners: tuple[str, ...]
    between_joiners: tuple[str, ...]
    """joiners that make a range only after an opener: and"""
    alternatives: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class NounWords:
    """How to find the noun that owns a number."""

    stops: frozenset[str]
    """words that end a noun phrase"""
    members: frozenset[str]
    """pronouns that own a number after "of": (6 of) them"""
    subjects: frozenset[str]
    """pronouns that stand before a number without owning it: we (are 12)"""
    plural_ending: str
    no_plural_endings: tuple[str, ...]
    verbal_endings: tuple[str, ...]
    """endings of words that begin a clause after a noun: (reps) selling"""
    adverbial_endings: tuple[str, ...]
    company: str
    """the noun of a group that was counted by naming its members: people"""
    links: frozenset[str]
    """words between a noun and its number: is, of, are"""
    plurals: frozenset[str]
    """nouns that mean several without a plural ending: people, staff"""
    attributive: frozenset[str]
    """words that look plural but only describe the next noun: sales, operations"""
    singular_plurals: frozenset[str]
    """words in -s that are no plural: business, boss"""
    units: frozenset[str]
    """nouns of which an article means one: room, seat, site, person"""
    relatives: frozenset[str]
    """nouns for one person after "my": wife, co-founder"""
    selves: frozenset[str]
    """I, me, myself"""
    possessives: frozenset[str]
    definite: frozenset[str]
    single: frozenset[str]
    """adjectives that by themselves mean one: single"""


@dataclass(frozen=True, eq=False)
class MoneyWords:
    """Words for currencies and for what an amount is paid for."""

    currencies: Mapping[str, str | None]
    """phrase -> ISO 4217 code, None where the word alone does not tell the country"""
    nationalities: Mapping[str, str]
    """an adjective near the amount -> country code, to settle "kroner" or "dollars, Australian" """
    by_nationality: Mapping[tuple[str, str], str]
    """(currency word, country code) -> ISO 4217 code"""
    signs: Mapping[str, str]
    """a sign after a nationality -> the currency word it stands for: $ -> dollar"""
    cents: Mapping[str, str | None]
    """words for hundredths, with the currency they tell"""
    late: frozenset[str]
    """words between an amount and a currency said late: (2k, ) in (pounds)"""
    scales: Mapping[str, int]
    """scale words that by themselves say that money is meant: grand"""
    national: Mapping[str, str]
    """country -> currency, for an adjective that stands alone: sixty thousand Canadian"""
    shared: Mapping[str, frozenset[str]]
    """word or sign of several currencies -> the codes it may stand for: dollars, $, bucks"""
    local_scales: Mapping[tuple[str, str], int]
    """(scale word, currency code or word) -> its factor where that currency is used: 700 mil (reais) are 700,000"""
    code_homographs: frozenset[str]
    """currency codes that are words of the language in capitals: ALL, TRY"""
    per: tuple[str, ...]
    """what joins an amount to a unit: per, a, each, /"""
    per_loose: tuple[str, ...]
    """joiners that need the next words to be a period: for the, in a"""
    per_bare: tuple[str, ...]
    """joiners without an article, before a period or a seat that ends the phrase: by (month), for (person)"""
    asides: tuple[str, ...]
    """what may stand between an amount and its period: plus VAT, HT, net"""
    after_seat: frozenset[str]
    """words that may follow a seat noun without turning it into something else: (for person) is"""
    after_plus: frozenset[str]
    """words behind a plus that adds nothing to an amount: (3k plus) a month"""
    per_more: frozenset[str]
    """joiners of a second unit: (per user) and (month)"""
    no_seat: frozenset[str]
    """words that cannot describe a seat noun: of, to"""
    periods: Mapping[str, str]
    """unit noun -> day, week, month, quarter, half, year"""
    seats: frozenset[str]
    """unit nouns that mean per seat: user, seat, head"""
    adverbs: Mapping[str, str]
    """whole phrases for a period: monthly, p.a., one-off"""
    seat_adverbs: tuple[str, ...]
    percent: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class DurationWords:
    """Units of time, and vague amounts of them."""

    units: Mapping[str, str]
    """word -> minute, hour, day, business_day, week, month, quarter, half, year, decade, fortnight …"""
    short_units: frozenset[str]
    """units that count only right after a number: h, d, mo"""
    vague: Mapping[str, tuple[int, int]]
    """a few -> (3, 5); hedged"""
    whole: frozenset[str]
    """words that mean one whole unit: all, full, whole, another"""
    half: frozenset[str]
    working: frozenset[str]
    """words that make a day a working day"""
    modifiers: frozenset[str]
    """words between a number and its unit that change nothing: full, calendar"""
    stays: frozenset[str]
    """units that are spent from a day on, never counted to it: nights"""
    stay_openers: frozenset[str]
    """words before a length of time that is spent: for (a week)"""
    starting: tuple[str, ...]
    """words between a length of time and its first day"""


@dataclass(frozen=True, eq=False)
class ClockWords:
    """Words of the time of day, which is stepped over."""

    noon: frozenset[str]
    """am, pm, o'clock"""
    day_parts: frozenset[str]
    """morning, evening: after a time, and after this, last and tomorrow"""
    past: frozenset[str]
    to: frozenset[str]
    at: frozenset[str]
    inside: frozenset[str]
    fractions: frozenset[str]
    """half, quarter"""


@dataclass(frozen=True, eq=False)
class DateWords:
    """Words for days and stretches of time."""

    months: Mapping[str, int]
    doubtful_months: frozenset[str]
    """month names that are other words too and need a sign that a date is meant: may, march"""
    weekdays: Mapping[str, int]
    """Monday is 0"""
    doubtful_weekdays: frozenset[str]
    days: Mapping[str, int]
    """today -> 0, tomorrow -> 1"""
    doubtful_days: frozenset[str]
    """words for a day that need a sign before them: now"""
    ends: Mapping[str, str]
    """words for the end of a unit: EOY -> year"""
    seasons: Mapping[str, tuple[int, int]]
    """season -> (first month, number of months), northern hemisphere"""
    doubtful_seasons: frozenset[str]
    holidays: Mapping[str, tuple[str, int, int]]
    """name -> ("fixed", month, day), ("easter", 0, days after Easter Sunday) or ("nth", month, weekday * 10 + n)"""
    units: Mapping[str, str]
    """week, month, quarter, half, year, weekend, decade and their fiscal forms"""
    this: tuple[str, ...]
    next: tuple[str, ...]
    last: tuple[str, ...]
    after_next: tuple[str, ...]
    coming: frozenset[str]
    """words before or after a weekday that mean the first one ahead"""
    lasts: frozenset[str]
    """words for the last of a row"""
    every: tuple[str, ...]
    """words that make a day a recurring one: of each"""
    parts: Mapping[str, str]
    """early, mid, late, end, first half … -> early, mid, late, end, half1, half2, rest"""
    by: tuple[str, ...]
    before: tuple[str, ...]
    until: tuple[str, ...]
    after: tuple[str, ...]
    since: tuple[str, ...]
    not_before: tuple[str, ...]
    within: tuple[str, ...]
    inside: tuple[str, ...]
    """in, on, during: the day itself"""
    ranges: tuple[str, ...]
    """openers: from, between"""
    quiet_ranges: tuple[str, ...]
    """openers that the quote of a range leaves out: for, on"""
    alternatives: frozenset[str]
    """or"""
    range_joiners: tuple[str, ...]
    between_joiners: tuple[str, ...]
    after_by: tuple[str, ...]
    """at the latest"""
    after_not_before: tuple[str, ...]
    """onwards, at the earliest"""
    ago: tuple[str, ...]
    ahead: tuple[str, ...]
    """from now, hence"""
    offset_after: tuple[str, ...]
    offset_before: tuple[str, ...]
    quarter_letters: frozenset[str]
    half_letters: frozenset[str]
    week_names: tuple[str, ...]
    week_of: tuple[str, ...]
    weekend_of: tuple[str, ...]
    year_names: tuple[str, ...]
    fiscal_letters: frozenset[str]
    the: frozenset[str]
    of: frozenset[str]
    fillers: frozenset[str]
    """small words inside a date that say nothing: of, the, in, on"""
    day_words: frozenset[str]
    """what may follow an ordinal: (the 15th) day"""
    new_year: tuple[str, ...]
    """phrases for the first months of the next year: in the new year"""
    around: frozenset[str]
    """hedges before a day: about, around"""
    ahead_openers: frozenset[str]
    """words before a length of time that mean the day it ends: in (six weeks)"""
    day_hints: frozenset[str]
    """words before "22.4" that make it a day: on, by"""
    month_first: bool
    """5/4 is the 4th of May"""
    decades: Mapping[str, int]


@dataclass(frozen=True, eq=False)
class AddressWords:
    """How people spell signs of an address out loud."""

    at: frozenset[str]
    dot: frozenset[str]
    dash: frozenset[str]
    underscore: frozenset[str]
    phone_hints: frozenset[str]
    """words near digits that make a phone number likely: call, phone, mobile"""
    phone_denials: frozenset[str]
    """words near digits that say they are no phone number: card, account, invoice"""
    extensions: frozenset[str]
    web_hints: frozenset[str]
    """words near a host name that say it is one: website, visit"""


@dataclass(frozen=True, eq=False)
class AnswerWords:
    """Whole answers of a word or two."""

    yes: frozenset[str]
    no: frozenset[str]


@dataclass(frozen=True, eq=False)
class PlaceWords:
    """Names of places that the territory names of Babel lack: nicknames, states, well-known cities."""

    countries: Mapping[str, str]
    states: Mapping[str, str]
    """name or postal code of a state or province -> country"""
    cities: Mapping[str, str]
    prefixes: frozenset[str]
    """words before a place that add nothing: in, from, the"""


@dataclass(frozen=True, eq=False)
class Language:
    """One language: its ISO 639-1 `code` and its words, by what they are for."""

    code: str
    numbers: NumberWords
    bounds: BoundWords
    nouns: NounWords
    money: MoneyWords
    durations: DurationWords
    clock: ClockWords
    dates: DateWords
    addresses: AddressWords
    answers: AnswerWords
    places: PlaceWords
