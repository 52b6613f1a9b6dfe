"""MEDDIC: Metrics, Economic buyer, Decision criteria, Decision process, Identify pain, Champion."""

from __future__ import annotations

from allears.policy.frameworks.built_in import framework, letter

MEDDIC = framework(
    "MEDDIC",
    "Jack Napoli and Dick Dunkel at PTC, in the 1990s.",
    "When a sale takes months and several people: large amounts, technical evaluations, a purchasing department. Too "
    "heavy for what one person can decide in a week.",
    letter(
        "Metrics",
        "The economic impact in their figures: hours, scrap, downtime, revenue. A figure that they named themselves "
        "carries the purchase through every meeting in which you are not present.",
        "How would you notice in your figures that this worked, and where do those figures stand today?",
    ),
    letter(
        "Economic buyer",
        "The one person who can say yes when everybody else has said no, and can find money that was not planned.",
        "For a project of this size, whose signature comes last, and what will that person want to have seen?",
    ),
    letter(
        "Decision criteria",
        "What they will compare: technical (does it fit), about the vendor (can we rely on you), financial (does it "
        "pay). If nobody has written them down, help to write them.",
        "When you put the offers side by side, which three things will you look at first?",
    ),
    letter(
        "Decision process",
        "The steps from here to a signature: evaluation, security, legal, purchasing; who takes each, and how long "
        "it lasts.",
        "The last time you brought in something like this, which steps did it go through and where did it take long?",
    ),
    letter(
        "Identify pain",
        "What hurts, whom, and what it costs while nothing happens. Without pain there is no date, and without a "
        "date no sale.",
        "What happened that put this on the table now, and what does a week of it cost you?",
    ),
    letter(
        "Champion",
        "Somebody inside who gains by your success, is listened to, and sells for you when you are not in the room. "
        "A friend who has no influence is no champion.",
        "Who, besides you, would be better off with this, and would they tell the others so?",
    ),
)
