"""Duty as the doors see it: whose turn it is, who took over, what was handed to whom."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from allears.duty.handover import By, Colleague, Handover, Takeover, Team
from allears.duty.reading import team_of_everybody
from allears.duty.refusals import DutyRefused, NotOffered, SettledBefore
from allears.duty.store import DutyStore
from allears.events.log import Actor, NewEvent, append
from allears.routing.rotation import Seat, next_turn
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

LONGEST_REASON = 500


class Duty:
    """One workspace's duty inside one unit of work. `colleagues` are all reps who may work here now.

    What cannot be done raises a `DutyRefused` with words for people, and then nothing of it is done. Rows are locked in
    the order hand-over, turn, workspace; who also needs the conversation holds it before.
    """

    def __init__(self, unit: Unit, workspace: Workspace, colleagues: Collection[Colleague] = ()) -> None:
        self._unit, self._workspace, self._colleagues = unit, workspace, colleagues
        self._store = DutyStore(unit.connection, workspace)

    # -- the circle --------------------------------------------------------------------------------------------------

    def form_team(self, name: str, rep_ids: Collection[str]) -> Team:
        """A team of these reps."""
        made = Team(self._unit.ids.new("tem"), name, frozenset(rep_ids))
        self._store.add_team(made, self._unit.now)
        return made

    def pick(self, team_id: str | None = None, but: Collection[str] = ()) -> str | None:
        """Whose turn it is of a team (of everybody, when none is named), and it is theirs: nobody else gets the same.

        `but` are passed over. None when nobody of the team is there.
        """
        team = self._team(team_id)
        last = self._store.last_turn(team.id)
        away = self._store.away()
        members = [each for each in self._colleagues if team.rep_ids is None or each.id in team.rep_ids]
        here = {each.id for each in members if each.is_here and each.id not in away} - set(but)
        turn = next_turn([Seat.of(each.name, each.id) for each in members], last, here)
        if turn is None:
            return None
        self._store.take_turn(team.id, turn.seat)
        return turn.seat.rep_id

    def is_anybody_here(self, team_id: str | None = None) -> bool:
        """Whether `pick` would find somebody. Takes no turn."""
        team, away = self._team(team_id), self._store.away()
        return any(
            each.is_here and each.id not in away and (team.rep_ids is None or each.id in team.rep_ids)
            for each in self._colleagues
        )

    def goes_away(self, rep_id: str) -> bool:
        """A rep gets no more leads until they come back. False when they were away before."""
        gone = self._store.go_away(rep_id, self._unit.now)
        if gone:
            self._tell("rep.away", None, Actor("rep", rep_id), rep=rep_id)
        return gone

    def comes_back(self, rep_id: str) -> bool:
        """A rep waits for their turn again. False when they were not away."""
        back = self._store.come_back(rep_id)
        if back:
            self._tell("rep.back", None, Actor("rep", rep_id), rep=rep_id)
        return back

    def _team(self, team_id: str | None) -> Team:
        everybody = team_of_everybody(self._workspace)
        if team_id is None or team_id == everybody.id:
            return everybody
        found = next((each for each in self._store.teams() if each.id == team_id), None)
        if found is None:
            raise DutyRefused(f"There is no team {team_id[:40]} here.", "team")
        return found

    # -- takeovers ---------------------------------------------------------------------------------------------------

    def take_over(self, conversation_id: str, rep_id: str, *, replied: bool = False) -> Takeover:
        """The rep has the conversation instead of the bot; `replied`: by writing to the visitor.

        Whoever has it already keeps the moment at which they took it.
        """
        before = self._store.takeover(conversation_id)
        if before is None or before.rep_id != rep_id:
            made = Takeover(conversation_id, rep_id, self._unit.now, self._unit.now if replied else None)
            self._store.add_takeover(made)
            return made
        if replied and before.replied_at is None:
            self._store.change_takeover(conversation_id, replied_at=self._unit.now)
            return replace(before, replied_at=self._unit.now)
        return before

    def ask_whether_there(self, taken: Takeover) -> None:
        """The rep who took over and says nothing is asked. Once."""
        if taken.asked_at is None:
            self._store.change_takeover(taken.conversation_id, asked_at=self._unit.now)
            self._tell("takeover.asked", taken.conversation_id, Actor("system"), rep=taken.rep_id)

    def give_back(self, conversation_id: str, by: By) -> Takeover | None:
        """The bot may speak again; who had it until now. None when nobody had."""
        taken = self._store.takeover(conversation_id)
        if taken is not None:
            self._store.end_takeover(conversation_id)
            self._tell("takeover.ended", conversation_id, acting(by), rep=taken.rep_id)
        return taken

    # -- hand-overs --------------------------------------------------------------------------------------------------

    def hand_over(
        self,
        conversation_id: str,
        reason: str,
        brief: Mapping[str, Any],
        by: By,
        team_id: str | None = None,
        but: Collection[str] = (),
    ) -> Handover:
        """Offer the lead to whoever's turn it is; to nobody yet, when nobody is there.

        One that is on offer already is not offered twice: then that offer is the answer.
        """
        made = self._made(conversation_id, self._team(team_id), reason, brief, by)
        if not self._store.offer(made):
            return (self._store.open_handovers([conversation_id]) or self._store.handovers_of(conversation_id))[-1]
        return self._offered(made, self.pick(team_id, but))

    def hand_to(self, conversation_id: str, rep_id: str, brief: Mapping[str, Any], by: By) -> Handover:
        """A rep gives the lead to a colleague of their choice. An open offer is settled by it."""
        for each in self._store.open_handovers([conversation_id]):
            self._store.change_handover(each.id, accepted_at=self._unit.now, accepted_by=by.id)
        made = self._made(conversation_id, team_of_everybody(self._workspace), "by_rep", brief, by)
        self._store.offer(made)
        return self._offered(made, rep_id)

    def _made(self, conversation_id: str, team: Team, reason: str, brief: Mapping[str, Any], by: By) -> Handover:
        number = len(self._store.handovers_of(conversation_id)) + 1
        return Handover(
            self._unit.ids.new("hov"), conversation_id, number, team.id, reason, None, by, brief, self._unit.now
        )

    def _offered(self, made: Handover, rep_id: str | None) -> Handover:
        offered = replace(made, to_rep_id=rep_id)
        if rep_id is not None:
            self._store.change_handover(made.id, to_rep_id=rep_id)
        data = {"handover": made.id} | ({"rep": rep_id} if rep_id else {})
        self._tell("handover.offered", made.conversation_id, acting(made.by), **data)
        return offered

    def accept(self, handover_id: str, rep_id: str) -> Handover:
        """The rep takes the lead. Once more is as once; raises SettledBefore when it is another colleague's."""
        found = self._found(handover_id)
        if found.accepted_by == rep_id:
            return found
        if found.to_rep_id not in (None, rep_id):
            raise SettledBefore(
                "This lead was offered to a colleague. Take the conversation over if it should be yours."
            )
        if not self._store.change_handover(handover_id, accepted_at=self._unit.now, accepted_by=rep_id):
            raise SettledBefore("A colleague was quicker: this lead is taken or was returned.")
        self._tell("handover.accepted", found.conversation_id, Actor("rep", rep_id), handover=found.id, rep=rep_id)
        return self._found(handover_id)

    def settle(self, conversation_id: str, rep_id: str) -> None:
        """The rep took the conversation: whatever offer of it was open is accepted by that."""
        for each in self._store.open_handovers([conversation_id]):
            self._store.change_handover(each.id, accepted_at=self._unit.now, accepted_by=rep_id)
            self._tell("handover.accepted", conversation_id, Actor("rep", rep_id), handover=each.id, rep=rep_id)

    def return_it(self, handover_id: str, rep_id: str, because: str) -> tuple[Handover, Handover]:
        """The rep says why it is not theirs: (that one, the offer to the next in the circle).

        Nobody who returned it gets it again. The new offer is to nobody when nobody else is there.
        """
        why = " ".join(because.split())
        if not 1 <= len(why) <= LONGEST_REASON:
            raise DutyRefused(f"Say in a few words why it is not yours: 1 to {LONGEST_REASON} characters.", "because")
        found = self._found(handover_id)
        if found.to_rep_id != rep_id:
            raise SettledBefore("This lead was not offered to you, so it is not yours to return.")
        now = self._unit.now
        if not self._store.change_handover(handover_id, returned_at=now, returned_by=rep_id, returned_because=why):
            raise SettledBefore("This lead was accepted or returned before.")
        self._tell("handover.returned", found.conversation_id, Actor("rep", rep_id), handover=found.id, rep=rep_id)
        but = returned_by(self._store.handovers_of(found.conversation_id))
        team_id = None if found.team_id == team_of_everybody(self._workspace).id else found.team_id
        after = self.hand_over(found.conversation_id, found.reason, found.brief, found.by, team_id, but)
        return self._found(handover_id), after

    def _found(self, handover_id: str) -> Handover:
        found = self._store.handover(handover_id)
        if found is None:
            raise NotOffered(f"There is no hand-over {handover_id[:40]} here.", "handover")
        return found

    def _tell(self, type_: str, conversation_id: str | None, actor: Actor, **data: str) -> None:
        append(self._unit, self._workspace, NewEvent(type_, actor, "reps", conversation_id, data=data))


def returned_by(handovers: Collection[Handover]) -> set[str]:
    """Who returned the lead since somebody last accepted it."""
    since = max((each.number for each in handovers if each.accepted_by), default=0)
    return {each.returned_by for each in handovers if each.returned_by and each.number > since}


def acting(by: By) -> Actor:
    """As the log names them."""
    match by.kind:
        case "rep" | "bot" | "company":
            return Actor(by.kind, by.id)
        case _:
            return Actor("system")
