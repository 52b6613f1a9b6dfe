"""Second values: what somebody told once and now tells otherwise, taken back or not.

Every case is a first answer, a question for something else, and a message in which the first field comes up again.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from allears.library.policy_file import load_policy
from allears.listening.hear import hear_conversation
from allears.listening.heard import HeardConversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary

DAY = date(2026, 11, 3)
SHIPPED = Path(__file__).parents[2] / "policies" / "inside-sales-crm.yaml"
VOCABULARY = Vocabulary.of(load_policy(SHIPPED).fields.values())
Case = tuple[str, str, str | None, str]
"""The field, the first answer, what was asked next, and the message that comes back to it."""

TAKEN_BACK: list[Case] = [
    ("timeline", "by the end of May", "budget", "no idea yet. sorry, end of March I mean"),
    ("current_tool", "Salesforce", "employees", "20. Oops, HubSpot I meant"),
    ("employees", "300", "sales_reps", "14. my mistake, 130 in the company"),
    ("employees", "30 people", "sales_reps", "8. hold on, the 30 was last year, we're 44 people today"),
    ("employees", "30 people", None, "i just counted, there are 34 of us"),
    ("employees", "30 people", None, "it's 34 now, not 30"),
    ("employees", "30 people", None, "make that 34"),
    ("employees", "30 people", "sales_reps", "6, and make that 34 employees"),
    ("employees", "30", "sales_reps", "6 - and it's not 30 people, it's 34"),
    (
        "employees",
        "30 people",
        "pain",
        "nobody calls back. earlier I said 30 people but that's only the Leeds office, we are 75 altogether",
    ),
    ("employees", "30 people", "pain", "nobody calls back. 30 is only the office, with the drivers it's 75"),
    (
        "employees",
        "30 people",
        "current_tool",
        "excel. the 30 I mentioned doesn't include the warehouse, in total we're 75",
    ),
    ("employees", "2000", None, "wait, one zero too many. 200"),
    ("employees", "2000", "sales_reps", "12, and I put a zero too many in the other answer, it's 200 employees"),
    ("employees", "55", "sales_reps", "7. we let 5 people go last month so we're 50 now"),
    ("sales_reps", "12", None, "sorry, I meant 14"),
    ("sales_reps", "12 reps", "budget", "1500 a month. scratch the 12, it's 14"),
    ("sales_reps", "12 reps", "pain", "leads go cold. no wait it's 14 reps with the two new ones"),
    ("sales_reps", "18", "current_tool", "hubspot. and 2 reps left yesterday so 16"),
    ("sales_reps", "18", "current_tool", "hubspot. we hired two more reps since, so 20 now"),
    ("sales_reps", "18 reps", None, "actually 16, two are on parental leave"),
    ("sales_reps", "18 reps", "employees", "60. my colleague says it's 21 sellers though"),
    ("sales_reps", "9 sellers", "timeline", "May. you can put 11 for the reps, we're hiring two"),
    ("sales_reps", "9", "employees", "40. Oh and I counted wrong before, 10 reps"),
    ("sales_reps", "6", "employees", "6? no that was the managers. 22 reps, 90 employees"),
    ("monthly_calls", "2000", None, "sorry that's per week, so about 8000 a month"),
    ("budget", "$500 a month", "timeline", "june. correction: $650 a month"),
    ("budget", "$500 a month", "pain", "too slow. and the budget was cut yesterday to $300 a month"),
    ("budget", "$500 a month", "authority", "I do. The boss just raised it to $700 a month"),
    ("budget", "300 euros a month", "timeline", "soon as possible. Make it 350 euros a month tops"),
    ("timeline", "in March", "budget", "2k a month. we moved it to May"),
    ("timeline", "in March", "budget", "2k a month. it got pushed to May"),
    ("timeline", "in March", "pain", "no overview. March is too tight, let's say April"),
    ("timeline", "in March", "pain", "no overview. realistically it will be June"),
    ("timeline", "in March", "budget", "900 monthly, and the start date slipped to autumn"),
    ("timeline", "by June", None, "actually we need it by April, our contract ends then"),
    ("timeline", "in January", "budget", "500. hmm, on second thought February is better"),
    ("timeline", "in January", "current_tool", "Excel. plans changed, we start in April"),
    ("timeline", "in January", "current_tool", "Excel. they postponed it to April"),
    ("timeline", "in January", "current_tool", "Excel. the CFO wants it in April instead"),
    ("country", "Germany", "budget", "3000 a month. we just relocated to Switzerland"),
    ("country", "Germany", "budget", "3000 a month. Actually the company sits in Luxembourg"),
    ("country", "Germany", "budget", "3000. Not Germany, Austria. autocomplete"),
    ("country", "Spain", None, "i mean Portugal"),
    ("country", "UK", "employees", "12. we moved our HQ to Ireland last month"),
    ("industry", "manufacturing", "employees", "30. sorry, logistics, not manufacturing. we only transport"),
    ("business_model", "only consumers", "employees", "9. sorry, b2b I meant"),
    ("business_model", "b2c", "employees", "9. we've switched to b2b this year"),
    ("business_model", "we sell to companies", "employees", "9. well, both actually, some private buyers too"),
    ("selling_style", "field", "employees", "20. we stopped visiting, everything is by phone now"),
    ("selling_style", "by phone", "employees", "20. let me correct, it's phone and visits, both"),
    ("authority", "I have no say", "timeline", "May. sorry, I do have a say, my boss and I decide together"),
    ("top_priority", "reporting", "employees", "30. second thoughts: price first, then reporting"),
    ("top_priority", "reporting", "employees", "30. actually what matters most is integrations"),
    ("current_tool", "Salesforce", "employees", "20. sorry, HubSpot, not Salesforce"),
    ("current_tool", "Salesforce", "employees", "20. we cancelled Salesforce last week and went back to Excel"),
    ("current_tool", "Excel", "employees", "20. I told you Excel but it's Google Sheets"),
    ("needs_integration", "Outlook", "employees", "20. Gmail instead of Outlook please"),
    ("needs_integration", "Outlook", "employees", "20. We don't use Outlook any more, must be Gmail"),
    ("budget_allocated", "no, not yet", "authority", "me. good news, finance released the budget this morning"),
    ("budget_allocated", "no", "authority", "me. we got the funds approved yesterday"),
    ("email", "tom@acme.com", None, "sorry tom@acme.co.uk"),
    ("email", "tom@acme.com", "employees", "12. better use my work mail: t.reed@acme.com"),
    ("phone", "+44 20 7946 0011", "employees", "12. typo in the number: +44 20 7946 0012"),
]

LEFT_BESIDE: list[Case] = [
    ("country", "Germany", "pain", "as a Spanish company we need invoices in Spanish"),
    ("employees", "we are 40 people", "pain", "a shop with 15 people can't afford to lose that many leads"),
    ("employees", "40 employees", "country", "Ireland. all 200 of us work from home"),
    ("employees", "about 200", None, "with a staff of 12 you can't do everything"),
    ("employees", "85", "budget", "2k a month. there are just 30 of us in the company so it has to be cheap"),
    ("employees", "12 people", "pain", "every one of our 150 employees complains about it"),
    ("employees", "12 people", "authority", "I decide. it's a company of 60 after all"),
    ("employees", "around 50 staff", "timeline", "in March. headcount is 90 by the way"),
    ("sales_reps", "12", "budget", "100 per user. that'd be for 25 reps"),
    ("sales_reps", "12", "needs_integration", "gmail, all 25 sales reps use it"),
    ("sales_reps", "5", "pain", "20 sales people and not one of them writes anything down"),
    ("sales_reps", "5", "pain", "our 20 salespeople fight over leads"),
    ("sales_reps", "it's only me selling", "monthly_calls", "8 reps, 40 calls a day each"),
    ("monthly_calls", "3000 calls", "pain", "we make 500 calls a month and nobody tracks them"),
    ("monthly_calls", "3000", "pain", "with 400 calls a month you can't say who is good"),
    ("monthly_calls", "2000 a month", "sales_reps", "4, they make 10000 calls every month"),
    ("budget", "$500 a month", "authority", "me. I've got $3,000 a month to play with"),
    ("budget", "$500 a month", "needs_integration", "gmail. we are willing to spend $4k monthly on the right thing"),
    ("budget", "max 2k a year", "authority", "me, and I can spend up to 20k a year without asking"),
    ("budget", "10,000 EUR a year", "timeline", "Q3. our budget is 4,000 EUR a year"),
    ("budget", "10,000 EUR a year", "timeline", "Q3. finance gave us 4,000 EUR per year for it"),
    ("budget", "up to 20 dollars per user", "timeline", "may. we can pay 45 dollars per user"),
    ("timeline", "in March", "budget", "900 monthly. we can't start before September"),
    ("timeline", "in Q3", "authority", "me. We're supposed to launch in February"),
    ("timeline", "in Q3", "authority", "me. The rollout is in February"),
    ("timeline", "in Q3", "authority", "me. the kickoff is set for 1 February"),
    ("timeline", "in Q3", "authority", "me. we'd like to be up and running by Christmas this year"),
    ("country", "Germany", "employees", "40. our office is in Vienna, Austria"),
    ("country", "Germany", "employees", "40, all of them here in Poland"),
    ("country", "Germany", "pain", "here in Spain nobody answers e-mails"),
    ("country", "Germany", "budget", "3000. we are headquartered in Denmark"),
    ("industry", "real estate", "pain", "as a logistics company we're on the road all day"),
    ("industry", "real estate", "pain", "we are a hospital, we can't lose data"),
    ("industry", "finance", "employees", "30. We're a recruiting agency, candidates call all day"),
    ("industry", "we do recruiting", "employees", "30 teachers, it's a language school"),
    ("industry", "e-commerce", "employees", "25. strictly speaking we're a manufacturer with a small web shop"),
    ("business_model", "b2b", "pain", "consumers buy from us and never come back"),
    ("business_model", "b2b", "pain", "we sell to private households and they don't pick up"),
    ("business_model", "b2b", "pain", "our customers are families, they decide in the evening"),
    ("business_model", "b2b", "employees", "12. we only sell to end customers"),
    ("business_model", "only consumers", "employees", "12. we only have business customers"),
    ("selling_style", "on the phone", "pain", "my reps drive around all day and forget to log visits"),
    ("selling_style", "by phone and email", "pain", "all of our guys are on the road, so no notes"),
    ("selling_style", "door to door", "pain", "everybody calls from the office and nobody knows who called whom"),
    ("selling_style", "field sales", "employees", "20. we do everything by phone"),
    ("authority", "I decide alone", "pain", "no follow up. my boss has to sign everything off"),
    ("authority", "I decide alone", "budget", "500. I'd have to ask my wife, she decides"),
    ("authority", "I decide alone", "budget", "500. but it isn't my decision, the board decides"),
    ("authority", "I decide", "timeline", "May. I only make a recommendation, the director chooses"),
    ("authority", "my boss decides", "timeline", "May. I'm the one who decides"),
    ("authority", "my boss decides", "timeline", "May. it's my call and nobody else's"),
    ("top_priority", "price", "pain", "too slow. for us security comes before everything"),
    ("top_priority", "price", "pain", "too slow. ease of use is the most important thing"),
    ("top_priority", "reporting", "employees", "30. forecasting is our number one"),
    ("top_priority", "reporting", "employees", "30. above all it has to be cheap"),
    ("current_tool", "nothing yet", "pain", "the CRM we have is Zoho and it crashes"),
    ("current_tool", "Salesforce", "pain", "we don't have a system, so leads get lost"),
    ("current_tool", "Salesforce", "pain", "all we have is paper, notes get lost"),
    ("budget_allocated", "yes it's approved", "timeline", "May. first I have to get the money approved"),
    ("budget_allocated", "yes it's approved", "timeline", "May. the board still has to approve the budget"),
    ("budget_allocated", "yes", "authority", "the CEO, and he hasn't signed off any money yet"),
    ("budget_allocated", "yes", "authority", "the CEO. there's no money for it"),
    ("budget_allocated", "no, not yet", "authority", "me. the money is there"),
    ("budget_allocated", "no, not yet", "authority", "me. we have 20k set aside for it"),
    ("seniority", "I'm the CEO", "pain", "as an intern I have to type everything"),
    ("seniority", "founder", "authority", "my boss. I'm just a trainee"),
    ("budget", "$500 a month", None, "with 4,000 dollars a month we should get the best seat, no?"),
    ("budget", "$500 a month", None, "our budget of 3,000 dollars a month must be enough for that"),
    ("budget", "300 EUR a month", None, "2,000 EUR a month is no problem for us"),
    ("selling_style", "door to door", "employees", "30. They call all day, nobody ever visits anybody"),
    ("selling_style", "by phone only", "employees", "30, all of them in their cars all day"),
    ("selling_style", "by phone only", None, "my people drive out to customers every single day"),
    ("selling_style", "on the road", None, "we never leave the office, everything goes by phone"),
    ("top_priority", "price", None, "money is not the point, it has to be easy to use above all"),
    ("top_priority", "security", "employees", "40. the only thing that matters is the price"),
    ("timeline", "in March", None, "it should be running by 1 December"),
    ("timeline", "in March", None, "set it up by 1 December please, that's when we begin"),
    ("monthly_calls", "200", None, "we make 8000 calls a month, so logging must be automatic"),
    ("monthly_calls", "200 a month", "budget", "500. For 8000 calls a month that's little, I know"),
    ("sales_reps", "4", None, "25 reps need 25 logins, simple as that"),
    ("sales_reps", "4", None, "so we are 25 reps on the phones all day"),
    ("sales_reps", "4", None, "and each of the 25 reps has his own phone"),
]

ONLY_MENTIONED: list[Case] = [
    ("budget", "500 a month", "timeline", "in june. we could go to 900 a month if needed"),
    ("industry", "we're a law firm", "employees", "20. we build software for hospitals, so privacy matters"),
    ("budget", "300 EUR a month", None, "we currently pay 2,000 EUR a month for Salesforce"),
    ("budget", "300 EUR a month", None, "our rent is 2,000 EUR a month"),
    ("monthly_calls", "200", None, "how would you log 8000 calls a month?"),
    ("sales_reps", "4 reps", "pain", "two reps call the same lead all the time"),
    ("sales_reps", "12", "pain", "3 reps left because of it"),
    ("sales_reps", "12", "pain", "with 3 reps on holiday nobody answers"),
    ("employees", "50", "pain", "20 people complained last week"),
    ("employees", "50", "pain", "a company with 500 people would use something bigger, we don't want that"),
    ("employees", "50", "sales_reps", "all 6 people in sales"),
    ("country", "Austria", None, "how many customers do you have in Germany?"),
    ("country", "Austria", "pain", "our customers in Germany never answer"),
    ("country", "Austria", None, "we sell to Germany too"),
    ("timeline", "in March", None, "our trade fair moved to May"),
    ("timeline", "in March", None, "the contract with Zoho ends in May"),
    ("current_tool", "Excel", "pain", "we tried HubSpot last year, it was too much"),
]


def hear(case: Case) -> HeardConversation:
    field, first, asked, then = case
    messages = [
        Message("0", "bot", "May I ask?", DAY, field),
        Message("1", "lead", first, DAY),
        Message("2", "bot", "Thanks. And then?" if asked else "Noted, thanks.", DAY, asked),
        Message("3", "lead", then, DAY),
    ]
    return hear_conversation(messages, VOCABULARY, DAY)


@pytest.mark.parametrize("case", TAKEN_BACK)
def test_a_value_that_is_taken_back_is_corrected(case: Case) -> None:
    heard = hear(case)
    assert case[0] in {each.field for each in heard.corrections}
    assert heard.contradictions == ()


@pytest.mark.parametrize("case", LEFT_BESIDE)
def test_two_values_that_cannot_both_hold_are_left_in_dispute(case: Case) -> None:
    heard = hear(case)
    assert case[0] in {each.field for each in heard.contradictions}
    assert heard.corrections == ()


@pytest.mark.parametrize("case", ONLY_MENTIONED)
def test_what_is_only_mentioned_changes_nothing(case: Case) -> None:
    heard = hear(case)
    assert (heard.corrections, heard.contradictions) == ((), ())
