"""Hundreds of attacks, as names, questions and answers in a mail that a browser shows without any protection."""

from __future__ import annotations

from dataclasses import replace

from allears.notices.letters import MOST_ANSWERS, Sender, answers_letter
from allears.notices.sources import Answer, Brand, Unseen
from tests.system.attacks import attacks
from tests.system.browser import OpenBrowser

SENDER = Sender("hello@ringlane.example", "https://chat.ringlane.example")
UNSEEN = Unseen("cnv_1", "sit_1", "doris@kestrel.example", True, Brand("Ringlane"), "https://ringlane.example/", "", ())


def mail_with(said: list[str]) -> str:
    """Each of them as an answer and its author, the first as everything else that somebody may have chosen."""
    answers = tuple(Answer(seq, text, text, 0) for seq, text in enumerate(said, start=1))
    unseen = replace(UNSEEN, asked=said[0], answers=answers, brand=Brand(said[0], said[0], "en"))
    return answers_letter("job_1", SENDER, unseen, "back", "stop").html


def test_none_of_them_fires_and_each_is_read_as_it_was_written(open_browser: OpenBrowser) -> None:
    every = attacks()
    page = open_browser().new_page()
    for first in range(0, len(every), MOST_ANSWERS):
        said = every[first : first + MOST_ANSWERS]
        page.set_content(mail_with(said))
        assert page.locator(".said").all_inner_texts() == said
        assert page.locator("a").count() == 2, "the button, and the way out"
        assert page.evaluate("window.fired") is None
