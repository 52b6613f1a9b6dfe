"""How long reading a message takes: each message, the first after a start, 10,000 characters and twice that.

    ALLEARS_DATA=… python -m bench.values_time

The messages are those of NLU++ (folds 0 to 9) and the lead turns beside it. Processor time is measured, and of several
runs the best counts, so that what else the machine does is left out; the first message is by the clock.
ms-recognizers-text (`./run bench` installs it) reads 40 of the same messages in the same run.
"""

from __future__ import annotations

import importlib.util
import json
import os
import statistics
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from allears.values.find import find_values

DAY = date(2026, 11, 21)
PEER_MESSAGES = 40
FIRST = """
import time
started = time.perf_counter()
from datetime import date
from allears.values.find import find_values
find_values("12 reps, 20k a year, by Q2: jo@acme.com, +49 176 12345678, www.acme.de", date(2026, 11, 21))
print(time.perf_counter() - started)
"""


def messages(data: Path) -> list[str]:
    """Every message of NLU++ and every lead turn of the conversations."""
    found = [
        message["text"]
        for path in sorted((data / "nlupp").glob("*_fold?.json"))
        for message in json.loads(path.read_text(encoding="utf-8"))
    ]
    for path in sorted((data / "dialogues").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            found.extend(turn["text"] for turn in json.loads(line)["turns"] if turn["by"] == "lead")
    return found


def best_time(read: Callable[[str], object], text: str, times: int = 3) -> float:
    """Milliseconds of the fastest of so many readings."""
    found = []
    for _ in range(times):
        started = time.process_time()
        read(text)
        found.append(time.process_time() - started)
    return 1000 * min(found)


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def first_message() -> float:
    """Milliseconds from an empty process to the first message read, with every library it needs; best of five."""
    runs = [subprocess.run([sys.executable, "-c", FIRST], capture_output=True, text=True, check=True) for _ in range(5)]
    return 1000 * min(float(run.stdout) for run in runs)


def peer() -> Callable[[str], object] | None:
    """ms-recognizers-text reading what we read, or None when it is not installed."""
    if importlib.util.find_spec("recognizers_suite") is None:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import recognizers_suite as suite  # type: ignore[import-not-found, import-untyped, unused-ignore]
    day = datetime(2026, 11, 21, tzinfo=None)  # noqa: DTZ001 - it wants a day without a zone

    def read(text: str) -> object:
        readers = (suite.recognize_number, suite.recognize_currency, suite.recognize_percentage, suite.recognize_email)
        found = [reader(text, "en-us") for reader in (*readers, suite.recognize_phone_number, suite.recognize_url)]
        return [*found, suite.recognize_datetime(text, "en-us", reference=day)]

    return read


def main() -> int:
    data = os.environ.get("ALLEARS_DATA")
    if not data:
        print("ALLEARS_DATA is not set: it names the folder with nlupp/ and dialogues/.", file=sys.stderr)
        return 2
    texts = messages(Path(data))
    own = [best_time(lambda text: find_values(text, DAY), text) for text in texts]
    other = peer()
    peers = [best_time(other, text, 1) for text in texts[:: max(1, len(texts) // PEER_MESSAGES)]] if other else []
    long = " ".join(texts)
    windows = [long[start : start + 10_000] for start in range(0, 100_000, 5_000)]
    tens = [best_time(lambda text: find_values(text, DAY), window, 5) for window in windows]
    twice = best_time(lambda text: find_values(text, DAY), long[:20_000], 5)
    once = best_time(lambda text: find_values(text, DAY), long[:10_000], 5)

    table = Table("time", "ms", "limit", "ms-recognizers-text", "met", title=f"Reading {len(texts)} messages")
    shown_peer = f"{statistics.median(peers):.0f}" if peers else "not installed"
    rows = [
        ("a message, median", statistics.median(own), 5.0, shown_peer),
        ("a message, 99th percentile", percentile(own, 0.99), 20.0, f"{percentile(peers, 0.99):.0f}" if peers else ""),
        ("the first message after start", first_message(), 500.0, ""),
        ("10,000 characters, 99th percentile", percentile(tens, 0.99), 50.0, ""),
        ("20,000 characters, times 10,000", twice / once, 2.3, ""),
    ]
    for name, value, limit, beside in rows:
        table.add_row(name, f"{value:.2f}", f"{limit:g}", beside, "yes" if value <= limit else "no")
    Console(width=110).print(table)
    return 0 if all(value <= limit for _, value, limit, _ in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
