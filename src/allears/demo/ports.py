"""A port to listen on: the wished one, or the next that is free."""

from __future__ import annotations

import socket

TRIES = 50


def free_port(wished: int, but: tuple[int, ...] = ()) -> int:
    """The wished port if nobody listens there, else the next that is free (any for 0, or when fifty are taken)."""
    for port in range(wished, wished + TRIES) if wished else ():
        if port not in but and _is_free(port):
            return port
    with socket.socket() as any_port:
        any_port.bind(("localhost", 0))
        return int(any_port.getsockname()[1])


def _is_free(port: int) -> bool:
    with socket.socket() as trying:
        trying.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trying.bind(("localhost", port))
        except OSError:
            return False
    return True
