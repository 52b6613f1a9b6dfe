"""Who has what they said deleted leaves no word behind: not in the chat, nor in anything that was made of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from sqlalchemy import Connection, Table, select

from allears.messenger.indexing import enter_words
from allears.messenger.message import Author
from allears.messenger.searching import search
from allears.messenger.visitor import Visitor
from allears.reception.brief import read_brief
from allears.reception.forgetting import forget
from allears.reception.lead_story import story_of
from allears.reception.mailing import Chat
from allears.reception.thinker import Fetch, InProcess
from allears.reception.thinking import Task, Thought
from allears.storage.database import Database
from allears.storage.metadata import metadata
from tests.databases import know_all_tables
from tests.moved_clock import MovedClock
from tests.reception.bot import CompanyWithBot

MARK = "zanzibar"
"""Stands in everything that the visitor says, and in nothing else."""
SAID = (
    "Our Zanzibar calls never reach the CRM, so nobody knows who was called. What does it cost?",
    "I'm Amina Zanzibar from Zanzibar Spice Ltd. Do you connect to ZanzibarPay?",
    "We are 12 sales reps in Zanzibar. The most important thing is the Zanzibar report.",
    "Actually 14 reps, not 12, and 60 people, all on the phone. I decide, we start in March.",
    "Friday after the Zanzibar market would be great for a call.",
)


@pytest.fixture
def shop(fresh_database: Database, clock: MovedClock) -> CompanyWithBot:
    shop = CompanyWithBot(fresh_database, clock)
    shop.here.add(shop.owner.id)
    return shop


def tells(shop: CompanyWithBot, visitor: Visitor, playbook: str) -> str:
    """All of it, each answered; found by whoever searches for it."""
    where = shop.opens(visitor, SAID[0], playbook)
    shop.considers()
    for words in SAID[1:]:
        shop.writes(visitor, where, words)
        shop.settles()
    while enter_words(shop.database, shop.workspace):
        """More to enter."""
    return where


def tables_with(connection: Connection, words: str) -> list[str]:
    """The tables in which these words stand in some row."""
    know_all_tables()
    return [
        table.name for table in metadata.sorted_tables if any(words in row.lower() for row in rows(connection, table))
    ]


def rows(connection: Connection, table: Table) -> list[str]:
    """Every row of the table, as one text."""
    everything = select(table).execution_options(every_workspace="a test looks at all there is")
    return [str(tuple(row)) for row in connection.execute(everything)]


def left(shop: CompanyWithBot) -> list[str]:
    found: list[str] = shop.look(lambda connection: tables_with(connection, MARK))
    return found


def told_of(shop: CompanyWithBot, where: str) -> str:
    """Everything that a rep, a mail or an alert could be told of this conversation."""
    now = shop.clock.now()

    def look(connection: Connection) -> str:
        brief = read_brief(connection, shop.workspace, where, now)
        story = story_of(connection, shop.workspace, where, now)
        mail = Chat("https://chat.example").unseen(connection, shop.workspace, where, 0)
        return f"{brief} {story} {mail} {search(connection, shop.workspace, MARK)}".lower()

    told: str = shop.look(look)
    return told


@pytest.mark.parametrize("playbook", ["homepage-welcome", "campaign-vip"])
@pytest.mark.parametrize("tapped", [True, False])
def test_not_a_word_is_left_anywhere(shop: CompanyWithBot, playbook: str, tapped: bool) -> None:
    visitor = shop.visitor()
    where = tells(shop, visitor, playbook)
    assert {"message", "fact", "talk", "unanswered_question", "search_line"} <= set(left(shop))
    if tapped:
        shop.do(lambda unit: forget(unit, shop.workspace, where, Author("visitor", visitor.id)))
    else:
        shop.writes(visitor, where, "Please delete everything I said about Zanzibar.")
        shop.settles()
    assert left(shop) == []
    assert MARK not in told_of(shop, where)


def test_what_colleagues_wrote_and_the_greeting_stay_and_so_does_what_was_confirmed(shop: CompanyWithBot) -> None:
    visitor = shop.visitor()
    where = tells(shop, visitor, "homepage-welcome")
    greeting = shop.messages(where)[0].text
    shop.chat(lambda room: room.note(shop.rep, where, "n1", "Call her back"))
    shop.writes(visitor, where, "Please delete everything I said.")
    shop.settles()
    texts = [one.text for one in shop.messages(where)]
    assert [one for one in texts if one] == [greeting, "Done: what you said here will be deleted."]
    assert [one.text for one in shop.notes(where)] == ["Call her back"]


def test_what_a_later_conversation_rests_on_goes_with_it(shop: CompanyWithBot, clock: MovedClock) -> None:
    visitor = shop.visitor()
    first = tells(shop, visitor, "homepage-welcome")
    clock.move(minutes=1)
    second = shop.opens(visitor, "Hello again, is there a trial?")
    shop.considers()
    assert any(fact.field == "sales_reps" for fact in shop.lead(second).notebook.facts)
    shop.do(lambda unit: forget(unit, shop.workspace, first, Author("visitor", visitor.id)))
    assert left(shop) == []
    theirs = [one.text for one in shop.messages(second) if one.author.kind == "visitor"]
    assert theirs == ["Hello again, is there a trial?"]


def test_what_an_earlier_conversation_says_of_itself_stays(shop: CompanyWithBot, clock: MovedClock) -> None:
    visitor = shop.visitor()
    first = tells(shop, visitor, "homepage-welcome")
    clock.move(minutes=1)
    second = shop.opens(visitor, "Hello again, is there a trial?")
    shop.considers()
    shop.do(lambda unit: forget(unit, shop.workspace, second, Author("visitor", visitor.id)))
    assert any(fact.field == "sales_reps" for fact in shop.lead(first).notebook.facts)
    assert shop.look(lambda connection: notes_of(connection, shop, second)) == []


def notes_of(connection: Connection, shop: CompanyWithBot, where: str) -> list[object]:
    table = metadata.tables["fact"]
    these = (table.c.workspace_id == shop.workspace.id, table.c.conversation_id == where)
    return list(connection.execute(select(table.c.id).where(*these)).scalars())


def test_nobody_elses_words_are_touched(shop: CompanyWithBot) -> None:
    mine, theirs = shop.visitor(), shop.visitor()
    where, other = tells(shop, mine, "homepage-welcome"), tells(shop, theirs, "homepage-welcome")
    before = [(one.text, one.card) for one in shop.messages(other)]
    shop.do(lambda unit: forget(unit, shop.workspace, where, Author("visitor", mine.id)))
    assert [(one.text, one.card) for one in shop.messages(other)] == before
    assert len(shop.lead(other).notebook.facts) > 4


def test_the_same_message_sent_again_after_that_is_not_said_again(shop: CompanyWithBot) -> None:
    visitor = shop.visitor()
    where = shop.opens(visitor, "Hello")
    again = shop.new(SAID[0])
    shop.chat(lambda room: room.receive(visitor, again, where))
    shop.do(lambda unit: forget(unit, shop.workspace, where, Author("visitor", visitor.id)))
    received = shop.chat(lambda room: room.receive(visitor, again, where))
    assert (received.repeated, received.message.text) == (True, "")


class DeletedMeanwhile(InProcess):
    """Thinks the first time while the visitor has their words deleted."""

    thought = 0
    meanwhile: Callable[[], object]

    def think(self, task: Task, fetch: Fetch) -> Thought:
        self.thought += 1
        thought = super().think(task, fetch)
        if self.thought == 1:
            self.meanwhile()
        return thought


def test_what_the_bot_thought_of_meanwhile_is_not_written(fresh_database: Database, clock: MovedClock) -> None:
    shop = CompanyWithBot(fresh_database, clock, thinker := DeletedMeanwhile())
    visitor = shop.visitor()
    where = shop.opens(visitor, SAID[0])
    thinker.meanwhile = partial(
        shop.do, lambda unit: forget(unit, shop.workspace, where, Author("visitor", visitor.id))
    )
    shop.settles()
    assert left(shop) == []
    assert thinker.thought == 2
