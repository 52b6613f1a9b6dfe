"""How the built-in frameworks are written down."""

from __future__ import annotations

from allears.facts.words import Words
from allears.policy.framework import Framework, FrameworkCriterion


def letter(name: str, meaning: str, question: str) -> FrameworkCriterion:
    """One criterion in English; its id is the name in lower case with `_` for spaces."""
    return FrameworkCriterion(name.lower().replace(" ", "_"), Words.of(name), Words.of(meaning), Words.of(question))


def framework(name: str, origin: str, when_to_use: str, *criteria: FrameworkCriterion) -> Framework:
    """A framework in English; the criteria come in order of importance."""
    return Framework(name, name, Words.of(origin), Words.of(when_to_use), criteria)
