"""The demo runs on SQLite; no statement of it is its own."""

import pytest


@pytest.fixture(scope="session", params=["sqlite"])
def engine_name(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name
