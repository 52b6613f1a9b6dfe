"""Plays a story: the lead's words go through the real turn, and every line that expects something is checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time

from allears.dialogue.phrasing import say
from allears.dialogue.steps import Reply
from allears.dialogue.talk import Setting
from allears.dialogue.turn import Turn, begin, take_turn
from allears.knowledge import Knowledge
from allears.policy.judge import judge
from allears.policy.policy import Policy
from allears.policy.wording import say_answer
from allears.stories.step_words import say_steps
from allears.stories.story import Expectation, Story, StoryTurn


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A line of the story that did not come true: its number, what it expects, and what happened."""

    line: int
    expected: str
    found: str


def play(story: Story, policy: Policy, knowledge: Knowledge | None = None) -> tuple[Mismatch, ...]:
    """Every mismatch of a story, in its order; none when it comes true."""
    setting = Setting(
        policy,
        story.company,
        story.today,
        available=story.available,
        expected=story.expected,
        destinations=dict(story.destinations),
    )
    at = datetime.combine(story.today, time(12), UTC)
    conversation = begin(setting, at)
    last: Turn | None = None
    mismatches: list[Mismatch] = []
    for turn in story.turns:
        if turn.by == "lead":
            last = take_turn(conversation, turn.text, at, setting, knowledge)
            conversation = last.conversation
            mismatches += _check_lead(turn, last, setting)
        elif turn.by == "bot":
            mismatches += _check_bot(turn, last.reply if last else conversation.reply)
    return tuple(mismatches)


def _check_bot(turn: StoryTurn, reply: Reply) -> Iterator[Mismatch]:
    did, words = say_steps(reply), say(reply)
    if turn.text != did:
        yield Mismatch(turn.line, turn.text, f"{did}: {words}")
    for expected in turn.expectations:
        said = (expected.quote or "") in words
        if said != (expected.verb == "says"):
            yield Mismatch(expected.line, f"{expected.verb} “{expected.quote}”", words)


def _check_lead(turn: StoryTurn, taken: Turn, setting: Setting) -> Iterator[Mismatch]:
    for expected in turn.expectations:
        found = _what_came(expected, taken, setting)
        wanted = " ".join(filter(None, (expected.words, f"“{expected.quote}”" if expected.quote else "")))
        negated = expected.verb.startswith("not ")
        if (wanted in found) == negated:
            yield Mismatch(expected.line, f"{expected.verb} {wanted}", "; ".join(found) or "nothing")


def _what_came(expected: Expectation, taken: Turn, setting: Setting) -> list[str]:
    """What happened, in the words the expectation could have used."""
    heard, fields = taken.heard, setting.policy.fields
    match expected.verb.removeprefix("not "):
        case "heard":
            said = [(one.field, say_answer(one.value, fields[one.field]), one.quote) for one in heard.statements]
            full = [f"{field} {value} “{' '.join(quote.split())}”" for field, value, quote in said]
            return [*full, *(f"{field} {value}" for field, value, _ in said), *(field for field, _, _ in said)]
        case "question":
            return [f"“{' '.join(one.text.split())}”" for one in heard.questions]
        case "declines":
            return list(heard.declined)
        case "vague":
            return list(heard.vague)
        case "corrects":
            return [one.field for one in heard.corrections]
        case "disputes":
            return [one.field for one in heard.contradictions]
        case "verdict":
            verdict = judge(taken.conversation.talk.notebook, setting.policy, setting.now)
            named = verdict.exclusion or verdict.segment
            return [str(verdict.outcome), f"{verdict.outcome} {named.id if named else ''}"]
        case verb:
            return [f"there is no expectation called {verb!r}"]
