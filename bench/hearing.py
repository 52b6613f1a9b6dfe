"""How well facts are heard: precision, recall and F1 a set, with intervals over conversations, and the time it takes.

    ALLEARS_DATA=… python -m bench.hearing [--misses] [--set NAME] [--fields]

A fact is right when turn, field and value agree. `--misses` lists what was missed and what was heard too much, but
never of the sets that are kept back; `--fields` adds a line a field. Intervals are 95 % by drawing conversations with
replacement, seeded.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rich.console import Console
from rich.table import Table

from allears.listening.context import Context
from allears.listening.fact_shapes import fact_rows
from allears.listening.hear import hear_conversation, hear_turn
from allears.listening.ready import make_ready
from bench.dialogues import OUR_SETS, Conversation, conversations, data_folder
from bench.same_fact import same_value

LIMITS = {"a": (0.85, 0.92), "d1": (0.75, 0.90), "d2": (0.75, 0.90), "d3": (0.75, 0.90)}
KEPT_BACK = ("w1", "z4", "q1", "q2", "q3", "q4")
_SETS_OF_AUTHORS = (("e", 3), ("r", 3), ("u", 3), ("w", 2), ("x", 4), ("y", 4), ("z", 4), ("q", 4))
OTHER_AUTHORS = ("h", *(f"{author}{number}" for author, most in _SETS_OF_AUTHORS for number in range(1, most + 1)))
OTHER_AUTHORS_LIMIT = (0.70, 0.88)
DRAWS = 400
LONG = 10_000


@dataclass
class Tally:
    """Facts right, missed and heard too much, of one conversation, one field or one set."""

    right: int = 0
    missed: int = 0
    extra: int = 0

    def add(self, other: Tally) -> None:
        """Counts another tally in."""
        self.right += other.right
        self.missed += other.missed
        self.extra += other.extra

    @property
    def figures(self) -> tuple[float, float, float]:
        """Precision, recall and F1."""
        precision = self.right / (self.right + self.extra) if self.right + self.extra else 1.0
        recall = self.right / (self.right + self.missed) if self.right + self.missed else 1.0
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0


@dataclass
class Heard:
    """What came of one set."""

    name: str
    conversations: list[Tally] = field(default_factory=list)
    fields: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    seconds: list[float] = field(default_factory=list)
    misses: list[str] = field(default_factory=list)

    @property
    def total(self) -> Tally:
        """All conversations together."""
        total = Tally()
        for tally in self.conversations:
            total.add(tally)
        return total

    def interval(self, place: int) -> tuple[float, float]:
        """The middle 95 % of a figure (0 precision, 1 recall, 2 F1) over conversations drawn with replacement."""
        dice = random.Random(7)
        drawn = []
        for _ in range(DRAWS):
            total = Tally()
            for tally in dice.choices(self.conversations, k=len(self.conversations)):
                total.add(tally)
            drawn.append(total.figures[place])
        drawn.sort()
        return drawn[int(DRAWS * 0.025)], drawn[int(DRAWS * 0.975)]


def hear_set(name: str, talks: list[Conversation]) -> Heard:
    """Hears every conversation of a set and compares."""
    result = Heard(name)
    for talk in talks:
        result.seconds += _seconds_of(talk)
        heard = hear_conversation(talk.messages, talk.vocabulary, talk.reference)
        facts = [
            {"turn": turn, **row} for turn, each in heard.heard for said in each.statements for row in fact_rows(said)
        ]
        _compare(talk, facts, result)
    return result


def _seconds_of(talk: Conversation) -> list[float]:
    """How long each message of a lead takes to be heard for the first time, in a process that was made ready."""
    context, seconds = Context(talk.vocabulary, talk.reference), []
    for message in talk.messages:
        begun = time.perf_counter()
        heard = hear_turn(message, context)
        if message.is_from_lead:
            seconds.append(time.perf_counter() - begun)
        context = context.after(message, heard.statements, heard.corrections)
    return seconds


def _compare(talk: Conversation, facts: list[dict[str, Any]], result: Heard) -> None:
    tally, left = Tally(), list(facts)
    for gold in talk.gold["facts"]:
        type_ = talk.vocabulary.by_id[gold["field"]].type
        match = next(
            (
                fact
                for fact in left
                if (fact["turn"], fact["field"]) == (gold["turn"], gold["field"])
                and same_value(type_, gold["value"], fact["value"])
            ),
            None,
        )
        if match is not None:
            left.remove(match)
        one = Tally(right=match is not None, missed=match is None)
        tally.add(one)
        result.fields[gold["field"]].add(one)
        if match is None:
            result.misses.append(_shown("missed", talk, gold))
    for fact in left:
        tally.add(Tally(extra=1))
        result.fields[fact["field"]].add(Tally(extra=1))
        result.misses.append(_shown("extra ", talk, fact))
    result.conversations.append(tally)


def _shown(kind: str, talk: Conversation, fact: dict[str, Any]) -> str:
    value = json.dumps(fact["value"], ensure_ascii=False)
    return f"{kind} {talk.id} turn {fact['turn']} {fact['field']} = {value}  {fact['quote']!r}"


def sets(only: str | None) -> Iterator[tuple[str, list[Conversation]]]:
    """The sets that are there, by name."""
    data = data_folder()
    for name in (*LIMITS, *OTHER_AUTHORS):
        folder = OUR_SETS if name in OTHER_AUTHORS else data / "dialogues" if data else None
        if (only is None or name == only) and folder is not None and (path := Path(folder) / f"{name}.jsonl").exists():
            yield name, conversations(path)


def figures_table(results: list[Heard]) -> Table:
    """The table of figures beside their limits."""
    table = Table(title="Facts heard (95 % intervals over conversations)")
    for column in ("set", "facts", "precision", "recall", "F1", "limit F1, P", "met"):
        table.add_column(column, justify="left" if column == "set" else "right")
    for result in results:
        total = result.total
        shown = [
            f"{figure:.3f} ({low:.2f}–{high:.2f})"
            for place, figure in enumerate(total.figures)
            for low, high in (result.interval(place),)
        ]
        f1, precision = LIMITS.get(result.name, OTHER_AUTHORS_LIMIT)
        met = total.figures[2] >= f1 and total.figures[0] >= precision
        name = f"{result.name} (kept back)" if result.name in KEPT_BACK else result.name
        table.add_row(
            name, str(total.right + total.missed), *shown, f"{f1:.2f}, {precision:.2f}", "yes" if met else "no"
        )
    return table


def speed_table(results: list[Heard], talks: list[Conversation], readied: float) -> Table:
    """Time a message, and for a message of ten thousand characters. `readied` is how long getting ready took, which a
    server does in a thread when it starts."""
    spent = sorted(second for result in results for second in result.seconds)
    long_text = " ".join(m.text for talk in talks for m in talk.messages if m.is_from_lead)
    half, whole = (_time_of(talks[0], (long_text * 4)[:length]) for length in (LONG // 2, LONG))
    table = Table(title="Time")
    for column in ("what", "figure", "limit", "met"):
        table.add_column(column, justify="left" if column == "what" else "right")
    for what, figure, limit, unit in (
        ("median a message", statistics.median(spent) * 1e3, 5.0, "ms"),
        ("99th percentile a message", spent[int(len(spent) * 0.99)] * 1e3, 20.0, "ms"),
        (f"a message of {LONG:,} characters", whole * 1e3, 50.0, "ms"),
        ("twice the characters, times the time", whole / half, 2.3, "x"),
        ("an empty process hears its first message", _first_message() * 1e3, 500.0, "ms"),
        ("what is read once, at the start of a server", readied * 1e3, None, "ms"),
    ):
        bound, met = ("", "") if limit is None else (f"{limit} {unit}", "yes" if figure <= limit else "no")
        table.add_row(what, f"{figure:.1f} {unit}", bound, met)
    return table


FIRST = """
import time
begun = time.perf_counter()
from datetime import date
from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.values.value import FieldType
fields = [Field(kind.value, kind, nouns=("reps",), ask=Words.of("What is it?")) for kind in FieldType]
day = date(2026, 11, 21)
text = "We are 12 reps, about 40 people in total. Do you integrate with Gmail?"
hear_conversation([Message("0", "lead", text, day)], fields, day)
print(time.perf_counter() - begun)
"""


def _first_message() -> float:
    """Seconds from an empty process to the first message heard, imports included; best of three. The modules are
    compiled, as they are wherever the package is installed: the first of four runs does that."""
    with TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-c", FIRST]
        runs = [subprocess.run(command, env=environment, capture_output=True, text=True, check=True) for _ in range(4)]
    return min(float(run.stdout) for run in runs[1:])


def _time_of(talk: Conversation, text: str) -> float:
    message = type(talk.messages[0])("0", "lead", text, talk.reference)
    best = 9.0
    for _ in range(5):
        begun = time.perf_counter()
        hear_conversation([message], talk.vocabulary, talk.reference)
        best = min(best, time.perf_counter() - begun)
    return best


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--misses", action="store_true", help="list misses and extras of the sets that are developed on"
    )
    parser.add_argument("--set", dest="only", help="one set only")
    parser.add_argument("--fields", action="store_true", help="a line a field as well")
    chosen = parser.parse_args()
    console = Console()
    loaded = list(sets(chosen.only))
    if not loaded:
        console.print("No set found. Set ALLEARS_DATA to the folder that holds dialogues/, or name a set that exists.")
        return
    begun = time.perf_counter()
    make_ready()
    readied = time.perf_counter() - begun
    results = [hear_set(name, talks) for name, talks in loaded]
    console.print(figures_table(results))
    for result in results:
        if chosen.fields:
            for name, tally in sorted(result.fields.items()):
                p, r, f = tally.figures
                console.print(f"  {result.name} {name:<24} P {p:.3f}  R {r:.3f}  F1 {f:.3f}", highlight=False)
        if chosen.misses and result.name not in KEPT_BACK:
            for line in result.misses:
                console.print(line, markup=False, highlight=False, soft_wrap=True)
    console.print(speed_table(results, loaded[0][1], readied))


if __name__ == "__main__":
    main()
