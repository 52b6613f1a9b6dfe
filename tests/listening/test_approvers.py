"""Who else must agree to a purchase."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import FIELDS, hear

APPROVER = Field("approver", FieldType.TEXT, ask=Words.of("And who else has to agree?"), about="person")
POLICY = Vocabulary.of((*FIELDS.by_id.values(), APPROVER))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Governors decide. I recommend, and hope.", "governors"),
        ("It's the owners that sign at the end of the day", "owners"),
        ("Doc Ferreira decides everything here", "doc ferreira"),
        ("that is my daughter's decision", "daughter"),
        ("final sign is by our COO, I put up the comparison", "coo"),
        ("Wei signs, I only look around", "wei"),
        ("the harbour master", "harbour master"),
        ("My husband is the other director, both of us will have to sign.", "husband"),
    ],
)
def test_whoever_is_named_for_the_decision(text: str, who: str) -> None:
    assert hear(text, "decision", "Who signs for this?", fields=POLICY)["approver"] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("my uncle puts up the money, nothing happens without his yes", "uncle"),
        ("the works council must say yes before any of this", "works council"),
        ("you must ask the director, it is he who decides in the end", "director"),
    ],
)
def test_whoever_must_agree_is_heard_unasked(text: str, who: str) -> None:
    assert hear(text, fields=POLICY)["approver"] == who


@pytest.mark.parametrize("text", ["no board, no boss, only me", "half of it is mine", "the price", "the cheapest"])
def test_nobody_must_agree(text: str) -> None:
    assert "approver" not in hear(text, "decision", "Who signs for this?", fields=POLICY)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Final sign-off is the COO's.", "coo"),
        ("sign-off belongs to our finance director, I run the comparison", "finance director"),
        ("Only the treasurer, Mr Halvorsen", "treasurer"),
        ("The board, seven people, and I as the treasurer am one of them", "board"),
        ("both signatures, mine and my sister's", "sister"),
        ("I pick, the FD signs", "fd"),
    ],
)
def test_the_whole_of_a_title_and_nothing_else(text: str, who: str) -> None:
    assert hear(text, "decision", "Who signs for this?", fields=POLICY)["approver"] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Me, once the safety board is on board", "safety board"),
        ("mine and Torben's", "torben"),
        ("me and Lotte, she does the other half", "lotte"),
        ("Sister and I, never one alone", "sister"),
        ("technically Don Emilio, the owner, in truth me", "don emilio"),
        ("The dean has to bless it first", "dean"),
        ("I sign, but my ex-husband owns half so he has to agree", "ex-husband"),
        ("our bursar runs that and she is the one who says yes", "bursar"),
        ("Decision is with procurement", "procurement"),
        ("Final is only Mr. Sanchez", "mr. sanchez"),
        ("jointly with our surveyor", "surveyor"),
        ("I can decide if my partner agrees", "partner"),
        ("this I must justify before my chairman", "chairman"),
        ("my dog. No, seriously: the board decides", "board"),
    ],
)
def test_an_answer_names_somebody_without_a_verb_of_deciding(text: str, who: str) -> None:
    assert hear(text, "decision", "Who signs for this?", fields=POLICY)["approver"] == who


def test_a_paper_that_goes_from_hand_to_hand_names_them_all() -> None:
    heard = hear("it goes from me to the foreman, then to the treasurer", "decision", "Who signs?", fields=POLICY)
    assert heard["approver"] == "treasurer"
    heard = hear("it goes to the head of works, then to the bursar", "decision", "Who signs?", fields=POLICY)
    assert heard["approver"] == ["head of works", "bursar"]


@pytest.mark.parametrize(
    "text",
    [
        "Me, once the budget is there",
        "mine and only mine",
        "me and that's it",
        "the report goes to the customers, I decide",
        "I decide, the mail goes to the accountant for filing",
        "Father Christmas thinks he does, I do",
        "I, and the coffee machine",
        "me and my dog",
        "Dr Kim is on holiday, I decide",
        "once we are happy with it",
        "me and proud of it",
        "Mr. nobody, me alone",
    ],
)
def test_an_answer_names_nobody_but_the_lead(text: str) -> None:
    assert "approver" not in hear(text, "decision", "Who signs for this?", fields=POLICY)


@pytest.mark.parametrize(
    "text",
    [
        "if the captain agrees we can sail",
        "the pilot has to confirm the landing",
        "my wife and I decide the menu together",
        "the paper goes to the printer",
    ],
)
def test_daily_consent_is_no_purchase(text: str) -> None:
    assert "approver" not in hear(text, "features", fields=POLICY)


@pytest.mark.parametrize("text", ["mine and Torben's", "me and Lotte, she does the other half", "Sister and I"])
def test_company_in_deciding_shares_the_decision(text: str) -> None:
    assert hear(text, "decision", "Who signs for this?", fields=POLICY)["decision"] == "shares_decision"


def test_who_has_to_agree_is_an_approver_whatever_the_field_is_about() -> None:
    field = Field("approver", FieldType.TEXT, ask=Words.of("Who else has to agree?"), about="purchase")
    fields = Vocabulary.of((*FIELDS.by_id.values(), field))
    assert hear("the headmistress must say yes", "approver", "Who else?", fields=fields)["approver"] == "headmistress"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("needs to go through procurement", "procurement"),
        ("it'll need board approval", "board"),
        ("It's our head of nursing", "head of nursing"),
        ("CFO and the head of IT", ["cfo", "head of it"]),
        ("IT will need to check the security side", "it"),
        ("our accountant will want a look", "accountant"),
        ("head office", "head office"),
        ("our parent company in Denmark decides on all of it", "parent company"),
        ("the harbour manager looks after it", "harbour manager"),
        ("that's for the matron to decide", "matron"),
    ],
)
def test_whoever_is_asked_first_as_most_people_say_it(text: str, who: object) -> None:
    assert hear(text, "approver", "Who else has to agree?", fields=POLICY)["approver"] == who


@pytest.mark.parametrize(
    "text",
    ["the owner, that's me", "its a group decision", "me with input from the team", "my husband leaves it to me"],
)
def test_the_lead_alone_is_no_approver(text: str) -> None:
    assert "approver" not in hear(text, "decision", "Who signs for this?", fields=POLICY)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("we'd want 8 vans done, I'd need to run this past my business partner", "business partner"),
        ("I'll need to get sign-off from our bursar though", "bursar"),
        ("The decision sits with our group head office in Lyon", "group head office"),
    ],
)
def test_whoever_is_asked_first_is_heard_unasked(text: str, who: str) -> None:
    assert hear(text, fields=POLICY)["approver"] == who


@pytest.mark.parametrize(
    "text",
    [
        "every invoice has to go through accounts before the driver is paid",
        "the quote needs approval from the dispatcher before it is sent",
        "it goes through the filter and then to the tank",
    ],
)
def test_what_daily_work_goes_through_approves_nothing(text: str) -> None:
    assert "approver" not in hear(text, fields=POLICY)
