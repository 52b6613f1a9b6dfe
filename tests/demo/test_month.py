"""The demo's company and its month of invented leads, made by the rooms themselves."""

from datetime import date
from functools import partial
from pathlib import Path
from random import Random
from threading import Event

import pytest

from allears.accounts.office_hours import is_open
from allears.accounts.store_companies import companies
from allears.demo.afterwards import answered_at, said_between_people
from allears.demo.filling import fill, filled
from allears.demo.month import DAYS, LEADS, Month, one_of
from allears.demo.past import Past, day_of
from allears.demo.people import become, people
from allears.demo.phrases import range_of, sayings
from allears.demo.ringlane import HOURS, PLAYBOOKS, POLICY, open_ringlane, published_files
from allears.demo.running import ringlane_policy
from allears.demo.told import Teller, newest, others, says_who_they_are
from allears.duty.handover import Reason
from allears.duty.reading import handover_of
from allears.leads.reading import lead_of
from allears.messenger.message import NewMessage
from allears.messenger.reading import messages
from allears.messenger.store_invented import INVENTED, invented
from allears.policy.verdict import Outcome
from allears.publications.reading import live
from allears.reception.consider import Desk
from allears.reception.published import check
from allears.rehearsal.conversing import draw_visitor
from allears.rehearsal.seen import Seen, Wanted
from allears.storage.database import Database
from tests.moved_clock import MovedClock

DAY = 24 * 3600 * 1000


@pytest.fixture
def month(fresh_database: Database, clock: MovedClock) -> Month:
    demo = fresh_database.write(lambda unit: open_ringlane(unit, "no hash")).result()
    within = range_of(ringlane_policy(), date(2026, 11, 2))
    return Month(Past(demo, Desk(fresh_database), "http://localhost:8330"), within, clock.now())


def test_everything_that_ringlane_publishes_can_be_read() -> None:
    for kind, _, files in published_files():
        assert check(kind, files) == ()


def test_the_company_has_a_bot_for_each_page(fresh_database: Database, month: Month) -> None:
    demo = month.past.demo
    stands = fresh_database.read(lambda connection: live(connection, demo.workspace)).result()
    assert [one.name for one in stands.playbooks] == list(PLAYBOOKS)
    assert [one.name for one in stands.policies] == [POLICY]
    assert len(fresh_database.read(companies).result()) == 1
    assert len(demo.colleagues) == 3
    assert demo.owner in month.past.reps


def test_the_month_is_filled_by_the_rooms_and_marked_as_invented(
    fresh_database: Database, month: Month, tmp_path: Path
) -> None:
    told: list[str] = []
    (tmp_path / "month.txt").write_text(f"{LEADS - 4}\n", encoding="utf-8")
    fill(month, tmp_path, told.append, Event())
    assert told == [f"  The month is filled in: {LEADS} invented leads."]
    assert filled(tmp_path) == LEADS, "and nothing is invented again"
    workspace = month.past.demo.workspace
    people_here, conversations = fresh_database.read(lambda connection: invented(connection, workspace)).result()
    assert (len(people_here), len(conversations)) == (4, 4)
    for conversation in conversations:
        said = fresh_database.read(partial(messages, workspace=workspace, conversation_id=conversation)).result()
        lead = fresh_database.read(partial(lead_of, workspace=workspace, conversation_id=conversation)).result()
        assert any(one.author.kind == "bot" for one in said)
        assert month.until - DAYS * DAY < said[0].at < month.until
        assert [one.at for one in said] == sorted(one.at for one in said)
        assert lead is not None
        assert lead.verdict is not None


def test_a_story_goes_on_between_people_and_an_exception_is_made(fresh_database: Database, month: Month) -> None:
    number = next(place for place, story in enumerate(month.cast) if story and story.exception)
    conversation = month.lead(number, month.until - 12 * DAY)
    workspace = month.past.demo.workspace
    said = fresh_database.read(partial(messages, workspace=workspace, conversation_id=conversation)).result()
    lead = fresh_database.read(partial(lead_of, workspace=workspace, conversation_id=conversation)).result()
    handed = fresh_database.read(partial(handover_of, workspace=workspace, conversation_id=conversation)).result()
    assert [one.author.kind for one in said][-3:] == ["rep", "visitor", "rep"]
    assert "{rep}" not in said[-3].text
    assert said[-3].author.name is not None
    assert said[-3].author.name.split()[0] in said[-3].text
    assert lead is not None
    assert [one.exclusion for one in lead.granted] == ["enterprise"]
    assert lead.verdict is not None
    assert lead.verdict.outcome != "disqualified"
    assert handed is not None
    assert handed.accepted_by == said[-3].author.id
    assert is_open(HOURS, said[-3].at), "people answer in office hours"


def test_nobody_writes_in_the_future_and_most_by_day(month: Month) -> None:
    times = month.times()
    assert len(times) == LEADS
    assert times == sorted(times)
    assert times[-1] < month.until
    assert sum(is_open(HOURS, at) for at in times) > LEADS / 2
    assert sum(day_of(at).weekday() > 4 for at in times) < LEADS / 5
    assert INVENTED.endswith(":")


def test_the_month_is_told_from_stories_and_dice(month: Month) -> None:
    told = [story for story in month.cast if story is not None]
    assert len(month.cast) == LEADS
    assert month.cast[: len(newest())] == tuple(newest())
    assert len(told) == len(newest()) + len(others(POLICY))
    assert LEADS / 3 < len(told) < LEADS / 2
    teller = Teller(next(story for story in told if story.exception))
    assert teller.open() is not None
    assert teller.answer(Seen(Wanted.NOTHING)) is not None
    assert [turn.by for turn in teller.afterwards] == ["person", "lead", "person"]


def test_nobody_comes_twice_before_everybody_came_and_each_has_an_address_of_their_own(month: Month) -> None:
    names = [one_of(number).name for number in range(len(people()))]
    assert len(set(names)) == len(people()) > 100
    assert len({one.address for one in people()}) == len(people())
    assert all(one.address.isascii() and one.address.endswith(".example") for one in people())
    visitor = draw_visitor(3, 3, (Outcome.QUALIFIED,), month.within)
    become(visitor, people()[0])
    assert visitor.character.truth.answers["email"] == people()[0].address


def test_a_colleague_asks_for_nothing_that_was_said(month: Month) -> None:
    past, at = month.past, month.until - DAY
    visitor = past.arrives(at, 1, None, ["/"], "")
    where = past.writes(at, visitor, NewMessage("m1", "hello"), "", past.greeting("/"))
    past.bot_answers(at, where)
    assert {"country", "selling_style", "sales_reps"} <= set(past.unknown(where))
    past.writes(at + 1, visitor, NewMessage("m2", "We are 12 sales reps and sell by phone."), where, None)
    past.bot_answers(at + 2, where)
    assert set(past.unknown(where)) & {"country", "selling_style", "sales_reps"} == {"country"}


def test_a_story_that_says_who_speaks_carries_nobody_elses_name() -> None:
    named = {story.title for story in (*newest(), *others(POLICY)) if says_who_they_are(story)}
    assert "Late in the evening" in named
    assert "Three in Wellington" not in named


def test_colleagues_have_words_for_every_reason_and_answer_when_they_are_there(month: Month) -> None:
    reasons = [reason for reason in Reason.__args__ if reason != "by_rep"]  # type: ignore[attr-defined]
    assert [one for one in reasons if not sayings().of(f"rep {one}")] == []
    visitor = draw_visitor(3, 3, (Outcome.QUALIFIED,), month.within)
    turns = [said_between_people("hot", "Ada Obi", visitor, (), Random(seed)) for seed in range(30)]
    asked = said_between_people("undecided", "Ada Obi", visitor, ("country", "email"), Random(1))
    assert "In which country are you?" in asked[0].text
    assert [turn.by for turn in asked] == ["person", "lead", "person"]
    assert any(not each for each in turns), "now and then a lead is missed"
    assert any("{rep}" in each[0].text or "Ada" in each[0].text for each in turns if each)
    saturday = 1_793_448_000_000
    assert not is_open(HOURS, saturday)
    assert is_open(HOURS, answered_at(saturday, Random(1)))
