"""The options that say which past leads to judge, and how; shared by `policy try` and `policy diff`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

FILE = click.Path(path_type=Path)
OPTIONS = (
    click.option("--only", multiple=True, metavar="CONDITION", help="Only such rows: 'won_date < 2018-04-01'."),
    click.option("--id", "id_column", metavar="COLUMN", help="The column that names the lead."),
    click.option("--map", "mapped", multiple=True, metavar="FIELD=COLUMN", help="Where a field stands in the file."),
    click.option("--final", is_flag=True, help="Nothing more can be had: what is not known stays so."),
    click.option("--now", metavar="DATE", help="The day to judge on (2027-01-31); today without it."),
    click.option("--encoding", help="The text's encoding, when it is not found: latin-1, windows-1252 …"),
)
OUTCOME = "The column that says who became a customer; COLUMN=VALUE names the value that says so."


def past_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command
