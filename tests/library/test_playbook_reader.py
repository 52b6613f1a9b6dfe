"""Playbook files: what they say is read, and what is wrong is said with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from allears.library.playbook_reader import PlaybookError, load_playbook, read_playbook
from allears.playbooks.arrival import Arrival, ArrivedBy
from allears.playbooks.choose import choose
from allears.playbooks.playbook import Goal, Level, Pile
from tests.tidy.repository import ROOT

READY_MADE = sorted((ROOT / "playbooks").glob("*.yaml"))

VIP = """
format: 1
id: vip
greeting: {en: Welcome, de: Willkommen}
language: en
who:
  arrived_by: campaign
  referrers: [https://www.producthunt.com/posts/ringlane]
  campaign: {campaign: [launch-*]}
  known: no
level: suggests
goal: vip_call
destinations: {job seeker: Please see our careers page.}
follow_ups:
  - {id: warm, piles: [qualified, fast_lane], assign: vip, tags: [launch], later_days: 3}
"""


def test_a_playbook_is_read_as_it_is_written() -> None:
    playbook = read_playbook(VIP)
    assert (playbook.level, playbook.goal, str(playbook.name)) == (Level.SUGGESTS, Goal.VIP_CALL, "vip")
    assert playbook.greeting.read_in("de") == "Willkommen"
    assert playbook.who.referrers == ("producthunt.com",)
    assert playbook.who.known is False
    assert str(playbook.destinations["job seeker"]) == "Please see our careers page."
    rule = playbook.follow_up(Pile.QUALIFIED)
    assert rule is not None
    assert (rule.assign, rule.tags, rule.later_days) == ("vip", ("launch",), 3)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("format: 1", "format: 2"), "playbook:2:9: format: expected format 1, found '2'"),
        (("id: vip", "id: the vip"), "Did you mean 'the-vip'?"),
        (("language: en", "language: English"), "'English' is no language code"),
        (("arrived_by: campaign", "arrived_by: [serch]"), "Did you mean 'search'?"),
        (("known: no", "known: maybe"), "expected yes or no, found 'maybe'"),
        (("known: no", "pages: pricing"), "Did you mean '/pricing'?"),
        (("known: no", "seen: [https://ringlane.example/docs/api]"), "Did you mean '/docs/api'?"),
        (("known: no", "visits_at_least: many"), "expected a whole number from 0 to 1000"),
        (("level: suggests", "level: suggest"), "Did you mean 'suggests'?"),
        (("job seeker:", "jobseeker:"), "Did you mean 'job seeker'?"),
        (("assign: vip, tags: [launch], later_days: 3", "piles: []"), "stands here a second time"),
        (("  - {id: warm", "  - {id: none}\n  - {id: warm"), "this rule does nothing"),
        (("greeting: {en: Welcome, de: Willkommen}", "level: speaks"), "`greeting` is missing"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(change: tuple[str, str], said: str) -> None:
    with pytest.raises(PlaybookError) as refused:
        read_playbook(VIP.replace(*change))
    assert said in str(refused.value)


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "latin.yaml"
    file.write_bytes(VIP.replace("Welcome", "Größe").encode("latin-1"))
    with pytest.raises(PlaybookError, match="save it as UTF-8"):
        load_playbook(file)


@pytest.mark.parametrize("file", READY_MADE, ids=lambda file: file.stem)
def test_the_ready_made_playbooks_can_be_used(file: Path) -> None:
    playbook = load_playbook(file)
    assert playbook.id == file.stem
    assert str(playbook.greeting)


def test_the_three_ready_made_greet_whom_they_are_made_for() -> None:
    playbooks = [load_playbook(ROOT / "playbooks" / f"{name}.yaml") for name in
                 ("campaign-vip", "pricing-page", "homepage-welcome")]  # fmt: skip
    launch = Arrival("/pricing", by=ArrivedBy.CAMPAIGN, campaign={"campaign": "launch-week"})
    greets = [choose(playbooks, arrival).playbook for arrival in (launch, Arrival("/pricing"), Arrival("/"))]
    assert [playbook.id for playbook in greets if playbook] == ["campaign-vip", "pricing-page", "homepage-welcome"]
    assert choose(playbooks, Arrival("/blog/a")).playbook is None
