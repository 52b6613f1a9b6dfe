"""Whatever happens to server and network, what was acknowledged is there: once, in order, and everybody sees it.

`bench/audit.py` lets the same storm blow as hard as it gets: two hundred visitors, fifty kills, both engines.
"""

from __future__ import annotations

from pathlib import Path

from tests.databases import Places
from tests.event_loop import run_apart
from tests.system.storm.audit import Storm, audit


def test_a_killed_server_and_a_broken_line_lose_and_double_nothing(
    engine_name: str, places: Places, tmp_path: Path
) -> None:
    database = places.make_empty(engine_name)
    storm = Storm(visitors=10, messages=4, kills=2, up_for=(0.3, 1.0), deaf_for=(0.5, 1.5))
    findings = run_apart(audit(storm, database, tmp_path))
    assert findings.faults == ()
    assert findings.stored == findings.acknowledged == 10 * 4
    assert findings.kills == 2
    assert findings.tries > findings.acknowledged, "the storm broke nothing, so it showed nothing"
