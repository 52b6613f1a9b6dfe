"""The fields of a policy made ready for listening: what each is after, and the words that mean it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from functools import cached_property, lru_cache

from allears.facts.field import Field
from allears.listening.count_fields import CountFields
from allears.listening.frequency import asks_how_often
from allears.listening.labelled import NO_LABELS, Labels
from allears.listening.named_options import Meaning, options_table
from allears.listening.phrase_table import PhraseTable
from allears.listening.sense import Sense, sense_of
from allears.listening.word import stem
from allears.listening.yes_no_matter import Matter, matters_of
from allears.values.value import FieldType

Likeness = Callable[[str, Sequence[str]], Sequence[float]]
"""The port to a sentence model: takes an answer and phrases; gives for each phrase, in their order, how near in meaning
the two are (-1 to 1)."""

_HEARD_BY_THEIR_OWN_WAYS = (Sense.AUTHORITY, Sense.SENIORITY, Sense.TOOLS_USED, Sense.TOOLS_NEEDED)


@dataclass(frozen=True)
class Vocabulary:
    """Made once a policy with `Vocabulary.of`, then used for every message.

    `lists` are the policy's named lists of words (name -> members); `options` finds what means an option of a choice;
    `how_often` are the choices of frequencies; `likeness` compares meanings, None where no sentence model is at hand;
    `labels` tell which field a label names; `matters` what a yes-or-no field, by its id, is about.
    """

    fields: tuple[Field, ...]
    senses: Mapping[str, Sense]
    lists: Mapping[str, tuple[str, ...]]
    by_id: Mapping[str, Field]
    options: PhraseTable[Meaning]
    tools: PhraseTable[str]
    counts: CountFields
    how_often: tuple[Field, ...] = ()
    likeness: Likeness | None = None
    labels: Labels = NO_LABELS
    matters: Mapping[str, Matter] = dataclass_field(default_factory=dict)

    @classmethod
    def of(
        cls,
        fields: Iterable[Field],
        lists: Mapping[str, tuple[str, ...]] | None = None,
        likeness: Likeness | None = None,
    ) -> Vocabulary:
        """Makes the fields ready. Takes some milliseconds: keep the result. With `likeness` choices are also heard by
        their meaning."""
        known = tuple(fields)
        senses = {field.id: sense_of(field) for field in known}
        kinds = frozenset(field.id for field in known if senses[field.id] is Sense.KIND)
        often = tuple(field for field in known if asks_how_often(field))
        by_words = [
            field
            for field in known
            if field.options and field not in often and senses[field.id] not in _HEARD_BY_THEIR_OWN_WAYS
        ]
        return cls(
            known,
            senses,
            dict(lists or {}),
            {f.id: f for f in known},
            options_table(by_words, kinds, _counted(known)),
            _tools_of(known, senses),
            CountFields.made_of(f for f in known if f.type is FieldType.COUNT),
            often,
            likeness,
            Labels.of(known),
            matters_of(known),
        )

    def field(self, field_id: str | None) -> Field | None:
        """The field with that id, or None."""
        return self.by_id.get(field_id) if field_id else None

    def of_type(self, *types: FieldType) -> tuple[Field, ...]:
        """The fields of these types, in the policy's order."""
        found = self._of_types.get(types)
        if found is None:
            found = self._of_types[types] = tuple(field for field in self.fields if field.type in types)
        return found

    def with_sense(self, *senses: Sense) -> tuple[Field, ...]:
        """The fields that are after one of these, in the policy's order."""
        found = self._with_senses.get(senses)
        if found is None:
            found = tuple(field for field in self.fields if self.senses[field.id] in senses)
            self._with_senses[senses] = found
        return found

    @cached_property
    def _of_types(self) -> dict[tuple[FieldType, ...], tuple[Field, ...]]:
        return {}

    @cached_property
    def _with_senses(self) -> dict[tuple[Sense, ...], tuple[Field, ...]]:
        return {}

    def first_with_sense(self, sense: Sense) -> Field | None:
        """The first field that is after this, or None."""
        return next(iter(self.with_sense(sense)), None)


def _counted(fields: Iterable[Field]) -> frozenset[str]:
    """The stems of what the fields count."""
    return frozenset(stem(noun.lower()) for field in fields for noun in field.nouns)


def _tools_of(fields: tuple[Field, ...], senses: Mapping[str, Sense]) -> PhraseTable[str]:
    """The products that the policy lists, under the ids of their options."""
    entries: dict[str, str] = {}
    for field in fields:
        if senses[field.id] in (Sense.TOOLS_USED, Sense.TOOLS_NEEDED):
            for option in field.options:
                for phrase in (option.id.replace("_", " "), str(option.label), *option.also):
                    entries.setdefault(phrase.lower(), option.id)
    return PhraseTable(entries.items())


@lru_cache(maxsize=16)
def vocabulary_of(fields: tuple[Field, ...]) -> Vocabulary:
    """The vocabulary of these fields, kept for the next message."""
    return Vocabulary.of(fields)
