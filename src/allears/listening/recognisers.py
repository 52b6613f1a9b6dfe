"""The recognisers, one a kind of thing that people say, in the order in which they listen.

A recogniser is a pure function of the wording, the context and what the recognisers before it propose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from allears.listening.addresses_heard import hear_addresses
from allears.listening.confirmed_heard import hear_confirmed
from allears.listening.context import Context
from allears.listening.counts_heard import hear_counts
from allears.listening.dates_heard import hear_dates
from allears.listening.dealings_heard import hear_dealings
from allears.listening.decision_heard import hear_decision
from allears.listening.how_often_heard import hear_how_often
from allears.listening.kind_heard import hear_kind
from allears.listening.likeness import hear_likeness
from allears.listening.meant_heard import hear_meant
from allears.listening.mixed_heard import hear_mixed
from allears.listening.money_heard import hear_money
from allears.listening.names_heard import hear_names
from allears.listening.needs_heard import hear_needs
from allears.listening.of_them import hear_of_them
from allears.listening.places_heard import hear_places
from allears.listening.pointed_heard import hear_pointed
from allears.listening.priority_heard import hear_priority
from allears.listening.put_right import hear_put_right
from allears.listening.restated import hear_restated
from allears.listening.roles_heard import hear_roles
from allears.listening.settled_heard import hear_settled
from allears.listening.statement import Statement
from allears.listening.things_heard import hear_things
from allears.listening.told_anew import hear_told_anew
from allears.listening.told_in_passing import hear_in_passing
from allears.listening.tools_heard import hear_tools
from allears.listening.trade_heard import hear_trade
from allears.listening.trouble_heard import hear_trouble
from allears.listening.undecided_heard import hear_undecided
from allears.listening.unit_told_later import hear_units
from allears.listening.volunteered import hear_volunteered
from allears.listening.wants_heard import hear_wants
from allears.listening.wording import Wording
from allears.listening.yes_no_heard import hear_yes_no

Recogniser = Callable[[Wording, Context, tuple[Statement, ...]], Iterable[Statement]]

RECOGNISERS: tuple[Recogniser, ...] = (
    hear_addresses,
    hear_names,
    hear_roles,
    hear_tools,
    hear_counts,
    hear_of_them,
    hear_money,
    hear_dates,
    hear_decision,
    hear_how_often,
    hear_mixed,
    hear_dealings,
    hear_kind,
    hear_priority,
    hear_wants,
    hear_undecided,
    hear_yes_no,
    hear_places,
    hear_trouble,
    hear_confirmed,
    hear_restated,
    hear_put_right,
    hear_units,
    hear_settled,
    hear_told_anew,
    hear_pointed,
    hear_meant,
    hear_needs,
    hear_things,
    hear_trade,
    hear_likeness,
    hear_in_passing,
    hear_volunteered,
)
