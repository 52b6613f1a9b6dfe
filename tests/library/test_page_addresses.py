"""Where an answer can be read on the web."""

import pytest

from allears.library.knowledge_error import KnowledgeFileError
from allears.library.knowledge_files import read_texts

TEXT = "# Do you have a mobile app?\n\nYes, for both.\n"
HELP = "---\nbase url: https://ringlane.example/help/\n---\nWelcome.\n"


def links(*texts: tuple[str, str]) -> list[str]:
    return [one.link for one in read_texts(texts).passages]


def test_without_an_address_there_is_no_link() -> None:
    assert links(("mobile.md", TEXT)) == [""]


def test_a_page_has_its_own_address_and_a_passage_its_place_on_it() -> None:
    page = f"---\nurl: https://ringlane.example/app\n---\nAbout the app.\n\n{TEXT}"
    assert links(("mobile.md", page)) == [
        "https://ringlane.example/app",
        "https://ringlane.example/app#do-you-have-a-mobile-app",
    ]


def test_an_address_that_names_a_place_stays_as_it_is() -> None:
    assert links(("mobile.md", f"---\nurl: https://ringlane.example/app#top\n---\n{TEXT}")) == [
        "https://ringlane.example/app#top"
    ]
    section = "# Mobile\n\n<!-- url: https://ringlane.example/own -->\n\nYes.\n"
    assert links(("mobile.md", f"---\nurl: https://ringlane.example/app\n---\n{section}")) == [
        "https://ringlane.example/own"
    ]


def test_the_pages_of_a_folder_live_below_its_address() -> None:
    assert links(("index.md", HELP), ("mobile.md", TEXT), ("plans/team plan.md", TEXT)) == [
        "https://ringlane.example/help",
        "https://ringlane.example/help/mobile#do-you-have-a-mobile-app",
        "https://ringlane.example/help/plans/team%20plan#do-you-have-a-mobile-app",
    ]


def test_the_nearest_folder_counts_and_others_have_none() -> None:
    blog = "---\nbase url: https://blog.example\n---\nHello.\n"
    assert links(("blog/README.md", blog), ("blog/app.md", TEXT), ("app.md", TEXT)) == [
        "https://blog.example",
        "https://blog.example/app#do-you-have-a-mobile-app",
        "",
    ]


def test_a_path_stands_below_the_folders_address() -> None:
    page = f"---\nurl: /apps\n---\n{TEXT}"
    asked = 'question,answer,url\n"App?",Yes,/faq#app\n'
    assert links(("index.md", HELP), ("mobile.md", page), ("asked.csv", asked)) == [
        "https://ringlane.example/help",
        "https://ringlane.example/help/apps#do-you-have-a-mobile-app",
        "https://ringlane.example/help/faq#app",
    ]
    assert links(("mobile.md", page)) == [""]


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        ("url: javascript:alert(1)", "'javascript:alert(1)' is no web address. Write https://…, or a path"),
        ("base url: ringlane.example", "'ringlane.example' is no web address. Write https://…."),
        ("base url: /help", "'/help' is no web address"),
    ],
)
def test_what_is_no_web_address_is_refused(mark: str, words: str) -> None:
    with pytest.raises(KnowledgeFileError) as refused:
        links(("mobile.md", f"---\n{mark}\n---\n{TEXT}"))
    assert words in str(refused.value) and refused.value.line == 2
