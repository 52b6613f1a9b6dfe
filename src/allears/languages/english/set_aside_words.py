"""How English names a thing only to set it aside."""

from __future__ import annotations

_HAS_TIME = r"(?:any |some |more |enough |the |a |no )?(?:time|free|off|hours?|spare|slots?|room|space|to)\b"
_OF_YOURS = r"(?! (?:it |them |that )?(?:done )?(?:from|by|with|at|to) (?:you|yours)\b)"
_WE_DO = (
    r"(?:have|had|got|get|order|buy|bought|bring|rent|hire|borrow|make|bake|cook|organi[sz]e|do|did|own|take|run|"
    r"speak|write|fix|fit|passed|finished|work|sleep|print|handle|manage|arrange|sort)"
)
_THEY_DO = (
    r"(?:does|do|did|handles?|has|have|looks? after|takes? care|brings?|organi[sz]es?|cooks?|bakes?|provides?|"
    r"suppl(?:y|ies)|covers?|sorts? out|deals? with|arranges?|fits?|prints?|teaches|writes?|(?:is|are|'s) (?:doing|"
    r"handling|bringing|making|organi[sz]ing|cooking|providing|supplying|covering|arranging|printing|fitting))"
)
_NOTHING_NEW = r"(?! (?:the|an?|our|my|some|all|\d+)\b(?![^.;!?]* (?:for|who|that|with)\b))"
IN_OTHER_HANDS = (
    rf",?\s+(?:we|i|they|he|she)(?:'ve| have)? (?:already |still |always |just |only |usually )?{_WE_DO}\b"
    rf"(?! (?:{_HAS_TIME}|best|better|well|need|want|most|you\b)){_OF_YOURS}{_NOTHING_NEW}|"
    rf",?\s+(?:(?:the|my|our|an?|his|her|their|another|one of (?:my|our|the))\s+(?!\w+ (?:who|which|that)\b)"
    rf"(?:(?!(?:we|i|they|you|he|she)\b)[\w'’-]+\s+){{1,6}}?|somebody |someone (?:else )?){_THEY_DO}\b"
    rf"(?! {_HAS_TIME}){_OF_YOURS}{_NOTHING_NEW}|"
    r"\s+(?:(?:is|are|was|were|gets?|has been|have been) (?:already |all |being |well )?(?:done|covered|handled|sorted|"
    r"organi[sz]ed|provided|included|arranged|taken care|catered for|in hand|in place|there already)\b"
    r"(?! (?:badly|wrong|by you|late|twice|too))|(?:is|are) out\b(?! of date)|comes? (?:down |out |off |round )?"
    r"(?:at|with|from) (?:another|the other|a different|my|our)\b|stays? (?:with|at|where|as)\b)"
)
"""Right after a thing: it is in hand, or somebody else's to do: "the food we order from the Thai lady", "the mast comes
down at another yard"."""

FINE_AS_IT_IS = (
    r"\s+(?:is|are|works?|runs?)(?: still| all| quite| perfectly| really)? (?:fine|ok|okay|good|all right|alright|"
    r"great|perfect|sorted|in order|like new|as new|new enough)\b(?! (?:but|except|though|for|at|if|in))"
)
"""Right after "my" or "our" and a thing: nothing is to be done about it."""

DONE_BY_OTHERS = (
    r"\b(?:my|our|his|her|their|another|the) (?:own )?(?:(?!who\b|which\b|that\b)[\w'’-]+ ){1,4}?(?:does|handles|"
    r"brings|fits|fixes|cooks|bakes|organi[sz]es|looks after|takes care of|covers|provides|supplies|sorts|installs|"
    r"repairs|prints|builds|paints|(?:is|are) (?:doing|handling|bringing|cooking|organi[sz]ing|providing|supplying|"
    r"covering|arranging|"
    r"printing|fitting))\s+(?:(?:the|our|my|all|his|her|their) ){0,2}(?:[\w'’-]+ )?$"
)
"""Right before a thing: somebody else of the lead's does it: "my son fits the solar panels"."""

BY_ONESELF = r"(?<!for )(?<!see )\b(?:himself|herself|themselves|ourselves|ourself|myself)\b"
"""Later in the clause of a thing: they do it without us, unless that is denied."""

WANTED_OTHERWISE = r"\b(?:stop|teach|learn|help|let|instead)\b"
"""A clause with one of these wants it to become otherwise: "teach them to stop doing it all themselves"."""

LANDMARK = (
    r"\b(?:(?<!'re )(?<!'m )(?<! are )(?<! am )(?<!i'm )after|before|until|till|during|since|next to|near|behind|"
    r"opposite|beside|across from|than|thinks? (?:it|he|she)(?:'s| is))\s+(?:the|our|my|an?|that|this|his|"
    r"her)\s+(?:\w+\s+)?$"
)
"""Right before a thing: it only tells when or where: "before the survey", "next to the church"."""

PICTURE = r"\b(?:so to (?:say|speak)|as it were|if you will)\b"
"""A clause with one of these speaks in pictures."""

NOT_NOW = (
    r"(?:\s+(?:is|are|comes?|would be|would come))?,?\s+(?:maybe |perhaps |possibly )?(?:(?:later|eventually|some ?day|"
    r"one day|next time|"
    r"another time|some other time|in a second step|down the line)(?: on)?(?: maybe| perhaps| possibly| this year|"
    r" next)?"
    r"(?=\W*$|[.,;!?])|(?:maybe|perhaps|possibly) (?:next|in (?:a|the|two|some)) )"
)
"""Right after a thing: not now."""

NOTHING_BESIDE = (
    r"[^.,;!?]{0,30}?\s(?:is|are) (?:(?:a joke|nothing|peanuts|small fry|negligible|little|tiny|small|"
    r"a drop in the ocean) )?"
    r"(?:next to|compared (?:to|with)|in comparison|beside|against) "
)
"""Right after a thing: it hardly counts beside another."""

HEARSAY = (
    r"\b(?:(?:an?|some|the|my|our|this|that) )?(?:bloke|guy|man|woman|fellow|neighbou?rs?|friends?|mates?|cousin|"
    r"brother-in-law|salesm[ae]n|internet|magazine|article|brochure|leaflet|everyone|everybody|people|they)"
    r"(?: (?:in|at|from|down|on|next)(?: [\w'’]+){1,3})? (?:says?|said|reckons?|claims?|swears?|keeps? saying|"
    r"always says?|"
    r"(?:told|tells?) (?:me|us))\b(?:(?!,\s*(?:but |so |and )?(?:i|we)\b|\bbut\b)[^.;!?])*$"
)
"""Before a thing: somebody who does not decide speaks of it."""

DEPENDS = r"\bdepend(?:s|ing)?\b[^.;!?]*$"
"""Before a thing: it is only weighed."""

ASKS_WHAT_THERE_IS = (
    r"\b(?:(?:is|are) (?:it|they|she|he|these|those|this)\b|do you (?:have|keep|own|use|run|work)|kind|sort|type|you "
    r"have|mother tongue|at the moment|today|now)\b"
)
"""A question for what there is, not for what should be done."""

OWN = r"\b(?:my|our)\s+(?:[\w'’-]+\s+)?$"
"""Right before a thing of the lead's."""

_UP_TO_IT = (
    r"(?:(?!\b(?:for (?!us\b|me\b)|in|at|with|within|we|i|who|which|from|run|sell|make|build|business|industry|"
    r"trade)\b)"
)
RANKED_OR_WANTED = (
    r"\b(?:(?:important(?:ly)?|priorit(?:y|ies)|crucial|essential|must[- ]haves?|requirements?|wish(?:es)?|wish ?list|"
    r"criteri(?:on|a)|(?:matters?|counts?|comes) (?:the )?(?:most|first)|care (?:most |mostly )?about|needs?:|wants?:|"
    r"goals?:)" + _UP_TO_IT + r"[^.!?;])*$|"
    r"(?:looking (?:for|at|into)|searching for|seeking|interested in|in the market for|shopping for|hoping for|"
    r"(?:we|i)(?:'re| are|'m| am) after|(?:need|want|would like|'d like|wish for)"
    r"(?! to (?:open|start|run|be|become|build|found|launch|set up|grow|expand|move|turn)\b))\b"
    + _UP_TO_IT
    + r"[^.,:!?;–—])*$)"
)
"""Right before a thing: it is ranked first or wanted, which tells nothing of who asks for it."""

RANKED_AFTER = (
    r"\s+(?:(?:is|are|would be)(?: (?:the|our|a|my|very|most|really|so|quite|also|absolutely))* (?:important|top|"
    r"number one|crucial|essential|must|first|paramount|priority|what (?:we|i) (?:need|want))\b|"
    r"matters? (?:most|to us|a lot)\b|comes? first\b|counts? most\b)"
)
"""Right after a thing: it is ranked first."""
