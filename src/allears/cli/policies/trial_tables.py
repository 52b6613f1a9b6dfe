"""The tables that show how a policy did on past leads."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from allears.bulk.proportion import Proportion
from allears.bulk.support import Finding, Kind
from allears.bulk.try_policy import Trial
from allears.policy.policy import Policy
from allears.policy.verdict import Outcome

STARTS = {Kind.EXCLUSION: "not ideal: ", Kind.HOT: "hot: "}
CHANCE = (
    "Intervals are of 95 %. Supported or against: the whole interval of the difference lies on one side of 0 points. "
    "Of twenty rules that mean nothing, one would look so by chance."
)


def trial_tables(trial: Trial, policy: Policy) -> Iterator[RenderableType]:
    """What the file says, in the order one would tell it."""
    yield from _about_the_leads(trial)
    yield ""
    yield _verdicts(trial)
    yield ""
    yield from _turned_away(trial)
    yield ""
    yield _rules(trial)
    yield CHANCE
    if trial.warnings or trial.absent or not trial.past.has_ids:
        yield ""
        yield "Be wary:"
        yield from _warnings(trial, policy)


def _about_the_leads(trial: Trial) -> Iterator[str]:
    outcomes, past = trial.outcomes, trial.past
    if past.rows < past.all_rows:
        yield f"{past.rows:,} of {past.all_rows:,} rows are judged (--only)."
    good = ", ".join(repr(cell) for cell, _ in outcomes.good)
    bad = ", ".join(repr(cell) for cell, _ in outcomes.bad[:12]) + (" …" if len(outcomes.bad) > 12 else "")
    title = outcomes.column.title
    yield f"Customers: {good} in column {title!r}; no customers: {bad}."
    if without := sum(trial.without.values()):
        yield f"{without:,} leads have no outcome; they count for nothing but their verdict."
    if past.judged.table.leads.encoding not in ("utf-8", "utf-8-sig"):
        yield f"Read as {past.judged.table.leads.encoding}; name another encoding with --encoding."


def _verdicts(trial: Trial) -> Table:
    has_without = any(trial.without.values())
    table = Table("verdict", title="What became of them", title_justify="left", box=None, pad_edge=False)
    for name in ("leads", "customers", "share", "95 % interval", *(["without outcome"] if has_without else [])):
        table.add_column(name, justify="right")
    for outcome in Outcome:
        without = [f"{trial.without[outcome]:,}"] if has_without else []
        table.add_row(outcome, *share_cells(trial.verdicts[outcome]), *without)
    total = [f"{sum(trial.without.values()):,}"] if has_without else []
    table.add_row("all", *share_cells(trial.all), *total)
    return table


def share_cells(found: Proportion) -> tuple[str, str, str, str]:
    """Leads, customers, their share, its interval."""
    if not found.whole:
        return "0", "0", "–", "–"
    low, high = found.interval()
    return f"{found.whole:,}", f"{found.part:,}", f"{100 * found.rate:.1f} %", f"{100 * low:.1f} – {100 * high:.1f} %"


def _turned_away(trial: Trial) -> Iterator[str]:
    refused = trial.verdicts[Outcome.DISQUALIFIED]
    yield (
        f"With this policy {refused.whole:,} of these {trial.all.whole:,} leads would have been turned away; "
        f"{refused.part:,} of them became customers."
    )
    exclusions = [one for one in trial.findings if one.rule.kind is Kind.EXCLUSION]
    if len(exclusions) > 1:
        for one in exclusions:
            yield f"  {one.rule.words}: {one.holds.whole:,}, of whom {one.holds.part:,} became customers."


def _rules(trial: Trial) -> Table:
    table = Table(title="What the file says of each rule", title_justify="left", box=None, pad_edge=False)
    table.add_column("rule")
    table.add_column("customers\nwhere true", justify="right", no_wrap=True)
    table.add_column("customers\nwhere false", justify="right", no_wrap=True)
    table.add_column("not\nknown", justify="right")
    table.add_column("the file says", no_wrap=True)
    for one in trial.findings:
        words = Text(STARTS.get(one.rule.kind, "") + one.rule.words)
        rule = Padding(words, (0, 0, 0, 2)) if one.rule.kind is Kind.CRITERION else words
        table.add_row(rule, _side(one.holds), _side(one.fails), f"{one.unknown:,}", _say(one))
    return table


def _side(found: Proportion) -> str:
    if not found.whole:
        return "–"
    low, high = found.interval()
    return f"{100 * found.rate:.0f} % of {found.whole:,}\n{100 * low:.0f} – {100 * high:.0f} %"


def _say(finding: Finding) -> str:
    if finding.doubt:
        return f"{finding.word}\n{finding.doubt}"
    low, high = finding.difference
    return f"{finding.word}\n{100 * low:+.0f} to {100 * high:+.0f} points"


def _warnings(trial: Trial, policy: Policy) -> Iterator[str]:
    yield from (f"- {one}" for one in trial.warnings)
    if trial.absent:
        titles = ", ".join(policy.fields[name].id for name in trial.absent)
        yield f"- The file has no column for {titles}: not known of any lead (--map names one)."
    if not trial.past.has_ids:
        yield "- No column names the lead (--id): a lead that stands there twice was counted twice."
