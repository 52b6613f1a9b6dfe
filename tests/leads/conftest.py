"""One workspace with somebody who writes, for what is kept of leads."""

from __future__ import annotations

import pytest

from allears.storage.database import Database
from allears.storage.workspace import Workspace
from tests.leads.kept import Kept
from tests.messenger.scene import Scene


@pytest.fixture
def kept(database: Database, workspace: Workspace) -> Kept:
    return Kept(Scene(database, workspace))
