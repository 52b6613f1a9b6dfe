"""The page about playbooks explains every key that a playbook may have."""

from __future__ import annotations

import pytest

from allears.library.playbook_format import CAMPAIGN, FOLLOW_UP, PLAYBOOK, WHEN, WHO
from tests.tidy.repository import ROOT, text


@pytest.mark.parametrize("shape", [PLAYBOOK, WHO, WHEN, FOLLOW_UP, CAMPAIGN], ids=lambda shape: shape.name)
def test_every_key_stands_in_the_docs(shape: object) -> None:
    page = text(ROOT / "docs" / "playbooks.md")
    assert [key.name for key in getattr(shape, "keys", ()) if f"`{key.name}`" not in page] == []
