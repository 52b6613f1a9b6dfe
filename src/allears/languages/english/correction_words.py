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
        "tells|told|wrote|writes|says|said|thinks|reckons|called|reminds|reminded|informs|informed|corrects|"
        "corrected|confirms|confirmed|shouts|sent|forwarded|"
        "answered|replied|"
        "mailed|emailed|texted|messaged|pinged|whispers|points out|pointed out|has written|has told|"
        "has answered|"
        "has confirmed|has corrected|is telling|just said|just says|now says|let me know"
    ),
    "soon": (
        "just|now|meanwhile|in the meantime|today|yesterday|this morning|right now|literally|only|has|have|already"
    ),
    "month": (
        "january|february|march|april|june|july|august|september|october|november|december|christmas|easter|summer|"
        "spring|autumn"
    ),
    "figure": (
        "number|figure|count|total|date|value|amount|headcount|budget|email|mail|address|name|answer|"
        "timeline|deadline|size"
    ),
    "number": "#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a dozen",
}

_PEOPLE_MOVED = (
    "left|quit|resigned|joined|hired|fired|retired|died|started|merged|closed|opened|sold|bought|added|lost|gone|"
    "laid off|let go|went over|moved over|took over|expanded|grew|shrank|promoted|taken over|shut|signed up|doubled"
)
_THINGS_MOVED = (
    "moved|changed|switched|merged|sold|stopped|given up|gave up|converted|dropped|decided|agreed|quit|renamed"
)
GONE = {
    "count": _PEOPLE_MOVED,
    "role": _PEOPLE_MOVED,
    "text": _PEOPLE_MOVED,
    "name": f"{_PEOPLE_MOVED}|{_THINGS_MOVED}",
    "money": (
        "raised|cut|doubled|halved|approved|increased|reduced|lowered|granted|released|freed|freed up|"
        "extended|added|agreed|decided|rejected|changed"
    ),
    "date_interval": (
        "postponed|pushed|shifted|delayed|moved|cancelled|canceled|extended|brought forward|changed|decided|agreed|"
        "rescheduled|put off|pulled"
    ),
    "yes_no": (
        "approved|rejected|released|granted|cancelled|canceled|agreed|decided|changed|hired|fired|left|bought|sold|\
            got|"
        "given|cut|signed|confirmed|refused|moved|opened|closed"
    ),
    "choice": f"{_PEOPLE_MOVED}|{_THINGS_MOVED}",
    "choices": f"{_THINGS_MOVED}|bought|started using|cancelled|canceled|signed up",
    "place": "moved|relocated|opened|closed|merged|sold|changed",
}
"""Type of field -> what happens in the world and changes its value: who was hired changes no amount."""

APOLOGY = """
    (sorry|pardon|apologies|apologise|apologize|excuse me|forgive me) (!for|about|to bother|to ask|to keep|to hear|\
        had to|have to|was in|was on|were in|got distracted|got interrupted|lost you|missed your|i was away|i was in|\
        i was on|i had to|my english|that took|it took|to see|to be|no)
    (sorry|apologies|apologise|apologize) (for|about) (the|my|that|any|this) ~1 (confusion|mistake|mix-up|mixup|typo|\
        error|misunderstanding|number|figure)
    (oops|whoops|woops|ooops|my bad|my mistake|mea culpa|my fault|silly me|ay no|ah no|oh no|no wait|hang on|hold on)
    wait (!for|until|till|list|time|times|another|with|to|and see|a bit for|on|in|too|so)
    i mean (!it|that's|we all|who|how|what|really|seriously)
"""
"""Words that excuse what was said; they count in the sentence of the new value and right before it."""

RETRACTION = """
    (i|we) (meant|mistyped|misspoke|misread|miscounted|mistook|miscalculated|misremembered|misjudged)
    [small|quick|one] (correction|erratum) (!fluid|tape|officer)
    correcting (myself|that|my)
    (correct|amend|revise|rectify|adjust) (that|this|it|my|the {figure}|me|what i|earlier)
    (fix|change|update) (my|the) [last|earlier|first|previous] {figure}
    (fix|change|update) what i
    (stand|stood) corrected
    (scratch|scrap|strike|disregard) (that|this|it|the last|what i|my last|{number}|my earlier|the first)
    (forget|cancel|ignore|delete|drop|undo) (what i said|what i wrote|my last|the first|that number|that one|the \
        {number}|\
        my earlier)
    (was|were|is) (wrong|incorrect|outdated|a mistake|a typo|mistaken|an error|too high|too low) (!with|when|if)
    (wrong|incorrect|outdated) (page|number|figure|sheet|line|address|year|column|date|count|total|answer|month|\
        spelling)
    (typo|typos|mistyped|autocorrect|auto-correct|fat finger|fat fingers|fat-fingered)
    (i|we) [have] typed
    (said|told|wrote|typed|gave|put|counted|heard) [it|that|you|this|them] wrong
    (made|make) (a|one|my) [small|little|silly|stupid] (mistake|error|slip) (!with you|buying|when we)
    (my|that|the) [first|earlier|old|last] {figure} (was|is) (nonsense|off|rubbish|out|not right|old|a guess|too|from)
    (too quick|too fast|too hasty|too early) (there|before|with that|just now|with my)
    (i|we) lied
    (corrects|corrected) (me|myself|us)
    i [must|have to|need to|also|herewith]* (correct|rectify) (!the|a|an|your|his|their|every|mistakes|errors)
    (turned|switched|swapped|mixed|got) [around|round|up]* (the|two|those|my) (digits|numbers|figures|\
        letters) [around|up|wrong|mixed]*
    (excuse me|sorry|pardon|apologies) for (before|earlier|that|this) [one] >
    (wrong|other) (column|row|line|sheet|tab|page|year)
    (one|a) (zero|digit|letter) (too|is|was|missing|less|more|short)
    (too many|too few|missing|extra) (zero|zeros|zeroes|digit|digits|letter)
    (i|that|it|this|{figure}) (was|is|were|am|got) [it|that|this|the {figure}] (wrong|incorrect|outdated|out of \
        date|mistaken)
    (gave|typed|looked at|read|used|took|copied|had|reading|sent|said|told) [you] [the|a|an] (wrong|old|incorrect|\
        outdated|\
        last year's) (!system|tool|way)
    (spoke|talked|answered) too soon
    (changed|change) (my|our) mind
    (change of|changed) (plan|plans)
    (plan|plans|things|it all|everything|priorities|situation) [has|have|just|have just|has just] changed
    second (thought|thoughts)
    < {filler}* wrong >
    (on|upon) reflection
    (thinking better|now [that] i think|come to think|thinking about it|when i think about it|having thought|\
        thought about it again|let me rephrase|let me correct|let me restate|let me start over)
    (i|we|i'd|we'd|i've|we've) [had|have] (forgot|forgotten|left out|left off|overlooked|missed|omitted|not counted|\
        didn't count|did not count|hadn't counted|counted wrong|counted twice) (!that we|you can)
    < {filler}* (forgot|forgetting|missed|left out|overlooked)
    forgot (to (count|mention|say|add|include|tell)|the new|the (two|three|other|others)|our new|my new|about (the|\
        our|my|{number})|\
        {number}|a few|someone|somebody|her|him|myself)
    left out (the|my|our|one|two)
    (earlier|before|above|previously|just now|first) (i|we) (said|say|wrote|told|mentioned|gave|put|typed)
    (i|we) (said|wrote|told you|mentioned|gave you|put|typed) ~4 (but|earlier|before|above|previously|though|just now)
    i say wrong
    (what|the #|the {figure}|the one) i (said|gave|wrote|told|sent|put)
    (other|wrong) way (round|around)
    (i|we) (swapped|mixed up|mixed|confused|switched) (those|these|them|the|it|two|that)
    or rather
    (forgot|forgotten) (the|my|our|about|one of|two of|to add|to say)
    (that|this|which|{number}|#|the {figure}) (is|was|were|are|includes|included|excludes|excluded|counts|counted) \
        (only|just|\
        without|including|excluding|not including|for|net|gross|before|last|the old)
    (i|we) (only|just) (counted|meant|named|gave|said|took|included|thought of)
    (did|do) not (count|include|mean)
    (didn't|don't) (count|include|mean)
    (is|was|are) not (counting|including|included|counted)
    (that's|that is|this is|it's|isn't|is) not [quite|entirely] (right|correct|true|accurate) (!that|how|for)
    i was (reading|looking at|thinking of|thinking about|counting|talking about|including|quoting) (!your|you|how|what)
    (that|this|which|{number}|#) was (before|last|for last|including|without|an old|my old|only the|just the)
    (that|it|this|{number}) is (per|net|gross) (rep|seat|user|person|head|each|employee|team|site)
    to be (precise|exact|accurate|correct)
    (it's|it is|is|that's|name's) (spelled|spelt|spelled with|written with)
    or should i say
    (if i'm|if i am|to be|let me be|i must be) [quite|perfectly|completely|totally|really]* honest
    (truth be told|to tell the truth|to come clean|i have to admit|i must admit|i confess)
"""
"""Words that take back what was said."""

REPLACEMENT = """
    actually
    < {filler}* (rather|instead)
    rather ({number}|than|more like|less)
    instead >
    < {filler}* (make|put|note|write|set|count|change|update|enter|record) (!sure|us a|me a|\
        work|notes|up|it up|it run|it live|it work|it all|it in place|me on|me at|me back|us on|us at)
    < {filler}* (take|use|book|call) (it|that|this|them|for|the other|the one|{number}) (!easy|from|back|up|a day|\
        off|over)
    (please|pls|so|let's|better|can you|could you|you can|you should|rather|yes) (make|put|note|write|set|change|\
        record|update|count) (it|that|this|me down|us down|down|them|both|"|my|{number}|#) (!up|run|live|work|\
        all|in place|available|ready)
    (and|then|just|so) (make|put|call) (it|that|them) {number}
    (and|then|just) (put|make|note) (both|#|me down|us down)
    make (it|that) {number}
    (put|note|write|record|correct|enter) [down] (it|that|this|me|us|down|both|{number}|#) (!in excel|on paper|off|\
        into)
    (in fact|in reality|truth is|as a matter of fact)
    so (we are|we're|it is|there are) now {number}
    (change|changing|switch|move|bump|push) (it|that|this) (to|back|forward|by)
    (it'll|it will|will|would|should) be {number} (now|then|instead)
    (more|closer|nearer) like (!a|an|the|it|this|that|what|how|us|we)
    (it's|its|it is|that's|is|are|we're) [probably|really|actually] (nearer|closer to|nearer to) ~1 {number}
    (now|it's now|we're now|we are now|is now|are now) (it's|it is|we're|we are|that i|#|only|at|down to|up to)
    let's (say|make|go with|take|call it) {number}
    so {number} (now|then|today|in total|altogether)
    (so|that leaves us|that leaves|that's|which makes|makes it|makes us|leaves us) [with|at] {number} (now|today|left)
    (updated|correct|corrected|right|actual|real|true|new|final|latest|newest|revised) {figure} (!of|for our|\
        management)
    (so|then) (it's|that's|that makes|that would be|make) {number}
    (it|that|this) should (say|read|have been|have said|be {number})
    (more|less|fewer|later|earlier|higher|lower) than i (said|thought|told)
    (including|counting|plus|without|minus|not counting) (the|my|our|me|him|her|them|us) ~3 (it's|we are|\
        we're|that's|\
        makes|so)
    with (the|my|our|me|him|her|them|us) ~3 (it's|we are|we're|that's|that makes|makes|so) {number}
    (if|when) (we|you|i) (include|count|add)
    count ~3 (in|too|as)
    (how|what) about (!you|your|the price|support|onboarding|data|training|security|us|a demo)
    (try|look|check|book|search|reserve) ~3 again
    again but
    this time
    (partially|partly|almost|not quite|nearly) (right|correct|true)
    (instead|rather) of (that|it|this)
    (modify|change|update|adjust|alter) (the|my|our) ~2 to
    (we|i) (now|now also|meanwhile) (have|are|need|want|use|plan)
    (have|are|is|need) (now|meanwhile) {number}
    (better|safer|more realistic|more likely) (#|q1|q2|q3|q4|january|february|march|april|may|june|july|august|\
        september|\
        october|november|december|make|say|take|put)
    (will be|are|is|we're|it's|there's|that's|i'm) {number} [people|of us|left] (now|today|these days)
    (points|seats|users|it) will be {number} i (counted|checked)
"""
"""Words that put a new value in the place of another; they count in the sentence that holds the value."""

BETTER_SOURCE = """
    {somebody} [{somebody}] [{somebody}] [{somebody}] [{soon}] {told} [me|us|to me]
    (just|now|meanwhile) (told|wrote|informed|answered|mailed|texted) me
    (just|i|we|i've|we've|now) [just] (spoke|talked|checked|checking|asked|looked|counted|verified|double-checked|\
        recounted|\
        re-checked|rechecked|double checked|got word|got an answer|\
        got the answer|got confirmation) (!for|your|you|out|at your|on your|with you|into)
    [i|we] have [the|a|my|our|it] ~2 (in front of me|before me|at hand|on screen)
    have (it|[the|my|our] ~1 (list|sheet|file|system|calendar|contract|payroll|report|plan|books|dashboard|chart)) open
    (looking|look|peeked|peek|looked) at (the|our|my) (list|sheet|file|system|dashboard|numbers|calendar|contract|\
        payroll|\
        report|plan|books|export|invoice|org chart)
    (from|per|says) (the|my|our) (list|sheet|spreadsheet|dashboard|system|payroll|contract|org chart|calendar|\
        books|controller|\
        invoice|plan|report|file|roster)
    (stands|written|it says|says|i read|i see) ~1 in (the|my|our) (list|sheet|contract|payroll|calendar|books|plan|\
        file)
    (list|sheet|spreadsheet|dashboard|system|payroll|contract|calendar|books|file) (says|shows|tells|lists|reads)
    according to (the|my|our|hr|finance|payroll)
    (turns|turned|turning) out
    apparently
    i (see|hear|read|learn|notice|realise|realize) (now|here|in the|from the)
    i (see|read|notice|realise|realize) (it is|it's)
    i (see now|just saw|just see|just learned|just learnt|just heard|just noticed|notice now|realise now|realize \
        now|hear now)
    (only now) (saw|heard|learned|learnt|realised|realized|noticed|got|been told|found out|remembered)
    just (realised|realized|remembered|noticed|been told|found out|learned|learnt)
    (got|received) (an|the|a) (update|answer|confirmation) from
    now that i (look|see|check|count|have)
    (is|was) right of course
    after (checking|asking|counting)
"""
"""A better source than the lead's memory: somebody told them, or they looked."""

CHANGE = """
    (just|has just|have just|meanwhile|since then|in the meantime|this week|this morning|yesterday|last week) ~3 \
        {gone}
    (today|now) ~3 {gone}
    (has|have|had|we've|he's|she's|i've|got|was|were|been) [just|now|also|already|since|been] {gone}
    {gone} ~3 (last week|yesterday|today|this morning|this week|last monday|last friday|on monday|on friday|\
        on tuesday|\
        on wednesday|on thursday|{month}|in {month}|since {month}|over {month}|recently|lately)
    ~1 {gone} (us|also|too)
    (we|i|they|board|boss|director|management|finance|council) [have|'ve|just|now|finally|recently|already]* {gone} \
        (it|that|the|our|my|us|everything)
    (we|i) [have|'ve] [just|now|finally|recently] (stopped|quit|given up|switched|moved over|changed to|converted) ~3
    (we|i|they|company) [have|'ve|just|now|finally|recently|already|were|are]* (renamed|rebranded|relocated)
    (i'm|i am|we're|we are) ~3 since (january|february|march|april|may|june|july|august|september|october|november|\
        december|\
        monday|last|this|yesterday)
    (as of|starting|effective|since) (today|yesterday|this week|this month|last week|monday|tuesday|wednesday|\
        thursday|\
        friday)
    already (gave|gone|left|moved) ~4 (last|yesterday|this)
    (two|three|four|one|a few|some|several|another|#) [new|more|others|people|of us|of them|of the ~1]* [has|have|\
        just|\
        has just|have just|only] {gone}
"""
"""The world has changed since: what was said was true then."""

MEANT = """
    (i|we) (meant|mean|mistyped|misspoke|mistook) (!it|that's|we all|who|how|what|really|seriously)
    (sorry|pardon) (!for|about|to bother|to ask|to keep|to hear|had to|have to|was in|was on|were in|got distracted|\
        got interrupted|lost you|missed your|i was away|i was in|i was on|i had to|my english|that took|it took|\
        to see|\
        to be|no)
    (sorry|apologies|apologise|apologize) (for|about) (the|my|that|any|this) ~1 (confusion|mistake|mix-up|mixup|typo|\
        error|misunderstanding|number|figure)
    (oops|whoops|correction|typo|my mistake|my bad|scratch that|no wait|wait no)
    (said|told|wrote|typed|gave|put|counted) [it|that|you|this] wrong
    (it's|its|that's|is|we're|are|more) [probably|really|actually|rather] (more|closer|nearer) (like|to) (!a|an|the|\
        it|\
        this|that)
"""
"""Words that take a value back even where the new one lies within the old."""

ADDS_TO_A_LIST = """
    (also|too|as well|besides|additionally|plus|forgot|forgotten|missed|left out|left off|overlooked|another|more|even)
"""
"""With one of these, an excuse adds to a list and takes nothing from it: "sorry, I forgot Slack"."""

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

TAKES_NOTHING_BACK = """
    (people|they|reps|everyone|everybody|nobody|team|users|staff|who) actually
    (as|like) (i|we) [have|already|just] (said|mentioned|told you|wrote|explained) [already] [before|earlier|above|\
        previously]
    (as|like) (said|mentioned|written|explained) [already] [before|earlier|above|previously]
    (right|until|till|up to|for|even|from) now
    (can't|cannot|can not|won't|couldn't|to|must|will|not|should|could|always|long) wait
    (goes|go|going|went|gone|anything|nothing|something|what's|what is) wrong
    wrong (with|way to|person|people|customer|customers|lead|leads|time)
    (dial|dials|dialled|dialed|dialling|call|calls|ring|rings) (a|the) wrong (number|numbers)
"""
"""Words that look like taking something back, and tell of something else."""

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

ASKED_BACK = """
    (you|u) (said|mentioned|told|wrote|gave|had|put|spoke|named)
    (earlier|before|first|previously|so far|a moment ago|above)
    (which|what) (one|is it|of the two|of these|should i|shall i|number|is right|is correct)
    (is that|is it|that) (right|correct|true|still|so)
    (really|sure|still|confirm|clarify|double-check|hm|hmm|exactly|again)
    or (is it|was it|rather)
"""
"""How somebody asks back about an answer that they had."""

PREFERENCE = """
    (better|rather|instead|prefer|preferably|preferred|correct|right|real|actual|proper|new|main|best)
    (use|take|try|write to|send (it|that|everything|this) to|mail|call|reach me|reach us|get me|ring) [me|us] [at|\
        on|via|under|with] \
        (my|the|this|that|our|>|#)
    (with|without|spelled|spelt|written) (a|an|one|two|no)
    (letter|letters|digit|dot|dash|hyphen|typo|ending|domain) (is|was|missing|wrong|too|not)
    (it|that|mine) (ends|starts|begins) (with|on|in)
"""
"""Words that prefer this address to one given before."""

NO = """
    < {filler}* (no|nope|nah) (!worries|worry|problem|problems|prob|rush|hurry|stress|pressure|thanks|thank you|thx|\
        idea|need|doubt|offence|offense|clue|matter|more questions|further questions|questions|other)
    < {filler}* (not quite|not really|wrong|negative)
"""
"""A no to what we noted."""

PLAIN_QUESTION = """
    (right|correct|ok|okay|true|yes|agreed|good|fine|that it|so far|everything) >>
"""
"""How a question ends that only asks whether something was noted well."""
