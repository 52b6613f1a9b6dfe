"""A lead reaches the person whose turn it is, with the conversation."""

from __future__ import annotations

import pytest

from allears.accounts.roles import Role
from allears.duty.handover import Handover
from allears.duty.reading import takeover_of
from allears.messenger.message import Author
from allears.messenger.reading import conversation
from allears.reception import handing_over
from tests.reception.company import Company

BOT = Author("bot", "bot", "Ringlane")


class Team:
    """Olga owns the company; Ana and Ben are reps. `here`: who has the inbox open."""

    def __init__(self, company: Company) -> None:
        self.company = company
        self.ana, self.ben = (self.welcome(name) for name in ("Ana", "Ben"))
        self.here = {self.ana.id, self.ben.id}

    def welcome(self, name: str) -> Author:
        address = f"{name.lower()}@ringlane.example"
        rep = self.company.do(lambda unit: self.company.accounts(unit).welcome(name, address, "hash", Role.REP))
        return Author("rep", rep.id, name)

    def reps_here(self, _: str) -> set[str]:
        return self.here

    def lead(self) -> str:
        return self.company.writes(self.company.visitor(), "I want to talk to a person.")

    def hand_over(self, conversation_id: str) -> Handover:
        return self.company.do(
            lambda unit: handing_over.hand_over(
                unit, self.company.workspace, conversation_id, "asked", BOT, self.reps_here
            )
        )

    def returns(self, handover: Handover, rep: Author) -> Handover:
        return self.company.do(
            lambda unit: handing_over.return_it(
                unit, self.company.workspace, handover.id, rep, "Not my region.", self.reps_here
            )
        )

    def accepts(self, handover: Handover, rep: Author) -> Handover:
        return self.company.do(
            lambda unit: handing_over.accept(unit, self.company.workspace, handover.id, rep, self.reps_here)
        )

    def holder(self, conversation_id: str) -> str | None:
        whole = self.company.database.read(
            lambda connection: conversation(connection, self.company.workspace, conversation_id)
        ).result()
        assert whole is not None
        return whole.row.conversation.rep_id


@pytest.fixture
def team(company: Company) -> Team:
    return Team(company)


def test_the_lead_has_its_person_in_the_same_moment(team: Team) -> None:
    first, second = team.lead(), team.lead()
    assert [team.hand_over(each).to_rep_id for each in (first, second)] == [team.ana.id, team.ben.id]
    assert (team.holder(first), team.holder(second)) == (team.ana.id, team.ben.id)


def test_the_bot_goes_on_until_the_lead_is_accepted(team: Team) -> None:
    lead = team.lead()
    offered = team.hand_over(lead)
    database, workspace = team.company.database, team.company.workspace
    assert database.read(lambda connection: takeover_of(connection, workspace, lead)).result() is None
    team.accepts(offered, team.ana)
    taken = database.read(lambda connection: takeover_of(connection, workspace, lead)).result()
    assert taken is not None
    assert taken.rep_id == team.ana.id


def test_nobody_there_leaves_it_unassigned_until_somebody_comes(team: Team) -> None:
    team.here.clear()
    lead = team.lead()
    offered = team.hand_over(lead)
    assert (offered.to_rep_id, team.holder(lead)) == (None, None)
    assert team.accepts(offered, team.ben).accepted_by == team.ben.id
    assert team.holder(lead) == team.ben.id


def test_a_returned_lead_moves_on_and_at_last_is_nobodys(team: Team) -> None:
    lead = team.lead()
    following = team.returns(team.hand_over(lead), team.ana)
    assert (following.to_rep_id, team.holder(lead)) == (team.ben.id, team.ben.id)
    following = team.returns(following, team.ben)
    assert (following.to_rep_id, team.holder(lead)) == (None, None)


def test_who_was_shut_out_gets_nothing(team: Team) -> None:
    team.company.do(lambda unit: team.company.accounts(unit).disable(team.ana.id, Role.OWNER))
    assert team.hand_over(team.lead()).to_rep_id == team.ben.id


def test_handing_over_what_is_on_offer_changes_nothing(team: Team) -> None:
    lead = team.lead()
    assert team.hand_over(lead) == team.hand_over(lead)
    assert team.holder(lead) == team.ana.id
