"""A mail as mail servers take it: multipart, with headers that hold what they should and nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate

LONGEST_LINE = 150

# Line ends, other controls, half letters, and marks that turn the direction of what follows: none of them belongs into
# one line of text, and each could make a name look like something else.
NOT_IN_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]+")
NOT_IN_A_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")


def one_line(text: str, longest: int = LONGEST_LINE) -> str:
    """Text for a header, a button or a name: one line, at most so long."""
    line = " ".join(NOT_IN_A_LINE.sub(" ", text).split())
    # What looks like an encoded word (RFC 2047) is decoded by who reads a header, line ends and all.
    line = line.replace("=?", "= ?")
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def plain(text: str) -> str:
    """Text of several lines without characters that are none."""
    return NOT_IN_A_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent to whom. `id` names the job: the same mail sent twice carries the same Message-ID."""

    id: str
    sender_name: str
    sender: str
    recipient: str
    subject: str
    text: str
    html: str
    language: str
    headers: Mapping[str, str] = field(default_factory=dict)


def as_message(letter: Letter, at: int) -> EmailMessage:
    """The mail as text and HTML. `at` (milliseconds) is when it was written."""
    message = EmailMessage(policy=SMTP)
    message["Message-ID"] = f"<{letter.id}@{letter.sender.rpartition('@')[2]}>"
    message["Date"] = formatdate(at / 1000)
    message["From"] = Address(one_line(letter.sender_name, 80), addr_spec=letter.sender)
    message["To"] = Address(addr_spec=letter.recipient)
    message["Subject"] = one_line(letter.subject)
    # Nobody's holiday reply should answer a machine (RFC 3834).
    message["Auto-Submitted"] = "auto-generated"
    for name, value in letter.headers.items():
        message[name] = value
    message.set_content(plain(letter.text), cte="quoted-printable")
    message.add_alternative(plain(letter.html), subtype="html", cte="quoted-printable")
    message["Content-Language"] = letter.language
    return message
