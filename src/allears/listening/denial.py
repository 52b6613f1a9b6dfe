"""Whether words of a message are denied: "no Slack", "Slack we don't need", "anything but Slack"."""

from __future__ import annotations

from allears.languages.beginnings import Pattern
from allears.languages.english.scope_words import NOT_THE_NEXT, SAYS_IT
from allears.languages.expression import Expression
from allears.listening.wording import Wording

_DENIES = Pattern(
    r"\b(?:no|not|never|nobody|no one|neither|without|don't|dont|doesn't|doesnt|didn't|won't|isn't|aren't|wasn't|"
    r"can't|cannot|except|"
    r"excluding|nor|ain't|instead of|rather than|other than|apart from|but not|skip|forget|leave (?:out|off)|drop|"
    r"hate|avoid|couldn't care less (?:about|for)|less interested in|"
    r"not interested in|no need (?:of|for)|none of|(?:all|anything|everything) but|bar)\b"
)
_DENIES_AFTER = Expression(_DENIES.pattern + r"(?P<between>[^.;:!?]{0,42})$")
_NOT_BY_OURSELVES = Pattern(
    r"\b(?:can't|cannot|can not|cant|couldn't|(?:don't|do not|dont) (?:want|have time|manage) to|not able to|"
    r"too hard to)\b"
    r"[^.;:!?]*\b(?:ourselves|ourself|myself|on our own|on my own|in.house)\b"
)
"""What they cannot do without us they want done."""
_ENDS_SCOPE = Expression(
    r"\b(?:but|only|just|rather|instead|so(?! (?:much|important|sure|bothered|fussed|keen)\b)|because|although|"
    r"however|yes)\b|,\s*(?:we|i|it|the)\b|[–—]"
)
_NOT_DENIAL = Expression(
    r"\b(?:not only|no (?:more|less|fewer|later) than|no matter|no problem|no worries|not (?:just|merely)|no doubt|"
    r"no wonder|don't (?:mind|forget|care)|nothing (?:else|but)|not to mention|can't live|not (?:yet )?sure|why not)\b"
)
_FOLLOWS = Pattern(
    r"\b(?:no(?:\s+need|\s+thanks|\s+thank you|\s*$|\s*[,.;!)])|not\b(?!\s+(?:only|just))|"
    r"isn't|aren't|(?:we|i) (?:don't|do not|won't|dont|never|didn't)(?: (?:really|even|actually|ever|currently))?"
    r"(?: [a-z]+)?(?: (?:it|them|that|those|this|any of (?:it|them)|at all|yet|now|right now|any ?more|here|today|"
    r"for (?:now|that|this|it|the moment)|about (?:it|that)|much|either))*(?=\s*(?:$|[.,;:!?)–—-]|(?:and|but|because|"
    r"so|since|or|as|though|when|if|until)\b))|never\b|"
    r"is(?:n't| not) (?:needed|necessary|important|a must|for us)|(?:doesn't|does not|don't|do not) matter|"
    r"can wait|(?:is|are|comes?|would be) (?:secondary|second|last|not|no(?! ?\.? ?(?:1|one))|later|less|nice|"
    r"a bonus)|later\b(?!\s+\w)|less so|"
    r"already (?:have|got|done|covered)|we (?:already )?(?:have|do|write|make|run|keep|handle|run) (?:it |them |"
    r"that )?(?:already|"
    r"ourselves|in.?house)|stays?\b|remains?\b|belongs? to)"
)
_DENIED_BY_WHAT_FOLLOWS = Expression(
    rf"^(?!(?: (?!{SAYS_IT})[a-z-]+){{0,2}}{NOT_THE_NEXT})" + r"[^.;!?,]{0,12}?(?:\s|,\s?)" + _FOLLOWS.pattern
)
_BEFORE_IT, _SOON = 60, 15
"""How far before a thing a word that denies it may stand, and how soon after it one must begin."""


def is_denied(wording: Wording, start: int, end: int) -> bool:
    """True when the words at characters [`start`, `end`) are denied by their own clause."""
    clause = wording.clause_at(start)
    denied = _is_denied_before(wording, max(clause.start, start - _BEFORE_IT), start) or _is_denied_after(wording, end)
    return denied and wording.starts.search(_NOT_BY_OURSELVES, clause.start, clause.end) is None


def _is_denied_after(wording: Wording, end: int) -> bool:
    if not wording.starts.may_hold(_FOLLOWS, end + 1, end + _SOON):
        return False
    after = wording.lower[end : min(end + 60, _sentence_end(wording, end))]
    return _DENIED_BY_WHAT_FOLLOWS.match(after) is not None


def _is_denied_before(wording: Wording, first: int, start: int) -> bool:
    if wording.starts.search(_DENIES, first, start) is None:
        return False
    before = wording.lower[first:start]
    match = _DENIES_AFTER.search(_NOT_DENIAL.sub(" ", before))
    return bool(match) and not _ENDS_SCOPE.search(match["between"]) if match else False


def _sentence_end(wording: Wording, offset: int) -> int:
    return wording.clauses.sentence_bounds(wording.clause_at(offset - 1).sentence)[1]
