"""What is known before a word is said: the country of a browser's time zone, and what stands above it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import pytest

from allears.dialogue.phrasing import say
from allears.dialogue.steps import Ask, PartKindly, Recap
from allears.dialogue.talk import Setting
from allears.dialogue.turn import Turn, begin, take_turn
from allears.facts.answer import Absence
from allears.facts.evidence import Entry, Quote
from allears.facts.fact import Fact, Source
from allears.facts.notebook import Notebook
from allears.facts.written import read_written
from allears.library.policy_file import read_policy
from allears.policy.policy import Policy
from allears.reception.known_before import NOTHING_BEFORE, Before, with_known

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)
LONDON = Before(time_zone="Europe/London")


BICYCLES = """\
format: 1
id: bicycles
fields:
  country: {type: place, ask: "Where are you?", columns: [Country]}
  home: {type: place, about: person}
  deliver_to: {type: place, about: purchase}
  city: {type: text}
ideal:
  - id: shops
    we_can_help_them: ["country in (CA, US)"]
    they_can_help_us: [city is known]
not_ideal:
  - id: too-far
    when: country = GB
    because: we do not ship there
    say: We do not ship to the United Kingdom.
    no_by: bot
"""


@cache
def shop() -> Policy:
    return read_policy(BICYCLES)


def known(before: Before, *earlier: Fact) -> Notebook:
    return with_known(Notebook(earlier), before, shop(), AT)


def answer(notebook: Notebook, field: str = "country") -> object:
    return notebook.standing(shop().fields[field], AT.date()).answer


def said(country: str, *, value: object = None) -> Fact:
    read = value or read_written(shop().fields["country"], country, AT.date())
    assert isinstance(read, str | Absence)
    return Fact("f1", "country", read, Quote("m1", country, 0, len(country)), Source.SAID, AT, AT)


def test_a_browsers_time_zone_tells_the_country_as_something_looked_up() -> None:
    (fact,) = known(LONDON).history("country")
    assert (fact.value, fact.source, fact.confirmed) == ("GB", Source.LOOKED_UP, False)
    assert fact.evidence == Entry("the time zone of their browser: Europe/London")
    assert 0.9 < fact.confidence < 1


def test_it_tells_where_the_company_and_the_person_are_not_where_a_purchase_goes() -> None:
    assert {fact.field for fact in known(LONDON).facts} == {"country", "home"}


@pytest.mark.parametrize("zone", [None, "Etc/UTC", "CET", "Mars/Olympus"])
def test_a_zone_without_a_country_tells_nothing(zone: str | None) -> None:
    assert known(Before(time_zone=zone)).facts == ()


def test_their_own_words_stand_above_it_before_and_after() -> None:
    before = known(LONDON, said("Canada"))
    assert [fact.source for fact in before.history("country")] == [Source.SAID]
    after = known(LONDON).record([replace(said("Canada"), id="f9")])
    assert answer(after) == "CA"


def test_who_would_rather_not_say_is_not_looked_up() -> None:
    assert answer(known(LONDON, said("-", value=Absence.DECLINED))) is Absence.DECLINED


def test_what_their_own_website_knows_stands_above_it() -> None:
    notebook = known(replace(LONDON, attributes={"Country": "Ireland"}))
    assert [(fact.value, fact.source) for fact in notebook.history("country")] == [("IE", Source.IMPORTED)]


def test_it_is_noted_once() -> None:
    once = known(LONDON)
    assert with_known(once, Before(time_zone="America/Toronto"), shop(), AT) == once


def test_somebody_who_comes_back_from_elsewhere_is_looked_up_anew() -> None:
    earlier = replace(LONDON, earlier=known(LONDON).facts, time_zone="America/Toronto")
    assert answer(known(earlier)) == "CA"
    assert known(replace(NOTHING_BEFORE, earlier=known(LONDON).facts)).facts == ()


def test_what_they_confirmed_in_an_earlier_conversation_is_known() -> None:
    confirmed = tuple(fact.confirm() for fact in known(LONDON).facts)
    notebook = known(Before(time_zone="America/Toronto", earlier=confirmed))
    assert answer(notebook) == "GB"
    assert notebook.standing(shop().fields["country"], AT.date()).confirmed


def told(before: Before, *words: str) -> list[Turn]:
    """The turns of a conversation with somebody of whom this is known."""
    setting = Setting(shop(), "Bicycles", AT.date())
    conversation = begin(setting, AT)
    talk = replace(conversation.talk, notebook=known(before))
    turns: list[Turn] = []
    conversation = replace(conversation, talk=talk)
    for text in words:
        turns.append(take_turn(conversation, text, AT, setting))
        conversation = turns[-1].conversation
    return turns


def has_parted(turns: list[Turn]) -> bool:
    return any(isinstance(step, PartKindly) for turn in turns for step in turn.reply.steps)


def test_a_no_rests_on_it_once_they_said_that_it_is_so() -> None:
    turns = told(LONDON, "Hello, I would like a bicycle.", "Yes, that's right.")
    assert "- country: United Kingdom (we think)" in say(turns[0].reply)
    assert not has_parted(turns[:1])
    assert has_parted(turns)


@pytest.mark.parametrize("answer", ["Do you have red ones?", "Hm.", "I'd rather talk to somebody."])
def test_a_no_never_rests_on_it_while_nobody_said_so(answer: str) -> None:
    turns = told(LONDON, "Hello, I would like a bicycle.", answer, "OK, thanks.", "Yes.")
    assert isinstance(turns[0].reply.steps[-1], Recap)
    assert not has_parted(turns)


def test_who_is_elsewhere_says_so_and_no_no_is_left() -> None:
    turns = told(LONDON, "Hello, I would like a bicycle.", "No, we're in Toronto.")
    assert answer(turns[-1].conversation.talk.notebook) == "CA"
    assert not has_parted(turns)


def test_nobody_is_asked_for_the_country_of_their_time_zone() -> None:
    def asks(before: Before) -> set[str]:
        turns = told(before, "Hello, I would like a bicycle.", "Hm.", "Hm.")
        return {step.field for turn in turns for step in turn.reply.steps if isinstance(step, Ask)}

    assert "country" in asks(NOTHING_BEFORE)
    assert "country" not in asks(Before(time_zone="America/Toronto"))
