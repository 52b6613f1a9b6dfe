"""Number words added up: "one hundred and sixteen", "two and a half million", "three twenty-firsts"."""

from __future__ import annotations

from typing import NamedTuple

from allears.values.lexicon import Lexicon
from allears.values.literals import plain_digits, tidy
from allears.values.tokens import NUMBER, Tokens

_LONGEST_PHRASE = 14
_LONGEST_DECIMALS = 8


class Number(NamedTuple):
    """A number read from tokens `first` up to, without, `after`.

    `scale` is the factor said behind it ("15k" has 1,000), so that a range can share the scale of its second end.
    `fraction` is the other value that digits could have when their separator is a decimal sign ("1.200" is 1200 or
    1.2). `spelled` tells that it began with a word.
    """

    value: float
    first: int
    after: int
    scale: int = 1
    fraction: float | None = None
    spelled: bool = False

    @property
    def mantissa(self) -> float:
        """The value without its scale."""
        return self.value / self.scale


def scale_at(tokens: Tokens, index: int, lexicon: Lexicon) -> int | None:
    """The factor that the word after digits stands for, if it may be read so."""
    words = lexicon.language.numbers
    word = tokens.lower[index]
    scale = words.scales.get(word)
    if scale is None:
        return None
    if word in words.glued_scales and not tokens.glued(index) and not tokens.original(index).isupper():
        return None
    return None if tokens.glued(index + 1) and tokens.kinds[index + 1] == NUMBER else scale


def skip_of(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """ "a couple of", "dozens of": the small word belongs to the number."""
    return index + 1 if tokens.lower[index] in lexicon.language.numbers.of else index


def and_a_fraction(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[float, int] | None:
    """ "and a half", "and three quarters" after a number: the fraction and the index after it."""
    numbers = lexicon.language.numbers
    words = tokens.lower
    if words[index] not in numbers.joiners:
        return None
    after, count = index + 1, 1.0
    if words[after] in numbers.articles:
        after += 1
    elif (counted := accumulate(tokens, Number(0, after, after), lexicon)) is not None and counted.scale == 1:
        count, after = counted.value, counted.after
    fraction = numbers.fractions.get(words[after])
    if fraction is not None and words[after] not in lexicon.language.durations.short_units:
        return count * fraction, after + 1
    part = _denominator(tokens, after, lexicon)
    return None if part is None or part[2] == (count == 1) or part[0] < 10 else (count / part[0], part[1])


def scaled_fraction(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number:
    """ "one million and a half", "a billion and a quarter million": a fraction of the scale, or of its own."""
    part = and_a_fraction(tokens, number.after, lexicon) if number.scale >= 1000 else None
    if part is None:
        return number
    own = scale_at(tokens, part[1], lexicon)
    value = number.value + part[0] * (own or number.scale)
    return Number(tidy(value), number.first, part[1] + (own is not None), number.scale, spelled=number.spelled)


def spoken_decimals(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number:
    """ "two point five million": the digits after the spoken point."""
    numbers = lexicon.language.numbers
    after = number.after + 1
    digits = ""
    while len(digits) < _LONGEST_DECIMALS and tokens.lower[after] in numbers.units:
        digits, after = digits + str(numbers.units[tokens.lower[after]]), after + 1
    if not digits:
        return number
    value = float(f"{int(number.value)}.{digits}")
    scale = scale_at(tokens, after, lexicon)
    if scale is None:
        return Number(value, number.first, after, spelled=True)
    return Number(tidy(value * scale), number.first, after + 1, scale, spelled=True)


def of_fractions(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number | None:
    """ "three quarters", "five-eighths", "two thirds of a million"."""
    numbers = lexicon.language.numbers
    at = number.after + (tokens.lower[number.after] == "-")
    fraction = numbers.fractions.get(tokens.lower[at])
    if fraction is None or tokens.lower[at] in lexicon.language.durations.short_units:
        return None
    value = number.value * fraction
    behind = skip_of(tokens, at + 1, lexicon)
    if behind > at + 1 and tokens.lower[behind] in numbers.articles:
        scale = numbers.scales.get(tokens.lower[behind + 1])
        if scale is not None:
            return Number(tidy(value * scale), number.first, behind + 2, scale, spelled=True)
    return Number(tidy(value), number.first, at + 1, spelled=True)


def denominated(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number | None:
    """ "one twenty-fifth", "three twenty firsts": the denominator is an ordinal, in the plural unless it is one."""
    found = _denominator(tokens, number.after, lexicon)
    if found is None or found[2] == (number.value == 1):
        return None
    return Number(tidy(number.value / found[0]), number.first, found[1], spelled=True)


def _denominator(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[float, int, bool] | None:
    """An ordinal above the third as a denominator, the index after it, and whether it stands in the plural."""
    numbers = lexicon.language.numbers
    ending = lexicon.language.nouns.plural_ending
    counted = accumulate(tokens, Number(0, index, index), lexicon)
    value, at = (counted.value, counted.after) if counted else (0, index)
    at += counted is not None and (tokens.lower[at] == "-" or tokens.lower[at] in numbers.joiners)
    word = tokens.lower[at]
    plural = word not in numbers.ordinals and word.endswith(ending)
    unit = numbers.ordinals.get(word.removesuffix(ending) if plural else word)
    if unit is None or value + unit <= 3 or (value and unit > 19):
        return None
    return value + unit, at + 1, plural


def is_long_scale(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """True for thousand, million and the like, which may stand without digits before them."""
    numbers = lexicon.language.numbers
    return tokens.lower[index] in numbers.scales and tokens.lower[index] not in numbers.short_scales


def accumulate(tokens: Tokens, start: Number, lexicon: Lexicon) -> Number | None:
    """Add up number words from `start.after` on; `start.value` is what was counted so far."""
    total, group = 0.0, float(start.value)
    last = "digits" if start.value else ""
    scale, after = 1, start.after
    while after - start.first < _LONGEST_PHRASE:
        kind, number, step = _next_word(tokens, after, last, lexicon)
        if (
            kind == "unit"
            and last == "scale"
            and step == 1
            and not start.spelled
            and not _multiplies(tokens, after + 1, lexicon)
        ):
            break  # "Rs 14 lakhs one time"
        if kind == "scale":
            scale = int(number)
            total, group = total + group * number, 0.0
        elif kind == "hundred":
            group = (group or 1) * number
        elif kind:
            group += number
        else:
            break
        last, after = kind, after + step
    if after == start.after:
        return None
    shared = scale if last == "scale" else 100 if last == "hundred" and not total else 1
    return Number(tidy(total + group), start.first, after, shared, spelled=start.spelled)


def _multiplies(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """True for a word that the number before it is counted in: hundred, thousand."""
    word = tokens.lower[index]
    return word in lexicon.language.numbers.hundreds or word in lexicon.language.numbers.scales


def _next_word(tokens: Tokens, index: int, last: str, lexicon: Lexicon) -> tuple[str, float, int]:
    """What the next word adds after a word of kind `last`: its kind (empty: nothing), its number, how many tokens."""
    numbers = lexicon.language.numbers
    word, step = tokens.lower[index], 1
    high = last in ("hundred", "scale")
    hyphen = word == "-" and last == "tens" and 0 < numbers.units.get(tokens.lower[index + 1], 0) < 10
    if hyphen or (high and word in numbers.joiners and _counts(tokens, index + 1, lexicon)):
        word, step = tokens.lower[index + 1], 2
    unit = numbers.units.get(word)
    if unit is not None and last == "scale" and lexicon.period_adverbs.match(tokens, index):
        return "", 0, 0
    if unit is not None:
        fits = high or not last or (last == "tens" and 0 < unit < 10)
        return ("unit" if fits and not (unit == 0 and last) else "", unit, step)
    if word in numbers.tens and (high or not last):
        return "tens", numbers.tens[word], step
    many = word.endswith(lexicon.language.nouns.plural_ending) and not last
    if word in numbers.hundreds and last in ("", "unit", "tens", "digits") and not many:
        return "hundred", numbers.hundreds[word], step
    if last and last != "scale" and word in numbers.scales and word not in numbers.short_scales:
        return "scale", numbers.scales[word], step
    if high and tokens.kinds[index + step - 1] == NUMBER and plain_digits(word) and 0 < int(word[:4]) < 1000:
        return "digits", int(word[:4]), step
    return "", 0, 0


def _counts(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """True when a number word or digits below a thousand follow, as in "two hundred and five"."""
    word = tokens.lower[index]
    if tokens.kinds[index] == NUMBER:
        follower = tokens.lower[index + 1]
        return plain_digits(word) and len(word) <= 3 and follower not in lexicon.language.numbers.hundreds
    return word in lexicon.number_words
