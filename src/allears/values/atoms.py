"""One number with the currency or percent sign that touches it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from allears.values.currencies import CODES, MUST_TOUCH, PREFIXES, SIGNS, scaled_code
from allears.values.lexicon import Lexicon
from allears.values.literals import tidy
from allears.values.numbers import read_number
from allears.values.phrases import Phrases
from allears.values.spelled import Number
from allears.values.tokens import NUMBER, SIGN, WORD, Tokens

_PREFIXES = Phrases(PREFIXES)
_SIGNS = Phrases(SIGNS)
_SIGN_STARTS = _PREFIXES.firsts | _SIGNS.firsts
_NAMING = frozenset("#_@\\^")
_JOINING = frozenset("-–./")

Unit = Literal["money", "percent"] | None
Currency = tuple[str | None, int]
"""A currency code, None when the sign does not tell, and the index behind it."""


class Atom(NamedTuple):
    """A number from token `first` up to, without, `after`, with what it is a number of."""

    number: Number
    first: int
    after: int
    unit: Unit = None
    currency: str | None = None


def read_atom(tokens: Tokens, index: int, lexicon: Lexicon) -> Atom | None:
    """A number with a currency before or after it, or a percent sign after it."""
    if tokens.kinds[index] != NUMBER and tokens.lower[index] not in lexicon.atom_starts:
        return None
    sign = currency_before(tokens, index, lexicon)
    start = index if sign is None else sign[1]
    if sign is not None and tokens.lower[start] == "-" and tokens.kinds[start + 1] == NUMBER:
        start += 1
    number = read_number(tokens, start, lexicon)
    if number is None or not _clean(tokens, number, lexicon, signed=sign is not None):
        return None
    if number.scale == 1 and lexicon.stands_apart(tokens, number.after):
        return Atom(number, index, number.after, "money", sign[0]) if sign else Atom(number, number.first, number.after)
    if found := lexicon.percent.match(tokens, number.after):
        value = number.value if number.fraction is None else number.fraction
        return Atom(number._replace(value=value), number.first, found[1], "percent")
    if _closed_by_dash(tokens, number.after):
        number = number._replace(after=number.after + 2)
    after = currency_after(tokens, number.after, lexicon)
    local = _local_scale(tokens, number, sign or after, lexicon)
    if local is not None:
        number = local
    if sign is not None:
        if after is None or after[0] not in (sign[0], None):
            return Atom(number, index, number.after, "money", sign[0])
        return Atom(number, index, after[1], "money", sign[0])
    if after is not None:
        return _scaled_behind(tokens, _with_cents(tokens, number, index, after, lexicon), lexicon)
    return _scaled_code(tokens, number) or _cents(tokens, number, lexicon) or Atom(number, number.first, number.after)


def _local_scale(tokens: Tokens, number: Number, currency: Currency | None, lexicon: Lexicon) -> Number | None:
    """ "R$ 900 mil": the number with the scale that its word has where the currency is used."""
    scales = lexicon.language.money.local_scales
    code = currency[0] if currency else None
    name = tokens.lower[number.after] if code is None else code
    factor = scales.get((tokens.lower[number.after - 1], name)) if currency else None
    if factor is None or number.scale == 1:
        return None
    return number._replace(value=tidy(number.mantissa * factor), scale=factor)


def _closed_by_dash(tokens: Tokens, index: int) -> bool:
    """ "1'500.-": the dash stands for no cents."""
    dash = tokens.lower[index] in (".", ",") and tokens.lower[index + 1] in ("-", "–")
    return dash and tokens.glued(index) and tokens.glued(index + 1) and not tokens.glued(index + 2)


def _clean(tokens: Tokens, number: Number, lexicon: Lexicon, *, signed: bool) -> bool:
    """False for digits that are part of something else: "v2", "180ml", "B2B", "SOC-2", "#5"."""
    first, after = number.first, number.after
    if number.spelled:
        return True
    if not signed and tokens.kinds[first] == NUMBER and tokens.glued(first) and _named(tokens, first):
        return False
    if not tokens.glued(after):
        return True
    if tokens.kinds[after] == WORD:
        short = lexicon.language.durations.short_units | lexicon.language.bounds.glued_hedges
        word = tokens.lower[after]
        return len(word) > 2 or word in short or _is_currency(tokens, after)
    return tokens.lower[after] not in _NAMING - {"#"}


def _named(tokens: Tokens, first: int) -> bool:
    """True when what touches the digits on the left makes them part of a name."""
    before = tokens.before(first)
    if tokens.kinds[first - 1] == WORD or before in _NAMING:
        return True
    if before not in _JOINING or not tokens.glued(first - 1) or tokens.kinds[first - 2] != WORD:
        return False
    scale = tokens.glued(first - 2) and tokens.kinds[first - 3] == NUMBER
    return not scale  # "10k-20k" is a range, "SOC-2" a name


def _is_currency(tokens: Tokens, index: int) -> bool:
    return tokens.lower[index] in SIGNS or tokens.original(index) in CODES or tokens.lower[index] in PREFIXES


def currency_before(tokens: Tokens, index: int, lexicon: Lexicon) -> Currency | None:
    """The currency that stands before an amount; the index is that of the amount."""
    kind, word = tokens.kinds[index], tokens.lower[index]
    if kind == NUMBER:
        return None
    if kind == WORD and tokens.original(index) in CODES and not _homograph(tokens, index, lexicon):
        after = index + 1
        return tokens.original(index), after + (tokens.lower[after] in ("$", "€", "£", ":"))
    if word in _SIGN_STARTS and (found := _PREFIXES.match(tokens, index)):
        code, after = found
        certain = word not in MUST_TOUCH or tokens.glued(after) or tokens.original(index).isupper()
        if word in lexicon.language.numbers.articles and not tokens.glued(index + 1):
            certain = False  # "a $50 plan" is not in Australian dollars
        if tokens.kinds[after] == NUMBER and certain:
            return code or None, after
    if kind == SIGN:
        return _SIGNS.match(tokens, index)
    money = lexicon.language.money
    if word in money.nationalities and (name := money.signs.get(tokens.lower[index + 1])) is not None:
        national = money.by_nationality.get((name, money.nationalities[word]))
        return (national, index + 2) if national else None
    named = lexicon.currencies.match(tokens, index)
    return named if named is not None and tokens.kinds[named[1]] == NUMBER else None


def _homograph(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """A code that is a word of the language in capitals ("ALL 5") stands before an amount only when it touches it."""
    return tokens.lower[index] in lexicon.language.money.code_homographs and not tokens.glued(index + 1)


def currency_after(tokens: Tokens, index: int, lexicon: Lexicon) -> Currency | None:
    """The currency that stands after an amount."""
    if tokens.lower[index] == "-" and tokens.glued(index) and tokens.kinds[index + 1] == WORD:
        index += 1
    if tokens.lower[index] not in lexicon.currency_starts:
        return None
    if tokens.kinds[index] == WORD and _belongs_to_next(tokens, index):
        return None
    if found := lexicon.currencies.match(tokens, index):
        return found
    if tokens.kinds[index] == WORD and tokens.original(index) in CODES:
        return tokens.original(index), index + 1
    sign = _SIGNS.match(tokens, index)
    if sign is not None and not _belongs_to_next(tokens, index):
        return sign
    nation = lexicon.nationalities.match(tokens, index)
    return lexicon.currencies.match(tokens, nation[1]) if nation else None


def _belongs_to_next(tokens: Tokens, index: int) -> bool:
    """True for a sign that touches the digits behind it and not those before it ("50 $ 3", "3 USD50")."""
    touches = tokens.kinds[index + 1] == NUMBER and tokens.glued(index + 1)
    return touches and not tokens.glued(index)


def _scaled_behind(tokens: Tokens, atom: Atom, lexicon: Lexicon) -> Atom:
    """ "75 USD million": the scale said behind the currency."""
    numbers = lexicon.language.numbers
    word = tokens.lower[atom.after]
    if atom.number.scale > 1 or word not in numbers.scales or word in numbers.glued_scales:
        return atom
    scale = numbers.scales[word]
    number = atom.number._replace(value=tidy(atom.number.value * scale), scale=scale)
    return atom._replace(number=number, after=atom.after + 1)


def _scaled_code(tokens: Tokens, number: Number) -> Atom | None:
    """ "30 MUSD": millions of a currency in one word."""
    found = scaled_code(tokens.original(number.after)) if tokens.kinds[number.after] == WORD else None
    if found is None:
        return None
    scale, code = found
    scaled = number._replace(value=tidy(number.value * scale), scale=scale)
    return Atom(scaled, number.first, number.after + 1, "money", code)


def _with_cents(tokens: Tokens, number: Number, first: int, currency: Currency, lexicon: Lexicon) -> Atom:
    """ "3 dollars 50 cents", "15 dollars and 50": the small change behind the amount."""
    code, after = currency
    joined = tokens.lower[after] in lexicon.language.numbers.joiners
    change = read_number(tokens, after + joined, lexicon) if number.scale == 1 else None
    if change is None or not isinstance(change.value, int) or not 0 < change.value < 100:
        return Atom(number, first, after, "money", code)
    named = tokens.lower[change.after] in lexicon.language.money.cents
    ends = (
        joined
        and tokens.kinds[change.after] not in (WORD, NUMBER)
        and lexicon.percent.match(tokens, change.after) is None
    )
    if not (named or ends):
        return Atom(number, first, after, "money", code)
    whole = number._replace(value=tidy(number.value + change.value / 100))
    return Atom(whole, first, change.after + named, "money", code)


def _cents(tokens: Tokens, number: Number, lexicon: Lexicon) -> Atom | None:
    """ "34 cents": hundredths of a currency that the word may not tell."""
    cents = lexicon.language.money.cents
    word = tokens.lower[number.after]
    if word not in cents:
        return None
    return Atom(number._replace(value=tidy(number.value / 100)), number.first, number.after + 1, "money", cents[word])
