"""A flag wins over the environment, the environment over allears.toml; what cannot be used is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from allears.settings import NAMES, BadSetting, Settings, read_settings
from tests.tidy.repository import ROOT, text


def test_without_a_word_it_stores_in_a_file_and_listens_on_this_machine(tmp_path: Path) -> None:
    settings = read_settings({}, {}, tmp_path)
    assert settings == Settings()
    assert settings.database_url.endswith("/allears-data/allears.db")
    assert settings.address == "http://127.0.0.1:8320"


def test_a_flag_wins_over_the_environment_and_that_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "allears.toml").write_text('port = 1\nhost = "::"\ndata-folder = "kept"\n')
    settings = read_settings({"port": 3, "host": None}, {"ALLEARS_PORT": "2", "ALLEARS_HOST": "0.0.0.0"}, tmp_path)
    assert (settings.port, settings.host, settings.data_folder) == (3, "0.0.0.0", Path("kept"))
    assert settings.address == "http://localhost:3"


def test_several_proxies_can_be_trusted(tmp_path: Path) -> None:
    assert read_settings({}, {"ALLEARS_TRUSTED_PROXY": "10.0.0.1, 10.0.0.2"}, tmp_path).trusted_proxy == (
        "10.0.0.1",
        "10.0.0.2",
    )


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"ALLEARS_MAIL_AFTER": "soon"}, "ALLEARS_MAIL_AFTER: expected seconds, 0 to 86400 (a day), not soon."),
        ({"ALLEARS_PORT": "http"}, "ALLEARS_PORT: http is no port; expected a number from 0 to 65535."),
        ({"ALLEARS_CERTIFICATE": "none.pem"}, "ALLEARS_CERTIFICATE: there is no file none.pem."),
        ({"ALLEARS_URL": "chat"}, "ALLEARS_URL: chat is not where a browser finds a server"),
        ({"ALLEARS_LOG_LEVEL": "loud"}, "ALLEARS_LOG_LEVEL: loud is no level; expected one of debug"),
    ],
)
def test_a_setting_that_cannot_be_used_is_told_with_its_place(
    environment: dict[str, str], told: str, tmp_path: Path
) -> None:
    with pytest.raises(BadSetting) as problem:
        read_settings({}, environment, tmp_path)
    assert str(problem.value).startswith(told)


def test_half_of_tls_is_refused(tmp_path: Path) -> None:
    certificate = tmp_path / "chain.pem"
    certificate.write_text("")
    with pytest.raises(BadSetting, match="TLS needs both"):
        read_settings({"certificate": certificate}, {}, tmp_path)


@pytest.mark.parametrize(("written", "told"), [("port =", "this is no TOML"), ("prot = 1", "there is no such setting")])
def test_a_mistake_in_the_file_is_told(written: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "allears.toml").write_text(written)
    with pytest.raises(BadSetting, match=told):
        read_settings({}, {}, tmp_path)


def test_every_setting_is_documented() -> None:
    page = text(ROOT / "docs" / "serve.md")
    assert [name for name in NAMES if f"`{name}`" not in page or f"`ALLEARS_{name.upper()}`" not in page] == []
