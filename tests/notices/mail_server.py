"""A real mail server on this machine, that takes mail or behaves as badly as real ones do."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

PASSWORD = "p@ss:w/rd"


@dataclass
class Letterbox:
    """What arrived, and how the server behaves meanwhile."""

    messages: list[EmailMessage] = field(default_factory=list)
    envelopes: list[tuple[str, list[str]]] = field(default_factory=list)
    signed_in: list[str] = field(default_factory=list)
    at_recipient: str = ""
    at_data: str = ""

    async def handle_RCPT(self, _: Any, __: Any, envelope: Any, address: str, ___: list[str]) -> str:  # noqa: N802
        if self.at_recipient:
            return self.at_recipient
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, _: Any, envelope: Any) -> str:  # noqa: N802
        if self.at_data == "hang":
            await asyncio.sleep(3_600)
        if self.at_data == "drop":
            server.transport.abort()
            return "250 OK"
        if self.at_data:
            return self.at_data
        self.messages.append(message_from_bytes(envelope.content, policy=default))
        self.envelopes.append((envelope.mail_from, list(envelope.rcpt_tos)))
        return "250 OK"

    def sign_in(self, _: Any, __: Any, ___: Any, ____: str, said: Any) -> AuthResult:
        assert isinstance(said, LoginPassword)
        right = said.password == PASSWORD.encode()
        if right:
            self.signed_in.append(said.login.decode())
        return AuthResult(success=right, handled=False)


class AnyPort(Controller):
    """Listens on a port that was free; its own makers connect to the number that was asked for, even 0."""

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]


@contextmanager
def serving(box: Letterbox, **options: Any) -> Iterator[int]:
    """The port of a server that puts mail into `box`."""
    controller = AnyPort(box, hostname="127.0.0.1", port=0, authenticator=box.sign_in, **options)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def certificate(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """For the server and for who trusts it."""
    key, made = folder / "key.pem", folder / "certificate.pem"
    request = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    names = "-addext subjectAltName=DNS:localhost,IP:127.0.0.1"
    subprocess.run([*request.split(), *names.split(), "-keyout", key, "-out", made], check=True, capture_output=True)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(made, key)
    return server, ssl.create_default_context(cafile=str(made))
