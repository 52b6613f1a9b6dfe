"""What follows from a turn beside what is said: a person gets the lead, and the playbook's rule is followed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from allears.duty.reading import teams
from allears.leads.room import Leads
from allears.messenger.message import Author
from allears.messenger.room import Messenger
from allears.playbooks.playbook import FollowUp
from allears.reception.follow_up_mail import have_mailed
from allears.reception.handing_over import hand_over
from allears.reception.on_duty import RepsHere
from allears.reception.scene import Scene
from allears.reception.thinking import Thought
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

if TYPE_CHECKING:
    from sqlalchemy import Connection

DAY = 86_400_000


def hand_to(unit: Unit, scene: Scene, thought: Thought, reps_here: RepsHere, by: Author) -> None:
    """Offer the lead to whoever's turn it is, in the team that the rule or the playbook names."""
    rule = thought.follow_up
    reason = thought.handover or ("qualified" if rule is not None and rule.assign else None)
    if reason is not None:
        team_id = team_called(unit.connection, scene.workspace, (rule.assign if rule else "") or thought.team)
        brief = {"message": scene.unanswered[-1].id} if scene.unanswered else {}
        hand_over(unit, scene.workspace, scene.conversation.id, reason, by, reps_here, brief=brief, team_id=team_id)
    if thought.wished_time:
        note = f"Call wished: “{thought.wished_time}”"
        Messenger(unit, scene.workspace).note(by, scene.conversation.id, f"call:{scene.unanswered[-1].id}", note)


def follow_up(unit: Unit, scene: Scene, thought: Thought, by: Author) -> None:
    """The playbook's rule for the pile, once the bot's part has ended."""
    rule = thought.follow_up
    if rule is None:
        return
    messenger = Messenger(unit, scene.workspace)
    for tag in rule.tags:
        messenger.tag(scene.conversation.id, tag, by)
    if rule.email:
        have_mailed(unit, scene.workspace, scene.conversation.id, scene.bot.playbook.id, rule.id)
    if rule.later_days is not None:
        lay_aside(unit, scene, rule, by)


def lay_aside(unit: Unit, scene: Scene, rule: FollowUp, by: Author) -> None:
    """Until the day the rule names; what the visitor writes wakes it before."""
    due = unit.now + (rule.later_days or 0) * DAY
    Messenger(unit, scene.workspace).snooze(scene.conversation.id, due, by)
    leads = Leads(unit, scene.workspace)
    talk = leads.held_talk(scene.conversation.id)
    if talk is not None:
        leads.keep_talk(replace(talk, later_at=due))


def team_called(connection: Connection, workspace: Workspace, name: str) -> str | None:
    """The id of the team of that name; None for everybody."""
    found = (team for team in teams(connection, workspace) if team.name.casefold() == name.casefold())
    return next((team.id for team in found), None)
