"""What was understood of a lead so far, as the visitor may see it: their own facts, no verdict, nothing of ours."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from allears.accounts.site import Site
from allears.dialogue.recap import recap_of
from allears.dialogue.talk import Setting
from allears.leads.reading import notebook_of, talk_of
from allears.publications.reading import version
from allears.reception.expecting import local_time
from allears.reception.published import parse_policy
from allears.reception.wording import line_shown
from allears.storage.workspace import Workspace


def noted_lines(
    connection: Connection, workspace: Workspace, conversation_id: str, site: Site, now: int
) -> list[dict[str, Any]]:
    """The lines of a recap, without asking for anything; empty where no bot listens."""
    talk = talk_of(connection, workspace, conversation_id)
    policy = version(connection, workspace, talk.policy_id) if talk else None
    if policy is None:
        return []
    today = local_time(now, site.settings.office_hours).date()
    setting = Setting(parse_policy(policy), site.settings.name, today)
    recap = recap_of(notebook_of(connection, workspace, conversation_id), setting)
    return [line_shown(line) for line in recap.lines]
