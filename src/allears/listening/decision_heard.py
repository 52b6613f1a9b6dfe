"""Who decides, and who else must agree.

"X decides" means that the lead recommends and X approves; "I do, but X must agree" that they share the decision; no
say only if said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import consent_words
from allears.languages.english import decision_words as english
from allears.languages.expression import Expression
from allears.listening.answers import is_no, is_yes
from allears.listening.approvers import approvers_named, names_company
from allears.listening.context import Context
from allears.listening.deciders import (
    NOTHING_WITHOUT,
    SHARES,
    VERB_OF_DECIDING,
    WHOSE_IT_IS,
    Told,
    are_many,
    is_about_buying,
    is_somebody,
    is_the_lead,
)
from allears.listening.sense import Sense
from allears.listening.statement import Span, Statement
from allears.listening.wording import Wording

_UNLESS, _ONLY_ME, _NO_SAY, _RECOMMENDS, _DECIDES, _ONE_OF_THEM = (
    Pattern(pattern)
    for pattern in (
        english.UNLESS,
        english.ONLY_ME,
        english.NO_SAY,
        english.RECOMMENDS,
        english.DECIDES,
        english.ONE_OF_THEM,
    )
)
_TELLS_A_PART = (_NO_SAY, WHOSE_IT_IS, NOTHING_WITHOUT, SHARES, _DECIDES, VERB_OF_DECIDING, _RECOMMENDS)
"""Unasked, a sentence without any of these tells nobody's part."""

_MINE_AND, _ALL_OF_US = Expression(english.MINE_AND), Expression(english.ALL_OF_US)
_NOT_MINE, _THEIRS_TO_DO, _WANTS_A_SAY, _YET_ASKS = (
    Expression(pattern)
    for pattern in (
        consent_words.NOT_MINE,
        consent_words.THEIRS_TO_DO,
        consent_words.WANTS_A_SAY,
        consent_words.YET_ASKS,
    )
)
_ERRAND = Expression(english.ERRAND)
_MY_ANSWER, _CHOOSES_A_PART = Expression(english.MY_ANSWER), Expression(english.CHOOSES_A_PART)
_SHORT_ME = Expression(
    rf"^\W*(?:(?:yes|yeah|well|that would be|that's|thats|just|only|it's|its|it is|oh|um|honestly|"
    rf"{consent_words.MY_WEIGHT})\W+)*"
    r"(?:me|i do|i am|myself|that'd be me|i|moi|yours truly|i will|i would|solely me)\b(?=\W*$|\s*[.;:!?()–—&+-]|"
    r",(?! (?:i|me) (?:have no|just|only|don't|can't|am not|never)\b)|\s+(?:and|n|plus|with|together|along|alone|only|"
    r"myself|as|so|because|i|of course|obviously|mostly|basically|really|pretty|in the end|at the|then|but|too|also|"
    r"though|unless|if|again|always|actually|every|all|(?:who|that) (?:says?|decides?|signs?|pays?|has))\b)"
)
_ME_AND = Expression(
    r"\b(?:and|together with|plus|with) (?:my|our|the|a)\b|"
    r"\b(?:me|myself|i)\s*(?:and|n|&|\+|plus|together with|along with|with)\s+(?!i\b|it\b|that|only|nobody|no one|"
    r"so\b|then\b|we\b)\w+|\b(?:both|all|two|three) (?:of us )?(?:have to|has to|must|need to|are|sign|decide|agree)\b|"
    r"\b(?:he|she|they) (?:also |too )?(?:has|have|must|needs?) (?:to )?(?:be (?:ok|okay|happy|fine)|agree|approve|"
    r"sign)"
)
_REACH = 200
_ASKS_WHETHER_YOU = Expression(
    r"\b(?:are you|is it you|do you|you(?:'re| are) the one|yours? to decide|your (?:own )?(?:call|decision)|you sign|"
    r"you alone|(?:will|would) (?:it|that) be you|will you (?:be (?:the one )?)?(?:decid\w+|sign\w*|tak\w+|choos\w+))\b"
)
_ASKS_FOR_A_SAY = Expression(
    r"\b(?:do|does|did|have|has|are|will|would|can) you\b[^?]*\b(?:a say|any say|involved|a vote|a voice|"
    r"an? (?:influence|part))\b"
)
_ASKS_WHO_ELSE = Expression(
    r"\b(?:who(?:m)? else|any(?:one|body) else|some(?:one|body) else|others?|besides you|apart from you)\b"
)
_NOBODY_ELSE = Expression(consent_words.NOBODY_ELSE)
_ALSO = Expression(r"\b(?:also|too|as well)\b|just needs|only needs|counter-?sign|co-?sign")
_THEY_DO = Expression(
    r"^\W*(?:well\W+)?(?:the|my|our|their) (?!two|both|[\w' -]{2,30} and (?:i|me|myself)\b)[\w' -]{2,30}? "
    r"(?:do|does|will|would)\b(?=[.,;!]|$| (?:that|it)\b)"
)
_MUST_AGREE = Expression(
    r"\b(?:agrees?|approves?|(?:co|counter)-?signs?|nods?|approval|nod|blessing|ok|okay|say (?:yes|ok|okay))\W*$|"
    r"^(?!.*\bmy\b).*\b(?:must|has to|have to|needs? to|still) (?:\w+ )?(?:sign|vote)\W*$"
)
"""A consent, which does not tell who decides; of "my boss" it does."""

_BOTH_OF_US = Expression(
    r"(?<!it's )(?<!its )(?<!it is )(?<!that's )\b(?:my|our|the) [\w-]+(?: [\w-]+)? and (?:me|i|myself)\b|\b(?:me|"
    r"myself|i) and (?:my|our|the) \w+"
)
_SPENDING_LIMIT = Expression(
    r"\b(?:anything|everything|sums?|amounts?|purchases?) (?:over|above|beyond|under|up to)\b|card\b|"
    r"\b(?:under|below|over|above|beyond|up to|less than|more than) (?:about )?[$€£]?\d"
)


def hear_decision(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of the fields of authority and of approval."""
    authority = context.vocabulary.first_with_sense(Sense.AUTHORITY)
    approver = context.vocabulary.first_with_sense(Sense.APPROVER)
    if authority is None and approver is None:
        return
    told = Told(wording.starts, wording.clauses.bounds_of_sentences)
    part = _part(wording, context, authority, told) if authority else None
    asked = any(field is not None and context.is_asked(field) for field in (authority, approver))
    if part is None and authority and approver and context.is_asked(approver) and _NOBODY_ELSE.match(wording.lower):
        span = wording.span(*wording.clauses.sentence_bounds(0))
        part = Statement(authority.id, "decides", *_as_quote(span), 0.8, "nobody else has to agree")
    approvers = list(approvers_named(wording, told, asked=asked))
    if part is None and authority and approvers and context.is_asked(authority):
        option = "shares_decision" if names_company(wording) else "recommends"
        part = Statement(
            authority.id, option, *_as_quote(approvers[0][1]), 0.75, "somebody else named for the decision"
        )
    if part:
        yield part
    if approver:
        for who, span in approvers[:_MOST_APPROVERS]:
            yield Statement(approver.id, who, *_as_quote(span), 0.85, "has to agree")


_MOST_APPROVERS = 3


def _as_quote(span: Span) -> tuple[str, int, int]:
    return span.text, span.start, span.end


def _part(wording: Wording, context: Context, authority: Field, told: Told) -> Statement | None:
    """The lead's part in the decision, from the last sentence that tells it."""
    asked = context.is_asked(authority)
    opening = int(wording.clauses.sentence_bounds(0)[1] <= _A_WORD_OR_TWO)
    found: Statement | None = None
    for number in range(wording.clauses.sentences) if asked else sorted(told.holding(_TELLS_A_PART)):
        start, end = wording.clauses.sentence_bounds(number)
        clauses = wording.clauses.sentence(number)
        if clauses[-1].asks or clauses[0].hypothetical or (not asked and any(clause.past for clause in clauses)):
            continue
        option = _part_in(wording, number, told, asked=asked and number <= opening)
        if asked and option != "no_say" and number < _SENTENCES_OF_AN_ANSWER and _is_one_of_them(wording, start, end):
            option = "shares_decision"
        if option and (found is None or option != "decides" or asked):
            span = wording.span(start, end)
            found = Statement(authority.id, option, span.text, span.start, span.end, 0.9, f"says who decides: {option}")
    if found is None and asked:
        found = _answer(wording, context, authority)
    return found if found and authority.option(str(found.value)) else None


def _part_in(wording: Wording, number: int, told: Told, *, asked: bool) -> str | None:
    """The part a sentence tells, or None. A later "I choose" beats what somebody else believes."""
    start, end = wording.clauses.sentence_bounds(number)
    sentence = wording.lower[start:end]
    others = told.others(number)
    if none := told.first(_NO_SAY).get(number):
        named = any(_is_another(wording, match) for match in others)
        return "recommends" if named and _ERRAND.search(none.group()) else "no_say"
    if asked and (_MINE_AND.match(sentence) or _ALL_OF_US.match(sentence)):
        return "shares_decision"
    if asked and _UNLESS.search(sentence) and re.search(r"\b(?:i|my|me)\b", sentence):
        return "shares_decision"
    they_do = asked and (_THEY_DO.match(sentence) or _THEIRS_TO_DO.match(sentence))
    if they_do or number in told.first(WHOSE_IT_IS):
        return "recommends"
    if number in told.first(NOTHING_WITHOUT) or (asked and _BOTH_OF_US.search(sentence)):
        return "shares_decision"
    mine = _mine(wording, number, told, asked=asked)
    if asked and (mine or _SHORT_ME.match(sentence)) and _YET_ASKS.search(sentence):
        return "shares_decision"
    if number in told.first(SHARES) and (asked or mine or _decides_a_purchase(sentence)):
        return "shares_decision"
    if asked and _WANTS_A_SAY.search(sentence):
        return "shares_decision"
    if any(is_the_lead(sentence, match["who"].split()[-1]) for match in others):
        return "decides"
    theirs = next(_deciders_in(others, wording.text, end, asked=asked), None)
    part = _part_of(wording, number, told, mine, theirs, asked=asked)
    limited = (
        part and _SPENDING_LIMIT.search(sentence) and not (_I_SIGN_IT.search(sentence) or _MY_ANSWER.search(sentence))
    )
    return None if limited else part


_SENTENCES_OF_AN_ANSWER = 2
_A_WORD_OR_TWO = 10
"""So short a first sentence ("God no.") only opens the answer, which stands in the next one."""


def _is_one_of_them(wording: Wording, start: int, end: int) -> bool:
    """True where the lead belongs to those who decide, and nothing there is denied."""
    member = wording.starts.search(_ONE_OF_THEM, start, end)
    return member is not None and not wording.clause_at(member.start()).negated


def _is_another(wording: Wording, told: re.Match[str]) -> bool:
    """True when the words before a verb of deciding name a third person, by a noun or by name."""
    return is_somebody(told["who"], wording.text[slice(*told.span("who"))], asked=True)


def _mine(wording: Wording, number: int, told: Told, *, asked: bool) -> tuple[int, str] | None:
    """Where in a sentence the lead is said to decide, and the words: unasked only about what is bought, so not in "I
    approve holidays"."""
    start, end = wording.clauses.sentence_bounds(number)
    if number in told.first(_DECIDES):
        for match in wording.starts.finditer(_DECIDES, start, end):
            if _NOT_MINE.search(wording.lower, start, match.start()):
                continue
            is_work = not asked and _MAY_BE_WORK.search(match.group())
            if not is_work or is_about_buying(wording.lower[match.end() : end]):
                return match.start(), match.group()
    answer = asked and (wording.starts.search(_ONLY_ME, start, end) or _MY_ANSWER.search(wording.lower, start, end))
    if answer and _NOT_MINE.search(wording.lower, start, answer.start()):
        return None
    return (answer.start(), answer.group()) if answer else None


def _decides_a_purchase(sentence: str) -> bool:
    """True where something is decided that may be a purchase, not "we vote on the menu"."""
    return any(is_about_buying(sentence[match.end() :]) for match in _DECIDING_TOGETHER.finditer(sentence))


_MAY_BE_WORK = Expression(r"\b(?:decide|choose|pick|approve)$")
_DECIDING_TOGETHER = Expression(
    r"\b(?:decid\w+|decision|sign(?:ing|ed|ature|-?off)?(?! (?:on|above|over|in|at)\b)|agree\w*|votes?|voting|"
    r"choos\w+|choice|(?:our|joint|final) call|pick(?! up\b)|ink it|say yes)\b"
)
_EVEN_UNASKED = Expression(r"recommend|ask|^(?:not|isn't|isnt|won't|wouldn't)\b.*\bmy (?:decision|call)\b")
_I_ONLY = Expression(r"\b(?:i(?:'m| am)?|me)(?: \w+){0,2}? (?:only|just|merely)\b")
_I_SIGN_IT = Expression(r"\bi (?:can |may )?(?:sign|approve|decide|ok) (?:it|that|this)\b")


def _part_of(
    wording: Wording,
    number: int,
    told: Told,
    mine: tuple[int, str] | None,
    theirs: re.Match[str] | None,
    *,
    asked: bool,
) -> str | None:
    """The part that is left when somebody is said to decide: the lead, at an offset and in these words, or a third
    person."""
    start, end = wording.clauses.sentence_bounds(number)
    puts_forward = bool(mine and theirs and theirs.start() < mine[0] and _CHOOSES_A_PART.search(mine[1]))
    if mine and not (theirs and (puts_forward or theirs.start() > mine[0])):
        return "decides"
    agrees = theirs and not asked and not mine and _MUST_AGREE.search(theirs.group())
    if agrees and not _I_ONLY.search(wording.lower, start, end):
        return None
    also = bool(theirs and _ALSO.search(wording.lower, theirs.start(), min(end, theirs.end() + 6)))
    if theirs and (asked or not also):
        return "shares_decision" if also or (mine and not puts_forward) else "recommends"
    advises = told.first(_RECOMMENDS).get(number)
    return "recommends" if advises and (asked or theirs or _EVEN_UNASKED.search(advises.group())) else None


def _deciders_in(told: Iterable[re.Match[str]], written: str, end: int, *, asked: bool) -> Iterator[re.Match[str]]:
    """Where a third person is said to decide in a sentence that ends at `end`. "I sign", "we agree" and "who decides"
    are none. `written` is the message as it was written."""
    for match in told:
        who = match["who"]
        if not is_somebody(who, written[match.start("who") : match.end("who")], asked=asked):
            continue
        verb = match.group()[len(who) :].strip()
        if not (verb.endswith("s") or " " in verb or are_many(who)):
            continue
        if asked or is_about_buying(match.string[match.end() : end]):
            yield match


def _answer(wording: Wording, context: Context, authority: Field) -> Statement | None:
    """A short answer to the question who decides."""
    question = context.question.text.lower() if context.question else ""
    span = wording.span(*wording.clauses.sentence_bounds(0))
    option = None
    if _SHORT_ME.match(wording.lower):
        option = "shares_decision" if _ME_AND.search(wording.lower[:_REACH]) else "decides"
    elif _MY_ANSWER.match(wording.lower) or (_ASKS_WHO_ELSE.search(question) and _NOBODY_ELSE.match(wording.lower)):
        option = "decides"
    elif _ASKS_FOR_A_SAY.search(question):
        option = "no_say" if is_no(wording) else None
    elif _ASKS_WHETHER_YOU.search(question):
        option = "decides" if is_yes(wording) else None
    return Statement(authority.id, option, *_as_quote(span), 0.9, "answers who decides") if option else None
