"""What the doctor says about the port and the mail server."""

from __future__ import annotations

import socket
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from allears.app import Settings
from allears.cli.check_network import mail_finding, port_finding
from tests.notices.mail_server import Letterbox, serving


class Alive(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'{"status":"alive"}')

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def hang_up(listening: socket.socket, times: int) -> None:
    for _ in range(times):
        listening.accept()[0].close()


def test_a_port_is_free_or_taken_by_another_program() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        thread = threading.Thread(target=hang_up, args=(other, 2), daemon=True)
        thread.start()
        assert not port_finding("127.0.0.1", port).is_well
        thread.join(10)
    assert port_finding("127.0.0.1", port).is_well


def test_a_port_where_allears_answers_is_well() -> None:
    server = HTTPServer(("127.0.0.1", 0), Alive)
    threading.Thread(target=server.handle_request, daemon=True).start()
    assert port_finding("127.0.0.1", server.server_port).said.endswith("is where Allears answers now")
    server.server_close()


def test_an_address_of_another_machine_cannot_be_listened_on() -> None:
    assert "no such address" in port_finding("192.0.2.1", 8320).advice


def test_no_mail_server_is_no_fault_but_is_told() -> None:
    assert mail_finding(Settings()).is_well
    assert "no mail server is set" in mail_finding(Settings()).said


def test_a_mail_server_that_answers_is_well_and_gets_no_mail() -> None:
    box = Letterbox()
    with serving(box) as port:
        assert mail_finding(Settings(smtp=f"smtp://127.0.0.1:{port}")).is_well
    assert box.messages == []


@pytest.mark.parametrize(("smtp", "says"), [("smtp://127.0.0.1:1", "cannot be used"), ("http://x", "no address")])
def test_a_mail_server_that_does_not_answer_says_what_to_do(smtp: str, says: str) -> None:
    found = mail_finding(Settings(smtp=smtp))
    assert says in found.said
    assert "ALLEARS_SMTP" in found.advice


def test_a_password_that_the_mail_server_refuses_is_told_without_it() -> None:
    box = Letterbox()
    with serving(box, auth_require_tls=False) as port:
        found = mail_finding(Settings(smtp=f"smtp://kim:wrong@127.0.0.1:{port}"))
    assert "user and password" in found.advice
    assert "wrong" not in found.said
