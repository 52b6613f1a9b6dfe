"""Where a conversation stands, what the lead just did in it, and the setting it takes place in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from allears.dialogue.steps import RecapLine
from allears.facts.notebook import Notebook
from allears.knowledge import Findings
from allears.policy.policy import Policy
from allears.policy.verdict import GrantedException, Outcome

QUALIFY, ANSWER, VIP_CALL = "qualify", "answer", "vip_call"
"""What a conversation is for: to settle whether they fit, to answer alone, or to arrange a personal call."""


class End(StrEnum):
    """How the bot's part of a conversation ended."""

    HANDED_OVER = "handed over"
    PARTED = "parted kindly"
    REDIRECTED = "redirected"
    SELF_SERVED = "left to help themselves"
    LATER = "later"
    LEFT_IN_PEACE = "left in peace"


@dataclass(frozen=True, slots=True)
class LeadTurn:
    """What the lead just did: what was learned is in the notebook already, this is the rest.

    `findings` holds the knowledge base's findings for each question of the message, in order. `vague` are fields
    answered only on the surface, `answered` the fields this message said something about. `visitor_kind` names
    somebody who is no lead ("existing customer"). `contradictions` gives the ready follow-up words of each field that
    is newly disputed. `agrees` is a plain yes to what was just shown or offered, `objects` "I see it differently".
    `related` are the findings for the lead's need, when this message named it. `takes_back` is a plain no to what was
    shown; `leaves` a good-bye. `missed` says that something was asked and nothing of the message was understood;
    `unread` names the field that was asked for when the message seems to answer it, in words that say nothing of it.
    """

    findings: tuple[Findings, ...] = ()
    answered: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    contradictions: tuple[tuple[str, str], ...] = ()
    visitor_kind: str | None = None
    wants_person: bool = False
    just_looking: bool = False
    wants_forgetting: bool = False
    hostile: bool = False
    understood: bool = True
    agrees: bool = False
    objects: bool = False
    takes_back: bool = False
    leaves: bool = False
    related: Findings | None = None
    wished_time: str | None = None
    missed: bool = False
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """What holds for every conversation of a playbook: the policy, the company, and who is there.

    `available` says whether a person is there now, `expected` when one will be ("tomorrow at 9"). `destinations` maps
    a kind of visitor to where they are helped, in the company's words. `goal` is one of the three above. `exceptions`
    are those that people made for this lead.
    """

    policy: Policy
    company: str
    now: date
    available: bool = True
    expected: str | None = None
    language: str = "en"
    destinations: dict[str, str] = field(default_factory=dict)
    most_questions: int = 4
    goal: str = QUALIFY
    exceptions: tuple[GrantedException, ...] = ()


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation so far, as far as deciding needs it.

    `questions` counts what the bot asked of its own (clarifying and narrowing included, recaps not). `given` names
    what was already shown, so that nothing is said twice; `dug` the fields that were dug into once. `recapped` is the
    outcome that the last recap was shown for, None before; `shown` are its lines as they stood, which the next turn may
    change; `open_lines` are the fields of that recap that nobody had filled, `left_empty` those of all recaps so far.
    `asked_change` says that "which line?" was asked, `acknowledged` that the last word was said, `made_for_others` that
    they were told for whom else the product is made. `missed` counts the turns in a row in which nothing was understood
    of the answer to a question.
    """

    notebook: Notebook = field(default_factory=Notebook)
    lead_messages: int = 0
    questions: int = 0
    asked: tuple[str, ...] = ()
    given: frozenset[str] = frozenset()
    dug: frozenset[str] = frozenset()
    received_answer: bool = False
    recapped: Outcome | None = None
    recommended: bool = False
    offered_time: bool = False
    asked_address: bool = False
    shown: tuple[RecapLine, ...] = ()
    open_lines: tuple[str, ...] = ()
    left_empty: frozenset[str] = frozenset()
    asked_change: bool = False
    acknowledged: bool = False
    made_for_others: bool = False
    missed: int = 0
    objected: bool = False
    end: End | None = None
