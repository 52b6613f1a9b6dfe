"""Who gets a lead, what becomes of it, and who has a conversation instead of the bot."""

from __future__ import annotations

import pytest

from allears.duty.handover import Takeover
from allears.duty.reading import (
    away_since,
    handover_by_id,
    handover_of,
    open_handovers,
    takeover_of,
    team_of_everybody,
    teams,
)
from allears.duty.refusals import DutyRefused, NotOffered, SettledBefore
from tests.duty.sales_floor import BOT, SalesFloor
from tests.moved_clock import START, MovedClock


def picks(floor: SalesFloor, number: int) -> list[str | None]:
    return [floor.do(lambda duty: duty.pick()) for _ in range(number)]


def test_leads_go_round_in_alphabetical_order_over_those_who_are_there(floor: SalesFloor) -> None:
    floor.hire("Cleo", "ana", "Bo", "Émile")
    assert picks(floor, 5) == ["rep_ana", "rep_bo", "rep_cleo", "rep_émile", "rep_ana"]
    floor.here.discard("rep_bo")
    floor.do(lambda duty: duty.goes_away("rep_cleo"))
    assert picks(floor, 2) == ["rep_émile", "rep_ana"]


def test_who_comes_back_waits_until_the_circle_reaches_them(floor: SalesFloor) -> None:
    floor.hire("Ana", "Bo", "Cleo")
    floor.do(lambda duty: duty.goes_away("rep_ana"))
    assert picks(floor, 1) == ["rep_bo"]
    assert floor.do(lambda duty: duty.comes_back("rep_ana"))
    assert picks(floor, 3) == ["rep_cleo", "rep_ana", "rep_bo"]


def test_away_is_said_once_and_known_since_when(floor: SalesFloor, clock: MovedClock) -> None:
    assert floor.do(lambda duty: duty.goes_away("rep_ana"))
    clock.move(minutes=3)
    assert not floor.do(lambda duty: duty.goes_away("rep_ana"))
    assert floor.look(lambda connection: away_since(connection, floor.workspace)) == {"rep_ana": START}
    assert [each.type for each in floor.told()] == ["rep.away"]
    assert floor.do(lambda duty: duty.comes_back("rep_ana"))
    assert not floor.do(lambda duty: duty.comes_back("rep_ana"))


def test_everybody_is_a_team_from_the_first_day_and_who_joins_belongs_to_it(floor: SalesFloor) -> None:
    floor.hire("Ana")
    everybody = team_of_everybody(floor.workspace)
    assert floor.look(lambda connection: teams(connection, floor.workspace)) == [everybody]
    assert picks(floor, 1) == ["rep_ana"]
    floor.hire("Bo")
    assert floor.do(lambda duty: duty.pick(everybody.id)) == "rep_bo"


def test_a_team_has_a_circle_of_its_own(floor: SalesFloor) -> None:
    floor.hire("Ana", "Bo", "Cleo")
    vip = floor.do(lambda duty: duty.form_team("VIP sales", ["rep_bo", "rep_cleo"]))
    assert picks(floor, 1) == ["rep_ana"]
    assert [floor.do(lambda duty: duty.pick(vip.id)) for _ in range(3)] == ["rep_bo", "rep_cleo", "rep_bo"]
    assert floor.look(lambda connection: teams(connection, floor.workspace))[1] == vip
    with pytest.raises(DutyRefused, match="no team"):
        floor.do(lambda duty: duty.pick("tem_of_somebody_else"))


def test_nobody_there_gets_nothing_and_the_turn_stays(floor: SalesFloor) -> None:
    floor.hire("Ana", "Bo")
    floor.here.clear()
    assert picks(floor, 2) == [None, None]
    assert not floor.do(lambda duty: duty.is_anybody_here())
    floor.here.update(floor.staff)
    assert floor.do(lambda duty: duty.is_anybody_here())
    assert picks(floor, 1) == ["rep_ana"]


def test_a_hand_over_is_offered_and_accepted(floor: SalesFloor, clock: MovedClock) -> None:
    floor.hire("Ana", "Bo")
    offered = floor.hands_over(floor.lead(), "fast_lane")
    assert (offered.to_rep_id, offered.reason, offered.is_open) == ("rep_ana", "fast_lane", True)
    clock.move(seconds=20)
    accepted = floor.do(lambda duty: duty.accept(offered.id, "rep_ana"))
    assert (accepted.accepted_by, accepted.accepted_at) == ("rep_ana", START + 20_000)
    assert floor.do(lambda duty: duty.accept(offered.id, "rep_ana")) == accepted
    assert [(each.type, each.data) for each in floor.told()] == [
        ("handover.offered", {"handover": offered.id, "rep": "rep_ana"}),
        ("handover.accepted", {"handover": offered.id, "rep": "rep_ana"}),
    ]


def test_what_is_on_offer_is_not_offered_twice_and_takes_no_second_turn(floor: SalesFloor) -> None:
    floor.hire("Ana", "Bo")
    conversation_id = floor.lead()
    first = floor.hands_over(conversation_id)
    assert floor.hands_over(conversation_id, "asked") == first
    assert floor.hands_over(floor.lead()).to_rep_id == "rep_bo"


def test_a_colleague_does_not_accept_what_was_offered_to_another(floor: SalesFloor) -> None:
    floor.hire("Ana", "Bo")
    offered = floor.hands_over(floor.lead())
    with pytest.raises(SettledBefore, match="offered to a colleague"):
        floor.do(lambda duty: duty.accept(offered.id, "rep_bo"))


def test_who_takes_the_conversation_has_accepted_what_was_offered(floor: SalesFloor) -> None:
    floor.hire("Ana", "Bo")
    conversation_id = floor.lead()
    floor.hands_over(conversation_id)
    floor.do(lambda duty: duty.settle(conversation_id, "rep_bo"))
    (handover,) = floor.handovers(conversation_id)
    assert handover.accepted_by == "rep_bo"


def test_what_is_returned_goes_to_the_next_who_sees_why(floor: SalesFloor) -> None:
    floor.hire("Ana", "Bo", "Cleo")
    conversation_id = floor.lead()
    first = floor.hands_over(conversation_id)
    returned, second = floor.do(lambda duty: duty.return_it(first.id, "rep_ana", " Not my\nregion. "))
    assert (returned.returned_by, returned.returned_because) == ("rep_ana", "Not my region.")
    assert (second.to_rep_id, second.reason, second.by) == ("rep_bo", "hot", BOT)
    assert floor.handovers(conversation_id) == [returned, second]


def test_nobody_who_returned_it_gets_it_again_and_then_it_is_nobodys(floor: SalesFloor) -> None:
    floor.hire("Ana", "Bo")
    conversation_id = floor.lead()
    first = floor.hands_over(conversation_id)
    _, second = floor.do(lambda duty: duty.return_it(first.id, "rep_ana", "Not my region."))
    _, third = floor.do(lambda duty: duty.return_it(second.id, "rep_bo", "Nor mine."))
    assert (third.to_rep_id, third.is_open) == (None, True)
    assert floor.do(lambda duty: duty.accept(third.id, "rep_ana")).accepted_by == "rep_ana"


def test_after_somebody_had_it_a_lead_may_come_to_anybody_again(floor: SalesFloor, clock: MovedClock) -> None:
    floor.hire("Ana", "Bo")
    conversation_id = floor.lead()
    first = floor.hands_over(conversation_id)
    _, second = floor.do(lambda duty: duty.return_it(first.id, "rep_ana", "Not my region."))
    floor.do(lambda duty: duty.accept(second.id, "rep_bo"))
    clock.move(days=1)
    third = floor.hands_over(conversation_id)
    assert third.to_rep_id == "rep_ana"
    _, fourth = floor.do(lambda duty: duty.return_it(third.id, "rep_ana", "Still not."))
    assert fourth.to_rep_id == "rep_bo"


@pytest.mark.parametrize("because", ["", "  \n ", "x" * 501])
def test_a_return_needs_a_reason_of_a_few_words(floor: SalesFloor, because: str) -> None:
    floor.hire("Ana")
    offered = floor.hands_over(floor.lead())
    with pytest.raises(DutyRefused, match="1 to 500 characters"):
        floor.do(lambda duty: duty.return_it(offered.id, "rep_ana", because))
    assert floor.look(lambda c: handover_by_id(c, floor.workspace, offered.id)) == offered


def test_only_who_was_offered_it_returns_it_and_only_once(floor: SalesFloor) -> None:
    floor.hire("Ana", "Bo")
    offered = floor.hands_over(floor.lead())
    with pytest.raises(SettledBefore, match="not offered to you"):
        floor.do(lambda duty: duty.return_it(offered.id, "rep_bo", "I am curious."))
    floor.do(lambda duty: duty.accept(offered.id, "rep_ana"))
    with pytest.raises(SettledBefore, match="before"):
        floor.do(lambda duty: duty.return_it(offered.id, "rep_ana", "Changed my mind."))
    with pytest.raises(NotOffered):
        floor.do(lambda duty: duty.accept("hov_unknown", "rep_ana"))


def test_a_rep_gives_a_lead_to_a_colleague_of_their_choice(floor: SalesFloor) -> None:
    floor.hire("Ana", "Bo", "Cleo")
    conversation_id = floor.lead()
    floor.hands_over(conversation_id)
    given = floor.do(lambda duty: duty.hand_to(conversation_id, "rep_cleo", {}, BOT))
    assert given.to_rep_id == "rep_cleo"
    opened = floor.look(lambda connection: open_handovers(connection, floor.workspace, [conversation_id]))
    assert opened == {conversation_id: given}
    assert floor.look(lambda connection: handover_of(connection, floor.workspace, conversation_id)) == given


def taken(floor: SalesFloor, conversation_id: str) -> Takeover | None:
    return floor.look(lambda connection: takeover_of(connection, floor.workspace, conversation_id))


def test_a_takeover_lasts_until_it_is_given_back(floor: SalesFloor) -> None:
    conversation_id = floor.lead()
    assert taken(floor, conversation_id) is None
    floor.do(lambda duty: duty.take_over(conversation_id, "rep_ana"))
    assert taken(floor, conversation_id) == Takeover(conversation_id, "rep_ana", START)
    assert floor.do(lambda duty: duty.give_back(conversation_id, BOT)) == Takeover(conversation_id, "rep_ana", START)
    assert taken(floor, conversation_id) is None
    assert floor.do(lambda duty: duty.give_back(conversation_id, BOT)) is None


def test_a_reply_is_noted_once_and_a_colleague_begins_anew(floor: SalesFloor, clock: MovedClock) -> None:
    conversation_id = floor.lead()
    floor.do(lambda duty: duty.take_over(conversation_id, "rep_ana"))
    for _ in range(2):
        clock.move(minutes=1)
        floor.do(lambda duty: duty.take_over(conversation_id, "rep_ana", replied=True))
    assert taken(floor, conversation_id) == Takeover(conversation_id, "rep_ana", START, START + 60_000)
    floor.do(lambda duty: duty.take_over(conversation_id, "rep_bo"))
    assert taken(floor, conversation_id) == Takeover(conversation_id, "rep_bo", START + 120_000)


def test_a_silent_rep_is_asked_once(floor: SalesFloor, clock: MovedClock) -> None:
    conversation_id = floor.lead()
    floor.do(lambda duty: duty.take_over(conversation_id, "rep_ana"))
    clock.move(minutes=5)
    for _ in range(2):
        found = taken(floor, conversation_id)
        assert found is not None
        floor.do(lambda duty, each=found: duty.ask_whether_there(each))  # type: ignore[misc]
    assert [each.type for each in floor.told()] == ["takeover.asked"]
