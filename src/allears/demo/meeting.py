"""What an invented visitor says to a real person who takes the conversation over from the bot."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from allears.facts.answer import Absence
from allears.rehearsal.sayings import Sayings
from allears.rehearsal.visitor import Said, Visitor
from allears.rehearsal.wording import word
from allears.visiting.browser import Browser

MOST_ANSWERS = 6
"""So often somebody answers a person; then they have what they wanted."""
STAYS = (40.0, 300.0)
"""Seconds that somebody stays after the last word, and when a person was promised."""
LISTENS = 5.0
"""Seconds of one look whether something was said."""
ASKS = {
    "sales_reps": r"how many (?:\w+ )?(?:reps|sell|sales|seats|callers|users)|seats",
    "employees": r"how (?:many people|big|large)|employees|headcount|company size",
    "selling_style": r"by phone|on the road|how do you(?:r people)? sell",
    "current_tool": r"what (?:do you|are you) us(?:e|ing)|which (?:tool|crm)|today's tool|at the moment",
    "needs_integration": r"integrat|work with|connect",
    "top_priority": r"most important|matters most|priority|only one thing",
    "timeline": r"\bwhen\b|start|deadline|how soon|by what date",
    "authority": r"who decides|your decision|decide|sign",
    "budget_allocated": r"budget|money",
    "country": r"which country|where are you|based",
    "industry": r"what (?:do you sell|kind of business|business)|industry",
    "email": r"e-?mail|where (?:may|can|should) (?:i|we) (?:send|write)|address",
    "name": r"your name|who am i|with whom",
    "pain": r"what happened|why|what hurts|problem|example",
    "monthly_calls": r"how many calls|calls a month",
}
"""What a person asks about, by the words of the question."""
OFFERS = re.compile(
    r"\b(?:shall|should|may|can|could) (?:i|we)\b|\b(?:would|does|is) (?:you|that|it|this)\b|\bok\b", re.IGNORECASE
)


class Meeting:
    """One visitor and whoever comes in. Says what is true of them, as they say it to the bot."""

    def __init__(self, visitor: Visitor, dice: Random, stays: tuple[float, float] = STAYS) -> None:
        self.visitor, self.dice, self.stays = visitor, dice, stays
        self.answered = 0
        self.has_left = False

    @property
    def sayings(self) -> Sayings:
        """How people talk here."""
        return self.visitor.sayings

    def answer(self, message: Mapping[str, Any]) -> Said | None:
        """What they say to a person's message; None when there is nothing left to say."""
        text = str(message.get("text") or "")
        if self.has_left or self.answered >= MOST_ANSWERS:
            return None
        first, self.answered = self.answered == 0, self.answered + 1
        hello = self._one("person hello", message) if first else ""
        if "?" not in text:
            self.has_left = not first
            return Said(hello or self._one("person bye", message))
        asked = text[: text.rindex("?")].split(". ")[-1]
        said = self._fact(asked) or self._one("person yes" if OFFERS.search(asked) else "person unsure", message)
        return Said(f"{hello}. {said}" if hello else said)

    def goes_on(self, browser: Browser, page: str, pause: Callable[[], None]) -> None:
        """Stays for a while after the bot's part, longer where a person was promised, and answers whoever comes in.

        Raises ServerRefused and OSError.
        """
        left = self.stays[self.was_promised(browser)]
        while left > 0 and not self.has_left:
            heard = [one for one in browser.hear(LISTENS) if one["author"]["kind"] == "rep"]
            left -= LISTENS
            said = self.answer(heard[-1]) if heard else None
            if said is not None:
                pause()
                browser.write(said.text, page)
                left = self.stays[1]

    def was_promised(self, browser: Browser) -> bool:
        """Whether the bot's last word was that it gets a colleague."""
        last = [one for one in browser.seen.values() if one["author"]["kind"] == "bot"][-1:]
        return any("colleague" in str(one.get("text")) or "person" in str(one.get("text")) for one in last)

    def _fact(self, asked: str) -> str | None:
        """The true answer to what is asked about, where it is a thing they know."""
        truth, policy = self.visitor.character.truth.answers, self.visitor.policy
        for name, words in ASKS.items():
            answer = truth.get(name, Absence.NOT_APPLICABLE)
            if name in policy.fields and not isinstance(answer, Absence) and re.search(words, asked, re.IGNORECASE):
                return word(policy.fields[name], answer, self.sayings, self.dice, asked=True)
        return None

    def _one(self, section: str, message: Mapping[str, Any]) -> str:
        rep = str(message["author"].get("name") or "").split(" ")[0]
        return self.dice.choice(self.sayings.of(section)).replace("{rep}", rep).strip()
