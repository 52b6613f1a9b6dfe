"""How an answer to "who decides?" names somebody without a verb of deciding: by a condition, a chain, a possessive."""

from __future__ import annotations

_SMALL = (
    r"^\W*(?:(?:well|oh|no|yes|god|both|technically|officially|formally|on paper|only|just|always|it's|that's|"
    r"honestly)\W+)*"
)
_WHO = r"(?P<who>(?:(?:my|our|the|his|her)\s+)?(?:[\w'-]+\.?\s+){0,3}?[\w'-]+)"

ME_AND = (
    rf"{_SMALL}(?:(?P<mine>mine)|me|myself|i) (?:and|n|&|\+|plus|with|together with) "
    r"(?P<who>(?:(?:my|our|the) )?[\w-]+(?:'s)?)(?=\W*$|[,;!]| (?:both|have|has|must|decide|together|we|in|who)\b)"
)
"""Whom the lead decides with: "mine and Jabu's", "me n lotte". With `mine` it is a possessive."""

AND_I = rf"{_SMALL}(?P<who>(?:[\w-]+ ){{0,2}}?[\w-]+) and (?:i|me|myself)\b"
"""The same with the other one first: "Sister and I"."""

FINAL_IS = (
    r"\b(?:final(?: \w+)?|last word|the last|decision|decider|signature|sign-?off|approval|the one|boss|on top)"
    rf"(?: (?:only|always|just))?(?: (?:is|are|by|from|with|only|always|just|still))+ {_WHO}(?:'s)?(?=\W*$|[,;!])"
)
"""Who stands at the end: "final is only Mr. Sanchez", "final sign-off is the md's"."""

HAS_TO_PASS = (
    rf"(?<![\w'’-]){_WHO} (?:has to|have to|must|needs to|need to|still has to) (?:first |also )?"
    r"(?:(?:pass|clear|bless|endorse|stamp|rubber-?stamp|green-?light|confirm)(?: (?:it|this|that|the \w+))?|"
    r"be (?:asked|convinced|happy|ok|okay|fine|on board)|put (?:the|his|her|their|a|its) (?:stamp|signature|name))\b"
)
"""Who has to let it pass before it is bought."""

WANTS_A_LOOK = (
    rf"(?<![\w'’-]){_WHO} (?:will|would|is going to|are going to)(?: also| probably| definitely| surely| still)? "
    r"(?:want|need|have|like|expect|insist)(?: on)? (?:to (?:\w+ )?(?:see|check|look|review|know|vet|agree|approve|"
    r"sign|be)\b|"
    r"(?:a|the) (?:look|say|word|opinion)\b|input\b)"
)
"""Who will look at it before it is bought."""

NEEDS_THEIRS = (
    r"\b(?:needs?|requires?|subject to|waiting (?:for|on)|get|getting|gets) (?P<who>(?:the |our |my )?(?:[\w-]+ ){0,2}?"
    r"[\w-]+) (?:approval|sign-?off|consent|authori[sz]ation|ok|okay)\b"
)
"""Whose yes is needed: "needs board approval"."""

IS_FOR = (
    r"\b(?:that's|thats|it's|its|that is|it is|is|be) (?:really |mainly |actually |more )?(?:a (?:question|matter|"
    r"decision|call) "
    rf")?for {_WHO}(?=\W*$|[,;!]| (?:to (?:decide|say|sign|choose|approve|answer)|i'm afraid)\b)"
)
"""Who is to decide: "that's for the owner"."""

SEES_TO_IT = (
    rf"{_SMALL}(?:not (?:really )?(?:me|mine|my \w+)\W+)?{_WHO} (?:usually |always |normally |basically |pretty much )?"
    r"(?:looks? after|deals? with|handles?|takes? care of|manages?|organi[sz]es?|arranges?|pays? for) (?:it|that|this|"
    r"those|"
    r"these|them|all|everything|such|the)\b"
)
"""Who sees to such things."""

NOT_THE_LEAD = (
    r"\W*(?:that's|thats|that is|that would be|that'd be|which is|who is|i\.e\.|aka|so|=)\W+(?:me|myself|i)\b"
)
"""Right after somebody's title: the lead's own."""

CONDITION = (
    rf"\b(?:once|if|as long as|provided|unless|after|until|only if|assuming|when) {_WHO} (?:(?:is|are|"
    rf"'s) (?:\w+ )?(?:happy|ok|"
    r"okay|fine|on board|satisfied|convinced|in)|agrees?|signs?|approves?|clears? (?:it|this)|nods?|says? (?:yes|ok|"
    r"go)|"
    r"(?:has|have) (?:signed|agreed|cleared|approved|nodded|said yes))\b"
)
"""On whose consent the lead's own decision hangs: "me, once the auditors are happy"."""

CHAIN = r"\b(?:goes|go|passes|travels|climbs|wanders|is sent|moves)(?: up| on)?(?: from (?:me|us|here))?(?: up)? to\b"
CHAIN_LINK = (
    r"\bto (?P<who>(?:the|my|our) (?:[^,.;!?]|(?<=\b[md][rs])\.){2,40}?)(?=\W*$|[,;]| (?:and|who|then|for|at)\b)"
)
"""A paper that goes from hand to hand, and whose hands: "it goes to the head of works, then to the bursar"."""

DEFENDED = (
    r"\b(?:defend|justify|argue|get (?:it|this|that) past) (?:(?:it|this|that) )?(?:to|by|before|at|in front of|"
    r"with)? ?"
    rf"{_WHO}(?=\W*$|[,;!])"
)
"""Before whom the lead has to stand up for it."""

TITLED_FIRST = (
    rf"{_SMALL}(?P<who>(?:mr|mrs|ms|dr|doctor|prof|professor|madam|madame|sir|father|sister|pastor|chef|captain|aunt|"
    r"auntie|uncle|judge|don|dona|doña|lady|lord|herr|frau|oga|chief)\.? (?!(?:and|or|who|that|has|is|must|will|i|"
    r"nobody)\b)"
    r"[^\W\d_][\w'’-]+)(?=\s*(?:$|[,.;!()–-]|(?:and|or|only|decides|signs|does|has|must|will|of course)\b))"
)
"""An answer that begins with somebody called by a title and a name: "technically Don Emilio, the owner"."""

TAKEN_BACK = (
    r"\W*(?:no,? (?:truly|seriously|really|honestly|joking|kidding)|seriously(?: now| though)?|joking aside|"
    r"(?:just |i'm )?kidding)\b"
)
"""What was said before this was a joke."""

JOINTLY_WITH = r"\b(?:jointly|together) with (?:my|our|the) (?P<who>[\w-]+(?: [\w-]+)?)(?=\W*$|[,;!])"
"""Company in deciding, whatever they are: "jointly with our surveyor"."""
