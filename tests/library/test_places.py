"""A finding's path leads back to its line."""

from __future__ import annotations

import pytest

from allears.library.document import read_document
from allears.library.places import locate

TEXT = """\
id: bikes
ideal:
  - id: fleets
    we_can_help_them:
      - riders >= 5
      - any of:
          - a
          - b
hot: riders > 9
recommend:
  - plan: Team
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("id", 1),
        ("ideal.fleets", 3),
        ("ideal.1", 3),
        ("ideal.fleets.we_can_help_them.1", 5),
        ("ideal.fleets.we_can_help_them.2.any of.2", 8),
        ("ideal.fleets.they_can_help_us.1", 3),
        ("hot.1", 9),
        ("recommend.1.price", 11),
        ("fields.riders", 1),
        ("", 1),
    ],
)
def test_the_nearest_place_is_found(path: str, line: int) -> None:
    document, _ = read_document(TEXT)
    assert locate(document, path).line == line
