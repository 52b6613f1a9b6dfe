"""Where a conversation stands with the policy: the verdict now, or the one once nothing more will be asked."""

from __future__ import annotations

from allears.asking.next_question import next_question
from allears.asking.question import Settled
from allears.dialogue.talk import Setting, Talk
from allears.policy.judge import judge
from allears.policy.verdict import Outcome, Verdict


def standing_verdict(talk: Talk, setting: Setting) -> Verdict:
    """The verdict to keep of a conversation: final once the bot has read back what it understood, or has ended."""
    verdict = judge(talk.notebook, setting.policy, setting.now, exceptions=setting.exceptions)
    if verdict.outcome is not Outcome.UNDECIDED or (talk.recapped is None and talk.end is None):
        return verdict
    return final_verdict(talk, setting)


def final_verdict(talk: Talk, setting: Setting) -> Verdict:
    """The verdict when no more is asked. What nobody was asked is no "no": then it stays undecided, for a person."""
    final = judge(talk.notebook, setting.policy, setting.now, final=True, exceptions=setting.exceptions)
    if final.outcome is not Outcome.OUTSIDE:
        return final
    so_far = judge(talk.notebook, setting.policy, setting.now, exceptions=setting.exceptions)
    may_fit = any(one.truth is None for one in so_far.segments)
    return so_far if may_fit or not _all_was_asked(talk, setting) else final


def _all_was_asked(talk: Talk, setting: Setting) -> bool:
    found = next_question(
        talk.notebook,
        setting.policy,
        setting.now,
        received_answer=True,
        already_asked=talk.asked,
        exceptions=setting.exceptions,
        offers_time=True,
    )
    return isinstance(found, Settled)
