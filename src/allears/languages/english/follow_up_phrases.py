"""How to ask back, in English, when two things that a lead said do not fit together: once, without forcing a choice.

`{first}` and `{second}` are the lead's own words.
"""

from __future__ import annotations

FOLLOW_UPS = {
    "count": (
        "You mentioned “{first}” and “{second}”. Are those two different groups, say a team and the whole, or has the "
        "number changed?"
    ),
    "money": (
        "You mentioned “{first}” and “{second}”. Is one of them for something else, or has what you can spend changed?"
    ),
    "date": (
        "You mentioned “{first}” and “{second}”. Is one when you start and the other when all is done, or has "
        "the plan moved?"
    ),
    "first": (
        "You mentioned two things: “{first}” and “{second}”. Does one lead to the other, or is one clearly more "
        "urgent? Both is an answer too."
    ),
    "decision": (
        "You said “{first}”, and then “{second}”. Do you each decide a part of it, or who has the last word? It is "
        "fine if that is still open."
    ),
    "tools": (
        "You mentioned “{first}” and “{second}”. Do you use one for some things and one for others, or did one take "
        "the other's place?"
    ),
    "yes or no": "You said “{first}”, and then “{second}”. Is it partly so, or has it changed since?",
    "other": "You mentioned “{first}” and “{second}”. Are those two different things, or has one changed since?",
}
"""What is in dispute -> the words that ask back."""

CLASSES = {
    "filler": (
        "well|hm|hmm|oh|ah|so|yes|yeah|ok|sorry|no|i think|i guess|actually|honestly|it's|it is|that's|that would be|"
        "i'd say|let's say|please|note|take|put|go with|use"
    ),
    "person": (
        "boss|partner|colleague|manager|wife|husband|cfo|ceo|cto|director|team|board|brother|sister|co-founder|owner"
    ),
    "differently": "differently|another way|it otherwise|otherwise|the other way|other things|something else",
}

ANSWERS = {
    "both": """
        < {filler}* both
        both (are|is|of|equally|matter|count|true|right|hold)
        (two|they're|these are|those are) different (things|teams|groups|numbers|matters)
        (one|the first) leads to the other
        (one|the first) is (because of|why|part of|for) ~3 (other|second)
        (equally|just as) (important|urgent)
        a bit of (both|each)
        depends on (which|the) (team|part|site|country|product)
        """,
    "somebody else sees it differently": """
        (my|our|the) {person} (sees|see|thinks|think|wants|want|says|say|puts|prefers) ~2 {differently}
        (i|we) (see|think|say) ~2 (my|our|the) {person} (sees|thinks|says|wants)
        depends [on] who you ask
        (we|they) (don't|do not) agree
        opinions (differ|vary)
        (that's|it's) what (my|our|the) {person} (says|thinks|wants)
        """,
    "neither": """
        < {filler}* (neither|none of (them|these|those|the two)|none)
        (neither|both (wrong|outdated))
        """,
    "the first": """
        < {filler}* [the] (first|former|earlier|original|old|1st) [one|number|figure|value|date|amount|thing]
        the (first|former|earlier|original) [one|number|figure|value|date|amount] [is|holds|counts|stands|was right]
        what i (said|wrote) (first|before|earlier)
        """,
    "the second": """
        < {filler}* [the] (second|latter|later|last|new|newer|latest|2nd) [one|number|figure|value|date|amount|thing]
        the (second|latter|later|last|new|newer|latest) [one|number|figure|value|date|amount] [is|holds|counts|stands]
        what i (said|wrote) (last|just now|now|later)
        (it|that|this) [has|have] changed
        (used to be|was before|back then|at the time) ~4 >
        """,
}
"""How the lead answers -> the words for it; the first that fits holds."""
