"""Shows what Allears does with leads as they lie in a spreadsheet: 2,000 invented ones, judged by a shipped policy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = Path("build", "demo")
TODAY = "2026-11-21"
"""The day the invented leads were written down: dates in the file count from it."""


def main() -> int:
    """Write `build/demo/leads.csv` and `verdicts.csv`, print the table; the exit status is that of `qualify`."""
    (ROOT / FOLDER).mkdir(parents=True, exist_ok=True)
    leads, verdicts, policy = FOLDER / "leads.csv", FOLDER / "verdicts.csv", Path("policies", "inside-sales-crm.yaml")
    start("examples/invented_leads.py", "--out", leads)
    words = ("-m", "allears", "qualify", leads, "--policy", policy, "--id", "lead", "--now", TODAY, "--out", verdicts)
    return start(*words)


def start(*words: str | Path) -> int:
    """Run Python with these words in the checkout, and give its exit status."""
    return subprocess.run([sys.executable, *map(str, words)], cwd=ROOT, check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
