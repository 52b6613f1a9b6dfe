"""SQLite files lie on a disk of this machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from allears.storage.file_system import kind_of, refuse_network
from allears.storage.problem import DatabaseProblem

MOUNTS = """\
/dev/vda / ext4 rw 0 0
store:/export /srv nfs4 rw 0 0
/dev/vdb /srv/local xfs rw 0 0
//nas/my\\040files /mnt/my\\040files cifs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/allears.db", "ext4"),
        ("/srv/allears.db", "nfs4"),
        ("/srv/local/allears.db", "xfs"),
        ("/mnt/my files/allears.db", "cifs"),
        ("/srvother/allears.db", "ext4"),
    ],
)
def test_the_deepest_mount_counts(path: str, kind: str) -> None:
    assert kind_of(Path(path), MOUNTS) == kind


def test_a_network_file_system_is_refused_with_what_to_do_instead(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS)
    with pytest.raises(DatabaseProblem, match=r"network file system \(nfs4\).*local disk, or PostgreSQL"):
        refuse_network(Path("/srv/allears.db"), mounts)
    refuse_network(Path("/srv/local/allears.db"), mounts)
    refuse_network(Path("/srv/allears.db"), tmp_path / "not Linux")
