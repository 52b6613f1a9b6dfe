"""A reply as a message of the chat."""

from allears.dialogue.steps import Ask, Change, GiveAnswer, RecapLine, Reply, Show
from allears.reception.wording import worded
from allears.values.count import Count

LINK = "https://ringlane.example/help/mobile#app"


def answer(title: str, link: str = "") -> GiveAnswer:
    return GiveAnswer("And the app?", "Yes, for both.", "mobile.md#app", title, link)


def card(*steps: GiveAnswer | Ask) -> object:
    message = worded(Reply(steps))
    assert message is not None
    return message.card


def test_an_answer_names_its_passage_and_links_to_its_page() -> None:
    assert card(answer("Do you have an app?", LINK)) == {
        "kind": "answer",
        "before": "Yes, for both.",
        "after": "",
        "sources": [{"title": "Do you have an app?", "link": LINK}],
    }


def test_without_a_page_on_the_web_it_is_only_named_and_never_by_its_file() -> None:
    shown = card(answer("Do you have an app?"))
    assert isinstance(shown, dict)
    assert shown["sources"] == [{"title": "Do you have an app?", "link": None}]
    assert "mobile.md" not in str(shown)


def test_a_passage_that_answers_twice_is_named_once() -> None:
    shown = card(answer("Do you have an app?", LINK), answer("Do you have an app?", LINK), answer("On the road"))
    assert isinstance(shown, dict)
    assert [one["title"] for one in shown["sources"]] == ["Do you have an app?", "On the road"]


def test_a_change_is_a_card_and_the_words_around_it_stand_around_it() -> None:
    line = RecapLine("employees", "company size", "400", Count.exactly(400), "f1", None, confirmed=False)
    said = worded(Reply((Change((line,)), Show("s1", "Then Team fits."))))
    assert said is not None
    assert said.card is not None
    assert said.text == "Noted. It now says:\n- company size: 400\n\nThen Team fits."
    around = (said.card["kind"], said.card["before"], said.card["after"])
    assert around == ("changed", "Noted. It now says:", "Then Team fits.")
    assert [(one["title"], one["said"]) for one in said.card["lines"]] == [("company size", "400")]
