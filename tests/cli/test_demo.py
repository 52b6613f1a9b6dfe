"""`./run demo` as somebody meets it first: one process, two addresses, a way to sign in, and a quiet end."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx
from click.testing import CliRunner

from allears.cli.main import main

INBOX = re.compile(r"The inbox\s+(\S+)/inbox")
WEBSITE = re.compile(r"website\s+(\S+)/ ")
PASSWORD = re.compile(r"password\s+(\S+)")


def test_the_demo_runs_with_a_website_an_inbox_and_a_sign_in(tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-m", "allears", "demo", "--folder", "demo", "--port", "0", "--website-port", "0"]
    process = subprocess.Popen(
        [*command, "--no-visitors", "--leads", "2"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    told = ""
    try:
        for line in process.stdout:
            told += line
            if "Ctrl+C" in line:
                break
        inbox, website, password = INBOX.search(told), WEBSITE.search(told), PASSWORD.search(told)
        assert inbox is not None, told
        assert website is not None
        assert password is not None
        page = httpx.get(f"{website[1]}/pricing")
        assert f"{inbox[1]}/widget.js" in page.text
        assert httpx.get(f"{inbox[1]}/health").status_code == 200
        assert (tmp_path / "demo" / "password.txt").read_text().strip() == password[1]
    finally:
        process.send_signal(signal.SIGINT)
        rest = process.stdout.read()
        assert process.wait(timeout=60) == 0
    assert "Stopped." in rest


def test_reset_deletes_no_folder_that_is_no_demo(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear", encoding="utf-8")
    done = CliRunner().invoke(main, ["demo", "--reset", "--folder", str(tmp_path / "mine")])
    assert done.exit_code == 2
    assert "is no demo's folder" in done.output
    assert (tmp_path / "mine" / "letter.txt").exists()
