"""The whole API, fed by Schemathesis with what its description allows and what it does not.

Whatever comes: no answer of the 500s, and no answer that the description does not tell of.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from allears.storage.database import Database
from allears.web.api.documentation import described
from allears.web.application import build_application
from allears.web.parts import Parts
from tests.system.server import Company, Server, open_company
from tests.web.doors import Things, furnish

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
EXAMPLES = 6
"""For each operation, engine and kind of body (as described, and not as described)."""

WOULD_SIGN_OUT = {"DELETE /api/v1/sessions/{session_id}"}


@cache
def operations() -> list[str]:
    """`METHOD /path` of everything that is described; the description needs no database."""
    nowhere: Any = object.__new__(Database)
    api = described(build_application(Parts(nowhere)))
    return [f"{method.upper()} {path}" for path, methods in api["paths"].items() for method in methods]


@pytest.fixture(scope="module")
def fed(shared_server: Server) -> tuple[Company, Things, Any]:
    """A furnished company, and the description as the server hands it out."""
    company = open_company(shared_server, reps=["Kim"])
    schema = schemathesis.openapi.from_url(f"{shared_server.url}/api/v1/openapi.json")
    schema.config.generation.update(with_security_parameters=False)
    return company, furnish(company), schema


@pytest.mark.parametrize("operation", [name for name in operations() if name not in WOULD_SIGN_OUT])
def test_nothing_breaks_and_nothing_is_undocumented(fed: tuple[Company, Things, Any], operation: str) -> None:
    company, things, schema = fed
    method, _, path = operation.partition(" ")
    headers = dict(company.owner.browser.headers) | {"Cookie": f"allears_session={company.owner.session_token}"}
    found = schema[path][method]
    asked = 0

    @given(st.one_of(found.as_strategy(), found.as_strategy(generation_mode=GenerationMode.NEGATIVE)), st.booleans())
    @settings(max_examples=EXAMPLES, phases=[Phase.generate], suppress_health_check=list(HealthCheck), database=None)
    def feed(case: Any, is_there: bool) -> None:
        nonlocal asked
        if is_there:
            case.path_parameters = {n: things.ids.get(n, v) for n, v in (case.path_parameters or {}).items()}
        case.call_and_validate(headers=headers, checks=CHECKS)
        asked += 1

    feed()
    assert asked
