"""What resembles a refusal in English, and what is one only after some questions (for the notation see phrases.py)."""

from __future__ import annotations

NOT_KNOWING = """
    (i|we|i'm|we're|they|am|are|is|<) [really|honestly] (don't|do not|didn't|doesn't|not|never) [yet|even|exactly|\
        really|quite|too|100%|so|that] (know|sure|remember|recall|certain|aware)
    < {filler}* (don't|do not|didn't|doesn't|not) [really|yet|exactly] (know|sure|remember|certain|aware)
    no (idea|clue)
    (idk|dunno)
    (have|need|must|let me|will|i'll|gotta|has) [to] [first] (check|ask my|ask our|ask the|ask around|look it up|\
        look that up|look)
    (haven't|have not|not been|not) [yet] (decided|discussed|thought about|counted|checked|defined|fixed)
    < {filler}* ask (my|our)
    (he|she|they|my ~1|our ~1|the ~1) (knows|know|would know)
    (don't|do not|doesn't|never|didn't|haven't|can't) (count|track|measure|record|keep track|keep count|calculate|\
        counted|write \
        them down)
    can't (remember|recall|say for sure|say off hand|say offhand|say exactly)
    (have|need) to (count|find out|ask around|clarify)
"""
"""Not knowing yet is no refusal."""

JOKING = """
    (jk|just kidding|just joking|lol kidding|kidding)
"""
"""A refusal taken back at once."""

PLAIN_NO = """
    < {filler}* (not yet|not now|maybe later|later|another time|rather not) >>
    < {filler}* (no|nope|nah|never|nein|not really|i don't think so|absolutely not|certainly not|hell no|no chance|\
        no way) (!i'm|im|i am|we're|we are|lab|company|it's|its|one|longer|site|shop|business|firm|school|practice|\
        name of)
"""
"""A plain no: a refusal only when the lead was asked for a name, an address or a number."""

HAS_NONE = """
    (don't|do not|doesn't|haven't|have not|hasn't|no longer) [really|yet|even] (have|got|use|own) [a|an|any|my|our|\
        own] ~1 \
        (phone|phones|number|email|e-mail|mail|website|web site|site|page|domain|company|business|name|one|it|any)
    (don't|do not|doesn't) have (>|that yet|one yet)
    have none
    there (is|are) none
    < {filler}* (no|not) [a] (website|web site|site|page|domain|company|business|name) [yet|so far|at all] >
    (no|not a|without) [real] (company|website|web site) [yet]
    unemployed
    private person
"""
"""A thing that does not exist cannot be told: "we don't have a website"."""

NO_THANKS = """
    < {filler}* no (thanks|thank you|thx|thanks a lot|ty) >>
"""
"""A refusal where a value was asked for, an answer where yes or no was."""

KNOWN_ALREADY = """
    (you|they) (have|had|got|already have|know) (my|our|it|that|all that|them) ~2 (already|since|from|in|on|>)
    (you) (can|could|may) (find|look|see|get|read) [it|that|this|them|all of that] [up] (on|in|from|at) (linkedin|\
        google|our|the|my|\
        any|wikipedia)
    (it's|it is|it stands|stands|that's|that is|all of that is|is) [all|already|written|right]* (on|in) (our|my|your|\
        the) (site|\
        website|web site|papers|files|system|signature|profile|records|homepage|about page)
    look it up
    google (it|us|me|that)
"""
"""Sends whoever asks to look elsewhere: a refusal where a value was asked for, unless one follows."""

OTHER_WAYS = {
    "phone": """
        (email|e-mail|mail|chat|text|whatsapp) (only|is fine|is better|is enough|is best|is ok|works better|would \
            be better|please|instead)
        (only|just|rather|prefer|preferably|please) [by|via|through|use|do|over] (email|e-mail|mail|chat|whatsapp)
        (just|please|you can|better|rather) (email|mail|write) [to] me
        (write|mail|email) [to] me [instead|please]
        (stay|keep it|continue|remain) (on|in|with|to) [the|this] (chat|email|mail)
        (hate|don't do|don't like|avoid|don't take|never take|don't answer|never answer) ~1 (phone|phones|calls|\
            phone calls)
        (don't|do not) want (to be called|calls|phone calls|to talk on the phone|to get called)
        [just|only|simply] spam me
        """,
    "email": """
        (call|phone|ring|text) me (instead|rather|please)
        (just|rather|better|prefer|preferably|only) [by|via|over|on the|a] (phone|call|whatsapp|chat|text)
        (phone|whatsapp|chat|calling) is (better|fine|enough|best)
        (stay|keep it|continue) (on|in|with) [the|this] chat
        (just|only|simply) (show|tell|write|post|put|give|send) [it|me|us|them]* (here|right here|in here|\
            in the chat|in this chat)
        (don't|do not) want (emails|mails|to be mailed|any mail|newsletters|spam|any emails|mail)
        [just|only|simply] spam me
        (too many|enough) (mails|emails)
        """,
}
"""Type of field -> words that offer another way to be reached in its place."""
