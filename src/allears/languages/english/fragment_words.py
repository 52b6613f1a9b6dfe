"""How people say in a few words what they are, beside what was asked: "Mara Lind, bell peppers under glass, Kent"."""

from __future__ import annotations

LEADS_IN = (
    r"(?:^|[,.;:!–—(\n]|\s-)\s*(?:(?:and|so|well|hi|hello|yes|sure|oh|ok|okay|from)\W+)*"
    r"(?:(?:we|i)(?:'re| are|'m| am| r|m)\s+|im\s+|(?:we|i)(?:'ve got| have got| have| run| own| grow| keep| make| do|"
    r" raise| breed| brew| bake| blow| build| produce)\s+|it's\s+|its\s+|this is\s+)?"
    r"(?:(?:also|only|just|basically|mostly|mainly)\s+)?(?:(?:a|an|the|our|my|some)\s+)?"
    r"(?:(?:small|little|tiny|big|large|family|old|local|busy|mid-?size[d]?|medium|organic|independent|rural)\s+){0,2}$"
)
"""Between the beginning of a thought and the words that tell what they are."""

THEY_ARE = r"\b(?:we|i)(?:'re| are|'m| am| r|m)\s[^.,;:!?]{0,40}$|\bim\s[^.,;:!?]{0,40}$"
"""Before the words that tell what they are, when they say so."""

GOES_ON = (
    r"(?:\s*(?:$|[,.;:!?–—)\n\"“]|\s-\s)|\s+(?:here|in|near|outside|just|at|around|by|close|under|on|with|and|n|"
    r"plus|since|from|"
    r"of ours|down|up|to the|at the|for (?:the|a) )(?![\w'])|\s+[\"“(]|\s+(?-i:[A-ZÀ-Þ])|\s*[+&])"
)
"""After the words that tell what they are: the thought ends, a place or a name follows."""

NOT_THEIRS = (
    r"\b(?:neighbou?rs?|friends?|cousin|brother|sister|uncle|competitors?|suppliers?|customers?|clients?|installer|"
    r"used to|before that|previously|former|ex-|he|she|they|his|her|their|your)\b"
)
"""In the same sentence: it may be somebody else's, or of another time."""
