"""How the bot's part ends: a recap, then a recommendation, a kind no, or a person."""

from __future__ import annotations

from dataclasses import replace

from allears.dialogue.giving import say_made_for
from allears.dialogue.open_lines import open_lines
from allears.dialogue.phrasing import say_price
from allears.dialogue.recap import changes_of, recap_of
from allears.dialogue.refusing import hindrance_to_refusing
from allears.dialogue.situation import Move, Situation
from allears.dialogue.steps import (
    HandoverReason,
    NoteTime,
    OfferTime,
    OpenLine,
    PartKindly,
    Recommend,
    SeeLater,
    SelfServe,
    Step,
)
from allears.dialogue.talk import End
from allears.facts.answer import Absence
from allears.policy.compiled import Terms, compile_condition
from allears.policy.condition import fields_of, opposite
from allears.policy.condition_wording import say_condition
from allears.policy.judge import exchange_of, judge
from allears.policy.policy import Alternative, Recommendation
from allears.policy.verdict import Outcome
from allears.policy.wording import say_answer, say_number
from allears.values.date_interval import DateInterval


def close_disqualified(situation: Situation) -> Move:
    """A written exclusion holds: recap, then the honest no if the bot may say it; otherwise a person looks."""
    if recap := _recap_first(situation, for_a_no=True):
        return recap
    hindrance = hindrance_to_refusing(situation.verdict, situation.talk.lead_messages, situation.has_unanswered)
    if hindrance is not None:
        return close_undecided(situation)
    return Move((part_kindly(situation),), End.PARTED)


def close_fitting(situation: Situation) -> Move:
    """They fit: recap, then what to take and a time; or, when it is not yet time, when to come back."""
    if recap := _recap_first(situation) or _wait_for_lines(situation):
        return recap
    if situation.verdict.outcome is Outcome.LATER:
        return Move((SeeLater(_when(situation)), *situation.ask_address("later")), End.LATER)
    if situation.turn.wished_time:
        noted = NoteTime(situation.turn.wished_time)
        return Move((noted, *situation.hand_over(HandoverReason.QUALIFIED, "meeting")), End.HANDED_OVER)
    if situation.talk.offered_time:
        return Move(situation.hand_over(HandoverReason.QUALIFIED, "recommendation"), End.HANDED_OVER)
    row = row_to_recommend(situation)
    recommending: tuple[Step, ...] = () if row is None else (recommend(row, situation),)
    return Move((*recommending, OfferTime()))


def row_to_recommend(situation: Situation) -> Recommendation | None:
    """What to take. When nothing more can be had, a row whose condition is not known is passed over."""
    verdict, policy = situation.verdict, situation.setting.policy
    if verdict.recommendation is not None:
        return verdict.recommendation
    terms = Terms(policy.fields, exchange_of(policy), final=False)
    return next(
        (
            row
            for row in policy.recommend
            if row.when is None or compile_condition(row.when, terms)(verdict.answers, verdict.judged_on) is True
        ),
        None,
    )


def close_outside(situation: Situation) -> Move:
    """Nobody outside every profile is refused: they help themselves, or a person looks. Whom no profile fits by what
    they said sees first what that rests on; who would not say is left to themselves without."""
    if situation.setting.policy.otherwise == "self_serve":
        if _rests_on_their_words(situation) and (recap := _recap_first(situation)):
            return recap
        return Move((_self_serve(situation),), End.SELF_SERVED)
    return close_undecided(situation)


def close_undecided(situation: Situation) -> Move:
    """The written policy does not settle it, or only a person may: recap, then a person."""
    if recap := _recap_first(situation) or _wait_for_lines(situation, situation.has_changed):
        return recap
    return Move(situation.hand_over(HandoverReason.UNDECIDED), End.HANDED_OVER)


def recommend(row: Recommendation, situation: Situation) -> Recommend:
    """What to take, in plain words: the quantity as the lead gave it."""
    policy, language = situation.setting.policy, situation.setting.language
    quantity = ""
    if isinstance(row.quantity, int):
        quantity = "" if row.quantity == 1 else say_number(row.quantity)
    elif row.quantity is not None:
        answer = situation.verdict.answers.get(row.quantity, Absence.UNKNOWN)
        field = policy.fields[row.quantity]
        quantity = "" if isinstance(answer, Absence) else f"{say_answer(answer, field, language)} {field.title}"
    price = say_price(row.price) if row.price else ""
    return Recommend(row, quantity, price, row.first_step.read_in(language) if row.first_step else "")


def part_kindly(situation: Situation) -> PartKindly:
    """The policy's honest words, its alternatives, what would change it, and the door left open."""
    exclusion, language = situation.verdict.exclusion, situation.setting.language
    if exclusion is None:
        raise ValueError("there is no exclusion to part by")
    alternatives = tuple(_say_alternative(one, situation) for one in exclusion.suggest)
    change = say_condition(opposite(exclusion.when), situation.setting.policy.fields, language)
    return PartKindly(exclusion, exclusion.say.read_in(language), alternatives, change)


def _say_alternative(one: Alternative, situation: Situation) -> str:
    reason = one.reason.read_in(situation.setting.language)
    return f"{one.name}: {reason}" + (f" ({one.link})" if one.link else "")


def _recap_first(situation: Situation, for_a_no: bool = False) -> Move | None:
    """The recap comes once before an end; again when the outcome has become another one, unless the lead made it so by
    filling a line of the recap. A no that rests on anything but such a line is read back all the same."""
    filled = situation.has_filled and not (for_a_no and _rests_on_other_lines(situation))
    if situation.talk.recapped is situation.verdict.outcome or filled or _has_just_agreed(situation):
        return None
    recap = recap_of(situation.talk.notebook, situation.setting)
    recap = replace(recap, open=(*open_lines(situation.talk, situation.setting), *_address_line(situation)))
    return Move((recap,), recapped=situation.verdict.outcome) if recap.lines else None


def _has_just_agreed(situation: Situation) -> bool:
    """True when the recap just shown was found right as it stands: what follows from it needs no other."""
    talk = situation.talk
    changes = changes_of(talk.shown, recap_of(talk.notebook, situation.setting))
    return bool(talk.shown) and situation.turn.agrees and not changes


def _rests_on_other_lines(situation: Situation) -> bool:
    exclusion, shown = situation.verdict.exclusion, {line.field: line.value for line in situation.talk.shown}
    needed = fields_of(exclusion.when) if exclusion else frozenset[str]()
    answers = situation.verdict.answers
    return any(one not in situation.talk.open_lines and shown.get(one) != answers.get(one) for one in needed)


def _address_line(situation: Situation) -> tuple[OpenLine, ...]:
    """Where to send what is coming, as a line of the recap, which asks less than a question of its own."""
    field = situation.address_field
    if field is None or situation.verdict.outcome not in (Outcome.QUALIFIED, Outcome.LATER):
        return ()
    known = situation.verdict.answers.get(field.id, Absence.UNKNOWN)
    return (OpenLine(field.id, field.title),) if known is Absence.UNKNOWN else ()


def _wait_for_lines(situation: Situation, changed: bool = False) -> Move | None:
    """While the lead fills one line of the recap after the other (or has just `changed` one), nothing is added."""
    waits = (situation.has_filled or changed) and situation.left_open
    return Move((), recapped=situation.verdict.outcome, fills=True) if waits else None


def _self_serve(situation: Situation) -> SelfServe:
    words = situation.setting.policy.self_serve
    return SelfServe(_made_for_others(situation), words.read_in(situation.setting.language) if words else "")


def _rests_on_their_words(situation: Situation) -> bool:
    setting = situation.setting
    if Absence.DECLINED in situation.verdict.answers.values():
        return bool(_made_for_others(situation))
    so_far = judge(situation.talk.notebook, setting.policy, setting.now, exceptions=setting.exceptions)
    return all(one.truth is False for one in so_far.segments)


def _made_for_others(situation: Situation) -> str:
    """For whom the product is made, when it is plain that this lead is somebody else; empty when only the need, or
    what they would not say, keeps them outside."""
    others = all(one.we_can_help_them.truth is False for one in situation.verdict.segments)
    return say_made_for(situation.setting, situation.phrases) if others else ""


def _when(situation: Situation) -> str:
    """When they said they would start; empty when the policy's reason for later is another one."""
    for trace in situation.verdict.later.parts:
        field = getattr(trace.condition, "field", None)
        if trace.truth and field:
            answer = situation.verdict.answers.get(field, Absence.UNKNOWN)
            asked = situation.setting.policy.fields[field]
            if isinstance(answer, DateInterval) and answer.start is not None:
                day = say_answer(DateInterval(answer.start, answer.start), asked, situation.setting.language)
                return situation.phrases("when_day", day=day.removeprefix("on "))
            return say_answer(answer, asked, situation.setting.language)
    return ""
