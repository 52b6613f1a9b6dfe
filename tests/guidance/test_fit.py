"""Both sides of fit, and what would change the verdict."""

from allears.guidance.fit import fit_of
from allears.policy.verdict import Outcome
from tests.guidance.overheard import ROOFERS, overheard


def test_each_side_lists_what_holds_before_what_is_open() -> None:
    fit = fit_of(overheard(*ROOFERS))
    assert fit.segment == "Small teams that sell by phone and e-mail"
    assert fit.we_can_help_them[0].truth is True
    truths = [one.truth for one in fit.we_can_help_them]
    assert truths == sorted(truths, key=(True, None, False).index)
    assert any("pain" in ground.field for one in fit.they_can_help_us for ground in one.grounds)


def test_a_company_that_is_too_large_learns_nothing_but_we_see_what_would_change_it() -> None:
    so_far = overheard(("lead", "we are 4000 employees, 20 sales reps, and leads get lost every week"))
    assert so_far.verdict.outcome is Outcome.DISQUALIFIED
    flips = fit_of(so_far).flips
    assert any(change.field == "employees" for flip in flips for change in flip.changes)


def test_while_it_is_undecided_the_open_fields_say_what_would_change_it() -> None:
    fit = fit_of(overheard(("lead", "we have 12 sales reps")))
    assert fit.flips == ()
    assert fit.sentence.startswith("Not known yet")
