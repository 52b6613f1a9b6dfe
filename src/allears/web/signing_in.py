"""A browser becomes a rep's: checks, cookie, and the way out."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from allears.accounts.attempts import FOR_ONE_LOGIN, FOR_ONE_NETWORK, network_of
from allears.accounts.people import Actor
from allears.accounts.room import SESSION_LASTS, Accounts
from allears.accounts.store_logins import LoginStore, plain_email
from allears.accounts.tokens import Token
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace
from allears.web.access import caller_of, cookie_name
from allears.web.parts import Parts, parts_of
from allears.web.problems import too_many


async def check_password(request: Request, email: str, password: str) -> tuple[Workspace, str] | None:
    """(workspace, rep id) of who this is; None for everybody else, after the same time, for whatever reason.

    Raises Problem 429 after too many failures of this address from this network, or of the network as a whole.
    """
    parts = parts_of(request)
    network = network_of(request.client.host if request.client else "")
    pair = f"{network} {plain_email(email)}"
    check_attempts(parts, pair, network)
    login = await parts.database.reading(lambda connection: LoginStore(connection).by_email(email))
    fits = await parts.passwords.fits(password, login.password_hash if login else None)
    reps = await parts.database.reading(lambda c: LoginStore(c).reps_of(login.id)) if login and fits else []
    if not reps:
        for name in (pair, network):
            parts.attempts.failed(name, parts.database.clock.now())
        return None
    parts.attempts.succeeded(pair)
    return Workspace(reps[0][0]), reps[0][1]


def check_attempts(parts: Parts, pair: str, network: str) -> None:
    """Raises Problem 429 while it is too early for another try."""
    now = parts.database.clock.now()
    wait = max(parts.attempts.wait(pair, FOR_ONE_LOGIN, now), parts.attempts.wait(network, FOR_ONE_NETWORK, now))
    if wait:
        minutes = -(-wait // 60_000)
        raise too_many(wait, f"That password did not fit several times. Wait {minutes} min, or ask an owner for help.")


async def signed_in(request: Request, workspace: Workspace, rep_id: str, to: str = "/inbox") -> Response:
    """The answer that makes this browser the rep's, under a new token. A session it had before is ended."""
    parts = parts_of(request)
    browser = request.headers.get("user-agent", "")
    before = await caller_of(request)

    def start(unit: Unit) -> Token:
        if before is not None and before.session is not None:
            Accounts(unit, before.workspace, before.actor).end_session(before.id, before.session.id)
        return Accounts(unit, workspace, Actor("rep", rep_id)).sign_in(rep_id, browser)[1]

    token = await parts.database.writing(start)
    answer = RedirectResponse(local_path(to), 303)
    answer.set_cookie(
        cookie_name(request),
        token.text,
        max_age=SESSION_LASTS // 1000,
        httponly=True,
        samesite="lax",
        secure=request.url.scheme == "https",
    )
    return answer


def signed_out(request: Request, to: str = "/sign-in") -> Response:
    """The answer that takes the cookie away."""
    answer = RedirectResponse(to, 303)
    secure = request.url.scheme == "https"
    answer.delete_cookie(cookie_name(request), httponly=True, samesite="lax", secure=secure)
    return answer


def local_path(wanted: str) -> str:
    """A path on this server, whatever somebody put into a link; the inbox when it leads elsewhere."""
    leads_away = not wanted.startswith("/") or wanted.startswith(("//", "/\\")) or not wanted.isprintable()
    return "/inbox" if leads_away else wanted
