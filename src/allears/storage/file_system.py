"""Where a SQLite file may lie: on a disk of this machine. Over a network its locks and shared memory do not hold."""

from __future__ import annotations

from pathlib import Path

from allears.storage.problem import DatabaseProblem

MOUNTS = Path("/proc/self/mounts")
NETWORK = ("nfs", "nfs4", "cifs", "smbfs", "smb3", "afs", "ceph", "glusterfs", "lustre", "fuse.sshfs", "fuse.s3fs")


def refuse_network(path: Path, mounts: Path = MOUNTS) -> None:
    """Raise DatabaseProblem when `path` lies on a file system that is known to be another machine's.

    Looked up where Linux lists its mounts; elsewhere nothing is known, and nothing refused.
    """
    if not mounts.exists():
        return
    kind = kind_of(path.resolve(), mounts.read_text(encoding="utf-8", errors="replace"))
    if kind in NETWORK:
        raise DatabaseProblem(
            f"{path} lies on a network file system ({kind}), where SQLite loses what was written. "
            "Use a local disk, or PostgreSQL: --database postgresql://…"
        )


def kind_of(path: Path, mounts: str) -> str:
    """The kind of the file system that a path lies on: that of the deepest mount above it, the last of several."""
    kind, depth = "", -1
    for line in mounts.splitlines():
        _, place, found, *_ = line.split(" ")
        mounted = Path(place.replace("\\040", " "))
        if path.is_relative_to(mounted) and len(mounted.parts) >= depth:
            kind, depth = found, len(mounted.parts)
    return kind
