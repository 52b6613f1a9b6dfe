"""Events that overtake each other wait for their turn; what memory does not keep is known to be in the log."""

from __future__ import annotations

import random

from allears.events.log import Actor, Audience, Event
from allears.live.details import Details
from allears.live.reader import Reader
from allears.live.ring import MOST_KEPT_OF_A_CONVERSATION, NOT_KNOWN, Ring
from tests.live.looking import parsed

CONVERSATION = "cnv_1"


def event(position: int, seq: int | None = None, audience: Audience = "both") -> Event:
    actor = Actor("visitor", "vis_1")
    place = CONVERSATION if seq is not None else None
    return Event("wsp_1", position, f"evt_{position}", "conversation.closed", place, seq, audience, actor, 0, {})


def publish_all(ring: Ring) -> None:
    while ring.turn:
        ring.publish(ring.turn.popleft(), Details())


def test_whatever_the_order_of_arrival_the_order_of_the_log_comes_out() -> None:
    for seed in range(50):
        ring = Ring()
        reader = Reader("wsp_1", None, 3, "rep")
        ring.inbox.readers.add(reader)
        events = [event(position) for position in range(1, 30)]
        random.Random(seed).shuffle(events)
        for number, each in enumerate(events):
            if number == seed % 29:
                ring.start(3, 3)
            ring.take(each)
        publish_all(ring)
        frames = [parsed(frame) for frame in ring.inbox.behind(3)]
        assert [frame["position"] for frame in frames] == list(range(4, 30))
        assert [frame["after"] for frame in frames] == list(range(3, 29))
        assert ring.early == {}


def test_a_hole_holds_back_what_follows_it() -> None:
    ring = Ring()
    ring.start(0, 0)
    for position in (1, 2, 4):
        ring.take(event(position))
    assert ([each.position for each in ring.turn], set(ring.early), ring.taken) == ([1, 2], {4}, 2)


def test_reps_do_not_see_what_is_for_the_visitor_alone_and_miss_nothing() -> None:
    ring = Ring()
    ring.inbox.readers.add(Reader("wsp_1", None, 0, "rep"))
    ring.start(0, 0)
    for position, audience in enumerate(("both", "visitor", "reps"), start=1):
        ring.take(event(position, audience=audience))  # type: ignore[arg-type]
    publish_all(ring)
    shown = [(frame["after"], frame["position"]) for frame in map(parsed, ring.inbox.behind(0))]
    assert shown == [(0, 1), (1, 3)]


def test_who_stands_before_what_is_kept_reads_the_log() -> None:
    ring = Ring()
    ring.start(0, 0)
    reader = Reader("wsp_1", CONVERSATION, 0, "vis")
    place = ring.place_of(reader)
    place.readers.add(reader)
    assert place.floor == NOT_KNOWN
    place.reaches(0)
    for number in range(1, MOST_KEPT_OF_A_CONVERSATION + 11):
        ring.take(event(number, seq=number))
    publish_all(ring)
    assert (place.floor, place.last) == (10, MOST_KEPT_OF_A_CONVERSATION + 10)
    assert len(place.behind(10)) == MOST_KEPT_OF_A_CONVERSATION
    assert place.behind(place.last) == []


def test_nobody_who_left_costs_memory() -> None:
    ring = Ring()
    reader = Reader("wsp_1", CONVERSATION, 0, "vis")
    ring.place_of(reader).readers.add(reader)
    assert not ring.is_empty
    ring.leave(reader)
    assert (ring.is_empty, ring.conversations) == (True, {})


def test_frames_are_made_only_while_somebody_looks() -> None:
    ring = Ring()
    ring.start(0, 0)
    ring.take(event(1))
    publish_all(ring)
    assert (ring.inbox.floor, list(ring.inbox.frames)) == (1, [])
