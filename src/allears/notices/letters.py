"""The letters that we send: what was answered, an invitation, a new password. Each as text and as a quiet page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from allears.notices.color import ink_on, safe_color
from allears.notices.message import Letter, one_line, plain
from allears.notices.sources import Brand, ForColleague, Handed, Unseen
from allears.notices.wording import words

TEMPLATES = Path(__file__).parent / "templates"
MOST_ANSWERS = 30
LONGEST_QUESTION = 400


@dataclass(frozen=True, slots=True)
class Sender:
    """Whose mail it is: our address, and where links lead (`https://chat.example.com`, no slash at its end)."""

    address: str
    url: str


def answers_letter(job_id: str, sender: Sender, unseen: Unseen, way_back: str, unsubscribe: str) -> Letter:
    """What was answered, with a link back in.

    To an address that nobody confirmed goes not one letter of what the visitor wrote: whoever types somebody else's
    address must not be able to write to them through us.
    """
    stop = f"{sender.url}/unsubscribe?token={unsubscribe}"
    headers = {"List-Unsubscribe": f"<{stop}>"}
    if stop.startswith("https:"):
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058 wants https
    said = [(one_line(answer.author, 80), plain(answer.text).strip()) for answer in unseen.answers[-MOST_ANSWERS:]]
    return compose(
        "answers",
        Head(job_id, sender, unseen.email, unseen.brand, "%(company)s answered you"),
        headers,
        asked=shortened(unseen.asked) if unseen.is_confirmed else "",
        answers=said,
        link=f"{unseen.page}#allears-return={way_back}",
        stop=stop,
    )


def invitation_letter(job_id: str, sender: Sender, invited: ForColleague) -> Letter:
    """Come and work with us."""
    head = Head(job_id, sender, invited.email, invited.brand, "Your invitation to %(company)s")
    return compose("invitation", head, {}, by=one_line(invited.by, 80), link=f"{sender.url}/invitation#{invited.token}")


def password_letter(job_id: str, sender: Sender, rep: ForColleague) -> Letter:
    """A new password."""
    head = Head(job_id, sender, rep.email, rep.brand, "A new password for %(company)s")
    return compose("password", head, {}, link=f"{sender.url}/password#{rep.token}")


def handover_letter(job_id: str, sender: Sender, handed: Handed) -> Letter:
    """A lead for a rep, with all that they must know. It says no more of the lead than the brief does."""
    head = Head(job_id, sender, handed.email, handed.brand, "A lead for you at %(company)s")
    return compose(
        "handover",
        head,
        {},
        lead=one_line(handed.name, 80),
        reason=handed.reason,
        story=one_line(handed.story, 400),
        said=[(one_line(title, 60), one_line(said, 120), one_line(words, 200)) for title, said, words in handed.said],
        questions=[one_line(each, 300) for each in handed.questions],
        open_fields=", ".join(one_line(each, 60) for each in handed.open_fields),
        recommend=plain(handed.recommend).strip(),
        returned=[one_line(each, 500) for each in handed.returned],
        link=handed.link,
    )


def shortened(text: str) -> str:
    """The beginning of what somebody wrote."""
    text = plain(text).strip()
    return text if len(text) <= LONGEST_QUESTION else f"{text[: LONGEST_QUESTION - 1].rstrip()}…"


@dataclass(frozen=True, slots=True)
class Head:
    """What every letter has; `subject` in English, with the company's place."""

    job_id: str
    sender: Sender
    recipient: str
    brand: Brand
    subject: str


def compose(name: str, head: Head, headers: Mapping[str, str], **said: Any) -> Letter:
    """The letter `name` from its two templates."""
    brand, company = head.brand, one_line(head.brand.company, 80)
    color = safe_color(brand.color)
    everything = {**said, "company": company, "color": color, "ink": ink_on(color), "language": brand.language}
    translated = words(brand.language)
    subject = translated.get(head.subject, head.subject) % {"company": company}
    return Letter(
        id=head.job_id,
        sender_name=company,
        sender=head.sender.address,
        recipient=head.recipient,
        subject=subject,
        text=environment(brand.language).get_template(f"{name}.txt").render(everything, subject=subject),
        html=environment(brand.language).get_template(f"{name}.html").render(everything, subject=subject),
        language=brand.language,
        headers=headers,
    )


@cache
def environment(language: str) -> Environment:
    """Templates in one language; whatever goes into HTML is escaped, and a missing variable is an error."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(("html",), default=False),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    known = words(language)
    install: Callable[..., None] = made.install_gettext_callables  # type: ignore[attr-defined]
    install(lambda text: known.get(text, text), lambda one, many, n: one if n == 1 else many, newstyle=True)
    made.filters["lines"] = lines
    return made


def lines(text: str) -> Markup:
    """Escaped text whose line ends are seen in every mail program."""
    return Markup("<br>").join(escape(line) for line in text.split("\n"))
