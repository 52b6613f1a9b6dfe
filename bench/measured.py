"""How often each way of hearing is right: measured over all sets, and what leaving out the weak ways does to a set that
had no part in the measuring.

    ALLEARS_DATA=… python -m bench.measured [--write]

A way is what `Statement.why` names, apart when the field was just asked for and when not. Sets that were read while
building count a quarter: a way that was fitted to them looks better than it is. `--write` stores the counts in
`src/allears/listening/measured_ways.py`, from which a statement's confidence comes.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console
from rich.table import Table

from allears.listening.fact_shapes import fact_rows
from allears.listening.hear import hear_conversation
from allears.listening.measured import LEAST, Way, precision_of
from bench.dialogues import HOUSE, OUR_SETS, Conversation, conversations
from bench.hearing import Tally, sets
from bench.same_fact import same_value

HELD_LIGHTLY = ("a", "d1", "d2", "d3", "h", "e1", "e2", "e3", "acts")
LIGHTLY = 0.25
STORED = HOUSE / "src" / "allears" / "listening" / "measured_ways.py"
HEAD = '''"""How often each way of hearing was right: measured by `python -m bench.measured --write`.

(way, was the field just asked for) -> (facts right, facts heard). Sets that were read while building count a quarter.
"""

from __future__ import annotations

MEASURED_WAYS: dict[tuple[str, bool], tuple[float, float]] = {
'''
Counts = dict[Way, list[float]]


def heard_of(talk: Conversation) -> list[tuple[int, Way, str, object, bool]]:
    """Every fact of a conversation, heard without leaving anything out: turn, way, field, value, and whether right."""
    found: list[tuple[int, Way, str, object, bool]] = []
    asked: str | None = None
    of_turn: dict[int, str | None] = {}
    for turn, message in enumerate(talk.messages):
        if message.is_from_lead:
            of_turn[turn] = asked
        else:
            asked = message.asks
    for turn, heard in hear_conversation(talk.messages, talk.vocabulary, talk.reference, least=0.0).heard:
        for said in heard.statements:
            for row in fact_rows(said):
                way = said.why, of_turn[turn] == said.field
                right = any(
                    (gold["turn"], gold["field"]) == (turn, said.field)
                    and same_value(talk.vocabulary.by_id[said.field].type, gold["value"], row["value"])
                    for gold in talk.gold["facts"]
                )
                found.append((turn, way, said.field, row["value"], right))
    return found


def counts_of(talks: list[Conversation], weight: float) -> Counts:
    """How often each way was right, and how often it spoke, in these conversations."""
    counts: Counts = defaultdict(lambda: [0.0, 0.0])
    for talk in talks:
        for _, way, _, _, right in heard_of(talk):
            counts[way][0] += weight * right
            counts[way][1] += weight
    return counts


def together(all_counts: Mapping[str, Counts], without: str = "") -> dict[Way, tuple[float, float]]:
    """The counts of all sets, or of all but one."""
    total: Counts = defaultdict(lambda: [0.0, 0.0])
    for name, counts in all_counts.items():
        if name != without:
            for way, (right, heard) in counts.items():
                total[way][0] += right
                total[way][1] += heard
    return {way: (round(right, 2), round(heard, 2)) for way, (right, heard) in sorted(total.items())}


def tally_of(talks: list[Conversation], measured: Mapping[Way, tuple[float, float]] | None) -> Tally:
    """Right, missed and extra when ways below the least precision are left out (None: nothing is)."""
    tally = Tally()
    for talk in talks:
        kept = [each for each in heard_of(talk) if measured is None or precision_of(each[1], measured) >= LEAST]
        right = sum(each[4] for each in kept)
        tally.add(Tally(right, len(talk.gold["facts"]) - right, len(kept) - right))
    return tally


def main() -> None:
    """Prints the ways and the sets; writes the counts when told to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="store the counts of all sets")
    chosen = parser.parse_args()
    loaded = dict(sets(None))
    acts = Path(OUR_SETS) / "acts.jsonl"
    loaded["acts"] = conversations(acts)
    counts = {name: counts_of(talks, LIGHTLY if name in HELD_LIGHTLY else 1.0) for name, talks in loaded.items()}
    console = Console()
    console.print(_ways_table(together(counts)))
    console.print(_sets_table(loaded, counts))
    if chosen.write:
        _write(together(counts))


def _ways_table(measured: Mapping[Way, tuple[float, float]]) -> Table:
    table = Table(title=f"Ways of hearing, the least sure first (below {LEAST:.2f} they say nothing)")
    for column in ("way", "asked", "right", "heard", "precision"):
        table.add_column(column, justify="left" if column == "way" else "right")
    for way, (right, heard) in sorted(measured.items(), key=lambda each: precision_of(each[0], measured)):
        table.add_row(
            way[0], "yes" if way[1] else "no", f"{right:g}", f"{heard:g}", f"{precision_of(way, measured):.2f}"
        )
    return table


def _sets_table(loaded: Mapping[str, list[Conversation]], counts: Mapping[str, Counts]) -> Table:
    table = Table(title="Each set with the ways measured on all the others")
    for column in ("set", "P, all ways", "F1", "P, measured ways", "F1 "):
        table.add_column(column, justify="left" if column == "set" else "right")
    for name, talks in loaded.items():
        plain, left_out = tally_of(talks, None).figures, tally_of(talks, together(counts, without=name)).figures
        table.add_row(name, *(f"{figure:.3f}" for figure in (plain[0], plain[2], left_out[0], left_out[2])))
    return table


def _write(measured: Mapping[Way, tuple[float, float]]) -> None:
    rows = "".join(f"    ({json.dumps(why)}, {asked}): {counts},\n" for (why, asked), counts in measured.items())
    STORED.write_text(HEAD + rows + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
