"""Reps are told of what is theirs or waits, where they are: in a chat tool, and by mail."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from allears.accounts.roles import Role
from allears.duty.handover import AlertHook
from allears.duty.hooks import AlertHooks, add_hook, remove_hook
from allears.duty.refusals import NotOffered
from allears.jobs.store import JobStore
from allears.reception.alerts import Alerting, try_hook
from allears.reception.duties import runner
from tests.event_loop import run_apart
from tests.moved_clock import START, MovedClock
from tests.notices.ringlane import page_of, text_of
from tests.notices.test_webhook import ChatTool
from tests.notices.test_webhook import tool as chat_tool
from tests.reception.company import URL
from tests.reception.sales_team import SalesTeam

tool = chat_tool
EVERYTHING = ("handover", "unclaimed", "waiting")


@pytest.fixture
def alerted(team: SalesTeam, tool: ChatTool) -> Iterator[SalesTeam]:
    """The team's chat tool is told of everything; whoever is in `looking` has the inbox open."""
    team.looking = set()
    alerting = Alerting(URL, allow_private=True, reps_here=lambda _: team.looking)
    team.company.runner = runner(team.database, team.company.post, alerting)
    adds(team, tool.url, EVERYTHING)
    yield team


def adds(team: SalesTeam, url: str, kinds: tuple[str, ...]) -> AlertHook:
    return team.company.do(lambda unit: add_hook(unit, team.workspace, url, kinds))


def hooks(team: SalesTeam) -> list[AlertHook]:
    return team.database.read(lambda connection: AlertHooks(connection, team.workspace).all()).result()


def headlines(team: SalesTeam, tool: ChatTool) -> list[str]:
    team.company.runner.run_due()
    return [str(body["text"]) for _, body in tool.posted]


def test_a_hand_over_is_posted_with_its_story_and_links(alerted: SalesTeam, tool: ChatTool) -> None:
    lead = alerted.lead()
    alerted.hand_over(lead)
    said = "Ana, a lead for you: A visitor (asked for a person). “I want to talk to a person.”"
    assert headlines(alerted, tool) == [said]
    ((_, body),) = tool.posted
    assert f"{URL}/inbox/{lead}/brief|Brief" in str(body["blocks"])
    assert f"{URL}/inbox/{lead}|Conversation" in str(body["blocks"])


def test_what_a_visitor_writes_is_no_link_and_no_mention(alerted: SalesTeam, tool: ChatTool) -> None:
    visitor = alerted.company.visitor()
    alerted.hand_over(alerted.company.writes(visitor, "<!channel> <https://evil.example|win> & *bold*"))
    headlines(alerted, tool)
    ((_, body),) = tool.posted
    assert "<!channel>" not in str(body)
    assert "&lt;!channel&gt;" in str(body["blocks"])
    assert "<https://evil" not in str(body)


def test_a_lead_that_nobody_takes_is_told_of(alerted: SalesTeam, tool: ChatTool) -> None:
    alerted.here.clear()
    alerted.hand_over(alerted.lead(), "hot")
    assert headlines(alerted, tool)[0].startswith("Nobody has this lead yet: A visitor (wants to buy soon).")


def test_a_rep_who_stays_silent_is_told_of(alerted: SalesTeam, tool: ChatTool, clock: MovedClock) -> None:
    alerted.switches_the_bot_on()
    lead = alerted.lead()
    alerted.company.chat(lambda room: room.take(lead, alerted.ana))
    for _ in range(2):
        clock.move(minutes=5)
        alerted.company.runner.run_due()
    assert headlines(alerted, tool)[0].startswith("A visitor is waiting: Ana took over and stayed silent")


def test_an_address_is_told_only_of_what_it_asked_for(alerted: SalesTeam, tool: ChatTool) -> None:
    (everything,) = hooks(alerted)
    alerted.company.do(lambda unit: remove_hook(unit, alerted.workspace, everything.id))
    adds(alerted, tool.url, ("unclaimed",))
    alerted.hand_over(alerted.lead())
    assert headlines(alerted, tool) == []


def test_what_is_settled_before_it_is_posted_is_not_posted(alerted: SalesTeam, tool: ChatTool) -> None:
    alerted.accepts(alerted.hand_over(alerted.lead()), alerted.ana)
    assert headlines(alerted, tool) == []


def test_what_fails_is_tried_again_and_shown_as_failing_since_then(
    alerted: SalesTeam, tool: ChatTool, clock: MovedClock
) -> None:
    tool.status = 503
    alerted.hand_over(alerted.lead())
    for minutes in (0, 1, 5):
        clock.move(minutes=minutes)
        alerted.company.runner.run_due()
    (hook,) = hooks(alerted)
    assert (hook.failing_since_at, hook.last_error) == (START, "status_503")
    assert len(tool.posted) == 3
    tool.status = 200
    clock.move(minutes=30)
    alerted.company.runner.run_due()
    (hook,) = hooks(alerted)
    assert (hook.failing_since_at, hook.last_error) == (None, None)


def test_an_alert_that_comes_too_late_is_given_up(alerted: SalesTeam, tool: ChatTool, clock: MovedClock) -> None:
    alerted.hand_over(alerted.lead())
    clock.move(hours=7)
    assert headlines(alerted, tool) == []
    dead = alerted.database.read(lambda connection: JobStore(connection, alerted.workspace).dead()).result()
    assert [(each.kind, each.last_error) for each in dead] == [("alert.post", "too_late")]


def test_our_own_network_is_refused_when_it_is_posted_too(team: SalesTeam, tool: ChatTool) -> None:
    team.company.runner = runner(team.database, team.company.post, Alerting(URL))
    hook = adds(team, tool.url.replace("http:", "https:"), EVERYTHING)
    team.hand_over(team.lead())
    assert headlines(team, tool) == []
    (failing,) = hooks(team)
    assert (failing.id, failing.last_error) == (hook.id, "address_refused")


def test_an_address_can_be_tried(alerted: SalesTeam, tool: ChatTool) -> None:
    (hook,) = hooks(alerted)
    alerting = Alerting(URL, allow_private=True)
    assert run_apart(try_hook(alerted.database, alerted.workspace, hook.id, alerting)) is None
    assert "This is a test" in str(tool.posted[0][1]["text"])
    tool.status = 410
    assert run_apart(try_hook(alerted.database, alerted.workspace, hook.id, alerting)) == "status_410"
    assert hooks(alerted)[0].last_error == "status_410"
    with pytest.raises(NotOffered):
        run_apart(try_hook(alerted.database, alerted.workspace, "hok_none", alerting))


def test_who_does_not_look_is_mailed_the_lead_after_a_minute(alerted: SalesTeam, clock: MovedClock) -> None:
    lead = alerted.lead()
    alerted.hand_over(lead)
    clock.move(seconds=59)
    assert alerted.company.mails() == []
    clock.move(seconds=1)
    (mail,) = alerted.company.mails()
    assert (mail["To"], mail["Subject"]) == ("ana@ringlane.example", "Ein Lead für Sie bei Ringlane")
    for form in (text_of(mail), page_of(mail)):
        assert "“I want to talk to a person.”" in form
        assert f"{URL}/inbox/{lead}/brief" in form


def test_who_looks_has_five_minutes(alerted: SalesTeam, clock: MovedClock) -> None:
    alerted.looking = {alerted.ana.id}
    alerted.hand_over(alerted.lead())
    clock.move(minutes=4)
    assert alerted.company.mails() == []
    clock.move(minutes=1)
    assert len(alerted.company.mails()) == 1


def test_what_was_accepted_is_not_mailed_and_the_next_reads_why_it_was_returned(
    alerted: SalesTeam, clock: MovedClock
) -> None:
    alerted.accepts(alerted.hand_over(alerted.lead()), alerted.ana)
    alerted.returns(alerted.hand_over(alerted.lead()), alerted.ben)
    clock.move(minutes=1)
    (mail,) = alerted.company.mails()
    assert mail["To"] == "ana@ringlane.example"
    assert "Not my region." in text_of(mail)


def test_who_left_the_company_is_not_mailed(alerted: SalesTeam, clock: MovedClock) -> None:
    alerted.hand_over(alerted.lead())
    alerted.company.do(lambda unit: alerted.company.accounts(unit).disable(alerted.ana.id, Role.OWNER))
    clock.move(minutes=1)
    assert alerted.company.mails() == []
