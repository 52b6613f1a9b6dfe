"""Fixtures of the tests about duty."""

from __future__ import annotations

import pytest

from allears.storage.database import Database
from allears.storage.workspace import Workspace
from tests.duty.sales_floor import SalesFloor


@pytest.fixture
def floor(database: Database, workspace: Workspace) -> SalesFloor:
    return SalesFloor(database, workspace)
