"""Who greets a visitor on a page, with which words, and when. Nothing is stored."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from allears.accounts.site import Site
from allears.playbooks.playbook import Level
from allears.publications.publication import Live
from allears.reception.arriving import Arriving, arrival_of
from allears.reception.live_bots import LiveBots, assistant_of, bot_of, playbook_for
from allears.reception.published import parse_playbook
from allears.storage.workspace import Workspace

NOBODY: dict[str, Any] = {"playbook": None}


def greeting_for(live: Live, site: Site, arriving: Arriving) -> dict[str, Any]:
    """The greeting of the first live playbook that fits; `{"playbook": None}` when nobody greets."""
    found = playbook_for(live, arrival_of(arriving))
    if found is None or bot_of(live, found) is None:
        return NOBODY
    says = parse_playbook(found)
    return {
        "playbook": found.name,
        "greeting": says.greeting.read_in(site.settings.language),
        "after_seconds": says.when.after_seconds,
        "after_scroll": says.when.after_scroll,
        "once_a_visitor": says.when.once_a_visitor,
        "name": assistant_of(site).name,
        "speaks": says.level is Level.SPEAKS,
    }


def bot_shown(connection: Connection, workspace: Workspace, bots: LiveBots, site: Site) -> dict[str, Any] | None:
    """Whether there is a bot on this site, for the widget to know before anybody is greeted."""
    live = bots.of(connection, workspace)
    playbooks = [parse_playbook(one) for one in live.playbooks if bot_of(live, one) is not None]
    if not playbooks:
        return None
    return {"name": assistant_of(site).name, "speaks": any(one.level is Level.SPEAKS for one in playbooks)}
