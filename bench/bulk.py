"""How long it takes to qualify a file of leads, beside DuckDB doing the same by hand.

    python -m bench.bulk [--rows N] [--rounds N] [--memory]

The leads are invented by DuckDB with a seed; a sixth of every field is not known. `bench/bulk.sql` is the same decision
written by hand for this one table; before anything is timed both results are compared, row by row. Works take turns in
one process, and the best of all rounds counts, by the clock and in processor time (which other work on the machine
disturbs less; both processors together). They include everything `allears qualify` does: finding the columns, reading
the cells, looking for double ids, the summary. With --memory the peak of a whole `allears qualify` is measured in a
process of its own (with --rows 10000000 as the design demands it).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import duckdb
from rich.console import Console
from rich.table import Table

from allears.bulk.qualify import Task, qualify
from allears.library.policy_file import read_policy

TODAY = date(2026, 11, 21)
POLICY_TEXT = """
format: 1
id: bulk
fields:
  reps: {type: count, ask: "How many sell?"}
  employees: {type: count, ask: "How many are you?"}
  calls: {type: count, ask: "How many calls a month?"}
  style: {type: choice, options: {inside: [], both: [], field: []}, ask: "How do you sell?"}
  country: {type: choice, options: {US: [], CA: [], GB: [], IE: [], AU: [], NZ: [], NO: [], DE: []}, ask: "Where?"}
  authority: {type: choice, options: {decides: [], shares: [], none: []}, ask: "Who decides?"}
  pain: {type: text, ask: "What happened?"}
  starts: {type: date_interval, ask: "When?"}
ideal:
  - id: small-team
    name: Small team
    we_can_help_them: [reps between 5 and 15, "style in (inside, both)", "country in (US, CA, GB, IE, AU, NZ)"]
    they_can_help_us: [pain is known, "authority in (decides, shares)"]
  - id: call-room
    name: Call room
    we_can_help_them: [reps between 3 and 4, style = inside, calls >= 1000]
    they_can_help_us: [pain is known]
not_ideal:
  - {id: large, name: Large, when: employees >= 1000, because: no roles, say: You would miss roles.}
  - {id: alone, name: Alone, when: reps <= 1, because: too much tool, say: Too much for one.}
  - {id: road, name: Road, when: style = field, because: no maps, say: You would miss maps.}
later: [{when: starts starts after 6 months}]
hot: [calls >= 5000 and authority = decides]
"""
INVENT = """
SELECT range AS id,
  CASE WHEN hash(range, 1) % 6 > 0 THEN (hash(range, 2) % 18)::INTEGER END AS reps,
  CASE WHEN hash(range, 3) % 6 > 0 THEN (hash(range, 4) % 1200)::INTEGER END AS employees,
  CASE WHEN hash(range, 5) % 6 > 0 THEN (hash(range, 6) % 9000)::INTEGER END AS calls,
  CASE WHEN hash(range, 7) % 6 > 0 THEN
    ['inside', 'both', 'inside', 'field'][(1 + hash(range, 8) % 4)::INTEGER] END AS style,
  CASE WHEN hash(range, 9) % 6 > 0 THEN
    ['US', 'CA', 'GB', 'NO', 'DE', 'US'][(1 + hash(range, 10) % 6)::INTEGER] END AS country,
  CASE WHEN hash(range, 11) % 6 > 0 THEN
    ['decides', 'shares', 'none'][(1 + hash(range, 12) % 3)::INTEGER] END AS authority,
  CASE WHEN hash(range, 13) % 6 > 0 THEN concat('we lose ', hash(range, 14) % 900, ' calls a week') END AS pain,
  CASE WHEN hash(range, 15) % 6 > 0 THEN DATE '2026-12-01' + (hash(range, 16) % 300)::INTEGER END AS starts
FROM range({rows})
"""
GIGABYTE = 1 << 30
MOST_MEMORY = 2


@dataclass(frozen=True)
class Work:
    """One thing to time, and the other thing and the ratio that it is held against."""

    name: str
    run: Callable[[], object]
    against: str | None = None
    limit: float | None = None


def by_hand(folder: Path) -> Callable[[], object]:
    """The hand-written statement, Parquet to Parquet."""
    written = (Path(__file__).parent / "bulk.sql").read_text(encoding="utf-8")
    statement = written.format(leads=f"read_parquet('{folder}/leads.parquet')")
    return lambda: duckdb.connect().execute(f"COPY ({statement}) TO '{folder}/by_hand.parquet' (FORMAT parquet)")


def verdict_only(folder: Path) -> Callable[[], object]:
    """The hand-written verdict without mark, profile, reasons and open fields."""
    written = (Path(__file__).parent / "bulk.sql").read_text(encoding="utf-8")
    steps = written.split("), opened AS (")[0].format(leads=f"read_parquet('{folder}/leads.parquet')")
    statement = f"COPY ({steps}) SELECT id, verdict FROM verdicts) TO '{folder}/only.parquet' (FORMAT parquet)"
    return lambda: duckdb.connect().execute(statement)


def qualified(leads: Path, out: Path) -> Callable[[], object]:
    """Everything that `allears qualify` does to a file."""
    policy = read_policy(POLICY_TEXT)
    return lambda: qualify(Task(leads, out, TODAY, id_column="id"), policy, lambda _: lambda _: None)


def read_and_write(folder: Path) -> Callable[[], object]:
    """DuckDB reading the CSV and writing it."""
    copy = f"COPY (SELECT * FROM read_csv('{folder}/leads.csv')) TO '{folder}/copied.csv' (FORMAT csv, HEADER true)"
    return lambda: duckdb.connect().execute(copy)


def works(folder: Path) -> list[Work]:
    """What is timed."""
    parquet, text = "Parquet, by hand (all columns)", "CSV, DuckDB reads and writes it"
    return [
        Work(parquet, by_hand(folder)),
        Work("Parquet, by hand (verdict only)", verdict_only(folder)),
        Work(
            "Parquet, allears qualify", qualified(folder / "leads.parquet", folder / "verdicts.parquet"), parquet, 1.3
        ),
        Work(text, read_and_write(folder)),
        Work("CSV, allears qualify", qualified(folder / "leads.csv", folder / "verdicts.csv"), text, 2.5),
    ]


def invent(folder: Path, rows: int) -> None:
    """Write the leads as Parquet and as CSV."""
    for name, options in (("leads.parquet", "FORMAT parquet"), ("leads.csv", "FORMAT csv, HEADER true")):
        duckdb.connect().execute(f"COPY ({INVENT.format(rows=rows)}) TO '{folder}/{name}' ({options})")


def check_equal(folder: Path) -> None:
    """Raise AssertionError when the hand-written statement and `qualify` differ in any row or column."""
    both = [f"SELECT * FROM read_parquet('{folder}/{name}.parquet')" for name in ("by_hand", "verdicts")]
    for first, second in (both, both[::-1]):
        different = duckdb.connect().execute(f"{first} EXCEPT {second} LIMIT 3").fetchall()
        assert not different, f"by hand and qualify differ: {different}"


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock, and of processor time."""

    clock: float
    processor: float


def measure(todo: list[Work], rounds: int) -> dict[str, Spent]:
    """The best of rounds in which the works take turns."""
    times: dict[str, list[Spent]] = {work.name: [] for work in todo}
    for _ in range(rounds):
        for work in todo:
            clock, processor = time.perf_counter(), time.process_time()
            work.run()
            times[work.name].append(Spent(time.perf_counter() - clock, time.process_time() - processor))
    return {
        name: Spent(min(one.clock for one in spent), min(one.processor for one in spent))
        for name, spent in times.items()
    }


def peak_memory(folder: Path, leads: Path) -> tuple[float, float]:
    """Gigabytes and seconds of a whole `allears qualify` in a process of its own."""
    (folder / "policy.yaml").write_text(POLICY_TEXT, encoding="utf-8")
    command = [sys.executable, "-m", "allears", "qualify", str(leads), "--policy", str(folder / "policy.yaml")]
    options = ["--id", "id", "--now", str(TODAY), "--out", str(folder / f"peak{leads.suffix}")]
    start = time.perf_counter()
    process = subprocess.Popen([*command, *options], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"qualify failed on {leads.name}: status {os.waitstatus_to_exitcode(status)}")
    return used.ru_maxrss * 1024 / GIGABYTE, time.perf_counter() - start


def show_memory(console: Console, rows: int, folder: Path) -> None:
    """Print the table of memory."""
    table = Table(title=f"Memory to qualify {rows:,} leads", title_justify="left")
    for column in ("", "peak GB", "limit", "met", "seconds"):
        table.add_column(column, justify="left" if column in ("", "met") else "right", no_wrap=True)
    for name in ("leads.csv", "leads.parquet"):
        peak, seconds = peak_memory(folder, folder / name)
        met = "yes" if peak < MOST_MEMORY else "NO"
        kind = "CSV" if name.endswith("csv") else "Parquet"
        table.add_row(f"{kind}, allears qualify", f"{peak:.2f}", f"{MOST_MEMORY}", met, f"{seconds:.0f}")
    console.print(table)


def show_times(console: Console, rows: int, todo: list[Work], times: dict[str, Spent]) -> None:
    """Print the table of times and ratios. A limit is met when it is met by the clock and in processor time."""
    table = Table(title=f"Qualifying {rows:,} leads", title_justify="left")
    for column in ("", "seconds", "processor", "ratio", "of processor", "limit", "met"):
        table.add_column(column, justify="left" if column in ("", "met") else "right", no_wrap=True)
    for work in todo:
        spent = times[work.name]
        shown = ["", "", "", ""]
        if work.against is not None and work.limit is not None:
            peer = times[work.against]
            ratios = (spent.clock / peer.clock, spent.processor / peer.processor)
            met = "yes" if max(ratios) <= work.limit else "NO"
            shown = [*(f"{one:.2f}" for one in ratios), f"{work.limit:.1f}", met]
        table.add_row(work.name, f"{spent.clock:.2f}", f"{spent.processor:.2f}", *shown)
    console.print(table)


def main() -> None:
    """Print the table, or the peak of memory."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rows", type=int, default=1_000_000)
    arguments.add_argument("--rounds", type=int, default=7)
    arguments.add_argument("--memory", action="store_true", help="measure the peak of memory instead")
    chosen = arguments.parse_args()
    console = Console(width=120)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        invent(folder, chosen.rows)
        if chosen.memory:
            show_memory(console, chosen.rows, folder)
            return
        todo = works(folder)
        for work in todo:
            work.run()
        check_equal(folder)
        show_times(console, chosen.rows, todo, measure(todo, chosen.rounds))


if __name__ == "__main__":
    main()
