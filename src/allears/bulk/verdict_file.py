"""Writing a file so that it is there whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from allears.bulk.lead_file import Format, format_of
from allears.bulk.lead_file_error import LeadFileError, disk_full, is_full

COPY_OPTIONS: dict[Format, str] = {"csv": "FORMAT csv, HEADER true", "parquet": "FORMAT parquet"}


@contextmanager
def work_beside(out: Path) -> Iterator[Path]:
    """A working folder in the folder of `out`, gone afterwards however the work ends. Raises LeadFileError."""
    folder = out.parent
    if not folder.is_dir():
        raise LeadFileError(f"{out}: there is no folder {folder}. Make it, or write somewhere else.")
    try:
        work = Path(tempfile.mkdtemp(prefix=f".{out.name}.", suffix=".unfinished", dir=folder))
    except OSError as error:
        raise LeadFileError(
            f"{out}: nothing can be written into {folder} ({error.strerror}). Check its rights."
        ) from error
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def check_out(out: Path, *read: Path) -> Format:
    """The format to write. Raises LeadFileError when `out` cannot be one, or is a file that is read."""
    kind = format_of(out)
    if out.is_dir():
        raise LeadFileError(f"{out}: is a folder. Name the file to write.")
    for one in read:
        if out.exists() and one.exists() and out.samefile(one):
            raise LeadFileError(f"{out}: is the file that is read. Write the result to another one.")
    return kind


def copy_statement(select: str, target: Path, kind: Format) -> str:
    """The statement that writes a SELECT into a file."""
    return f"COPY ({select}) TO '{str(target).replace(chr(39), chr(39) * 2)}' ({COPY_OPTIONS[kind]})"


def put_in_place(finished: Path, out: Path) -> None:
    """Give a finished file its name, with the rights that a new file here would have.

    On another disk it is copied there first, so that its name never stands for half of it. Raises LeadFileError when
    that disk is full.
    """
    mask = os.umask(0)
    os.umask(mask)
    finished.chmod(0o666 & ~mask)
    try:
        finished.replace(out)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _copy_in_place(finished, out)


def _copy_in_place(finished: Path, out: Path) -> None:
    with work_beside(out) as folder:
        try:
            Path(shutil.copy(finished, folder / out.name)).replace(out)
        except OSError as error:
            if is_full(error):
                raise disk_full(out) from error
            raise
