"""A company's website, on an origin of its own, whose pages include the widget."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>{head}</head>
<body>{body}{script}</body></html>"""


@dataclass
class Website:
    """Pages by path; every path that has none of its own shows the ordinary one."""

    address: str
    script: str = ""
    pages: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)

    def page(self, path: str, title: str = "Ringlane", head: str = "", body: str = "<h1>Prices</h1>") -> str:
        """Puts a page there, with the widget's script line; its address."""
        self.pages[path] = PAGE.format(title=title, head=head, body=body, script=self.script)
        return self.address + path


@contextmanager
def open_website() -> Iterator[Website]:
    """A website on the loopback, until the block ends. Its origin is http://localhost:<port>."""

    class Visit(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            if path == "/favicon.ico":
                self.send_error(404)
                return
            text = website.pages.get(path) or PAGE.format(
                title=path, head="", body="<h1>A page</h1>", script=website.script
            )
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            for name, value in website.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_: object) -> None:
            """Pages that are fetched are not worth a line."""

    server = ThreadingHTTPServer(("localhost", 0), Visit)
    server.daemon_threads = True
    website = Website(f"http://localhost:{server.server_port}")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield website
    finally:
        server.shutdown()
        server.server_close()
