"""Pages of knowledge are checked, listed with their marks, tried with a question, and rolled back."""

from __future__ import annotations

import pytest

from allears.publications.publication import Kind
from tests.web.bot_pages.desk import HTML, Desk
from tests.web.bot_pages.test_uploads import zipped

PRICES = "---\nmark: price\n---\n# Team plan\n\n49 USD a seat a month.\n"
TOOLS = """# Gmail

It works with Gmail from the first day.

## Mobile app

<!--
mark: not yet
who does: Pipedrive
-->

Not yet.
"""


def test_a_folder_goes_live_page_by_page_with_its_marks(desk: Desk) -> None:
    assert "Bring your pages" in desk.page("/settings/knowledge")
    folder = zipped({"help/prices.md": PRICES, "help/tools.md": TOOLS, "help/logo.png": b"\x89"})
    looked = desk.upload("/settings/knowledge", ("help.zip", folder)).text
    assert "2 pages" in looked
    assert "1 file of another kind was left alone." in looked
    assert "not live yet" in looked
    assert desk.names(Kind.KNOWLEDGE) == []
    put = desk.press(looked, "Put it live").text
    assert desk.names(Kind.KNOWLEDGE) == [("knowledge", 1)]
    for words in ("Team plan", "price</span>", "not yet</span>", "Version 1 of knowledge is live."):
        assert words in put


def test_a_question_is_tried_and_it_says_why(desk: Desk) -> None:
    desk.publishes(Kind.KNOWLEDGE, "knowledge", {"prices.md": PRICES, "tools.md": TOOLS})
    shown = desk.page("/settings/knowledge?question=Do you work with Gmail?")
    assert "It would answer with this:" in shown
    assert "It works with Gmail from the first day." in shown
    assert "In its title: gmail." in shown
    assert "only passages marked as price" in desk.page("/settings/knowledge?question=What does it cost?")
    assert "pass the question to a person" in desk.page("/settings/knowledge?question=Who founded the company?")


def test_every_mistake_of_every_file_is_told_and_nothing_is_kept(desk: Desk) -> None:
    answer = desk.upload(
        "/settings/knowledge", ("a.md", b"# A\n\nx\n\n<!--\nmark: sold\n-->\n"), ("b.jsonl", b"{}\n[\n")
    )
    assert answer.status_code == 422
    for words in ("3 mistakes", "a.md, line 6", "b.jsonl, line 1", "b.jsonl, line 2"):
        assert words in answer.text
    assert desk.company.owner.browser.get("/settings/knowledge", headers=HTML).text.count("Version 1") == 0


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ((), "choose a zip of a folder"),
        ((("x.zip", zipped({"a.png": b"x"})),), "only a.png"),
        ((("x.zip", zipped({"../a.md": "x"})),), "leads out of the folder"),
        ((("x.pdf", b"x"),), ".pdf is not read"),
        ((("a.md", b"# Only a heading"),), "no passage was found"),
    ],
)
def test_what_is_no_knowledge_is_refused_with_what_to_do(
    desk: Desk, files: tuple[tuple[str, bytes], ...], told: str
) -> None:
    answer = desk.upload("/settings/knowledge", *files, how="replace")
    assert answer.status_code == 422
    assert told in answer.text


def test_new_pages_join_the_live_ones_or_replace_them(desk: Desk) -> None:
    desk.publishes(Kind.KNOWLEDGE, "knowledge", {"prices.md": PRICES})
    added = desk.upload("/settings/knowledge", ("tools.md", TOOLS.encode()), how="add").text
    assert "1 page differs" in added
    assert "2 pages" in added
    replaced = desk.upload("/settings/knowledge", ("tools.md", TOOLS.encode()), how="replace").text
    assert "2 pages differ" in replaced
    desk.press(replaced, "Put it live")
    assert list(desk.live().knowledge[0].files) == ["tools.md"]


def test_a_page_is_taken_off_and_put_back_by_undo(desk: Desk) -> None:
    desk.publishes(Kind.KNOWLEDGE, "knowledge", {"prices.md": PRICES, "tools.md": TOOLS})
    without = desk.press(desk.page("/settings/knowledge"), "Take this page off").text
    assert list(desk.live().knowledge[0].files) == ["tools.md"]
    desk.press(without, "Undo")
    assert list(desk.live().knowledge[0].files) == ["prices.md", "tools.md"]


def test_a_download_is_a_zip_that_can_be_uploaded_again(desk: Desk) -> None:
    made = desk.publishes(Kind.KNOWLEDGE, "knowledge", {"prices.md": PRICES, "more/tools.md": TOOLS})
    packed = desk.company.owner.browser.get(f"/settings/publications/{made}/files").content
    again = desk.upload("/settings/knowledge", ("again.zip", packed), how="replace")
    assert str(again.url).endswith(f"/settings/knowledge/versions/{made}")


def test_a_rep_reads_and_tries_and_changes_nothing(desk: Desk) -> None:
    desk.publishes(Kind.KNOWLEDGE, "knowledge", {"prices.md": PRICES, "tools.md": TOOLS})
    shown = desk.company.reps[0].browser.get("/settings/knowledge?question=gmail", headers=HTML).text
    assert "It works with Gmail" in shown
    assert 'action="/settings/' not in shown.replace('method="get" action="/settings/knowledge', "")


def test_ten_thousand_passages_are_counted_and_the_first_are_shown(desk: Desk) -> None:
    records = "".join(f'{{"question": "Question {n}", "answer": "Answer {n}"}}\n' for n in range(10_000))
    desk.publishes(Kind.KNOWLEDGE, "knowledge", {"faq.jsonl": records})
    shown = desk.page("/settings/knowledge")
    assert "10000 passages" in shown
    assert "and 9900 more" in shown
    assert len(shown) < 100_000
