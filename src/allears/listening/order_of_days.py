"""Whether 01/02/2027 is the first of February: told by where the lead is, else by the money they speak of."""

from __future__ import annotations

from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.values.money import Money

_MONTH_FIRST = frozenset(("US", "PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW", "PH", "BZ", "CA"))
"""Countries that write the month first, or both."""
_YEAR_FIRST = frozenset(("CN", "JP", "KR", "KP", "TW", "MN"))
"""Countries that write the year first; what they do where it stands last is anybody's guess."""
_TELL_NOTHING = frozenset(("USD", "CAD", "PHP", "CNY", "JPY", "KRW", "TWD", "BTC"))
_SIGN = Expression(r"[£€]\s?\d|\d\s?(?:[£€]|euros?\b|eur\b|gbp\b|quid\b)")
_SLASHED = Expression(r"\d\s?[/–-]\s?\d")


def is_day_first(text: str, context: Context, region: str | None) -> bool:
    """True when a date in digits has its day first in a message with this text, written in `region` (ISO 3166-1)."""
    if not _SLASHED.search(text):
        return False
    if region is not None:
        return region not in _MONTH_FIRST | _YEAR_FIRST
    for noted in reversed(context.record):
        if isinstance(noted.statement.value, Money) and noted.statement.value.currency:
            return noted.statement.value.currency not in _TELL_NOTHING
    return _SIGN.search(text.lower()) is not None
