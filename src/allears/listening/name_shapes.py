"""How names of people and of companies are written, as parts of regular expressions over text as it was written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from allears.languages.beginnings import Pattern
from allears.languages.english.name_words import COMPANY_NOUNS, PREMISES
from allears.languages.expression import Expression
from allears.listening.wording import Wording
from allears.values.reading import ReadingKind

LETTERS = r"[^\W\d_]"
CAPITAL = r"(?<!\w)(?:[A-ZÀ-ÖØ-ÞĀ-ŽŞİĞĆŁŚŹŻČĎŇŘŠŤŽ]" + LETTERS + r"{0,30}(?:[’'\-]" + LETTERS + r"{1,30}){0,4})"
INITIAL = r"(?:[A-Z]\.)"
LINK = r"(?:(?:de|da|di|do|dos|das|del|della|der|den|van|von|zu|la|le|el|al|bin|ibn|ter|ten|y|e|st\.?)\s+)"
PERSON = rf"{CAPITAL}(?:\s+(?:{LINK}){{0,2}}{CAPITAL}|\s+{INITIAL}){{0,3}}"
_OF_A_NAME = r"(?:and|of|de|do|da|dos|das|del|della|delle|di|du|des|la|le|les|los|las|the|van|von|zum|zur)"
COMPANY_WORD = (
    r"(?:[AIKP]/S\b|[A-ZÀ-ÖØ-ÞĀ-ŽŞİĞŁŚ0-9][\w’'\-.&]{0,40}|&|\+|"
    rf"{_OF_A_NAME}(?=\s+(?:(?:la|las|los|der|den|the)\s+)?[A-ZÀ-ÖØ-Þ])|der|und)"
)
COMPANY = rf"(?<!\w)(?:The\s+)?[A-ZÀ-ÖØ-ÞĀ-ŽŞİĞŁŚ][\w’'\-.&]{{0,40}}(?:\s+{COMPANY_WORD}){{0,5}}"
HONOUR = r"(?:(?i:dr|doc|mr|mrs|ms|miss|mx|prof|eng|engr|ing|arch|rev|capt|sr|sra|frau|herr|madam|sir)\b\.?\s+)"
"""A title of address before a name; a name of one word keeps it."""

HONOURS = frozenset(("dr", "mr", "mrs", "ms", "miss", "sir", "madam"))

PERSON_AND_COMPANY = Expression(
    rf"(?:^|[.!?\n]\s+)(?:(?i:(?:hi|hello|hey|good \w+|guten tag|bonjour|hola|ciao|greetings)(?: (?:team|all|there|"
    rf"everyone|folks))?)[,!.]?\s+)?{HONOUR}?"
    rf"(?P<name>[A-ZÀ-ÖØ-ÞĀ-ŽŞİĞ][\w’'-]+\s+(?:{LINK}){{0,2}}[A-ZÀ-ÖØ-ÞĀ-ŽŞİĞ][\w’'-]+)\s*,\s*"
    rf"(?:(?P<title>[A-Z&]{{2,4}} [a-z]+|[a-z][a-z&/ -]{{2,40}}),\s+)?(?P<company>{COMPANY})\s*"
    rf"(?=[.!\n]|$|,\s+[a-z]|\s(?:in|from)\s[A-Z]|,\s+[A-Z]\w+(?:\s[A-Z]\w+){{0,2}}\s*(?:[.!\n]|$))"
)
"""A sentence of a person's and a company's name, perhaps with a title between: "Ana Berg, Northlight Software."."""

PERSON_OF_COMPANY = Expression(
    rf"(?:^|[.!?\n,]\s+)(?:(?P<hi>(?i:(?:hi|hello|hey|good \w+|guten tag|bonjour|hola|ciao|greetings)"
    rf"(?: (?:team|all|there|everyone|folks))?))[,!.]?\s+)?(?:(?i:it is|it's|this is|here is|i am|i'm)\s+)?{HONOUR}?"
    rf"(?P<name>{PERSON})(?P<here>\s+(?i:here))?,?\s+(?P<link>from|at|with|of)\s+(?:the\s+)?(?P<company>{COMPANY})\s*"
    rf"(?=[.!,;:\n)–—-]|$|\s(?:in|here|and|again|we|we're|i|i'm|we’re|i’m|speaking|writing|calling)\b)"
)
"""A person and where they are from: "Olu here, from Lekki Motors". A verb after it makes a common noun of the first
word: "deliveries from Rotterdam come on Mondays"."""


def found(pattern: Expression, wording: Wording) -> Iterator[re.Match[str]]:
    """The matches of a pattern in a text as it was written, sooner where the pattern tells how it begins."""
    if isinstance(pattern, Pattern) and pattern.is_told_by_words:
        return wording.starts.finditer(pattern, written=wording.text)
    return pattern.finditer(wording.text)


def address_at(wording: Wording, start: int, *kinds: ReadingKind) -> bool:
    """True when an e-mail address, a number or a site begins here."""
    return any(reading.kind in kinds and start <= reading.start <= start + 2 for reading in wording.readings)


def is_plural(name: str) -> bool:
    """True for one capitalised word that begins a sentence and may as well be a noun of many: "Transfers"."""
    return " " not in name and name.endswith("s") and not name.endswith(("ss", "as", "is", "us", "es", "os"))


def names_a_firm(name: str) -> bool:
    """True when the first or last word of a name is one that firms are called by: "Hotel Northlight"."""
    words = name.lower().rstrip(".").split()
    return words[0] in COMPANY_NOUNS or words[-1] in COMPANY_NOUNS


def introduces(match: re.Match[str]) -> bool:
    """True when the words before a company can be somebody's name: two words, or one beside a greeting or "here", or
    one that opens the message ("Olu from Lekki Motors"), not "Site at Whitefield"."""
    told = match.groupdict()
    if told.get("link") is None or " " in match["name"] or told["hi"] or told["here"]:
        return True
    opens = _OPENING.fullmatch(match.string, 0, match.start("name"))
    of = told["link"] == "of" and match.string[match.end("name")] == ","
    by_firm = (
        told["link"] in ("at", "with") and names_a_firm(match["company"]) and match["name"].lower() not in PREMISES
    )
    return opens is not None and (told["link"] == "from" or of or by_firm)


_OPENING = Expression(
    r"\W*(?:(?i:good|morning|afternoon|evening|day|hi|hello|hey|hiya|namaste|salaam|salam|greetings|dear|sir|madam|team|"
    r"all|there|yes|it is|it's|this is|here is|i am|i'm)\W*){0,4}"
)
