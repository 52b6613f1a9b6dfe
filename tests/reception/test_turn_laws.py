"""Laws of turns, whatever people do and wherever a process dies, on both engines.

Hypothesis lets visitors write, reps take over and give back, the policy be put live anew, jobs run twice, and the
process die between thinking and committing, in any order.
"""

from __future__ import annotations

from itertools import count
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from allears.facts.evidence import Quote
from allears.jobs.outbox import enqueue
from allears.leads.reading import lead_of
from allears.messenger.message import Message
from allears.messenger.visitor import Visitor
from allears.publications.publication import Kind
from allears.reception.consider import commit
from allears.reception.considering import KIND
from allears.storage.database import Database
from tests.moved_clock import MovedClock
from tests.reception.bot import CompanyWithBot, publish, text_of

SAYINGS = st.sampled_from(
    [
        "hi", "What does it cost?", "we are 12 sales reps", "Our calls never reach the CRM.", "in Norway",
        "actually 14 reps, not 12", "I'd rather not say", "ok", "by phone", "We need it by March.", "thanks, bye",
        "Can I talk to a person?", "4000 employees", "that's right", "We sell from our desks, 8 of us.",
    ]
)  # fmt: skip
NUMBERS = count(1)


class Turns(RuleBasedStateMachine):
    """One conversation, and everything that may happen around its turns."""

    def __init__(self, database: Database, clock: MovedClock, beside: CompanyWithBot) -> None:
        super().__init__()
        self.shop = CompanyWithBot(database, clock, beside=beside)
        self.shop.here.add(self.shop.owner.id)
        self.clock = clock
        self.thoughts: list[tuple[Any, Any]] = []
        self.taken = False
        self.spoke_while_taken = 0

    @initialize(text=SAYINGS)
    def somebody_comes(self, text: str) -> None:
        self.visitor: Visitor = self.shop.visitor()
        self.where = self.shop.opens(self.visitor, text)

    @rule(text=SAYINGS)
    def visitor_writes(self, text: str) -> None:
        self.shop.writes(self.visitor, self.where, text)

    @rule()
    def time_passes_and_what_is_due_is_done(self) -> None:
        self.clock.move(seconds=1)
        self.shop.considers()

    @rule()
    def a_turn_is_thought_and_the_process_dies(self) -> None:
        """What was thought is committed later by somebody slow, or never."""
        scene = self.shop.desk.look(self.shop.workspace, self.where)
        if scene is not None and scene.unanswered:
            self.thoughts.append((scene, self.shop.desk.think(scene)))

    @rule()
    def somebody_slow_commits_an_old_thought(self) -> None:
        if self.thoughts:
            scene, thought = self.thoughts.pop(0)
            self.shop.do(lambda unit: commit(unit, scene, thought, self.shop.desk.reps_here))

    @rule()
    def the_job_runs_once_more(self) -> None:
        data = {"conversation": self.where}
        self.shop.do(lambda unit: enqueue(unit, self.shop.workspace, KIND, data))
        self.shop.considers()

    @rule()
    def rep_takes(self) -> None:
        self.shop.chat(lambda room: room.take(self.where, self.shop.rep))
        self.taken = self.is_taken()
        self.spoke_while_taken = len(self.turns_of_the_bot())

    @rule()
    def rep_gives_back(self) -> None:
        self.shop.chat(lambda room: room.give_back(self.where, self.shop.rep))
        self.taken = False

    @rule()
    def a_newer_policy_is_put_live(self) -> None:
        text = f"{text_of('policies/inside-sales-crm.yaml')}\n# {next(NUMBERS)}\n"
        files = {"inside-sales-crm.yaml": text}
        self.shop.do(lambda unit: publish(unit, self.shop.workspace, Kind.POLICY, "inside-sales-crm", files))

    # -- what always holds -------------------------------------------------------------------------------------------

    @invariant()
    def nothing_is_said_twice(self) -> None:
        answers = [one.client_id for one in self.turns_of_the_bot()]
        assert len(answers) == len(set(answers)), answers

    @invariant()
    def every_answer_stands_behind_what_it_answers(self) -> None:
        by_id = {one.id: one for one in self.messages()}
        for answer in self.turns_of_the_bot():
            assert by_id[answer.client_id.removeprefix("bot:")].seq < answer.seq

    @invariant()
    def a_takeover_silences_the_bot(self) -> None:
        if self.taken and self.is_taken():
            assert len(self.turns_of_the_bot()) == self.spoke_while_taken

    @invariant()
    def every_quote_is_a_verbatim_slice_of_its_own_message(self) -> None:
        texts = {one.id: one.text for one in self.messages()}
        lead = self.kept()
        for fact in lead.notebook.facts if lead else ():
            if isinstance(fact.evidence, Quote):
                quote = fact.evidence
                assert texts[quote.message_id][quote.start : quote.end] == quote.text

    @invariant()
    def a_turn_is_written_whole(self) -> None:
        """Where the bot has answered, talk, verdict and what was heard reach as far as the answer."""
        answers = self.turns_of_the_bot()
        if not answers:
            return
        lead = self.kept()
        assert lead is not None
        assert lead.talk is not None
        assert lead.verdicts
        by_id = {one.id: one for one in self.messages()}
        answered = by_id[answers[-1].client_id.removeprefix("bot:")]
        assert lead.talk.considered_seq >= answered.seq
        kept = [mark[0] for mark in lead.talk.kept["messages"]]
        assert answers[-1].id in kept
        assert [fact.id for fact in lead.notebook.facts] == [f"f{n}" for n in range(1, len(lead.notebook.facts) + 1)]

    # -- how -----------------------------------------------------------------------------------------------------------

    def messages(self) -> list[Message]:
        return self.shop.messages(self.where) if hasattr(self, "where") else []

    def turns_of_the_bot(self) -> list[Message]:
        return [one for one in self.messages() if one.client_id.startswith("bot:")]

    def kept(self) -> Any:
        if not hasattr(self, "where"):
            return None
        return self.shop.look(lambda connection: lead_of(connection, self.shop.workspace, self.where))

    def is_taken(self) -> bool:
        scene = self.shop.desk.look(self.shop.workspace, self.where)
        return scene is not None and scene.taken_by is not None


EXAMPLES = {"sqlite": 8, "postgresql": 3}


def test_whatever_happens_around_a_turn_it_is_taken_once_and_whole(
    fresh_database: Database, clock: MovedClock, engine_name: str
) -> None:
    tried = settings(
        max_examples=EXAMPLES[engine_name],
        stateful_step_count=12,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    first = CompanyWithBot(fresh_database, clock, has_bot=False)
    machines: list[Turns] = []

    def make() -> Turns:
        machines.append(Turns(fresh_database, clock, first))
        return machines[-1]

    run_state_machine_as_test(make, settings=tried)  # type: ignore[arg-type]
    assert len(machines) >= EXAMPLES[engine_name]
