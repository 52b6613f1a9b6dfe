"""What finding an answer needs to know about one language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class QuestionWords:
    """The words of one language that matter when a question is matched with an answer.

    Every word is written in lower case, as people type it (not stemmed). `stemmer` names a Snowball algorithm.
    `function_words` carry no topic and are not searched for. Each of `kindred` is a group of words that people use
    for the same thing when they ask a company something; a word may stand in several groups.
    A question about price that says nothing beside `plain_price_words` ("How much for 8 people?") asks the same as
    `price_question`.
    `price_patterns` and `not_price_patterns` are regular expressions over the lower-cased question: it is about a
    price when one of the first matches what is left after the second ones were taken out.
    `capitals_mark_names` is false where other words have capital letters too, as German nouns do.
    """

    stemmer: str
    function_words: frozenset[str]
    kindred: tuple[frozenset[str], ...]
    price_question: str
    plain_price_words: frozenset[str]
    price_patterns: tuple[str, ...]
    not_price_patterns: tuple[str, ...]
    capitals_mark_names: bool
