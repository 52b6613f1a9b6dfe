"""Pages for people: templates, the reader's language, and friendly words when something went wrong."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from babel.dates import format_datetime
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from allears.web.moments import moment
from allears.web.wording import Wording, chosen_language, wording

if TYPE_CHECKING:
    from allears.web.access import Caller
    from allears.web.problems import Problem

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"
STYLES = HERE / "styles"
ASSETS = HERE / "assets"
LOOKS = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Page:
    """What every template finds as `page`; layout.html and frame.html say what they use of it."""

    language: str
    look: str
    csrf_token: str = ""
    direction: str = "ltr"
    section: str = ""
    rep: Any = None
    workspace_name: str = ""
    is_away: bool = False
    other_companies: Sequence[tuple[str, str, str]] = ()


class Pages:
    """Renders templates in the reader's language. One environment a language: `_` belongs to it."""

    def __init__(self) -> None:
        self._environments: dict[str, Environment] = {}

    def render(
        self, request: Request, name: str, *, status: int = 200, page: Page | None = None, **said: Any
    ) -> Response:
        """The template `name` as an answer. `said` are its variables besides `page`."""
        page = page or page_for(request)
        text = self._environment(page.language).get_template(name).render(page=page, request=request, **said)
        return HTMLResponse(text, status, {"Cache-Control": "no-store"})

    def problem(self, request: Request, problem: Problem) -> Response:
        """A problem as a page: what happened, what is safe, what to do."""
        answer = self.render(request, "problem.html", status=problem.status, problem=problem)
        answer.headers.update(problem.headers)
        return answer

    def to_sign_in(self, request: Request) -> Response:
        """To the sign-in, and from there back to where somebody wanted to go."""
        wanted = request.url.path if request.method == "GET" else "/inbox"
        query = urlencode({"next": wanted}) if wanted not in ("/", "/inbox") else ""
        return RedirectResponse(f"/sign-in?{query}".rstrip("?"), 303)

    def _environment(self, language: str) -> Environment:
        if language not in self._environments:
            self._environments[language] = new_environment(wording(language), language)
        return self._environments[language]


def new_environment(words: Wording, language: str) -> Environment:
    """Templates with `_`, `ngettext` and `asset`; everything is escaped, and a missing variable is an error."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    install: Callable[..., None] = environment.install_gettext_callables  # type: ignore[attr-defined]
    install(words.gettext, words.ngettext, newstyle=True)
    environment.globals["asset"] = asset
    # For words that stand in a variable: `_(…)` takes what it is given for markup of ours.
    environment.filters["worded"] = words.gettext
    environment.filters["day"] = lambda at: day(at, language)
    environment.filters["moment"] = moment
    return environment


def page_for(
    request: Request,
    caller: Caller | None = None,
    *,
    section: str = "",
    company: str = "",
    is_away: bool = False,
    others: Sequence[tuple[str, str, str]] = (),
) -> Page:
    """The page's frame for whoever asks; `others` are the companies where they work besides."""
    look = request.cookies.get("allears_look", "system")
    return Page(
        language=chosen_language(request.headers.get("accept-language", "")),
        look=look if look in LOOKS else "system",
        csrf_token=caller.csrf if caller else "",
        section=section,
        rep=caller,
        workspace_name=company,
        is_away=is_away,
        other_companies=others,
    )


def day(at: int, language: str) -> str:
    """Milliseconds as people read a time: in UTC; a script says it in the reader's zone."""
    return f"{format_datetime(datetime.fromtimestamp(at / 1000, UTC), 'medium', locale=language)} UTC"


def asset(name: str) -> str:
    """Where browsers find what was built (with the hash of its content in its address) or a style sheet."""
    built = _manifest().get(name)
    if built:
        return f"/assets/{quote(built)}"
    path = STYLES / name
    mark = hashlib.sha256(path.read_bytes()).hexdigest()[:12] if path.is_file() else ""
    return f"/styles/{quote(name)}?{mark}"


def _manifest() -> dict[str, str]:
    """Name -> file, as the build wrote it; read anew when it was built anew, empty before."""
    path = ASSETS / "manifest.json"
    return _read_manifest(path, path.stat().st_mtime_ns) if path.is_file() else {}


@lru_cache(maxsize=2)
def _read_manifest(path: Path, _: int) -> dict[str, str]:
    read: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return read
