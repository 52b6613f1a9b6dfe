"""The invented company's website, on an origin of its own, with the widget on every page."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

FILES = Path(__file__).parent / "ringlane" / "website"
LAUNCH = "/launch?utm_source=producthunt&utm_medium=referral&utm_campaign=launch-autumn"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its file, title and description."""

    file: str
    title: str
    about: str


PAGES = {
    "/": Page("home", "Ringlane: nobody calls the same customer twice", "The sales tool for five to fifteen people."),
    "/pricing": Page("pricing", "Ringlane: what it costs", "One price a seat, by the month."),
    "/launch": Page("launch", "Ringlane: hello, hunters", "Let us call you for once."),
}


@dataclass(frozen=True, slots=True)
class Website:
    """Where it is, and how its pages find the server."""

    address: str

    @property
    def launch(self) -> str:
        """The landing page as the campaign links to it."""
        return f"{self.address}{LAUNCH}"


def page(path: str, server: str, site_key: str) -> str | None:
    """The page at a path with the widget's line; None where there is none."""
    found = PAGES.get(path)
    if found is None:
        return None
    here = {one.file: "" for one in PAGES.values()} | {found.file: ' aria-current="page"'}
    script = f'<script async src="{escape(server)}/widget.js" data-site="{escape(site_key)}"></script>'
    filled = {"title": found.title, "about": found.about, "inbox": f"{server}/inbox", "script": script}
    text = read("frame.html").replace("{body}", read(f"{found.file}.html"))
    for name, value in {**filled, **here}.items():
        text = text.replace("{" + name + "}", value)
    return text


def read(name: str) -> str:
    """A file of the website."""
    return (FILES / name).read_text(encoding="utf-8")


@contextmanager
def open_website(port: int, server: str, site_key: str) -> Iterator[Website]:
    """The website on this port of the loopback (0: any that is free), until the block ends. Raises OSError."""

    class Visit(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            if path == "/style.css":
                self.answer(read("style.css"), "text/css")
            elif (text := page(path, server, site_key)) is not None:
                self.answer(text, "text/html")
            else:
                self.send_error(404)

        def answer(self, text: str, kind: str) -> None:
            body = text.encode()
            self.send_response(200)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Pages that are fetched are not worth a line."""

    serving = ThreadingHTTPServer(("localhost", port), Visit)
    serving.daemon_threads = True
    threading.Thread(target=serving.serve_forever, name="website", daemon=True).start()
    try:
        yield Website(f"http://localhost:{serving.server_port}")
    finally:
        serving.shutdown()
        serving.server_close()
