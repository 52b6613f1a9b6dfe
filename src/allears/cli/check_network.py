"""Whether the port is free to serve on, and the mail server answers."""

from __future__ import annotations

import http.client
import smtplib
import socket
import ssl
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from allears.cli.finding import Finding

if TYPE_CHECKING:
    from allears.app import Settings
    from allears.notices.smtp import MailServer

PATIENCE = 5.0
"""Seconds that a mail server may take to answer."""


def port_finding(host: str, port: int) -> Finding:
    """Whether a server could listen there now. While Allears serves, it is Allears that has the port."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as trying:
        trying.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trying.bind((host, port))
        except PermissionError:
            return Finding("port", f"{port} is for root only", "choose --port above 1023, or a proxy in front")
        except OSError as problem:
            if answers(host, port):
                return Finding("port", f"{host}:{port} is where Allears answers now")
            said = f"{host}:{port} cannot be listened on: {problem.strerror}"
            return Finding("port", said, "another program has it, or this machine has no such address: choose another")
    return Finding("port", f"{host}:{port} is free")


def answers(host: str, port: int) -> bool:
    """Whether an Allears says that it is alive there, with TLS or without."""
    unasked = ssl.create_default_context()
    unasked.check_hostname, unasked.verify_mode = False, ssl.CERT_NONE  # only a look, nothing is said
    return any(
        alive(connection)
        for connection in (
            http.client.HTTPConnection(host, port, timeout=PATIENCE),
            http.client.HTTPSConnection(host, port, timeout=PATIENCE, context=unasked),
        )
    )


def alive(connection: http.client.HTTPConnection) -> bool:
    """Whether this is Allears' own answer."""
    with closing(connection), suppress(OSError, http.client.HTTPException):
        connection.request("GET", "/health")
        return b'"alive"' in connection.getresponse().read(100)
    return False


def mail_finding(settings: Settings) -> Finding:
    """Whether the mail server takes us: reached, encrypted, signed in. No mail is sent."""
    from allears.notices.smtp import BadMailServer, mail_server

    if not (settings.smtp or settings.smtp_file):
        return Finding("mail", "no mail server is set; who leaves an address gets no mail (set ALLEARS_SMTP)")
    try:
        server = mail_server(settings.mail_server)
        sign_in(server, settings.mail_from.rpartition("@")[2] or "localhost")
    except BadMailServer as problem:
        return Finding("mail", str(problem), "correct ALLEARS_SMTP")
    except smtplib.SMTPAuthenticationError:
        return Finding("mail", f"{server.host} does not know us", "correct user and password in ALLEARS_SMTP")
    except (smtplib.SMTPException, OSError) as problem:
        said = f"{server.host}:{server.port} cannot be used: {problem}"
        return Finding("mail", said, "correct ALLEARS_SMTP, or what stands between this machine and the mail server")
    return Finding("mail", f"{server.host}:{server.port} takes our mail")


def sign_in(server: MailServer, own_name: str) -> None:
    """Do all that comes before a mail. Raises SMTPException or OSError."""
    from allears.notices.smtp import connect

    trusted = ssl.create_default_context()
    connection = connect(server, own_name, PATIENCE, trusted)
    try:
        if server.security == "starttls":
            connection.starttls(context=trusted)
        if server.user:
            connection.login(server.user, server.password)
    finally:
        # A server that does not say good-bye changes nothing about what was found.
        with suppress(smtplib.SMTPException, OSError):
            connection.quit()
