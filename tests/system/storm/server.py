"""The server as a process of its own, which is killed without a warning and started again."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from dataclasses import dataclass, field
from pathlib import Path

STARTS_WITHIN = 60.0


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


@dataclass
class KilledServer:
    """`allears serve` on one database. It believes the proxy's word for who somebody is, as behind nginx."""

    database: str
    folder: Path
    port: int = field(default_factory=free_port)
    process: asyncio.subprocess.Process | None = None
    kills: int = 0

    async def start(self) -> None:
        """Returns once it answers."""
        flags = ["--port", str(self.port), "--database", self.database, "--trusted-proxy", "127.0.0.1"]
        with (self.folder / "server.log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "allears", "serve", *flags, "--log-level", "error",
                cwd=self.folder, stdout=log, stderr=log, env={**os.environ, "ALLEARS_DATA_FOLDER": str(self.folder)},
            )  # fmt: skip
        async with asyncio.timeout(STARTS_WITHIN):
            while not await self.answers():
                if self.process.returncode is not None:
                    raise AssertionError(f"the server ended: {(self.folder / 'server.log').read_text()[-2000:]}")
                await asyncio.sleep(0.05)

    async def answers(self) -> bool:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except OSError:
            return False
        writer.close()
        return True

    async def kill(self) -> None:
        """Without a warning: no handler runs, nothing is flushed."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()
        self.kills += 1

    async def stop(self) -> None:
        """Politely."""
        if self.process is not None and self.process.returncode is None:
            self.process.terminate()
            await self.process.wait()
