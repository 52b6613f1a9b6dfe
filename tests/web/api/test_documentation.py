"""What the API says of itself."""

from __future__ import annotations

from tests.system.server import Server, anonymous
from tests.tidy.repository import ROOT, text


def test_the_description_is_openapi_3_1_and_names_scopes_and_problems(server: Server) -> None:
    api = anonymous(server).get("/api/v1/openapi.json").json()
    assert api["openapi"].startswith("3.1")
    say = api["paths"]["/api/v1/conversations/{conversation_id}/messages"]["post"]
    assert say["security"][0] == {"key": ["conversations:write"]}
    assert {"200", "201", "401", "403", "404", "409", "422", "503"} <= say["responses"].keys()
    assert "application/problem+json" in say["responses"]["404"]["content"]


def test_the_page_for_people_shows_every_endpoint_and_loads_nothing_from_elsewhere(server: Server) -> None:
    page = anonymous(server).get("/api/v1/docs").text
    for path in anonymous(server).get("/api/v1/openapi.json").json()["paths"]:
        assert path in page
    assert "http://" not in page.replace(server.url, "")
    assert "<script" not in page


def test_every_endpoint_stands_on_the_page_of_the_docs(server: Server) -> None:
    page = text(ROOT / "docs" / "api.md")
    api = anonymous(server).get("/api/v1/openapi.json").json()["paths"]
    named = [f"`{method.upper()} {path}`" for path, methods in api.items() for method in methods]
    assert [name for name in named if name not in page] == []
