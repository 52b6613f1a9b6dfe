"""The recognisers, one a kind of thing that people say, in the order in which they listen.

A recogniser is a pure function of the wording, the context and what the recognisers before it propose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from allears.listening.context import Context
from allears.listening.statement import Statement
from allears.listening.wording import Wording

Recogniser = Callable[[Wording, Context, tuple[Statement, ...]], Iterable[Statement]]

RECOGNISERS: tuple[Recogniser, ...] = ()
