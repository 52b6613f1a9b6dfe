"""`allears hear`: what the leads of a file of conversations said, as facts with their words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from allears.cli.bad_input import BadInput
from allears.cli.policy_files import open_policy, read_text, write_whole

if TYPE_CHECKING:
    from allears.listening.heard import HeardConversation
    from allears.listening.message import Message
    from allears.listening.vocabulary import Likeness, Vocabulary

_SPEAKERS = ("lead", "bot", "rep")


@click.command()
@click.option(
    "--policy", required=True, type=click.Path(path_type=Path), help="The policy whose fields are listened for."
)
@click.option(
    "--conversations",
    required=True,
    type=click.Path(path_type=Path),
    help='JSONL: {"id", "reference_date", "turns"} a line.',
)
@click.option("--out", required=True, type=click.Path(path_type=Path), help="JSONL to write, a line a conversation.")
@click.option(
    "--semantic/--no-semantic",
    default=None,
    help="Choices also by meaning with a sentence model, or by words alone. Default: also by meaning if "
    "allears[semantic] is installed.",
)
def command(policy: Path, conversations: Path, out: Path, semantic: bool | None) -> None:
    """Turn conversations into facts with quotes.

    A turn of IN is {"by": "lead" | "bot" | "rep", "text", "asks"}; "asks" names the field that it asks for. Writes
    {"id", "heard": {"facts": [{"turn", "field", "value", "quote"}], "questions", "corrections", "contradictions",
    "vague", "declined", "hostile"}} a line; turns are numbered from 0.
    """
    from allears.listening.hear import hear_conversation
    from allears.listening.vocabulary import Vocabulary

    loaded = open_policy(policy)
    vocabulary = Vocabulary.of(loaded.fields.values(), loaded.lists, _likeness(semantic))
    lines, facts = [], 0
    for conversation_id, day, language, messages in _read_conversations(conversations, vocabulary):
        heard = rows_of(hear_conversation(messages, vocabulary, day, language))
        facts += len(heard["facts"])
        lines.append(json.dumps({"id": conversation_id, "heard": heard}, ensure_ascii=False))
    write_whole(out, "".join(f"{line}\n" for line in lines))
    click.echo(f"{len(lines)} conversations, {facts} facts. Written to {out}.", err=True)


def _likeness(semantic: bool | None) -> Likeness | None:
    """What compares meanings, when it is wanted and there."""
    from allears.library import sentence_model
    from allears.library.likeness import likeness_by

    if semantic is False or (semantic is None and not sentence_model.is_installed()):
        return None
    try:
        model = sentence_model.SentenceModel.load()
    except sentence_model.SentenceModelError as error:
        raise BadInput(f"{error}\nOr do without: --no-semantic") from error
    return likeness_by(lambda: model)


def rows_of(conversation: HeardConversation) -> dict[str, list[dict[str, Any]]]:
    """What was heard, in the shape that is written."""
    from allears.listening.fact_shapes import fact_rows

    heard = conversation.heard
    return {
        "facts": [{"turn": turn, **row} for turn, each in heard for said in each.statements for row in fact_rows(said)],
        "questions": [{"turn": turn, "quote": span.text} for turn, each in heard for span in each.questions],
        "corrections": [
            {"turn": each.turn, "field": each.field, "from_turn": each.from_turn} for each in conversation.corrections
        ],
        "contradictions": [
            {"field": each.field, "turn_a": each.turn_a, "turn_b": each.turn_b} for each in conversation.contradictions
        ],
        "vague": [{"turn": turn, "field": field} for turn, each in heard for field in each.vague],
        "declined": [{"turn": turn, "field": field} for turn, each in heard for field in each.declined],
        "hostile": [{"turn": turn} for turn, each in heard if each.hostile],
    }


def _read_conversations(path: Path, vocabulary: Vocabulary) -> Iterator[tuple[object, date, str, tuple[Message, ...]]]:
    """Id, day, language and messages of each line."""
    for number, raw in enumerate(read_text(path).split("\n"), start=1):
        if raw.strip():
            yield _conversation(raw, f"{path}, line {number}", vocabulary)


def _conversation(raw: str, place: str, vocabulary: Vocabulary) -> tuple[object, date, str, tuple[Message, ...]]:
    try:
        record = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{place}: is no JSON ({error}). Write one JSON object a line.") from error
    if not isinstance(record, dict) or "id" not in record or not isinstance(record.get("turns"), list):
        raise BadInput(
            f'{place}: needs "id" and a list "turns". Write {{"id": 1, "turns": [{{"by": "lead", "text": "Hi"}}]}}.'
        )
    try:
        day = date.fromisoformat(str(record.get("reference_date")))
    except ValueError as error:
        raise BadInput(
            f'{place}: "reference_date" is {record.get("reference_date")!r}, not a day like "2026-11-21". '
            'It is the day from which "next month" counts.'
        ) from error
    turns = record["turns"]
    messages = tuple(_message(turn, n, day, f"{place}, turn {n}", vocabulary) for n, turn in enumerate(turns))
    return record["id"], day, str(record.get("language") or "en"), messages


def _message(turn: Any, number: int, day: date, place: str, vocabulary: Vocabulary) -> Message:
    from allears.listening.message import Message

    if not isinstance(turn, dict) or turn.get("by") not in _SPEAKERS or not isinstance(turn.get("text"), str):
        raise BadInput(f'{place}: needs "by" (one of {", ".join(_SPEAKERS)}) and a text "text".')
    asks = turn.get("asks")
    if asks is not None and vocabulary.field(asks) is None:
        raise BadInput(
            f'{place}: "asks" names the field {asks!r}, which the policy does not have. Correct the name or the policy.'
        )
    return Message(str(number), turn["by"], turn["text"], day, asks)
