"""Addresses for alerts: few, told of what they asked for, and marked since when they fail."""

from __future__ import annotations

from functools import partial

import pytest

from allears.duty.handover import AlertHook
from allears.duty.hooks import MOST_HOOKS, AlertHooks, add_hook, hint_of, remove_hook
from allears.duty.refusals import DutyRefused, NotOffered
from allears.storage.database import Database
from allears.storage.workspace import Workspace, found_workspace
from tests.moved_clock import START

URL = "https://hooks.slack.com/services/T1/B1/topsecret1234"


def hooks(database: Database, workspace: Workspace) -> list[AlertHook]:
    return database.read(lambda connection: AlertHooks(connection, workspace).all()).result()


def add(database: Database, workspace: Workspace, *kinds: str, url: str = URL) -> AlertHook:
    return database.write(partial(add_hook, workspace=workspace, url=url, kinds=kinds)).result()


def test_an_address_is_kept_with_what_it_asked_for(database: Database, workspace: Workspace) -> None:
    made = add(database, workspace, "waiting", "handover")
    assert made == AlertHook(made.id, URL, ("handover", "waiting"), START)
    assert hooks(database, workspace) == [made]
    other = database.write(lambda unit: found_workspace(unit, "Other")).result()
    assert hooks(database, other) == []


def test_it_fails_since_the_first_time_until_it_works(database: Database, workspace: Workspace) -> None:
    made = add(database, workspace, "handover")
    for at, error in ((START + 1, "no_answer"), (START + 2, "status_503")):
        database.write(
            lambda unit, at=at, error=error: AlertHooks(unit.connection, workspace).failed(made.id, at, error)  # type: ignore[misc]
        ).result()
    (failing,) = hooks(database, workspace)
    assert (failing.failing_since_at, failing.last_error) == (START + 1, "status_503")
    database.write(lambda unit: AlertHooks(unit.connection, workspace).worked(made.id)).result()
    assert hooks(database, workspace) == [made]


def test_what_cannot_be_kept_is_refused(database: Database, workspace: Workspace) -> None:
    with pytest.raises(DutyRefused, match="Choose"):
        add(database, workspace, "birthdays")
    with pytest.raises(DutyRefused, match="at most 2000"):
        add(database, workspace, "handover", url=f"https://x.example/{'x' * 2_000}")
    for _ in range(MOST_HOOKS):
        add(database, workspace, "handover")
    with pytest.raises(DutyRefused, match="Remove one"):
        add(database, workspace, "handover")


def test_what_is_removed_is_gone(database: Database, workspace: Workspace) -> None:
    made = add(database, workspace, "handover")
    database.write(partial(remove_hook, workspace=workspace, hook_id=made.id)).result()
    assert hooks(database, workspace) == []
    with pytest.raises(NotOffered):
        database.write(partial(remove_hook, workspace=workspace, hook_id=made.id)).result()


def test_a_secret_is_shown_by_its_host_and_its_end_alone() -> None:
    assert hint_of(URL) == "hooks.slack.com/…1234"
    assert "secret" not in repr(AlertHook("hok_1", URL))
