"""Words that affirm or deny what a yes-or-no question asks, without a yes or a no."""

from __future__ import annotations

from allears.languages.word_list import phrase_list

_ROWS = """
own, ours, our own, belongs to us, is mine, bought it, bought the, freehold | rent, rented,
renting, tenant, tenants, lease, leased, leasing, landlord, landlord's, let to us, sublet

accountant, bureau, bookkeeper, outside, outsourced, external, externally, tax adviser, tax advisor, payroll
company, payroll firm, outsourcing firm, outside firm, outside people, our bureau, steuerberater, his office,
provider, agency, agencies, freelancer | ourselves, in-house, in house, inhouse, myself, internally, our own
people, do it here, i do it, we do it, my wife, my aunt, my aunty, my husband, my daughter, my sister, my
brother, by hand here, on our own

share, shared, split, pool, pooled, divide, divided, share out, tip jar, goes in the pot, in one pot, between
all, among everyone | keeps his own, keep their own, keeps their own, keeps her own, keep what they, each one
keeps, not a thing, everyone keeps, no tips

can see, we know, tracked, we track, measure, we see, attributed | blind, guess, guessing, no idea, no clue,
can't see, cannot tell, can't tell, don't know, in the dark, mystery, not a clue, impossible to tell, no
way to tell, couldn't tell, black box, by gut, gut feeling

approved, signed off, in the plan, set aside, earmarked, reserved, ring-fenced, allocated, budgeted, put
aside, green light, available, in the budget, released, granted | not approved, isn't approved, zero budget,
no budget, not yet, unapproved, no money, still has to be approved, not budgeted, waiting for approval, needs
approval, have to apply, nothing set aside, not signed off, haven't got the money

insured, covered | uninsured, not covered

full time, full-time | part time, part-time

new build, newly built | old building, listed building

in writing, contract signed, under contract, tied in | no contract, month to month, out of contract, free to
leave

licensed, certified, registered, accredited | unlicensed, not certified, not registered

organic, certified organic | conventional

vegetarian, vegan | meat

inside, indoors | outdoors, outside
"""

PAIRS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (phrase_list(one), phrase_list(other))
    for one, _, other in (row.replace("\n", " ").partition("|") for row in _ROWS.split("\n\n"))
)
"""Pairs of groups: what stands for a yes beside what stands for a no, when the question uses a word of the first."""
