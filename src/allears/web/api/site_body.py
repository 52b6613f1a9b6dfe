"""The settings of a site as they are sent, by programs and by our own form: one check for both."""

from __future__ import annotations

import re
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, Field

from allears.accounts.office_hours import DAYS, OfficeHours, zones
from allears.accounts.site import ACCENT, LANGUAGES, TEXTS, Look, SiteSettings, as_record
from allears.web.api.entry import Body, Name, Text

TIME = r"^(([01]\d|2[0-3]):[0-5]\d|24:00)$"


def _origin(text: str) -> str:
    parts = urlsplit(text)
    host = re.fullmatch(r"(\*\.)?[a-z0-9.-]+(:\d{1,5})?|\[[0-9a-f:]+\](:\d{1,5})?", parts.netloc.lower())
    if parts.scheme not in ("http", "https") or not host or text.rstrip("/") != f"{parts.scheme}://{parts.netloc}":
        raise ValueError("an origin like https://www.example.com, without a path")
    return text.rstrip("/").lower()


def _logo(text: str) -> str:
    if text and not re.fullmatch(r"https://[^\s\"'<>\\]{3,500}", text):
        raise ValueError("an address of a picture that starts with https://")
    return text


def _glob(text: str) -> str:
    if not text.startswith(("/", "*")) or not text.isprintable():
        raise ValueError("a path like /pricing or /blog/*")
    return text


def _zone(text: str) -> str:
    if text not in zones():
        raise ValueError("a time zone like Europe/Berlin")
    return text


def _language(text: str) -> str:
    if text not in LANGUAGES:
        raise ValueError(f"one of {', '.join(LANGUAGES)}")
    return text


def _in_order(stretch: tuple[str, str]) -> tuple[str, str]:
    if stretch[0] >= stretch[1]:
        raise ValueError("a start before its end; for a night, end at 24:00 and go on the next day")
    return stretch


Origin = Annotated[str, Field(max_length=300), AfterValidator(_origin)]
Glob = Annotated[str, Field(min_length=1, max_length=300), AfterValidator(_glob)]
Time = Annotated[str, Field(pattern=TIME, examples=["09:00"])]
Stretch = Annotated[tuple[Time, Time], AfterValidator(_in_order)]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class LookBody(Body):
    """How the messenger looks."""

    color: Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")] = ACCENT
    position: Literal["right", "left"] = "right"
    logo: Annotated[str, AfterValidator(_logo)] = ""
    texts: dict[
        Literal["title", "greeting", "placeholder", "away", "given_back"], Annotated[Text, Field(max_length=500)]
    ] = {}


class OfficeHoursBody(Body):
    """Local times by day; a day left out is free."""

    zone: Annotated[str, AfterValidator(_zone)]
    week: dict[Day, Annotated[list[Stretch], Field(max_length=6)]]


class SiteBody(Body):
    """All settings of a site. `show` and `hide` are globs of paths: no `show` means everywhere, `hide` wins."""

    name: Name
    allowed_origins: Annotated[list[Origin], Field(max_length=50)] = []
    language: Annotated[str, AfterValidator(_language)] = "en"
    consent: Literal["required", "not_required"] = "required"
    look: LookBody = LookBody()
    show: Annotated[list[Glob], Field(max_length=50)] = []
    hide: Annotated[list[Glob], Field(max_length=50)] = []
    office_hours: OfficeHoursBody | None = None

    def settings(self) -> SiteSettings:
        """As the room keeps them."""
        hours = self.office_hours
        return SiteSettings(
            name=self.name,
            allowed_origins=tuple(dict.fromkeys(self.allowed_origins)),
            language=self.language,
            consent=self.consent,
            look=Look(self.look.color.lower(), self.look.position, self.look.logo, texts_of(self.look)),
            show=tuple(self.show),
            hide=tuple(self.hide),
            office_hours=OfficeHours(hours.zone, week_of(hours)) if hours else None,
        )


class SitePatch(SiteBody):
    """What is left out stays; `look` and `office_hours` are replaced as a whole."""

    name: Name | None = None  # type: ignore[assignment] # left out here, never null in the settings

    def over(self, settings: SiteSettings) -> SiteSettings:
        """The settings with these changes. Raises ValidationError for a null where something is needed."""
        return SiteBody.model_validate(as_record(settings) | self.model_dump(exclude_unset=True)).settings()


class SiteShape(BaseModel):
    """A site. `script` is the one line for every page of the website."""

    id: str
    public_key: str
    script: str
    settings: SiteBody
    identity_keys: int = Field(description="How many keys sign visitors' identities: 0, 1, or 2 while one is replaced.")
    created_at: int


class SiteList(BaseModel):
    """The oldest first."""

    data: list[SiteShape]


def texts_of(look: LookBody) -> dict[str, str]:
    """The company's own words; empty ones are left out, so that the site's language speaks."""
    said = {str(name): text.strip() for name, text in look.texts.items()}
    return {name: said[name] for name in TEXTS if said.get(name)}


def week_of(hours: OfficeHoursBody) -> dict[str, tuple[tuple[str, str], ...]]:
    """Days in order, without the free ones."""
    week = {str(day): tuple(stretches) for day, stretches in hours.week.items()}
    return {day: week[day] for day in DAYS if week.get(day)}
