"""Letters to colleagues, and a post room that says whether it can send."""

from __future__ import annotations

import pytest

from allears.jobs.runner import Runner
from allears.jobs.store import Counts, count_jobs
from allears.notices.address import mailbox
from allears.notices.post import Post, mailing
from allears.notices.smtp import BadMailServer
from allears.notices.sources import Brand, ForColleague
from allears.notices.store import NoticeStore
from allears.storage.database import Database
from tests.moved_clock import MovedClock
from tests.notices.mail_server import Letterbox
from tests.notices.ringlane import Ringlane, text_of

BEN = ForColleague("ben@ringlane.example", Brand("Ringlane"), "wsp_1.secret", "Ana")


def invite(ringlane: Ringlane) -> None:
    ringlane.write(lambda unit: ringlane.post.send_invitation(unit, ringlane.workspace, "inv_1"))


def test_an_invitation_arrives(ringlane: Ringlane) -> None:
    ringlane.colleagues["inv_1"] = BEN
    invite(ringlane)
    (mail,) = ringlane.mails()
    assert mail["To"] == "ben@ringlane.example"
    assert "https://chat.ringlane.example/invitation#wsp_1.secret" in text_of(mail)
    assert "List-Unsubscribe" not in mail


def test_a_new_password_arrives(ringlane: Ringlane) -> None:
    ringlane.colleagues["rep_1"] = BEN
    ringlane.write(lambda unit: ringlane.post.send_password_link(unit, ringlane.workspace, "rep_1"))
    (mail,) = ringlane.mails()
    assert "https://chat.ringlane.example/password#wsp_1.secret" in text_of(mail)


def test_an_invitation_that_was_withdrawn_is_not_sent(ringlane: Ringlane) -> None:
    invite(ringlane)
    assert ringlane.mails() == []
    assert ringlane.database.read(lambda c: count_jobs(c, ringlane.database.clock.now())).result() == Counts(0, 0, 0)


def test_who_wants_no_mail_is_not_invited_by_mail(ringlane: Ringlane) -> None:
    ringlane.colleagues["inv_1"] = BEN
    ringlane.write(lambda unit: NoticeStore(unit.connection, ringlane.workspace).suppress(mailbox(BEN.email), 1))
    invite(ringlane)
    assert ringlane.mails() == []


def test_without_a_mail_server_the_caller_shows_the_link(
    fresh_database: Database, box: Letterbox, clock: MovedClock
) -> None:
    ringlane = Ringlane(fresh_database, 1, box, can_send=False)
    sent = fresh_database.write(lambda unit: ringlane.post.send_invitation(unit, ringlane.workspace, "inv_1")).result()
    assert not sent
    assert fresh_database.read(lambda c: count_jobs(c, clock.now())).result() == Counts(0, 0, 0)


def test_mail_from_before_the_mail_server_was_taken_away_waits_for_the_next_one(
    ringlane: Ringlane, clock: MovedClock
) -> None:
    ringlane.colleagues["inv_1"] = BEN
    invite(ringlane)
    without = Runner(ringlane.database, Post(ringlane.database, None, ringlane, ringlane).kinds)
    assert without.run_due() == 1
    clock.move(minutes=1)
    assert len(ringlane.mails()) == 1


def test_how_mail_is_sent_is_read_from_what_the_installation_was_told() -> None:
    how = mailing("smtps://hello%40ringlane.example:secret@mail.example", "", "https://chat.ringlane.example/")
    assert how is not None
    assert (how.sender.address, how.sender.url) == ("hello@ringlane.example", "https://chat.ringlane.example")
    assert mailing("", "hello@ringlane.example", "https://chat.ringlane.example") is None


@pytest.mark.parametrize("mail_from", ["", "hello", "hello@", "hello@ringlane.example\r\nBcc: a@b.example"])
def test_mail_needs_a_sender(mail_from: str) -> None:
    with pytest.raises(BadMailServer, match="mail_from"):
        mailing("smtp://ana:secret@mail.example", mail_from, "https://chat.ringlane.example")
