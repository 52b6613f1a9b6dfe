"""What the linter looks for in ideal profiles and exclusions."""

from __future__ import annotations

from collections.abc import Iterator

from allears.facts.field import Field
from allears.policy.condition import AllOf, Compare, Condition, IsKnown, Not, Test, fields_of, walk_tests
from allears.policy.condition_wording import say_condition
from allears.policy.linting.finding import Finding, Severity
from allears.policy.linting.search import Example, Search, TooManyTrialsError
from allears.policy.policy import Exclusion, Policy, Segment
from allears.policy.wording import say_answer
from allears.values.value import FieldType

ANY_TEXT = "something else"
"""What `policy.regions` tries where any text will do."""
INTENT_LETTERS = frozenset(
    {"need", "challenges", "identify_pain", "interest", "urgency", "prioritization", "timeline", "timing"}
)
AUTHORITY_LETTERS = frozenset({"authority", "economic_buyer"})
MONEY_LETTERS = frozenset({"budget", "money", "funds"})


def check_profiles(search: Search) -> Iterator[Finding]:
    """Everything about whom the policy serves and whom it turns away."""
    policy = search.policy
    if not policy.not_ideal:
        yield Finding(
            "nobody-turned-away",
            Severity.WARNING,
            "ideal",
            "nobody is turned away",
            "a profile that says no to nobody says nothing; time goes to leads that will never be happy with you",
            "write at least one exclusion under `not_ideal`: who waves money and should still hear a friendly no?",
        )
    for segment in policy.ideal:
        yield from _check_segment(search, segment)
    for exclusion in policy.not_ideal:
        yield from _check_exclusion(search, exclusion)
        for segment in policy.ideal:
            yield from _check_overlap(search, exclusion, segment)
    yield from _check_order(search)


def whole(segment: Segment) -> Condition:
    """Both sides of a segment as one condition."""
    return AllOf((*segment.we_can_help_them, *segment.they_can_help_us))


def say_example(lead: Example, policy: Policy) -> str:
    """A lead in a few words: "sales reps: 5; company size: 1,000; the problem: known"."""
    said = []
    for name, answer in lead.items():
        field = policy.fields[name]
        said.append(f"{field.title}: {'known' if answer == ANY_TEXT else say_answer(answer, field)}")
    return "; ".join(said)


def criteria_with_paths(segment: Segment) -> Iterator[tuple[str, Condition]]:
    """Each criterion of a segment with its place in the file."""
    for side in ("we_can_help_them", "they_can_help_us"):
        conditions: tuple[Condition, ...] = getattr(segment, side)
        for number, condition in enumerate(conditions, 1):
            yield f"ideal.{segment.id}.{side}.{number}", condition


def _check_segment(search: Search, segment: Segment) -> Iterator[Finding]:
    path = f"ideal.{segment.id}"
    criteria = list(criteria_with_paths(segment))
    if not criteria:
        yield Finding(
            "always-true",
            Severity.ERROR,
            path,
            "it has no criteria, so everybody belongs to it",
            "a segment for everybody decides nothing",
            "write what makes you right for them, and them for you",
        )
        return
    sound = True
    for place, condition in criteria:
        findings = list(_check_truth(search, place, condition, "this criterion", Severity.WARNING))
        sound = sound and not any(one.severity is Severity.ERROR for one in findings)
        yield from findings
    if sound and not search.can_hold(whole(segment)):
        yield Finding(
            "contradiction",
            Severity.ERROR,
            path,
            "its criteria contradict each other: no lead can meet all of them",
            "nobody will ever qualify by this segment",
            "look for two criteria on the same field that exclude each other",
        )
    yield from _check_intent(search.policy, segment)
    for place, condition in criteria:
        yield from _check_alternative(search.policy, place, condition)


def _check_truth(search: Search, path: str, condition: Condition, name: str, if_always: Severity) -> Iterator[Finding]:
    said = say_condition(condition, search.policy.fields)
    if not search.can_hold(condition):
        yield Finding(
            "contradiction",
            Severity.ERROR,
            path,
            f"{name} can never hold: {said}",
            "what can never hold decides nothing, or everything",
            "check the limits, and `and` where `or` is meant",
        )
    elif search.holds_always(condition):
        yield Finding(
            "always-true",
            if_always,
            path,
            f"{name} holds for everybody: {said}",
            "a condition that holds for everybody asks a question for nothing",
            "leave it out, or write `is known` if all that counts is an answer",
        )


def _check_exclusion(search: Search, exclusion: Exclusion) -> Iterator[Finding]:
    path = f"not_ideal.{exclusion.id}"
    yield from _check_truth(search, f"{path}.when", exclusion.when, "this exclusion", Severity.ERROR)
    if not str(exclusion.say).strip():
        yield Finding(
            "no-words",
            Severity.ERROR,
            path,
            "it has no words for the lead",
            "a no without words reads like a form letter",
            "write `say`: the true reason, kindly, and what would change it",
        )
    if not exclusion.suggest:
        yield Finding(
            "no-alternative",
            Severity.WARNING,
            path,
            "it suggests nothing better",
            "a lead who is told where they are well served comes back, or sends somebody",
            "name one or two alternatives under `suggest`, even a competitor",
        )
    unasked = [one for one in sorted(fields_of(exclusion.when)) if not search.policy.fields[one].asked]
    if exclusion.no_by == "bot" and unasked:
        yield Finding(
            "no-on-behaviour",
            Severity.WARNING,
            f"{path}.no_by",
            f"the bot would say no because of {', '.join(unasked)}, which nobody is asked",
            "a no stands on what the lead said, never on behaviour or an import alone",
            "write `no_by: person`, or ask for it",
        )


def _check_overlap(search: Search, exclusion: Exclusion, segment: Segment) -> Iterator[Finding]:
    try:
        both = search.example(AllOf((whole(segment), exclusion.when)))
    except TooManyTrialsError:
        return
    if both is None:
        return
    path = f"not_ideal.{exclusion.id}.when"
    if not search.can_hold(AllOf((whole(segment), Not(exclusion.when)))):
        yield Finding(
            "segment-turned-away",
            Severity.ERROR,
            path,
            f"it turns away everybody in the segment {segment.id}",
            "an exclusion wins over every good sign, so this segment can never qualify",
            "change the exclusion, or delete the segment",
        )
        return
    shared = fields_of(exclusion.when) & fields_of(whole(segment))
    yield Finding(
        "overlap",
        Severity.WARNING if shared else Severity.HINT,
        path,
        f"it also turns away leads of the segment {segment.id}, for example: {say_example(both, search.policy)}",
        "an exclusion wins over every good sign; where both hold, a good lead hears a no",
        f"if that is not meant, change the limits of {', '.join(sorted(shared))}"
        if shared
        else "nothing, if that is meant",
    )


def _check_order(search: Search) -> Iterator[Finding]:
    """Segments that an earlier one always forestalls: verdicts never name them."""
    earlier: list[Condition] = []
    for segment in search.policy.ideal:
        condition = whole(segment)
        if earlier and search.can_hold(condition):
            apart = AllOf((condition, *(Not(one) for one in earlier)))
            if not search.can_hold(apart):
                yield Finding(
                    "never-reached",
                    Severity.WARNING,
                    f"ideal.{segment.id}",
                    "everybody in this segment is already in one above it",
                    "verdicts name the first segment that holds, so this one is never named",
                    "move it up, make it narrower, or delete it",
                )
        earlier.append(condition)


def _check_intent(policy: Policy, segment: Segment) -> Iterator[Finding]:
    if fields_of(whole(segment)) & intent_fields(policy):
        return
    yield Finding(
        "no-intent",
        Severity.WARNING,
        f"ideal.{segment.id}",
        "nothing in it says that the lead wants something",
        "a perfect company without a wish to change anything does not buy",
        "add a criterion such as `pain is known`, a date, or an action such as a demo request",
    )


def intent_fields(policy: Policy) -> frozenset[str]:
    """Fields that show that somebody wants something: the need (text, or heard first), a date, the framework's
    letters for them, and what was done rather than said (fields that nobody is asked)."""
    by_letter = {one for letter in INTENT_LETTERS for one in policy.criteria.get(letter, ())}
    return frozenset(by_letter | {one.id for one in policy.fields.values() if _shows_intent(one)})


def _shows_intent(field: Field) -> bool:
    wish = field.type is FieldType.TEXT and field.about != "person"
    return field.first or not field.asked or wish or field.type is FieldType.DATE_INTERVAL


def _check_alternative(policy: Policy, path: str, condition: Condition) -> Iterator[Finding]:
    named = fields_of(condition)
    for what, fields, other in (
        ("authority", _authority_fields(policy), "or approver is known"),
        ("budget", _budget_fields(policy), "or budget_allocated = no"),
    ):
        if len(named) == 1 and named <= fields and any(map(_demands, walk_tests(condition))):
            yield Finding(
                "no-other-way",
                Severity.WARNING,
                path,
                f"it demands {what} and leaves no other way: {say_condition(condition, policy.fields)}",
                "whoever recommends can bring the one who decides, and money is found for what is worth it"
                if what == "authority"
                else "unplanned purchases have no budget, and good leads would be lost over it",
                f"add another way, such as `{other}`",
            )


def _demands(test: Test) -> bool:
    """Whether a test wants certain values, rather than any answer or all but one."""
    return not isinstance(test, IsKnown) and not (isinstance(test, Compare) and test.operator == "!=")


def _authority_fields(policy: Policy) -> frozenset[str]:
    named = {one for letter in AUTHORITY_LETTERS for one in policy.criteria.get(letter, ())}
    known = {"authority", "decision", "decision_maker", "decides"}
    choices = {one.id for one in policy.fields.values() if one.type in (FieldType.CHOICE, FieldType.YES_NO)}
    return frozenset((named | known) & choices)


def _budget_fields(policy: Policy) -> frozenset[str]:
    named = {one for letter in MONEY_LETTERS for one in policy.criteria.get(letter, ())}
    amounts = {one.id for one in policy.fields.values() if one.type is FieldType.MONEY and one.about == "purchase"}
    yes_no = {one.id for one in policy.fields.values() if one.type is FieldType.YES_NO}
    return frozenset(amounts | named & yes_no)
