"""What a lead is called, as far as they said it."""

from dataclasses import replace

from allears.dialogue.talk import Talk
from allears.facts.answer import Absence
from allears.facts.fact import Source
from allears.facts.field import Field
from allears.policy.policy import Policy
from allears.reception.called import called
from allears.values.value import FieldType, Value
from tests.dialogue.conversing import TODAY, noting, policy

NAMES = {
    field.id: field
    for field in (
        Field("company_name", FieldType.NAME),
        Field("name", FieldType.NAME, about="person"),
        Field("email", FieldType.EMAIL, about="person"),
    )
}


def crm() -> Policy:
    return replace(policy(), fields={**policy().fields, **NAMES})


def after(source: Source = Source.SAID, **said: Value | Absence) -> tuple[str | None, str | None]:
    return called(noting(Talk(), source, **said).notebook, crm(), TODAY)  # type: ignore[arg-type]


def test_nobody_is_called_anything_before_they_said_it() -> None:
    assert after(pain="calls get lost") == (None, None)
    assert after(name=Absence.DECLINED, company_name=Absence.DECLINED) == (None, None)


def test_by_name_and_company_and_by_the_address_where_there_is_no_name() -> None:
    assert after(name="Jo  Linden", company_name="Cedar Freight") == ("Jo Linden", "Cedar Freight")
    assert after(email="jo@cedar.example") == ("jo@cedar.example", None)
    assert after(email="jo@cedar.example", name="Jo") == ("Jo", None)


def test_what_was_only_looked_up_or_imported_is_no_name() -> None:
    assert after(Source.IMPORTED, name="Jo", company_name="Cedar Freight") == (None, None)
    assert after(Source.LOOKED_UP, company_name="Cedar Freight") == (None, None)
    assert after(Source.ENTERED, name="Jo") == ("Jo", None)
