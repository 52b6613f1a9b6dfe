"""A command's file is looked up by its name, whatever Python thinks of that name."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from allears.cli.lazy_group import LazyGroup


@pytest.fixture
def group(monkeypatch: pytest.MonkeyPatch) -> LazyGroup:
    class File:
        def __init__(self, module: str) -> None:
            self.command = click.Command(module, callback=lambda: click.echo(f"ran {module}"))

    monkeypatch.setattr("allears.cli.lazy_group.importlib.import_module", File)
    return LazyGroup(name="doors", package="doors", summaries={"try": "Try it.", "from-fields": "Start from fields."})


@pytest.mark.parametrize(("name", "module"), [("try", "doors.try_"), ("from-fields", "doors.from_fields")])
def test_a_name_that_python_cannot_write_finds_its_file(group: LazyGroup, name: str, module: str) -> None:
    assert CliRunner().invoke(group, [name]).output == f"ran {module}\n"


def test_a_name_it_does_not_have_is_refused(group: LazyGroup) -> None:
    refused = CliRunner().invoke(group, ["forget"])
    assert refused.exit_code == 2
    assert "forget" in refused.output
