"""How English complains."""

from __future__ import annotations

STRONG = (
    r"\b(?:(?:is|are|was|'s|it's|such|what|in|total|complete|absolute|bit of) a (?:\w+ )?(?:mess|nightmare|pain|"
    r"joke|disaster|headache|circus|chaos|struggle|shambles|bottleneck|zoo|lottery|black hole|jungle|horror)|"
    r"(?:biggest|main|worst|real|only|our|my|the) (?:\w+ )?(?:problem|headache|issue|pain|frustration|trouble|"
    r"struggle|bottleneck|challenge|worry|nightmare) (?:is|are|at|with|right|today|now|here|that|being)|"
    r"is the (?:problem|issue|trouble|bottleneck|headache)|"
    r"get(?:s|ting)? lost|gets? forgotten|fall(?:s|ing)? (?:through|between)|slip(?:s|ping)? (?:through|away)|"
    r"nobody (?:logs?|knows?|follows?|calls?|answers?|does|writes?|remembers?|has|uses?|can|tells?|updates?|"
    r"checks?|sees?|ever)|no one (?:logs?|knows?|follows?|calls?|"
    r"answers?|remembers?|can|uses?|updates?|tells?|sees?|has|ever)|kill(?:s|ing) (?:us|me|my|our)|eat(?:s|"
    r"ing) (?:up )?(?:our|my|us|half|all|the|hours|margin|into)|driv\w+ (?:me|us|everyone|my \w+) (?:mad|crazy|"
    r"nuts|insane|up the wall|round the bend)|doing my head|does my head|"
    r"fed up|sick (?:and tired )?of|tired of|hate[sd]?\b|can't stand|loses? (?:it|us|customers|deals|money|track|"
    r"time|leads)|losing (?:it|customers|deals|money|track|time|leads|sleep|staff|people)|lost (?:a|two|three|us|"
    r"customers|deals|money)|wast(?:e|es|ing|ed) (?:time|hours|our|my|half|so|a lot|money)|"
    r"twice by|double[- ]?book\w*|double entry|typ(?:e|es|ing) (?:it |everything |them |hours )?(?:all )?(?:up|"
    r"twice|again|by hand|off|over|in)|by hand|copy(?:ing)?[ -]?(?:and )?past\w+|manual(?:ly)?|re-?typ\w+|"
    r"re-?key\w*|takes? (?:us |me |him |her |them |the \w+ )?(?:ages|forever|hours|days|weeks|half|an hour|a day|"
    r"two|three|all|too)|"
    r"too (?:slow|long|late|often|many|expensive|small|complicated|much time|few)|(?:never|don't|doesn't|didn't|"
    r"can't|cannot|couldn't|won't|not able to) (?:\w+ ){0,3}?(?:works?|find|see|get|know|tell|trust|match|keep up|"
    r"follow up|agree|log|talk|track|measure|reach|show|add up|sync|arrive|reply|export|forecast|scale|cope|"
    r"understand)|"
    r"dries up|drying up|dried up|breaks? (?:down|all|every|each)|broken|crash\w*|goes? off|went off|going off|"
    r"fails?|failing|failed|missing|wrong|mistakes?|errors?|complain\w*|angry|annoy\w*|frustrat\w*|chaos|messy|"
    r"outgrown|out of (?:control|hand)|behind with|late (?:twice|again|every|with)|been late|"
    r"different (?:figure|number|answer|version)s? (?:every|each|from)|headaches?|nightmares?|struggl\w+|suffer\w*|"
    r"bother\w*|overwhelm\w*|drowning|swamped|burn(?:s|ing|t)? (?:money|cash|through|out)|money down|"
    r"down the drain|no idea (?:which|who|what|where|how|whether)|in the dark|blind|guess(?:ing|work)|gut feel\w*|"
    r"quit on (?:me|us)|left us in|stuck|clunky|outdated|slow(?:ing)? (?:us )?(?:down)?|doubled|tripled|"
    r"skyrocket\w*|through the roof|going up|went up|shock\w*|sky-high|unreliable|leak\w*|dead (?:birds|leads)|"
    r"shorted|swears? (?:she|he|they)|breathing down|cross\b|drink\w* \d+|blackouts|outages?|power cuts|run(?:s|"
    r"ning)? out|ran out|"
    r"hard to|difficult to|impossible to|confus\w*|forget\w*|forgot\w*|nowhere|all over the place|scattered|"
    r"spread (?:over|across)|everywhere|in (?:my|his|her|people's|our) heads?|no (?:overview|visibility|control|"
    r"time|leads|calls|traffic|results?|record)|cancel\w* on us|no[- ]shows?|bounce\w*|churn\w*|flat(?:lin\w+)?|"
    r"stagnat\w*|dropp(?:ed|ing)|collaps\w*|"
    r"penalt\w+|fined|inspector|inspection came|on a good day|like a crazy|last bill was|it's a joke|someone keys|"
    r"live in a binder|lives in|not enough|zero (?:visibility|overview|idea)|poor(?:ly)?|bad(?:ly)?|terrible|awful|"
    r"horrible|ridiculous|garbage|useless|rubbish|leads are (?:junk|bad|cold)|"
    r"late(?:ly)? (?:we|it|they)|rework|spoiled|waste|jam\w*|backlog|overdue|queue\w*|complaints)\b"
)
"""A clause with one of these tells a trouble."""

WEAK = (
    r"\b(?:problem|issue|trouble|pain|challenge|need|want|looking|improve|better|worry|worried|afraid|concern\w*|"
    r"but|however|unfortunately|honestly|frankly|because|so|every|always|again)\b"
)

NO_TROUBLE = (
    r"\b(?:no (?:problem|worries|trouble|issue|hassle|complaints)|not (?:a )?(?:bad|problem)|nothing (?:really|"
    r"wrong)|works? (?:fine|well|great|ok)|happy with|fine\b|all good|can't complain|so-so|sorry|wrong (?:number|"
    r"email|address|person)|email is wrong|"
    r"stop (?:emailing|calling|writing)|unsubscribe|hiring|job|thesis|not your fault|rough morning)\b"
)
"""A clause with one of these tells none, or one with us."""

SMALL_TALK = (
    r"^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|thanks|thank you|morning|sure|ok|okay|yes|no|well|"
    r"so|honestly|frankly|bonjour|hola|hi \w+|hello \w+|habari|no worries[^.]*)\b[\s,.!:–—-]*"
)
