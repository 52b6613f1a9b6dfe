"""Visitors who are no leads."""

from __future__ import annotations

import pytest

from allears.listening.visitor_kind import VisitorKind
from tests.listening.talk import answer


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (VisitorKind.JOB_SEEKER, "Hi, are you guys hiring drivers?"),
        (VisitorKind.JOB_SEEKER, "where can I send my CV"),
        (VisitorKind.JOB_SEEKER, "Is there still the internship for spring?"),
        (VisitorKind.JOB_SEEKER, "I'm offering my services as a translator. CV is attached."),
        (VisitorKind.JOB_SEEKER, "I'm applying for the payroll clerk job, 12 years of experience"),
        (VisitorKind.JOB_SEEKER, "I'm a Spanish teacher, 15 years, I can do 20 hours a week"),
        (VisitorKind.JOB_SEEKER, "any vacancies?"),
        (VisitorKind.JOB_SEEKER, "Hi, any jobs going at the moment?"),
        (VisitorKind.STUDENT, "I'm a student and this is for my thesis"),
        (VisitorKind.PRESS, "I am a journalist working on an article about delivery apps"),
        (VisitorKind.VENDOR, "we can improve your website's traffic with our SEO services"),
        (VisitorKind.PARTNER, "do you have a reseller program?"),
        (VisitorKind.EXISTING_CUSTOMER, "we're already a customer of yours"),
        (VisitorKind.SUPPORT, "I can't log in since this morning"),
        (VisitorKind.SPAM, "Congratulations, you have won! click here to claim"),
        (VisitorKind.TEST, "test test"),
    ],
)
def test_who_is_no_lead_is_recognised(kind: VisitorKind, text: str) -> None:
    assert kind in {sign.kind for sign in answer(text).visitor_signs}


@pytest.mark.parametrize(
    "text",
    [
        "We have 40 drivers and 3 depots",
        "I'm a teacher and need a course for my pupils",
        "Is there still a slot in spring? I can start on 1 March",
        "we offer our services to 300 clients",
        "looking for work gloves for 12 fitters",
        "I'm not a customer yet",
        "any vacancies for 2 nights in July?",
        "we have vacancies to fill",
        "hiring",
        "our customers keep asking for live tracking",
        "we test three tools and decide in May",
        "I am the hiring manager here, we need a tool for 12 recruiters",
    ],
)
def test_a_lead_is_taken_for_a_lead(text: str) -> None:
    assert answer(text).visitor_signs == ()
