"""Who left an address and went gets what was answered: soon, once, and not when they have seen it."""

from __future__ import annotations

import re

import pytest

from allears.jobs.job import MOST_TRIES
from allears.jobs.store import Counts, JobStore, count_jobs
from allears.notices.room import LinkUnknown, Notices, workspace_of_link
from allears.storage.database import Database
from tests.moved_clock import MovedClock
from tests.notices.mail_server import Letterbox
from tests.notices.ringlane import Ringlane, page_of, text_of

UNSUBSCRIBE = re.compile(r"<https://chat\.ringlane\.example/unsubscribe\?token=(\S+)>")


def test_what_was_answered_arrives_two_minutes_later_with_a_link_back(ringlane: Ringlane, clock: MovedClock) -> None:
    ringlane.answer("Yes, on Fridays too.")
    clock.move(seconds=119)
    assert ringlane.mails() == []
    clock.move(seconds=1)
    (mail,) = ringlane.mails()
    assert mail["To"] == "doris@kestrel.example"
    assert mail["Subject"] == "Ringlane answered you"
    for body in (text_of(mail), page_of(mail)):
        assert "Yes, on Fridays too." in body
        assert "https://ringlane.example/pricing#allears-return=link-1" in body
    assert ringlane.mails() == [mail], "it is sent once"


def test_several_answers_are_one_mail_after_the_last(ringlane: Ringlane, clock: MovedClock) -> None:
    for text in ("Yes.", "On Fridays until noon.", "Shall I put you down?"):
        ringlane.answer(text)
        clock.move(seconds=90)
        assert ringlane.mails() == []
    clock.move(seconds=30)
    (mail,) = ringlane.mails()
    said = text_of(mail)
    assert said.index("Yes.") < said.index("until noon") < said.index("put you down")
    clock.move(hours=1)
    assert len(ringlane.mails()) == 1


def test_who_goes_on_answering_does_not_hold_the_mail_back_for_ever(ringlane: Ringlane, clock: MovedClock) -> None:
    for number in range(12):
        ringlane.answer(f"Thought {number}")
        clock.move(minutes=1)
        ringlane.mails()
    (mail,) = ringlane.box.messages
    assert "Thought 9" in text_of(mail)
    clock.move(minutes=2)
    assert "Thought 11" in text_of(ringlane.mails()[1])
    assert "Thought 9" not in text_of(ringlane.mails()[1])


def test_what_was_seen_before_is_not_mailed(ringlane: Ringlane, clock: MovedClock) -> None:
    ringlane.answer()
    ringlane.seen = 1
    clock.move(minutes=2)
    assert ringlane.mails() == []
    ringlane.answer("And on Saturdays.")
    clock.move(minutes=2)
    (mail,) = ringlane.mails()
    assert "Fridays" not in text_of(mail)


def test_without_an_address_nothing_is_put_into_the_outbox(ringlane: Ringlane, clock: MovedClock) -> None:
    ringlane.email = None
    ringlane.answer()
    assert ringlane.database.read(lambda c: count_jobs(c, clock.now())).result() == Counts(0, 0, 0)


def test_what_the_visitor_says_is_no_answer(ringlane: Ringlane, clock: MovedClock) -> None:
    ringlane.ask()
    assert ringlane.database.read(lambda c: count_jobs(c, clock.now())).result() == Counts(0, 0, 0)


def test_without_a_mail_server_nothing_is_put_into_the_outbox(
    fresh_database: Database, box: Letterbox, clock: MovedClock
) -> None:
    ringlane = Ringlane(fresh_database, 1, box, can_send=False)
    ringlane.answer()
    assert not ringlane.post.can_send
    assert fresh_database.read(lambda c: count_jobs(c, clock.now())).result() == Counts(0, 0, 0)


def test_an_unconfirmed_address_gets_the_companys_words_alone(ringlane: Ringlane, clock: MovedClock) -> None:
    ringlane.asked = "Buy cheap pills at evil.example"
    ringlane.answer()
    clock.move(minutes=2)
    (mail,) = ringlane.mails()
    assert "evil.example" not in mail.as_string() + text_of(mail) + page_of(mail)


def test_a_confirmed_address_reads_its_own_question(ringlane: Ringlane, clock: MovedClock) -> None:
    ringlane.is_confirmed = True
    ringlane.answer()
    clock.move(minutes=2)
    (mail,) = ringlane.mails()
    assert "Do you deliver on Fridays?" in text_of(mail)
    assert "Do you deliver on Fridays?" in page_of(mail)


def test_an_unconfirmed_address_gets_three_mails_a_day_and_the_rest_later(
    ringlane: Ringlane, clock: MovedClock
) -> None:
    for number in range(6):
        ringlane.email = f"doris+{number}@Kestrel.example"
        ringlane.answer(f"Answer {number}")
        clock.move(hours=1)
        ringlane.mails()
    assert len(ringlane.box.messages) == 3
    clock.move(hours=18, minutes=59)
    assert len(ringlane.mails()) == 3
    clock.move(minutes=3)
    assert len(ringlane.mails()) == 4
    assert all(f"Answer {number}" in text_of(ringlane.mails()[3]) for number in (3, 4, 5))


def test_a_confirmed_address_gets_every_answer(ringlane: Ringlane, clock: MovedClock) -> None:
    ringlane.is_confirmed = True
    for number in range(6):
        ringlane.answer(f"Answer {number}")
        clock.move(hours=1)
        ringlane.mails()
    assert len(ringlane.box.messages) == 6


def test_one_click_ends_it_and_another_takes_that_back(ringlane: Ringlane, clock: MovedClock) -> None:
    ringlane.answer()
    clock.move(minutes=2)
    (mail,) = ringlane.mails()
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    found = UNSUBSCRIBE.fullmatch(mail["List-Unsubscribe"])
    assert found
    token = found[1]
    assert token in text_of(mail)
    assert workspace_of_link(token) == ringlane.workspace
    ringlane.write(lambda unit: Notices(unit, ringlane.workspace).unsubscribe(token))
    ringlane.write(lambda unit: Notices(unit, ringlane.workspace).unsubscribe(token))
    ringlane.answer("Are you still there?")
    clock.move(minutes=2)
    assert len(ringlane.mails()) == 1
    ringlane.write(lambda unit: Notices(unit, ringlane.workspace).subscribe_again(token))
    ringlane.answer("Welcome back.")
    clock.move(minutes=2)
    assert "Welcome back." in text_of(ringlane.mails()[1])


@pytest.mark.parametrize("token", ["", "wsp_x", "wsp_x.", ".secret", "x.secret", "wsp_x.ü", "wsp_" + "x" * 200 + ".y"])
def test_what_is_no_link_names_no_workspace(token: str) -> None:
    assert workspace_of_link(token) is None


def test_a_link_that_was_never_given_out_ends_nothing(ringlane: Ringlane) -> None:
    with pytest.raises(LinkUnknown):
        ringlane.write(lambda unit: Notices(unit, ringlane.workspace).unsubscribe("wsp_x.guessed"))


def test_a_retry_sends_the_same_mail_under_the_same_id(ringlane: Ringlane, clock: MovedClock) -> None:
    """The mail may have arrived although the server said no; what came since goes with the next one."""
    ringlane.answer("Yes.")
    clock.move(minutes=2)
    ringlane.box.at_data = "451 try again"
    assert ringlane.mails() == []
    ringlane.answer("And on Saturdays.")
    ringlane.box.at_data = ""
    clock.move(minutes=2)
    first, second = sorted(ringlane.mails(), key=lambda mail: str(mail["Message-ID"]))
    assert first["Message-ID"] == "<job_1@ringlane.example>"
    assert ("Yes." in text_of(first), "Saturdays" in text_of(first)) == (True, False)
    assert ("Yes." in text_of(second), "Saturdays" in text_of(second)) == (False, True)


def test_what_is_seen_before_the_retry_is_not_sent_again(ringlane: Ringlane, clock: MovedClock) -> None:
    ringlane.answer()
    clock.move(minutes=2)
    ringlane.box.at_recipient = "450 greylisted"
    ringlane.mails()
    ringlane.box.at_recipient, ringlane.seen = "", 1
    clock.move(hours=1)
    assert ringlane.mails() == []


@pytest.mark.parametrize(
    ("answer", "tries", "error"),
    [("550 no such user", 1, "recipient_refused_550"), ("450 later", MOST_TRIES, "recipient_put_off_450")],
)
def test_what_cannot_be_delivered_is_a_dead_letter_that_says_why(
    ringlane: Ringlane, clock: MovedClock, answer: str, tries: int, error: str
) -> None:
    ringlane.box.at_recipient = answer
    ringlane.answer()
    for _ in range(MOST_TRIES):
        clock.move(hours=7)
        assert ringlane.mails() == []
    (letter,) = ringlane.database.read(lambda connection: JobStore(connection, ringlane.workspace).dead()).result()
    assert (letter.tries, letter.last_error) == (tries, error)
    assert "kestrel" not in str(letter), "a dead letter holds ids, no address"


def test_an_address_that_is_none_is_given_up_at_once(ringlane: Ringlane, clock: MovedClock) -> None:
    ringlane.email = "doris@"
    ringlane.answer()
    clock.move(minutes=2)
    assert ringlane.mails() == []
    (letter,) = ringlane.database.read(lambda connection: JobStore(connection, ringlane.workspace).dead()).result()
    assert letter.last_error == "no_address"
