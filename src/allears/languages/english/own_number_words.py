"""How English tells that a number with its noun is all that the lead has: "we run 12 vans", "our 340 pupils"."""

from __future__ import annotations

from allears.languages.english.multiplied_words import EACH_DOES

_HEDGES = (
    r"(?:about|around|roughly|approximately|approx\.?|ca\.?|circa|only|just|now|currently|presently|today|still|"
    r"already|"
    r"some|maybe|like|nearly|almost|over|under|up to|at least|more than|less than|close to|between|exactly|all|"
    r"a total of|"
    r"in total|altogether|~|the|a|an|like)"
)
DEFINITE = (
    r"\b(?:our|my|all|all of (?:our|my|the)|these|those|the|us)\s+"
    r"(?:own |entire |current |existing |present |whole |other )?$"
)
"""Right before a number: all of them."""

_OURSELVES = r"(?:we|i|us|myself|ourselves)"
_HAVE = (
    r"(?:have|has|got|run|runs|are|am|is|were|employ|own|operate|manage|maintain|oversee|supervise|lead|"
    r"look after|keep|"
    r"count|number|total|see|treat|teach|serve|host|ship|send|move|deliver|carry|dispatch|handle|process|make|produce|"
    r"do|sell|clean|feed|feature|use|share|responsible for|in charge of|work with|live on|deal with|"
    r"take care of|care for|"
    r"train|take on|put on|bring in|stand (?:on|at)|went|grew|grown|shrunk|down to|house|rent out|let out|get|"
    r"receive|answer|book|write|cover|support|go through|bill|fill|turn out|put out|"
    r"publish|print|bake|brew|roast|grow|farm|milk|fly|drive|need|want|speak for|represent|buy for|work for|work at|"
    r"work in|work as|ring|call|contact|build|comprise|consist of|made up of|include)"
)
OURS = (
    rf"\b{_OURSELVES}(?:'ve|'re|'m| have| are| am|'d)? (?:got |been |[a-z]+ly |also |now |just |still |only |"
    rf"currently |both |all )*(?:{_HAVE}|running|managing|employing|seeing|making|doing|selling|shipping|"
    rf"sending|looking after)\b|"
    rf"\b{_OURSELVES}(?:'ve|'re|'m|re|m)\b|\b(?:im|ive|weve|myself|with us)\b"
)
"""Somewhere before a number: what the lead has or does all the time."""

OUR_COMPANY = (
    r"(?:^\W*(?:hello |hi |hey )?|\b(?:our|my|this|the|own) (?:[a-z-]+ ){0,2}?)(?:company|firm|business|"
    r"practice|shop|school|gym|studio|clinic|agency|"
    r"restaurant|hotel|lab|laboratory|bakery|team|fleet|office|house|factory|plant|farm|charity|association|club|"
    r"centre|"
    r"center|network|chain|group|family|museum|library|college|academy|nursery|kindergarten|hospital|surgery|bureau|"
    r"organisation|organization|startup|brewery|salon|garage|dealership|store|website|site|staff|crew|"
    r"headcount|workforce|payroll|portfolio|list|books)(?: here)? "
    r"(?:has|have|with|of|employs|runs|counts|is|are|operates|owns|makes|sells|sends|ships|serves|includes|"
    r"consists of|stands at)\b|"
    r"\bfor (?:an?|our|my|the) (?:[a-z-]+ ){1,3}(?:with|of) (?:about |around |only |just |some )*$|"
    r"(?:^|[,.;(] ?)(?:[a-z]+ )?(?:fleet|team|staff|crew|total|portfolio|workforce|stock|force) of (?:about |"
    r"around |only |just |some )*$"
)
"""Somewhere before a number: the company as a whole."""

THERE_ARE = (
    r"\b(?:there(?:'s|s| is| are)|it's|it is|that's|that is|make it|make that|makes|meaning|i\.e\.|namely|total|"
    r"altogether|in all|"
    rf"overall)\s*(?:{_HEDGES} )*$"
)
"""Right before a number: so many there are."""

NOT_ALL_OF_THEM = (
    r"\b(?:plans?|packages?|tiers?|at christmas|at easter|in (?:the )?(?:high |peak |low )?(?:seasons?|summer|"
    r"winter|spring|autumn)|on (?:a )?(?:good|"
    r"bad|busy|slow|quiet) days?|some days|one day|in peak|peak|record|yesterday|last night|this (?:morning|"
    r"week|month)|"
    r"worst|capacity|licen[cs]ed for|allowed|maximum|legally|up to|insured for|room for|space for|like the|such as|for "
    r"example|e\.g\.|instance|imagine|say you|suppose|compared|than|unlike|versus|vs|elsewhere|"
    r"(?:could|can) do with|short of|missing|lack|lacking|biggest|largest|smallest|one of|each|every|per|a customer|"
    r"an order|supplier|suppliers|subcontractors?|rent|renting|lease|borrow|gain|gained|lost|lose|losing|bought|buying|"
    r"buy|ordered|ordering|rebuilt|renovated|opened|opening|interviewed|applied|hired|fired|let go|sold|closed|won|"
    r"remade|redone|stolen|broke|damaged|told|heard|read|saw|watched|competitors?|rivals?|other)\b"
)
"""Somewhere before a number: it is that of a part, of an unusual day, of a limit, of others, or of something that
happened once."""

HAPPENS = (
    r"\s*(?:who |that |which )?(?:are(?! (?:working|standing|employed|here|running))|is|was|were|have|has|had|"
    r"don't|do|does|doesn't|did|didn't|can|can't|cannot|could|will|"
    r"won't|would|must|need|needs|want|wants|share|shares|quit|leave|leaves|left|called|call in|complain\w*|"
    r"cancel\w*|retire\w*|"
    r"start|starts|started|said|say|says|ask|asks|asked|apply|applied|arrived|came|come|went|go|got|get|stand|"
    r"stood|sit|"
    r"broke|break|failed|fail|joined|join|signed|stopped|stop|died|moved|missed|refuse\w*|hate|love|like|think|never|"
    r"always|just|still|no longer|haven't|hasn't|aren't|isn't)\b"
)
"""Right after a number and its noun: something happens to a part of them, or it is no number of theirs."""

ENDS_THERE = (
    r"(?=\s*(?:$|[.,;:!?)\n–—-]|(?:and|but|so|today|now|currently|nowadays|at the moment|at present|right now|in total|"
    r"total|altogether|all in all|all told|full[- ]time)\b))"
)
"""Nothing follows that would make it a part of them, or some of the time."""

FIRM = r"(?:company|firm|business|group|organi[sz]ation|practice|school|clinic|agency|factory|plant|bank|charity)"

AT_WORK = (
    r"\s*(?:(?:are|is) (?:working|standing|employed|running|here|in use|in operation)\b|"
    rf"(?:who )?works? (?:here|for us|with us|(?:in|at|for) (?:the|our|this|my) (?:whole )?{FIRM})\b" + ENDS_THERE + ")"
)
"""Right after a number and its noun: that is what they do all the time."""

NOT_SO_MANY = (
    r"\s*(?:in (?:one|each|every|a(?! (?:typical |normal |usual |average )?(?:day|week|month|quarter|year)\b))|"
    rf"per|each(?! {EACH_DOES})|an hour|at a time|at once|a minute|plans?|packages?|tier|limit|minimum|"
    r"maximum|deal|option|version|as a (?:sample|test)|for (?:a )?(?:test|trial)|more(?! or less)|less|fewer|"
    r"too (?:many|few)|"
    r"short|behind|late|off|down|elsewhere|out of (?:order|action|service)|"
    r"(?:a|per|each|every|this|last) (?:\w+ )?(?:month|week|year|day)[, ]*elsewhere)\b"
)
"""Right after a number and its noun: so many at a time, in each, in a plan, elsewhere."""

FINITE = (
    r"\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|must|runs?|uses?|owns?|works?|"
    r"says?|told|"
    r"tells|wants?|needs?|loves?|likes?|goes|went|takes?|took|makes?|made|gets?|got|costs?|pays?|sends?|buys?|"
    r"earns?|leads?|"
    r"teaches|looks?|thinks?|gives?|sold|sells|left|lost|fits?|holds?|seats?|don't|doesn't|didn't|haven't|hasn't|"
    r"won't|can't|calls?|called)\b"
)
"""A verb: what holds one is no list of what there is."""
