"""The page on which a company says where alerts go."""

from __future__ import annotations

import pytest

from tests.system.server import Company, Server, open_company

SECRET = "https://nowhere.invalid/services/T1/B1/topsecret1234"


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server)


def add(company: Company, url: str = SECRET, **more: str) -> str:
    answer = company.owner.browser.post("/settings/alerts", data={"url": url, **more}, follow_redirects=True)
    return answer.text


def test_an_address_is_added_and_shown_by_its_end_alone(company: Company) -> None:
    assert "There is no address yet." in company.owner.browser.get("/settings/alerts").text
    page = add(company, kinds="unclaimed")
    assert "Alerts are posted there from now on." in page
    assert "nowhere.invalid/…1234" in page
    assert "topsecret" not in page
    assert "Nobody has a lead yet" in page


@pytest.mark.parametrize(
    ("url", "problem"),
    [("http://hooks.example.com/secret", "begins with https://"), ("https://192.168.0.7/secret", "private network")],
)
def test_a_wrong_address_is_said_beside_its_field_and_not_repeated(company: Company, url: str, problem: str) -> None:
    page = add(company, url, kinds="handover")
    assert problem in page
    assert url not in page
    assert "Choose what it is told of." in add(company)


def test_a_test_that_fails_says_why_and_since_when(company: Company) -> None:
    add(company, kinds="handover")
    browser = company.owner.browser
    (hook,) = browser.get("/api/v1/alert-hooks").json()["data"]
    page = browser.post(f"/settings/alerts/{hook['id']}/test", follow_redirects=True).text
    assert "The test was not taken." in page
    assert "There is no server of that name." in page
    assert "failing" in page
    page = browser.post(f"/settings/alerts/{hook['id']}/remove", follow_redirects=True).text
    assert "Nothing is posted there any more." in page
    assert "…1234" not in page
