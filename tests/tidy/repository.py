"""What the tidy tests look at: the files a clone of this repository holds, parsed once."""

from __future__ import annotations

import ast
import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "allears"

MIND = (
    "languages",
    "values",
    "facts",
    "listening",
    "policy",
    "knowledge",
    "asking",
    "dialogue",
    "guidance",
    "playbooks",
    "rehearsal",
    "routing",
    "stories",
)
"""The folders of pure functions over frozen values (ARCHITECTURE.md says what that means)."""

LEFT_OUT = {
    ".git",
    ".venv",
    ".uv",
    ".uv-cache",
    "build",
    "dist",
    "__pycache__",
    ".hypothesis",
    ".mypy_cache",
    "node_modules",
    "assets",
}


@cache
def files() -> tuple[Path, ...]:
    """All files of the checkout that are or could be committed, sorted."""
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        listed = subprocess.run(
            [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        )
        paths = {ROOT / name for name in listed.stdout.decode().split("\0") if name}
    else:
        paths = {p for p in ROOT.rglob("*") if not LEFT_OUT & set(p.relative_to(ROOT).parts)}
    return tuple(sorted(p for p in paths if p.is_file()))


@cache
def text(path: Path) -> str:
    """The file's text, or nothing when it holds bytes that are no text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


@cache
def python_files() -> tuple[Path, ...]:
    return tuple(p for p in files() if p.suffix == ".py")


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(text(path), filename=str(path))


def shown(path: Path, line: int | None = None) -> str:
    """The place as one writes it to a colleague: `src/allears/cli/main.py:12`."""
    place = path.relative_to(ROOT).as_posix()
    return place if line is None else f"{place}:{line}"


def source_files_of(folder: str) -> tuple[Path, ...]:
    """The Python files of one folder (or one module) directly below `src/allears`."""
    return tuple(p for p in python_files() if p.is_relative_to(SOURCE / folder) or p == SOURCE / f"{folder}.py")
