"""What is uploaded is read within limits: no zip leads out of its folder or unpacks into more than fits."""

from __future__ import annotations

import io
import zipfile

import pytest

from allears.publications.room import LARGEST, MOST_FILES
from allears.web.bot_pages.uploads import Uploads, take


def zipped(files: dict[str, str | bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", how) as archive:
        for path, inside in files.items():
            archive.writestr(path, inside)
    return packed.getvalue()


def taken(*files: tuple[str, bytes]) -> Uploads:
    found = Uploads()
    for name, data in files:
        take(found, name, data)
    return found


def test_a_folder_packed_with_its_own_name_is_read_as_the_folder() -> None:
    found = taken(("help.zip", zipped({"help/a.md": "# A\r\n\r\na", "help/more/b.csv": "q", "help/logo.png": b"\x89"})))
    assert found.files == {"a.md": "# A\n\na", "more/b.csv": "q"}
    assert found.left_alone == ["help/logo.png"]
    assert found.complaints == []


def test_a_folder_packed_without_its_name_keeps_its_paths() -> None:
    assert list(taken(("x.zip", zipped({"a.md": "a", "more/b.md": "b", ".git/c.md": "c"}))).files) == [
        "a.md",
        "more/b.md",
    ]


@pytest.mark.parametrize("path", ["../../etc/a.md", "/etc/a.md", "a/../../b.md", "C:a.md"])
def test_a_path_that_leads_out_of_the_folder_refuses_the_whole(path: str) -> None:
    found = taken(("evil.zip", zipped({"good.md": "good", path: "evil"})))
    assert found.files == {}
    assert "leads out of the folder" in found.complaints[0].words


def test_a_bomb_is_never_unpacked_further_than_fits() -> None:
    bomb = zipped({"a.md": b"0" * (LARGEST * 4), "b.md": "b"})
    assert len(bomb) < LARGEST / 100
    found = taken(("bomb.zip", bomb))
    assert found.files == {}
    assert "larger than 8 MB" in found.complaints[0].words


def test_many_files_are_refused_unread() -> None:
    found = taken(("many.zip", zipped({f"{n}.md": "x" for n in range(MOST_FILES + 1)})))
    assert (found.files, found.complaints[0].words[:17]) == ({}, "holds 1,001 files")


def test_a_zip_in_a_zip_is_left_alone() -> None:
    found = taken(("outer.zip", zipped({"inner.zip": zipped({"a.md": "a"})})))
    assert (found.files, found.left_alone) == ({}, ["inner.zip"])


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 200, zipped({"a.md": "a"})[:-30], b""],
    ids=["only-a-mark", "zeros", "cut-off", "empty"],
)
def test_a_broken_zip_is_refused_with_what_to_do(data: bytes) -> None:
    found = taken(("x.zip", data))
    assert found.files == {}
    assert "pack the folder anew" in found.complaints[0].words


def test_a_damaged_file_inside_is_refused() -> None:
    packed = bytearray(zipped({"a.md": "words " * 100}, zipfile.ZIP_STORED))
    packed[60] ^= 0xFF
    assert "pack the folder anew" in taken(("x.zip", bytes(packed))).complaints[0].words


def test_one_name_twice_and_what_is_no_text_are_named() -> None:
    found = taken(("a.md", b"one"), ("a.md", b"two"), ("b.md", b"\xff\n"), ("c.md", b"x\0"), ("d.md", b"ok\n\xff"))
    assert [(one.file, one.line) for one in found.complaints] == [("a.md", 0), ("b.md", 1), ("c.md", 0), ("d.md", 2)]
    assert found.files == {"a.md": "one"}
