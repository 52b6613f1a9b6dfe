"""Puts the parts of the server together; the only reader of settings apart from the command line."""

from __future__ import annotations

import gc
import os
import signal
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from allears.settings import BadSetting, Settings, read_settings

if TYPE_CHECKING:
    from allears.reception.thinker import Thinker
    from allears.storage.database import Database
    from allears.web.parts import Parts

__all__ = ["BadSetting", "Settings", "assembled", "opened", "serve", "settings_from"]

MOST_WARM = 20
"""Bots whose publications are read before the first visitor writes; the others are read with their first turn."""


def settings_from(flags: Mapping[str, Any]) -> Settings:
    """What this installation was told, here and now. Raises BadSetting."""
    return read_settings(flags, os.environ, Path.cwd())


@contextmanager
def opened(settings: Settings, doing: str) -> Iterator[Database]:
    """The database in its newest form, for this process alone, until the block ends. Raises DatabaseProblem."""
    from allears.storage.clock import SystemClock
    from allears.storage.database import open_database
    from allears.storage.ids import Ids
    from allears.storage.process_lock import sole_process
    from allears.storage.schema import migrate

    if not settings.database:
        settings.data_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    clock = SystemClock()
    with sole_process(settings.database_url, doing):
        migrate(settings.database_url)
        database = open_database(settings.database_url, ids=Ids(clock), clock=clock)
        try:
            yield database
        finally:
            database.close()


@contextmanager
def assembled(settings: Settings, watch: Callable[[Thinker], Thinker] | None = None) -> Iterator[Parts]:
    """All parts over the open database, until the block ends. Raises DatabaseProblem.

    `watch` puts somebody between the bot and who thinks for it.
    """
    from allears.live.hub import Hub
    from allears.messenger.indexing import Indexer
    from allears.notices.post import mailing
    from allears.notices.smtp import BadMailServer
    from allears.publications.reading import is_any_bot_live
    from allears.reception.alerts import Alerting
    from allears.reception.consider import Desk
    from allears.reception.considering import Considering
    from allears.reception.duties import post_room, runner
    from allears.reception.live_bots import LiveBots, bots_of
    from allears.reception.thinker import WorkerProcess
    from allears.web.parts import Parts

    try:
        how = mailing(settings.mail_server, settings.mail_from, settings.address, settings.mail_after * 1000)
    except BadMailServer as problem:
        raise BadSetting(f"--smtp: {problem}") from None
    with opened(settings, "serve") as database:
        post = post_room(database, how, settings.address)
        hub = Hub(database)
        alerting = Alerting(settings.address, settings.private_alerts, hub.reps_around)
        bots = LiveBots()
        thinker = WorkerProcess(lambda: database.read(lambda connection: bots_of(connection, bots, MOST_WARM)).result())
        bot = Considering(Desk(database, watch(thinker) if watch else thinker, bots, hub.reps_around))
        parts = Parts(
            database,
            post=post,
            runner=runner(database, post, alerting, bot),
            typing=bot.typing,
            bots=bots,
            indexer=Indexer(database),
            public_url=settings.url,
            alerting=alerting,
            made_hub=hub,
        )
        if database.read(is_any_bot_live).result():
            thinker.start()
        try:
            yield parts
        finally:
            thinker.close()


def serve(settings: Settings, parts: Parts, ready: Callable[[], None]) -> None:
    """Answers until the process is asked to stop; then what is under way is finished first.

    Calls `ready` once browsers can come. Raises BadSetting when the port is taken or the certificate is none.
    """
    import uvicorn

    from allears.web.application import build_application
    from allears.web.logs import log_as_json

    class Announced(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            # What was read and built until now stays: looking through it for garbage would hold up whoever writes.
            gc.collect()
            gc.freeze()
            ready()

        async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
            parts.hub.stop()
            await super().shutdown(sockets)

    log_as_json(settings.log_level)
    listening = listen(settings)
    config = uvicorn.Config(
        build_application(parts),
        ssl_certfile=settings.certificate,
        ssl_keyfile=settings.key,
        proxy_headers=bool(settings.trusted_proxy),
        forwarded_allow_ips=list(settings.trusted_proxy),
        server_header=False,
        access_log=False,
        log_config=None,
        timeout_graceful_shutdown=3,
        timeout_keep_alive=30,
    )
    try:
        config.load()
    except OSError as error:
        raise BadSetting(
            f"--certificate {settings.certificate}, --key {settings.key}: cannot be used: {error}"
        ) from error
    # Once everything is stopped uvicorn raises the signal again that stopped it. Ctrl+C and SIGTERM are then the same:
    # the wish to end, which has been granted, so that the database is closed as it should be.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with suppress(KeyboardInterrupt):
        Announced(config).run(sockets=[listening])


def listen(settings: Settings) -> socket.socket:
    """The socket that browsers come to. Raises BadSetting."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family, backlog=2048)
    except OSError as error:
        place = f"--host {settings.host} --port {settings.port}"
        raise BadSetting(f"{place}: nobody can listen there: {error.strerror}. Choose another --port.") from error
