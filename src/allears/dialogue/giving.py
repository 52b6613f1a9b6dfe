"""What a message gives before it asks: what the last answer means for the lead, or something worth knowing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from allears.dialogue.phrasing import Phrases, say_price
from allears.dialogue.steps import Show
from allears.dialogue.talk import LeadTurn, Setting, Talk
from allears.facts.answer import Absence
from allears.knowledge import answer_of
from allears.policy.compiled import Terms, compile_condition
from allears.policy.condition import Condition, fields_of
from allears.policy.judge import exchange_of, judge_for
from allears.policy.policy import Policy
from allears.policy.verdict import Verdict

PRICE_FROM = "price:from"
"""The gift that says where prices begin; who asked for it has it already."""
MADE_FOR = "made for"
"""The gift that says for whom the product is; a greeting gives it already."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What giving looks at: the conversation, the lead's turn, the verdict so far, and about how many questions are
    left."""

    talk: Talk
    turn: LeadTurn
    verdict: Verdict
    setting: Setting
    phrases: Phrases
    questions_left: float


def find_gift(occasion: Occasion) -> Show | None:
    """The best thing to give that was not given yet, None when nothing honest is left.

    What the answer means for them comes first (as the policy words it), then what the company's own pages say about
    their need, then what the answer decides, then a price, then how far they have come.
    """
    given = occasion.talk.given
    return next((gift for gift in _gifts(occasion) if gift.id not in given), None)


def _gifts(occasion: Occasion) -> Iterator[Show]:
    yield from _left_open(occasion)
    yield from _meanings(occasion)
    yield from _related(occasion)
    yield from _fitting(occasion)
    yield from _cleared(occasion)
    yield from _prices(occasion)
    yield from _made_for(occasion)
    yield from _progress(occasion)


def _left_open(occasion: Occasion) -> Iterator[Show]:
    """ "Both" is an answer to a clarifying question: it is taken as it is, and nobody is made to choose."""
    talk = occasion.talk
    clarified = talk.asked[-1] if talk.asked and talk.asked[-1] in talk.dug else None
    if clarified and occasion.verdict.answers.get(clarified) is Absence.DISPUTED:
        yield Show(f"both:{clarified}", occasion.phrases("both"))


def _meanings(occasion: Occasion) -> Iterator[Show]:
    policy = occasion.setting.policy
    for place, meaning in enumerate(policy.meanings):
        if meaning.field in occasion.turn.answered and _holds(meaning.when, occasion):
            yield Show(f"meaning:{meaning.field}:{place}", meaning.say.read_in(occasion.setting.language))


def _related(occasion: Occasion) -> Iterator[Show]:
    answer = answer_of(occasion.turn.related) if occasion.turn.related else None
    if answer is not None:
        yield Show(f"passage:{answer.passage.id}", answer.words)


def _fitting(occasion: Occasion) -> Iterator[Show]:
    answered = frozenset(occasion.turn.answered)
    for one in occasion.verdict.segments:
        names = [fields_of(part.condition) for part in one.we_can_help_them.parts if part.truth]
        if one.truth is not False and any(answered & name for name in names):
            segment = lower_first(one.segment.name.read_in(occasion.setting.language))
            yield Show(f"fits:{one.segment.id}", occasion.phrases("fits", segment=segment))


def _cleared(occasion: Occasion) -> Iterator[Show]:
    answered = frozenset(occasion.turn.answered)
    for one in occasion.verdict.exclusions:
        if one.trace.truth is False and answered & fields_of(one.exclusion.when):
            name = lower_first(one.exclusion.name.read_in(occasion.setting.language))
            yield Show(f"clears:{one.exclusion.id}", occasion.phrases("clears", exclusion=name))


def _prices(occasion: Occasion) -> Iterator[Show]:
    policy, verdict = occasion.setting.policy, occasion.verdict
    answers = verdict.answers
    row = judge_for(policy).recommend(answers, verdict.judged_on)
    knows_quantity = row is not None and not isinstance(answers.get(str(row.quantity), Absence.UNKNOWN), Absence)
    if row is not None and row.price is not None and knows_quantity:
        yield Show("price:row", occasion.phrases("price_for", plan=row.plan, price=say_price(row.price)))
    if lowest := lowest_price(policy):
        yield Show(PRICE_FROM, occasion.phrases("price_from", price=lowest))


def lowest_price(policy: Policy) -> str | None:
    """The lowest price that the recommendations name; None when they name none or their units differ."""
    prices = [row.price for row in policy.recommend if row.price is not None and row.price.low is not None]
    units = {(price.currency, price.per, price.per_seat) for price in prices}
    return say_price(min(prices, key=lambda price: price.low or 0)) if len(units) == 1 else None


def _made_for(occasion: Occasion) -> Iterator[Show]:
    if words := say_made_for(occasion.setting, occasion.phrases):
        yield Show(MADE_FOR, words)


def say_made_for(setting: Setting, phrases: Phrases) -> str:
    """For whom the product is made, from the names of the first two profiles; empty when there is none."""
    names = [lower_first(segment.name.read_in(setting.language)) for segment in setting.policy.ideal[:2]]
    return phrases("made_for", segments=phrases("join_or").join(names)) if names else ""


def _progress(occasion: Occasion) -> Iterator[Show]:
    left = max(1, round(occasion.questions_left))
    words = occasion.phrases("left_one") if left == 1 else occasion.phrases("left_few", number=str(left))
    yield Show(f"left:{left}", words)


def _holds(condition: Condition, occasion: Occasion) -> bool:
    policy, verdict = occasion.setting.policy, occasion.verdict
    terms = Terms(policy.fields, exchange_of(policy), final=False)
    return compile_condition(condition, terms)(verdict.answers, verdict.judged_on) is True


def lower_first(text: str) -> str:
    """A name inside a sentence: its first letter small, unless it begins with an abbreviation."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]
