"""What bot and reps keep of a lead, on both engines."""

from __future__ import annotations

from functools import partial

import pytest

from allears.facts.answer import Absence
from allears.facts.fact import Source
from allears.facts.field import Field
from allears.leads.lead import By, Mark, UnansweredQuestion
from allears.leads.reading import lead_of, marks_of, notebooks_of, pile_counts, pile_page, unanswered
from allears.leads.room import Leads, ReasonMissing
from allears.values.count import Count
from allears.values.value import FieldType
from tests.leads.kept import ANA, NOON, VERDICT, Kept, said

REPS = Field("reps", FieldType.COUNT)


def test_what_was_kept_is_there_as_it_was(kept: Kept) -> None:
    where = kept.conversation()
    kept.talk(where, outcome="qualified", pile="qualified", hot=True, because="Fits small teams")
    kept.do(lambda leads: leads.note_facts(where, [said(1, 12)]))
    lead = kept.lead(where)
    assert lead.talk is not None
    assert (lead.talk.kept, lead.talk.considered_seq, lead.talk.hot, lead.talk.fast_lane) == (
        {"talk": {}},
        2,
        True,
        None,
    )
    assert lead.notebook.facts == (said(1, 12),)
    assert lead.talk.mark.because == "Fits small teams"


def test_nothing_is_kept_of_a_conversation_without_a_bot(kept: Kept) -> None:
    where = kept.conversation()
    assert kept.scene.look(lambda connection: lead_of(connection, kept.scene.workspace, where)) is None


def test_facts_are_added_and_never_changed(kept: Kept) -> None:
    where = kept.conversation()
    assert kept.do(lambda leads: leads.note_facts(where, [said(1, 12)])) == 1
    assert kept.do(lambda leads: leads.note_facts(where, [said(1, 12), said(2, 14)])) == 1
    assert kept.do(lambda leads: leads.note_facts(where, [said(1, 12), said(2, 14)])) == 0
    assert [fact.id for fact in kept.lead(where).notebook.facts] == ["f1", "f2"]
    books = kept.scene.look(lambda connection: notebooks_of(connection, kept.scene.workspace, [where]))
    assert len(books[where].facts) == 2


def test_a_reps_reasoned_entry_stands_before_the_leads_words(kept: Kept) -> None:
    where = kept.conversation()
    kept.do(lambda leads: leads.note_facts(where, [said(1, 12)]))
    plain = kept.do(lambda leads: leads.note_fact_by_rep(where, "reps", Count(30, 30), ANA))
    assert plain.source is Source.ENTERED
    assert kept.lead(where).notebook.standing(REPS, NOON.date()).answer == Count(12, 12)
    kept.do(lambda leads: leads.note_fact_by_rep(where, "reps", Count(20, 20), ANA, "said on the phone"))
    assert kept.lead(where).notebook.standing(REPS, NOON.date()).answer == Count(20, 20)
    assert [fact.id for fact in kept.lead(where).notebook.facts] == ["f1", "f2", "f3"]


def test_a_rep_may_enter_that_the_lead_would_not_say(kept: Kept) -> None:
    where = kept.conversation()
    kept.do(lambda leads: leads.note_fact_by_rep(where, "reps", Absence.DECLINED, ANA))
    assert kept.lead(where).notebook.standing(REPS, NOON.date()).answer is Absence.DECLINED


def test_what_a_rep_changes_is_seen_by_whoever_thought_about_the_old_state(kept: Kept) -> None:
    where = kept.conversation()
    kept.talk(where)
    before = kept.lead(where).talk
    kept.do(lambda leads: leads.note_fact_by_rep(where, "reps", Count(20, 20), ANA))
    after = kept.lead(where).talk
    assert before is not None
    assert after is not None
    assert after.revision > before.revision
    assert [(event.type, dict(event.data)) for event in kept.events()][-1] == ("lead.changed", {"judge": True})


def test_a_verdict_is_noted_when_it_is_another_one(kept: Kept) -> None:
    where = kept.conversation()
    assert kept.do(lambda leads: leads.note_verdict(where, VERDICT))
    assert not kept.do(lambda leads: leads.note_verdict(where, VERDICT))
    (noted,) = kept.lead(where).verdicts
    assert (noted.number, noted.outcome, noted.open_fields, noted.reasons) == (
        1, "undecided", ("reps",), ({"code": "segment:small"},),
    )  # fmt: skip


def test_an_exception_needs_a_reason_and_stays_visible_when_it_is_taken_back(kept: Kept) -> None:
    where = kept.conversation()
    with pytest.raises(ReasonMissing):
        kept.do(lambda leads: leads.grant_exception(where, "enterprise", "  ", ANA))
    kept.do(lambda leads: leads.grant_exception(where, "enterprise", "they bought us twice", ANA))
    (granted,) = kept.lead(where).granted
    assert (granted.exclusion, granted.by, granted.reason) == ("enterprise", "Ana", "they bought us twice")
    assert kept.do(lambda leads: leads.revoke_exception(where, "enterprise", ANA))
    assert not kept.do(lambda leads: leads.revoke_exception(where, "enterprise", ANA))
    lead = kept.lead(where)
    assert lead.granted == ()
    assert lead.exceptions[0].revoked_at is not None


def test_what_a_rep_laid_on_a_pile_stays_there_until_a_rep_moves_it(kept: Kept) -> None:
    where = kept.conversation()
    kept.talk(where, pile="undecided")
    assert kept.do(lambda leads: leads.lay_on(where, "turned_away", "not a fit", ANA))
    kept.talk(where, pile="qualified", because="Fits")
    assert marks(kept)[where].pile == "turned_away"
    assert kept.do(lambda leads: leads.leave_to_verdict(where, ANA))
    kept.talk(where, pile="qualified", because="Fits")
    assert (marks(kept)[where].pile, marks(kept)[where].because) == ("qualified", "Fits")


def test_a_pile_shows_what_was_laid_there_last_and_later_what_is_due_first(kept: Kept) -> None:
    first, second, third = (kept.conversation() for _ in range(3))
    for where in (first, second, third):
        kept.talk(where, pile="qualified")
    assert pages(kept, "qualified") == sorted((first, second, third), reverse=True)
    for where, due in ((first, 300), (second, 100), (third, 200)):
        kept.talk(where, pile="later", later_at=due)
    assert pages(kept, "later") == [second, third, first]
    counts = kept.scene.look(lambda connection: pile_counts(connection, kept.scene.workspace))
    assert counts == {"later": 3}


def test_questions_wait_until_a_person_settles_them(kept: Kept) -> None:
    where = kept.conversation()
    question = kept.do(lambda leads: leads.note_unanswered(where, "msg_1", "Do you fax?"))
    assert [one.words for one in open_questions(kept)] == ["Do you fax?"]
    assert kept.do(lambda leads: leads.settle_question(question, ANA))
    assert not kept.do(lambda leads: leads.settle_question(question, ANA))
    assert open_questions(kept) == []
    assert kept.lead(where).questions[0].settled_at is not None


def test_what_a_person_settled_at_one_moment_can_be_taken_back(kept: Kept) -> None:
    where = kept.conversation()
    question = kept.do(lambda leads: leads.note_unanswered(where, "msg_1", "Do you fax?"))
    kept.do(lambda leads: leads.settle_question(question, ANA))
    at = kept.lead(where).questions[0].settled_at
    assert at is not None
    assert kept.do(lambda leads: leads.open_questions(at, By("rep_ben", "Ben"))) == 0
    assert kept.do(lambda leads: leads.open_questions(at, ANA)) == 1
    assert [one.words for one in open_questions(kept)] == ["Do you fax?"]


def test_a_suggestion_is_used_once_and_replaced_by_the_next(kept: Kept) -> None:
    where = kept.conversation()
    kept.do(lambda leads: leads.suggest(where, "msg_1", "How many?", [{"id": "few", "label": "1 to 5"}]))
    kept.do(lambda leads: leads.suggest(where, "msg_2", "And when?"))
    suggestion = kept.lead(where).suggestion
    assert suggestion is not None
    assert (suggestion.message_id, suggestion.text, suggestion.used_at) == ("msg_2", "And when?", None)
    assert kept.do(lambda leads: leads.use_suggestion(where))
    assert not kept.do(lambda leads: leads.use_suggestion(where))
    kept.do(lambda leads: leads.withdraw_suggestion(where))
    assert kept.scene.look(lambda connection: lead_of(connection, kept.scene.workspace, where)) is None


def test_forgetting_leaves_nothing(kept: Kept) -> None:
    where = kept.conversation()
    kept.talk(where, pile="qualified")
    kept.do(partial(everything, where=where))
    kept.do(lambda leads: leads.forget(where))
    assert kept.scene.look(lambda connection: lead_of(connection, kept.scene.workspace, where)) is None


def everything(leads: Leads, where: str) -> None:
    leads.note_facts(where, [said(1, 12)])
    leads.note_verdict(where, VERDICT)
    leads.note_unanswered(where, "msg_1", "Do you fax?")
    leads.grant_exception(where, "enterprise", "friends", ANA)
    leads.dismiss(where, "pitch", ANA)
    leads.suggest(where, "msg_1", "How many?")


def marks(kept: Kept) -> dict[str, Mark]:
    return dict(kept.scene.look(lambda connection: marks_of(connection, kept.scene.workspace, kept.ids)))


def pages(kept: Kept, pile: str) -> list[str]:
    found: list[str] = []
    cursor = None
    while page := kept.scene.look(
        partial(pile_page, workspace=kept.scene.workspace, pile=pile, cursor=cursor, limit=2)
    ):
        found += [row.conversation_id for row in page]
        cursor = (page[-1].at, page[-1].conversation_id)
    return found


def open_questions(kept: Kept) -> list[UnansweredQuestion]:
    return list(kept.scene.look(lambda connection: unanswered(connection, kept.scene.workspace)))
