"""What a visitor says and reads, over a real connection."""

from __future__ import annotations

import json

import pytest

from allears.messenger.message import Choice, NewMessage
from allears.messenger.room import Messenger
from allears.web.access import Visitors
from allears.web.widget.doors import ADDRESSES
from tests.system.server import Server
from tests.web.widget.visiting import answers, company_of, kim, visitor_of


def test_a_message_is_answered_once_it_is_stored_and_again_with_the_same(server: Server) -> None:
    doris = visitor_of(company_of(server))
    first = doris.post("conversations", client_id="c1", text="Hello")
    again = doris.post("conversations", client_id="c1", text="Hello")
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    conversation = first.json()["conversation"]["id"]
    assert doris.post(f"conversations/{conversation}/messages", client_id="c2", text="Anyone?").status_code == 201
    other = doris.post(f"conversations/{conversation}/messages", client_id="c2", text="Nobody?")
    assert (other.status_code, other.json()["code"]) == (409, "different_body")
    read = doris.get(f"conversations/{conversation}").json()
    assert [message["text"] for message in read["messages"]] == ["Hello", "Anyone?"]
    assert [message["client_id"] for message in read["messages"]] == ["c1", "c2"]


def test_everything_a_visitor_gets_holds_nothing_that_is_for_reps(server: Server) -> None:
    company = company_of(server)
    doris = visitor_of(company)
    conversation = doris.opens()
    rep = kim(company)

    def work(unit):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        room = Messenger(unit, company.workspace)
        room.take(conversation, rep)
        room.note(rep, conversation, "n1", "SECRET note")
        room.tag(conversation, "SECRET tag", rep)
        room.edit_profile(doris.id, rep, {"attributes": {"verdict": "SECRET"}})
        room.snooze(conversation, unit.now + 60_000, rep)
        room.wake(conversation, rep)
        room.rep_sees(rep, conversation, 2)
        room.close(conversation, rep)

    server.write(work)
    answers(company, conversation, "We do")
    paths = ["me", f"conversations/{conversation}", f"conversations/{conversation}/events?after=0"]
    payload = [doris.get(path).json() for path in paths]
    payload.append(doris.post("visitors", site=company.site.public_key).json())
    text = json.dumps(payload)
    emails = [person.rep.email for person in (company.owner, *company.reps)]
    assert not [word for word in ("SECRET", "note", "tag", "position", "snooze", *emails) if word in text]
    assert payload[1]["conversation"] == {
        "id": conversation,
        "seq": payload[1]["seq"],
        "visitor_seen_seq": 0,
        "reps_seen_seq": 2,
        "open": True,
        "assigned": {"name": "Kim"},
    }
    assert [event["after"] for event in payload[2]["events"]] == list(range(payload[1]["seq"]))


def test_an_offered_answer_is_chosen(server: Server) -> None:
    company = company_of(server)
    doris = visitor_of(company)
    conversation = doris.opens()
    offered = NewMessage("q", "How many?", (Choice("few", "1 to 5"), Choice("many", "more")))
    question = server.write(lambda unit: Messenger(unit, company.workspace).say(kim(company), offered, conversation))
    chosen = doris.post(
        f"conversations/{conversation}/messages", client_id="a", choice="few", answer_to=question.message.id
    )
    assert chosen.json()["message"]["text"] == "1 to 5"
    wrong = doris.post(f"conversations/{conversation}/messages", client_id="b", choice="x", answer_to="y")
    assert (wrong.status_code, wrong.json()["code"]) == (422, "choice")


def test_seen_is_noted_and_unread_counted(server: Server) -> None:
    company = company_of(server)
    doris = visitor_of(company)
    conversation = doris.opens()
    answers(company, conversation, "We do")
    assert doris.get("me").json()["conversations"] == [{"id": conversation, "seq": 3, "unread": 1, "open": True}]
    assert doris.post(f"conversations/{conversation}/seen", seq=3).status_code == 204
    assert doris.get("me").json()["conversations"][0]["unread"] == 0


@pytest.mark.parametrize("path", ["", "/events", "/stream", "/messages", "/seen", "/typing"])
def test_nobody_reads_or_writes_in_a_strangers_conversation(server: Server, path: str) -> None:
    company = company_of(server)
    conversation = visitor_of(company).opens()
    mallory, elsewhere = visitor_of(company), visitor_of(company_of(server))
    for stranger in (mallory, elsewhere):
        for number, where in enumerate((conversation, "cnv_nothing")):
            address = f"conversations/{where}{path}"
            body = {"client_id": f"c{number}", "text": "Hi", "seq": 1}
            told = stranger.get(address) if path in ("", "/events", "/stream") else stranger.post(address, **body)
            assert told.status_code == 404


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 422),
        (b"[]", 422),
        (b"{", 422),
        (b'{"client_id": 1, "text": "x"}', 422),
        (b'{"client_id": "c"}', 422),
        (b'{"client_id": "c", "text": "\\ud800"}', 422),
        (b'{"client_id": "c", "text": "\\u0000"}', 422),
        (b'{"client_id": "c", "text": ["x"]}', 422),
        (b'{"client_id": "c", "text": "x", "page": 1}', 422),
        (b"\xff\xfe", 422),
        (b"[" * 5_000, 422),
        (b'{"text": "' + b"x" * 200_000 + b'"}', 413),
    ],
)
def test_what_is_no_message_is_refused_with_words(server: Server, body: bytes, status: int) -> None:
    doris = visitor_of(company_of(server))
    told = doris.client.post("/widget/v1/conversations", content=body)
    assert told.status_code == status
    assert told.json()["detail"]
    assert told.headers["content-type"] == "application/problem+json"


def test_without_a_token_nothing_is_said(server: Server) -> None:
    doris = visitor_of(company_of(server))
    conversation = doris.opens()
    streams = [("GET", "/conversations/{conversation_id}/stream")]
    doors = [(method, path) for method, path, _, access in ADDRESSES if isinstance(access, Visitors)] + streams
    for token in ("", "Bearer", "Bearer x", "Bearer wsp_x.y", "Basic eA==", "Bearer " + "x" * 5_000):
        doris.client.headers["Authorization"] = token
        for method, path in doors if token == "Bearer wsp_x.y" else doors[:4]:
            address = "/widget/v1" + path.format(conversation_id=conversation)
            assert doris.client.request(method, address, json={"client_id": "c", "text": "Hi"}).status_code == 401


def test_a_flood_gets_a_way_to_leave_an_address(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server.parts.limits, "clock", lambda: 0.0)
    company = company_of(server)
    doris = visitor_of(company)
    conversation = doris.opens()
    told = [doris.post(f"conversations/{conversation}/messages", client_id=f"c{n}", text="Hi") for n in range(35)][-1]
    assert (told.status_code, told.json()["code"]) == (429, "leave_email")
    assert int(told.headers["retry-after"]) >= 1
    assert doris.post("email", email="doris@example.com").json()["visitor"]["email"] == "doris@example.com"
