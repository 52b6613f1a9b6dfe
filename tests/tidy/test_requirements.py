"""What is installed is what was pinned: every package by version and hash, in step with pyproject.toml."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement

from tests.tidy.repository import ROOT, text

PROJECT = tomllib.loads(text(ROOT / "pyproject.toml"))
GROUPS = PROJECT["dependency-groups"]
SEMANTIC = PROJECT["project"]["optional-dependencies"]["semantic"]
POSTGRESQL = PROJECT["project"]["optional-dependencies"]["postgresql"]
RUN = [*PROJECT["project"]["dependencies"], *POSTGRESQL, *GROUPS["build"]]
WANTED = {
    "run": RUN,
    "test": [*RUN, *SEMANTIC, *GROUPS["test"]],
    "bench": [*RUN, *SEMANTIC, *GROUPS["test"], *GROUPS["bench"]],
}
PIN = re.compile(r"^([a-z0-9.-]+)==(\S+)", flags=re.MULTILINE)


def pins(level: str) -> dict[str, str]:
    return dict(PIN.findall(text(ROOT / "requirements" / f"{level}.txt")))


@pytest.mark.parametrize("level", WANTED)
def test_every_dependency_is_pinned_to_a_version_that_fits(level: str) -> None:
    pinned = pins(level)
    wrong = []
    for wish in map(Requirement, WANTED[level]):
        version = pinned.get(wish.name.lower().replace("_", "-"))
        if version is None or not wish.specifier.contains(version, prereleases=True):
            wrong.append(f"{wish} (pinned: {version})")
    assert not wrong, f"`./run lock` brings requirements/{level}.txt into step with pyproject.toml: {', '.join(wrong)}"


@pytest.mark.parametrize("level", [*WANTED, "uv", "node"])
def test_every_pin_carries_its_hashes(level: str) -> None:
    blocks = re.split(r"\n(?=[a-z0-9])", text(ROOT / "requirements" / f"{level}.txt"))
    packages = [block for block in blocks if PIN.match(block)]
    assert packages
    assert [block.split()[0] for block in packages if "--hash=sha256:" not in block] == []


def test_all_levels_agree_on_every_version() -> None:
    assert pins("run").items() <= pins("test").items() <= pins("bench").items()
