"""What a visitor is called in the inbox."""

import pytest

from allears.leads.lead import Mark
from allears.messenger.visitor import Visitor
from allears.web.inbox.who import full_name, short_name
from allears.web.inbox.words import Reader
from allears.web.wording import Wording

READER = Reader("rep_mina", "Mina", 0, Wording())


def visitor(name: str | None = None, email: str | None = None) -> Visitor:
    return Visitor("vis_0000ab12", "sit_1", name, email, None, None, {}, 0, 0)


def heard(name: str | None = None, company: str | None = None) -> Mark:
    return Mark("undecided", None, None, None, None, heard_name=name, heard_company=company)


@pytest.mark.parametrize(
    ("who", "mark", "called"),
    [
        (visitor(), None, "Visitor AB12"),
        (visitor(), heard(), "Visitor AB12"),
        (visitor(), heard("Jo Linden"), "Jo Linden"),
        (visitor(), heard("Jo Linden", "Cedar Freight"), "Jo Linden, Cedar Freight"),
        (visitor(), heard(company="Cedar Freight"), "Somebody at Cedar Freight"),
        (visitor(), heard("jo@cedar.example", "Cedar Freight"), "jo@cedar.example, Cedar Freight"),
        (visitor(email="jo@cedar.example"), heard(company="Cedar Freight"), "jo@cedar.example"),
        (visitor(email="jo@cedar.example"), heard("Jo"), "Jo"),
        (visitor("Johanna Linden", "jo@cedar.example"), heard("Jo", "Cedar Freight"), "Johanna Linden"),
    ],
)
def test_by_the_name_that_somebody_gave_else_by_what_they_said_themselves(
    who: Visitor, mark: Mark | None, called: str
) -> None:
    assert full_name(who, None, READER, mark) == called


def test_the_composer_speaks_of_them_by_their_first_name_and_never_by_an_address() -> None:
    assert short_name(visitor(), READER, heard("Jo Linden")) == "Jo"
    assert short_name(visitor("Johanna Linden"), READER, heard("Jo")) == "Johanna"
    assert short_name(visitor(), READER, heard("jo@cedar.example", "Cedar Freight")) == "the visitor"
