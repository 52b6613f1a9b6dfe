"""What a search compares."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from allears.messenger.words import asked_words, searchable


def test_case_width_and_accents_make_no_difference() -> None:
    assert searchable("MÜLLER müller Muller") == "muller"


def test_where_scripts_have_no_spaces_neighbours_are_words() -> None:
    assert searchable("日本語") == "日本 本語 語"
    assert asked_words("日本語") == ("日本", "本語")
    assert asked_words("語") == ("語",)


def test_scripts_may_meet_in_one_word() -> None:
    assert searchable("iPhone用") == "iphone 用"


@given(st.text())
def test_words_never_hold_what_a_database_could_take_for_a_command(text: str) -> None:
    for word in [*searchable(text).split(" "), *asked_words(text)]:
        assert not set(word) & set("'\"\\*:&|!()<> \x00")


@given(st.text(min_size=1, max_size=30))
def test_what_was_said_is_found_by_its_own_words(text: str) -> None:
    said = searchable(text).split(" ")
    assert all(any(word.startswith(asked) for word in said) for asked in asked_words(text))


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_english_takes_a_shorter_way_to_the_same_words(text: str) -> None:
    assert searchable(f"{text} É").split() == [*dict.fromkeys([*searchable(text).split(), "e"])]
