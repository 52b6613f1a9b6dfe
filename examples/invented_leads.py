"""Invents leads as a sales team's spreadsheet holds them: correct in the main, messy in the cells.

    python examples/invented_leads.py --out leads.csv --leads 2000 --seed 1
    python examples/invented_leads.py --out past.csv --settled

The same seed always gives the same file. Nobody in it exists. The columns are fields of policies/inside-sales-crm.yaml;
an empty cell means that nobody asked, or that the answer was not written down. With --settled they are past leads: a
last column `became_customer` says what came of each, as chance and the kind of company will have it.
"""

from __future__ import annotations

import argparse
import csv
import random
from dataclasses import dataclass
from pathlib import Path

COLUMNS = [
    "lead", "name", "email", "company_name", "industry", "country", "employees", "sales_reps", "monthly_calls",
    "selling_style", "role", "authority", "approver", "pain", "top_priority", "current_tool", "needs_integration",
    "budget", "timeline",
]  # fmt: skip
OUTCOME = "became_customer"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of company that asks for a sales tool: how often it comes, and what is true of it."""

    share: float
    reps: tuple[int, int]
    staff_per_rep: tuple[float, float]
    styles: tuple[str, ...]
    industries: tuple[str, ...]
    customers: float
    """The share of them that became customers."""


KINDS = (
    Kind(
        0.36,
        (5, 15),
        (2.0, 6.0),
        ("inside", "inside", "inside", "both"),
        ("saas", "agency", "recruiting", "finance"),
        0.42,
    ),
    Kind(0.16, (2, 4), (1.5, 5.0), ("inside", "both"), ("agency", "ecommerce", "education", "real_estate"), 0.24),
    Kind(0.10, (1, 1), (1.0, 1.5), ("inside", "both"), ("agency", "other", "real_estate"), 0.08),
    Kind(0.10, (16, 60), (3.0, 8.0), ("inside", "both"), ("saas", "finance", "healthcare", "logistics"), 0.3),
    Kind(0.08, (80, 900), (12.0, 40.0), ("both", "inside"), ("manufacturing", "finance", "healthcare"), 0.04),
    Kind(0.10, (3, 40), (4.0, 15.0), ("field",), ("manufacturing", "logistics", "healthcare", "other"), 0.1),
)

COUNTRIES = {
    "US": ("United States", "USA", "US", "U.S."), "CA": ("Canada",), "GB": ("United Kingdom", "UK", "England"),
    "IE": ("Ireland",), "AU": ("Australia",), "NZ": ("New Zealand",), "DE": ("Germany", "Deutschland"),
    "FR": ("France",), "NO": ("Norway",), "SE": ("Sweden",), "NL": ("Netherlands", "the Netherlands"),
    "ES": ("Spain",), "PL": ("Poland",), "BR": ("Brazil", "Brasil"), "MX": ("Mexico",), "IN": ("India",),
    "PH": ("Philippines",), "VN": ("Vietnam", "Viet Nam"), "KE": ("Kenya",), "ZA": ("South Africa",), "JP": ("Japan",),
}  # fmt: skip
COUNTRY_WEIGHTS = (60, 9, 11, 2, 5, 2, 4, 2, 1, 2, 2, 1, 1, 2, 1, 4, 1, 1, 1, 1, 1)

FIRST_NAMES = (
    "Amara", "Nguyễn", "Siobhán", "Luca", "Priya", "Jürgen", "Mateo", "Aisha", "Tom", "Yuki", "Zoë", "Olu", "Ingrid",
    "Karim", "Grace", "Piotr", "Lena", "Diego", "Mei", "Hannah",
)  # fmt: skip
LAST_NAMES = (
    "O'Brien", "Lindqvist", "Okafor", "Marsh", "García", "Sørensen", "Patel", "Nowak", "Tanaka", "Hughes", "van Dijk",
    "Trần", "Mbeki", "Rossi", "Schäfer", "Carter", "Silva", "Fraser", "Mwangi", "Bell",
)  # fmt: skip
COMPANY_FIRST = ("Northwind", "Brightwater", "Halden", "Copper", "Juniper", "Tidal", "Quarry", "Sable", "Larch", "Vega")
COMPANY_LAST = ("Staffing", "Roofing", "Analytics", "Freight", "Homes", "Media", "Labs", "Health", "Capital", "& Sons")
PAINS = (
    "reps don't log their calls",
    "we lose track of who called whom",
    "leads wait two days for an answer",
    "the board gets a different figure every week",
    "our tool takes longer than the call",
    "nobody follows up after the first e-mail",
    "Everything lives in one spreadsheet, and it breaks",
    "we can't see what is in the pipeline",
)
PRIORITIES = (*4 * ("productivity",), *2 * ("ease_of_use",), "integrations", "price", "reporting", "forecasting",
              "security")  # fmt: skip
TOOLS = ("Excel", "excel", "Google Sheets", "HubSpot", "Hubspot", "Salesforce", "Pipedrive", "none", "Zoho")
INTEGRATIONS = ("Gmail", "Gmail", "Outlook", "gmail; slack", "Outlook", "SAP", "Gmail; Calendly", "Zapier")
ROLES = ("founder", "CEO", "head of sales", "VP Sales", "sales manager", "sales operations", "account executive",
         "office manager", "intern")  # fmt: skip
AUTHORITY = {"founder": "decides", "CEO": "decides", "VP Sales": "decides", "head of sales": "shares_decision"}
APPROVERS = ("the founder", "our CFO", "Maria in finance", "the board", "my boss")
TIMELINES = ("2027-01-15", "2027-02-01", "by end of January 2027", "Q1 2027", "Q2 2027", "March 2027", "by June 2027",
             "2026-12-10", "ASAP", "soon", "autumn 2027", "after the summer of 2027")  # fmt: skip


def count_cell(dice: random.Random, number: int) -> str:
    """The number as somebody typed it: plain, a drop-down's range, a hedge, a thousands separator, a k."""
    style = dice.random()
    if style < 0.5:
        return str(number)
    if style < 0.75:
        ends = (1, 2, 5, 11, 51, 201, 501, 1001, 5001, 10001)
        low = max(end for end in ends if end <= number)
        high = next((end - 1 for end in ends if end > number), None)
        return f"{low}+" if high is None else f"{low}" if high == low else f"{low}-{high}"
    if style < 0.9:
        return (
            f"{dice.choice(('about', 'around', '~', 'roughly'))} {max(1, round(number, -1) if number > 20 else number)}"
        )
    if number >= 10_000:
        return f"{round(number / 1000)}k"
    return f"{number:,}" if number >= 1000 else f"{number} people"


def budget_cell(dice: random.Random, reps: int) -> str:
    """What they can spend, in the currency, period and spelling that came to mind."""
    month = reps * dice.choice((15, 25, 30, 40, 50, 60))
    return dice.choice(
        (
            f"{month} USD a month",
            f"${month * 12:,} per year",
            f"{max(1, round(month * 12 / 1000))}k USD a year",
            f"€{month} / month",
            f"${max(10, month // reps)} per seat per month",
            f"up to £{month} a month",
            f"{month}-{month * 2} USD a month",
            "no budget yet",
            "depends",
        )
    )


def one_kind(dice: random.Random) -> Kind:
    """The kind of company that asks next."""
    return dice.choices(KINDS, weights=[kind.share for kind in KINDS])[0]


def one_lead(dice: random.Random, number: int, kind: Kind) -> dict[str, str]:
    """One row. Each cell but the id may be empty, the ones that people guard most often so."""
    reps = dice.randint(*kind.reps)
    staff = max(reps, round(reps * dice.uniform(*kind.staff_per_rep)))
    country = dice.choices(tuple(COUNTRIES), weights=COUNTRY_WEIGHTS)[0]
    company = f"{dice.choice(COMPANY_FIRST)} {dice.choice(COMPANY_LAST)}"
    host = company.split()[0].lower() + "-" + company.split()[-1].lower().replace("&", "and") + ".example.com"
    first, role = dice.choice(FIRST_NAMES), dice.choice(ROLES)
    authority = AUTHORITY.get(role) or dice.choice(("recommends", "shares_decision", "no_say"))

    spoken_with = dice.random() < 0.7  # somebody has asked them; of the others we have what they typed into a form

    def perhaps(share: float, cell: str) -> str:
        return cell if dice.random() < (max(share, 0.98) if spoken_with else share * 0.7) else ""

    return {
        "lead": f"L-{number:05d}",
        "name": f"{first} {dice.choice(LAST_NAMES)}",
        "email": perhaps(0.9, f"mail{number}@{host}"),
        "company_name": perhaps(0.85, company),
        "industry": perhaps(0.6, dice.choice(kind.industries)),
        "country": perhaps(0.85, dice.choice(COUNTRIES[country])),
        "employees": perhaps(0.7, count_cell(dice, staff)),
        "sales_reps": perhaps(0.75, count_cell(dice, reps)),
        "monthly_calls": perhaps(0.4, count_cell(dice, reps * dice.choice((60, 120, 250, 400, 900)))),
        "selling_style": perhaps(0.65, dice.choice(kind.styles)),
        "role": perhaps(0.8, role),
        "authority": perhaps(0.6, authority),
        "approver": perhaps(0.4, "" if authority == "decides" else dice.choice(APPROVERS)),
        "pain": perhaps(0.7, dice.choice(PAINS)),
        "top_priority": perhaps(0.5, dice.choice(PRIORITIES)),
        "current_tool": perhaps(0.6, dice.choice(TOOLS)),
        "needs_integration": perhaps(0.5, dice.choice(INTEGRATIONS)),
        "budget": perhaps(0.4, budget_cell(dice, reps)),
        "timeline": perhaps(0.55, dice.choice(TIMELINES)),
    }


def what_came_of_it(dice: random.Random, kind: Kind) -> str:
    """Whether the lead became a customer; empty while that is open, as it is of one in ten."""
    won, is_open = dice.random() < kind.customers, dice.random() < 0.1
    return "" if is_open else "yes" if won else "no"


def write_leads(path: Path, leads: int, seed: int, settled: bool = False) -> None:
    """Write `leads` rows as CSV (UTF-8) to `path`; `settled` ones say what came of them. The rest is the same."""
    dice, chance = random.Random(seed), random.Random(seed + 1)
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, [*COLUMNS, OUTCOME] if settled else COLUMNS)
        table.writeheader()
        for number in range(1, leads + 1):
            kind = one_kind(dice)
            row = one_lead(dice, number, kind)
            table.writerow(row | {OUTCOME: what_came_of_it(chance, kind)} if settled else row)


def main() -> None:
    words = argparse.ArgumentParser(description="Invent leads for policies/inside-sales-crm.yaml.")
    words.add_argument("--out", type=Path, required=True, help="the CSV file to write")
    words.add_argument("--leads", type=int, default=2_000)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--settled", action="store_true", help="past leads, with what came of them")
    chosen = words.parse_args()
    write_leads(chosen.out, chosen.leads, chosen.seed, chosen.settled)


if __name__ == "__main__":
    main()
