"""Whose an address or a number is: words around it in English."""

from __future__ import annotations

from allears.languages.word_list import word_list

NOT_THEIRS = (
    r"\byour (?:[a-z-]+ ){0,2}?(?:number|line|hotline|phone|e-?mail|address|mail|office|desk|support|team|website|site|"
    r"page|form|shop)\b[^.;!?]{0,40}$|"
    r"\b(?:i|we)(?:'ve| have|'d| had)? (?:already |just |also |even |then |once |twice )*(?:wrote|written|mailed|"
    r"e-?mailed|texted|messaged|sent|called|rang|rung|phoned|dialled|dialed|tried|used|contacted|got through)\b"
    r"(?![^.;!?]*\b(?:from|with|using)\b)[^.;!?]{0,30}$|"
    r"\b(?:not|never|instead of|rather than|no longer|(?:don't|never|not) use|"
    r"forget|scrap|delete|remove) (?:on |to |at |via )?$|"
    r"\b(?:tax|vat|order|invoice|account|customer|client|policy|reference|registration|company|iban|serial|contract|"
    r"booking|ticket|case|file|passport|id|insurance|licen[cs]e|membership|member|parcel|tracking|article|part|model|"
    r"permit|plate|security|bank|charity|project|claim)\s*(?:number|no\.?|nr\.?|id|code|ref\.?)?\s*(?:is|was|:|#)?\s*$"
)
"""Before an address or a number: it is ours, was only written to, is denied, or is the number of a thing."""

OUT_OF_USE = (
    r"[,\s]*(?:that one |which |it )?(?:bounces?|bounced|is (?:dead|wrong|old|outdated|no longer|"
    r"not (?:mine|valid|in use|working))|doesn't work|does not work|isn't (?:mine|valid|working)|no longer|"
    r"was (?:my|the|our) old|never answers|(?:just )?rings out|does not exist|doesn't exist)\b"
)
"""After an address: nobody is reached there."""

MINE = (
    r"\b(?:mine(?:'s| is)?|i'm|i am|my (?:own |direct |private |work |mobile |new )*(?:number|line|phone|mobile|cell|"
    r"e-?mail|mail|address)(?: is|'s)?|me (?:at|on|under|via)|to me)\W*(?:at |on |under |is )?$"
)
"""Right before an address: it is the writer's own, beside others."""

FOUND_ON = (
    r"\b(?:found|saw|seen|read|heard|came|landed|googled|compared|looked|stumbled|discovered|recommended|listed|"
    r"reviews?|rated|reviewed|clicked|advert(?:ised)?|ads?)\b[^.;!?]{0,30}?\b(?:on|at|via|through|from|in)\s*$|"
    r"\b(?:like|unlike|similar to|such as|compared (?:to|with)|than|moving from|switching from|came from)\s*$"
)
"""Before a site: it is where they heard of us, or one that ours is held against."""

NETWORKS = word_list(
    """
    facebook.com fb.com instagram.com linkedin.com twitter.com x.com youtube.com tiktok.com pinterest.com linktr.ee
    google.com google.de google.co.uk maps.google.com trustpilot.com yelp.com tripadvisor.com booking.com airbnb.com
    amazon.com amazon.de amazon.co.uk ebay.com ebay.de ebay.co.uk etsy.com wikipedia.org en.wikipedia.org g2.com
    capterra.com reddit.com whatsapp.com wa.me t.me xing.com checkatrade.com glassdoor.com indeed.com kununu.com
    """
)
"""Sites where everybody has a page: none is a company's own."""

SOMEBODY_ELSES = (
    r"\b(?:his|hers|her|their|theirs|he|she|they|reception|front desk|switchboard|general|landline|old|"
    r"my (?:boss|husband|wife|colleague|partner|son|daughter|secretary|assistant)(?:'s)?|[\w-]+'s)"
    r"(?: (?:one|number|mobile|cell|phone|line|address|mail|e-?mail|office|own))*(?: is|'s|:|,)? ?$|"
    r"\bdon't (?:call|ring|write to)(?: (?:at|on|to|the|this))* ?$"
)
"""Before one of several: somebody else's, or one that is not to be used."""

SOMEBODY_ELSES_BEHIND = (
    r"\s*(?:\(?(?:is |that's |that is |it's )?(?:my |the |our )?(?:fax|old one|old number|his|hers|reception|"
    r"switchboard|boss's|general|shared|for everybody|for everyone|not (?:mine|me))\b)"
)
"""Behind one of several: the same."""

FAX_BEFORE = r"\bfax(?: number| no)?(?: is|'s|:|\.)? ?$"
"""Before a number: nobody can be called there."""

END_OF_NUMBER = (
    r"\b(?:it|that|number|mine|phone|mobile|cell|one)(?: actually| really| should)? (?:ends?|ending|finish(?:es)?) "
    r"(?:in|with|on|by)(?: a| the)? (?P<ends>\d[\d ]{0,4})\b|"
    r"\b(?:the )?(?:last|final) (?:\w+ )?(?:digits?|figures?|numbers?|ones?|two|three|four)(?: \w+)? "
    r"(?:are|is|should be|must be)(?: actually| really)? (?P<last>\d[\d ]{0,4})\b|"
    r"(?<!not )(?<!\d)(?P<at>\d{2,5}) (?:at|in) the end(?=\s*(?:$|[.,;!(–-]|not\b|instead\b|please\b|and not\b))"
)
"""The end of a number that was given wrongly: "0135 at the end", "it ends in 72"."""
