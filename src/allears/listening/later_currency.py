"""Amounts whose currency is told only later: "30 to 45 a month" … "quid"."""

from __future__ import annotations

from dataclasses import replace

from allears.listening.amount_context import currency_in
from allears.listening.heard import Heard
from allears.listening.unit_told_later import UNIT_PUT_RIGHT
from allears.values.money import Money


def with_currencies_said_later(heard: list[tuple[int, Heard]]) -> list[tuple[int, Heard]]:
    """Fills the currency of amounts that have none with the first that the lead names in a later message. Where that
    message told nothing but the currency, it has told it there."""
    filled = list(heard)
    for place, (turn, each) in enumerate(heard):
        if not any(isinstance(said.value, Money) and said.value.currency is None for said in each.statements):
            continue
        later = (currency_in(other.message.text, ()) for _, other in heard[place + 1 :])
        currency = next((named for named in later if named), None)
        if currency:
            statements = tuple(
                replace(said, value=replace(said.value, currency=currency))
                if isinstance(said.value, Money) and said.value.currency is None
                else said
                for said in each.statements
            )
            filled[place] = (turn, replace(each, statements=statements))
    return [_without_what_is_filled(filled, place) for place in range(len(filled))]


def _without_what_is_filled(heard: list[tuple[int, Heard]], place: int) -> tuple[int, Heard]:
    turn, each = heard[place]
    known = {(said.field, said.value) for _, other in heard[:place] for said in other.statements}
    statements = tuple(
        said for said in each.statements if said.why != UNIT_PUT_RIGHT or (said.field, said.value) not in known
    )
    return turn, each if len(statements) == len(each.statements) else replace(each, statements=statements)
