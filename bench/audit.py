"""The audit by force: two hundred visitors write while the server is killed fifty times and the line keeps breaking.

    python -m bench.audit [--visitors 200] [--messages 12] [--kills 50] [--seed 1] [--engine sqlite|postgresql]

PostgreSQL runs with its syncs on. The storm is the one of `tests/system/test_storm.py`, as hard as it gets. It takes
about four minutes an engine.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from rich.console import Console
from rich.table import Table

from tests.databases import ENGINES, postgresql_server
from tests.system.storm.audit import Findings, Storm, audit

SHOWN = 10


@contextmanager
def database_of(engine: str, folder: Path) -> Iterator[str]:
    """The address of an empty database that a power cut would find complete."""
    if engine == "sqlite":
        yield f"sqlite:///{folder / 'audit.db'}"
        return
    with postgresql_server(durable=True) as url:
        yield url


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visitors", type=int, default=200)
    parser.add_argument("--messages", type=int, default=12)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", choices=ENGINES, action="append")
    asked = parser.parse_args()
    storm = Storm(asked.visitors, asked.messages, asked.kills, seed=asked.seed)
    console = Console()
    table = Table(box=None, title=f"{storm.visitors} visitors, {storm.messages} messages each, seed {storm.seed}")
    for heading in ("engine", "kills", "acknowledged", "stored", "tries", "streams resumed", "cut", "deaf", "slow",
                    "minutes", "faults (limit 0)"):  # fmt: skip
        table.add_column(heading, justify="right")
    faults = 0
    for engine in asked.engine or ENGINES:
        with tempfile.TemporaryDirectory(prefix="allears-audit-") as folder, database_of(engine, Path(folder)) as url:
            began = perf_counter()
            findings = asyncio.run(audit(storm, url, Path(folder)))
        table.add_row(engine, *row(findings, (perf_counter() - began) / 60))
        faults += len(findings.faults)
        for fault in findings.faults[:SHOWN]:
            console.print(f"[red]{fault}[/red]")
    console.print(table)
    return 1 if faults else 0


def row(found: Findings, minutes: float) -> list[str]:
    broken = [str(found.weather[name]) for name in ("cut", "deaf", "slow")]
    counts = (found.kills, found.acknowledged, found.stored, found.tries, found.resumed)
    return [*(f"{one:,}" for one in counts), *broken, f"{minutes:.1f}", str(len(found.faults))]


if __name__ == "__main__":
    sys.exit(main())
