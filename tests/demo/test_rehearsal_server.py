"""Invented visitors before a real server of their own: over HTTP, through the widget's endpoints."""

from datetime import date
from random import Random

import pytest

from allears.demo.rehearsal_server import rehearsal_server
from allears.demo.ringlane import POLICY, knowledge_files
from allears.demo.running import ringlane_policy
from allears.library.ready_made import ready
from allears.policy.verdict import Outcome
from allears.rehearsal.truth import reachable_outcomes
from allears.visiting.browser import Browser, ServerRefused
from allears.visiting.phrase_files import range_of
from allears.visiting.rehearsing import Place, visit_all

NOW = date(2026, 11, 21)


def test_they_talk_with_the_server_and_no_rule_breaks() -> None:
    policy = ready("policies", POLICY)
    assert policy is not None
    within = range_of(ringlane_policy(), NOW)
    outcomes = reachable_outcomes(within, Random(1))
    with rehearsal_server(POLICY, {policy.file_name: policy.text}, knowledge_files()) as server:
        place = Place(server.address, server.site_key, "https://ringlane.example/", within, outcomes, seed=7)
        found = list(visit_all(place, [2, 3], server.look))
        with pytest.raises(ServerRefused, match=r"POST /widget/v1/visitors: 4\d\d"):
            Browser(server.address, "site_unknown").arrive()
    assert [one.talked.broken for one in found] == [(), ()]
    assert len(server.broken) >= sum(one.talked.questions for one in found), "every turn was held against the rules"
    assert [one.truth.outcome for one in found] == [Outcome.OUTSIDE, Outcome.DISQUALIFIED]
    disqualified = found[1]
    assert disqualified.is_decided
    assert disqualified.matches
    assert disqualified.talked.refused
