"""A company whose owner sets up its bot."""

from __future__ import annotations

import pytest

from tests.system.server import Server, open_company
from tests.web.bot_pages.desk import Desk


@pytest.fixture
def desk(server: Server) -> Desk:
    return Desk(open_company(server, reps=["Kim"]))
