"""What a rep could say next."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from allears.facts.answer import Absence
from allears.facts.evidence import Entry
from allears.facts.fact import Fact, Source
from allears.facts.notebook import Notebook
from allears.guidance.so_far import SoFar
from allears.guidance.suggestion import suggest
from allears.policy.verdict import Outcome
from tests.guidance.overheard import ROOFERS, overheard
from tests.policies_generated import TODAY, answers, policies

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_what_is_known_or_was_declined_is_never_asked(data: st.DataObject) -> None:
    policy = data.draw(policies())
    said = {name: one for name, one in data.draw(answers(policy)).items() if one is not Absence.UNKNOWN}
    facts = [
        Fact(f"f{place}", name, one, Entry("Mina"), Source.ENTERED, NOON, NOON)
        for place, (name, one) in enumerate(said.items())
        if one is not Absence.DISPUTED
    ]
    asked = tuple(data.draw(st.sets(st.sampled_from(sorted(policy.fields)))))
    found = suggest(SoFar(policy, Notebook(tuple(facts)), TODAY, asked=asked))
    if found is None or not found.field:
        return
    known = Notebook(tuple(facts)).standing(policy.fields[found.field], TODAY).answer
    assert found.field not in asked
    assert known not in (Absence.DECLINED, Absence.NOT_APPLICABLE)
    assert isinstance(known, Absence) or found.kind == "narrow"


def test_a_question_comes_with_what_the_lead_gets_for_it_and_its_answers() -> None:
    found = suggest(overheard(("lead", "leads get lost in our sheet every week, we sell by phone, we are in the USA")))
    assert found is not None
    assert found.kind == "ask"
    assert found.text.startswith(found.words)
    assert found.benefit
    assert found.benefit in found.text


def test_whoever_fits_is_told_what_to_take_instead_of_being_asked_more() -> None:
    more = ("lead", "12 employees. our top priority is more calls a day. we want to start in January 2027")
    so_far = overheard(*ROOFERS, more)
    found = suggest(so_far)
    assert so_far.verdict.outcome is Outcome.QUALIFIED
    assert found is not None
    assert found.kind == "recommend"
    assert found.words in found.text
