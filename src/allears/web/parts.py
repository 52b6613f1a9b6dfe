"""What the doors stand on, put together once by `app` (or by a test)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from functools import cached_property

from starlette.requests import Request

from allears.accounts.attempts import Attempts
from allears.accounts.passwords import Passwords
from allears.jobs.runner import Runner
from allears.live.hub import Hub
from allears.messenger.indexing import Indexer
from allears.notices.post import Post
from allears.reception.alerts import Alerting
from allears.reception.live_bots import LiveBots
from allears.reception.typing_visitors import Typing
from allears.storage.database import Database
from allears.tracking.presence import Presence
from allears.web.pages import Pages
from allears.web.widget.limits import Limits
from allears.web.widget.sites import Sites

CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_code() -> str:
    """Eight letters and digits that nobody confuses, in two groups: `K7RM-2QXD`."""
    drawn = "".join(secrets.choice(CODE_LETTERS) for _ in range(8))
    return f"{drawn[:4]}-{drawn[4:]}"


@dataclass(frozen=True)
class Parts:
    """Reachable behind every route as `request.app.state.parts`.

    `first_run_code` is what the console prints and `/start` asks for. `public_url` is where browsers find this server
    (`https://chat.example.com`), empty when it was not said: then what the browser itself used is taken.
    `post` says whether mail can be sent; `runner` does what is due while the application runs, and `indexer` enters the
    words by which people search. `alerting` says how alerts leave the house. `typing` knows which visitors
    write right now, `bots` what is live in each workspace.
    """

    database: Database
    passwords: Passwords = field(default_factory=Passwords)
    pages: Pages = field(default_factory=Pages)
    attempts: Attempts = field(default_factory=Attempts)
    post: Post | None = None
    runner: Runner | None = None
    indexer: Indexer | None = None
    typing: Typing = field(default_factory=Typing)
    bots: LiveBots = field(default_factory=LiveBots)
    first_run_code: str = field(default_factory=new_code)
    public_url: str = ""
    limits: Limits = field(default_factory=Limits)
    alerting: Alerting = field(default_factory=Alerting)
    made_hub: Hub | None = None

    @cached_property
    def hub(self) -> Hub:
        """What brings commits to everybody who looks; the one that was handed in, when the runner asks it too."""
        return self.made_hub or Hub(self.database)

    @cached_property
    def presence(self) -> Presence:
        """Who is on the sites now."""
        return Presence(self.hub.visitor_moves)

    @cached_property
    def sites(self) -> Sites:
        """Sites and visitors, remembered for seconds."""
        return Sites(self.database)


def parts_of(request: Request) -> Parts:
    """The parts behind a route."""
    parts = request.app.state.parts
    assert isinstance(parts, Parts)  # noqa: S101 - an application without parts is our own bug
    return parts


def public_url(request: Request) -> str:
    """Where browsers find this server, without a slash at its end."""
    return parts_of(request).public_url or f"{request.url.scheme}://{request.url.netloc}"
