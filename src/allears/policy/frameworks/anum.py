"""ANUM: Authority, Need, Urgency, Money."""

from __future__ import annotations

from allears.policy.frameworks.built_in import framework, letter

ANUM = framework(
    "ANUM",
    "Ken Krogue of InsideSales.com, about 2010, as an answer to BANT for inside sales teams.",
    "When a relationship with somebody who can decide is worth more than a budget line: small companies, owners "
    "who buy themselves, new kinds of product. Money comes last, so that nobody is lost for want of an allocated "
    "budget.",
    letter(
        "Authority",
        "Whether the person you talk with can say yes, and if not, who can and how to reach them together. First, "
        "because a good conversation with the right person opens everything else.",
        "Besides you, who would be sorry not to have been part of this conversation?",
    ),
    letter(
        "Need",
        "The problem that hurts whoever decides, in their words. A need that only others have will not be paid for.",
        "If you could take one thing off your list with this, which would it be?",
    ),
    letter(
        "Urgency",
        "Why now and not next year: what gets worse, and by when. It is theirs to have; it cannot be made up for them.",
        "What happens if this stays as it is until next year?",
    ),
    letter(
        "Money",
        "Whether the outcome is worth the price to them, and where the money could come from. A missing budget is a "
        "question to solve, no verdict.",
        "Most teams of your size end up between the first and the second plan. If it did what you described, would "
        "that be easy, or would it have to come out of something else?",
    ),
)
