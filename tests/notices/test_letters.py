"""Letters say what was said, to everybody in their language, and whatever was written stays text."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from string import Formatter

import pytest
from babel.messages.pofile import read_po
from hypothesis import given
from hypothesis import strategies as st

from allears.notices.color import contrast, ink_on, safe_color
from allears.notices.letters import Sender, answers_letter, invitation_letter, password_letter
from allears.notices.message import Letter, one_line
from allears.notices.sources import Answer, Brand, ForColleague, Unseen
from allears.notices.wording import CATALOGUES, words

SENDER = Sender("hello@ringlane.example", "https://chat.ringlane.example")
UNSEEN = Unseen(
    conversation_id="cnv_1",
    site_id="sit_1",
    email="doris@kestrel.example",
    is_confirmed=True,
    brand=Brand("Ringlane", "#0f766e", "en"),
    page="https://ringlane.example/pricing",
    asked="Do you deliver\non Fridays?",
    answers=(Answer(1, "Ana", "Yes.\nUntil noon.", 0),),
)
INVITED = ForColleague("ben@ringlane.example", Brand("Ringlane"), "wsp_1.secret", "Ana")
LANGUAGES = sorted(path.stem for path in CATALOGUES.glob("*.po"))
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg/onload=alert(1)>",
    "' onmouseover='alert(1)",
    "</title></style></td></table><iframe src=javascript:alert(1)>",
    "{{ 7*7 }}{% raw %}",
    "%(company)s %s %d 100%",
    "<a href='https://evil.example'>click</a>",
    "<!--", "-->", "]]>", "&lt;b&gt;", "\x00<\x00script>", "<\u202escript>",
    "javascript:alert(1)", "<style>*{display:none}</style>", "＜script＞", "<b\nonclick=alert(1)>",
]  # fmt: skip


class Shape(HTMLParser):
    """The elements of a page with their attributes' names, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, tuple[str, ...]]] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(name for name, _ in attrs)))
        self.links += [value or "" for name, value in attrs if name in ("href", "src", "background", "action")]
        self.text += "\n" if tag == "br" else ""

    def handle_data(self, data: str) -> None:
        self.text += data


def answers(unseen: Unseen) -> Letter:
    return answers_letter("job_1", SENDER, unseen, "wsp_1.back", "wsp_1.stop")


def hostile(text: str) -> Unseen:
    return replace(
        UNSEEN,
        asked=f"a {text}",
        answers=(Answer(1, text, f"a {text}", 0),),
        brand=Brand(text, text, "en"),
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_written_stays_text(text: str) -> None:
    plain, attacked = Shape(answers(UNSEEN).html), Shape(answers(hostile(text)).html)
    breaks = ("br", ())
    assert [e for e in attacked.elements if e != breaks] == [e for e in plain.elements if e != breaks]
    assert attacked.links == plain.links
    assert one_line(text) in attacked.text


@given(text=st.text(min_size=1, max_size=100).filter(lambda text: one_line(text) != ""))
def test_no_text_writes_an_element(text: str) -> None:
    breaks = ("br", ())
    shape = [e for e in Shape(answers(hostile(text)).html).elements if e != breaks]
    assert shape == [e for e in Shape(answers(UNSEEN).html).elements if e != breaks]


@pytest.mark.parametrize("text", HOSTILE)
def test_an_invitation_from_anybody_stays_text(text: str) -> None:
    letter = invitation_letter("job_1", SENDER, replace(INVITED, by=text, brand=Brand(text)))
    shape = Shape(letter.html)
    assert shape.elements == Shape(invitation_letter("job_1", SENDER, INVITED).html).elements
    assert shape.links == ["https://chat.ringlane.example/invitation#wsp_1.secret"]


def test_lines_are_seen_as_lines() -> None:
    letter = answers(UNSEEN)
    assert "Yes.\nUntil noon." in Shape(letter.html).text
    assert "  Yes.\n  Until noon.\n" in letter.text


def test_a_long_question_is_shortened_and_long_answers_are_not() -> None:
    letter = answers(replace(UNSEEN, asked="why " * 1_000, answers=(Answer(1, "Ana", "since " * 1_200, 0),)))
    assert "why why…" in letter.text
    assert letter.text.count("since") == 1_200


def test_without_https_one_click_is_not_promised() -> None:
    letter = answers_letter("job_1", Sender("hello@ringlane.example", "http://localhost:8320"), UNSEEN, "b", "s")
    assert letter.headers == {"List-Unsubscribe": "<http://localhost:8320/unsubscribe?token=s>"}


def test_an_invitation_and_a_password_lead_where_they_say() -> None:
    invitation, password = invitation_letter("job_1", SENDER, INVITED), password_letter("job_2", SENDER, INVITED)
    assert (invitation.subject, password.subject) == ("Your invitation to Ringlane", "A new password for Ringlane")
    assert "Ana would like you to answer the visitors of Ringlane" in invitation.text
    assert Shape(password.html).links == ["https://chat.ringlane.example/password#wsp_1.secret"]
    assert "https://chat.ringlane.example/password#wsp_1.secret" in password.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    for unseen, compose in ((UNSEEN, answers),):
        letter = compose(replace(unseen, brand=Brand("Ringlane", "#0f766e", language)))
        assert letter.language == language
        assert f'<html lang="{language}">' in letter.html
        assert "Continue the conversation" not in letter.text
        assert "Ringlane" in letter.subject
    assert set(words(language)) == set(words(LANGUAGES[0]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_loses_a_place(language: str) -> None:
    with (CATALOGUES / f"{language}.po").open("rb") as file:
        for message in read_po(file, locale=language):
            assert places(str(message.string)) == places(str(message.id)), message.id


def places(text: str) -> set[str]:
    return set(re.findall(r"%\((\w+)\)s", text)) | {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", ["en", "xx", "../../etc", "en-GB", ""])
def test_a_language_without_words_speaks_english(language: str) -> None:
    assert "Continue the conversation" in answers(replace(UNSEEN, brand=Brand("R", language=language))).text


@given(color=st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}"))
def test_every_colour_can_be_read(color: str) -> None:
    assert contrast(ink_on(color), color) >= 4.5


@pytest.mark.parametrize("color", ["red", "#fff", "#0f766e; background: url(https://evil.example)", "", "#12345g"])
def test_what_is_no_colour_is_ours(color: str) -> None:
    assert safe_color(color) == "#0f766e"
