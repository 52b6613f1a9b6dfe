"""What people write into the column that says what became of a lead."""

from __future__ import annotations

from allears.languages.word_list import phrase_list

GOOD = frozenset(
    phrase_list(
        """
        1, 1.0, yes, y, true, t, won, closed won, closed-won, won deal, converted, customer, became customer, client
        sold, sale, bought, purchased, paid, paying, signed, success, successful, good
        """
    )
)
"""The lead became a customer."""
BAD = frozenset(
    phrase_list(
        """
        0, 0.0, no, n, false, f, lost, closed lost, closed-lost, lost deal, not converted, unconverted, no customer
        not a customer, not sold, no sale, not won, unsold, did not buy, not bought, failed, failure, unsuccessful, bad
        churned, refunded
        """
    )
)
"""The lead did not become one, or did not stay one."""
