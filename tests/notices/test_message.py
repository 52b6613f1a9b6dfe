"""Whatever people call themselves, a mail has the headers that we gave it and no others."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.notices.message import Letter, as_message, one_line, plain
from tests.moved_clock import START

LETTER = Letter(
    id="job_1",
    sender_name="Ringlane",
    sender="hello@ringlane.example",
    recipient="doris@kestrel.example",
    subject="Ringlane answered",
    text="Yes.",
    html="<p>Yes.</p>",
    language="en",
    headers={"List-Unsubscribe": "<https://chat.ringlane.example/unsubscribe?token=abc>"},
)
HEADERS = [
    "Auto-Submitted",
    "Content-Language",
    "Content-Type",
    "Date",
    "From",
    "List-Unsubscribe",
    "MIME-Version",
    "Message-ID",
    "Subject",
    "To",
]
HOSTILE = [
    "Ana\r\nBcc: everybody@kestrel.example",
    "Ana\nSubject: You won",
    "Ana\x00\x1b[31m",
    "Ana\u2028Bcc: a@b.example",
    "Ana\u202eelpmaxe.lertsek",
    '"Ana" <ceo@bank.example>,',
    "=?utf-8?q?Ana=0d=0aBcc=3a_x=40y.example?=",
    "Ana \ud800",
    "é" * 500,
    "<script>alert(1)</script>",
    "",
]


def arrived(letter: Letter) -> EmailMessage:
    return message_from_bytes(as_message(letter, START).as_bytes(), policy=default)


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_or_subject_writes_a_header(name: str) -> None:
    mail = arrived(replace(LETTER, sender_name=name, subject=name))
    assert sorted(mail.keys()) == HEADERS
    assert [address.addr_spec for address in mail["From"].addresses] == ["hello@ringlane.example"]
    assert [address.addr_spec for address in mail["To"].addresses] == ["doris@kestrel.example"]
    assert "\u202e" not in mail["Subject"]


@given(name=st.text(max_size=300), text=st.text(min_size=1, max_size=300))
def test_whatever_is_written_arrives_as_one_mail_of_two_parts(name: str, text: str) -> None:
    mail = arrived(replace(LETTER, sender_name=name, subject=name, text=text))
    assert sorted(mail.keys()) == HEADERS
    assert [part.get_content_type() for part in mail.iter_parts()] == ["text/plain", "text/html"]
    body = mail.get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == plain(text).rstrip("\n") + "\n"


def test_the_same_mail_sent_twice_is_recognised() -> None:
    assert as_message(LETTER, START)["Message-ID"] == as_message(LETTER, START + 5_000)["Message-ID"]


def test_every_line_is_short_enough_for_any_server() -> None:
    mail = as_message(replace(LETTER, text="word " * 3_000, html=f"<p>{'word ' * 3_000}</p>"), START)
    assert max(map(len, mail.as_bytes().splitlines())) <= 998


def test_a_line_is_one_line_and_a_text_keeps_its_lines() -> None:
    assert one_line("Ana \r\n\t Lopez\u202e ") == "Ana Lopez"
    assert one_line("x" * 200, 10) == "xxxxxxxxx…"
    assert plain("one\r\ntwo\x1b[31m\n\nthree") == "one\ntwo[31m\n\nthree"
