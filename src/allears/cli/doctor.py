"""`allears doctor`: look at everything that the server needs, and say what to do where something is wrong."""

from __future__ import annotations

import platform
import sqlite3
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from allears.cli.finding import Finding
from allears.cli.place import place_options, settings_of

if TYPE_CHECKING:
    from allears.app import Settings

RELEASED = datetime(2026, 11, 1, tzinfo=UTC)
"""No clock that is right shows an earlier time."""
OLDEST_SQLITE = (3, 35, 0)
"""The first that returns what an update changed, which is how positions are taken."""


@click.command()
@place_options
@click.option("--host", help="The address that the server listens on.")
@click.option("--port", type=int, help="The port that the server listens on.")
@click.option("--certificate", type=click.Path(path_type=Path), help="The certificate chain for TLS (PEM).")
@click.option("--key", type=click.Path(path_type=Path), help="The certificate's private key (PEM).")
def command(**flags: Any) -> None:
    """Check what the server needs, without changing anything; exit with 1 when something has to be done.

    Settings come from the same flags, variables and file as for `allears serve`.
    """
    with settings_of(flags) as settings:
        findings = list(examine(settings, datetime.now(UTC)))
    width = max(len(finding.about) for finding in findings)
    for finding in findings:
        click.echo(f"{'ok    ' if finding.is_well else 'FAILED'}  {finding.about:{width}}  {finding.said}")
        if not finding.is_well:
            click.echo(f"        {'':{width}}  -> {finding.advice}")
    sys.exit(not all(finding.is_well for finding in findings))


def examine(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Everything that is looked at, in its order."""
    from allears.cli.check_certificate import certificate_finding
    from allears.cli.check_database import database_findings
    from allears.cli.check_network import mail_finding, port_finding

    yield Finding("python", f"{platform.python_version()} on {platform.system()}")
    yield sqlite_finding(sqlite3.sqlite_version_info)
    yield clock_finding(now)
    yield from database_findings(settings, int(now.timestamp() * 1000))
    yield port_finding(settings.host, settings.port)
    if settings.certificate is not None and settings.key is not None:
        yield certificate_finding(settings.certificate, settings.key, now)
    yield mail_finding(settings)


def sqlite_finding(version: tuple[int, ...]) -> Finding:
    """Whether Python brings a SQLite that knows all we say to it."""
    advice = "" if version >= OLDEST_SQLITE else "use a newer Python, or PostgreSQL"
    return Finding("sqlite", ".".join(map(str, version)), advice)


def clock_finding(now: datetime) -> Finding:
    """Whether the clock can be right."""
    advice = "" if now >= RELEASED else "set the clock by NTP: what happens would get wrong times"
    return Finding("time", f"{now:%Y-%m-%d %H:%M} UTC", advice)
