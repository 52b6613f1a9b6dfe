"""English phrases that turn a number into an interval."""

from __future__ import annotations

from allears.languages.language import BoundWords
from allears.languages.word_list import phrase_list, word_list

_LIMIT_NAMES = phrase_list("""
    limit, max, maximum, ceiling, cap, top, upper limit, max limit, maximum limit, top limit, absolute max
    absolute maximum, absolute limit, hard limit, most, upper bound
""")
_AS_LIMIT = tuple(
    f"{lead} {owner}{name}"
    for lead in phrase_list("is, as, at, would be, will be, must be, being, it is, that's, it's, that is, is really")
    for owner in ("", "the ", "our ", "my ", "a ", "their ")
    for name in _LIMIT_NAMES
)
"""is our ceiling, as a maximum, at the most"""
_COINS = phrase_list(
    "cent, penny, euro, dollar, pound, rupee, dirham, franc, buck, peso, dime, rand, lira, krona, krone, zloty, real"
)
_NOT_A_COIN_MORE = tuple(
    f"{lead} {one} {coin} {more}"
    for lead in phrase_list("not, and not, but not")
    for one in phrase_list("a, one, a single, one single")
    for coin in _COINS
    for more in phrase_list("more, above, over, higher, extra")
)
"""and not a cent more"""

BOUNDS = BoundWords(
    at_least=phrase_list("""
        at least, at the least, at the very least, minimum, minimum of, a minimum of, min, min., minimally
        no less than, not less than, no fewer than, not fewer than, no smaller than, not under, not below
        more than, more then, over, above, beyond, upwards of, upward of, north of, in excess of, well over, well above
        greater than, larger than, bigger than, higher than, exceeding, surpass, starting at, easily
        more as, not less as, no less as, starting from, greater than or equal to, more than or equal to
        larger than or equal to, higher or equal than
        equal to or more than, equal to or greater than, greater or equal than, more or equal than, greater or equal to
        >, ≥, > =, >=
    """),
    at_most=phrase_list("""
        at most, at the most, at the very most, maximum, maximum of, a maximum of, max, max., maximally
        no more than, not more than, cannot more than, can't be more than, cannot be more than, no greater than
        up to, upto, under, below, less than, less then, fewer than, lower than, smaller than, well under, well below
        not over, not above, not exceeding, can't go over, can't go above, cannot go over, cannot go above
        cannot exceed, can't exceed, won't exceed, won't go over, won't go above, not going over, never more than
        as many as, as much as, capped at, limited to, within, south of, nothing over, nothing above, anything under
        not more then, no more then
        less than or equal to, equal to or less than, less or equal than, lower or equal than, fewer or equal than
        smaller than or equal to, lower than or equal to, less or equal to
        maximal, maximally, not more as, no more as, not higher as, less as, no higher than, not higher than
        up to a maximum of, limit is, limit of, limit would be, ceiling is, ceiling of, ceiling would be, cap is, cap of
        limit's, limit's at, limit is at, ceiling's, ceiling's at, ceiling is at, cap's, cap's at, cap is at, max's
        upper limit, upper limit is, max is, maximum is, maximum would be, up to max, up to maximum
        as limit, as a limit, at maximum
        <, ≤, < =, <=
    """),
    hedges=phrase_list("""
        about, around, roughly, approximately, approx, approx., circa, ca, ca., c., ~, ≈, ±, +/-
        some, like, maybe, probably, perhaps, possibly, say, kind of, sort of, i think, i guess, i'd say, i would say
        i'd guess, i would guess, i reckon, i suppose, i believe, i estimate, i'd estimate, i'd reckon, a good, close on
        not quite, somewhat over, somewhat under, well nigh, nigh on
        around the, about the, close to, near, nearly, almost, nearer, just under, just over, just about
        just shy of, approaching
        a little over, a little under, a bit over, a bit under, a bit more than, a little more than, a bit less than
        slightly over, slightly under, slightly more than, slightly less than, slightly above, slightly below
        in the region of, in the neighborhood of, in the neighbourhood of, in the ballpark of, ballpark, on the order of
        in the order of, something like, something around, somewhere around, somewhere near, give or take, or so
        round about, roundabout, round, more or less, estimated, an estimated, plus minus, plus or minus, about like
        pushing, towards, getting on for, to the tune of, in the area of
    """),
    softeners=phrase_list("""
        let's say, lets say, exactly, precisely, only, just, currently, still, now, a total of, in total, all
        somewhere, anywhere, anything
        equal to, equals
    """),
    no_hedge_after={
        "like": word_list("would i you we they to feel feels look looks looking sound sounds don't really i'd we'd"),
        "near": word_list("the live located based"),
        "round": word_list("the a in last this first all"),
        "say": word_list("to i they we you must had"),
        "some": word_list("the"),
    },
    than=word_list("than then"),
    conjunctions=(*phrase_list("and, but, yet"), ",", ", and", ", but"),
    after_at_least=phrase_list("""
        onwards, onward, and onwards, and upward, as minimum, as a minimum, as the minimum, at minimum, minimal
        or more, and more, or over, and over, and up, or above, and above, upwards, and upwards, plus, +, at least
        at the least, minimum, min, min., or greater, or higher, or better, and counting, or equal to, or larger
        at the very least
    """),
    after_at_most=(
        *_AS_LIMIT,
        *_NOT_A_COIN_MORE,
        *phrase_list("""
        no higher, and no higher, not higher, and not higher, and not above, not above, and not over, nothing more
        and nothing more, maximal, and no further, but no more, but not more, highest, but no higher

        or less, or fewer, or under, or below, and below, and under, at most, at the most, max, max., maximum, tops, top
        or lower, or smaller, at the very most, and not more, and no more, not more, no more, is the limit, is our limit
        is where it hurts, is where it starts to hurt, is my limit, is my max, is my maximum, is my ceiling, is the most
        is as far as we go, is as far as i go, is as high as we go, is as high as i go, is the pain threshold
        is the absolute max, is the absolute maximum, is the upper limit, is my upper limit, is our upper limit
        is the maximum, is the max, is our max, is our maximum, is the ceiling, is our ceiling, is the cap
    """),
    ),
    after_hedges=phrase_list("""
        or so, give or take, more or less, or thereabouts, thereabouts, i reckon, i believe
        i suppose, i'd guess, roughly, approximately, approx, approx., circa, ca, ca.
        or something, or something like that, something, maybe, i think, i guess, i'd say, probably, ballpark, or about
        ish, -ish, - ish, odd, -odd, - odd, some-odd, - something,
         plus minus, plus or minus, around, or around that
    """),
    glued_hedges=word_list("ish odd something"),
    between=phrase_list("between, from, anywhere from, anywhere between, somewhere between, anything between"),
    comparing=word_list("than then as over above beyond under below exceeding surpass"),
    denials=word_list(
        "not never won't wont wouldn't wouldnt can't cant cannot couldn't couldnt don't dont doesn't doesnt didn't "
        "shouldn't shouldnt mustn't mustnt isn't isnt aren't arent ain't wasn't haven't hasn't mayn't shan't nor "
        "needn't"
    ),
    denied_through=word_list(
        "go goes going gone got spend spending pay paying be being been want wish like prefer love try need to "
        "have having "
        "has get getting stretch put invest allow allowed able ready willing prepared plan planning expect accept "
        "think feel it it's its is are we we're we'll i i'm i'd we'd they will would should can may even really "
        "want's ever much way any anything the a an one single at on for reach add afford cost costs budget "
        "too so far comfortable happy interested there permitted authorised authorized"
    ),
    denied_at_least=phrase_list("past, exceed, exceeding, surpass, pass, higher as, over than, above than"),
    coin_leads=word_list("single"),
    money_at_most=phrase_list("""
        until, till, untill, up till, up until, until max, until maximum, till max, until a maximum of, until about
        until around
    """),
    upwards=word_list("on onwards onward up upwards"),
    range_joiners=phrase_list("-, –, —, to, ~, through, till, until, up to, .., …, ..., or maybe"),
    between_joiners=phrase_list("and, &"),
    alternatives=(*phrase_list("or, or maybe, or even, maybe"), ", maybe", ", or", ", or maybe"),
)  # fmt: skip
