"""The steps a reply is made of. A reply is a few of them in order: give first, then perhaps ask one thing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from allears.facts.evidence import Quote
from allears.knowledge import Findings
from allears.policy.policy import Exclusion, Recommendation
from allears.values.value import Value


class HandoverReason(StrEnum):
    """Why a person takes over."""

    ASKED_FOR = "asked for a person"
    FAST_LANE = "fast lane"
    HOT = "hot"
    UPSET = "upset"
    NO_ANSWER = "a question we could not answer"
    NOT_UNDERSTOOD = "another language"
    SEES_IT_DIFFERENTLY = "sees our no differently"
    QUALIFIED = "qualified"
    UNDECIDED = "a person should look"
    STUCK = "stuck"
    CALL = "a personal call"


@dataclass(frozen=True, slots=True)
class Greet:
    """The first words: who speaks, for whom the product is made, and that a person is near."""

    words: str


@dataclass(frozen=True, slots=True)
class GiveAnswer:
    """The company's own words to one of the lead's questions, and where they stand: the file, and for people the
    passage's title with the page on the web (empty without one)."""

    question: str
    words: str
    source: str
    title: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class OfferAnswers:
    """Two passages that may be meant, by title, to choose from; `findings` hold them for when the lead has chosen."""

    question: str
    titles: tuple[str, ...]
    findings: Findings | None = None


@dataclass(frozen=True, slots=True)
class AdmitNotKnowing:
    """A question that the company's own words do not answer. `names` are what it names and nobody wrote about."""

    question: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Show:
    """What was just learned means this for the lead. `id` names it, so that it is never said twice."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Ask:
    """One question: its words, what the lead gets for answering, and answers to tap. Free text is always possible,
    and so is not saying (`may_decline`). `again`: what they said of it does not settle it, so it is put once more, in
    other words."""

    field: str
    words: str
    benefit: str
    buttons: tuple[str, ...] = ()
    may_decline: bool = True
    again: bool = False


@dataclass(frozen=True, slots=True)
class Clarify:
    """Two things were said that do not fit together: dig once, without forcing a choice."""

    field: str
    words: str


@dataclass(frozen=True, slots=True)
class AskWhatHappened:
    """A need was named only on its surface: ask once what happened that made them look. `again` says that the
    policy's own question was asked before, so that the same words do not come twice."""

    field: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class RecapLine:
    """One thing that was understood; it can be changed. `quote` holds the lead's words when they said it. `we_think`:
    it was looked up, and nobody has said that it is so."""

    field: str
    title: str
    said: str
    value: Value
    fact_id: str
    quote: Quote | None
    confirmed: bool
    we_think: bool = False


@dataclass(frozen=True, slots=True)
class OpenLine:
    """A line of a recap that nobody has filled yet: the field and its name for people."""

    field: str
    title: str


@dataclass(frozen=True, slots=True)
class Recap:
    """What was understood, line by line, for the lead to confirm or change. `open` are lines that would settle it: the
    lead may fill them, and nothing is asked again if they do not."""

    lines: tuple[RecapLine, ...]
    open: tuple[OpenLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What the lead just changed in the recap, line by line, as it stands now."""

    lines: tuple[RecapLine, ...]


@dataclass(frozen=True, slots=True)
class AskChange:
    """The recap is not right, and the lead has not said what: ask which line, once."""


@dataclass(frozen=True, slots=True)
class Recommend:
    """What to take, how many, at what price, and what to do first."""

    row: Recommendation
    quantity: str
    price: str
    first_step: str


@dataclass(frozen=True, slots=True)
class OfferTime:
    """Ask for a time that suits, in the lead's own words. No slots are invented."""


@dataclass(frozen=True, slots=True)
class NoteTime:
    """The wished time, in the lead's own words."""

    wish: str


@dataclass(frozen=True, slots=True)
class AskAddress:
    """Ask for an e-mail address, because there is something to send."""

    field: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Thank:
    """Something arrived after the bot's part had ended, while nobody is there: thank for it. `noted` is the address
    they left, in their words; empty for anything else."""

    noted: str = ""


@dataclass(frozen=True, slots=True)
class HandOver:
    """A person takes over. `available` says whether one is there now; if not, `expected` says when, if known."""

    reason: HandoverReason
    available: bool
    expected: str | None = None


@dataclass(frozen=True, slots=True)
class PartKindly:
    """An honest no: the policy's words, a better alternative, what would change it, and the door left open."""

    exclusion: Exclusion
    words: str
    alternatives: tuple[str, ...]
    would_change: str


@dataclass(frozen=True, slots=True)
class SelfServe:
    """No segment fits and no exclusion holds: they are welcome to help themselves; nobody is refused. `made_for` says
    for whom the product is made, so that they know what to expect; `words` are the policy's own, if it has some."""

    made_for: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class SeeLater:
    """They fit, but not now: when we come back to it."""

    when: str


@dataclass(frozen=True, slots=True)
class Redirect:
    """Somebody who is no lead: where they are helped. `kind` is the visitor's kind, `words` where to go."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class AcceptRefusal:
    """They would rather not say, and need not: said before anything else goes on. `again`: not for the first time."""

    again: bool = False


@dataclass(frozen=True, slots=True)
class StayNear:
    """Just looking: nothing more this visit."""


@dataclass(frozen=True, slots=True)
class ConfirmForgetting:
    """What the lead said will be deleted, as they wished."""


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Nothing is open: a short, friendly last word."""


Step = (
    Greet
    | GiveAnswer
    | OfferAnswers
    | AdmitNotKnowing
    | Show
    | Ask
    | Clarify
    | AskWhatHappened
    | Recap
    | Change
    | AskChange
    | Recommend
    | OfferTime
    | NoteTime
    | AskAddress
    | Thank
    | HandOver
    | PartKindly
    | SelfServe
    | AcceptRefusal
    | SeeLater
    | Redirect
    | StayNear
    | ConfirmForgetting
    | Acknowledge
)
ASKING = (Ask, AskWhatHappened)
"""The steps that ask for a fact, and therefore may not stand alone."""
GIVING = (Greet, GiveAnswer, Show, Recommend)
"""The steps that give the lead something."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What the bot says in one message: its steps in order; empty means silence."""

    steps: tuple[Step, ...] = ()

    @property
    def asks(self) -> str | None:
        """The id of the field this reply asks for, if it asks for one."""
        for step in self.steps:
            if isinstance(step, Ask | AskWhatHappened | Clarify | AskAddress):
                return step.field
        return None

    @property
    def is_bare_question(self) -> bool:
        """True for a defect: a message that asks for a fact and gives nothing."""
        asks = any(isinstance(step, ASKING) for step in self.steps)
        return asks and not any(isinstance(step, GIVING) for step in self.steps)
