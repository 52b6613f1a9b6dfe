"""Questions nobody answered stand together by their words, lead to their conversations, and can be settled."""

from __future__ import annotations

from allears.leads.lead import UnansweredQuestion
from allears.leads.room import Leads
from allears.messenger.message import NewMessage
from allears.messenger.room import Messenger
from allears.storage.unit import Unit
from allears.web.bot_pages.questions import grouped
from tests.web.bot_pages.desk import HTML, Desk

OPEN = "/settings/questions"


def asks(desk: Desk, words: str) -> str:
    """A visitor asks what the bot cannot answer; the id of the conversation."""

    def work(unit: Unit) -> str:
        messenger = Messenger(unit, desk.company.workspace)
        visitor = messenger.visitor_arrives(desk.company.site.id).visitor
        conversation = messenger.receive(visitor, NewMessage("first", words)).conversation_id
        Leads(unit, desk.company.workspace).note_unanswered(conversation, "msg_1", words)
        return conversation

    return desk.company.server.write(work)


def test_the_same_words_stand_together_the_newest_first() -> None:
    words = [("1", "Do you fax?"), ("2", "Is it secure"), ("3", "do you FAX")]
    found = [UnansweredQuestion(id_, f"cnv_{id_}", "msg", said, int(id_), None) for id_, said in reversed(words)]
    assert [(one.words, len(one.questions)) for one in grouped(found)] == [("do you FAX", 2), ("Is it secure", 1)]
    assert grouped(found)[0].conversations == ("cnv_3", "cnv_1")


def test_an_empty_page_offers_the_one_useful_thing(desk: Desk) -> None:
    shown = desk.page(OPEN)
    assert "Nothing is open" in shown
    assert "Bring your pages" in shown


def test_a_question_leads_to_its_conversation_and_is_settled_and_opened_again(desk: Desk) -> None:
    where = asks(desk, "Do you <fax>?")
    asks(desk, "Is it secure?")
    shown = desk.page(OPEN)
    assert f'href="/inbox/{where}"' in shown
    assert "Do you &lt;fax&gt;?" in shown
    assert shown.count(">Settled</button>") == 2
    kim = desk.company.reps[0].browser
    assert kim.get(OPEN, headers=HTML).status_code == 200
    settled = desk.press(shown, "Settled", beside="Do you &lt;fax&gt;?").text
    assert "Do you &lt;fax&gt;?" not in settled
    again = desk.press(settled, "Undo").text
    assert "Do you &lt;fax&gt;?" in again


def test_what_is_asked_twice_is_settled_at_once(desk: Desk) -> None:
    asks(desk, "Do you fax?")
    asks(desk, "do you fax")
    ids = [line.split('"')[0] for line in desk.page(OPEN).split('name="questions" value="')[1:]]
    assert len(ids) == 2
    answer = desk.company.owner.browser.post(f"{OPEN}/settle", data={"questions": ids}, follow_redirects=True)
    assert "Nothing is open" in answer.text
