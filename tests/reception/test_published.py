"""What publications say: read once, checked with every mistake at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from allears.publications.publication import Kind, Publication, Publisher, hash_of
from allears.reception.published import Shelf, check, name_of, parse_knowledge, parse_playbook, parse_policy

ROOT = Path(__file__).parents[2]
CRM = (ROOT / "policies" / "inside-sales-crm.yaml").read_text()
PRICING = (ROOT / "playbooks" / "pricing-page.yaml").read_text()


def published(kind: Kind, **files: str) -> Publication:
    texts = {name.replace("_", "."): text for name, text in files.items()}
    return Publication("pub_1", kind, "any", 1, hash_of(texts), Publisher("rep_ana", "Ana"), 0, texts)


def test_the_files_of_a_publication_say_what_the_bot_goes_by() -> None:
    assert parse_policy(published(Kind.POLICY, crm_yaml=CRM)).id == "inside-sales-crm"
    assert parse_playbook(published(Kind.PLAYBOOK, pricing_yaml=PRICING)).id == "pricing-page"
    knowledge = parse_knowledge(published(Kind.KNOWLEDGE, b_md="# Hours\n\nNine.", a_md="# Price\n\n9 USD"))
    assert [passage.title for passage in knowledge.passages] == ["Price", "Hours"]


def test_a_publication_is_read_once() -> None:
    assert parse_policy(published(Kind.POLICY, crm_yaml=CRM)) is parse_policy(published(Kind.POLICY, crm_yaml=CRM))


def test_the_publication_that_nobody_asked_for_longest_is_forgotten_first() -> None:
    shelf, read = Shelf(most=2), list[str]()
    pages = [published(Kind.KNOWLEDGE, a_md=text) for text in ("one", "two", "three")]
    for page in (pages[0], pages[1], pages[0], pages[2], pages[0], pages[1]):
        shelf.take(page, lambda one: read.append(one.files["a.md"]))
    assert read == ["one", "two", "three", "two"]


@pytest.mark.parametrize("folder", ["policies", "playbooks"])
def test_everything_ready_made_can_be_published_under_its_id(folder: str) -> None:
    kind = Kind.POLICY if folder == "policies" else Kind.PLAYBOOK
    for file in (ROOT / folder).glob("*.yaml"):
        files = {file.name: file.read_text()}
        assert check(kind, files) == ()
        assert name_of(kind, files) == file.stem


def test_every_mistake_of_a_policy_is_named_with_its_line_and_what_is_meant() -> None:
    broken = CRM.replace("between 5 and 15", "betwen 5 and 15", 1).replace("framework: CHAMP", "framework: CHUMP", 1)
    complaints = check(Kind.POLICY, {"crm.yaml": broken})
    lines = broken.splitlines()
    assert {one.file for one in complaints} == {"crm.yaml"}
    assert any("CHUMP" in lines[one.line - 1] and "CHAMP" in one.words for one in complaints)
    assert any("betwen" in lines[one.line - 1] for one in complaints)


def test_a_line_that_yaml_misreads_comes_with_how_it_should_read() -> None:
    broken = CRM.replace("\nideal:", "\nextra: {ask: How many?, first: yes}\nideal:")
    corrected = [one.corrected for one in check(Kind.POLICY, {"p.yaml": broken}) if one.corrected]
    assert corrected == ['extra: {ask: "How many?", first: yes}']


def test_two_files_are_no_policy() -> None:
    [complaint] = check(Kind.POLICY, {"a.yaml": CRM, "b.yaml": CRM})
    assert complaint.words == "a policy is one file; these are 2"


def test_mistakes_of_knowledge_carry_file_and_line() -> None:
    [complaint] = check(Kind.KNOWLEDGE, {"a.md": "# A\n\ntext\n\n<!--\nmark: sold\n-->\n", "b.md": "# B\n\ntext"})
    assert (complaint.file, complaint.line) == ("a.md", 6)
    assert "use one or more of" in complaint.words.lower()


def test_knowledge_is_called_as_its_publisher_says() -> None:
    assert name_of(Kind.KNOWLEDGE, {"a.md": "x"}) == "knowledge"
    assert name_of(Kind.KNOWLEDGE, {"a.md": "x"}, "help-pages") == "help-pages"
