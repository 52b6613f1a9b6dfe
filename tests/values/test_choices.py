"""Sets that stay open until the lead has listed all."""

from __future__ import annotations

import pytest

from allears.values.choices import Choices


def test_an_option_cannot_be_held_and_denied() -> None:
    assert Choices(frozenset({"gmail"}), frozenset({"outlook"})).complete is False
    with pytest.raises(ValueError, match="both held and denied: gmail"):
        Choices(frozenset({"gmail"}), frozenset({"gmail"}))
