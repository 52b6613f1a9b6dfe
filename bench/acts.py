"""How well the acts of a conversation are heard: questions, refusals, surface answers, abuse, changes of mind.

    ALLEARS_DATA=… python -m bench.acts [--misses] [--gold-facts] [--set NAME] [--act NAME]

`acts` was written by somebody who had not seen the recognisers; its odd conversations were developed on, its even ones
(`acts-even`) were kept back. `--gold-facts` gives the recognisers of acts the facts that a careful reader heard: what
could be reached if every value were heard. A turn counts once an act; a correction is right when turn and field agree,
a contradiction when field and second turn agree.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from allears.facts.field import Field
from allears.listening.acts import heard_with_acts
from allears.listening.context import Context
from allears.listening.hear import hear_conversation, hear_turn
from allears.listening.heard import Heard, HeardConversation
from allears.listening.message import Message
from allears.listening.statement import Statement
from allears.listening.vocabulary import Vocabulary
from allears.listening.wording import Wording
from allears.values.value import FieldType
from bench.dialogues import OUR_SETS, Conversation, conversations, data_folder, rows
from bench.values import wilson

ACTS = ("corrections", "contradictions", "declined", "vague", "questions", "hostile")
LIMIT = {"corrections": 0.80, "contradictions": 0.80, "declined": 0.80, "vague": 0.80}
ASKING_INTENTS = {"request_info", "how", "why", "when", "how_much", "how_long"}
PERSON_INTENT = "handoff"
KEPT_BACK = ("acts-even",)
"""Sets whose misses are never shown: whoever reads them would build for them."""
Key = tuple[object, ...]


@dataclass
class Score:
    """What was heard of one act in one set."""

    act: str
    where: str
    right: int = 0
    missed: list[str] = field(default_factory=list)
    extra: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of what was heard that is right; 1 when nothing was heard."""
        return self.right / (self.right + len(self.extra)) if self.right + len(self.extra) else 1.0

    @property
    def recall(self) -> float:
        """The share of what is there that was heard; 1 when nothing is there."""
        return self.right / (self.right + len(self.missed)) if self.right + len(self.missed) else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def sets() -> Iterator[tuple[str, list[Conversation]]]:
    """Name and conversations of every set that is here."""
    ours = conversations(OUR_SETS / "acts.jsonl")
    yield "acts-odd", [each for each in ours if int(each.id[-3:]) % 2]
    yield "acts-even", [each for each in ours if int(each.id[-3:]) % 2 == 0]
    data = data_folder()
    if data:
        for name in ("a", "d1", "d2", "d3"):
            yield name, conversations(data / "dialogues" / f"{name}.jsonl")


def heard_given_facts(conversation: Conversation) -> HeardConversation:
    """What is heard of acts when every fact that a careful reader heard is given."""
    context = Context(conversation.vocabulary, conversation.reference)
    heard = []
    for turn, message in enumerate(conversation.messages):
        one = Heard(message)
        if message.is_from_lead:
            one = heard_with_acts(Wording.of(message), context, conversation.stated(turn))
            heard.append((turn, one))
        context = context.after(message, one.statements, one.corrections)
    return HeardConversation.of(heard)


def keys(conversation: Conversation, heard: HeardConversation) -> dict[str, tuple[set[Key], set[Key]]]:
    """Act -> what is there and what was heard, as comparable keys that end with the turn."""
    gold = conversation.gold
    pairs: dict[str, tuple[set[Key], set[Key]]] = {
        "corrections": (
            {(each["field"], each["turn"]) for each in gold["corrections"]},
            {(each.field, each.turn) for each in heard.corrections},
        ),
        "contradictions": (
            {(each["field"], each["turn_b"]) for each in gold["contradictions"]},
            {(each.field, each.turn_b) for each in heard.contradictions},
        ),
    }
    turns = {
        "questions": {(turn,) for turn, each in heard.heard if each.questions},
        "vague": {(turn,) for turn, each in heard.heard if each.vague},
        "declined": {(turn,) for turn, each in heard.heard if each.declined},
        "hostile": {(turn,) for turn, each in heard.heard if each.hostile},
    }
    for act, found in turns.items():
        pairs[act] = ({(each["turn"],) for each in gold[act]}, set(found))
    return pairs


def score_set(name: str, those: Iterable[Conversation], *, given_facts: bool) -> list[Score]:
    """The scores of one set, an act each."""
    scores = {act: Score(act, name) for act in ACTS}
    for each in those:
        heard = (
            heard_given_facts(each)
            if given_facts
            else hear_conversation(each.messages, each.vocabulary, each.reference)
        )
        for act, (there, found) in keys(each, heard).items():
            scores[act].right += len(there & found)
            scores[act].missed += [_shown(each, key) for key in sorted(there - found, key=str)]
            scores[act].extra += [_shown(each, key, heard) for key in sorted(found - there, key=str)]
    return list(scores.values())


def _shown(conversation: Conversation, key: Key, heard: HeardConversation | None = None) -> str:
    """One line for a miss: which conversation, what was asked, what the lead said, and why it was heard so."""
    turn = key[-1]
    assert isinstance(turn, int)
    before = conversation.messages[turn - 1].text if turn else ""
    ways = [each.way for each in heard.corrections if (each.field, each.turn) == key] if heard else []
    return f"{conversation.id} {key} {' '.join(ways)}: «{before[-60:]}» «{conversation.messages[turn].text}»"


# --- sets that hold one act only -------------------------------------------------------------------------------------


def lone(text: str, asks: str | None = None) -> tuple[Message, ...]:
    """A message of a lead, after the question for `asks` if there was one."""
    day = date(2026, 3, 3)
    before = (Message("0", "bot", "?", day, asks),) if asks else ()
    return (*before, Message("1", "lead", text, day))


def nlupp_scores(data: Path, vocabulary: Vocabulary) -> list[Score]:
    """Questions in NLU++ (its question intents) and wishes for a person (its hand-off intent)."""
    asked, person = Score("questions", "nlupp"), Score("wish: person", "nlupp")
    for row in nlupp_rows(data):
        message = lone(row["text"])[-1]
        heard = hear_turn(message, Context(vocabulary, message.said_at))
        intents = set(row.get("intents", ()))
        _count(asked, bool(intents & ASKING_INTENTS), bool(heard.questions), row["text"])
        wished = any(each.wish == "person" for each in heard.wishes)
        _count(person, PERSON_INTENT in intents, wished, row["text"])
    return [asked, person]


def nlupp_rows(data: Path) -> Iterator[dict[str, Any]]:
    """The messages of the folds 0 to 9."""
    for path in sorted((data / "nlupp").glob("*_fold*.json")):
        yield from json.loads(path.read_text(encoding="utf-8"))


def stackfaq_scores(data: Path, vocabulary: Vocabulary) -> Score:
    """Recall of questions over the StackFAQ questions: every one of them asks."""
    score = Score("questions", "stackfaq")
    for text in stackfaq_questions(data):
        message = lone(text)[-1]
        _count(score, True, bool(hear_turn(message, Context(vocabulary, message.said_at)).questions), text)
    return score


def stackfaq_questions(data: Path) -> Iterator[str]:
    """Every question and paraphrase of StackFAQ."""
    for row in rows(data / "faq" / "stackfaq.jsonl"):
        yield row["question"]
        yield from row.get("paraphrases", ())


def _count(score: Score, there: bool, found: bool, shown: str) -> None:
    score.right += there and found
    if there and not found:
        score.missed.append(shown)
    if found and not there:
        score.extra.append(shown)


def changed_slots(data: Path) -> Score:
    """Recall of corrections over SGD (dev): turns in which a user changes a value, both values given; only positives.

    Half of them carry no word that takes anything back: there a person would be asked which one holds.
    """
    score = Score("corrections", "sgd (given values)")
    day = date(2026, 3, 3)
    for row in rows(data / "corrections" / "sgd_dev.jsonl"):
        text, at = row["utterance"], row["utterance"].lower().find(row["new"].lower())
        if at < 0:
            continue
        slot = Field(row["slot"], FieldType.CHOICE)
        before = Message("0", "lead", row["old"], day)
        first = Statement(slot.id, row["old"], row["old"], 0, len(row["old"]))
        context = Context(Vocabulary.of([slot]), day).after(before, (first,)).after(Message("1", "bot", "Ok.", day), ())
        stated = Statement(slot.id, row["new"], text[at : at + len(row["new"])], at, at + len(row["new"]))
        heard = heard_with_acts(Wording.of(Message("2", "lead", text, day)), context, (stated,))
        _count(score, True, bool(heard.corrections), f"{row['old']} -> {row['new']}: «{text}»")
    return score


def false_facts(data: Path, vocabulary: Vocabulary) -> tuple[int, int, list[str]]:
    """Facts heard in messages that state none: how many, in how many messages, and which."""
    texts = [row["text"] for row in nlupp_rows(data) if not row.get("slots")] + list(stackfaq_questions(data))
    found = []
    for text in texts:
        message = lone(text)[-1]
        stated = hear_turn(message, Context(vocabulary, message.said_at)).statements
        found += [f"{statement.field} = {statement.value}: «{text}»" for statement in stated]
    return len(found), len(texts), found


def per_message_milliseconds(those: Iterable[Conversation]) -> list[float]:
    """The time that hearing the acts of each message takes, its facts given."""
    spent = []
    for each in those:
        context = Context(each.vocabulary, each.reference)
        for turn, message in enumerate(each.messages):
            stated = each.stated(turn)
            if message.is_from_lead:
                wording = Wording.of(message)
                begun = time.perf_counter()
                heard_with_acts(wording, context, stated)
                spent.append(1000 * (time.perf_counter() - begun))
            context = context.after(message, stated)
    return spent


# --- the table -------------------------------------------------------------------------------------------------------


def show(scores: Iterable[Score], console: Console, *, misses: bool) -> None:
    """Prints one line an act and set, then what was missed or wrongly heard."""
    table = Table("act", "set", "P", "R", "F1", "limit", "right", "missed", "extra", "recall 95 %")
    listed = list(scores)
    for score in listed:
        limit = LIMIT.get(score.act) if score.where.startswith("acts") else None
        low, high = wilson(score.right, score.right + len(score.missed))
        met = "" if limit is None else f"{limit:.2f} {'met' if score.f1 >= limit else 'missed'}"
        table.add_row(
            score.act, score.where, f"{score.precision:.3f}", f"{score.recall:.3f}", f"{score.f1:.3f}", met,
            str(score.right), str(len(score.missed)), str(len(score.extra)), f"{low:.2f}-{high:.2f}",
        )  # fmt: skip
    console.print(table)
    if misses:
        for score in listed:
            if score.where in KEPT_BACK:
                continue
            for kind, those in (("missed", score.missed), ("extra", score.extra)):
                for each in those:
                    console.print(f"{kind} {score.act} {score.where} {each}", markup=False, highlight=False)


def main() -> None:
    """Prints the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--misses", action="store_true")
    arguments.add_argument("--gold-facts", action="store_true")
    arguments.add_argument("--set", default="")
    arguments.add_argument("--act", default="")
    chosen = arguments.parse_args()
    console = Console(width=150)
    scores: list[Score] = []
    there = list(sets())
    those = [(name, each) for name, each in there if not chosen.set or name in chosen.set.split(",")]
    if not those:
        arguments.error(f"--set {chosen.set}: no such set; there are {', '.join(name for name, _ in there)}")
    for name, each in those:
        scores += score_set(name, each, given_facts=chosen.gold_facts)
    data = data_folder()
    vocabulary = conversations(OUR_SETS / "acts.jsonl")[0].vocabulary
    if data and not chosen.set:
        scores += [*nlupp_scores(data, vocabulary), stackfaq_scores(data, vocabulary), changed_slots(data)]
    scores = [score for score in scores if not chosen.act or score.act in chosen.act.split(",")]
    show(sorted(scores, key=lambda score: score.act), console, misses=chosen.misses)
    if data and not chosen.set:
        count, texts, which = false_facts(data, vocabulary)
        console.print(
            f"false facts: {100 * count / texts:.2f} per 100 messages that state none ({count} in {texts}; limit 1)"
        )
        if chosen.misses and chosen.act in ("", "facts"):
            console.print(*which, sep="\n", markup=False)
    spent = per_message_milliseconds([each for _, whole in those for each in whole])
    console.print(
        f"time: median {statistics.median(spent):.2f} ms a message for all acts, p99 "
        f"{statistics.quantiles(spent, n=100)[98]:.2f} ms (limit: median 1)"
    )
    if data is None:
        console.print("ALLEARS_DATA is not set: the sets a, d1 to d3, NLU++, StackFAQ were left out.")


if __name__ == "__main__":
    main()
