"""Nothing here knows the machine it was written on, or from where anybody fetches packages."""

from __future__ import annotations

import re

from tests.tidy.repository import files, shown, text

MACHINE = re.compile(r"(?<![\w.])/(?:wo" + r"rk|ro" + r"ot|tm" + r"p|ho" + r"me/\w+|Us" + r"ers/\w+|opt/\w+)/\w")
REGISTRIES = re.compile(
    "|".join(["py" + r"pi\.org", "python" + "hosted", r"registry\.np" + "mjs", r"deb\.deb" + "ian"])
)


def places(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{shown(path, number)}: {found.group()}"
        for path in files()
        for number, line in enumerate(text(path).splitlines(), 1)
        if (found := pattern.search(line))
    ]


def test_no_path_of_a_machine_is_written_down() -> None:
    assert places(MACHINE) == []


def test_no_package_registry_is_written_down() -> None:
    assert places(REGISTRIES) == []
