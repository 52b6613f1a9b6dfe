"""A file of verdicts is there whole or not at all: on a full disk, on another disk, and after Ctrl-C."""

from __future__ import annotations

import errno
import shutil
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from allears.bulk.lead_file_error import LeadFileError
from allears.bulk.qualify import Task, qualify
from allears.bulk.verdict_file import put_in_place
from allears.library.policy_file import read_policy

POLICY = """
format: 1
id: crm
fields:
  reps: {type: count, ask: "How many sell?"}
ideal:
  - {id: small, name: Small teams, we_can_help_them: [reps between 5 and 15], they_can_help_us: []}
"""
LITTLE_DISK = ("unshare", "--map-root-user", "--mount", "sh", "-c")
MOUNT = 'mount -t tmpfs -o size=512k tmpfs "$1"'


def leads_in(folder: Path, encoding: str = "utf-8", leads: int = 12_000) -> Path:
    file = folder / "leads.csv"
    file.write_text("id,reps\n" + "".join(f"lead {one},{one % 30}\n" for one in range(leads)), encoding=encoding)
    return file


def qualify_to_a_little_disk(tmp_path: Path, leads: Path, *options: str) -> tuple[int, str, list[str]]:
    """The exit status, what was said, and what is left on a disk of half a megabyte, `disk`."""
    if shutil.which("unshare") is None or subprocess.run([*LITTLE_DISK, MOUNT, "sh", tmp_path], check=False).returncode:
        pytest.skip("no disk can be mounted here without being root")
    disk, policy = tmp_path / "disk", tmp_path / "policy.yaml"
    disk.mkdir()
    policy.write_text(POLICY)
    script = f'{MOUNT} && echo before > "$1/before.txt" && shift && "$@"; code=$?; ls -A {disk} >&2; exit $code'
    command = [sys.executable, "-m", "allears", "qualify", str(leads), "--policy", str(policy), *options]
    done = subprocess.run([*LITTLE_DISK, script, "sh", disk, *command], capture_output=True, text=True)
    *said, left = done.stderr.splitlines()
    return done.returncode, " ".join(said), left.split()


def test_a_full_disk_is_said_plainly_and_nothing_is_left_on_it(tmp_path: Path) -> None:
    out = tmp_path / "disk" / "verdicts.csv"
    status, said, left = qualify_to_a_little_disk(tmp_path, leads_in(tmp_path), "--out", str(out))
    assert (status, left) == (2, ["before.txt"])
    assert said == (
        f"Error: {out}: the disk is full. Nothing was written. Free some space there, or write to another disk."
    )


def test_rejected_rows_that_do_not_fit_on_their_disk_leave_no_verdicts_either(tmp_path: Path) -> None:
    leads, out, rejects = leads_in(tmp_path, leads=6_000), tmp_path / "verdicts.csv", tmp_path / "disk" / "rejects.csv"
    leads.write_text(leads.read_text().replace(",7\n", f",{'blue ' * 800}\n"))
    status, said, left = qualify_to_a_little_disk(tmp_path, leads, "--out", str(out), "--rejects", str(rejects))
    assert (status, left) == (2, ["before.txt"])
    assert said.startswith(f"Error: {rejects}: the disk is full.") and not out.exists()


def test_a_copy_in_another_encoding_that_does_not_fit_is_no_fault_of_the_file_that_is_read(tmp_path: Path) -> None:
    leads = leads_in(tmp_path, "utf-16", leads=30_000)
    out = tmp_path / "disk" / "verdicts.csv"
    status, said, left = qualify_to_a_little_disk(tmp_path, leads, "--out", str(out))
    assert (status, left) == (2, ["before.txt"])
    assert "the disk is full" in said and "cannot be read" not in said


def test_a_file_is_copied_to_another_disk_and_appears_there_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished, out = tmp_path / "finished.csv", tmp_path / "there" / "verdicts.csv"
    finished.write_text("id,verdict\n")
    out.parent.mkdir()
    rename = Path.replace

    def only_in_one_folder(path: Path, target: Path) -> Path:
        if out.parent not in path.parents:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", only_in_one_folder)
    put_in_place(finished, out)
    assert out.read_text() == "id,verdict\n" and list(out.parent.iterdir()) == [out]


@pytest.mark.parametrize("stopped_in", ["Reading the leads", "Judging", "Writing"])
def test_ctrl_c_leaves_the_verdicts_of_the_run_before(tmp_path: Path, stopped_in: str) -> None:
    leads, out = leads_in(tmp_path), tmp_path / "verdicts.csv"
    out.write_text("of the run before")

    def stop(_: float) -> None:
        signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        qualify(
            Task(leads, out, date(2026, 11, 21)),
            read_policy(POLICY),
            lambda stage: stop if stage == stopped_in else lambda _: None,
        )
    assert out.read_text() == "of the run before"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["leads.csv", "verdicts.csv"]


def test_what_cannot_be_written_for_another_reason_names_it(tmp_path: Path) -> None:
    with pytest.raises(LeadFileError, match="there is no folder"):
        qualify(
            Task(leads_in(tmp_path), tmp_path / "nowhere" / "verdicts.csv", date(2026, 11, 21)),
            read_policy(POLICY),
            lambda _: lambda _: None,
        )
