"""What travels to a visitor is what this room names, and nothing else."""

from __future__ import annotations

import json

from allears.messenger import reading
from allears.messenger.message import Author
from allears.messenger.showing import conversation_for_visitor, message_shown, self_shown, whole_shown
from tests.messenger.scene import ANA, Scene


def test_a_client_id_is_shown_to_its_author_alone(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    message = scene.messages(conversation)[0]
    assert message_shown(message, Author("visitor", visitor.id))["client_id"] == message.client_id
    assert "client_id" not in message_shown(message, ANA)
    assert "client_id" not in message_shown(message)


def test_the_visitors_form_holds_nothing_of_the_reps(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    scene.do(lambda room: room.note(ANA, conversation, "n1", "SECRET note"))
    scene.do(lambda room: room.tag(conversation, "SECRET tag", ANA))
    scene.do(lambda room: room.edit_profile(visitor.id, ANA, {"attributes": {"SECRET": "SECRET"}}))
    scene.do(lambda room: room.take(conversation, ANA))
    row = scene.whole(conversation).row
    shown = [conversation_for_visitor(row), self_shown(row.visitor), *map(message_shown, scene.messages(conversation))]
    assert "SECRET" not in json.dumps(shown)
    assert shown[0] == {
        "id": conversation,
        "seq": row.conversation.seq,
        "visitor_seen_seq": 0,
        "reps_seen_seq": 0,
        "open": True,
        "assigned": {"name": "Ana"},
    }


def test_reps_see_all_of_it(scene: Scene) -> None:
    _, conversation = scene.opened()
    scene.do(lambda room: room.tag(conversation, "pilot", ANA))
    shown = json.dumps(whole_shown(scene.whole(conversation)))
    assert all(part in shown for part in ("pilot", "position", "waiting_since", "Gmail"))
    assert scene.look(lambda connection: reading.notes(connection, scene.workspace, conversation)) == []
