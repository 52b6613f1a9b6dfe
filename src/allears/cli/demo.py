"""`allears demo`: an invented company with its website, its inbox and its visitors, to try everything on."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from allears.cli.bad_input import BadInput


@click.command()
@click.option(
    "--port", type=int, default=8320, show_default=True, help="Where the inbox is; the next free one if taken."
)
@click.option("--website-port", type=int, default=8330, show_default=True, help="Where the company's website is.")
@click.option(
    "--folder", type=click.Path(path_type=Path), default=Path("allears-demo"), show_default=True, help="Its data."
)
@click.option("--reset", is_flag=True, help="Forget everything that was done in the demo, and begin anew.")
@click.option("--leads", type=click.IntRange(0, 2000), default=140, show_default=True, help="Invented in a month.")
@click.option("--no-visitors", is_flag=True, help="Nobody comes by by themselves.")
def command(port: int, website_port: int, folder: Path, reset: bool, leads: int, no_visitors: bool) -> None:
    """Run the demo until Ctrl+C: a company's website with the chat, its inbox with a month of leads, and visitors.

    Everything in it is invented, nothing leaves this computer, and no key is needed.
    """
    from allears.app import BadSetting
    from allears.demo.running import PASSWORD_FILE, Wishes, run_demo
    from allears.storage.problem import DatabaseProblem

    if reset and folder.exists():
        if not (folder / PASSWORD_FILE).is_file():
            raise BadInput(
                f"--reset: {folder} is no demo's folder (there is no {PASSWORD_FILE} in it); nothing was done."
            )
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        run_demo(Wishes(folder, port, website_port, visitors=not no_visitors, leads=leads), click.echo)
    except (BadSetting, DatabaseProblem) as problem:
        raise BadInput(str(problem)) from problem
    click.echo("Stopped. Everything is kept for the next start.")
