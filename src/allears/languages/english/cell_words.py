"""What people write into a cell when there is no answer."""

from __future__ import annotations

from allears.languages.word_list import phrase_list

NOT_ANSWERED = frozenset(
    phrase_list(
        """
        -, --, ---, –, —, ., ?, ??, ???, n/a, #n/a, n.a., n.a, null, nil, nan, (null), (blank), blank, empty
        unknown, not known, not answered, no answer, not specified, unspecified, not provided, not given
        tbd, tba, tbc, to be determined, to be defined, pending
        """
    )
)
"""Cells that mean "nobody answered", whatever the field."""
VAGUE = frozenset(
    phrase_list(
        """
        depends, it depends, varies, it varies, various, some, several, many, a few, a lot, lots, flexible, any
        anything
        not sure, not sure yet, unsure, don't know, dont know, i don't know, no idea, undecided, not decided
        not decided yet, open, other, none, none yet, nothing, nothing yet, not yet, na, no, yes
        no budget, no budget yet, no timeline, no date, no date yet
        sometime, some day, someday, whenever, soon, later, maybe, maybe later, eventually
        asap, as soon as possible, now, urgent, urgently, immediately
        exploring, just exploring, just looking, select, choose, please select, choose one
        """
    )
)
"""Cells that answer, but with nothing a figure, a date or an option could be read from."""
DECLINED = frozenset(
    phrase_list(
        """
        declined, refused, rather not say, i'd rather not say, would rather not say, prefer not to say
        i prefer not to say, prefer not to answer, would not say, won't say, not disclosed, undisclosed
        confidential, no comment
        """
    )
)
"""Cells that say that somebody was asked and would not say."""
NOT_APPLICABLE = frozenset(phrase_list("not applicable, does not apply, doesn't apply"))
"""Cells that say that the question makes no sense for this lead."""
