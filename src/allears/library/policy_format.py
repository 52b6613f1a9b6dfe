"""The format of a policy file: every key, what it holds, and what it means.

One table for three readers: the reader of policies finds unknown and missing keys with it, the published JSON Schema
is generated from it, and a test compares it with `docs/policy.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from allears.values.value import FieldType

FORMAT = 1
"""The newest format; `upgrades.py` brings older ones to it."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key: its name, the kind of value (a key of `policy_schema.KINDS`, or the name of a shape, perhaps as
    "list of …" or "map of …"), and what it is for."""

    name: str
    kind: str
    about: str
    required: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """A map with fixed keys; `others` is the kind of value under any further key (None: there are none)."""

    name: str
    about: str
    keys: tuple[Key, ...]
    others: str | None = None

    @property
    def by_name(self) -> Mapping[str, Key]:
        """The keys by their names."""
        return {key.name: key for key in self.keys}


OPTION = Shape(
    "option",
    "One answer of a choice.",
    (
        Key("label", "words", "What people read. Without it: the option's id, with spaces."),
        Key("also", "texts", "Other words by which leads and files mean it."),
    ),
)
MEANING = Shape(
    "meaning",
    "What an answer means for the lead; said right after the field was answered.",
    (
        Key("when", "condition", "Which answer is meant.", required=True),
        Key("say", "words", "What it means for the lead.", required=True),
    ),
)
FIELD = Shape(
    "field",
    "One thing worth knowing.",
    (
        Key("type", "value", "The kind of value.", required=True, values=tuple(FieldType)),
        Key("about", "value", "Whom it belongs to.", values=("person", "company", "purchase")),
        Key("name", "words", "The field's name for people. Without it: its id, with spaces."),
        Key("of", "texts", "Nouns that make a number mean this field."),
        Key("ask", "question", "The question, in the words a good rep would use; `never` for what nobody is asked."),
        Key("benefit", "words", "What the lead gets for answering."),
        Key("bands", "list of band", "Ranges offered as buttons, for figures that are delicate or hard to know."),
        Key("options", "options", "The answers of a choice: ids with other words for each."),
        Key("means", "list of meaning", "What an answer means for the lead."),
        Key("effort", "number", "What answering costs the lead, from 1 (a tap) to 5 (has to look it up)."),
        Key("first", "yes_no", "Heard before everything else."),
        Key("delicate", "yes_no", "Asked only after the lead has received something."),
        Key("valid_days", "whole", "How many days an answer holds."),
        Key("valid", "duration", "The same as text: `90 days`, `6 months`."),
        Key("decides_from", "number", "From which confidence, 0 to 1, a fact may decide."),
        Key("columns", "texts", "Names under which files and customer systems carry it."),
        Key("empty_cells", "texts", "Texts of a cell that mean: not answered."),
    ),
)
BAND = Shape(
    "band",
    "A range offered as a button.",
    (
        Key("label", "text", "What the button shows.", required=True),
        Key("value", "text", "The range it stands for.", required=True),
    ),
)
SEGMENT = Shape(
    "segment",
    "One ideal profile; it holds when every criterion of both sides does.",
    (
        Key("id", "id", "How verdicts name it; never changes.", required=True),
        Key("name", "words", "Its name for people. Without it: the id, with spaces."),
        Key("we_can_help_them", "criteria", "What makes us right for them."),
        Key("they_can_help_us", "criteria", "What makes them right for us: intent, power to decide, money, patience."),
    ),
)
ALTERNATIVE = Shape(
    "alternative",
    "Where somebody we turn away is better served.",
    (
        Key("name", "text", "Its name.", required=True),
        Key("as", "words", "Why it suits them better, in a few words.", required=True),
        Key("link", "text", "Where to find it."),
    ),
)
EXCLUSION = Shape(
    "exclusion",
    "Somebody we will not sell to, though they wave money.",
    (
        Key("id", "id", "How verdicts name it; never changes.", required=True),
        Key("name", "words", "Its name for people. Without it: the id, with spaces."),
        Key("when", "condition", "Whom it means.", required=True),
        Key("because", "words", "The reason, for us.", required=True),
        Key("say", "words", "The honest friendly words, for the lead.", required=True),
        Key("suggest", "list of alternative", "Better alternatives."),
        Key("no_by", "value", "Who may say the no. A new one starts with `person`.", values=("bot", "person")),
        Key(
            "if_unknown",
            "value",
            "What happens when nothing more can be learned: ignore it, or have a person ask or look.",
            values=("ignore", "ask", "review"),
        ),
    ),
)
LATER = Shape("later", "Good leads, but not now.", (Key("when", "condition", "Who should wait.", required=True),))
RECOMMENDATION = Shape(
    "recommendation",
    "What a qualified lead is told to take. The first row that holds counts.",
    (
        Key("when", "condition", "For whom. Without it: for everybody who is left."),
        Key("plan", "text", "What to take.", required=True),
        Key("quantity", "text", "How many: a number, or the id of a count field."),
        Key("price", "money", "What it costs, for example `29 USD a seat a month`."),
        Key("first_step", "words", "What to do first."),
    ),
)
RATES = Shape(
    "rates",
    "What one unit of another currency is worth in the policy's own.",
    (Key("as_of", "date", "The day the rates are from.", required=True),),
    others="number",
)
CRITERION = Shape(
    "criterion",
    "One letter of a framework.",
    (
        Key("id", "id", "Its short name, as `criteria` uses it.", required=True),
        Key("name", "words", "Its name for people."),
        Key("meaning", "words", "What a rep wants to understand."),
        Key("question", "words", "How a good rep asks for it."),
    ),
)
FRAMEWORK = Shape(
    "framework",
    "A framework of one's own, or changes to a built-in one.",
    (
        Key("id", "id", "How it is called in reports."),
        Key("from", "value", "The built-in one it changes.", values=("BANT", "ANUM", "CHAMP", "FAINT", "MEDDIC")),
        Key("name", "text", "Its name for people."),
        Key("origin", "words", "Where it comes from."),
        Key("when_to_use", "words", "When it is the right one."),
        Key("criteria", "list of criterion", "The letters, the most important first."),
        Key("without", "texts", "Letters of the built-in one that are left out."),
        Key("order", "texts", "The letters in their new order of importance."),
    ),
)
POLICY = Shape(
    "policy",
    "Whom a company serves and whom it turns away.",
    (
        Key("format", "whole", f"The version of this format: {FORMAT}.", required=True),
        Key("id", "id", "The policy's short name.", required=True),
        Key("name", "words", "Its name for people. Without it: the id, with spaces."),
        Key("language", "text", "The language of its texts, for example `en`."),
        Key("currency", "text", "The currency everything is compared in, for example `USD`."),
        Key("rates", "rates", "What other currencies are worth."),
        Key("seats", "text", "The count field that money per seat is multiplied by."),
        Key("framework", "framework", "What matters most: a built-in framework by name, or one's own."),
        Key("criteria", "map of texts", "Which fields each letter of the framework stands on."),
        Key("lists", "map of texts", "Named lists for conditions."),
        Key("fields", "map of field", "Everything worth knowing.", required=True),
        Key("ideal", "list of segment", "Whom we serve.", required=True),
        Key("not_ideal", "list of exclusion", "Whom we turn away, and how."),
        Key("never_refuse", "conditions", "Who is never refused by the bot."),
        Key("otherwise", "value", "What happens to leads outside every segment.", values=("review", "self_serve")),
        Key("self_serve", "words", "What the bot says to those who help themselves, instead of its own words."),
        Key("later", "list of later", "Good leads, but not now."),
        Key("hot", "conditions", "Who deserves a person soon."),
        Key("fast_lane", "conditions", "Who gets a person at once, before any question."),
        Key("recommend", "list of recommendation", "What a qualified lead is told to take."),
        Key("by_segment", "yes_no", "Whether the segment itself is worth a question."),
    ),
)
SHAPES = {
    shape.name: shape
    for shape in (
        POLICY,
        FIELD,
        OPTION,
        BAND,
        MEANING,
        SEGMENT,
        EXCLUSION,
        ALTERNATIVE,
        LATER,
        RECOMMENDATION,
        RATES,
        FRAMEWORK,
        CRITERION,
    )
}
