"""Every story in stories/ comes true."""

from pathlib import Path

import pytest

from allears.knowledge import Knowledge
from allears.library.knowledge_files import read_knowledge
from allears.library.policy_file import load_policy
from allears.stories.playing import play
from allears.stories.reading import read_story

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
