"""A server that sends mail, to be asked without a socket."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from allears.web.application import build_application
from allears.web.parts import Parts
from tests.reception.company import Company
from tests.reception.conftest import box, company, post_office
from tests.system.server import quick_passwords

__all__ = ["box", "browser", "company", "post_office"]


@pytest.fixture
def browser(company: Company) -> Iterator[TestClient]:
    """A browser in which nobody is signed in."""
    application = build_application(Parts(company.database, passwords=quick_passwords(), post=company.post))
    with TestClient(application, headers={"Accept": "text/html"}) as client:
        yield client
