"""A rep who takes over silences the bot, and is not let sit on it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from allears.accounts.site import Look
from allears.messenger.message import Author
from allears.reception.takeover import GIVEN_BACK
from tests.moved_clock import START, MovedClock
from tests.reception.sales_team import SalesTeam


@pytest.fixture
def taken(team: SalesTeam) -> str:
    """Ana took a lead from the bot a moment ago."""
    team.switches_the_bot_on()
    lead = team.lead()
    team.company.chat(lambda room: room.take(lead, team.ana))
    return lead


def pass_minutes(team: SalesTeam, clock: MovedClock, minutes: float) -> None:
    clock.move(minutes=minutes)
    team.company.runner.run_due()


def asked(team: SalesTeam) -> list[object]:
    return [each.data["rep"] for each in team.told("takeover.asked")]


def test_who_takes_a_conversation_has_it_instead_of_the_bot(team: SalesTeam, taken: str) -> None:
    takeover = team.takeover(taken)
    assert takeover is not None
    assert (takeover.rep_id, takeover.at, takeover.replied_at) == (team.ana.id, START, None)


def test_who_writes_has_taken_over_and_has_replied(team: SalesTeam) -> None:
    lead = team.lead()
    team.says(lead, team.ben)
    takeover = team.takeover(lead)
    assert takeover is not None
    assert (takeover.rep_id, takeover.replied_at) == (team.ben.id, START)


def test_who_is_given_a_conversation_by_a_person_has_it(team: SalesTeam) -> None:
    lead = team.lead()
    team.company.chat(lambda room: room.assign(lead, team.ben, team.ana))
    takeover = team.takeover(lead)
    assert takeover is not None
    assert takeover.rep_id == team.ben.id


def test_what_the_bot_or_a_colleague_offers_is_not_taken_over_yet(team: SalesTeam) -> None:
    lead = team.lead()
    offered = team.hand_over(lead)
    assert team.takeover(lead) is None
    following = team.returns(offered, team.ana)
    assert team.takeover(lead) is None
    assert following.is_open


def test_taking_what_was_offered_accepts_it(team: SalesTeam) -> None:
    lead = team.lead()
    team.hand_over(lead)
    team.company.chat(lambda room: room.take(lead, team.ben))
    assert [each.accepted_by for each in team.handovers(lead)] == [team.ben.id]
    takeover = team.takeover(lead)
    assert takeover is not None
    assert takeover.rep_id == team.ben.id


def test_a_colleague_who_writes_first_has_the_lead_that_was_offered(team: SalesTeam) -> None:
    lead = team.lead()
    team.hand_over(lead)
    team.says(lead, team.ben)
    assert [each.accepted_by for each in team.handovers(lead)] == [team.ben.id]
    assert team.holder(lead) == team.ben.id


def test_after_five_silent_minutes_the_rep_is_asked_once(team: SalesTeam, taken: str, clock: MovedClock) -> None:
    pass_minutes(team, clock, 4.9)
    assert asked(team) == []
    pass_minutes(team, clock, 0.1)
    pass_minutes(team, clock, 4.9)
    assert asked(team) == [team.ana.id]
    assert team.holder(taken) == team.ana.id


def test_after_ten_the_bot_has_it_back_and_the_visitor_is_told(team: SalesTeam, taken: str, clock: MovedClock) -> None:
    pass_minutes(team, clock, 5)
    pass_minutes(team, clock, 5)
    assert team.takeover(taken) is None
    assert team.holder(taken) is None
    last = team.said(taken)[-1]
    assert (last.author.name, last.text) == ("Ringlane shop's assistant", GIVEN_BACK)
    assert [each.data for each in team.told("takeover.ended")] == [{"rep": team.ana.id}]


def test_the_visitor_is_told_in_the_companys_own_words(team: SalesTeam, taken: str, clock: MovedClock) -> None:
    own = "Ana wurde aufgehalten, ich bin wieder da."
    settings = replace(team.company.site.settings, look=Look(texts={"given_back": own}))
    team.company.do(lambda unit: team.company.accounts(unit).change_site(team.company.site.id, settings))
    pass_minutes(team, clock, 5)
    pass_minutes(team, clock, 5)
    assert team.said(taken)[-1].text == own


@pytest.mark.parametrize("after", [1, 6])
def test_a_reply_ends_the_clock(team: SalesTeam, taken: str, clock: MovedClock, after: int) -> None:
    pass_minutes(team, clock, after)
    team.says(taken, team.ana)
    for _ in range(4):
        pass_minutes(team, clock, 5)
    assert team.holder(taken) == team.ana.id
    assert len(team.said(taken)) == 2
    assert len(asked(team)) == (1 if after > 5 else 0)


def test_a_colleague_who_takes_it_has_the_whole_time(team: SalesTeam, taken: str, clock: MovedClock) -> None:
    pass_minutes(team, clock, 4)
    team.company.chat(lambda room: room.take(taken, team.ben))
    pass_minutes(team, clock, 4)
    assert asked(team) == []
    pass_minutes(team, clock, 1)
    assert asked(team) == [team.ben.id]


def test_a_server_that_was_down_asks_before_it_gives_back(team: SalesTeam, taken: str, clock: MovedClock) -> None:
    pass_minutes(team, clock, 60)
    assert asked(team) == [team.ana.id]
    assert team.holder(taken) == team.ana.id
    pass_minutes(team, clock, 5)
    assert team.holder(taken) is None


def test_giving_back_and_closing_end_a_takeover(team: SalesTeam, taken: str, clock: MovedClock) -> None:
    team.company.chat(lambda room: room.give_back(taken, team.ana))
    assert team.takeover(taken) is None
    team.company.chat(lambda room: room.take(taken, team.ana))
    assert team.takeover(taken) is not None
    team.company.chat(lambda room: room.close(taken, team.ana))
    assert team.takeover(taken) is None
    for _ in range(3):
        pass_minutes(team, clock, 5)
    assert asked(team) == []


def test_what_was_laid_aside_is_given_back_without_a_word(team: SalesTeam, taken: str, clock: MovedClock) -> None:
    team.company.chat(lambda room: room.snooze(taken, clock.now() + 86_400_000, team.ana))
    pass_minutes(team, clock, 5)
    pass_minutes(team, clock, 5)
    assert team.takeover(taken) is None
    assert len(team.said(taken)) == 1


def test_without_a_bot_nobody_is_hurried(team: SalesTeam, clock: MovedClock) -> None:
    lead = team.lead()
    team.company.chat(lambda room: room.take(lead, team.ana))
    for _ in range(3):
        pass_minutes(team, clock, 5)
    assert asked(team) == []
    assert team.holder(lead) == team.ana.id


def test_a_program_that_answers_takes_nothing_over(team: SalesTeam) -> None:
    lead = team.lead()
    team.says(lead, Author("company", "key_1", "Order desk"))
    assert team.takeover(lead) is None
