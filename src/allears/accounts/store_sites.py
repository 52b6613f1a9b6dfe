"""SQL of a company's name, sites, API keys, and the log of what was changed."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from allears.accounts.people import Actor, ApiKey, Change
from allears.accounts.roles import Scope
from allears.accounts.site import Site, SiteSettings, as_record, from_record
from allears.accounts.tables import account_change, api_key, request_made, site
from allears.storage.prepared import Prepared
from allears.storage.workspace import Workspace

_KEY = (
    api_key.c.id,
    api_key.c.name,
    api_key.c.hint,
    api_key.c.scopes,
    api_key.c.created_by,
    api_key.c.created_at,
    api_key.c.last_used_at,
    api_key.c.ended_at,
)

ONE_SITE = Prepared(select(site).where(site.c.workspace_id == bindparam("workspace"), site.c.id == bindparam("site")))


class SiteStore:
    """Sites of one workspace."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection = connection
        self._workspace_id = workspace.id

    def all(self) -> list[Site]:
        rows = self._connection.execute(
            select(site).where(site.c.workspace_id == self._workspace_id).order_by(site.c.id)
        )
        return [_site(row) for row in rows]

    def get(self, site_id: str) -> Site | None:
        rows = ONE_SITE.rows(self._connection, {"workspace": self._workspace_id, "site": site_id})
        return _site(rows[0]) if rows else None

    def add(self, made: Site) -> None:
        self._connection.execute(
            insert(site).values(
                workspace_id=self._workspace_id,
                id=made.id,
                public_key=made.public_key,
                identity_keys=list(made.identity_keys),
                created_at=made.created_at,
                **as_record(made.settings),
            )
        )

    def change(self, site_id: str, settings: SiteSettings, earlier: SiteSettings) -> None:
        """`earlier` is kept, so that the change can be taken back."""
        self._set(site_id, as_record(settings) | {"earlier": as_record(earlier)})

    def earlier(self, site_id: str) -> SiteSettings | None:
        """What was set before the last change."""
        query = select(site.c.earlier).where(site.c.workspace_id == self._workspace_id, site.c.id == site_id)
        record = self._connection.execute(query).scalar_one_or_none()
        return from_record(record) if record else None

    def set_identity_keys(self, site_id: str, keys: tuple[str, ...]) -> None:
        self._set(site_id, {"identity_keys": list(keys)})

    def _set(self, site_id: str, values: dict[str, Any]) -> None:
        self._connection.execute(
            update(site).where(site.c.workspace_id == self._workspace_id, site.c.id == site_id).values(values)
        )


class KeyStore:
    """API keys of one workspace."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection = connection
        self._workspace_id = workspace.id

    def all(self) -> list[ApiKey]:
        rows = self._connection.execute(
            select(*_KEY).where(api_key.c.workspace_id == self._workspace_id).order_by(api_key.c.id)
        )
        return [_key(row) for row in rows]

    def get(self, key_id: str) -> ApiKey | None:
        return self._one(api_key.c.id == key_id)

    def living(self, token_hash: str) -> ApiKey | None:
        """The key of a token, unless it was ended."""
        return self._one((api_key.c.token_hash == token_hash) & api_key.c.ended_at.is_(None))

    def add(self, made: ApiKey, token_hash: str) -> None:
        self._connection.execute(
            insert(api_key).values(
                workspace_id=self._workspace_id,
                id=made.id,
                name=made.name,
                hint=made.hint,
                token_hash=token_hash,
                scopes=list(made.scopes),
                created_by=made.created_by,
                created_at=made.created_at,
            )
        )

    def end(self, key_id: str, now: int) -> None:
        self._set(key_id, ended_at=now)

    def restore(self, key_id: str) -> None:
        self._set(key_id, ended_at=None)

    def used(self, key_id: str, now: int) -> None:
        self._set(key_id, last_used_at=now)

    def _one(self, condition: Any) -> ApiKey | None:
        row = self._connection.execute(
            select(*_KEY).where(api_key.c.workspace_id == self._workspace_id, condition)
        ).one_or_none()
        return _key(row) if row else None

    def _set(self, key_id: str, **values: int | None) -> None:
        self._connection.execute(
            update(api_key).where(api_key.c.workspace_id == self._workspace_id, api_key.c.id == key_id).values(values)
        )


class ChangeStore:
    """The audit log of one workspace: lines are only ever added."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection = connection
        self._workspace_id = workspace.id

    def add(self, change: Change) -> None:
        self._connection.execute(
            insert(account_change).values(
                workspace_id=self._workspace_id,
                id=change.id,
                kind=change.kind,
                actor_kind=change.actor.kind,
                actor_id=change.actor.id,
                subject_id=change.subject_id,
                at=change.at,
                data=change.data,
            )
        )

    def before(self, change_id: str | None, limit: int) -> list[Change]:
        """At most `limit` lines older than this one (from the newest without it), the newest first."""
        query = select(account_change).where(account_change.c.workspace_id == self._workspace_id)
        if change_id is not None:
            query = query.where(account_change.c.id < change_id)
        rows = self._connection.execute(query.order_by(account_change.c.id.desc()).limit(limit))
        return [Change(r.id, r.kind, Actor(r.actor_kind, r.actor_id), r.subject_id, r.at, r.data) for r in rows]


class RequestStore:
    """Which POST with an Idempotency-Key made what, of one workspace."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection = connection
        self._workspace_id = workspace.id

    def made(self, caller_id: str, idempotency_key: str) -> tuple[str, str] | None:
        """(hash of the body, id of what it made) of an earlier request with this key."""
        row = self._connection.execute(
            select(request_made.c.body_hash, request_made.c.made_id).where(
                request_made.c.workspace_id == self._workspace_id,
                request_made.c.caller_id == caller_id,
                request_made.c.idempotency_key == idempotency_key,
            )
        ).one_or_none()
        return (row.body_hash, row.made_id) if row else None

    def remember(self, caller_id: str, idempotency_key: str, body_hash: str, made_id: str, now: int) -> None:
        self._connection.execute(
            insert(request_made).values(
                workspace_id=self._workspace_id,
                caller_id=caller_id,
                idempotency_key=idempotency_key,
                body_hash=body_hash,
                made_id=made_id,
                at=now,
            )
        )


def _site(row: Any) -> Site:
    return Site(row.id, row.public_key, from_record(row._asdict()), row.created_at, tuple(row.identity_keys))


def _key(row: Any) -> ApiKey:
    id_, name, hint, scopes, *rest = row
    return ApiKey(id_, name, hint, tuple(map(Scope, scopes)), *rest)
