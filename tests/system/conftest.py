"""What tests in real browsers share; each of them runs on both engines."""

from tests.system.browser import browser_files, chromium, open_browser
from tests.system.server import server, shared_server
from tests.system.shop import shop

__all__ = ["browser_files", "chromium", "open_browser", "server", "shared_server", "shop"]
