"""How English puts an answer under a label: "budget: 5k", "as for the date: in May"."""

from __future__ import annotations

from allears.languages.word_list import word_list

LABEL = r"(?:^|[.;,!?\n(•*–—]\s*|\s-\s+|\band\s+)\s*(?=[^:]{2,50}:)(?P<label>[a-z][a-z' /&-]{1,48}?)\s?:(?=\s)\s+"
"""A few words, at the beginning or after a sign, up to a colon (lower case)."""

LEADS = (
    r"^(?:(?:about|as for|as to|regarding|concerning|re|on|for|and|so|our|my|the|your|a|current|currently|today|"
    r"right now|at the moment) )+"
)
"""What a label may begin with."""

OF_TYPE = {
    "date_interval": "when, timing, timeline, date, deadline, start",
    "money": "budget, price, amount, money, cost",
    "place": "where, location, place, city, country, based",
    "email": "email, mail, e-mail, address",
    "phone": "phone, tel, telephone, mobile, cell, number",
    "url": "website, web, site, url, homepage",
    "role": "role, title, position, job",
}
"""Type of field -> the words for it that stand in a label whatever the policy calls it."""

TELLS = word_list("when where")
"""Small words that tell something in a label."""

TAKEN_BACK = (
    r"\W*(?:no,? wait|wait|no,? no\b|scratch (?:that|it)|scrap (?:that|it)|sorry|correction|oops|hang on|hold on)"
)
"""How a sentence begins that takes back the one before it (lower case)."""
