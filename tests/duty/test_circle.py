"""However many hand-overs happen at once: each gets the next turn, and a lead has one owner."""

from __future__ import annotations

from functools import partial

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from allears.duty.handover import Handover
from allears.duty.refusals import DutyRefused
from allears.duty.room import Duty
from allears.routing.rotation import Seat, next_turn
from allears.storage.database import Database
from allears.storage.workspace import found_workspace
from tests.duty.sales_floor import BOT, SalesFloor

NAMES = ("Ana", "Bo", "Cleo", "Dev", "Émile")
PEOPLE = st.sampled_from([f"rep_{name.lower()}" for name in NAMES])


def hands_over(duty: Duty, conversation_id: str) -> Handover:
    return duty.hand_over(conversation_id, "hot", {}, BOT)


def settles(duty: Duty, handover_id: str, rep_id: str, *, accepts: bool) -> bool:
    """Whether it worked."""
    try:
        if accepts:
            duty.accept(handover_id, rep_id)
        else:
            duty.return_it(handover_id, rep_id, "Not my region.")
    except DutyRefused:
        return False
    return True


class Circle(RuleBasedStateMachine):
    """The floor beside a model of it: whose turn it would be, were everything done one after the other."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        workspace = database.write(lambda unit: found_workspace(unit, "Ringlane")).result()
        self.floor = SalesFloor(database, workspace)
        self.floor.hire(*NAMES)
        self.away: set[str] = set()
        self.last: Seat | None = None
        self.conversations: list[str] = []

    def expected(self, but: set[str] | None = None) -> str | None:
        """The next turn, taken."""
        team = [Seat.of(name, rep_id) for rep_id, name in self.floor.staff.items()]
        turn = next_turn(team, self.last, self.floor.here - self.away - (but or set()))
        self.last = turn.seat if turn else self.last
        return turn.seat.rep_id if turn else None

    @rule(rep_id=PEOPLE)
    def opens_or_closes_the_inbox(self, rep_id: str) -> None:
        self.floor.here ^= {rep_id}

    @rule(rep_id=PEOPLE)
    def goes_away_or_comes_back(self, rep_id: str) -> None:
        if rep_id in self.away:
            assert self.floor.do(lambda duty: duty.comes_back(rep_id))
        else:
            assert self.floor.do(lambda duty: duty.goes_away(rep_id))
        self.away ^= {rep_id}

    @rule(number=st.integers(1, 6))
    def leads_are_handed_over_at_once(self, number: int) -> None:
        leads = [self.floor.lead() for _ in range(number)]
        made = self.floor.at_once(*(partial(hands_over, conversation_id=each) for each in leads))
        self.conversations += leads
        expected = [self.expected() for _ in range(number)]
        assert sorted(str(each.to_rep_id) for each in made) == sorted(map(str, expected))

    @rule(number=st.integers(2, 4))
    def one_lead_is_handed_over_by_several_at_once(self, number: int) -> None:
        lead = self.floor.lead()
        self.conversations.append(lead)
        made = self.floor.at_once(*[partial(hands_over, conversation_id=lead)] * number)
        assert {each.to_rep_id for each in made} == {self.expected()}
        assert len({each.id for each in made}) == 1

    @rule(who=st.lists(st.tuples(PEOPLE, st.booleans()), min_size=2, max_size=4))
    def several_accept_and_return_one_at_once(self, who: list[tuple[str, bool]]) -> None:
        waiting = [each for lead in self.conversations[-3:] for each in self.floor.handovers(lead) if each.is_open]
        if not waiting:
            return
        offered = waiting[-1]
        before = {each.returned_by for each in self.floor.handovers(offered.conversation_id)} - {None}
        verbs = [partial(settles, handover_id=offered.id, rep_id=rep, accepts=accepts) for rep, accepts in who]
        self.floor.at_once(*verbs)
        after = {each.id: each for each in self.floor.handovers(offered.conversation_id)}
        now = after[offered.id]
        if now.returned_by is not None:
            (following,) = [each for each in after.values() if each.number > offered.number]
            assert following.to_rep_id == self.expected({str(each) for each in before} | {now.returned_by})

    @invariant()
    def no_lead_has_two_owners(self) -> None:
        for lead in self.conversations:
            handovers = self.floor.handovers(lead)
            assert sum(each.is_open for each in handovers) + sum(bool(each.accepted_by) for each in handovers) == 1
            assert not any(each.accepted_by and each.returned_by for each in handovers)


def test_every_turn_is_given_once_and_every_lead_has_one_owner(database: Database) -> None:
    machines: list[Circle] = []

    def make() -> Circle:
        machines.append(Circle(database))
        return machines[-1]

    run_state_machine_as_test(
        make,  # type: ignore[arg-type]
        settings=settings(max_examples=12, stateful_step_count=12, deadline=None),
    )
    assert sum(len(each.conversations) for each in machines) > 20
