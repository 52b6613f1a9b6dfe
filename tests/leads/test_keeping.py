"""A conversation goes on where it was, in another process, on another day."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from allears.dialogue.conversation import Conversation, MessageIds
from allears.dialogue.talk import Setting
from allears.dialogue.turn import begin, take_turn
from allears.knowledge import Knowledge
from allears.leads.keeping import keep, take_up
from allears.library.knowledge_files import read_knowledge
from allears.library.policy_file import load_policy
from allears.stories.reading import read_story
from allears.stories.story import Story
from tests.tidy.repository import ROOT

STORIES = sorted((ROOT / "stories").glob("*.story"))


def setting_of(story: Story) -> Setting:
    policy = load_policy(ROOT / story.policy)
    return Setting(policy, story.company, story.today, story.available, story.expected,
                   destinations=dict(story.destinations))  # fmt: skip


def through_storage(conversation: Conversation, setting: Setting) -> Conversation:
    texts = {message.id: message.text for message in conversation.context.earlier}
    taken_up = take_up(json.loads(json.dumps(keep(conversation))), texts, setting)
    # made ready from the policy each time, and equal only to itself
    context = replace(taken_up.context, vocabulary=conversation.context.vocabulary)
    return replace(taken_up, context=context)


@pytest.mark.parametrize("path", STORIES[::3], ids=lambda path: path.stem)
def test_a_conversation_taken_up_again_is_the_same_after_every_turn(path: Path) -> None:
    story = read_story(path.read_text(encoding="utf-8"), path.name)
    setting = setting_of(story)
    knowledge = Knowledge.build(read_knowledge(ROOT / story.knowledge).passages) if story.knowledge else None
    at = datetime.combine(story.today, time(12), UTC)
    conversation = begin(setting, at)
    for turn in story.turns:
        if turn.by == "lead":
            conversation = take_turn(conversation, turn.text, at, setting, knowledge).conversation
            assert through_storage(conversation, setting) == conversation


def test_the_words_of_a_message_are_not_kept_twice() -> None:
    setting = setting_of(read_story(STORIES[0].read_text(encoding="utf-8"), STORIES[0].name))
    at = datetime.combine(setting.now, time(12), UTC)
    words = "Thank you, I only wanted to look around a little."
    turn = take_turn(begin(setting, at, greeting_id="msg_1"), words, at, setting, ids=MessageIds("msg_2", "msg_3"))
    kept = json.dumps(keep(turn.conversation))
    assert words not in kept
    assert [message.id for message in turn.conversation.context.earlier] == ["msg_1", "msg_2", "msg_3"]
