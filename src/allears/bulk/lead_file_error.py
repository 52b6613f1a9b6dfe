"""What is wrong with a file of leads, or with the place where verdicts are to be written."""

from __future__ import annotations

import errno
import json
from pathlib import Path

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
SAYS_FULL = ("no space left", "disk quota", "failed to offload", "max_temp_directory_size")
"""Words by which DuckDB says that the disk is full."""


class LeadFileError(ValueError):
    """Says which file, where in it, what was expected and what to do."""


def is_full(error: Exception) -> bool:
    """Whether it failed because a disk is full."""
    if isinstance(error, OSError) and error.errno in FULL:
        return True
    return any(words in str(error).lower() for words in SAYS_FULL)


def disk_full(path: Path) -> LeadFileError:
    """What to say when `path` cannot be written because its disk is full."""
    return LeadFileError(
        f"{path}: the disk is full. Nothing was written. Free some space there, or write to another disk."
    )


def what_failed(error: Exception) -> str:
    """The first line of an error of DuckDB, without the wrapping that it may have."""
    line = str(error).splitlines()[0]
    wrapped = line[line.find("{") :] if "{" in line else ""
    try:
        return str(json.loads(wrapped)["exception_message"])
    except (ValueError, KeyError, TypeError):
        return line
