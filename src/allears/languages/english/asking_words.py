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
    "ready": (
        "possible|available|included|mandatory|required|needed|necessary|free|limited|supported|allowed|"
        "extra|covered|"
        "compatible|encrypted|recorded|stored|hosted|secure|safe|certified|gdpr compliant|compliant|open|refundable|"
        "negotiable|optional|obligatory|unlimited"
    ),
    "theirs": (
        "leads|lead|reps|rep|deals|customers|calls|my|our|we|i|they|clients|every|each|people|sales|he|she|"
        "drivers|staff"
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
    < {filler}* how (much|many|long|often|far|soon|fast|big|to)
    < {filler}* (is|are) (a|an)
    < {filler}* (is|are|was|were|do|does|did|can|could|would|will|shall|should|may|has|isn't|aren't|don't|doesn't|\
        won't|can't|had|have) {subject}
"""
"""The opening of a clause that asks, in a sentence with a question mark: a question word, or an auxiliary before its
subject."""

OPENING_ANYWHERE = """
    < {filler}* (what's|what're|what'll|where's|when's|why's|how's|how're|how'd)
    < {filler}* (what|where|when|why|how) {aux} {subject}
    < {filler}* (what|where|when|why|how) (do|does|did|will|would|can|could|should)
    < {filler}* (can|could|will|would|should|may|must) (!be|also be|only be|just be|probably be|not) ~2 be
    < {filler}* (what|which|whose|how) (!{own}) ~5 {aux} {subject}
    < {filler}* (what|where|why|how) (about|come|else)
    < {filler}* how (much|many|long|often|far|soon|fast|big|safe|secure|expensive|quick|quickly|easy|hard|reliable) \
        (!we|i|they|he|she|it|as|you|people|our|my)
    < {filler}* how to
    < {filler}* (what|how many|how much|how long) ~1 (costs|cost|happens|comes|counts|include|includes|take|takes|\
        works|fits|applies|support|supports|run|runs|store|stores|separates)
    < {filler}* what all
    < {filler}* what if
    < {filler}* why (so|such|no|doesn't|don't|isn't|aren't|can't|won't)
    < {filler}* (in|with|by|at|for|from|on|to) (what|which) ~4 {aux} {subject}
    < {filler}* (what|which) ~4 (is|are) {ready}
    < {filler}* (what|which) ~3 (would|will|could|should|does|do|did)
    < {filler}* (is|are) ~5 {ready}
    < {filler}* must (we|i|one|everyone|every)
    < {filler}* (do|does|can|will|must) (one|everyone|each|every|all) (!of)
    < {filler}* why (onboarding|setup|is|are|the|your|so|such|no) ~5 (is|are|so|do|does|so)
    < {filler}* what (is|are) (included|covered|needed|required|new|possible|cheaper)
    < {filler}* (is|are|do|does|did|can|could|would|will|shall|should|may|has|isn't|aren't|don't|doesn't|won't|\
        can't) \
        {subject}
    < {filler}* (was|were) (there|the|your|my|our)
    < {filler}* (do|does|can|will) (!have|support|work|integrate|offer|come|run|cost|include|allow|be|not|it|that|\
        this|so|nothing|the same|a|an|we) ~3 (support|work|have|integrate|\
        offer|\
        allow|include|run|cost|come|sync|connect|handle|speak|accept|exist)
    < {filler}* would ~4 (ok|okay|possible|available|included) >>
    < {filler}* have (you|u|y'all) (!~9 then|~9 and)
    < {filler}* any (!day|time|of|way you|crm|tool|system|help|more|longer) ~2 (on|for|with|if|when|from)
    < {filler}* any (chance|discount|discounts|idea|info|information|update|news|plan|plans|way|free trial|trial|\
        docs|\
        documentation|references|case studies|setup fee|setup fees|hidden costs|lock-in|lockin)
    < {filler}* (got|need) any (discount|discounts|references|examples)
    < {filler}* any (experience|clients|customers|references|offices|partners|resellers|support) (with|in|for|from|\
        near)
"""
"""The same in a sentence without a question mark, where a relative clause or a command may look alike."""

OPENING_AT_START = """
    < {filler}* (who|who's|which|whose|whom) {aux}
    < {filler}* which ~4 (has|have|includes|include|is|are|comes|come|works|supports|fits|suits|needs|costs)
    < {filler}* (which|who) ~1 (sees|can|decides|reads|owns|pays|handles|receives|works|fits|applies|supports|costs)
    < {filler}* {wh} (!{own}) ~2 (is|are) (!~6 is|~6 are)
"""
"""The same, told from a relative clause only by its place: at the start of a sentence or after "and"."""

NOT_ASKING = """
    < {filler}* what (a|an) (!~2 cost|~2 costs)
    < {filler}* how (nice|lovely|cool|great|sweet|funny|kind|odd|annoying|weird|rude|embarrassing|interesting|\
        wonderful)
    < {filler}* (when|where) {own}
    < {filler}* when (!is|are|am|do|does|did|can|could|will|would|shall|should|was|were|has|have|must|may|might|\
        available|ready|free|possible|exactly|latest|at|in|on|please|>)
    < {filler}* how about (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|in)
    < {filler}* what (is|was) ~3 (is|are|was) (!included|covered)
    < {filler}* (what|how|where|who|which) (we|i|they|he|she)
    < {filler}* who (!is|are|will|can|does|do|would|has|should|could|pays|owns) ~6 (is|are)
    < {filler}* so (is|was|are|were) (it|that|this)
    < {filler}* (do|has) (the following|the same|that|this|it|so|not)
    < {filler}* did (that|it|this|so) (already|too|before|once|>)
    < {filler}* which (is|was) (why|how|what|when|where|because|a|an|not|very|really|too|so|fine|ok|good|bad)
    < {filler}* what (!is|are|does|do|would|will|can|could|should|was|were|has|have|kind|sort|type|plan|happens|\
        happen) \
        ~8 (is|are|was) (!there|you|it|we|included|available|possible|your)
    < {filler}* what (would|will|could) ~4 (is|are)
"""
"""What opens like a question, without a question mark, and is none."""

CONNECTED = """
    < {filler}* >>
    (and|but|so|or|also|plus|by the way|btw|question|questions|mine|doubt|know|tell me|kindly|please) >>
"""
"""What may stand before a question inside a sentence: nothing but fillers, or a word that leads over to it."""

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
    [i|we|i'd|we'd] [would|do|just|really|only|also|am|was|are|were|i'm|we're|still|first|very|kindly]* (like|love|\
        want|wanted|need|wish|wished|hoping|hope|interested|trying|curious|keen|looking) \
        (to|in) \
        (know|knowing|find out|understand|understanding|learn|learning|hear|hearing|ask) {if} \
        (!~1 {theirs})
    (i|we|i'd|we'd) [would] ~1 like to see (if|whether|how) (!~1 {theirs})
    (i'd|we'd|i would|we would) ~1 (like|love|need|appreciate) {which}* (price list|quote|quotation|brochure|price|\
        prices|\
        pricing|documentation|information|info|cost estimate|reference|references)
    (i|we|i'd|we'd) ~2 (like|love|want|wanted|need|wish|hoping) [to] (get|have|receive|see|know) {which}* {asked}
    (wondering|wonder) (if|whether|how|what|when|where|which|who|why|about|is|are|do|does|can)
    curious (if|whether|how|what|when|where|which|who|why|about|to know) (!we|i|our)
    (would|i'd|we'd) (be|really|very|much) ~1 (grateful|thankful|glad|happy|helpful|great|nice|appreciate) ~2 \
        (information|info|details|to know|to hear|if you could|if u could|if someone could|pricing|a quote|\
        clarification)
    (i'd|we'd|would) appreciate ~2 (information|info|details|pricing|a quote|clarification|if you could)
    (looking|searching|asking) for {which}* (info|information|details|pricing|prices|price|quote|quotes|price list)
    (need|want|require|request|requesting) {which}* (info|information|details|pricing|prices|price list|quote|\
        quotation|clarification|specs|case studies|price)
    (have|got|had) (a|one|another|some|two|a few|a couple of|three|several) ~1 (question|questions) (about|on|\
        regarding|re|concerning|how|what|whether)
    (not|isn't) clear [to me|to us] (if|whether|how|what) (!~1 {theirs})
    (not|isn't|wasn't) sure (if|whether|how) (you|u|your|it|this|that|the price|the plan|the app|\
        the trial)
    (can't|cannot|couldn't|don't) (find|see) {which}* (price|prices|pricing|answer|documentation|docs) ~1 \
        (anywhere|on)
    (can't|cannot|couldn't) (find|figure) out (whether|if|how|what|where)
    (is it|would it be|isn't it) (possible|allowed|ok|okay) [to|for|if|that]
    (how|where|when|why) (do|can|could|should|would|does) (i|we|you|one)
    what (do|can|could|should) (i|we) do (about|with|if|when|to|next|now|>)
    (demand|want|need|expect) (an|some) (explanation|answer|answers)
    (info|information|details) ~5 would be (helpful|great|nice|good|appreciated|useful)
    (please|kindly) (confirm|advise|clarify|specify|inform|indicate|check|tell|answer) (if|whether|how|what|when|\
        which|where|me|us|on|the|about|your|that|my question)
    (my|a) [first|other|next|only|main|quick] question (is|would be|about|regarding)
    (my|our) questions (are|about)
    (what|all) (i|we) (want|need|wanted|would like) to (know|ask) (is)
    [please|kindly] quote (me|us|for|your)
"""
"""Words that ask for information without the form of a question, anywhere in a sentence."""

BARE = """
    < {filler}* [some|more|any|further|additional] (info|information|details|documentation) (on|about|regarding|\
        for|please|pls)
    < {filler}* how (it|this|that) works >>
    < {filler}* [the|your|any] (price|prices|pricing|price list|cost|costs|quote|demo|free trial|discount|\
        discounts|api|integrations|references|brochure) [please|pls|plz|first|info|details|list] >>
    < {filler}* [the|your|any] (price|prices|pricing|price list|cost|costs|quote|rates|fee|fees) (for|of|per|if|\
        with) ~5 >>
    < {filler}* ~2 (price|prices|pricing|cost|costs|fee|fees) >>
    < (and|so|but) (the|your|a|an) ~5 (is|are|costs|cost|takes|lasts|would be|includes|include) >>
    < {filler}* (where|who|how|what|why|when|which one|how so|how come|by when|since when|for how long|how \
        exactly) [to|then|exactly|is it] >>
    < {filler}* where to >>
"""
"""A whole sentence of a few words that asks without a verb: "price list please", "and the notice period is …"."""

RHETORICAL = """
    (was|is|are) (that|it|this) (so|really so|too|such) ~1 (hard|difficult|much|a)
    (so|too) much to ask
    < you tell me
    < why not >>
    do i [really|always|still|now] have to (repeat|say|tell|explain|spell|answer)
    are you ~2 (stupid|dumb|blind|deaf|thick)
    who (knows|cares|doesn't|isn't|wouldn't|needs|would have|has time)
    what else (would|should|could|can|shall) (i|we|one) (say|do|expect|tell|want)
    what would (i|we|one) (say|expect|want)
    what can i say >>
    what can (you|one) do >>
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
    < what the (hell|heck|fuck|devil)
    how (should|would|am) i (know|supposed)
    what do i know
    what's not to like
    where (do|should|shall) i (start|begin)
    where to (start|begin)
    how dare
    why (is|are|does|do|did|must|has|can|can't|isn't) (this|that|it|these things|everything|everybody|everyone|nothing|\
        nobody|life|work|selling|software|all this|all of this|all that) ~2 (always|never|ever|have to be|has to be|\
        got \
        to be)
    why (is|are|must|does|do) (this|that|it|everything|life|work|selling|software|all this) ~2 so (complicated|hard|\
        difficult|painful|annoying|tedious|stupid|tiring|exhausting|frustrating|messy)
    why (me|always me|us) >>
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

COMMAND = """
    < {filler}* (get|give|send|let|call|put|make|take|go|bring|show|leave|stop|keep|wait|hurry|remember|imagine)
"""
"""A command; a tag behind it asks nothing: "get a human to look at it, yeah?"."""

OWN = """
    (i|i'm|i've|we|we're|we've|my|our|us|me)
"""
"""A statement about the lead: with a tag it is small talk."""

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

OFFERED = """
    (free|included|includes|minimum|maximum|max|min|limit|notice|trial|warranty|guarantee|discount|delivery|setup|fee|fees|\
        price|cost|costs|per|each|a month|a year|a seat|dollars|euros|pounds|percent|usd|eur|gbp|allowed|possible|total)
    (only|just) (for|up to)
"""
"""Terms of an offer: a number beside them is asked for, not given ("30 days trial, right?")."""

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
        find out|figure out|tell|say|decide|check|depends on|depends|matters|care|cares) >>
"""
"""What stands before a question that is only reported: "my boss keeps asking | how many calls we make"."""

JOINED = """
    < (and|or|but|so|also|plus|then) [also|then|secondly]
"""
"""What joins a question to the one before it, and is no part of it."""
