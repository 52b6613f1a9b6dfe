"""Posting JSON to an address that somebody typed, without being led into our own network.

The name is resolved once, every address it has is looked at, and the connection goes to exactly the one that was looked
at: a name that answers differently a moment later changes nothing. Redirects are not followed.
"""

from __future__ import annotations

import http.client
import json
import socket
import ssl
from collections.abc import Mapping
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any
from urllib.parse import SplitResult, urlsplit

from allears.jobs.job import GiveUp, TryAgain

PATIENCE = 10.0
"""Seconds that connecting, and each answer, may take."""
WRAPPED = (
    IPv6Network("64:ff9b::/96"),
    IPv6Network("64:ff9b:1::/48"),
    IPv6Network("2002::/16"),
    IPv6Network("2001::/32"),
)
"""IPv6 addresses that hold an IPv4 address, through which a private one could be reached."""
COME_AGAIN = (408, 425, 429)


def address_problem(url: str, *, allow_private: bool) -> str:
    """What is wrong with the address as it is written, for people; empty when nothing is."""
    parts = parts_of(url)
    if parts is None or not parts.hostname:
        return "Expected an address such as https://hooks.slack.com/services/…"
    if parts.scheme != "https" and not (allow_private and parts.scheme == "http"):
        return "Expected an address that begins with https://, so that nobody reads along."
    if parts.username or parts.password or parts.fragment:
        return "Expected an address without a name, password or # in it."
    literal = literal_of(parts.hostname)
    if literal is not None and not allow_private and not is_public(literal):
        return "This address lies in a private network. Whoever runs the server can allow that: docs/handing-over.md"
    return ""


def post_json(url: str, body: Mapping[str, Any], *, allow_private: bool) -> None:
    """Post it; returns when the other side took it. Raises GiveUp or TryAgain with a code, never with the address."""
    parts = parts_of(url)
    if parts is None or address_problem(url, allow_private=allow_private):
        raise GiveUp("address_refused")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    address = resolved(parts.hostname or "", port, allow_private=allow_private)
    connection = Pinned(parts, port, address)
    path = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
    headers = {"Content-Type": "application/json", "User-Agent": "Allears"}
    try:
        connection.request("POST", path, json.dumps(body).encode(), headers)
        status = connection.getresponse().status
    except ssl.SSLError:
        raise TryAgain("tls") from None
    except (OSError, http.client.HTTPException):
        raise TryAgain("no_answer") from None
    finally:
        connection.close()
    if status >= 500 or status in COME_AGAIN:
        raise TryAgain(f"status_{status}")
    if status >= 300:
        raise GiveUp(f"status_{status}")


def resolved(host: str, port: int, *, allow_private: bool) -> str:
    """The address to connect to. One private address among several spoils them all."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise TryAgain("no_such_host") from None
    addresses = [str(each[4][0]) for each in found]
    if not allow_private and not all(is_public(ip_address(each.split("%")[0])) for each in addresses):
        raise GiveUp("private_address")
    return addresses[0]


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether it can only be somewhere in the public internet."""
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        if any(address in each for each in WRAPPED):
            return False
    return address.is_global and not address.is_multicast


def parts_of(url: str) -> SplitResult | None:
    """The parts of an address; None when it is none, or could be read in two ways."""
    if not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts


def literal_of(host: str) -> IPv4Address | IPv6Address | None:
    """The host when it is written as a number."""
    try:
        return ip_address(host)
    except ValueError:
        return None


class Pinned(http.client.HTTPConnection):
    """A connection to one address, under the name that was asked for."""

    def __init__(self, parts: SplitResult, port: int, address: str) -> None:
        super().__init__(parts.hostname or "", port, timeout=PATIENCE)
        self._address = address
        self._is_secret = parts.scheme == "https"

    def connect(self) -> None:
        """To the address that was looked at, whatever the name means now."""
        plain = socket.create_connection((self._address, self.port), self.timeout)
        if self._is_secret:
            self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)
        else:
            self.sock = plain
