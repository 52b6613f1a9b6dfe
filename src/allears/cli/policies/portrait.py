"""The blocks of text that show a policy: whom we serve, whom we turn away, what we ask and recommend."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from allears.facts.field import Field
from allears.policy.condition import Condition
from allears.policy.condition_wording import say_condition
from allears.policy.policy import Exclusion, Policy, Recommendation, Segment
from allears.policy.wording import say_answer
from allears.values.value import FieldType

EVERYBODY_ELSE = {
    "review": "A person looks at them. They are never refused.",
    "self_serve": "They help themselves. They are never refused.",
}
WHO_SAYS_NO = {"bot": "The bot may say it.", "person": "A person says it."}
WHEN_UNKNOWN = {
    "ignore": "Not known in the end: it does not count.",
    "ask": "Not known in the end: a person asks.",
    "review": "Not known in the end: a person looks.",
}

PRICE = Field("price", FieldType.MONEY)


def portrait(policy: Policy) -> Iterator[RenderableType]:
    """The blocks, in the order one would tell them."""
    yield _line(str(policy.name), style="bold underline")
    yield _line(f"{policy.id}, version {policy.version[:12]}", style="dim")
    yield from _heading("Whom we serve")
    for segment in policy.ideal:
        yield from _segment(segment, policy)
    yield from _heading("Whom we turn away")
    for exclusion in policy.not_ideal:
        yield from _exclusion(exclusion, policy)
    if not policy.not_ideal:
        yield _line("Nobody yet.", 1)
    yield from _heading("Everybody else")
    yield _line(EVERYBODY_ELSE[policy.otherwise], 1)
    if policy.self_serve and policy.otherwise == "self_serve":
        yield _line(f"We say: “{policy.self_serve}”", 1)
    for title, conditions in (
        ("Never refused by the bot", policy.never_refuse),
        ("Good, but later", policy.later),
        ("Hot", policy.hot),
        ("Fast lane: a person at once", policy.fast_lane),
    ):
        if conditions:
            yield from _heading(title)
            yield from _bullets((_say(one, policy) for one in conditions), 1)
    yield from _recommendations(policy)
    yield from _questions(policy)
    yield from _framework(policy)


def _heading(title: str) -> Iterator[RenderableType]:
    yield Text()
    yield _line(title, style="bold")


def _line(text: str, indent: int = 0, style: str = "") -> RenderableType:
    return Padding(Text(text, style=style), (0, 0, 0, 2 * indent), expand=False)


def _bullets(texts: Iterable[str], indent: int) -> Iterator[RenderableType]:
    """Lines with a dot before them; a long one goes on below its own beginning."""
    for text in texts:
        row = Table.grid(padding=(0, 1))
        row.add_row("•", Text(text))
        yield Padding(row, (0, 0, 0, 2 * indent), expand=False)


def _say(condition: Condition, policy: Policy) -> str:
    return say_condition(condition, policy.fields, policy.language)


def _segment(segment: Segment, policy: Policy) -> Iterator[RenderableType]:
    yield _line(str(segment.name), 1, "bold")
    for title, conditions in (
        ("We can help them when", segment.we_can_help_them),
        ("They can help us when", segment.they_can_help_us),
    ):
        if conditions:
            yield _line(title, 2, "dim")
            yield from _bullets((_say(one, policy) for one in conditions), 3)


def _exclusion(exclusion: Exclusion, policy: Policy) -> Iterator[RenderableType]:
    yield _line(str(exclusion.name), 1, "bold")
    yield _line(f"When {_say(exclusion.when, policy)}.", 2)
    yield _line(f"Because: {exclusion.because}", 2)
    yield _line(f"We say: “{exclusion.say}”", 2)
    if exclusion.suggest:
        better = "; ".join(f"{one.name} ({one.reason})" for one in exclusion.suggest)
        yield _line(f"Better served by: {better}.", 2)
    yield _line(f"{WHO_SAYS_NO[exclusion.no_by]} {WHEN_UNKNOWN[exclusion.if_unknown]}", 2, "dim")


def _recommendations(policy: Policy) -> Iterator[RenderableType]:
    if policy.recommend:
        yield from _heading("What we recommend, the first that fits")
        yield from _bullets((_recommendation(row, policy) for row in policy.recommend), 1)


def _recommendation(row: Recommendation, policy: Policy) -> str:
    whom = "everybody else" if row.when is None else f"when {_say(row.when, policy)}"
    quantity = policy.fields[row.quantity].title if isinstance(row.quantity, str) else row.quantity
    parts = [f"{row.plan}: {whom}."]
    if row.price is not None:
        parts.append(f"{say_answer(row.price, PRICE)}.")
    if quantity is not None:
        parts.append(f"As many as: {quantity}.")
    if row.first_step is not None:
        parts.append(f"To begin with: {row.first_step}.")
    return " ".join(parts)


def _questions(policy: Policy) -> Iterator[RenderableType]:
    yield from _heading("What we may ask, and what the lead gets for it")
    asked = [one for one in policy.fields.values() if one.asked and one.ask is not None]
    asked.sort(key=lambda one: (not one.first, one.delicate))
    yield from _bullets((_question(one) for one in asked), 1)
    never = [one.title for one in policy.fields.values() if not one.asked]
    if never:
        yield _line(f"Never asked: {', '.join(never)}.", 1, "dim")


def _question(field: Field) -> str:
    marks = ", ".join(filter(None, ("first of all" if field.first else "", "delicate" if field.delicate else "")))
    benefit = f" — {field.benefit}" if field.benefit else ""
    bands = f" [{' | '.join(one.label for one in field.bands)}]" if field.bands else ""
    return f"{field.ask}{benefit}{bands}{f' ({marks})' if marks else ''}"


def _framework(policy: Policy) -> Iterator[RenderableType]:
    if policy.framework is None:
        return
    yield from _heading(f"What matters most: {policy.framework.name}")
    for number, criterion in enumerate(policy.framework.criteria, 1):
        titles = [policy.fields[one].title for one in policy.criteria.get(criterion.id, ())]
        yield _line(f"{number}. {criterion.name}: {', '.join(titles) or 'no field stands for it'}", 1)
