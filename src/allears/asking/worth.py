"""What a question is worth: what each answer settles, and that in a sentence."""

from __future__ import annotations

from allears.asking.diagram import Diagram
from allears.asking.offer import say_region
from allears.asking.open_field import OpenField
from allears.asking.outcome import Ending
from allears.asking.question import Effect
from allears.policy.verdict import Outcome

FIRST = "It comes first: what they need, in their own words."
LONGEST_LIST = 120
"""Characters: answers that would take more to list are counted as some or most of them."""


def see_effects(
    diagram: Diagram, root: int, level: int, one: OpenField, likely: tuple[float, ...], language: str
) -> tuple[Effect, ...]:
    """What each answer to the field of `level` leaves possible; answers that leave the same stand together."""
    grouped: dict[int, list[int]] = {}
    for place in range(len(one.answers)):
        grouped.setdefault(diagram.fix(root, level, place), []).append(place)
    return tuple(
        Effect(
            says=" or ".join(_say_place(one, place, language) for place in places),
            likely=sum(likely[place] for place in places),
            outcomes=possible_outcomes(diagram, node),
            settles=diagram.is_end(node),
        )
        for node, places in grouped.items()
    )


def _say_place(one: OpenField, place: int, language: str) -> str:
    return "no answer" if place == len(one.values) else say_region(one.field, one.regions, place, language)


def possible_outcomes(diagram: Diagram, root: int) -> tuple[Outcome, ...]:
    """The verdicts that can still come out, in the order of `Outcome`."""
    endings: list[Ending] = [diagram.values[node] for node in diagram.below(root) if diagram.is_end(node)]
    found = {ending.outcome for ending in endings}
    return tuple(one for one in Outcome if one in found)


def say_worth(effects: tuple[Effect, ...], outcomes: tuple[Outcome, ...]) -> str:
    """Why this question, in a sentence or two."""
    settling = [effect for effect in effects if effect.settles]
    so_far = f"It can still end as {_either([str(one) for one in outcomes])}"
    if len(outcomes) == 1:
        return (
            f"The verdict stands ({outcomes[0]}); what follows from it, the segment or what to recommend, does not yet."
        )
    if not settling:
        return f"{so_far}; this tells most about it for the effort."
    told = [f"{_say_shortly(effect)} ({effect.outcomes[0]})" for effect in settling]
    return f"{so_far}: {'; '.join(dict.fromkeys(told))}."


def _say_shortly(effect: Effect) -> str:
    """The answers of an effect, or how many of them where a sentence cannot hold them all."""
    if len(effect.says) <= LONGEST_LIST:
        return f"{effect.says} settles it"
    share = "nearly all" if effect.likely > 0.9 else "most" if effect.likely > 0.5 else "some"
    return f"{share} answers settle it"


def _either(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
