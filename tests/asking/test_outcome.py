"""The diagram of the outcome says what the judge will say."""

from hypothesis import given, settings
from hypothesis import strategies as st

from allears.asking.open_field import find_open_fields
from allears.asking.outcome import draw_outcome
from tests.asking.brute_force import end_of
from tests.policies_generated import TODAY, answers, policies


@given(st.data())
@settings(max_examples=200)
def test_it_says_what_the_judge_says_of_every_completion(data: st.DataObject) -> None:
    policy = data.draw(policies(amount_per_seat=True))
    known = data.draw(answers(policy))
    open_fields = find_open_fields(policy, known, TODAY, received_answer=False, already_asked=())
    diagram, root = draw_outcome(policy, known, TODAY, open_fields, most_nodes=100_000)
    for _ in range(5):
        node, complete = root, dict(known)
        for level, one in enumerate(open_fields):
            place = data.draw(st.integers(0, len(one.answers) - 1))
            complete[one.field.id] = one.answers[place]
            node = diagram.fix(node, level, place)
        assert diagram.is_end(node)
        outcome, row, segment = diagram.values[node]
        judged, recommended, fits = end_of(complete, policy)
        assert outcome is judged
        assert (None if row is None else policy.recommend[row]) == recommended
        assert fits is None or segment == fits
