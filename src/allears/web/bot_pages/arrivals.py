"""Why would this visitor get which playbook: an arrival as somebody describes it, and what each playbook says to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from allears.playbooks.arrival import Arrival, Device
from allears.playbooks.choose import choose
from allears.playbooks.playbook import Playbook
from allears.reception.arriving import Arriving, arrival_of

NUMBERS = {"seconds": 0, "visits": 1}


@dataclass(frozen=True, slots=True)
class Answer:
    """What one playbook says: it passes (and why), it greets, or it is not asked because one before it greets."""

    playbook: Playbook
    says: str
    because: str = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """An arrival with what was typed, and the playbooks' answers in their order."""

    values: Mapping[str, str]
    arrival: Arrival
    answers: tuple[Answer, ...]

    @property
    def greets(self) -> Playbook | None:
        """Who greets, if anybody does."""
        return next((one.playbook for one in self.answers if one.says == "greets"), None)


def try_arrival(values: Mapping[str, str], playbooks: Sequence[Playbook]) -> Trial:
    """Choose as the widget's door does, and keep every reason."""
    arrival = arrival_of(told_by(values))
    choice = choose(playbooks, arrival)
    passed = [Answer(one.playbook, "passes", one.because) for one in choice.passed]
    rest = playbooks[len(passed) :]
    answers = [*passed, *(Answer(one, "not asked" if number else "greets") for number, one in enumerate(rest))]
    return Trial(values, arrival, tuple(answers))


def told_by(values: Mapping[str, str]) -> Arriving:
    """What the form's fields say; what is left out is a first visit by a computer within office hours."""
    page = values.get("page", "").strip() or "/"
    return Arriving(
        page=page if "://" in page or page.startswith("/") else f"/{page}",
        first_page=values.get("first_page", "").strip(),
        referrer=with_scheme(values.get("referrer", "").strip()),
        pages_seen=values.get("seen", "").replace(",", " ").split(),
        visits=number(values, "visits"),
        seconds=number(values, "seconds"),
        known=values.get("known") == "yes",
        device=Device.PHONE if values.get("device") == "phone" else Device.COMPUTER,
        in_office_hours=values.get("office_hours") != "no",
    )


def with_scheme(referrer: str) -> str:
    """`producthunt.com` as people write it is a site too."""
    return referrer if "://" in referrer or not referrer else f"https://{referrer}"


def number(values: Mapping[str, str], name: str) -> int:
    """A whole number; what is none counts as left out."""
    typed = values.get(name, "").strip()
    return int(typed) if typed.isdecimal() and len(typed) < 7 else NUMBERS[name]
