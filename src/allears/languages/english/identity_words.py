"""How English says what a company is, has or sells, and what only looks as if it did."""

from __future__ import annotations

_BREAKS_OFF = (
    r"(?:want|wants|need|needs|not|no|to|if|when|whether|about|ask|from|by|with|for|who|which|because|so|but|is|are|"
    r"was|were|has|have|had|do|does|did|can|could|would|will|types?|typing|says?|saying|use|uses|using|used|again|"
    r"every|each|in|at|on|i|we|they|he|she|you|it|than|like|between|after|before|since|until|against|into|looking|"
    r"look)"
)
"""Words that do not stand between "we are" and what they are."""

_NOUN_PHRASE = rf"(?:(?!{_BREAKS_OFF}\b)[\w'’&-]+,?\s+){{0,6}}"

WE_ARE = (
    r"\b(?:(?:we|i)(?:'re|'m|'ve)?|were|im|weve|(?:it|this|that|he|she|which|(?:the|our|my) "
    r"(?:company|firm|business|place|shop|group|outfit|employer|family))(?:'s| (?=is |has |runs |owns |makes |sells )))"
    r"(?! (?:run|manage|lead|look after|clean|use|rent|share) (?:the|this|that|our|my|your) )"
    r"(?:\s*(?:are|am|is|run|runs|own|owns|have|has|got|had|operate|manage|started|sell|sells|make|makes|build|"
    r"produce|do|does|offer|develop|place|"
    r"ship|import|export|supply|rent out|look after|opened|founded|became|turned into|work (?:in|for|at)|in|into|also|"
    r"only|just|mainly|mostly|basically|actually|still|now|currently|already|being|being in|having|running))*\s+"
    + _NOUN_PHRASE
    + r"$"
)
"""Says what the lead's company is, has or sells, right up to the noun."""

FRAGMENT = (
    rf"(?:(?:^|[.!?,(–—:-]\s*|\bas )(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+|\b(?:turned into|"
    rf"became|grew into|(?:runs?|running)(?! (?:the|this|that|our|my) )|owner of|founder of|manager of|director of|"
    rf"behalf of|(?:work|works|working) (?:in|for|at)|based|called)\s+){_NOUN_PHRASE}$"
)
"""Begins a description without a verb: "a family bakery in Ghent"."""

IN_PARTS = (
    r"\b(?:half|some|partly|part of|some of|a few|few of|most|one of|the others?|the rest|others|sometimes|either|"
    r"depends|also|as well)\b"
)
"""Tells of a part only: where one way is named, another holds for the rest."""

BOTH_IN_SHORT = (
    r"(?:^|[,;.:–—-]|\bso|\bit's|\bit is|\bthat's|\bwe do|\bdo|\breally|\bin fact|\band)\s*both\b(?!\s+(?:of\s+(?:us|"
    r"them)|my|our))|^\W*(?:(?:a|an|it's|its|we do|well|oh|honestly)\s+)*(?:little |bit |mix |mixture )(?:bit )?of "
    r"(?:both|each)\b"
)
"""Sums two ways up."""

ABOUT_SOME = (
    r"\b(?:\d+|others?|rest|most|some|all|half|they|them|these|those|everyone|everybody|people|guys|girls) (?:of "
    r"(?:them|us) )?(?:are|is|do|does|does the|do the)\s+(?:the |a |in |just |only |mostly |all )*$"
)
"""Tells what some of the people are, not the company."""

KIN_DO = (
    r"\b(?:my|his|her) (?:\w+ )?(?:brother|sister|wife|husband|son|daughter|dad|father|mum|mom|mother|cousin|uncle|"
    r"aunt|nephew|niece|friend|mate|neighbou?r|boyfriend|girlfriend)(?:'s)?(?: \w+)? (?:sells?|runs?|owns?|has|works?|"
    r"uses?|is|was|had|did|does|makes?|pays?|started|swears)\b"
)
"""Tells what a relative or a friend does, whose affairs are not the lead's."""
