"""English words around addresses, and answers of a word or two."""

from __future__ import annotations

from allears.languages.language import AddressWords, AnswerWords
from allears.languages.word_list import word_list

ADDRESSES = AddressWords(
    at=frozenset({"at"}),
    dot=frozenset({"dot"}),
    dash=frozenset({"dash", "hyphen", "minus"}),
    underscore=frozenset({"underscore"}),
    phone_hints=word_list(
        "phone telephone tel mobile cell call ring dial reach whatsapp text fax landline number handy ph mob "
        "sms t m contact office direct"
    ),
    phone_denials=word_list(
        "card account invoice order ssn visa mastercard iban vat isbn code serial reference ref id pin sku "
        "case discover credit routing tax registration policy passport tracking parcel"
    ),
    web_hints=word_list("website web site url homepage page domain visit see link at under www check"),
    extensions=frozenset({"x", "ext", "ext.", "extension"}),
)

ANSWERS = AnswerWords(
    yes=word_list(
        "yes y yep yeah yup yea sure true correct right ok okay definitely absolutely certainly exactly "
        "indeed affirmative 1 x ✓ ✔"
    )
    | {"of course", "for sure", "yes please", "sure thing", "that's right", "that is right", "i do", "we do", "it is"}
    | {"yes we do", "yes i do", "yes exactly", "yes of course", "you bet", "yes we have", "we have", "yes definitely"},
    no=word_list("no n nope nah never false not negative none 0 ✗ ✘")
    | {
        "not really",
        "not yet",
        "no way",
        "not at all",
        "no thanks",
        "no thank you",
        "of course not",
        "we don't",
        "i don't",
    }
    | {"no we don't", "no i don't", "we do not", "no not yet", "certainly not", "definitely not", "absolutely not"},
)
