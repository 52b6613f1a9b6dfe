"""How English answers "when?" with a length of time alone: "6 weeks", "3 months max", "couple of weeks"."""

from __future__ import annotations

BEFORE = (
    r"\W*(?:(?:maybe|probably|perhaps|say|i'd say|i think|i guess|about|around|roughly|approx|in|like|give us|give "
    r"me|well|so|"
    r"um+|hmm+|let's say|lets say|realistically|ideally|hopefully|something|somewhere|thinking|we're thinking|"
    r"looking at|"
    r"no more than|not more than|at most|max|less than|under|up to)\W+)*$"
)
"""All that may stand before the length of time."""

AT_MOST_BEFORE = r"\b(?:no more than|not more than|at most|max|less than|under|up to)\W+$"

AFTER = (
    r"\s*(?:$|[.,;!)]|max\b|tops\b|at (?:the )?most\b|or so\b|ideally\b|hopefully\b|maybe\b|i think\b|i guess\b|i'd "
    r"say\b|"
    r"if possible\b|time\b|from now\b|please\b|or less\b|or sooner\b|maximum\b|at the latest\b|roughly\b|give or "
    r"take\b|lol\b)"
)
"""What may stand right behind it."""

AT_MOST_AFTER = r"[\s,]*(?:max|maximum|tops|at (?:the )?most|or less|or sooner|at the latest|latest)\b"

ASKS_HOW_LONG = r"\bhow (?:long|much|many|often)\b"
"""A question for a length, not for a day."""
