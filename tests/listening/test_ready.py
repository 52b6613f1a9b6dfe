"""What is read only once is read before the first message."""

from __future__ import annotations

from allears.languages.phrases import any_phrase
from allears.listening import languages_heard
from allears.listening.gazetteer import cities
from allears.listening.ready import make_ready
from allears.values import addresses


def test_after_making_ready_nothing_is_left_to_be_read() -> None:
    call_me = any_phrase("call me")
    make_ready()
    assert addresses._extractor.cache_info().currsize == 1
    assert "compiled" in vars(call_me)
    assert cities.cache_info().currsize == 1
    assert languages_heard._model.cache_info().currsize == 1
