"""What a rep is handed to say, in English, and how a draft sells.

For the notation of phrases see phrases.py.
"""

from __future__ import annotations

ROUGHLY = "A rough answer is fine."
DOOR = "If that changes, or you see it differently, tell me; the door stays open."
"""How a rep's no ends; the bot's own promises a person instead."""

CLASSES = {
    "product": (
        "product|platform|solution|software|tool|service|app|system|suite|plan|plans|team plan|pro plan|starter plan|"
        "offering|technology|features|demo|crm|package|subscription"
    ),
    "praise": (
        "best|leading|#1|number one|award-winning|powerful|amazing|great|fantastic|perfect|ideal|revolutionary|"
        "state of the art|cutting-edge|unique|industry-leading|top-rated|game-changing|all-in-one|world-class"
    ),
    "gladly": "let me|i can|i'd love to|i would love to|i'd like to|i would like to|happy to",
    "us": "we|our {product}|our company|the {product}|it",
    "meet": "demo|call|meeting|walkthrough|tour|trial|presentation|webinar",
}

PITCH = """
    (we|our {product}|our company|the {product}) (offer|offers|provide|provides|deliver|delivers|feature|features)
    we (help|enable|empower) (companies|businesses|teams|people|customers|organizations|organisations|firms|you)
    {us} (is|are) [the|a|an] ~1 {praise}
    (our|the) {praise} {product}
    (you'll|you will|you are going to|you're going to) (love|benefit|save|see|be amazed)
    (book|schedule|arrange|set up) [a|you|you a|an] [quick|short|free] {meet}
    {gladly} (show|walk|present|demo|give) ~3 (you|{product}|{meet})
    (special|limited|exclusive|introductory) (offer|price|discount|deal)
    (discount|% off) ~3 (today|this week|this month|if you)
    (starts|starting) (at|from) #
    (sign up|upgrade|subscribe|buy) (now|today|for)
    our [new|latest|flagship] {product} (can|will|does|lets|allows|gives|includes|comes)
    (saves|save|saving) you ~3 (time|money|hours)
    (trusted|used|loved) by ~3 (companies|customers|teams|businesses|brands)
    our customers ~2 (love|rave|save|see)
    check out our
    """
"""Words that praise or offer the product."""
