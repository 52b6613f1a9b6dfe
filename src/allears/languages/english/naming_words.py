"""English around an answer of a few words: what hedges it, and what shows that it names nothing."""

from __future__ import annotations

HEDGE_BEFORE = (
    r"\W*(?:(?:hi|hello|hey|well|so|oh|um+|hm+|honestly|frankly|mostly|mainly|basically|probably|definitely|i guess|"
    r"i think|i'd say|it's|its|that's|mainly just|just|only|really|simply|yes|yeah|ok|the usual|like)\b[\s,:–—-]*)+"
)
"""Words that may stand before what is named."""

HEDGE_AFTER = (
    r"[\s,]*\b(?:mostly|mainly|really|i guess|i think|i suppose|tbh|to be honest|basically|probably|lol|haha|"
    r"more than anything|most of all|i'd say|of course|above all|for the most part|first of all)\W*$"
)
"""Words that may stand after it."""

TALK = (
    r"\b(?:you|your|yours|u|i|i'm|im|i've|i'd|me|my name|we're|we are|were|please|pls|plz|thanks|thank|thx|hello|hey|"
    r"bye|cheers|let|price|prices|pricing|quote|cost|costs|demo|info|information|call|idea|clue|sure|later|moment|sec|"
    r"second|minute|wait|hold|hang|question|questions|test|testing|asdf|curious|browsing|looking|look|interested|"
    r"wondering|comparing|shopping|depends|depend|everything|nothing|anything|something|various|lots|loads|whatever|"
    r"usual|stuff|things|better|improve\w*|upgrade|change|new|modern|need|needs|want|wants|wanted|like|would|should|"
    r"could|can|will|might|may|problem|problems|rush|hurry|preference|comment|lol|haha|idk|dunno|nvm|ok|okay|fine|"
    r"great|good|perfect|cool|nice|agreed|exactly|correct|right|true|ask|asked|boss|human|person|agent|"
    r"somebody|someone|private|secret|confidential|unsubscribe|stop|job|hiring|thesis|student|newsletter|"
    r"recommended|recommendation|google|friend|advert|ad|facebook|instagram|linkedin|budget|contract|offer|option|"
    r"options|tool|tools|system|systems|software|crm|solution|solutions|app|reason|reasons|particular|"
    r"www|http\w*|not (?:yet|now|really|much|applicable|relevant)|n/a|na|none|nope|nah|pass|skip|next|"
    r"more (?:sales|customers|money|leads|growth)|grow\w*|efficiency|efficient|pains?|chaos|mess|headaches?|troubles?|"
    r"challenges?|issues?|digital\w*|automat\w*|productivity|optimi[sz]\w*|moderni[sz]\w*|transformation|"
    r"scaling|strategy|reorgani\w*|(?:see )?above|already|as said)\b|@|[€$£]|\?"
)
"""With one of these the words talk to us, refuse, ask or say nothing: no trouble is named."""

NO_NAME = r"\W*(?:(?:about|around|roughly|over|only|just) )?\d"
"""A number and its noun answers how many."""
