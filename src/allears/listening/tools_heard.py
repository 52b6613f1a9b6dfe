"""Tools in use today, and tools that a new one must connect with.

Only what holds leads or customers today is in use; a whiteboard counts as none. "Do you integrate with X?" is a
question, a nice-to-have is no need.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from allears.facts.field import Field
from allears.languages.english import told_anew_words
from allears.languages.english import tool_change_words as change
from allears.languages.english import tool_words as english
from allears.languages.english.name_words import NOT_A_NAME
from allears.languages.english.scope_words import NOT_THE_NEXT
from allears.languages.expression import Expression
from allears.languages.phrases import any_phrase
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.denial import is_denied
from allears.listening.named_tools import NamedTool, listed, may_be_in_use, named_tools
from allears.listening.places_heard import is_place
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.choices import Choices

_USES, _LEFT, _NEEDS, _CONNECTS, _NICE, _NO_TOOL, _MUST_WORK = (
    Expression(pattern)
    for pattern in (
        english.USES,
        english.LEFT,
        english.NEEDS,
        english.CONNECTS,
        english.NICE_TO_HAVE,
        english.NO_TOOL,
        english.MUST_WORK,
    )
)
_MOVED_TO, _OF_SOMEBODY_ELSE, _IS_A_FIRM_HERE, _NO_USE_WITHOUT, _NO_USE, _PAPER_UNASKED = (
    Expression(pattern)
    for pattern in (
        english.MOVED_TO,
        english.OF_SOMEBODY_ELSE,
        english.IS_A_FIRM_HERE,
        english.NO_USE_WITHOUT,
        english.NO_USE,
        english.PAPER_UNASKED,
    )
)
_ABOUT_TO_LEAVE, _CAME_FROM, _GOING_TO, _NOW_IN_USE = (
    Expression(pattern) for pattern in (change.ABOUT_TO_LEAVE, change.CAME_FROM, change.GOING_TO, change.NOW_IN_USE)
)
_BUILT, _OPTION_BUILT = Expression(english.BUILT_BY_THEMSELVES), Expression(english.OPTION_BUILT)
_USED_AFTER = Expression(
    r"^\W*(?:is what (?:we|they|the team|everybody|everyone|my \w+|our \w+) (?:uses?|have|has|runs?|"
    r"works? with)|we (?:use|have|run|are on)\b|at the moment|currently|right now|today|"
    r"now\b|for (?:the |our )?\w+|"
    r"and (?:also )?)"
)
_WHAT_WE_USE = Expression(r"^\W*(?:is what (?:we|they|the|every|my|our)|we (?:use|have|run|are on)\b)")
_NONE_AT_ALL = Expression(r"\bwe (?:have|use|got|'ve got) no (?:tool|system|software|crm)\b")
_KNOWN_FROM_BEFORE, _HOLDS_CUSTOMERS, _IS_WHERE_THEY_ARE, _IN_PART, _NAMED_IN_ANSWER, _KEPT_IN, _IT_MUST = (
    Expression(pattern)
    for pattern in (
        english.KNOWN_FROM_BEFORE,
        english.HOLDS_CUSTOMERS,
        english.IS_WHERE_THEY_ARE,
        english.IN_PART,
        english.NAMED_IN_ANSWER,
        english.KEPT_IN,
        english.IT_MUST,
    )
)
_NOTHING_USED = any_phrase(told_anew_words.NOTHING_USED, told_anew_words.CLASSES)
_ALSO_HAS = Expression(r"^\s*(?:customer|user|shop|account|subscription)")


def hear_tools(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of the fields of tools in use and tools that must connect."""
    used = context.vocabulary.first_with_sense(Sense.TOOLS_USED)
    needed = context.vocabulary.first_with_sense(Sense.TOOLS_NEEDED)
    if used is None and needed is None:
        return
    tools = list(named_tools(wording, context, [field for field in (used, needed) if field], before))
    if used:
        yield from _in_use(wording, context, used, tools)
    if needed:
        yield from _needed(wording, context, needed, tools)


def _in_use(wording: Wording, context: Context, field: Field, tools: list[NamedTool]) -> Iterator[Statement]:
    asked = context.is_asked(field)
    found = False
    for tool in tools:
        goes_on = found and _GOES_ON.search(_before(wording, tool))
        told = asked or goes_on or _is_told_to_be_used(wording, context, field, tool)
        if told and may_be_in_use(field, tool.name) and _may_be_of_today(wording, context, tool, tools, asked=asked):
            found = True
            text = wording.text[tool.start : tool.end]
            value = Choices(frozenset({tool.name}))
            sure = 0.9 if asked else 0.8
            yield Statement(field.id, value, text, tool.start, tool.end, sure, "names a tool in use")
    if not found and asked and (built := _built_by_themselves(wording, field)):
        yield built
    elif not found:
        yield from _no_tool(wording, field, asked=asked)
        if not asked or not wording.lower.startswith("no"):
            yield from _unlisted(wording, field, asked=asked)


_GOES_ON = Expression(r"(?:and|,|&|\+)\s*(?:also |a |an |the |some )*$")
"""Right before a tool: it is used as well as the one before it."""


def _before(wording: Wording, tool: NamedTool) -> str:
    return wording.lower[max(wording.clause_at(tool.start).start, tool.start - 60) : tool.start]


def _may_be_of_today(
    wording: Wording, context: Context, tool: NamedTool, tools: list[NamedTool], *, asked: bool
) -> bool:
    """False for a tool that is denied, supposed, asked for, another's, left behind, or to be worked with."""
    clause, before = wording.clause_at(tool.start), _before(wording, tool)
    others = clause.others and not (_KEPT_IN.search(before) or _IS_WHERE_THEY_ARE.match(wording.lower, tool.end))
    if clause.asks or clause.hypothetical or others or is_denied(wording, tool.start, tool.end):
        return False
    if _OF_SOMEBODY_ELSE.search(before) or _IS_A_FIRM_HERE.match(wording.lower[tool.end : tool.end + 30]):
        return False
    start = wording.clauses.sentence_bounds(clause.sentence)[0]
    if _KNOWN_FROM_BEFORE.search(wording.lower, start, tool.start) or _answers_what_must_connect(context, clause):
        return False
    if _CAME_FROM.search(before) or _GOING_TO.search(before):
        return False
    if not _is_turned_to(before) and _is_of_before(wording, clause, tool, asked=asked):
        return False
    if _is_beside_what_must_connect(wording, tool, tools, wording.clauses.sentence_bounds(clause.sentence)[1]):
        return True
    must_connect = _CONNECTS.search(clause.lower) or (_NEEDS.search(clause.lower) and not _USES.search(before))
    return not must_connect and not _is_to_work_with(wording, tool)


def _is_turned_to(before: str) -> bool:
    """True for what has taken the place of what was before, and for what is about to be left: both are of today."""
    return any(pattern.search(before) for pattern in (_MOVED_TO, _NOW_IN_USE, _ABOUT_TO_LEAVE))


def _is_of_before(wording: Wording, clause: Clause, tool: NamedTool, *, asked: bool) -> bool:
    past = clause.is_past_at(tool.start) if asked else clause.past
    return bool(_LEFT.search(_before(wording, tool))) or past or _is_left_later(wording, tool)


_LEADS_IN = Expression(r"\b(?:well|so|and|but|oh|yeah|yes|just|only|mostly|currently|right now|at the moment)\b|\W+")
_JUDGED_AFTER = Expression(english.JUDGED_AFTER)


def _is_told_to_be_used(wording: Wording, context: Context, field: Field, tool: NamedTool) -> bool:
    """True where nobody asked and the words around say that it is in use."""
    before, after = _before(wording, tool), wording.lower[tool.end : tool.end + 30]
    if _USES.search(before) or _KEPT_IN.search(before) or (_USED_AFTER.match(after) and _WHAT_WE_USE.match(after)):
        return True
    if tool.name in listed(field) and not _LEADS_IN.sub("", before) and _JUDGED_AFTER.match(after):
        return True
    if tool.name in listed(field) and (_OWN.search(before) or _ON.search(before) or _MOVED_TO.search(before)):
        return True
    if _IS_WHERE_THEY_ARE.match(wording.lower, tool.end):
        return True
    return _is_the_whole_trouble(wording, context, tool)


def _answers_what_must_connect(context: Context, clause: Clause) -> bool:
    """True for the answer to what must connect, where it says nothing of leads and customers: those tools do other
    work."""
    asked = context.asked
    if asked is None or context.vocabulary.senses[asked.id] is not Sense.TOOLS_NEEDED:
        return False
    return _HOLDS_CUSTOMERS.search(clause.lower) is None


def _is_to_work_with(wording: Wording, tool: NamedTool) -> bool:
    """True when what follows in the sentence says that it has to work: "we live in Outlook, so that has to work"."""
    end = wording.clauses.sentence_bounds(wording.clause_at(tool.start).sentence)[1]
    return bool(_MUST_WORK.match(wording.lower[tool.end : min(end, tool.end + 80)]))


_OWN = Expression(
    r"\b(?:our|my|(?:has|have) (?:his|her|their) own) "
    r"(?:(?!old|last|former|previous|next|new|future|first|own)[a-z]+ )?$"
)
_ON = Expression(r"(?:^|[,;:.–—-]|\band)\s*(?:still |all |currently |now )?on (?:an? |the |good old )?$")
""" "Four of us, on Pipedrive"."""


def _is_the_whole_trouble(wording: Wording, context: Context, tool: NamedTool) -> bool:
    """True when a tool alone answers what is wrong: "Salesforce. Eats a day a week."."""
    asked = context.asked
    if asked is None or context.vocabulary.senses[asked.id] is not Sense.PAIN:
        return False
    start, end = wording.clauses.all[0].start, wording.clauses.sentence_bounds(0)[1]
    alone = wording.lower[start : tool.start] + wording.lower[tool.end : end]
    return tool.end <= end and _HARDLY_A_WORD.fullmatch(alone) is not None


_HARDLY_A_WORD = Expression(r"\W*(?:(?:honestly|frankly|sadly|well|mostly|mainly|our|the|oh|ha)\W*)*")


def _is_left_later(wording: Wording, tool: NamedTool) -> bool:
    """True for "HubSpot we have tested last year, was not good"."""
    sentence_end = wording.clauses.sentence_bounds(wording.clause_at(tool.start).sentence)[1]
    after = wording.lower[tool.end : min(sentence_end, tool.end + 40)]
    return bool(
        re.match(
            r"\s*(?:we|i)?\s*(?:have |had )?(?:tested|tried|used to|dropped|cancelled|until|till|til|was|were|"
            r"before|previously)\b",
            after,
        )
    )


def _built_by_themselves(wording: Wording, field: Field) -> Statement | None:
    """The statement that they use something of their own, where the policy has an option for that."""
    options = [
        option.id
        for option in field.options
        if _OPTION_BUILT.search(f"{option.id.replace('_', ' ')} {option.label} {', '.join(option.also)}".lower())
    ]
    match = _BUILT.search(wording.lower) if len(options) == 1 else None
    if match is None or not wording.clause_at(match.start()).is_plain:
        return None
    span = wording.span(match.start(), match.end())
    value = Choices(frozenset(options))
    return Statement(field.id, value, span.text, span.start, span.end, 0.8, "uses a tool of their own")


def _no_tool(wording: Wording, field: Field, *, asked: bool) -> Iterator[Statement]:
    """Nothing at all, or a whiteboard."""
    if not asked:
        told = (
            _NONE_AT_ALL.search(wording.lower)
            or _NOTHING_USED.search(wording.lower)
            or _PAPER_UNASKED.search(wording.lower)
        )
        if told and wording.clause_at(told.start()).is_about_the_lead_now:
            text = wording.text[told.start() : told.end()]
            yield Statement(field.id, Choices(complete=True), text, told.start(), told.end(), 0.8, "uses no tool")
        return
    match = _NO_TOOL.search(wording.lower)
    if match is None:
        match = re.match(r"\W*(?:no|nope|none|not yet)\W*$", wording.lower)
    if match and not _IN_PART.search(wording.lower, max(0, match.start() - 40), match.start()):
        clause = wording.clause_at(match.start())
        if clause.past or clause.others or clause.hypothetical:
            later = _NO_TOOL.search(wording.lower, clause.end)
            if later is None:
                return
            match = later
        span = wording.span(match.start(), match.end())
        yield Statement(field.id, Choices(complete=True), span.text, span.start, span.end, 0.85, "uses no tool")


def _unlisted(wording: Wording, field: Field, *, asked: bool) -> Iterator[Statement]:
    """A tool on no list: "we use Brokerkit", or a capitalised name as the answer."""
    match = english.NAME_AFTER_USE.search(wording.text)
    if match is None and asked:
        match = re.match(
            r"\W*(?:(?i:just|only|mostly|mainly|currently|still|a thing called|something called|its|"
            r"it's)\s+)*(?P<name>[A-Z][\w+-]*(?:[A-Z][\w+-]*)*)\s*[.!]?\s*$",
            wording.text,
        ) or _CAMEL_ANSWER.match(wording.text)
    if match is None and asked and (told := _NAMED_IN_ANSWER.match(wording.text)):
        match = None if is_place(told["name"]) or told["name"].split()[0].lower() in NOT_A_NAME else told
    if match:
        name = match["name"].rstrip(".")
        clause = wording.clause_at(match.start("name"))
        if (
            clause.is_about_the_lead_now
            and not clause.asks
            and may_be_in_use(field, name.lower())
            and name.lower() not in ("i", "no", "yes", "crm", "nothing", "none", "our", "the")
        ):
            start = match.start("name")
            yield Statement(
                field.id,
                Choices(frozenset({name.lower()})),
                name,
                start,
                start + len(name),
                0.65,
                "names a tool in use",
            )


_CAMEL_ANSWER = Expression(
    r"\W*(?:(?i:just|only|mostly|mainly|currently|still|its|it's|we use|we have|on)\s+)*"
    r"(?P<name>[A-Z][a-z]+[A-Z][A-Za-z0-9]+)(?=\s*(?:[.,;!]|$|since\b|for\b|at the\b|and\b|but\b|though\b|now\b))"
)
"""A product on no list, known by its capitals inside: "PracticeHub since May"."""


def _asks_anything(wording: Wording, sentence: int) -> bool:
    """True for a sentence that asks in any of its clauses, with or without a question mark."""
    return any(clause.asks for clause in wording.clauses.sentence(sentence))


def _is_no_need(wording: Wording, tool: NamedTool, clause: Clause) -> bool:
    """True for what another says of it, for its maker who does something, and for "one day, Shopify"."""
    before = wording.lower[max(clause.start, tool.start - 60) : tool.start]
    return bool(
        _OF_SOMEBODY_ELSE.search(before)
        or _IS_A_FIRM_HERE.match(wording.lower, tool.end)
        or _NOT_YET.search(wording.lower, max(0, tool.start - 16), tool.start)
    )


def _next_of(tools: list[NamedTool], tool: NamedTool, end: int) -> int:
    """Where the next tool begins, at most at `end`: what is said after it is said of that one."""
    return min((each.start for each in tools if each.start > tool.start), default=end)


_LIKED_AT_MOST = Expression(english.LIKED_AT_MOST)
_NOT_YET = Expression(r"\b(?:one day|some ?day|later|eventually|maybe|perhaps|ideally),?\s+$")
_NOT_THE_NEXT = Expression(NOT_THE_NEXT)
_STAYS = Expression(r"\s+(?:stays?|is staying|remains?)\b")


def _is_no_use_without(wording: Wording, tool: NamedTool) -> bool:
    """True for "if it doesn't talk to Xero it's no use to us"."""
    start, end = wording.clauses.sentence_bounds(wording.clause_at(tool.start).sentence)
    return bool(
        _NO_USE_WITHOUT.search(wording.lower[start : tool.start]) and _NO_USE.search(wording.lower, tool.end, end)
    )


def _is_beside_what_must_connect(wording: Wording, tool: NamedTool, tools: list[NamedTool], end: int) -> bool:
    """True for the first of "we use HubSpot and it needs to connect to Gmail", which is only in use."""
    if not _USES.search(_before(wording, tool)):
        return False
    connects = _CONNECTS.search(wording.lower, tool.end, end)
    return connects is not None and any(connects.end() <= each.start < end for each in tools)


def _needed(wording: Wording, context: Context, field: Field, tools: list[NamedTool]) -> Iterator[Statement]:
    asked = context.is_asked(field)
    for tool in tools:
        clause = wording.clause_at(tool.start)
        start, end = wording.clauses.sentence_bounds(clause.sentence)
        needs_it = _is_no_use_without(wording, tool)
        must = _NEEDS.search(wording.lower[start:end])
        if not (asked or needs_it or _must_connect(wording.lower[start:end], must) or _is_to_work_with(wording, tool)):
            continue
        if clause.hypothetical and not must and not needs_it:
            continue
        if (
            (clause.asks if asked else _asks_anything(wording, clause.sentence))
            or (clause.others and not _IT_MUST.match(clause.lower))
            or clause.past
            or _NICE.search(clause.lower)
            or _LIKED_AT_MOST.match(wording.lower, tool.end, _next_of(tools, tool, end))
            or _is_no_need(wording, tool, clause)
        ):
            continue
        if not asked and _is_beside_what_must_connect(wording, tool, tools, end):
            continue
        stays = _STAYS.match(wording.lower, tool.end)
        if is_denied(wording, tool.start, tool.end) and not (needs_it or stays):
            continue
        optional = _OPTIONAL.match(wording.lower, tool.end, tool.end + 24)
        if optional and not _NOT_THE_NEXT.match(wording.lower, tool.end):
            continue
        sure = 0.9 if asked else 0.8
        value, text = Choices(frozenset({tool.name})), wording.text[tool.start : tool.end]
        yield Statement(field.id, value, text, tool.start, tool.end, sure, "must connect")


_OPTIONAL = Expression(r"\W*(?:and |also )?(?:nice|would be|optional|later|no deal|not)\b")
"""Right behind a tool: it is no must."""


def _must_connect(sentence: str, must: re.Match[str] | None) -> bool:
    """True for a sentence with `must`, a word of need, that speaks of connecting or calls something a must."""
    if must is None:
        return False
    return bool(_CONNECTS.search(sentence) or ("must" in must.group() and _A_MUST.search(sentence)))


_A_MUST = Expression(r"\ba must\b|\bmust[ -]have")
