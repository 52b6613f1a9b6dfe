"""How English says whether money is there for something: approved, in the pot, still to be found."""

from __future__ import annotations

_DONE = (
    r"(?:approved|allocated|signed off|budgeted(?: for)?|set aside|put aside|put by|earmarked|ring-?fenced|released|"
    r"sanctioned|cleared|green-?lit|okayed|ok'?ed|in the (?:plan|budget))"
)
"""What is done to money that is there."""
_DONE_OR_SAID = rf"(?:{_DONE}|confirmed|agreed|secured|granted|voted(?: on| through)?)"

_NOT = (
    r"(?:not|never|(?:is|are|was|has|have|had|wo|would|do|does|did)n'?t|won'?t|nothing(?:'s| is| has been| was)?|"
    r"none of it (?:is|has been)|no money(?: is| has been)?|no budget(?: is| has been)?|still un|un)"
)
_ADVERBS = r"(?: ?\b(?:yet|been|be|being|get|got|formally|officially|fully|really|even|actually|all|is|it))*"
_MONEY = r"(?:budget|money|funds?|funding|cash|spend)"
_GETS = r"(?:to be|to get|to have|getting|be|get)(?: (?:it|that|this|the|a|our|some))*"

NOT_GRANTED = (
    rf"\b(?:no|zero|without(?: a| any)?) {_MONEY}\b(?! (?:limits?|constraints?|issues?|problems?|worr\w+|concerns?|"
    rf"cap|question|object|left over))|"
    rf"\b{_NOT}{_ADVERBS} ?\b(?:{_DONE_OR_SAID}|there yet|available yet)\b|"
    rf"\b(?:un|still un)(?:approved|allocated|budgeted)\b|"
    rf"\b(?:needs?|has|have|got|ha[sd] yet|have yet|still|first) {_GETS}(?: {_MONEY})? ?(?:{_DONE_OR_SAID}|found)\b|"
    r"\b(?:waiting|waits?) (?:for|on) (?:the |our |a )?(?:approval|budgets?|funding|funds|money|sign-?off|green "
    r"light)|"
    r"\b(?:subject to|pending|awaiting|requires|require|needs?|need) (?:final |formal |board |budget |management |"
    r"the board's |my boss's )*(?:approval|sign-?off|approving)\b|"
    rf"\b(?:have|has|do|does)n'?t (?:have |got |yet |really |actually )*(?:any |a |the |an? \w+ )?{_MONEY}\b|"
    rf"\b(?:do|does) not (?:yet |really )?have (?:any |a |the )?{_MONEY}\b|"
    rf"\bbudget (?:is |was )?(?:still |currently )?(?:open|frozen|undecided|gone|spent|used up|exhausted)\b|"
    rf"\bbudget (?:is|was) (?:not|still not|not yet) (?:open|fixed|decided|there|clear|set)\b|"
    rf"\bbudget isn'?t (?:open|fixed|decided|there|clear|set)\b|"
    rf"\b{_MONEY} (?:only |first |will (?:only )?|won'?t )(?:comes?|opens?|starts?|be there|arrives?)\b"
)
"""The money is not there, or not yet."""

GRANTED = (
    rf"\b(?:already |it's |its |is |are |been |was |all |got it )?{_DONE}\b|"
    rf"\b{_MONEY}(?:'s| is| are)? (?:all |already )?(?:there|ready|available|in place|waiting)\b|"
    rf"\b{_MONEY} (?:is |are )?(?:sitting )?in (?:the |our )?(?:pot|kitty|bank|plan|budget|reserves?|sinking fund)\b|"
    rf"\b(?:some|enough|something|{_MONEY}|a bit|it) (?:is )?(?:put (?:by|away|aside)|saved(?: up)?|tucked away)\b"
)
"""The money is there."""

YET_TO_COME = (
    r"\b(?:to get|must get|to be|must be|to have|getting|will be|will get|won'?t be|once|as soon as|when|whenever|"
    r"until|till|before|if|unless|should be|could be|might be|may be|can be|hop\w+|want\w*|trying|try|waiting|want it|"
    r"need it|needs?|get)\b[^.;]{0,24}$"
)
"""Right before "approved": it is yet to be."""

DENIED = (
    r"\b(?:nobody|no one|no-one|none|never|not|nothing|no|hasn'?t|haven'?t|didn'?t|isn'?t|wasn'?t|aren'?t|won'?t)\b"
    r"[^.;,]{0,40}$"
)
"""Right before "approved": it is not ("nobody has approved any money")."""

STILL_TO_BE_FOUND = (
    r"\b(?:have|has|need|needs|'d|got|would|will|first|id|ill)(?: have)? to (?:first |still )*(?:find|ask|request|"
    r"apply|argue|fight|beg|make (?:a|the) (?:business )?case|justify|get (?:it |that |the \w+ )?(?:approved|approval|"
    r"signed)|"
    r"find (?:it|that|the money)|look for|raise|convince|pitch|scrape|borrow|free up|take it from|request)\b|"
    r"\bmake (?:a|the) (?:business )?case\b|"
    r"\b(?:waiting|waits?) (?:for|on) (?:the |our |my |a )?(?:cfo|ceo|board|boss|finance|approval|sign-?off|owners?|"
    r"committee|council|head office|hq|management|answer|decision)\b|"
    r"\b(?:goes|going|comes?|is going|has to go|still has to go|due to go) (?:up )?(?:to|before|in front of) "
    r"(?:the |our )?(?:board|committee|council|owners?|cfo|finance|management|vote|agm|meeting)\b|"
    r"\b(?:meeting|board|owners?|council|committee|assembly|they|we) (?:still |only )?(?:votes?|decides?|"
    r"meets?|vote on it) (?:on|in|at|next|about|only|this)\b|"
    r"\b(?:only|not (?:before|until|till)|first) (?:comes?|in|from|after|next)\b|"
    r"\b(?:next|new) (?:round|budget round|budget cycle)\b"
)
"""In answer to whether the money is there: it has to be found or granted first."""

THERE_ALREADY = (
    r"^\W*(?:yes|yep|yeah|yup)?\W*(?:it's|its|it is|that's|thats|all of it is|the money'?s|money'?s|the money is|"
    r"we have|we've got|i have|i've got|we do have|there's|theres|there is|we)?\s*(?:already |all |some |the |a bit |"
    r"money |something |enough |cash |it )*(?:there|put by|put away|in the (?:pot|kitty|bank|plan|budget|reserve)|"
    r"in (?:this|next|our|the) (?:year'?s? |coming year'?s? )?(?:budget|plan)|saved(?: up)?|voted|"
    r"(?:the owners |the board |they |we )?voted (?:for it |it through |on it )?(?:last|in|on|yesterday))\b"
)
"""In answer to whether the money is there: it is."""

SPEAKS_OF_MONEY = r"\b(?:budget|money|funds?|funding|spend|cash)\b"

NO_MORE = r"\b(?:last (?:year|time|season)|used to|previous|back then|years? ago|but|withdrawn|frozen|cut)\b"
"""In the clause of what was approved once: it need not be there any more."""

GIVES_MONEY = (
    r"\b(?:approved|signed off|okayed|ok'?ed|granted|cleared|sanctioned|voted|released|ring-?fenced|green-?lit|"
    r"allocated|earmarked|set aside|put aside|put by|signed off on|agreed(?: to| on)?)\s+"
    r"(?:us |me |for us |a |an |another |about |around |up to |some |roughly |the |only |just )*[€$£₹]?$"
)
"""Before an amount: it was granted."""
