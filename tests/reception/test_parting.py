"""A rep says no, kindly; a rep serves somebody whom the policy would turn away. With the bot beside them."""

from __future__ import annotations

import pytest

from allears.messenger.message import Author
from allears.messenger.reading import conversation
from allears.messenger.visitor import Visitor
from allears.partings.parting import NewParting
from allears.partings.reading import waiting
from allears.reception import excepting, parting
from allears.storage.database import Database
from tests.moved_clock import MovedClock
from tests.reception.bot import CompanyWithBot

MINA = Author("rep", "rep_mina", "Mina")
NO = NewParting(None, "Made for others", "We are made for teams that sell by phone. Have a look at Fieldkit instead.")


@pytest.fixture
def bot(fresh_database: Database, clock: MovedClock) -> CompanyWithBot:
    return CompanyWithBot(fresh_database, clock)


@pytest.fixture
def ana(bot: CompanyWithBot) -> Visitor:
    return bot.visitor()


@pytest.fixture
def where(bot: CompanyWithBot, ana: Visitor) -> str:
    where = bot.opens(ana, "we are 4 people in the field, we want to plan our routes")
    bot.settles()
    return where


def parts(bot: CompanyWithBot, where: str) -> None:
    bot.do(lambda unit: parting.part(unit, bot.workspace, where, NO, MINA))


def state_of(bot: CompanyWithBot, where: str) -> str:
    found = bot.look(lambda connection: conversation(connection, bot.workspace, where))
    state: str = found.row.conversation.state
    return state


def said_by_mina(bot: CompanyWithBot, where: str) -> list[str]:
    return [one.text for one in bot.messages(where) if one.author.kind == "rep"]


def test_the_no_goes_out_after_its_minute_closes_and_lays_the_lead_on_its_pile(bot: CompanyWithBot, where: str) -> None:
    parts(bot, where)
    bot.clock.move(seconds=59)
    bot.considers()
    assert said_by_mina(bot, where) == []
    bot.clock.move(seconds=1)
    bot.considers()
    assert said_by_mina(bot, where) == [NO.text]
    assert state_of(bot, where) == "closed"
    talk = bot.lead(where).talk
    assert talk is not None
    assert (talk.pile, talk.because) == ("turned_away", "Made for others")


def test_a_no_that_was_taken_back_is_never_read(bot: CompanyWithBot, where: str) -> None:
    parts(bot, where)
    assert bot.do(lambda unit: parting.take_back(unit, bot.workspace, where, MINA))
    bot.clock.move(minutes=5)
    bot.considers()
    assert said_by_mina(bot, where) == []
    assert state_of(bot, where) == "open"
    assert not bot.do(lambda unit: parting.take_back(unit, bot.workspace, where, MINA))


def test_whoever_had_the_conversation_before_has_it_again_when_a_no_is_taken_back(
    bot: CompanyWithBot, where: str
) -> None:
    def holder() -> str | None:
        found = bot.look(lambda connection: conversation(connection, bot.workspace, where))
        who: str | None = found.row.conversation.rep_id
        return who

    before = holder()
    parts(bot, where)
    assert holder() == MINA.id
    bot.do(lambda unit: parting.take_back(unit, bot.workspace, where, MINA))
    assert holder() == before


def test_nobody_gets_a_no_as_the_answer_to_words_that_were_not_read(
    bot: CompanyWithBot, ana: Visitor, where: str
) -> None:
    parts(bot, where)
    bot.writes(ana, where, "wait, six of us sell on the phone as well")
    bot.clock.move(minutes=2)
    bot.considers()
    assert said_by_mina(bot, where) == []
    held = bot.look(lambda connection: waiting(connection, bot.workspace, where))
    assert held.held_at is not None
    assert bot.do(lambda unit: parting.say_now(unit, bot.workspace, where))
    assert said_by_mina(bot, where) == [NO.text]


def test_an_exception_opens_again_what_was_turned_away_and_can_be_revoked(bot: CompanyWithBot, where: str) -> None:
    parts(bot, where)
    assert bot.do(lambda unit: parting.say_now(unit, bot.workspace, where))
    assert state_of(bot, where) == "closed"
    bot.do(lambda unit: excepting.make_exception(unit, bot.workspace, where, "too_large", "A pilot", MINA))
    assert state_of(bot, where) == "open"
    exceptions = bot.lead(where).exceptions
    assert [(one.granted.exclusion, one.granted.reason) for one in exceptions] == [("too_large", "A pilot")]
    assert bot.do(lambda unit: excepting.revoke_exception(unit, bot.workspace, where, "too_large", MINA))
    assert not bot.do(lambda unit: excepting.revoke_exception(unit, bot.workspace, where, "too_large", MINA))
