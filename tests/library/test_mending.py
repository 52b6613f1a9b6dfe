"""Lines that YAML cuts in two come back as they should be written."""

from __future__ import annotations

import pytest

from allears.library.mending import mend_line, read_mended


@pytest.mark.parametrize(
    ("written", "better"),
    [
        ("when: [style in (inside, both)]", 'when: ["style in (inside, both)"]'),
        ("means: {when: style in (a, b), say: Fine}", 'means: {when: "style in (a, b)", say: Fine}'),
        ("- {ask: How many?, first: yes}", '- {ask: "How many?", first: yes}'),
        ("a: {label: Online, small, also: [x]}", 'a: {label: "Online, small", also: [x]}'),
        ("- {say: Small, but fast, and kind}", '- {say: "Small, but fast, and kind"}'),
        ("also: [why?, how]", 'also: ["why?", how]'),
        ("  when: x = a: b", '  when: "x = a: b"'),
        ("when: >= 5", 'when: ">= 5"'),
        ("name: @home", 'name: "@home"'),
        ("say: 'yes' is a word", "say: \"'yes' is a word\""),
        ("say: 50% off: today", 'say: "50% off: today"'),
        ("\twhen: x", "  when: x"),
    ],
)
def test_a_broken_line_is_shown_as_it_should_read(written: str, better: str) -> None:
    assert mend_line(written) == better
    node, problems = read_mended(written + "\n")
    assert node is not None or written.startswith("\t")
    assert [one.corrected for one in problems] in ([better], [])
    assert read_mended(better + "\n")[1] == ()


def test_every_broken_line_of_a_file_is_found() -> None:
    text = "a: x: y\nb: [p in (q, r)]\nc: {d: why?, e: f}\n"
    node, problems = read_mended(text)
    assert node is not None
    assert sorted(one.line for one in problems) == [1, 2, 3]
    assert all(one.corrected for one in problems)


@pytest.mark.parametrize(
    ("written", "better"),
    [
        ("a: [b,\n  style in (inside, both)]\n", '"style in (inside, both)"]'),
        ("a: [b, style in (inside, both),\n  c]\n", 'a: [b, "style in (inside, both)",'),
        ("a: {b: c,\n  ask: Why?, d: e}\n", 'ask: "Why?", d: e}'),
        ("a: [b,\n  x in (c, d), e,\n  f]\n", '"x in (c, d)", e,'),
    ],
)
def test_lists_may_go_over_several_lines(written: str, better: str) -> None:
    node, (problem,) = read_mended(written)
    assert node is not None
    assert (problem.corrected or "").strip() == better


def test_lines_that_are_well_stay_as_they_are() -> None:
    text = "ask: How many?\nwhen: style in (inside, both)\nlists: {a: [b, c]}\nlabel: one (and a half\n"
    assert read_mended(text)[1] == ()


def test_what_cannot_be_mended_is_reported_once() -> None:
    node, problems = read_mended("a: [1, 2\nb: c\n")
    assert node is None
    assert [(one.code, one.corrected) for one in problems] == [("yaml-syntax", None)]
