"""The statements about mails, and about who wants none."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select, update

from allears.notices.tables import mail_table, suppression_table, unsubscribe_link_table
from allears.storage.workspace import Workspace

MAIL = mail_table.c
LINK = unsubscribe_link_table.c
SUPPRESSION = suppression_table.c


@dataclass(frozen=True, slots=True)
class Plan:
    """What was decided to stand in a mail, before it was sent for the first time."""

    job_id: str
    up_to_seq: int
    sent_at: int | None


class NoticeStore:
    """The mails of one workspace."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection, self._workspace = connection, workspace

    def plan(self, job_id: str) -> Plan | None:
        """What this job's mail was decided to be, if it was."""
        query = select(MAIL.job_id, MAIL.up_to_seq, MAIL.sent_at).where(
            MAIL.workspace_id == self._workspace.id, MAIL.job_id == job_id
        )
        row = self._connection.execute(query).first()
        return None if row is None else Plan(*row)

    def planned_up_to(self, conversation_id: str) -> int:
        """The last message of a conversation that stands in any mail; 0 when there is none."""
        query = select(func.max(MAIL.up_to_seq)).where(
            MAIL.workspace_id == self._workspace.id, MAIL.conversation_id == conversation_id
        )
        return self._connection.execute(query).scalar_one() or 0

    def last_mails(self, site_id: str, mailbox: str, number: int) -> list[tuple[int, int]]:
        """Number and time of the newest mails of a site to a mailbox, newest first."""
        query = (
            select(MAIL.number, MAIL.planned_at)
            .where(MAIL.workspace_id == self._workspace.id, MAIL.site_id == site_id, MAIL.mailbox == mailbox)
            .order_by(MAIL.number.desc())
            .limit(number)
        )
        return [(row.number, row.planned_at) for row in self._connection.execute(query)]

    def add_plan(
        self, job_id: str, site_id: str, conversation_id: str, mailbox: str, number: int, up_to_seq: int, at: int
    ) -> None:
        """From now on this job's mail ends with that message."""
        self._connection.execute(
            insert(mail_table).values(
                workspace_id=self._workspace.id,
                job_id=job_id,
                site_id=site_id,
                conversation_id=conversation_id,
                mailbox=mailbox,
                number=number,
                up_to_seq=up_to_seq,
                planned_at=at,
            )
        )

    def sent(self, job_id: str, at: int) -> None:
        """The mail server took it."""
        this = (MAIL.workspace_id == self._workspace.id) & (MAIL.job_id == job_id)
        self._connection.execute(update(mail_table).where(this).values(sent_at=at))

    def add_unsubscribe_link(self, token_hash: str, mailbox: str, at: int) -> None:
        """A link that ends mail to this mailbox."""
        self._connection.execute(
            insert(unsubscribe_link_table).values(
                workspace_id=self._workspace.id, token_hash=token_hash, mailbox=mailbox, made_at=at
            )
        )

    def mailbox_of_link(self, token_hash: str) -> str | None:
        """Whose mail such a link ends."""
        query = select(LINK.mailbox).where(LINK.workspace_id == self._workspace.id, LINK.token_hash == token_hash)
        return self._connection.execute(query).scalar()

    def suppress(self, mailbox: str, at: int) -> None:
        """No mail to it any more. Once more changes nothing."""
        if not self.is_suppressed(mailbox):
            self._connection.execute(
                insert(suppression_table).values(workspace_id=self._workspace.id, mailbox=mailbox, at=at)
            )

    def allow(self, mailbox: str) -> None:
        """Mail to it again."""
        this = (SUPPRESSION.workspace_id == self._workspace.id) & (SUPPRESSION.mailbox == mailbox)
        self._connection.execute(delete(suppression_table).where(this))

    def is_suppressed(self, mailbox: str) -> bool:
        """Whether the mailbox wants no mail."""
        query = select(SUPPRESSION.at).where(
            SUPPRESSION.workspace_id == self._workspace.id, SUPPRESSION.mailbox == mailbox
        )
        return self._connection.execute(query).first() is not None
