"""English words for numbers, bounds and the nouns that own them."""

from __future__ import annotations

from allears.languages.language import BoundWords, NounWords, NumberWords
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
    points=frozenset({"point"}),
    minus=frozenset({"minus", "negative"}),
    of=frozenset({"of"}),
    pronouns=frozenset({"one"}),
    pronoun_before=word_list(
        "the this that which each every no any another some other last first right good new old big best next "
        "only someone for-each from these those what your our my his her their either neither such quite"
    ),
    pronoun_after=word_list(
        "of another that who which you i we they he she it thing things reason problem question more-time day "
        "where stop size on for is was"
    ),
    labels=word_list(
        "version release step page chapter question option number nr no level phase tier room gate flight "
        "line task issue bug section figure table row column windows office ios android web iso soc gpt covid "
        "route exercise case type class season episode part item point"
    ),
    alone={
        "just me": 1,
        "only me": 1,
        "it's just me": 1,
        "it's only me": 1,
        "just myself": 1,
        "only myself": 1,
        "myself only": 1,
        "me only": 1,
        "just i": 1,
        "solo": 1,
        "me myself and i": 1,
        "none": 0,
        "nobody": 0,
        "no one": 0,
    },
)

BOUNDS = BoundWords(
    at_least=(
        *("at least", "at the least", "at the very least", "minimum", "minimum of", "a minimum of", "min", "min."),
        *(
            "no less than",
            "not less than",
            "no fewer than",
            "not fewer than",
            "more than",
            "over",
            "above",
            "upwards of",
        ),
        *("north of", "in excess of", "greater than", "larger than", "bigger than", "higher than", "exceeding"),
        *("more then", "well over", "upward of", "starting at", "greater than or equal to", "more than or equal to"),
        *("equal to or more than", "equal to or greater than", "beyond", "a good", "surpass", "easily"),
        *(">", "≥", "> =", ">=", "not under", "not below"),
    ),
    at_most=(
        *("at most", "at the most", "at the very most", "maximum", "maximum of", "a maximum of", "max", "max."),
        *("no more than", "not more than", "cannot more than", "can't be more than", "cannot be more than", "up to"),
        *("upto", "under", "below", "less than", "fewer than", "less then", "lower than", "smaller than"),
        *("no greater than", "not over", "not above", "not exceeding", "can't go over", "can't go above"),
        *("cannot go over", "cannot exceed", "can't exceed", "won't exceed", "won't go over", "won't go above"),
        *("as many as", "as much as", "capped at", "limited to", "less than or equal to", "equal to or less than"),
        *("within", "south of", "nothing over", "nothing above", "anything under", "<", "≤", "< =", "<="),
    ),
    hedges=(
        *("about", "around", "roughly", "approximately", "approx", "approx.", "circa", "ca", "ca.", "c.", "~", "≈"),
        *("some", "like", "maybe", "probably", "perhaps", "possibly", "close to", "nearly", "almost", "just under"),
        *("just over", "just about", "a little over", "a little under", "a bit over", "a bit under", "say"),
        *("a bit more than", "a little more than", "slightly over", "slightly under", "slightly more than"),
        *("slightly less than", "a bit less than", "in the region of", "in the neighborhood of", "something like"),
        *("somewhere around", "somewhere near", "give or take", "or so", "round about", "roundabout", "more or less"),
        *("estimated", "an estimated", "i think", "i guess", "i'd say", "ballpark", "in the ballpark of", "±", "+/-"),
        *("on the order of", "in the order of", "plus minus", "plus or minus", "about like", "kind of", "nearer"),
        *("approaching", "getting on for", "pushing", "towards"),
    ),
    softeners=(
        *("exactly", "precisely", "only", "just", "currently", "still", "now", "a total of", "in total", "all"),
        *("somewhere", "anywhere", "anything", "equal to", "equals"),
    ),
    after_at_least=(
        *("or more", "and more", "or over", "and over", "and up", "or above", "and above", "upwards", "and upwards"),
        *(
            "plus",
            "+",
            "at least",
            "at the least",
            "minimum",
            "min",
            "min.",
            "or greater",
            "or greater than",
            "or higher",
        ),
        *("or better", "or more than", "and counting", "or equal to"),
    ),
    after_at_most=(
        *("or less", "or fewer", "or under", "or below", "and below", "and under", "at most", "at the most", "max"),
        *(
            "max.",
            "maximum",
            "tops",
            "top",
            "or lower",
            "is the limit",
            "is our limit",
            "at the very most",
            "or smaller",
        ),
        *("and not more", "and no more", "not more", "no more", "is the maximum", "is the max", "is our max"),
        *("is the ceiling", "is the cap", "is our ceiling"),
    ),
    after_hedges=(
        *("or so", "give or take", "more or less", "or thereabouts", "thereabouts", "roughly", "approximately"),
        *("approx", "approx.", "or something", "or something like that", "something", "maybe", "i think", "i guess"),
        *("i'd say", "probably", "ballpark", "or about", "ish", "-ish", "- ish", "odd", "-odd", "- odd", "some-odd"),
        *("plus minus", "plus or minus", "around"),
    ),
    glued_hedges=frozenset({"ish", "odd", "something"}),
    between=("between", "from", "anywhere from", "anywhere between", "somewhere between", "anything between"),
    range_joiners=("-", "–", "—", "to", "~", "through", "till", "until", "up to", "..", "…", "...", "or maybe"),
    between_joiners=("and", "&"),
    alternatives=("or", "or maybe", "or even", "maybe", ", maybe", ", or", ", or maybe"),
)

NOUNS = NounWords(
    stops=word_list(
        "a an the this that these those and or but nor so yet if then than as at by for from in into of off "
        "on onto out over per to up upon with within without via about above after again against all also "
        "always am any are around be because been before being below between both can can't cannot could did "
        "do does doing don't down during each either else every few had has have having he her here hers him "
        "his how i i'd i'll i'm i've is isn't it it's its itself just later like ll may maybe me might mine "
        "more most much must my need needs never no not now often once one only ought our ours please rather "
        "really same shall she should since some soon still such sure thanks thank that's their them there "
        "there's they they're thing though through thus till too under until us use used using very want "
        "wants was wasn't we we'd we'll we're we've well went were what when where whether which while who "
        "whom why will won't work working works would yes yet you you'd you'll you're your yours get gets got "
        "getting make makes making made doing currently total altogether overall ish odd plus max min maximum "
        "minimum tops roughly approximately approx actually already probably perhaps right today tomorrow "
        "yesterday tonight next last depending except including according instead ok okay hi hello hey sorry "
        "looking look split spread based located across worldwide globally combined selling calling handle "
        "handles cover covers sell sells call calls-in pay pays run runs"
    ),
    links=word_list(
        "is are of was were be been being it's its has have i we you they there that's at about around = : - "
        "– — count size number currently now total equals stands will roughly approximately"
    ),
    plurals=word_list(
        "people ppl staff men women children folk folks kids guys personnel crew data headcount faculty "
        "persons salesmen saleswomen fte hc police humans employees"
    ),
    attributive=word_list("sales operations business customer customers accounts systems services logistics"),
    singular_plurals=word_list(
        "business access process address boss class campus bonus status pass bus plus gas lens business' "
        "analysis basis previous various serious famous less his its was has is this us yes across unless "
        "express premises wireless"
    ),
    units=word_list(
        "room suite bed bedroom table adult child kid baby toddler person employee rep salesperson seat user "
        "license licence office site shop store location branch warehouse restaurant hotel venue factory "
        "plant team member car truck van vehicle depot roof department account mailbox"
    ),
    relatives=word_list(
        "wife husband partner co-founder cofounder brother sister friend colleague son daughter mother father "
        "mom mum dad boyfriend girlfriend fiance fiancee fiancé fiancée spouse assistant nephew niece cousin "
        "uncle aunt grandmother grandfather roommate teenager boss coworker"
    ),
    selves=frozenset({"i", "me", "myself"}),
    possessives=frozenset({"my", "our"}),
    definite=frozenset({"the", "this", "that"}),
)
