"""The page on stories shows them as they are, and lists them all."""

from tests.docs.pages import blocks
from tests.tidy.repository import ROOT, text

PAGE = ROOT / "docs" / "stories.md"
STORIES = sorted((ROOT / "stories").glob("*.story"))


def test_the_stories_shown_in_full_are_the_files() -> None:
    files = {text(path) for path in STORIES}
    shown = [block.body for block in blocks(PAGE) if block.language == "text"]
    assert len(shown) >= 3
    assert [body.splitlines()[0] for body in shown if body not in files] == []


def test_every_story_is_listed_by_its_title() -> None:
    page = text(PAGE)
    titles = {path.name: text(path).splitlines()[0].removeprefix("# ") for path in STORIES}
    assert [name for name, title in titles.items() if f"[{title}](../stories/{name})" not in page] == []


def test_the_page_names_every_step_that_has_a_fixed_name() -> None:
    from allears.stories.step_words import PLAIN, SILENCE

    page = " ".join(text(PAGE).split())
    assert [name for name in (*PLAIN.values(), SILENCE) if name not in page] == []
