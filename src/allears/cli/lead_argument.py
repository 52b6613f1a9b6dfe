"""The argument --lead: a file, the JSON itself, or - for what is piped in."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from allears.cli.bad_input import BadInput
from allears.cli.policy_files import read_text

if TYPE_CHECKING:
    from allears.facts.answer import Answer
    from allears.policy.policy import Policy


def open_lead(argument: str, policy: Policy, now: date) -> dict[str, Answer]:
    """What is known of the lead; a clear message and status 2 when it cannot be read."""
    from allears.library.lead_json import LeadError, read_lead

    if argument.lstrip().startswith("{"):
        place, text = "--lead", argument
    elif argument == "-":
        place, text = "standard input", _read_piped()
    else:
        place, text = argument, read_text(Path(argument))
    try:
        return read_lead(text, policy, now, place)
    except LeadError as error:
        raise BadInput(str(error)) from error


def _read_piped() -> str:
    data: bytes = sys.stdin.buffer.read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"standard input: the byte at position {error.start} is not UTF-8") from error
