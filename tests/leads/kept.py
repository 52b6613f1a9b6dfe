"""Short words for what bot and reps keep of leads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, TypeVar

from allears.events.log import Event
from allears.facts.evidence import Quote
from allears.facts.fact import Fact, Source
from allears.leads.lead import By, KeptLead, KeptTalk, KeptVerdict
from allears.leads.reading import lead_of
from allears.leads.room import Leads
from allears.values.count import Count
from tests.messenger.scene import Scene

Result = TypeVar("Result")
ANA = By("rep_ana", "Ana")
NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
"""Before anything that the tests' clock shows."""
TALK = KeptTalk("", "pub_playbook", "pub_policy", None, "speaks", "qualify", {"talk": {}}, 2, 1, 1)
VERDICT = KeptVerdict("pub_policy", "undecided", "Not known yet: reps.", ({"code": "segment:small"},), ("reps",))


@dataclass
class Kept:
    """Each call is a unit of its own."""

    scene: Scene
    ids: list[str] = field(default_factory=list)

    def conversation(self) -> str:
        self.ids.append(self.scene.opened(f"Hello {len(self.ids)}")[1])
        return self.ids[-1]

    def do(self, verb: Callable[[Leads], Result]) -> Result:
        return self.scene.database.write(lambda unit: verb(Leads(unit, self.scene.workspace))).result()

    def talk(self, conversation_id: str, **changes: Any) -> None:
        talk = replace(TALK, conversation_id=conversation_id, **changes)
        self.do(lambda leads: leads.keep_talk(talk))

    def lead(self, conversation_id: str) -> KeptLead:
        lead = self.scene.look(lambda connection: lead_of(connection, self.scene.workspace, conversation_id))
        assert lead is not None
        return lead

    def events(self) -> list[Event]:
        return [event for event in self.scene.events() if event.audience == "reps"]


def said(number: int, people: int, message_id: str = "msg_1") -> Fact:
    words = f"{people} reps"
    return Fact(f"f{number}", "reps", Count(people, people), Quote(message_id, words, 0, len(words)), Source.SAID,
                NOON, NOON)  # fmt: skip
