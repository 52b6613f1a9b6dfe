"""An invented visitor: tells the truth in their own way, answers, asks back, corrects, and leaves if it is too much."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from allears.facts.answer import Absence, Answer
from allears.facts.field import Field
from allears.policy.condition import fields_of
from allears.policy.policy import Policy
from allears.policy.verdict import Outcome
from allears.rehearsal.handwriting import write
from allears.rehearsal.mood import Habits, Mood, draw_habits, draw_mood
from allears.rehearsal.sayings import Sayings
from allears.rehearsal.seen import Seen, Wanted
from allears.rehearsal.truth import Range, Truth, is_wrong
from allears.rehearsal.wording import choose_part, tap, word
from allears.values.count import Count
from allears.values.value import FieldType

FIRST_FACTS = ((0, 0.25), (1, 0.24), (2, 0.17), (3, 0.18), (4, 0.08), (5, 0.05), (6, 0.03))
"""How many facts people put into their first message, and how often: counted in conversations that people wrote."""
NEED_FIRST = 0.65
"""How often the first message names the need when the greeting asks what brings them: 11 of 17 such conversations in
those that people wrote (of 39 that nobody greeted 7 do)."""
MORE_FACTS = ((0, 0.50), (1, 0.25), (2, 0.15), (3, 0.10))
"""How many facts an answer holds besides the one asked for, counted in the same conversations (0.9 on average)."""
DELICATE_TIMES = 3.0
"""A delicate question before anything was received is so much harder to take, as DELICATE_TIMES of the asking."""
FILLS_EACH = 0.9
"""How often somebody who fills open lines of a recap fills this one too."""
NOTICES = 0.85
"""How often somebody who reads a recap sees that a line is wrong."""
BRINGS_UP = {
    FieldType.COUNT: 3.0,
    FieldType.CHOICE: 2.0,
    FieldType.ROLE: 1.5,
    FieldType.PLACE: 1.5,
    FieldType.MONEY: 0.5,
}
NEVER_FIRST = (FieldType.EMAIL, FieldType.PHONE, FieldType.URL, FieldType.YES_NO)


@dataclass(frozen=True, slots=True)
class Character:
    """Who somebody is: what is true of them, how they feel and how they write."""

    number: int
    truth: Truth
    mood: Mood
    habits: Habits


@dataclass(frozen=True, slots=True)
class Said:
    """One message. `about` is the field of the recap's line that it fills or changes."""

    text: str
    about: str | None = None


class Visitor:
    """Reacts to what is seen. The same seed and the same replies always give the same messages."""

    def __init__(self, character: Character, within: Range, dice: Random, may_ask: bool = True) -> None:
        self.character = character
        self.within = within
        self.dice = dice
        self.may_ask = may_ask
        self.told: set[str] = set()
        self.wrong: dict[str, Answer] = {}
        self.left_at = ""
        self.asked_of_us = 0
        self.dodged: set[str] = set()
        self.refused: set[str] = set()
        self.curious_now = False
        self.received = False
        self.argued = False
        self.to_fill: list[str] = []
        self.objected = ""

    @property
    def policy(self) -> Policy:
        """The policy whose fields the visitor can speak about."""
        return self.within.policy

    @property
    def sayings(self) -> Sayings:
        """How people talk here."""
        return self.within.sayings

    def open(self) -> Said:
        """The first message: a greeting perhaps, a question perhaps, and as many facts as people begin with."""
        numbers, shares = zip(*FIRST_FACTS, strict=True)
        number = self.dice.choices(numbers, shares)[0]
        need = next((one for one in self.policy.fields.values() if one.first), None)
        says_need = need is not None and self.dice.random() < NEED_FIRST
        brought = [self._bring_up(need)] if need is not None and says_need else []
        brought += [self._volunteer() for _ in range(number - len(brought))]
        facts = [said for said in brought if said]
        hello = [self._one("hello")] if self.dice.random() < 0.6 or not facts else []
        parts = [*hello, *self._aside(), *facts, *self._question(0.3 if facts else 0.5)]
        return Said(self._write(parts))

    def answer(self, seen: Seen) -> Said | None:
        """The next message; None when the visitor has what they came for, or leaves (then `left_at` says where)."""
        self.received = self.received or seen.answered
        self.curious_now = False
        if seen.wanted in (Wanted.FIELD, Wanted.CLARITY, Wanted.EVENT, Wanted.ADDRESS) and self._leaves(seen):
            self.left_at = seen.field
            return None
        if seen.wanted is Wanted.CONFIRMATION:
            return self._check(seen)
        if seen.wanted is Wanted.NOTHING and seen.changed and not (seen.handed_over or seen.refused):
            return self._fill() or Said(self._one("yes"))
        said = self._react(seen)
        return None if said is None else Said(said)

    def _react(self, seen: Seen) -> str | None:
        match seen.wanted:
            case Wanted.FIELD:
                return self._answer_field(seen)
            case Wanted.CLARITY | Wanted.CHANGE:
                return self._write([self._tell(self._field_in_question(seen), asked=True) or self._one("vague")])
            case Wanted.EVENT:
                again = self.sayings.of(f"{seen.field} again")
                return self._write([self.dice.choice(again) if again else self._one("vague")])
            case Wanted.ADDRESS:
                return self._answer_address(seen)
            case Wanted.CHOICE:
                return self._one("first one")
            case Wanted.TIME if too_early := self._too_early():
                return self._write([too_early])
            case Wanted.TIME:
                return self._one("time" if self.dice.random() < 0.6 else "no time")
            case _:
                return self._argue() if seen.refused else None

    def _answer_field(self, seen: Seen) -> str:
        field, habits, mood = self.policy.fields[seen.field], self.character.habits, self.character.mood
        if field.delicate and self.dice.random() < habits.declines:
            self.refused.add(field.id)
            return self._write([self._one("decline")])
        if self.dice.random() < mood.vague and field.id not in self.dodged:
            self.dodged.add(field.id)
            return self._write([self._one("vague")])
        truth = self.character.truth.answers[field.id]
        if (side := choose_part(truth, seen.buttons, field, self.within.now)) is not None:
            self.told.add(field.id)
            return side
        tapped = tap(truth, seen.buttons, field) if habits.buttons else None
        if tapped is not None:
            self.told.add(field.id)
            return tapped
        said = self._tell(field, asked=True) or self._one("vague")
        extra = [self._volunteer() for _ in range(self._more())]
        parts = [*self._aside(), said, *filter(None, extra), *self._correct(), *self._question(mood.curious)]
        return self._write(parts)

    def _more(self) -> int:
        """How many more facts than the one that was asked for stand in this answer."""
        talkative = self.character.mood.talkative
        return self.dice.choices(
            [number for number, _ in MORE_FACTS],
            [share * (talkative if number else 1.0) for number, share in MORE_FACTS],
        )[0]

    def _answer_address(self, seen: Seen) -> str | None:
        if self.dice.random() < 0.75:
            return str(self.character.truth.answers[seen.field])
        return self._one("decline")

    def _field_in_question(self, seen: Seen) -> Field:
        wrong = next(iter(self.wrong), None)
        name = seen.field or self.objected or wrong or next(iter(self.policy.fields))
        self.wrong.pop(name, None)
        return self.policy.fields[name]

    def _leaves(self, seen: Seen) -> bool:
        field = self.policy.fields.get(seen.field)  # over the line a clarifying question does not tell what it is about
        effort, delicate = (field.effort, field.delicate) if field else (1.0, False)
        trouble = effort * (DELICATE_TIMES if delicate and not self.received else 1.0)
        return self.dice.random() < self.character.mood.impatience * trouble

    def _volunteer(self) -> str | None:
        """One more fact that nobody asked for."""
        answers = self.character.truth.answers
        fields = [
            one
            for one in self.policy.fields.values()
            if one.id in answers and one.id not in self.told and one.type not in NEVER_FIRST and not one.delicate
        ]
        if not fields:
            return None
        weights = [5.0 if one.first else BRINGS_UP.get(one.type, 1.0) for one in fields]
        return self._bring_up(self.dice.choices(fields, weights)[0])

    def _bring_up(self, field: Field) -> str | None:
        thin = self.sayings.of(f"{field.id} thin")
        if field.first and thin and self.dice.random() < 0.3:
            self.told.add(field.id)
            return self.dice.choice(thin)
        return self._tell(field, asked=False)

    def _tell(self, field: Field, asked: bool) -> str | None:
        """The words for a field's answer, the true one unless this visitor is careless with figures."""
        answer = self.character.truth.answers.get(field.id, Absence.NOT_APPLICABLE)
        careless = self.character.habits.careless and field.id not in self.told and not self.wrong
        if careless and isinstance(answer, Count) and (answer.low or 0) >= 3 and self.dice.random() < 0.5:
            wrong = Count.exactly(max(2, round((answer.low or 0) * self.dice.choice((0.5, 0.7, 1.4, 2)))))
            self.wrong[field.id] = wrong
            answer = wrong
        said = word(field, answer, self.sayings, self.dice, asked)
        if said:
            self.told.add(field.id)
        return said

    def _correct(self) -> list[str]:
        """What was said wrong before is put right, with words that say so or without."""
        name = next((one for one in self.wrong), None)
        if name is None or self.dice.random() < 0.5:
            return []
        self.wrong.pop(name)
        said = word(self.policy.fields[name], self.character.truth.answers[name], self.sayings, self.dice, asked=False)
        if said is None:
            return []
        return [f"{self._one('correcting')} {said}" if self.character.habits.corrects else said]

    def _check(self, seen: Seen) -> Said:
        """Which line of a recap is wrong and what is right, if that is noticed; else what is still open; else yes."""
        fills = self.dice.random() < self.character.mood.obliging
        self.to_fill = [one for one in seen.open if fills and self.dice.random() < FILLS_EACH]
        for line in seen.lines:
            truth = self.character.truth.answers.get(line.field, Absence.NOT_APPLICABLE)
            wrong = line.value is not None and is_wrong(line.value, truth, line.field, self.within)
            if wrong and not isinstance(truth, Absence) and self.dice.random() < NOTICES:
                self.wrong.pop(line.field, None)
                by_line = self.dice.random() < 0.5
                said = word(self.policy.fields[line.field], truth, self.sayings, self.dice, asked=by_line)
                self.objected = line.field
                if said:
                    return Said(self._write([said]), line.field) if by_line else self._object(said)
        return self._fill() or Said(self._write([self._one("yes")]))

    def _object(self, said: str) -> Said:
        return Said(self._write([f"{self._one('not right')}, {said}"]))

    def _fill(self) -> Said | None:
        """What belongs into the next open line of the recap that this visitor fills and has something for."""
        while self.to_fill:
            field = self.policy.fields[self.to_fill.pop(0)]
            answer = self.character.truth.answers.get(field.id, Absence.NOT_APPLICABLE)
            said = None if isinstance(answer, Absence) else self._tell(field, asked=True)
            if said:
                return Said(self._write([said]), field.id)
        return None

    def _argue(self) -> str | None:
        if self.argued or self.dice.random() > 0.1:
            return None
        self.argued = True
        return self._one("differently")

    def _too_early(self) -> str | None:
        """When they would start, of somebody for whom it is not time yet; None where the policy sees no "later"."""
        if self.character.truth.outcome is not Outcome.LATER:
            return None
        names = [name for one in self.policy.later for name in fields_of(one)]
        said = (self._tell(self.policy.fields[name], asked=True) for name in sorted(names))
        return next(filter(None, said), None)

    def _question(self, share: float) -> list[str]:
        questions = self.sayings.of("question")
        if not self.may_ask or not questions or self.asked_of_us >= 2 or self.dice.random() > share:
            return []
        self.asked_of_us += 1
        self.curious_now = True
        return [self.dice.choice(questions)]

    def _aside(self) -> list[str]:
        mood = self.character.mood
        return [self._one(mood.aside)] if mood.aside and self.dice.random() < mood.asides else []

    def _one(self, section: str) -> str:
        return self.dice.choice(self.sayings.of(section))

    def _write(self, parts: list[str]) -> str:
        text = ""
        for part in parts:
            ends = text.endswith(("?", ".", ":", "!"))
            text = part if not text else f"{text} {part}" if ends else f"{text}{self._join(part)}{part}"
        return write(text, self.character.habits, self.sayings, self.dice)

    def _join(self, part: str) -> str:
        return (
            ". " if part[:1].isupper() or part.endswith("?") else self.dice.choice((", ", ". ", " and ", "; ", " - "))
        )


def draw_character(number: int, truth: Truth, dice: Random) -> Character:
    """Somebody with this truth."""
    return Character(number, truth, draw_mood(dice), draw_habits(dice))
