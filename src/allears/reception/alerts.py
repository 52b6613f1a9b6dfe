"""Alerts to where reps are, only for what is somebody's or waits: an address in a chat tool, and a rep's mailbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from allears.accounts.people import Rep
from allears.accounts.store_reps import RepStore
from allears.duty.handover import Handover
from allears.duty.hooks import AlertHooks
from allears.duty.reading import handover_by_id, handovers_of
from allears.duty.refusals import NotOffered
from allears.events.log import NewEvent, Pending
from allears.jobs.job import Failed, GiveUp, Job, NotYet
from allears.jobs.outbox import enqueue
from allears.notices.address import envelope
from allears.notices.post import Post
from allears.notices.sources import Handed
from allears.notices.webhook import address_problem, post_json
from allears.reception.brief import read_brief
from allears.reception.lead_story import REASONS, story_of
from allears.reception.mailing import company_brand
from allears.reception.on_duty import RepsHere, nobody_here
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

HOOK_KIND = "alert.post"
MAIL_KIND = "mail.handover"
TOO_LATE = 6 * 3_600_000
"""Milliseconds after which an alert that could not be posted helps nobody any more."""
MAIL_AFTER = 60_000
"""Milliseconds in which a rep may accept a lead before a mail tells them of it."""
MAIL_AFTER_LOOKING = 5 * 60_000
"""The same for a rep who has the inbox open: they have been told there."""

Perform = Callable[[Job], Callable[[Unit], None] | None]


@dataclass(frozen=True, slots=True)
class Alerting:
    """How this installation alerts. `url` is where browsers find it; `allow_private`: also into our own network."""

    url: str = ""
    allow_private: bool = False
    reps_here: RepsHere = nobody_here

    def problem_with(self, url: str) -> str:
        """What is wrong with an address as it is written, for people; empty when nothing is."""
        return address_problem(url, allow_private=self.allow_private)


def follow(unit: Unit, *, can_mail: bool) -> None:
    """In every unit: a lead that somebody got, that nobody took, or whose rep stayed silent, is told of."""
    for workspace_id, event in list(unit.keep(Pending)):
        kind = alert_kind(event)
        if kind and event.conversation_id:
            workspace = Workspace(workspace_id)
            data = {"kind": kind, "conversation": event.conversation_id, "at": unit.now, **event.data}
            for hook in AlertHooks(unit.connection, workspace).all():
                if kind in hook.kinds:
                    enqueue(unit, workspace, HOOK_KIND, data | {"hook": hook.id})
            if kind == "handover" and can_mail:
                enqueue(unit, workspace, MAIL_KIND, data, unit.now + MAIL_AFTER)


def alert_kind(event: NewEvent) -> str:
    """Which kind of alert an event is; empty for none."""
    match event.type:
        case "handover.offered":
            return "handover" if "rep" in event.data else "unclaimed"
        case "takeover.ended" if event.actor.kind == "system":
            return "waiting"
        case _:
            return ""


@dataclass(frozen=True)
class Alerts:
    """Who does those jobs."""

    database: Database
    post: Post
    alerting: Alerting

    @property
    def kinds(self) -> Mapping[str, Perform]:
        """Who does which."""
        return {HOOK_KIND: self.post_alert, MAIL_KIND: self.mail_receiver}

    def post_alert(self, job: Job) -> Callable[[Unit], None] | None:
        """Post it, unless it is settled or nobody wants it any more. What fails is shown as failing since then."""
        hook_id, now = str(job.data["hook"]), self.database.clock.now()
        if now - int(job.data["at"]) > TOO_LATE:
            raise GiveUp("too_late")

        def plan(connection: Connection) -> tuple[str, dict[str, Any]] | None:
            hook = AlertHooks(connection, job.workspace).get(hook_id)
            body = alert_body(connection, job.workspace, job.data, self.alerting.url, now)
            return (hook.url, body) if hook is not None and body is not None else None

        planned = self.database.read(plan).result()
        if planned is None:
            return None
        try:
            post_json(*planned, allow_private=self.alerting.allow_private)
        except Failed as problem:
            self.database.write(noted(job.workspace, hook_id, problem.code)).result()
            raise
        return noted(job.workspace, hook_id, None)

    def mail_receiver(self, job: Job) -> None:
        """Mail the brief to the rep who was offered the lead and has not accepted it. Raises NotYet while they look."""
        now = self.database.clock.now()
        rep_id, offered_at = str(job.data["rep"]), int(job.data["at"])
        handed = self.database.read(
            lambda connection: handed_to(connection, job.workspace, str(job.data["handover"]), self.alerting.url, now)
        ).result()
        if handed is None:
            return
        if rep_id in self.alerting.reps_here(job.workspace.id) and now < offered_at + MAIL_AFTER_LOOKING:
            raise NotYet(offered_at + MAIL_AFTER_LOOKING)
        self.post.post_handover(job.id, handed)


def noted(workspace: Workspace, hook_id: str, error: str | None) -> Callable[[Unit], None]:
    """What became of posting there."""

    def work(unit: Unit) -> None:
        hooks = AlertHooks(unit.connection, workspace)
        if error is None:
            hooks.worked(hook_id)
        else:
            hooks.failed(hook_id, unit.now, error)

    return work


def alert_body(
    connection: Connection, workspace: Workspace, about: Mapping[str, Any], url: str, now: int
) -> dict[str, Any] | None:
    """What is posted, in the form that Slack and others like it take; None when nobody needs to look any more."""
    conversation_id = str(about["conversation"])
    story = story_of(connection, workspace, conversation_id, now)
    handover = handover_by_id(connection, workspace, str(about["handover"])) if "handover" in about else None
    if story is None or story.is_closed or (handover is not None and not handover.is_open):
        return None
    reps = RepStore(connection, workspace)
    headline = headline_of(str(about["kind"]), story.name, handover, reps.get(str(about.get("rep", ""))))
    links = f"<{url}/inbox/{conversation_id}/brief|Brief> · <{url}/inbox/{conversation_id}|Conversation>"
    return {
        "text": escaped(" ".join(filter(None, (headline, story.story)))),
        "blocks": [
            section(f"*{marked_down(headline)}*"),
            *([section(marked_down(story.story))] if story.story else []),
            {"type": "context", "elements": [{"type": "mrkdwn", "text": links}]},
        ],
    }


def headline_of(kind: str, name: str, handover: Handover | None, rep: Rep | None) -> str:
    """Why somebody should look."""
    who = rep.name if rep else "A colleague"
    why = REASONS.get(handover.reason, handover.reason) if handover else ""
    match kind:
        case "handover":
            return f"{who}, a lead for you: {name} ({why})."
        case "unclaimed":
            return f"Nobody has this lead yet: {name} ({why})."
        case _:
            return f"{name} is waiting: {who} took over and stayed silent for ten minutes."


def section(text: str) -> dict[str, Any]:
    """A paragraph of such a message."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text[:2_900]}}


def escaped(text: str) -> str:
    """Text in which nothing is taken for a link or a mention."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def marked_down(text: str) -> str:
    """Text in which nothing is taken for a link, a mention or a mark."""
    return escaped(text).replace("*", "∗").replace("`", "ʼ").replace("_", "_\u200b").replace("~", "∼")


async def try_hook(database: Database, workspace: Workspace, hook_id: str, alerting: Alerting) -> str | None:
    """Post a line that says it is a test; the code of what went wrong, or None. Raises NotOffered."""
    hook = await database.reading(lambda connection: AlertHooks(connection, workspace).get(hook_id))
    if hook is None:
        raise NotOffered("There is no such address for alerts.", "hook")
    words = "This is a test from Allears. Leads that are handed over will be told here."
    body = {"text": words, "blocks": [section(words)]}
    try:
        await asyncio.to_thread(post_json, hook.url, body, allow_private=alerting.allow_private)
    except Failed as problem:
        await database.writing(noted(workspace, hook_id, problem.code))
        return problem.code
    await database.writing(noted(workspace, hook_id, None))
    return None


def handed_to(connection: Connection, workspace: Workspace, handover_id: str, url: str, now: int) -> Handed | None:
    """What the mail to a lead's receiver says; None when it was accepted or returned, or the rep is gone."""
    handover = handover_by_id(connection, workspace, handover_id)
    if handover is None or not handover.is_open or handover.to_rep_id is None:
        return None
    rep = RepStore(connection, workspace).get(handover.to_rep_id)
    story = story_of(connection, workspace, handover.conversation_id, now)
    if rep is None or rep.disabled_at is not None or story is None:
        return None
    before = handovers_of(connection, workspace, handover.conversation_id)
    brief = read_brief(connection, workspace, handover.conversation_id, now)
    return Handed(
        email=envelope(rep.email),
        brand=company_brand(connection, workspace),
        name=story.name,
        reason=REASONS.get(handover.reason, handover.reason),
        story=story.story,
        link=f"{url}/inbox/{handover.conversation_id}/brief",
        said=tuple((each.title, each.said, each.words) for each in brief.said) if brief else (),
        questions=tuple(quote.text for each in brief.questions for quote in each.quotes) if brief else (),
        open_fields=brief.open_fields if brief else (),
        recommend=brief.recommend if brief else "",
        returned=tuple(each.returned_because for each in before if each.returned_because),
    )
