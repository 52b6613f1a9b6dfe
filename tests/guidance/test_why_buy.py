"""Why they would buy: a quote, or the honest admission that nobody can say it yet."""

from allears.guidance.why_buy import why_buy
from tests.guidance.overheard import ROOFERS, overheard


def test_it_is_said_in_the_leads_own_words() -> None:
    why = why_buy(overheard(*ROOFERS))
    assert why is not None
    assert "get lost" in why.because.text
    assert why.because.message_id == "m0"
    assert not why.is_thin


def test_by_when_they_want_it_stands_with_it() -> None:
    why = why_buy(overheard(*ROOFERS, ("lead", "it has to run by March 2027")))
    assert why is not None
    assert why.when == "by 31 March 2027"
    assert why.when_quote is not None
    assert why.when_quote.message_id == "m3"


def test_nobody_can_say_it_while_only_figures_are_known() -> None:
    assert why_buy(overheard(("lead", "we have 12 sales reps"))) is None


def test_a_need_on_the_surface_is_a_reason_that_still_wants_its_story() -> None:
    asked = ("bot", "What happened that made you look for a new tool?", "pain")
    why = why_buy(overheard(asked, ("lead", "we need a better tool")))
    assert why is None or why.is_thin
