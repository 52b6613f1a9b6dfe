"""Policy files: from a path or a text to a policy."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from allears.library.document import LARGEST
from allears.library.mending import read_mended
from allears.library.policy_reader import read_nodes
from allears.library.policy_writer import write_policy
from allears.library.problem import PolicyError, Problem
from allears.library.upgrades import upgrade
from allears.policy.policy import Policy


def load_policy(path: Path | str) -> Policy:
    """The policy in a file.

    Raises PolicyError with every problem found, each with its line; OSError when the file cannot be opened.
    """
    path = Path(path)
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        message = f"a policy has at most {LARGEST:,} bytes; is this the right file?"
        raise PolicyError(str(path), [Problem("too-large", message, 1, 1)])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        message = f"the byte 0x{data[error.start]:02X} is not UTF-8; save the file as UTF-8"
        raise PolicyError(str(path), [Problem("not-utf8", message, line, column)]) from error
    return read_policy(text, str(path))


def read_policy(text: str, file_name: str = "policy") -> Policy:
    """The policy in a text; `file_name` is only used in errors. Raises PolicyError with every problem found."""
    node, broken = read_mended(text)
    if node is None:
        raise PolicyError(file_name, broken)
    node, outdated = upgrade(node)
    if outdated:
        raise PolicyError(file_name, (*broken, *outdated))
    policy, notes = read_nodes(node)
    if problems := (*broken, *notes.problems):
        raise PolicyError(file_name, problems)
    return replace(policy, version=version_of(policy))


def version_of(policy: Policy) -> str:
    """The name of a version: the SHA-256 of the canonical form, in hexadecimal. Comments and layout do not count."""
    return hashlib.sha256(write_policy(replace(policy, version="")).encode()).hexdigest()
