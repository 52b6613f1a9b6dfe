"""Playbook files: from a text to a playbook, with every problem found, each at its place."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from allears.facts.words import Words
from allears.library.mending import read_mended
from allears.library.playbook_format import CAMPAIGN, DESTINATIONS, FOLLOW_UP, FORMAT, PLAYBOOK, WHEN, WHO
from allears.library.policy_format import Shape
from allears.library.problem import PolicyError, Problem, nearest_name
from allears.library.section import LANGUAGE, Notes, Section
from allears.playbooks.arrival import ArrivedBy, Device
from allears.playbooks.audience import Audience
from allears.playbooks.playbook import FollowUp, Goal, Level, Moment, Pile, Playbook

Kind = TypeVar("Kind", bound=StrEnum)
LONGEST_WAIT = 600
"""Seconds after which a greeting would come to a page that nobody reads any more."""


class PlaybookError(PolicyError):
    """A playbook file that cannot be used; `problems` holds every one that was found, in the order of the file."""


def load_playbook(path: Path | str) -> Playbook:
    """The playbook in a file. Raises PlaybookError with every problem; OSError when the file cannot be opened."""
    path = Path(path)
    try:
        return read_playbook(path.read_text(encoding="utf-8-sig"), str(path))
    except UnicodeDecodeError as error:
        problem = Problem("not-utf8", "this file is not UTF-8; save it as UTF-8", 1, 1)
        raise PlaybookError(str(path), [problem]) from error


def read_playbook(text: str, file_name: str = "playbook") -> Playbook:
    """The playbook in a text; `file_name` is only used in errors. Raises PlaybookError with every problem found."""
    node, broken = read_mended(text)
    if node is None:
        raise PlaybookError(file_name, broken)
    notes = Notes()
    playbook = _read(Section(node, "", PLAYBOOK, notes))
    if problems := (*broken, *notes.problems):
        raise PlaybookError(file_name, problems)
    return playbook


def _read(file: Section) -> Playbook:
    _check_format(file)
    file.notes.language = _language(file)
    id_ = file.id()
    return Playbook(
        id=id_,
        name=file.words("name") or Words.of(re.sub("[-_]", " ", id_), file.notes.language),
        greeting=file.words("greeting") or Words(()),
        who=_audience(_part(file, "who", WHO)) if "who" in file else Audience(),
        when=_moment(_part(file, "when", WHEN)) if "when" in file else Moment(),
        level=Level(file.one_of("level") or Level.SPEAKS),
        goal=Goal(file.one_of("goal") or Goal.QUALIFY),
        policy=file.text("policy") or "",
        knowledge=file.text("knowledge") or "",
        team=file.text("team") or "",
        most_questions=_whole(file, "most_questions", 4, 4),
        destinations=_destinations(file),
        follow_ups=tuple(_follow_up(one) for one in file.sections("follow_ups", FOLLOW_UP)),
    )


def _check_format(file: Section) -> None:
    written = file.text("format")
    if written is not None and written != str(FORMAT):
        message = f"expected format {FORMAT}, found {written!r}; a newer Allears may know it"
        file.note("unknown-format", message, file.nodes["format"], key="format")


def _language(file: Section) -> str:
    written = file.text("language") or "en"
    if LANGUAGE.fullmatch(written):
        return written
    message = f"{written!r} is no language code such as en or pt-BR"
    file.note("wrong-value", message, file.nodes["language"], key="language")
    return "en"


def _part(section: Section, key: str, shape: Shape) -> Section:
    return Section(section.nodes[key], section.path_of(key), shape, section.notes)


def _audience(who: Section) -> Audience:
    return Audience(
        pages=_paths(who, "pages"),
        not_on=_paths(who, "not_on"),
        arrived_by=_kinds(who, "arrived_by", ArrivedBy),
        referrers=tuple(_host(one) for one in who.texts("referrers")),
        campaign=_campaign(who),
        seen=_paths(who, "seen"),
        pages_at_least=_whole(who, "pages_at_least", 0, 1000),
        visits_at_least=_whole(who, "visits_at_least", 0, 1000),
        seconds_at_least=_whole(who, "seconds_at_least", 0, 86_400),
        known=who.yes_no("known") if "known" in who else None,
        returning=who.yes_no("returning") if "returning" in who else None,
        devices=_kinds(who, "devices", Device),
        office_hours=who.yes_no("office_hours") if "office_hours" in who else None,
    )


def _campaign(who: Section) -> dict[str, tuple[str, ...]]:
    if "campaign" not in who:
        return {}
    section = _part(who, "campaign", CAMPAIGN)
    return {part: section.texts(part) for part in section.nodes if part in section.shape.by_name}


def _paths(section: Section, key: str) -> tuple[str, ...]:
    """Patterns of paths: each begins with a slash, or is `**`."""
    paths = section.texts(key)
    for path in paths:
        if not path.startswith(("/", "**")):
            meant = f"/{path.partition('://')[2].partition('/')[2]}" if "://" in path else f"/{path}"
            message = f"{path!r} is no path; a path begins with a slash"
            section.note("wrong-value", message, section.nodes[key], meant, key)
    return paths


def _host(written: str) -> str:
    """`https://www.producthunt.com/posts` means producthunt.com."""
    return written.partition("://")[2].partition("/")[0].removeprefix("www.") if "://" in written else written


def _kinds(section: Section, key: str, kinds: type[Kind]) -> frozenset[Kind]:
    found = set()
    for written in section.texts(key):
        if written in tuple(kinds):
            found.add(kinds(written))
        else:
            message = f"{written!r} is not possible here; expected {', '.join(kinds)}"
            section.note("wrong-value", message, section.nodes[key], nearest_name(written, kinds), key)
    return frozenset(found)


def _whole(section: Section, key: str, missing: int, most: int) -> int:
    number = section.number(key, 0, most, whole=True)
    return missing if number is None else int(number)


def _moment(when: Section) -> Moment:
    return Moment(
        after_seconds=_whole(when, "after_seconds", 0, LONGEST_WAIT),
        after_scroll=_whole(when, "after_scroll", 0, 100),
        once_a_visitor=when.yes_no("once_a_visitor"),
    )


def _destinations(file: Section) -> dict[str, Words]:
    if "destinations" not in file:
        return {}
    section = _part(file, "destinations", DESTINATIONS)
    found = {kind: section.words(kind) for kind in section.nodes if kind in section.shape.by_name}
    return {kind: words for kind, words in found.items() if words is not None}


def _follow_up(rule: Section) -> FollowUp:
    days = rule.number("later_days", 1, 3650, whole=True)
    follow_up = FollowUp(
        id=rule.id(),
        piles=_kinds(rule, "piles", Pile),
        assign=rule.text("assign") or "",
        tags=rule.texts("tags"),
        email=rule.text("email") or "",
        later_days=None if days is None else int(days),
    )
    if not follow_up.actions:
        rule.note("empty", "this rule does nothing; give it `assign`, `tags`, `email` or `later_days`", rule.node)
    return follow_up
