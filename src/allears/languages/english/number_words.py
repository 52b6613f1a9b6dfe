"""English words for numbers."""

from __future__ import annotations

from allears.languages.language import NumberWords
from allears.languages.word_list import phrase_list, word_list

_UNITS = phrase_list(
    "zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, "
    "fifteen, sixteen, seventeen, eighteen, nineteen"
)
_TENS = phrase_list("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety")
_ORDINALS = phrase_list(
    "zeroth, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, "
    "twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth"
)

NUMBERS = NumberWords(
    units={word: number for number, word in enumerate(_UNITS)} | {"nought": 0, "naught": 0},
    tens={word: 10 * number for number, word in enumerate(_TENS, start=2)} | {"fourty": 40},
    hundreds={"hundred": 100, "hundreds": 100},
    scales={
        "thousand": 10**3,
        "thousands": 10**3,
        "k": 10**3,
        "grand": 10**3,
        "lakh": 10**5,
        "lakhs": 10**5,
        "lac": 10**5,
        "lacs": 10**5,
        "million": 10**6,
        "millions": 10**6,
        "mio": 10**6,
        "mill": 10**6,
        "mil": 10**6,
        "mln": 10**6,
        "mn": 10**6,
        "mm": 10**6,
        "m": 10**6,
        "crore": 10**7,
        "crores": 10**7,
        "cr": 10**7,
        "billion": 10**9,
        "billions": 10**9,
        "bn": 10**9,
        "bln": 10**9,
        "b": 10**9,
        "trillion": 10**12,
        "tn": 10**12,
    },
    short_scales=word_list("k mio mill mil mln mn mm m cr bn bln b tn"),
    glued_scales=frozenset(["m", "b", "mm", "cr", "tn"]),
    groups={
        "dozen": 12,
        "dozens": 12,
        "dz": 12,
        "dzs": 12,
        "couple": 2,
        "pair": 2,
        "score": 20,
    },
    lone_groups=frozenset({"dozen"}),
    uncounted=word_list("few several many"),
    decades={f"{word[:-1]}ies": 10 * number for number, word in enumerate(_TENS, start=2)} | {"teens": 10},
    decade_thirds=dict.fromkeys(word_list("low lower"), 0)
    | dict.fromkeys(word_list("mid middle"), 1)
    | dict.fromkeys(word_list("high higher upper"), 2),
    fractions={
        "half": 1 / 2,
        "halves": 1 / 2,
        "third": 1 / 3,
        "thirds": 1 / 3,
        "quarter": 1 / 4,
        "quarters": 1 / 4,
        "fourth": 1 / 4,
        "fourths": 1 / 4,
        "fifth": 1 / 5,
        "fifths": 1 / 5,
        "sixth": 1 / 6,
        "sixths": 1 / 6,
        "seventh": 1 / 7,
        "sevenths": 1 / 7,
        "eighth": 1 / 8,
        "eighths": 1 / 8,
        "ninth": 1 / 9,
        "ninths": 1 / 9,
        "tenth": 1 / 10,
        "tenths": 1 / 10,
        "hundredths": 1 / 100,
        "thousandths": 1 / 1000,
    },
    ordinals={word: number for number, word in enumerate(_ORDINALS)}
    | {f"{word[:-1]}ieth": 10 * number for number, word in enumerate(_TENS, start=2)},
    ordinal_endings=frozenset({"st", "nd", "rd", "th"}),
    articles=frozenset({"a", "an"}),
    joiners=frozenset({"and", "&"}),
    over=frozenset({"over"}),
    out_of=("out of", "of every", "in every", "out of every"),
    out_of_loosely=("in",),
    points=frozenset({"point"}),
    minus=frozenset({"minus", "negative"}),
    of=frozenset({"of"}),
    pronouns=frozenset({"one"}),
    pronoun_before=word_list(
        "the this that which each every no any another some other last first right good new old big best next "
        "only someone for-each from these those what your our my his her their either neither such quite"
    ),
    pronoun_after=word_list(
        "of by another that who which you i we they he she it thing things reason problem question more-time day "
        "where stop size on for is was"
    ),
    labels=word_list(
        "version release step page chapter question option number nr no level phase tier room gate flight "
        "line task issue bug section figure table row column windows office ios android web iso soc gpt covid "
        "route exercise case type class season episode part item point"
    ),
    kinds=word_list("factor figure figures digit step way fold star sided dimensional tier"),
    pronoun_leads=word_list(
        "only just is are was exactly about around least most maybe probably like be currently of than for"
    ),
    alone=dict.fromkeys(
        phrase_list("""
            just me, only me, just myself, only myself, myself only, me only, just i, solo, me myself and i, me alone
            only for me, just for me, for myself only, for me only, for just me, just the one of us, it's me alone
        """),
        1,
    )
    | dict.fromkeys(("none", "nobody", "no one"), 0),
)

OF_THEM = r" (?:of (?:them|those)|(?:in|of) total)\b(?! (?:is|are|were|have|has|had|do|did|work|left|quit)\b)"
"""Behind a number: it counts those that were named before, and says nothing else of them."""
