"""Reads lists of words as people like to write them: many a line, in one text."""

from __future__ import annotations


def word_list(text: str) -> frozenset[str]:
    """The words of `text`, which blanks and line ends set apart."""
    return frozenset(text.split())


def phrase_list(text: str) -> tuple[str, ...]:
    """The phrases of `text`, which commas and line ends set apart, in their order."""
    return tuple(phrase for line in text.splitlines() for part in line.split(",") if (phrase := part.strip()))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of `text`, which empty lines set apart, each in one line."""
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n") if paragraph.strip()]


def meanings(text: str) -> dict[str, str]:
    """Lines of `meaning: phrase, phrase, …` as phrase -> meaning."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        meaning, colon, phrases = line.partition(":")
        if colon:
            found.update(dict.fromkeys(phrase_list(phrases), meaning.strip()))
    return found
