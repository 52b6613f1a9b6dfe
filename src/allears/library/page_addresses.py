"""Where a knowledge base can be read on the web: one address for a folder, from which those of its pages follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from urllib.parse import quote

from allears.knowledge import Passage
from allears.library.markdown_pages import base_url_of
from allears.library.passage_marks import WEB

MARKDOWN = (".md", ".markdown")
FRONT_PAGES = ("index", "readme")
"""Pages that are read at the address of their folder."""

BaseUrls = Mapping[PurePosixPath, str]
"""The address of each folder that has one, without a slash at its end."""


def base_urls(texts: Iterable[tuple[str, str]]) -> BaseUrls:
    """What the pages say in `base url:`. Raises KnowledgeFileError for front matter that cannot be read."""
    said = ((PurePosixPath(name), base_url_of(text, name)) for name, text in texts if name.lower().endswith(MARKDOWN))
    return {path.parent: url.rstrip("/") for path, url in said if url}


def linked(passage: Passage, name: str, bases: BaseUrls) -> Passage:
    """The passage of the file `name` with the whole address of its page; without a link where none is known.

    A page without a `url` of its own lives below its folder's address, under its path without the ending.
    """
    if passage.link.startswith(WEB):
        return passage
    path = PurePosixPath(name)
    folder = next((one for one in path.parents if one in bases), None)
    if folder is None:
        return replace(passage, link="")
    if passage.link:
        return replace(passage, link=bases[folder] + passage.link)
    if path.suffix.lower() not in MARKDOWN:
        return passage
    place = path.relative_to(folder).with_suffix("")
    below = place.parent if place.name.lower() in FRONT_PAGES else place
    page = bases[folder] + "".join(f"/{quote(part)}" for part in below.parts)
    anchor = str(passage.id).partition("#")[2]
    return replace(passage, link=page if anchor in ("", "top") else f"{page}#{quote(anchor)}")
