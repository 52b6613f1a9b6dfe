"""A policy goes live after it was read: every mistake told at its line, nothing typed lost, every step taken back."""

from __future__ import annotations

import re

import pytest

from allears.publications import reading
from allears.publications.publication import Kind
from tests.tidy.repository import ROOT, text
from tests.web.bot_pages.desk import HTML, Desk

CRM = text(ROOT / "policies" / "inside-sales-crm.yaml")
SCHOOL = text(ROOT / "policies" / "online-school.yaml")


def live(desk: Desk) -> list[tuple[str, int]]:
    return desk.names(Kind.POLICY)


def test_an_empty_company_is_offered_the_ready_made_ones(desk: Desk) -> None:
    shown = desk.page("/settings/policy")
    assert "Start with a ready-made policy" in shown
    assert "/settings/policy/ready?name=inside-sales-crm" in shown
    assert "no bot" in shown


def test_a_ready_made_policy_is_read_and_goes_live_and_is_taken_back(desk: Desk) -> None:
    shown = desk.page("/settings/policy/ready?name=inside-sales-crm")
    for words in ("We can help them when", "They can help us when", "and what they hear", "As a salesperson reads it"):
        assert words in shown
    assert live(desk) == []
    put = desk.send("/settings/policy", text=CRM)
    assert "Version 1 of inside-sales-crm is live." in put.text
    assert live(desk) == [("inside-sales-crm", 1)]
    assert "inside-sales-crm is taken off" in desk.press(put.text, "Undo").text
    assert live(desk) == []
    assert "Version 1" in desk.press(desk.page("/settings/policy"), "Put live").text


def test_a_mistake_is_told_with_its_line_and_nothing_typed_is_lost(desk: Desk) -> None:
    broken = CRM.replace("framework: CHAMP", "framework: CHUMP") + "# my own <note>\n"
    for path in ("/settings/policy/look", "/settings/policy"):
        answer = desk.send(path, text=broken)
        assert answer.status_code == 422
        assert f"Line {broken.split('framework: CHUMP')[0].count(chr(10)) + 1}" in answer.text
        assert "framework: CHUMP" in answer.text
        assert "# my own &lt;note&gt;" in answer.text
    assert live(desk) == []


def test_nothing_chosen_is_said_and_not_a_mistake_of_a_file(desk: Desk) -> None:
    assert "choose a file" in desk.send("/settings/policy/look", text=" ").text


def test_a_file_counts_more_than_the_text_beside_it(desk: Desk) -> None:
    files = {"files": ("mine.yaml", SCHOOL.encode())}
    answer = desk.company.owner.browser.post("/settings/policy/look", data={"text": "old"}, files=files, headers=HTML)
    assert "without a mistake" in answer.text


@pytest.mark.parametrize("data", [b"\xff\xfe", b"PK\x03\x04 no zip", b"a\0b"])
def test_what_is_no_text_is_refused_with_the_reason(desk: Desk, data: bytes) -> None:
    answer = desk.company.owner.browser.post("/settings/policy/look", files={"files": ("x.yaml", data)}, headers=HTML)
    assert answer.status_code == 422
    assert "One mistake" in answer.text


def test_what_a_new_version_changes_is_said_in_words_and_rolled_back_with_one_click(desk: Desk) -> None:
    desk.send("/settings/policy", text=CRM)
    changed = CRM.replace("- sales_reps between 5 and 15", "- sales_reps between 5 and 20")
    looked = desk.send("/settings/policy/look", text=changed).text
    assert "One difference to what is live" in looked
    assert "<del>sales_reps between 5 and 15</del>" in looked
    assert "<ins>sales_reps between 5 and 20</ins>" in looked
    put = desk.send("/settings/policy", text=changed).text
    assert live(desk) == [("inside-sales-crm", 2)]
    back = desk.press(put, "Back to version 1").text
    assert live(desk) == [("inside-sales-crm", 1)]
    desk.press(back, "Undo")
    assert live(desk) == [("inside-sales-crm", 2)]


def test_a_policy_of_another_id_takes_the_place_of_the_live_one_or_stands_beside_it(desk: Desk) -> None:
    desk.send("/settings/policy", text=CRM)
    assert "has another id" in desk.send("/settings/policy/look", text=SCHOOL).text
    put = desk.send("/settings/policy", text=SCHOOL, instead="inside-sales-crm").text
    assert live(desk) == [("online-school", 1)]
    desk.press(put, "Undo")
    assert live(desk) == [("inside-sales-crm", 1)]
    desk.send("/settings/policy", text=SCHOOL)
    assert live(desk) == [("inside-sales-crm", 1), ("online-school", 1)]


def test_an_old_version_is_read_beside_what_is_live_and_downloaded_as_it_was(desk: Desk) -> None:
    desk.send("/settings/policy", text=CRM)
    shown = desk.send("/settings/policy", text=CRM + "\n# other\n").text
    old = re.findall(r'/settings/policy/versions/(pub_\w+)">Version 1', shown)[0]
    assert "It is not live" in desk.page(f"/settings/policy/versions/{old}")
    download = desk.company.owner.browser.get(f"/settings/publications/{old}/files")
    assert download.headers["content-disposition"] == 'attachment; filename="inside-sales-crm.yaml"'
    assert download.text.strip() == CRM.strip()


def test_a_rep_reads_and_changes_nothing(desk: Desk) -> None:
    desk.send("/settings/policy", text=CRM)
    kim = desk.company.reps[0].browser
    shown = kim.get("/settings/policy", headers=HTML).text
    assert "Whom we serve" in shown
    assert 'method="post" action="/settings/' not in shown
    assert kim.post("/settings/policy", data={"text": SCHOOL}).status_code == 403


def test_what_is_not_there_is_said(desk: Desk) -> None:
    for path in (
        "/settings/policy?name=gone",
        "/settings/policy/ready?name=gone",
        f"/settings/policy/versions/pub_{'0' * 26}",
    ):
        assert desk.company.owner.browser.get(path, headers=HTML).status_code == 404
    assert desk.company.owner.browser.get("/settings/ready-made?shelf=policies&name=gone").status_code == 404
    assert desk.company.owner.browser.get("/settings/ready-made?shelf=policies&name=online-school").text == SCHOOL


def test_histories_name_who_it_was(desk: Desk) -> None:
    desk.send("/settings/policy", text=CRM)
    [line] = desk.company.server.database.read(
        lambda c: reading.history(c, desk.company.workspace, Kind.POLICY)
    ).result()
    assert (line.by.name, line.number) == ("Olga", 1)
