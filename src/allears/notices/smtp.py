"""Handing a mail to the company's mail server (SMTP, RFC 5321), and what its answer means for the next try."""

from __future__ import annotations

import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from ipaddress import ip_address
from typing import Literal
from urllib.parse import parse_qsl, unquote, urlsplit

from allears.jobs.job import Failed, GiveUp, TryAgain

Security = Literal["tls", "starttls", "none"]

EXPECTED = "expected smtp://user:password@mail.example.com:587, or smtps:// where TLS comes first (port 465)"
PORTS = {"smtp": 587, "smtps": 465}
PATIENCE = 20.0
"""Seconds that each step with the mail server may take."""


class BadMailServer(Exception):  # noqa: N818 it is the address that is bad
    """Text that does not name a mail server. The message never repeats the text: it may hold a password."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Who takes our mail. Without a user nobody signs in."""

    host: str
    port: int
    security: Security
    user: str = ""
    password: str = field(default="", repr=False)


def mail_server(url: str) -> MailServer:
    """The server that `url` names. Raises BadMailServer.

    `smtp://` turns to TLS before anything else is said (STARTTLS) and goes no further without, except to this machine;
    `?tls=no` allows to talk in the open to another one, and then nobody signs in.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
        host = parts.hostname
    except ValueError:
        raise BadMailServer(f"the mail server's address cannot be read; {EXPECTED}") from None
    options = dict(parse_qsl(parts.query))
    if parts.scheme not in PORTS or not host or parts.path not in ("", "/") or options.keys() - {"tls"}:
        raise BadMailServer(f"this is no address of a mail server; {EXPECTED}")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    security = security_for(parts.scheme, host, options.get("tls", ""))
    if security == "none" and user and not is_this_machine(host):
        raise BadMailServer("tls=no would send the password of the mail server in the open; leave one of them out")
    return MailServer(host, port or PORTS[parts.scheme], security, user, password)


def security_for(scheme: str, host: str, option: str) -> Security:
    """How a connection is kept secret. Raises BadMailServer for what is no option."""
    if option not in ("", "no", "yes"):
        raise BadMailServer("tls: expected yes or no")
    if scheme == "smtps":
        return "tls"
    in_the_open = option == "no" or (is_this_machine(host) and option != "yes")
    return "none" if in_the_open else "starttls"


def is_this_machine(host: str) -> bool:
    """Whether what is said stays on this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def deliver(
    server: MailServer,
    message: EmailMessage,
    *,
    sender: str,
    recipient: str,
    patience: float = PATIENCE,
    trusted: ssl.SSLContext | None = None,
) -> None:
    """Returns once the server has taken the mail. Raises GiveUp or TryAgain, with a code that holds no address."""
    context = trusted or ssl.create_default_context()
    try:
        connection = connect(server, sender.rpartition("@")[2], patience, context)
    except (smtplib.SMTPException, OSError) as problem:
        raise meaning(problem) from None
    try:
        if server.security == "starttls":
            connection.starttls(context=context)
        if server.user:
            connection.login(server.user, server.password)
        connection.send_message(message, sender, [recipient])
    except (smtplib.SMTPException, OSError) as problem:
        raise meaning(problem) from None
    finally:
        # The mail is taken or not by now; a server that does not say good-bye changes nothing about that.
        with suppress(smtplib.SMTPException, OSError):
            connection.quit()
        connection.close()


def connect(server: MailServer, own_name: str, patience: float, context: ssl.SSLContext) -> smtplib.SMTP:
    """A connection that was greeted."""
    if server.security == "tls":
        return smtplib.SMTP_SSL(server.host, server.port, own_name, timeout=patience, context=context)
    return smtplib.SMTP(server.host, server.port, own_name, timeout=patience)


def meaning(problem: Exception) -> Failed:
    """What went wrong, for the next try.

    Only a final no to this recipient or this mail (5xx) is taken for one. What may be put right here or there (signing
    in, the sender's address, certificates) is tried again, so that nothing is lost while somebody does.
    """
    match problem:
        case smtplib.SMTPRecipientsRefused(recipients=refused):
            return by_number("recipient", next(iter(refused.values()))[0])
        case smtplib.SMTPDataError(smtp_code=number):
            return by_number("mail", number)
        case smtplib.SMTPNotSupportedError():
            # smtplib says so for an address with letters outside ASCII too; the server may learn that one day.
            return TryAgain("not_supported")
        case smtplib.SMTPAuthenticationError(smtp_code=number):
            return TryAgain(f"sign_in_refused_{number}")
        case smtplib.SMTPSenderRefused(smtp_code=number):
            return TryAgain(f"sender_refused_{number}")
        case smtplib.SMTPResponseException(smtp_code=number):
            return TryAgain(f"refused_{number}")
        case smtplib.SMTPServerDisconnected(__context__=TimeoutError()):
            return TryAgain("timed_out")
        case smtplib.SMTPServerDisconnected():
            return TryAgain("disconnected")
        case ssl.SSLError():
            return TryAgain("certificate_refused")
        case TimeoutError():
            return TryAgain("timed_out")
    return TryAgain("unreachable")


def by_number(what: str, number: int) -> Failed:
    """4xx is "later", 5xx is "never" (RFC 5321, 4.2.1)."""
    return GiveUp(f"{what}_refused_{number}") if number >= 500 else TryAgain(f"{what}_put_off_{number}")
