"""How English asks for something without always typing a question mark, and what only looks like a question.

For the notation see phrases.py.
"""

from __future__ import annotations

CLASSES = {
    "filler": (
        "and|so|but|also|or|plus|hey|hi|hii|hello|ok|okay|well|please|pls|plz|kindly|oh|ah|um|uh|er|hm|hmm|"
        "now|then|eh|"
        "by the way|btw|quick one|quick question|one question|one more question|one more thing|"
        "another question|one thing|"
        "yes|yeah|yep|no|nope|nah|not yet|thanks|thank you|thx|sorry|sir|madam|guys|first|finally|again|anyway|"
        "before that|out of interest|out of curiosity|just curious|curious|actually|my question|"
        "my question is|question|"
        "bit random|just|good morning|good afternoon|good evening|good day|dear team|morning|afternoon|"
        "evening|lol|haha|tell me|"
        "next question|for example|say|look|listen|wait|great|cool|nice|perfect|fine|alright|good|got it|"
        "i see|right|too"
    ),
    "wh": "what|which|where|when|who|whom|whose|why|how",
    "aux": (
        "is|are|was|were|do|does|did|can|could|would|will|shall|should|has|have|had|may|might|must|am|isn't|aren't|"
        "don't|doesn't|won't|can't"
    ),
    "subject": (
        "you|u|ya|y'all|ye|your|the|there|it|its|this|that|these|those|i|we|they|he|she|my|our|anyone|anybody|"
        "somebody|someone|one|any|all|either|each|every|people|support|pricing|data|setup|onboarding|someone|"
        "existing|new"
    ),
    "own": "i|we|they|he|she|it|you|this|that|my|our|a|an|the|people|everyone|everybody|nobody",
    "asked": (
        "price|prices|pricing|price list|pricelist|quote|quotation|quotes|cost|costs|rate|rates|rate card|"
        "info|information|"
        "infos|details|brochure|documentation|doc|docs|material|specs|specification|specifications|example|examples|"
        "case study|case studies|reference|references|terms|contract|demo|figures|proposal|offer|estimate|"
        "catalogue|catalog|"
        "datasheet|data sheet|overview|link|links|sheet|answer|breakdown|screenshots|comparison|deck|"
        "presentation|agreement|"
        "dpa|sla|conditions|options|plans|warranty|clarification|pricing list|list of prices|cost estimate|numbers"
    ),
    "which": (
        "the|your|a|an|some|more|any|full|all|exact|detailed|current|of|on|in|for|us|me|that|rough|final|best|latest|"
        "official|written|sample|monthly|annual|yearly|per|updated|standard|further|additional|quick|simple|"
        "complete|about|"
        "information about|info on|details of|no-obligation|binding"
    ),
    "if": (
        "if|whether|how|what|what's|when|where|which|who|why|about|more|the|your|is|are|do|does|can|"
        "something|some|a few|"
        "that|exactly|more about|one thing|sth|of"
    ),
}

OPENING = """
    < {filler}* (what's|what're|what'd|what'll|where's|when's|who's|why's|how's|how're|how'd)
    < {filler}* {wh} {aux}
    < {filler}* {wh} (!{own}) ~4 {aux}
    < {filler}* (what|where|when|why|how) (about|come|else)
    < {filler}* why not
    < {filler}* how (much|many|long|often|far|soon|fast|big|safe|secure|expensive|quick|quickly|easy|hard|\
        reliable) (!we|i|they|he|she|it|as|you|people|our|my)
    < {filler}* how (much|many|long|soon|fast) >
    < {filler}* (what|which|who|how many|how much) ~1 (costs|cost|happens|comes|counts|include|includes|take|takes|\
        works|decides|reads|owns|pays|handles|goes|fits|applies|support|supports|run|runs|store|stores|receives|\
        separates)
    < {filler}* what all
    < {filler}* why (onboarding|setup|is|are|the|your|so|such|no)
    < {filler}* (is|are|was|were|do|does|did|can|could|would|will|shall|should|may|has|isn't|aren't|don't|doesn't|\
        won't|can't) {subject}
    < {filler}* (have|had) (you|u|y'all|they|we|i|any|there)
    < {filler}* (is|are) (a|an)
    < {filler}* any (chance|discount|discounts|idea|info|information|update|news|plan|plans|way|free trial|trial|\
        docs|documentation|references|case studies|setup fee|setup fees|hidden costs|lock-in|lockin)
    < {filler}* (got|need) any (discount|discounts|references|examples)
"""
"""The opening of a clause that asks: a question word, or an auxiliary before its subject."""

NOT_ASKING = """
    < {filler}* what (a|an) (!~2 cost|~2 costs)
    < {filler}* how (nice|lovely|cool|great|sweet|funny|kind|odd|annoying|weird|rude|embarrassing|interesting|\
        wonderful)
    < {filler}* (when|where) {own}
    < {filler}* which (is|was|are|were|means|mean|makes|would|has|had|we|i|they|he|she|it)
    < {filler}* who (is|are|was|were|has|have|does|do) ~6 (is|are|will)
    < {filler}* how about (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|in)
    < {filler}* what [matters|counts|bothers|is|was|makes|really] ~5 (is|are|was) (that|the|a|an|our|my|price|\
        speed|ease|when|how|not|no|we|i)
    < {filler}* (what|how|where|who|which) (we|i|they|he|she)
    < {filler}* (did|do|does|is|are|was|will|can|would|should|has) (it|that|this) (!~8 you)  >
    < (has|had|have|do|does) the (following|same)
    < {filler}* (do|have) (a|an) (nice|good|great)
"""
"""What opens like a question, without a question mark, and is none."""

REQUEST = """
    tell (me|us) (!about it|to|that our|that the|that my|that it|that we|that they|that you)
    (let|lemme) [me|us] know (if|whether|how|what|when|where|which|who|why|about|the|your|more|of) (!you need|you \
        want|you have any|you require|you prefer|you find|you are|you're|i can|u need|anything)
    (explain|clarify|elaborate|describe) (!it to|this to|that to|to my|to our|to the|ourselves|myself)
    clear (one|a|my|this) doubt
    (one|a|my) doubt of mine
    show (me|us) ~1 (how|what|where|the|your|some|a|an)
    (give|get|send|share|provide|forward|mail|email|e-mail|quote|show|text|whatsapp|shoot|drop) [it|them] [over] \
        [to] [me|us] [over|with|please|pls|just|also|him|her] {which}* {asked}
    (i|we|i'd|we'd) ~2 (like|love|want|wanted|need|wish|wished|hoping|hope|interested|trying|curious|keen) [to|in] \
        (know|knowing|find out|understand|understanding|learn|hear|ask|check|see|clarify|confirm) {if} (!our|my|\
        they|their reps)
    (i|we|i'd|we'd) ~2 (like|love|want|wanted|need|wish|hoping) [to] (get|have|receive|see|know) {which}* {asked}
    (wondering|wonder) (if|whether|how|what|when|where|which|who|why|about|is|are|do|does|can)
    curious (if|whether|how|what|when|where|which|who|why|about|to know)
    (would|i'd|we'd) (be|really|very|much) ~1 (grateful|thankful|glad|happy|helpful|great|nice|appreciate) ~2 \
        (information|info|details|to know|to hear|if you could|if u could|if someone could|pricing|a quote|\
        clarification)
    (i'd|we'd|would) appreciate ~2 (information|info|details|pricing|a quote|clarification|if you could)
    (looking|searching|asking) for {which}* (info|information|details|pricing|prices|price|quote|quotes|price list)
    (need|want|require|request|requesting) {which}* (info|information|details|pricing|prices|price list|quote|\
        quotation|clarification|specs|case studies|price)
    (have|got|had) (a|one|another|some|two|a few|a couple of|three|several) ~1 (question|questions) (about|on|\
        regarding|re|concerning|how|what|whether)
    (not|isn't|wasn't) (sure|clear) [to me] (if|whether|how) (you|u|your|it|this|that|the price|the plan|the app|\
        the trial)
    (can't|cannot|couldn't|don't) (find|see) {which}* (price|prices|pricing|answer|documentation|docs) ~1 \
        (anywhere|on)
    (can't|cannot|couldn't) (find|figure) out (whether|if|how|what|where)
    (please|kindly) (confirm|advise|clarify|specify|inform|indicate|check|tell|answer) (if|whether|how|what|when|\
        which|where|me|us|on|the|about|your|that you|my question)
    (my|a) [first|other|next|only|main|quick] question (is|would be|about|regarding)
    (my|our) questions (are|about)
    (what|all) (i|we) (want|need|wanted|would like) to (know|ask) (is)
    [please|kindly] quote (me|us|for|your)
"""
"""Words that ask for information without the form of a question, anywhere in a sentence."""

BARE = """
    < {filler}* [the|your|any] (price|prices|pricing|price list|cost|costs|quote|demo|free trial|discount|\
        discounts|api|integrations|references|brochure) [please|pls|plz|first|info|details|list] >>
    < {filler}* [the|your|any] (price|prices|pricing|price list|cost|costs|quote|rates|fee|fees) (for|of|per|and|\
        if|with|in) (!not|is)
    < (and|so|but) (the|your|a|an) ~5 (is|are|costs|cost|takes|lasts|would be|includes|include) >>
    < {filler}* (where|who|how|what|why|when|which one|how so|how come|by when|since when|for how long|how \
        exactly) [to|then|exactly|is it] >>
    < {filler}* where to >>
"""
"""A whole sentence of a few words that asks without a verb: "price list please", "and the notice period is …"."""

RHETORICAL = """
    (was|is|are) (that|it|this) (so|really so|too|such) ~1 (hard|difficult|much|a)
    (so|too) much to ask
    who (knows|cares|doesn't|isn't|wouldn't|needs|would have|has time)
    what [else] (would|should|could|can|shall) (i|we|one) (say|do|expect|tell|want)
    what (can|could) (i|you) (say|do) (!for|about|with)
    how hard (can|could) (it|that) be
    what's the point
    what is the point
    are you (kidding|serious|joking|deaf|blind|stupid|dumb|nuts|crazy|for real|insane|mad|out of your mind|even \
        listening|even reading)
    (you're|you are|you) kidding
    is (this|that) (a|some kind of|your idea of a) joke
    < (seriously|really|guess what|you know what|know what|so what|and|huh|eh|ok|okay|sorry|pardon|excuse me|no|\
        yes|yeah|right|correct|true|see|get it|got it|lol|well|wait what|oh really|anyone|hello|hi|what) >>
    < hello ~2 (anyone|anybody|there) >>
    (can|could) (you|u) (imagine|believe)
    would (you|u) believe
    what the (hell|heck|fuck|devil)
    how (should|would|am) i (know|supposed)
    what do i know
    what's not to like
    where (do|should|shall) i (start|begin)
    where to (start|begin)
    how dare
    do i look like
    what's it to you
    what do you care
    why (would|should|on earth|the hell) (i|we) (tell|give|share|trust|answer|even|say)
    do you even
    did you (not|even)
    didn't (i|you) (!get|receive|have|support)
    how many times (do|must|should|have) i
    what did i [just] (say|tell)
    isn't that (obvious|enough|what)
    don't you (think|see|get|understand)
    isn't it obvious
    what do you expect
    what's wrong with you
    (aren't|don't) we all
    who am i kidding
    what was i thinking
    what are the odds
    need i say more
    have you no
    where was i
    how about no
"""
"""A question that wants no answer."""

TAG = """
    (right|ok|okay|yes|yeah|yea|ya|no|nah|eh|huh|innit|correct|true|really|you know|see|agreed|deal|lol|haha|\
        alright|fine|cool|or what|or not|or something|you see|know what i mean|please) >>
    (isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|haven't|hasn't|is|are|do|does|\
        did|will|can|ain't|shall) (it|that|you|we|they|i|he|she|there|this) >>
"""
"""A tag at the end of a statement: "it's cold, isn't it?", "nine reps, right?"."""

ABOUT_US = """
    (you|u|your|yours|y'all|ye|it)
    the (app|tool|price|trial|software|product|system|api|plan|demo|licence|license|contract|data|integration|\
        support|bot|setup|service|installation|warranty|panels|report|invoice)
"""
"""A statement about the company: with a tag it is a question ("you sync with Outlook, right?")."""

GUESS_CLASSES = {
    "lead-in": (
        "i guess|i think|i believe|i suppose|i would say|i'd say|maybe|perhaps|probably|about|around|roughly|"
        "like|say|some|"
        "something like|approx|circa|ca|hm|hmm|uh|um|er|well|at least|in|by|let's say|or|so|we have|we are|"
        "it's|for|the|a|"
        "an|just|only|from|to|end of|early|mid|late|next|this|of|my|our|not|yes|no|yeah|sure|all"
    ),
}

GUESS = """
    < {lead-in}* (#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|\
        fifty|hundred|q1|q2|q3|q4|january|february|march|april|may|june|july|august|september|october|november|\
        december|summer|winter|spring|autumn|fall|month|week|year|both|me|myself|none|nothing|nobody)
"""
"""An answer given with a question mark because the lead is not sure: "around 40?", "in May?"."""

REPORTED = """
    (ask|asks|asked|asking) [me|us|him|her|them|myself|around|each other] >>
    (wonder|wonders|know|knows|see|understand|remember|forget|forgets|track|tracks|exactly|sure|idea|clue|mystery|\
        find out|figure out|tell|say|decide|check|depends on|depends|matters|care|cares|about|guess|on) >>
"""
"""What stands before a question that is only reported: "my boss keeps asking | how many calls we make"."""

JOINED = """
    < (and|or|but|so|also|plus|then) [also|then|secondly]
"""
"""What joins a question to the one before it, and is no part of it."""
