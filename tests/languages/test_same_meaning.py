"""Ways of saying what an option says are written so that they can be found."""

from __future__ import annotations

from allears.languages.english.same_meaning import same_meaning


def test_every_row_names_an_option_and_tells_what_people_say_instead() -> None:
    for meaning in same_meaning():
        assert meaning.names, meaning.text[:60]
        assert meaning.phrases, meaning.names
        for phrase in (*meaning.names, *meaning.phrases):
            assert phrase == phrase.lower()
            assert ":" not in phrase, f"a row must end with an empty line: {phrase}"


def test_what_is_feared_is_a_reason_and_where_it_happens_is_none() -> None:
    reasons = {name: meaning.is_reason for meaning in same_meaning() for name in meaning.names}
    assert reasons["retention"]
    assert not reasons["at your place"]
