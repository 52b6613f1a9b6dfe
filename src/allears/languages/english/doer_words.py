"""How English says who does a job today: we ourselves, a firm, somebody on his own, or nobody."""

from __future__ import annotations

OPTION_OURSELVES = (
    r"\b(?:ourselves|ourself|myself|in[- ]?house|internal(?:ly)?|own (?:staff|people|team|cleaners?|it|drivers?|"
    r"accountant|department|employees?|personnel|warehouse|crew|technicians?|office)|self|colleagues|employees)\b"
)
OPTION_A_FIRM = (
    r"\b(?:compan(?:y|ies)|providers?|agenc(?:y|ies)|firms?|contractors?|partners?|msp|3pl|outsourc\w+|suppliers?|"
    r"vendors?|"
    r"bureaus?|brokers?|external(?:ly)?|outside)\b"
)
OPTION_ONE_PERSON = r"\b(?:freelanc\w*|self[- ]employed|one[- ]man|independent)\b"
OPTION_NOBODY = r"\b(?:nobody|no one|no-one|none|not at all|nothing|no \w+|not yet)\b"
"""What the words of an option say about who does it."""

WE_DO = (
    r"^\W*(?:(?:well|oh|ok|so|honestly|currently|still|just|only|mostly|mainly|at the moment|now|right now|today|it's|"
    r"its|that's|that would be|that'd be|all)\W+)*"
    r"(?:me\b|myself\b|i do\b|we do\b(?! not|n't)|we all\b|ourselves|yours truly|one of (?:us|ours|the girls|"
    r"the guys|my|our)|"
    r"(?:my|our) (?:own )?(?:wife|husband|sister|brother|son|daughter|dad|father|mum|mom|mother|partner|assistant|"
    r"secretary|colleague|office manager|guys?|girls?|boys?|team|people|staff|in-house|receptionist|apprentice|trainee|"
    r"intern)\b|"
    r"(?:my|our) \w+ and (?:i|me)\b|(?:me|i) and (?:my|our)\b)|"
    r"\b(?:on (?:our|the) payroll|(?:is |he's |she's )?(?:employed (?:with|by|at) us|sits with us|works for us)|"
    r"in[- ]house|"
    r"our own (?:guy|man|woman|people|girl|lady|team|staff|person)|we(?: still| all)? do (?:it|that|this|everything) "
    r"(?:all )?(?:ourselves|in-house|by hand)?|i do (?:it|that|this|everything) (?:all )?(?:myself)?|by ourselves)\b"
)
A_FIRM_DOES = (
    r"^\W*(?:(?:well|oh|ok|so|currently|still|at the moment|right now|today|we have|we've got|we use|we've|we are with|"
    r"we're with|with|yes|by|there is|there's|it's)\W+)*"
    r"(?:an?|some|another|our|two|the) (?:[\w'-]+ ){0,3}?(?:outfit|firm|company|crew|agency|provider|contractor|bureau|"
    r"supplier|service|business|msp|3pl|broker|lot|outsourcer|chain|franchise|shop|house)\b|"
    r"\b(?:our|the) (?:present|current|existing) (?:[\w'-]+ )?(?:outfit|firm|company|crew|agency|provider|contractor|"
    r"bureau|supplier|lot|partner)\b|\b(?:outsourced|contract with|under contract)\b"
)
ONE_PERSON_DOES = (
    r"\b(?:freelanc\w+|self[- ]employed|one[- ]man|(?:he|she) invoices us|works on (?:his|her) own|"
    r"on an hourly basis|by the hour)\b"
)
NOBODY_DOES = (
    r"^\W*(?:(?:well|oh|honestly|currently|at the moment|right now|today|since \w+|basically|really|to be honest|"
    r"we have|"
    r"there is|there's)\W+)*"
    r"(?:nobody|no one|noone|no-one|none\b|nothing|not a soul|not at all|we don't|we do not|nada|zero|whoever|"
    r"every(?:body|one) (?:does )?(?:a (?:bit|little))|each (?:does|for)|not yet)|"
    r"\b(?:nobody (?:really|in particular|does|at all|yet)|not a soul|whoever (?:has|is|finds)|when (?:he|she|somebody|"
    r"someone) has time|nothing (?:is|gets|at all))\b"
)
"""Who does it, in an answer."""
