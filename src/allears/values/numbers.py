"""One number at a place in a text: digits with any separators, words, or both."""

from __future__ import annotations

import re
from dataclasses import dataclass

from allears.values.lexicon import Lexicon
from allears.values.tokens import NUMBER, WORD, Tokens

_VULGAR = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
    "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip
_SEPARATORS = re.compile(r"[.,'’٬]")
_GROUPED = re.compile(r"\d{1,3}(?:[.,'’٬]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}")
_LONGEST_DIGITS = 30
_LONGEST_PHRASE = 14


@dataclass(frozen=True, slots=True)
class Number:
    """A number read from tokens `first` up to, without, `after`.

    `mantissa` and `scale` are its two factors ("15k" is 15 and 1,000), so that a range can share the scale of its
    second end. `plain` says that it is nothing but digits, `ambiguous` that its separator could also be a decimal
    sign ("1.200"), in which case `fraction` is that other value.
    """

    value: float
    first: int
    after: int
    scale: int = 1
    plain: bool = False
    fraction: float | None = None
    spelled: bool = False

    @property
    def mantissa(self) -> float:
        """The value without its scale."""
        return self.value / self.scale


def tidy(value: float) -> float:
    """The same number as an int where it is whole, otherwise without the dust of binary fractions."""
    rounded = round(value, 9)
    return int(rounded) if rounded == int(rounded) else rounded


def read_literal(text: str) -> tuple[float, float | None] | None:
    """The value of digits with separators, and the other value it could have ("1.200" is 1200 or 1.2).

    None when the separators make no sense as a number ("1.2.3", "5,10,20"). One separator before exactly three digits
    groups thousands; two kinds of separators: the last is the decimal sign.
    """
    if len(text) > _LONGEST_DIGITS:
        return None
    signs = _SEPARATORS.findall(text)
    if not signs:
        return int(text), None
    digits = _SEPARATORS.sub("", text)
    if len(set(signs)) == 1:
        if _GROUPED.fullmatch(text) and not text.startswith("0"):
            other = float(text.replace(signs[0], ".")) if len(signs) == 1 and signs[0] in ".," else None
            return int(digits), other
        if len(signs) == 1 and signs[0] in ".,":
            return tidy(float(text.replace(",", "."))), None
        return None
    whole, last, rest = text.rpartition(signs[-1])
    if signs[-1] not in ".," or signs.count(signs[-1]) != 1 or not _GROUPED.fullmatch(whole) or not last:
        return None
    return tidy(float(_SEPARATORS.sub("", whole) + "." + rest)), None


def read_number(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """The number that begins at token `index`, or None."""
    kind = tokens.kinds[index]
    if kind == NUMBER:
        return _read_digits(tokens, index, lexicon)
    if kind == WORD:
        return _read_spelled(tokens, index, lexicon) if tokens.lower[index] in lexicon.spelled_starts else None
    word = tokens.lower[index]
    if word in _VULGAR:
        return Number(_VULGAR[word], index, index + 1)
    if word == "." and tokens.kinds[index + 1] == NUMBER and tokens.glued(index + 1) and not tokens.glued(index):
        digits = tokens.lower[index + 1]
        if digits.isdigit() and len(digits) < _LONGEST_DIGITS:
            return Number(float(f"0.{int(digits):0{len(digits)}d}"), index, index + 2)
    if word in "-−" and tokens.kinds[index + 1] == NUMBER and not tokens.glued(index):
        return _negative(tokens, index, lexicon)
    return None


def _negative(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """A minus sign right before digits; with a space, or before a noun, it is a dash."""
    if not tokens.glued(index + 1):
        return None
    number = _read_digits(tokens, index + 1, lexicon)
    if number is None or tokens.kinds[number.after] == WORD:
        return None
    return Number(-number.value, index, number.after, number.scale)


def _read_digits(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """Digits, with groups set apart by spaces, a power, a vulgar fraction, a scale, or words that go on counting."""
    literal = read_literal(tokens.lower[index])
    if literal is None:
        return None
    value, fraction = literal
    after = index + 1
    grouped = _spaced_groups(tokens, index)
    if grouped is not None:
        value, after = grouped
    elif tokens.lower[after] in _VULGAR:
        value, after = value + _VULGAR[tokens.lower[after]], after + 1
    elif (power := _power(tokens, index, value)) is not None:
        value, after = power
    plain = after == index + 1
    number = Number(value, index, after, plain=plain, fraction=fraction)
    return _with_words(tokens, number, lexicon)


def _spaced_groups(tokens: Tokens, index: int) -> tuple[float, int] | None:
    """ "1 234 567": one to three digits, then groups of exactly three, one space apart."""
    words, kinds = tokens.lower, tokens.kinds
    if not (words[index].isdigit() and len(words[index]) <= 3) or words[index].startswith("0"):
        return None
    digits, after = words[index], index + 1
    while after - index < 8 and kinds[after] == NUMBER and tokens.starts[after] == tokens.ends[after - 1] + 1:
        group = words[after]
        head, sign, decimals = group.partition("." if "." in group else ",")
        if not (head.isdigit() and len(head) == 3) or tokens.text[tokens.ends[after - 1]] in "\n\t":
            break
        digits, after = digits + head, after + 1
        if sign:
            if not decimals.isdigit():
                return None
            return tidy(float(f"{int(digits)}.{decimals}")), after
    return (int(digits), after) if after > index + 1 else None


def _power(tokens: Tokens, index: int, value: float) -> tuple[float, int] | None:
    """ "1e10": digits, the letter e, digits, all touching."""
    if tokens.lower[index + 1] != "e" or not tokens.glued(index + 1) or not tokens.glued(index + 2):
        return None
    exponent = tokens.lower[index + 2]
    if not exponent.isdigit() or len(exponent) > 2:
        return None
    return tidy(value * 10 ** int(exponent)), index + 3


def _with_words(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number:
    """ "3 hundred and 21", "10k", "2 and a half million": a scale or more words after digits."""
    words = lexicon.language.numbers
    after = number.after
    if (half := _and_a_half(tokens, after, lexicon)) is not None:
        number, after = Number(number.value + half[0], number.first, half[1]), half[1]
    word = tokens.lower[after]
    if word in words.groups and tokens.kinds[after] == WORD and not tokens.glued(after):
        return Number(tidy(number.value * words.groups[word]), number.first, _skip_of(tokens, after + 1, lexicon))
    if word in words.hundreds:
        return _accumulate(tokens, number, lexicon) or number
    scale = _scale_at(tokens, after, lexicon)
    if scale is None:
        return number
    value = number.fraction if number.fraction is not None and word not in words.short_scales else number.value
    if number.fraction is not None and scale >= 10**6:
        value = number.fraction  # "1.200 million" is no 1,200 million, but "1.200k" is
    if word in words.short_scales:
        return Number(tidy(value * scale), number.first, after + 1, scale)
    start = Number(value, number.first, after)
    return _accumulate(tokens, start, lexicon) or number


def _scale_at(tokens: Tokens, index: int, lexicon: Lexicon) -> int | None:
    """The factor that the word after digits stands for, if it may be read so."""
    words = lexicon.language.numbers
    word = tokens.lower[index]
    scale = words.scales.get(word)
    if scale is None:
        return None
    if word in words.glued_scales and not tokens.glued(index) and not tokens.original(index).isupper():
        return None
    return None if tokens.glued(index + 1) and tokens.kinds[index + 1] == NUMBER else scale


def _and_a_half(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[float, int] | None:
    """ "and a half", "and three quarters" after a number: the fraction and the index after it."""
    numbers = lexicon.language.numbers
    words = tokens.lower
    if words[index] not in numbers.joiners:
        return None
    after = index + 1
    count = 1.0
    if words[after] in numbers.articles:
        after += 1
    elif words[after] in numbers.units:
        count, after = float(numbers.units[words[after]]), after + 1
    fraction = numbers.fractions.get(words[after])
    return None if fraction is None or tokens.lower[after] == "second" else (count * fraction, after + 1)


def _skip_of(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """ "a couple of", "dozens of": the small word belongs to the number."""
    return index + 1 if tokens.lower[index] in lexicon.language.numbers.of else index


def _read_spelled(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """A number that begins with a word."""
    numbers = lexicon.language.numbers
    words = tokens.lower
    word = words[index]
    if word in numbers.minus:
        number = read_number(tokens, index + 1, lexicon)
        return None if number is None else Number(-number.value, index, number.after, spelled=True)
    if word in numbers.articles:
        return _after_article(tokens, index, lexicon)
    if word in numbers.fractions:
        return _fraction_first(tokens, index, index, lexicon)
    if word in numbers.groups:
        after = index + 1
        if words[after] not in numbers.of and word != "dozen":
            return None
        plural = word.endswith("s")
        return None if plural else Number(numbers.groups[word], index, _skip_of(tokens, after, lexicon), spelled=True)
    start = Number(0, index, index, spelled=True)
    number = _accumulate(tokens, start, lexicon)
    if number is None:
        return None
    return _spelled_tail(tokens, number, lexicon)


def _spelled_tail(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number:
    """ "two and a half million", "three quarters", "two dozen", "nought point eight"."""
    numbers = lexicon.language.numbers
    words = tokens.lower
    after = number.after
    if words[after] in numbers.points:
        return _spoken_decimals(tokens, number, lexicon)
    if (half := _and_a_half(tokens, after, lexicon)) is not None:
        unit = number.scale if number.scale >= 1000 else 1
        value = number.value + half[0] * unit
        after = half[1]
        if (scale := _scale_at(tokens, after, lexicon)) is not None and number.scale == 1:
            return Number(tidy(value * scale), number.first, after + 1, scale, spelled=True)
        return Number(tidy(value), number.first, after, number.scale, spelled=True)
    if words[after] in numbers.groups:
        value = tidy(number.value * numbers.groups[words[after]])
        return Number(value, number.first, _skip_of(tokens, after + 1, lexicon), spelled=True)
    gap = 1 if words[after] == "-" else 0
    if words[after + gap] in numbers.fractions and words[after + gap] != "second":
        value = number.value * numbers.fractions[words[after + gap]]
        return Number(tidy(value), number.first, after + gap + 1, spelled=True)
    return number


def _spoken_decimals(tokens: Tokens, number: Number, lexicon: Lexicon) -> Number:
    """ "two point five": the digits after the spoken point."""
    units = lexicon.language.numbers.units
    after = number.after + 1
    digits = ""
    while len(digits) < 8 and tokens.lower[after] in units:
        digits, after = digits + str(units[tokens.lower[after]]), after + 1
    if not digits:
        return number
    value = float(f"{int(number.value)}.{digits}")
    scale = _scale_at(tokens, after, lexicon)
    if scale is not None:
        return Number(tidy(value * scale), number.first, after + 1, scale, spelled=True)
    return Number(value, number.first, after, spelled=True)


def _after_article(tokens: Tokens, index: int, lexicon: Lexicon) -> Number | None:
    """ "a hundred", "a dozen", "a couple of", "a half million", "a quarter of a million"."""
    numbers = lexicon.language.numbers
    word = tokens.lower[index + 1]
    if word in numbers.groups and not word.endswith("s"):
        value, after = numbers.groups[word], _skip_of(tokens, index + 2, lexicon)
        scale = tokens.lower[after]
        if scale in numbers.hundreds or (scale in numbers.scales and scale not in numbers.short_scales):
            factor = numbers.hundreds.get(scale) or numbers.scales[scale]
            return Number(value * factor, index, after + 1, factor, spelled=True)
        if scale in numbers.groups:
            return Number(value * numbers.groups[scale], index, after + 1, spelled=True)
        return Number(value, index, after, spelled=True)
    if word in numbers.hundreds or (word in numbers.scales and word not in numbers.short_scales):
        return _accumulate(tokens, Number(1, index, index + 1, spelled=True), lexicon)
    if word in numbers.fractions:
        return _fraction_first(tokens, index, index + 1, lexicon)
    return None


def _fraction_first(tokens: Tokens, first: int, index: int, lexicon: Lexicon) -> Number | None:
    """ "half a dozen", "half a million", "quarter million", "two thirds of a million", "half"."""
    numbers = lexicon.language.numbers
    words = tokens.lower
    fraction = numbers.fractions[words[index]]
    after = _skip_of(tokens, index + 1, lexicon)
    if words[after] in numbers.articles:
        after += 1
    word = words[after]
    if word in numbers.groups:
        return Number(tidy(fraction * numbers.groups[word]), first, _skip_of(tokens, after + 1, lexicon), spelled=True)
    if word in numbers.scales and word not in numbers.short_scales:
        return Number(tidy(fraction * numbers.scales[word]), first, after + 1, numbers.scales[word], spelled=True)
    return None


def _accumulate(tokens: Tokens, start: Number, lexicon: Lexicon) -> Number | None:
    """Add up number words from `start.after` on; `start.value` is what was counted so far."""
    numbers = lexicon.language.numbers
    words, kinds = tokens.lower, tokens.kinds
    total, group = 0.0, float(start.value)
    last = "digits" if start.value else ""
    scale, after, index = 1, start.after, start.after
    while index - start.first < _LONGEST_PHRASE:
        word = words[index]
        step = 1
        if (word in numbers.joiners and last in ("hundred", "scale") and _counts(tokens, index + 1, lexicon)) or (
            word == "-" and last == "tens" and 0 < numbers.units.get(words[index + 1], 0) < 10
        ):
            word, step = words[index + 1], 2
        if word in numbers.units and _unit_fits(numbers.units[word], last):
            group, last = group + numbers.units[word], "unit"
        elif word in numbers.tens and last in ("", "hundred", "scale"):
            group, last = group + numbers.tens[word], "tens"
        elif word in numbers.hundreds and last in ("", "unit", "tens", "digits"):
            group, last = (group or 1) * 100, "hundred"
        elif word in numbers.scales and last and last != "scale" and _is_scale(word, lexicon):
            scale = numbers.scales[word]
            total, group, last = total + group * scale, 0.0, "scale"
        elif (
            kinds[index + step - 1] == NUMBER
            and last in ("hundred", "scale")
            and word.isdigit()
            and int(word[:9]) < 1000
        ):
            group, last = group + int(word[:9]), "digits"
        else:
            break
        index += step
        after = index
    if after == start.after:
        return None
    shared = scale if last == "scale" else 1
    return Number(tidy(total + group), start.first, after, shared, spelled=True)


def _is_scale(word: str, lexicon: Lexicon) -> bool:
    return word not in lexicon.language.numbers.short_scales


def _unit_fits(unit: int, last: str) -> bool:
    return last in ("", "hundred", "scale") or (last == "tens" and 0 < unit < 10)


def _counts(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """True when a number word or digits below a thousand follow, as in "two hundred and five"."""
    word = tokens.lower[index]
    if tokens.kinds[index] == NUMBER:
        follower = tokens.lower[index + 1]
        return word.isdigit() and len(word) <= 3 and follower not in lexicon.language.numbers.hundreds
    return word in lexicon.number_words
