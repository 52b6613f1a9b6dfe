"""Invented visitors come by while the demo runs: they are marked, not too many at once, and gone when it ends."""

import threading
from datetime import date
from functools import partial
from random import Random

from allears.demo.passing import MOST_AT_ONCE, PassingBy
from allears.demo.phrases import range_of
from allears.demo.rehearsal_server import RehearsalServer, rehearsal_server
from allears.demo.ringlane import POLICY, Demo, knowledge_files
from allears.demo.running import ringlane_policy
from allears.library.ready_made import ready
from allears.messenger.reading import messages
from allears.messenger.store_invented import count_invented, invented

PAGES = ("https://ringlane.example/",)


def coming(server: RehearsalServer) -> PassingBy:
    founded = server.founded
    demo = Demo(founded.workspace, founded.site, founded.owner, ())
    return PassingBy(
        demo,
        server.parts.database,
        server.address,
        PAGES,
        Random(3),
        first_after=0.0,
        every=(0.01, 0.02),
        thinks=(0.0, 0.01),
        stays=(0.0, 0.0),
    )


def test_they_come_talk_are_marked_and_leave_with_the_demo() -> None:
    policy = ready("policies", POLICY)
    assert policy is not None
    within = range_of(ringlane_policy(), date(2026, 11, 21))
    ended = threading.Event()
    with rehearsal_server(POLICY, {policy.file_name: policy.text}, knowledge_files()) as server:
        by = coming(server)
        most = [0]

        class Enough(threading.Event):
            """Set once three have gone; nobody waits a second."""

            def wait(self, timeout: float | None = None) -> bool:
                most.append(sum(one.is_alive() for one in by.here))
                return self.is_set() or by.gone >= 3 or ended.wait(timeout)

        by.keep_coming(lambda: within, Enough())
        for one in by.here:
            one.join(timeout=60)
        assert not any(one.is_alive() for one in by.here)
        workspace = by.demo.workspace
        people, conversations = by.database.read(partial(invented, workspace=workspace)).result()
        assert by.gone >= 3
        assert (
            len(people) == len(conversations) == by.database.read(partial(count_invented, workspace=workspace)).result()
        )
        assert len(conversations) >= 3
        said = by.database.read(partial(messages, workspace=workspace, conversation_id=conversations[0])).result()
        assert {one.author.kind for one in said} >= {"visitor", "bot"}
    assert max(most) <= MOST_AT_ONCE
