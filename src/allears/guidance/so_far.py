"""What guidance looks at: a conversation between people and bot, as far as it has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache

from allears.facts.answer import Absence
from allears.facts.notebook import Notebook, Standing
from allears.knowledge import Knowledge
from allears.listening.context import Context
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.policy.judge import judge
from allears.policy.policy import Policy
from allears.policy.verdict import GrantedException, Verdict
from allears.values.value import FieldType

ADDRESSES = frozenset({FieldType.EMAIL, FieldType.NAME, FieldType.PHONE, FieldType.URL})
"""Who somebody is tells nothing yet about what they need."""


class _Same:
    """A policy compared by identity, so that its vocabulary is made once for each loaded policy."""

    __slots__ = ("policy",)

    def __init__(self, policy: Policy) -> None:
        self.policy = policy

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.policy is self.policy

    def __hash__(self) -> int:
        return id(self.policy)


@lru_cache(maxsize=16)
def _vocabulary_of(same: _Same) -> Vocabulary:
    return Vocabulary.of(same.policy.fields.values(), same.policy.lists)


@dataclass(frozen=True)
class SoFar:
    """A conversation so far.

    `messages` are everybody's, oldest first; those that asked for a field carry its id. `asked` are fields that were
    asked for already, by whomever. `unanswered` are the ids of messages with a question that the bot could not answer
    and nobody has settled. `dismissed` are the keys of flags that a rep put away. `knowledge` is None where the
    company has published none. `is_final`: no more is asked, so that what is not known counts as the policy says.
    """

    policy: Policy
    notebook: Notebook
    now: date
    messages: tuple[Message, ...] = ()
    asked: tuple[str, ...] = ()
    unanswered: frozenset[str] = frozenset()
    dismissed: frozenset[str] = frozenset()
    exceptions: tuple[GrantedException, ...] = ()
    knowledge: Knowledge | None = None
    company: str = ""
    language: str = field(default="en")
    is_final: bool = False

    @cached_property
    def verdict(self) -> Verdict:
        """What the policy says of what is known now."""
        return judge(self.notebook, self.policy, self.now, final=self.is_final, exceptions=self.exceptions)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The policy's fields, made ready for listening."""
        return _vocabulary_of(_Same(self.policy))

    def standing(self, field_id: str) -> Standing:
        """What is known of one field of the policy."""
        return self.notebook.standing(self.policy.fields[field_id], self.now)

    def context_at(self, place: int) -> Context:
        """What the message number `place` was heard against, as far as its words go."""
        return Context(self.vocabulary, self.messages[place].said_at, self.messages[:place], language=self.language)

    @property
    def knows_something(self) -> bool:
        """True once anything but an address is known of what they need, have or may decide."""
        answers = self.verdict.answers.items()
        return any(
            not isinstance(answer, Absence) and self.policy.fields[one].type not in ADDRESSES for one, answer in answers
        )
