"""How the text of a file is encoded, found by looking at all of it, and the same text as UTF-8."""

from __future__ import annotations

import codecs
from pathlib import Path

from allears.bulk.lead_file_error import LeadFileError

CHUNK = 1 << 20
MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
WESTERN = "windows-1252"
CONTROL = frozenset(range(32)) - {9, 10, 11, 12, 13, 26, 27}


def find_encoding(path: Path) -> str:
    """The encoding of a text file: UTF-8 (with or without a mark), UTF-16, or Windows-1252, which holds Latin-1.

    Raises LeadFileError for an empty file, for what is no text, and for UTF-8 with broken characters in it.
    """
    with path.open("rb") as file:
        head = file.read(4096)
    if not head.strip():
        raise LeadFileError(f"{path}: the file is empty. Expected a first row with the names of the columns.")
    for mark, encoding in MARKS.items():
        if head.startswith(mark):
            return encoding
    if unmarked := _utf_16_without_mark(head):
        return unmarked
    if CONTROL & frozenset(head):
        raise LeadFileError(f"{path}: this is no text file. Expected CSV; save the table as CSV (UTF-8) or Parquet.")
    return "utf-8" if _is_utf_8(path) else _western_or_broken(path)


def write_as_utf_8(path: Path, encoding: str, target: Path) -> None:
    """Copy a text file into `target` as UTF-8. Raises LeadFileError, naming the line, where it is not `encoding`."""
    try:
        decoder = codecs.getincrementaldecoder(encoding)()
    except LookupError as error:
        raise LeadFileError(
            f"--encoding {encoding}: no encoding has that name. Write for example utf-8, latin-1, windows-1252, utf-16."
        ) from error
    lines = 1
    with path.open("rb") as source, target.open("w", encoding="utf-8", newline="") as out:
        while True:
            chunk = source.read(CHUNK)
            try:
                text = decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError as error:
                line = lines + chunk[: error.start].count(b"\n")
                raise LeadFileError(
                    f"{path}, line {line}: the byte 0x{error.object[error.start]:02X} is not {encoding}. "
                    "Save the file as UTF-8, or name its encoding: --encoding latin-1, windows-1252, utf-16 …"
                ) from error
            out.write(text.removeprefix("\ufeff") if lines == 1 else text)
            lines += text.count("\n")
            if not chunk:
                return


def _utf_16_without_mark(head: bytes) -> str | None:
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if odd > len(head) // 5 and even < odd // 10 + 1:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) // 5 and odd < even // 10 + 1 else None


def _is_utf_8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            while chunk := file.read(CHUNK):
                begun, _ = decoder.getstate()
                if begun or not chunk.isascii():
                    decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _western_or_broken(path: Path) -> str:
    """Windows-1252, unless most of what is not ASCII reads as UTF-8: then a few characters are broken."""
    whole = broken = 0
    first_broken: int | None = None
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    with path.open("rb") as file:
        line = 1
        while chunk := file.read(CHUNK):
            text = decoder.decode(chunk)
            if "\ufffd" in text and first_broken is None:
                first_broken = line + text[: text.index("\ufffd")].count("\n")
            broken += text.count("\ufffd")
            whole += len(text) - len(text.encode("ascii", errors="ignore"))
            line += text.count("\n")
    if whole - broken > broken:
        raise LeadFileError(
            f"{path}, line {first_broken}: a character is broken; the file is UTF-8 but for {broken} of them. "
            "Save the file as UTF-8 anew, or name its encoding: --encoding latin-1, windows-1252, utf-16 …"
        )
    return WESTERN
