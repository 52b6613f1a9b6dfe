"""Where an answer can be mailed to."""

from __future__ import annotations

from allears.messenger.store_address import MailAddress, mail_address
from allears.messenger.visitor import Identity
from tests.messenger.scene import ANA, SITE, Scene


def address(scene: Scene, conversation_id: str) -> MailAddress | None:
    return scene.look(lambda connection: mail_address(connection, scene.workspace, conversation_id))


def test_it_is_the_one_that_the_visitor_left(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    assert address(scene, conversation) is None
    scene.do(lambda room: room.leave_email(visitor.id, "ada@example.com"))
    assert address(scene, conversation) == MailAddress("ada@example.com", None)


def test_on_another_device_it_is_the_one_that_the_companys_server_knows(scene: Scene) -> None:
    ada = Identity("crm-1", "Ada Berg", "ada@example.com", {})
    scene.do(lambda room: room.visitor_arrives(SITE, None, ada))
    phone, conversation = scene.opened()
    scene.do(lambda room: room.visitor_arrives(SITE, phone, ada))
    assert address(scene, conversation) == MailAddress("ada@example.com", None)


def test_a_reps_opinion_who_somebody_is_sends_no_mail_there(scene: Scene) -> None:
    phone, conversation = scene.opened()
    other = scene.visitor()
    scene.do(lambda room: room.leave_email(other.id, "ada@example.com"))
    scene.do(lambda room: room.merge(phone.id, other.id, ANA))
    assert address(scene, conversation) is None


def test_an_unknown_conversation_has_none(scene: Scene) -> None:
    assert address(scene, "cnv_nowhere") is None
