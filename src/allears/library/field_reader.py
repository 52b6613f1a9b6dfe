"""The `fields` of a policy file."""

from __future__ import annotations

import re
from dataclasses import replace

from allears.facts.field import About, Band, Field, Option
from allears.facts.words import Words
from allears.library.bands import read_band
from allears.library.document import Entries, Items, Node, Text
from allears.library.policy_format import BAND, FIELD, OPTION
from allears.library.ready_fields import complete
from allears.library.section import ID, Notes, Section, read_texts
from allears.values.value import FieldType

DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
RESERVED = frozenset({"and", "or", "not"})
CHOSEN = (FieldType.CHOICE, FieldType.CHOICES)
ABOUT: dict[str | None, About] = {"person": "person", "company": "company", "purchase": "purchase"}


def read_fields(policy: Section, notes: Notes) -> dict[str, tuple[Field, Section]]:
    """Every field with the section it was read from, in the order of the file."""
    found = {}
    for key, node in policy.named("fields"):
        section = Section(complete(node, key.value), f"fields.{key.value}", FIELD, notes)
        if not ID.fullmatch(key.value) or "-" in key.value:
            message = f"{key.value!r} is no field id: letters, digits and _ only, beginning with a letter"
            notes.add("bad-id", message, key, "fields", re.sub(r"\W+", "_", key.value.lower()).strip("_") or None)
        elif key.value.lower() in RESERVED:
            message = f"{key.value!r} is a word of the language of conditions; call the field something else"
            notes.add("bad-id", message, key, "fields")
        found[key.value] = (read_field(key.value, section), section)
    return found


def read_field(field_id: str, section: Section) -> Field:
    """One field. What is wrong with it is noted in the section."""
    type_ = FieldType(section.one_of("type") or "text")
    asked = section_text(section, "ask") != "never"
    field = Field(
        id=field_id,
        type=type_,
        about=ABOUT.get(section.one_of("about"), "company"),
        name=section.words("name"),
        nouns=section.texts("of"),
        options=_read_options(section, type_),
        ask=section.words("ask") if asked else None,
        benefit=section.words("benefit"),
        effort=section.number("effort", 0.1, 5) or 1.0,
        first=section.yes_no("first"),
        delicate=section.yes_no("delicate"),
        asked=asked,
        valid_days=_read_valid_days(section),
        decides_from=_or_default(section.number("decides_from", 0, 1), 0.5),
        columns=section.texts("columns"),
        empty_cells=section.texts("empty_cells"),
    )
    return _with_bands(field, section)


def has_type(section: Section) -> bool:
    """Whether the field says which type it has, and there is such a type."""
    return section_text(section, "type") in list(FieldType)


def section_text(section: Section, key: str) -> str | None:
    """The plain text under a key that may also hold something else."""
    node = section.nodes.get(key)
    return node.value if isinstance(node, Text) else None


def _or_default(number: float | None, default: float) -> float:
    return default if number is None else number


def _read_valid_days(section: Section) -> int | None:
    if "valid" not in section:
        days = section.number("valid_days", 1, 36500, whole=True)
        return None if days is None else int(days)
    written = section.text("valid") or ""
    found = re.fullmatch(r"(\d{1,5}) (day|week|month|year)s?", written)
    if found is None or "valid_days" in section:
        wrong = "expected a time such as `90 days` or `6 months`, and no `valid_days` beside it"
        section.note("wrong-value", wrong, section.nodes["valid"], key="valid")
        return None
    return int(found[1]) * DAYS[found[2]]


def _read_options(section: Section, type_: FieldType) -> tuple[Option, ...]:
    node = section.nodes.get("options")
    if node is None:
        return ()
    if type_ not in CHOSEN:
        section.note("wrong-kind", f"a {type_} has no options; a choice or choices has", node, key="options")
        return ()
    path = section.path_of("options")
    if isinstance(node, Entries):
        return tuple(_read_option(key, value, path, section.notes) for key, value in node.entries)
    if isinstance(node, Items):
        ids = read_texts(node, path, section.notes)
        for twice in sorted({one for one in ids if ids.count(one) > 1}):
            section.note("duplicate-id", f"{twice!r} stands twice in the list", node, key="options")
        return tuple(Option(one, default_label(one, section.notes.language)) for one in dict.fromkeys(ids))
    section.note("wrong-kind", "expected a map of options, or a list of them", node, key="options")
    return ()


def default_label(option_id: str, language: str) -> Words:
    """The label of an option that the policy gives none."""
    return Words.of(option_id.replace("_", " "), language)


def _read_option(key: Text, node: Node, path: str, notes: Notes) -> Option:
    label = default_label(key.value, notes.language)
    if not isinstance(node, Entries):
        empty = isinstance(node, Text) and not node.value
        return Option(key.value, label, () if empty else read_texts(node, f"{path}.{key.value}", notes))
    section = Section(node, f"{path}.{key.value}", OPTION, notes)
    return Option(key.value, section.words("label") or label, section.texts("also"))


def _with_bands(field: Field, section: Section) -> Field:
    bands = tuple(band for node in section.items("bands") if (band := _read_band(field, node, section)))
    return replace(field, bands=bands)


def _read_band(field: Field, node: Node, section: Section) -> Band | None:
    if isinstance(node, Entries):
        inside = Section(node, section.path_of("bands"), BAND, section.notes)
        label, written = inside.text("label") or "", inside.text("value") or ""
    else:
        label = written = node.value if isinstance(node, Text) else ""
    value = read_band(field, written)
    if value is None:
        example = {FieldType.COUNT: "`5-15` or `51+`", FieldType.MONEY: "`500-1000 USD a month`"}.get(field.type)
        expected = f"expected {example}" if example else f"a {field.type} has no ranges; only counts and money have"
        section.note("band", f"{written!r} is no range of {field.id}; {expected}", node, key="bands")
        return None
    return Band(label, value)
