"""SQL of a company's reps, their sign-ins and invitations."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, insert, select, update

from allears.accounts.people import Invitation, Rep, Session, SignedIn
from allears.accounts.roles import Role
from allears.accounts.tables import disabling, invitation, invitation_link, login, password_link, rep, session
from allears.storage.prepared import Prepared
from allears.storage.workspace import Workspace

_REP = (
    rep.c.id,
    rep.c.login_id,
    rep.c.name,
    login.c.email,
    rep.c.role,
    rep.c.created_at,
    disabling.c.at.label("disabled_at"),
    disabling.c.by_id.label("disabled_by"),
)
_SESSION = (
    session.c.id,
    session.c.rep_id,
    session.c.browser,
    session.c.created_at,
    session.c.last_seen_at,
    session.c.expires_at,
)
_INVITATION = (
    invitation.c.id,
    invitation.c.email,
    invitation.c.name,
    invitation.c.role,
    invitation.c.invited_by,
    invitation.c.created_at,
    invitation.c.expires_at,
)
_DISABLED = (disabling.c.workspace_id == rep.c.workspace_id) & (disabling.c.rep_id == rep.c.id)

_ALL = Prepared(
    select(*_REP)
    .join(login, login.c.id == rep.c.login_id)
    .outerjoin(disabling, _DISABLED)
    .where(rep.c.workspace_id == bindparam("workspace"))
    .order_by(rep.c.id)
)


class RepStore:
    """Reps of one workspace."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection = connection
        self._workspace_id = workspace.id

    def all(self) -> list[Rep]:
        return [_rep(row) for row in _ALL.rows(self._connection, {"workspace": self._workspace_id})]

    def get(self, rep_id: str) -> Rep | None:
        row = self._connection.execute(self._reps().where(rep.c.id == rep_id)).one_or_none()
        return _rep(row) if row else None

    def by_email(self, email: str) -> Rep | None:
        row = self._connection.execute(self._reps().where(login.c.email == email)).one_or_none()
        return _rep(row) if row else None

    def add(self, rep_id: str, login_id: str, name: str, role: Role, now: int) -> None:
        self._connection.execute(
            insert(rep).values(
                workspace_id=self._workspace_id, id=rep_id, login_id=login_id, name=name, role=role, created_at=now
            )
        )

    def set_role(self, rep_id: str, role: Role) -> None:
        self._change(rep_id, role=role)

    def set_name(self, rep_id: str, name: str) -> None:
        self._change(rep_id, name=name)

    def disable(self, rep_id: str, by_id: str, now: int) -> None:
        self._connection.execute(
            insert(disabling).values(workspace_id=self._workspace_id, rep_id=rep_id, by_id=by_id, at=now)
        )

    def enable(self, rep_id: str) -> None:
        self._connection.execute(
            delete(disabling).where(disabling.c.workspace_id == self._workspace_id, disabling.c.rep_id == rep_id)
        )

    def _reps(self) -> Select[Any]:
        return (
            select(*_REP)
            .join(login, login.c.id == rep.c.login_id)
            .outerjoin(disabling, _DISABLED)
            .where(rep.c.workspace_id == self._workspace_id)
        )

    def _change(self, rep_id: str, **values: str) -> None:
        self._connection.execute(
            update(rep).where(rep.c.workspace_id == self._workspace_id, rep.c.id == rep_id).values(values)
        )


class SessionStore:
    """Browsers signed in to one workspace."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection = connection
        self._workspace_id = workspace.id

    def signed_in(self, token_hash: str, now: int) -> SignedIn | None:
        """The session of a token with its rep; None once it has expired or its rep is disabled."""
        row = self._connection.execute(
            select(*_SESSION, *(c.label(f"rep_{c.name}") for c in _REP))
            .join(rep, (rep.c.workspace_id == session.c.workspace_id) & (rep.c.id == session.c.rep_id))
            .join(login, login.c.id == rep.c.login_id)
            .outerjoin(disabling, _DISABLED)
            .where(
                session.c.workspace_id == self._workspace_id,
                session.c.token_hash == token_hash,
                session.c.expires_at > now,
                disabling.c.rep_id.is_(None),
            )
        ).one_or_none()
        return SignedIn(Session(*row[: len(_SESSION)]), _rep(row[len(_SESSION) :])) if row else None

    def of(self, rep_id: str, now: int) -> list[Session]:
        """The rep's living sessions, the last seen first."""
        rows = self._connection.execute(
            select(*_SESSION)
            .where(session.c.workspace_id == self._workspace_id, session.c.rep_id == rep_id, session.c.expires_at > now)
            .order_by(session.c.last_seen_at.desc(), session.c.id.desc())
        )
        return [Session(*row) for row in rows]

    def add(self, made: Session, token_hash: str) -> None:
        self._connection.execute(
            insert(session).values(
                workspace_id=self._workspace_id,
                id=made.id,
                rep_id=made.rep_id,
                token_hash=token_hash,
                browser=made.browser,
                created_at=made.created_at,
                last_seen_at=made.last_seen_at,
                expires_at=made.expires_at,
            )
        )

    def seen(self, session_id: str, now: int, expires_at: int) -> None:
        self._connection.execute(
            update(session)
            .where(session.c.workspace_id == self._workspace_id, session.c.id == session_id)
            .values(last_seen_at=now, expires_at=expires_at)
        )

    def end(self, rep_id: str, session_id: str) -> bool:
        """Whether there was such a session of this rep."""
        ended = self._connection.execute(
            delete(session).where(
                session.c.workspace_id == self._workspace_id, session.c.rep_id == rep_id, session.c.id == session_id
            )
        )
        return ended.rowcount > 0

    def end_all(self, rep_id: str, *, but: str | None = None) -> None:
        self._connection.execute(
            delete(session).where(
                session.c.workspace_id == self._workspace_id, session.c.rep_id == rep_id, session.c.id != (but or "")
            )
        )

    def forget_expired(self, now: int) -> None:
        self._connection.execute(
            delete(session).where(session.c.workspace_id == self._workspace_id, session.c.expires_at <= now)
        )


class PasswordLinkStore:
    """Links with which reps of one workspace set a new password."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection = connection
        self._workspace_id = workspace.id

    def add(self, rep_id: str, token_hash: str, expires_at: int) -> None:
        self._connection.execute(
            insert(password_link).values(
                workspace_id=self._workspace_id, token_hash=token_hash, rep_id=rep_id, expires_at=expires_at
            )
        )

    def rep_of(self, token_hash: str, now: int) -> str | None:
        """Whose link this is, while it is open."""
        return self._connection.execute(
            select(password_link.c.rep_id).where(
                password_link.c.workspace_id == self._workspace_id,
                password_link.c.token_hash == token_hash,
                password_link.c.expires_at > now,
            )
        ).scalar()

    def remove_for(self, rep_id: str) -> None:
        self._connection.execute(
            delete(password_link).where(
                password_link.c.workspace_id == self._workspace_id, password_link.c.rep_id == rep_id
            )
        )


class InvitationStore:
    """Invitations of one workspace that were not taken up yet."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection = connection
        self._workspace_id = workspace.id

    def all(self) -> list[Invitation]:
        rows = self._connection.execute(
            select(*_INVITATION).where(invitation.c.workspace_id == self._workspace_id).order_by(invitation.c.id)
        )
        return [_invitation(row) for row in rows]

    def get(self, invitation_id: str) -> Invitation | None:
        return self._one(invitation.c.id == invitation_id)

    def by_token(self, token_hash: str, now: int) -> Invitation | None:
        """The open invitation of one of its links."""
        link = select(invitation_link.c.invitation_id).where(
            invitation_link.c.workspace_id == self._workspace_id, invitation_link.c.token_hash == token_hash
        )
        return self._one(invitation.c.id.in_(link) & (invitation.c.expires_at > now))

    def add_link(self, invitation_id: str, token_hash: str) -> None:
        self._connection.execute(
            insert(invitation_link).values(
                workspace_id=self._workspace_id, token_hash=token_hash, invitation_id=invitation_id
            )
        )

    def add(self, made: Invitation) -> None:
        self._connection.execute(
            insert(invitation).values(
                workspace_id=self._workspace_id,
                id=made.id,
                email=made.email,
                name=made.name,
                role=made.role,
                invited_by=made.invited_by,
                created_at=made.created_at,
                expires_at=made.expires_at,
            )
        )

    def remove(self, invitation_id: str) -> None:
        self._remove(invitation.c.id == invitation_id)

    def remove_for(self, email: str) -> None:
        self._remove(invitation.c.email == email)

    def _one(self, condition: Any) -> Invitation | None:
        row = self._connection.execute(
            select(*_INVITATION).where(invitation.c.workspace_id == self._workspace_id, condition)
        ).one_or_none()
        return _invitation(row) if row else None

    def _remove(self, condition: Any) -> None:
        self._connection.execute(delete(invitation).where(invitation.c.workspace_id == self._workspace_id, condition))


def _rep(row: Any) -> Rep:
    id_, login_id, name, email, role, *rest = row
    return Rep(id_, login_id, name, email, Role(role), *rest)


def _invitation(row: Any) -> Invitation:
    id_, email, name, role, *rest = row
    return Invitation(id_, email, name, Role(role), *rest)
