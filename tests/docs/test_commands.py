"""Every command in the docs runs and prints what the page shows; every Python example does what it says."""

from __future__ import annotations

import doctest
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.pages import Block, blocks, commands, first_difference, pages
from tests.tidy.repository import ROOT

RUNNABLE = {"console", "sh", "python", "pycon"}
BROUGHT = ("policies", "playbooks", "examples", "stories")
"""Folders of the checkout that a page's commands find beside them; so is `leads.csv`, 2,000 invented leads."""

RUN = """#!/bin/sh
word=$1; shift
case $word in
    allears) exec {python} -P -m allears "$@" ;;
    *) echo "./run $word is not run from a page: say why above the block" >&2; exit 1 ;;
esac
"""


@pytest.fixture(scope="module")
def leads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of 2,000 invented leads: always the same ones, so they are made once."""
    made = tmp_path_factory.mktemp("invented") / "leads.csv"
    subprocess.run([sys.executable, "examples/invented_leads.py", "--out", str(made)], cwd=ROOT, check=True)
    return made


@pytest.fixture
def folder(tmp_path: Path, leads: Path) -> Path:
    """A folder like a fresh checkout, whose `./run` uses the packages that are installed already."""
    for name in BROUGHT:
        if (ROOT / name).exists():
            shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    script = tmp_path / "run"
    script.write_text(RUN.format(python=shlex.quote(sys.executable)), encoding="utf-8")
    script.chmod(0o755)
    shutil.copyfile(leads, tmp_path / "leads.csv")
    return tmp_path


def to_run(page: Path) -> list[Block]:
    return [b for b in blocks(page) if (b.language in RUNNABLE and b.mark != "not run") or b.mark == "file"]


def run_commands(block: Block, folder: Path) -> None:
    environment = os.environ | {
        "NO_COLOR": "1",
        "TERM": "dumb",
        "COLUMNS": "120",
        "PYTHONUTF8": "1",
        "LC_ALL": "C.UTF-8",
    }
    for command in commands(block):
        done = subprocess.run(
            ["sh", "-c", command.line],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=300,
        )
        told = f"{block.place}\n$ {command.line}\n{done.stdout}"
        assert done.returncode == command.status, f"{told}\n(exit status {done.returncode}, not {command.status})"
        missing = first_difference(command.prints, done.stdout)
        assert missing is None, f"{told}\ndiffers from the page at: {missing!r}"


def run_python(block: Block, folder: Path) -> None:
    if ">>>" in block.body:
        example = doctest.DocTestParser().get_doctest(block.body, {}, block.place, str(block.page), block.line)
        said: list[str] = []
        runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
        result = runner.run(example, out=said.append)
        assert result.failed == 0, "".join(said)
        return
    done = subprocess.run([sys.executable, "-c", block.body], cwd=folder, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{block.place}\n{block.body}\n{done.stderr}"


@pytest.mark.parametrize("page", [p for p in pages() if to_run(p)], ids=lambda p: p.relative_to(ROOT).as_posix())
def test_what_a_page_shows_happens(page: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    for block in to_run(page):
        if block.mark == "file":
            target = folder / block.value
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(block.body, encoding="utf-8")
        elif block.language in ("console", "sh"):
            run_commands(block, folder)
        else:
            run_python(block, folder)
    assert sorted(p.name for p in folder.iterdir())


def test_a_block_that_is_not_run_says_why() -> None:
    marked = [block for page in pages() for block in blocks(page) if block.mark == "not run"]
    assert [block.place for block in marked if len(block.value.split()) < 3] == []
