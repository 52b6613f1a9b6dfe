"""The marks a page, a section or a record can carry: price, what we don't do, who does, other ways to ask."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from allears.knowledge import Stance
from allears.library.knowledge_error import KnowledgeFileError

_STANCES = {
    "we do this": Stance.DOES,
    "we don't do this": Stance.DOES_NOT,
    "we do not do this": Stance.DOES_NOT,
    "not yet": Stance.NOT_YET,
    "never": Stance.NEVER,
}
WEB = ("https://", "http://")
_KEYS = {
    "mark": "mark",
    "marks": "mark",
    "who does": "who does",
    "also asked": "also asked",
    "title": "title",
    "url": "url",
    "base url": "base url",
}


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks as written; `title` is only of use for a whole page or record.

    `url` is a web address, or a path below the folder's `base_url`.
    """

    is_price: bool = False
    stance: Stance = Stance.DOES
    who_does: str | None = None
    also_asked: tuple[str, ...] = ()
    title: str | None = None
    url: str | None = None
    base_url: str | None = None


def known_key(key: str) -> str | None:
    """The mark a key means ("Also_asked" -> "also asked"), or None when it is none of ours."""
    return _KEYS.get(_plain(key))


def likely_key(key: str) -> str | None:
    """The mark that a misspelt key most likely means, or None."""
    plain = _plain(key)
    near = difflib.get_close_matches(plain, _KEYS, n=1, cutoff=0.75)
    # One letter more or less is a slip; "market" beside "mark" is a key of somebody else's.
    return near[0] if near and abs(len(near[0]) - len(plain)) <= 1 else None


def marks_of(pairs: Mapping[str, tuple[int, Sequence[str]]], file: str, onto: Marks | None = None) -> Marks:
    """Marks from known key -> (line, values), laid over the marks of the page around them.

    A section's `mark` replaces the page's; `also asked` is never inherited. Raises KnowledgeFileError.
    """
    marks = replace(onto or Marks(), also_asked=())
    if "mark" in pairs:
        line, values = pairs["mark"]
        marks = replace(marks, is_price=False, stance=Stance.DOES)
        for value in values:
            marks = _with_mark(marks, value, file, line)
    return replace(
        marks,
        who_does=", ".join(pairs["who does"][1]) if "who does" in pairs else marks.who_does,
        also_asked=tuple(pairs["also asked"][1]) if "also asked" in pairs else (),
        title=", ".join(pairs["title"][1]) if "title" in pairs else marks.title,
        url=_address(pairs, "url", file) or marks.url,
        base_url=_address(pairs, "base url", file) or marks.base_url,
    )


def _with_mark(marks: Marks, value: str, file: str, line: int) -> Marks:
    plain = " ".join(value.lower().replace("’", "'").split())
    if plain == "price":
        return replace(marks, is_price=True)
    if plain in _STANCES:
        return replace(marks, stance=_STANCES[plain])
    wanted = ", ".join(["price", *_STANCES])
    raise KnowledgeFileError(file, line, f"{value!r} is no mark", f"use one or more of: {wanted}")


def _address(pairs: Mapping[str, tuple[int, Sequence[str]]], key: str, file: str) -> str | None:
    """An address as it is written. Nothing but the web is linked to; a path stands below the folder's base url."""
    if key not in pairs:
        return None
    line, values = pairs[key]
    written = ", ".join(values)
    if written and not written.startswith(WEB if key == "base url" else (*WEB, "/")):
        path = "" if key == "base url" else ", or a path such as /help/pricing"
        raise KnowledgeFileError(file, line, f"{written!r} is no web address", f"write https://…{path}")
    return written


def _plain(key: str) -> str:
    return " ".join(key.lower().replace("_", " ").replace("-", " ").split())
