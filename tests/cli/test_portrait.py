"""What `allears policy show` says, block by block."""

from __future__ import annotations

from io import StringIO

from rich.console import Console

from allears.cli.policies.portrait import portrait
from allears.library.policy_file import read_policy

START = """\
format: 1
id: bikes
fields:
  wish: {type: text, first: yes, ask: What for, benefit: so that I listen}
  riders: {type: count, ask: How many, bands: [1-5, 6+]}
  visits: {type: count, ask: never}
ideal: [{id: fleets, we_can_help_them: [riders > 5], they_can_help_us: [wish is known]}]
"""


def told(more: str = "", width: int = 100) -> str:
    console = Console(file=StringIO(), width=width, highlight=False)
    for block in portrait(read_policy(START + more)):
        console.print(block)
    file = console.file
    assert isinstance(file, StringIO)
    return file.getvalue()


def test_a_policy_that_turns_nobody_away_says_so() -> None:
    assert "Whom we turn away\n  Nobody yet.\n" in told()
    assert "A person looks at them. They are never refused." in told()


def test_questions_come_in_the_order_of_hearing_with_what_they_give() -> None:
    lines = told().splitlines()
    first = lines.index("What we may ask, and what the lead gets for it")
    assert [line.strip() for line in lines[first + 1 : first + 4]] == [
        "• What for — so that I listen (first of all)",
        "• How many [1-5 | 6+]",
        "Never asked: visits.",
    ]


def test_recommendations_say_for_whom_what_and_how_to_begin() -> None:
    fleet = "{when: riders > 9, plan: Fleet, quantity: riders, price: 9 EUR a seat a month}"
    shown = told(f"recommend: [{fleet}, {{plan: Two, quantity: 2}}]\n")
    assert "  • Fleet: when more than 9 riders. 9 EUR a seat a month. As many as: riders.\n" in shown
    assert "  • Two: everybody else. As many as: 2.\n" in shown


def test_long_lines_go_on_below_their_beginning() -> None:
    shown = told(width=30)
    assert max(map(len, shown.splitlines())) <= 30
    assert "    listen (first of all)" in shown
