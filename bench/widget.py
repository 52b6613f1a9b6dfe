"""What the widget costs a page, on the wire.

    python -m bench.widget

Bytes are gzip's, level 9, of the files as they are built. The peers' figures are what their scripts weighed when they
were fetched for the design of the widget: Papercups 129 kB, Chatwoot about 170, Intercom 300 to 500, all of it at once.
"""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parents[1]
ASSETS = ROOT / "src" / "allears" / "web" / "assets"


@dataclass(frozen=True)
class Part:
    """Something that is fetched at one moment; `limit` is in kB, None where nothing was promised."""

    name: str
    files: tuple[str, ...]
    limit: float | None = None
    peer: str = ""


PARTS = (
    Part("round button (the script line)", ("widget.js",), 4),
    Part("open panel, fetched when wanted", ("widget/panel.js",), 12),
    Part("both", ("widget.js", "widget/panel.js"), peer="129 (Papercups) to 500 (Intercom)"),
    Part("greeting, where a playbook is live", ("widget/greeting.js",), 4),
    Part("a bot's cards and notes, where one speaks", ("widget/bot.js",), 5),
    Part("leaving an address, once somebody waits", ("widget/email.js",), 2),
    Part("page views, after consent", ("widget/tracking.js",)),
)


def weight(file: Path) -> int:
    """Bytes on the wire of a module and of what it imports at once, without what other parts have fetched already."""
    text = file.read_text(encoding="utf-8")
    imported = re.findall(r'from"\./([\w-]+\.js)"', text) if "panel" in file.name else []
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in (file, *(file.parent / name for name in imported)))


def built(manifest: dict[str, str], name: str) -> Path:
    """The file of a part; what only the panel fetches is not in the manifest, and found by its name."""
    if name in manifest:
        return ASSETS / manifest[name]
    (file,) = ASSETS.glob(name.replace(".js", "-*.js"))
    return file


def main() -> int:
    """Prints the table; 1 when a limit is not met."""
    subprocess.run([sys.executable, str(ROOT / "hatch_build.py")], check=True)
    manifest: dict[str, str] = json.loads((ASSETS / "manifest.json").read_text(encoding="utf-8"))
    table = Table("", "kB gzip", "limit", "met", "others", title="What the widget costs a page")
    missed = 0
    for part in PARTS:
        size = sum(weight(built(manifest, name)) for name in part.files) / 1024
        met = part.limit is None or size <= part.limit
        missed += not met
        limit = "" if part.limit is None else f"{part.limit:.0f}"
        table.add_row(part.name, f"{size:.1f}", limit, "" if not limit else "yes" if met else "NO", part.peer)
    Console().print(table)
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
