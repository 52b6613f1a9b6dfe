"""How English speakers say what they wish for in a conversation: a person, a time, peace, to be forgotten.

For the notation see phrases.py.
"""

from __future__ import annotations

CLASSES = {
    "filler": (
        "well|sorry|no|nope|nah|hm|hmm|uh|um|er|oh|ah|haha|lol|ok|okay|thanks|thank you|actually|so|and|but|"
        "yes|yeah|"
        "just|please|look|hey|hi|hello|nope|great|i'm|we're"
    ),
    "real": "real|actual|live|human|living|proper|competent|sales|customer|support|senior|different|other|local|"
    "english-speaking|a|an|the|some|your|any|one of your|another|of|out of your",
    "someone": (
        "person|human|humans|human being|people|someone|somebody|some one|rep|representative|colleague|"
        "colleagues|advisor|"
        "adviser|agent|employee|salesperson|salesman|sales rep|sales team|sales guy|sales people|sales|"
        "manager|supervisor|"
        "boss|expert|specialist|consultant|operator|guy|team member|engineer|member of staff|account manager|"
        "account executive|customer service|support team|support|anyone|anybody|actual person|team"
    ),
    "forget": "delete|erase|remove|wipe|purge|destroy|scrub|forget|get rid of",
    "meeting": (
        "demo|call|meeting|appointment|walkthrough|walk-through|presentation|video call|slot|intro call|"
        "discovery call|"
        "zoom call|teams call|phone call|live demo|product demo"
    ),
    "day": "monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|morning|mornings|"
    "afternoon|afternoons|evening|evenings|arvos|lunchtime|tomorrow|weekdays|weekends",
}

WISHES: dict[str, str] = {
    "person": """
        (talk|speak|chat|talking|speaking|chatting|connect|connected|transfer|transferred|pass|put|hand|switch|get|\
            forward|direct|refer|route) [me|us|this|it] [over|through|on] (to|with|onto) {real}* {someone} (!who \
            decides|who signs|in my|in our|on my|on our|from my|from our|else's)
        (talk|speak|chat) (to|with) [a|an|your] [real|actual|live|human]* (person|human|someone|somebody|agent|rep)
        (need|want|prefer|like|get me|give me|bring me|find me|send me|is there|isn't there|are there|can i have|\
            could i have|may i have|deserve) [a|an|the|some|any] [real|actual|live|living|proper] (human|humans|\
            human being|real person|person|real people|live agent|live chat|live person) (!error|resources|to sell|\
            to do|who sells|who calls|hours|in charge|month|per|on our|on my|for our|software|widget|tool|plugin)
        (real|actual|live) (person|human|agent) [please|pls] >
        < {filler}* (human|agent|person|representative|operator|real person|live agent|talk to human|speak to \
            agent|customer service) [please|pls] >>
        < {filler}* [a|an|the|your|some] (live chat|live support|live agent|live person|live human|human chat|\
            human support|real human|actual human|actual person|a human|a person|someone real|somebody real) (please|\
            pls|plz|plse) >>
        (don't|do not|not|won't|hate|stop|rather not|refuse|tired of|sick of|no) ~3 (talk|talking|speak|speaking|\
            chat|chatting|deal|dealing) (to|with) [a|an|the|this|your|some] [stupid|dumb] (bot|bots|robot|robots|\
            machine|machines|chatbot|computer|automat*)
        no [more] (bots|robots|chatbots|machines)
        (someone|somebody|a human|a person|anyone|your team|your colleague|your boss|your manager|your people) [to|\
            please|should|can|could|must|needs to|that can] (call|ring|phone|contact|help|look at it|look at this|\
            take over|get back|reach out|explain|speak)
        get a (human|person|colleague|real person)
        (human|person|colleague) (instead|please|pls)
        (call|ring|phone) me [back] (!crazy|old|a|names|stupid|when|if|later|tomorrow)
        i see (it|this|that) (differently|otherwise)
        i disagree with (that|this|your|the) (decision|verdict|assessment)
        (can|could|may) i (talk|speak) ~1 (to|with) (someone|somebody|anyone|your|the)
        (want|wanna|need|like|prefer) to (speak|talk) ~1 (to|with) (your|the) (manager|boss|owner|reception|team|\
            support|\
            person|department|office|sales|front desk|supervisor|staff)
        put me through
        (transfer|connect|forward) me (to|with)
        get me (your|a|the) (manager|boss|supervisor|colleague)
        (someone|somebody) else on the line
        (sharing|discussing|talking|speaking|dealing) ~4 (with|to) a (machine|bot|robot|computer)
        """,
    "just looking": """
        (just|only|simply|merely|still) [having|taking] (looking|looking around|browsing|a look|a look around|\
            nosing around|snooping|surfing|exploring|poking around|kicking the tyres|kicking the tires|window \
            shopping|window-shopping) (!for|into|at|after|to replace|to)
        just (curious|reading|visiting|passing by) [thanks|for now|here|around] >
        (bit of|a little) (nosing|looking around|browsing)
        (i'm|i am|we're|we are|was) (browsing|window shopping|window-shopping|nosing around|looking around) \
            [thanks|for now]
        (checking|check) (it|this|things|you) out (!with|for our)
        don't mind me
        no [need for] help [needed] (thanks|thank you)
        no thanks [i'm] [just] (looking|browsing)
        happy to [just] browse
        """,
    "be forgotten": """
        {forget} [all|everything|anything|any|whatever] [of] (my|this|what i|what we|i said|i wrote|the chat|the \
            conversation|the transcript|my data|the record|that i|everything|me from your|this chat|what you have|\
            what you know|what you stored) (!leads|customers|contacts|old|duplicates|templates|reps|files|pipeline|\
            crm|deals|number from the list|name from the list)
        {forget} (everything|all) (i|we|you|about me|about us|that i)
        {forget} (it|that) (all|again)
        right to (be forgotten|erasure)
        gdpr (request|erasure|deletion)
        < {filler}* (don't|do not|never) (store|save|keep|record|retain) (this|my|any|what|our|anything|it)
        (please|you|u) (don't|do not|must not|may not|never) (store|save|keep|record|retain) (this|my|any|what i|\
            anything)
        withdraw my consent
        """,
    "no more mail": """
        unsubscribe
        (opt|opting) out
        (take|remove|get|strike|scratch|cross|delete) (me|us|my ~1|it|our ~1) [right|immediately|now] (off|from|of|\
            out of) (your|the|this|all) (list|lists|mailing|mailing list|database|newsletter|system|file|records|crm)
        (take|remove|get) (me|it|us) off (!the ground|the phone)
        stop (mailing|emailing|e-mailing|calling|texting|spamming|contacting|messaging|writing|sending|bothering|\
            harassing) [to] (me|us|my|it|these|this|your)
        (no|not any) more (mail|mails|email|emails|newsletters|calls|messages|spam)
        (don't|do not|never) (email|mail|call|contact|text|message|write|spam|ring|phone) [to] (me|us) (again|\
            anymore|any more|ever)
        leave (me|us) alone
        """,
    "not now": """
        (not|isn't) [a|the] [really] (good|great|right|ideal|convenient|best) (time|moment)
        bad (time|moment)
        (don't have|do not have|haven't got|have no|short on|out of|no) [the|any] time [now|right now|today|for \
            this|at the moment|for that] >
        (i'm|i am|we're|we are) [too|very|quite|so|a bit|super|really] busy [now|right now|today|at the moment|\
            this week|these days] >
        (maybe|perhaps|some other|another) (later|time|day) >
        (i'll|i will|we'll|we will|i'd|let me) (come|be|get|check|write|reach) back [to you|to this|to it|here|in] \
            (later|tomorrow|another|next|when|once|after|some|soon|in)
        (gotta|got to|have to|must|need to) (go|run|leave|jump|dash|hop) [now|off|back] >
        ttyl
        < {filler}* (gtg|g2g|bbl)
        (gtg|g2g) (talk|bye|ttyl|now|sorry|later|cu|cya|see you|ciao)
        (talk|speak|chat|catch) [to|with|you|u] [you|u|up] (later|soon) >
        (bye|ciao|goodbye|cheerio|cheers|that's all|that's it|leave it) for now >
        (in|going into|have|on) (a|another) (meeting|call) [now|right now] >
        (remind|ping|ask|try|write|message) me [again] (in|next|later|tomorrow|after) (!the)
        not [interested] [right] now [thanks|thank you] >>
        (can't|cannot) (talk|chat) [right] now
        < {filler}* later [please|pls|thanks|maybe] >>
        """,
    "not interested": """
        (not|no longer|never|wasn't) [really|that] interested (!in ~3 but|only)
        (no|lost) interest
        (we|i|we've|i've) [have] (decided|chose|went|signed|picked|gone) (for|with|against) (another|someone else|\
            somebody else|a competitor|a different|the other|you)
        (already|have|we've) (found|bought|chosen|signed) (something|a solution|another|elsewhere)
        (not for|isn't for) (me|us) [thanks|thank you|then|after all] >
        no [thanks|thank you] i'm (good|fine|ok)
        < {filler}* no (thanks|thank you|thx|ty) >>
        """,
    "a time to talk": """
        (book|schedule|arrange|set up|fix|plan|organise|organize|have|get|do|want|need|request|see|grab) [me|us] \
            [a|an|the|another|one|some] [quick|short|live|product|intro|personal|15 minute|30 minute] {meeting} \
            (!notes|note|list|lists|log|logs|logging|recording|recordings|report|reports|volume|center|centre|data|\
            history|tracking)
        (can|could|shall|may|let's|let us) [we|you|i|us] (meet|jump on|hop on|have a call|have a chat|talk on|\
            speak on|talk tomorrow|talk next|speak next|speak tomorrow|talk at|talk about it on)
        (call|ring|phone|reach) me (on|at|after|before|tomorrow|next|this|any|around|in the|between|from|until|\
            back|later)
        (free|available|works for me|suits me|suits us|works for us) (on|at|after|from|next|this|tomorrow|{day}) \
            (!rooms)
        {day} ~3 (works|suits|is fine|is good|is best|is ok|are best|are fine|are good|only|please|would suit|\
            would work|at #)
        (call|ring) ~2 (after|before|between|at|around) #
        """,
}
"""Wish -> the words for it."""
