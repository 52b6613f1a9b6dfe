"""Who a visitor is: by their token, by the company's word, by a clicked link, and by nothing else."""

from __future__ import annotations

import pytest

from allears.messenger.arriving import workspace_of_token
from allears.messenger.message import NewMessage
from allears.messenger.refusals import EmailRefused, LinkRefused, MergeRefused, UnknownConversation, UnknownVisitor
from allears.messenger.store_visitor import same_person, visitor_by_id, visitor_by_token
from allears.messenger.visitor import Arrival, Identity, Visitor
from allears.storage.secret import fingerprint
from tests.messenger.scene import ANA, SITE, Scene
from tests.moved_clock import MovedClock

ADA = Identity("crm-1", "Ada Berg", "ada@example.com", {"plan": "team"})
BEN = Identity("crm-2", "Ben Dahl", None, {})


def owner(scene: Scene, token: str) -> Visitor | None:
    return scene.look(lambda connection: visitor_by_token(connection, scene.workspace, fingerprint(token)))


def is_identified(scene: Scene, visitor: Visitor | None, identity: Identity) -> Arrival:
    return scene.do(lambda room: room.visitor_arrives(SITE, visitor, identity))


def family(scene: Scene, visitor: Visitor, *, proven: bool) -> frozenset[str]:
    return scene.look(lambda connection: same_person(connection, scene.workspace, visitor.id, proven=proven))


def test_a_token_opens_its_visitor_and_says_its_workspace(scene: Scene) -> None:
    arrival = scene.arrives()
    assert owner(scene, arrival.token) == arrival.visitor
    assert workspace_of_token(arrival.token) == scene.workspace
    assert owner(scene, arrival.token + "x") is None


@pytest.mark.parametrize("token", ["", "wsp_1", "wsp_1.", "rep_1.secret", "wsp_1." + "x" * 200, "wsp_ä.secret"])
def test_what_is_no_token_names_no_workspace(token: str) -> None:
    assert workspace_of_token(token) is None


def test_who_has_a_token_stays_who_they_are(scene: Scene) -> None:
    visitor = scene.visitor()
    again = scene.do(lambda room: room.visitor_arrives(SITE, visitor))
    assert again == Arrival(visitor, "")


def zone_of(scene: Scene, visitor: Visitor) -> str | None:
    found = scene.look(lambda connection: visitor_by_id(connection, scene.workspace, visitor.id))
    assert found is not None
    return found.time_zone


def test_where_a_browsers_clock_belongs_to_is_known_and_follows_the_traveller(scene: Scene) -> None:
    visitor = scene.do(lambda room: room.visitor_arrives(SITE, time_zone="Europe/London")).visitor
    assert zone_of(scene, visitor) == visitor.time_zone == "Europe/London"
    again = scene.do(lambda room: room.visitor_arrives(SITE, visitor, time_zone="America/Toronto")).visitor
    assert zone_of(scene, visitor) == again.time_zone == "America/Toronto"
    scene.do(lambda room: room.visitor_arrives(SITE, again))
    assert zone_of(scene, visitor) == "America/Toronto"


def test_it_is_the_browsers_and_not_the_persons(scene: Scene) -> None:
    laptop = is_identified(scene, None, ADA).visitor
    phone = scene.visitor()
    arrival = scene.do(lambda room: room.visitor_arrives(SITE, phone, ADA, "Asia/Kolkata"))
    assert (arrival.visitor.id, zone_of(scene, phone), zone_of(scene, laptop)) == (laptop.id, "Asia/Kolkata", None)


def test_the_first_message_tells_it_too_and_what_was_said_is_deleted_with_it(scene: Scene) -> None:
    visitor = scene.visitor()
    new = NewMessage("first", "Hello", time_zone="Europe/London")
    conversation = scene.do(lambda room: room.receive(visitor, new)).conversation_id
    assert zone_of(scene, visitor) == "Europe/London"
    scene.do(lambda room: room.forget_words(conversation, ANA))
    assert zone_of(scene, visitor) is None


def test_a_typed_address_is_a_fact_and_opens_nobodys_history(scene: Scene) -> None:
    first, conversation = scene.opened()
    scene.do(lambda room: room.leave_email(first.id, "ada@example.com"))
    second = scene.visitor()
    scene.do(lambda room: room.leave_email(second.id, "ada@example.com"))
    with pytest.raises(UnknownConversation):
        scene.writes(second, "It is me again", conversation)
    assert family(scene, second, proven=False) == {second.id}


@pytest.mark.parametrize("email", ["", "ada", "ada@", "@example.com", "a b@example.com", "x" * 250 + "@example.com"])
def test_what_is_no_address_is_refused(scene: Scene, email: str) -> None:
    visitor = scene.visitor()
    with pytest.raises(EmailRefused):
        scene.do(lambda room: room.leave_email(visitor.id, email))


def test_the_companys_word_joins_a_second_device_to_the_history(scene: Scene) -> None:
    phone, conversation = scene.opened()
    is_identified(scene, phone, ADA)
    laptop = scene.visitor()
    arrival = is_identified(scene, laptop, ADA)
    assert (arrival.token, arrival.visitor.name, arrival.visitor.external_id) == ("", "Ada Berg", "crm-1")
    assert scene.writes(laptop, "Now from my laptop", conversation).conversation_id == conversation
    assert family(scene, laptop, proven=True) == {phone.id, laptop.id}


def test_identifying_again_changes_what_is_new_and_nothing_else(scene: Scene) -> None:
    visitor = scene.visitor()
    is_identified(scene, visitor, ADA)
    before = scene.told()
    assert is_identified(scene, visitor, ADA).visitor.name == "Ada Berg"
    assert scene.told() == before
    assert is_identified(scene, visitor, Identity("crm-1", "Ada Dahl", None, {})).visitor.name == "Ada Dahl"


def test_on_a_shared_computer_the_next_person_does_not_read_what_the_last_one_wrote(scene: Scene) -> None:
    shared, conversation = scene.opened()
    is_identified(scene, shared, ADA)
    arrival = is_identified(scene, shared, BEN)
    ben = owner(scene, arrival.token)
    assert ben is not None
    assert ben.external_id == "crm-2"
    with pytest.raises(UnknownConversation):
        scene.writes(ben, "What did Ada say?", conversation)


def test_also_when_the_computer_was_only_joined_to_the_last_person(scene: Scene) -> None:
    is_identified(scene, None, ADA)
    shared, conversation = scene.opened()
    is_identified(scene, shared, ADA)
    ben = owner(scene, is_identified(scene, shared, BEN).token)
    assert ben is not None
    with pytest.raises(UnknownConversation):
        scene.writes(ben, "What did Ada say?", conversation)


def test_a_clicked_link_opens_the_history_once_and_confirms_the_address(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    scene.do(lambda room: room.leave_email(visitor.id, "ada@example.com"))
    token = scene.do(lambda room: room.way_back(conversation, "ada@example.com"))
    back = scene.do(lambda room: room.come_back(token))
    assert (back.conversation_id, back.visitor.email_confirmed_at is not None) == (conversation, True)
    elsewhere = owner(scene, back.token)
    assert elsewhere is not None
    assert scene.writes(elsewhere, "From my phone", conversation).conversation_id == conversation
    with pytest.raises(LinkRefused):
        scene.do(lambda room: room.come_back(token))


def test_who_leaves_somebody_elses_address_learns_nothing_when_that_person_clicks(scene: Scene) -> None:
    mallory, trap = scene.opened("Write to doris@example.com")
    scene.do(lambda room: room.leave_email(mallory.id, "doris@example.com"))
    doris, private = scene.opened("Just between us")
    token = scene.do(lambda room: room.way_back(trap, "doris@example.com"))
    scene.do(lambda room: room.come_back(token, doris))
    assert scene.writes(doris, "What is this?", trap).conversation_id == trap
    with pytest.raises(UnknownConversation):
        scene.writes(mallory, "What did she say?", private)


def test_a_link_ends_after_two_weeks(scene: Scene, clock: MovedClock) -> None:
    _, conversation = scene.opened()
    token = scene.do(lambda room: room.way_back(conversation, "ada@example.com"))
    clock.move(minutes=14 * 24 * 60)
    with pytest.raises(LinkRefused):
        scene.do(lambda room: room.come_back(token))


def test_a_link_to_an_older_address_confirms_nothing(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    scene.do(lambda room: room.leave_email(visitor.id, "new@example.com"))
    token = scene.do(lambda room: room.way_back(conversation, "old@example.com"))
    assert scene.do(lambda room: room.come_back(token, visitor)).visitor.email_confirmed_at is None


def test_a_changed_address_is_unconfirmed_again(scene: Scene) -> None:
    visitor, conversation = scene.opened()
    scene.do(lambda room: room.leave_email(visitor.id, "ada@example.com"))
    token = scene.do(lambda room: room.way_back(conversation, "ada@example.com"))
    scene.do(lambda room: room.come_back(token, visitor))
    assert scene.do(lambda room: room.leave_email(visitor.id, "ADA@example.com")).email_confirmed_at is not None
    assert scene.do(lambda room: room.leave_email(visitor.id, "ada@elsewhere.com")).email_confirmed_at is None


def test_a_reps_merge_joins_for_reps_opens_nothing_and_can_be_undone(scene: Scene) -> None:
    first, conversation = scene.opened()
    second = scene.visitor()
    merging = scene.do(lambda room: room.merge(second.id, first.id, ANA))
    assert family(scene, first, proven=False) == {first.id, second.id}
    with pytest.raises(UnknownConversation):
        scene.writes(second, "Let me in", conversation)
    with pytest.raises(MergeRefused):
        scene.do(lambda room: room.merge(first.id, second.id, ANA))
    assert scene.do(lambda room: room.unmerge(merging.id, ANA)).undone_at is not None
    assert family(scene, first, proven=False) == {first.id}
    with pytest.raises(MergeRefused):
        scene.do(lambda room: room.unmerge(merging.id, ANA))


def test_nobody_is_merged_with_nobody(scene: Scene) -> None:
    visitor = scene.visitor()
    with pytest.raises(UnknownVisitor):
        scene.do(lambda room: room.merge(visitor.id, "vis_nobody", ANA))
    with pytest.raises(MergeRefused):
        scene.do(lambda room: room.merge(visitor.id, visitor.id, ANA))


def test_a_rep_enters_what_they_know_and_the_rest_stays(scene: Scene) -> None:
    visitor = scene.visitor()
    scene.do(lambda room: room.edit_profile(visitor.id, ANA, {"name": " Ada  Berg ", "attributes": {"a": 1, "b": 2}}))
    edited = scene.do(lambda room: room.edit_profile(visitor.id, ANA, {"attributes": {"a": None, "c": True}}))
    assert (edited.name, edited.attributes) == ("Ada Berg", {"b": 2, "c": True})
    assert scene.told() == ["visitor.changed", "visitor.changed"]
