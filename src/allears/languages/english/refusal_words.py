"""How English speakers decline to tell something, and what only resembles it (for the notation see phrases.py)."""

from __future__ import annotations

CLASSES = {
    "filler": (
        "well|sorry|no|nope|nah|hm|hmm|uh|um|er|oh|ah|eh|haha|lol|ok|okay|thanks|thank you|actually|honestly|"
        "still|again|"
        "so|and|but|yes|yeah|just|please|look|hey|hi"
    ),
    "tell": (
        "say|saying|tell|telling|share|sharing|disclose|disclosing|discuss|discussing|reveal|revealing|give|"
        "giving|hand|"
        "handing|answer|answering|comment|commenting|divulge|divulging|provide|providing|mention|mentioning|"
        "name|naming|"
        "specify|talk|talking|speak|speaking|go into|going into|get into|getting into|state|stating|publish|"
        "publishing|"
        "release|be specific|be drawn|elaborate|communicate|leave|leaving|show|put|confirm or deny|volunteer"
    ),
    "it": (
        "that|this|it|these|those|them|anything|anyone|anybody|any|such|so|my|our|the|figure|figures|number|"
        "numbers|name|"
        "names|details|detail|data|out|you|a|an|more|who|which|what|how|where|when|at|to|about|on|for|here|with|over|"
        "personal|financials|finances|either|internals|internal|information|info|money|until|before|sorry|publicly|"
        "budgets|budget|prices|such|exact numbers|exact figures|in|via|as"
    ),
    "willing": (
        "going to|gonna|allowed to|permitted to|authorised to|authorized to|at liberty to|free to|"
        "in a position to|"
        "supposed to|willing to|prepared to|comfortable|comfortable with|ready to|here to|keen to|keen on|"
        "happy to|inclined to|"
        "able to|going to be"
    ),
    "won't": (
        "won't|will not|shan't|shall not|wouldn't|would not|mustn't|must not|may not|don't want to|do not want to|"
        "don't wish to|do not wish to|don't wanna|don't like to|don't have to|do not have to|don't need to|"
        "don't care to|don't plan to|do not intend to|don't intend to|don't feel like|don't feel comfortable|"
        "do not feel comfortable|don't really want to|wouldn't like to|would not like to|prefer not to|rather not|"
        "sooner not|refuse to|decline to|hesitate to|forbidden to|instructed not to|told not to|asked not to|"
        "forbids me to|forbids us to|not about to|never|not to|not gonna|no permission to|no right to|no mandate to|"
        "no intention to|not entitled to|not the one to"
    ),
    "can't": "cannot|can't|can not|couldn't|could not|unable to|not able to|won't be able to",
    "reveal": (
        "share|disclose|discuss|reveal|comment|divulge|release|publish|communicate|elaborate|talk about|speak about|"
        "go into|get into"
    ),
    "secret": (
        "confidential|classified|secret|undisclosed|proprietary|privileged|under wraps|off limits|off-limits|"
        "hush-hush|"
        "need-to-know|need to know|restricted|off-record|off the record|not public|not up for discussion|"
        "company policy|against policy|against our policy|"
        "against the rules|under nda|under an nda|sensitive|private|personal|internal"
    ),
    "kinds": (
        "person|persons|people|individuals|customer|customers|clients|house|houses|school|schools|practice|"
        "clinic|"
        "equity|sector|owner|owners|training|lessons|bank|data|label|team|teams|tool|tools|system|systems|"
        "sales|wiki|hr|"
        "processes|communication|assistant|use|touch|service|sauce|weapon|santa"
    ),
    "open": "open|the same|so|manual|on|free|a problem|our|the|a",
}

UNSURE = (
    "is not willing to tell",
    "names no figure",
    "it does not matter",
    "skips",
    "another time",
    "only after",
    "an idiom",
)
"""Ways that also fit somebody who does not know."""

PLAIN = ("tells nobody", "does not tell", "is not telling", "keeps it", "it is secret", "none of your business")
"""Ways that are no answer to any question: "no comment" is no no."""

REFUSALS: dict[str, str] = {
    "would rather not": """
        rather not (get|go|talk|discuss|bring|put|write|type|have|see)
        (i'd|i would|we'd|we would) (rather|prefer to|like to|love to) (hear|see|know|read) (yours|some prices|\
            what you charge|\
            what it costs|what you offer)
        (i'd|i would|we'd|we would|i|we|would|much) (rather|sooner|prefer to) not (!change|wait|have to|pay|use)
        < {filler}* rather not (!change|wait|have to|pay|use)
        rather not {tell}
        rather not >>
        rather you [did|do] not
        (rather|prefer|sooner) [that|if] (nobody|no one) (call|calls|phones|rings|knows|sees|asks)
        (rather|prefer|sooner) [that|if] (you|u|nobody) (didn't|don't|not|had)
        (rather|prefer to|preferably) (keep [that|this|it|those|my|our|quiet]|skip|pass) (!it simple)
        prefer not
        (rather|prefer to|better|prefer|like to) (discuss|talk about|tell|share|clarify|settle) [that|this|it|such \
            things|money] (with a|with your|\
            in|on|over|to a|face|later|when|once)
        (stay|remain|be|keep) anonymous
        (rather|prefer to|prefer|like to|want to|wish to) (stay|remain|be|keep) (discreet|unnamed|silent|vague|private)
        < {filler}* (anonymous|anonymously) [please|pls] >>
        (rather|prefer to|like to|want to) (hear|see|know) (your|a|the) (price|offer|quote|proposal|prices) [first]
        """,
    "is not willing to tell": """
        not {willing} [just|even|really|yet|publicly] {tell} {it}
        not {willing} [just|even|really|yet|publicly] {tell} >
        {won't} [just|even|really|publicly|like to|want to|freely|openly] {tell} {it}
        {won't} [just|even|really|publicly|like to|want to] {tell} >
        {can't} [just|even|really|publicly|freely|openly] {reveal}
        {can't} [just|even|really|publicly|freely|openly] (say|tell|give|name|answer|provide|mention|state) (you|\
            that|this|it|\
            any|anything|our|my|them|out|to you|here|in|those|details|figures|numbers) (!yet|exactly|for sure|\
                precisely|\
            right now|at the moment|without checking|without asking|up|which|what|how|who|if|whether|much)
        {can't} (say|tell|answer) (>>|sorry)
        (afraid|sorry|sadly|unfortunately) [that|but] (it is|it's|this is|that is|that's) [a little|a bit|a little bit|\
            rather|quite|very|somewhat] (difficult|delicate|awkward|hard) [for (me|us)] to (answer|tell you|disclose|\
            discuss|share)
        (like|want|prefer|choose|chose|decided|would like) to not {tell}
        (must|have to|has to|need to) decline
        (forbids|forbidden|not allowed|not authorised|not authorized|instructed|told) ~3 not to {tell}
        not allowed to
        i (refuse|decline) >
        no way (i'm|i am|i'd|i would|we) {tell}
        (not gonna|not going to|ain't|isn't|won't) (happen|happening)
        < {filler}* (under no circumstances|not a chance|no chance|no way|out of the question|certainly not|by no \
            means) >
        """,
    "does not tell": """
        (i|we) (don't|do not|never) (talk|speak|write|type|discuss|tell) ~3 (about|in|into|on|over) (my|our|money|a|\
            the|chats|\
            here|such|a seller|sellers)
        (i|we) (never|don't) tell (a|any|the) (seller|salesman|vendor|supplier|bot|stranger|rep)
        (figures|numbers|names|prices|sums|amounts|such things|money|that) (i|we) (don't|do not|never|won't) (write|\
            type|tell|\
            discuss|share|give|put|say|name)
        (about|on) (the|my|our|that|this) ~1 (i|we) (can not|cannot|can't|won't|don't|do not|may not) (answer|say|\
            tell|talk|speak)
        (is|are|was) not (disclosed|revealed|shared|published|given out|communicated|discussed|made public)
        we keep (that|this|it|our ~1|my ~1|headcount|figures|numbers|revenue|salaries|prices|names) (private|quiet|\
            secret|\
            internal|confidential|to ourselves|in house|in-house)
        (off|not on) the record
        keep (that|this|it) off the record
        nothing (i|we) (want|wish|care|like) to (talk|speak|say|share|discuss|tell|go into)
        (i|we) (don't|do not|never|no longer) (share|give|disclose|discuss|reveal|publish|hand|talk about|speak \
            about|comment on|tell|answer|divulge|name) {it} (!leads|customers|files|calls|records|documents|notes|\
            contracts|much|access|discounts)
        (i|we) (don't|do not|never) (share|disclose|discuss|reveal|answer|publish) >
        """,
    "is not telling": """
        (i'm|i am|we're|we are|am|are) not [really|actually] (sharing|telling|saying|disclosing|discussing|\
            revealing|handing|answering|commenting|divulging|naming|giving) (!leads|calls|up)
        < {filler}* (not|won't) [really|gonna|going to] (sharing|telling|saying|disclosing|handing|answering|\
            giving|tell|say|for you|going there|share)
        (telling|saying|sharing) nothing
        not something (i|we|you|i'd|i'll|i would|we'd|we would) ~1 (share|tell|disclose|discuss|say|need|give|talk|\
            answer)
        (you|u) (get|hear|learn|have) no (number|name|figure|answer|address|email|mail|phone|info|information)
        (no|see no|no good) reason to {tell}
        (could|may|might|can) but (won't|will not|don't want)
        < {filler}* (won't|shan't|will not) >>
        (don't|do not|never|won't) (give|hand|pass|tell|share) ~2 (out|away|on|around)
        (no|not a) [single] (number|name|figure|answer|address|email|mail|phone|info|details) for (you|ya|u|your|the \
            likes)
        (figure|find|work|guess) [it|that|this] [out] (yourself|yourselves)
        (you're|you are|you'll|you will|you) (not|won't|never) [be] (getting|get|hear|hearing|going to get|gonna \
            get|have|having)
        you won't (get|hear|have|learn)
        """,
    "tells nobody": """
        (tell|say|share|give|show|disclose) ~1 (nobody|no one|no-one|nothing)
        (nobody|no one) (gets|hears|learns) (that|this|it|my|our)
        no comment
        """,
    "keeps it": """
        (security|it|legal|policy|management|the owner|my boss|our policy|compliance|contract) (won't|doesn't|\
            does not|wouldn't|will \
            not) (let|allow|permit) (me|us)
        (keep|keeping|leave) (that|this|it|those|these|such things|my ~1|our ~1|the ~1) [one|number] [rather|just] \
            (to (myself|ourselves|me)|private|confidential|quiet|secret|in-house|between|internal|blank|out|for \
            (later|now|another))
        (keep|keeping) (that|this|it) (to myself|to ourselves)
        (that|this|it|which|those) [one|number|figure|part] (stays|remains|is staying|will stay) (!{open}) ~1 (me|\
            us|internal|house|in-house|private|confidential|secret|between|myself|here|inside|company|upstairs|under)
        that (stays|remains) internal
        (keep|leave) (that|this|it) open
        (that's|that is|it's|is|are|stays|stay|remains) between (me|us|my|our)
        close to (my|the|our) (chest|vest)
        (show|reveal) (my|our) cards
        """,
    "names no figure": """
        (won't|will not|not going to|not gonna|don't|not) ~2 (name|say|give|put|throw out|state|quote|mention) \
            [you|out] [a|any|the|my|our] [exact|single|concrete] (figure|figures|number|numbers|price|sum|amount|\
            name|names)
        (number|figure|amount|name|address|budget|that|this) [one] (i|we) (am not|are not|don't|do not|will not|\
            won't|\
            would rather not|never|cannot|can't) {tell}
        (number|figure|amount|name|address|budget|that|this) [one] (i|we) (tell|say|keep|share) ~1 (nobody|no one|to \
            myself|to ourselves|private|nothing|for me)
        """,
    "it is secret": """
        (that's|this is|it's|that is|it is|these are|those are|they are|they're|which is|such things are) ~2 \
            {secret} (!{kinds})
        (our|the|my) ~2 (is|are) [strictly|kept|highly|very] {secret} (!{kinds})
        (budget|number|numbers|figures|finances|revenue|salaries|names|that) (is|are) ~1 {secret} (!{kinds})
        < {filler}* [that's|strictly|top|highly|very|totally|completely|it's|all|too|a bit|sounds] {secret} [info|\
            information|matter|stuff|sorry|lol|haha] >
        (a|trade|company|business|state|military|big|my|our) secret >
        (a|my|our|purely|strictly) (private|personal|internal|family|confidential) (matter|affair|thing|\
            information|business)
        (information|data|number|figure|detail|details) (is|are) (not available|not for|restricted|withheld|protected)
        (treat|treated|keep|kept|consider|considered|regard) ~2 as {secret}
        stealth [mode|phase|startup] (!-)
        (once|when|until|before|without|after|first) ~4 nda
        (sign|signed|need|want) an nda
        not for [the] public
        not (to be|being|for) (shared|sharing|disclosed|disclosing|published|disclosure|discussed|publication)
        bound by (an|a|the|my|our) ~1 (nda|agreement|contract|confidentiality|secrecy)
        (listed|public|publicly traded) company so no
        (policy|rules|contract|compliance|legal|boss|cfo|ceo|lawyer|lawyers|manager|management|board) ~1 (is not \
            to|not to|forbids|prohibits|\
            won't let|doesn't let|doesn't allow|does not allow|don't allow|wouldn't let|would kill me|does not \
                want me|doesn't want me|said not to)
        """,
    "none of your business": """
        (that's|that is|it's|this is) (my|our) [own|private|internal]* (business|affair|concern) >
        not yours to know
        like hell (i|we|i'm|am i)
        (shove|stick) (your|that|the) ~2 (question|questions|budget|form)
        (don't|do not|can't|cannot|fail to) see (how|why|what) (that's|that is|that|it|this) ~2 (relevant|matters|\
            important|needed|\
            necessary|has to do|your|of interest)
        (is|was) (that|this|it) [really|actually|even|so|at all]* (necessary|needed|relevant|required|important) >
        (does|would) (that|this|it) [really|even|actually] (matter|make a difference|change anything) >
        is (this|that|it) (an interview|an interrogation|a job interview|the police|a quiz|a test)
        what's that [got] to do with
        (none|not|isn't|nobody's|no one's) [of|any of] [your|ur|yer|the bot's] ~2 (business|beeswax)
        none of your [damn|bloody] concern
        (how|since when) is (that|this|it) ~1 your (business|concern)
        mind your own
        nothing to do with you
        nothing [that] you need to know
        you (don't|do not|needn't|need not) [really|actually] (need [to know]|have to know|get to know|want to \
            know|to know|know) (that|this|it|my|our|>)
        what's it to you
        what [do|would] you care
        what (does|has) (it|that) (matter|concern|to do with|have to do with|got to do)
        why (would|should|on earth|the hell) ~1 (i|we) (tell|give|share|say|answer)
        (that|it) (doesn't|does not|shouldn't) concern you
        not your (problem|concern|business|affair)
        (don't|do not) (think|see why|believe) you (need|should|have to|must)
        (you|u) (don't|do not) (have to|need to|must) know
        """,
    "it does not matter": """
        (that|this|it) [is|does] (not|isn't|doesn't) [really|at all] (relevant|matter|important|of interest|of \
            relevance|needed here|necessary) (!to us|for us|to me|for me)
        < {filler}* not (needed|necessary|required) (for|to|here|now|at)
        < {filler}* not relevant (at|for|to you|here|now|yet)
        (names|that|it|this|numbers) (don't|doesn't|does not|do not) [really] matter
        < {filler}* (not relevant|doesn't matter|does not matter|irrelevant|not important|not necessary|no need \
            [to know]|what for) >
        """,
    "skips": """
        (let's|let us) not (go|get|talk|discuss|open|start|waste|bring|touch|dwell)
        < {filler}* (long|sad|sore|touchy|delicate|tricky) (story|subject|topic|point|issue)
        (sore|touchy|sensitive) (subject|topic|point)
        (moving on|skip it|skip that|next topic|change the subject)
        < {filler}* (personal|private|internal|family|confidential) (reasons|matter|matters|stuff|business) [>]
        no ~1 (games|guessing games|budget games|number games)
        (play|playing) (that|this|your|those|any) (game|games)
        (let's|let us|can we|could we|we can|we could|please|i'd|i would|we'd|i'll|i will|happy to|like to|want \
            to) [just|not|please|rather|maybe|better|like to] (skip|park|postpone|pass|leave (that|this|it)|come \
            back to|move on|not go there|not talk|not discuss)
        < {filler}* (skip|pass) [on] [that|this|it|one|that one|this one|for now|please] >
        (talk|speak|ask) [me] [about] (something|anything) else
        < {filler}* (next|next question|next one|move on|moving on|no answer|ask something else|another question|\
            wrong question|not answering|declined|redacted|undisclosed|withheld|n/a for you) [please|pls] >
        < (xxx*|---*|***)
        """,
    "another time": """
        ask me (later|another time|again|tomorrow|next|some other)
        (some other|another) time
        (something|topic|question|conversation|matter|subject|one) for (a|the|our|another) [later|first|personal|\
            second|next|real|proper] (stage|call|meeting|time|day|date|conversation)
        not (at|for) this (stage|point)
        let's (see|talk|discuss) [about] [that|this|it|money|budget|price] (later|when|once|after)
        < {filler}* (not (now|here|today|for now|just yet|in this chat|in a chat)|later|another day) [please|pls|\
            maybe|perhaps|thanks|thank you|sorry] >
        (will|we'll|i'll|can|let's|could|should|would) (discuss|talk about|tell you|share|say) [this|that|it] (in \
            person|face to face|\
            on the phone|in a call|later|in the meeting|when we|once we|at the meeting|with your)
        so not (now|yet|today) >
        too early to (share|talk|discuss|disclose)
        """,
    "not in a chat": """
        (not|never|nothing) ~3 (for|over|in|via|by|through|with|to|on) [a|the|this|some] (chat|chats|chatbot|bot|\
            bots|robot|machine|widget|internet|stranger|strangers)
        (only|just|rather|prefer|preferably) ~1 (face to face|face-to-face|in person|on the phone|in a call|in a \
            meeting)
        (i|we) (don't|do not|never|won't) ~5 (strangers|vendors|suppliers|salespeople|salesmen|outsiders|third \
            parties|bots|competitors)
        """,
    "only after": """
        (hear|see|know|get|want) (your|some|the|a) (price|prices|offer|offers|quote|figures|numbers|number|proposal|\
            terms) (first|\
            before|beforehand)
        (first|before) (your|you|the) (numbers|number|figures|price|prices|offer|quote)
        (make|send|give) (me|us) (an|your|a) (offer|price|quote|proposal|number) and (then|we'll|we will|i'll|i will|\
            we|i)
        (number|figure|answer|name|address|budget) when (i|we|you)
        (number|figure|that|this|it|budget|name) [one] (i|we|i'll|we'll) [will|shall|can|'ll]* (share|tell|give|say|\
            name|send) \
            [you] (when|once|after|later)
        (if|when|once) (i|we) (tell|told|give|gave|name|named|say|said) [you] [that|this|it|a number|a figure|\
            my budget|our budget]* \
            (you'll|you will|you'd|the price|your price|that's what|it will|prices)
        (yours|your price|your number|your figure|your offer|your quote) first
        (until|till|unless|before|after|once|when) (i|we|i've|we've) [have] (seen|see|got|get|know|read|met|meet|\
            talked|\
            talk|spoken|speak) ~1 (your|you|an offer|the offer|what|each|how|who|somebody|someone|paper|it on)
        (once|when|after) (we|i|i've|we've) [have] (talked|met|spoken|seen|tried|tested) (>|the|your|each)
        make me (an|a|your) (offer|price|proposal|quote) >
        [first] show me (what it costs|your price|your prices|the price|what you charge|what it can)
        < {filler}* (you first|after you) >>
        until (they've|they have|they) (given|give|approved|agreed)
        {can't} (say|tell|tell you|name [one|it]|answer) [that|this|it|you] (before|until|till|unless) ~3 (approves|\
            approve|approved|decides|decided|agrees|agreed|signs|signed|allows|gives|meets|met|says|confirms)
        so you (tell|say|name|go|start) [me|us] first
        (so|then|now|no) (you|u) (tell|say) [me|us] [yours|your price|the price] first
        (you will|you'll) (learn|hear|get|know|find out|see) [that|this|it] ~1 (once|when|after|later|in|soon)
        (you|your side) (go|name|say|make|start) (first|your price|a price|an offer)
        (give|name|show|tell|make|send|quote) [me|us] (your|an|a|the) (price|offer|proposal|quote|prices|rates) first
        (figure|number|price|budget|amount|sum) first
        """,
    "an idiom": """
        (wouldn't you|you'd|you would) like to know
        nice try
        lips [are] sealed
        mum's the word
        (plead|take) the fifth
        for (me|us) to know
        have to kill you
        above your pay grade
        over my dead body
        no way am i
        fat chance
        hard pass
        no can do
        none ya
        (don't|do not) ask [me] (that|this|about it|such|>)
        (rude|cheeky|nosy|indiscreet|personal|private|delicate|intimate) (question|matter|topic|subject)
        (too|so|very|bit|quite) (nosy|nosey|curious|personal|private|intimate|indiscreet)
        (value|protect|like|love) my privacy
        (privacy|data protection|gdpr) (reasons|rules|law|laws|first|please|matters)
        (a gentleman|one|we|i) (doesn't|does not|don't|never) (talk|speak|talks|speaks) (about|of) (money|such)
        ask too (much|many)
        too many questions
        (do|must|shall) i have to >
        must i >
        i'm good [thanks|thank you] >>
        i'm afraid (not|i can't|i cannot|i won't|that's not)
        dream on
        you (may|can) ask (!me)
        """,
    "has enough mail": """
        (enough|plenty of|too many|already|more|lots of|sick of|tired of|hate) ~3 (spam|newsletters|newsletter|\
            junk mail|sales calls|cold calls|spam calls|robocalls|sales mails|marketing mails)
        too much spam
        (don't|do not|never|not) ~2 (call|phone|ring|text|mail|email|spam|message) [to] (me|us)
        < {filler}* no (call|calls|phone|phones|spam|newsletters|email|emails|mail|mails|number|numbers|name|\
            names) (!at all|yet|so far)
        """,
    "is done with questions": """
        (stop|quit|enough|no more|done with|tired of|sick of|refuse|won't|not) ~4 (questions|interrogation|\
            questioning) (!about my|about our)
        stop asking
        """,
}
"""Way of refusing -> the words for it."""
