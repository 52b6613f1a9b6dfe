"""BANT: Budget, Authority, Need, Timeline."""

from __future__ import annotations

from allears.policy.frameworks.built_in import framework, letter

BANT = framework(
    "BANT",
    "IBM, in the 1960s, for salespeople who visited large companies. Still the most used of all.",
    "When purchases are planned: the buyer has a budget line and a date, and you must choose quickly whom to visit. "
    "It puts need third, which is said to be too low for selling by chat, where a need is all that most visitors "
    "bring; and it loses people who would find the money for the right thing. Then look at ANUM, CHAMP or FAINT.",
    letter(
        "Budget",
        "The money set aside, or the range they would find reasonable, and whose money it is. A range to react to "
        "gets an answer where a blank question gets silence.",
        "Teams like yours usually spend somewhere between the first and the second of our plans. Which of them "
        "would be easy to get through, and which would need a conversation first?",
    ),
    letter(
        "Authority",
        "Who decides, who signs, and who else will want a say. Hardly anybody decides alone, and nobody likes to "
        "be asked whether they may.",
        "When you chose something like this the last time, how did that go, and who else will want a say?",
    ),
    letter(
        "Need",
        "The problem in their own words, what it costs them, and what they tried. Understood once you can say: "
        "they would buy because …",
        "What happened that made you look for something now?",
    ),
    letter(
        "Timeline",
        "When it should be running, and what makes that date a date. Without an event behind it a date is a wish.",
        "Is there something that forces a date, such as a contract that ends or a season that begins?",
    ),
)
