"""What a field is after beyond its type, told from its id, its question and its options.

"Who decides on the software at your place?" with the options decides, shares_decision, recommends and no_say is a
field of authority, whatever a policy calls it; so ways of speaking that people share in every trade work for fields
that nobody here has seen.
"""

from __future__ import annotations

import re
from enum import StrEnum

from allears.facts.field import Field
from allears.languages.expression import Expression
from allears.values.value import FieldType


class Sense(StrEnum):
    """What a field is after."""

    PERSON_NAME = "the person's name"
    COMPANY_NAME = "the company's name"
    ROLE = "the person's title"
    APPROVER = "who else must agree"
    SENIORITY = "how senior the person is"
    AUTHORITY = "the part in the decision"
    PRIORITY = "what is ranked first"
    TOOLS_USED = "tools in use"
    TOOLS_NEEDED = "tools that must connect"
    BUDGET = "what may be spent"
    BUDGET_ALLOCATED = "whether money is set aside"
    TODAY_MONEY = "an amount of today"
    START = "when it should run"
    SIZE = "how many people the company has"
    PAIN = "what is wrong"
    KIND = "what kind of company or place it is"
    WANTED = "what they want of us"
    OTHER = "whatever its words say"


_DECIDE = Expression(r"decid|decision|say in|sign.?off|call on")
_APPROVE = Expression(r"approv|agree|sign.?off|countersign|who else|boss")
_ASKS_WHO = Expression(r"\bwho(?:m|se)?\b")
_PRIORITY = Expression(
    r"priorit|matters? (?:to you )?(?:the )?most|most important|before anything|number one|comes? first|goal first|"
    r"only one|above all|rank|first.?(?:goal|aim|thing|priority)|main (?:goal|reason|aim)|top.?(?:goal|aim|need)"
)
_NEEDED = Expression(r"integrat|connect|talk to|work with|sync|plug in|link (?:with|to|up)")
_TOOLS = Expression(
    r"\btools?\b|software|\bsystems?\b|\bapps?\b|platform|run on|use (?:today|now|at the moment)|using|stack"
)
_ALLOCATED = Expression(
    r"budget|money (?:set|put)|funds?\b|funding|(?:set|put) aside|earmark|allocated|approved (?:money|sum|amount)"
)
_BUDGET = Expression(
    r"budget|set aside|"
    r"(?:like|want|able|hop\w+|comfortable|willing|plan\w*|prepared|ready) (?:to )?(?:spend|pay|invest)|"
    r"price range|afford|in mind|earmark|invest|spend on us|what (?:may|can|could) it cost|funds?\b|money for|cap\b"
)
_TODAY = Expression(
    r"today|current|at (?:the moment|present)|right now|existing|so far|revenue|turnover|"
    r"sales volume|last (?:year|month)|"
    r"income|salary|bill\b|bills\b|cost you|do you (?:pay|spend)|average|worth|each month|rent\b"
)
_PEOPLE = Expression(
    r"\b(?:employees?|staff|people|headcount|workforce|team members?|persons?|colleagues|personnel|crew|ftes?)\b"
)
_SIZE = Expression(
    r"employees|headcount|staff|company.?size|how big|team.?size|payroll|people (?:work|do you (?:employ|pay))"
)
_PART_ONLY = Expression(
    r"extra|season|temp|season|sell|sales|marketing|manager|planner|driv|write|license|seats|users?\b"
)
_KIND = Expression(
    r"\bkind\b|kind of|what sort|sort of|type of|which industry|what industry|industry|sector|"
    r"what does your (?:company|business)|"
    r"what do you do|line of business|trade|business model|building|property|venue|place do you|practice|sell to"
)
_SENIOR = frozenset(
    {"founder", "c_level", "vp", "director", "manager", "individual", "intern", "owner", "executive", "head"}
)
_PARTS = frozenset({"decides", "shares_decision", "recommends", "no_say"})


def sense_of(field: Field) -> Sense:
    """What `field` is after. Fields that no rule knows are `Sense.OTHER` and heard by their own words alone."""
    words = f"{field.id.replace('_', ' ')} {field.title} {field.ask or ''}".lower()
    match field.type:
        case FieldType.NAME:
            return _name(field, words)
        case FieldType.ROLE:
            return Sense.APPROVER if _APPROVE.search(words) else Sense.ROLE
        case FieldType.CHOICE:
            return _choice(field, words)
        case FieldType.CHOICES:
            return _choices(field, words)
        case FieldType.MONEY:
            return _money(words)
        case FieldType.DATE_INTERVAL:
            return Sense.START if _is_start(words) else Sense.OTHER
        case FieldType.COUNT:
            return _count(field, words)
        case FieldType.YES_NO:
            return Sense.BUDGET_ALLOCATED if _ALLOCATED.search(words) else Sense.OTHER
        case FieldType.TEXT:
            if _APPROVE.search(words) and (field.about == "person" or _ASKS_WHO.search(words)):
                return Sense.APPROVER
            return Sense.PAIN if _is_pain(words) else Sense.OTHER
    return Sense.OTHER


def _name(field: Field, words: str) -> Sense:
    company = field.about == "company" or re.search(
        r"company|business|organi[sz]ation|firm|school|practice|employer", words
    )
    return Sense.COMPANY_NAME if company else Sense.PERSON_NAME


def _choice(field: Field, words: str) -> Sense:
    ids = {option.id for option in field.options}
    if len(ids & _PARTS) >= 2 or (field.about == "person" and _DECIDE.search(words) and _options_decide(field)):
        return Sense.AUTHORITY
    if len(ids & _SENIOR) >= 3:
        return Sense.SENIORITY
    if _PRIORITY.search(words):
        return Sense.PRIORITY
    if field.about == "company" and _KIND.search(words):
        return Sense.KIND
    return Sense.WANTED if field.about == "purchase" else Sense.OTHER


def _options_decide(field: Field) -> bool:
    labels = " ".join(f"{option.label} {' '.join(option.also)}" for option in field.options).lower()
    return len(re.findall(r"decid|recommend|no say|together|advis", labels)) >= 2


def _choices(field: Field, words: str) -> Sense:
    if _NEEDED.search(words):
        return Sense.TOOLS_NEEDED
    if field.about != "purchase" and _TOOLS.search(words):
        return Sense.TOOLS_USED
    return Sense.WANTED if field.about == "purchase" else Sense.OTHER


def _money(words: str) -> Sense:
    if "budget" in words:
        return Sense.BUDGET
    if _TODAY.search(words):
        return Sense.TODAY_MONEY
    return Sense.BUDGET if _BUDGET.search(words) else Sense.OTHER


def _is_start(words: str) -> bool:
    return bool(
        re.search(
            r"timeline|start|live|running|begin|ready|in place|launch|switch|when (?:should|would|do you)|move", words
        )
    )


def _count(field: Field, words: str) -> Sense:
    nouns = " ".join(field.nouns).lower()
    if not _PEOPLE.search(nouns) and (nouns or not _SIZE.search(words)):
        return Sense.OTHER
    return Sense.OTHER if _PART_ONLY.search(words) else Sense.SIZE


def _is_pain(words: str) -> bool:
    return bool(
        re.search(
            r"pain|problem|troubl|bother|headache|fix|challenge|struggl|frustrat|wrong|look for|looking for|made you|"
            r"brings you|"
            r"difficult|hurt|annoy|go(?:es)? wrong|need|improve",
            words,
        )
    )
