"""Only `app` reads settings, and nothing else looks at the environment: what a part needs is handed to it."""

from __future__ import annotations

import ast

from tests.tidy.repository import SOURCE, parsed, python_files, shown


def test_nobody_but_app_reads_settings_or_the_environment() -> None:
    bad = []
    for path in python_files():
        if not path.is_relative_to(SOURCE) or path.name in ("app.py", "settings.py"):
            continue
        for node in ast.walk(parsed(path)):
            said = ast.unparse(node) if isinstance(node, ast.Attribute | ast.ImportFrom | ast.Import) else ""
            if "os.environ" in said or "getenv" in said or "allears.settings" in said:
                bad.append(f"{shown(path, getattr(node, 'lineno', None))}: {said}")
    assert not bad, "\n".join([*bad, "take it as an argument"])
