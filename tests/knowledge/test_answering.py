"""A visitor asks; the company's own words answer, or a person does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.knowledge import Decision, Knowledge, Passage, Stance, answer_of, find_answers, find_answers_to_all

SHOP = Knowledge.build(
    [
        Passage("p#price", "What does it cost?", "29 USD a seat a month, or 299 a year.", is_price=True),
        Passage("p#trial", "Is there a free trial?", "14 days, no card needed.", ("Can I try it first?",)),
        Passage("i#gmail", "Gmail integration", "Connect your mailbox and every e-mail is logged by itself."),
        Passage("i#outlook", "Outlook integration", "Connect Outlook and every e-mail is logged by itself."),
        Passage("s#export", "Export your data", "Download all customers and deals as CSV at any time."),
        Passage("s#delete", "Delete your account", "Write to us and everything is erased within 30 days."),
    ]
)


def best(question: str) -> object:
    return find_answers(question, SHOP).ranked[0].passage.id


@pytest.mark.parametrize(
    ("question", "passage"),
    [
        ("How much is it per user?", "p#price"),
        ("can i try it", "p#trial"),
        ("does it work with gmail?", "i#gmail"),
        ("do you integrate with Outlok", "i#outlook"),
        ("how do I download my customers?", "s#export"),
        ("How can I remove my acount", "s#delete"),
    ],
)
def test_the_passage_that_answers_comes_first(question: str, passage: str) -> None:
    assert best(question) == passage


def test_a_clear_question_is_answered_in_the_companys_words_with_their_source() -> None:
    answer = answer_of(find_answers("Do you have a free trial?", SHOP))
    assert answer is not None
    assert answer.words == "14 days, no card needed."
    assert answer.source == "p#trial"


def test_what_nobody_wrote_about_goes_to_a_person() -> None:
    findings = find_answers("Who won the football match in Bergen yesterday?", SHOP)
    assert findings.decision is Decision.PASS
    assert answer_of(findings) is None


def test_a_price_question_is_never_answered_from_a_page_that_is_not_about_price() -> None:
    unpriced = Knowledge.build(
        [Passage(1, "Gmail integration", "It used to cost 5 USD."), Passage(2, "Trial", "14 days")]
    )
    assert find_answers("What does the Gmail integration cost?", unpriced).decision is Decision.PASS


def test_price_passages_stand_before_better_matches_when_the_price_is_asked() -> None:
    ranked = find_answers("How much does the Gmail integration cost?", SHOP).ranked
    assert ranked[0].passage.id == "p#price"
    assert [one.score for one in ranked] == sorted((one.score for one in ranked), reverse=True)


def test_what_others_charge_is_not_answered_with_our_price() -> None:
    assert find_answers("What do your competitors charge?", SHOP).decision is not Decision.ANSWER
    assert find_answers("What do you charge?", SHOP).decision is Decision.ANSWER


def test_what_is_said_of_one_product_does_not_answer_for_another() -> None:
    findings = find_answers("Do you have an integration with Shopify that logs every e-mail?", SHOP)
    assert findings.decision is not Decision.ANSWER
    assert findings.unknown_names == ("Shopify",)


def test_an_honest_no_is_an_answer() -> None:
    no = Passage(9, "Does it work offline?", "No, and it won't.", stance=Stance.NEVER, who_does="SPOTIO")
    answer = answer_of(find_answers("does it work offline", Knowledge.build([*SHOP.passages, no])))
    assert answer is not None
    assert answer.is_no
    assert answer.passage.who_does == "SPOTIO"


def test_without_a_page_about_price_the_nearest_passages_are_ranked_all_the_same() -> None:
    unpriced = Knowledge.build([Passage(1, "Trial", "14 days"), Passage(2, "Team plan", "For up to 15 people.")])
    findings = find_answers("How expensive is the Team plan?", unpriced)
    assert (findings.decision, findings.ranked[0].passage.id) == (Decision.PASS, 2)


def test_every_question_of_a_message_has_its_own_findings() -> None:
    first, second = find_answers_to_all(["Is there a trial?", "Can I export my data?"], SHOP)
    assert (first.ranked[0].passage.id, second.ranked[0].passage.id) == ("p#trial", "s#export")


def test_other_phrasings_are_searched_like_the_title() -> None:
    plain = Knowledge.build(
        [Passage(1, "Fair use", "Ask."), Passage(2, "Seats", "Ask.", ("May colleagues share a login?",))]
    )
    assert find_answers("can two colleagues share one login", plain).ranked[0].passage.id == 2


def test_knowledge_without_passages_passes_everything_on() -> None:
    assert find_answers("What does it cost?", Knowledge.build([])).decision is Decision.PASS


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300) | st.text(st.characters(categories=["Cs", "Cf", "Cc", "So", "Lo"]), max_size=80))
def test_no_text_is_too_strange_to_be_asked(question: str) -> None:
    findings = find_answers(question, SHOP)
    scores = [one.score for one in findings.ranked]
    assert scores == sorted(scores, reverse=True)
    assert findings == find_answers(question, SHOP)


def test_a_page_of_prices_that_never_says_price_is_found_by_what_it_is_about() -> None:
    plans = Knowledge.build(
        [
            Passage("p#team", "Team plan", "49 USD a seat a month.", is_price=True),
            Passage("p#starter", "Starter plan", "29 USD a seat a month.", is_price=True),
            Passage("i#gmail", "Gmail", "It works with Gmail."),
        ]
    )
    assert find_answers("What does the team plan cost?", plans).ranked[0].passage.id == "p#team"
    assert find_answers("What does it cost?", plans).decision is Decision.PASS
