"""The recap shows what was understood, each line a fact that can be changed."""

from allears.dialogue.phrasing import say_step
from allears.dialogue.recap import recap_of
from allears.dialogue.talk import Talk
from allears.facts.fact import Source
from allears.values.count import Count
from tests.dialogue.conversing import noting, setting


def test_every_known_field_has_a_line_with_its_words_in_the_policys_order() -> None:
    talk = noting(Talk(), pain="calls get lost", sales_reps=Count(6, 10, 8))
    lines = recap_of(talk.notebook, setting()).lines
    assert [(line.title, line.said) for line in lines] == [("sales reps", "about 8"), ("pain", "calls get lost")]
    assert lines[0].quote is not None and lines[0].fact_id == "f1"


def test_what_was_only_seen_in_behaviour_is_not_read_back() -> None:
    talk = noting(Talk(), source=Source.BEHAVIOUR, sales_reps=Count.exactly(8))
    assert recap_of(talk.notebook, setting()).lines == ()


def test_what_was_looked_up_is_what_we_think_until_they_agree() -> None:
    looked_up = noting(Talk(), source=Source.LOOKED_UP, employees=Count.exactly(40))
    recap = recap_of(looked_up.notebook, setting())
    assert "- employees: 40 (we think)\n" in say_step(recap)
    agreed = noting(Talk(), source=Source.LOOKED_UP, confirmed=True, employees=Count.exactly(40))
    assert "we think" not in say_step(recap_of(agreed.notebook, setting()))


def test_what_was_confirmed_is_marked() -> None:
    talk = noting(Talk(), source=Source.IMPORTED, confirmed=True, employees=Count.exactly(40))
    (line,) = recap_of(talk.notebook, setting()).lines
    assert line.confirmed and line.quote is None
