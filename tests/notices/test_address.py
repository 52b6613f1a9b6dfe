"""Where a mail goes, and by what a mailbox is known again."""

from __future__ import annotations

import pytest

from allears.jobs.job import GiveUp
from allears.notices.address import envelope, mailbox


def test_a_domain_of_any_script_is_told_in_ascii() -> None:
    assert envelope("doris@bücher.example") == "doris@xn--bcher-kva.example"


@pytest.mark.parametrize(
    "other",
    ["Doris@Kestrel.example", "doris+shop@kestrel.example", "doris+a+b@KESTREL.example", "doris@kestrel.example"],
)
def test_marks_and_capitals_make_no_other_mailbox(other: str) -> None:
    assert mailbox(other) == mailbox("doris@kestrel.example")


def test_dots_count_except_where_they_do_not() -> None:
    assert mailbox("d.o.ris@gmail.com") == mailbox("doris+x@googlemail.com")
    assert mailbox("d.oris@kestrel.example") != mailbox("doris@kestrel.example")


def test_an_address_is_not_kept_readable() -> None:
    assert "doris" not in mailbox("doris@kestrel.example")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "doris",
        "doris@",
        "doris@kestrel.example\r\nBcc: everybody@kestrel.example",
        "a@b.example, c@d.example",
        '"a b"@kestrel.example',
        "<doris@kestrel.example>",
    ],
)
def test_what_is_no_address_gets_no_mail(text: str) -> None:
    for asked in (envelope, mailbox):
        with pytest.raises(GiveUp, match="no_address"):
            asked(text)
