"""A reply as a message of the chat."""

from allears.dialogue.steps import Ask, GiveAnswer, Reply
from allears.reception.wording import worded

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
