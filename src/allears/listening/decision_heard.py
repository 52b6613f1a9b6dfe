"""Who decides, and who else must agree.

"X decides" means that the lead recommends and X approves; "I do, but X must agree" that they share the decision; no
say only if said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from allears.facts.field import Field
from allears.languages.beginnings import Pattern, WordStarts
from allears.languages.english import decision_words as english
from allears.languages.word_list import word_list
from allears.listening.answers import is_no, is_yes
from allears.listening.context import Context
from allears.listening.sense import Sense
from allears.listening.statement import Span, Statement
from allears.listening.wording import Wording

_TOGETHER_WITH_ME, _UNLESS, _ONLY_ME, _NO_SAY, _SHARES, _RECOMMENDS, _DECIDES, _TO_BE_ASKED = (
    Pattern(pattern)
    for pattern in (
        english.TOGETHER_WITH_ME,
        english.UNLESS,
        english.ONLY_ME,
        english.NO_SAY,
        english.SHARES,
        english.RECOMMENDS,
        english.DECIDES,
        english.TO_BE_ASKED,
    )
)
_OTHERS_DECIDE = re.compile(english.OTHERS_DECIDE)
_DECIDERS = frozenset(english.DECIDERS.split())
_NO_SUBJECT = frozenset(english.NO_SUBJECT.split())
_TITLE = re.compile(r"\b(?:mr|mrs|ms|dr|sir|madam|prof)\b\.?")
_POSSESSIVE = re.compile(
    r"^(?:and |then |but |so |because |also |only |just |or |not |with |that |before |which |"
    r"yes |no )*"
    r"(?:my|our|the|his|her|their|a)\s+"
)
_SHORT_ME = re.compile(
    r"^\W*(?:(?:yes|yeah|well|that would be|that's|thats|just|only|it's|its|it is|oh|um|"
    r"honestly)\W+)*"
    r"(?:me|i do|i am|myself|that'd be me|i|moi|yours truly|i will|i would|solely me)\b"
)
_ME_AND = re.compile(
    r"\b(?:and|together with|plus|with) (?:my|our|the|a)\b|"
    r"\b(?:me|myself|i)\s*(?:and|n|&|\+|plus|together with|along with|with)\s+(?!i\b|it\b|that|only|nobody|no one|"
    r"so\b|then\b|we\b)\w+|\b(?:both|all|two|three) (?:of us )?(?:have to|has to|must|need to|are|sign|decide|agree)\b|"
    r"\b(?:he|she|they) (?:also |too )?(?:has|have|must|needs?) (?:to )?(?:be (?:ok|okay|happy|fine)|agree|approve|"
    r"sign)"
)
_REACH = 200
_ASKS_WHETHER_YOU = re.compile(
    r"\b(?:are you|is it you|do you|you(?:'re| are) the one|yours? to decide|your call|you sign|you alone)\b"
)
_ASKS_FOR_A_SAY = re.compile(r"\b(?:a say|any say|involved|a vote|a voice)\b")
_ALSO = re.compile(r"\b(?:also|too|as well)\b|just needs|only needs|counter-?sign|co-?sign")
_THEY_DO = re.compile(
    r"^\W*(?:well\W+)?(?:the|my|our|their) (?!two|both)[\w' -]{2,30}? (?:do|does|will|would)\b(?=[.,;!]|$| (?:that|"
    r"it)\b)"
)
_SPEAKS_OF_DECIDING = (
    *("decid", "decision", "sign", "approv", "agree", "vote", "pick", "choos", "choic", "green light", "go-ahead"),
    *("purse", "nod", "on board", "trigger", "blessing", "okay", "ask", "check with", "talk to", "up to", "down to"),
    *("convince", "persuade", "consult", "together", "jointly", "myself", "permission", "consent", "get past", "run "),
)
_WORD_OF_DECIDING = re.compile(r"\b(?:say|word|call|ok|me)\b")
"""Sentences without any of these say nothing about who decides; most are passed over by this one quick look."""

_VERB_OF_DECIDING = Pattern(
    r"\b(?:decid|(?:co|counter)?-?sign|approv|agree|vot|pick|choos|say\b|word\b|calls?\b|decision|ok|green light|"
    r"go-ahead|purse|nod|blessing|boss on|pulls the|on board|deciding)"
)
"""Without one of these nobody is said to decide."""

_ONLY_ASKS = re.compile(r"(?:ask|asking|talk to|check with|consult)\b")
_NO_DECISION = re.compile(r"(?:me|myself|i) (?:and|plus)\b|together with\b|along with\b|up to\b")
"""Company, not consent, unless it was asked who decides."""

_MUST_AGREE = re.compile(r"\b(?:agrees?|approves?|(?:co|counter)-?signs?|nods?|approval|nod|blessing|ok|okay)\W*$")
_BOTH_OF_US = re.compile(
    r"\b(?:my|our|the) [\w-]+(?: [\w-]+)? and (?:me|i|myself)\b|\b(?:me|myself|i) and (?:my|our|the) \w+"
)
_PRONOUN_FOR_WHO = re.compile(
    r",? (?:he|she|they|who) (?=(?:must|has|have|needs?|decides?|signs?|approves?|will|also)\b)"
)
_SPENDING_LIMIT = re.compile(
    r"\b(?:anything|everything|sums?|amounts?|purchases?) (?:over|above|beyond|under|up to)\b|card\b|"
    r"\b(?:under|below|over|above|beyond|up to|less than|more than) (?:about )?[$€£]?\d"
)


def hear_decision(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of the fields of authority and of approval."""
    authority = context.vocabulary.first_with_sense(Sense.AUTHORITY)
    approver = context.vocabulary.first_with_sense(Sense.APPROVER)
    if authority is None and approver is None:
        return
    told = _Told(wording.starts)
    part = _part(wording, context, authority, told) if authority else None
    approvers = list(_approvers(wording, context, authority, approver, told))
    if part is None and authority and approvers and context.is_asked(authority):
        part = Statement(
            authority.id, "recommends", *_as_quote(approvers[0][1]), 0.75, "somebody else named for the decision"
        )
    if part:
        yield part
    if approver:
        for who, span in approvers[:2]:
            yield Statement(approver.id, who, *_as_quote(span), 0.85, "has to agree")


def _as_quote(span: Span) -> tuple[str, int, int]:
    return span.text, span.start, span.end


class _Told(dict[tuple[int, int], tuple[re.Match[str], ...]]):
    """Start and end of a sentence -> where others are said to decide in it, looked for once in each sentence of a
    message. The offsets of the matches are those of the sentence."""

    def __init__(self, starts: WordStarts) -> None:
        super().__init__()
        self._starts = starts

    def __missing__(self, bounds: tuple[int, int]) -> tuple[re.Match[str], ...]:
        start, end = bounds
        found = self[bounds] = tuple(_others_decide(self._starts, start, self._starts.lower[start:end]))
        return found


def _part(wording: Wording, context: Context, authority: Field, told: _Told) -> Statement | None:
    """The lead's part in the decision, from the last sentence that tells it."""
    asked = context.is_asked(authority)
    found: Statement | None = None
    for number in range(wording.clauses.sentences):
        start, end = wording.clauses.sentence_bounds(number)
        clauses = wording.clauses.sentence(number)
        if clauses[-1].asks or clauses[0].hypothetical or (not asked and any(clause.past for clause in clauses)):
            continue
        option = _part_in(wording.starts, (start, end), told, asked=asked and number == 0)
        if option and (found is None or option != "decides" or asked):
            span = wording.span(start, end)
            found = Statement(authority.id, option, span.text, span.start, span.end, 0.9, f"says who decides: {option}")
    if found is None and asked:
        found = _answer(wording, context, authority)
    return found if found and authority.option(str(found.value)) else None


def _part_in(starts: WordStarts, bounds: tuple[int, int], told: _Told, *, asked: bool) -> str | None:
    """The part a sentence tells, or None. A later "I choose" beats what somebody else believes."""
    if starts.search(_NO_SAY, *bounds):
        return "no_say"
    sentence = starts.lower[bounds[0] : bounds[1]]
    if asked and _UNLESS.search(sentence) and re.search(r"\b(?:i|my|me)\b", sentence):
        return "shares_decision"
    if asked and _THEY_DO.match(sentence):
        return "recommends"
    if asked and _BOTH_OF_US.search(sentence):
        return "shares_decision"
    mine = starts.search(_DECIDES, *bounds) or (asked and starts.search(_ONLY_ME, *bounds))
    if starts.search(_SHARES, *bounds) and (
        asked or mine or re.search(r"decid|sign|agree|vote|choos|call|pick|ink", sentence)
    ):
        return "shares_decision"
    theirs = next(_deciders_in(told[bounds]), None)
    if not mine and not theirs and not starts.may_hold(_RECOMMENDS, *bounds):
        return None
    part = _part_of(sentence, mine.start() - bounds[0] if mine else None, theirs, asked=asked)
    return None if part and _SPENDING_LIMIT.search(sentence) else part


def _part_of(sentence: str, mine: int | None, theirs: re.Match[str] | None, *, asked: bool) -> str | None:
    """The part that is left when somebody is said to decide: the lead, at offset `mine`, or a third person."""
    if mine is not None and not (theirs and theirs.start() > mine):
        return "decides"
    if theirs and not asked and mine is None and _MUST_AGREE.search(theirs.group()):
        return None
    if theirs and (asked or not _ALSO.search(sentence[theirs.start() : theirs.end() + 6])):
        return "recommends" if mine is None else "shares_decision"
    advises = _RECOMMENDS.search(sentence)
    return (
        "recommends"
        if advises and (asked or theirs or "recommend" in advises.group() or "ask" in advises.group())
        else None
    )


def _others_decide(starts: WordStarts, start: int, sentence: str) -> Iterator[re.Match[str]]:
    """Where somebody is said to decide in a sentence that begins at `start`. Looked for around the verbs alone: the
    subject may be many words, and to look for it everywhere takes long."""
    stretches: list[tuple[int, int]] = []
    for verb in starts.finditer(_VERB_OF_DECIDING, start, start + len(sentence)):
        left, right = max(0, verb.start() - start - _LONGEST_SUBJECT), verb.end() - start + _LONGEST_VERB
        if stretches and left <= stretches[-1][1]:
            left = stretches.pop()[0]
        stretches.append((left, right))
    for left, right in stretches:
        at_word = sentence.rfind(" ", 0, left) + 1 if left else 0
        yield from _OTHERS_DECIDE.finditer(sentence, at_word, min(right, len(sentence)))


_LONGEST_SUBJECT, _LONGEST_VERB = 120, 48


def _deciders_in(told: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Where a third person is said to decide. "I sign", "we agree" and "who decides" are none."""
    for match in told:
        last = match["who"].split()[-1].strip("'")
        verb = match.group()[len(match["who"]) :].split()[-1]
        if last in ("i", "we", "you", "who", "to", "not", "us", "me", "that", "myself", "nobody", "which", "one"):
            continue
        singular = verb.endswith("s") or " " in match.group()[len(match["who"]) :].strip()
        if singular or last in ("they", "must", "board", "owners", "partners", "parents", "directors"):
            yield match


def _answer(wording: Wording, context: Context, authority: Field) -> Statement | None:
    """A short answer to the question who decides."""
    question = context.question.text.lower() if context.question else ""
    span = wording.span(*wording.clauses.sentence_bounds(0))
    option = None
    if _SHORT_ME.match(wording.lower):
        option = "shares_decision" if _ME_AND.search(wording.lower[:_REACH]) else "decides"
    elif _ASKS_FOR_A_SAY.search(question):
        option = "no_say" if is_no(wording) else None
    elif _ASKS_WHETHER_YOU.search(question):
        option = "decides" if is_yes(wording) else None
    return Statement(authority.id, option, *_as_quote(span), 0.9, "answers who decides") if option else None


def _approvers(
    wording: Wording, context: Context, authority: Field | None, approver: Field | None, told: _Told
) -> Iterable[tuple[str, Span]]:
    """Who must agree, in the lead's words without "my" and "our", and where that is said."""
    found: dict[str, Span] = {}
    is_asked = any(field is not None and context.is_asked(field) for field in (authority, approver))
    for number in range(wording.clauses.sentences):
        start, end = wording.clauses.sentence_bounds(number)
        if wording.clauses.sentence(number)[-1].asks or not _speaks_of_deciding(wording.lower, start, end):
            continue
        said = wording.lower[start:end]
        sentence = _PRONOUN_FOR_WHO.sub(_blanked, said)
        deciders = told[start, end] if sentence == said else _others_decide(wording.starts, start, sentence)
        together = _TOGETHER_WITH_ME.finditer(sentence) if wording.starts.search(_SHARES, start, end) else ()
        to_ask = _TO_BE_ASKED.finditer(sentence) if wording.starts.may_hold(_TO_BE_ASKED, start, end) else ()
        for match in chain(deciders, to_ask, together):
            if not is_asked and (_ONLY_ASKS.match(match.group()) or _NO_DECISION.match(match.group())):
                continue
            who = _who(match["who"])
            if who:
                found.setdefault(who, wording.span(start + match.start("who"), start + match.end()))
    if not found and is_asked and not _I_DECIDE.search(wording.lower[:_REACH]):
        found.update(_named_alone(wording))
    return [(who, span) for who, span in found.items() if not any(who != other and who in other for other in found)]


def _speaks_of_deciding(lower: str, start: int, end: int) -> bool:
    sentence = lower[start:end]
    spoken = any(stem in sentence for stem in _SPEAKS_OF_DECIDING)
    return spoken or _WORD_OF_DECIDING.search(lower, start, end) is not None


def _blanked(match: re.Match[str]) -> str:
    """Blanks a comma and a pronoun, so that "my partner, he must sign" reads as one; every letter keeps its place."""
    return " " * len(match.group())


def _who(words: str) -> str | None:
    """A person or body out of the words before a verb of deciding: what follows the last "my", "our" or "the"."""
    parts = re.split(r"\b(?:my|our|the|his|her|their|a)\s+", words)
    name = re.split(r"[,;:()]|\b(?:and|but|so|because|before|then|who|which|that)\b", parts[-1])[-1].strip(" '")
    name = _TITLE.split(name)[0].strip()
    tokens = name.split()
    while tokens and tokens[0] in _NO_SUBJECT:
        tokens.pop(0)
    while tokens and tokens[-1].removesuffix("'s") not in _DECIDERS and not tokens[-1].endswith("-in-law"):
        tokens.pop()
    return " ".join(tokens) if tokens and len(tokens) <= 4 else None


def _named_alone(wording: Wording) -> Iterator[tuple[str, Span]]:
    """ "My supervisor I guess", "legal and our head of IT" as the whole answer to who decides."""
    start, end = wording.clauses.sentence_bounds(0)
    for match in _ONE_OF_A_LIST.finditer(wording.lower, start, end):
        tokens = _DETERMINER.sub("", match["who"]).split()
        if _NOT_SOMEBODY & set(tokens):
            continue
        for last, token in enumerate(tokens):
            if token in _DECIDERS:
                after = tokens[last + 1 : last + 3] if tokens[last + 1 : last + 2] == ["of"] else []
                who = " ".join([*tokens[: last + 1], *after])
                yield who, wording.span(match.start(), match.end())
                break


_I_DECIDE = re.compile(r"\bi (?:alone |always |can |will )?(?:decide|choose|sign|pick)\b")
_NOT_SOMEBODY = word_list("i i'm we me it i'd i've not he he's she she's they they're that's it's there is are was by")
_DETERMINER = re.compile(r"^(?:my|our|the|a|and)\s+")
_ONE_OF_A_LIST = re.compile(
    r"(?:^|\b(?:my|our|the)\s+|,\s*|\band\s+)(?P<who>(?:[\w'&-]+\s+){0,3}?[\w'&-]+(?:\s+of\s+\w+)?)(?=\s*(?:$|"
    r"[,.;!?]|and\b|i\b|has\b|have\b|must\b|does\b|do\b|too\b|probably\b|of course\b))"
)
