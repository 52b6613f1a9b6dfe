"""The canonical form of a policy: a YAML text that reads back as the same policy."""

from __future__ import annotations

from typing import Any

import yaml

from allears.facts.field import Band, Field, Option
from allears.facts.words import Words
from allears.library.bands import write_band
from allears.library.field_reader import default_label
from allears.library.framework_reader import find_criterion
from allears.policy.condition import AllOf, AnyOf, AtLeast, Condition, Not
from allears.policy.condition_writing import write_condition
from allears.policy.framework import Framework
from allears.policy.frameworks import BUILT_IN
from allears.policy.literal import write_literal
from allears.policy.policy import Alternative, Exclusion, Policy, Recommendation, Segment

Tree = dict[str, Any] | list[Any] | str


def write_policy(policy: Policy) -> str:
    """The policy as YAML; what the format would assume anyway is left out."""
    return as_yaml(_Writer(policy).tree())


def as_yaml(tree: Tree) -> str:
    """Plain maps, lists and texts as YAML that `read_document` reads as written. Numbers come as texts."""
    return yaml.dump(
        tree,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=118,
        default_flow_style=False,
    )


class _Dumper(yaml.SafeDumper):
    """Indents lists below their key, writes no alias, and quotes nothing for the sake of types: all is text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - PyYAML's own

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 - PyYAML's own
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - PyYAML's own
        return True


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    """Line breaks that YAML would read as another one are written as escapes."""
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if OTHER_BREAKS & set(text) else None)


OTHER_BREAKS = frozenset("\x85\u2028\u2029")
_Dumper.add_representer(str, _represent_text)


class _Writer:
    """Turns the parts of one policy into plain maps, lists and texts."""

    def __init__(self, policy: Policy) -> None:
        self.policy = policy

    def tree(self) -> Tree:
        policy = self.policy
        return _kept(
            format=str(policy.format),
            id=policy.id,
            name=self.name(policy.name, policy.id),
            language=policy.language,
            currency=policy.currency,
            rates=self.rates(),
            seats=policy.seats,
            framework=self.framework(policy.framework) if policy.framework else None,
            criteria=self.criteria(),
            lists={name: list(items) for name, items in policy.lists.items()},
            fields={field.id: self.field(field) for field in policy.fields.values()},
            ideal=[self.segment(one) for one in policy.ideal],
            not_ideal=[self.exclusion(one) for one in policy.not_ideal],
            never_refuse=[self.condition(one) for one in policy.never_refuse],
            otherwise=policy.otherwise,
            self_serve=self.words(policy.self_serve),
            later=[{"when": self.condition(one)} for one in policy.later],
            hot=[self.condition(one) for one in policy.hot],
            fast_lane=[self.condition(one) for one in policy.fast_lane],
            recommend=[self.recommendation(one) for one in policy.recommend],
            by_segment="yes" if policy.by_segment else None,
        )

    def words(self, words: Words | None) -> Tree | None:
        if words is None or not words.texts:
            return None
        if len(words.texts) == 1 and words.texts[0][0] == self.policy.language:
            return words.texts[0][1]
        return dict(words.texts)

    def name(self, words: Words, id_: str) -> Tree | None:
        plain = Words.of(id_.replace("-", " ").replace("_", " "), self.policy.language)
        return None if words == plain else self.words(words)

    def rates(self) -> Tree | None:
        rates = self.policy.rates
        if rates is None:
            return None
        return {"as_of": rates.as_of.isoformat(), **{code: _number(worth) for code, worth in rates.worth.items()}}

    def criteria(self) -> Tree:
        return {self.letter(letter): list(fields) for letter, fields in self.policy.criteria.items()}

    def letter(self, id_: str) -> str:
        """A criterion by its name, unless only its id finds it."""
        framework = self.policy.framework
        criterion = framework.criterion(id_) if framework else None
        name = str(criterion.name) if criterion else ""
        return name if framework and name and find_criterion(framework, name) == criterion else id_

    def framework(self, framework: Framework) -> Tree:
        if BUILT_IN.get(framework.id) == framework:
            return framework.id
        criteria = [
            _kept(
                id=one.id, name=self.words(one.name), meaning=self.words(one.meaning), question=self.words(one.question)
            )
            for one in framework.criteria
        ]
        return _kept(
            id=framework.id,
            name=framework.name,
            origin=self.words(framework.origin),
            when_to_use=self.words(framework.when_to_use),
            criteria=criteria,
        )

    def field(self, field: Field) -> Tree:
        plain = Field(field.id, field.type)
        means = [
            {"when": self.condition(one.when), "say": self.words(one.say)}
            for one in self.policy.meanings
            if one.field == field.id
        ]
        return _kept(
            type=str(field.type),
            about=field.about if field.about != plain.about else None,
            name=self.words(field.name),
            of=list(field.nouns),
            ask=self.words(field.ask) if field.asked else "never",
            benefit=self.words(field.benefit),
            bands=[_band(one) for one in field.bands],
            options={one.id: self.option(one) for one in field.options},
            means=means,
            effort=_number(field.effort) if field.effort != plain.effort else None,
            first="yes" if field.first else None,
            delicate="yes" if field.delicate else None,
            valid_days=str(field.valid_days) if field.valid_days else None,
            decides_from=_number(field.decides_from) if field.decides_from != plain.decides_from else None,
            columns=list(field.columns),
            empty_cells=list(field.empty_cells),
        )

    def option(self, option: Option) -> Tree:
        if option.label == default_label(option.id, self.policy.language):
            return list(option.also)
        return _kept(label=self.words(option.label), also=list(option.also))

    def segment(self, segment: Segment) -> Tree:
        return _kept(
            id=segment.id,
            name=self.name(segment.name, segment.id),
            we_can_help_them=[self.condition(one) for one in segment.we_can_help_them],
            they_can_help_us=[self.condition(one) for one in segment.they_can_help_us],
        )

    def exclusion(self, exclusion: Exclusion) -> Tree:
        return _kept(
            id=exclusion.id,
            name=self.name(exclusion.name, exclusion.id),
            when=self.condition(exclusion.when),
            because=self.words(exclusion.because),
            say=self.words(exclusion.say),
            suggest=[self.alternative(one) for one in exclusion.suggest],
            no_by=exclusion.no_by,
            if_unknown=exclusion.if_unknown,
        )

    def alternative(self, alternative: Alternative) -> Tree:
        return _kept(**{"name": alternative.name, "as": self.words(alternative.reason), "link": alternative.link})

    def recommendation(self, row: Recommendation) -> Tree:
        return _kept(
            when=self.condition(row.when) if row.when is not None else None,
            plan=row.plan,
            quantity=str(row.quantity) if row.quantity is not None else None,
            price=write_literal(row.price) if row.price else None,
            first_step=self.words(row.first_step),
        )

    def condition(self, condition: Condition) -> Tree:
        """One line where the language of conditions has one, else lists below `any of`, `all of`, `at least N of`."""
        if _has_one_line(condition):
            return write_condition(condition)
        match condition:
            case Not(part):
                return {"not": self.condition(part)}
            case AllOf(parts):
                return {"all of": [self.condition(part) for part in parts]}
            case AnyOf(parts):
                return {"any of": [self.condition(part) for part in parts]}
            case AtLeast(number, parts):
                return {f"at least {number} of": [self.condition(part) for part in parts]}
            case _:
                return write_condition(condition)


def _has_one_line(condition: Condition) -> bool:
    """True for what reads back from one line exactly as it was: groups of two or more, with no group in a group of
    its own kind, no `at least`, and few enough parts to be read at a glance."""
    match condition:
        case AtLeast():
            return False
        case Not(part):
            return _has_one_line(part)
        case AllOf(parts) | AnyOf(parts):
            plain = all(_has_one_line(part) and type(part) is not type(condition) for part in parts)
            return 2 <= len(parts) <= 4 and plain
        case _:
            return True


def _kept(**entries: Tree | None) -> dict[str, Any]:
    """The entries that say something."""
    return {key: value for key, value in entries.items() if value not in (None, [], {})}


def _band(band: Band) -> Tree:
    written = write_band(band.value) or band.label
    return band.label if written == band.label else {"label": band.label, "value": written}


def _number(number: float) -> str:
    return str(int(number)) if number == int(number) else repr(number)
