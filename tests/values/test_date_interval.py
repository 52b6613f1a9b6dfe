"""A day that is not known exactly."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.date_interval import DateInterval


def test_an_interval_without_sense_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one end"):
        DateInterval(None, None)
    with pytest.raises(ValueError, match="lies after its end"):
        DateInterval(date(2027, 2, 1), date(2027, 1, 1))
