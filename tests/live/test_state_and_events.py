"""Promise 7: a state that was fetched at any time, and the events after it, are the state of now.

A machine (Hypothesis) lets visitors and reps do whatever they like, while a rep's screen and visitors' panels come and
go, are cut off in the middle of what they get, and now and then find that the log no longer leads on from where they
were. At any moment, once they have caught up, they show what a fresh look shows.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test
from sqlalchemy import delete

from allears.accounts.site import Site, SiteSettings
from allears.events.log import event_table
from allears.live.hub import Hub
from allears.live.log import kept_log, kept_of
from allears.live.reader import Reader
from allears.messenger.message import Author, Choice, NewMessage
from allears.messenger.room import Messenger
from allears.messenger.visitor import Visitor
from allears.storage.database import Database
from allears.storage.workspace import found_workspace
from allears.web.widget.sites import Known
from tests.event_loop import LoopApart
from tests.live.clients import InboxClient, WidgetClient, inbox_state, widget_state
from tests.live.looking import parsed
from tests.messenger.scene import ANA, BO, SITE, Scene
from tests.moved_clock import MovedClock

REPS = st.sampled_from([ANA, BO])
WHICH = st.integers(0, 2)
BOT = Author("bot", "bot", "Ringlane")
SITE_OF_ALL = Site(SITE, "key", SiteSettings("Ringlane"), 0)


class Screen:
    """A client with the connection it gets its events over, which may be down."""

    def __init__(self, client: InboxClient | WidgetClient) -> None:
        self.client = client
        self.reader: Reader | None = None


class Conversations(RuleBasedStateMachine):
    """Up to three visitors with a conversation each, two reps, one rep's screen and a panel for each visitor."""

    def __init__(self, database: Database, clock: MovedClock) -> None:
        super().__init__()
        self.scene = Scene(database, database.write(lambda unit: found_workspace(unit, "Ringlane")).result())
        self.clock = clock
        self.runner = LoopApart()
        self.hub = Hub(database)
        self.visitors: list[Visitor] = []
        self.ids: list[str] = []
        self.inbox = Screen(InboxClient())
        self.panels: list[Screen] = []
        self.said = 0

    def teardown(self) -> None:
        self.all_show_what_is()
        for screen in (self.inbox, *self.panels):
            self.hang_up(screen)
        assert self.hub.readers == 0
        self.runner.close()

    # -- what people do ----------------------------------------------------------------------------------------------

    @initialize()
    def somebody_comes(self) -> None:
        self.opens()

    @precondition(lambda self: len(self.ids) < 3)
    @rule()
    def opens(self) -> None:
        visitor = self.scene.visitor()
        conversation = self.do(lambda room: room.receive(visitor, self.words("Hello"))).conversation_id
        self.visitors.append(visitor)
        self.ids.append(conversation)
        panel = WidgetClient(Known(self.scene.workspace, visitor, SITE_OF_ALL), conversation)
        self.panels.append(Screen(panel))
        self.scene.look(panel.fetch)

    @rule(which=WHICH)
    def visitor_writes(self, which: int) -> None:
        number = which % len(self.ids)
        self.do(lambda room: room.receive(self.visitors[number], self.words("Yes"), self.ids[number]))

    @rule(which=WHICH, author=st.sampled_from([ANA, BO, BOT, Author("company", "company", "Ringlane")]))
    def others_speak(self, which: int, author: Author) -> None:
        new = NewMessage(f"c{self.said}", "Which of these?" * 30, (Choice("a", "One"), Choice("b", "Two")))
        self.said += 1
        self.do(lambda room: room.say(author, new, self.conversation(which)))

    @rule(which=WHICH, rep=REPS)
    def rep_notes(self, which: int, rep: Author) -> None:
        self.said += 1
        self.do(lambda room: room.note(rep, self.conversation(which), f"n{self.said}", "Between us"))

    @rule(which=WHICH, rep=REPS)
    def rep_takes(self, which: int, rep: Author) -> None:
        self.do(lambda room: room.take(self.conversation(which), rep))

    @rule(which=WHICH, rep=REPS, what=st.sampled_from(["give_back", "close", "reopen", "wake"]))
    def rep_keeps(self, which: int, rep: Author, what: str) -> None:
        self.do(lambda room: getattr(room, what)(self.conversation(which), rep))

    @rule(which=WHICH)
    def words_are_deleted(self, which: int) -> None:
        self.do(lambda room: room.forget_words(self.conversation(which), BOT))

    @rule(which=WHICH, rep=REPS)
    def rep_snoozes(self, which: int, rep: Author) -> None:
        self.do(lambda room: room.snooze(self.conversation(which), self.clock.now() + 60_000, rep))

    @rule(which=WHICH)
    def time_passes(self, which: int) -> None:
        self.clock.move(minutes=1)
        self.do(lambda room: room.wake_if_due(self.conversation(which)))

    @rule(which=WHICH, rep=REPS, name=st.sampled_from(["pilot", "Köln"]), hangs=st.booleans())
    def rep_tags(self, which: int, rep: Author, name: str, hangs: bool) -> None:
        tag = self.do(lambda room: room.tag(self.conversation(which), name, rep))
        if not hangs:
            self.do(lambda room: room.untag(self.conversation(which), tag.id, rep))

    @rule(which=WHICH, up_to=st.integers(0, 30), is_visitor=st.booleans())
    def somebody_sees(self, which: int, up_to: int, is_visitor: bool) -> None:
        visitor, conversation = self.visitors[which % len(self.ids)], self.conversation(which)
        if is_visitor:
            self.do(lambda room: room.visitor_sees(visitor, conversation, up_to))
        else:
            self.do(lambda room: room.rep_sees(BO, conversation, up_to))

    @rule(which=WHICH, email=st.sampled_from(["a@ringlane.test", "b@ringlane.test"]), by_rep=st.booleans())
    def profile_changes(self, which: int, email: str, by_rep: bool) -> None:
        visitor = self.visitors[which % len(self.ids)]
        if by_rep:
            self.do(lambda room: room.edit_profile(visitor.id, ANA, {"name": "Doris", "attributes": {"plan": email}}))
        else:
            self.do(lambda room: room.leave_email(visitor.id, email))

    # -- what screens go through -------------------------------------------------------------------------------------

    @rule(which=st.integers(0, 3))
    def screen_connects(self, which: int) -> None:
        self.connect(self.screen(which))

    @rule(which=st.integers(0, 3), frames=st.integers(0, 3))
    def screen_is_cut_off_in_the_middle(self, which: int, frames: int) -> None:
        screen = self.screen(which)
        self.connect(screen)
        self.take(screen, frames)
        self.hang_up(screen)

    @rule(which=st.integers(0, 3))
    def screen_is_loaded_anew(self, which: int) -> None:
        screen = self.screen(which)
        self.hang_up(screen)
        self.fetch(screen)

    @rule(keep=st.integers(0, 6))
    def old_log_is_cleared_away(self, keep: int) -> None:
        newest = self.scene.events()[-1].position if self.scene.events() else 0
        table = event_table.c
        statement = delete(event_table).where(
            table.workspace_id == self.scene.workspace.id, table.position <= newest - keep
        )
        for screen in (self.inbox, *self.panels):
            self.hang_up(screen)
        self.scene.database.write(lambda unit: unit.connection.execute(statement).rowcount).result()

    @rule()
    def all_show_what_is(self) -> None:
        for screen in (self.inbox, *self.panels):
            self.catch_up(screen)
        assert isinstance(self.inbox.client, InboxClient)
        assert list(self.inbox.client.conversations) == self.ids
        for each in self.ids:
            fresh = self.scene.look(partial(inbox_state, workspace=self.scene.workspace, conversation_id=each))
            assert self.inbox.client.conversations[each] == fresh
        for panel in self.panels:
            client = panel.client
            assert isinstance(client, WidgetClient)
            shown = {**client.state, "cursor": client.cursor}
            assert shown == self.scene.look(
                partial(widget_state, owner=client.owner, conversation_id=client.conversation_id)
            )

    # -- how -----------------------------------------------------------------------------------------------------------

    def do(self, verb: Callable[[Messenger], Any]) -> Any:
        return self.scene.do(verb)

    def words(self, text: str) -> NewMessage:
        self.said += 1
        return NewMessage(f"c{self.said}", text)

    def conversation(self, which: int) -> str:
        return self.ids[which % len(self.ids)]

    def screen(self, which: int) -> Screen:
        return [self.inbox, *self.panels][which % (1 + len(self.panels))]

    def fetch(self, screen: Screen) -> None:
        client = screen.client
        if isinstance(client, InboxClient):
            self.scene.look(lambda connection: client.fetch(connection, self.scene.workspace, list(self.ids)))
        else:
            self.scene.look(client.fetch)

    def connect(self, screen: Screen) -> None:
        client = screen.client
        if screen.reader is not None:
            return
        if isinstance(client, InboxClient):
            joining = self.hub.join_inbox(self.scene.workspace, client.cursor, ANA.id)
        else:
            visitor = client.owner.visitor.id
            joining = self.hub.join_conversation(self.scene.workspace, client.conversation_id, client.cursor, visitor)
        screen.reader = self.runner.run(joining)

    def take(self, screen: Screen, most: int) -> None:
        """Apply frames until there are none, or `most` were applied: the rest is lost on the way."""
        assert screen.reader is not None
        for number, frame in enumerate(self.runner.run(self.hub.frames(screen.reader))):
            if number < most:
                self.apply(screen, parsed(frame))

    def catch_up(self, screen: Screen) -> None:
        """Apply frames until all are there that anybody was promised."""
        while screen.client.cursor < self.newest(screen):
            self.connect(screen)
            assert screen.reader is not None
            frames = self.runner.run(self.hub.frames(screen.reader))
            for frame in map(parsed, frames):
                self.apply(screen, frame)
            if not frames:
                assert self.runner.run(screen.reader.woken(5)), "nothing came within five seconds"

    def newest(self, screen: Screen) -> int:
        client = screen.client
        if isinstance(client, InboxClient):
            return self.scene.look(lambda connection: kept_log(connection, self.scene.workspace)).newest
        where = client.conversation_id
        return self.scene.look(lambda connection: kept_of(connection, self.scene.workspace, where)).newest

    def apply(self, screen: Screen, frame: dict[str, Any]) -> None:
        if frame["type"] == "reset":
            self.hang_up(screen)
            self.fetch(screen)
        elif screen.reader is not None:
            screen.client.apply(frame)

    def hang_up(self, screen: Screen) -> None:
        if screen.reader is not None:
            self.hub.leave(screen.reader)
            screen.reader = None


EXAMPLES = {"sqlite": 30, "postgresql": 6}


def test_promise_7_a_state_and_the_events_after_it_are_the_state_of_now(
    database: Database, clock: MovedClock, engine_name: str
) -> None:
    tried = settings(
        max_examples=EXAMPLES[engine_name],
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    machines: list[Conversations] = []

    def make() -> Conversations:
        machines.append(Conversations(database, clock))
        return machines[-1]

    run_state_machine_as_test(make, settings=tried)  # type: ignore[arg-type]
    assert len(machines) >= EXAMPLES[engine_name]
