"""How long visitors wait for a useful answer, honestly: who was never answered counts, too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from allears.accounts.office_hours import OfficeHours, is_open, open_stretches
from allears.accounts.site import SiteSettings
from allears.leads.tables import talk_table
from allears.messenger.message import Author, NewMessage
from allears.reception.speed import (
    LATER,
    NOT_YET,
    Figure,
    Speed,
    Waited,
    bucket_of,
    figure,
    in_buckets,
    rank,
    speed_of,
)
from tests.moved_clock import START, MovedClock
from tests.reception.kept_lead import keep_lead
from tests.reception.sales_team import BOT, SalesTeam

MINUTE = 60_000
ANSWER: dict[str, object] = {
    "kind": "answer",
    "before": "Yes.",
    "after": "",
    "sources": [{"title": "Gmail", "link": None}],
}
RECAP: dict[str, object] = {"kind": "recap", "lines": [], "sources": []}


def speed(team: SalesTeam, days: int = 7) -> Speed:
    now = team.database.clock.now()
    return team.database.read(lambda connection: speed_of(connection, team.workspace, now, days)).result()


def bot_says(team: SalesTeam, lead: str, card: dict[str, object] | None) -> None:
    new = NewMessage(f"bot:{team.company.new('x').client_id}", "Yes, it works with Gmail.", card=card)
    team.company.chat(lambda room: room.say(BOT, new, lead))


def waits(team: SalesTeam, clock: MovedClock, minutes: float, rep: Author | None) -> str:
    """A lead that is answered by the rep after so many minutes; never, without one."""
    lead = team.lead()
    clock.move(minutes=minutes)
    if rep is not None:
        team.says(lead, rep)
    return lead


def test_half_and_nine_in_ten_of_all_are_told_with_their_number(team: SalesTeam, clock: MovedClock) -> None:
    for minutes in (1, 2, 3, 4, 5, 6, 7, 8, 9, 30):
        waits(team, clock, minutes, team.ana)
    assert speed(team).overall == Figure(10, 10, 5 * MINUTE, 9 * MINUTE)


def test_too_few_conversations_say_nothing(team: SalesTeam, clock: MovedClock) -> None:
    for _ in range(4):
        waits(team, clock, 1, team.ana)
    found = speed(team).overall
    assert (found.number, found.is_enough, found.median) == (4, False, None)


def test_who_was_never_answered_waits_longer_than_everybody(team: SalesTeam, clock: MovedClock) -> None:
    for minutes in (1, 2, 3):
        waits(team, clock, minutes, team.ana)
    for _ in range(2):
        waits(team, clock, 1, None)
    assert speed(team).overall == Figure(5, 3, 3 * MINUTE, None)


def test_a_bot_answers_only_when_it_gives_something(team: SalesTeam, clock: MovedClock) -> None:
    lead = team.lead()
    bot_says(team, lead, None)
    bot_says(team, lead, RECAP)
    clock.move(minutes=1)
    assert speed(team).waited[0].wait is None
    bot_says(team, lead, ANSWER)
    clock.move(minutes=1)
    team.says(lead, team.ana)
    (waited,) = speed(team).waited
    assert (waited.wait, waited.by) == (MINUTE, "bot")


def test_a_recap_that_also_answers_is_an_answer(team: SalesTeam) -> None:
    lead = team.lead()
    bot_says(team, lead, RECAP | {"sources": [{"title": "Gmail", "link": None}]})
    assert speed(team).waited[0].by == "bot"


def test_a_program_is_no_person(team: SalesTeam) -> None:
    lead = team.lead()
    team.says(lead, Author("company", "key_1", "Order desk"), "We got your message.")
    assert speed(team).waited[0].by is None


def test_bot_and_person_are_told_apart(team: SalesTeam, clock: MovedClock) -> None:
    for _ in range(5):
        bot_says(team, team.lead(), ANSWER)
        waits(team, clock, 2, team.ben)
    found = speed(team)
    assert found.by_bot == Figure(5, 5, 0, 0)
    assert found.by_person == Figure(5, 5, 2 * MINUTE, 2 * MINUTE)
    assert found.overall.number == 10


def test_what_came_outside_office_hours_is_told_apart(team: SalesTeam, clock: MovedClock) -> None:
    hours = OfficeHours("UTC", {"mon": (("09:00", "10:00"),)})
    settings = SiteSettings("Ringlane shop", office_hours=hours)
    team.company.do(lambda unit: team.company.accounts(unit).change_site(team.company.site.id, settings))
    for _ in range(6):
        waits(team, clock, 12, team.ana)
    assert speed(team).in_hours == Figure(5, 5, 12 * MINUTE, 12 * MINUTE)
    assert speed(team).overall.number == 6


def test_who_is_no_lead_stays_out_of_the_figures(team: SalesTeam) -> None:
    lead, customer = team.lead(), team.lead()
    team.company.do(lambda unit: keep_lead(unit, team.workspace, customer))
    this = (talk_table.c.workspace_id == team.workspace.id) & (talk_table.c.conversation_id == customer)
    team.company.do(lambda unit: unit.connection.execute(update(talk_table).where(this).values(is_lead=False)))
    assert [each.conversation_id for each in speed(team).waited] == [lead]


def test_only_the_last_days_count(team: SalesTeam, clock: MovedClock) -> None:
    team.lead()
    clock.move(days=8)
    team.lead()
    assert speed(team).overall.number == 1
    assert speed(team, 30).overall.number == 2


@pytest.mark.parametrize(
    ("wait", "bucket"),
    [(0, 0), (MINUTE, 0), (MINUTE + 1, 1), (60 * MINUTE, 3), (25 * 60 * MINUTE, LATER), (None, NOT_YET)],
)
def test_every_wait_has_its_bucket(wait: int | None, bucket: int) -> None:
    waited = Waited("cnv_1", 0, wait, None, in_hours=True)
    assert bucket_of(waited) == bucket
    assert in_buckets([waited])[bucket] == [waited]


@given(st.lists(st.one_of(st.none(), st.integers(0, 10**9)), min_size=5, max_size=60))
def test_a_share_of_all_stayed_within_the_figure_and_no_smaller_wait_has_it(waits_: list[int | None]) -> None:
    found = figure([Waited("cnv", 0, wait, None, in_hours=True) for wait in waits_])
    for limit, share in ((found.median, 0.5), (found.slow, 0.9)):
        within = [each for each in waits_ if each is not None and limit is not None and each <= limit]
        if limit is None:
            assert sum(each is not None for each in waits_) < share * len(waits_)
        else:
            assert len(within) >= share * len(waits_) - 1e-9
            assert sum(each < limit for each in within) < share * len(waits_)


def test_the_rank_is_the_nearest_one() -> None:
    assert [rank([1, 2, 3, 4], 4, share) for share in (25, 50, 51, 100)] == [1, 2, 3, 4]


HOURS = OfficeHours("Europe/Berlin", {"sat": (("22:00", "24:00"),), "sun": (("00:00", "03:30"), ("09:00", "12:00"))})


@given(st.integers(-40 * 24 * 60, 40 * 24 * 60))
def test_the_stretches_say_what_the_clock_on_the_wall_says(minutes: int) -> None:
    at = START + minutes * MINUTE
    stretches = list(open_stretches(HOURS, START - 41 * 86_400_000, START + 41 * 86_400_000))
    assert any(start <= at < end for start, end in stretches) == is_open(HOURS, at)
