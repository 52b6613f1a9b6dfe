"""How people in English agree to what was just shown, and how they object to a no."""

from typing import Final

AGREEMENT: Final = """
< (yes|yep|yeah|yup|ya|aye|correct|exactly|right|true|perfect|great|sure|ok|okay|fine|agreed|absolutely|definitely)
< (that's|that is|thats|all|sounds|looks|seems) [all] (right|correct|true|it|good|fine|great|perfect|about right)
< (spot on|you got it|got it|good summary|good recap|nothing to change|nothing to add|no changes|all good|go ahead)
< (please do|yes please|let's do it|let's go|let's do that|works for me|i'm in|we're in|sounds like a plan)
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
