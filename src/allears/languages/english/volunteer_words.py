"""What stands around a word that tells what somebody is here for, and around one that only happens to be such."""

from __future__ import annotations

NOT_MEANT_BEFORE = (
    r"(?:\b(?:your|their|his|her|its|another|no|not|never|the (?:next|last|old|first)|(?:his|her|its|their) own|was|"
    r"were|dear|hi|hello|hey|send|call|text|ring|(?:kindly|please) (?:indicate|share|send|give)|"
    r"made|makes|worked|studied|a price|the price|of the|of our|"
    r"you (?:do|make|have|offer|sell|rent|run|install))|[\d%]k?)\s*"
    r"(?:a |an |the |me |us |my |our )?$|(?:^|[.!?]\s*)the $"
)
"""Right before a word that tells nothing of what they want: somebody else's, a greeting, counted, done once."""

DEALS_IN = (
    r"\b(?:we|i|who|that|which|company|firm|shop|i'm|we're)\s+(?:(?:also|mostly|mainly|only|just|both|now)\s+)?"
    r"(?P<deed>make|sell|produce|build|supply|offer|provide|install|distribute|manufacture|buy|write|publish|train|teach|"
    r"resell|import|export|trade|deliver|repair|print|cook|bake|grow|design|put|speak)(?:s|ing)?\b[^.;:!?]*$"
)
"""Before what a company makes or sells, which is what it wants only where it was asked for just that."""

GOES_ON = (
    r"\s*(?:$|[^\w\s'&-])|\s+-\s|\s+\d|\s+(?-i:[A-ZÀ-Þ])|\s*&\s|"
    r"\s+(?:n|wanting|needing|needed|wanted|every|each|once|twice|daily|weekly|monthly|quarterly|yearly|two|three|four|"
    r"five|six|seven|eight|nine|ten|must|dont|doesnt|isnt|cant|asap|soon|again|later|too|ourselves|myself|online)\b"
)
"""After a word that is the thing itself, and not the first half of another one: "wedding planner", "tent peg"."""

ASKS_FOR_IT = (
    r"\b(?:how much|price|prices|cost|costs|quote|quotation|offer|charge|rates?)\b[^.;:!?]{0,50}"
    r"\b(?:for|of|to)\b[^.;:!?]*$"
)
"""Before what a question about price is asked for: whoever asks for the price of a tent wants a tent."""
