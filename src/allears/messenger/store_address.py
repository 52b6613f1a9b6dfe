"""Where the answers of a conversation can be mailed to, in one statement: it runs with everything that a rep says."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, and_, bindparam, select

from allears.messenger.tables import conversation_table, merging_table, visitor_table
from allears.storage.prepared import Prepared
from allears.storage.workspace import Workspace

CONVERSATION, VISITOR, MERGING = conversation_table.c, visitor_table.c, merging_table.c
PERSON = visitor_table.alias("person")
IN_SAME = MERGING.workspace_id == CONVERSATION.workspace_id

ADDRESSES = Prepared(
    select(VISITOR.email, VISITOR.email_confirmed_at, PERSON.c.email, PERSON.c.email_confirmed_at)
    .select_from(conversation_table)
    .join(
        visitor_table,
        and_(VISITOR.workspace_id == CONVERSATION.workspace_id, VISITOR.id == CONVERSATION.visitor_id),
    )
    .outerjoin(
        merging_table,
        and_(IN_SAME, MERGING.visitor_id == VISITOR.id, MERGING.how == bindparam("how"), MERGING.undone_at.is_(None)),
    )
    .outerjoin(PERSON, and_(PERSON.c.workspace_id == CONVERSATION.workspace_id, PERSON.c.id == MERGING.into_id))
    .where(CONVERSATION.workspace_id == bindparam("workspace"), CONVERSATION.id == bindparam("conversation"))
)


@dataclass(frozen=True, slots=True)
class MailAddress:
    """Where a visitor wants answers; confirmed once a link sent there was clicked."""

    email: str
    confirmed_at: int | None


def mail_address(connection: Connection, workspace: Workspace, conversation_id: str) -> MailAddress | None:
    """The address that a conversation's visitor left, else that of who the company's server says they are."""
    rows = ADDRESSES.run(connection, {"workspace": workspace.id, "conversation": conversation_id, "how": "identity"})
    own = (MailAddress(row[0], row[1]) for row in rows if row[0])
    known = (MailAddress(row[2], row[3]) for row in rows if row[2])
    return next(own, None) or next(known, None)
