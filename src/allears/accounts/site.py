"""A site: one website of the company, how the messenger looks there, and where it may be embedded."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Literal

from allears.accounts.office_hours import OfficeHours

TEXTS = ("title", "greeting", "placeholder", "away", "given_back")
"""What a company may say in its own words; what it leaves empty is said in the site's language."""

LANGUAGES = ("en", "de", "es", "fr", "it", "nl", "pt")
"""What a site may speak: a visitor's browser says which words it has for a language, English when it has none."""

ACCENT = "#0f766e"


@dataclass(frozen=True, slots=True)
class Look:
    """`color` is #rrggbb; `logo` an https address or empty; `texts` by the names in TEXTS."""

    color: str = ACCENT
    position: Literal["right", "left"] = "right"
    logo: str = ""
    texts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What people set. `show` and `hide` are globs of paths; no `show` means everywhere."""

    name: str
    allowed_origins: tuple[str, ...] = ()
    language: str = "en"
    consent: Literal["required", "not_required"] = "required"
    look: Look = Look()
    show: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    office_hours: OfficeHours | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """`public_key` stands in the page's script line. `identity_keys` sign who a visitor is, the newest first; two
    while one is being replaced."""

    id: str
    public_key: str
    settings: SiteSettings
    created_at: int
    identity_keys: tuple[str, ...] = field(default=(), repr=False)


def as_record(settings: SiteSettings) -> dict[str, Any]:
    """The settings as columns hold them; `from_record` reads them back."""
    hours = settings.office_hours
    return {
        "name": settings.name,
        "allowed_origins": list(settings.allowed_origins),
        "language": settings.language,
        "consent": settings.consent,
        "look": {
            "color": settings.look.color,
            "position": settings.look.position,
            "logo": settings.look.logo,
            "texts": settings.look.texts,
        },
        "show": list(settings.show),
        "hide": list(settings.hide),
        "office_hours": hours and {"zone": hours.zone, "week": {day: list(s) for day, s in hours.week.items()}},
    }


def fingerprint(settings: SiteSettings) -> str:
    """The same for the same settings, and for no others."""
    return sha256(json.dumps(as_record(settings), sort_keys=True).encode()).hexdigest()[:16]


def from_record(record: Any) -> SiteSettings:
    """Settings from a mapping of `as_record`'s shape."""
    hours = record["office_hours"]
    return SiteSettings(
        name=record["name"],
        allowed_origins=tuple(record["allowed_origins"]),
        language=record["language"],
        consent=record["consent"],
        look=Look(**record["look"]),
        show=tuple(record["show"]),
        hide=tuple(record["hide"]),
        office_hours=hours and OfficeHours(hours["zone"], {day: _stretches(s) for day, s in hours["week"].items()}),
    )


def _stretches(stored: list[list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((start, end) for start, end in stored)
