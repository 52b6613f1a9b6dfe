"""Round robin: in a circle, in alphabetical order, over those who are there."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from allears.routing.rotation import Seat, next_turn

ANNA, BJORN, CHEN = (Seat.of(name, f"rep_{name}") for name in ("Anna", "Bjørn", "Chen"))
TEAM = (CHEN, ANNA, BJORN)
EVERYBODY = frozenset(seat.rep_id for seat in TEAM)

teams = st.sets(st.text("abcåé", min_size=1, max_size=3), min_size=1, max_size=6).map(
    lambda names: tuple(Seat.of(name, f"rep_{name}") for name in names)
)


def test_the_first_turn_goes_to_the_first_in_the_alphabet() -> None:
    turn = next_turn(TEAM, None, EVERYBODY)
    assert turn is not None
    assert (turn.seat, turn.passed) == (ANNA, ())


def test_after_the_last_in_the_alphabet_the_circle_begins_anew() -> None:
    turn = next_turn(TEAM, CHEN, EVERYBODY)
    assert turn is not None
    assert turn.seat == ANNA


def test_who_is_away_is_passed_over_and_named() -> None:
    turn = next_turn(TEAM, ANNA, {CHEN.rep_id})
    assert turn is not None
    assert (turn.seat, turn.passed) == (CHEN, (BJORN,))


def test_nobody_there_means_nobody_gets_it() -> None:
    assert next_turn(TEAM, ANNA, frozenset()) is None
    assert next_turn((), None, EVERYBODY) is None


def test_the_place_of_somebody_who_left_the_team_still_counts() -> None:
    turn = next_turn((ANNA, CHEN), BJORN, EVERYBODY)
    assert turn is not None
    assert turn.seat == CHEN


def test_accents_and_letter_case_do_not_move_anybody() -> None:
    assert Seat.of("ÉMILE", "rep_1").sort_name == Seat.of("emile", "rep_2").sort_name


@given(teams, st.integers(1, 40))
def test_over_whole_rounds_everybody_gets_the_same_number(team: tuple[Seat, ...], rounds: int) -> None:
    available = {seat.rep_id for seat in team}
    last, turns = None, Counter[str]()
    for _ in range(rounds * len(team)):
        turn = next_turn(team, last, available)
        assert turn is not None
        last = turn.seat
        turns[last.rep_id] += 1
    assert set(turns.values()) == {rounds}


@given(teams, st.data())
def test_only_who_is_there_gets_a_turn_and_nobody_who_was_there_is_passed(
    team: tuple[Seat, ...], data: st.DataObject
) -> None:
    available = data.draw(st.sets(st.sampled_from([seat.rep_id for seat in team])))
    last = data.draw(st.sampled_from([None, *team]))
    turn = next_turn(team, last, available)
    assert (turn is None) == (not available)
    if turn is not None:
        assert turn.seat.rep_id in available
        assert not available & {seat.rep_id for seat in turn.passed}
