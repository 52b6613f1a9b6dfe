"""A playbook that is written reads back as the same playbook, and a small change leaves the rest as it stands."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.facts.words import Words
from allears.library.playbook_reader import PlaybookError, read_playbook
from allears.library.playbook_writer import with_level, write_playbook
from allears.library.ready_made import ready_made
from allears.playbooks.arrival import ArrivedBy, Device
from allears.playbooks.audience import Audience
from allears.playbooks.playbook import FollowUp, Goal, Level, Moment, Pile, Playbook

READY = [one.text for one in ready_made("playbooks")]
texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1).map(str.strip)
words = texts.filter(bool)
patterns = st.lists(st.sampled_from(["/", "/pricing", "/blog/*", "/docs/**", "**"]), max_size=3, unique=True).map(tuple)
counts = st.integers(0, 100)
perhaps = st.none() | st.booleans()
audiences = st.builds(
    Audience,
    pages=patterns,
    not_on=patterns,
    arrived_by=st.frozensets(st.sampled_from(ArrivedBy)),
    referrers=st.lists(st.sampled_from(["producthunt.com", "a.example"]), max_size=2, unique=True).map(tuple),
    campaign=st.dictionaries(
        st.sampled_from(["source", "campaign"]), st.lists(words, min_size=1, max_size=2).map(tuple)
    ),
    seen=patterns,
    pages_at_least=counts,
    visits_at_least=counts,
    seconds_at_least=counts,
    known=perhaps,
    returning=perhaps,
    devices=st.frozensets(st.sampled_from(Device)),
    office_hours=perhaps,
)
rules = st.builds(
    FollowUp,
    id=st.sampled_from(["fast", "come-back"]),
    piles=st.frozensets(st.sampled_from(Pile)),
    assign=st.sampled_from(["", "field sales"]),
    tags=st.lists(words, min_size=1, max_size=2).map(tuple),
    email=st.sampled_from(["", "team@ringlane.example"]),
    later_days=st.none() | st.integers(1, 3650),
)
playbooks = st.builds(
    Playbook,
    id=st.sampled_from(["home", "pricing-page"]),
    name=words.map(Words.of),
    greeting=words.map(Words.of) | st.builds(lambda en, de: Words((("en", en), ("de", de))), words, words),
    who=audiences,
    when=st.builds(Moment, counts, counts, st.booleans()),
    level=st.sampled_from(Level),
    goal=st.sampled_from(Goal),
    policy=st.sampled_from(["", "crm"]),
    team=st.sampled_from(["", "field sales"]),
    most_questions=st.integers(0, 4),
    destinations=st.dictionaries(st.just("support"), words.map(Words.of)),
    follow_ups=st.lists(rules, max_size=2, unique_by=lambda rule: rule.id).map(tuple),
)


@given(playbooks)
def test_what_is_written_reads_back_as_the_same_playbook(playbook: Playbook) -> None:
    assert read_playbook(write_playbook(playbook)) == playbook


@pytest.mark.parametrize("text", READY)
def test_the_ready_made_ones_read_back_too(text: str) -> None:
    assert read_playbook(write_playbook(read_playbook(text))) == read_playbook(text)


@pytest.mark.parametrize("text", READY)
@pytest.mark.parametrize("level", Level)
def test_another_level_leaves_every_other_line_as_its_author_wrote_it(text: str, level: Level) -> None:
    changed = with_level(text, level)
    assert read_playbook(changed) == replace(read_playbook(text), level=level)
    assert [line for line in changed.splitlines() if not line.startswith("level:")] == [
        line for line in text.splitlines() if not line.startswith("level:")
    ]


def test_a_level_is_added_where_none_stands_and_written_anew_where_a_line_cannot_say_it() -> None:
    plain = "format: 1\nid: p\ngreeting: Hi"
    assert with_level(plain, Level.LISTENS) == f"{plain}\nlevel: listens\n"
    in_brackets = "{format: 1, id: p, greeting: Hi}"
    assert read_playbook(with_level(in_brackets, Level.SUGGESTS)).level is Level.SUGGESTS


def test_what_is_no_playbook_is_refused() -> None:
    with pytest.raises(PlaybookError):
        with_level("nothing", Level.SPEAKS)
