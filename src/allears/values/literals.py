"""Numbers written in digits, whatever separates thousands and decimals."""

from __future__ import annotations

from allears.languages.expression import Expression

_VULGAR = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
    "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip
_SEPARATORS = Expression(r"[.,'’٬]")
_GROUPED = Expression(r"\d{1,3}(?:[.,'’٬]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}")
_LONGEST = 30


def tidy(value: float) -> float:
    """The same number as an int where it is whole, otherwise without the dust of binary fractions."""
    if isinstance(value, int) or abs(value) >= 1e15:
        return int(value)
    rounded = round(value, 9)
    return int(rounded) if rounded == int(rounded) and (rounded or not value) else (rounded or value)


def plain_digits(text: str) -> bool:
    """True for nothing but digits, few enough to be a quantity."""
    return text.isdecimal() and len(text) <= _LONGEST


def vulgar_fraction(sign: str) -> float | None:
    """The value of a fraction that is one sign, such as ½."""
    return _VULGAR.get(sign)


def read_literal(text: str) -> tuple[float, float | None] | None:
    """The value of digits with separators, and the other value it could have ("1.200" is 1200 or 1.2).

    None when the separators make no sense as a number ("1.2.3", "5,10,20"). One separator before exactly three digits
    groups thousands; two kinds of separators: the last is the decimal sign.
    """
    if len(text) > _LONGEST:
        return None
    if text.isdecimal():
        return int(text), None
    signs = _SEPARATORS.findall(text)
    if len(set(signs)) == 1:
        return _one_kind(text, signs)
    whole, _, decimals = text.rpartition(signs[-1])
    if signs[-1] not in ".," or signs.count(signs[-1]) != 1 or not _GROUPED.fullmatch(whole):
        return None
    return tidy(float(_SEPARATORS.sub("", whole) + "." + decimals)), None


def _one_kind(text: str, signs: list[str]) -> tuple[float, float | None] | None:
    """Digits with one kind of separator: groups of three, or a decimal sign."""
    single = len(signs) == 1 and signs[0] in ".,"
    decimal = tidy(float(text.replace(",", "."))) if single else None
    if _GROUPED.fullmatch(text) and not text.startswith("0"):
        return int(_SEPARATORS.sub("", text)), decimal
    return None if decimal is None else (decimal, None)
