"""Input a command cannot work with: a clear message, exit status 2, no traceback."""

from __future__ import annotations

import click


class BadInput(click.ClickException):
    """Its message names the thing, the place, what was expected and what to do."""

    exit_code = 2
