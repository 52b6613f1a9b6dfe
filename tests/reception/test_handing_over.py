"""A lead reaches the person whose turn it is, with the conversation."""

from __future__ import annotations

from allears.accounts.roles import Role
from tests.reception.sales_team import SalesTeam


def test_the_lead_has_its_person_in_the_same_moment(team: SalesTeam) -> None:
    first, second = team.lead(), team.lead()
    assert [team.hand_over(each).to_rep_id for each in (first, second)] == [team.ana.id, team.ben.id]
    assert (team.holder(first), team.holder(second)) == (team.ana.id, team.ben.id)


def test_the_bot_goes_on_until_the_lead_is_accepted(team: SalesTeam) -> None:
    lead = team.lead()
    offered = team.hand_over(lead)
    assert team.takeover(lead) is None
    team.accepts(offered, team.ana)
    taken = team.takeover(lead)
    assert taken is not None
    assert taken.rep_id == team.ana.id


def test_nobody_there_leaves_it_unassigned_until_somebody_comes(team: SalesTeam) -> None:
    team.here.clear()
    lead = team.lead()
    offered = team.hand_over(lead)
    assert (offered.to_rep_id, team.holder(lead)) == (None, None)
    assert team.accepts(offered, team.ben).accepted_by == team.ben.id
    assert team.holder(lead) == team.ben.id


def test_a_returned_lead_moves_on_and_at_last_is_nobodys(team: SalesTeam) -> None:
    lead = team.lead()
    following = team.returns(team.hand_over(lead), team.ana)
    assert (following.to_rep_id, team.holder(lead)) == (team.ben.id, team.ben.id)
    following = team.returns(following, team.ben)
    assert (following.to_rep_id, team.holder(lead)) == (None, None)


def test_who_was_shut_out_gets_nothing(team: SalesTeam) -> None:
    team.company.do(lambda unit: team.company.accounts(unit).disable(team.ana.id, Role.OWNER))
    assert team.hand_over(team.lead()).to_rep_id == team.ben.id


def test_handing_over_what_is_on_offer_changes_nothing(team: SalesTeam) -> None:
    lead = team.lead()
    assert team.hand_over(lead) == team.hand_over(lead)
    assert team.holder(lead) == team.ana.id


def test_a_rep_who_hands_over_does_not_get_it_back(team: SalesTeam) -> None:
    lead = team.lead()
    assert team.hand_over(lead, by=team.ana).to_rep_id == team.ben.id
    team.here.discard(team.ben.id)
    assert team.hand_over(team.lead(), by=team.ana).to_rep_id is None
