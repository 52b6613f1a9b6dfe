"""The company of these stories, with a real mail server beside it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from allears.storage.database import Database
from tests.notices.mail_server import Letterbox, serving
from tests.notices.ringlane import Ringlane


@pytest.fixture(scope="session")
def post_office() -> Iterator[tuple[Letterbox, int]]:
    """One mail server for all tests that need nothing else than that mail arrives."""
    box = Letterbox()
    with serving(box) as port:
        yield box, port


@pytest.fixture
def box(post_office: tuple[Letterbox, int]) -> Letterbox:
    """An empty letterbox on a server that behaves."""
    box, _ = post_office
    box.__init__()  # type: ignore[misc]
    return box


@pytest.fixture
def ringlane(fresh_database: Database, box: Letterbox, post_office: tuple[Letterbox, int]) -> Ringlane:
    return Ringlane(fresh_database, post_office[1], box)
