"""Shows what Allears does with leads as they lie in a spreadsheet: 2,000 invented ones, judged by a shipped policy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
POLICY = HERE.parent / "policies" / "inside-sales-crm.yaml"
FOLDER = HERE.parent / "build" / "demo"


def main() -> int:
    """Write `build/demo/leads.csv` and `verdicts.csv`, print the table; the exit status is that of `qualify`."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    leads, verdicts = FOLDER / "leads.csv", FOLDER / "verdicts.csv"
    subprocess.run([sys.executable, str(HERE / "invented_leads.py"), "--out", str(leads)], check=True)  # noqa: S603
    words = ["qualify", str(leads), "--policy", str(POLICY), "--out", str(verdicts), "--id", "lead"]
    done = subprocess.run([sys.executable, "-m", "allears", *words], check=False)  # noqa: S603
    if done.returncode == 0:
        print("The leads and their verdicts lie in build/demo/.")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
