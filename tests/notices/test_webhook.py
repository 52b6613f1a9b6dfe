"""Alerts are posted where they should go, and nobody leads us into our own network."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address
from typing import Any

import pytest

from allears.jobs.job import GiveUp, TryAgain
from allears.notices.webhook import address_problem, is_public, post_json, resolved


class ChatTool(HTTPServer):
    """A tool like Slack, on this machine: what was posted to it, and with which status it answers."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Door)
        self.posted: list[tuple[str, dict[str, Any]]] = []
        self.status = 200

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/services/T1/secret"


class Door(BaseHTTPRequestHandler):
    """Takes what is posted."""

    server: ChatTool

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.posted.append((self.path, json.loads(body)))
        self.send_response(self.server.status)
        if self.server.status in (301, 302, 307, 308):
            self.send_header("Location", "http://127.0.0.1:9/elsewhere")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def tool() -> Iterator[ChatTool]:
    made = ChatTool()
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield made
    made.shutdown()
    made.server_close()


def test_what_is_posted_arrives_as_json(tool: ChatTool) -> None:
    post_json(tool.url, {"text": "Ana, a lead for you: Doris"}, allow_private=True)
    assert tool.posted == [("/services/T1/secret", {"text": "Ana, a lead for you: Doris"})]


def test_our_own_network_is_not_posted_to_unless_it_is_allowed(tool: ChatTool) -> None:
    for url in (tool.url, tool.url.replace("http:", "https:"), f"https://localhost:{tool.server_port}/x"):
        with pytest.raises(GiveUp):
            post_json(url, {}, allow_private=False)
    assert tool.posted == []


def test_a_name_is_judged_by_where_it_leads_not_by_how_it_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(*_: object, **__: object) -> list[tuple[Any, ...]]:
        return [(2, 1, 6, "", ("93.184.216.34", 443)), (2, 1, 6, "", ("169.254.169.254", 443))]

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    with pytest.raises(GiveUp, match="private_address"):
        resolved("hooks.example.com", 443, allow_private=False)
    assert resolved("hooks.example.com", 443, allow_private=True) == "93.184.216.34"


def test_the_connection_goes_to_the_address_that_was_looked_at(tool: ChatTool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that means something else a moment later changes nothing: it is asked once."""
    asked: list[object] = []

    def answer(host: str, *_: object, **__: object) -> list[tuple[Any, ...]]:
        asked.append(host)
        return [(2, 1, 6, "", ("127.0.0.1" if len(asked) == 1 else "192.0.2.1", tool.server_port))]

    real = socket.getaddrinfo
    named = tool.url.replace("127.0.0.1", "hooks.example.com")
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *a, **k: answer(host) if "example" in host else real(host, *a, **k)
    )
    post_json(named, {"text": "hello"}, allow_private=True)
    assert asked == ["hooks.example.com"]
    assert len(tool.posted) == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [(500, TryAgain), (503, TryAgain), (429, TryAgain), (404, GiveUp), (410, GiveUp), (302, GiveUp), (307, GiveUp)],
)
def test_what_may_go_better_later_is_tried_again(tool: ChatTool, status: int, kind: type[Exception]) -> None:
    tool.status = status
    with pytest.raises(kind, match=f"^status_{status}$"):
        post_json(tool.url, {}, allow_private=True)
    assert len(tool.posted) == 1, "no redirect is followed"


def test_who_does_not_answer_is_tried_again(tool: ChatTool) -> None:
    url = tool.url
    tool.server_close()
    with pytest.raises(TryAgain, match="no_answer"):
        post_json(url, {}, allow_private=True)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1",
        "2002:7f00:1::", "2001:0:1::1",
    ],
)  # fmt: skip
def test_addresses_inside_are_known_in_every_form(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:4700:4700::1111", "::ffff:93.184.216.34"])
def test_the_public_internet_is_allowed(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("https://hooks.slack.com/services/T1/B1/secret", ""),
        ("http://hooks.slack.com/services", "https://"),
        ("ftp://hooks.slack.com/", "https://"),
        ("https://ana:word@hooks.example.com/", "without a name"),
        ("https://hooks.example.com/#part", "without a name"),
        ("https://10.0.0.1/x", "private network"),
        ("https://[::1]/x", "private network"),
        ("https://", "Expected an address"),
        ("hooks.slack.com/services", "Expected an address"),
        ("https://hooks.example.com/a b", "Expected an address"),
        ("https://hooks.example.com\\@10.0.0.1/", "Expected an address"),
        ("https://hooks.example.com:port/", "Expected an address"),
        ("https://hooks.exämple.com/", "Expected an address"),
    ],
)
def test_an_address_is_looked_at_as_it_is_typed(url: str, problem: str) -> None:
    said = address_problem(url, allow_private=False)
    assert (problem in said) if problem else said == ""


def test_whoever_runs_the_server_may_allow_more() -> None:
    assert address_problem("http://10.0.0.1:8065/hooks/x", allow_private=True) == ""
