"""What protects every page, and who is refused at the door."""

from __future__ import annotations

import pytest

from allears.web.guarding import HEADERS, POLICY
from tests.system.server import PASSWORD, Server, anonymous, open_company


@pytest.mark.parametrize("path", ["/sign-in", "/health", "/no-such-page"])
def test_every_answer_of_ours_carries_the_headers(server: Server, path: str) -> None:
    headers = anonymous(server).get(path).headers
    assert headers["content-security-policy"] == POLICY
    assert {name: headers[name] for name in HEADERS} == HEADERS
    assert "server" not in headers or headers["server"] != "uvicorn" or server.url.startswith("http://127")


def test_the_policy_allows_no_foreign_code_and_no_frame() -> None:
    assert "default-src 'none'" in POLICY
    assert "unsafe" not in POLICY
    assert "frame-ancestors 'none'" in POLICY
    assert "require-trusted-types-for 'script'" in POLICY


@pytest.mark.parametrize("headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}])
def test_another_origin_signs_nobody_in(server: Server, headers: dict[str, str]) -> None:
    company = open_company(server)
    typed = {"email": company.owner.rep.email, "password": PASSWORD}
    answer = anonymous(server).post("/sign-in", data=typed, headers=headers)
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


def test_what_is_not_there_is_said_to_people_and_to_programs(server: Server) -> None:
    person = anonymous(server).get("/no-such-page")
    assert (person.status_code, person.headers["content-type"]) == (404, "text/html; charset=utf-8")
    program = anonymous(server).get("/api/v1/no-such-thing")
    assert program.headers["content-type"] == "application/problem+json"
    assert program.json()["type"] == "/problems/not-found"


def test_a_body_as_large_as_a_film_is_refused(server: Server) -> None:
    answer = anonymous(server).post("/sign-in", data={"email": "x" * 300_000})
    assert answer.status_code == 413
