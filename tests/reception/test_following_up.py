"""What follows once the bot's part has ended: tags, a later day, a mail with the brief."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from sqlalchemy import select

from allears.jobs.job import Job
from allears.jobs.tables import job_table
from allears.notices.post import Post
from allears.notices.sources import Handed
from allears.publications.publication import Kind
from allears.reception.follow_up_mail import KIND, FollowUpMail
from allears.storage.database import Database
from tests.moved_clock import MovedClock
from tests.reception.bot import CompanyWithBot, publish, text_of

RULES = """
follow_ups:
  - {id: all, tags: [seen by the bot], email: sales@ringlane.example, later_days: 30}
"""


@dataclass
class Posted:
    """A post room that keeps what it was given."""

    handed: list[Handed] = field(default_factory=list)

    def post_handover(self, _: str, handed: Handed) -> None:
        self.handed.append(handed)


@pytest.fixture
def shop(fresh_database: Database, clock: MovedClock) -> CompanyWithBot:
    shop = CompanyWithBot(fresh_database, clock)
    text = text_of("playbooks/homepage-welcome.yaml").split("follow_ups:")[0] + RULES
    shop.do(lambda unit: publish(unit, shop.workspace, Kind.PLAYBOOK, "homepage-welcome", {"h.yaml": text}))
    return shop


def jobs(shop: CompanyWithBot) -> list[Job]:
    query = select(job_table).where(job_table.c.workspace_id == shop.workspace.id, job_table.c.kind == KIND)
    rows: list[Any] = shop.look(lambda connection: connection.execute(query).all())
    return [Job(shop.workspace, row.id, row.kind, row.data, 1, row.due_at) for row in rows]


def test_the_rule_of_the_pile_is_followed_once_the_talk_has_ended(shop: CompanyWithBot) -> None:
    visitor = shop.visitor()
    where = shop.opens(visitor, "We are 12 sales reps. What does it cost?")
    shop.considers()
    assert (shop.tags(where), jobs(shop)) == ([], [])
    shop.writes(visitor, where, "Can I talk to a person?")
    shop.considers()
    assert shop.tags(where) == ["seen by the bot"]
    talk = shop.lead(where).talk
    assert talk is not None
    assert talk.later_at == shop.clock.now() + 30 * 86_400_000
    (job,) = jobs(shop)
    assert "ringlane.example" not in str(job.data), "no address lies in the outbox"
    posted = Posted()
    FollowUpMail(shop.database, cast("Post", posted), "https://chat.ringlane.example/").perform(job)
    (handed,) = posted.handed
    assert (handed.email, handed.reason) == ("sales@ringlane.example", "asked for a person")
    assert handed.link == f"https://chat.ringlane.example/inbox/{where}/brief"
    assert [said for _, said, _ in handed.said] == ["12"]


def test_a_rule_that_was_taken_off_mails_nobody(shop: CompanyWithBot) -> None:
    where = shop.opens(shop.visitor(), "Can I talk to a person?")
    shop.considers()
    (job,) = jobs(shop)
    gone = Job(job.workspace, job.id, job.kind, {**job.data, "rule": "another"}, 1, job.due_at)
    posted = Posted()
    FollowUpMail(shop.database, cast("Post", posted), "").perform(gone)
    assert (posted.handed, len(shop.bot_said(where))) == ([], 1)
