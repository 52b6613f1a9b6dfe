"""One number at a place in a text: digits with any separators, words, or both."""

from __future__ import annotations

from allears.values.lexicon import Lexicon
from allears.values.literals import plain_digits, read_literal, tidy, vulgar_fraction
from allears.values.spelled import (
    Number,
    accumulate,
    and_a_fraction,
    denominated,
    is_long_scale,
    of_fractions,
    scale_at,
    scaled_fraction,
    skip_of,
    spoken_decimals,
)
from allears.values.tokens import NUMBER, WORD, Tokens


def read_number(tokens: Tokens, index: int, lexicon: Lexicon, *, fractions: bool = True) -> Number | None:
    """The number that begins at token `index`, or None.

    Without `fractions`, words such as "quarters" are left alone ("the next two quarters").
    """
    key = ("number", index, fractions)
    if key not in tokens.read:
        tokens.read[key] = _read_number(tokens, index, lexicon, fractions=fractions)
    number: Number | None = tokens.read[key]
    return number


def _read_number(tokens: Tokens, index: int, lexicon: Lexicon, *, fractions: bool) -> Number | None:
    kind, word = tokens.kinds[index], tokens.lower[index]
    if kind == NUMBER:
        return _read_digits(tokens, index, lexicon)
    if kind == WORD:
        return _read_spelled(tokens, index, lexicon, fractions=fractions) if word in lexicon.spelled_starts else None
    if (vulgar := vulgar_fraction(word)) is not None:
        return Number(vulgar, index, index + 1)
    if word == ".":
        return _leading_point(tokens, index)
    if (
        word in "-−"
        and tokens.kinds[index + 1] == NUMBER
        and (not tokens.glued(index) or tokens.before(index) in "<>=")
    ):
        return _negative(tokens, index, lexicon)
    return None


def read_whole(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """A whole number between 1 and 999, as before a unit of time."""
    number = read_number(tokens, index, lexicon, fractions=False)
    if number is None or number.value != int(number.value) or not 0 < number.value < 1000:
        return None
    return number


def _leading_point(tokens: Tokens, index: int) -> Number | None:
    """ ".08" """
    digits = tokens.lower[index + 1]
    if tokens.kinds[index + 1] != NUMBER or not tokens.glued(index + 1) or tokens.glued(index):
        return None
    if not plain_digits(digits):
        return None
    return Number(tidy(int(digits) / 10 ** len(digits)), index, index + 2)


def _negative(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """A minus sign right before digits; with a space, or before a noun, it is a dash."""
    number = _read_digits(tokens, index + 1, lexicon) if tokens.glued(index + 1) else None
    if number is None or tokens.kinds[number.after] == WORD:
        return None
    return Number(-number.value, index, number.after, number.scale)


# --- digits ----------------------------------------------------------------------------------------------------------


def _read_digits(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """Digits, with groups set apart by spaces, a power, a fraction, a scale, or words that go on counting."""
    literal = read_literal(tokens.lower[index])
    if literal is None:
        return None
    value, fraction = literal
    if lexicon.stands_apart(tokens, index + 1):
        return Number(value, index, index + 1, fraction=fraction)
    longer = _spaced_groups(tokens, index) or _power(tokens, index, value) or _divided(tokens, index, value)
    if longer is not None:
        return _with_words(tokens, Number(longer[0], index, longer[1]), lexicon)
    if (vulgar := vulgar_fraction(tokens.lower[index + 1])) is not None:
        return _with_words(tokens, Number(value + vulgar, index, index + 2), lexicon)
    return _with_words(tokens, Number(value, index, index + 1, fraction=fraction), lexicon)


def _spaced_groups(tokens: Tokens, index: int) -> tuple[float, int] | None:
    """ "1 234 567": one to three digits, then groups of exactly three, one space apart."""
    words, kinds = tokens.lower, tokens.kinds
    if kinds[index + 1] != NUMBER or not plain_digits(words[index]):
        return None
    if len(words[index]) > 3 or words[index].startswith("0"):
        return None
    digits, after = words[index], index + 1
    while after - index < 8 and kinds[after] == NUMBER and tokens.starts[after] == tokens.ends[after - 1] + 1:
        group = words[after]
        head, sign, decimals = group.partition("." if "." in group else ",")
        if not plain_digits(head) or len(head) != 3 or tokens.text[tokens.ends[after - 1]] in "\n\t":
            break
        digits, after = digits + head, after + 1
        if sign:
            return (tidy(float(f"{int(digits)}.{decimals}")), after) if plain_digits(decimals) else None
    return (int(digits), after) if after > index + 1 else None


def _power(tokens: Tokens, index: int, value: float) -> tuple[float, int] | None:
    """ "1e10", "2.5^-1": a power of ten or of the number itself, all touching."""
    sign = tokens.lower[index + 1]
    if sign not in ("e", "^") or not tokens.glued(index + 1):
        return None
    at = index + 2
    negative = tokens.lower[at] == "-"
    at += tokens.lower[at] in "+-" and tokens.lower[at] != ""
    exponent = tokens.lower[at]
    if not plain_digits(exponent) or len(exponent) > 2 or not all(tokens.glued(i) for i in range(index + 2, at + 1)):
        return None
    power = -int(exponent) if negative else int(exponent)
    if sign == "e":
        return tidy(value * 10.0**power), at + 1
    if not value or abs(power) > 30 or abs(value) > 10**6:
        return None
    return tidy(float(value) ** power), at + 1


def _divided(tokens: Tokens, index: int, value: float) -> tuple[float, int] | None:
    """ "3/4": a fraction with a small denominator, when nothing more touches it."""
    divisor = tokens.lower[index + 2]
    touching = tokens.lower[index + 1] == "/" and tokens.glued(index + 1) and tokens.glued(index + 2)
    if not touching or not plain_digits(divisor) or len(divisor) > 2 or tokens.glued(index + 3):
        return None
    return (tidy(value / int(divisor)), index + 3) if 0 < value < int(divisor) <= 10 else None


def _with_words(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number:
    """ "3 hundred and 21", "10k", "2 and a half million": a scale or more words after digits."""
    words = lexicon.language.numbers
    if (half := and_a_fraction(tokens, number.after, lexicon)) is not None:
        number = Number(number.value + half[0], number.first, half[1])
    after = number.after
    word = tokens.lower[after]
    if tokens.kinds[after] == WORD and word in words.groups and not tokens.glued(after):
        return Number(tidy(number.value * words.groups[word]), number.first, skip_of(tokens, after + 1, lexicon))
    if word in words.hundreds:
        return accumulate(tokens, number, lexicon) or number
    scale = scale_at(tokens, after, lexicon)
    if scale is None:
        return _over(tokens, number, lexicon) or number
    decimal = number.fraction is not None and scale >= 10**6  # "1.200 million" is 1.2 million, but "1.200k" is not 1.2k
    value = number.fraction if decimal and number.fraction is not None else number.value
    if word in words.short_scales:
        return Number(tidy(value * scale), number.first, after + 1, scale)
    scaled = accumulate(tokens, Number(value, number.first, after), lexicon) or number
    return scaled_fraction(tokens, scaled, lexicon)


def _over(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number | None:
    """ "one over three": a fraction, when nothing is counted behind it."""
    if tokens.lower[number.after] not in lexicon.language.numbers.over:
        return None
    divisor = read_number(tokens, number.after + 1, lexicon)
    if divisor is None or tokens.kinds[divisor.after] == WORD or not 0 < abs(number.value) < divisor.value:
        return None
    return Number(tidy(number.value / divisor.value), number.first, divisor.after, spelled=True)


# --- words -----------------------------------------------------------------------------------------------------------


def _read_spelled(tokens: Tokens, index: int, lexicon: Lexicon, *, fractions: bool) -> Number | None:
    """A number that begins with a word."""
    numbers = lexicon.language.numbers
    word = tokens.lower[index]
    if word in numbers.minus:
        number = read_number(tokens, index + 1, lexicon)
        return None if number is None else Number(-number.value, index, number.after, spelled=True)
    if word in numbers.articles:
        return _after_article(tokens, index, lexicon) if fractions else None
    if word in numbers.fractions:
        return _fraction_first(tokens, index, index, lexicon) if fractions else None
    if tokens.before(index) in numbers.uncounted:
        return None
    if word in numbers.groups:
        return _group_first(tokens, index, lexicon)
    if is_long_scale(tokens, index, lexicon):
        one = Number(numbers.scales[word], index, index + 1, numbers.scales[word], spelled=True)
        more = scaled_fraction(tokens, one, lexicon)
        return more if more is not one else None
    counted = accumulate(tokens, Number(0, index, index, spelled=True), lexicon)
    if counted is None or not fractions:
        return counted
    return _spelled_tail(tokens, counted, lexicon)


def _group_first(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """ "couple of", "dozen": without an article; a plural counts nothing exact."""
    numbers = lexicon.language.numbers
    word = tokens.lower[index]
    after = skip_of(tokens, index + 1, lexicon)
    if (more := numbers.groups.get(tokens.lower[after])) is not None and not word.endswith(
        lexicon.language.nouns.plural_ending
    ):
        return Number(numbers.groups[word] * more, index, skip_of(tokens, after + 1, lexicon), spelled=True)
    if (many := _after_group(tokens, index, index, lexicon)) is not None:
        return many
    alone = tokens.lower[index + 1] not in numbers.of
    if word.endswith(lexicon.language.nouns.plural_ending) or (alone and word not in numbers.lone_groups):
        return None
    return _and_a_half(
        tokens, Number(numbers.groups[word], index, skip_of(tokens, index + 1, lexicon), spelled=True), lexicon
    )


def _after_group(tokens: Tokens, first: int, index: int, lexicon: Lexicon) -> Number | None:
    """ "couple hundred", "a couple of thousand": a group of hundreds or of a scale."""
    numbers = lexicon.language.numbers
    if tokens.lower[index].endswith(lexicon.language.nouns.plural_ending):
        return None
    after = skip_of(tokens, index + 1, lexicon)
    word = tokens.lower[after]
    factor = numbers.hundreds.get(word) or (numbers.scales[word] if is_long_scale(tokens, after, lexicon) else None)
    value = numbers.groups[tokens.lower[index]]
    return Number(value * factor, first, after + 1, factor, spelled=True) if factor else None


def _and_a_half(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number:
    """ "a dozen and a half": half of another group."""
    part = and_a_fraction(tokens, number.after, lexicon)
    if part is None or part[0] >= 1:
        return number
    return Number(tidy(number.value * (1 + part[0])), number.first, part[1], spelled=True)


def _spelled_tail(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number:
    """ "two and a half million", "three quarters", "two dozen", "nought point eight"."""
    numbers = lexicon.language.numbers
    words, after = tokens.lower, number.after
    if words[after] in numbers.points:
        return spoken_decimals(tokens, number, lexicon)
    if number.scale >= 1000:
        return scaled_fraction(tokens, number, lexicon)
    if (part := and_a_fraction(tokens, after, lexicon)) is not None:
        value, after = number.value + part[0], part[1]
        if (scale := scale_at(tokens, after, lexicon)) is not None:
            return Number(tidy(value * scale), number.first, after + 1, scale, spelled=True)
        return Number(tidy(value), number.first, after, spelled=True)
    if words[after] in numbers.groups:
        value = tidy(number.value * numbers.groups[words[after]])
        return Number(value, number.first, skip_of(tokens, after + 1, lexicon), spelled=True)
    return (
        of_fractions(tokens, number, lexicon)
        or denominated(tokens, number, lexicon)
        or _over(tokens, number, lexicon)
        or number
    )


def _after_article(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """ "a hundred", "a dozen", "a couple of", "a couple hundred", "a half million", "a quarter of a million"."""
    numbers = lexicon.language.numbers
    word = tokens.lower[index + 1]
    if word in numbers.groups and not word.endswith(lexicon.language.nouns.plural_ending):
        if (many := _after_group(tokens, index, index + 1, lexicon)) is not None:
            return many
        after = skip_of(tokens, index + 2, lexicon)
        value = numbers.groups[word]
        if factor := numbers.groups.get(tokens.lower[after]):
            return Number(value * factor, index, after + 1, factor, spelled=True)
        return _and_a_half(tokens, Number(value, index, after, spelled=True), lexicon)
    if word in numbers.hundreds or is_long_scale(tokens, index + 1, lexicon):
        counted = accumulate(tokens, Number(1, index, index + 1, spelled=True), lexicon)
        return counted and scaled_fraction(tokens, counted, lexicon)
    if word in numbers.fractions:
        return _fraction_first(tokens, index, index + 1, lexicon)
    return None


def _fraction_first(tokens: Tokens, first: int, index: int, lexicon: Lexicon) -> Number | None:
    """ "half a dozen", "half a million", "a quarter million"; a lone half counts nothing."""
    numbers = lexicon.language.numbers
    fraction = numbers.fractions[tokens.lower[index]]
    after = skip_of(tokens, index + 1, lexicon)
    after += tokens.lower[after] in numbers.articles
    word = tokens.lower[after]
    if word in numbers.groups:
        return Number(tidy(fraction * numbers.groups[word]), first, skip_of(tokens, after + 1, lexicon), spelled=True)
    if is_long_scale(tokens, after, lexicon):
        return Number(tidy(fraction * numbers.scales[word]), first, after + 1, numbers.scales[word], spelled=True)
    lone_fifth = (
        first < index and fraction < 1 / 4
    )  # "a fifth" is a share; "a half" and "a quarter" are more often time
    return Number(tidy(fraction), first, index + 1, spelled=True) if lone_fifth else None
