"""What people tell when something hurts: staff who leave, quarrels, what was forgotten or thrown away, what stops.

Each phrase names who or what it happens to, since the same verbs tell a trade's daily work: a plumber repairs thirty
leaks a week, a lawyer lives on quarrels.
"""

from __future__ import annotations

_SOMEBODY = (
    r"(?:someone|somebody|people|staff|(?:two|three|four|five|six|several|\d+)(?: [\w-]{3,}s)?|half|some|most|one|"
    r"(?:my|our|the) (?:best |good |young |new |older |top |two |three |last )*[\w-]+|the good ones|"
    r"reps?|drivers?|nurses?|teachers?|cleaners?|cooks?|waiters?|engineers?|managers?|carers?|guards?|juniors?|"
    r"seniors?|"
    r"youngsters?|sellers?|callers?|temps?|interns?|apprentices?|loan officers?|officers?)"
)
_TIME_SPAN = r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:days?|weeks?|months?|years?)"

_STAFF = (
    r"(?:reps?|drivers?|nurses?|teachers?|cleaners?|cooks?|waiters?|engineers?|managers?|carers?|guards?|juniors?|"
    r"youngsters?|sellers?|callers?|temps?|interns?|apprentices?|officers?|people|staff|employees|hires|guys|girls|"
    r"trainees?|operators?|they|everyone)"
)
LEAVES = (
    rf"{_STAFF} (?:all |always |mostly )?leaves? (?:me |again )?(?:after|within) (?:about |on average )?{_TIME_SPAN}|"
    rf"(?:a |one |the |my |our )?{_STAFF} leaves?,? (?:and )?(?:the |his |her |their |all )?[\w-]+ (?:leaves?|go|"
    rf"goes|walks?|"
    r"is gone|are gone) with (?:him|her|them)|"
    rf"{_SOMEBODY} (?:of (?:them|us|my|our|the) ?(?:[\w-]+ )?)?(?:have |has |just |already |even |also )*"
    r"(?:quit\b(?! smoking)|resign(?:s|ed)?\b|walk(?:s|ed)? out\b|hand(?:s|ed)? in (?:their|his|her) notice|"
    r"left us\b|leave us\b|leaves us\b|"
    r"(?:left|went|gone|moved|goes|go|ran|run) (?:over )?to (?:the|a|another|our|my) (?:competit\w+|rival|"
    r"other side)|"
    r"(?:are|is) (?:\w+ )?(?:frightened|scared of|terrified|exhausted|burnt out|burned out|demotivated|demoralised|"
    r"at (?:their|his|her|our) limit|at breaking point|in tears|crying|leaving us|running away))"
)
"""People who go, or who are at their end."""

QUARREL = (
    r"(?:hates?|fight(?:ing|s)?|blam(?:e|es|ing)|argu(?:e|es|ing) with|shout(?:s|ing)? at|yell(?:s|ing)? at|"
    r"undercut(?:s|ting)?|despise|sabotage) (?:each other|one another)\b|"
    r"(?:we|they|the boys|the brothers|my \w+ and \w+) (?:always |all |constantly )?(?:fight|argue|quarrel|squabble)"
    r"(?: all the time| every \w+| constantly)? (?:over|about)\b|"
    r"(?:not|never|n't|hardly|barely|didn't|don't|doesn't|haven't|hasn't) (?:\w+ )?(?:said? (?:a|"
    r"one) (?:single )?word|"
    r"spoken|speak|talk|talking|speaking) to (?:each other|one another)\b|not on speaking terms|"
    r"at each other's throats|behave like (?:children|kids|adults)"
)
"""People who cannot stand each other."""

FORGOT = (
    r"(?:i|we|he|she|they|somebody|someone|the \w+|my \w+|our \w+) (?:once |simply |clean |completely |nearly )?"
    r"(?:forgot (?:to (?:call|ring|phone|invoice|bill|order|deliver|send|pay|lock|pick|renew|charge|switch|"
    r"book|tell|feed|load|bring|clean|turn|close|follow|chase)\b"
    r"(?! (?:you|my (?:name|number|mail|e-?mail)|it along))|(?:ice|an? (?:client|customer|delivery|order|guest|"
    r"patient|booking|pick-?up|invoice|child|wedding|appointment)))|"
    r"missed (?:by |our |a |the |an )?(?:\d+|two|three|four|five|six|several|deadlines?|deliver\w+|targets?|"
    r"service dates?|inspections?|appointments?|renewals?|pick-?ups?|payments?)\b(?! (?:calls?|trains?|messages?|"
    r"e?-?mails?))|"
    r"(?:mixed|messed) up (?:the|two|three|our|an?)\b|(?:was|were|got) (?:typed|sent|delivered|booked|invoiced|"
    r"entered|"
    r"printed|charged|shipped|billed|paid|shown) (?:with|to|at|on|in|under|from) (?:the )?(?:wrong|old|outdated|"
    r"last year)|sent (?!me\b|you\b)(?:\w+ )?the wrong\b|rang the same\b|"
    r"called the same\b|"
    r"phoned the same\b|(?:lost|wrecked|burn(?:ed|t)|ruined|broke|smashed) (?:nearly |almost )?(?:all|half|the whole|"
    r"a whole|most) (?:of )?(?:our|my|the|of)?\b)|not one of (?:them|us|my \w+|our \w+|the \w+) (?!is\b|has\b|was\b)"
    r"[\w]+s\b(?! (?:abroad|online))"
)
"""What somebody forgot, missed, mixed up or lost."""

HAD_TO = (
    r"(?:had|have|has|having) to (?:throw (?:\w+ ){0,5}?away|throw (?:away|out)|scrap|redo|re-do|refund|bin|dump|"
    r"apologi[sz]e to|pay (?:\w+ )?twice|write off|turn away|turn (?:\w+ ){1,3}away|"
    r"send (?:\w+ ){1,3}(?:home|back)|do (?:it|everything|all) (?:again|twice|all over))|"
    r"scrapped (?:\d+|two|three|four|five|six|ten|a|half|the|all)\b|threw away (?:\d+|two|three|half|the|all|a)\b"
)
"""What had to be thrown away or done twice."""

KNOWLEDGE = (
    r"(?:everything|all|it's all|half of it|the rest|most of it|the knowledge|all the knowledge|the plan|the prices|"
    r"the recipes|the schedule|our customers)\b(?: \w+){0,7}? (?:in|inside) (?!(?:my|your) (?:head|mind) (?:was|"
    r"is)\b)"
    r"[\w'-]+(?: [\w'-]+)? heads?\b|"
    r"(?:we|they) (?:know|remember) nothing (?:about|of|on) (?:who|what|which|when|whether|how|our|the|any) ?|"
    r"(?:begin|start|starts|begins)(?: again)? (?:from|at) (?:zero|scratch|nothing) (?:again|every|each)|"
    r"(?:each|every) (?:\w+ )(?:we|i|they) (?:begin|start)(?: again)? (?:from|at) (?:zero|scratch|nothing)|"
    r"(?:nobody|no one|no-one) (?:ever |really |has |have |had )*(?:opened|touched|looked (?:at|into)|checked|"
    r"updated|"
    r"cleaned|replied|called back|calls back|rings back|marks|counts|fills|coming|comes at|wants to|tells me|"
    r"tells us|"
    r"noticed|saw it coming)\b"
)
"""What only one head knows, or nobody."""

BREAKDOWN = (
    r"(?:blackouts?|outages?|power cuts?|load[- ]?shedding|breakdowns?|no-?shows?|brownouts?|theft|burst pipes?|"
    r"short circuits?|flooding|sick calls?|absences)\b(?: \w+){0,2} (?:every|each|twice|again|daily|weekly|"
    r"all the time|"
    r"three times|\d+ times|is number (?:1|one)|kills|killing)\b|"
    r"(?:had|got|have had|were|been|counted) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"several|"
    r"many|so many) (?:\w+ )?(?:injur(?:y|ies)|accidents?|thefts|break-?ins?|breakdowns?|no-?shows|resignations|"
    r"complaints|floods|fires|cancellations|burst pipes|power cuts|blackouts)\b|"
    r"(?:blew|burned out|burnt out|fried|froze|tripped|crashed|broke down|cooked|burnt|burned|flooded|stopped|failed|"
    r"leaked|jammed|went down|died|fell over|stalled|melted|burst)\b(?: \w+){0,4}? (?:again|twice|three times|"
    r"\d+ times)\b|(?:internet|power|water|line|light|signal|network|electricity|current|heating)(?: is| was| gone)? "
    r"gone\b|breathing down (?:our|my) necks?|\d+ (?:hours|minutes|days) on a good day\b|nowhere to (?:stand|put|"
    r"park|store|keep|hang|sit)|"
    r"(?:he|she|they|it|and|who|vendor|supplier|landlord|office|hotline|support|company|school) (?:just |simply )?"
    r"(?:does not|doesn't|do not|don't|never|no longer) (?:even )?(?:responds?|repl(?:y|ies)|reacts?)\b|it brakes\b|"
    r"is opening (?:\w+ )?\d+ ?(?:s|sec|seconds?|min|minutes?)\b"
)
"""What stops, and how often."""

SLOW = (
    r"takes? (?:\w+ ){0,4}?(?:ten|fifteen|twenty|thirty|\d+|five|two|three|several|an?|half an?) "
    r"(?:minutes?|seconds?|hours?) (?:to|until it) (?:start|open|load|boot|log|print|respond|answer|find|save|reply|"
    r"type|write|prepare|make|come back|call back)|(?:half an?|an|a whole|two|three|\d+) (?:hours?|days?) (?:for|"
    r"per) "
    r"(?:one|a single) (?:price|quote|quotation|offer|invoice|report|list|form|order|letter|answer|estimate|"
    r"schedule)|"
    r"(?:pile|piles|piling|piled) up (?:there|every|on|in|by)|by hand (?:all|every|each|on)"
)
"""What takes too long."""

WORRY = (
    r"what (?:worries|scares|bothers|annoys|hurts|frightens|kills|troubles|irritates) (?:me|us)(?: most|"
    r" the most)? is|"
    r"it (?:grieves|worries|hurts|pains|annoys|breaks my heart) (?:me |us )?that\b|"
    r"i(?:'m| am) (?:\w+ )?(?:up|awake|lying awake) (?:\w+ ){0,4}?(?:every night|each night|all night)|"
    r"i (?:go|come|get|drive) home at (?:nine|ten|eleven|midnight|9|10|11|12)|i (?:have not|haven't|don't|do not|"
    r"can't|"
    r"cannot) (?:slept|sleep)\b|(?:that's|which is|is|it's) (?:rather |really |exactly )?(?:my|our) "
    r"(?:problem|trouble|headache)|(?:nearly|almost) (?:had|has|got) a (?:stroke|heart attack|fit)|"
    r"fell off (?:my|his|her|their) chair|(?:every|each) (?:month|time|year|bill) (?:we|i) (?:are|am|"
    r"get) (?:a )?shock\w*|"
    r"has (?:disappointed|abandoned|cheated) (?:me|us)|cancelled on (?:me|us)|let (?:me|us) down|"
    r"(?:customers?|clients?|guests?|patients?|residents?|parents?|members?|people|they|buyers?|pupils) (?:\w+ )?(?:"
    r"laugh at (?:us|me)|run away|walk away|shout at|scream at|yell at|ring us the minute|go (?:over )?to the "
    r"(?:competitor|other)|stand (?:there )?waiting|wait (?:outside )?(?:for )?(?:hours|weeks|in the rain))|"
    r"(?:becomes?|gets?|became|got) (?:furious|weak|weaker|worse|slower|dirty|aggressive|mouldy|moldy|rude|"
    r"unbearable|"
    r"worse and worse)\b|(?:he|she|boss|manager) (?:always |just |only )?(?:scream|shout|yell)s?\b"
)
"""What keeps people awake, shocks them or drives customers away."""

_STOPS = (
    r"(?:stops?|stands?(?: still)?|falls?(?: out)?|fails?|breaks?|dies|die|goes (?:down|off|out|on (?:holiday|leave|"
    r"vacation))|is (?:down|off|out|sick|ill|away|on (?:holiday|leave|vacation)|gone)|leaves|resigns|quits|"
    r"calls? in sick|"
    r"go(?:es)? (?:off|down|out)|rain(?:s|ed|ing)?|fall)"
)
WHEN_IT_STOPS = (
    r"(?:when|whenever|every time|each time|everytime|the moment|the minute|as soon as) (?:(?:the|my|our|a|an|one) )?"
    rf"(?:[\w-]+ ){{1,4}}?{_STOPS}\b[^.;!?]{{0,60}}?\b(?:lose|loses|lost|stop|stops|stands? still|sits?|wait|waits|"
    r"nobody|no one|nothing|dead|die|dies|dying|gone|spoils?|rots?|melts?|still pay|goes away|go home|goes home|"
    r"goes on holiday also|with (?:him|her|them)|can't|cannot|scream|shout|cry|panic|freeze|freezes|in the dark)\b"
)
"""What happens whenever something stops or somebody is away."""

HURTS = rf"\b(?:{LEAVES}|{QUARREL}|{FORGOT}|{HAD_TO}|{KNOWLEDGE}|{BREAKDOWN}|{SLOW}|{WORRY}|{WHEN_IT_STOPS})"
"""A sentence with one of these tells a trouble."""
