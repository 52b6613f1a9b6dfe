"""Reading what is published."""

from __future__ import annotations

from sqlalchemy import Connection

from allears.publications.publication import Kind, Live, Publication, Publishing, Standing, Version
from allears.publications.store import Store, is_any_playbook_live, with_live_playbooks
from allears.storage.workspace import Workspace


def live(connection: Connection, workspace: Workspace) -> Live:
    """All that is live, with files. Empty in a workspace without a bot."""
    found = Store(connection, workspace).live()
    policies, playbooks, knowledge = (
        tuple(one for one in found if one.kind is kind) for kind in (Kind.POLICY, Kind.PLAYBOOK, Kind.KNOWLEDGE)
    )
    return Live(policies, playbooks, knowledge)


def standing(connection: Connection, workspace: Workspace, kind: Kind | None = None) -> tuple[Standing, ...]:
    """Which versions are live, without their files: enough to see whether something has changed."""
    return tuple(Store(connection, workspace).standing(kind))


def is_any_bot_live(connection: Connection) -> bool:
    """Whether a playbook is live in any workspace of this database."""
    return is_any_playbook_live(connection)


def workspaces_with_bots(connection: Connection, most: int) -> list[Workspace]:
    """Workspaces of this database in which a playbook is live, at most so many."""
    return [Workspace(workspace_id) for workspace_id in with_live_playbooks(connection, most)]


def has_bot(connection: Connection, workspace: Workspace) -> bool:
    """Whether a playbook is live here. Asked for with every message."""
    return Store(connection, workspace).has_playbook()


def version(connection: Connection, workspace: Workspace, publication_id: str) -> Publication | None:
    """One version with its files, live or not."""
    return Store(connection, workspace).get(publication_id)


def versions(connection: Connection, workspace: Workspace, kind: Kind, name: str) -> tuple[Version, ...]:
    """The versions of a name, the newest first."""
    return tuple(Store(connection, workspace).versions(kind, name))


def names(connection: Connection, workspace: Workspace, kind: Kind) -> tuple[str, ...]:
    """Every name of a kind that was ever published, live or not."""
    return tuple(Store(connection, workspace).names(kind))


def history(
    connection: Connection, workspace: Workspace, kind: Kind, name: str | None = None, limit: int = 100
) -> tuple[Publishing, ...]:
    """Who put what live or took it off, the newest first."""
    return tuple(Store(connection, workspace).history(kind, name, limit))
