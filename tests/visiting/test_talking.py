"""What a visitor over the line can tell of the rules, and how often a message is sent."""

from dataclasses import replace
from typing import Any

import pytest

from allears.rehearsal.seen import Seen, Wanted
from allears.rehearsal.visitor import Said
from allears.visiting.browser import Browser
from allears.visiting.rehearsing import Kept, Visited
from allears.visiting.talking import Talked, broken_rules, lost_or_doubled, send
from tests.rehearsal.visitors import rehearsed


def test_what_a_visitor_can_tell_is_held_against_the_rules() -> None:
    asks = Seen(Wanted.FIELD, "country", gave=True)
    assert list(broken_rules([asks], [asks])) == ["country is asked twice"]
    again = replace(asks, again=True)
    assert list(broken_rules([asks], [again])) == []
    assert list(broken_rules([asks, again], [again])) == ["country is asked a third time"]
    assert list(broken_rules([], [replace(asks, gave=False)])) == ["a question is asked and nothing is given"]
    assert list(broken_rules([], [asks])) == []
    handed = Seen(Wanted.NOTHING, handed_over=True)
    assert list(broken_rules([handed], [handed])) == ["it is handed over twice"]


class Told(Browser):
    """A browser whose line notes what goes over it, and answers from a list of messages."""

    def __init__(self, messages: list[dict[str, Any]]) -> None:
        super().__init__("http://localhost:1", "site_x", conversation="cnv_1", sent=0)
        self.messages = messages
        self.bodies: list[Any] = []
        self.paths: list[str] = []

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        self.bodies.append(body)
        self.paths.append(path)
        arrived = {"token": "t", "conversation": {"id": "cnv_1"}}
        return {"messages": self.messages, "message": {"id": "msg_1"}, **arrived} if method else {}


def test_where_a_browsers_clock_belongs_to_is_told_when_it_is_known() -> None:
    london, silent = Told([]), Told([])
    london.time_zone, london.conversation, silent.conversation = "Europe/London", "", ""
    for browser in (london, silent):
        browser.arrive()
        browser.write("Hello")
        browser.write("Are you there?")
    assert [body.get("time_zone") for body in london.bodies] == ["Europe/London", "Europe/London", None]
    assert not any("time_zone" in body for body in silent.bodies)


def mine(*client_ids: str) -> list[dict[str, Any]]:
    return [
        {"id": f"msg_{place}", "seq": place, "client_id": one, "author": {"kind": "visitor"}}
        for place, one in enumerate(client_ids)
    ]


def test_what_is_lost_or_doubled_is_seen() -> None:
    browser = Told(mine("m1", "m2"))
    browser.sent = 2
    assert list(lost_or_doubled(browser)) == []
    browser.messages = mine("m1")
    assert list(lost_or_doubled(browser)) == ["messages m1 are stored, and 2 were sent"]
    browser.messages = [*mine("m1", "m2")[::-1]]
    assert "messages are out of order" in list(lost_or_doubled(browser))


def test_a_button_is_tapped_and_a_line_of_the_recap_changed_there() -> None:
    browser = Told([])
    asks = {"id": "msg_q", "choices": [{"id": "c1", "label": "5-15"}]}
    send(browser, Said("5-15"), [asks], "")
    recap = {"id": "msg_r", "card": {"kind": "recap"}}
    send(browser, Said("9", about="sales_reps"), [recap, {"id": "msg_n"}], "")
    assert browser.bodies == [
        {"client_id": "m1", "choice": "c1", "answer_to": "msg_q"},
        {"client_id": "m2", "text": "9", "about": "sales_reps", "answer_to": "msg_r"},
    ]


@pytest.mark.parametrize(("kept", "decided"), [(Kept("undecided", False), False), (Kept("undecided", True), True)])
def test_a_person_called_at_once_is_a_decision(kept: Kept, decided: bool) -> None:
    talked = Talked(3, "cnv_1", 2, "", refused=False, handed_over=True, slowest=0.2, broken=())
    assert Visited(rehearsed(3).character.truth, talked, kept).is_decided is decided
