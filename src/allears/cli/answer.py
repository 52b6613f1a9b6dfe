"""`allears answer`: the company's own answers to a file of questions."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from allears.cli.bad_input import BadInput

if TYPE_CHECKING:
    from allears.knowledge import Findings, Knowledge
    from allears.knowledge.meaning import IndexMeaning


@click.command()
@click.option(
    "--knowledge",
    "source",
    required=True,
    type=click.Path(path_type=Path),
    help="Folder of Markdown, CSV or JSONL, or one such file.",
)
@click.option(
    "--in", "questions", required=True, type=click.Path(path_type=Path), help='JSONL: {"id", "question"} a line.'
)
@click.option("--out", "out", required=True, type=click.Path(path_type=Path), help="JSONL to write, a line a question.")
@click.option(
    "--semantic/--no-semantic",
    default=None,
    help="By meaning with a sentence model, or by words alone. Default: by meaning if allears[semantic] is installed.",
)
def command(source: Path, questions: Path, out: Path, semantic: bool | None) -> None:
    """Rank the passages of a knowledge base for each question, and decide: answer, offer two, or pass to a person.

    Writes {"id", "ranked": [{"id", "score"}, …], "decision": "answer|offer|pass"} a line, in the order of --in.
    """
    asked = list(_read_questions(questions))
    knowledge = _read_knowledge(source, semantic)
    decided = _write_rankings(asked, knowledge, out)
    counts = ", ".join(f"{decided[decision]} {decision}" for decision in ("answer", "offer", "pass"))
    how = "by meaning and words" if knowledge.compare else "by words"
    passages = f"{len(knowledge.passages)} passages, matched {how}"
    click.echo(f"{len(asked)} questions, {passages}: {counts}. Written to {out}.", err=True)


def _read_knowledge(source: Path, semantic: bool | None) -> Knowledge:
    from allears.knowledge import Knowledge
    from allears.library.knowledge_error import KnowledgeFileError
    from allears.library.knowledge_files import read_knowledge

    try:
        files = read_knowledge(source)
    except KnowledgeFileError as error:
        raise BadInput(str(error)) from error
    for field, records in sorted(files.not_read.items()):
        click.echo(f"The field {field!r} of {records} records is not read.", err=True)
    return Knowledge.build(files.passages, index_meaning=_index_meaning(semantic))


def _index_meaning(semantic: bool | None) -> IndexMeaning | None:
    """The sentence model when it is wanted, or not refused and installed."""
    from allears.library import sentence_model

    if semantic is False or (semantic is None and not sentence_model.is_installed()):
        return None
    try:
        return sentence_model.SentenceModel.load().index
    except sentence_model.SentenceModelError as error:
        raise BadInput(f"{error}\nOr do without: --no-semantic") from error


def _read_questions(path: Path) -> Iterator[tuple[object, str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(f"{path}: is not UTF-8 (byte {error.start}). Save the file as UTF-8.") from error
    except OSError as error:
        raise BadInput(f"{path}: cannot be read ({error.strerror}). Check the path.") from error
    for line, raw in enumerate(text.split("\n"), start=1):
        if raw.strip():
            yield _question_of(raw, f"{path}, line {line}")


def _question_of(raw: str, place: str) -> tuple[object, str]:
    try:
        record = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{place}: is no JSON ({error}). Write one JSON object a line.") from error
    if not isinstance(record, dict) or "id" not in record or not isinstance(record.get("question"), str):
        raise BadInput(f'{place}: needs "id" and a text "question". Write {{"id": 1, "question": "Do you have X?"}}.')
    return record["id"], record["question"]


def _write_rankings(asked: list[tuple[object, str]], knowledge: Knowledge, out: Path) -> Counter[str]:
    """Write beside the target and rename, so that a failure leaves no half-written file."""
    from allears.knowledge import find_answers

    decided: Counter[str] = Counter()
    unfinished = out.with_name(f"{out.name}.unfinished")
    try:
        with unfinished.open("w", encoding="utf-8") as lines:
            for question_id, question in asked:
                findings = find_answers(question, knowledge)
                decided[findings.decision.value] += 1
                lines.write(json.dumps(_line_of(question_id, findings)) + "\n")
        unfinished.replace(out)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise BadInput(f"{out}: cannot be written ({error.strerror}). Check the folder and the space left.") from error
    return decided


def _line_of(question_id: object, findings: Findings) -> dict[str, object]:
    ranked = [{"id": one.passage.id, "score": round(one.score, 4)} for one in findings.ranked]
    return {"id": question_id, "ranked": ranked, "decision": findings.decision.value}
