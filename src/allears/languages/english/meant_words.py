"""Words around an answer in other words than an option's: what sets one thing against another."""

from __future__ import annotations

CONTRAST = r"\b(?:but|though|however|instead|rather|actually|so (?=(?:on|in|at|it|we|i|the|that)\b)|no wait|sorry)\b"
"""Between two options told in one sentence: the later holds."""

ALTERNATIVE = r"\b(?:or|what|which|who|where|how|when|why|instead|rather)\b"
"""A question with one of these leaves a choice, and a yes does not tell which."""

NOT_OF_THEM = (
    r"\b(?:used to|no longer|any ?more|don't mind|do not mind|whatever|would be nice|nice to have|my (?:mate|cousin|"
    r"neighbou?r|friend|uncle|brother-in-law)|the neighbou?rs?|some people|other (?:people|firms|companies)|"
    r"(?:is|are) a joke|icing|fairy tale)\b"
)
"""A clause with one of these tells what is no more, what somebody else has, or what does not matter."""

DOES_SOMETHING = (
    r"\s+(?:thinks?|thought|wants?|wanted|says?|said|asked|asks|told|tells|decides?|believes?|insists?|prefers?|knows?|"
    r"hates?|loves?|complains?|recommended|suggested)\b"
)
"""Right after words of an answer: they tell who thinks or says something, not what is asked."""

REJECTED = (
    r"(?:\b(?:no need (?:of|for|to)|not interested in|forget|skip|instead of|rather than|except|apart from|but not|"
    r"leave out|nothing (?:on|about|with)|not (?:about|the|any|on|for)|don't (?:need|want|care about))\b|"
    r"^\W*(?:no|not)\b)[^.;:!?]{0,24}$"
)
"""Before a reason: it is not theirs. "People don't stay" is one, though it denies."""

TURNED_ROUND = {
    "you": "us",
    "your": "our",
    "yours": "ours",
    "we": "you",
    "us": "you",
    "our": "your",
    "ours": "yours",
    "i": "you",
    "my": "your",
}
"""What a word of our question is in the mouth of whoever answers: our "we come to you" is their "you come to us"."""

HOW_TO = r"\s*(?:[-–•*]\s*)?(?:mostly |mainly |and |plus |just |above all |first )?how (?:to|not to)\b"
"""Tells what is to be learned, where no question mark follows."""

HALF_OF_IT = r"\b(?:half|partly|part)(?: (?:an?|the|of|of it))? $"
"""Right before an option's own word: it is so only in part."""
