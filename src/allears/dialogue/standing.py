"""Where a conversation stands with the policy: the verdict now, or the one once nothing more will be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from allears.dialogue.talk import Setting, Talk
from allears.facts.fact import Fact, Source
from allears.facts.notebook import Notebook
from allears.policy.judge import judge
from allears.policy.policy import Policy
from allears.policy.verdict import GrantedException, Outcome, Verdict

THOUGHT = frozenset({Source.LOOKED_UP, Source.PROPOSED})
"""Sources of what we think and nobody has said."""


def verdict_now(talk: Talk, setting: Setting) -> Verdict:
    """The verdict on what is known, of which what we only think leaves nobody outside."""
    notebook = trusted(talk.notebook, setting.policy, setting.now, setting.exceptions)
    return judge(notebook, setting.policy, setting.now, exceptions=setting.exceptions)


def standing_verdict(talk: Talk, setting: Setting) -> Verdict:
    """The verdict to keep of a conversation: final once the bot has read back what it understood, or has ended."""
    verdict = verdict_now(talk, setting)
    if verdict.outcome is not Outcome.UNDECIDED or (talk.recapped is None and talk.end is None):
        return verdict
    return final_verdict(talk, setting)


def final_verdict(talk: Talk, setting: Setting) -> Verdict:
    """The verdict when no more is asked.

    Outside is who fits no profile by what they said. Whom a profile may still fit stays undecided, for a person: what
    nobody was asked is no "no". An exclusion that was not worth a question is left aside for them as for who fits.
    """
    notebook = trusted(talk.notebook, setting.policy, setting.now, setting.exceptions)
    final = judge(notebook, setting.policy, setting.now, final=True, exceptions=setting.exceptions)
    if final.outcome is not Outcome.OUTSIDE:
        return final
    so_far = judge(notebook, setting.policy, setting.now, exceptions=setting.exceptions)
    return so_far if any(one.truth is None for one in so_far.segments) else final


def trusted(notebook: Notebook, policy: Policy, now: date, exceptions: Sequence[GrantedException] = ()) -> Notebook:
    """The notebook that verdicts and questions rest on: where only what we think (a country from the time zone) would
    leave a lead outside every profile, it counts as heard and not surely, so that they are asked."""
    if not any(map(_is_thought, notebook.facts)):
        return notebook
    verdict = judge(notebook, policy, now, exceptions=exceptions)
    if verdict.outcome is Outcome.DISQUALIFIED or not verdict.segments:
        return notebook  # a no is read back first, and never rests on what nobody said or confirmed
    if any(one.truth is not False for one in verdict.segments):
        return notebook
    doubted = (replace(fact, confidence=0.0) if _is_thought(fact) else fact for fact in notebook.facts)
    return Notebook(tuple(doubted))


def _is_thought(fact: Fact) -> bool:
    return fact.source in THOUGHT and not fact.confirmed
