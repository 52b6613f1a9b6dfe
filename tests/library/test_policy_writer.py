"""The law of policy files: what is written reads back as the same policy, whatever stands in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.facts.field import Band, Field, Option
from allears.facts.words import Words
from allears.library.policy_file import read_policy, version_of
from allears.library.policy_writer import write_policy
from allears.policy.framework import Framework, FrameworkCriterion
from allears.policy.frameworks import BUILT_IN
from allears.policy.policy import Alternative, Meaning, Policy, Rates, Recommendation
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import FieldType
from tests.policies_generated import conditions, policies

NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20) | st.sampled_from(
    (
        "yes",
        "NO",
        "12:30",
        "- a",
        "? b",
        "a: b",
        "#1",
        'it\'s "so"',
        "(a, b",
        "[x",
        "{y",
        "&z",
        "*z",
        "!t",
        "%",
        "@",
        "|",
    )
)
TYPED = st.sampled_from(("yes", "no", "null", "~", "1", "2026-11-01", "0x1F", "1_000", ".inf", "never", "true"))
LANGUAGES = st.sampled_from(("en", "de", "pt-BR"))
NUMBERS = st.sampled_from((0.5, 1.0, 2.0, 3.25, 5.0))
ANY = TEXTS | TYPED


@cache
def words() -> st.SearchStrategy[Words]:
    several = st.dictionaries(LANGUAGES, ANY, min_size=1).map(lambda texts: Words(tuple(texts.items())))
    return ANY.map(Words.of) | several


@cache
def some(part: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(part, max_size=3, unique=True).map(tuple)


@cache
def bands(field: Field) -> st.SearchStrategy[tuple[Band, ...]]:
    low, wide = st.integers(1, 50), st.integers(0, 50)
    if field.type is FieldType.COUNT:
        values = st.builds(lambda a, b: Count(float(a), float(a + b)), low, wide) | low.map(
            lambda a: Count(float(a), None)
        )
        return st.lists(st.builds(Band, TEXTS, values), max_size=2).map(tuple)
    if field.type is FieldType.MONEY:
        build = st.builds(
            lambda a, b, per, seat: Money(None if b > 40 else float(a), float(a + b), "USD", per, seat),
            low,
            wide,
            st.sampled_from(("month", "year", None)),
            st.booleans(),
        )
        return st.lists(st.builds(Band, TEXTS, build), max_size=2).map(tuple)
    return st.just(())


@st.composite
def described(draw: st.DrawFn, field: Field) -> Field:
    """A field of the same type with everything around it."""
    options = field.options and draw(
        st.lists(st.builds(Option, st.sampled_from([one.id for one in field.options]), words(), some(TEXTS)),
                 unique_by=lambda one: one.id, max_size=2).map(tuple)
    )  # fmt: skip
    kept = {one.id: one for one in field.options} | {one.id: one for one in options}
    asked = draw(st.booleans())
    return replace(
        field,
        about=draw(st.sampled_from(("person", "company", "purchase"))),
        name=draw(st.none() | words()),
        nouns=draw(some(ANY)),
        options=tuple(kept.values()),
        ask=draw(st.none() | words().filter(lambda one: str(one) != "never")) if asked else None,
        benefit=draw(st.none() | words()),
        bands=draw(bands(field)),
        effort=draw(NUMBERS),
        delicate=draw(st.booleans()),
        asked=asked,
        valid_days=draw(st.none() | st.integers(1, 900)),
        decides_from=draw(st.sampled_from((0.0, 0.25, 0.5, 1.0))),
        columns=draw(some(TEXTS)),
        empty_cells=draw(some(TEXTS)),
    )


@st.composite
def frameworks(draw: st.DrawFn) -> Framework | None:
    criterion = st.builds(FrameworkCriterion, NAMES, words(), words(), words() | st.just(Words(())))
    criteria = st.lists(criterion, min_size=1, max_size=3, unique_by=lambda one: one.id).map(tuple)
    own = st.builds(Framework, NAMES, TEXTS, words(), words(), criteria)
    return draw(st.none() | st.sampled_from(list(BUILT_IN.values())) | own)


@st.composite
def full_policies(draw: st.DrawFn) -> Policy:
    """A generated policy with every text, list and table that a policy may have."""
    policy = draw(policies())
    fields = {name: draw(described(field)) for name, field in policy.fields.items()}
    framework = draw(frameworks())
    letters = [one.id for one in framework.criteria] if framework else []
    names = st.lists(st.sampled_from(sorted(fields)), min_size=1, max_size=2, unique=True).map(tuple)
    alternative = st.builds(Alternative, TEXTS, words(), st.none() | TEXTS)
    meaning = st.builds(Meaning, st.sampled_from(list(fields)), conditions(fields), words())
    counts = [name for name, field in fields.items() if field.type is FieldType.COUNT]
    quantity = st.none() | st.integers(0, 99) | (st.sampled_from(counts) if counts else st.none())
    price = st.none() | st.just(Money(29, 29, "USD", "month", per_seat=True)) | st.just(Money(0.5, 0.5, "EUR", "once"))
    in_order = {name: number for number, name in enumerate(fields)}
    return replace(
        policy,
        name=draw(words()),
        fields=fields,
        language=draw(LANGUAGES),
        seats=draw(st.sampled_from(counts)) if bool(counts) and draw(st.booleans()) else None,
        rates=draw(st.none() | st.just(Rates(date(2026, 11, 1), {"EUR": 1.08, "GBP": 1.0}))),
        framework=framework,
        criteria=draw(st.dictionaries(st.sampled_from(letters), names)) if letters else {},
        lists=draw(st.dictionaries(NAMES, some(TEXTS).filter(lambda texts: texts != ()), max_size=2)),
        meanings=tuple(sorted(draw(st.lists(meaning, max_size=3)), key=lambda one: in_order[one.field])),
        otherwise=draw(st.sampled_from(("review", "self_serve"))),
        self_serve=draw(st.none() | words()),
        ideal=tuple(replace(one, name=draw(words())) for one in policy.ideal),
        not_ideal=tuple(
            replace(
                one,
                name=draw(words()),
                because=draw(words()),
                say=draw(words()),
                suggest=draw(st.lists(alternative, max_size=2).map(tuple)),
                no_by=draw(st.sampled_from(("bot", "person"))),
            )
            for one in policy.not_ideal
        ),
        recommend=tuple(
            Recommendation(draw(TEXTS), row.when, draw(quantity), draw(price), draw(st.none() | words()))
            for row in policy.recommend
        ),
    )


@settings(max_examples=60)
@given(full_policies())
def test_what_is_written_reads_back_as_the_same_policy(policy: Policy) -> None:
    again = read_policy(write_policy(policy))
    assert replace(again, version="") == policy
    assert list(again.fields) == list(policy.fields)


@settings(max_examples=15)
@given(full_policies())
def test_a_version_is_named_by_what_it_says(policy: Policy) -> None:
    again = read_policy(write_policy(policy))
    assert again.version == version_of(policy) == version_of(again)
    assert version_of(replace(policy, id=f"{policy.id}-2")) != again.version


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_built_in_framework_is_written_by_its_name(name: str) -> None:
    text = "format: 1\nid: a\nfields: {b: {type: count}}\nideal: [{id: c, we_can_help_them: [b > 1]}]\n"
    policy = read_policy(f"{text}framework: {name}\n")
    assert f"\nframework: {name}\n" in write_policy(policy)
    assert read_policy(write_policy(policy)).framework == BUILT_IN[name]
