"""How English asks for a thing."""

from __future__ import annotations

WANTS = (
    r"\b(?:want|wants|need|needs|require|requires|looking (?:for|at|into|something)|look for|searching|search for|"
    r"interested in|interest in|after|must|should|please|pls|plz|include|including|would (?:like|love|go|take|use|"
    r"also)|"
    r"we'd (?:like|love|go|take|use|also|want|need)|i'd (?:like|love|go|take|use|also|want|need)|"
    r"(?:we'll|i'll|will) (?:take|need|use|go|want)|give (?:us|me)|take care of|look after|handle|cover|add|"
    r"essential|crucial|necessary|indispensable|important|mainly|mostly|quote (?:me|us|for)|offer (?:for|with|on)|"
    r"has to|have to|got to|gotta|can't do without|could use|hoping for|wish|help (?:us )?with|in the offer|"
    r"together with|"
    r"as part of|go(?:ing)? for|go leasing|a ppa|as a lease|put (?:us|me) down for|count (?:us|me) in for)\b"
)
"""A clause with one of these asks for what it names."""

LEADS_TO_A_THING = (
    r"\b(?:want|wants|need|needs|require|requires|looking (?:for|at|into|something)|look for|searching|search for|"
    r"interested in|"
    r"after|must have|should have|should include|please|pls|plz|include|including|would (?:like|love|take|go)|"
    r"we'd (?:like|love|go|take|want|need)|"
    r"i'd (?:like|love|go|take|want|need)|(?:we'll|i'll|will) (?:take|need|want|have)|give (?:us|me)|take care of|"
    r"look after|cover|add|mainly|"
    r"quote (?:me|us|for|on)|offer (?:for|with|on)|has to come and|have to come and|must (?:also )?(?:come and|do|"
    r"cover|include)|hoping for|"
    r"plan(?:ning)?|organi[sz](?:e|ing)|hosting|celebrating|opening|setting up|it's for|this is for|for (?:our|my)|"
    r"help (?:us )?with|go(?:ing)? for|go|as|put (?:us|me) down for|count (?:us|me) in for|not buying)"
)
"""Ask for a thing, when only words of a noun phrase follow up to it."""

DOES_IT_ALREADY = (
    r"\b(?:(?:our|my|the|an|another|current|existing) (?:\w+ )?(?:agency|accountant|bureau|provider|partner|"
    r"freelancer|supplier|"
    r"guy|colleagues?|people) (?:\w+ ){0,3}?(?:does|do|handles?|keeps?|hangs? on|looks? after|takes? care|manages?|"
    r"runs?)|(?:we|i|they|he|she|my|our) (?:already |still )?(?:write|do|make|run|handle|manage|keep|have)s? (?:it |"
    r"them |that |this |these )?"
    r"(?:ourselves|ourself|myself|themselves|in.?house|already|himself|herself)|(?:keep|continue|carry on|"
    r"go on) (?:doing|handling|running|making|writing) |(?:do|doing) (?:\w+ )?(?:ourselves|myself)|stays? with|"
    r"(?:goes|go|runs?|is done) (?:through|to|via|by) (?:our|my|the|an?)\b|so not that|not that one|not those|"
    r"remains? (?:with|so)|"
    r"tried|burned|burnt|no thanks|no thank you|not for us|waste of|we (?:have|got) that|is (?:done|covered|"
    r"handled|sorted)|"
    r"is (?:a )?(?:no|mess|nightmare|joke)|lives? in|(?:we|i) don't(?! (?:want|need|use|like|have|do|run|make) "
    r"(?:an? |the |any |our |your )?(?!(?:it|that|them|those|this|at|yet|now|any ?more|here|really|and|but|so|because|"
    r"either|much)\b)[a-z])|nobody needs)\b"
)
"""A sentence with one of these says that the thing it names is not wanted from us."""
