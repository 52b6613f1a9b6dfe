"""`allears serve` as whoever installs it meets it: a process, an address, a code, and a quiet end."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import CliRunner

from allears.cli.main import main
from allears.storage.clock import SystemClock
from allears.storage.database import open_database
from allears.storage.ids import Ids
from allears.storage.schema import migrate
from tests.reception.bot import CompanyWithBot

ADDRESS = re.compile(r"Allears is at\s+(\S+)")
CODE = re.compile(r"with the code\s+(\S+)")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


Served = tuple[str, str, subprocess.Popen[str]]


@contextmanager
def served(folder: Path, *flags: str, errors: int = subprocess.DEVNULL) -> Iterator[Served]:
    """(address, code, process) of a server in this folder, as soon as it answers."""
    command = [sys.executable, "-P", "-m", "allears", "serve", "--port", str(free_port()), *flags]
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=errors, text=True, start_new_session=True
    )
    assert process.stdout is not None
    told = ""
    try:
        for line in process.stdout:
            told += line
            if "Ctrl+C" in line:
                break
        address, code = ADDRESS.search(told), CODE.search(told)
        assert address, told
        wait_until_it_answers(address[1])
        yield address[1], code[1] if code else "", process
    finally:
        process.kill()
        process.wait()


def wait_until_it_answers(address: str) -> None:
    transport = httpx.HTTPTransport(retries=10, verify=False)  # only whether it answers; the tests look at the rest
    with httpx.Client(transport=transport, timeout=20) as client:
        assert client.get(f"{address}/health").json() == {"status": "alive"}


def test_the_first_run_makes_a_company_and_a_stop_is_quiet(tmp_path: Path) -> None:
    with served(tmp_path) as (address, code, process):
        typed = {
            "company": "Ringlane",
            "name": "Olga",
            "email": "olga@ringlane.example",
            "password": "four plain words",
        }
        wrong = httpx.post(f"{address}/start", data=typed | {"code": "AAAA-AAAA"}, headers={"Accept": "text/html"})
        assert wrong.status_code == 422
        assert 'value="Ringlane"' in wrong.text
        done = httpx.post(f"{address}/start", data=typed | {"code": code.lower()})
        assert (done.status_code, done.headers["location"]) == (303, "/settings/site")
        second = subprocess.run(
            [sys.executable, "-P", "-m", "allears", "serve"], cwd=tmp_path, capture_output=True, text=True, timeout=60
        )
        assert second.returncode == 2
        assert f"`allears serve` (process {process.pid} on " in second.stderr
        again = httpx.post(f"{address}/start", data=typed | {"code": code})
        assert again.headers["location"] == "/sign-in"
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 0
        assert process.stdout is not None
        assert "Stopped." in process.stdout.read()
    assert (tmp_path / "allears-data" / "allears.db").is_file()


def set_up_with_bot(folder: Path) -> str:
    """A company whose bot is live, in the folder of a server; its site's public key."""
    url = f"sqlite:///{folder}/allears-data/allears.db"
    (folder / "allears-data").mkdir()
    migrate(url)
    clock: Any = SystemClock()
    database = open_database(url, ids=Ids(clock), clock=clock)
    try:
        key: str = CompanyWithBot(database, clock).site.public_key
        return key
    finally:
        database.close()


def ctrl_c(process: subprocess.Popen[str]) -> None:
    """As a terminal does it: every process of the command hears it."""
    os.killpg(process.pid, signal.SIGINT)


@pytest.mark.parametrize("stop", [ctrl_c, subprocess.Popen.terminate])
def test_a_stop_is_quiet_while_people_look_and_the_bot_thinks(
    tmp_path: Path, stop: Callable[[subprocess.Popen[str]], None]
) -> None:
    key = set_up_with_bot(tmp_path)
    with served(tmp_path, errors=subprocess.PIPE) as (address, _, process), httpx.Client(base_url=address) as browser:
        token = browser.post("/widget/v1/visitors", json={"site": key}).json()["token"]
        said = {"client_id": "first", "text": "We are 12 sales reps. What does it cost?"}
        mine = {"Authorization": f"Bearer {token}"}
        opened = browser.post("/widget/v1/conversations", json=said, headers=mine).json()["conversation"]["id"]
        path, since = f"/widget/v1/conversations/{opened}/stream", {"Last-Event-ID": "2"}
        with browser.stream("GET", path, headers=mine | since) as stream:
            lines = stream.iter_lines()
            next(lines)
            stop(process)
            assert any("server_stops" in line for line in lines)
        # Whatever the server began holds its standard error: once that ends, nothing of it is left.
        told, errors = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Stopped." in told
    assert {json.loads(line)["level"] for line in errors.splitlines()} <= {"info"}, errors


def test_a_setting_that_cannot_be_used_is_told_without_a_traceback() -> None:
    done = CliRunner().invoke(main, ["serve", "--database", "mysql://here/there"])
    assert done.exit_code == 2
    assert "does not store in mysql" in done.output


def test_a_port_that_is_taken_is_told_without_a_traceback(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        command = [sys.executable, "-P", "-m", "allears", "serve", "--port", str(other.getsockname()[1])]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert "nobody can listen there" in done.stderr
    assert "Traceback" not in done.stderr


def certificate(folder: Path) -> tuple[str, str]:
    """A certificate that this machine signed for itself, and its key."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed here")
    key, made = str(folder / "key.pem"), str(folder / "certificate.pem")
    request = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=chat.example"
    names = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", made]
    subprocess.run([*request.split(), *names], check=True, capture_output=True)
    return made, key


def test_with_a_certificate_everybody_comes_over_tls_and_stays_there(tmp_path: Path) -> None:
    made, key = certificate(tmp_path)
    typed = {"company": "Ringlane", "name": "Olga", "email": "olga@ringlane.example", "password": "four plain words"}
    with served(tmp_path, "--certificate", made, "--key", key) as (address, code, _):
        assert address.startswith("https://")
        trusted = ssl.create_default_context(cafile=made)
        with httpx.Client(base_url=address.replace("localhost", "127.0.0.1"), verify=trusted, timeout=20) as browser:
            assert f"{browser.base_url}".startswith("https://127.0.0.1")
            done = browser.post("/start", data=typed | {"code": code})
            assert done.status_code == 303
            name, *rules = done.headers["set-cookie"].split("; ")
            assert name.startswith("__Host-allears_session=")
            assert {"Secure", "HttpOnly", "Path=/", "SameSite=lax"} <= set(rules)
            assert not [rule for rule in rules if rule.startswith("Domain")]
            inside = browser.get("/inbox", headers={"Accept": "text/html"})
            assert inside.status_code == 200
            assert inside.headers["strict-transport-security"] == "max-age=31536000"
            assert browser.get("/widget.js").status_code == 200
        with pytest.raises(httpx.TransportError):
            httpx.get(address.replace("https://", "http://") + "/health", timeout=20)
