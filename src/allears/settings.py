"""What an installation can be told: by a flag, else by ALLEARS_* in the environment, else by allears.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

FILE = "allears.toml"
PREFIX = "ALLEARS_"
LOG_LEVELS = ("debug", "info", "warning", "error")


class BadSetting(Exception):  # noqa: N818 - it is a setting that is bad
    """A setting that cannot be used: which, where it stands, what was expected."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default. docs/serve.md says what each is for."""

    host: str = "127.0.0.1"
    port: int = 8320
    database: str = ""
    data_folder: Path = Path("allears-data")
    certificate: Path | None = None
    key: Path | None = None
    trusted_proxy: tuple[str, ...] = ()
    url: str = ""
    log_level: str = "info"
    smtp: str = ""
    smtp_file: Path | None = None
    mail_from: str = ""
    mail_after: int = 120
    private_alerts: bool = False

    @property
    def database_url(self) -> str:
        """The address of the database: a SQLite file in the data folder, unless another one was named."""
        return self.database or f"sqlite:///{(self.data_folder / 'allears.db').absolute()}"

    @property
    def mail_server(self) -> str:
        """The mail server's address with its password, from the setting or from the file that holds it."""
        if self.smtp_file is None:
            return self.smtp
        return self.smtp_file.read_text(encoding="utf-8").strip()

    @property
    def address(self) -> str:
        """Where a browser on this machine finds the server."""
        scheme = "https" if self.certificate else "http"
        host = {"0.0.0.0": "localhost", "::": "localhost"}.get(self.host, self.host)  # noqa: S104 - shown, not bound
        return self.url or f"{scheme}://{f'[{host}]' if ':' in host else host}:{self.port}"


NAMES = tuple(field.name for field in fields(Settings))


def read_settings(flags: Mapping[str, Any], environment: Mapping[str, str], folder: Path) -> Settings:
    """Settings from flags (None: not given), the environment, and `allears.toml` in `folder`. Raises BadSetting."""
    file = folder / FILE
    written = _read_file(file)
    found: dict[str, Any] = {}
    for name in NAMES:
        variable = PREFIX + name.upper()
        if flags.get(name) not in (None, ()):
            found[name] = _value(name, flags[name], f"--{name.replace('_', '-')}")
        elif variable in environment:
            found[name] = _value(name, environment[variable], variable)
        elif name in written:
            found[name] = _value(name, written[name], f"{file}, {name}")
    settings = Settings(**found)
    if (settings.certificate is None) != (settings.key is None):
        raise BadSetting("--certificate and --key: only one of them is given; TLS needs both.")
    return settings


def _read_file(path: Path) -> dict[str, Any]:
    """The file's settings; none when there is no file."""
    if not path.is_file():
        return {}
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSetting(f"{path}: this is no TOML: {error}") from error
    settings = {name.replace("-", "_"): value for name, value in read.items()}
    unknown = sorted(settings.keys() - set(NAMES))
    if unknown:
        raise BadSetting(f"{path}, {unknown[0]}: there is no such setting. There are: {', '.join(NAMES)}.")
    return settings


def _value(name: str, said: Any, place: str) -> Any:
    """The setting in its own type. Raises BadSetting with the place."""
    match name:
        case "port":
            return _port(said, place)
        case "mail_after":
            return _seconds(said, place)
        case "private_alerts":
            return _yes_or_no(said, place)
        case "data_folder":
            return Path(str(said))
        case "certificate" | "key" | "smtp_file":
            return _file(said, place)
        case "trusted_proxy":
            return tuple(said) if isinstance(said, list | tuple) else tuple(str(said).replace(",", " ").split())
        case "url":
            return _url(str(said), place)
        case "log_level":
            return _log_level(str(said), place)
    return str(said)


def _port(said: Any, place: str) -> int:
    try:
        port = int(said)
    except (TypeError, ValueError):
        port = -1
    if not 0 <= port <= 65_535:
        raise BadSetting(f"{place}: {said} is no port; expected a number from 0 to 65535.")
    return port


def _seconds(said: Any, place: str) -> int:
    try:
        seconds = int(said)
    except (TypeError, ValueError):
        seconds = -1
    if not 0 <= seconds <= 86_400:
        raise BadSetting(f"{place}: expected seconds, 0 to 86400 (a day), not {said}.")
    return seconds


def _yes_or_no(said: Any, place: str) -> bool:
    known = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False, "": False}
    if str(said).lower() not in known:
        raise BadSetting(f"{place}: expected yes or no, not {said}.")
    return known[str(said).lower()]


def _file(said: Any, place: str) -> Path | None:
    if said == "":
        return None
    path = Path(str(said))
    if not path.is_file():
        raise BadSetting(f"{place}: there is no file {path}.")
    return path


def _url(said: str, place: str) -> str:
    parts = urlsplit(said)
    if said and (parts.scheme not in ("http", "https") or not parts.netloc or parts.path not in ("", "/")):
        raise BadSetting(f"{place}: {said} is not where a browser finds a server; expected https://chat.example.com")
    return said.rstrip("/")


def _log_level(said: str, place: str) -> str:
    if said.lower() not in LOG_LEVELS:
        raise BadSetting(f"{place}: {said} is no level; expected one of {', '.join(LOG_LEVELS)}.")
    return said.lower()
