"""The figures of a rehearsal, and the form beside it."""

from allears.rehearsal.figures import Figures
from allears.rehearsal.form import FORM_FIELDS, fill_form, form_fields, good_fits_kept
from tests.rehearsal.visitors import policy, rehearsed, within


def test_the_figures_add_up() -> None:
    visitors = [rehearsed(number) for number in range(16)]
    figures = Figures.of(visitors)
    assert figures.visitors == 16
    assert figures.stayed + sum(number for _, number in figures.left_at) == 16
    assert figures.matched <= figures.decided <= figures.stayed
    assert 0 <= figures.share_decided <= 1
    assert figures.turned_away <= figures.good_fits
    assert figures.share_turned_away <= 1
    assert figures.share_matched <= 1
    assert figures.broken == 0


def test_nobody_at_all_divides_by_nothing() -> None:
    empty = Figures.of([])
    assert (empty.share_decided, empty.share_matched, empty.share_turned_away, empty.questions) == (0, 0, 0, 0)


def test_the_form_asks_eleven_fields_and_keeps_fewer() -> None:
    fields = form_fields(policy(), within())
    assert len(fields) == FORM_FIELDS
    assert {"name", "email", "sales_reps", "country"} <= {field.id for field in fields}
    visitors = [rehearsed(number) for number in range(40)]
    left = list(fill_form(visitors, fields, seed=7))
    assert left == list(fill_form(visitors, fields, seed=7))
    kept, good = good_fits_kept(visitors, left)
    assert good == 10
    assert kept <= good
    assert left.count("") <= 40
