"""A list of fields becomes a policy that a company can start from."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from allears.library.from_fields import policy_from_fields
from allears.library.policy_file import read_policy
from allears.library.policy_writer import write_policy
from allears.library.problem import PolicyError
from allears.values.value import FieldType

FIELDS = [
    {"name": "guests", "type": "count", "about": "purchase", "ask": "How many guests?", "of": ["guests", "people"]},
    {
        "name": "menu",
        "type": "choice",
        "options": [{"value": "fish", "label": "Fish, all", "also": ["seafood"]}, "meat"],
    },
    {"name": "need", "type": "text"},
    {"name": "color", "type": "choice", "benefit": "so that the tables match"},
]


def test_everything_the_listener_needs_is_kept() -> None:
    policy = policy_from_fields(json.dumps(FIELDS), "fields.json", "weddings")
    guests, menu, need, color = policy.fields.values()
    assert (guests.type, guests.about, guests.nouns, str(guests.ask)) == (
        FieldType.COUNT,
        "purchase",
        ("guests", "people"),
        "How many guests?",
    )
    assert [(one.id, str(one.label), one.also) for one in menu.options] == [
        ("fish", "Fish, all", ("seafood",)),
        ("meat", "meat", ()),
    ]
    assert need.first
    assert color.options == ()
    assert str(color.benefit) == "so that the tables match"


def test_it_asks_everything_and_turns_nobody_away() -> None:
    policy = policy_from_fields(json.dumps(FIELDS), "fields.json", "weddings")
    assert policy.not_ideal == ()
    (everybody,) = policy.ideal
    assert len(everybody.we_can_help_them + everybody.they_can_help_us) == len(FIELDS)
    assert all(field.ask for field in policy.fields.values())
    assert read_policy(write_policy(policy)).fields == policy.fields


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[{", "json-syntax"),
        ("3", "wrong-kind"),
        ("[3]", "wrong-kind"),
        ("[]", "empty"),
        ('[{"name": "a b"}]', "bad-id"),
        ('[{"name": "a", "type": "cuont"}]', "wrong-value"),
        ('[{"name": "a"}, {"name": "a"}]', "duplicate-id"),
        ('[{"name": "a", "about": "dog"}]', "wrong-value"),
        ('[{"name": "a", "type": "choice", "options": [{"label": "x"}]}]', "wrong-value"),
    ],
)
def test_a_wrong_list_is_explained(text: str, code: str) -> None:
    with pytest.raises(PolicyError) as raised:
        policy_from_fields(text, "fields.json", "weddings")
    assert [one.code for one in raised.value.problems] == [code]


@pytest.mark.skipif("ALLEARS_DATA" not in os.environ, reason="ALLEARS_DATA is not set")
@pytest.mark.parametrize("trade", ["d1", "d2", "d3"])
def test_the_fields_of_other_trades_make_policies(trade: str) -> None:
    file = Path(os.environ["ALLEARS_DATA"]) / "dialogues" / f"{trade}-fields.json"
    written = json.loads(file.read_text(encoding="utf-8"))
    policy = read_policy(write_policy(policy_from_fields(file.read_text(encoding="utf-8"), file.name, trade)))
    assert list(policy.fields) == [one["name"] for one in written]
    for one in written:
        field = policy.fields[one["name"]]
        assert field.type == one["type"]
        assert field.nouns == tuple(one.get("of", ()))
        assert [option.id for option in field.options] == [option["value"] for option in one.get("options", ())]
        assert [list(option.also) for option in field.options] == [o.get("also", []) for o in one.get("options", ())]
