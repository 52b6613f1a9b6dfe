"""Files for browsers: what was built, and our style sheets."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute

from allears.web.access import Open
from allears.web.pages import ASSETS, STYLES
from allears.web.parts import Parts
from allears.web.problems import not_found

FOR_EVER = "public, max-age=31536000, immutable"
KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".json": "application/json"}

router = APIRouter(include_in_schema=False)


def doors(_: Parts) -> Iterable[BaseRoute]:
    """These routes."""
    return router.routes


@router.get("/assets/{name:path}")
async def built(name: str, _: Annotated[None, Depends(Open("files without anybody's data"))]) -> Response:
    """What was built; its name changes with its content."""
    return _file(ASSETS, name, FOR_EVER)


@router.get("/styles/{name:path}")
async def style(name: str, _: Annotated[None, Depends(Open("files without anybody's data"))]) -> Response:
    """A style sheet or picture, checked anew each time."""
    return _file(STYLES, name, "no-cache")


def _file(folder: Path, name: str, keep: str) -> Response:
    if not name.isprintable():
        raise not_found()
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()) or not path.is_file() or path.suffix not in KINDS:
        raise not_found()
    return FileResponse(path, headers={"Cache-Control": keep}, media_type=KINDS[path.suffix])
