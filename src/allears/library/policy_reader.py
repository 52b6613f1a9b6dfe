"""From the nodes of a policy file to a policy, with every problem noted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import cast

from allears.facts.field import Field
from allears.facts.words import Words
from allears.library.condition_reader import UNREADABLE, ConditionReader
from allears.library.document import Node
from allears.library.field_reader import has_type, read_fields
from allears.library.fields_in_reach import FieldsInReach
from allears.library.framework_reader import find_criterion, read_framework
from allears.library.policy_format import (
    ALTERNATIVE,
    EXCLUSION,
    LATER,
    MEANING,
    POLICY,
    RATES,
    RECOMMENDATION,
    SEGMENT,
    Shape,
)
from allears.library.problem import nearest_name
from allears.library.section import LANGUAGE, Notes, Section, read_texts
from allears.policy.condition import Condition
from allears.policy.framework import Framework
from allears.policy.literal import read_literal
from allears.policy.policy import (
    Alternative,
    Exclusion,
    IfUnknown,
    Meaning,
    NoBy,
    Otherwise,
    Policy,
    Rates,
    Recommendation,
    Segment,
)
from allears.values.money import Money
from allears.values.value import FieldType

CURRENCY = re.compile(r"[A-Z]{3}")
AMOUNT = Field("price", FieldType.MONEY)


def read_nodes(node: Node) -> tuple[Policy, Notes]:
    """The policy, and what is wrong with it; with problems in the notes the policy is not to be used."""
    notes = Notes()
    return _Reader(Section(node, "", POLICY, notes), notes).policy(), notes


class _Reader:
    """Reads the parts of one policy; fields and lists come first, because conditions speak of them."""

    def __init__(self, file: Section, notes: Notes) -> None:
        self.file = file
        self.notes = notes
        notes.language = self.language()
        self.fields = read_fields(file, notes)
        self.lists = self.read_texts_by_name("lists")
        self.reach = FieldsInReach({name: field for name, (field, _) in self.fields.items()})
        doubtful = frozenset(name for name, (_, section) in self.fields.items() if not has_type(section))
        self.conditions = ConditionReader(self.reach, self.lists, notes, doubtful)

    def policy(self) -> Policy:
        policy = self.policy_of_own_fields()
        return replace(policy, fields={**self.reach.own, **self.reach.used})

    def policy_of_own_fields(self) -> Policy:
        """The policy as far as its own fields go; ready-made ones show only once all conditions are read."""
        file = self.file
        framework = read_framework(file.nodes["framework"], self.notes) if "framework" in file else None
        self.refuse_empty("fields", "ideal")
        return Policy(
            id=file.id(),
            name=self.name(file),
            fields={},
            ideal=tuple(self.segment(one) for one in self.unique("ideal", SEGMENT)),
            not_ideal=tuple(self.exclusion(one) for one in self.unique("not_ideal", EXCLUSION)),
            language=self.notes.language,
            currency=self.currency(),
            rates=self.rates(),
            seats=self.seats(),
            framework=framework,
            criteria=self.criteria(framework),
            lists=self.lists,
            meanings=tuple(self.meanings()),
            never_refuse=self.all_of("never_refuse"),
            otherwise=cast(Otherwise, file.one_of("otherwise") or "review"),
            self_serve=file.words("self_serve"),
            later=tuple(self.condition(one, "when") for one in file.sections("later", LATER)),
            hot=self.all_of("hot"),
            fast_lane=self.all_of("fast_lane"),
            recommend=tuple(self.recommendation(one) for one in file.sections("recommend", RECOMMENDATION)),
            by_segment=file.yes_no("by_segment"),
        )

    def language(self) -> str:
        written = self.file.text("language") or "en"
        if not LANGUAGE.fullmatch(written):
            message = f"{written!r} is no language code such as en or pt-BR"
            self.file.note("wrong-value", message, self.file.nodes["language"], key="language")
            return "en"
        return written

    def refuse_empty(self, *keys: str) -> None:
        for key in keys:
            node = self.file.nodes.get(key)
            if node is not None and not (self.file.named(key) if key == "fields" else self.file.items(key)):
                self.file.note("empty", f"`{key}` needs at least one", node, key=key)

    def name(self, section: Section) -> Words:
        plain = section.text("id") or ""
        return section.words("name") or Words.of(re.sub("[-_]", " ", plain), self.notes.language)

    def read_texts_by_name(self, key: str) -> dict[str, tuple[str, ...]]:
        return {name.value: read_texts(node, f"{key}.{name.value}", self.notes) for name, node in self.file.named(key)}

    def condition(self, section: Section, key: str) -> Condition:
        node = section.nodes.get(key)
        return UNREADABLE if node is None else self.conditions.read(node, section.path_of(key))

    def all_of(self, key: str, section: Section | None = None) -> tuple[Condition, ...]:
        section = section or self.file
        node = section.nodes.get(key)
        return () if node is None else self.conditions.read_all(node, section.path_of(key))

    def unique(self, key: str, shape: Shape) -> tuple[Section, ...]:
        """The maps of a list, with a problem noted for each id that an earlier one has."""
        sections = tuple(self.file.sections(key, shape))
        seen: set[str] = set()
        for section in sections:
            id_ = section.text("id")
            if id_ in seen:
                section.note("duplicate-id", f"{id_!r} is the id of another one above", section.nodes["id"], key="id")
            seen.add(id_ or "")
        return sections

    def currency(self) -> str:
        written = self.file.text("currency") or "USD"
        if not CURRENCY.fullmatch(written):
            message = f"{written!r} is no currency code such as USD"
            self.file.note("wrong-value", message, self.file.nodes["currency"], key="currency")
        return written

    def rates(self) -> Rates | None:
        if "rates" not in self.file:
            return None
        section = Section(self.file.nodes["rates"], "rates", RATES, self.notes)
        worth = {}
        for code in section.nodes:
            if code == "as_of":
                continue
            if not CURRENCY.fullmatch(code):
                section.note("wrong-value", f"{code!r} is no currency code such as EUR", section.nodes[code], key=code)
            worth[code] = section.number(code, 1e-9, 1e9) or 1.0
        written = section.text("as_of") or ""
        try:
            as_of = date.fromisoformat(written)
        except ValueError:
            if written:
                message = f"expected a day such as 2026-11-01, found {written!r}"
                section.note("wrong-value", message, section.nodes["as_of"], key="as_of")
            return None
        return Rates(as_of, worth)

    def seats(self) -> str | None:
        return self.count_field("seats", self.file)

    def count_field(self, key: str, section: Section) -> str | None:
        written = section.text(key)
        if written is None:
            return None
        if written not in self.reach or self.reach[written].type is not FieldType.COUNT:
            near = nearest_name(written, [one.id for one in self.reach.own.values() if one.type is FieldType.COUNT])
            section.note("unknown-field", f"{written!r} is no count field", section.nodes[key], near, key)
        return written

    def criteria(self, framework: Framework | None) -> Mapping[str, tuple[str, ...]]:
        found = {}
        for key, node in self.file.named("criteria"):
            path = f"criteria.{key.value}"
            names = read_texts(node, path, self.notes)
            for name in names:
                if self.reach.get(name) is None:
                    near = nearest_name(name, self.reach)
                    self.notes.add("unknown-field", f"no field is called {name!r}", node, path, near)
            letter = find_criterion(framework, key.value) if framework else None
            if letter is None:
                names_of_it = [str(one.name) for one in framework.criteria] if framework else []
                message = f"the framework has no {key.value!r}; it has {', '.join(names_of_it) or 'no letters at all'}"
                self.notes.add("wrong-value", message, key, "criteria", nearest_name(key.value, names_of_it))
            else:
                found[letter.id] = names
        return found

    def segment(self, section: Section) -> Segment:
        ours, theirs = self.all_of("we_can_help_them", section), self.all_of("they_can_help_us", section)
        return Segment(section.id(), self.name(section), ours, theirs)

    def exclusion(self, section: Section) -> Exclusion:
        return Exclusion(
            id=section.id(),
            name=self.name(section),
            when=self.condition(section, "when"),
            because=section.words("because") or Words(()),
            say=section.words("say") or Words(()),
            suggest=tuple(self.alternative(one) for one in section.sections("suggest", ALTERNATIVE)),
            no_by=cast(NoBy, section.one_of("no_by") or "person"),
            if_unknown=cast(IfUnknown, section.one_of("if_unknown") or "review"),
        )

    def alternative(self, section: Section) -> Alternative:
        return Alternative(section.text("name") or "", section.words("as") or Words(()), section.text("link"))

    def meanings(self) -> Iterable[Meaning]:
        for name, (_, section) in self.fields.items():
            for one in section.sections("means", MEANING):
                yield Meaning(name, self.condition(one, "when"), one.words("say") or Words(()))

    def recommendation(self, section: Section) -> Recommendation:
        quantity = section.text("quantity")
        return Recommendation(
            plan=section.text("plan") or "",
            when=self.condition(section, "when") if "when" in section else None,
            quantity=int(quantity)
            if quantity and quantity.isdecimal() and len(quantity) < 10
            else quantity and self.count_field("quantity", section),
            price=self.price(section),
            first_step=section.words("first_step"),
        )

    def price(self, section: Section) -> Money | None:
        written = section.text("price")
        value = read_literal(AMOUNT, written) if written is not None else None
        if written is not None and not isinstance(value, Money):
            message = f"{written!r} is no price; expected for example `29 USD a seat a month`"
            section.note("wrong-value", message, section.nodes["price"], key="price")
        return value if isinstance(value, Money) else None
