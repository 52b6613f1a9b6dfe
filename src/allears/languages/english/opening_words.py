"""How English speakers begin a chat without saying yet what they need."""

from __future__ import annotations

REQUEST = (
    r"\W*(?:(?:hi|hello|hey|good \w+|there|please)\b[\s,.!-]*)*"
    r"(?:(?:i|we)(?:'d| would)? (?:like|want|need|wish)(?: to)?|(?:can|could|may) (?:i|we)|looking for|interested in|"
    r"(?:send|give|show) (?:me|us))?\s*"
    r"(?:(?:see|get|have|book|arrange|know|ask|request|receive)\s+)?(?:about\s+)?"
    r"(?:an?|the|your|some|more|for|any|one|two|three|quick|short|small|few)?\s*"
    r"(?:an?|the|your|some|more|any|quick|short|small|few)?\s*"
    r"(?:demo|trial|quote|quotation|offer|prices?|pricing|price list|costs?|information|info|details|brochure|call|"
    r"callback|meeting|appointment|look|tour|questions?|one|question for you|person|somebody|someone|human)\b"
)
"""What is wished for is no need: "I'd like a demo", "a quick question", "prices please"."""
LOOKING_FOR = (
    r"\W*(?:(?:hi|hello|hey|good \w+|there)\b[\s,.!-]*)*"
    r"(?:(?:i|we)(?:'m| am|'re| are)?\s*(?:also|just|currently|now)?\s*)?"
    r"(?:looking (?:for|at|into)|searching (?:for)?|shopping (?:for|around for)|in need of|in the market for|after|"
    r"need(?:ing)?|want(?:ing)?|require|would like|'d like)\b"
)
"""Names a thing that is looked for, which is no reason to look for it: "we're looking for a CRM for our team"."""
REASON = (
    r"\b(?:because|cause|since|so that|so we|as (?:we|our|the|it)|but|after (?:we|our|a)|who|which|where|when|"
    r"can't|cannot|can not|don't|doesn't|didn't|won't|isn't|aren't|not|no|nobody|never|nothing|too|always|every|keeps?|"
    r"instead|anymore|any more|lost|lose|losing|miss(?:ed|ing)?|broken?|fail\w*|stop\w*|without|problem|trouble|slow|"
    r"our (?:current|old|present))\b"
)
"""With one of these a sentence says more than what is looked for."""
PLEASANTRY = (
    r"\W*(?:(?:hi|hello|hey|good \w+|there)\b[\s,.!-]*)*"
    r"(?:(?:i )?(?:really )?hope (?:you|someone|somebody|anyone|anybody) can help(?: me| us)?|"
    r"(?:i )?hope (?:you're|you are|all is|you) (?:well|doing well|had a \w+ \w+)|nice to meet you)"
)
"""Said before anything else, and no need: "hope you can help"."""
