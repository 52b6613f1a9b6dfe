"""The import contracts in pyproject.toml speak of the folders that are really there."""

from __future__ import annotations

import re
import tomllib

from tests.tidy.repository import MIND, ROOT, SOURCE, text

CONTRACTS = tomllib.loads(text(ROOT / "pyproject.toml"))["tool"]["importlinter"]["contracts"]
LAYERS = [re.findall(r"\w+", layer) for layer in CONTRACTS[0]["layers"]]


def test_the_layers_name_every_folder_and_module() -> None:
    there = {p.stem for p in SOURCE.iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()}
    named = {name for layer in LAYERS for name in layer}
    assert there - {"__init__"} == named


def test_the_mind_lies_below_everything_that_remembers_or_speaks_to_the_world() -> None:
    depth = {name: number for number, layer in enumerate(LAYERS) for name in layer}
    assert max(depth[name] for name in ("cli", "bulk", "library")) < min(depth[name] for name in MIND)


def test_the_contract_of_purity_names_the_whole_mind() -> None:
    assert CONTRACTS[1]["source_modules"] == [f"allears.{name}" for name in sorted(MIND)]
