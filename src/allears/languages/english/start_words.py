"""Words around a date in English: of a start, of other events, and of what then leans on the date."""

from __future__ import annotations

STARTS = (
    r"\b(?:start(?:s|ing)?|begin(?:s|ning)?|go(?:ing)? live|live\b|launch\w*|running|run\b|up and|in place|ready|"
    r"rolled? out|"
    r"roll(?:ing)?[- ]out|switch(?:ed|ing)?(?: on| over)?|switch-?on|set ?up|install\w*|commission\w*|implement\w*|"
    r"mov(?:e|ed|ing) (?:over|across|to you|off|away from)|migrat\w*|kick[- ]?off|onboard\w*|produce|production|"
    r"operational|"
    r"deploy\w*|in use|use it|using it|"
    r"have it|need it|want it|needs? to be|must be|(?:has|have) to be|need(?:s|ed)? (?:[\w'-]+ ){1,5}(?=from\b|"
    r"by\b|in\b)|should be|done|finish\w*|complet\w*|timeline|deadline|"
    r"get going|get started|working\b|humming|plan(?:ned)? (?:for|is)|aim\w*|target|on by|stand in|it must turn|"
    r"be kindest|would be (?:best|ideal|good|perfect|great|kindest)|at the latest|latest|the latest|no later|"
    r"not before)\b"
)
OTHER_EVENTS = (
    r"\b(?:fiscal year|financial year ends|year[- ]end|closing month|since|founded|opened in|built|born|bought|"
    r"last(?! (?:week|weekend|days?|month|quarter|[a-z]+day) (?:of|in)\b)|ago|"
    r"meeting|meetup|inspect\w*|audit|fair|conference|holiday|holidays|on leave|birthday|call me|ring me|"
    r"reach me|phone me|"
    r"call back|talk on|speak on|demo on|available|free on|after 1\d|before 5|from the .{0,10} shift|"
    r"contract (?:until|till|runs|signed|ends|is up|expires)|lease|until 20\d\d|raised|report|thesis|exam|"
    r"graduat\w*|hired|joined|quit|left|"
    r"shut|closed|moved|merged|waited|tried|tested|retired|season starts|tax code|payslip|salary|salaries|paid|"
    r"invoice|in the season|every|each|opens|we open|come in|go out|comes only)\b"
)
SO_LONG_BEFORE = (
    r"(?<!not )(?<!later )\b(?P<n>a|one|two|three|four|five|six|\d{1,2}) (?P<unit>day|week|month)s? "
    r"(?:before|earlier|prior|ahead)\b(?=\s*(?:$|[.,;!?)]|at |that\b|then\b|please|so ))"
)
"""Counts back from a date: "the fair is on 12 May, so two weeks before"."""

WISHED = (
    r"\b(?:want\w*|need\w*|must|should|shall|would|we'd|i'd|like|love|hop(?:e|ing)|plan\w*|aim\w*|looking|look for|"
    r"(?:has|have) to|ready|running|live|in place|deadline|target\w*|timeline|timing|to start|starting|start(?= "
    r"(?:in|on|by|"
    r"at|from|next|before))|beginning|please|pls|by|until|till|before|no later|latest|earliest|switch\w*|roll\w*|"
    r"install"
    r"\w*|set up|done|finish\w*|up and|as of|from|goal|let's|we (?:start|begin|open|move|launch|go)|intend\w*|wish|"
    r"moving (?:off|away|over))\b"
)
"""Unasked, a clause with one of these tells when they want it; without one it tells when something happens."""

BOUND_BY_AN_EVENT = (
    r"\b(?:(?P<from>not before|only after|after|once|from)|before|until|by|in time for)\b[^.;!?]{2,50}?,? "
    r"(?:which|that) "
    r"(?:is|starts|begins|ends|will be|comes|falls)(?: in| on| around)?(?: the)? $"
)
"""Before the day of an event that is itself the bound: "not before the child is born, which is in May"."""

COUNTS_BACK = (
    r"\b(?:(?:day|week|month)s? (?:earlier|before(?! (?:the|that|we|i|it|our|my|christmas|easter))|prior|ahead)|"
    r"the (?:day|"
    r"week|month|weekend|friday|saturday|sunday|monday) before)\b"
)

MOVED_TO = (
    r"\b(?:pushed|moved|postponed|shifted|delayed|brought forward|put (?:it )?(?:off|back)|let(?:'s| us) say|"
    r"better|then rather|"
    r"so ideally|more like|now$|now(?= $)|(?:but|though|or)?,? ?(?:more |most )?(?:realistic|likely|probab)(?:ally|"
    r"ly)?)\b"
)
"""Between two dates: the second takes the place of the first."""

BY_THEN = (
    r"\b(?:by then|by that (?:day|date|time|point)|before (?:then|that|this)|until then|in time for (?:that|it)|"
    r"not a day later|up by then|for then|(?:for|on|until|till) (?:this|that|the same) (?:very )?(?:day|date|moment)|"
    r"ahead of (?:that|it)|(?:in|done|ready|live|running|finished|there|up) before(?=\s*(?:$|[.,;!])))(?!\w)"
)
FROM_THEN = (
    r"\b(?:before (?:this|that|then),? (?:we |it |i )?(?:can(?:not|'t)|won't|is not|isn't|not|nothing|no|"
    r"none|impossible)\b|(?:cannot|can't|won't|"
    r"not) (?:start |begin |go |switch )?(?:before|until|till) (?:then|that|this)|from (?:then|that day|there) on|"
    r"from (?:this|that) (?:day|date|moment|time)\b|"
    r"after (?:that|this|then)|only then|as of then)\b"
)
FREE_THEN = (
    r"^[\s,]*(?:we |you |i |it |that |everything |anything |any )?(?:can|could|may|might|are free|am free|"
    r"'re free|start|switch|"
    r"begin|go|is fine|is ok|is okay|works|would|should|any ?time|time|day|please|whenever)"
)
"""After "after that": then they may start."""

NOT_RENEWED = (
    r"[\s,]*(?:and|but|so)?\s*(?:i|we) (?:won't|don't|will not|do not|am not|are not|'m not|'re not|aren't|"
    r"shall not|wouldn't|"
    r"refuse to|have no wish to) (?:\w+ )?(?:to )?(?:renew|extend|prolong|continue|pay|sign|stay|keep)\w*\b"
)
RUNS_OUT = (
    r"\b(?:runs? out|expires?|ends|stops|terminates?|finishes|is up|(?:runs|running|goes|lasts) until|until|till)"
    r"(?: on| at| by)?(?: the)? $"
)
"""Around a date: what they have ends then, and they will not go past it."""

OTHERS_START = (
    r"\b(?:the|a|an|his|her|their|new|another|two|three|\d+) (?:[a-z]+ ){0,2}(?!(?:system|tool|software|app|project|"
    r"solution|platform|thing|work|job|one|delivery|service|training|installation|whole|rest|pilot|trial|move|"
    r"switch)\b)[a-z]+ "
    r"(?:starts?|begins?|opens?|launch(?:es)?|arrives?|joins?|returns?|will (?:start|begin|open|join|launch))\b[^,;.]*$"
)
"""Before a date that nobody asked for: somebody or something else begins then ("two new drivers start on Monday")."""

LONE_DAY = r"(?:(?:not )?(?:by|before|until|till|from|on|after|as of) )?(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?"
"""A day of a month that another date told."""

CONTRACT = (
    r"\b(?:contract|subscription|licen[cs]e|agreement|lease|renewal|term|notice|tenancy|bound|tied|signed|committed)\b"
)
"""What binds them elsewhere until a day."""

CONTRACT_ENDS = (
    r"\b(?:contract|subscription|licen[cs]e|agreement|lease|renewal|term)\b[^.;?!]{0,50}\b(?:ends?|expires?|"
    r"runs? out|is up|up for renewal|finishes|renews?|terminates?|due)\b"
)

SHUTS_DOWN = (
    r"\b(?:our|my|the|this) (?:\w+ ){0,2}(?:crm|tool|system|software|app|platform|provider|vendor|service|server|"
    r"licen[cs]es?|subscription|trial) (?:\w+ ){0,2}?(?:shuts? down|closes? down|goes away|stops working|"
    r"(?:is|gets|will be|is being|is getting) (?:shut down|discontinued|switched off|turned off|closed|retired)|"
    r"runs out|expires?|ends|is up) (?:on |at |in |by |from )?(?:the )?$"
)
"""Before a date: what they work with ends then, so the new one is due by it."""

AT_THE_LATEST = (
    r"\W*(?:is |as |being |that is |that's |would be |was )?(?:the |our |a |my |absolute )*(?:(?:drop[- ]?dead|hard|"
    r"final|last|absolute|latest|legal) (?:date|stop|day|deadline|moment|possible|call)|deadline|cut-?off|limit|latest|"
    r"at (?:the )?(?:very )?latest|at most)\b"
)
"""After a date: it is the end, not the day."""

NO_DATE_OF_THEIRS = (
    r"\W*(?:is|was|falls on|will be) (?:an? |the |my )?(?:\w+ )?(?:sunday|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|holiday|bank holiday|weekend|birthday|anniversary|day off)\b"
)
"""After a date: it is only talked about."""

RECURS_BEFORE = r"\b(?:on (?:a|any|some|those)|a|any|every|each|most|some|all|than|rather than|until|better|like) $"
"""Before a day: one of many, or one that it is not."""

ENDS_ON = (
    r"\b(?:contract|subscription|licen[cs]e|agreement|lease|renewal|term|notice period|it|"
    r"that|which)\b[^.;?!]{0,40}\b(?:ends?|expires?|runs? out|is up|finish(?:es)?|terminates?|stops?|lapses?|"
    r"(?:is|are) (?:finishing|ending|expiring|running out|terminating|stopping|lapsing|over))[,:]? (?:is )?"
    r"(?:on |at |in |by )?(?:the )?$|"
    r"\b(?:renews|auto-?renews|renewal is|comes up for renewal|up for renewal) (?:on |in |at )?(?:the )?$"
)
"""Before a date in answer to when: what they have ends then, so the new one is due by it. As is a renewal."""

ANOTHERS_DAY = (
    r"^\W*(?:(?:because|as|since|bc|cause|cos|and) )?(?:our|my|the|their|his|her|new|reps|staff|people|guests|kids|"
    r"students|pupils) "
    r"(?!deadline|target|goal|plan|timeline|latest|earliest|date|idea|aim|end\b|start\b)(?:[a-z'-]+ ){0,3}?"
    r"(?:is|are|starts?|begins?|opens?|comes?|arrives?|joins?|kicks off|takes place)\b(?! (?:to|live|ready|done|the))"
)
"""A later clause with one of these tells the day of something else, not when they want it."""

ENDS_THEN = (
    r"[^.;?!\d]{0,24}?(?:,|\b(?:when|as|because|since|is when|that's when))? ?\b(?:it|(?:the|our|my|this|that) "
    r"(?:[a-z]+ ){0,3}?(?:contract|lease|subscription|licen[cs]e|trial|deal|plan|agreement|support|warranty|thing|one|"
    r"system|tool|software|provider|notice|offer|period)) "
    r"(?:ends?|expires?|runs? out|is up|is over|finish(?:es)?|terminates?|stops?|lapses?|is (?:finishing|ending))\b"
)
"""After a date in answer to when: what they have ends then, so the new one is due by it."""

ANY_DAY = (
    r"(?:sun|mon|tues|wednes|thurs|fri|satur)days?\b|tomorrow|weekends?\b|christmas$|(?:the )?(?:month|week|year)$"
)
"""Days that come again and again."""

EVENT_OF_ITS_OWN = (
    r"\b(?:(?:fiscal|financial|tax|school|academic|business) year (?:changes?|starts?|begins?|ends?|closes?|turns?|is)|"
    r"(?:busiest|quietest|biggest|best|worst|slowest|strongest) (?:week|day|month|time|season|weekend)|"
    r"(?:comes?|visits?|checks|lands|flies)(?= (?:on|by|in|at|over)\b)|(?:is|are) back|"
    r"retires?|resigns?|meets?|results? (?:come|are)|comes? (?:out|in|back|round)|decides?|sits|arrives?|returns?|"
    r"is handed over|"
    r"(?:is|are|we're|i'm|will be|be) (?:closed|away|off|on leave|out of (?:the )?office|on holiday|on vacation|busy|"
    r"out|gone|retired|married|booked|travelling|abroad|due)|signed|bound|tied|inspection is|audit is|visit is|"
    r"exam is|election is|wedding is|"
    r"committee|council (?:meets?|sits|votes)|vot(?:e|es|ing)|switch(?:es)? off|shuts?(?: down)?|closes|"
    r"goes off(?:line)?|hears? back|reviews?|must stand|interviews?)\b"
)
"""A clause with one of these tells the day of something else, not when they want it."""

NOT_THEN = (
    r"\b(?:not|never|no way|nothing|anything but|except|don't want it) (?:in |on |during |over |at |around )?(?:the )?$"
)
"""Before a date: then it will not be."""

RULED_OUT = (
    r"\s*(?:(?:is|are|would be|will be|'s|looks?|sounds?|seems?) (?:just |really |far |way |a bit |very |rather )?"
    r"(?:difficult|hard|tough|tight|unlikely|too (?:early|late|soon|"
    r"tight|close|far)|no good|not (?:possible|feasible|realistic|good|an option)|impossible|out\b|off\b|taken|full)|"
    r"(?:won't|wouldn't|doesn't|can't|cannot|does not|will not) (?:work|do|happen|be)|"
    r"isn't (?:possible|realistic|an option))"
)
"""Behind a date: then it cannot be."""

ASKS_FOR_THE_EVENT = (
    r"\b(?:event|party|wedding|celebrat\w+|function|ceremony|conference|take place|taking place|held|"
    r"the (?:big )?day)\b"
)
"""A question for the day of the event itself."""

BEFORE_AN_EVENT = (
    r"(?<!not )\bbefore (?:we|i|they|it|he|she) (?:re)?(?:open|start|close|move|launch|begin|leave|go|travel|expand)s?"
    r"(?: [a-z'-]+){0,2} (?:on|at|in)(?: the)? $|"
    r"(?<!not )\b(?:before|ahead of|(?P<by>in time for|until|till)) (?:the|our|my|this|that|his|her|their) "
    r"(?!end\b|start\b|beginning\b|middle\b|close\b|week\b|month\b|day\b)(?:[a-z'-]+ ){1,4}(?:on|at|in|of)(?: the)? $|"
    r"(?<!not )\b(?:before|ahead of|in time for) (?:the|our|my|this|that|his|her|their) (?:next |big |first |"
    r"annual )*"
    r"(?!end\b|start\b|beginning\b|middle\b|close\b|week\b|month\b|day\b)(?:[a-z'-]+ ){0,3}[a-z'-]+"
    r"(?:,| \(|,? (?:which|that) (?:is|are|starts|begins)(?: on)?(?: the)?| is(?: on)?(?: the)?) ?$"
)
"""Before a day: what they want is due before the event of that day ("before the audit on 18 January")."""

PLANNED_FOR = (
    r"^\W*(?:it's |it is |that's |they are |they're )?(?:in the plans? for|planned|plan is|on the plan|a plan|due)\b"
)
"""Begins an answer about something else: when that will be, not when they want ours."""

COUNTED_ON = (
    r"\s+(?P<which>after|before)\b(?=\s*(?:$|[,.;:!?)–—-]|so\b|that\b|then\b|if\b|because\b|please\b|would\b|is\b))"
)
"""After a weekday: that day of the week after or before the day just named."""

A_PLACE_IN_A_ROW = r"(?:the )?(?:first|second|third|fourth|last)"
GOES_ON_AS_A_THING = (
    r"\s+(?:is|was|will|would|should|must|can|one|ones|two|three|few|time|thing|of them|being|in (?:the|a)|"
    r"(?:on|at|by|before|after|around|from) (?:the )?(?:\d|[a-z]+day|week|start|end)|session|step|day of)\b"
)
"""Around it: the first of several, no day."""

SAME_THEN = (
    r"\b(?:(?:in|on|at|during) (?:exactly )?(?:this|that) (?:very )?(?:week|day|date|month|time)|exactly then)\b"
)
"""After a date: it is then that they want it."""

STAYS_THROUGH = r"^[^.;!?]{0,60}\b(?:through|until|till|up to)(?: the)? $"
"""Between two dates: from the one to the other."""

PUT_OFF_TO = (
    r"\b(?:leave|put|postpone|delay|push|hold|wait|park|shelve|move|shift)(?: (?:it|this|that|everything|things|off|"
    r"back|out|"
    r"with it|on)){0,3} $"
)
"""Before "until January": it is to be then."""

LASTS_UNTIL = (
    r"\b(?:is|are|'s|was|were|be|stays?|remains?|lasts?|goes on|runs?|have|has|keeps?|busy|away|closed|full|swamp|"
    r"tied up|"
    r"waiting|wait) (?!live|ready|running|done|finished|in place|set up|up and)(?:[a-z'-]+ ){0,4}$"
)
"""Before "until July" that does not say when they want it: something lasts until then."""

SUPPOSED_AT_LAST = (
    r"\b(?:i'd say|i would say|let's say|we'd say|realistically|most likely|probably|ideally|say|so|i want|we want|"
    r"we need|"
    r"i need|we'd like)\b[^.;!?]{0,30}$"
)
"""Before one of several dates: it is this one."""

TO_BEGIN = (
    r"\b(?:live|start(?:s|ed|ing)?|begin(?:s|ning)?|running|ready|launch\w*|in place|set up|install\w*|deliver\w*|done|"
    r"finish\w*|switch\w*|roll\w*)\b"
)
"""A clause with one of these says when something begins, also where it speaks of money."""

SPEAKS_OF_MONEY = (
    r"\b(?:budget\w*|reserved|approved|set aside|money|funds?|funding|paid|pay|cost\w*|price|invoice|tax|fiscal|"
    r"revenue|"
    r"turnover|sign alone|bonus)\b"
)
"""A clause about money: a date in it that nobody asked for tells of the money."""

SOME_SEASON = r"(?:in |during |over )?(?:the )?(?:spring|summer|autumn|fall|winter)"
"""A season without its year that may come again and again."""

THAT_WEEK = r"(?:in |on |within |during |by |at )?(?:this|that) (?:same )?(?:week|day|month|time|period)"
"""Words that point back to a date said before."""

DUE_THEN = (
    r"\b(?:must|have to|has to|need to|needs to|should|will|want to|wants to) (?:first |then |also )?(?:write|tell|"
    r"cancel|give|"
    r"inform|notify|pay|ask|call|sign|send|return|answer|decide|vote|hand in|report|apply|file|renew)\b[^.;!?]{0,40}$"
)
"""Before a day: something else than what they want of us is due then ("I must write to them before March")."""

NEEDED = (
    r"\b(?:need\w*|want\w*|must|should|shall|(?:have|has) to|would|ready|running|live|done|finished|deadline|please|in "
    r"place|start\w*|deliver\w*)\b"
)
"""A clause that says that something is wanted by then."""

IN_BETWEEN = (
    r"^[^.;!?]{0,12}\b(?:in between|between (?:them|those|these|the two)|(?:that|this)(?:'s| is) (?:the|our|"
    r"my) (?:window|gap|"
    r"slot)|in the meantime we need)\b"
)
"""After two days: it is from the one to the other that they want it."""
