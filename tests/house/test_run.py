"""`./run` on somebody else's machine: what it installs, when, and what it says when it cannot.

The machine is made up: a folder with a space in its name, and a `uv` that writes down what it was asked instead of
fetching anything.
"""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.tidy.repository import ROOT

TOOLS = ("sh", "dirname", "sed", "cat", "cksum", "grep", "rm", "mkdir", "sleep", "ln")
UV = """#!/bin/sh
printf '%s\\n' "$*" >>"{diary}"
case "$1" in
    venv) mkdir -p "{checkout}/.venv/bin" && ln -sf "{python}" "{checkout}/.venv/bin/python" ;;
    pip) sleep 0.2 ;;
esac
"""
CITIES = """from pathlib import Path
listed = Path(__file__).parent / "src/allears/listening/cities.txt"
listed.parent.mkdir(parents=True, exist_ok=True)
listed.write_text("listed")
"""


@dataclass(frozen=True, slots=True)
class Machine:
    """A checkout with the real `run` in it, and a PATH that holds nothing but what `bin` holds."""

    checkout: Path
    bin: Path
    diary: Path

    def command(self, name: str, script: str) -> None:
        path = self.bin / name
        path.write_text(script, encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def start(self, *words: str, folder: Path | None = None) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [str(self.checkout / "run"), *words],
            cwd=folder or self.checkout,
            env={"PATH": str(self.bin), "HOME": str(self.checkout.parent)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *words: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
        process = self.start(*words, folder=folder)
        out, err = process.communicate(timeout=60)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def installed(self) -> list[str]:
        """The requirement files that were installed, in order."""
        asked = self.diary.read_text(encoding="utf-8").splitlines() if self.diary.exists() else []
        return [Path(line.split()[-1]).stem for line in asked if line.startswith("pip sync")]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path / "all ears", tmp_path / "bin", tmp_path / "diary")
    made.bin.mkdir()
    made.checkout.mkdir()
    shutil.copy(ROOT / "run", made.checkout / "run")
    shutil.copy(ROOT / "pyproject.toml", made.checkout / "pyproject.toml")
    shutil.copytree(ROOT / "requirements", made.checkout / "requirements")
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found, f"{tool} is part of every POSIX system"
        (made.bin / tool).symlink_to(found)
    made.command("python3", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (made.checkout / "hatch_build.py").write_text(CITIES, encoding="utf-8")
    package = made.checkout / "allears"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text("import os, sys\nprint(os.getcwd(), *sys.argv[1:], sep='|')\n")
    made.command("uv", UV.format(diary=made.diary, checkout=made.checkout, python=made.bin / "allears-python"))
    made.command("allears-python", f'#!/bin/sh\nPYTHONPATH="{made.checkout}" exec "{sys.executable}" "$@"\n')
    return made


def test_the_first_start_installs_what_was_pinned_and_the_second_nothing(machine: Machine) -> None:
    first, second = machine.run("allears", "--version"), machine.run("allears", "--version")
    assert (first.returncode, second.returncode) == (0, 0)
    assert machine.installed() == ["run"]
    assert "Installing" in first.stderr
    assert second.stderr == ""


def test_the_cities_are_listed_when_no_list_was_made(machine: Machine) -> None:
    listed = machine.checkout / "src" / "allears" / "listening" / "cities.txt"
    assert "Listing the cities" in machine.run("allears").stderr
    assert listed.read_text(encoding="utf-8") == "listed"
    assert "Listing the cities" not in machine.run("allears").stderr
    listed.unlink()
    assert "Listing the cities" in machine.run("allears").stderr


def test_words_reach_the_command_line_unchanged_and_paths_mean_the_callers_folder(machine: Machine) -> None:
    elsewhere = machine.checkout.parent / "my leads"
    elsewhere.mkdir()
    told = machine.run("allears", "qualify", "leads of May.csv", "--id", "Lead Number", folder=elsewhere)
    assert told.stdout == f"{elsewhere}|qualify|leads of May.csv|--id|Lead Number\n"


def test_what_the_tests_need_serves_the_command_line_too(machine: Machine) -> None:
    machine.run("test", "--version")
    machine.run("allears")
    assert machine.installed() == ["test"]


def test_changed_pins_are_installed_anew(machine: Machine) -> None:
    machine.run("allears")
    with (machine.checkout / "requirements" / "run.txt").open("a") as file:
        file.write("# a newer pin\n")
    machine.run("allears")
    assert machine.installed() == ["run", "run"]


def test_a_checkout_that_was_moved_is_installed_anew(machine: Machine) -> None:
    machine.run("allears")
    moved = machine.checkout.with_name("moved here")
    machine.checkout.rename(moved)
    there = Machine(moved, machine.bin, machine.diary)
    there.command("uv", UV.format(diary=machine.diary, checkout=moved, python=machine.bin / "allears-python"))
    there.command("allears-python", f'#!/bin/sh\nPYTHONPATH="{moved}" exec "{sys.executable}" "$@"\n')
    assert there.run("allears").returncode == 0
    assert machine.installed() == ["run", "run"]


def test_several_first_starts_at_once_install_once(machine: Machine) -> None:
    starts = [machine.start("allears", "--version") for _ in range(4)]
    ended = [start.communicate(timeout=60) for start in starts]
    assert [start.returncode for start in starts] == [0, 0, 0, 0]
    assert machine.installed() == ["run"]
    assert sum("Installing" in err for _, err in ended) == 1


def test_a_failed_installation_is_no_installation(machine: Machine) -> None:
    machine.command("uv", "#!/bin/sh\necho 'error: the line is down' >&2\nexit 1\n")
    failed = machine.run("allears")
    assert failed.returncode == 2
    assert "the line is down" in failed.stderr
    assert "start again" in failed.stderr
    assert not list(machine.checkout.glob(".venv/*.stamp"))


def test_an_old_python_is_named_with_what_would_help(machine: Machine) -> None:
    machine.command("python3", '#!/bin/sh\ncase "$*" in *exit*) exit 1 ;; *) echo 3.9.2 ;; esac\n')
    refused = machine.run("allears")
    assert refused.returncode == 2
    assert "3.11 or newer; python3 here is 3.9.2" in refused.stderr
    assert "Install one" in refused.stderr
    assert machine.installed() == []


def test_an_old_python_beside_a_new_one_does_not_matter(machine: Machine) -> None:
    machine.command("python3", '#!/bin/sh\ncase "$*" in *exit*) exit 1 ;; *) echo 3.9.2 ;; esac\n')
    machine.command("python3.12", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    assert machine.run("allears").returncode == 0


def test_no_python_at_all_is_said(machine: Machine) -> None:
    (machine.bin / "python3").unlink()
    refused = machine.run("allears")
    assert refused.returncode == 2
    assert "there is no python3" in refused.stderr


def test_without_uv_and_without_a_way_to_get_it_one_line_says_what_would_help(machine: Machine) -> None:
    (machine.bin / "uv").unlink()
    machine.command(
        "python3",
        '#!/bin/sh\ncase "$*" in *venv*) echo "ensurepip is not available"; exit 1 ;; esac\n'
        f'exec "{sys.executable}" "$@"\n',
    )
    refused = machine.run("allears")
    assert refused.returncode == 2
    assert "ensurepip is not available" in refused.stderr
    assert refused.stderr.splitlines()[-1].endswith("pipx install uv")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_checkout_of_somebody_else_is_refused_before_anything_is_tried(machine: Machine) -> None:
    machine.checkout.chmod(0o555)
    refused = machine.run("allears")
    machine.checkout.chmod(0o755)
    assert refused.returncode == 2
    assert "cannot be written to" in refused.stderr


def test_a_command_that_does_not_exist_shows_those_that_do(machine: Machine) -> None:
    refused = machine.run("tset")
    assert refused.returncode == 2
    assert "There is no ./run tset." in refused.stderr
    assert "./run test" in refused.stderr


def test_no_interpreter_is_ever_fetched(machine: Machine) -> None:
    machine.command("uv", '#!/bin/sh\necho "$UV_PYTHON_DOWNLOADS $UV_PYTHON_PREFERENCE" >&2\nexit 1\n')
    assert "never only-system" in machine.run("allears").stderr


def test_a_figure_that_does_not_exist_is_answered_with_those_that_do(machine: Machine) -> None:
    folder = machine.checkout / "bench"
    folder.mkdir()
    (folder / "judging.py").write_text('if __name__ == "__main__":\n    print("fast")\n')
    (folder / "tables.py").write_text("WIDTH = 80\n")
    refused = machine.run("bench", "juding")
    assert refused.returncode == 2
    assert refused.stderr.splitlines()[-1] == "There is no bench/juding.py; there are: judging"
    assert machine.run("bench").stdout == "fast\n"
