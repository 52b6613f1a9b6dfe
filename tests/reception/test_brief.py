"""The brief says what was said, in the lead's words, and what to do with it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from allears.facts.evidence import Entry, Quote
from allears.facts.fact import Fact, Source
from allears.leads.lead import KeptLead, KeptVerdict
from allears.reception.brief import Brief, brief_of
from allears.reception.guiding import as_kept
from tests.guidance.overheard import ROOFERS, overheard

CONTRADICTION = (("lead", "we have 12 sales reps"), ("bot", "Good."), ("lead", "there are 40 sales reps here"))
FITTING = (
    *ROOFERS,
    ("bot", "And how many people work there altogether?", "employees"),
    ("lead", "about 40"),
    ("bot", "When do you want to start?", "timeline"),
    ("lead", "next month"),
    ("bot", "What matters most?", "top_priority"),
    ("lead", "the price"),
)
LARGE = ("lead", "we are 4000 employees, 20 sales reps, and leads get lost every week")
LINES = st.sampled_from(
    [
        *ROOFERS,
        LARGE,
        ("lead", "does it work with gmail?"),
        ("lead", "there are 40 sales reps here"),
        ("bot", "Is there something that forces a date?", "timeline"),
        ("lead", "rather not say"),
        ("lead", "our budget is 500 a month"),
    ]
)


def every_quote(brief: Brief) -> list[Quote]:
    criteria = (*brief.we_can_help_them, *brief.they_can_help_us, *brief.decisive)
    grounds = [quote for each in criteria for quote in each.quotes]
    return [
        *grounds,
        *(quote for each in brief.said for quote in each.quotes),
        *([brief.because] if brief.because else []),
    ]


def test_a_good_fit_is_told_with_its_reason_its_words_and_a_recommendation() -> None:
    brief = brief_of(overheard(*FITTING))
    assert brief.outcome == "Qualified"
    assert brief.because is not None
    assert "calls about estimates get lost all the time" in brief.because.text
    assert brief.story == f"Qualified: “{brief.because.text}”"
    assert brief.segment == "Small teams that sell by phone and e-mail"
    assert all(each.truth for each in brief.we_can_help_them if each.quotes)
    assert brief.recommend
    assert brief.ask is None


def test_what_was_said_stands_with_its_words_and_their_messages() -> None:
    said = {each.title: each for each in brief_of(overheard(*ROOFERS)).said}
    salespeople = said["salespeople"]
    assert salespeople.said == "5"
    assert [quote.message_id for quote in salespeople.quotes] == ["m2"]
    assert salespeople.words.startswith("“")


def test_while_it_is_open_the_next_question_and_what_is_missing_are_named() -> None:
    brief = brief_of(overheard(("lead", "we have 12 sales reps")))
    assert brief.outcome == "Not decided yet"
    assert brief.open_fields
    assert brief.ask is not None
    assert brief.ask.words.endswith("?")
    assert brief.recommend == ""


def test_a_no_names_its_exclusion_and_what_would_change_it() -> None:
    brief = brief_of(overheard(LARGE))
    assert brief.outcome == "Not a fit"
    assert any("4000" in quote.text for each in brief.decisive for quote in each.quotes)
    assert brief.would_change[0].startswith("It would be open again if company size were ")


def test_the_leads_open_questions_come_with_the_companys_answer() -> None:
    brief = brief_of(overheard(*ROOFERS, ("lead", "does it work with gmail?")))
    (question,) = brief.questions
    assert question.quotes[0].text == "does it work with gmail?"
    assert question.ready == "Yes, Gmail works from the first day."


def test_contradictions_stand_apart_from_questions() -> None:
    brief = brief_of(overheard(*CONTRADICTION))
    assert [each.kind for each in brief.doubts] == ["contradiction"]
    disputed = next(each for each in brief.said if each.title == "salespeople")
    assert len(disputed.quotes) == 2


def test_nothing_said_makes_an_honest_empty_brief() -> None:
    brief = brief_of(overheard(("lead", "hello")))
    assert (brief.because, brief.said, brief.recommend) == (None, (), "")
    assert brief.story.startswith("Not decided yet. ")


@settings(max_examples=30)
@given(lines=st.lists(LINES, min_size=1, max_size=6))
def test_every_quote_stands_in_its_message_and_a_brief_is_never_lost_for_words(lines: list[tuple[str, ...]]) -> None:
    so_far = overheard(*lines)  # type: ignore[arg-type]
    texts = {message.id: message.text for message in so_far.messages}
    brief = brief_of(so_far)
    assert brief.outcome
    assert brief.verdict
    for quote in every_quote(brief):
        assert texts[quote.message_id][quote.start : quote.end] == quote.text


def test_once_no_more_is_asked_the_brief_stands_by_the_final_verdict_as_the_bot_does() -> None:
    so_far = overheard(*FITTING[:-4])
    assert not so_far.verdict.final
    kept = KeptVerdict("pub_1", "qualified", "Fits.")
    lead = KeptLead(None, so_far.notebook, (kept,), (), frozenset(), None, ())
    assert as_kept(so_far, lead).verdict.final
    still_open = replace(lead, verdicts=(replace(kept, outcome="undecided"),))
    assert as_kept(so_far, still_open) == so_far


def test_what_was_looked_up_says_that_we_only_think_so() -> None:
    so_far = overheard(LARGE)
    at = so_far.notebook.facts[0].recorded_at
    zone = Entry("the time zone of their browser: Europe/London")
    fact = Fact("f99", "country", "GB", zone, Source.LOOKED_UP, at, at)
    said = {each.title: each for each in brief_of(replace(so_far, notebook=so_far.notebook.record([fact]))).said}
    assert said["country"].words == "we think, from the time zone of their browser: Europe/London"
