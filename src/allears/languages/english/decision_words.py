"""How English speaks of who decides: alone, together, somebody else, or not at all."""

from __future__ import annotations

POSSESSIVE = (
    r"\b(?P<who>(?:my|our|the) (?:[\w-]+ ){0,2}[\w-]+?)(?:'s|s') (?:call|decision|choice|signature|say|department)\b"
)
"""Whose decision it is: "my daughter's decision"."""

NOTHING_WITHOUT = (
    r"\b(?:nothing|no (?:money|cent|penny|order|purchase)|not a (?:cent|penny|thing|nail))\b[^.;?!,]{0,30}? without "
    r"(?:(?P<who>(?:my|our|the) (?:[\w-]+ ){0,2}[\w-]+?)(?:'s|s')|his|her|their) (?:yes|ok|okay|say[ -]so|blessing|nod|"
    r"signature|approval|consent|permission|agreement|go-ahead)\b"
)
"""The lead decides, but nothing happens without somebody's yes; "his" and "her" go back to who was named before."""

UNLESS = (
    r"\b(?:unless|only if|provided|as long as|if|without|(?:once|as soon as|after|when) (?!(?:i|i'm|i've|we|we're|it|"
    r"it's|that|this|everything|the price)\b)) "
    r"?[^.;?!]{2,50} (?:is on board|"
    r"are on board|agrees?|are happy|is satisfied|has agreed|have agreed|has passed it|passes it|"
    r"says? (?:yes|ok|no)|"
    r"signs?|approves?|nods?|is happy|likes it|blessing|ok|(?:doesn't|does not|don't|do not|won't|isn't|is not) "
    r"(?:object|mind|veto|against|say no|disagree)|opposed)\b"
)
"""The lead decides, but not against somebody."""

NO_SAY = (
    r"\b(?:(?:no|zero|little) (?:real |actual )?(?:say|vote|voice|influence)\b(?: in| on| over| there| here| at all|$|"
    r"[.,;!])|no say\b|i (?:have|'ve|'ve got|got) (?:no|zero) (?:mouth|vote|voice|part|hand)\b|"
    r"i(?: have|'ve| 've got|'ve got) nothing to say (?:in|on|about|over|there)\b|not a say\b|"
    r"(?:way |far |miles )?(?:above|over) (?:me|my head)\b(?=\W*$|[.,;!]| (?:i|so|and|really)\b)|"
    r"i (?:just|only) (?:answer the (?:phone|phones|door)|do (?:what|as) (?:i'm|i am) told|take orders|follow orders|"
    r"translate|interpret|type|pass on messages|was told to (?:ask|write))\b|"
    r"(?:don't|do not|dont|doesn't|haven't|not) (?:really |actually )?(?:have|got|get) (?:a|any|much of a) "
    r"(?:say|vote|voice|part)|my (?:voice|opinion|vote|word) (?:doesn't|does not|won't|isn't) (?:count|matter|asked)|"
    r"(?:not|nothing) (?:really )?(?:involved in|to do with) (?:the |that |this )?(?:decision|choice|buying|"
    r"purchase|it)|"
    r"(?:no one|nobody) (?:asks|listens to|will ask) me|i (?:don't|do not|dont|won't) (?:get to )?(?:decide|choose|"
    r"pick)\b|"
    r"i(?:'m|m| am| was)? (?:just|only) (?:was )?(?:told|asked|here|sent|supposed)? ?(?:to )?(?:collect|collecting|"
    r"gather|"
    r"gathering|fetch|get|getting|pass|passing) (?:some |the |a few |on )?(?:info|information|brochures?|offers?|"
    r"prices|"
    r"quotes|material|the message)|not my (?:business|department|place to (?:say|decide))|above my pay ?grade|"
    r"(?<!for )(?<!to )(?<!with )(?<!tell )(?<!tells )(?<!told )(?<!of )me,? (?:nothing|no thing)(?=\W*$|[.,;!])|"
    r"i(?:'m|m| am) (?:just|only) the messenger|i'm not the one to ask)"
)
ERRAND = (
    r"\b(?:collect|collecting|gather|gathering|fetch|pass|passing)\b|"
    r"\bget(?:ting)? (?:some |the |a few )?(?:info|prices|quotes|offers)"
)
"""Of the words that say no say, those that also fit whoever puts it before somebody."""

SHARES = (
    r"\b(?:not (?:just|only|solely) (?:my (?:decision|call)|me|up to me|mine)\b|not (?:my|a) (?:decision|"
    r"call) (?:alone|i make "
    r"alone)|jointly|every(?:one|body) (?:has to|must|needs to) (?:agree|sign|approve|vote|say (?:yes|ok)|be (?:happy|"
    r"ok|okay|on board))|"
    r"fifty[ -]fifty|50[ /-]50|neither of us|two signatures|both (?:our |of our )?signatures|"
    r"second signature|by consensus|"
    r"we (?:all |both |two |three )?(?:have to |must |need to |would |will |usually |always )?(?:decide|sign|"
    r"choose|agree|"
    r"vote|pick)(?: on)?(?: it| this| that| such things| everything)? ?(?:together|jointly|as a (?:team|board|family|"
    r"couple)|by vote|at the table)|(?:we|us)(?: (?:all|both|two|three|four))* (?:have to |must |need to )?say yes|"
    r"we (?:must|have to|need to) (?:both|all) (?:be )?(?:agreed?|sign|decide|say)|we (?:all|both) (?:have to |must |"
    r"need to )?(?:decide|sign|vote|agree|choose)|half me\b|(?:both|all)(?: of (?:us|"
    r"them))? (?:must|have to|need to|"
    r"has to)? ?(?:say|give) (?:yes|ok|okay|the ok)|(?:takes|needs|need) (?:the )?(?:two|both|three|all) of us|"
    r"(?:decide|decided|sign|signed|choose|agree|decision|call|made|make|choice) (?:it |this |that |things |"
    r"everything )?"
    r"(?:all )?(?:together|jointly|between us|as a (?:team|couple|family|group|board))|together or not at all|"
    r"(?:joint|shared|common|collective|team|group|family|committee) decision|"
    r"(?:a|the) decision (?:of|for) (?:both|all|two|the two|the three) of us|(?:both|all|two|three|"
    r"four) of us (?:decide|"
    r"sign|must|have to|will have to|need to|agree|vote)|we vote|we share the decision|decide as a (?:team|family|"
    r"board)|"
    r"(?:me|myself|i) (?:and|together with|along with|plus) (?:my|our|the)|(?<!it's )(?<!its )(?<!it is )(?<!that's )"
    r"(?:my|our) [\w-]+(?: [\w-]+)? and (?:i|"
    r"me|myself)"
    r"\b(?= (?:decide|sign|choose|agree|have|must|both|together|make|pick|will|take|vote|do|would)\b)|"
    r"i (?:need|want|have to get|must get|have to have) (?:my|our|the) [\w' -]{2,30}(?:'s|s') (?:ok|okay|approval|"
    r"signature|"
    r"blessing|agreement|consent|nod|yes)|"
    r"i (?:do|decide|choose|sign|pick|make the (?:call|decision)|have the final say)[^.;?!]{0,24}\b(?:but|"
    r"together with|"
    r"along with|with|only if) [^.;?!]{0,60}(?:agree|sign|approve|ok\b|nod|say|too|also|together|has to|must|needs|"
    r"partner|"
    r"co-?founder|wife|husband|board|brother|sister|happy))"
)
ALL_OF_US = (
    r"^\W*(?:(?:well|oh|um|honestly|actually|yes|that would be|that'd be|that's|it's|its|here|really|probably)\W+)*"
    r"(?:we (?:both|all|two|three|all (?:two|three|four))|(?:both|all|the)(?: (?:two|three|four|five|six))? of us|"
    r"us (?:both|two|all)|(?:my|our) [\w-]+(?: [\w-]+)? and (?:i|me|myself))"
    r"(?: (?:both|all|together|equally|do|will|would|must|have to|get to))*"
    r"(?=\W*$|[.,;:!?(–—-]| (?:and|so|but|really|in the end|of course|jointly|here)\b)"
)
"""Answers who decides: the lead and others, with no verb of deciding."""

MINE_AND = (
    r"\W*(?:(?:it's|that's|that is|it is)\W+)?(?:(?:mine|ours) and (?!nobody|no one)(?:my |our )?[\w' -]{2,24}s\b|"
    r"(?:hers|his|theirs|(?:my |our )?[\w -]{2,20}'s) and mine\b)"
)
"""Answers whose decision it is: the lead's and another's."""

RECOMMENDS = (
    r"\bi(?:'d| would| will|'ll| can)? ?(?:only |just |merely |simply |usually )*(?:recommend|advise|suggest|propose|"
    r"shortlist|short-list|prepare|compare|evaluate|pre-?select|filter|put together|put forward|bring (?:it|this|"
    r"them) to|"
    r"take (?:it|this) to|do the (?:research|legwork|homework|comparison|digging|screening)|make (?:the|"
    r"a) (?:technical )?"
    r"(?:report|comparison|recommendation|proposal|shortlist|suggestion|pre-?selection|list)|write the (?:report|paper|"
    r"proposal|case)|give my (?:opinion|recommendation|input)|look around|narrow it down|run the evaluation|"
    r"say what i think|"
    r"collect (?:the )?(?:offers|options)|present (?:the|my|it|them)|scout|sort out the options|build the (?:case|"
    r"list)|"
    r"pass (?:it|this|them) (?:on|up)|hand (?:it|this|them) (?:over|on|up))"
    r"(?! (?:together|anyone|everyone|it to))\b|\bmy recommendation\b|\bi(?:'m|m| am) (?:only |just )?(?:recommending|"
    r"evaluating|comparing|shortlisting|preparing|putting together|researching|the one (?:comparing|researching|"
    r"looking)|"
    r"doing the (?:research|legwork|homework|comparison|digging))\b|\bcan only recommend\b|"
    r"\b(?:it )?(?:goes|go) (?:up )?to (?:my|our|the) |\bnot me\b|\bi (?:can't|cannot|can not|don't|do not|"
    r"may not) decide(?: (?:it|this|that|alone|myself))*,? but "
    r"i (?!decide|can\b)|\bi(?:'m|m| am) not the (?:buyer|decider|decision[ -]?maker|one who (?:decides|buys|signs|"
    r"pays))\b|"
    r"\b(?:not|isn't|isnt|won't be|wouldn't be) (?:really |actually |quite )?(?:(?:my|mine) (?:call|decision|"
    r"choice)(?: to make)?|"
    r"mine|up to me|my (?:place|job) to (?:decide|say))(?=\W*$|[.,;!]| (?:tbh|sorry|i|sir|really|though|but|btw|to|"
    r"unfortunately|"
    r"sadly|it|that|the|because|at the)\b)|"
    r"\b(?:(?:don't|do not|dont|have no|haven't|without) (?:really |actually )?(?:(?:have|got|the|any|that|full|"
    r"signing) )*authority(?! figure)|(?:not|isn't|never) (?:really |actually )?(?:authori[sz]ed|empowered|entitled|"
    r"allowed) to (?:sign|decide|buy|approve|purchase))\b|"
    r"\b(?:have|need|got|going) to (?:ask|check with|run (?:it|this) (?:by|past)|convince|get (?:approval|"
    r"sign-?off) from) "
    r"(?:my|our|the) (?!team\b|wife's|people\b|colleagues?\b)|"
    r"\b(?:it's|its|it is|that's|thats|is|be) (?:my|our|the) [\w-]+(?: [\w-]+)?(?:'s|s') (?:call|decision|choice|"
    r"money|signature)"
)
_MAY_SIGN = (
    r"(?:sign(?:ing|atory|ature)|purchasing|buying|spending|decision(?:[ -]making)?|approval|procurement|budget) "
    r"(?:authority|powers?|rights?|responsibility)"
)
_SIGN_OR_BUY = (
    r"(?:sign|decide|buy|approve|purchase|order|choose|commit|make (?:the|this|that) (?:call|decision|purchase))\b"
)
DECIDES = (
    r"\b(?:i(?:'ll|'d)? (?:alone |always |usually |will |get to |do the |would |can |am the one who |"
    r"'m the one who )?(?:decide|"
    r"sign(?=\W*$|[,.;:!?)]| (?:it|this|that|them|these|those|such|off|for|everything|anything|on|here|myself|alone|"
    r"and|so|"
    r"but|as|in the end|at the|the (?:contract|order|deal|cheque|check|papers?|purchase|offer|bills?|invoices?|"
    r"agreement)|"
    r"contracts|orders|cheques|checks|purchases|bills|invoices)\b)|"
    r"choose|pick(?! up)|call the shots|pull the trigger|approve)\b(?! (?:together|with|jointly|between|your|you)\b)|"
    r"i'd be the one (?:who )?(?:decid|sign|choos)\w+|"
    r"(?:it's|its|it is|that's|thats|that is|is|this is|the|entirely|purely|solely) (?:my|mine|all my|all mine) "
    r"(?:own )?(?:call|decision|money(?! [a-z]+(?:ing|ed)\b)|choice|to (?:decide|make))|my (?:own )?(?:call|"
    r"decision)(?=$|[.,;:!?)]|"
    r" (?:and|but|so|here|"
    r"alone|in the end)\b)|(?<!not )up to me\b|(?:rests|lies|sits|stops|is) with me\b|(?:that's|it's|is) on me\b|"
    r"i(?:'ll|'d)? (?:will |would |always |usually )?(?:take|make) (?:all|every|the|most|all of|most of|those|these|"
    r"that) "
    r"(?:the |of the )?(?:\w+ )?decisions?|i(?:'ll|'d)? (?:will |would |always |usually |also )?(?:have|make|take|got|"
    r"'ve got|'ve|hold|get) the (?:final |last |only )(?:say|word|decision|decisions|call|calls)|i(?:'ll)? (?:will )?"
    r"(?:have|make|take|got|'ve got|'ve|hold|get) the (?:say|word|decision|decisions|call(?!s))\b|"
    r"(?:comes|falls|boils) (?:down |back )?to me\b|\bdown to me\b|"
    r"i have (?:final|the only) (?:say|sign-?off|approval)|(?:no one|nobody) above me|i run the show|my (?:money|"
    r"company|firm|shop),? my|"
    r"(?:nobody|no one|none|noone) (?:but|except|other than|else (?:than|but)) (?:me|myself|meself|i)\b|"
    r"(?:you're|you are|your|ur) (?:talking|speaking|chatting) (?:to|with) (?:him|her|them|the (?:boss|owner|man|"
    r"woman|one|right))|"
    r"i(?:'m|m| am) the (?:sole |only |final |main )?(?:decision[ -]?maker|one (?:who |that )?(?:decid\w+|sign\w+|"
    r"choos\w+|has to sign)|"
    r"boss(?!'s\b)(?! of (?!the (?:company|business|firm|place|house|whole|show)|it\b))|last word)|(?:it is|it's|its|"
    r"that's|that is) me (?:who|that) (?:decides?|signs?|chooses?|pays?|says (?:yes|"
    r"no))|"
    r"i (?:don't|dont|do not) (?:need|have) (?:to ask )?(?:any(?:one|body)|permission|approval)|"
    r"without asking (?:a soul|"
    r"anyone|anybody)|"
    r"don't have to ask any|i(?: am|'m) my own boss|the buck stops (?:here|with me)|me,? (?:myself and i|alone)|"
    r"(?:nobody|no one|no[- ]one) else's (?:signature|say|say[ -]so|ok|okay|approval|permission|nod|vote|yes|business|"
    r"money|blessing)\b|"
    r"without my (?:own )?(?:signature|say[ -]so|ok|okay|approval|nod|yes|permission)\b(?! (?:and|or) "
    r"(?:my|the|our)\b)|whatever i say,? (?:goes|happens|is done)|i say (?:it )?and it(?:'s| is) done|"
    r"(?:decision|call|choice|say)(?:'s| is) (?:all |entirely |only )?mine\b|"
    r"(?:nobody|no one|no[- ]one|none) (?:over|above|to ask|to check with|checks(?: it| on me)?$|checks "
    r"(?:(?:it |up )?(?:behind|after|over|on)))(?: me)?\b|"
    r"i (?:alone |just |only )?do (?:all )?the (?:choosing|deciding|picking|signing)\b|"
    r"i(?:'m|m| am) the owner,? so (?:me|i|it's)|i(?:'m|m| am) (?:the |"
    r"an? )?(?:\w+[ -]?){1,3}?,? and (?:i )?(?:decide|choose|"
    r"sign)\b|the (?:final )?(?:decision|call) is mine|"
    rf"i(?:'ve|ve)? (?:(?:do|also|already|alone|have|got|hold|carry) ){{0,3}}"
    rf"(?:(?:the|full|sole|all the|final|complete) ){{0,2}}(?:{_MAY_SIGN}|"
    rf"authority(?=\W*$|[.,;!]| (?:to|for|over|on|here|and|so)\b))|"
    rf"i(?:'m|m| am) (?:the one |fully |also |duly |personally )*(?:(?:authori[sz]ed|empowered) to "
    rf"{_SIGN_OR_BUY}|(?:entitled|allowed) to (?:sign|decide)\b))"
)
ONLY_ME = r"\b(?:solely|only|just|entirely|all|purely) (?:me|mine|myself)\b(?!\s+(?:and|or|plus|who|that|&|with|in)\b)"
"""Decides when the question was who decides; else it tells a number."""

MY_ANSWER = (
    r"\b(?:that's|thats|that is|which is|who is|who's|that would be|that'd be|which would be|aka|i\.e\.),? (?:just |"
    r"only |"
    r"actually |also )?(?:me|myself)(?=\W*$|[.,;!])|\b(?:leaves?|left|leaving) (?:it|this|that|everything|all|the "
    r"\w+|such things|these things)(?: \w+){0,2}? (?:up )?to me\b|^\W*(?:my|entirely my) (?:own )?(?:call|decision|"
    r"choice) "
    r"(?:entirely|alone|only|completely|really|100%|totally)\b|\b(?:no|none) (?:approval|sign-?off) needed\b|"
    r"^\W*(?:(?:well|oh|and|but|ha|haha|yes|no|honestly|dear)\W+)*(?:who(?:'s| is|se)? else\b(?=\W*$|\s*[,.;!?–—-]|"
    r" (?:would|could) (?:it|that) be\b)|"
    r"mine\b(?! and\b| \+| &)|whose else\b)|\bi own (?:the|this|it|all of it|a)\b|"
    r"\b(?:my|our family's) name(?:'s| is)? (?:is )?(?:on|above|over|outside|up on) (?:the|every)\b|"
    r"\bi(?: alone| just| only)? (?:do|handle) (?:all )?the (?:buying|purchasing|spending|deciding)\b|"
    r"\b(?:now|these days|today|so|yeah,?|well,?) (?:(?:it is|it's|its|that's|that is|just|only|yeah,?) )?(?:me|mine)\b"
    r"(?=\W*$|[.,;])|\bit(?:'s| is) my (?:own )?(?:company|money|farm|business|shop|show|place|name on)\b|"
    r"^\W*i take it\b(?! (?:to|that|you|from|up)\b)|\b(?:nobody|no one) else (?:is|gets) asked|\bsettle it with me\b|"
    r"\bi pay(?=\W*$|[.,;!])|\bi (?:hold|have|keep|carry) the (?:company |business |firm's )?(?:credit |bank )?(?:card|"
    r"wallet|"
    r"purse|chequebook|checkbook)\b|\bi (?:alone |only |just |simply )?(?:finali[sz]e|buy) (?:it|this|that|"
    r"them)?(?=\W*$|[.,;!])|\bso it's me\b|"
    r"\bmy signature (?:on|under|alone|is (?:enough|all it takes)|and nobody)\b|\bcount (?:it|that) as me\b|"
    r"\bi built this (?:place|company|firm|business)\b"
)
"""Decides when the question was who decides."""

CHOOSES_A_PART = r"\b(?:me )?i (?:only |just )?(?:choose|pick|select)\b"
"""After somebody else is said to decide, whoever only picks puts it forward."""

VERB_OF_DECIDING = (
    r"(?:decides?|signs?|(?:co|counter)-?signs?|approves?|agrees?|votes?|picks?(?! up)|chooses?|(?:makes?|takes?|"
    r"has|have|"
    r"gets|gives?|holds?|got) "
    r"(?:to say (?:yes|ok|okay|no|go)\b|"
    r"(?:the|a|his|her|their|its|all the|us the)? ?(?:final |last |big |real |official )?(?:say|word|call|calls|"
    r"decision|decisions|"
    r"approval|vote|ok|okay|green light|go-ahead|purse|purse strings|sign-?off|nod|blessing))|"
    r"(?<=to )say (?:yes|ok|okay)\b|(?<=must )say (?:yes|ok|okay)\b|"
    r"(?:is|are) (?:the )?(?:signing|deciding|decision[ -]?makers?|boss on|choosing|ones? (?:paying|deciding|signing)|"
    r"ones? (?:who|that) (?:always |must |has to |have to )?(?:confirms?|says? (?:yes|no|ok)|buys?|orders?)|"
    r"ones? (?:who|that) pays?)|awards? (?:it|the (?:contract|tender|order))|pulls the trigger|calls the shots|nods?|"
    r"ok(?:'|a)?y?s it|"
    r"on board)\b"
)
"""The verb of whoever decides, with what may go with it."""

OTHERS_DECIDE = (
    r"(?<![\w'’&-])(?P<who>(?:\b(?:my|our|the|his|her|their|a)\s+)?(?:[\w'’&-]+\s+){0,4}?[\w'’&-]+)\s+"
    r"(?:(?:then|usually|always|also|just|only|still|alone|herself|himself|must|will|has to|have to|needs? to|"
    r"would|ultimately|"
    r"finally|really|actually|probably|normally|currently|now|ll|gets to|[a-z]{4,}ly|"
    r"(?:(?:will|would|must|has to) be|is|are|he's|she's) (?:the )?(?:ones? )?(?:who|that|to)|who|that)\s+)*"
    + VERB_OF_DECIDING
)
"""A third person and a verb of deciding; the verb needs no -s after must, will, has to, or a plural."""

TOGETHER_WITH_ME = r"\b(?P<who>(?:my|our|the) (?:[\w'’&-]+\s+){0,2}?[\w'’&-]+) and (?:i|me|myself)\b"
"""Somebody who decides with the lead."""

_BODY = (
    r"(?:(?:group |corporate |global )?(?:finance|legal|procurement|purchasing|hr|compliance|accounts|infosec|security|"
    r"it|head office|hq|headquarters|corporate)(?: (?:team|department|dept))?|(?:senior |upper |"
    r"top |higher )?(?:management|leadership)|(?:the )?higher[- ]ups)\b"
)
"""Those who are asked for their yes and are named without an article."""

TO_BE_ASKED = (
    r"\b(?:ask|asking|check with|talk to|clear (?:it |this )?with|(?:run|get|put) (?:it|this|that|everything|"
    r"them) (?:by|past|"
    r"through)|(?:this|that)(?:'ll|'d)? (?:(?:would|will|has|needs?|must|have|also|still|first|then|to|all|just|"
    r"probably) )+(?:go|"
    r"pass|run|get) (?:through|past|via|by)|(?:needs?|has|have|must|got|gotta|would|will) (?:to )?(?:first |"
    r"also )?(?:go|pass|"
    r"run) (?:through|past|via)|(?:goes|going) through|(?:sign off|buy-?in|ok(?:ay)?|go ahead) (?:first )?from|"
    r"sign-?off (?:from|by|of)|"
    r"approv(?:al|ed) (?:from|by|of|yet from|yet by)|ok(?:ay)? (?:from|of|by)|green light (?:from|of|by)|"
    r"go-ahead (?:from|of)|"
    r"permission (?:from|of)|convince|persuade|(?:decision|call|word|say|approval|sign-?off|sign|signature) "
    r"(?:is|lies|rests|sits|belongs|comes) (?:with|to|by|from)|"
    r"(?:(?:it's|its|it is|that's|is|all)) (?:up to|down to|with)|up to|consult(?: with)?|signed (?:off )?by|"
    r"decided by|together with|along with|jointly with|consent (?:of|from)|blessing (?:of|from)|(?:me|myself|"
    r"i) (?:and|plus)|"
    r"have to (?:agree|align) with|get past|needs? (?:the )?(?:ok|approval|blessing|nod|signature) (?:of|from))\s+"
    rf"(?P<who>(?:my|our|the|his|her)\s+(?:[\w'’&-]+\s+){{0,3}}?[\w'’&-]+|{_BODY})"
)

WHOSE_IT_IS = (
    r"\b(?:sign-?off|decision|call|say|word|choice|signature|approval|okay|yes|nod|cheque ?book|money|purse) (?:is|are|"
    r"will be|would be) (?P<who>(?:my|our|the|his|her) (?:[\w-]+ ){0,3}?[\w-]+?|c[eft]o|coo|cmo|md|gm|fd|hq|management|"
    r"procurement|legal|finance)(?:'s|s')(?=\W*$|[.,;!]| (?:and|but|so|"
    r"alone|in the end)\b)"
)
"""Whose the decision is: "the final sign-off is the COO's"."""

ONE_OF_THEM = (
    r"\b(?:i(?:'m|m| am)|me|i) (?:(?:as|being) [^,.;!?]{2,30} )?(?:am )?(?:also |just |only )?(?:one of (?:them|those|"
    r"these|"
    r"the \w+)|among them|on it|on (?:the|that) (?:board|committee|panel)|part of (?:it|them)|a member)\b|"
    r"\bi (?:also |too )?(?:sit on|chair|belong to) (?:it|them|the (?:board|committee|panel))\b|\bon which i sit\b|"
    r"\b(?:one vote each|me included|including me|myself included|me among them|i have (?:a|one) vote)\b|"
    r"\b(?:and|i) vote (?:too|as well|also|like (?:everyone|everybody|all|the others?|the rest)|with them)\b"
)
"""The lead belongs to those who decide."""

DECIDERS = (
    "boss owner owners ceo cfo coo cto cio cmo cro ciso md gm president chairman chairwoman chair founder founders "
    "cofounder partner partners wife husband spouse brother sister father mother dad mum mom son daughter uncle aunt "
    "cousin board committee council manager director directors management supervisor superior lead head chief vp "
    "principal headmaster headmistress headteacher dean rector treasurer controller comptroller accountant investor "
    "investors shareholders parents bishop vestry trustees procurement purchasing finance legal hq headquarters "
    "landlord secretary proprietor bookkeeper administrator executive executives evp svp colleague department "
    "in-law in-laws co-founder co-owner boyfriend girlfriend family members ownership leadership team group "
    "assembly congregation parliament mayor doctor surgeon dentist matron registrar bursar officer "
    "governor governors exco cabinet council councillors elders presbytery senate chancellor provost superintendent "
    "warden abbot abbess prior vicar priest rabbi imam rector pastor patriarch grandfather grandmother granddad "
    "grandpa "
    "grandma granny nan auntie aunty nephew niece stepfather stepmother missus hubby fiance fiancee girlfriend sponsor "
    "donor donors funder funders shareholder consortium franchisor corporate accounts ops commander captain colonel "
    "harbourmaster editor conductor curator matriarch in-laws heirs executor executors oga daddy mummy mama papa "
    "fd gm hod daughters sons brothers sisters committees boards ministry municipality diocese regulator quartermaster "
    "compliance infosec fiancé fiancée directrice patron chef bride groom folks shareholder "
    "headoffice higher-ups superiors seniors"
)
"""Persons and bodies that are asked for their yes; the last word of a name for one."""

NOT_SOMEBODY = r"\b(?:who|whom|whoever|what|nobody|no one|none|into|about|of|not)$|^(?:it|this|that|there)$"
"""How words before a verb of deciding end that name nobody: "rather not get into (who) signs what"."""

NO_PERSON = (
    r"\b(?:own|same|usual|one|two|three|latter|former|responsibility|job|role|budget|money|decision|call|choice|"
    r"company|"
    r"idea|question|amount|price|place|business|problem|guess|whole|first|second|last|best|cheapest|us|day|week|month|"
    r"year|team's|thing|matter|way|answer|point|department|people|staff|colleagues?|customers?|clients?|cat|dog)\b"
)
"""Nouns that answer "who decides?" with nobody."""

TITLED_PERSON = (
    r"\b(?:mr|mrs|ms|dr|doc|doctor|prof|professor|madam|madame|sir|father|sister|pastor|chef|captain|aunt|auntie|uncle|"
    r"judge|don|dona|lady|lord)\.? (?!(?:and|or|who|that|has|is|must|will|decides)\b)[a-zà-ž][\w'’-]+"
    r"(?: [a-zà-ž][\w'’-]+)?"
)
"""Somebody called by a title and a name, in small letters: "dr geraghty"."""

_PURCHASE = (
    r"(?:contracts?|orders?|purchases?|cheques?|checks?|offers?|quotes?|quotations?|deals?|invoices?|bills?|"
    r"agreements?|"
    r"papers?|pos?|software|tools?|systems?|suppliers?|vendors?|providers?|budgets?|money|spend|spending|investments?|"
    r"purchasing|things?|stuff|it|lot|winner|proposals?|expenses?|spot|end|moment|final say)\b"
)
ABOUT_BUYING = (
    r"\s*(?:$|[.,;:!?)(–—-]|(?:off|it|this|that|them|these|those|for|here|there|myself|himself|herself|alone|and|so|"
    r"but|"
    r"as|in the end|at the end|everything|anything|all|such|with|by|now|then|or|while|because|too|also|first|together|"
    r"jointly|though|tho|although|however|anyway|btw|obviously|unfortunately|ultimately|once|yes|before|if|only|from|"
    r"out|between|one|what (?:we|i|they) (?:buy|use|spend|get|order|pay))\b|"
    r"[^.;!?]{0,40}?\b(?:which|what) (?:software|tools?|systems?|suppliers?|vendors?|providers?)\b|"
    r"(?:on |about )?(?:(?:the|every|each|all|any|our|my|their|a|an|this|that|such) )*(?:[\w-]+ ){0,2}"
    + _PURCHASE
    + ")"
)
"""What follows a verb of deciding when it is a purchase that is decided, not which patient to call."""

NO_SUBJECT = (
    "who which that what him them before after nobody none he she it they you i we me us this there everybody everyone "
    "somebody someone one "
    "and or but so if when as then not never also only just will must has have to a the my our his her their"
)
"""Words that cannot be the approver by themselves."""
