"""Two clients as somebody else would write them from the documentation: a state, and the events after it.

They check what the documentation promises: nothing missed (`after`), nothing twice, and after all events the state
that a fresh look would show.
"""

# ruff: noqa: ARG005 the changes share one signature, whether or not each looks at data and time

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from allears.events.reading import last_position
from allears.messenger import reading
from allears.messenger.showing import message_shown, note_shown, whole_shown
from allears.storage.workspace import Workspace
from allears.web.widget.conversations import standing
from allears.web.widget.sites import Known

State = dict[str, Any]


@dataclass
class InboxClient:
    """What a rep's screen knows of all conversations."""

    cursor: int = 0
    conversations: dict[str, State] = field(default_factory=dict)

    def fetch(self, connection: Connection, workspace: Workspace, ids: list[str]) -> None:
        """The state as it is now, with the position that it is true at."""
        self.cursor = last_position(connection, workspace)
        self.conversations = {each: inbox_state(connection, workspace, each) for each in ids}

    def apply(self, frame: State) -> None:
        assert frame["after"] <= self.cursor < frame["position"], f"missed or twice: {frame}"
        self.cursor = frame["position"]
        if frame["type"] == "visitor.changed":
            for each in self.conversations.values():
                if each["visitor"]["id"] == frame["data"]["visitor"]["id"]:
                    each["visitor"] = frame["data"]["visitor"]
        elif frame["type"] == "conversation.opened":
            self.conversations[frame["conversation"]] = opened(frame)
        elif frame["conversation"] in self.conversations:
            happened(self.conversations[frame["conversation"]], frame)


def inbox_state(connection: Connection, workspace: Workspace, conversation_id: str) -> State:
    whole = reading.conversation(connection, workspace, conversation_id)
    assert whole is not None
    messages = reading.messages(connection, workspace, conversation_id, after=0, limit=10_000)
    notes = reading.notes(connection, workspace, conversation_id)
    shown = whole_shown(whole)
    del shown["position"]
    return {
        **shown,
        "tags": {tag["id"]: tag["name"] for tag in shown["tags"]},
        "messages": [message_shown(message) for message in messages],
        "notes": [note_shown(note) for note in notes],
    }


def opened(frame: State) -> State:
    """A conversation nobody has said anything in yet."""
    return {
        "id": frame["conversation"],
        "site": frame["data"]["site"],
        "seq": frame["seq"],
        "state": "open",
        "opened_at": frame["at"],
        "last_message_at": frame["at"],
        "waiting_since": None,
        "unread": False,
        "visitor": frame["data"]["visitor"],
        "last_words": None,
        "assigned": None,
        "visitor_seen_seq": 0,
        "reps_seen_seq": 0,
        "snoozed_until": None,
        "closed_at": None,
        "tags": {},
        "messages": [],
        "notes": [],
    }


def happened(state: State, frame: State) -> None:
    """What an event changes of a conversation on a rep's screen."""
    data = frame["data"]
    if frame["seq"] is not None:
        state["seq"] = frame["seq"]
    change = CHANGES.get(frame["type"])
    if change is not None:
        state.update(change(data, frame["at"]))
    elif frame["type"] == "message.added":
        was_said(state, {name: value for name, value in data["message"].items() if name != "client_id"})
    elif frame["type"] == "note.added":
        state["notes"] = sorted([*state["notes"], data["note"]], key=place_of_note)
    elif frame["type"] == "conversation.tagged":
        state["tags"][data["tag"]["id"]] = data["tag"]["name"]
    elif frame["type"] == "conversation.forgotten":
        forgotten(state["messages"])
        last = state["messages"][-1]
        if last["text"] == "":
            state["last_words"]["text"] = ""
    elif frame["type"] == "conversation.untagged":
        state["tags"].pop(data["tag"]["id"], None)
    from_visitor = [each["seq"] for each in state["messages"] if each["author"]["kind"] == "visitor"]
    state["unread"] = bool(from_visitor) and from_visitor[-1] > state["reps_seen_seq"]


CHANGES: dict[str, Callable[[State, int], State]] = {
    "conversation.assigned": lambda data, at: {"assigned": {"rep": data["rep"], "name": data["name"], "at": at}},
    "conversation.unassigned": lambda data, at: {"assigned": None},
    "conversation.snoozed": lambda data, at: {"state": "snoozed", "snoozed_until": data["until"]},
    "conversation.woken": lambda data, at: {"state": "open", "snoozed_until": None},
    "conversation.closed": lambda data, at: {"state": "closed", "closed_at": at, "waiting_since": None},
    "conversation.reopened": lambda data, at: {
        "state": "open",
        "closed_at": None,
        "waiting_since": data.get("waiting_since"),
    },
    "conversation.seen": lambda data, at: {f"{data['by']}_seen_seq": data["up_to"]},
}


def forgotten(messages: list[State]) -> None:
    """What the visitor wrote is deleted, and what the bot said to it."""
    for message in messages:
        if message["author"]["kind"] in ("visitor", "bot"):
            message |= {"text": "", "card": None, "choices": [], "choice": None, "about": None}


def place_of_note(note: State) -> tuple[int, int, str]:
    """Behind what had been said; of the same millisecond, the id decides."""
    return note["after_seq"], note["at"], note["id"]


def was_said(state: State, message: State) -> None:
    author = message["author"]
    state["messages"].append(message)
    state["last_words"] = {"kind": author["kind"], "name": author["name"], "text": message["text"][:200]}
    state["last_message_at"] = message["at"]
    if author["kind"] == "visitor":
        state["waiting_since"] = state["waiting_since"] or message["at"]
    elif author["kind"] in ("rep", "company"):
        state["waiting_since"] = None


@dataclass
class WidgetClient:
    """What a visitor's panel knows of their conversation."""

    owner: Known
    conversation_id: str
    cursor: int = 0
    state: State = field(default_factory=dict)

    def fetch(self, connection: Connection) -> None:
        """The state as it is now, all of it."""
        self.state = widget_state(connection, self.owner, self.conversation_id)
        self.cursor = self.state.pop("cursor")

    def apply(self, frame: State) -> None:
        assert frame["after"] == self.cursor, f"missed or twice: {frame}"
        self.cursor = frame["seq"]
        conversation, data = self.state["conversation"], frame["data"]
        conversation["seq"] = frame["seq"]
        match frame["type"]:
            case "message.added":
                self.state["messages"].append(data["message"])
            case "conversation.forgotten":
                forgotten(self.state["messages"])
            case "conversation.assigned" | "conversation.unassigned":
                conversation["assigned"] = data.get("rep")
            case "conversation.closed" | "conversation.reopened":
                conversation["open"] = frame["type"] == "conversation.reopened"
            case "conversation.seen":
                conversation["visitor_seen_seq" if data["by"] == "visitor" else "reps_seen_seq"] = data["up_to"]


def widget_state(connection: Connection, owner: Known, conversation_id: str) -> State:
    found = standing(connection, owner, conversation_id, 0)
    assert found is not None
    return {"conversation": found["conversation"], "messages": found["messages"], "cursor": found["seq"]}
