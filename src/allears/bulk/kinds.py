"""Leads of one kind, decided once: what conditions ask of every lead is packed into a code, and each code is judged.

A million leads are a few thousand kinds. Two leads are of one kind when every condition finds the same of both, so that
verdict, mark, profile, open fields and all of a sentence but its values are the same, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from sqlglot import exp

from allears.bulk.steps import Steps
from allears.bulk.typed_columns import is_null, text

CODE_BITS = 30
"""Of each code column: an INTEGER that is never negative."""
MOST_TEXTS = 40
"""A column that is compared with more texts than these is asked condition by condition."""
LEADS, CODES, KINDS = "leads", "codes", "kinds"
TextUses = Mapping[str, Sequence[frozenset[str]]]


@dataclass(frozen=True)
class Truth:
    """A condition as two bits: false, not known, true."""

    name: str
    condition: exp.Expr

    bits = 2

    def of_row(self, shift: int) -> exp.Expr:
        """The number that a row adds to its code."""
        holds, unknown = (exp.Literal.number(one << shift) for one in (2, 1))
        cases = exp.Case().when(self.condition, holds, copy=False)
        return cases.when(is_null(self.condition), unknown, copy=False).else_(exp.Literal.number(0), copy=False)

    def of_kind(self, digit: exp.Expr) -> exp.Expr:
        """The truth again."""
        cases = exp.Case(this=digit).when(exp.Literal.number(2), exp.true(), copy=False)
        return cases.when(exp.Literal.number(0), exp.false(), copy=False)


@dataclass(frozen=True)
class OneText:
    """Which of some texts a column holds: 0 for any other, then the texts that no condition tells apart, then NULL."""

    name: str
    alike: tuple[tuple[str, ...], ...]

    @property
    def bits(self) -> int:
        """How many bits the digit needs."""
        return (len(self.alike) + 1).bit_length()

    def of_row(self, shift: int) -> exp.Expr:
        """The number that a row adds to its code. DuckDB looks once at each text of a column that comes as a
        dictionary, which no comparison does."""
        texts: list[exp.Expr] = [text(one) for group in self.alike for one in group]
        numbers = [place << shift for place, group in enumerate(self.alike, start=1) for _ in group]
        numbers.append((len(self.alike) + 1) << shift)
        place = exp.Anonymous(this="LIST_POSITION", expressions=[_listed([*texts, exp.null()]), _quoted(self.name)])
        found = exp.Anonymous(
            this="LIST_EXTRACT", expressions=[_listed([exp.Literal.number(one) for one in numbers]), place]
        )
        return exp.Coalesce(this=found, expressions=[exp.Literal.number(0)])

    def of_kind(self, digit: exp.Expr) -> exp.Expr:
        """A text of which every condition says what it says of the row's own."""
        cases = exp.Case(this=digit)
        for place, group in enumerate(self.alike, start=1):
            cases = cases.when(exp.Literal.number(place), text(group[0]), copy=False)
        cases = cases.when(exp.Literal.number(len(self.alike) + 1), exp.null(), copy=False)
        return cases.else_(text(_another({one for group in self.alike for one in group})), copy=False)


Digit = Truth | OneText


class Kinds:
    """The kinds of leads that the steps of a decision tell apart. All results must be named in `steps` before."""

    def __init__(self, steps: Steps) -> None:
        self.steps = steps
        lowest = steps.lowest()
        self.texts = [OneText(name, _alike(uses)) for name, uses in _text_columns(lowest.values()).items()]
        known = {one.name for one in self.texts}
        self.derived = {name: one for name, one in lowest.items() if _rests_on(one, known)}
        truths = [Truth(name, one) for name, one in lowest.items() if name not in self.derived]
        self.codes = list(_packed([*self.texts, *truths]))

    def count(self, source: exp.Query) -> exp.Select:
        """The codes of all leads, each with the number of its leads."""
        places = [exp.Literal.number(place) for place in range(1, len(self.codes) + 1)]
        counted = exp.alias_(exp.Count(this=exp.Star()), LEADS)
        statement = exp.select(*self._code_columns(), counted, copy=False).from_("_leads").group_by(*places, copy=False)
        return statement.with_("_leads", as_=source, copy=False)

    def decide(self, results: Iterable[exp.Expr]) -> exp.Select:
        """For each row of the table `codes`: the code, the number of leads, and these results."""
        kept = [exp.column(one) for one in (*self._names(), LEADS)]
        decoded = exp.select(*kept, *self._decoded(), copy=False).from_(CODES)
        derived = [exp.alias_(one, name, copy=False) for name, one in self.derived.items()]
        first = exp.select(exp.Star(), *derived, copy=False).from_("_decoded")
        statement = exp.Select().with_("_decoded", as_=decoded, copy=False).with_("_step_1", as_=first, copy=False)
        return self.steps.select_above(statement, "_step_1", [*(one.copy() for one in kept), *results])

    def needed(self, results: Iterable[exp.Expr]) -> list[exp.Expr]:
        """The steps that these results of a row name: what the table `kinds` must hold for them."""
        named = dict.fromkeys(column.name for one in results for column in one.find_all(exp.Column))
        return [exp.column(name) for name in named if self.steps.holds(name)]

    def write(self, source: exp.Query, results: list[exp.Expr]) -> exp.Select:
        """The results of every lead, in the order of the source, with the table `kinds` beside them."""
        coded = exp.select(exp.Star(), *self._code_columns(), copy=False).from_("_leads")
        statement = exp.Select().with_("_leads", as_=source, copy=False).with_("_coded", as_=coded, copy=False)
        statement = statement.select(*results, copy=False).from_("_coded", copy=False)
        return statement.join(KINDS, using=[*self._names()], join_type="left", copy=False)

    def _names(self) -> list[str]:
        return [f"_code_{place}" for place in range(len(self.codes))]

    def _code_columns(self) -> list[exp.Expr]:
        return [
            exp.alias_(_summed([digit.of_row(shift) for digit, shift in digits]), name, copy=False)
            for name, digits in zip(self._names(), self.codes, strict=True)
        ]

    def _decoded(self) -> Iterator[exp.Expr]:
        for name, digits in zip(self._names(), self.codes, strict=True):
            for digit, shift in digits:
                moved = exp.paren(
                    exp.BitwiseRightShift(this=exp.column(name), expression=exp.Literal.number(shift)), copy=False
                )
                mask = exp.Literal.number((1 << digit.bits) - 1)
                part = exp.paren(exp.BitwiseAnd(this=moved, expression=mask), copy=False)
                yield exp.alias_(digit.of_kind(part), digit.name, quoted=True, copy=False)


def _packed(digits: Iterable[Digit]) -> Iterator[list[tuple[Digit, int]]]:
    """The digits in codes of at most `CODE_BITS`, each with its place; at least one code."""
    code: list[tuple[Digit, int]] = []
    used = 0
    for digit in digits:
        if used + digit.bits > CODE_BITS:
            yield code
            code, used = [], 0
        code.append((digit, used))
        used += digit.bits
    yield code


def _summed(numbers: list[exp.Expr]) -> exp.Expr:
    if not numbers:
        return exp.Literal.number(0)
    return reduce(lambda left, right: exp.BitwiseOr(this=left, expression=right), numbers)


# --- columns of which only certain texts matter ----------------------------------------------------------------------


def _text_columns(lowest: Iterable[exp.Expr]) -> dict[str, list[frozenset[str]]]:
    """Source columns that are only held against texts, with the sets of texts they are held against."""
    columns: dict[str, list[frozenset[str]]] = {}
    for one in lowest:
        for name, uses in (_text_uses(one) or {}).items():
            columns.setdefault(name, []).extend(uses)
    return {name: uses for name, uses in columns.items() if uses and len(frozenset().union(*uses)) <= MOST_TEXTS}


def _text_uses(node: exp.Expr) -> TextUses | None:
    """The columns in an expression that only holds them against texts; None when it does anything else with one."""
    match node:
        case exp.Column():
            return None
        case exp.EQ(this=exp.Column() as column, expression=exp.Literal(is_string=True) as literal):
            return {column.name: [frozenset({literal.name})]}
        case exp.In(this=exp.Column() as column, expressions=list(literals)) if literals and all(
            isinstance(one, exp.Literal) and one.is_string for one in literals
        ):
            return {column.name: [frozenset(one.name for one in literals)]}
        case exp.Is(this=exp.Column() as column, expression=exp.Null()):
            return {column.name: []}
    uses: dict[str, list[frozenset[str]]] = {}
    for part in node.iter_expressions():
        found = _text_uses(part)
        if found is None:
            return None
        for name, texts in found.items():
            uses.setdefault(name, []).extend(texts)
    return uses


def _alike(uses: Sequence[frozenset[str]]) -> tuple[tuple[str, ...], ...]:
    """The texts in groups that no use tells apart."""
    groups: dict[tuple[bool, ...], list[str]] = {}
    for one in sorted(frozenset().union(*uses)):
        groups.setdefault(tuple(one in use for use in uses), []).append(one)
    return tuple(map(tuple, groups.values()))


def _another(texts: set[str]) -> str:
    """A text that is none of these."""
    other = "?"
    while other in texts:
        other += "?"
    return other


def _rests_on(node: exp.Expr, columns: set[str]) -> bool:
    """Whether an expression only holds these columns against texts."""
    uses = _text_uses(node)
    return uses is not None and uses.keys() <= columns


def _listed(items: list[exp.Expr]) -> exp.Expr:
    return exp.Array(expressions=items)


def _quoted(name: str) -> exp.Column:
    return exp.column(exp.to_identifier(name, quoted=True))
