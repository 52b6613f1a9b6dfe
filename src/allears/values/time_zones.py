"""Time zones: the country that a zone of the IANA database lies in, as an ISO 3166-1 alpha-2 code."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

LONGEST_NAME = 64
"""Characters; the longest name of today has 32."""
_HOURS_ALONE = frozenset(("CET", "CST6CDT", "EET", "EST", "EST5EDT", "HST", "MET", "MST", "MST7MDT", "PST8PDT", "WET"))
"""Zones that say how late it is and not where: the tables know them by one of the cities that share the hours."""
_NOT_YET_LISTED = {"America/Coyhaique": "CL"}
"""Zones that IANA made (this one with 2025b) and babel does not list yet."""
_NOWHERE = frozenset({"ZZ", "001"})


@cache
def country_of_zone(zone: str) -> str | None:
    """The one country of a zone, by its name of today or an older one: "Asia/Kolkata" and "Asia/Calcutta" are "IN".

    None for what is no zone, and for a zone that lies in no country or says only the hours ("Etc/UTC", "CET").
    """
    from babel.core import get_global

    if zone in _HOURS_ALONE:
        return None
    territories = get_global("zone_territories")
    code = territories.get(zone) or territories.get(name_of_today(zone)) or _NOT_YET_LISTED.get(zone)
    return None if code in _NOWHERE else code


@cache
def zone_of_country(code: str) -> str | None:
    """A zone that lies in the country, the first by name; None for a code that has none."""
    from babel.core import get_global

    territories: Mapping[str, str] = get_global("zone_territories")
    zones = (zone for zone, where in territories.items() if where == code and country_of_zone(zone) == code)
    return min(zones, default=None)


def name_of_today(zone: str) -> str:
    """What the zone is called today: "Asia/Kolkata" for "Asia/Calcutta". What has no other name keeps it."""
    from babel.core import get_global

    aliases: Mapping[str, str] = get_global("zone_aliases")
    return aliases.get(zone, zone)
