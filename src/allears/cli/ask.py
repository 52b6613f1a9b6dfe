"""`allears ask`: the next question for one lead, or that there is none."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from allears.cli.bad_input import BadInput
from allears.cli.lead_argument import open_lead
from allears.cli.policy_files import open_policy

if TYPE_CHECKING:
    from datetime import date

    from allears.asking.past import PastLeads
    from allears.asking.question import Question, Settled
    from allears.facts.answer import Answers
    from allears.policy.policy import Policy, Recommendation
    from allears.policy.verdict import Verdict


@click.command()
@click.option("--policy", "policy_file", required=True, type=click.Path(path_type=Path), help="The policy file.")
@click.option("--lead", required=True, help="What is known of the lead, as JSON: a file, the JSON itself, or -.")
@click.option("--past", type=click.Path(path_type=Path), help="Past leads (CSV, Parquet) to expect answers from.")
@click.option("--received-answer", is_flag=True, help="The lead got something already: delicate questions cost less.")
@click.option("--asked", multiple=True, metavar="FIELD", help="A field that was asked already. May be repeated.")
def command(policy_file: Path, lead: str, past: Path | None, received_answer: bool, asked: tuple[str, ...]) -> None:
    """Name the question that settles a lead with the least effort, and why it is this one.

    A lead is written as {"employees": "about 40", "country": "Norway", "budget": {"declined": true}}; other ways of
    having no value are not_applicable, disputed and unknown.
    """
    from allears.asking.next_question import next_question
    from allears.asking.question import Question

    policy = open_policy(policy_file)
    now = datetime.now().astimezone().date()
    known = open_lead(lead, policy, now)
    _check_names(asked, policy)
    leads = _learn(past, policy, now)
    found = next_question(known, policy, now, leads, received_answer=received_answer, already_asked=asked)
    lines = _say_question(found, policy) if isinstance(found, Question) else _say_settled(found, policy)
    click.echo("\n".join([*lines, *_say_disputes(found, policy)]))


def _check_names(asked: tuple[str, ...], policy: Policy) -> None:
    from allears.library.problem import nearest_name

    for name in asked:
        if name not in policy.fields:
            near = nearest_name(name, policy.fields)
            meant = f"Did you mean {near!r}?" if near else f"The fields are {', '.join(policy.fields)}."
            raise BadInput(f"--asked: there is no field {name!r}. {meant}")


def _learn(path: Path | None, policy: Policy, now: date) -> PastLeads | None:
    if path is None:
        return None
    from allears.asking.past import learn_from
    from allears.library.past_file import PastFileError, read_past_leads

    try:
        file = read_past_leads(path, policy, now)
    except PastFileError as error:
        raise BadInput(str(error)) from error
    unread = f"; {file.unread:,} cells could not be read and count as not answered" if file.unread else ""
    click.echo(f"Learned from {len(file.leads):,} past leads ({', '.join(file.fields)}){unread}.", err=True)
    return learn_from(file.leads, policy, now)


def _say_question(question: Question, policy: Policy) -> list[str]:
    language = policy.language
    labels = [band.label for band in question.bands]
    verbs = {"ask": "Ask", "narrow": "Narrow down", "confirm": "Confirm"}
    lines = [f"{verbs[question.kind]} {question.field.title}: {question.ask.read_in(language)}"]
    if question.field.benefit:
        lines.append(f"  What they get for it: {question.field.benefit.read_in(language)}")
    lines.append(f"  Answers to offer: {' | '.join([*labels, 'rather not say'])}")
    lines.append(f"  Why this one: {question.why}")
    lines.append(f"  Questions to expect: {question.expected_questions:.1f}, this one included")
    return lines


def _say_settled(settled: Settled, policy: Policy) -> list[str]:
    from allears.policy.explain import explain

    verdict = settled.verdict
    lines = ["No more questions.", f"Verdict: {verdict.outcome}. {explain(verdict).sentence}"]
    if verdict.recommendation is not None:
        lines.append(f"Recommend: {_say_recommendation(verdict.recommendation, verdict.answers, policy)}")
    return [*lines, *_say_refusal(verdict, policy.language)]


def _say_recommendation(row: Recommendation, answers: Answers, policy: Policy) -> str:
    from allears.facts.field import Field
    from allears.policy.wording import say_answer
    from allears.values.value import FieldType

    parts = [row.plan]
    if isinstance(row.quantity, str):
        field = policy.fields[row.quantity]
        if row.quantity in answers:
            parts.append(f"{field.title}: {say_answer(answers[row.quantity], field, policy.language)}")
    elif row.quantity is not None:
        parts.append(f"{row.quantity} of it")
    if row.price is not None:
        parts.append(say_answer(row.price, Field("price", FieldType.MONEY), policy.language))
    if row.first_step is not None:
        parts.append(f"to begin with: {row.first_step.read_in(policy.language)}")
    return "; ".join(parts)


def _say_refusal(verdict: Verdict, language: str) -> list[str]:
    if verdict.exclusion is None:
        return []
    better = [f"{one.name} ({one.reason.read_in(language)})" for one in verdict.exclusion.suggest]
    says = [f"Say: {verdict.exclusion.say.read_in(language)}"]
    return [*says, f"Suggest: {'; '.join(better)}"] if better else says


def _say_disputes(found: Question | Settled, policy: Policy) -> list[str]:
    titles = [policy.fields[name].title for name in found.disputed]
    return [f"In dispute, to be clarified once: {', '.join(titles)}"] if titles else []
