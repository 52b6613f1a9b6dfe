"""What tests in real browsers share."""

from tests.system.browser import browser_files, chromium, open_browser

__all__ = ["browser_files", "chromium", "open_browser"]
