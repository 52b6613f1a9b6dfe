"""How people in English agree to what was just shown, and how they object to a no."""

from typing import Final

AGREEMENT: Final = """
< (yes|yep|yeah|yup|ya|aye|correct|exactly|right|true|perfect|great|sure|ok|okay|fine|agreed|absolutely|definitely)
< (that's|that is|thats|all|sounds|looks|seems) [all] (right|correct|true|it|good|fine|great|perfect|about right)
< (spot on|you got it|got it|good summary|good recap|nothing to change|nothing to add|no changes|all good|go ahead)
< (please do|yes please|let's do it|let's go|let's do that|works for me|sounds like a plan)
< (i'm in|we're in) >>
"""
"""A message that begins so says yes to what was just shown or offered."""

OBJECTION: Final = """
(i|we) [really|still] (see it|see that|see this) differently
(i|we) (disagree|don't agree|do not agree|object)
(that's|that is|thats|this is) (not fair|unfair|wrong|nonsense|ridiculous|a mistake|not right|not true|silly)
(are|r) you (sure|serious|kidding)
(can|could) (you|we|somebody|someone) [please] make an exception
(but|still) (we|i) [would] [still|really] (want|like|need|insist)
(why not|how come|says who|since when)
(you're|you are|youre) [making a|dead] (wrong|mistaken|mistake)
(we|i) (still|really) (want|would like|need) (it|this|to buy|to try|your product)
(let|have) (a person|a human|somebody|someone) (look|decide|check)
"""
"""What people say when they do not accept a no."""

REFUSAL: Final = """
< (no|nope|nah|wrong|incorrect|almost|nearly|not quite|not really|not exactly|not right|mostly)
(that's|that is|thats|this is|it's) (not right|not quite right|not correct|wrong|incorrect|off)
"""
"""A message that takes back what was just read back to the lead."""

FAREWELL: Final = """
< [ok|okay|great|thanks|thank you|cheers|alright|right|well|perfect|cool]* (bye|goodbye|good bye|bye bye|see you|\
    see ya|have a (nice|good|great) (day|one|evening|weekend)|that's all|that is all|that's it|gotta go|got to go) \
    [thanks|thank you|then|for now|now|bye|from me]* >>
"""
"""A message that says good-bye and nothing else."""

TIME_TO_MEET: Final = """
(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri)
(mondays|tuesdays|wednesdays|thursdays|fridays)
(today|tomorrow|tonight|morning|mornings|afternoon|afternoons|evening|evenings|noon|lunchtime|midday|midweek)
(next|this|early next|later this|any|end of) (week|month|day|time)
(anytime|whenever|asap|right now|right away|straight away|as soon as)
(at|after|before|around|from|by) #
(january|february|march|april|june|july|august|september|october|november|december) #
# (am|pm|a.m.|p.m.|o'clock)
"""
"""Words that name a time to meet, in the answer to the offer of one."""

FIRST_OF_TWO: Final = """
(the|your) (first|former) [one|question|thing]
< [a|the|option|number]* (first|one|1) >>
"""
SECOND_OF_TWO: Final = """
(the|your) (second|latter|last|other) [one|question|thing]
< [a|the|option|number]* (second|two|2) >>
"""
BOTH_OF_TWO: Final = """
< [i mean|actually|well|yes|probably|maybe]* (both|either) [of them|of those|really|please]* >>
"""
"""How people choose between two things they were offered."""

SMALL_WORDS: Final = frozenset(
    {"the", "and", "for", "you", "your", "are", "can", "does", "doe", "with", "what", "how", "which", "when", "where"}
    | {"who", "why", "our", "have", "has", "ha", "had", "from", "that", "this", "it'", "i'm", "mean", "want", "need"}
    | {
        "would",
        "like",
        "about",
        "question",
        "one",
        "just",
        "please",
        "yes",
        "not",
        "any",
        "there",
        "into",
        "out",
        "get",
    }
)
"""Words too small to tell which of two things somebody means, without a plural's s."""
