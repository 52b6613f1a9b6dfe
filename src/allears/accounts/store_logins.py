"""SQL of what is not inside a workspace: logins, and which companies a login or a public key belongs to."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update

from allears.accounts.people import Login
from allears.accounts.tables import disabling, login, rep, site


class LoginStore:
    """Finds and keeps logins. An e-mail address is compared as `plain_email` writes it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def by_email(self, email: str) -> Login | None:
        row = self._connection.execute(
            select(login.c.id, login.c.email, login.c.password_hash).where(login.c.email == plain_email(email))
        ).one_or_none()
        return Login(*row) if row else None

    def add(self, found: Login, now: int) -> None:
        self._connection.execute(
            insert(login).values(
                id=found.id,
                email=found.email,
                password_hash=found.password_hash,
                created_at=now,
                password_changed_at=now,
            )
        )

    def set_password(self, login_id: str, password_hash: str, now: int) -> None:
        self._connection.execute(
            update(login).where(login.c.id == login_id).values(password_hash=password_hash, password_changed_at=now)
        )

    def reps_of(self, login_id: str) -> list[tuple[str, str]]:
        """(workspace id, rep id) of every company where this login is welcome, the newest first."""
        rows = self._connection.execute(
            select(rep.c.workspace_id, rep.c.id)
            .outerjoin(disabling, (disabling.c.workspace_id == rep.c.workspace_id) & (disabling.c.rep_id == rep.c.id))
            .where(rep.c.login_id == login_id, disabling.c.rep_id.is_(None))
            .order_by(rep.c.id.desc())
            .execution_options(every_workspace="a login may work in several companies")
        )
        return [(row.workspace_id, row.id) for row in rows]

    def workspace_of_site(self, public_key: str) -> tuple[str, str] | None:
        """(workspace id, site id) of the public key in a page's script line."""
        row = self._connection.execute(
            select(site.c.workspace_id, site.c.id)
            .where(site.c.public_key == public_key)
            .execution_options(every_workspace="a page only says the site's public key")
        ).one_or_none()
        return (row.workspace_id, row.id) if row else None


def plain_email(email: str) -> str:
    """The form in which addresses are compared: without spaces around, in lower case."""
    return email.strip().lower()
