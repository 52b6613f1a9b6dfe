"""Reading policy files, and writing files whole, for commands."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from allears.cli.bad_input import BadInput

if TYPE_CHECKING:
    from allears.policy.policy import Policy


def read_text(path: Path) -> str:
    """The text of a UTF-8 file; a clear message and status 2 when it is none."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"{path}: the byte at position {error.start} is not UTF-8; save the file as UTF-8") from error
    except OSError as error:
        raise BadInput(f"{path}: {error.strerror or error}") from error


def open_policy(path: Path) -> Policy:
    """The policy in a file; every problem with its line, and status 2, when it cannot be used."""
    from allears.library.policy_file import load_policy
    from allears.library.problem import PolicyError

    try:
        return load_policy(path)
    except PolicyError as error:
        raise BadInput(f"{path} cannot be used:\n{error}") from error
    except OSError as error:
        raise BadInput(f"{path}: {error.strerror or error}") from error


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it is there complete or not at all."""
    half_written = None
    try:
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
            half_written = Path(file.name)
            file.write(text)
        half_written.chmod(0o666 & ~_umask())
        half_written.replace(path)
    except OSError as error:
        if half_written is not None:
            half_written.unlink(missing_ok=True)
        raise BadInput(f"{path}: cannot be written ({error.strerror or error})") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
