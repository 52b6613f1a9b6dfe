"""Tells a conversation as a story, so that it can be kept as a test."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from allears.dialogue.talk import Setting
from allears.dialogue.turn import Turn
from allears.policy.judge import judge
from allears.policy.wording import say_answer
from allears.stories.step_words import say_steps


def tell_story(
    turns: Iterable[Turn], setting: Setting, policy: str, knowledge: str | None = None, title: str = "A conversation"
) -> str:
    """The conversation in the format that `read_story` reads: what the lead wrote, what was heard, what the bot did.

    `policy` and `knowledge` are written as the story's headings name them.
    """
    lines = [f"# {title}", f"policy: {policy}"]
    lines += [f"knowledge: {knowledge}"] if knowledge else []
    lines += [f"today: {setting.now.isoformat()}", f"company: {setting.company}"]
    lines += [] if setting.available else [f"person is: {setting.expected or 'away'}"]
    lines += [f"send {kind}: {words}" for kind, words in setting.destinations.items()]
    for turn in turns:
        lines += ["", f"lead: {' '.join(turn.message.text.split())}", *_heard(turn, setting)]
        lines.append(f"bot: {say_steps(turn.reply)}")
    return "\n".join(lines) + "\n"


def _heard(turn: Turn, setting: Setting) -> Iterator[str]:
    for one in turn.heard.statements:
        field = setting.policy.fields[one.field]
        yield f"  heard {one.field} {say_answer(one.value, field)} “{' '.join(one.quote.split())}”"
    for question in turn.heard.questions:
        yield f"  question “{' '.join(question.text.split())}”"
    for name in turn.heard.declined:
        yield f"  declines {name}"
    for name in turn.heard.vague:
        yield f"  vague {name}"
    for correction in turn.heard.corrections:
        yield f"  corrects {correction.field}"
    for contradiction in turn.heard.contradictions:
        yield f"  disputes {contradiction.field}"
    verdict = judge(turn.conversation.talk.notebook, setting.policy, setting.now)
    yield f"  verdict {verdict.outcome}"
