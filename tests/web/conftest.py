"""The doors are tried over a real connection."""

from tests.system.server import server, shared_server

__all__ = ["server", "shared_server"]
