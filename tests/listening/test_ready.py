"""What is read only once is read before the first message."""

from __future__ import annotations

from allears.listening import languages_heard
from allears.listening.gazetteer import cities
from allears.listening.ready import make_ready


def test_after_making_ready_nothing_is_left_to_be_read() -> None:
    make_ready()
    assert cities.cache_info().currsize == 1
    assert languages_heard._model.cache_info().currsize == 1
