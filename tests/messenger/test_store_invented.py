"""Invented people are those whose ids the company's own server gave; nobody can pretend to be one."""

from functools import partial

from allears.messenger.store_invented import INVENTED, count_invented, delete_invented, invented
from allears.messenger.visitor import Identity
from tests.messenger.scene import SITE, Scene


def test_only_those_with_an_invented_id_count(scene: Scene) -> None:
    real = scene.visitor()
    scene.writes(real, "hello")
    identity = Identity(f"{INVENTED}1", "Dana", None, {})
    made = scene.do(lambda room: room.visitor_arrives(SITE, None, identity)).visitor
    conversation = scene.writes(made, "hi").conversation_id
    assert scene.look(partial(count_invented, workspace=scene.workspace)) == 1
    assert scene.look(partial(invented, workspace=scene.workspace)) == ((made.id,), (conversation,))


def test_deleting_them_leaves_everybody_real(scene: Scene) -> None:
    real = scene.visitor()
    kept = scene.writes(real, "hello").conversation_id
    identity = Identity(f"{INVENTED}2", "Tom", None, {})
    made = scene.do(lambda room: room.visitor_arrives(SITE, None, identity)).visitor
    gone = scene.writes(made, "hi").conversation_id
    work = scene.database.write(lambda unit: delete_invented(unit.connection, scene.workspace))
    assert work.result() == 1
    assert scene.look(partial(count_invented, workspace=scene.workspace)) == 0
    assert scene.messages(kept)
    assert scene.messages(gone) == []
