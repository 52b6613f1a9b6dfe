"""Why, in SQL: the sentence that `explain` would write, and the codes that programs read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from sqlglot import exp

from allears.bulk.decision_sql import DecisionSql
from allears.bulk.typed_columns import is_null, text
from allears.facts.answer import Absence
from allears.facts.field import Field
from allears.policy.condition import AllOf, AnyOf, AtLeast, Condition, IsKnown, Not, fields_of
from allears.policy.condition_wording import words_around
from allears.policy.explain import CAUSES
from allears.policy.judge import judge_for
from allears.policy.policy import Segment
from allears.policy.verdict import Cause, Outcome, Verdict
from allears.policy.wording import ABSENCES


@dataclass(frozen=True)
class Shape:
    """One way in which a sentence says values: the decision it belongs to, and the text made of a row's own values."""

    when: exp.Expr
    sentence: exp.Expr


class SentenceSql:
    """The sentence of each verdict. `said` holds, for each field, the column with its value as people read it.

    What rests on the decision alone becomes steps of it: which shape a sentence has, which values it says, and the
    whole of a sentence that says none. Only putting values into words is left for the single row.
    """

    def __init__(self, decision: DecisionSql, said: Mapping[str, exp.Expr]) -> None:
        self.decision = decision
        self.policy = decision.policy
        self.said = said

    def sentence(self) -> exp.Expr:
        """One sentence with the values it rests on; the same as `explain(verdict).sentence`."""
        shapes = [*self._refused(), *self._fits(), *self._fits_later(), self._outside()]
        number = exp.Case()
        for place, shape in enumerate(shapes, start=1):
            number = number.when(shape.when, exp.Literal.number(place), copy=False)
        shaped = self.decision.steps.name(number, "shape")
        undecided = self.decision.is_outcome(Outcome.UNDECIDED)
        fixed = self.decision.steps.name(exp.Case().when(undecided, self._open(), copy=False), "sentence")
        cases = exp.Case().when(is_null(shaped), fixed, copy=False)
        for place, shape in enumerate(shapes, start=1):
            same = exp.EQ(this=shaped.copy(), expression=exp.Literal.number(place))
            cases = cases.when(same, shape.sentence, copy=False)
        return cases

    def _refused(self) -> Iterator[Shape]:
        for exclusion, holds in zip(self.policy.not_ideal, self.decision.exclusions, strict=True):
            name = exclusion.name.read_in(self.policy.language)
            values = self._values([exclusion.when])
            yield self._shape(Outcome.DISQUALIFIED, holds, _sentence(f"Not ideal ({name}): ", values))

    def _fits(self) -> Iterator[Shape]:
        for segment, fits in zip(self.policy.ideal, self.decision.segments, strict=True):
            name = segment.name.read_in(self.policy.language)
            values = self._values(criteria_of(segment))
            yield self._shape(Outcome.QUALIFIED, fits, _sentence(f"Fits {name}: ", values))

    def _fits_later(self) -> Iterator[Shape]:
        values = self._values_where((self.decision.truth(one), one) for one in self.policy.later)
        for segment, fits in zip(self.policy.ideal, self.decision.segments, strict=True):
            name = segment.name.read_in(self.policy.language)
            yield self._shape(Outcome.LATER, fits, _sentence(f"Fits {name}, but later: ", values))

    def _outside(self) -> Shape:
        failing = [
            (exp.not_(self.decision.truth(one)), one) for segment in self.policy.ideal for one in criteria_of(segment)
        ]
        values, outside = self._values_where(failing), self.decision.is_outcome(Outcome.OUTSIDE)
        if any(all(map(self._names_a_value, criteria_of(segment))) for segment in self.policy.ideal):
            return Shape(outside, _sentence("Outside every profile: ", values))
        failed = exp.Nullif(this=joined(values), expression=text(""))
        said = ended_by_null(text("Outside every profile: "), failed, text("."))
        return Shape(outside, exp.Coalesce(this=said, expressions=[text("Outside every profile.")]))

    def _names_a_value(self, condition: Condition) -> bool:
        """Whether the condition can only be true or false by a value that is known, so that there is one to say."""
        match condition:
            case Not(part):
                return self._names_a_value(part)
            case AllOf(parts) | AnyOf(parts):
                return bool(parts) and all(map(self._names_a_value, parts))
            case AtLeast(number, parts):
                return 1 <= number <= len(parts) and all(map(self._names_a_value, parts))
            case IsKnown(field):
                return not self.decision.final and self.decision.columns[field].state is None
            case _:
                return self.decision.columns[condition.field].state is None

    def _shape(self, outcome: Outcome, holds: exp.Expr, sentence: exp.Expr) -> Shape:
        return Shape(exp.and_(self.decision.is_outcome(outcome), holds.copy(), copy=False), sentence)

    def _open(self) -> exp.Expr:
        flags = self.decision.open_flags()
        titles = joined([exp.case().when(flag, text(self.policy.fields[field].title)) for field, flag in flags.items()])
        return glued(self._cause(flags), text(": "), titles, text("."))

    def _cause(self, flags: Mapping[str, exp.Expr]) -> exp.Expr:
        if not self.decision.final:
            return text(CAUSES[None])
        columns = self.decision.columns
        states = {
            state: [exp.and_(flag.copy(), self.decision.has_state(field, state)) for field, flag in flags.items()
                    if columns[field].state is not None]
            for state in ("disputed", "declined")
        }  # fmt: skip
        cases = exp.Case()
        if states["disputed"]:
            cases = cases.when(exp.or_(*states["disputed"]), text(CAUSES[Cause.DISPUTED]))
        cases = cases.when(is_null(self.decision.refused.copy()), text(CAUSES[Cause.NEEDS_A_PERSON]))
        if states["declined"]:
            cases = cases.when(exp.or_(*states["declined"]), text(CAUSES[Cause.DECLINED]))
        missing = [exp.and_(flag.copy(), self.decision.is_absent(field)) for field, flag in flags.items()]
        if missing:
            cases = cases.when(exp.or_(*missing), text(CAUSES[Cause.NOT_LEARNED]))
        return cases.else_(text(CAUSES[Cause.TOO_WIDE]))

    # --- values -------------------------------------------------------------------------------------------------------

    def _values(self, conditions: Iterable[Condition]) -> list[exp.Expr]:
        """What is known of the fields of these conditions, as `say_known` tells it: "8 sales reps"."""
        fields = dict.fromkeys(field for one in conditions for field in sorted(fields_of(one)))
        return [self._value(field) for field in fields]

    def _values_where(self, conditions: Iterable[tuple[exp.Expr, Condition]]) -> list[exp.Expr]:
        """The same for those conditions whose flag is true in a row; each field where it first comes up."""
        return [
            self._value_where(field, self.decision.steps.name(flag, "says", field))
            for field, flag in _first_places(conditions)
        ]

    def _value(self, field: str) -> exp.Expr:
        told, state = _told(self.policy.fields[field], self.said[field]), self.decision.columns[field].state
        return told if state is None else _with_declined(told, state, self.policy.fields[field].title)

    def _value_where(self, field: str, flag: exp.Expr) -> exp.Expr:
        return exp.case().when(flag, self._value(field))


def criteria_of(segment: Segment) -> tuple[Condition, ...]:
    """Both sides of a profile, ours first."""
    return (*segment.we_can_help_them, *segment.they_can_help_us)


def reason_codes(verdict: Verdict) -> str:
    """Why, for programs, joined by `;`: the exclusion or profile that decided, or all that may still do so.

    `exclusion:ID` (disqualified), `segment:ID` (qualified; and `later`), `segment:ID:N` for each profile whose
    criterion N, counted from 1, is the first to fail (outside), and what holds the verdict up (undecided).
    """
    match verdict.outcome:
        case Outcome.DISQUALIFIED if verdict.exclusion:
            return f"exclusion:{verdict.exclusion.id}"
        case Outcome.QUALIFIED if verdict.segment:
            return f"segment:{verdict.segment.id}"
        case Outcome.LATER if verdict.segment:
            return f"segment:{verdict.segment.id};later"
        case Outcome.OUTSIDE:
            return ";".join(_first_failing(verdict))
        case _:
            return ";".join(_holding_up(verdict))


def _first_failing(verdict: Verdict) -> Iterator[str]:
    for one in verdict.segments:
        truths = [part.truth for side in (one.we_can_help_them, one.they_can_help_us) for part in side.parts]
        yield f"segment:{one.segment.id}:{truths.index(False) + 1}"


def _holding_up(verdict: Verdict) -> Iterator[str]:
    judge = judge_for(verdict.policy, verdict.final)
    for one in verdict.exclusions:
        missing = judge.open_fields(one.trace, verdict.answers)
        ignored = verdict.final and one.exclusion.if_unknown == "ignore"
        disputed = any(verdict.answers.get(field) is Absence.DISPUTED for field in missing)
        if one.trace.truth is None and (not ignored or disputed):
            yield f"exclusion:{one.exclusion.id}"
    holds = any(one.truth for one in verdict.segments)
    possible = [one for one in verdict.segments if one.truth is None]
    if not holds:
        yield from (f"segment:{one.segment.id}" for one in possible)
    missing = judge.open_fields(verdict.later, verdict.answers)
    waits = any(verdict.answers.get(field) is not Absence.DECLINED for field in missing)
    if (holds or possible) and verdict.later.truth is None and waits and not verdict.final:
        yield "later"


class CodesSql:
    """The reason codes of each verdict."""

    def __init__(self, decision: DecisionSql) -> None:
        self.decision = decision

    def codes(self) -> exp.Expr:
        """The same as `reason_codes` of the verdict."""
        decision, policy = self.decision, self.decision.policy
        excluded = _first(
            [(holds, f"exclusion:{one.id}") for holds, one in zip(decision.exclusions, policy.not_ideal, strict=True)]
        )
        fitting = [(fits, f"segment:{one.id}") for fits, one in zip(decision.segments, policy.ideal, strict=True)]
        later = _first([(fits, f"{code};later") for fits, code in fitting])
        return (
            exp.case()
            .when(decision.is_outcome(Outcome.DISQUALIFIED), excluded)
            .when(decision.is_outcome(Outcome.QUALIFIED), _first(fitting))
            .when(decision.is_outcome(Outcome.LATER), later)
            .when(decision.is_outcome(Outcome.OUTSIDE), self._failing())
            .else_(self._holding_up())
        )

    def _failing(self) -> exp.Expr:
        pieces = []
        for segment in self.decision.policy.ideal:
            cases = exp.Case()
            for place, criterion in enumerate(criteria_of(segment), start=1):
                cases = cases.when(exp.not_(self.decision.truth(criterion)), text(f";segment:{segment.id}:{place}"))
            pieces.append(cases if criteria_of(segment) else text(""))
        return _without_first(pieces)

    def _holding_up(self) -> exp.Expr:
        policy = self.decision.policy
        codes = [f"exclusion:{one.id}" for one in policy.not_ideal]
        codes += [f"segment:{one.id}" for one in policy.ideal] + ["later"]
        roots = self.decision.open_roots()
        return _without_first(
            [
                exp.case().when(is_open, text(f";{code}")).else_(text(""))
                for code, (is_open, _) in zip(codes, roots, strict=True)
            ]
        )


# --- pieces of text --------------------------------------------------------------------------------------------------


def glued(*pieces: exp.Expr) -> exp.Expr:
    """Texts one after the other; NULL is left out. In DuckDB one call takes half the time of a chain of `||`."""
    return exp.Anonymous(this="CONCAT", expressions=list(pieces))


def ended_by_null(*pieces: exp.Expr) -> exp.Expr:
    """Texts one after the other; NULL where one of them is."""
    return reduce(lambda left, right: exp.DPipe(this=left, expression=right), pieces)


def joined(pieces: Sequence[exp.Expr]) -> exp.Expr:
    """The pieces that are not NULL, with commas between them (DuckDB's CONCAT_WS leaves NULL out)."""
    return exp.Anonymous(this="CONCAT_WS", expressions=[text(", "), *pieces]) if pieces else text("")


def _sentence(start: str, values: list[exp.Expr]) -> exp.Expr:
    return glued(text(start), values[0] if len(values) == 1 else joined(values), text("."))


def _first(cases: Sequence[tuple[exp.Expr, str]]) -> exp.Expr:
    first = exp.Case()
    for holds, code in cases:
        first = first.when(holds.copy(), text(code))
    return first if cases else text("")


def _without_first(pieces: list[exp.Expr]) -> exp.Expr:
    whole = pieces[0] if len(pieces) == 1 else exp.Concat(expressions=pieces) if pieces else text("")
    return exp.Substring(this=whole, start=exp.Literal.number(2))


def _told(field: Field, said: exp.Expr) -> exp.Expr:
    """The value with what it is of; NULL where none is known."""
    around = words_around(field)
    if not around.after:
        return ended_by_null(text(around.before), said.copy())
    one = exp.EQ(this=said.copy(), expression=text("1"))
    return ended_by_null(said.copy(), exp.case().when(one, text(around.after_one)).else_(text(around.after)))


def _with_declined(told: exp.Expr, state: exp.Expr, title: str) -> exp.Expr:
    words = text(f"{title}: {ABSENCES[Absence.DECLINED]}")
    declined = exp.case().when(exp.EQ(this=state.copy(), expression=text("declined")), words)
    return exp.Coalesce(this=told, expressions=[declined])


def _first_places(conditions: Iterable[tuple[exp.Expr, Condition]]) -> Iterator[tuple[str, exp.Expr]]:
    """Each field of each condition, with: this flag is true and none before it that names the field."""
    seen: dict[str, list[exp.Expr]] = {}
    for flag, condition in conditions:
        for field in sorted(fields_of(condition)):
            before = [exp.not_(exp.Coalesce(this=one.copy(), expressions=[exp.false()])) for one in seen.get(field, [])]
            yield field, exp.and_(flag.copy(), *before)
            seen.setdefault(field, []).append(flag)
