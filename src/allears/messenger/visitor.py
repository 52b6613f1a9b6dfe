"""A visitor: a browser on the site, perhaps nobody we know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

How = Literal["identity", "link", "rep"]


@dataclass(frozen=True, slots=True)
class Visitor:
    """What is known of a visitor. The e-mail address is a fact, never a key: it opens nobody's history. `time_zone` is
    their browser's, an IANA name that the server knows."""

    id: str
    site_id: str
    name: str | None
    email: str | None
    email_confirmed_at: int | None
    external_id: str | None
    attributes: Mapping[str, object]
    first_seen_at: int
    last_seen_at: int
    time_zone: str | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a visitor is by the word of the company's own server (a signed token)."""

    external_id: str
    name: str | None
    email: str | None
    attributes: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A visitor and, the only time it is ever said, the token that opens their conversations."""

    visitor: Visitor
    token: str


@dataclass(frozen=True, slots=True)
class Return:
    """Who came back by a mail's link, into which conversation; the token is empty when their browser keeps its own."""

    visitor: Visitor
    token: str
    conversation_id: str


@dataclass(frozen=True, slots=True)
class Merging:
    """Two visitors that are one person: since when, by what proof, and whether it was taken back.

    `identity` opens each other's conversations to both. `link` opens those of `into_id` to who clicked, `visitor_id`,
    and not the other way round. `rep` is a colleague's opinion: it joins the two for the reps, and opens nothing to
    anybody's browser.
    """

    id: str
    visitor_id: str
    into_id: str
    how: How
    by_id: str | None
    at: int
    undone_at: int | None
