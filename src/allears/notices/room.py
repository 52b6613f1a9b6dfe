"""What can be done about mail by those who get it."""

from __future__ import annotations

from sqlalchemy import Connection

from allears.notices.store import NoticeStore
from allears.storage.secret import fingerprint, new_secret
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace


class LinkUnknown(Exception):  # noqa: N818 the link is unknown
    """A link that we never gave out."""


def workspace_of_link(token: str) -> Workspace | None:
    """The workspace that an unsubscribe link names; whether it was given out there, only its fingerprint says."""
    workspace_id, dot, secret = token.partition(".")
    looks_right = dot and secret and workspace_id.startswith("wsp_") and len(token) <= 120 and token.isascii()
    return Workspace(workspace_id) if looks_right else None


def gets_mail(connection: Connection, workspace: Workspace, token: str) -> bool:
    """Whether the mailbox of such a link still gets mail from this company. Raises LinkUnknown."""
    store = NoticeStore(connection, workspace)
    mailbox = store.mailbox_of_link(fingerprint(token))
    if mailbox is None:
        raise LinkUnknown
    return not store.is_suppressed(mailbox)


class Notices:
    """The mail of one workspace inside one unit of work."""

    def __init__(self, unit: Unit, workspace: Workspace) -> None:
        self._unit, self._workspace = unit, workspace
        self._store = NoticeStore(unit.connection, workspace)

    def unsubscribe_link(self, mailbox: str) -> str:
        """A new token, `<workspace id>.<secret>`, that ends mail to this mailbox. It is kept as a fingerprint only."""
        token = f"{self._workspace.id}.{new_secret()}"
        self._store.add_unsubscribe_link(fingerprint(token), mailbox, self._unit.now)
        return token

    def unsubscribe(self, token: str) -> None:
        """No mail from this company to that mailbox any more. Once more changes nothing. Raises LinkUnknown."""
        self._store.suppress(self._mailbox(token), self._unit.now)

    def subscribe_again(self, token: str) -> None:
        """Take that back: only who holds a link from an earlier mail can. Raises LinkUnknown."""
        self._store.allow(self._mailbox(token))

    def _mailbox(self, token: str) -> str:
        mailbox = self._store.mailbox_of_link(fingerprint(token))
        if mailbox is None:
            raise LinkUnknown
        return mailbox
