"""When two values of a field mean the same, in the shapes of the conversation files."""

from __future__ import annotations

from datetime import date
from typing import Any

from allears.values.value import FieldType

SHARED_WORDS = 0.5
DAYS_APART = 1


def same_value(type_: FieldType, gold: Any, heard: Any) -> bool:
    """True when a heard value means the gold one: free text by its words, titles when one holds the other, days within
    one, a hedged number by its centre, everything else exactly."""
    if isinstance(gold, bool) or isinstance(heard, bool):
        return gold is heard
    if isinstance(gold, dict) and isinstance(heard, dict):
        return _same_interval(gold, heard)
    one, other = _folded(gold), _folded(heard)
    if type_ is FieldType.TEXT and one and other:
        words, others = set(one.split()), set(other.split())
        return one in other or other in one or len(words & others) / len(words | others) >= SHARED_WORDS
    if type_ is FieldType.ROLE:
        return one == other or (min(len(one), len(other)) >= 3 and (one in other or other in one))
    return one == other


def _folded(value: Any) -> str:
    return " ".join(str(value).lower().replace("’", "'").split()).strip(" .,!?'\"")


def _same_interval(gold: dict[str, Any], heard: dict[str, Any]) -> bool:
    if "from" in gold or "to" in gold:
        return all(_near(gold.get(end), heard.get(end)) for end in ("from", "to"))
    if gold.get("about") is not None:
        centre = heard.get("about")
        if centre is None and heard.get("min") == heard.get("max"):
            centre = heard.get("min")
        size = centre is not None and abs(float(centre) - float(gold["about"])) < 1e-6
    else:
        size = all(_number(gold.get(end)) == _number(heard.get(end)) for end in ("min", "max"))
    rest = all(gold.get(key) == heard.get(key) for key in ("currency", "per"))
    return size and rest and bool(gold.get("per_seat")) == bool(heard.get("per_seat"))


def _number(value: Any) -> float | None:
    return None if value is None else round(float(value), 2)


def _near(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return one == other
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= DAYS_APART
