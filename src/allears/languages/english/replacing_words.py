"""How English speakers leave one thing for another, and move a date (notation: phrases.py)."""

from __future__ import annotations

CLASSES = {
    "adverb": "really|actually|just|now|finally|recently|already|also|all|completely|only|even",
    "soon": "last|this|next|the|in|on|at|two|three|a|few|week|weeks|month|months|year|yesterday|today|ago|and|then|we",
    "plan": (
        "it|that|this|everything|things|all|the whole thing|the start|start|the launch|launch|the rollout|rollout|"
        "the roll-out|the switch|the date|the deadline|the timeline|the project|the kickoff|the kick-off|the go-live|"
        "go-live|the change|the introduction|the decision|the purchase|the move|the plan|the beginning|our start|"
        "the start date|start date|our launch|the opening|the implementation|our go-live|our timeline|our deadline"
    ),
    "when": (
        "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|"
        "jul|aug|sep|sept|oct|nov|dec|q1|q2|q3|q4|spring|summer|autumn|fall|winter|christmas|easter|next|mid|early|"
        "late|the end|the beginning|the start|end of|end|beginning"
    ),
}

LEFT_BEFORE = """
    (not|no|never|instead of|rather than|no longer|isn't|wasn't|aren't|weren't|other than|more than|anything but) \
        {adverb}* [in|on|by|to|with|at|from|a|an|the|for|using] >>
    (don't|do not|doesn't|didn't|did not|does not) {adverb}* (use|have|need|want|work with|sell|do|sit in|live in|\
        mean) {adverb}* [in|on|by|to|with|at|from|a|an|the] >>
    (left|leaving|quit|dropped|dropping|cancelled|canceled|cancelling|ditched|abandoned|stopped|ended|replaced|\
        scrapped|killed|removed|retired|got rid of|gave up|moved off|moving off|moved away from|switched from|\
        switching from|moved from|migrated from|changed from|went from|coming from|came from|sold) {adverb}* \
        [using|with|in|on|by|the|our|doing|selling] >>
    (stopped|quit|gave up|finished) (using|working with|selling|doing|visiting|going) {adverb}* [in|on|by|to|the|\
        our] >>
    (said|say|told you|wrote|mentioned|put|typed|answered|gave) {adverb}* [in|on|by|to|a|an|the|that|you|us|we|are|\
        we're|use|have|had|it|is|was|were] [use|used|have|are|in|a|on|is|was] ["] >>
    (forget|scratch|scrap|ignore|strike|delete|skip|drop|remove) [the|about|about the|that] >>
    (scratch|forget) (my|the) (answer|earlier answer) [about|on] >>
"""
"""Right before a thing: it is left, denied, or was only said."""

LEFT_AFTER = """
    < [crm|system|one|software|answer] (is|was|are|were|'s) [now|just|only|actually] (gone|history|out|wrong|over|old|\
        outdated|cancelled|canceled|not right|not correct|not true|a mistake|a typo|past|dead|yesterday|too tight|\
        too early|too soon|too late|off|off the table|not possible|impossible|not realistic|unrealistic|\
        too optimistic|\
        nonsense|where i live|where i am|my old|our old|the old|before|at my old|last year|the parent)
    < (isn't|wasn't|aren't|doesn't|won't|will not|does not|is not|was not) ~1 (right|correct|true|work|happen|\
        any more|\
        anymore|possible|realistic|it)
    < (before|earlier|previously|above|first|at first|but) ~1 (but|it's|it is|we|that|i|is|actually)
    < (we|i) (don't|do not|never|won't|no longer|didn't) [really|actually|even] (use|have|need|want|work)
    < [we|i] (had|used) (until|before|till|earlier|at my)
    < (no longer|not any more|not anymore|any more|anymore)
    < (before|previously|earlier|in the past|back then|years ago) >
    < (won't|can't|cannot|will not) (work|do|happen|be|make it)
"""
"""Right after a thing: it is left, or was only said."""

TURNED_TO = """
    (switched|switch|switching|moved|moving|migrated|changed|changing|went|gone|going|go|converted) {adverb}* \
        (to|over to|back to|on to|onto) {adverb}* [the|a|an|our|using|doing] >>
    (replaced|replacing) (it|that|them|this) (by|with) {adverb}* >>
    (relocated|relocating|moved|moving) [the|our|its] ~1 {soon}* (to|over to|back to) >>
    (now|today) [we|it's|we're|we are] {adverb}* [on|in|with|using|use] >>
    (are|'re|is) (now|meanwhile) {adverb}* [on|in|with|using|a|an|doing] >>
"""
"""Right before a thing that took another's place."""

MOVED_TO = """
    (we|they|he|she|i|management|boss|board|cfo|ceo|cto|coo|finance|procurement|it|owner|director|has|have|had|had to|\
        will|to|must|been|was|were|got|is|being|gets) {adverb}* \
        (moved|move|moving|pushed|push|pushing|postponed|postpone|shifted|shift|delayed|delay|bumped|rescheduled|\
        reschedule|deferred|put off|put back|put|brought|bring|slipped|slip|changed) {plan} \
        [back|forward|out|off|up|on|down] [to|until|till|into|for|from ~2 to|by] >>
    {plan} [has|have|was|were|is|got|had|will|is being|has been|was just|has just been|had to|must|just|gets] [been|\
        be] \
        {adverb}* (moved|move|pushed|postponed|shifted|delayed|bumped|rescheduled|deferred|put off|put back|brought \
        forward|slipped|slips|slip|changed|moves) [back|forward|out|off|up] [to|until|till|into|for|from ~2 to] >>
    (pushed|postponed|bumped|deferred|rescheduled|delayed|shifted) [back|out|forward] (to|until|till|into) >>
    let's (say|make it|go for|take|aim for|call it|do|plan for) [in|by|mid|early|late] >>
    (realistically|rather|probably|more likely|more realistically|better) [it will be|it'll be|it is|that is|we start|\
        we'd start|we will start|in|by|say|make it|not before] >>
    (make|change|put) (it|that|the date|the start|the deadline|the timeline) [to|by|in|into|for|down as] >>
"""
"""Right before a day to which the beginning was moved."""

INSTEAD = """
    < {adverb}* (instead|is better|works better|suits us better|would be better|is more realistic|is more likely|\
        not ~2 {when}|rather than {when})
"""
"""Right after a day that takes another's place."""

ONLY_HALF_OF_IT = """
    (is|are|was|'s|were|be|means|meant) {adverb}* [for|counted] (per|for each|each|for every|a|every) (user|seat|rep|\
        head|person|licence|license|employee|member|agent|seller|salesperson|colleague|login)
"""
"""An amount said before is told to be one a seat."""

FOR_ALL = """
    (for|is|are|covers|means|was) {adverb}* [for] (everyone|everybody|all of us|the whole team|the whole company|the \
        whole thing|all of them|all users|all reps|all seats|the total|the whole lot|in total|altogether|the team|the \
        lot|everything)
"""
"""An amount said before is told to be one for all."""
