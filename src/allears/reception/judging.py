"""A verdict as it is kept and shown to reps: one line, the reasons with their quotes, and the pile it leads to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from allears.dialogue.talk import End, Talk
from allears.facts.evidence import Quote
from allears.leads.lead import KeptVerdict
from allears.playbooks.playbook import Pile
from allears.policy.explain import Ground, Reason, explain, truth_word
from allears.policy.verdict import Outcome, Verdict

PILES: Mapping[Outcome, Pile] = {
    Outcome.QUALIFIED: Pile.QUALIFIED,
    Outcome.LATER: Pile.LATER,
    Outcome.OUTSIDE: Pile.OUTSIDE,
    Outcome.UNDECIDED: Pile.UNDECIDED,
    Outcome.DISQUALIFIED: Pile.TURNED_AWAY,
}


def pile_of(verdict: Verdict, end: End | None) -> Pile:
    """Where the conversation comes to lie. Nobody is on the pile of those turned away before they were told."""
    if verdict.outcome is Outcome.DISQUALIFIED:
        return Pile.TURNED_AWAY if end is End.PARTED else Pile.UNDECIDED
    if verdict.hot or verdict.fast_lane:
        return Pile.FAST_LANE
    return PILES[verdict.outcome]


def because_of(verdict: Verdict, talk: Talk, sentence: str) -> str:
    """Why it lies there: one line for the card."""
    if verdict.outcome is Outcome.DISQUALIFIED and talk.objected:
        return f"Sees our no differently, so a person decides. {sentence}"
    if verdict.outcome is Outcome.DISQUALIFIED and talk.end is not End.PARTED:
        return f"A no that was not said yet. {sentence}"
    if verdict.outcome is not Outcome.DISQUALIFIED and (verdict.hot or verdict.fast_lane):
        said = _marked(verdict, "fast_lane" if verdict.fast_lane else "hot")
        return f"{'Fast lane' if verdict.fast_lane else 'Hot'}: {said}." if said else sentence
    return sentence


def kept_verdict(verdict: Verdict, policy_id: str, end: End | None, *, is_lead: bool) -> KeptVerdict:
    """The verdict in words."""
    explanation = explain(verdict)
    return KeptVerdict(
        policy_id=policy_id,
        outcome=verdict.outcome.value,
        sentence=explanation.sentence,
        reasons=tuple(reason_shown(one) for one in explanation.decisive),
        open_fields=verdict.open_fields,
        pile=pile_of(verdict, end).value if is_lead else None,
        hot=verdict.hot,
        fast_lane=verdict.fast_lane,
        segment=verdict.segment.id if verdict.segment else None,
        exclusion=verdict.exclusion.id if verdict.exclusion else None,
    )


def reason_shown(reason: Reason) -> dict[str, Any]:
    """One criterion with what it rests on."""
    return {
        "code": reason.code,
        "part": reason.part,
        "of": reason.of,
        "says": reason.says,
        "truth": truth_word(reason.truth),
        "grounds": [_ground_shown(ground) for ground in reason.grounds],
    }


def _ground_shown(ground: Ground) -> dict[str, Any]:
    quote = next((fact.evidence for fact in ground.facts if isinstance(fact.evidence, Quote)), None)
    shown = {"message": quote.message_id, "text": quote.text, "start": quote.start, "end": quote.end} if quote else None
    return {
        "field": ground.field,
        "title": ground.title,
        "said": ground.said,
        "evidence": ground.evidence,
        "quote": shown,
    }


def _marked(verdict: Verdict, code: str) -> str:
    """What the lead said that makes it hot, or names it in the fast lane."""
    reasons = [one for one in explain(verdict).reasons if one.code == code and one.truth]
    return ", ".join(dict.fromkeys(ground.told for one in reasons for ground in one.grounds))
