"""A file of leads, CSV or Parquet, as DuckDB reads it."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from allears.bulk.lead_file_error import LeadFileError, disk_full, is_full
from allears.bulk.text_encoding import find_encoding, write_as_utf_8

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Format = Literal["csv", "parquet"]
FORMATS: dict[str, Format] = {".csv": "csv", ".tsv": "csv", ".txt": "csv", ".parquet": "parquet", ".pq": "parquet"}
DELIMITERS = ",;\t|"
LONGEST_HEADER = 1 << 20


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the file: its name for people, the name DuckDB knows it by, and DuckDB's type."""

    title: str
    name: str
    type: str = "VARCHAR"


@dataclass(frozen=True)
class LeadFile:
    """Where the leads lie and how to read them. `text` is the file itself, or its copy in UTF-8."""

    path: Path
    format: Format
    text: Path
    columns: tuple[Column, ...]
    delimiter: str = ","
    encoding: str = "utf-8"


def format_of(path: Path) -> Format:
    """The format by the name's ending. Raises LeadFileError for an ending nobody knows."""
    found = FORMATS.get(path.suffix.lower())
    if found is None:
        ending = f"the ending {path.suffix!r}" if path.suffix else "no ending"
        raise LeadFileError(f"{path}: has {ending}. Name it .csv (or .tsv) or .parquet, by what is in it.")
    return found


def open_lead_file(path: Path, folder: Path, connection: DuckDBPyConnection, encoding: str | None) -> LeadFile:
    """Look at a file of leads. `folder` takes its copy when it is not UTF-8. Raises LeadFileError."""
    if not path.exists():
        raise LeadFileError(f"{path}: there is no such file. Check the path.")
    if path.is_dir():
        raise LeadFileError(f"{path}: is a folder. Name one file, CSV or Parquet.")
    kind = format_of(path)
    try:
        return _open_parquet(path, connection) if kind == "parquet" else _open_csv(path, folder, encoding)
    except OSError as error:
        if is_full(error):
            raise disk_full(folder) from error
        raise LeadFileError(f"{path}: cannot be read ({error.strerror}). Check who may read it.") from error


def _open_parquet(path: Path, connection: DuckDBPyConnection) -> LeadFile:
    import duckdb

    try:
        described = connection.execute("DESCRIBE SELECT * FROM read_parquet($1)", [str(path)]).fetchall()
    except duckdb.Error as error:
        raise LeadFileError(f"{path}: is no Parquet file, or a damaged one ({_first_line(error)}).") from error
    columns = tuple(Column(row[0], f"c{place}", row[1]) for place, row in enumerate(described))
    return LeadFile(path, "parquet", path, columns)


def _open_csv(path: Path, folder: Path, encoding: str | None) -> LeadFile:
    asked, encoding = encoding, encoding or find_encoding(path)
    text = path
    if asked or encoding != "utf-8":
        text = folder / "leads-in-utf-8.csv"
        write_as_utf_8(path, encoding, text)
    head = _header_of(text, path)
    delimiter = "\t" if path.suffix.lower() == ".tsv" else _delimiter_of(head)
    titles = next(csv.reader([head], delimiter=delimiter, strict=False))
    columns = tuple(Column(title.strip(), f"c{place}") for place, title in enumerate(titles))
    return LeadFile(path, "csv", text, columns, delimiter, encoding)


def _header_of(text: Path, path: Path) -> str:
    """The first record as it stands; a name in quotation marks may hold line breaks."""
    with text.open("r", encoding="utf-8", newline="") as file:
        head = file.readline(LONGEST_HEADER)
        while head.count('"') % 2 and len(head) < LONGEST_HEADER and (more := file.readline(LONGEST_HEADER)):
            head += more
    if not head.strip():
        raise LeadFileError(f"{path}: the first row is empty. Expected the names of the columns.")
    return head.rstrip("\r\n")


def _delimiter_of(head: str) -> str:
    outside = "".join(head.split('"')[::2])
    return max(DELIMITERS, key=lambda mark: (outside.count(mark), -DELIMITERS.index(mark)))


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]
