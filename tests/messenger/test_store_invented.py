"""Invented people are those whose ids the company's own server gave; nobody can pretend to be one."""

from functools import partial

from allears.messenger.store_invented import INVENTED, count_invented, invented
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
