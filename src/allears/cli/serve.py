"""`allears serve`: the server, in the foreground."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from allears.cli.bad_input import BadInput

if TYPE_CHECKING:
    from allears.app import Settings
    from allears.web.parts import Parts

FILE = click.Path(path_type=Path)


@click.command()
@click.option("--host", help="The address to listen on (127.0.0.1; 0.0.0.0 for every network).")
@click.option("--port", type=int, help="The port to listen on (8320).")
@click.option("--database", metavar="URL", help="postgresql://… or sqlite:///…; a file in the data folder without it.")
@click.option("--data-folder", type=FILE, help="Where the SQLite file lies (./allears-data).")
@click.option("--certificate", type=FILE, help="The certificate chain for TLS (PEM).")
@click.option("--key", type=FILE, help="The certificate's private key (PEM).")
@click.option("--trusted-proxy", multiple=True, metavar="ADDRESS", help="A proxy whose X-Forwarded headers count.")
@click.option("--url", metavar="URL", help="Where browsers find this server, for links in mails.")
@click.option("--log-level", help="debug, info, warning or error (info).")
def command(**flags: Any) -> None:
    """Serve the inbox, the widget and the API until Ctrl+C.

    Every option can also stand in the environment (ALLEARS_PORT=80) or in ./allears.toml (port = 80).
    """
    from allears.app import BadSetting, assembled, serve, settings_from
    from allears.storage.problem import DatabaseProblem

    try:
        settings = settings_from(flags)
        with assembled(settings) as parts:
            greeting = greet(settings, parts)
            serve(settings, parts, lambda: click.echo(greeting))
    except (BadSetting, DatabaseProblem) as error:
        raise BadInput(str(error)) from error
    click.echo("Stopped. Everything that was acknowledged is stored.")


def greet(settings: Settings, parts: Parts) -> str:
    """What whoever started the server wants to know first."""
    from allears.accounts.store_companies import has_company

    lines = ["", f"  Allears is at  {settings.address}", f"  and stores in  {shown(parts.database.url)}"]
    if parts.post is not None and not parts.post.can_send:
        lines += ["  It sends no mail until it knows a mail server: docs/mail.md"]
    lines += [""]
    if not parts.database.read(has_company).result():
        lines += [f"  Set it up at   {settings.address}/start", f"  with the code  {parts.first_run_code}", ""]
    return "\n".join([*lines, "  Ctrl+C stops it.", ""])


def shown(url: str) -> str:
    """The database's address without its password."""
    from sqlalchemy import make_url

    return make_url(url).render_as_string(hide_password=True)
