"""Currency signs and codes, which are the same in every language."""

from __future__ import annotations

from allears.languages.word_list import word_list

CODES = word_list(
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTC BTN BWP BYN BZD "
    "CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    "GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT "
    "LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR "
    "NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP "
    "STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF "
    "XPF YER ZAR ZMW ZWL"
)
"""ISO 4217, active codes; written in capitals they need no language."""

SIGNS: dict[str, str | None] = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₪": "ILS", "₫": "VND", "₱": "PHP",
    "₽": "RUB", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₡": "CRC", "฿": "THB", "₸": "KZT", "₾": "GEL", "₼": "AZN",
    "₲": "PYG", "₵": "GHS", "₭": "LAK", "₮": "MNT", "₿": "BTC", "元": "CNY", "円": "JPY", "zł": "PLN", "kč": "CZK",
    "kr": None, "kr.": None, "fr": "CHF", "fr.": "CHF", "sfr": "CHF", "sfr.": "CHF", "ft": "HUF", "лв": "BGN",
    "руб": "RUB", "грн": "UAH", "＄": "USD", "￡": "GBP", "￥": "JPY", ",-": None,
}  # fmt: skip
"""A sign or abbreviation -> code, None where several countries use it."""

PREFIXES: dict[str, str] = {
    "us$": "USD", "u.s.$": "USD", "u.s$": "USD", "usd$": "USD", "c$": "CAD", "ca$": "CAD", "cad$": "CAD",
    "can$": "CAD", "a$": "AUD", "au$": "AUD", "aud$": "AUD", "nz$": "NZD", "nzd$": "NZD", "hk$": "HKD", "hkd$": "HKD",
    "s$": "SGD", "sg$": "SGD", "sgd$": "SGD", "nt$": "TWD", "r$": "BRL", "mx$": "MXN", "mex$": "MXN", "j$": "JMD",
    "ar$": "ARS", "cl$": "CLP", "col$": "COP", "n$": "NAD", "z$": "ZWL", "b$": "BND", "bz$": "BZD", "rs": "INR",
    "rs.": "INR", "r": "ZAR", "rm": "MYR", "ksh": "KES", "kshs": "KES", "tsh": "TZS", "ush": "UGX", "dhs": "AED",
    "dh": "AED", "rp": "IDR", "php": "PHP", "gh₵": "GHS", "chf": "CHF", "sfr": "CHF", "fr.": "CHF", "kr": "",
    "kr.": "", "s/": "PEN", "s/.": "PEN", "₨": "INR", "sr": "SAR", "ngn": "NGN", "birr": "ETB",
}  # fmt: skip
"""Abbreviations that stand before the amount ("R$ 3.000", "KSh 40,000"); an empty code means not told."""

MUST_TOUCH = frozenset({"r", "dh", "sr", "rp", "s/"})
"""Prefixes that mean money only when they touch the digits or are followed by a space and digits in capitals."""

_SCALES = {"K": 10**3, "T": 10**3, "M": 10**6, "m": 10**6, "Mio": 10**6, "B": 10**9, "bn": 10**9}


def scaled_code(word: str) -> tuple[int, str] | None:
    """Thousands or millions of a currency in one word ("MUSD", "KEUR", "mEUR"): the factor and the code."""
    code = word[-3:]
    scale = _SCALES.get(word[:-3])
    return None if scale is None or code not in CODES else (scale, code)
