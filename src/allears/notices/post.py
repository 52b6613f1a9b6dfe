"""The post room: whether mail can be sent, what is put into the outbox, and who does those jobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from allears.jobs.job import GiveUp, Job, TryAgain
from allears.jobs.outbox import enqueue
from allears.notices import answers
from allears.notices.address import envelope, mailbox
from allears.notices.answers import Answers
from allears.notices.letters import Sender, handover_letter, invitation_letter, password_letter
from allears.notices.message import Letter, as_message
from allears.notices.smtp import BadMailServer, MailServer, deliver, mail_server
from allears.notices.sources import Colleagues, Conversations, ForColleague, Handed
from allears.notices.store import NoticeStore
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

INVITATION = "mail.invitation"
PASSWORD = "mail.password"  # noqa: S105 the kind of a job

Perform = Callable[[Job], Callable[[Unit], None] | None]
Compose = Callable[[str, Sender, ForColleague], Letter]


@dataclass(frozen=True, slots=True)
class Mailing:
    """How this installation sends mail. `wait` (milliseconds) passes between an answer and its mail."""

    server: MailServer
    sender: Sender
    wait: int = answers.WAIT


def mailing(smtp: str, mail_from: str, url: str, wait: int = answers.WAIT) -> Mailing | None:
    """From what the installation was told; None when it was told of no mail server. Raises BadMailServer."""
    if not smtp:
        return None
    server = mail_server(smtp)
    address = mail_from or server.user
    if "@" not in address:
        raise BadMailServer("mail_from: whose mail is it? Expected an address such as hello@example.com")
    try:
        return Mailing(server, Sender(envelope(address), url.rstrip("/")), wait)
    except GiveUp:
        raise BadMailServer(f"mail_from: {address} is no e-mail address") from None


class Post:
    """Made once by `app`. Without a mail server nothing is put into the outbox, and `can_send` says so."""

    def __init__(
        self,
        database: Database,
        how: Mailing | None,
        conversations: Conversations,
        colleagues: Colleagues,
    ) -> None:
        self._database, self._how, self._conversations, self._colleagues = database, how, conversations, colleagues
        if how is not None:
            database.in_every_unit(self._answers(how).follow)

    @property
    def can_send(self) -> bool:
        """Whether mail leaves this house at all."""
        return self._how is not None

    @property
    def kinds(self) -> Mapping[str, Perform]:
        """Who does which jobs. Jobs from before the mail server was taken away wait for the next one."""
        how = self._how
        if how is None:
            return dict.fromkeys((answers.KIND, INVITATION, PASSWORD), no_mail_server)
        return {
            answers.KIND: self._answers(how).perform,
            INVITATION: partial(self._tell, how, self._colleagues.invitation, invitation_letter),
            PASSWORD: partial(self._tell, how, self._colleagues.password_link, password_letter),
        }

    def send_invitation(self, unit: Unit, workspace: Workspace, invitation_id: str) -> bool:
        """Mail the invitation, in the unit that made it. False when no mail can be sent: then show the link."""
        return self._put(unit, workspace, INVITATION, invitation_id)

    def send_password_link(self, unit: Unit, workspace: Workspace, rep_id: str) -> bool:
        """Mail a rep the way to a new password. False when no mail can be sent."""
        return self._put(unit, workspace, PASSWORD, rep_id)

    def post_handover(self, job_id: str, handed: Handed) -> None:
        """Mail a rep the lead that they were offered, now. Raises TryAgain without a mail server."""
        if self._how is None:
            raise TryAgain("no_mail_server")
        self._send(self._how, handover_letter(job_id, self._how.sender, handed))

    def _put(self, unit: Unit, workspace: Workspace, kind: str, about: str) -> bool:
        if self._how is not None:
            enqueue(unit, workspace, kind, {"about": about})
        return self.can_send

    def _answers(self, how: Mailing) -> Answers:
        return Answers(self._database, self._conversations, how.sender, partial(self._send, how), how.wait)

    def _tell(
        self,
        how: Mailing,
        ask: Callable[[Unit, Workspace, str], ForColleague | None],
        compose: Compose,
        job: Job,
    ) -> None:
        def plan(unit: Unit) -> Letter | None:
            known = ask(unit, job.workspace, str(job.data["about"]))
            if known is None:
                return None
            if job.kind == INVITATION and NoticeStore(unit.connection, job.workspace).is_suppressed(
                mailbox(known.email)
            ):
                return None
            return compose(job.id, how.sender, replace(known, email=envelope(known.email)))

        letter = self._database.write(plan).result()
        if letter is not None:
            self._send(how, letter)

    def _send(self, how: Mailing, letter: Letter) -> None:
        message = as_message(letter, self._database.clock.now())
        deliver(how.server, message, sender=letter.sender, recipient=letter.recipient)


def no_mail_server(_: Job) -> None:
    """Mail that cannot leave is kept for as long as jobs are tried."""
    raise TryAgain("no_mail_server")
