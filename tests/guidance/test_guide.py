"""Everything a rep is told, put together: it rests on nothing but what was said."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from allears.facts.evidence import Quote
from allears.guidance.guide import Guidance, guide
from allears.policy.verdict import Outcome
from tests.guidance.overheard import ROOFERS, Line, overheard

SAYINGS = (
    "we have 12 sales reps and 40 employees",
    "there are 30 sales reps here",
    "calls get lost all the time, everything is in Excel",
    "does it work with gmail? otherwise we can't use it",
    "soon",
    "I decide together with my partner",
    "rather not say",
    "we are in Norway, we sell by phone",
    "we need a better tool",
    "budget is about 40 dollars a seat a month",
    "before spring, so by March",
    "no, that was wrong, it is 8 reps",
)
REPLIES: tuple[Line, ...] = (
    ("bot", "How many people sell at your company?", "sales_reps"),
    ("bot", "When would you like to start?", "timeline"),
    ("rep", "What made you look for something new?"),
    ("rep", "Yes, that works out of the box."),
)


def quotes_of(guidance: Guidance) -> Iterator[Quote]:
    if guidance.why is not None:
        yield guidance.why.because
        if guidance.why.when_quote is not None:
            yield guidance.why.when_quote
    for flag in guidance.flags:
        yield from flag.quotes
    for reason in (*guidance.fit.we_can_help_them, *guidance.fit.they_can_help_us, *guidance.fit.decisive):
        for ground in reason.grounds:
            yield from (fact.evidence for fact in ground.facts if isinstance(fact.evidence, Quote))


@given(st.lists(st.sampled_from(SAYINGS), min_size=1, max_size=5), st.lists(st.sampled_from(REPLIES), max_size=5))
@settings(max_examples=60, deadline=None)
def test_every_quote_stands_in_its_message_letter_for_letter(said: list[str], replies: list[Line]) -> None:
    lines: list[Line] = []
    for place, text in enumerate(said):
        lines.append(("lead", text))
        lines.extend(replies[place : place + 1])
    so_far = overheard(*lines)
    texts = {one.id: one.text for one in so_far.messages}
    for quote in quotes_of(guide(so_far)):
        assert texts[quote.message_id][quote.start : quote.end] == quote.text


def test_the_office_manager_of_the_roofers() -> None:
    guidance = guide(overheard(*ROOFERS, ("lead", "does it work with gmail?")))
    assert guidance.why is not None
    assert guidance.verdict.outcome in (Outcome.UNDECIDED, Outcome.QUALIFIED)
    assert [flag.kind for flag in guidance.flags] == ["unanswered"]
    assert [row.criterion.id for row in guidance.checklist][:1] == ["challenges"]
    assert guidance.suggested is not None
