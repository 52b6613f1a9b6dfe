"""How English asks for a thing."""

from __future__ import annotations

WANTS = (
    r"\b(?:want|wants|need|needs|require|requires|looking (?:for|at|into|something)|look for|searching|search for|"
    r"interested in|interest in|after|must|should|please|pls|plz|include|including|would (?:like|love|go|take|use|"
    r"also)|we'd (?:like|love|go|take|use|also|want|need)|i'd (?:like|love|go|take|use|also|want|need)|(?:we'll|i'll|"
    r"will) (?:take|need|use|go|want)|give (?:us|me)|take care of|look after|handle|cover|add|essential|crucial|"
    r"necessary|indispensable|important|mainly|mostly|quote (?:me|us|for)|offer (?:for|with|on)|has to|have to|got to|"
    r"gotta|can't do without|could use|hoping for|wish|help (?:us )?with|in the offer|together with|as part of|"
    r"go(?:ing)? for|go leasing|a ppa|as a lease|put (?:us|me) down for|count (?:us|me) in for)\b"
)
"""A clause with one of these asks for what it names."""

LEADS_TO_A_THING = (
    r"\b(?:want|wants|need|needs|require|requires|looking (?:for|at|into|something)|look for|searching|search for|"
    r"interested in|after|must have|should have|should include|please|pls|plz|include|including|would (?:like|love|"
    r"take|go)|we'd (?:like|love|go|take|want|need)|i'd (?:like|love|go|take|want|need)|(?:we'll|i'll|will) (?:take|"
    r"need|want|have)|give (?:us|me)|take care of|look after|cover|add|mainly|quote (?:me|us|for|on)|offer (?:for|"
    r"with|on)|has to come and|have to come and|must (?:also )?(?:come and|do|cover|include)|hoping for|plan(?:ning)?|"
    r"organi[sz](?:e|ing)|hosting|celebrating|opening|setting up|it's for|this is for|for (?:our|my)|help (?:us "
    r")?with|go(?:ing)? for|go|as|put (?:us|me) down for|count (?:us|me) in for|not buying)"
)
"""Ask for a thing, when only words of a noun phrase follow up to it."""

DOES_IT_ALREADY = (
    r"\b(?:(?:our|my|the|an|another|current|existing) (?:\w+ )?(?:agency|accountant|bureau|provider|partner|"
    r"freelancer|supplier|guy|colleagues?|people) (?:\w+ ){0,3}?(?:does|do|handles?|keeps?|hangs? on|looks? after|"
    r"takes? care|manages?|runs?)|(?:we|i|they|he|she|my|our) (?:already |still )?(?:write|do|make|run|handle|manage|"
    r"keep|have)s? (?:it |them |that |this |these )?(?:ourselves|ourself|myself|themselves|in.?house|already|himself|"
    r"herself)|(?:keep|continue|carry on|go on) (?:doing|handling|running|making|writing) |(?:do|doing) (?:\w+ "
    r")?(?:ourselves|myself)|stays? with|(?:goes|go|runs?|is done) (?:through|to|via|by) (?:our|my|the|an?)\b|so not "
    r"that|not that one|not those|remains? (?:with|so)|tried|burned|burnt|no thanks|no thank you|not for us|waste of|"
    r"we (?:have|got) that|is (?:done|covered|handled|sorted)|is (?:a )?(?:no|mess|nightmare|joke)|lives? in|(?:we|i) "
    r"don't(?! (?:want|need|use|like|have|do|run|make) (?:an? |the |any |our |your )?(?!(?:it|that|them|those|this|at|"
    r"yet|now|any ?more|here|really|and|but|so|because|either|much)\b)[a-z])|nobody needs)\b"
)
"""A sentence with one of these says that the thing it names is not wanted from us."""

REJECTED = (
    r"[^.;!?,]{0,24}?(?:\b(?:is|are|would be|seems?)|'s|'re) (?:just |far |way |a bit |a little |much )?(?:too \w+|no "
    r"good|impossible|out of the question|overkill|not an option|no option|wrong for)\b|[^.;!?,]{0,16}?\b(?:won't|"
    r"wont|will not|doesn't|doesnt|don't|dont|can't|cant|wouldn't) (?:work|do|fit|help|last|hold|cope|suit)\b|"
    r"[^.;!?,]{0,8}?\b(?:we|i) (?:leave|keep)\b(?: (?:it|them|"
    r"that|those|as|with|at|in|to|where|ourselves)\b|\s*(?:$|[,.;]))"
)
"""Right after a thing: it was thought of, and is not wanted."""

GIVES_A_REASON = r"^\W*(?:because|bc|cuz|coz|cos|since|as (?:we|our|my|i|the))\b"
"""A clause that begins so says why, not what."""

ALL_OF_THEM = (
    r"^\W*(?:(?:well|yes|yeah|honestly|ideally|i think|we'd take|we'll take|i'll take|we want|we need|i want|i need|"
    r"it's|basically|pretty much|just about|probably)\W+)*(?:all(?=\W*$)|all "
    r"(?:of (?:them|it|those|the above|these)|(?:three|four|five|six)|\d|the lot|parts|modules|channels)|all "
    r"(?=(?:except|but|bar|save|apart from|other than|minus)\b)|everything(?=\W*$|\s*[,.;!?–—]| (?:please|"
    r"except|but|"
    r"bar|save|apart|other than|minus|without|you|on|really|i guess|we can|and))|the (?:whole|full) (?:lot|thing|"
    r"package|works)|the lot|every (?:one|single one))\b(?P<except>[^.?!]*)"
)
"""An answer that takes all there is."""

EXCEPT = r"\b(?:except|but not|but|bar|save|apart from|other than|without|minus|not the)\b"
"""In such an answer: what follows is left out."""

MAYBE_AFTER = (
    r"[\s,]*(?:maybe|perhaps|possibly|eventually|potentially|later(?: on)?|another time|next year|at some point|"
    r"one day|"
    r"some day|down the line|not sure(?: yet)?|(?:is )?still open|if (?:the )?(?:budget|money|price|there's) "
    r"?(?:allows|permits|is right|money left)?)\W*(?:$|[.,;!?])"
)
"""Right after a thing, where another was told without: nobody knows yet."""

OR_ELSE = (
    r"[\s,–—-]*(?:whichever|whatever(?:'s| is)? (?:is |works |costs |makes |you )?\w+|depending|depends|not sure|"
    r"don't know|dont know|no idea|can't decide|we don't mind|i don't mind|either|haven't decided|you tell (?:me|us)|"
    r"what do you (?:recommend|suggest|think)|up to you)\b"
)
"""Right after "this or that": neither is chosen yet."""
