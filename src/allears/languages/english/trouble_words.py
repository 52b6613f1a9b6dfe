"""How English complains."""

from __future__ import annotations

STRONG = (
    r"\b(?:nobody (?:ever |really )?(?!is\b|else\b|was\b)\w+s\b|always (?:late|broken|wrong|full|empty|cold|sick|busy|"
    r"down|the same|too|something)|(?:is|are|was|'s|it's|such|what|in|total|complete|absolute|bit of) a (?:\w+ "
    r")?(?:mess|nightmare|pain|joke|disaster|headache|circus|chaos|struggle|shambles|bottleneck|zoo|lottery|black "
    r"hole|jungle|horror)|(?:biggest|main|worst|real|only|our|my|the) (?:\w+ )?(?:problem|headache|issue|pain|"
    r"frustration|trouble|struggle|bottleneck|challenge|worry|nightmare) (?:is|are|at|with|right|today|now|here|that|"
    r"being)|is the (?:problem|issue|trouble|bottleneck|headache)|get(?:s|ting)? lost|gets? forgotten|fall(?:s|ing)? "
    r"(?:through|between)|slip(?:s|ping)? (?:through|away)|nobody (?:logs?|knows?|follows?|calls?|answers?|does|"
    r"writes?|remembers?|has|uses?|can|tells?|updates?|checks?|sees?|ever)|no one (?:logs?|knows?|follows?|calls?|"
    r"answers?|remembers?|can|uses?|updates?|tells?|sees?|has|ever)|kill(?:s|ing) (?:us|me|my|our)|eat(?:s|ing) (?:up "
    r")?(?:our|my|us|half|all|the|hours|margin|into)|driv\w+ (?:me|us|everyone|my \w+) (?:mad|crazy|nuts|insane|up "
    r"the wall|round the bend)|doing my head|does my head|fed up|sick (?:and tired )?of|tired of|hate[sd]?\b|can't "
    r"stand|loses? (?:it|us|customers|deals|money|track|time|leads)|losing (?:it|customers|deals|money|track|time|"
    r"leads|sleep|staff|people)|lost (?:a|two|three|us|customers|deals|money)|wast(?:e|es|ing|ed) (?:time|hours|our|"
    r"my|half|so|a lot|money)|twice by|double[- ]?book\w*|double entry|typ(?:e|es|ing) (?:it |everything |them |hours "
    r")?(?:all )?(?:up|twice|again|by hand|off|over|in)|by hand|copy(?:ing)?[ -]?(?:and )?past\w+|manual(?:ly)?|"
    r"re-?typ\w+|re-?key\w*|takes? (?:us |me |him |her |them |the \w+ )?(?:ages|forever|hours|days|weeks|half|an hour|"
    r"a day|two|three|all|too)|too (?:slow|long|late|often|many|expensive|small|complicated|much time|few)|(?:never|"
    r"don't|doesn't|didn't|can't|cannot|couldn't|won't|not able to) (?:\w+ ){0,3}?(?:works?|find|see|get|know|tell|"
    r"trust|match|keep up|follow up|agree|log|talk|track|measure|reach|show|add up|sync|arrive|reply|export|show|"
    r"prove|explain|plan|use|forecast|scale|cope|understand)|dries up|drying up|dried up|breaks? (?:down|all|every|"
    r"each)|broken|crash\w*|goes? off|went off|going off|fails?|failing|failed|missing|(?:goes|gone|went|go|comes? "
    r"out|paid|pay|is|are|was|were|get|gets|got|the) (?:\w+ ){0,4}?wrong|wrong (?:shift|price|time|number of|people|"
    r"figures?|address|order|rate|person)|(?:many|the|of|full of|by|make|makes|making|with) (?:\w+ )?(?:mistakes?|"
    r"errors?)|complain\w*|angry|annoy\w*|frustrat\w*|chaos|messy|outgrown|out of (?:control|hand)|behind with|late "
    r"(?:twice|again|every|with)|been late|different (?:figure|number|answer|version)s? (?:every|each|from)|"
    r"headaches?|nightmares?|struggl\w+|suffer\w*|bother\w*|overwhelm\w*|drowning|swamped|burn(?:s|ing|t)? (?:through|"
    r"out|(?:\w+[\w.,]* ){0,4}(?:money|cash|rupees|euros|dollars|pounds|monthly|a month|every month))|money down|down "
    r"the drain|no idea (?:which|who|what|where|how|whether)|in the dark|blind|guess(?:ing|work)|gut feel\w*|quit on "
    r"(?:me|us)|left us in|stuck|clunky|outdated|slow(?:ing)? (?:us )?(?:down)?|doubled|tripled|skyrocket\w*|through "
    r"the roof|going up|went up|shock\w*|sky-high|unreliable|leak\w*|shorted|blackouts|outages?|power cuts|run(?:s|"
    r"ning)? out|ran out|hard to|difficult to|impossible to|confus\w*|forgets? to|forgetting|gets? forgotten|keeps? "
    r"(?:\w+ ){0,2}\w+ing|nowhere|all over the place|scattered|spread (?:over|across)|everywhere|in (?:my|his|her|"
    r"people's|our) heads?|no (?:overview|visibility|control|time|leads|calls|traffic|results?|record)|cancel\w* on "
    r"us|no[- ]shows?\b|bounce\w*|churn\w*|flat(?:lin\w+)?|stagnat\w*|dropp(?:ed|ing)|collaps\w*|penalt\w+|fined|last "
    r"bill was|it's a joke|not enough|zero (?:visibility|overview|idea)|poor(?:ly)?|bad(?:ly)?|terrible|awful|"
    r"horrible|ridiculous|garbage|useless|rubbish|leads are (?:junk|bad|cold)|late(?:ly)? (?:we|it|they)|rework|"
    r"spoiled|waste|jam\w*|backlog|overdue|queue\w*|complaints)\b"
)
"""A clause with one of these tells a trouble."""

PLAIN = (
    r"\b(?:(?<!to )(?<!'d )(?<!'ll )(?<!would )(?<!will )(?<!can )keeps? (?:on )?(?:los|forgett|land|pil|arriv|miss|"
    r"break|fail|crash|dropp|chas|runn|chang|cancell|tripp|jamm|leak|overheat|freez|stopp|switch|fall|slipp|mix|"
    r"complain|bounc|disappear|com|burn|rott|sinn|mess|delay|hang|dy|rust|flood|ask)ing(?! up with| along)|(?:is|are|"
    r"'s|it's|such|what|in|total|complete|absolute|bit of) (?:a )?(?:\w+ )?(?:mess|nightmare|disaster|headache|chaos|"
    r"shambles|bottleneck|black hole|joke|pain)\b|(?:biggest|main|worst|real|only|our|my|the) (?:\w+ )?(?:problem|"
    r"headache|issue|pain|frustration|struggle|challenge|worry|nightmare) (?:is|are|with|right now|today|now|here)\b|"
    r"(?:is|are) the (?:problem|issue|trouble|headache)\b|get(?:s|ting)? lost|gets? forgotten|fall(?:s|ing)? "
    r"(?:through|between)|slip(?:s|ping)? (?:through|away)|(?:nobody|no one|noone) (?:ever )?(?:logs?|knows?|follows?|"
    r"calls? back|answers?|writes?|remembers?|uses?|updates?|checks?|sees?|tells?|picks? up|has (?:an|the|any))|"
    r"kill(?:s|ing) (?:us|me|my|our)|eat(?:s|ing) (?:up )?(?:our|my|us|half|all|the (?:day|margin|week)|hours|into)|"
    r"driv\w+ (?:me|us|everyone|my \w+) (?:mad|crazy|nuts|insane|up the wall|round the bend)|do(?:es|ing)? my head|"
    r"fed up|sick (?:and tired )?of|can't stand|los(?:e|es|ing) (?:it|customers|clients|deals|money|track|time|leads|"
    r"sleep|staff|orders|members|patients|bookings)|lost (?:a|an|two|three|four|five|some|several|many) (?:\w+ "
    r")?(?:deals?|customers?|clients?|orders?|leads?|jobs?|bookings?|members?|patients?)|wast(?:e|es|ing|ed) (?:time|"
    r"hours|our|my|half|so|a lot|money|days)|get(?:s)? called twice|double[- ]?book\w*|double entry|typ(?:e|es|ing) "
    r"(?:\w+ ){0,4}(?:twice|again|by hand|off|over)|by hand\b|copy(?:ing)?[ -]?(?:and )?past\w+|re-?typ\w+|re-?key\w*|"
    r"takes? (?:us |me |him |her |them |the \w+ )?(?:ages|forever|half (?:a|the)|too long|days|weeks|hours|an hour|"
    r"two hours|three hours|a whole)|too (?:slow|long|late|often|much time)|(?:we|i|they|nobody|reps?|people|team|you|"
    r"one) (?:\w+ )?(?:never|can't|cannot|couldn't|could not|are not able to|am not able to|struggle to|still can't) "
    r"(?:\w+ ){0,3}?(?:find|see|get|know|tell|trust|match|keep up|follow|track|measure|reach|forecast|scale|cope|"
    r"understand|show|prove|plan|use|show them)|(?:don't|doesn't|do not|does not|won't) (?:talk to each other|match|"
    r"work|sync|add up|log|show up|arrive|speak to each other)|dries up|drying up|dried up|keeps? (?:crashing|"
    r"breaking|failing|dropping|asking|forgetting|losing|going down|changing)|breaks? down|wrong (?:shift|price|"
    r"number of|figures?|address|order|rate|person|invoice)|(?:goes|gone|went|come out) wrong|paid (?:\w+ ){0,3}wrong|"
    r"outgrown|out of (?:control|hand)|behind with|been late|late twice|(?:different|other) (?:figure|number|answer|"
    r"version)s? (?:every|each|from)|no idea (?:which|who|what|where|how|whether|if)|in the dark|guesswork|gut "
    r"feel\w*|quit on (?:me|us)|all over the place|in (?:three|four|five|ten|a dozen|different) (?:different "
    r")?(?:places|spreadsheets|files|systems)|last (?:bill|invoice|month|year) was (?:\w+ ){1,5}|(?:\w+ )?(?:hours|"
    r"days) blackouts? (?:are|is)|went off|goes off|too expensive|doubled|tripled|skyrocket\w*|through the roof|"
    r"complain\w*|no[- ]shows?\b|half of (?:the |our |my |them |leads )?(?:\w+ )?(?:are|is|get|gets) (?:missing|lost|"
    r"wrong|gone|never)|are missing|is missing|full of (?:mistakes|errors)|nothing works|never works|doesn't work|"
    r"does not work|(?:our|my|the) \w+(?: \w+)? (?:are|is) (?:a|an) (?:\w+ )?(?:mess|joke))"
)
"""A clause with one of these is a complaint even when nobody asked for one."""

NO_TROUBLE = (
    r"\b(?:(?:find|see|lost|forgot) my|no (?:problem|worries|trouble|issue|hassle|complaints)|not (?:a )?(?:bad|"
    r"problem)|no (?:real |particular |specific |special |big )?(?:trigger|reason|event|drama)|"
    r"nothing (?:really|wrong|dramatic|special|major|serious|particular|in particular|much|terrible|bad|to "
    r"complain)|works? (?:fine|well|great|ok)|happy with|fine\b|all good|can't complain|so-so|sorry|^\W*(?:the |"
    r"that's the |you have the )?wrong (?:number|email|address|person)|email is wrong|stop (?:emailing|calling|"
    r"writing)|unsubscribe|you (?:useless|stupid|people|guys|lot|absolute|bloody|thieving|damn|idiots|clowns|"
    r"brainless)|your (?:stupid|useless|bloody|damn|mob|garbage|idiots)|idiots?|morons?|hiring|job|thesis|not your "
    r"fault|rough morning|(?:nobody|no one) (?:(?:ever )?tells me what|checks (?:up )?(?:on|behind|after|over) me|"
    r"asks me "
    r"why|stops me|interferes|else is asked)|^\W*nothing(?= *[,.;!–—-]|$))\b"
)
"""A clause with one of these tells none, or one with us."""

TOPIC = (
    r"\W*(?:(?:well|honestly|mostly|mainly|oh|definitely|it's|that's)\W+)*(?P<topic>(?:the|our|my|all the|too (?:much|"
    r"many)) (?!same\b|usual\b|moment\b|end\b|thing\b|best\b|boss\b|wife\b|husband\b|name\b|question\b|other\b|"
    r"first\b|"
    r"second\b|last\b)"
    r"[\w'’-]+(?: (?!is\b|are\b|was\b|were\b|has\b|have\b)[\w'’-]+){0,2}|"
    r"(?P<bare>(?!\w+ly\b)[a-z-]{4,}(?: [a-z-]{4,})?(?=\s*[.;:])))\s*[.!;:]?\s*"
)
"""A sentence that only names a thing: "the bilge pump.". What stands `bare` of "the" and "my" may be talk as well."""

SMALL_TALK = (
    r"^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|thanks|thank you|morning|sure|ok|okay|yes|"
    r"no(?=\W*[,.;:!–—-])|well|so|"
    r"honestly|frankly|bonjour|hola|hi \w+|hello \w+|habari|no worries[^.]*)\b[\s,.!:–—-]*"
)

BREAKS = (
    r"\b(?:(?:is|are|was|has been|have been|it's|they're|keeps?|gets?|getting) (?:\w+ )?(?:dying|dead|broken|falling "
    r"apart|worn out|mouldy|moldy|rusty|undrinkable|unusable|unbearable|on its last legs|cracked|rotten|filthy)|"
    r"(?:machine|system|server|printer|boiler|van|truck|tool|software|app|website|computer|laptop|spreadsheet|line|"
    r"pump|fridge|oven|roof|heating|screen|phone|wifi|internet|connection|lock|door|lift|mill|engine|file|database|"
    r"crm)s? (?:just |has |have |had |already |always |all )?(?:died|dies|broke|breaks|gave up|quit|stopped working|"
    r"stops|packed (?:it )?(?:in|up)|leaks?|freezes?|froze|hangs?|jams?|crash(?:es|ed)?|fell apart|falls apart|"
    r"overheats?|burnt?|flooded|goes down|went down|cuts out|drops)|(?:floods|leaks|freezes|crashes|jams|trips|dies|"
    r"breaks) (?:every|each|whenever|when|all|again|twice|three|on|at|in)|takes? (?:\w+ ){0,3}?(?:\d+|two|three|four|"
    r"five|six|several) (?:days|weeks|hours|months)(?: to\b| until\b|$)|spends? (?:\w+ ){0,2}?(?:half|whole|all|hours|"
    r"days|most)\b[^.;!?]{0,24}?\w+ing\b|(?:seats?|room|space|places|desks|chairs|spaces) for (?:only "
    r")?\d+\b[^.;!?]{0,20}\b\d+|\d+ (?:of us|people|staff|cars|bikes|employees|reps|guests|kids|pupils|children|dogs) "
    r"(?:and|but|for) (?:only )?\d+ (?:seats|spaces|desks|chairs|places|rooms|beds)|(?:is|are|has become|have become|"
    r"has got|getting|gets|become|becomes) (?:\w+ )?too (?:small|big|cramped|tight|loud|noisy|cold|hot|far|crowded|"
    r"weak|old)|(?:go|goes|going|come|comes|gone) to die\b|(?:leads|calls|inquiries|enquiries|requests|orders|mails|"
    r"e-?mails|messages) (?:just |all |often )?(?:die|disappear|vanish|rot|go nowhere)|(?:jack|hik|push|rais|"
    r"put)(?:ed|es|s)? (?:up )?(?:the |our )?(?:price|prices|fees|rent)\b|(?:pay|spend|cost|costs|spending|paying) "
    r"(?:us |me )?(?:way |far )?(?:too much|a fortune)|(?:reps?|people|clients|customers|guests|patients|members|"
    r"everyone|everybody|we|half \w+ \w+|half the \w+|staff|drivers) (?:always |often |just |simply |constantly |"
    r"regularly )?forgets?\b|nobody (?:ever |really )?(?:dares|cares|reads|understands|sticks)\b|(?:don't|doesn't|"
    r"dont|doesnt) (?:come|turn up|show up|arrive|fit|reach|call back|answer) |lost (?:the whole|all|everything|\d+|a "
    r"(?:week|day|month|whole))\b|got (?:hit|hacked|burgled|hurt|robbed)\b|(?:half|most|a third) (?:of )?(?:the |our |"
    r"my |them |us |em )?(?:\w+ )?(?:can't|cannot|don't|never|get lost|are gone|is gone)|sick to death|at (?:my|our) "
    r"wits' end|on (?:my|our) (?:back|case) about|wreck(?:s|ing) (?:my|our|his|her|the)|drown(?:s|ing)? in|up to "
    r"(?:my|our) (?:neck|ears)|nothing but trouble|goes? missing|went missing)"
)
"""A clause with one of these tells what breaks, is too small, takes too long or gets lost, whoever asked."""

ABOUT_ANOTHER = (
    r"\b(?:(?<!send the )(?<!us is )(?<!our )(?<!each )(?<!every )quot(?:es?|ed|ing)|offered us|tender)\b|"
    r"^\W*(?:and |but )?(?:the others?|other ones|everyone else|"
    r"everybody else|all the others|most of them)\b|\b(?:would|could|might) be a\b|\b(?:my|a|his|her) (?:brother|"
    r"sister|cousin|uncle|aunt|friend|mate|buddy|neighbou?r|dad|father|son|daughter|wife|husband)'s\b|\btoo \w+,? so "
    r"(?:the|we|i|an?|in)\b"
)
"""A sentence with one of these speaks of other offers, or of what would be."""

INTRODUCES = (
    r"^[\s,;:.–—-]*(?:(?:and|so|well|ok|hi|hello|hey|hiya|good (?:morning|afternoon|evening)|morning|"
    r"greetings)\b[\s,!.]*)*(?:(?:we're|we are|were|we have|we've got|we've|there's|there are|i have|i've|i've got|i "
    r"run|we run) (?:a team of |about |around |roughly |only |just |some |now |like )?(?:\d+|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve|twenty|a|an|the|in|from|at|with|based)\b|(?:we|i)(?:'re|'m| are| am)? "
    r"(?:currently |now |still |just )?(?:use|using|on|have been using|looking to replace) |looking to replace |"
    r"(?:(?:i'm|"
    r"i am|im) (?!still\b|\w+ing\b)|this is |my name is |my name's |it's |here is )"
    r"[\w'’.-]+(?: [\w'’.&-]+){0,9}\W*$|[\w'’.-]+ (?:here|from \w+)\W*$|(?:about |around "
    r")?\d+ [\w'’-]+(?: [\w'’-]+)?\W*$|(?:a |an )?(?:bit|mix) of\b|$)"
)
"""A clause that begins so says who they are; the trouble comes after it."""

TURNS_TO_US = (
    r"\b(?:want|wants|need|needs|looking|budget|start|you|your|please|pls|quote|price|thanks|thank|asap|by (?:january|"
    r"february|march|april|may|june|july|august|september|october|november|december|then|christmas))\b"
)
"""A last clause with one of these turns to what they want of us."""

TOLD_NOTHING = (
    r"\b(?:so|really|honestly|just) nothing\b|\bnothing (?:so far|yet)\b|\bjust (?:want|need|wanted|looking for|"
    r"looking at|after|checking|asking|curious about|comparing) (?:for )?(?:an?|the|your|some)? ?(?:price|prices|"
    r"quote|offer|information|info|idea|figure|cost)"
)
"""A sentence with one of these tells of no trouble."""

ASKS_FOR_TROUBLE = (
    r"\b(?:pains?|problems?|troubles?|bother\w*|headaches?|fix|challenges?|struggl\w*|frustrat\w*|wrong|look(?:ing)? "
    r"for|look at|difficult\w*|hurts?|annoy\w*|worr\w+|issues?|improve|better)\b"
)
"""A field that asks so is told a trouble unasked; one that asks for reasons ("why a franchise?") only when asked."""
