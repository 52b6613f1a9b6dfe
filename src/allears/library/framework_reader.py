"""The `framework` of a policy file: a built-in one by name, changes to one, or one's own."""

from __future__ import annotations

from dataclasses import replace

from allears.facts.words import Words
from allears.library.document import Node, Text
from allears.library.policy_format import CRITERION, FRAMEWORK
from allears.library.problem import nearest_name
from allears.library.section import Notes, Section, read_texts
from allears.policy.framework import Framework, FrameworkCriterion
from allears.policy.frameworks import BUILT_IN


def read_framework(node: Node, notes: Notes) -> Framework | None:
    """The framework; None with a problem noted when it cannot be read."""
    if isinstance(node, Text):
        if node.value.upper() not in BUILT_IN:
            message = f"{node.value!r} is no framework; expected one of {', '.join(BUILT_IN)}, or a map of one's own"
            notes.add("wrong-value", message, node, "framework", nearest_name(node.value, BUILT_IN))
        return BUILT_IN.get(node.value.upper())
    section = Section(node, "framework", FRAMEWORK, notes)
    start = BUILT_IN.get(section.one_of("from") or "")
    if start is None:
        return _read_own(section)
    criteria = _in_order(section, _changed(section, start))
    return Framework(
        id=section.id() or start.id,
        name=section.text("name") or start.name,
        origin=section.words("origin") or start.origin,
        when_to_use=section.words("when_to_use") or start.when_to_use,
        criteria=criteria,
    )


def find_criterion(framework: Framework, written: str) -> FrameworkCriterion | None:
    """The criterion whose id or name is `written`, letter case ignored."""
    wanted = written.casefold()
    return framework.criterion(written) or next(
        (one for one in framework.criteria if str(one.name).casefold() == wanted), None
    )


def _read_own(section: Section) -> Framework:
    for key in ("id", "criteria"):
        if key not in section:
            message = f"a framework of one's own needs `{key}`; or begin with `from:` and a built-in one"
            section.note("missing-key", message, section.node)
    name = section.text("name") or section.id()
    criteria = tuple(_read_criterion(one, None) for one in section.sections("criteria", CRITERION))
    nothing = Words(())
    return Framework(
        section.id(), name, section.words("origin") or nothing, section.words("when_to_use") or nothing, criteria
    )


def _read_criterion(section: Section, start: FrameworkCriterion | None) -> FrameworkCriterion:
    written = section.id()
    name = section.words("name")
    if start is None:
        plain = Words.of(written.replace("_", " "), section.notes.language)
        return FrameworkCriterion(
            written, name or plain, section.words("meaning") or Words(()), section.words("question") or Words(())
        )
    return replace(
        start,
        name=name or start.name,
        meaning=section.words("meaning") or start.meaning,
        question=section.words("question") or start.question,
    )


def _changed(section: Section, start: Framework) -> Framework:
    """The built-in framework without some letters, with others changed, and new ones at the end."""
    without = {one.casefold() for one in section.texts("without")}
    criteria = {one.id: one for one in start.criteria if not {one.id, str(one.name).casefold()} & without}
    for one in section.sections("criteria", CRITERION):
        before = find_criterion(start, one.text("id") or "")
        after = _read_criterion(one, before)
        criteria[after.id] = after
    return replace(start, criteria=tuple(criteria.values()))


def _in_order(section: Section, framework: Framework) -> tuple[FrameworkCriterion, ...]:
    """The criteria in the order that the file gives; those it does not name follow."""
    if "order" not in section:
        return framework.criteria
    named = []
    for written in read_texts(section.nodes["order"], section.path_of("order"), section.notes):
        found = find_criterion(framework, written)
        if found is None:
            near = nearest_name(written, [str(one.name) for one in framework.criteria])
            section.note("wrong-value", f"{written!r} is no letter of it", section.nodes["order"], near, "order")
        elif found not in named:
            named.append(found)
    return (*named, *(one for one in framework.criteria if one not in named))
