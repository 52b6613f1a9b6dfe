"""What is kept of leads, as bot and reps change it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from allears.events.log import Actor, NewEvent, append
from allears.facts.answer import Absence
from allears.facts.evidence import Entry
from allears.facts.fact import Fact, Source
from allears.leads.lead import By, KeptTalk, KeptVerdict
from allears.leads.store import LeadStore
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace
from allears.values.value import Value

BOT = Actor("bot", "bot")
LONGEST_REASON = 1_000
LONGEST_QUESTION = 1_000


class ReasonMissing(ValueError):  # noqa: N818 the reason is missing
    """An exception without a reason: it could never be learned from."""


class Leads:
    """The leads of one workspace inside one unit of work. Whoever looks is told by `lead.changed`."""

    def __init__(self, unit: Unit, workspace: Workspace) -> None:
        self._unit, self._workspace = unit, workspace
        self._store = LeadStore(unit, workspace)

    # -- the bot -------------------------------------------------------------------------------------------------------

    def held_talk(self, conversation_id: str) -> KeptTalk | None:
        """The talk, held until the unit ends: nobody changes it meanwhile."""
        return self._store.held_talk(conversation_id)

    def number_of_facts(self, conversation_id: str) -> int:
        """How many facts are recorded."""
        return self._store.number_of_facts(conversation_id)

    def keep_talk(self, talk: KeptTalk) -> None:
        """Where the talk stands after a turn. A pile that a rep chose stays chosen."""
        self.keep_talk_after(self._store.held_talk(talk.conversation_id), talk)

    def keep_talk_after(self, before: KeptTalk | None, talk: KeptTalk) -> None:
        """As `keep_talk`, for who holds the talk as it was."""
        if before is not None and before.laid_by_id is not None:
            talk = replace(talk, laid_by_id=before.laid_by_id, pile=before.pile, because=before.because)
            talk = replace(talk, later_at=before.later_at)
        moved = before is None or before.pile != talk.pile
        piled_at = self._unit.now if moved else before.piled_at if before else None
        revision = before.revision + 1 if before else 1
        self._store.put_talk(replace(talk, piled_at=piled_at, revision=revision, updated_at=self._unit.now))
        self._tell("lead.changed", talk.conversation_id)

    def note_facts(self, conversation_id: str, facts: Sequence[Fact], known: int | None = None) -> int:
        """The notebook as it stands now. Facts are never changed, so only new ones are written; how many. `known` is
        how many are there, for who has counted them in this unit."""
        return self._store.put_facts(conversation_id, facts, known)

    def note_verdict(self, conversation_id: str, verdict: KeptVerdict) -> bool:
        """A verdict, if it is another one than the last. False when nothing changed."""
        before = self._store.last_verdict(conversation_id)
        if before is not None and before.gist == verdict.gist:
            return False
        self._store.add_verdict(conversation_id, verdict, before.number + 1 if before else 1)
        return True

    def note_unanswered(self, conversation_id: str, message_id: str, words: str) -> str:
        """A question for which the company's words held nothing; its id."""
        return self._store.add_question(conversation_id, message_id, words[:LONGEST_QUESTION])

    def suggest(
        self, conversation_id: str, message_id: str, text: str, choices: Sequence[Mapping[str, str]] = ()
    ) -> None:
        """What the bot would say to the visitor's message, in the place of what it would have said before."""
        values = {
            "message_id": message_id,
            "text": text,
            "choices": [dict(each) for each in choices],
            "at": self._unit.now,
            "used_at": None,
        }
        self._store.put_suggestion(conversation_id, values)
        self._tell("bot.suggested", conversation_id)

    def withdraw_suggestion(self, conversation_id: str) -> None:
        """The bot would say nothing now."""
        self._store.remove_suggestion(conversation_id)

    def end_talk(self, conversation_id: str) -> None:
        """Whoever looks is told that the bot's part has ended."""
        self._tell("talk.ended", conversation_id)

    # -- the reps ------------------------------------------------------------------------------------------------------

    def note_fact_by_rep(
        self, conversation_id: str, field: str, value: Value | Absence, by: By, reason: str | None = None
    ) -> Fact:
        """What a rep knows of the lead. With a line of reason ("said on the phone") it stands before the lead's words.

        What the same rep's entry replaces stays in the notebook; the newer one stands.
        """
        said = (reason or "").strip()[:LONGEST_REASON] or None
        self._store.held_talk(conversation_id)
        before = self._store.facts(conversation_id)
        now = datetime.fromtimestamp(self._unit.now / 1000, UTC)
        source = Source.ENTERED_WITH_REASON if said else Source.ENTERED
        fact = Fact(f"f{len(before) + 1}", field, value, Entry(by.name, said), source, now, now)
        self._store.put_facts(conversation_id, (*before, fact))
        self._changed(conversation_id, by)
        return fact

    def take_back_fact(self, conversation_id: str, fact_id: str, by: By) -> bool:
        """A rep takes their entry back: it stays on record and counts no more. False when there is no such entry."""
        self._store.held_talk(conversation_id)
        before = self._store.facts(conversation_id)
        entered = (Source.ENTERED, Source.ENTERED_WITH_REASON)
        gone = {former for fact in before for former in fact.supersedes}
        fact = next((one for one in before if one.id == fact_id and one.source in entered), None)
        if fact is None or fact.id in gone:
            return False
        now = datetime.fromtimestamp(self._unit.now / 1000, UTC)
        back = replace(
            fact, id=f"f{len(before) + 1}", value=Absence.UNKNOWN, evidence=Entry(by.name), said_at=now,
            recorded_at=now, supersedes=(fact.id,),
        )  # fmt: skip
        self._store.put_facts(conversation_id, (*before, back))
        self._changed(conversation_id, by)
        return True

    def grant_exception(self, conversation_id: str, exclusion: str, reason: str, by: By) -> None:
        """Serve this lead although the exclusion holds. Raises ReasonMissing."""
        said = reason.strip()[:LONGEST_REASON]
        if not said:
            raise ReasonMissing("an exception needs a line that says why")
        values = {
            "reason": said, "by_id": by.id, "by_name": by.name, "at": self._unit.now, "revoked_at": None,
            "revoked_by_id": None,
        }  # fmt: skip
        self._store.put_exception(conversation_id, exclusion, values)
        self._changed(conversation_id, by)

    def revoke_exception(self, conversation_id: str, exclusion: str, by: By) -> bool:
        """Take an exception back; it stays on record. False when none held."""
        done = self._store.revoke_exception(conversation_id, exclusion, by.id)
        if done:
            self._changed(conversation_id, by)
        return done

    def lay_on(self, conversation_id: str, pile: str, because: str, by: By, later_at: int | None = None) -> bool:
        """A rep lays the conversation on a pile; there it stays until a rep moves it. False without a talk."""
        talk = self._store.held_talk(conversation_id)
        if talk is None:
            return False
        piled_at = talk.piled_at if talk.pile == pile else self._unit.now
        laid = replace(talk, pile=pile, because=because, later_at=later_at, laid_by_id=by.id, piled_at=piled_at)
        self._store.put_talk(replace(laid, revision=talk.revision + 1, updated_at=self._unit.now))
        self._tell("lead.changed", conversation_id, Actor("rep", by.id))
        return True

    def leave_to_verdict(self, conversation_id: str, by: By) -> bool:
        """Take back that a rep chose the pile: the verdict chooses it again. False when no rep had chosen it."""
        talk = self._store.held_talk(conversation_id)
        if talk is None or talk.laid_by_id is None:
            return False
        self._store.put_talk(replace(talk, laid_by_id=None, later_at=None))
        self._changed(conversation_id, by)
        return True

    def dismiss(self, conversation_id: str, key: str, by: By) -> None:
        """A rep does not want to be told this any more."""
        self._store.put_dismissal(conversation_id, key, by.id)
        self._tell("lead.changed", conversation_id, Actor("rep", by.id))

    def bring_back(self, conversation_id: str, key: str, by: By) -> bool:
        """A rep wants to be told again. False when it was not put away."""
        done = self._store.remove_dismissal(conversation_id, key)
        if done:
            self._tell("lead.changed", conversation_id, Actor("rep", by.id))
        return done

    def use_suggestion(self, conversation_id: str) -> bool:
        """A rep sent what the bot suggested. False when there was nothing left to send."""
        return self._store.use_suggestion(conversation_id)

    def settle_question(self, question_id: str, by: By) -> bool:
        """A person has answered it, or says that it needs no answer. False when there is no such open question."""
        conversation_id = self._store.settle_question(question_id, by.id)
        if conversation_id is not None:
            self._tell("lead.changed", conversation_id, Actor("rep", by.id))
        return conversation_id is not None

    def open_questions(self, settled_at: int, by: By) -> int:
        """Take back what this person settled at that moment; how many conversations it concerns."""
        found = self._store.open_questions(settled_at, by.id)
        for conversation_id in sorted(found):
            self._tell("lead.changed", conversation_id, Actor("rep", by.id))
        return len(found)

    def forget(self, conversation_id: str) -> None:
        """Delete everything that is kept of this conversation's lead; the messages themselves are the messenger's."""
        self._store.forget(conversation_id)
        self._tell("lead.changed", conversation_id)

    def resting_on(self, message_ids: Sequence[str]) -> list[str]:
        """The conversations in which something was noted from these messages."""
        return self._store.resting_on(message_ids)

    # ------------------------------------------------------------------------------------------------------------------

    def _changed(self, conversation_id: str, by: By) -> None:
        """A rep changed what the verdict rests on: whoever thought about the old state must think anew."""
        talk = self._store.held_talk(conversation_id)
        if talk is not None:
            self._store.put_talk(replace(talk, revision=talk.revision + 1, updated_at=self._unit.now))
        self._tell("lead.changed", conversation_id, Actor("rep", by.id), judge=True)

    def _tell(self, type_: str, conversation_id: str, who: Actor = BOT, **data: object) -> None:
        append(self._unit, self._workspace, NewEvent(type_, who, "reps", conversation_id, None, data))
