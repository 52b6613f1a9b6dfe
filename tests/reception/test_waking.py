"""What was laid aside comes back by itself."""

from __future__ import annotations

from functools import partial

from allears.messenger.reading import conversation
from allears.messenger.room import Messenger
from allears.storage.workspace import Workspace
from tests.moved_clock import MovedClock
from tests.reception.company import Company


def state(company: Company, conversation_id: str) -> str:
    workspace: Workspace = company.workspace
    whole = company.database.read(lambda connection: conversation(connection, workspace, conversation_id)).result()
    assert whole is not None
    return whole.row.conversation.state


def test_a_snoozed_conversation_wakes_when_its_time_has_come(company: Company, clock: MovedClock) -> None:
    conversation_id = company.writes(company.visitor(), "Hallo?")
    company.chat(lambda room: room.snooze(conversation_id, clock.now() + 3_600_000, company.ana))
    clock.move(minutes=59)
    company.runner.run_due()
    assert state(company, conversation_id) == "snoozed"
    clock.move(minutes=1)
    company.runner.run_due()
    assert state(company, conversation_id) == "open"


def test_what_was_snoozed_anew_sleeps_on(company: Company, clock: MovedClock) -> None:
    conversation_id = company.writes(company.visitor(), "Hallo?")
    for hours in (1, 3):
        until = clock.now() + hours * 3_600_000
        company.chat(partial(Messenger.snooze, conversation_id=conversation_id, until_at=until, by=company.ana))
    clock.move(hours=1)
    company.runner.run_due()
    assert state(company, conversation_id) == "snoozed"
    clock.move(hours=2)
    company.runner.run_due()
    assert state(company, conversation_id) == "open"


def test_what_was_closed_meanwhile_stays_closed(company: Company, clock: MovedClock) -> None:
    conversation_id = company.writes(company.visitor(), "Hallo?")
    company.chat(lambda room: room.snooze(conversation_id, clock.now() + 3_600_000, company.ana))
    company.chat(lambda room: room.close(conversation_id, company.ana))
    clock.move(hours=1)
    company.runner.run_due()
    assert state(company, conversation_id) == "closed"
