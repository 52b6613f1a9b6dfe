"""What differs between two policies, in the words of the policy."""

from __future__ import annotations

from dataclasses import replace

from allears.library.policy_file import read_policy
from allears.policy.changes import Change, changes

TEXT = """
format: 1
id: crm
lists: {near: [US, CA]}
fields:
  reps: {type: count, ask: "How many sell?"}
  country: {type: place, ask: "Where?"}
ideal:
  - {id: small, name: Small, we_can_help_them: [reps between 5 and 15, country in list near]}
  - {id: tiny, name: Tiny, we_can_help_them: [reps between 2 and 4]}
not_ideal:
  - {id: huge, name: Huge, when: reps >= 500, because: no roles, say: You would miss roles.}
hot: [reps >= 10]
"""
POLICY = read_policy(TEXT)


def after(old: str, new: str) -> tuple[Change, ...]:
    assert old in TEXT
    return changes(POLICY, read_policy(TEXT.replace(old, new)))


def test_the_same_policy_has_no_differences() -> None:
    assert changes(POLICY, read_policy(TEXT)) == ()


def test_a_changed_criterion_is_shown_with_what_it_was() -> None:
    assert after("between 5 and 15", "between 5 and 20") == (
        Change("segment", "small", "changed", ("- reps between 5 and 15", "+ reps between 5 and 20")),
    )


def test_a_longer_list_changes_the_segments_that_name_it() -> None:
    segment, listed = after("[US, CA]", "[US, CA, GB]")
    assert segment.words == ("country in list near: with other values than before",)
    assert listed == Change("list", "near", "changed", ("+ GB",))


def test_what_is_new_and_what_is_gone_has_its_id() -> None:
    found = after("{id: huge, name: Huge, when: reps >= 500", "{id: single, name: Huge, when: reps <= 1")
    assert found == (
        Change("exclusion", "huge", "removed"),
        Change("exclusion", "single", "added", ("when reps <= 1",)),
    )


def test_words_marks_and_order_are_noticed() -> None:
    assert after("because: no roles", "because: no maps")[0].words == ("other because",)
    assert after("hot: [reps >= 10]", "hot: [reps >= 12]") == (
        Change("hot", "", "changed", ("- reps >= 10", "+ reps >= 12")),
    )
    turned = replace(POLICY, ideal=POLICY.ideal[::-1])
    assert changes(POLICY, turned) == (Change("segment", "tiny, small", "moved"),)
    assert [one.id for one in after('ask: "Where?"', 'ask: "Where are you?"')] == ["country"]
    assert changes(POLICY, replace(POLICY, currency="EUR")) == (Change("setting", "currency", "changed"),)
