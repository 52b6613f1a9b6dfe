"""`allears ask` names one question, or says that there is none."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from allears.cli.ask import command
from tests.tidy.repository import ROOT

POLICY = str(ROOT / "policies" / "inside-sales-crm.yaml")
SCHOOL = str(ROOT / "policies" / "online-school.yaml")


def ask(lead: str, *more: str, policy: str = POLICY, piped: str | bytes | None = None) -> Result:
    return CliRunner().invoke(command, ["--policy", policy, "--lead", lead, *more], input=piped)


def test_it_names_the_question_its_benefit_and_why() -> None:
    asked = ask("{}", policy=SCHOOL)
    assert asked.exit_code == 0
    assert asked.output.startswith("Ask occupation: What do you do at the moment?")
    assert "What they get for it: so that I show you the courses that fit beside it" in asked.output
    assert "Working Professional | Businessman | Student" in asked.output
    assert "rather not say" in asked.output
    assert "Why this one: It can still end as" in asked.output
    assert "Questions to expect:" in asked.output


def test_a_settled_lead_gets_its_verdict_instead() -> None:
    asked = ask('{"occupation": "studying"}', policy=SCHOOL)
    assert asked.output.startswith("No more questions.\nVerdict: disqualified.")
    assert "Say: " in asked.output
    assert "Suggest: " in asked.output


def test_a_range_across_a_limit_is_narrowed_down() -> None:
    lead = {"visits": "1-5", "time_on_site": 1000, "occupation": "between jobs", "specialization": {"declined": True}}
    policy = ask(json.dumps(lead | {"do_not_call": False}), policy=SCHOOL)
    assert policy.output.startswith("No more questions."), "visits are never asked for"


def test_a_lead_may_come_from_a_file_or_be_piped_in(tmp_path: Path) -> None:
    file = tmp_path / "lead.json"
    file.write_text('{"occupation": "Student"}', encoding="utf-8")
    assert ask(str(file), policy=SCHOOL).output == ask("-", policy=SCHOOL, piped='{"occupation": "Student"}').output


def test_past_leads_change_what_to_expect_never_the_verdict(tmp_path: Path) -> None:
    past = tmp_path / "past.csv"
    past.write_text("occupation,specialization\n" + "Student,HR\n" * 40, encoding="utf-8")
    lead = '{"time_on_site": 1000, "do_not_call": false}'
    learned = ask(lead, "--past", str(past), policy=SCHOOL)
    assert learned.exit_code == 0
    assert "Learned from 40 past leads (occupation, specialization)." in learned.stderr
    assert questions_to_expect(learned) < questions_to_expect(ask(lead, policy=SCHOOL))


def questions_to_expect(asked: Result) -> float:
    line = next(line for line in asked.stdout.splitlines() if "Questions to expect: " in line)
    return float(line.split(": ")[1].split(",")[0])


def test_what_was_asked_already_is_not_asked_again() -> None:
    assert "occupation" not in ask("{}", "--asked", "occupation", policy=SCHOOL).output.splitlines()[0]


@pytest.mark.parametrize(
    ("lead", "more", "message"),
    [
        ('{"ocupation": "x"}', (), "--lead: there is no field 'ocupation'. Did you mean 'occupation'?"),
        ('{"visits": "many"}', (), "--lead, visits: expected a count"),
        ("gone.json", (), "gone.json: No such file"),
        ("{}", ("--asked", "ocupation"), "--asked: there is no field 'ocupation'. Did you mean 'occupation'?"),
        ("{}", ("--past", "gone.csv"), "gone.csv: there is no such file"),
    ],
)
def test_bad_input_ends_with_status_two_and_says_what_to_do(lead: str, more: tuple[str, ...], message: str) -> None:
    refused = ask(lead, *more, policy=SCHOOL)
    assert refused.exit_code == 2
    assert message in refused.stderr


def test_what_is_piped_in_must_be_text() -> None:
    refused = ask("-", policy=SCHOOL, piped=b"\xff\xfe{}")
    assert refused.exit_code == 2
    assert "is not UTF-8" in refused.stderr


def test_a_dispute_is_pointed_out() -> None:
    assert (
        "In dispute, to be clarified once: specialization"
        in ask('{"specialization": {"disputed": true}}', policy=SCHOOL).output
    )
