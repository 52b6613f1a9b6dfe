"""English words for days, months and stretches of time."""

from __future__ import annotations

from allears.languages.language import ClockWords, DateWords, DurationWords
from allears.languages.word_list import phrase_list, word_list

_MONTHS = phrase_list(
    "january, february, march, april, may, june, july, august, september, october, november, december"
)
_WEEKDAYS = phrase_list("monday, tuesday, wednesday, thursday, friday, saturday, sunday")

DURATIONS = DurationWords(
    units={
        form: unit
        for unit, forms in {
            "second": "second seconds sec secs",
            "minute": "minute minutes min mins",
            "hour": "hour hours hr hrs h",
            "day": "day days night nights d",
            "business_day": "workday workdays weekday weekdays",
            "week": "week weeks wk wks w workweek workweeks",
            "weekend": "weekend weekends",
            "fortnight": "fortnight fortnights fortnight's",
            "month": "month months mo mos mth mths mnth mnths",
            "quarter": "quarter quarters qtr qtrs",
            "half": "half-year half-years",
            "year": "year years yr yrs y ys",
            "decade": "decade decades",
            "century": "century centuries",
        }.items()
        for form in forms.split()
    }
    | {"months'": "month", "weeks'": "week", "days'": "day", "years'": "year", "month's": "month", "week's": "week"}
    | {"year's": "year", "day's": "day"},
    short_units=frozenset({"h", "d", "w", "y", "ys", "mo", "min", "sec", "second"}),
    vague={"a few": (3, 5), "few": (3, 5), "several": (3, 9), "some": (3, 9), "a number of": (3, 9),
    "couple of": (2, 2),
           "couple": (2, 2)},
    whole=frozenset({"all", "full", "whole", "another", "entire", "one more", "a"}),
    half=frozenset({"half"}),
    working=frozenset({"business", "working", "work"}),
    modifiers=frozenset({"full", "more", "calendar", "whole", "extra", "solid", "additional", "straight"}),
    stays=frozenset({"night", "nights"}),
    stay_openers=frozenset({"for"}),
    starting=(
        *phrase_list("starting, starting on, starting from, starting in, beginning, beginning on, beginning in"),
        "commencing",
        *phrase_list("from, as of, as from, effective"),
        *(", from", ", starting", ", beginning"),
    ),
)  # fmt: skip

CLOCK = ClockWords(
    noon=word_list("am pm a.m p.m o'clock oclock noon midnight"),
    day_parts=word_list("morning afternoon evening night nighttime"),
    past=frozenset({"past"}),
    to=frozenset({"to"}),
    at=frozenset({"at"}),
    inside=frozenset({"in", "at"}),
    fractions=frozenset({"half", "quarter"}),
)

DATES = DateWords(
    months={name: number for number, name in enumerate(_MONTHS, start=1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, start=1)}
    | {"sept": 9, "janurary": 1, "febuary": 2, "feburary": 2, "agust": 8, "setember": 9, "septemeber": 9,
    "octobre": 10},
    doubtful_months=frozenset({"may", "march", "mar", "august", "jan", "dec", "sept", "sep", "jun", "nov", "apr",
    "oct"}),
    weekdays={name: number for number, name in enumerate(_WEEKDAYS)}
    | {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5,
    "sun": 6},
    doubtful_weekdays=frozenset({"mon", "wed", "sat", "sun", "weds", "fri", "thu", "tue"}),
    days={
        "today": 0, "tonight": 0, "now": 0, "tomorrow": 1, "tmrw": 1, "tmr": 1, "tomorow": 1, "tommorow": 1,
        "yesterday": -1, "the day after tomorrow": 2, "day after tomorrow": 2, "the day after tmrw": 2,
        "day after tmrw": 2, "overmorrow": 2, "the day before yesterday": -2, "day before yesterday": -2,
        "the next day": 1, "next day": 1, "the following day": 1, "last day": -1, "past day": -1,

    },
    doubtful_days=frozenset({"now"}),
    ends={
        "eoy": "year", "eom": "month", "eoq": "quarter", "eow": "week", "year end": "year", "year-end": "year",
        "year's end": "year", "month end": "month", "month-end": "month", "quarter end": "quarter",
        "quarter-end": "quarter",
        "week's end": "week", "fiscal year end": "year", "yearend": "year", "month's end": "month",
        "end of fiscal": "year",
    },
    seasons={
        "spring": (3, 3), "springtime": (3, 3), "summer": (6, 3), "summertime": (6, 3), "autumn": (9, 3),
        "fall": (9, 3), "winter": (12, 3), "wintertime": (12, 3),
    },
    doubtful_seasons=frozenset({"fall", "spring"}),
    holidays={
        "christmas": ("fixed", 12, 25), "xmas": ("fixed", 12, 25), "christmas day": ("fixed", 12, 25),
        "x-mas": ("fixed", 12, 25), "christmas eve": ("fixed", 12, 24), "boxing day": ("fixed", 12, 26),
        "new year": ("fixed", 1, 1), "new year's": ("fixed", 1, 1), "new years": ("fixed", 1, 1),
        "the new year": ("fixed", 1, 1), "new year's day": ("fixed", 1, 1), "new year day": ("fixed", 1, 1),
        "new years day": ("fixed", 1, 1), "new year's eve": ("fixed", 12, 31), "new years eve": ("fixed", 12, 31),
        "valentine's day": ("fixed", 2, 14), "valentines day": ("fixed", 2, 14), "valentine's": ("fixed", 2, 14),
        "st patrick's day": ("fixed", 3, 17), "st. patrick's day": ("fixed", 3, 17), "halloween": ("fixed", 10, 31),
        "independence day": ("fixed", 7, 4), "juneteenth": ("fixed", 6, 19), "veterans day": ("fixed", 11, 11),
        "may day": ("fixed", 5, 1), "labour day": ("fixed", 5, 1), "april fools": ("fixed", 4, 1),
        "april fools day": ("fixed", 4, 1), "april fool's day": ("fixed", 4, 1), "earth day": ("fixed", 4, 22),
        "easter": ("easter", 0, 0), "easter sunday": ("easter", 0, 0), "easter monday": ("easter", 0, 1),
        "good friday": ("easter", 0, -2), "whitsun": ("easter", 0, 49), "pentecost": ("easter", 0, 49),
        "labor day": ("nth", 9, 1), "thanksgiving": ("nth", 11, 34), "thanksgiving day": ("nth", 11, 34),
        "black friday": ("black", 11, 34), "cyber monday": ("cyber", 11, 34), "memorial day": ("nth", 5, 9),
        "mlk day": ("nth", 1, 3), "martin luther king day": ("nth", 1, 3), "presidents day": ("nth", 2, 3),
        "columbus day": ("nth", 10, 2), "mother's day": ("nth", 5, 62), "father's day": ("nth", 6, 63),
    },
    units={
        "day": "day", "week": "week", "workweek": "workweek", "work week": "workweek", "working week": "workweek",
        "business week": "workweek", "weekend": "weekend", "fortnight": "fortnight", "month": "month",
        "quarter": "quarter", "qtr": "quarter", "half": "half", "half-year": "half", "half year": "half",
        "year": "year", "yr": "year", "fiscal year": "year", "financial year": "year", "calendar year": "year",
        "business year": "year", "budget year": "year", "tax year": "year", "fy": "year", "fiscal": "year",
        "calendar month": "month", "calendar week": "week", "calendar quarter": "quarter",
        "fiscal quarter": "quarter", "budget cycle": "year", "decade": "decade", "century": "century",
    },
    this=("this", "the current", "current", "the present", "this current", "same", "the same", "our current",
    "this coming",
          "that"),
    next=("next", "the next", "the following", "following", "upcoming", "the upcoming", "coming", "the coming",
    "our next",
          "early next"),
    last=("last", "past", "previous", "the last", "the previous", "the past", "prior", "the prior"),
    after_next=("after next",),
    coming=frozenset({"coming", "upcoming"}),
    lasts=frozenset({"last", "final"}),
    every=("of each", "of every", "each", "every"),
    parts={
        form: part
        for part, forms in {
            "early": ("early", "early in", "early on in", "beginning of", "the beginning of", "start of",
            "the start of",
                      "early part of", "the early part of", "at the start of", "beginning", "begin of",
                      "the first days of"),
            "mid": ("mid", "mid-", "mid -", "middle of", "the middle of", "middle", "half way through",
            "halfway through"),
            "late": ("late", "late in", "later part of", "the later part of", "late part of", "towards the end of",
                     "toward the end of", "tail end of"),
            "end": ("end of", "the end of", "end", "close of", "the close of", "the very end of", "ending of", "eo"),
            "half1": ("first half of", "the first half of", "1st half of", "the 1st half of", "first half"),
            "half2": ("second half of", "the second half of", "2nd half of", "the 2nd half of", "second half",
                      "latter half of", "the latter half of"),
            "rest": ("rest of", "the rest of", "remainder of", "the remainder of", "rest", "later", "later in",
                     "the remaining", "still"),
            "begun": ("earlier", "earlier in"),
        }.items()
        for form in forms
    },
    by=("by", "no later than", "not later than", "latest by", "by latest", "at the latest by", "at latest by",
    "latest",
        "by no later than", "by the latest", "before or by", "on or before", "due by", "by around", "by about",
        "at the latest in", "at the latest", "deadline"),
    before=("before", "prior to", "ahead of", "earlier than", "in advance of", "sooner than"),
    until=("within", "until", "till", "til", "'til", "up to", "through to", "up until", "as late as"),
    after=("after", "later than", "following", "past", "post"),
    since=("since", "from", "starting", "starting from", "starting in", "starting on", "beginning", "beginning in",
           "beginning on", "as of", "as from", "effective", "start from", "commencing", "as early as", "any time from",
           "from about", "from around"),
    not_before=("not before", "no earlier than", "not earlier than", "earliest", "at the earliest", "not until",
    "not till",
                "at the earliest in", "no sooner than", "not sooner than", "only after", "only from", "earliest in",
                "on or after", "not any earlier than", "cannot start before", "can't start before",
                "won't start before",
                "not going to start before", "nothing before", "never before", "not start before"),
    within=("within", "within the next", "in the next", "over the next", "during the next", "for the next",
    "in the coming",
            "over the coming", "within the coming", "inside of", "in under", "in less than", "within next",
            "in the following",
            "in at most", "in max", "in no more than", "not more than", "the next", "next", "the coming",
            "the following"),
    inside=("in", "on", "during", "for", "around", "about", "at", "sometime in", "some time in", "somewhere in", "of",
            "approximately", "roughly", "circa", "some time around", "sometime around", "into", "over", "throughout"),
    ranges=(
        *("from", "between", "from the", "between the", "since", "somewhere between", "sometime between"),
        *("any time between", "anytime between", "some time between", "somewhere between the", "anywhere between"),
    ),
    quiet_ranges=("for", "in", "on", "during", "for the", "on the", "in the"),
    alternatives=frozenset({"or"}),
    range_joiners=("-", "–", "—", "to", "until", "till", "til", "through", "thru", "~", "up to", "up until"),
    between_joiners=("and", "&", "or"),
    after_by=("at the latest", "latest", "at latest", "or earlier", "or before", "or sooner", "the latest", "tops",
    "max",
              "at the very latest", "deadline", "and before", "and earlier", "is the deadline", "is our deadline"),
    after_not_before=("onwards", "onward", "on", "or later", "or after", "and after", "at the earliest", "earliest",
                      "at earliest", "and later", "and onwards", "and beyond", "or beyond", "forward", "and greater"),
    ago=("ago", "back", "earlier", "before now", "before today"),
    ahead=("from now", "from today", "hence", "from this day", "later", "out", "time", "'s time", "from here",
    "down the line",
           "down the road", "in the future", "away", "off", "after today", "after now"),
    offset_after=("after", "from", "later than", "following", "past"),
    offset_before=("before", "prior to", "ahead of"),
    quarter_letters=frozenset({"q"}),
    half_letters=frozenset({"h"}),
    week_names=("week", "calendar week", "kw", "cw", "wk", "week number", "week no", "week no.", "w", "iso week",
    "weeks"),
    week_of=("week of", "the week of", "week commencing", "the week commencing", "week beginning",
    "the week beginning",
             "week starting", "the week starting", "w/c", "wc", "week beginning on", "the week beginning on",
             "week from",
             "the week starting on", "week of the", "the week that starts on", "the week from"),
    weekend_of=("weekend of", "the weekend of", "weekend of the", "the weekend of the"),
    year_names=("year", "the year", "fiscal year", "fy", "financial year", "calendar year", "the fiscal year"),
    fiscal_letters=frozenset({"fy"}),
    the=frozenset({"the", "a", "our", "my", "your", "their"}),
    of=frozenset({"of", "in", "'s", "-", "/"}),
    fillers=frozenset({"of", "the", "in", "on", "our", "my"}),
    day_words=frozenset({"day"}),
    new_year=("in the new year", "early in the new year", "into the new year", "beginning of the new year"),
    around=frozenset({"about", "around", "say", "very", "roughly", "approximately", "circa"}),
    ahead_openers=frozenset({"in"}),
    day_hints=frozenset({"on", "by", "until", "till", "before", "after", "since", "from"}),
    month_first=True,
    decades={
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
        "nineties": 90,
    },
)  # fmt: skip
