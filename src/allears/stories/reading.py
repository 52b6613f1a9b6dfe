"""Reads a story from its text."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from allears.stories.story import Expectation, Story, StoryTurn

QUOTED = re.compile(r"[“\"](?P<quote>.*)[”\"]\s*$")
SPEAKERS = ("lead", "bot", "person")
HEADINGS = ("policy", "knowledge", "today", "company", "person is", "send", "visitor", "page", "exception")


class StoryError(ValueError):
    """A story that cannot be read: the file, the line, what was found and what was expected."""

    def __init__(self, file: str, line: int, problem: str) -> None:
        super().__init__(f"{file}:{line}: {problem}")


def read_story(text: str, file: str = "story") -> Story:
    """Read a story.

    The first line is its title after `#`, further `#` lines tell what it is about. Headings (`policy:`, `today:` …)
    set the scene. A line `lead: …` or `bot: …` is a turn; indented lines below it say what is expected. Raises
    StoryError with the line.
    """
    about: list[str] = []
    headings: dict[str, tuple[str, int]] = {}
    turns: list[StoryTurn] = []
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if not line:
            continue
        if line.startswith("#"):
            about.append(line.lstrip("# "))
            continue
        if raw[:1].isspace():
            if not turns:
                raise StoryError(file, number, f"{line!r} is indented but stands under no turn")
            expected = _read_expectation(line, number)
            turns[-1] = replace(turns[-1], expectations=(*turns[-1].expectations, expected))
            continue
        name, colon, words = line.partition(":")
        name = name.strip().lower()
        if not colon or (name not in SPEAKERS and not name.startswith(HEADINGS)):
            raise StoryError(file, number, f"expected `lead:`, `bot:` or a heading such as `policy:`, found {line!r}")
        if name in SPEAKERS:
            turns.append(StoryTurn(name, words.strip(), number))
        else:
            headings[name] = (words.strip(), number)
    title = about[0] if about else ""
    return _set_scene(title, " ".join(about[1:]), headings, tuple(turns), file)


def _set_scene(
    title: str, about: str, headings: dict[str, tuple[str, int]], turns: tuple[StoryTurn, ...], file: str
) -> Story:
    if not title:
        raise StoryError(file, 1, "a story begins with its title: `# A small team hears what to take`")
    for needed in ("policy", "today"):
        if needed not in headings:
            raise StoryError(file, 1, f"the heading `{needed}:` is missing")
    if not turns:
        raise StoryError(file, 1, "nobody says anything: expected at least one `lead:` line")
    written, line = headings["today"]
    try:
        today = date.fromisoformat(written)
    except ValueError:
        raise StoryError(file, line, f"{written!r} is no date; expected one like 2026-11-21") from None
    presence = headings.get("person is", ("here", 0))[0]
    return Story(
        title=title,
        about=about,
        policy=headings["policy"][0],
        knowledge=headings.get("knowledge", (None, 0))[0],
        today=today,
        company=headings.get("company", ("Allears", 0))[0],
        available=presence == "here",
        expected=None if presence in ("here", "away") else presence,
        destinations=tuple(
            (name.removeprefix("send").strip(), words) for name, (words, _) in headings.items() if name[:4] == "send"
        ),
        visitor=headings.get("visitor", ("", 0))[0],
        page=headings.get("page", ("", 0))[0],
        exception=headings.get("exception", ("", 0))[0],
        turns=turns,
    )


def _read_expectation(line: str, number: int) -> Expectation:
    quoted = QUOTED.search(line)
    rest = line[: quoted.start()].strip() if quoted else line
    verb, _, words = rest.partition(" ")
    if verb == "not":
        second, _, words = words.partition(" ")
        verb = f"not {second}"
    return Expectation(verb, words.strip(), quoted["quote"] if quoted else None, number)
