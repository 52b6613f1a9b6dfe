"""Whatever happens to server and network, what was acknowledged is there: once, in order, and everybody sees it.

`bench/audit.py` lets the same storm blow as hard as it gets: two hundred visitors, fifty kills, both engines.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.databases import Places
from tests.system.storm.audit import Storm, audit


def test_a_killed_server_and_a_broken_line_lose_and_double_nothing(
    engine_name: str, places: Places, tmp_path: Path
) -> None:
    database = places.make_empty(engine_name)
    findings = asyncio.run(audit(Storm(visitors=12, messages=6, kills=3, up_for=(0.5, 1.5)), database, tmp_path))
    assert findings.faults == ()
    assert findings.stored == findings.acknowledged == 12 * 6
    assert findings.kills == 3
    assert findings.tries > findings.acknowledged, "the storm broke nothing, so it showed nothing"
