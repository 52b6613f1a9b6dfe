"""What the doctor says about the certificate."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from allears.cli.check_certificate import certificate_finding

NOW = datetime.now(UTC)


def made(folder: Path, days: int) -> tuple[Path, Path]:
    """Certificate and key, valid for so many days from now."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed here")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    request = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=chat.example"
    files = ["-days", str(days), "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*request.split(), *files], check=True, capture_output=True)
    return certificate, key


def test_a_certificate_that_lasts_is_well_and_one_that_ends_soon_is_not(tmp_path: Path) -> None:
    files = made(tmp_path, 60)
    assert certificate_finding(*files, NOW).is_well
    soon = certificate_finding(*files, NOW + timedelta(days=50))
    assert soon.advice == "renew it now"
    assert soon.said == "valid for 10 days"


AUTHORITY = """\
[ca]
default_ca = ours
[ours]
database = {folder}/database
serial = {folder}/serial
new_certs_dir = {folder}
default_md = sha256
policy = any
[any]
commonName = supplied
"""


def expired(folder: Path) -> tuple[Path, Path]:
    """Certificate and key that were valid in 2020."""
    _, key = made(folder, 60)
    (folder / "database").touch()
    (folder / "serial").write_text("01")
    (folder / "authority").write_text(AUTHORITY.format(folder=folder))
    request, old = folder / "request.pem", folder / "old.pem"
    ask = ["openssl", "req", "-new", "-key", str(key), "-subj", "/CN=chat.example", "-out", str(request)]
    sign = ["openssl", "ca", "-batch", "-selfsign", "-notext", "-config", str(folder / "authority")]
    dates = ["-startdate", "20200101000000Z", "-enddate", "20210101000000Z"]
    subprocess.run(ask, check=True, capture_output=True)
    files = ["-keyfile", str(key), "-in", str(request), "-out", str(old)]
    subprocess.run([*sign, *dates, *files], check=True, capture_output=True)
    return old, key


def test_an_expired_certificate_says_so(tmp_path: Path) -> None:
    assert "expired" in certificate_finding(*expired(tmp_path), NOW).said


def test_a_key_of_another_certificate_is_found(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    certificate, _ = made(tmp_path, 60)
    _, other = made(tmp_path / "other", 60)
    assert "made together" in certificate_finding(certificate, other, NOW).advice


def test_a_file_that_is_no_certificate_is_found(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear Sir or Madam")
    assert not certificate_finding(tmp_path / "letter", tmp_path / "letter", NOW).is_well
