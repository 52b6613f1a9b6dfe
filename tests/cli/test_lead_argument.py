"""A lead may be given as a file, as JSON, or be piped in."""

from datetime import date
from pathlib import Path

import pytest

from allears.cli.bad_input import BadInput
from allears.cli.lead_argument import open_lead
from allears.facts.field import Field
from allears.facts.words import Words
from allears.policy.policy import Policy
from allears.values.count import Count
from allears.values.value import FieldType

POLICY = Policy("crm", Words.of("CRM"), {"employees": Field("employees", FieldType.COUNT)}, ())
TODAY = date(2026, 11, 21)


def test_the_json_itself_and_a_file_say_the_same(tmp_path: Path) -> None:
    file = tmp_path / "lead.json"
    file.write_text('{"employees": 40}', encoding="utf-8")
    expected = {"employees": Count.exactly(40)}
    assert open_lead('{"employees": 40}', POLICY, TODAY) == open_lead(str(file), POLICY, TODAY) == expected


def test_errors_name_where_the_lead_came_from(tmp_path: Path) -> None:
    file = tmp_path / "lead.json"
    file.write_text('{"employes": 40}', encoding="utf-8")
    with pytest.raises(BadInput, match=r"lead\.json: there is no field 'employes'"):
        open_lead(str(file), POLICY, TODAY)
    with pytest.raises(BadInput, match="gone"):
        open_lead(str(tmp_path / "gone.json"), POLICY, TODAY)
