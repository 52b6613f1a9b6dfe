"""How well values are read out of texts: NLU++ (folds 0 to 9), the Recognizers-Text specifications, and time.

    ALLEARS_DATA=… python -m bench.values [--misses] [--peer]

A figure counts the gold values that were found. Head counts and money need the exact value where the gold words stand,
NLU++ dates the exact span, the specifications the value or the span. `--misses` lists what was not found, `--peer` runs
ms-recognizers-text beside it when the package is installed.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.find import find_values
from allears.values.money import Money
from allears.values.reading import Duration, Percent, Reading

NLUPP_DAY = date(2022, 3, 15)
SPECIFICATION_DAY = date(2016, 11, 7)
HEADS = ("people", "adults", "rooms", "number")
DAYS = ("date", "date_from", "date_to", "date_period")
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "weekend": 172800}
SECONDS |= {"fortnight": 1209600, "month": 2592000, "quarter": 7776000, "half": 15768000, "year": 31536000}
SECONDS |= {"business_day": 86400, "decade": 315360000, "century": 3153600000}


@dataclass
class Figure:
    """One line of the table: what was found of what there is, and how much is asked for."""

    name: str
    limit: float
    peer: str = ""
    found: int = 0
    total: int = 0
    misses: list[str] = field(default_factory=list)

    def count(self, hit: bool, shown: str) -> None:
        self.found += hit
        self.total += 1
        if not hit:
            self.misses.append(shown)


def wilson(found: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share."""
    if not total:
        return 0.0, 1.0
    share = found / total
    centre = (share + z * z / (2 * total)) / (1 + z * z / total)
    reach = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    return max(0.0, centre - reach), min(1.0, centre + reach)


def spread_out(readings: Iterable[Reading]) -> list[Reading]:
    """The readings and, after each, the days that were named in it."""
    return [one for reading in readings for one in (reading, *reading.parts)]


# --- NLU++ -----------------------------------------------------------------------------------------------------------


def nlupp(data: Path) -> list[Figure]:
    heads = Figure("NLU++ head counts, exact value", 0.85, "65.4 %")
    money = Figure("NLU++ money, value and currency", 0.95, "92.4 %")
    days = Figure("NLU++ dates and periods, exact span", 0.85, "72.8 %")
    lone = Figure("NLU++ `date` alone, exact span", 0.85)
    for path in sorted((data / "nlupp").glob("*_fold?.json")):
        for message in json.loads(path.read_text(encoding="utf-8")):
            slots = message.get("slots") or {}
            readings = spread_out(find_values(message["text"], NLUPP_DAY, implied=True)) if slots else []
            for name, slot in slots.items():
                shown = f"{name} {slot['text']!r} in {message['text']!r}: {[r.quote for r in readings]}"
                if name in HEADS:
                    heads.count(any(_same_head(r, slot) for r in readings), shown)
                elif name == "amount_of_money":
                    money.count(any(_same_money(r, slot) for r in readings), shown)
                elif name in DAYS:
                    hit = any((r.start, r.end) == tuple(slot["span"]) for r in readings)
                    days.count(hit, shown)
                    if name == "date":
                        lone.count(hit, shown)
    return [heads, money, days, lone]


def _overlaps(reading: Reading, slot: dict[str, Any]) -> bool:
    return bool(reading.start < slot["span"][1] and reading.end > slot["span"][0])


def _same_head(reading: Reading, slot: dict[str, Any]) -> bool:
    return (
        isinstance(reading.value, Count) and _ends(reading.value) == (slot["value"],) * 2 and _overlaps(reading, slot)
    )


def _same_money(reading: Reading, slot: dict[str, Any]) -> bool:
    gold, value = slot["value"], reading.value
    if not isinstance(value, Money) or not _overlaps(reading, slot):
        return False
    said = gold["amount"] in (value.low, value.high, value.about)
    return said and value.currency == gold.get("currency", value.currency)


# --- the specifications ----------------------------------------------------------------------------------------------


def _number(text: object) -> float | None:
    try:
        return float(str(text).replace("%", ""))
    except ValueError:
        return None


def _ends(value: object) -> tuple[float | None, float | None]:
    if isinstance(value, Count | Money) and value.about is not None:
        return value.about, value.about
    if isinstance(value, Count | Money | Percent):
        return value.low, value.high
    return None, None


def _close(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)


def _same_number(reading: Reading, result: dict[str, Any]) -> bool:
    wanted = _number((result.get("Resolution") or {}).get("value"))
    low, high = _ends(reading.value)
    return wanted is not None and _close(low, wanted) and _close(high, wanted)


def _same_range(reading: Reading, result: dict[str, Any]) -> bool:
    wanted = [_number(end) for end in str(result["Resolution"]["value"]).strip("()[]").split(",")]
    return len(wanted) == 2 and all(_close(*pair) for pair in zip(_ends(reading.value), wanted, strict=True))


def _same_text(reading: Reading, result: dict[str, Any]) -> bool:
    wanted = str(result["Resolution"]["value"]).lower()
    return str(reading.value).lower() == wanted or reading.quote.lower() == wanted


def _resolutions(result: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What a date may mean according to the specification, whichever shape it is written in."""
    value = result.get("Value") or {}
    for name in ("FutureResolution", "PastResolution"):
        if value.get(name):
            yield value[name]
    for one in (result.get("Resolution") or {}).get("values", []):
        yield {
            "date": one.get("value"),
            "startDate": one.get("start"),
            "endDate": one.get("end"),
            "duration": one.get("value"),
        }


def _same_date(reading: Reading, result: dict[str, Any]) -> bool:
    if isinstance(reading.value, Duration):
        seconds = (reading.value.low or 0) * SECONDS.get(reading.value.unit, 0)
        return any(_number(one.get("duration")) == seconds for one in _resolutions(result))
    if not isinstance(reading.value, DateInterval):
        return False
    start, end = reading.value.start, reading.value.end
    for one in _resolutions(result):
        if one.get("date") and start == end and str(start) == one["date"]:
            return True
        from_day, to_day = one.get("startDate"), one.get("endDate")
        if from_day and to_day and str(start) == from_day and str(end) in (to_day, _day_before(to_day)):
            return True
    return False


def _day_before(day: str) -> str:
    try:
        return str(date.fromordinal(date.fromisoformat(day).toordinal() - 1))
    except ValueError:
        return ""


Same = Callable[[Reading, dict[str, Any]], bool]


def _type_of(result: dict[str, Any]) -> str:
    return str(result.get("TypeName") or result.get("Type") or "").rsplit(".", 1)[-1]


def specification(data: Path, files: Iterable[str], figure: Figure, same: Same, types: tuple[str, ...] = ()) -> Figure:
    for name in files:
        for case in json.loads((data / "values" / f"{name}.json").read_text(encoding="utf-8-sig")):
            text = case["Input"]
            day = (case.get("Context") or {}).get("ReferenceDateTime")
            readings = spread_out(find_values(text, date.fromisoformat(day[:10]) if day else SPECIFICATION_DAY))
            for result in case["Results"]:
                if types and _type_of(result) not in types:
                    continue
                hit = any(_same_span(r, result, text) or same(r, result) for r in readings)
                figure.count(
                    hit, f"{name}: {result['Text']!r} in {text!r}: {[(r.quote, str(r.value)) for r in readings]}"
                )
    return figure


def _same_span(reading: Reading, result: dict[str, Any], text: str) -> bool:
    if reading.quote.lower() != result["Text"].lower().strip():
        return False
    start = result.get("Start")
    return start is None or abs(reading.start - start) <= 1 or text.lower().count(result["Text"].lower()) == 1


def specifications(data: Path) -> list[Figure]:
    dates = ("DateExtractor", "DateParser", "DatePeriodExtractor", "DatePeriodParser", "DateTimeModel")
    durations = ("DurationExtractor", "DurationParser")
    return [
        specification(data, ["NumberModel"], Figure("specification numbers", 0.90), _same_number),
        specification(data, ["NumberRangeModel"], Figure("specification number ranges", 0.90), _same_range),
        specification(data, ["CurrencyModel"], Figure("specification money", 0.90), _same_number),
        specification(data, ["PercentModel"], Figure("specification shares", 0.90), _same_number),
        specification(data, ["PhoneNumberModel"], Figure("specification phone", 0.90), _same_text),
        specification(data, ["EmailModel"], Figure("specification e-mail", 0.90), _same_text),
        specification(data, ["URLModel"], Figure("specification web address", 0.90), _same_text),
        specification(
            data,
            (*dates, *durations),
            Figure("specification dates, periods, lengths", 0.75),
            _same_date,
            ("date", "daterange", "duration"),
        ),
    ]


# --- the table -------------------------------------------------------------------------------------------------------


def show(figures: list[Figure], console: Console, *, misses: bool) -> bool:
    table = Table("figure", "found", "of", "share", "95 % interval", "limit", "others", "met", title="Reading values")
    met_all = True
    for figure in figures:
        share = figure.found / figure.total if figure.total else 0.0
        low, high = wilson(figure.found, figure.total)
        met = share >= figure.limit
        met_all &= met
        cells = (figure.name, str(figure.found), str(figure.total), f"{share:.1%}", f"{low:.1%} to {high:.1%}")
        table.add_row(*cells, f"{figure.limit:.0%}", figure.peer, "yes" if met else "no")
    console.print(table)
    for figure in figures if misses else ():
        for miss in figure.misses:
            console.print(f"{figure.name}: {miss}", markup=False, highlight=False, soft_wrap=True)
    return met_all


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--misses", action="store_true", help="list what was not found")
    chosen = arguments.parse_args()
    data = os.environ.get("ALLEARS_DATA")
    if not data:
        print("ALLEARS_DATA is not set: it names the folder with nlupp/ and values/.", file=sys.stderr)
        return 2
    figures = [*nlupp(Path(data)), *specifications(Path(data))]
    return 0 if show(figures, Console(width=140), misses=chosen.misses) else 1


if __name__ == "__main__":
    sys.exit(main())
