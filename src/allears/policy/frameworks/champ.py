"""CHAMP: Challenges, Authority, Money, Prioritization."""

from __future__ import annotations

from allears.policy.frameworks.built_in import framework, letter

CHAMP = framework(
    "CHAMP",
    "Zorian Rotenberg of InsightSquared, about 2014, who put the buyer's challenge before the seller's questions.",
    "When leads come to you with a problem rather than with a project, as they do in a chat. Authority is no blocker "
    "here but a reason to map the organisation: who reports to whom, and who decides.",
    letter(
        "Challenges",
        "What does not work for them today, who feels it, and what it costs. If we cannot help with it, the kindest "
        "thing is to say so now.",
        "What made you look for something like this, and what happened the last time it went wrong?",
    ),
    letter(
        "Authority",
        "How a decision is made there and who takes part. Somebody without the last word is the best guide to the "
        "people who have it.",
        "Who else will want a say, and what will each of them look at first?",
    ),
    letter(
        "Money",
        "What solving it is worth to them, and which range would be reasonable. Asked once they have an answer in "
        "hand, and as a range to react to.",
        "To give you an idea: a team like yours pays between the first and the second plan. Is that about what you "
        "expected, or far from it?",
    ),
    letter(
        "Prioritization",
        "Where this stands among everything else they could do, and what would happen if it waited. Many leads with "
        "a true need never buy because three other things come first.",
        "What else is on your list this quarter, and what happens to this one if it has to wait?",
    ),
)
