"""FAINT: Funds, Authority, Interest, Need, Timing."""

from __future__ import annotations

from allears.policy.frameworks.built_in import framework, letter

FAINT = framework(
    "FAINT",
    "RAIN Group (Mike Schultz and John Doerr), for purchases that nobody planned.",
    "When what you sell is rarely in anybody's budget before they have met you: advice, events, services, new ideas. "
    "What counts is the capacity to pay, not an allocated budget, and interest is something you create by teaching.",
    letter(
        "Funds",
        "Whether they could pay if they wanted to: their size, their revenue, what they spend on similar things. An "
        "unplanned purchase has no budget, and needs none.",
        "So that I only show you what fits: would you rather look at something small to begin with, at our usual "
        "range, or at all of it?",
    ),
    letter(
        "Authority",
        "Whether they can move money that was meant for something else, or know who can.",
        "Suppose you liked it: whom would you want to show it to before going ahead?",
    ),
    letter(
        "Interest",
        "Whether they want to know more, after learning what could be different. Interest is generated: by an "
        "example, a figure, a question they had not asked themselves. It is not the same as need.",
        "A company like yours changed one thing and got its evenings back. Is that something you would like to see "
        "in detail, or is it far from your world?",
    ),
    letter(
        "Need",
        "What would change for them, in their words. A lead can be interested without a need, and can have a need "
        "without knowing it.",
        "What would be different for you and your people half a year after this worked?",
    ),
    letter(
        "Timing",
        "When it would be right to begin, and what has to happen before. Later is an answer, with a date and a reason.",
        "Is there something coming up that this should be ready for?",
    ),
)
