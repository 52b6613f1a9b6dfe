"""How English speakers take something back, and what they do when the world has changed (notation: phrases.py)."""

from __future__ import annotations

CLASSES = {
    "filler": (
        "well|sorry|no|nope|hm|hmm|uh|um|er|oh|ah|ay|haha|lol|lmao|ok|okay|thanks|thank you|honestly|so|and|"
        "but|yes|yeah|just|"
        "please|look|hey|hi|also|then|or|btw|by the way|argh|ugh|damn|hold on|you know what"
    ),
    "somebody": (
        "he|she|they|hr|finance|procurement|accounting|it|legal|my|our|the|a|boss|director|colleague|"
        "colleagues|partner|"
        "manager|wife|husband|ceo|cfo|cto|coo|owner|brother|sister|father|mother|son|daughter|accountant|bookkeeper|"
        "assistant|team|lead|head|guy|guys|someone|somebody|co-founder|cofounder|supervisor|chef|foreman|secretary|"
        "controller|department|office|ops|sales|marketing|people|own|business|of|board|everyone|intern|"
        "chairman|mum|mom|dad"
    ),
    "told": (
        "tells|told|wrote|writes|says|said|reminds|reminded|informs|informed|corrects|corrected|confirms|"
        "confirmed|shouts|"
        "answered|answers|replied|replies|mailed|emailed|texted|messaged|called|pinged|whispers|insists|points out|"
        "pointed out|mentioned|let me know|has written|has told|has said|has answered|has confirmed|"
        "has corrected|is telling"
    ),
    "soon": (
        "just|now|meanwhile|in the meantime|today|yesterday|this morning|right now|literally|only|has|have|already"
    ),
    "gone": (
        "left|quit|resigned|joined|started|hired|fired|closed|opened|merged|shut|gone|retired|died|sold|bought|moved|"
        "changed|switched|given|gave|signed|got|lost|cancelled|canceled|postponed|pushed|shifted|delayed|raised|cut|"
        "doubled|approved|decided|agreed|taken over|added|dropped|promoted|rejected|increased|reduced|lowered"
    ),
}

RETRACTION = """
    (sorry|pardon|oops|whoops|woops|ooops|apologies|apologise|apologize|my bad|my mistake|mea culpa|excuse me|\
        forgive me|my fault|silly me)
    (i|we) (meant|mistyped|misspoke|misread|miscounted|mistook|mixed|miscalculated|misremembered)
    i mean (!it|that's|we all|who|how|what|really)
    [small|quick|one] (correction|erratum|edit)
    correcting (myself|that|my)
    (correct|amend|fix|revise|rectify|adjust|change|update) (that|this|it|my|the|me|earlier|what i)
    (stand|stood) corrected
    (scratch|scrap|strike|forget|cancel|ignore|disregard|delete|undo|drop) (that|this|it|the last|what i|my last|\
        the #|#|my earlier|the first)
    no wait
    wait (!for|until|till|list|time|times|another|with|and see|a bit for)
    (hang|hold) on
    (typo|typos|mistyped|autocorrect|auto-correct|fat finger|fat fingers|fat-fingered)
    (i|we) typed
    (one|a) (zero|digit|letter|number) (too|is|was|missing|less|more|short)
    (too many|too few|missing|extra) (zero|zeros|zeroes|digit|digits|letter)
    (was|is|were|are|got) [it|that|this|the numbers] (wrong|incorrect|outdated|out of date|off) (!with|when|shift|\
        number of)
    (wrong|old|incorrect|outdated) (page|number|figure|sheet|list|line|address|mail|email|year|column|date|one|\
        info|data|spelling)
    (spoke|talked|answered) too soon
    (on|upon) (second thought|second thoughts|reflection)
    (thinking better|now [that] i think|come to think|thinking about it|when i think about it|having thought|\
        thought about it again|let me rephrase|let me correct|let me restate|let me start over|to be exact it's)
    (i|we|i'd|we'd|i've|we've) [had|have] (forgot|forgotten|left out|left off|overlooked|missed|omitted|not \
        counted|didn't count|\
        did not count|hadn't counted|counted wrong|counted twice)
    (forgot|forgotten|forgetting) (the|to|about|my|our|that|one|two|a|her|him|# )
    < {filler}* forgot
    left out (the|my|our|one|two)
    (earlier|before|above|previously|just now|first) (i|we) (said|say|wrote|told|mentioned|gave|put|typed)
    (i|we) (said|wrote|told you|mentioned|gave you|put|typed) ~4 (but|earlier|before|above|previously|though|just \
        now|first|is)
    i say wrong
    (what|the #|the number|the figure|the date) i (said|gave|wrote|told)
    (other|wrong) way (round|around)
    (swap|swapped|mixed up|confused|confusing) (those|these|them|the|it|two|that)
    or rather
    (should|must) say
    not right
    i was (reading|looking at|thinking of|thinking about|counting|talking about|including|quoting)
    (that|this|which) was (the|for|before|with|last|only|including|an old|my old)
    was (last|for last) (year|month|winter|summer|quarter|season|week)
    is (per|for|just|only|including|without|net|gross) (rep|seat|user|person|head|each|month|the)
    forgot to (say|mention|add|count|include)
    to be (precise|exact|honest|accurate|clear)
    not {filler}* # but
"""
"""Words that take back what was said."""

REPLACEMENT = """
    actually
    < {filler}* (rather|instead)
    rather (#|than|more like|less)
    instead
    (make|put|note|write|set|call|take|use|count|book|change|correct|update|record|mark|enter) (it|that|this|\
        me down|us down|down|them|both|#|"|my|our) (!easy|easier|work|possible|happen|simple|clear|up to)
    < {filler}* (make|put|note|write|set|take|use|count|change|update|enter|record)
    so make (it|that)
    (change|changing|switch|move|bump) (it|that|this|to|the)
    (it'll|it will|will|would|should) be # (now|then|instead)
    < {filler}* points will be
    (more|closer|nearer) like
    (now|it's now|we're now|we are now|is now|are now) (it's|it is|we're|we are|that i|#|only|at|down|up)
    in (fact|reality|truth)
    truth (is|be told)
    let's (say|make|go with|take)
    (updated|new|final|latest|current|correct|right|real|actual|true) (number|figure|count|total|date|budget|plan|\
        answer|value|headcount|one|is)
    (so|then) (it's|that's|we are|we're|that makes|that would be|make) #
    (it|that) should (be|say|read|have been)
    (a bit|slightly|much) (more|less|fewer|later|earlier|higher|lower) than i (said|thought|told)
    (including|counting|with|plus|without|minus|not counting) (the|my|our|me|him|her|them|us) ~3 (it's|we are|\
        we're|that's|makes|so)
    (if|when) (we|you|i) (include|count|add)
    count ~3 (in|too|as)
    (changed|change) (my|our) mind
    change of plan
    (rather|better|prefer) (!not)
"""
"""Words that put a new value in the place of another; they count in the sentence that holds the value."""

BETTER_SOURCE = """
    {somebody} [{somebody}] [{somebody}] [{somebody}] [{soon}] {told} [me|us|to me]
    (just|now|meanwhile) (told|wrote|informed|answered|mailed|texted) me
    (just|i|we|i've|we've|now) [just] (spoke|talked|checked|checking|asked|looked|counted|verified|heard|\
        double-checked|recounted|re-checked|rechecked|double checked|got word|got an answer|got the answer|\
        received|found|got confirmation)
    [i|we] [have] [the|a|my|our|it] ~2 (open|in front of me|before me|at hand|on screen|up) (now|here|right now|:|\
        at the moment)
    i have the ~2 (open|in front of me|here|before me)
    (looking|look|peeked|peek) at (the|our|my|it)
    (according to|as per) (the|our|my|hr|finance)
    (turns|turned|turning) out
    apparently
    i (see|hear|learn|learned|realise|realize|notice|noticed|just saw|saw|just realised|just realized) (now|that|\
        it|we|just|from|here|in)
    (just|only now) (saw|heard|learned|learnt|realised|realized|noticed|got|been told|found out|remembered)
    (got|received|have) (an|the|a) (update|answer|mail|email|message|confirmation|call) from
    now that i (look|see|check|count|have)
    (is|was) right of course
    after (checking|asking|counting|talking|speaking)
"""
"""A better source than the lead's memory: somebody told them, or they looked."""

CHANGE = """
    (just|has just|have just|meanwhile|since then|in the meantime|this week|this morning|yesterday|today|last \
        week) ~3 {gone} (!by default)
    (has|have|had|we've|he's|she's|i've) [just|now|also|already|since] (left|quit|resigned|joined|retired|fired|\
        hired|shut|merged|\
        moved|postponed|pushed|been pushed|been cut|been raised|been approved|been promoted|changed)
    {gone} ~3 (last week|yesterday|this morning|today|this week|last monday|last friday|on monday|on friday|on \
        tuesday|on wednesday|on thursday)
    two just left
    ~1 (left|quit|resigned|joined) (us|today|yesterday|in|also|too)
    got promoted
    (i'm|i am|we're|we are) ~3 since (january|february|march|april|may|june|july|august|september|october|november|\
        december|monday|last|this|yesterday)
    (as of|starting|effective|since) (today|yesterday|this week|this month|last week|monday|tuesday|wednesday|\
        thursday|friday|now)
    (no longer|not anymore|not any more|any more|anymore)
    (last week|yesterday|this morning) (my|our|the|we|he|she|they) ~3 {gone}
    already gave
    (new|extra|additional|more) (budget|money|people|hires|joiners|starters)
    (two|three|four|one|a few|some|several) [new|more|others|people|of us|of them] (joined|started|left|came|start|\
        quit)
"""
"""The world has changed since: what was said was true then."""

ADDITION = """
    (also|too|as well|besides|additionally|plus|another|second|cc|in copy|copy|both|either|or) (!make|put)
    (and|or) (my|our|his|her|the) (private|personal|other|second|colleague's|boss's|work)
"""
"""Words that add a value beside the first: a second address takes nothing back."""

BETWEEN_VALUES = """
    (sorry|pardon|oops|whoops|no|wait|nope|hang on|hold on|hm|hmm|argh|err|er|scratch that|scrap that|strike that|\
        actually|rather|or rather|i mean|i meant|make that|make it|correction|let me see|no no|not|better|instead|\
        in fact|typo|ah no|oh no|well no|that is|or no)
"""
"""What stands between a value and the one that replaces it in the same message: "200, no wait, 250"."""

NUMBERS = {
    word: str(number)
    for words, numbers in (
        (
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen",
            range(1, 20),
        ),
        ("twenty thirty forty fifty sixty seventy eighty ninety", range(20, 100, 10)),
    )
    for word, number in zip(words.split(), numbers, strict=True)
}
"""Number words as people mix them with digits."""
