"""A playbook as a YAML text that reads back as the same playbook."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from allears.facts.words import Words
from allears.library.playbook_reader import read_playbook
from allears.library.policy_writer import as_yaml
from allears.library.problem import PolicyError
from allears.playbooks.audience import Audience
from allears.playbooks.playbook import FollowUp, Level, Moment, Playbook

LEVEL = re.compile(r"^level:[^\n#]*", re.MULTILINE)


def write_playbook(playbook: Playbook) -> str:
    """The playbook as YAML; what the format would assume anyway is left out."""
    language = playbook.greeting.texts[0][0] if playbook.greeting.texts else "en"
    plain_name = Words.of(re.sub("[-_]", " ", playbook.id), language)
    return as_yaml(
        _kept(
            format="1",
            id=playbook.id,
            name=None if playbook.name == plain_name else _words(playbook.name, language),
            language=None if language == "en" else language,
            greeting=_words(playbook.greeting, language),
            who=_who(playbook.who),
            when=_when(playbook.when),
            level=str(playbook.level),
            goal=str(playbook.goal),
            policy=playbook.policy,
            knowledge=playbook.knowledge,
            team=playbook.team,
            most_questions=None if playbook.most_questions == 4 else str(playbook.most_questions),
            destinations={kind: _words(words, language) for kind, words in playbook.destinations.items()},
            follow_ups=[_follow_up(rule) for rule in playbook.follow_ups],
        )
    )


def with_level(text: str, level: Level) -> str:
    """A playbook's text with another level. Its comments stay, wherever that can be done on the line itself.

    Raises PolicyError when the text is no playbook.
    """
    wanted = replace(read_playbook(text), level=level)
    line = f"level: {level}"
    changed = LEVEL.sub(line, text, count=1) if LEVEL.search(text) else f"{text.rstrip()}\n{line}\n"
    try:
        return changed if read_playbook(changed) == wanted else write_playbook(wanted)
    except PolicyError:
        return write_playbook(wanted)


def _words(words: Words, language: str) -> Any:
    """Plain where there is one text in the playbook's language, else a map language -> text."""
    if len(words.texts) == 1 and words.texts[0][0] == language:
        return words.texts[0][1]
    return dict(words.texts)


def _who(who: Audience) -> dict[str, Any]:
    return _kept(
        pages=list(who.pages),
        not_on=list(who.not_on),
        arrived_by=sorted(map(str, who.arrived_by)),
        referrers=list(who.referrers),
        campaign={part: list(patterns) for part, patterns in who.campaign.items()},
        seen=list(who.seen),
        pages_at_least=_number(who.pages_at_least),
        visits_at_least=_number(who.visits_at_least),
        seconds_at_least=_number(who.seconds_at_least),
        known=_yes_no(who.known),
        returning=_yes_no(who.returning),
        devices=sorted(map(str, who.devices)),
        office_hours=_yes_no(who.office_hours),
    )


def _when(when: Moment) -> dict[str, Any]:
    return _kept(
        after_seconds=_number(when.after_seconds),
        after_scroll=_number(when.after_scroll),
        once_a_visitor="yes" if when.once_a_visitor else None,
    )


def _follow_up(rule: FollowUp) -> dict[str, Any]:
    return _kept(
        id=rule.id,
        piles=sorted(map(str, rule.piles)),
        assign=rule.assign,
        tags=list(rule.tags),
        email=rule.email,
        later_days=None if rule.later_days is None else str(rule.later_days),
    )


def _number(number: int) -> str | None:
    return str(number) if number else None


def _yes_no(truth: bool | None) -> str | None:
    return None if truth is None else "yes" if truth else "no"


def _kept(**entries: Any) -> dict[str, Any]:
    return {name: value for name, value in entries.items() if value not in (None, "", [], {})}
