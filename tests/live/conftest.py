"""The live tests use the messenger's scene: something must happen for somebody to see it."""

from tests.messenger.conftest import scene

__all__ = ["scene"]
