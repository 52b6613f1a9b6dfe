"""One company, one mail server."""

from __future__ import annotations

import pytest

from allears.storage.database import Database
from tests.notices.conftest import box, post_office
from tests.notices.mail_server import Letterbox
from tests.reception.company import Company
from tests.reception.sales_team import SalesTeam

__all__ = ["box", "post_office"]


@pytest.fixture
def company(fresh_database: Database, box: Letterbox, post_office: tuple[Letterbox, int]) -> Company:
    return Company(fresh_database, post_office[1], box)


@pytest.fixture
def team(company: Company) -> SalesTeam:
    return SalesTeam(company)
