"""How English tells that a tool is about to be left, has been, or is still to come."""

from __future__ import annotations

ABOUT_TO_LEAVE = (
    r"\b(?:leav(?:e|ing)|mov(?:e|ing) (?:off|away from|on from)|switch(?:ing)? (?:away )?from|get(?:ting)? (?:off|"
    r"rid of|"
    r"away from)|replac(?:e|ing)|drop(?:ping)?|ditch(?:ing)?|migrat(?:e|ing) (?:from|off|away from)|coming off|"
    r"quit(?:ting)?|cancel(?:l?ing)?) (?:our |the |my )?(?:old |current |existing )?$"
)
"""Right before the tool of today, which is to be left."""

CAME_FROM = (
    r"\b(?:replaced|swapped|ditched) (?:our |the )?(?:old )?$|"
    r"\b(?:moved|switched|migrated|changed|went|gone|came|upgraded) (?:over |across |away |on )?(?:last \w+ )?from "
    r"(?:an? |the |our |old |plain )*$"
)
"""Right before a tool of the past."""

GOING_TO = (
    r"\b(?:moving|switching|migrating|changing|upgrading|going|about to (?:move|switch|change)|(?:will|'ll|plan to|"
    r"planning to|want to|wants to|going to|hope to|might|have to|has to) (?:move|switch|change|migrate|upgrade|go))"
    r"(?: (?:over|across|away|up|on))?(?: from (?:[\w.-]+ ){1,3})? ?(?:to|onto|over to) (?:an? |the |our )?$"
)
"""Right before a tool that is still to come."""

NOW_IN_USE = (
    r"(?:[,;:–—-]\s*|\b(?:and|but|so|then) )(?:now |today |these days |currently )*(?:(?:we|i|they)(?:'re| are|'m| am)?"
    r" )?(?:now |all |just |only |mainly |mostly )*(?:use|using|run|run on|on|work with|work in|have|went with) "
    r"(?:an? |the |our |plain |just )*$"
)
"""Right before the tool of today, in one clause with what was before."""
