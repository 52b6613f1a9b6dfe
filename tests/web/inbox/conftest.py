"""The inbox is tried over a real connection, as a rep's browser would use it."""

from tests.system.server import server, shared_server

__all__ = ["server", "shared_server"]
