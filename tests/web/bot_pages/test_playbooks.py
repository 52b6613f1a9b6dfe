"""Playbooks are created with two clicks, moved, switched, tried and rolled back."""

from __future__ import annotations

import pytest

from allears.library.playbook_reader import read_playbook
from allears.playbooks.arrival import ArrivedBy, Device
from allears.publications.publication import Kind
from allears.web.bot_pages.arrivals import told_by, try_arrival
from allears.web.bot_pages.playbooks import moved
from tests.tidy.repository import ROOT, text
from tests.web.bot_pages.desk import HTML, Desk

PRICING = text(ROOT / "playbooks" / "pricing-page.yaml")
HOME = text(ROOT / "playbooks" / "homepage-welcome.yaml")
VIP = text(ROOT / "playbooks" / "campaign-vip.yaml")
LISTED = "/settings/playbooks"


def with_playbooks(desk: Desk) -> None:
    for name, written in (("campaign-vip", VIP), ("pricing-page", PRICING), ("homepage-welcome", HOME)):
        desk.publishes(Kind.PLAYBOOK, name, {f"{name}.yaml": written})


def names(desk: Desk) -> list[str]:
    return [name for name, _ in desk.names(Kind.PLAYBOOK)]


def test_a_ready_made_playbook_is_live_with_two_clicks(desk: Desk) -> None:
    listed = desk.page(LISTED)
    assert "Start with a ready-made playbook" in listed
    chosen = desk.page(f"{LISTED}/ready?name=pricing-page")
    assert "/pricing\n/plans" in chosen
    put = desk.send(f"{LISTED}/ready", name="pricing-page", greeting="Which plan fits?", pages="/prices\n/plans")
    assert "Version 1 of pricing-page is live." in put.text
    playbook = read_playbook(desk.live().playbooks[0].file[1])
    assert (str(playbook.greeting), playbook.who.pages) == ("Which plan fits?", ("/prices", "/plans"))
    assert playbook.follow_ups == read_playbook(PRICING).follow_ups


def test_a_campaign_is_greeted_before_all_others(desk: Desk) -> None:
    desk.publishes(Kind.PLAYBOOK, "pricing-page", {"pricing-page.yaml": PRICING})
    form = {"name": "campaign-vip", "greeting": "Welcome", "pages": "**", "campaign": "launch-*", "referrers": "x.com"}
    desk.send(f"{LISTED}/ready", by="campaign", **form)
    assert names(desk) == ["campaign-vip", "pricing-page"]
    desk.send(f"{LISTED}/ready", by="referrers", **form)
    who = read_playbook(desk.live().playbooks[0].file[1]).who
    assert (who.referrers, dict(who.campaign)) == (("x.com",), {})


@pytest.mark.parametrize(
    ("name", "form", "told"),
    [
        ("pricing-page", {"greeting": "", "pages": "/pricing"}, "Write the first words."),
        ("pricing-page", {"greeting": "Kept <b>", "pages": "pricing"}, "Expected paths like /pricing"),
        ("campaign-vip", {"greeting": "Kept <b>", "pages": "**", "campaign": ""}, "Name at least one."),
    ],
)
def test_a_blank_is_told_beside_its_field(desk: Desk, name: str, form: dict[str, str], told: str) -> None:
    answer = desk.send(f"{LISTED}/ready", name=name, **form)
    assert answer.status_code == 422
    assert told in answer.text
    assert "&lt;b&gt;" in answer.text or not form["greeting"]
    assert names(desk) == []


def test_playbooks_are_moved_with_the_arrows_and_keep_their_place_when_changed(desk: Desk) -> None:
    with_playbooks(desk)
    shown = desk.page(LISTED)
    assert shown.index("VIP call") < shown.index("Pricing page</a>") < shown.index("Homepage welcome</a>")
    desk.company.owner.browser.post(f"{LISTED}/order", data={"names": names(desk), "move": "up:homepage-welcome"})
    assert names(desk) == ["campaign-vip", "homepage-welcome", "pricing-page"]


def test_a_list_that_somebody_changed_meanwhile_is_shown_anew(desk: Desk) -> None:
    with_playbooks(desk)
    answer = desk.send(f"{LISTED}/order", names="campaign-vip", move="up:campaign-vip")
    assert "Somebody changed the list" in answer.text
    assert len(names(desk)) == 3


def test_moving_goes_one_place_and_stops_at_the_ends() -> None:
    assert moved(["a", "b", "c"], "up:b") == ["b", "a", "c"]
    assert moved(["a", "b", "c"], "down:b") == ["a", "c", "b"]
    assert moved(["a", "b"], "up:a") == moved(["a", "b"], "down:b") == moved(["a", "b"], "up:x") == ["a", "b"]


def test_a_level_is_switched_with_one_click_and_back_with_undo(desk: Desk) -> None:
    with_playbooks(desk)
    made = desk.live().playbooks[1]
    put = desk.send(f"{LISTED}/{made.id}/level", level="listens", back="list")
    assert "Version 2 of pricing-page is live." in put.text
    assert desk.live().playbooks[1].file[1] == PRICING.replace("level: speaks", "level: listens")
    desk.press(put.text, "Undo")
    assert desk.live().playbooks[1] == made
    assert desk.send(f"{LISTED}/{made.id}/level", level="shouts").status_code == 404


def test_its_rules_are_read_in_words_and_moved(desk: Desk) -> None:
    with_playbooks(desk)
    shown = desk.page("/settings/playbook?name=pricing-page")
    for words in ("tag it close to buying", "come back to it in 60 days", "after 8 seconds on the page"):
        assert words in shown
    desk.send(f"/settings/playbook/{desk.live().playbooks[1].id}/rules", move="up:1")
    assert [rule.id for rule in read_playbook(desk.live().playbooks[1].file[1]).follow_ups] == ["come-back", "fast"]


def test_a_file_with_mistakes_is_told_line_by_line_and_kept(desk: Desk) -> None:
    broken = PRICING.replace("level: speaks", "level: shouts <b>").replace("[/pricing, /plans]", "[pricing]")
    answer = desk.upload("/settings/playbook/look", ("mine.yaml", broken.encode()))
    assert answer.status_code == 422
    assert "2 mistakes" in answer.text
    assert "level: shouts &lt;b&gt;" in answer.text
    good = desk.send("/settings/playbook/look", text=PRICING)
    assert "without a mistake" in good.text
    assert "Version 1 of pricing-page" in desk.send("/settings/playbook", text=PRICING).text
    assert desk.send("/settings/playbook", text=broken).status_code == 422


def test_it_is_said_why_a_visitor_gets_which_playbook(desk: Desk) -> None:
    with_playbooks(desk)
    shown = desk.page(f"{LISTED}?page=/pricing")
    assert "Pricing page greets." in shown
    assert "the campaign is not named, none of launch-*" in shown
    assert "not asked: one before it greets" in shown
    assert "VIP call for a campaign greets." in desk.page(f"{LISTED}?page=/pricing&first_page=/?utm_campaign=launch-1")
    assert "Nobody greets." in desk.page(f"{LISTED}?page=/jobs")


def test_an_arrival_is_read_as_people_describe_it() -> None:
    told = told_by({"page": "pricing", "referrer": "producthunt.com", "seen": "/, /features", "visits": "x"})
    assert (told.page, told.referrer, told.pages_seen, told.visits) == (
        "/pricing",
        "https://producthunt.com",
        ["/", "/features"],
        1,
    )
    trial = try_arrival({"device": "phone", "known": "yes", "office_hours": "no", "seconds": "40"}, [])
    assert (trial.arrival.device, trial.arrival.known, trial.arrival.in_office_hours) == (Device.PHONE, True, False)
    assert (trial.arrival.by, trial.arrival.seconds, trial.greets) == (ArrivedBy.DIRECT, 40, None)


def test_what_a_playbook_names_and_is_not_there_is_said(desk: Desk) -> None:
    desk.publishes(Kind.PLAYBOOK, "p", {"p.yaml": "format: 1\nid: p\ngreeting: Hi\npolicy: gone\nteam: field\n"})
    shown = desk.page(LISTED)
    assert "It names the policy “gone”, which is not there." in shown
    assert "It names the team “field”, which is not there." in shown


def test_what_was_taken_off_can_be_found_and_put_live_again(desk: Desk) -> None:
    with_playbooks(desk)
    off = desk.send(f"/settings/publications/{desk.live().playbooks[0].id}/off").text
    assert "campaign-vip is taken off." in off
    assert '/settings/playbook?name=campaign-vip">campaign-vip' in desk.page(LISTED)
    desk.press(off, "Undo")
    assert names(desk)[0] == "campaign-vip"


def test_a_rep_reads_and_changes_nothing(desk: Desk) -> None:
    with_playbooks(desk)
    kim = desk.company.reps[0].browser
    for path in (LISTED, "/settings/playbook?name=pricing-page", f"{LISTED}/ready?name=pricing-page"):
        shown = kim.get(path, headers=HTML)
        assert shown.status_code == 200
        for words in ("Put it live", "Take off", "Move up", "Change its text"):
            assert words not in shown.text
    assert kim.post(f"{LISTED}/order", data={}).status_code == 403
