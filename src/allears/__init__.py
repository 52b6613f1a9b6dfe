"""Lead qualification that listens: whom you serve, whom you turn away, and the fewest questions in between.

What this file names is public; everything below it may change between versions. Each name is imported when it is first
used, so that `import allears` costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from allears.asking.next_question import next_question
    from allears.asking.question import Question, Settled
    from allears.facts.answer import Absence
    from allears.library.lead_json import LeadError, read_lead
    from allears.library.policy_file import load_policy
    from allears.library.problem import PolicyError
    from allears.policy.explain import Explanation, Reason, explain
    from allears.policy.judge import judge
    from allears.policy.policy import Policy
    from allears.policy.verdict import Outcome, Verdict

__version__ = "0.1.0"

__all__ = [
    "Absence",
    "Explanation",
    "LeadError",
    "Outcome",
    "Policy",
    "PolicyError",
    "Question",
    "Reason",
    "Settled",
    "Verdict",
    "explain",
    "judge",
    "load_policy",
    "next_question",
    "read_lead",
]

_HOMES = {
    "Absence": "facts.answer",
    "Explanation": "policy.explain",
    "LeadError": "library.lead_json",
    "Outcome": "policy.verdict",
    "Policy": "policy.policy",
    "PolicyError": "library.problem",
    "Question": "asking.question",
    "Reason": "policy.explain",
    "Settled": "asking.question",
    "Verdict": "policy.verdict",
    "explain": "policy.explain",
    "judge": "policy.judge",
    "load_policy": "library.policy_file",
    "next_question": "asking.next_question",
    "read_lead": "library.lead_json",
}


def __getattr__(name: str) -> object:
    """Import a public name from where it lives, once."""
    if name not in _HOMES:
        raise AttributeError(f"allears has no public name {name!r}")
    found: object = getattr(importlib.import_module(f"allears.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
