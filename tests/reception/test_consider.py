"""One turn: what the visitor wrote, what the bot made of it, and what happens to it in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import pytest

from allears.facts.evidence import Quote
from allears.leads.lead import By, KeptLead
from allears.leads.room import Leads
from allears.messenger.message import Author, NewMessage
from allears.messenger.visitor import Identity
from allears.publications.publication import Kind
from allears.reception import considering
from allears.reception.thinker import Fetch, InProcess
from allears.reception.thinking import Task, Thought
from allears.storage.database import Database
from allears.values.count import Count
from tests.moved_clock import MovedClock
from tests.reception.bot import CompanyWithBot, publish, text_of

OLGA = Author("rep", "rep_olga", "Olga")
NEED = "Our calls never reach the CRM, so nobody knows who was called."


@dataclass
class Interrupted:
    """Thinks, while somebody does something else."""

    meanwhile: list[Callable[[], object]] = field(default_factory=list)
    thought: int = 0
    inner: InProcess = field(default_factory=InProcess)

    def think(self, task: Task, fetch: Fetch) -> Thought:
        self.thought += 1
        thought = self.inner.think(task, fetch)
        if self.meanwhile:
            self.meanwhile.pop(0)()
        return thought

    def start(self) -> None:
        """Ready."""

    def close(self) -> None:
        """Done."""


@pytest.fixture
def thinker() -> Interrupted:
    return Interrupted()


@pytest.fixture
def shop(fresh_database: Database, clock: MovedClock, thinker: Interrupted) -> CompanyWithBot:
    shop = CompanyWithBot(fresh_database, clock, thinker)
    shop.here.add(shop.owner.id)
    return shop


def quotes(lead: KeptLead) -> list[tuple[str, str]]:
    """What was heard, with the words."""
    facts = lead.notebook.facts
    return [(fact.field, fact.evidence.text) for fact in facts if isinstance(fact.evidence, Quote)]


def republished(shop: CompanyWithBot, playbook: str, *changes: tuple[str, str]) -> None:
    """The playbook, otherwise."""
    text = text_of(f"playbooks/{playbook}.yaml")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    files = {f"{playbook}.yaml": text}
    shop.do(lambda unit: publish(unit, shop.workspace, Kind.PLAYBOOK, playbook, files))


def test_a_visitor_is_answered_before_they_are_asked(shop: CompanyWithBot) -> None:
    where = shop.opens(shop.visitor(), "We are 12 sales reps. What does it cost?")
    shop.considers()
    (answer,) = shop.bot_said(where)
    assert "29" in answer.text
    assert answer.client_id == f"bot:{shop.messages(where)[1].id}"
    lead = shop.lead(where)
    assert quotes(lead) == [("sales_reps", "12 sales reps")]
    assert lead.talk is not None
    assert (lead.talk.outcome, lead.talk.pile, lead.talk.level) == ("undecided", "undecided", "speaks")
    assert [event.type for event in shop.events(where)].count("lead.changed") == 1


# -- bursts --------------------------------------------------------------------------------------------------------


def test_what_came_in_a_burst_is_considered_once_with_its_own_quotes(
    shop: CompanyWithBot, thinker: Interrupted
) -> None:
    visitor = shop.visitor()
    where = shop.opens(visitor, "hi")
    shop.writes(visitor, where, "we are 12 sales reps")
    shop.writes(visitor, where, "what does it cost?")
    shop.considers()
    assert (len(shop.bot_said(where)), thinker.thought) == (1, 1)
    texts = {one.id: one.text for one in shop.messages(where)}
    for fact in shop.lead(where).notebook.facts:
        quote = fact.evidence
        assert isinstance(quote, Quote)
        assert texts[quote.message_id][quote.start : quote.end] == quote.text


def test_a_fragment_waits_for_the_rest_of_its_sentence(shop: CompanyWithBot, clock: MovedClock) -> None:
    where = shop.opens(shop.visitor(), "hello")
    shop.considers()
    assert shop.bot_said(where) == []
    clock.move(seconds=considering.PAUSE / 1000)
    shop.considers()
    assert len(shop.bot_said(where)) == 1


def test_who_goes_on_typing_is_answered_when_they_stop_or_after_eight_seconds(
    shop: CompanyWithBot, clock: MovedClock
) -> None:
    where = shop.opens(shop.visitor(), "What does it cost?")
    for _ in range(15):
        clock.move(seconds=0.5)
        shop.considering.typing.typed(where, clock.now())
        shop.considers()
        assert shop.bot_said(where) == []
    clock.move(seconds=0.5)
    shop.considers()
    assert len(shop.bot_said(where)) == 1


# -- what is no longer true is not said ----------------------------------------------------------------------------


def test_a_newer_message_makes_the_thought_void_and_both_are_answered_once(
    shop: CompanyWithBot, thinker: Interrupted
) -> None:
    visitor = shop.visitor()
    where = shop.opens(visitor, "What does it cost?")
    thinker.meanwhile.append(lambda: shop.writes(visitor, where, "And does it work with Gmail?"))
    shop.considers()
    (answer,) = shop.bot_said(where)
    assert answer.client_id == f"bot:{shop.messages(where)[2].id}"
    assert "29" in answer.text
    assert answer.card is not None
    assert len(answer.card["sources"]) == 2


def test_what_comes_while_a_turn_is_thought_is_thought_with_it_and_not_beside_it(
    shop: CompanyWithBot, thinker: Interrupted
) -> None:
    visitor = shop.visitor()
    where = shop.opens(visitor, "What does it cost?")

    def meanwhile() -> None:
        shop.writes(visitor, where, "We are 12 sales reps.")
        shop.considers()
        assert thinker.thought == 1, "its own job waits until the turn is through"

    thinker.meanwhile.append(meanwhile)
    shop.considers()
    assert thinker.thought == 2
    assert len(shop.bot_said(where)) == 1
    shop.settles()
    assert thinker.thought == 2, "nothing was left to do"
    assert len(shop.bot_said(where)) == 1


def test_a_rep_who_takes_over_before_the_commit_silences_the_bot(shop: CompanyWithBot, thinker: Interrupted) -> None:
    where = shop.opens(shop.visitor(), "We are 12 sales reps. What does it cost?")
    thinker.meanwhile.append(lambda: shop.chat(lambda room: room.take(where, shop.rep)))
    shop.considers()
    assert shop.bot_said(where) == []
    assert quotes(shop.lead(where)) == [("sales_reps", "12 sales reps")]


def test_a_policy_that_is_put_live_meanwhile_is_the_one_that_answers(
    shop: CompanyWithBot, thinker: Interrupted
) -> None:
    where = shop.opens(shop.visitor(), "What does it cost?")
    changed = {"inside-sales-crm.yaml": text_of("policies/inside-sales-crm.yaml") + "\n# a newer version\n"}
    put = partial(publish, workspace=shop.workspace, kind=Kind.POLICY, name="inside-sales-crm", files=changed)
    ids: list[str] = []
    thinker.meanwhile.append(lambda: ids.append(shop.do(put)))
    shop.considers()
    assert len(shop.bot_said(where)) == 1
    talk = shop.lead(where).talk
    assert talk is not None
    assert talk.policy_id == ids[0]


def test_what_a_rep_enters_meanwhile_is_not_lost(shop: CompanyWithBot, thinker: Interrupted) -> None:
    where = shop.opens(shop.visitor(), NEED)

    def enter() -> None:
        by = By(shop.owner.id, "Olga")
        shop.do(
            lambda unit: Leads(unit, shop.workspace).note_fact_by_rep(
                where, "sales_reps", Count.exactly(9), by, "phone"
            )
        )

    thinker.meanwhile.append(enter)
    shop.considers()
    assert {"sales_reps", "pain"} <= {fact.field for fact in shop.lead(where).notebook.facts}
    assert len(shop.bot_said(where)) == 1


def test_a_turn_that_fails_three_times_is_handed_over_and_the_visitor_is_told(
    shop: CompanyWithBot, thinker: Interrupted
) -> None:
    def fails() -> None:
        raise RuntimeError("the lamp is out")

    where = shop.opens(shop.visitor(), "What does it cost?")
    thinker.meanwhile += [fails, fails, fails]
    shop.considers()
    (told,) = shop.bot_said(where)
    assert "did not work" in told.text
    assert shop.handed(where).reason == "failed"
    shop.considers()
    assert len(shop.bot_said(where)) == 1


def test_a_turn_that_fails_once_is_taken_again(shop: CompanyWithBot, thinker: Interrupted) -> None:
    def fails() -> None:
        raise RuntimeError("the lamp flickers")

    where = shop.opens(shop.visitor(), "What does it cost?")
    thinker.meanwhile.append(fails)
    shop.considers()
    (answer,) = shop.bot_said(where)
    assert "29" in answer.text


# -- reps and the bot ----------------------------------------------------------------------------------------------


def test_who_asks_for_a_person_gets_one_with_everything(shop: CompanyWithBot) -> None:
    where = shop.opens(shop.visitor(), "Can I talk to a person?")
    shop.considers()
    handed = shop.handed(where)
    assert (handed.reason, handed.to_rep_id) == ("asked", shop.owner.id)
    talk = shop.lead(where).talk
    assert talk is not None
    assert talk.ended == "handed over"
    assert "talk.ended" in [event.type for event in shop.events(where)]


def test_with_nobody_there_it_asks_for_an_address(shop: CompanyWithBot) -> None:
    shop.here.clear()
    where = shop.opens(shop.visitor(), "Can I talk to a person?")
    shop.considers()
    (answer,) = shop.bot_said(where)
    assert "Nobody is here" in answer.text
    assert "e-mail" in answer.text
    assert shop.handed(where).to_rep_id is None


def test_a_rep_who_has_it_is_listened_to_and_what_they_left_open_is_taken_up(shop: CompanyWithBot) -> None:
    visitor = shop.visitor()
    where = shop.opens(visitor, "Hello there, I have a question.")
    shop.considers()
    before = len(shop.bot_said(where))
    shop.chat(lambda room: room.take(where, shop.rep))
    shop.writes(visitor, where, "We are 12 sales reps. What does it cost?")
    shop.considers()
    assert len(shop.bot_said(where)) == before
    assert ("sales_reps", "12 sales reps") in quotes(shop.lead(where))
    shop.clock.move(minutes=11)
    shop.considers()
    shop.clock.move(minutes=11)
    shop.considers()
    assert "29" in shop.bot_said(where)[-1].text
    assert quotes(shop.lead(where)).count(("sales_reps", "12 sales reps")) == 1


def test_who_suggests_says_nothing_until_a_rep_sends_it(shop: CompanyWithBot) -> None:
    republished(shop, "homepage-welcome", ("level: speaks", "level: suggests"))
    visitor = shop.visitor()
    where = shop.opens(visitor, NEED)
    shop.considers()
    suggestion = shop.lead(where).suggestion
    assert suggestion is not None
    assert shop.bot_said(where) == []
    sent = NewMessage("sent", suggestion.text)
    shop.chat(lambda room: room.say(OLGA, sent, where))
    shop.chat(lambda room: room.give_back(where, OLGA))
    shop.writes(visitor, where, "both")
    shop.considers()
    heard = [fact.value for fact in shop.lead(where).notebook.facts if fact.field == "selling_style"]
    assert heard == ["both"], "the one word answers the question that the rep sent"


def test_who_only_listens_fills_the_profile(shop: CompanyWithBot) -> None:
    republished(shop, "homepage-welcome", ("level: speaks", "level: listens"))
    where = shop.opens(shop.visitor(), "We are 12 sales reps. What does it cost?")
    shop.considers()
    lead = shop.lead(where)
    assert (shop.bot_said(where), lead.suggestion) == ([], None)
    assert quotes(lead) == [("sales_reps", "12 sales reps")]


def test_what_a_rep_enters_is_judged_anew_without_a_word(shop: CompanyWithBot) -> None:
    where = shop.opens(shop.visitor(), NEED)
    shop.considers()
    said = len(shop.bot_said(where))
    by = By(shop.owner.id, "Olga")
    shop.do(
        lambda unit: Leads(unit, shop.workspace).note_fact_by_rep(where, "employees", Count.exactly(4000), by, "phone")
    )
    shop.considers()
    verdict = shop.lead(where).verdict
    assert verdict is not None
    assert (verdict.outcome, len(shop.bot_said(where))) == ("disqualified", said)


# -- what is known, and what follows -------------------------------------------------------------------------------


def test_what_the_site_knows_is_never_asked(shop: CompanyWithBot) -> None:
    identity = Identity("u1", "Kim Berg", "kim@buyer.example", {"sales_reps": "12", "shoe size": 43})
    visitor = shop.chat(lambda room: room.visitor_arrives(shop.site.id, None, identity)).visitor
    where = shop.opens(visitor, NEED)
    shop.considers()
    facts = {fact.field: fact for fact in shop.lead(where).notebook.facts}
    assert str(facts["sales_reps"].source) == "imported"
    assert "How many people sell" not in shop.bot_said(where)[0].text


def test_what_was_said_in_an_earlier_conversation_is_never_asked_again(shop: CompanyWithBot, clock: MovedClock) -> None:
    visitor = shop.visitor()
    first = shop.opens(visitor, "We are 12 sales reps. What does it cost?")
    shop.considers()
    clock.move(minutes=1)
    second = shop.opens(visitor, NEED)
    shop.considers()
    facts = {fact.field: fact.evidence for fact in shop.lead(second).notebook.facts}
    earlier = facts["sales_reps"]
    assert isinstance(earlier, Quote)
    assert earlier.message_id in {one.id for one in shop.messages(first)}


def test_a_line_of_the_recap_is_changed_through_it(shop: CompanyWithBot) -> None:
    visitor = shop.visitor()
    where = shop.opens(visitor, f"{NEED} We are 12 sales reps and 40 people.")
    shop.considers()
    recap = {"kind": "recap", "lines": [{"field": "sales_reps"}]}
    shown = shop.chat(lambda room: room.say(Author("bot", "bot"), NewMessage("r", "Right?", card=recap), where)).message
    shop.writes(visitor, where, "14", about="sales_reps", answer_to=shown.id)
    shop.considers()
    standing = [fact for fact in shop.lead(where).notebook.facts if fact.field == "sales_reps"][-1]
    assert standing.value == Count.exactly(14)
    assert standing.supersedes


def test_a_tap_on_talk_to_a_person_is_no_answer_to_what_was_asked(shop: CompanyWithBot) -> None:
    visitor = shop.visitor()
    where = shop.opens(visitor, "hello")
    shop.settles()
    assert "What happened" in shop.bot_said(where)[-1].text
    shop.writes(visitor, where, "Ich möchte mit einem Menschen sprechen.", choice="person")
    shop.settles()
    assert quotes(shop.lead(where)) == []
    assert shop.handed(where).reason == "asked"


def test_somebody_who_is_no_lead_is_sent_where_they_are_helped_and_is_in_no_figure(shop: CompanyWithBot) -> None:
    where = shop.opens(shop.visitor(), "I'm already a customer and cannot log in to my account.")
    shop.considers()
    talk = shop.lead(where).talk
    assert talk is not None
    assert (talk.is_lead, talk.pile) == (False, None)
    assert "the people who know your account" in shop.bot_said(where)[0].text or talk.visitor_kind == "support"


def test_a_wished_time_becomes_a_task_for_the_rep_in_their_own_words(shop: CompanyWithBot) -> None:
    where = shop.opens(shop.visitor(), "Tuesday after 3 would be great.", playbook="campaign-vip")
    shop.considers()
    (note,) = shop.notes(where)
    assert "Tuesday after 3" in note.text
    assert shop.handed(where).reason == "call"
    assert shop.tags(where) == ["VIP call"]


def test_a_question_that_nobody_wrote_about_is_kept_for_the_company(shop: CompanyWithBot) -> None:
    where = shop.opens(shop.visitor(), "Do you connect to Shopify?")
    shop.considers()
    assert [one.words for one in shop.lead(where).questions] == ["Do you connect to Shopify?"]
    assert shop.handed(where).reason == "no_answer"
