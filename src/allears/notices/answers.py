"""What was answered goes to those who left an address and have not seen it: one mail for what was said in one go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from allears.events.log import NewEvent, Pending
from allears.jobs.job import Job, NotYet
from allears.jobs.outbox import enqueue
from allears.notices.address import envelope, mailbox
from allears.notices.letters import Sender, answers_letter
from allears.notices.message import Letter
from allears.notices.room import Notices
from allears.notices.sources import Conversations, Unseen
from allears.notices.store import NoticeStore
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

KIND = "mail.answers"
COMPANY = ("rep", "bot", "company")
WAIT = 2 * 60_000
"""Milliseconds after the last answer, in which the visitor may see it and the rep may go on."""
LONGEST_WAIT = 5
"""After so many times WAIT what was answered first goes, whether or not the rep goes on."""
DAY = 86_400_000
MOST_A_DAY = 3
"""Mails of a site to an address that nobody confirmed."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Finds out what is to be mailed, when, and to whom."""

    database: Database
    conversations: Conversations
    sender: Sender
    post: Callable[[Letter], None]
    wait: int = WAIT

    def follow(self, unit: Unit) -> None:
        """In every unit: whoever in the company said something to somebody with an address owes them a mail."""
        for workspace_id, event in unit.keep(Pending):
            if event.type == "message.added" and event.actor.kind in COMPANY:
                self._owe(unit, Workspace(workspace_id), event)

    def _owe(self, unit: Unit, workspace: Workspace, event: NewEvent) -> None:
        conversation_id = event.conversation_id
        if conversation_id and self.conversations.has_address(unit.connection, workspace, conversation_id):
            message_id = str(event.data["message"])
            data = {"conversation": conversation_id, "message": message_id}
            # One message, one job, also if the unit is run again; its number stays the message's own.
            enqueue(unit, workspace, KIND, data, unit.now + self.wait, f"job_{message_id.removeprefix('msg_')}")

    def perform(self, job: Job) -> Callable[[Unit], None] | None:
        """Send the mail, when there is one to send."""
        letter = self.database.write(lambda unit: self.plan(unit, job)).result()
        if letter is None:
            return None
        self.post(letter)
        return lambda unit: NoticeStore(unit.connection, job.workspace).sent(job.id, unit.now)

    def plan(self, unit: Unit, job: Job) -> Letter | None:
        """The letter; None when nobody waits for one. Raises NotYet while more may come, or too much came today.

        What stands in a mail is decided once: a mail that may have arrived already is repeated as it was, and what was
        answered later goes with the next one.
        """
        store = NoticeStore(unit.connection, job.workspace)
        conversation_id = str(job.data["conversation"])
        plan = store.plan(job.id)
        after = 0 if plan else store.planned_up_to(conversation_id)
        unseen = self.conversations.unseen(unit.connection, job.workspace, conversation_id, after)
        if unseen is None:
            return None
        if plan is not None:
            unseen = replace(unseen, answers=tuple(each for each in unseen.answers if each.seq <= plan.up_to_seq))
        box = mailbox(unseen.email)
        if not unseen.answers or (plan and plan.sent_at) or store.is_suppressed(box):
            return None
        if plan is None:
            self._wait_for_more(unseen, unit.now)
            number = next_number(store, unseen, box, unit.now)
            last = unseen.answers[-1].seq
            store.add_plan(job.id, unseen.site_id, conversation_id, box, number, last, unit.now)
        way_back = self.conversations.way_back(unit, job.workspace, conversation_id, unseen.email)
        stop = Notices(unit, job.workspace).unsubscribe_link(box)
        return answers_letter(job.id, self.sender, replace(unseen, email=envelope(unseen.email)), way_back, stop)

    def _wait_for_more(self, unseen: Unseen, now: int) -> None:
        first, last = unseen.answers[0].at, unseen.answers[-1].at
        due_at = min(last + self.wait, first + LONGEST_WAIT * self.wait)
        if due_at > now:
            raise NotYet(due_at)


def next_number(store: NoticeStore, unseen: Unseen, box: str, now: int) -> int:
    """Which mail of the site to this mailbox it will be. Raises NotYet when there were three in a day."""
    latest = store.last_mails(unseen.site_id, box, MOST_A_DAY)
    if not unseen.is_confirmed and len(latest) == MOST_A_DAY and latest[-1][1] > now - DAY:
        raise NotYet(latest[-1][1] + DAY)
    return latest[0][0] + 1 if latest else 1
