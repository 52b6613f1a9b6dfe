"""Who decides: alone, together, somebody else, or not at all."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("yours truly", "decides"),
        ("that's entirely my call", "decides"),
        ("nobody but me", "decides"),
        ("me and my brother, fifty-fifty", "shares_decision"),
        ("me n Akash, both have to be ok with it", "shares_decision"),
        ("Me, as long as Dr Twomey doesn't object", "shares_decision"),
        ("I do, but my co-founder has to agree", "shares_decision"),
        ("that'd be my wife and me", "shares_decision"),
        ("procurement has the final word, I just run the trial", "recommends"),
        ("the managing partners do", "recommends"),
        ("I make the shortlist, then it goes to the board", "recommends"),
        ("I have no say in it", "no_say"),
        ("my name's above the door, so aye", "decides"),
        ("nothing leaves the quarry without my signature", "decides"),
        ("who else, I own the yard", "decides"),
        ("we argue, then Ines decides, and I'm Ines", "decides"),
        ("my husband must also agree", "shares_decision"),
        ("nothing happens without my brother's yes", "shares_decision"),
        ("exco picks, I only bring two names", "recommends"),
        ("our head of works will be the one to decide", "recommends"),
        ("that's my daughter's decision, I read the brochures", "recommends"),
        ("Dr Adeyemi signs, I put it on her desk", "recommends"),
        ("General manager takes the decision, me I choose the technique", "recommends"),
        ("the harbour master", "recommends"),
        ("I have no vote there", "no_say"),
        ("It was my father until last year, he retired, now it is me", "decides"),
        ("It's my company.", "decides"),
        ("I choose, the board must formally agree", "shares_decision"),
        ("It is me who decides, only my father must say yes", "shares_decision"),
        ("we both do", "shares_decision"),
        ("all three of us", "shares_decision"),
        ("my wife and I both do", "shares_decision"),
        ("our board does", "recommends"),
        ("I have authority to sign", "decides"),
        ("I've signing powers", "decides"),
        ("I'm authorised to buy", "decides"),
        ("I sign these myself", "decides"),
        ("I don't have authority to sign", "recommends"),
        ("I'm not authorised to sign", "recommends"),
        ("my boss has the authority", "recommends"),
        ("the owner decides, I just gather prices", "recommends"),
        ("i have nothing to say in it, her husband decides", "no_say"),
    ],
)
def test_the_part_in_the_decision(text: str, part: str) -> None:
    assert hear(text, "decision", "Who signs for this?")["decision"] == part


@pytest.mark.parametrize(
    "text",
    [
        "I can't open my call report",
        "I want to withdraw all my money",
        "sign me up please",
        "I sign acts on Saturdays",
        "the vet signs the passports and we copy them by hand",
        "our inspector has to sign every weld on paper",
        "my wife and I have a tiny bakery and the picking of orders takes all night",
        "I approve holidays, she does the rotas",
        "we vote on the menu each week",
        "we both use Excel",
        "I work for the port authority",
        "I'm allowed to buy 3 seats",
        "my sister and I both pick the flowers",
        "the works council has to agree before anything is recorded",
    ],
)
def test_everyday_words_decide_nothing(text: str) -> None:
    assert "decision" not in hear(text)


@pytest.mark.parametrize(
    "text",
    ["rather not get into who signs what, that's internal", "let's not talk about who decides", "I just ring around"],
)
def test_an_answer_that_keeps_it_back_tells_no_part(text: str) -> None:
    assert "decision" not in hear(text, "decision", "Who signs for this?")


@pytest.mark.parametrize(
    "text",
    [
        "The board, seven people, and I as the treasurer am one of them and vote too",
        "the committee of five, I sit on it",
        "The trustees. I'm on it and vote like everyone.",
        "Five owners, one vote each, I'm one of them",
        "It needs both our signatures, mine and my sister's",
    ],
)
def test_a_member_of_those_who_decide_shares_the_decision(text: str) -> None:
    assert hear(text, "decision", "Who signs for this?")["decision"] == "shares_decision"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Final sign-off is the COO's.", "recommends"),
        ("the last word is our landlord's", "recommends"),
        ("Dr. Lindqvist has the last word, I only collect offers", "recommends"),
        ("The council. I'm not on it.", "recommends"),
        ("I do the choosing, nobody checks behind me", "decides"),
    ],
)
def test_whose_the_decision_is(text: str, part: str) -> None:
    assert hear(text, "decision", "Who signs for this?")["decision"] == part


def test_whose_the_decision_is_counts_unasked() -> None:
    assert hear("We run 12 vans. Final sign-off is the COO's.")["decision"] == "recommends"
    assert "decision" not in hear("The final word on the route is the driver's job")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Me, once Compliance is happy", "shares_decision"),
        ("Me, as soon as my sister is happy", "shares_decision"),
        ("mine and my brother's", "shares_decision"),
        ("mine and Anette's, we own half each", "shares_decision"),
        ("I cannot decide but I write the first paper", "recommends"),
        ("I'm not the buyer", "recommends"),
        ("once I'm happy I sign", "decides"),
        ("mine and nobody else's", None),
    ],
)
def test_whose_yes_it_waits_for(text: str, part: str | None) -> None:
    assert hear(text, "decision", "Whose decision is it?").get("decision") == part


@pytest.mark.parametrize(
    "text",
    [
        "every minute a van stands still is my money burning",
        "I'm the boss's daughter, he asked me to look",
        "I'm the boss of the night shift",
    ],
)
def test_what_only_sounds_like_deciding(text: str) -> None:
    assert "decision" not in hear(text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("It's my outfit and I pick", "decides"),
        ("she will decide, me nothing", "no_say"),
        ("Yes for up to 10 thousand. Above this the CFO looks also and we must both be agreed", "shares_decision"),
        ("my sister and I pick", "shares_decision"),
    ],
)
def test_mine_alone_ours_and_not_mine(text: str, part: str) -> None:
    assert hear(text, "decision", "Is it yours to decide?")["decision"] == part


def test_nothing_for_me_is_no_part_in_a_decision() -> None:
    assert "decision" not in hear("nothing for the drivers, nothing for me, nothing")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("it's not my decision", "recommends"),
        ("It isn't my call to make.", "recommends"),
        ("not up to me tbh", "recommends"),
        ("Not my decision, the skipper's wife decides that stuff", "recommends"),
        ("not really my area, the chief engineer looks after it", "recommends"),
        ("our son deals with all that", "recommends"),
        ("the owner, that's me", "decides"),
        ("I make all the decisions", "decides"),
        ("i'll make the final call", "decides"),
        ("my decision entirely", "decides"),
        ("100% me", "decides"),
        ("ultimately me, the crew just has to live with it", "decides"),
        ("im the decision maker for this", "decides"),
        ("I keep the books so it comes down to me really", "decides"),
        ("my fiancé has left the flowers to me", "decides"),
        ("I do, but I'll need to run it past finance", "shares_decision"),
        ("mostly me, though our surveyor will want to see the numbers", "shares_decision"),
        ("not just my decision", "shares_decision"),
        ("we're three sisters and everyone has to agree", "shares_decision"),
        ("her parents are paying so they get a say too", "shares_decision"),
    ],
)
def test_the_part_in_the_decision_as_most_people_say_it(text: str, part: str) -> None:
    assert hear(text, "decision", "Who signs for this?")["decision"] == part


@pytest.mark.parametrize(
    ("text", "question", "part"),
    [
        ("nobody", "Who else has to agree?", "decides"),
        ("no-one else needs to approve", "Who else will want a say in this?", "decides"),
        ("none, it's my own boat", "Is there anybody else who signs?", "decides"),
        ("no", "Do you have a say in it?", "no_say"),
    ],
)
def test_what_nobody_answers_depends_on_the_question(text: str, question: str, part: str) -> None:
    assert hear(text, "decision", question)["decision"] == part


def test_who_else_in_a_question_is_no_answer() -> None:
    assert "decision" not in hear("who else should be on the call?", "decision", "Who signs for this?")


@pytest.mark.parametrize(
    "text",
    ["three of us: I make the calls and my wife writes the invoices", "the route is not my choice, the port sets it"],
)
def test_calls_and_choices_of_the_daily_work_decide_nothing(text: str) -> None:
    assert "decision" not in hear(text)
