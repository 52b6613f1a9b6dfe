"""People told where things are counted: "6 data engineers" says nothing of how many machines there are."""

from __future__ import annotations

from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.english.person_nouns import ONE_EACH, is_person_noun
from allears.listening.count_fields import CountField
from allears.listening.wording import Wording
from allears.values.reading import Reading

_LONGEST = 3


def are_people_for_things(wording: Wording, asked: CountField, number: Reading) -> bool:
    """True where the words behind a number name people and the field counts things of which people have none each.
    Whoever is asked for seats may well name those who will sit on them."""
    if asked.of_people or ONE_EACH & set(asked.field.nouns):
        return False
    first = wording.word_number(number.start) + len(number.quote.split())
    noun = ""
    for word in wording.words[first : first + _LONGEST]:
        if not word.is_word or word.lower in FUNCTION_WORDS:
            break
        noun = word.lower
    return bool(noun) and is_person_noun(noun)
