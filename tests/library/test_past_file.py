"""Past leads are read from the files people have."""

from datetime import date
from pathlib import Path

import duckdb
import pytest

from allears.facts.answer import Absence
from allears.facts.field import Field
from allears.facts.words import Words
from allears.library.past_file import PastFileError, read_past_leads
from allears.policy.policy import Policy
from allears.values.count import Count
from allears.values.value import FieldType

NOW = date(2026, 11, 21)
EMPLOYEES = Field("employees", FieldType.COUNT, columns=("Company size",), empty_cells=("Select",))
POLICY = Policy("crm", Words.of("CRM"), {"employees": EMPLOYEES, "country": Field("country", FieldType.PLACE)}, ())
ROWS = "Lead,Company size,Country\n1,11-50,Norway\n2,Select,\n3,plenty,Sweden\n"


def test_a_csv_s_cells_are_read_and_empty_ones_are_not_known(tmp_path: Path) -> None:
    file = tmp_path / "leads.csv"
    file.write_text(ROWS, encoding="utf-8")
    past = read_past_leads(file, POLICY, NOW)
    assert past.fields == ("employees", "country")
    assert past.leads[0] == {"employees": Count(11, 50), "country": "NO"}
    assert past.leads[1] == {"employees": Absence.UNKNOWN}
    assert past.leads[2]["employees"] is Absence.UNKNOWN
    assert past.unread == 1


def test_parquet_is_read_too(tmp_path: Path) -> None:
    csv, parquet = tmp_path / "leads.csv", tmp_path / "leads.parquet"
    csv.write_text("employees,country\n40,NO\n", encoding="utf-8")
    duckdb.read_csv(str(csv), all_varchar=True).write_parquet(str(parquet))
    assert read_past_leads(parquet, POLICY, NOW).leads == ({"employees": Count.exactly(40), "country": "NO"},)


def test_a_file_without_a_field_is_told_apart_from_one_that_is_missing(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(PastFileError, match="no column is called like a field of crm"):
        read_past_leads(other, POLICY, NOW)
    with pytest.raises(PastFileError, match="there is no such file"):
        read_past_leads(tmp_path / "gone.csv", POLICY, NOW)


def test_a_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "leads.parquet"
    broken.write_text("no parquet", encoding="utf-8")
    with pytest.raises(PastFileError, match="cannot be read"):
        read_past_leads(broken, POLICY, NOW)
