"""Mail is handed over to a real server, and its answers are understood."""

from __future__ import annotations

import shutil
import socket
import ssl
from collections.abc import Iterator

import pytest

from allears.jobs.job import Failed, GiveUp, TryAgain
from allears.notices.message import Letter, as_message
from allears.notices.smtp import BadMailServer, MailServer, deliver, mail_server
from tests.moved_clock import START
from tests.notices.mail_server import PASSWORD, Letterbox, certificate, serving

HELLO = as_message(
    Letter(
        id="job_1",
        sender_name="Ringlane",
        sender="hello@ringlane.example",
        recipient="doris@kestrel.example",
        subject="Ringlane answered",
        text="Yes, on Fridays too.",
        html="<p>Yes, on Fridays too.</p>",
        language="en",
    ),
    START,
)


@pytest.fixture
def box() -> Letterbox:
    return Letterbox()


def send(
    server: MailServer, *, recipient: str = "doris@kestrel.example", trusted: ssl.SSLContext | None = None
) -> None:
    deliver(
        server, HELLO, sender="hello@ringlane.example", recipient=recipient, patience=0.5, trusted=trusted
    )  # fmt: skip


def failure(server: MailServer, trusted: ssl.SSLContext | None = None) -> Failed:
    with pytest.raises(Failed) as caught:
        send(server, trusted=trusted)
    return caught.value


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://mail.example.com", MailServer("mail.example.com", 587, "starttls")),
        ("smtps://ana:secret@mail.example.com", MailServer("mail.example.com", 465, "tls", "ana", "secret")),
        ("smtp://a%40b:p%40ss%3Aw%2Frd@h:25", MailServer("h", 25, "starttls", "a@b", "p@ss:w/rd")),
        ("smtp://localhost:25", MailServer("localhost", 25, "none")),
        ("smtp://[::1]:25", MailServer("::1", 25, "none")),
        ("smtp://127.0.0.1?tls=yes", MailServer("127.0.0.1", 587, "starttls")),
        ("smtp://relay:25?tls=no", MailServer("relay", 25, "none")),
    ],
)
def test_an_address_names_a_server(url: str, server: MailServer) -> None:
    assert mail_server(url) == server


@pytest.mark.parametrize(
    "url",
    [
        "mail.example.com",
        "https://ana:secret@mail.example.com",
        "smtp://",
        "smtp://ana:secret@mail.example.com:port",
        "smtp://ana:secret@mail.example.com/inbox",
        "smtp://ana:secret@mail.example.com?tls=maybe",
        "smtp://ana:secret@mail.example.com?tls=no",
        "smtp://ana:secret@mail.example.com?starttls=no",
        "smtp://ana:secret@[mail",
    ],
)
def test_what_names_none_is_refused_without_repeating_a_password(url: str) -> None:
    with pytest.raises(BadMailServer) as caught:
        mail_server(url)
    assert "secret" not in str(caught.value)


def test_a_password_is_never_shown() -> None:
    assert "secret" not in repr(mail_server("smtps://ana:secret@mail.example.com"))


def test_a_mail_arrives(box: Letterbox) -> None:
    with serving(box) as port:
        send(MailServer("127.0.0.1", port, "none"))
    (arrived,) = box.messages
    assert box.envelopes == [("hello@ringlane.example", ["doris@kestrel.example"])]
    assert arrived["Message-ID"] == "<job_1@ringlane.example>"
    assert arrived.get_body(("plain",)).get_content().strip() == "Yes, on Fridays too."  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("step", "answer", "error", "code"),
    [
        ("at_recipient", "550 no such user", GiveUp, "recipient_refused_550"),
        ("at_recipient", "450 greylisted, doris@kestrel.example", TryAgain, "recipient_put_off_450"),
        ("at_data", "554 this is spam", GiveUp, "mail_refused_554"),
        ("at_data", "452 disk is full", TryAgain, "mail_put_off_452"),
        ("at_data", "hang", TryAgain, "timed_out"),
        ("at_data", "drop", TryAgain, "disconnected"),
    ],
)
def test_a_server_that_refuses_hangs_or_drops_is_understood(
    box: Letterbox, step: str, answer: str, error: type[Failed], code: str
) -> None:
    setattr(box, step, answer)
    with serving(box) as port:
        problem = failure(MailServer("127.0.0.1", port, "none"))
    assert type(problem) is error
    assert problem.code == code


def test_a_server_that_is_not_there_may_come_back() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert failure(MailServer("127.0.0.1", port, "none")).code == "unreachable"


def test_a_server_that_never_greets_is_left() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        problem = failure(MailServer("127.0.0.1", silent.getsockname()[1], "none"))
    assert (type(problem), problem.code) == (TryAgain, "timed_out")


def test_without_the_promised_encryption_nothing_is_said(box: Letterbox) -> None:
    with serving(box, auth_require_tls=False) as port:
        problem = failure(MailServer("127.0.0.1", port, "starttls", "ana", PASSWORD))
    assert (type(problem), problem.code) == (TryAgain, "not_supported")
    assert box.signed_in == []


@pytest.fixture(scope="module")
def contexts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ssl.SSLContext, ssl.SSLContext]]:
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed here")
    yield certificate(tmp_path_factory.mktemp("certificate"))


def test_it_turns_to_encryption_and_signs_in(box: Letterbox, contexts: tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
    theirs, ours = contexts
    with serving(box, tls_context=theirs, require_starttls=True, auth_required=True) as port:
        send(MailServer("127.0.0.1", port, "starttls", "ana", PASSWORD), trusted=ours)
        wrong = failure(MailServer("127.0.0.1", port, "starttls", "ana", "guessed"), ours)
    assert (box.signed_in, len(box.messages)) == (["ana"], 1)
    assert (type(wrong), wrong.code) == (TryAgain, "sign_in_refused_535")


def test_it_talks_to_servers_where_encryption_comes_first(
    box: Letterbox, contexts: tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    theirs, ours = contexts
    with serving(box, ssl_context=theirs, auth_require_tls=False) as port:
        send(MailServer("127.0.0.1", port, "tls"), trusted=ours)
    assert len(box.messages) == 1


def test_a_server_that_cannot_prove_its_name_gets_nothing(
    box: Letterbox, contexts: tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    theirs, _ = contexts
    with serving(box, tls_context=theirs, require_starttls=True) as port:
        problem = failure(MailServer("127.0.0.1", port, "starttls", "ana", PASSWORD))
    assert (type(problem), problem.code) == (TryAgain, "certificate_refused")
    assert box.signed_in == []
