"""How a yes-or-no question names its matter, and how people tell of it without being asked."""

from __future__ import annotations

from allears.languages.word_list import word_list

_ENDS = (
    r"(?= (?:at|on|in|for|to|with|where|who|which|that|done|yet|already|as well|today|now|from|near|when|working|"
    r"looking|"
    r"running|elsewhere|before|of|set|installed)\b|\?|,|$)"
)
ASKS_FOR_A_THING = (
    r"\b(?:(?:do|does|have|has|did|will) (?:you|it|they|anybody|(?:your|the) [\w-]+)(?: already| currently| still|"
    r" also| "
    r"now)?(?: (?:have|got|had|use|run|keep|work with|employ))+|(?:is|are) there(?: already| currently)?|(?:are|"
    r"is) (?:you|"
    rf"somebody|anybody|anyone)(?: already| currently)? (?:working with|using)) (?!to\b)(?P<named>[\w' -]+?){_ENDS}|"
    r"\b(?:is|are|does) (?P<other>another [\w-]+)(?= (?:working|work|looking|serving)\b)"
)
"""Asks whether there is one, and names it."""

ASKS_FOR_A_DEED = (
    r"\b(?:have|has) (?:you|they|it|(?:your|the) [\w-]+)(?: already| ever)? (?P<deed>[a-z]{3,}ed|bought|found|chosen|"
    r"built|"
    rf"hired) (?P<named>(?:a|an|the|your|any) [\w' -]+?){_ENDS}"
)
"""Asks whether something is done, and to what."""

ASKS_FOR_A_STATE = (
    r"^\W*(?:(?:is|are) (?P<subject>it|(?:the |your |all |any )*[\w' -]+?)(?: going to be)?|(?:will|does|do|must|"
    r"would|has) "
    r"(?P<of>it|(?:the |your |all |any )*[\w' -]+?) (?:be|have to be|need to be|"
    r"has to be)) (?P<named>[a-z]+(?: free)?)\W*$"
)
"""Asks whether it is so, with one word for how it is."""

ASKS_FOR_A_NEED = (
    r"^\W*(?:do|does|will|would|must) (?:you|they|it|(?:your|the) [\w-]+)(?: also| already)? (?:need|want|like|have to|"
    r"require|prefer)\b(?P<rest>[^?]*)"
)
"""Asks whether it is needed or must be."""

WEIGHS_TWO = r"\b(?:rather|than|instead|or (?:a|an|the|do|are|is|would|will))\b"
"""A question between two things, which no yes answers."""

ARTICLES = word_list("a an any the your own some another already other our my their just such existing current")
GENERIC = word_list(
    "policy system service services provider thing things company people place work person offer room space area "
    "site plan "
    "software tool partner staff help time way problem question idea experience preference access budget team "
    "house day "
    "business number part end need needs people's money firm home order orders information list data record records"
)
"""Heads that name too much by themselves."""

THERE_IS = (
    r"(?:\b(?:have|has|got|employ|use|run|using|work with|working with|there's|there is|there are|theres|there're|"
    r"with)|'ve)"
    r"(?: (?!no\b|not\b|never\b|to\b|been\b|in\b|at\b|for\b|and\b|but\b|had\b|a lot\b)[\w'-]+){0,3} $|\b(?:we're|"
    r"we are|i'm|i am|"
    r"it's|house is|all) on (?:the )?$|\b(?:our|my)(?: (?:own|current|existing|present))? $|^\W*another $"
)
HAD_ONE = r"\b(?:had|got|did|ordered|commissioned|paid for)(?: (?!no\b|not\b|to\b)[\w'-]+){0,2} $"
"""Right before a thing: it is there."""

THERE_IS_NONE = (
    r"\b(?:no|without|lacks?)(?: (?:any|a|an|own|proper|real|such|other))* $|\b(?:don't|do not|dont|haven't|have not|"
    r"havent|"
    r"doesn't|does not|doesnt|hasn't|has not|hasnt|isn't|is not|isnt|aren't|are not|never)(?: (?:actually|really|yet|"
    r"even|"
    r"currently|have|has|had|got|use|employ|run|keep|work with|working with|any|an?|our|own|proper|such|one))* $"
)
"""Right before a thing: there is none."""

GAVE_UP = r"\b(?:fired|sacked|dropped|left|lost|cancell?ed|ended|stopped|got rid of|parted|quit|sold|scrapped)\b"
DENIES = r"\b(?:no|not|never|without|nobody|none|neither|nor|dont|doesnt|havent|hasnt|isnt|arent|\w+n't)\b"
HEDGES = (
    r"\b(?:might|maybe|perhaps|hope|hopefully|hoping|if|could|possibly|ideally|unless|whether|depends|not sure|"
    r"or)\b"
)
NEEDED = (
    r"\b(?:need|needs|want|wants|require|requires|must|have to|has to|got to|gotta|would like|'d like|looking for|"
    r"'d love)\b"
    r"[^.;!?]{0,40}$"
)
NOT_NEEDED = (
    r"\b(?:don't|doesn't|dont|doesnt|do not|does not|won't|wouldn't|needn't|never) (?:\w+ )?(?:need|want|have to|"
    r"require|"
    r"do)\b[^.;!?]{0,40}$|\b(?:no|without)(?: \w+)? $"
)
DONE = r"(?:\b(?:have|has|is|are|already|got|had|been|was|were|just)|'ve|'s|'re)(?: (?!not\b|to\b|be\b)\w+){0,2} $"
IS_SO = (
    r"(?:\b(?:is|are|isn't|aren't|isnt|arent|be|all|fully|being|getting|go|stay|keep|am|was|happens?|held|have it|"
    r"do it)|'s|'re|"
    r"'m)(?: (?!not\b)[\w-]+){0,3} $"
)
OF_US = (
    r"\b(?:we|we're|we've|our|us|i|i'm|my|it|it's|its|everything|all|they|they're)\b|"
    r"\bthe [\w-]+(?: [\w-]+)? (?:is|are|isn't|aren't|will be|won't be)\b"
)
"""What tells of a need, of a deed and of a state, and of whom."""

ANOTHERS = (
    r"\b(?:my|our|his|her|their) (?:brother|sister|mother|father|mum|mom|dad|friend|mate|cousin|uncle|aunt|son|"
    r"daughter|"
    r"neighbou?r|competitor|rival|boss|colleague|supplier|customer|client)(?:'s|s')\s"
)
"""Before it: somebody else's."""

GOES_ON = word_list(
    "but because told says said ask asked costs needs works day until till once next last again either anymore "
    "too never "
    "always with tbh though unfortunately sadly btw straight back runs ran does did"
)
"""What may follow the name of a thing without making it the first half of another name."""
