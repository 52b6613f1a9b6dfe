"""The table of keys is complete in itself: every shape that a key names is there, and each key says what it is for."""

from __future__ import annotations

import pytest

from allears.library import policy_format
from allears.library.policy_format import Shape
from allears.library.policy_schema import KINDS
from tests.tidy.repository import ROOT, text

SHAPES = {one.name: one for one in vars(policy_format).values() if isinstance(one, Shape)}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=lambda shape: shape.name)
def test_every_key_is_of_a_kind_that_exists_and_is_explained(shape: Shape) -> None:
    for key in shape.keys:
        kind = key.kind.removeprefix("list of ").removeprefix("map of ")
        assert kind in KINDS or kind in SHAPES or (kind == "value" and key.values), (
            f"{shape.name}.{key.name} is a {key.kind}"
        )
        assert key.about.endswith(".")


@pytest.mark.parametrize("shape", SHAPES.values(), ids=lambda shape: shape.name)
def test_keys_are_found_by_name_and_named_once(shape: Shape) -> None:
    assert list(shape.by_name) == [key.name for key in shape.keys]


def test_the_page_for_people_shows_every_key() -> None:
    page = text(ROOT / "docs" / "policy.md")
    missing = [f"{shape.name}.{key.name}" for shape in SHAPES.values() for key in shape.keys if key.name not in page]
    assert missing == []
