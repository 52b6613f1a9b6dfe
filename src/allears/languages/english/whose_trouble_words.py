"""Whose trouble it is that English tells: the lead's company's, a private visitor's, or one with us."""

from __future__ import annotations

OF_THE_BUSINESS = (
    r"\b(?:we|we're|we've|our|ours|us|nobody|no one|everyone|everybody|(?:my|the) (?:\w+ )?(?:team|girls|guys|"
    r"people|staff|reps?|boss|crew|drivers?|managers?|"
    r"colleagues|customers|clients|boys|lads|office|company|business|shop|restaurant|farm|clinic|practice|firm|"
    r"\w+ers)|somebody|someone|\d+ (?:men|people|staff|employees|workers|guys|girls|beds|rooms|cows|vans|trucks|"
    r"machines|tables|pupils|seats)|reps|staff|leads|deals|"
    r"deliveries|orders|calls|customers|clients|guests|patients|tenants|drivers|pain point|payroll|rotas?|"
    r"bookings)\b"
)
"""An opening complaint without any of these is a visitor's own, not a company's."""

OF_ONE_ALONE = r"\b(?:i|i'm|im|i've|my|me|it would)\b"
"""A message with one of these may be a private visitor's."""

IS_NO_LEAD = (
    r"\b(?:my ticket|ticket (?:is|number|no)|order (?:number|no|\d)|my order|already (?:a |your )?(?:customer|client)|"
    r"existing (?:customer|client)|account (?:number|no)|"
    r"our account manager|your (?:invoice|support|dialer|app)|"
    r"client of yours|customer of yours|error \d+|hiring|looking for a job|my cv|my thesis|unsubscribe|"
    r"stop (?:emailing|mailing|calling))\b"
)
"""Whoever writes this complains about us, or has no need of their own."""

DENIES = (
    r"(?:\b(?:not|never|no|nor|hardly|without|no longer|dont|doesnt|didnt|isnt|arent|havent)|"
    r"(?:would|will|might|could|may) be|n't)(?: (?:really|even|"
    r"ever|any|have|had|that|so|very|too|want|want to|a))*\s+$"
)
""" "We don't have problems with", "it's not hard to": no trouble follows."""

WHAT_HURTS_IS = (
    r"\W*what(?:'?s| is| really| mostly)* (?:killing|bothering|worrying|hurting|driving|annoying|bugging|slowing|"
    r"worries|scares|bothers|annoys|hurts|frightens|kills|troubles|irritates|drives) (?:me|us)\b"
)
""" "What worries me is the winter" asks nothing."""

NAMES_ANOTHER = (
    r"\bto (?:the|a|an|another|our) (?:competit|rival)|\b(?:in|inside) [\w' -]{2,24} heads?\b|"
    r"\b(?:our|my|the) (?:\w+ )?(?:supplier|provider|agency|vendor|caterer|landlord|contractor|installer|"
    r"accountant|bank|distributor|dealer|wholesaler|insurer|courier|carrier|bureau)s?\b"
)
"""Somebody else is named there, and the trouble is the lead's: staff who went to a rival, what is in one head, what a
supplier of theirs does."""
