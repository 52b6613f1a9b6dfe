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
        "won't|will not|shan't|shall not|wouldn't|would not|cannot|can't|can not|couldn't|could not|mustn't|"
        "must not|"
        "may not|don't want to|do not want to|don't wish to|do not wish to|don't wanna|don't like to|don't have to|"
        "do not have to|don't need to|don't care to|don't plan to|do not intend to|don't intend to|don't feel like|"
        "don't feel comfortable|do not feel comfortable|don't really want to|wouldn't like to|"
        "would not like to|prefer not to|"
        "rather not|sooner not|refuse to|decline to|hesitate to|forbidden to|unable to|instructed not to|told not to|"
        "asked not to|forbids me to|forbids us to|not about to|not gonna|never"
    ),
    "secret": (
        "confidential|classified|secret|undisclosed|proprietary|privileged|under wraps|off limits|off-limits|"
        "hush-hush|"
        "need-to-know|need to know|not public|not up for discussion|company policy|against policy|against our policy|"
        "against the rules|under nda|under an nda|sensitive|private|personal|internal"
    ),
    "kinds": (
        "person|persons|people|individuals|customer|customers|clients|house|houses|school|schools|practice|"
        "clinic|"
        "equity|sector|owner|owners|training|lessons|bank|data|label|team|teams|tool|tools|system|systems|"
        "sales|wiki|hr|"
        "processes|communication|assistant|use|touch|service"
    ),
    "open": "open|the same|so|manual|on|free|a problem|our|the|a",
}

REFUSALS: dict[str, str] = {
    "would rather not": """
        (i'd|i would|we'd|we would|i|we|would|much) (rather|sooner|prefer to) not (!change|wait|have to|pay|use)
        < {filler}* rather not (!change|wait|have to|pay|use)
        rather not {tell}
        rather not >>
        rather you [did|do] not
        (rather|prefer|sooner) [that|if] (you|u|nobody) (didn't|don't|not|had)
        (rather|prefer to|preferably) (keep [that|this|it|those|my|our|quiet]|skip|pass) (!it simple)
        prefer not
        """,
    "is not willing to tell": """
        not {willing} [just|even|really|yet|publicly] {tell} {it}
        not {willing} [just|even|really|yet|publicly] {tell} >
        {won't} [just|even|really|publicly|like to|want to|freely|openly] {tell} {it} (!yet|exactly|for sure|\
            precisely|right now|at the moment|without|up|much about)
        {won't} [just|even|really|publicly|like to|want to] {tell} >
        (must|have to|has to|need to) decline
        (forbids|forbidden|not allowed|not authorised|not authorized|instructed|told) ~3 not to {tell}
        not allowed to
        """,
    "does not tell": """
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
        """,
    "tells nobody": """
        (tell|say|share|give|show|disclose) ~1 (nobody|no one|no-one|nothing)
        (nobody|no one) (gets|hears|learns) (that|this|it|my|our)
        no comment
        """,
    "keeps it": """
        (keep|keeping|leave) (that|this|it|those|these|such things|my ~1|our ~1|the ~1) [one|number] [rather|just] \
            (to (myself|ourselves|me)|private|confidential|quiet|secret|in-house|between|internal|blank|out|for \
            (later|now|another))
        (keep|keeping) (that|this|it) (to myself|to ourselves)
        (that|this|it|which|those) [one|number|figure|part] (stays|remains|is staying|will stay) (!{open}) ~1 (me|\
            us|internal|house|in-house|private|confidential|secret|between|myself|here|inside|company|upstairs|under)
        that (stays|remains) internal
        """,
    "names no figure": """
        (won't|will not|not going to|not gonna|don't|not) ~2 (name|say|give|put|throw out|state|quote|mention) \
            [you|out] [a|any|the|my|our] [exact|single|concrete] (figure|figures|number|numbers|price|sum|amount|\
            name|names)
        (number|figure|amount|name|address|budget|that|this) [one] (i|we) (am not|are not|don't|do not|will not|\
            won't|would rather|tell|keep|never|cannot|can't) (!know|have|remember|need|like|want|use|say yet)
        """,
    "it is secret": """
        (that's|this is|it's|that is|it is|these are|those are|they are|they're|which is|such things are) ~2 \
            {secret} (!{kinds})
        (our|the|my) ~2 (is|are) [strictly|kept|highly|very] {secret} (!{kinds})
        (budget|number|numbers|figures|finances|revenue|salaries|names|that) (is|are) ~1 {secret} (!{kinds})
        < {filler}* [that's|strictly|top|highly|very|totally|completely|it's|all|too|a bit|sounds] {secret} [info|\
            information|matter|stuff|sorry|lol|haha] >
        (a|trade|company|business|state|military|big) secret >
        stealth [mode|phase|startup] (!-)
        (once|when|until|before|without|after|first) ~4 nda
        (sign|signed|need|want) an nda
        not for [the] public
        """,
    "none of your business": """
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
        what does (it|that) (matter|concern)
        why (would|should|on earth|the hell) ~1 (i|we) (tell|give|share|say|answer)
        (that|it) (doesn't|does not|shouldn't) concern you
        """,
    "it does not matter": """
        (that|this|it) [is|does] (not|isn't|doesn't) [really|at all] (relevant|matter|important|of interest|of \
            relevance|needed here|necessary) (!to us|for us|to me|for me)
        < {filler}* (not relevant|doesn't matter|does not matter|irrelevant|not important|not necessary|no need \
            [to know]|what for) >
        """,
    "skips": """
        (let's|let us|can we|could we|we can|we could|please|i'd|i would|we'd|i'll|i will|happy to|like to|want \
            to) [just|not|please|rather|maybe|better|like to] (skip|park|postpone|pass|leave (that|this|it)|come \
            back to|move on|not go there|not talk|not discuss)
        < {filler}* (skip|pass) [on] [that|this|it|one|that one|this one|for now|please] >
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
        (until|till|unless|before|after|once|when) (i|we|i've|we've) [have] (seen|see|got|get|know|read|met|meet|\
            talked|\
            talk|spoken|speak) ~1 (your|you|an offer|the offer|what|each|how|who|somebody|someone|paper|it on)
        until (they've|they have|they) (given|give|approved|agreed)
        (you will|you'll) (learn|hear|get|know|find out|see) [that|this|it] ~1 (once|when|after|later|in|soon)
        (you|your side) (go|name|say|make|start) (first|your price|a price|an offer)
        (give|name|show|tell|make|send|quote) [me|us] (your|an|a|the) (price|offer|proposal|quote|prices|rates) first
        (figure|number|price|budget|amount|sum) first
        """,
    "an idiom": """
        wouldn't you like to know
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

NOT_KNOWING = """
    (don't|do not|didn't|doesn't|not|never|no) ~1 (know|sure|idea|clue|remember|recall|certain|aware)
    no (idea|clue)
    (idk|dunno)
    (have|need|must|let me|will|i'll|gotta|has) [to] [first] (check|ask|look)
    not [been] decided
    (haven't|have not) (decided|discussed|thought|counted|checked)
    ask (my|our)
    (he|she|they) (know|knows|would know)
    (jk|just kidding|just joking|lol kidding)
"""
"""Not knowing yet, or joking, is no refusal."""

PLAIN_NO = """
    < {filler}* (no|nope|nah|never|nein|not really|i don't think so|absolutely not|certainly not|hell no|no chance|\
        no way)
"""
"""A plain no: a refusal only when the lead was asked for a name, an address or a number."""

HAS_NONE = """
    (don't|do not|doesn't|haven't|have not|hasn't) [really|yet|even] (have|got|use|own)
    have (no|none)
    there (is|are) (no|none)
    there's (no|none)
    < {filler}* (no|not) [a] (website|web site|site|page|domain|company|business|name) [yet|so far|at all] >
    (no|not a|without) [real] (company|website|web site) [yet]
    unemployed
    private person
"""
"""A thing that does not exist cannot be told: "we don't have a website"."""
