"""The demo's own stories: what stands in them can be told, and their leads answer what is asked."""

from pathlib import Path

import pytest

from allears.demo.ringlane import POLICY
from allears.demo.told import ALIKE, OWN, Teller, answers, newest, others
from allears.library.policy_file import load_policy
from allears.rehearsal.seen import Seen, Wanted
from allears.stories.reading import read_story

ROOT = Path(__file__).parents[2]
STORIES = sorted(OWN.glob("*.story"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_names_the_fields_that_its_lines_answer_and_lets_colleagues_introduce_themselves(path: Path) -> None:
    story = read_story(path.read_text(encoding="utf-8"), path.name)
    fields = load_policy(ROOT / story.policy).fields
    assert story.turns[0].by == "lead"
    assert {field for turn in story.turns for field in answers(turn)} <= set(fields)
    people = [turn.text for turn in story.turns if turn.by == "person"]
    assert not people or "{rep}" in people[0]
    assert Path(story.policy).stem == POLICY


def test_every_story_is_told_and_those_that_stop_in_the_middle_are_left_to_the_tests() -> None:
    told = [*newest(), *others(POLICY)]
    titles = [story.title for story in told]
    assert len(titles) == len(set(titles))
    assert "Too large, and told so" in titles
    assert "A question that may mean two things" not in titles
    assert len(told) > len(STORIES) + 10
    assert (
        others("no-such-policy") == [story for story in told if story not in newest()][: len(STORIES) - len(newest())]
    )


def test_a_lead_answers_what_is_asked_and_leaves_unsaid_what_nobody_asks() -> None:
    story = read_story(
        "# Four\npolicy: p\ntoday: 2026-11-21\nvisitor: Oddný\npage: /pricing\n\n"
        "lead: four of us sell\nlead: 9 people\n  heard employees 9\nlead: Canada\n  heard country Canada\n"
        "lead: my call\n  heard authority\nlead: tomorrow at 10\nlead: o@harbour.example\nperson: Hi, {rep} here.\n"
    )
    assert (story.visitor, story.page) == ("Oddný", "/pricing")
    lead = Teller(story)

    def says(wanted: Wanted, field: str = "") -> str:
        said = lead.answer(Seen(wanted, field))
        return said.text if said else ""

    first = lead.open()
    assert first is not None
    assert first.text == "four of us sell"
    assert says(Wanted.FIELD, "country") == "Canada"
    assert says(Wanted.FIELD, "timeline") == "Rather not say"
    assert ALIKE["approver"] in answers(story.turns[3])
    assert says(Wanted.FIELD, "approver") == "my call"
    assert says(Wanted.TIME) == "tomorrow at 10", "and not how many people they are"
    assert says(Wanted.CONFIRMATION) == "o@harbour.example"
    assert says(Wanted.CONFIRMATION) == "yes"
    assert [turn.text for turn in lead.afterwards] == ["Hi, {rep} here."]
