"""Every command and every option of the command line stands on some page for people."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

import click
import pytest

from allears.cli.lazy_group import LazyGroup, module_name
from allears.cli.main import main
from tests.docs.pages import pages
from tests.tidy.repository import ROOT, text


def commands_of(group: LazyGroup, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The words of each command, groups followed to their ends: `("policy", "check")`."""
    for name in group.summaries:
        command = importlib.import_module(f"{group.package}.{module_name(name)}").command
        if isinstance(command, LazyGroup):
            yield from commands_of(command, (*words, name))
        else:
            yield (*words, name)


def command_at(words: tuple[str, ...]) -> click.Command:
    command: click.Command = main
    for word in words:
        assert isinstance(command, click.Group)
        found = command.get_command(click.Context(command), word)
        assert found is not None
        command = found
    return command


assert isinstance(main, LazyGroup)
WORDS = list(commands_of(main))


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_a_command_and_its_options_are_documented(words: tuple[str, ...]) -> None:
    name = f"allears {' '.join(words)}"
    told = "\n".join(text(page) for page in pages() if page.is_relative_to(ROOT / "docs") and name in text(page))
    assert told, f"no page in docs/ speaks of `{name}`"
    options = [opt for option in command_at(words).params for opt in option.opts if opt.startswith("--")]
    assert [option for option in options if option not in told] == [], f"the page of `{name}` leaves these out"


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_a_commands_help_says_what_it_is_for(words: tuple[str, ...]) -> None:
    command = command_at(words)
    assert command.help
    assert [o.name for o in command.params if isinstance(o, click.Option) and not o.help] == []
