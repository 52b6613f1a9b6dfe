"""Who else must agree to a purchase, as somebody says it or names them for an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from allears.languages.beginnings import Pattern
from allears.languages.english import approver_words
from allears.languages.english import decision_words as english
from allears.languages.english.common_words import COMMON
from allears.languages.english.name_words import NOT_A_NAME
from allears.languages.expression import Expression
from allears.languages.word_list import word_list
from allears.listening.deciders import (
    NOTHING_WITHOUT,
    SHARES,
    WHOSE_IT_IS,
    Told,
    decider,
    is_about_buying,
    is_body,
    is_decider,
    is_first_name,
    is_the_lead,
    others_decide,
)
from allears.listening.statement import Span
from allears.listening.wording import Wording

_TOGETHER_WITH_ME, _TO_BE_ASKED, _POSSESSIVE = (
    Pattern(pattern) for pattern in (english.TOGETHER_WITH_ME, english.TO_BE_ASKED, english.POSSESSIVE)
)
_ME_AND, _AND_I, _TITLED_FIRST, _TAKEN_BACK, _JOINTLY_WITH, _CHAIN, _CHAIN_LINK = (
    Expression(pattern)
    for pattern in (
        approver_words.ME_AND,
        approver_words.AND_I,
        approver_words.TITLED_FIRST,
        approver_words.TAKEN_BACK,
        approver_words.JOINTLY_WITH,
        approver_words.CHAIN,
        approver_words.CHAIN_LINK,
    )
)
_NAMED_FOR_IT = tuple(
    Expression(pattern)
    for pattern in (
        approver_words.FINAL_IS,
        approver_words.HAS_TO_PASS,
        approver_words.CONDITION,
        approver_words.DEFENDED,
        approver_words.WANTS_A_LOOK,
        approver_words.NEEDS_THEIRS,
        approver_words.SEES_TO_IT,
        approver_words.IS_FOR,
    )
)
_REACH = 200
_SPEAKS_OF_DECIDING = Pattern(
    r"\b(?:(?:un)?decid|decision|(?:co|counter)?-?sign|(?:pre-?)?approv|(?:dis)?agree|vote|pick|choos|choic|"
    r"green light|go-ahead|purse|nod|on board|trigger|blessing|okay|ask|check with|talk to|up to|down to|without|"
    r"convince|persuade|consult|through\b|past\b|together|jointly|myself|permission|consent|get past|run |"
    r"says? yes\b|say\b|word\b|call\b|ok\b|me\b|confirm|has to\b|must\b|justify|defend)"
)
"""Sentences without any of these say nothing about who decides; most are passed over by this one quick look."""

_ONLY_ASKS = Expression(
    r"(?:ask|asking|talk to|check with|consult|(?:needs?|has|have|must|got|gotta|would|will) (?:to )?(?:\w+ )?(?:go|"
    r"pass|run)|"
    r"(?:goes|going) through)\b"
)
_NO_DECISION = Expression(r"(?:me|myself|i) (?:and|plus)\b|together with\b|along with\b|up to\b")
"""Company, not consent, unless it was asked who decides."""

_PRONOUN_FOR_WHO = Expression(
    r",? (?:he|she|they|who) (?=(?:must|has|have|needs?|decides?|signs?|approves?|will|also)\b)"
)


def approvers_named(wording: Wording, told: Told, *, asked: bool) -> Iterable[tuple[str, Span]]:
    """Who must agree, in the lead's words without "my" and "our", and where that is said. `asked`: somebody just asked
    who decides, or who must agree."""
    found: dict[str, Span] = {}
    speaking = told.first(_SPEAKS_OF_DECIDING)
    for number in range(wording.clauses.sentences):
        if not (found or asked or number in speaking):
            continue
        start, end = wording.clauses.sentence_bounds(number)
        if found and _TAKEN_BACK.match(wording.lower, start):
            found = {}
        if wording.clauses.sentence(number)[-1].asks:
            continue
        if asked:
            for who, left, right in _answered_in(wording, start, end, first=not number):
                found.setdefault(who, wording.span(left, right))
        if number in speaking:
            for who, left, right in _named_in(wording, number, told, asked=asked):
                found.setdefault(who, wording.span(left, right))
    if (
        not found
        and asked
        and not _I_DECIDE.search(wording.lower[:_REACH])
        and not _MINE.search(wording.lower[:_REACH])
    ):
        found.update(_named_alone(wording))
    return [(who, span) for who, span in found.items() if not any(who != other and who in other for other in found)]


def _named_in(wording: Wording, number: int, told: Told, *, asked: bool) -> Iterator[tuple[str, int, int]]:
    """Who must agree by a sentence, and where that is said."""
    start, end = wording.clauses.sentence_bounds(number)
    said = wording.lower[start:end]
    sentence = _PRONOUN_FOR_WHO.sub(_blanked, said)
    text = wording.lower if sentence == said else wording.lower[:start] + sentence + wording.lower[end:]
    deciders = told.others(number) if sentence == said else others_decide(wording.starts, start, end, text)
    patterns = (_TOGETHER_WITH_ME, *_SAID_BY_ITSELF) if number in told.first(SHARES) else _SAID_BY_ITSELF
    named = (wording.starts.finditer(pattern, start, end, written=text) for pattern in patterns)
    for match in chain(deciders, *named):
        at = match.start("who") if match["who"] else match.start()
        rest = _rest_of_title(sentence, match.end("who") - start) if match["who"] else ""
        after = max(match.end(), match.end("who") + len(rest))
        if not asked and _tells_nothing_unasked(match.group(), text[after:end]):
            continue
        who = decider(match["who"] + rest) if match["who"] else _named_before(text[start:at])
        if who is None and match["who"] and _PRONOUN.search(wording.lower, match.start(), match.end()):
            who = _named_before(text[start : match.end("who")])
        if who is None and match["who"] and wording.text[at : match.end("who")] == "IT":
            who = "it"
        if who is None and asked and match["who"] and _ONE_PERSON_DOES.search(match.group()):
            who = _first_name(wording.text[at : match.end("who")], sentence)
        if who:
            yield who, at, after


_SAID_BY_ITSELF = (_TO_BE_ASKED, _POSSESSIVE, NOTHING_WITHOUT, WHOSE_IT_IS)
"""Who is named so must agree, whatever else the sentence says."""


def _rest_of_title(sentence: str, end: int) -> str:
    """What still belongs to a title that ends too soon: " director" after "our finance"."""
    if longer := _BODY_GOES_ON.match(sentence, end):
        for words in (longer.group(), longer["one"]):
            if is_body(sentence[:end] + words):
                return words
    following = _NEXT_WORD.match(sentence, end)
    return following.group() if following and is_decider(following["word"]) else ""


_BODY_GOES_ON = Expression(r"(?P<one> [a-z-]+)(?: [a-z-]+)?\b(?!')")


_NEXT_WORD = Expression(r" (?P<word>[\w-]+)\b(?!')")


def _tells_nothing_unasked(words: str, after: str) -> bool:
    """True for company, a mere question and daily work, which count only when it was asked who decides. What is decided
    stands in the words `after`."""
    after = _DECIDES_TOGETHER.sub("", after)
    only_asks = _ONLY_ASKS.match(words) and not _WHO_DECIDES.search(after)
    if _TELLS_OF_A_DECISION.match(words):
        return False
    return bool(only_asks or _NO_DECISION.match(words)) or not is_about_buying(after)


_TELLS_OF_A_DECISION = Expression(r"(?:decision|sign-?off) (?:is|lies|rests|sits|belongs|comes)\b")
_DECIDES_TOGETHER = Expression(
    r"^ (?:both |all |always )?(?:decide|sign|choose|agree|pick|vote|buy)\b(?: on| for| about)?"
)
_WHO_DECIDES = Expression(r"\b(?:he|she|they)\b.{0,24}?\b(?:decide|sign|approve)")


def _blanked(match: re.Match[str]) -> str:
    """Blanks a comma and a pronoun, so that "my partner, he must sign" reads as one; every letter keeps its place."""
    return " " * len(match.group())


def _named_before(before: str) -> str | None:
    """Whom "his yes" goes back to: "my uncle puts up the money, nothing happens without his yes"."""
    named = list(_OWN_PERSON.finditer(before))
    return named[-1]["who"] if named else None


_PRONOUN = Expression(r"\b(?:he|she|they)\b")


def names_company(wording: Wording) -> bool:
    """True when the answer to "who decides?" begins with somebody who decides with the lead: "mine and Lotte's"."""
    start, end = wording.clauses.sentence_bounds(0)
    sentence = wording.lower[start:end]
    both, first = _ME_AND.match(sentence), _AND_I.match(sentence)
    return bool(
        (both and _other_of_two(wording, start, both))
        or (first and decider(first["who"]))
        or _JOINTLY_WITH.search(sentence)
    )


def _answered_in(wording: Wording, start: int, end: int, *, first: bool) -> Iterator[tuple[str, int, int]]:
    """Whom a sentence of the answer to "who decides?" names without a verb of deciding. `first`: it begins the
    answer."""
    sentence = wording.lower[start:end]
    patterns = list(_NAMED_FOR_IT)
    if _CHAIN.search(sentence) and not _I_DECIDE.search(sentence):
        patterns.append(_CHAIN_LINK)
    if first:
        patterns.append(_AND_I)
    if (company := _JOINTLY_WITH.search(sentence)) and not _NO_PERSON.search(company["who"]):
        yield company["who"], start + company.start("who"), start + company.end("who")
    for match in chain(*(pattern.finditer(sentence) for pattern in patterns)):
        if _THE_LEADS_OWN.match(sentence, match.end("who")):
            continue
        if who := decider(match["who"]) or _as_written(wording, start, match):
            yield who, start + match.start("who"), start + match.end()
    if first and (titled := _TITLED_FIRST.match(sentence)):
        left, right = titled.span("who")
        yield titled["who"], start + left, start + right
    if first and (both := _ME_AND.match(sentence)) and (who := _other_of_two(wording, start, both)):
        yield who, start + both.start("who"), start + both.end("who")


def _as_written(wording: Wording, start: int, match: re.Match[str]) -> str | None:
    """ "IT" in capitals: a department, not a pronoun."""
    return "it" if wording.text[start + match.start("who") : start + match.end("who")] == "IT" else None


def _other_of_two(wording: Wording, start: int, both: re.Match[str]) -> str | None:
    """Who decides with the lead: somebody of theirs, or a name: of "mine and Lotte's" without the ending."""
    word = both["who"].removesuffix("'s")
    if who := decider(word):
        return who
    written = wording.text[start + both.start("who") : start + both.start("who") + len(word)]
    if " " in word or word in COMMON or word in NOT_A_NAME or not is_first_name(written.title()):
        return None
    return word[:-1] if both["mine"] and word == both["who"] and word.endswith("s") else word


_ONE_PERSON_DOES = Expression(r"\b(?:must|has|have|needs?|will|would|[a-z]+s)(?: \w+)?$")
_OWN_PERSON = Expression(
    r"\b(?:my|our|the) (?P<who>(?:[\w-]+ ){0,2}?(?:ex-)?(?:" + "|".join(english.DECIDERS.split()) + r"))\b"
)


def _first_name(written: str, sentence: str) -> str | None:
    """A person named by first name before the verb ("Wei signs"), unless it is the lead."""
    last = written.split()[-1]
    return last.lower() if is_first_name(last) and not is_the_lead(sentence, last.lower()) else None


def _named_alone(wording: Wording) -> Iterator[tuple[str, Span]]:
    """ "My supervisor I guess", "legal and our head of IT", "the harbour master" as the whole answer to who decides."""
    start, end = wording.clauses.sentence_bounds(0)
    if (one := _ONE_IS.match(wording.lower, start, end)) and (who := decider(one["who"])):
        yield who, wording.span(*one.span("who"))
        return
    start = opening.end() if (opening := _LEADS_IN.match(wording.lower, start, end)) else start
    sole = _SOLE.fullmatch(wording.lower, start, end)
    if sole and not _NO_PERSON.search(sole["who"]):
        yield sole["who"], wording.span(*sole.span("who"))
        return
    for match in _ONE_OF_A_LIST.finditer(wording.lower, start, end):
        tokens = _DETERMINER.sub("", match["who"]).split()
        if _NOT_SOMEBODY & set(tokens) or _NO_NOUN.search(match["who"]) or wording.clause_at(match.start()).past:
            continue
        for last, token in enumerate(tokens):
            if body := decider(" ".join(tokens)) if last == 0 and is_body(" ".join(tokens)) else None:
                yield body, wording.span(match.start(), match.end())
                break
            if is_decider(token):
                after = tokens[last + 1 : last + 3] if tokens[last + 1 : last + 2] == ["of"] else []
                who = " ".join([*tokens[: last + 1], *after]).removesuffix("'s")
                yield who, wording.span(match.start(), match.end())
                break


_LEADS_IN = Expression(
    r"\W*(?:(?:it's|its|it is|it would be|it'd be|it will be|that's|thats|that is|that would be|that'd be|"
    r"that will be|probably|"
    r"mostly|usually|well|yes|yep|i think|i guess|definitely|not me|no)\W+)+"
)
_MINE = Expression(
    r"\b(?:that's|thats|that is|which is|who is|so it's|so its) (?:me|myself)\b|\b(?:to|for) me\b|\b(?:input|feedback|"
    r"advice|"
    r"help|suggestions?|ideas) (?:from|by|of)\b"
)
""" "The owner, that's me", "he leaves it to me", "me with input from the team": nobody else is asked."""

_THE_LEADS_OWN = Expression(approver_words.NOT_THE_LEAD)
_NO_NOUN = Expression(
    r"\b(?:\w+'(?:ll|re|d|ve|m)|its|thats|(?<!of )it(?! (?:manager|director|team|lead|head|guy))|a|"
    r"an)\b"
)
_ONE_IS = Expression(
    r"\W*(?:(?:yes|well|and|also)\W+)*(?:my|our) (?P<who>[\w-]+(?: [\w-]+)?) is (?:the|our|my|an?|also)\b"
)
""" "My husband is the other director": one person, told twice."""

_SOLE = Expression(
    r"\W*(?:(?:oh|well|that's|it's|that would be|that'd be)\W+)*(?:my|our|the) (?P<who>[\w'-]+(?: [\w'-]+)?)\s*[.!]?\s*"
)
_NO_PERSON = Expression(english.NO_PERSON)
_I_DECIDE = Expression(r"\bi (?:alone |always |can |will )?(?:decide|choose|sign|pick)\b")
_NOT_SOMEBODY = word_list(
    "am i i'm we me i'd i've not no half two three we're he he's she she's they they're that's it's there is are was by"
)
_DETERMINER = Expression(r"^(?:(?:only|just|mostly|maybe|probably|also|well|then|first)\s+)*(?:my|our|the|a|and)\s+")
_ONE_OF_A_LIST = Expression(
    r"(?:^|\b(?:my|our|the)\s+|,\s*|\band\s+)(?P<who>(?:[\w'&-]+\s+){0,3}?[\w'&-]+(?:\s+of\s+\w+)?)(?=\s*(?:$|"
    r"[,.;!?]|and\b|i\b|has\b|have\b|must\b|does\b|do\b|too\b|probably\b|of course\b))"
)
