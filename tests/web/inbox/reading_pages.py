"""Reading what the inbox renders, as somebody looks at it: names in the list, words in the conversation."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

import httpx

from tests.system.server import Person

VOID = {"meta", "link", "input", "br", "img", "hr"}


class Texts(HTMLParser):
    """The text of every element that carries one of the wanted classes, white space made plain."""

    def __init__(self, wanted: str) -> None:
        super().__init__()
        self._wanted = wanted
        self._inside: list[list[str]] = []
        self._depths: list[int] = []
        self._depth = 0
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        self._depth += 1
        if self._wanted in (dict(attrs).get("class") or "").split():
            self._inside.append([])
            self._depths.append(self._depth)

    def handle_data(self, data: str) -> None:
        for inside in self._inside:
            inside.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if self._depths and self._depths[-1] == self._depth:
            self._depths.pop()
            self.found.append(" ".join("".join(self._inside.pop()).split()))
        self._depth -= 1


def texts(page: str, wanted: str) -> list[str]:
    """What stands in the elements of a class, in their order."""
    reader = Texts(wanted)
    reader.feed(page)
    return reader.found


def looks_at(person: Person, path: str) -> str:
    """The page at `path`, as the person's browser gets it."""
    answer: httpx.Response = person.browser.get(path)
    assert answer.status_code == 200, f"{path}: {answer.status_code} {answer.text[:300]}"
    return answer.text


def names(page: str) -> list[str]:
    return texts(page, "row-name")


def said(page: str) -> list[str]:
    return texts(page, "words")


def counts(page: str) -> dict[str, int]:
    """How many conversations each view says it has."""
    found = re.findall(r'<a[^>]*data-view="(\w+)"[^>]*>.*?<span class="count">(\d+)</span>', page, flags=re.DOTALL)
    return {view: int(count) for view, count in found}


def attribute(page: str, name: str) -> str:
    """The first value of an attribute."""
    found = re.search(rf'\b{name}="([^"]*)"', page)
    assert found, f"{name} is not on the page"
    return unescape(found[1])
