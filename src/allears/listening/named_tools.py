"""Products that a message names, by the policy's list, by the list of well-known ones, or with a slip of the finger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from allears.facts.field import Field
from allears.languages.english import tool_words as english
from allears.languages.english.common_words import COMMON
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.phrase_table import PhraseTable
from allears.listening.statement import Statement
from allears.listening.wording import Wording

_A_PAGE, _GOES_ON_AS_A_PAGE = Expression(english.A_PAGE), Expression(english.GOES_ON_AS_A_PAGE)
_NAMED_AS_A_TOOL, _NAME_ENDS, _GOES_ON_AS_A_TOOL = (
    Expression(pattern) for pattern in (english.NAMED_AS_A_TOOL, english.NAME_ENDS, english.GOES_ON_AS_A_TOOL)
)
_KNOWN = PhraseTable(english.PRODUCTS.items())
_FUZZY = tuple(
    name for name in english.PRODUCTS if len(name) >= 6 and " " not in name and name not in english.COMMON_WORDS
)


@dataclass(frozen=True, slots=True)
class NamedTool:
    """A product named at characters [`start`, `end`)."""

    name: str
    start: int
    end: int


def named_tools(
    wording: Wording, context: Context, fields: list[Field], before: tuple[Statement, ...]
) -> Iterator[NamedTool]:
    """Every product, by the policy's list, the list of well-known ones, or a slip of the finger."""
    table = context.vocabulary.tools
    taken = [(each.start, each.end) for each in before if "name" in each.why]
    asked = any(context.is_asked(field) for field in fields)
    last_end = -1
    for found in sorted(
        [*table.find(wording.words, wording.stems), *_KNOWN.find(wording.words, wording.stems)],
        key=lambda each: (each.first, -each.length),
    ):
        start, end = wording.words[found.first].start, wording.words[found.after - 1].end
        if start < last_end or found.meaning in ("none", "own", "other"):
            continue
        if any(a <= start < b for a, b in taken) or _part_of_address(wording, start, end):
            continue
        written = wording.text[start:end]
        if found.meaning in english.COMMON_WORDS and _is_another_form(written.lower()):
            continue
        may_be_one = (asked and found.first <= 2) or written[0].isupper() or _is_named_as_a_tool(wording, start, end)
        if written.lower() in english.COMMON_WORDS and not may_be_one:
            continue
        if written.lower() in english.NO_SLIPS:
            continue
        if found.meaning in english.NETWORKS and _is_a_page(wording, start, end):
            continue
        last_end = end
        yield NamedTool(found.meaning, start, end)
    yield from _mistyped(wording)


def _is_named_as_a_tool(wording: Wording, start: int, end: int) -> bool:
    """True for "we use notion", where small letters leave open whether it is the everyday word."""
    before = wording.lower[max(0, start - _BEFORE) : start]
    if _GOES_ON_AS_A_TOOL.match(wording.lower, end):
        return True
    return bool(_NAMED_AS_A_TOOL.search(before) and _NAME_ENDS.match(wording.lower, end))


def _is_a_page(wording: Wording, start: int, end: int) -> bool:
    """True for "our LinkedIn", which is no tool."""
    return bool(
        _A_PAGE.search(wording.lower, max(0, start - _BEFORE), start) or _GOES_ON_AS_A_PAGE.match(wording.lower, end)
    )


def may_be_in_use(field: Field, name: str) -> bool:
    """False for a network, where nobody keeps their leads, that the policy does not list."""
    return name not in english.NETWORKS or name in listed(field)


def _is_another_form(word: str) -> bool:
    """ "closed" is a form of the everyday word and never the product "Close"."""
    return word not in english.PRODUCTS and word not in english.COMMON_WORDS and word.isalpha()


def _part_of_address(wording: Wording, start: int, end: int) -> bool:
    if wording.text[max(0, start - 1) : start] in ("@", ".", "/"):
        return True
    return _GOES_ON_AS_ADDRESS.match(wording.text, end) is not None


_GOES_ON_AS_ADDRESS = Expression(r"\.\w|@")


def _mistyped(wording: Wording) -> Iterator[NamedTool]:
    """One slip in a long name: "salesfroce", "hubsot"."""
    if len(wording.words) > _MOST_WORDS:
        return
    for word in wording.words:
        if len(word.lower) < _SHORTEST_SLIP or word.lower in english.NO_SLIPS or not word.is_word:
            continue
        if word.lower in english.PRODUCTS or word.lower in COMMON:
            continue
        for name in _FUZZY:
            if (
                word.lower[0] == name[0]
                and abs(len(name) - len(word.lower)) <= 1
                and word.lower not in ("slacking", "zooming")
                and _is_one_slip_from(name, word.lower)
                and not _only_an_ending(word.lower, name)
            ):
                yield NamedTool(english.PRODUCTS[name], word.start, word.end)
                break


_BEFORE = 24
_MOST_WORDS, _SHORTEST_SLIP = 400, 6


def _is_one_slip_from(name: str, word: str) -> bool:
    """True when a letter is left out, added or another one, or two beside each other are swapped."""
    same = next((at for at, (one, two) in enumerate(zip(name, word, strict=False)) if one != two), -1)
    if same < 0:
        return abs(len(name) - len(word)) == 1
    one, two = name[same:], word[same:]
    swapped = one[:2] == two[1::-1] and one[2:] == two[2:]
    return swapped or one[1:] == two[1:] or one[1:] == two or one == two[1:]


def _only_an_ending(word: str, name: str) -> bool:
    """ "Notions" is no slip for "notion", nor "looked" for "looker": they are other words."""
    return word.startswith(name) or name.startswith(word) or word.endswith(("ed", "ing"))


def listed(field: Field) -> frozenset[str]:
    """The tools that the policy names for a field."""
    return frozenset(option.id.replace("_", " ") for option in field.options)
