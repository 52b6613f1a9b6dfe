"""English words for money."""

from __future__ import annotations

from allears.languages.language import MoneyWords
from allears.languages.word_list import phrase_list, word_list

_NATIONAL: dict[str, dict[str, str]] = {
    "dollar": {
        "US": "USD", "AU": "AUD", "CA": "CAD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "TW": "TWD", "JM": "JMD",
    },
    "pound": {"GB": "GBP", "EG": "EGP", "LB": "LBP"},
    "franc": {"CH": "CHF"},
    "krone": {"DK": "DKK", "NO": "NOK"},
    "krona": {"SE": "SEK", "IS": "ISK"},
    "crown": {"DK": "DKK", "NO": "NOK", "SE": "SEK", "CZ": "CZK", "IS": "ISK"},
    "peso": {"MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP", "UY": "UYU", "DO": "DOP"},
    "rupee": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR"},
    "shilling": {"KE": "KES", "TZ": "TZS", "UG": "UGX"},
    "dirham": {"AE": "AED", "MA": "MAD"},
    "dinar": {"KW": "KWD", "JO": "JOD", "RS": "RSD", "BH": "BHD", "DZ": "DZD", "TN": "TND", "IQ": "IQD"},
    "riyal": {"SA": "SAR", "QA": "QAR", "OM": "OMR"},
    "lira": {"TR": "TRY"},
    "yen": {"JP": "JPY"},
    "won": {"KR": "KRW"},
    "real": {"BR": "BRL"},
    "ruble": {"RU": "RUB"},
    "guilder": {"NL": "NLG"},
    "leu": {"RO": "RON", "MD": "MDL"},
    "sol": {"PE": "PEN"},
}  # fmt: skip
"""currency word in the singular -> country -> ISO 4217 code"""

_FORMS: dict[str, tuple[str, ...]] = {
    "dollar": ("dollar", "dollars", "dollors"),
    "pound": ("pound", "pounds"),
    "franc": ("franc", "francs", "franken"),
    "krone": ("krone", "kroner"),
    "krona": ("krona", "kronor", "krónur"),
    "crown": ("crown", "crowns"),
    "peso": ("peso", "pesos"),
    "rupee": ("rupee", "rupees"),
    "shilling": ("shilling", "shillings"),
    "dirham": ("dirham", "dirhams"),
    "dinar": ("dinar", "dinars"),
    "riyal": ("riyal", "riyals", "rial", "rials"),
    "lira": ("lira", "liras"),
    "yen": ("yen",),
    "won": ("won",),
    "real": ("real", "reais", "reals"),
    "ruble": ("ruble", "rubles", "rouble", "roubles"),
    "guilder": ("guilder", "guilders"),
    "leu": ("leu", "lei"),
    "sol": ("sol", "soles"),
}
"""singular -> all forms"""

_USUAL = {
    "dollar": "USD", "pound": "GBP", "franc": "CHF", "krone": None, "krona": "SEK", "crown": None, "peso": None,
    "rupee": "INR", "shilling": "KES", "dirham": "AED", "dinar": None, "riyal": "SAR", "lira": "TRY", "yen": "JPY",
    "won": "KRW", "real": "BRL", "ruble": "RUB", "guilder": "NLG", "leu": "RON", "sol": "PEN",
}  # fmt: skip
"""singular -> what the bare word most often means, None where that would be a guess"""

_NATIONALITIES = {
    "us": "US", "u.s.": "US", "u.s": "US", "american": "US", "united states": "US", "australian": "AU", "aussie": "AU",
    "canadian": "CA", "new zealand": "NZ", "kiwi": "NZ", "singapore": "SG", "singaporean": "SG", "sing": "SG",
    "hong kong": "HK", "hongkong": "HK", "taiwan": "TW", "taiwanese": "TW", "jamaican": "JM", "british": "GB",
    "uk": "GB", "sterling": "GB", "egyptian": "EG", "lebanese": "LB", "swiss": "CH", "danish": "DK", "norwegian": "NO",
    "swedish": "SE", "icelandic": "IS", "czech": "CZ", "mexican": "MX", "argentine": "AR", "argentinian": "AR",
    "chilean": "CL", "colombian": "CO", "philippine": "PH", "filipino": "PH", "uruguayan": "UY", "dominican": "DO",
    "indian": "IN", "pakistani": "PK", "sri lankan": "LK", "nepalese": "NP", "kenyan": "KE", "kenya": "KE",
    "tanzanian": "TZ", "ugandan": "UG", "emirati": "AE", "uae": "AE", "moroccan": "MA", "kuwaiti": "KW",
    "jordanian": "JO", "serbian": "RS", "saudi": "SA", "qatari": "QA", "omani": "OM", "turkish": "TR",
    "japanese": "JP", "korean": "KR", "brazilian": "BR", "russian": "RU", "dutch": "NL", "romanian": "RO",
    "moldovan": "MD", "peruvian": "PE", "nz": "NZ", "hk": "HK", "usa": "US",
}  # fmt: skip

_PLAIN: dict[str, str | None] = {
    "bucks": "USD", "buck": "USD", "greenbacks": "USD", "usd": "USD", "us dollars": "USD", "quid": "GBP",
    "pounds sterling": "GBP", "sterling": "GBP", "gbp": "GBP", "euro": "EUR", "euros": "EUR", "eur": "EUR",
    "eu": "EUR", "rand": "ZAR", "rands": "ZAR", "zar": "ZAR", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
    "cny": "CNY", "zloty": "PLN", "zlotys": "PLN", "zloties": "PLN", "złoty": "PLN", "złotych": "PLN", "pln": "PLN",
    "forint": "HUF", "forints": "HUF", "huf": "HUF", "hryvnia": "UAH", "shekel": "ILS", "shekels": "ILS",
    "ringgit": "MYR", "baht": "THB", "dong": "VND", "rupiah": "IDR", "naira": "NGN", "cedi": "GHS", "cedis": "GHS",
    "taka": "BDT", "lev": "BGN", "leva": "BGN", "kuna": "HRK", "koruna": "CZK", "korun": "CZK", "loonies": "CAD",
    "bitcoin": "BTC", "bitcoins": "BTC", "btc": "BTC", "peseta": "ESP", "pesetas": "ESP", "markka": "FIM",
    "finnish markka": "FIM", "deutschmarks": "DEM", "deutsche marks": "DEM", "chf": "CHF", "sfr": "CHF",
    "stutz": "CHF", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "aud": "AUD", "cad": "CAD", "nzd": "NZD", "sgd": "SGD",
    "hkd": "HKD", "inr": "INR", "jpy": "JPY", "brl": "BRL", "mxn": "MXN", "aed": "AED", "sar": "SAR", "ils": "ILS",
    "czk": "CZK", "ksh": "KES", "kes": "KES", "naira ": "NGN", "ngn": "NGN", "rs": "INR", "rs.": "INR", "krw": "KRW",
    "thb": "THB", "myr": "MYR", "php": "PHP", "idr": "IDR", "vnd": "VND", "cop ": "COP", "clp": "CLP", "ars": "ARS",
    "huf ": "HUF", "ron ": "RON", "egp": "EGP", "pkr": "PKR", "lkr": "LKR", "twd": "TWD", "dhs": "AED", "dh": "AED",
    "zl": "PLN", "zlotych": "PLN", "tl": "TRY", "escudo": "CVE", "escudos": "CVE", "fcfa": "XOF", "cfa": "XOF",
    "birr": "ETB", "kwacha": "ZMW", "tenge": "KZT", "manat": "AZN", "ghs": "GHS", "qar": "QAR", "kwd": "KWD",
    "bhd": "BHD", "omr": "OMR", "jod": "JOD", "tnd": "TND", "dzd": "DZD", "uah": "UAH", "bgn": "BGN", "rsd": "RSD",
    "isk": "ISK", "ugx": "UGX", "tzs": "TZS", "euroes": "EUR", "eruos": "EUR", "hryvnias": "UAH", "ringgits": "MYR",
    "shekalim": "ILS", "nis": "ILS",
}  # fmt: skip

_BARE = {form: _USUAL[word] for word, forms in _FORMS.items() for form in forms}
_WITH_NATION: dict[str, str | None] = {
    f"{nationality} {form}": codes[country]
    for word, codes in _NATIONAL.items()
    for nationality, country in _NATIONALITIES.items()
    if country in codes
    for form in _FORMS[word]
}

_SHARED = {
    word: frozenset(_NATIONAL[name].values())
    for name, forms in _FORMS.items()
    if len(_NATIONAL.get(name, {})) > 1
    for word in forms
} | {
    "$": frozenset(_NATIONAL["dollar"].values()),
    "bucks": frozenset(_NATIONAL["dollar"].values()),
    "buck": frozenset(_NATIONAL["dollar"].values()),
    "£": frozenset(_NATIONAL["pound"].values()),
}
"""word or sign -> the currencies of all countries that use it"""

MONEY = MoneyWords(
    currencies={
        word.strip(): code
        for word, code in (_PLAIN | _BARE | _WITH_NATION).items()
        if word.strip() not in {"eu", "sol", "real", "won", "crown", "dong", "sterling"}
    }
    | {"won": "KRW", "crowns": None},
    nationalities=_NATIONALITIES,
    by_nationality={
        (form, country): code
        for word, codes in _NATIONAL.items()
        for country, code in codes.items()
        for form in _FORMS[word]
    },
    signs={"$": "dollar", "£": "pound"},
    late=frozenset({"in", "of", "ah", "the"}),
    per_more=frozenset({"and"}),
    no_seat=frozenset({"a", "of", "to", "in", "for", "the", "is"}),
    cents={"cent": None, "cents": None, "penny": "GBP", "pence": "GBP", "pennies": None},
    scales={"grand": 1000},
    national={country: code for codes in _NATIONAL.values() for country, code in codes.items()},
    shared=_SHARED,
    local_scales={
        ("mil", currency): 1000
        for currency in (
            *("BRL", "EUR", "MXN", "ARS", "COP", "CLP", "PEN", "UYU", "DOP", "RON", "MDL", "CVE"),
            *("peso", "pesos", "escudo", "escudos"),
        )
    },
    code_homographs=word_list(
        "all try top cup pen cop bam sos gel mop lak bob ron amd ang lek ern mad sar per sek mur"
    ),
    per=(
        "per",
        "a",
        "an",
        "/",
        "each",
        "every",
        "p.",
        "por",
        "pro",
        "par",
        "al",
        "im",
        "by the",
        "for each",
        "for every",
        "for a",
    ),
    per_loose=(
        *(
            "for the",
            "for the first",
            "for this",
            "for one",
            "in a",
            "in the",
            "the",
            "on the",
            "over the",
            "for the whole",
        ),
        *("for the fiscal", "and", "per each", "over a", "for a full", "for the full", "for 1"),
    ),
    per_bare=phrase_list("""
        by, for, in, on, at, one, for one, by one, per one, per each, for the, by the, in the, on the, on a, on each
        on every, at each, at every, in each, in every, in one, by each, by every, the, of each, of the, on one, for 1
        to each, to the, each one, every one, per 1
    """),
    asides=phrase_list("""
        ht, ttc, net, gross, netto, brutto, excl vat, excl. vat, ex vat, plus vat, + vat, excluding vat, including vat
        incl vat, incl. vat, before tax, after tax, before taxes, plus tax, plus taxes, hors taxe, hors taxes, in total
        with vat, without vat, plus gst, + gst, ex gst, incl gst, excl gst, including gst, excluding gst, all in
        altogether
    """),
    after_plus=word_list(
        "a per each every and or but if for in on at to i we is are was would should will max tops ish monthly "
        "annually yearly pm pa p.a p.m all total maybe please not"
    ),
    after_seat=word_list("is and or would but max maximum tops including with as at all not no if then so because"),
    periods={
        "day": "day",
        "night": "day",
        "week": "week",
        "wk": "week",
        "month": "month",
        "mo": "month",
        "mth": "month",
        "mnth": "month",
        "m": "month",
        "quarter": "quarter",
        "qtr": "quarter",
        "year": "year",
        "yr": "year",
        "annum": "year",
        "y": "year",
        "fiscal year": "year",
        "calendar year": "year",
        "half-year": "half",
        "half year": "half",
        **dict.fromkeys(("mes", "monat", "mois", "mese", "maand", "måned", "månad", "mês"), "month"),
        **dict.fromkeys(("jahr", "año", "jaar"), "year"),
        "financial year": "year",
    },
    seats=word_list(
        "seat user head person employee rep salesperson license licence agent-seat member capita account-user "
        "pax login workplace teammate staff colleague worker mailbox desk human individual sdr ae fte "
        "child kid pupil student guest participant attendee visitor traveller traveler delegate learner trainee "
        "patient "
        "teacher nurse driver doctor dentist vet technician lawyer attorney agent broker consultant trainer coach "
        "adult "
        "resident tenant player engineer developer designer cleaner camper diner boy girl "
        "cover guard apprentice workstation computer pc laptop device machine handset phone vehicle van truck car "
        "lorry bike room bed chair"
    ),
    adverbs={
        "monthly": "month",
        "p.m.": "month",
        "pm": "month",
        "pcm": "month",
        "p/m": "month",
        "p.c.m.": "month",
        "yearly": "year",
        "annually": "year",
        "annual": "year",
        "p.a.": "year",
        "p.a": "year",
        "pa": "year",
        "quarterly": "quarter",
        "weekly": "week",
        "daily": "day",
        "one-off": "once",
        "one off": "once",
        "once": "once",
        "flat": "once",
        "one time": "once",
        "one-time": "once",
        "as one payment": "once",
        "in one payment": "once",
        "lump sum": "once",
        "as a lump sum": "once",
        "upfront": "once",
        "up front": "once",
        "once off": "once",
        "once and for all": "once",
        "month": "month",
        "mo": "month",
        "per month": "month",
    },
    seat_adverbs=("each", "apiece", "pp", "p/p", "a nose", "p.p.", "a pop", "per-seat", "per-user", "per piece"),
    percent=("%", "percent", "per cent", "pct", "percentage", "％", "٪", "p.c."),
)
