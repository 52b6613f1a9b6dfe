"""The mail that a playbook's follow-up rule asks for: the brief of the lead, to the address that the rule names.

The address stands in the published playbook; the job names playbook and rule, and holds no address.
"""

from __future__ import annotations

from sqlalchemy import Connection

from allears.duty.reading import handover_of
from allears.jobs.job import Job
from allears.jobs.outbox import enqueue
from allears.notices.address import envelope
from allears.notices.post import Post
from allears.notices.sources import Handed
from allears.publications.reading import version
from allears.reception.brief import read_brief
from allears.reception.lead_story import REASONS, story_of
from allears.reception.mailing import company_brand
from allears.reception.published import parse_playbook
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

KIND = "mail.follow_up"


def have_mailed(unit: Unit, workspace: Workspace, conversation_id: str, playbook_id: str, rule_id: str) -> None:
    """Mail it soon, once for this conversation and rule."""
    data = {"conversation": conversation_id, "playbook": playbook_id, "rule": rule_id}
    enqueue(unit, workspace, KIND, data, job_id=f"{KIND}.{conversation_id}.{rule_id}")


class FollowUpMail:
    """Does those jobs. `url` is where browsers find this server."""

    def __init__(self, database: Database, post: Post, url: str) -> None:
        self._database, self._post, self._url = database, post, url.rstrip("/")

    def perform(self, job: Job) -> None:
        """Mail it. Raises TryAgain without a mail server, GiveUp when the rule names no address."""
        now = self._database.clock.now()

        def look(connection: Connection) -> Handed | None:
            return self._brief(connection, job, now)

        handed = self._database.read(look).result()
        if handed is not None:
            self._post.post_handover(job.id, handed)

    def _brief(self, connection: Connection, job: Job, now: int) -> Handed | None:
        workspace, conversation_id = job.workspace, str(job.data["conversation"])
        playbook = version(connection, workspace, str(job.data["playbook"]))
        rules = parse_playbook(playbook).follow_ups if playbook else ()
        rule = next((one for one in rules if one.id == job.data["rule"] and one.email), None)
        story = story_of(connection, workspace, conversation_id, now)
        if rule is None or story is None:
            return None
        brief = read_brief(connection, workspace, conversation_id, now)
        handover = handover_of(connection, workspace, conversation_id)
        reason = handover.reason if handover else "qualified"
        return Handed(
            email=envelope(rule.email),
            brand=company_brand(connection, workspace),
            name=story.name,
            reason=REASONS.get(reason, reason),
            story=story.story,
            link=f"{self._url}/inbox/{conversation_id}/brief",
            said=tuple((each.title, each.said, each.words) for each in brief.said) if brief else (),
            questions=tuple(quote.text for each in brief.questions for quote in each.quotes) if brief else (),
            open_fields=brief.open_fields if brief else (),
            recommend=brief.recommend if brief else "",
        )
