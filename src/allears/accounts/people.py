"""The people of a company and what lets them in."""

from __future__ import annotations

from dataclasses import dataclass, field

from allears.accounts.roles import Role, Scope


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does something: a rep, an API key, or whoever sits at the server's console (`kind`: rep, key, console)."""

    kind: str
    id: str


CONSOLE = Actor("console", "console")


@dataclass(frozen=True, slots=True)
class Rep:
    """Somebody of a company. `disabled_at` is when they were shut out, None while they are welcome."""

    id: str
    login_id: str
    name: str
    email: str
    role: Role
    created_at: int
    disabled_at: int | None = None
    disabled_by: str | None = None


@dataclass(frozen=True, slots=True)
class Login:
    """An e-mail address with its password, in however many companies it has a rep."""

    id: str
    email: str
    password_hash: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Session:
    """A browser in which a rep is signed in. `browser` is what it called itself."""

    id: str
    rep_id: str
    browser: str
    created_at: int
    last_seen_at: int
    expires_at: int


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session with its rep, as one look-up finds them."""

    session: Session
    rep: Rep


@dataclass(frozen=True, slots=True)
class Invitation:
    """A place in the company that waits for somebody."""

    id: str
    email: str
    name: str
    role: Role
    invited_by: str
    created_at: int
    expires_at: int


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key for programs. `hint` is its last four characters, so that people can tell keys apart."""

    id: str
    name: str
    hint: str
    scopes: tuple[Scope, ...]
    created_by: str
    created_at: int
    last_used_at: int | None
    ended_at: int | None


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the audit log: who did what to whom. `data` has ids, roles and field names, never personal text."""

    id: str
    kind: str
    actor: Actor
    subject_id: str
    at: int
    data: dict[str, object]
