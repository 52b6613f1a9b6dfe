"""Where a visit came from: the campaign its address names, else the page that linked here, else nowhere known."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import parse_qsl, urlsplit

SourceKind = Literal["campaign", "search", "social", "site", "direct", "inside"]

# The first part of a host's registered name; "google" stands for google.com and google.co.uk alike.
SEARCHES = {
    "google": "Google", "bing": "Bing", "duckduckgo": "DuckDuckGo", "ecosia": "Ecosia", "qwant": "Qwant",
    "startpage": "Startpage", "kagi": "Kagi", "yahoo": "Yahoo", "yandex": "Yandex", "baidu": "Baidu", "naver": "Naver",
}  # fmt: skip
SOCIALS = {
    "facebook": "Facebook", "instagram": "Instagram", "linkedin": "LinkedIn", "lnkd": "LinkedIn", "reddit": "Reddit",
    "tiktok": "TikTok", "twitter": "X", "youtube": "YouTube", "pinterest": "Pinterest", "mastodon": "Mastodon",
}  # fmt: skip
WHOLE_HOSTS = {"x.com": "X", "t.co": "X", "news.ycombinator.com": "Hacker News", "bsky.app": "Bluesky"}

CAMPAIGN_PARTS = ("source", "medium", "campaign", "term", "content")
LONGEST = 200
"""Characters that are kept of each value an address brings along."""


@dataclass(frozen=True, slots=True)
class Source:
    """`kind` "inside" is a link within the site itself: it starts no visit. `name` is for people."""

    kind: SourceKind
    name: str
    campaign: dict[str, str] = field(default_factory=dict)


DIRECT = Source("direct", "")


def source_of(url: str, referrer: str) -> Source:
    """The source of a page view at `url`, whose browser named `referrer`. Both may be anything that was sent."""
    campaign = campaign_of(url)
    if campaign:
        named = campaign.get("source") or campaign.get("campaign", "")
        return Source("campaign", " / ".join(filter(None, (named, campaign.get("medium", "")))), campaign)
    host = host_of(referrer)
    if not host:
        return DIRECT
    if host == host_of(url):
        return Source("inside", host)
    return linked_from(host)


def linked_from(host: str) -> Source:
    """A link on another host: searches and social networks by their names, all else by the host's."""
    parts = set(host.split(".")[:-1])
    for names, kind in ((SEARCHES, "search"), (SOCIALS, "social")):
        for part in sorted(parts & names.keys()):
            return Source("search" if kind == "search" else "social", names[part])
    if host in WHOLE_HOSTS:
        return Source("social", WHOLE_HOSTS[host])
    return Source("site", host[:LONGEST])


def campaign_of(url: str) -> dict[str, str]:
    """The utm_ values of an address, without their prefix; empty where it has none."""
    found = dict(parse_qsl(parts_of(url)[2], max_num_fields=None, errors="replace"))
    return {part: found[f"utm_{part}"][:LONGEST] for part in CAMPAIGN_PARTS if found.get(f"utm_{part}", "").strip()}


def host_of(url: str) -> str:
    """The host without `www.`, lower case; empty where the address has none."""
    return parts_of(url)[0]


def path_of(url: str) -> str:
    """The path, at most 1,000 characters; without the query, which may hold what is nobody's business."""
    return parts_of(url)[1][:1000] or "/"


def parts_of(url: str) -> tuple[str, str, str]:
    """Host, path and query of whatever a browser sent; empty texts where it is no address."""
    try:
        split = urlsplit(url)
        host = split.hostname or ""
    except ValueError:  # what is no address names no source
        return "", "", ""
    return host.removeprefix("www.").lower(), split.path, split.query[:8000]
