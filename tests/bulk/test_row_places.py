"""Where a lead stands in a CSV, so that somebody who opens the file in a spreadsheet or an editor finds it."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import duckdb
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allears.bulk.row_places import Place, find_places

cells = st.text(alphabet='ab"\n ,5', max_size=5).filter(lambda one: one.strip() != "")
records = st.one_of(st.just(()), st.tuples(cells, cells), st.tuples(cells))


def places(folder: Path, text: str, broken: frozenset[int] = frozenset()) -> list[Place]:
    file = folder / "leads.csv"
    file.write_bytes(text.encode())
    found = find_places(file, ",", 1 << 20, broken, one_column=False)
    return [found.of(lead) for lead in range(found.leads)]


def test_without_blank_lines_the_first_lead_is_row_2(tmp_path: Path) -> None:
    assert places(tmp_path, "id,reps\na,5\nb,6\n") == [Place(2, 2), Place(3, 3)]


def test_blank_lines_count_as_rows_and_cells_with_line_breaks_as_lines(tmp_path: Path) -> None:
    text = 'id,pain\r\n\r\na,"it\r\nbreaks"\r\n\r\n\r\nb,slow\r\n'
    assert places(tmp_path, text) == [Place(3, 3), Place(6, 7)]


def test_rows_that_are_no_leads_are_passed_over(tmp_path: Path) -> None:
    assert places(tmp_path, "id,reps\na,5\nb\nc,6\n", frozenset({3})) == [Place(2, 2), Place(4, 4)]


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(records, max_size=8), end=st.sampled_from(("\n", "\r\n")))
def test_it_finds_as_many_leads_as_are_loaded(tmp_path: Path, rows: list[tuple[str, ...]], end: str) -> None:
    written = io.StringIO()
    csv.writer(written, lineterminator=end).writerows([("id", "pain"), *rows])
    file = tmp_path / "leads.csv"
    file.write_bytes(written.getvalue().encode())
    connection = duckdb.connect()
    loaded = connection.execute(
        f"SELECT count(*) FROM read_csv('{file}', auto_detect = false, header = true, delim = ',', quote = '\"', "
        "escape = '\"', columns = {'id': 'VARCHAR', 'pain': 'VARCHAR'}, store_rejects = true, rejects_limit = 0)"
    ).fetchall()[0][0]
    broken = {row[0] for row in connection.execute("SELECT line FROM reject_errors").fetchall()}
    found = find_places(file, ",", 1 << 20, broken, one_column=False)
    assert found.leads == loaded
    assert [found.of(lead).row - 2 for lead in range(loaded)] == [at for at, row in enumerate(rows) if len(row) == 2]
