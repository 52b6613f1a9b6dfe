"""Who may come through which door. Every route declares one of these, or the application does not start.

    @router.get("/api/v1/sites")
    async def sites(caller: Annotated[Caller, Depends(Reps(Role.REP, Scope.SETTINGS_READ))]) -> ...

Plain ASGI or Starlette endpoints carry theirs as an attribute, `endpoint.access = Visitors(...)`, and check it
themselves.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.routing import BaseRoute

from allears.accounts.people import Actor, Session
from allears.accounts.reading import key_of, session_of
from allears.accounts.roles import Role, Scope
from allears.accounts.room import SESSION_LASTS
from allears.accounts.store_reps import SessionStore
from allears.accounts.store_sites import KeyStore
from allears.accounts.tokens import KEY_PREFIX, csrf_token, read_token
from allears.storage.database import Database
from allears.storage.workspace import Workspace
from allears.web.problems import Problem, forbidden, sign_in_needed

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
SEEN_AGAIN_AFTER = 5 * 60_000
"""Milliseconds after which a session or key that is used is noted as seen again."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks: a signed-in rep, or an API key (which has no role and no session)."""

    workspace: Workspace
    kind: str
    id: str
    name: str
    role: Role | None = None
    scopes: frozenset[Scope] = frozenset()
    session: Session | None = None
    csrf: str = ""

    @property
    def actor(self) -> Actor:
        """As the audit log names it."""
        return Actor(self.kind, self.id)

    @property
    def rank(self) -> Role:
        """The role that counts where roles are given: a key with `settings:write` may do what an admin may."""
        return self.role or (Role.ADMIN if Scope.SETTINGS_WRITE in self.scopes else Role.REP)


@dataclass(frozen=True, slots=True)
class Open:
    """Anybody. `why` says what makes that right."""

    why: str

    async def __call__(self) -> None:
        """Nothing to check."""


@dataclass(frozen=True, slots=True)
class Visitors:
    """Whoever holds a visitor's token; the endpoint checks it. `why` says what else it looks at."""

    why: str


@dataclass(frozen=True, slots=True)
class Reps:
    """A signed-in rep with at least this role; with `scope` also an API key that has it."""

    role: Role = Role.REP
    scope: Scope | None = None

    async def __call__(self, request: Request) -> Caller:
        """Who asks. Raises Problem 401 or 403; sign-ins by cookie also need the page's CSRF token to change things."""
        caller = await caller_of(request)
        if caller is None:
            raise sign_in_needed()
        if caller.kind == "key":
            self._check_key(caller)
        elif caller.role is None or not caller.role.reaches(self.role):
            raise forbidden(f"This needs the role {self.role.value}.")
        elif request.method not in SAFE:
            await check_csrf(request, caller)
        return caller

    def _check_key(self, caller: Caller) -> None:
        if self.scope is None:
            raise forbidden("This is for people who are signed in, not for API keys.")
        if self.scope not in caller.scopes:
            raise forbidden(f"This key lacks the scope {self.scope.value}.")


Access = Open | Visitors | Reps


def access_of(route: BaseRoute) -> Access | None:
    """What a route declares, or None."""
    if isinstance(route, APIRoute):
        for dependency in route.dependant.dependencies:
            if isinstance(dependency.call, Open | Reps):
                return dependency.call
    declared = getattr(getattr(route, "endpoint", None), "access", None)
    return declared if isinstance(declared, Open | Visitors | Reps) else None


def check_declared(application: FastAPI) -> None:
    """Raises TypeError with the routes that nobody said anything about."""
    undeclared = [str(route) for route in application.routes if access_of(route) is None]
    if undeclared:
        raise TypeError(f"these routes do not declare their access: {', '.join(undeclared)}")


def cookie_name(request: Request) -> str:
    """Under TLS a browser accepts this name only for this host and path, so nobody beside us can set it."""
    return "__Host-allears_session" if request.url.scheme == "https" else "allears_session"


async def caller_of(request: Request) -> Caller | None:
    """Who asks, by API key or by session; None when neither opens anything."""
    database: Database = request.app.state.parts.database
    kind, _, bearer = request.headers.get("authorization", "").partition(" ")
    if bearer:
        return await _by_key(database, bearer) if kind.lower() == "bearer" else None
    return await _by_session(database, request.cookies.get(cookie_name(request), ""))


async def _by_key(database: Database, text: str) -> Caller | None:
    token = read_token(text) if text.startswith(KEY_PREFIX) else None
    if token is None:
        return None
    workspace = Workspace(token.workspace_id)
    key = await database.reading(lambda connection: key_of(connection, token))
    if key is None:
        return None
    if database.clock.now() - (key.last_used_at or 0) > SEEN_AGAIN_AFTER:
        database.write(lambda unit: KeyStore(unit.connection, workspace).used(key.id, unit.now))
    return Caller(workspace, "key", key.id, key.name, scopes=frozenset(key.scopes))


async def _by_session(database: Database, text: str) -> Caller | None:
    token = read_token(text)
    if token is None:
        return None
    workspace, now = Workspace(token.workspace_id), database.clock.now()
    found = await database.reading(lambda connection: session_of(connection, token, now))
    if found is None:
        return None
    session, rep = found.session, found.rep
    if now - session.last_seen_at > SEEN_AGAIN_AFTER:
        database.write(lambda unit: SessionStore(unit.connection, workspace).seen(session.id, now, now + SESSION_LASTS))
    return Caller(workspace, "rep", rep.id, rep.name, rep.role, session=session, csrf=csrf_token(text))


async def check_csrf(request: Request, caller: Caller) -> None:
    """Raises Problem 403 unless header or form field carry the token that only our own pages know."""
    said = request.headers.get("x-csrf-token") or await _form_token(request)
    if not hmac.compare_digest(said.encode(), caller.csrf.encode()):
        raise Problem(403, "csrf", "Sent from elsewhere", "Reload the page and send it again; nothing was changed.")


async def _form_token(request: Request) -> str:
    if not request.headers.get("content-type", "").startswith(("application/x-www-form-urlencoded", "multipart/")):
        return ""
    form: Any = await request.form()
    said = form.get("csrf_token", "")
    return said if isinstance(said, str) else ""
