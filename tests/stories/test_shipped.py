"""Every story in stories/ comes true."""

from pathlib import Path

import pytest

from allears.knowledge import Knowledge
from allears.library.knowledge_files import read_knowledge
from allears.library.policy_file import load_policy
from allears.stories.playing import play
from allears.stories.reading import read_story
from allears.stories.step_words import PLAIN
from allears.stories.story import Story

ROOT = Path(__file__).parents[2]
STORIES = sorted((ROOT / "stories").glob("*.story"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_story_comes_true(path: Path) -> None:
    story = read_story(path.read_text(encoding="utf-8"), path.name)
    policy = load_policy(ROOT / story.policy)
    pages = Knowledge.build(read_knowledge(ROOT / story.knowledge).passages) if story.knowledge else None
    wrong = [
        f"{path.name}:{one.line}: expected {one.expected}\n    found {one.found}" for one in play(story, policy, pages)
    ]
    assert not wrong, "\n".join(wrong)


def told() -> list[Story]:
    return [read_story(path.read_text(encoding="utf-8"), path.name) for path in STORIES]


def test_the_stories_show_every_kind_of_next_step() -> None:
    said = [step for story in told() for turn in story.turns if turn.by == "bot" for step in turn.text.split(", ")]
    plain = set(PLAIN.values()) - set(said)
    others = {
        "asks ": "a question",
        "clarifies ": "a contradiction dug into",
        "recommends ": "a recommendation",
        "hands over (": "a hand-over",
        "parts kindly (": "a kind no",
        "sends on (": "somebody sent on",
    }
    missing = {name for start, name in others.items() if not any(step.startswith(start) for step in said)}
    assert plain | missing == set()


def test_the_stories_are_many_and_come_from_several_trades() -> None:
    stories = told()
    assert len(stories) >= 24
    assert len({story.policy for story in stories}) >= 4
    assert len({story.title for story in stories}) == len(stories)
