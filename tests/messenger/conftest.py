"""Fixtures of the messenger's tests."""

from __future__ import annotations

import pytest

from allears.storage.database import Database
from allears.storage.workspace import Workspace
from tests.messenger.scene import Scene


@pytest.fixture
def scene(database: Database, workspace: Workspace) -> Scene:
    return Scene(database, workspace)
