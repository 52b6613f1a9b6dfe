"""`allears chat` at the terminal."""

from pathlib import Path

from click.testing import CliRunner

from allears.cli.chat import command
from allears.stories.reading import read_story

ROOT = Path(__file__).parents[2]
POLICY = str(ROOT / "policies" / "inside-sales-crm.yaml")
PAGES = str(ROOT / "examples" / "knowledge")


def chat(*lines: str, arguments: tuple[str, ...] = ()) -> tuple[int, str]:
    typed = "\n".join(lines) + "\n"
    options = ["--policy", POLICY, "--knowledge", PAGES, "--now", "2026-11-21", *arguments]
    result = CliRunner().invoke(command, options, input=typed)
    return result.exit_code, " ".join(result.output.split())


def test_the_bot_answers_and_shows_what_it_heard_and_the_verdict_so_far() -> None:
    status, output = chat("we are 8 reps. what does it cost?", "/facts", "/quit")
    assert status == 0, output
    assert "29 USD" in output and "heard: salespeople 8" in output and "“8 reps”" in output
    assert "undecided" in output


def test_the_last_message_can_be_taken_back() -> None:
    _, output = chat("we are 4000 people", "/undo", "/facts", "/undo")
    assert "taken back: 'we are 4000 people'" in output and "nothing to take back" in output


def test_a_conversation_is_saved_as_a_story(tmp_path: Path) -> None:
    path = tmp_path / "price.story"
    chat("what does it cost?", f"/save {path}", "/why")
    story = read_story(path.read_text(encoding="utf-8"))
    assert [turn.by for turn in story.turns] == ["lead", "bot"]


def test_a_folder_that_cannot_be_written_ends_nothing(tmp_path: Path) -> None:
    status, output = chat("hi", f"/save {tmp_path / 'no' / 'such'}", "/help", "still here")
    assert status == 0 and "cannot be written" in output and "heard:" in output


def test_a_wrong_knowledge_folder_is_said_plainly() -> None:
    result = CliRunner().invoke(command, ["--policy", POLICY, "--knowledge", "nowhere"])
    assert result.exit_code == 2 and "nowhere" in result.output
