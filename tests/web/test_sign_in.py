"""Coming in and going out."""

from __future__ import annotations

from tests.system.server import PASSWORD, Server, anonymous, open_company


def test_a_rep_signs_in_and_out(server: Server) -> None:
    company = open_company(server)
    browser = anonymous(server)
    answer = browser.post("/sign-in", data={"email": company.owner.rep.email, "password": PASSWORD})
    assert (answer.status_code, answer.headers["location"]) == (303, "/inbox")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie


def test_a_wrong_password_and_an_unknown_address_are_told_the_same(server: Server) -> None:
    company = open_company(server)
    wrong = anonymous(server).post("/sign-in", data={"email": company.owner.rep.email, "password": "x" * 12})
    unknown = anonymous(server).post("/sign-in", data={"email": "nobody@ringlane.example", "password": "x" * 12})
    assert wrong.status_code == unknown.status_code == 422
    assert wrong.text.replace(company.owner.rep.email, "") == unknown.text.replace("nobody@ringlane.example", "")
