"""Markdown pages as passages: each heading with text is one; marks stand in front matter or a comment."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from markdown_it import MarkdownIt
from markdown_it.token import Token

from allears.knowledge import Passage
from allears.library.knowledge_error import KnowledgeFileError
from allears.library.passage_marks import Marks, known_key, likely_key, marks_of

_FENCE = re.compile(r"---\s*$")
_PAIR = re.compile(r"\s*(?P<key>[A-Za-z][A-Za-z _-]{0,40}?)\s*:(?:\s+(?P<value>.*?))?\s*$")
_ITEM = re.compile(r"\s*-\s+(?P<value>.*?)\s*$")
_EXPLICIT_ANCHOR = re.compile(r"\s*\{#(?P<anchor>[^\s{}]+)\}\s*$")
_NOT_IN_ANCHOR = re.compile(r"[^\w\- ]")
_LISTED = frozenset({"mark", "also asked"})


@dataclass(frozen=True, slots=True)
class _Section:
    """A heading (None for the text above the first) and its lines, from `start` up to `end`, counted from 0.

    `comments` are the lines of its comments, each from .. up to.
    """

    title: str | None
    heading_line: int
    start: int
    end: int
    comments: tuple[tuple[int, int], ...]


def read_markdown(text: str, name: str) -> Iterator[tuple[int, Passage]]:
    """The passages of one page with the lines they begin on; a heading without text of its own is none.

    Anchors are those GitHub gives a heading, or `{#own}` behind it; text above the first heading is "#top".
    Raises KnowledgeFileError for front matter that does not end and for marks that do not exist.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    page_marks, body = _front_matter(lines, name)
    sections = _sections(lines, body)
    page = page_marks.title or next((s.title for s in sections if s.title), None) or _title_of_file(name)
    used: Counter[str] = Counter()
    for section in sections:
        words, marks = _words_and_marks(lines, section, name, page_marks)
        title, anchor = _anchor_of(section.title, used)
        if words:
            link = _link(marks.url, anchor, is_own=marks.url != page_marks.url)
            yield section.heading_line + 1, _passage(name, title or page, anchor, words, page, marks, link)


def _passage(name: str, title: str, anchor: str, words: str, page: str, marks: Marks, link: str) -> Passage:
    return Passage(
        id=f"{name}#{anchor}",
        title=title,
        words=words,
        also_asked=marks.also_asked,
        page=page,
        is_price=marks.is_price,
        stance=marks.stance,
        who_does=marks.who_does,
        source=link or f"{name}#{anchor}",
        link=link,
    )


def base_url_of(text: str, name: str) -> str | None:
    """Where the front matter says that the pages of its folder live, if it says so."""
    return _front_matter(text.replace("\r\n", "\n").split("\n"), name)[0].base_url


def _link(url: str | None, anchor: str, *, is_own: bool) -> str:
    """Where the passage can be read: its own address, or its place on the page."""
    if not url or is_own or "#" in url or anchor == "top":
        return url or ""
    return f"{url}#{anchor}"


def _front_matter(lines: Sequence[str], name: str) -> tuple[Marks, int]:
    """The page's marks, and the line after them."""
    if not lines or not _FENCE.match(lines[0]):
        return Marks(), 0
    end = next((number for number, line in enumerate(lines[1:], start=1) if _FENCE.match(line)), None)
    if end is None:
        raise KnowledgeFileError(name, 1, "the front matter has no end", "close it with a line of three dashes")
    return marks_of(_pairs(lines[1:end], 2, name), name), end + 1


def _pairs(lines: Sequence[str], first_line: int, name: str) -> dict[str, tuple[int, list[str]]]:
    """Our keys with their lines (from 1) and values; keys of other programs are left alone, misspelt ones refused."""
    pairs: dict[str, tuple[int, list[str]]] = {}
    current: list[str] | None = None
    for number, line in enumerate(lines, start=first_line):
        if (item := _ITEM.match(line)) and current is not None:
            current.append(_unquoted(item["value"]))
        elif pair := _PAIR.match(line):
            current = None
            key = known_key(pair["key"])
            if key is None and (meant := likely_key(pair["key"])):
                raise KnowledgeFileError(name, number, f"{pair['key']!r} is no mark", f"did you mean {meant!r}?")
            if key is not None:
                current = _values(pair["value"] or "", key)
                pairs[key] = (number, current)
    return pairs


def _values(written: str, key: str) -> list[str]:
    bare = written.strip()
    if bare.startswith("[") and bare.endswith("]"):
        bare = bare[1:-1]
    separator = "|" if key == "also asked" else ","
    parts = bare.split(separator) if key in _LISTED else [bare]
    return [_unquoted(part) for part in parts if part.strip()]


def _unquoted(text: str) -> str:
    bare = text.strip()
    quoted = len(bare) >= 2 and bare[0] == bare[-1] and bare[0] in "\"'"
    return bare[1:-1] if quoted else bare


def _sections(lines: Sequence[str], body: int) -> list[_Section]:
    tokens = MarkdownIt("commonmark").parse("\n".join(lines[body:]))
    places = [(token, token.map[0] + body, token.map[1] + body) for token in tokens if token.level == 0 and token.map]
    titles = [_plain(tokens[number + 1]) for number, token in enumerate(tokens) if _is_heading(token)]
    heads = [(start, after) for token, start, after in places if _is_heading(token)]
    comments = [(start, after) for token, start, after in places if _is_comment(token)]
    starts = [(None, body, body), *((title, *head) for title, head in zip(titles, heads, strict=True))]
    ends = [*(start for start, _ in heads), len(lines)]
    return [
        _Section(title, line, start, end, tuple(one for one in comments if start <= one[0] < end))
        for (title, line, start), end in zip(starts, ends, strict=True)
    ]


def _is_comment(token: Token) -> bool:
    return token.type == "html_block" and token.content.lstrip().startswith("<!--")


def _is_heading(token: Token) -> bool:
    return token.type == "heading_open" and token.level == 0


def _plain(inline: Token) -> str:
    """A heading's text as it is read: no emphasis, no link targets."""
    return "".join(child.content for child in inline.children or () if child.type in ("text", "code_inline")).strip()


def _words_and_marks(lines: Sequence[str], section: _Section, name: str, page_marks: Marks) -> tuple[str, Marks]:
    """What the section says without its comments, and its marks: those of its comments laid over the page's."""
    words: list[str] = []
    pairs: dict[str, tuple[int, list[str]]] = {}
    said_from = section.start
    for start, after in section.comments:
        words += lines[said_from:start]
        inside, _, behind = "\n".join(lines[start:after]).partition("<!--")[2].partition("-->")
        pairs |= _pairs(inside.split("\n"), start + 1, name)
        words += [behind.strip()] if behind.strip() else []
        said_from = after + (lines[after : after + 1] == [""])  # of the empty lines around a comment one is enough
    words += lines[said_from : section.end]
    return "\n".join(words).strip(), marks_of(pairs, name, page_marks)


def _anchor_of(heading: str | None, used: Counter[str]) -> tuple[str | None, str]:
    """A heading's title and anchor; the second of the same name gets "-1" behind it, as on GitHub."""
    if heading is None:
        return None, "top"
    explicit = _EXPLICIT_ANCHOR.search(heading)
    title = heading[: explicit.start()].strip() if explicit else heading
    anchor = explicit["anchor"] if explicit else _NOT_IN_ANCHOR.sub("", title.lower()).strip().replace(" ", "-")
    again = used[anchor]
    used[anchor] += 1
    return title, f"{anchor}-{again}" if again else anchor


def _title_of_file(name: str) -> str:
    return PurePosixPath(name).stem.replace("-", " ").replace("_", " ")
