"""E-mail addresses and web sites, also when the signs are spelled out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from allears.languages.expression import Expression
from allears.languages.language import AddressWords, Language
from allears.languages.word_list import word_list
from allears.values.reading import Reading, ReadingKind

if TYPE_CHECKING:
    from tldextract import TLDExtract

_LONGEST = 254
_LONGEST_NAME = 64
_EMAIL = Expression(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255}|[\w.+-]{1,64}@\[[\d.]{7,15}\]")
_PLAIN = Expression(
    r"(?=.{1,64}\Z)[A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*@(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\.)+(?P<suffix>[A-Za-z]{2,24})"
)
"""As most addresses are: nothing in it can make its syntax impossible."""
_EXPLICIT = Expression(r"(?i)(?:https?|ftp)://[^\s<>\"“”]{1,2000}")
_BARE = Expression(
    r"(?<![\w@.-])(?:[^\W_][\w-]{0,62}\.){1,8}[^\W\d_]{2,24}(?![\w@-])(?::\d{2,5})?(?:[/?#][^\s<>\"“”]{0,2000})?"
)
_TRAILING = ".,;:!?)]}'’\"*>"
_SURE_SUFFIXES = word_list("""
    com org net edu gov info biz io co ai app dev xyz online store shop tech cloud example
    ac ad ae af ag al am ao ar as at au aw az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf
    cg ch ci ck
    cl cm cn cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi
    gl gm gn gp
    gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky
    kz la lb lc
    li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni
    nl no np nr
    nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so
    sr ss st sv
    sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt
    za zm zw
""")
"""Suffixes that need no look into the public suffix list, whose loading takes a third of a second: the most used and
those of countries."""
_FILES = word_list(
    "csv xls xlsx doc docx pdf txt md py js ts json xml html htm png jpg jpeg gif zip yaml yml ppt pptx mp4 log"
)


_MAILING = Expression(r"\b(?:e-?mails?|mail|reply|write|send|address|reach me)\b")
"""Before "jo at acme.com" these say that an address follows."""


def find_emails(text: str, language: Language) -> list[Reading]:
    """Every e-mail address in a text, plain or spelled out ("jo at acme dot com"); the value is in lower case."""
    found: list[Reading] = []
    if "@" in text:
        for match in _written_emails(text):
            end = match.end()
            while end > match.start() and text[end - 1] in ".-_" + _TRAILING and text[end - 1] != "]":
                end -= 1
            start = match.start()
            while start < end and text[start] in ".'`*/=#!?$&":
                start += 1
            value = _valid(text[start:end])
            if value is not None:
                found.append(Reading(ReadingKind.EMAIL, start, end, text[start:end], value))
    if not found:
        found.extend(_spelled_emails(text, language.addresses))
    return found


def _written_emails(text: str) -> Iterator[re.Match[str]]:
    """What looks like an e-mail address. None begins further than the longest name before its @, so that most of a
    long text is passed over."""
    place = 0
    while (sign := text.find("@", place)) >= 0:
        match = _EMAIL.search(text, max(place, sign - _LONGEST_NAME))
        if match is None:
            return
        yield match
        place = match.end()


def _valid(address: str) -> str | None:
    """The address as it is stored, or None when its syntax is impossible; no look-up on the network."""
    if (plain := _PLAIN.fullmatch(address)) and plain["suffix"].lower() in _SURE_SUFFIXES:
        return address.lower()
    if len(address) > _LONGEST:
        return None
    if address.endswith("]"):
        return address.lower()
    from email_validator import EmailNotValidError, validate_email

    try:
        checked = validate_email(address, check_deliverability=False, test_environment=True)
    except (EmailNotValidError, UnicodeError):
        return None
    suffix = checked.ascii_domain.rsplit(".", 1)[-1] if checked.ascii_domain else ""
    if len(suffix) < 2 or (suffix not in _SURE_SUFFIXES and not _known_suffix(checked.ascii_domain or "")):
        return None
    return checked.normalized.lower()


@cache
def _spelled_pattern(words: AddressWords) -> re.Pattern[str]:
    """Names joined by spelled signs: "jo dot doe at acme dot com", "jo [at] acme [dot] com"."""

    def either(spelled: frozenset[str], sign: str) -> str:
        names = "|".join(map(re.escape, sorted(spelled)))
        bracketed = rf"\s{{0,2}}[\[({{<]\s?(?:{names}|{sign})\s?[\])}}>]\s{{0,2}}"
        return rf"(?:{bracketed}|\s{{1,2}}(?:{names})\s{{1,2}}|\s?{sign}\s?)"

    dot, at = either(words.dot, r"\."), either(words.at, "@")
    small = rf"(?:{either(words.dash, '-')}|{either(words.underscore, '_')}|{dot})"
    name = r"[a-z0-9][a-z0-9_+-]{0,40}"
    more = rf"\s{{1,2}}(?:{'|'.join(map(re.escape, sorted(words.dot)))})\s{{1,2}}[a-z]"
    return re.compile(
        rf"(?<![\w@.])({name}(?:{small}{name}){{0,3}}?)({at})({name}(?:{dot}{name}){{0,3}}?{dot}[a-z]{{2,10}})"
        rf"(?!\w|\.\w|{more})",
        re.IGNORECASE,
    )


@cache
def _spelled_domain(words: AddressWords) -> re.Pattern[str]:
    """The cheap sign of a spelled address: "at acme dot co", "(at) acme.co"."""
    at, dot = ("|".join(map(re.escape, sorted(spelled))) for spelled in (words.at, words.dot))
    return re.compile(rf"(?:{at}|@)\W{{0,4}}\w[\w-]{{0,62}}\W{{0,4}}(?:{dot}|\.)\W{{0,4}}[a-z]{{2}}")


def _spelled_emails(text: str, words: AddressWords) -> list[Reading]:
    lowered = text.lower()
    if _spelled_domain(words).search(lowered) is None:
        return []
    found = []
    for match in _spelled_pattern(words).finditer(text):
        local, at, domain = match.groups()
        spelled_at = any(sign in at for sign in "[({<@")
        spelled_dot = bool(words.dot & set(re.split(r"[\W_]+", domain.lower())))
        if not (spelled_at or spelled_dot or _MAILING.search(lowered[max(0, match.start() - 40) : match.start()])):
            continue
        value = _valid(f"{_signs(local, words)}@{_signs(domain, words)}")
        if value is not None:
            found.append(Reading(ReadingKind.EMAIL, match.start(), match.end(), match.group(), value))
    return found


def _signs(spelled: str, words: AddressWords) -> str:
    """Spelled-out signs replaced by the signs."""
    pieces = re.split(r"[\s\[\](){}<>]+", spelled.lower())
    table = dict.fromkeys(words.dot, ".") | dict.fromkeys(words.dash, "-") | dict.fromkeys(words.underscore, "_")
    return "".join(table.get(piece, piece) for piece in pieces)


def find_urls(text: str, language: Language) -> list[Reading]:
    """Every web address in a text; the value is its host name in lower case, without a leading www."""
    if "." not in text and "://" not in text:
        return []
    found: list[Reading] = []
    explicit = _EXPLICIT.finditer(text) if "://" in text else ()
    for match in (*explicit, *_bare_urls(text)):
        if any(match.start() < other.end and match.end() > other.start for other in found):
            continue
        end = match.end()
        while end > match.start() and text[end - 1] in _TRAILING:
            end -= 1
        quote = text[match.start() : end]
        host = None if _run_together(text, match.start(), end, quote, language) else host_of(quote)
        if host is not None and not (match.start() and text[match.start() - 1] == "@"):
            found.append(Reading(ReadingKind.URL, match.start(), end, quote, host))
    return found


def _bare_urls(text: str) -> Iterator[re.Match[str]]:
    """What looks like a web address without "https://", first to last: looked for only in what is written without a
    blank around a full stop, so that the rest of a long text is passed over."""
    after = 0
    for stop in _INNER_STOP.finditer(text):
        if stop.start() >= after:
            start = max(after, *(text.rfind(blank, after, stop.start()) for blank in " \n\t"))
            behind = _BLANK.search(text, stop.end())
            after = behind.start() if behind else len(text)
            yield from _BARE.finditer(text, start, after)


_INNER_STOP, _BLANK = Expression(r"\.(?=[^\W_])"), Expression(r"\s")


def _run_together(text: str, start: int, end: int, quote: str, language: Language) -> bool:
    """True for two sentences without a space ("it works.in my view"): a suffix that is a small word needs a sign."""
    if quote.count(".") != 1 or quote.rpartition(".")[2].lower() not in language.nouns.stops:
        return False
    words = {word for word in re.split(r"\W+", text[max(0, start - 30) : start].lower()) if word}
    return (start, end) != (0, len(text.rstrip(" .!"))) and not words & language.addresses.web_hints


def host_of(address: str) -> str | None:
    """The host of a web address in lower case without "www.", or None when it has no public suffix."""
    _, sign, rest = address.partition("://")
    explicit = bool(sign)
    host = re.split(r"[/?#]", rest if explicit else address, maxsplit=1)[0].rpartition("@")[2]
    name, _, port = host.partition(":")
    name = name.lower().rstrip(".")
    if not name or (port and not port.isdigit()):
        return None
    if explicit and (name == "localhost" or re.fullmatch(r"\d{1,3}(?:\.\d{1,3}){3}", name)):
        return name
    labels = name.split(".")
    if len(labels) < 2 or any(not label or label.startswith("-") for label in labels):
        return None
    if not explicit and labels[-1] in _FILES and labels[0] != "www":
        return None
    if not explicit and not _looks_typed(address, labels):
        return None
    if labels[-1] not in _SURE_SUFFIXES and not _known_suffix(name):
        return None
    return name.removeprefix("www.") if len(labels) > 2 else name


def _looks_typed(address: str, labels: list[str]) -> bool:
    """False for two sentences without a space between them ("done.So")."""
    suffix = address.partition("/")[0].rpartition(".")[2]
    return len(labels) > 2 or suffix.islower() or (suffix.isupper() and address[:1].isupper())


@cache
def _extractor() -> TLDExtract:
    """The public suffix list that comes with the package; nothing is ever fetched."""
    from tldextract import TLDExtract

    return TLDExtract(suffix_list_urls=(), cache_dir=None)


def _known_suffix(host: str) -> bool:
    """True when the host ends with a suffix under which names are sold."""
    return bool(_extractor()(host).suffix)
