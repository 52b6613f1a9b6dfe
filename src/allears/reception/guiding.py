"""From what the rooms keep of a conversation to what guidance looks at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from threading import Lock
from typing import Any, TypeVar

from sqlalchemy import Connection

from allears.guidance.so_far import SoFar
from allears.knowledge import Knowledge
from allears.leads.lead import KeptLead, KeptTalk
from allears.listening.message import Message as HeardMessage
from allears.listening.message import Speaker
from allears.messenger.message import Message
from allears.policy.policy import Policy
from allears.policy.verdict import Outcome
from allears.publications.publication import Publication
from allears.publications.reading import version
from allears.reception.published import parse_knowledge, parse_policy
from allears.storage.workspace import Workspace

Read = TypeVar("Read")
MOST_MESSAGES = 500
"""So many of a conversation's last messages are looked at."""
_SPEAKERS: dict[str, Speaker] = {"visitor": "lead", "bot": "bot"}


class Remembered:
    """What publications say, by their id: what was published never changes, so its files are not read again."""

    def __init__(self, most: int = 64) -> None:
        self._most = most
        self._kept: OrderedDict[str, Any] = OrderedDict()
        self._lock = Lock()

    def take(self, publication_id: str, read: Callable[[], Read | None]) -> Read | None:
        """What it says; None when there is no such publication."""
        with self._lock:
            if publication_id in self._kept:
                self._kept.move_to_end(publication_id)
                known: Read = self._kept[publication_id]
                return known
        made = read()
        if made is not None:
            with self._lock:
                self._kept[publication_id] = made
                while len(self._kept) > self._most:
                    self._kept.popitem(last=False)
        return made


_REMEMBERED = Remembered()


def policy_of(connection: Connection, workspace: Workspace, talk: KeptTalk) -> Policy | None:
    """The version of the policy that the talk goes by."""
    return _say(connection, workspace, talk.policy_id, parse_policy)


def knowledge_of(connection: Connection, workspace: Workspace, talk: KeptTalk) -> Knowledge | None:
    """The company's own answers that the talk goes by."""
    if talk.knowledge_id is None:
        return None
    return _say(connection, workspace, talk.knowledge_id, parse_knowledge)


def _say(
    connection: Connection, workspace: Workspace, publication_id: str, parse: Callable[[Publication], Read]
) -> Read | None:
    def read() -> Read | None:
        found = version(connection, workspace, publication_id)
        return None if found is None else parse(found)

    return _REMEMBERED.take(f"{workspace.id} {publication_id}", read)


def so_far_of(
    connection: Connection, workspace: Workspace, lead: KeptLead, messages: Sequence[Message], now: int
) -> SoFar | None:
    """The conversation as guidance looks at it; None where no bot takes part. `now` is UTC milliseconds."""
    policy = policy_of(connection, workspace, lead.talk) if lead.talk else None
    if lead.talk is None or policy is None:
        return None
    kept = lead.talk.kept
    asks = {str(mark[0]): mark[3] for mark in kept.get("messages", ()) if len(mark) > 3 and mark[3]}
    asked = dict.fromkeys([*(kept.get("talk") or {}).get("asked", ()), *asks.values()])
    found = SoFar(
        policy=policy,
        notebook=lead.notebook,
        now=datetime.fromtimestamp(now / 1000, UTC).date(),
        messages=tuple(_heard(one, asks.get(one.id)) for one in messages[-MOST_MESSAGES:]),
        asked=tuple(asked),
        unanswered=frozenset(one.message_id for one in lead.questions if one.settled_at is None),
        dismissed=lead.dismissals,
        exceptions=lead.granted,
        knowledge=knowledge_of(connection, workspace, lead.talk),
        language=policy.language,
    )
    return as_kept(found, lead)


def as_kept(so_far: SoFar, lead: KeptLead) -> SoFar:
    """With the verdict that the dialogue stands by: the final one, once it asks no more and that one was kept."""
    kept = lead.verdicts[-1].outcome if lead.verdicts else None
    was_settled = kept is not None and kept != Outcome.UNDECIDED.value
    is_open = so_far.verdict.outcome is Outcome.UNDECIDED
    return replace(so_far, is_final=True) if was_settled and is_open else so_far


def _heard(message: Message, asks: str | None) -> HeardMessage:
    speaker = _SPEAKERS.get(message.author.kind, "rep")
    return HeardMessage(message.id, speaker, message.text, _day(message.at), asks)


def _day(at: int) -> date:
    return datetime.fromtimestamp(at / 1000, UTC).date()
