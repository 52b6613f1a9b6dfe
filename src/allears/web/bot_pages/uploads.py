"""Files as people send them: chosen, dropped, pasted, or a folder as a zip; read within limits, nothing unpacked."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from starlette.datastructures import UploadFile
from starlette.requests import Request

from allears.library.knowledge_files import is_read
from allears.publications.room import LARGEST, MOST_FILES
from allears.reception.published import Complaint

LARGEST_UPLOAD = 10 * 1024 * 1024
"""Bytes of a request that brings files."""


@dataclass
class Uploads:
    """What came: paths with texts, files that were left alone because they are of another kind, and what was wrong."""

    files: dict[str, str] = field(default_factory=dict)
    left_alone: list[str] = field(default_factory=list)
    complaints: list[Complaint] = field(default_factory=list)

    def refuse(self, name: str, words: str, line: int = 0) -> None:
        """Note what is wrong with a file."""
        self.complaints.append(Complaint(name, line, words))


async def read_uploads(request: Request, field_name: str = "files") -> Uploads:
    """Every file of a form's field; a zip stands for the files in it."""
    found = Uploads()
    for sent in (await request.form()).getlist(field_name):
        if isinstance(sent, UploadFile) and sent.filename:
            take(found, sent.filename.replace("\\", "/").rpartition("/")[2], await sent.read())
    return found


def take(found: Uploads, name: str, data: bytes) -> None:
    """One file as it was sent."""
    if data[:4] == b"PK\x03\x04" or name.lower().endswith(".zip"):
        take_zip(found, name, data)
    else:
        keep(found, name, data)


def keep(found: Uploads, name: str, data: bytes) -> None:
    """Its text, when it is one and does not make the whole too large."""
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        found.refuse(name, f"is not UTF-8 (byte 0x{data[error.start]:02x}); save the file as UTF-8", line)
        return
    if "\0" in text:
        found.refuse(name, "is no text file")
    elif name in found.files:
        found.refuse(name, "came twice under this name; send one of them")
    else:
        found.files[name] = text


def take_zip(found: Uploads, name: str, data: bytes) -> None:
    """The texts in a zip. What would be unpacked outside of it, or into more than fits, is refused unread."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [one for one in archive.infolist() if not one.is_dir()]
            if problem := why_not(members):
                found.refuse(name, problem)
                return
            top = common_folder([one.filename for one in members if is_read(one.filename)])
            for member, inside in unpacked(archive, members, found):
                keep(found, member.removeprefix(top), inside)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError, OSError) as error:
        found.refuse(name, f"cannot be opened as a zip ({error}); pack the folder anew, without a password")
    except zipfile.LargeZipFile:
        found.refuse(name, "is too large")


def why_not(members: list[zipfile.ZipInfo]) -> str:
    """Why a zip is not read at all; empty when it is."""
    if len(members) > MOST_FILES:
        return f"holds {len(members):,} files; {MOST_FILES:,} are the most"
    for member in members:
        path = PurePosixPath(member.filename)
        if path.is_absolute() or ".." in path.parts or "\\" in member.filename or ":" in member.filename:
            return f"holds {member.filename!r}, a path that leads out of the folder; pack the folder itself"
    return ""


def unpacked(
    archive: zipfile.ZipFile, members: Iterable[zipfile.ZipInfo], found: Uploads
) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each file that can be read, until together they are too many.

    What a zip says of its sizes is not believed: at most so many bytes are ever unpacked.
    """
    left = LARGEST
    for member in members:
        if not is_read(member.filename):
            found.left_alone.append(member.filename)
            continue
        with archive.open(member) as file:
            inside = file.read(left + 1)
        left -= len(inside)
        if left < 0:
            found.refuse(member.filename, f"makes the folder larger than {LARGEST // 1_000_000} MB; send less")
            return
        yield member.filename, inside


def common_folder(names: list[str]) -> str:
    """`help/` when everything lies in that folder: a folder that was packed with its own name; else empty."""
    tops = {name.partition("/")[0] for name in names}
    inside = all("/" in name for name in names)
    return f"{tops.pop()}/" if inside and len(tops) == 1 else ""
